"""The places of the reader: which one is in sight, going to one, and what is found or selected there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QAbstractSlider, QWidget

from gui.panes.hits import Hits
from gui.panes.reader.next_link import next_link
from gui.panes.reader.reading_position import Place, Whereabouts
from gui.panes.reader.view import ReaderView

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.article.article import Article
    from core.article.span import Span


class PlacedPane(QWidget):
    """A pane whose view shows an article, by the places of its original and of its text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = ReaderView(self)
        self._where = Whereabouts(self.view)
        self._article: Article | None = None
        self.view.links.step_wanted.connect(self._bring_link)

    # Where it stands.

    def source_at(self, y: int) -> int | None:
        """Give the source position (code points) of the first character of the line at height ``y`` of the view."""
        return self._where.source_at(y)

    def top(self) -> int:
        """Give the source position of the line at the top, or of the one that is on its way there; it never drifts."""
        top = self._where.top()
        return 0 if top is None else top[0]

    def bring(self, source: int, y: int) -> None:
        """Scroll so that the line that shows a source position, or else what stands before it, is at height ``y``.

        A place that is not built or laid out yet is reached as soon as it is; ``scrolled`` is not emitted.
        """
        if self._article is not None:
            self._where.set_out(Place(self._where.offset_of(source), y))

    def go_to_text(self, offset: int) -> None:
        """Bring the line that shows position ``offset`` of ``Article.text`` into sight and light it for a moment."""
        if self._article is not None:
            self.view.viewport().setUpdatesEnabled(True)  # whoever goes somewhere stays no longer
            self._where.set_out(Place(offset, self.view.viewport().height() // 4, light=True))

    def go_to_heading(self, offset: int) -> None:
        """Go where a heading begins as a person does, so that what follows the text comes along."""
        if self._article is not None:
            self._where.set_out(Place(offset, self.view.viewport().height() // 4, light=True, by_person=True))

    def go_to_top(self) -> None:
        """Go to the title as a person does."""
        self.view.verticalScrollBar().triggerAction(QAbstractSlider.SliderAction.SliderToMinimum)

    def sent_to(self) -> int | None:
        """Give the offset of the text that the view was sent to, if it is on its way there or there still."""
        return self._where.sent_to()

    def _bring_link(self, forward: bool) -> None:
        """Have the link set that the keyboard is about to go to, where it is not; Qt looks no further than that."""
        portion, view = self._where.portion, self.view
        if portion is None or self._article is None:
            return
        cursor = view.textCursor()
        here = view.placed.offset(cursor.selectionStart())
        ends = portion.selection.ends()
        if not cursor.hasSelection() and ends is not None and not portion.holds(ends[0]):
            here = view.placed.offset(view.line_at(0).position())  # it goes on from what is in sight
        elif not cursor.hasSelection() and forward:
            here -= 1  # a link that begins at the caret is the next one
        link = next_link(self._article, here, forward=forward)
        if link is None or portion.holds(link):
            return
        portion.bring_in(link, view.viewport().height())
        cursor = QTextCursor(view.document())
        cursor.setPosition(view.placed.position(link) + (0 if forward else 1))
        with self._where.quietly():
            view.setTextCursor(cursor)
        self._where.work_wanted.emit()

    # Finding.

    def searched_text(self) -> str:
        """Give the article's text."""
        return self.view.text

    def searched_from(self) -> int:
        """Give the offset of the text at the top of the view."""
        return self.view.placed.offset(self.view.line_at(0).position())

    def show_hits(self, hits: Sequence[Span], current: int) -> None:
        """Mark hits of a search; bring the ``current`` one into sight, if it is not -1, as a person does."""
        moved = current >= 0 and (current != self.view.hits.current or not self.view.hits.spans)
        self.view.hits = Hits(hits, current)
        if moved and not self._shows(hits[current].start):
            self._where.set_out(Place(hits[current].start, self.view.viewport().height() // 4, by_person=True))
        self.view.viewport().update()

    def selected_ends(self) -> tuple[int, int] | None:
        """Give where the selection begins and where it ends, as offsets of the text; None where nothing is selected."""
        if self._where.portion is not None:
            return self._where.portion.selection.ends()
        cursor = self.view.textCursor()
        if not cursor.hasSelection():
            return None
        return self.view.placed.offset(cursor.anchor()), self.view.placed.offset(cursor.position())

    def select_ends(self, anchor: int, position: int) -> None:
        """Select from one offset of the text to another, which is set; what is in sight stays."""
        if self._where.portion is not None:
            self._where.portion.selection.select(anchor, position)
            return
        cursor, bar = QTextCursor(self.view.document()), self.view.verticalScrollBar()
        cursor.setPosition(self.view.placed.position(anchor))
        cursor.setPosition(self.view.placed.position(position), QTextCursor.MoveMode.KeepAnchor)
        with self._where.quietly():
            top = bar.value()
            self.view.setTextCursor(cursor)
            bar.setValue(top)

    def select(self, span: Span) -> None:
        """Select a span of the text that is laid out; what is in sight stays."""
        if self._where.pending():
            return  # Qt would lay out at once all that stands before it
        self.select_ends(*span)

    def _shows(self, offset: int) -> bool:
        """Tell whether the line of an offset of the text is in sight."""
        view = self.view
        last = view.line_at(view.viewport().height() - 2 * view.fontMetrics().height())
        return self.searched_from() <= offset < view.placed.offset(last.position())
