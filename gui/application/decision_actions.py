"""What keys, menus and buttons do with the current piece and with selected text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from core.article.removal import Kind
from core.article.span import Span
from gui.removals.pieces import comments_among
from gui.widgets.notices import announce
from gui.widgets.theme import kind_label

if TYPE_CHECKING:
    from gui.articles.current_article import CurrentArticle
    from gui.decisions.undo_commands import Decisions
    from gui.removals.pieces import Piece
    from gui.window.central_widget import CentralWidget


class DecisionActions(QObject):
    """Turns what a reader does into decisions.

    Signals:
        menu_wanted: a context menu, the view and the place that it is of; what else it offers is to be added.
    """

    menu_wanted = Signal(QMenu, QWidget, QPoint)

    def __init__(self, window: QWidget, session: CurrentArticle, centre: CentralWidget, decisions: Decisions) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._centre = centre
        self._decisions = decisions
        self._edges: Span | None = None  # of the current piece, as they will be once they are carried out
        self._words = ""
        session.removal_changed.connect(lambda _: self._forget_edges())
        session.article_changed.connect(self._forget_edges)
        decisions.changed.connect(self._forget_edges)
        for view in (centre.original.view, centre.reader.view):
            view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            view.customContextMenuRequested.connect(lambda point, view=view: self.show_menu(view, point))

    def _forget_edges(self) -> None:
        self._edges = None

    def current(self) -> Piece | None:
        """Give the current piece."""
        return self._session.pieces[self._session.removal] if self._session.removal >= 0 else None

    def toggle(self) -> None:
        """Restore the current piece if it was removed; remove it if it stays in the text."""
        piece = self.current()
        if piece is None:
            return
        number = f"removal {self._session.removal + 1:,} of {len(self._session.pieces):,}"
        if piece.suspected:
            self._decisions.remove_piece(self._session.removal)
        else:
            self._decisions.restore(self._session.removal)
        self._say(f"{number}, {kind_label(piece.found.kind)}, {'removed' if piece.suspected else 'restored'}")

    def show_comments(self) -> None:
        """Restore the comments under the article, all of them in one step, and go there."""
        article = self._session.article
        if article is None or not (found := comments_among(self._session.pieces, article.source.text)):
            return
        self._session.choose(found[0])
        self._decisions.restore_all(found, "Comments")
        self._say("comments shown")

    def call_it(self, kind: Kind) -> None:
        """Say what the current piece really is."""
        piece = self.current()
        if piece is not None and (piece.suspected or piece.found.kind is not kind):
            self._decisions.relabel(self._session.removal, kind)
            self._say(f"now {kind_label(kind)}")

    def move_edges(self, start: int, end: int) -> None:
        """Move the edges of the current removal by so many code points; it keeps one at least."""
        piece, article = self.current(), self._session.article
        if piece is None or article is None or piece.suspected:
            return
        before = self._edges or piece.found.span
        first = max(0, before.start + start)
        last = min(len(article.source.text), before.end + end)
        if first >= last or (first, last) == before:
            return
        self._decisions.resize(self._session.removal, Span(first, last), before)
        self._edges = Span(first, last)
        self._say(f"from {first:,} to {last:,}")

    def selected(self) -> list[Span]:
        """Give what is selected in the pane that has the focus, or in either, as spans of the original, in order.

        Of what is selected in the reader, what was removed at its ends is no part.
        """
        article = self._session.article
        original, reader = self._centre.original.view, self._centre.reader.view
        views = [view for view in (original, reader) if view.textCursor().hasSelection()]
        if article is None or not views:
            return []
        if not views[0].hasFocus() and views[-1].hasFocus():
            views.reverse()
        if views[0] is original:
            span = Span(*original.chosen())
            return [span] if span.length > 0 else []
        return article.source_spans(reader.chosen())

    def remove_selected(self) -> None:
        """Remove the selected text; what is removed already, or shown nowhere, is left as it is."""
        spans, article = self.selected(), self._session.article
        if not spans or article is None:
            return
        size = sum(article.kept_length(span) for span in spans)
        if not size:
            self._show("nothing of the readable text is selected")
            return
        known = {piece.found.span: piece.found.kind for piece in self._session.pieces}
        for view in (self._centre.original.view, self._centre.reader.view):
            cursor = view.textCursor()
            cursor.clearSelection()
            view.setTextCursor(cursor)
        self._decisions.remove(spans, known.get(spans[0], Kind.FURNITURE))
        self._say(f"removed, {size:,} character{'s' if size != 1 else ''}")

    def _say(self, words: str) -> None:
        """Have it said what was decided, once that can be seen."""
        self._words = words

    def tell(self) -> None:
        """Say what was decided last, now that it can be seen."""
        words, self._words = self._words, ""
        if words:
            self._show(words)

    def _show(self, words: str) -> None:
        self._window.statusBar().showMessage(words[0].upper() + words[1:], 4_000)  # type: ignore[attr-defined]
        announce(self._window, words)

    # Menus.

    def kinds_menu(self, owner: QWidget | None = None) -> QMenu:
        """Make a menu of the kinds, which lives as long as its owner, the window by default."""
        menu = QMenu("Change &Kind", owner or self._window)
        for kind in Kind:
            action = menu.addAction(kind_label(kind))
            action.triggered.connect(lambda _=False, kind=kind: self.call_it(kind))
        return menu

    def show_menu(self, view: QWidget, point: QPoint) -> None:
        """Show what can be done where the mouse is, or with what is selected."""
        menu = self.menu_at(view, point)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(view.mapToGlobal(point))

    def menu_at(self, view: QWidget, point: QPoint) -> QMenu:
        """Make that menu."""
        menu = QMenu(view)
        original = self._centre.original.view
        index = original.piece_at(point) if view is original else -1
        if index >= 0:
            self._session.choose(index)
            piece = self._session.pieces[index]
            name = kind_label(piece.found.kind)
            self._add(
                menu,
                f"Remove {name}" if piece.suspected else f"Restore {name}",
                self._key("toggle_removal"),
                self.toggle,
            )
            menu.addMenu(self.kinds_menu(menu))
            menu.addSeparator()
        self.menu_wanted.emit(menu, view, point)
        return menu

    def _key(self, name: str) -> QKeySequence:
        """Give the key of an action of the window, which the reader may have changed."""
        key: QKeySequence = self._window.actions_by_name[name].shortcut()  # type: ignore[attr-defined]
        return key

    @staticmethod
    def _add(menu: QMenu, words: str, keys: QKeySequence, act: object) -> QAction:
        action = menu.addAction(words)
        action.setShortcut(keys)
        action.setShortcutVisibleInContextMenu(True)
        action.triggered.connect(lambda _=False: act())  # type: ignore[operator]
        return action
