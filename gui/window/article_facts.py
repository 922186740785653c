"""What there is to know about an article: where it comes from, what it says of itself, and what was made of it."""

from __future__ import annotations

from collections import Counter
from html import escape
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QDateTime, QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from core.article.article import Article, State
from core.article.blocks import Metadata
from core.article.correction import Decision
from core.article.encodings import shown_name
from core.article.source import MediaType
from gui.language.core_words import said
from gui.language.speech import digits, noted, plural, seconds_in_words, share, tenths_of_percent, tr
from gui.typesetting.reading_time import exact_minutes
from gui.widgets import theme
from gui.widgets.direction import is_mirrored
from gui.widgets.notices import announce
from gui.widgets.theme import SPACE
from gui.window.status_bar import PAGE_KINDS

_MEDIA = {
    MediaType.TEXT: noted("Plain text"),
    MediaType.MARKDOWN: noted("Markdown"),
    MediaType.HTML: noted("Web page (HTML)"),
}
_STATED = (
    ("title", noted("Title")),
    ("byline", noted("Authors")),
    ("published", noted("Date")),
    ("site", noted("Site")),
    ("language", noted("Language")),
    ("direction", noted("Direction")),
    ("kind", noted("Kind of page")),
    ("image", noted("Lead image")),
)
_DIRECTIONS = {"ltr": noted("left to right"), "rtl": noted("right to left")}
_LONGEST = 2_000
"""Code points of a value; pages write what they like."""


class Fact(NamedTuple):
    """A fact: what it is called, what it is, and where it comes from, if that is known."""

    name: str
    value: str
    origin: str = ""


def facts(article: Article, seconds: float) -> dict[str, list[Fact]]:
    """Give what is known of an article, under three headings.

    Args:
        article: The article.
        seconds: What it took to read and clean.
    """
    return {
        tr("The original"): _of_source(article, seconds),
        tr("What it says of itself"): _of_metadata(article.metadata, article.source.url),
        tr("What was made of it"): _of_text(article),
    }


def _of_source(article: Article, seconds: float) -> list[Fact]:
    source, held = article.source, article.source.held
    found = [Fact(tr("Name"), source.name)]
    if source.path is not None:
        found.append(Fact(tr("Place"), source.path))
        if (changed := _changed(source.path)) is not None:
            found.append(Fact(tr("File changed"), QLocale().toString(changed, QLocale.FormatType.ShortFormat)))
    if held is not None:
        inside = tr(", at {place}", place=held.member) if held.member else ""
        found.append(Fact(tr("Container"), f"{said(held.container)}{inside}"))
    size = plural("%n bytes", "%n byte", source.byte_count)
    size += tr(", ") + plural("%n characters", "%n character", len(source.text))
    found += [
        Fact(tr("Form"), tr(_MEDIA[source.media_type])),
        Fact(tr("Size"), size),
        Fact(tr("Encoding"), said(shown_name(source.encoding)), said(source.encoding_reason)),
    ]
    if source.replaced:
        found.append(Fact(tr("Undecodable"), plural("%n places", "%n place", source.replaced)))
    took = seconds_in_words(seconds)
    return [*found, Fact("SHA-256", source.sha256), Fact(tr("Read and cleaned in"), took)]


def _changed(path: str) -> QDateTime | None:
    """Give when a file changed last; None for what is no file, such as a record of a corpus."""
    try:
        return QDateTime.fromSecsSinceEpoch(int(Path(path).stat().st_mtime))
    except OSError:
        return None


def _of_metadata(metadata: Metadata, url: str | None) -> list[Fact]:
    origins = dict(metadata.origins)
    found = [Fact(tr("Address"), url)] if url else []
    for name, label in _STATED:
        value = getattr(metadata, name)
        if name == "direction":
            value = tr(_DIRECTIONS[value]) if name in origins else None
        elif name == "kind" and value is not None:
            value = tr(PAGE_KINDS[value])
        if value:
            found.append(Fact(tr(label), value[:_LONGEST], said(origins.get(name, ""))[:_LONGEST]))
    if "text" in origins:
        found.append(Fact(tr("Text"), tr("from what the page holds for its scripts"), said(origins["text"])[:_LONGEST]))
    return found


