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
from core.article.blocks import Metadata, PageKind
from core.article.correction import Decision
from core.article.encodings import shown_name
from core.article.source import MediaType
from gui.typesetting.reading_time import exact_minutes
from gui.widgets import theme
from gui.widgets.notices import announce
from gui.widgets.theme import SPACE
from gui.widgets.words import counted

_MEDIA = {MediaType.TEXT: "Plain text", MediaType.MARKDOWN: "Markdown", MediaType.HTML: "Web page (HTML)"}
_PAGES = {PageKind.ARTICLE: "Article", PageKind.FORUM: "Forum", PageKind.DOCUMENTATION: "Documentation"}
_STATED = (
    ("title", "Title"),
    ("byline", "Authors"),
    ("published", "Date"),
    ("site", "Site"),
    ("language", "Language"),
    ("direction", "Direction"),
    ("kind", "Kind of page"),
    ("image", "Lead image"),
)
_DIRECTIONS = {"ltr": "left to right", "rtl": "right to left"}
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
        "The original": _of_source(article, seconds),
        "What it says of itself": _of_metadata(article.metadata, article.source.url),
        "What was made of it": _of_text(article),
    }


def _of_source(article: Article, seconds: float) -> list[Fact]:
    source, held = article.source, article.source.held
    found = [Fact("Name", source.name)]
    if source.path is not None:
        found.append(Fact("Place", source.path))
        if (changed := _changed(source.path)) is not None:
            found.append(Fact("File changed", QLocale().toString(changed, QLocale.FormatType.ShortFormat)))
    if held is not None:
        inside = f", at {held.member}" if held.member else ""
        found.append(Fact("Container", f"{held.container}{inside}"))
    found += [
        Fact("Form", _MEDIA[source.media_type]),
        Fact("Size", f"{counted(source.byte_count, 'byte')}, {counted(len(source.text), 'character')}"),
        Fact("Encoding", shown_name(source.encoding), source.encoding_reason),
    ]
    if source.replaced:
        found.append(Fact("Undecodable", counted(source.replaced, "place")))
    took = f"{seconds:.1f} s" if seconds >= 1 else f"{seconds * 1000:.0f} ms"
    return [*found, Fact("SHA-256", source.sha256), Fact("Read and cleaned in", took)]


def _changed(path: str) -> QDateTime | None:
    """Give when a file changed last; None for what is no file, such as a record of a corpus."""
    try:
        return QDateTime.fromSecsSinceEpoch(int(Path(path).stat().st_mtime))
    except OSError:
        return None


def _of_metadata(metadata: Metadata, url: str | None) -> list[Fact]:
    origins = dict(metadata.origins)
    found = [Fact("Address", url)] if url else []
    for name, label in _STATED:
        value = getattr(metadata, name)
        if name == "direction":
            value = _DIRECTIONS[value] if name in origins else None
        elif name == "kind" and value is not None:
            value = _PAGES[value]
        if value:
            found.append(Fact(label, value[:_LONGEST], origins.get(name, "")[:_LONGEST]))
    if "text" in origins:
        found.append(Fact("Text", "from what the page holds for its scripts", origins["text"][:_LONGEST]))
    return found


def _of_text(article: Article) -> list[Fact]:
    sizes: Counter[State] = Counter()
    for segment in article.segments():
        sizes[segment.state] += segment.end - segment.start
    whole = max(1, len(article.source.text))
    parts = [
        Fact(name, f"{counted(sizes[state], 'character')} ({100 * sizes[state] / whole:.1f}%)")
        for name, state in (("Kept", State.KEPT), ("Structure", State.STRUCTURE), ("Removed", State.REMOVED))
    ]
    kinds = Counter(removal.kind for removal in article.removals)
    told = ", ".join(f"{theme.kind_label(kind)} {number:,}" for kind, number in kinds.most_common())
    time = max(1, round(exact_minutes(article.text)))
    removed = counted(len(article.removals), "piece") + (f": {told}" if told else "")
    decided = Counter(correction.decision for correction in article.corrections)
    back, more = decided[Decision.KEEP], decided[Decision.REMOVE]
    return [
        *parts,
        Fact("Removals", removed),
        Fact("Suspected", counted(len(article.suspected), "piece")),
        Fact("Your decisions", f"{back:,} restored, {more:,} removed" if decided else "none"),
        Fact("Removed from", f"{article.threshold:.0%} certainty"),
        Fact("Blocks", f"{len(article.blocks):,}"),
        Fact("Reading time", f"{time:,} min"),
    ]


class ArticleFacts(QDialog):
    """The facts of an article; all of them can be selected and copied."""

    def __init__(self, article: Article, seconds: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("About This Article")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._facts = facts(article, seconds)
        self.page = QTextBrowser()
        self.page.setAccessibleName("About this article")
        self.page.setFrameShape(QFrame.Shape.NoFrame)
        self.page.setOpenLinks(False)
        self.page.document().setDocumentMargin(2 * SPACE)
        self.page.setHtml(self._html())
        self.copy_button = QPushButton("Copy")
        self.copy_button.setToolTip("Copy all of this as text")
        self.copy_button.setAutoDefault(False)
        self.copy_button.clicked.connect(self._copy)
        self.close_button = QPushButton("Close")
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
            parts.append(f'<h3 style="margin-top: {2 * SPACE}px; margin-bottom: {SPACE // 2}px">{heading}</h3><table>')
            for name, value, origin in rows:
                told = f'<br><span style="color: {faint}">{escape(origin)}</span>' if origin else ""
                cell = f"padding: {SPACE // 4}px {2 * SPACE}px {SPACE // 4}px 0px"
                label = f'<td width="{20 * SPACE}" style="{cell}; color: {faint}">{escape(name)}</td>'
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
        announce(self, "Copied")
