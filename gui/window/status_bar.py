"""The figures of the article in front, in the status bar."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QLabel, QStatusBar

from core.article.article import Article
from core.article.blocks import Metadata, PageKind
from core.article.correction import restored
from core.article.encodings import shown_name
from gui.language.core_words import said
from gui.language.speech import noted, percent, plural, seconds_in_words, tr
from gui.widgets.theme import SPACE
from gui.widgets.tips import wrapped_tip
from gui.window.reading_progress import ReadingProgress

PAGE_KINDS = {
    PageKind.ARTICLE: noted("Article"),
    PageKind.FORUM: noted("Forum"),
    PageKind.DOCUMENTATION: noted("Documentation"),
}
_ORIGINS = {
    "kind": noted("Kind of page"),
    "title": noted("Title"),
    "byline": noted("Author"),
    "published": noted("Date"),
    "site": noted("Site"),
    "language": noted("Language"),
    "direction": noted("Direction"),
    "image": noted("Lead image"),
}
_LONGEST = 80
"""Characters of an origin; pages name their tags as they like."""
_RESTING = noted("Setting the rest of the text …")


_AROUND = 6 * SPACE
"""Pixels beside the message and the labels: margins, and the grip in the corner."""


class Figures(QObject):
    """Labels in a status bar: the kind of page and of text, what was removed, how far it is read, its encoding.

    Where there is no room for all of them beside the bar's message, those that matter least are left out.
    """

    def __init__(self, bar: QStatusBar) -> None:
        super().__init__(bar)
        self._bar = bar
        self._wanted: set[QLabel] = set()  # those that say something
        self.kind, self.stated, self.removed, self.replaced, self.encoding = (QLabel() for _ in range(5))
        self.progress = ReadingProgress()
        self._labels = (self.kind, self.stated, self.removed, self.replaced, self.progress, self.encoding)
        # The first to be left out is first.
        self._last = (self.kind, self.encoding, self.stated, self.progress, self.replaced, self.removed)
        for label in self._labels:
            label.setMinimumWidth(1)  # or the window could not become narrow enough for one to be left out
            bar.addPermanentWidget(label)
        bar.installEventFilter(self)
        bar.messageChanged.connect(lambda _: self._fit())
        self.progress.spoke.connect(self._choose)
        self.show(None, 0.0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def _choose(self) -> None:
        self._wanted = {label for label in self._labels if label.text()}
        self._fit()

    def _fit(self) -> None:
        """Show the labels that say something and have room."""
        message = self._bar.currentMessage()
        room = self._bar.width() - _AROUND - self._bar.fontMetrics().horizontalAdvance(message)
        needed = {label: max(label.sizeHint().width(), label.minimumWidth()) + SPACE for label in self._wanted}
        for label in self._last:
            if sum(needed.values()) <= room:
                break
            needed.pop(label, None)
        for label in self._labels:
            label.setVisible(label in needed)

    def show(self, article: Article | None, seconds: float) -> None:
        """Show an article's figures; without one, none."""
        for label in self._labels:
            label.clear()
        if article is None:
            self._choose()
            return
        source = article.source
        self._show_page(article.metadata)
        self.removed.setText(removals_line(article))
        self.removed.setToolTip(
            wrapped_tip(
                tr(
                    "Pieces that were removed, their share of the original’s characters, and suspected code, "
                    "which stays"
                )
            )
        )
        self.progress.begin(article.text)
        name = said(shown_name(source.encoding))
        self.encoding.setText(name)
        took = seconds_in_words(seconds)
        told = tr(
            "Encoding: {name} ({reason})\nRead and cleaned in {took}",
            name=name,
            reason=said(source.encoding_reason),
            took=took,
        )
        self.encoding.setToolTip(wrapped_tip(told))
        if source.replaced:
            self.replaced.setText(plural("%n undecodable places", "%n undecodable place", source.replaced))
            self.replaced.setToolTip(
                wrapped_tip(tr("Bytes that are no text in this encoding; each stands as � in the article"))
            )
        self._choose()

    def tell_of_rest(self, waiting: bool) -> None:
        """Say that the rest of a text is still being set, which somebody waits for; or say it no longer."""
        if waiting:
            self._bar.showMessage(tr(_RESTING))
        elif self._bar.currentMessage() == tr(_RESTING):
            self._bar.clearMessage()

    def _show_page(self, metadata: Metadata) -> None:
        """Show what kind of page it is, and whether its text is what the page shows."""
        origins = dict(metadata.origins)
        if metadata.kind is not None:
            self.kind.setText(tr(PAGE_KINDS[metadata.kind]))
            # Names of meta tags are the page's own words: never to be taken for rich text.
            self.kind.setToolTip(f"<qt>{'<br>'.join(map(escape, origins_lines(metadata)))}</qt>")
        if "text" in origins:
            self.stated.setText(tr("Text from the page’s data"))
            self.stated.setToolTip(
                wrapped_tip(
                    tr(
                        "The page shows little of its article. The text was taken from what the page holds for its "
                        "scripts: {where}.",
                        where=said(origins["text"]),
                    )
                )
            )


def origins_lines(metadata: Metadata) -> list[str]:
    """Say where what the page says of itself was found, such as ``Author: JSON-LD``."""
    origins = dict(metadata.origins)
    return [f"{tr(label)}: {said(origins[name])[:_LONGEST]}" for name, label in _ORIGINS.items() if name in origins]


def removals_line(article: Article) -> str:
    """Say how much was removed, such as ``12 removals, 34% of the original``, and what else is marked.

    That nothing had to go is said only where nothing stays that might have gone.
    """
    number = len(article.removals)
    back = len(restored(article.corrections))
    rest = plural(", %n suspected", ", %n suspected", len(article.suspected)) if article.suspected else ""
    rest += plural(", %n restored", ", %n restored", back) if back else ""
    if not number:
        return tr("Nothing removed{rest}", rest=rest) if rest else tr("Nothing had to be removed")
    share = article.removed_share() * 100
    share_text = _share(share)
    return tr(
        "{removals}, {share} of the original{rest}",
        removals=plural("%n removals", "%n removal", number),
        share=share_text,
        rest=rest,
    )


def _share(share: float) -> str:
    """Write a share of a hundred; what is nearly nothing or nearly all is not rounded to that."""
    if share < 1:
        return tr("less than {share}", share=percent(1))
    return tr("over {share}", share=percent(99)) if 99.5 <= share < 100 else percent(round(share))