def _of_text(article: Article) -> list[Fact]:
    sizes: Counter[State] = Counter()
    for segment in article.segments():
        sizes[segment.state] += segment.end - segment.start
    whole = max(1, len(article.source.text))
    parts = [
        Fact(
            name, f"{plural('%n characters', '%n character', sizes[state])} ({tenths_of_percent(sizes[state] / whole)})"
        )
        for name, state in (
            (tr("Kept"), State.KEPT),
            (tr("Structure"), State.STRUCTURE),
            (tr("Removed"), State.REMOVED),
        )
    ]
    kinds = Counter(removal.kind for removal in article.removals)
    told = tr(", ").join(f"{theme.kind_label(kind)} {digits(number)}" for kind, number in kinds.most_common())
    time = max(1, round(exact_minutes(article.text)))
    removed = plural("%n pieces", "%n piece", len(article.removals)) + (f": {told}" if told else "")
    decided = Counter(correction.decision for correction in article.corrections)
    back = plural("%n restored", "%n restored", decided[Decision.KEEP])
    both = tr(
        "{restored}, {removed}", restored=back, removed=plural("%n removed", "%n removed", decided[Decision.REMOVE])
    )
    return [
        *parts,
        Fact(tr("Removals"), removed),
        Fact(tr("Suspected"), plural("%n pieces", "%n piece", len(article.suspected))),
        Fact(tr("Your decisions"), both if decided else tr("none")),
        Fact(tr("Removed from"), tr("{share} certainty", share=share(article.threshold))),
        Fact(tr("Blocks"), digits(len(article.blocks))),
        Fact(tr("Reading time"), tr("{minutes} min", minutes=time)),
    ]


class ArticleFacts(QDialog):
    """The facts of an article; all of them can be selected and copied."""

    def __init__(self, article: Article, seconds: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("About This Article"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._facts = facts(article, seconds)
        self.page = QTextBrowser()
        self.page.setAccessibleName(tr("About this article"))
        self.page.setFrameShape(QFrame.Shape.NoFrame)
        self.page.setOpenLinks(False)
        self.page.document().setDocumentMargin(2 * SPACE)
        self.page.setHtml(self._html())
        self.copy_button = QPushButton(tr("Copy"))
        self.copy_button.setToolTip(tr("Copy all of this as text"))
        self.copy_button.setAutoDefault(False)
        self.copy_button.clicked.connect(self._copy)
        self.close_button = QPushButton(tr("Close"))
        self.close_button.setDefault(True)
        self.close_button.clicked.connect(self.close)
        foot = QHBoxLayout()
        foot.setContentsMargins(2 * SPACE, SPACE, 2 * SPACE, 2 * SPACE)
        foot.addWidget(self.copy_button)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.page, 1)
        column.addLayout(foot)
        self.resize(84 * SPACE, 76 * SPACE)
        self.page.setFocus()

    def _html(self) -> str:
        """Write the facts as a table a heading; what pages say is never read as tags."""
        faint = theme.COLOURS[theme.current_theme()].faint
        parts = []
        for heading, rows in self._facts.items():
            parts.append(f'<h3 style="margin-top: {2 * SPACE}px; margin-bottom: {SPACE // 2}px">{heading}</h3>')
            parts.append('<table width="100%">' if is_mirrored() else "<table>")
            for name, value, origin in rows:
                told = f'<br><span style="color: {faint}">{escape(origin)}</span>' if origin else ""
                cell = f"padding: {SPACE // 4}px {2 * SPACE}px {SPACE // 4}px 0px"
                side = "right" if is_mirrored() else "left"  # also of names and values that run against the window
                label = f'<td width="{20 * SPACE}" align="{side}" style="color: {faint}; '
                if is_mirrored():
                    label += f'padding: {SPACE // 4}px 0px">{escape(name)}</td>'
                    parts.append(f'<tr><td align="right" style="{cell}">{escape(value)}{told}</td>{label}</tr>')
                else:
                    label += f'{cell}">{escape(name)}</td>'
                    parts.append(f'<tr>{label}<td style="padding: {SPACE // 4}px 0px">{escape(value)}{told}</td></tr>')
            parts.append("</table>")
        return "".join(parts)

    def as_text(self) -> str:
        """Give the facts as plain text, a line each."""
        lines = []
        for heading, rows in self._facts.items():
            lines.append(f"{heading}\n")
            lines += [f"{name}: {value}" + (f" ({origin})" if origin else "") for name, value, origin in rows]
            lines.append("")
        return "\n".join(lines).rstrip() + "\n"

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.as_text())
        announce(self, tr("Copied"))
