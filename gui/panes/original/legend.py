"""The row above the original: what of it is shown, and what the colours and patterns mean.

The kinds and states are buttons that say which pieces are wanted, as the filter of the list of removals does.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from core.article.removal import Kind
from gui.language.speech import noted, plural, tr
from gui.panes.original.kind_button import KindButton
from gui.widgets import theme
from gui.widgets.controls import Segments

if TYPE_CHECKING:
    from collections.abc import Sequence

    from gui.removals.pieces import Piece

_STATES = (noted("Suspected"), noted("Restored"))
_GAP = 2
"""Pixels between two buttons, and between two rows."""


class Legend(QWidget):
    """The name of the pane, what of a page it shows, and the kinds that the original holds.

    Signals:
        filter_wanted: the kinds and the states that a reader wants to see, frozen sets; all of them where one is empty.
        own_text_wanted: whether a reader wants a page's own text instead of its source.
    """

    filter_wanted = Signal(object, object)
    own_text_wanted = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._head = QLabel(tr("Original"), self)
        self._head.setProperty("role", "head")
        self.texts = Segments(tr("Original"), (tr("Source"), tr("Text")), self)
        self.texts.buttons[0].setToolTip(tr("Show the page as it was written, with its tags"))
        self.texts.buttons[1].setToolTip(tr("Show the page’s own text, without tags"))
        self.texts.show_choice(0)
        self.texts.chosen.connect(lambda number: self.own_text_wanted.emit(number == 1))
        self.texts.hide()
        self._said = QLabel(self)
        self._said.setProperty("role", "faint")
        self._said.hide()
        self.buttons: dict[Kind | str, KindButton] = {}
        self._kinds: frozenset[Kind] = frozenset()
        self._states: frozenset[str] = frozenset()
        self._pieces: Sequence[Piece] = ()

    def words(self) -> list[str]:
        """Give the legend's words."""
        return [self._head.text(), *(button.text() for button in self._shown())]

    def say(self, words: str) -> None:
        """Say what is under way, or nothing."""
        self._said.setText(words)
        self._fit()

    def offer_texts(self, offered: bool, *, own: bool) -> None:
        """Offer a page's own text, if the original is a page, and show whether it is wanted."""
        self.texts.setVisible(offered)
        self.texts.show_choice(int(own))
        self._fit()

    def show_pieces(self, pieces: Sequence[Piece]) -> None:
        """Show the kinds and states of some pieces; what is pressed stays so."""
        self._pieces = pieces
        counts = Counter(found.kind for found, suspected in pieces if not suspected)
        for kind in Kind:
            self._show(kind, theme.kind_label(kind), counts[kind], kind, kind in self._kinds)
        for state in _STATES:
            found = [piece.found.kind for piece in pieces if piece.state == state]
            self._show(state, tr(state), len(found), found[0] if found else Kind.SCRIPT, state in self._states)
        self._fit()

    def _show(self, key: Kind | str, name: str, count: int, kind: Kind, pressed: bool) -> None:
        button = self.buttons.get(key)
        if button is None:
            if not count and not pressed:
                return
            button = self.buttons[key] = KindButton(name, kind, self, hollow=key in _STATES)
            button.clicked.connect(lambda _=False: self._press())
        many = plural("%n pieces", "%n piece", count) if key in _STATES else plural("%n removals", "%n removal", count)
        button.set_count(count, many, kind)
        button.setChecked(pressed)
        button.setVisible(bool(count) or pressed)

    def _shown(self) -> list[KindButton]:
        keys = [key for key in (*Kind, *_STATES) if key in self.buttons]
        return [self.buttons[key] for key in keys if not self.buttons[key].isHidden()]

    def show_filter(self, kinds: frozenset[Kind], states: frozenset[str]) -> None:
        """Press the buttons of some kinds and states, and no others; nobody hears of it."""
        self._kinds, self._states = kinds, states
        self.show_pieces(self._pieces)

    def _press(self) -> None:
        pressed = {key for key, button in self.buttons.items() if button.isChecked()}
        self._kinds = frozenset(key for key in pressed if isinstance(key, Kind))
        # A state that has no button is no matter of theirs.
        states = {key for key in pressed if not isinstance(key, Kind)}
        self._states = frozenset(states | {state for state in self._states if state not in _STATES})
        self.filter_wanted.emit(self._kinds, self._states)

    # Where everything stands.

    def _fit(self) -> None:
        """Name the kinds where there is room for the names, else count them, in further rows if they must."""
        buttons = self._shown()
        row = max([self._head.sizeHint().height(), self.texts.sizeHint().height(), 22])
        left = 2 * theme.SPACE
        for widget in (self._head, self.texts, self._said):
            if widget is self._said:
                wanted = bool(self._said.text()) and left + widget.sizeHint().width() < self.width()
                widget.setVisible(wanted)
            if not widget.isHidden():
                size = widget.sizeHint()
                widget.setGeometry(left, theme.SPACE // 2 + (row - size.height()) // 2, size.width(), size.height())
                left += size.width() + theme.SPACE
        room = self.width() - theme.SPACE
        fits = [self._across(buttons, named) <= room - left for named in (True, False)]
        below = self._across(buttons, True) <= room - 2 * theme.SPACE
        beside = any(fits)
        named = fits[0] or (below and not beside)
        for button in buttons:
            button.set_named(named)
        x = room - self._across(buttons, named) if beside else 2 * theme.SPACE
        y = theme.SPACE // 2 + (0 if beside else row + _GAP)
        bottom = theme.SPACE // 2 + row
        for button in buttons:
            size = button.sizeHint()
            if x + size.width() > room and x > 2 * theme.SPACE:
                x, y = 2 * theme.SPACE, y + size.height() + _GAP
            button.setGeometry(x, y + (row - size.height()) // 2 if beside else y, size.width(), size.height())
            x += size.width() + _GAP
            bottom = max(bottom, button.geometry().bottom() + 1)
        self.setFixedHeight(bottom + theme.SPACE // 2 + 1)

    @staticmethod
    def _across(buttons: list[KindButton], named: bool) -> int:
        return sum(button.width_if(named) + _GAP for button in buttons)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.height())  # names must not keep the pane from becoming narrow

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()
