"""Which of the removals are listed: by kind, by state, and by words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QToolButton, QWidget

from core.article.removal import Kind
from gui.language.speech import noted, plural, tr
from gui.removals.pieces import Piece
from gui.widgets import theme
from gui.widgets.direction import margins

STATES = (noted("Removed"), noted("Suspected"), noted("Restored"))
_PAUSE = 120  # milliseconds without a key after which the words count


@dataclass(frozen=True, slots=True)
class Filter:
    """What is listed.

    Attributes:
        kinds: The kinds that are; all of them where it is empty.
        states: The states that are, as ``Piece.state`` calls them; all of them where it is empty.
        words: What the text of a piece, what it is called, or the reason for it must hold; capitals do not count.
    """

    kinds: frozenset[Kind] = frozenset()
    states: frozenset[str] = frozenset()
    words: str = ""

    def chosen(self, pieces: Sequence[Piece], text: str) -> list[int]:
        """Give the indices of the pieces of a text that are listed."""
        if self == Filter():
            return list(range(len(pieces)))
        words = self.words.lower()
        return [
            number
            for number, piece in enumerate(pieces)
            if (not self.kinds or piece.found.kind in self.kinds)
            and (not self.states or piece.state in self.states)
            and (not words or words in f"{piece.label}\n{piece.reason}".lower() or words in _lower(text, piece))
        ]


def _lower(text: str, piece: Piece) -> str:
    return text[piece.found.start : piece.found.end].lower()


class FilterBar(QWidget):
    """A line for words, and a menu of kinds and states.

    Signals:
        changed: the Filter that a reader wants.
        grouping_changed: whether the list is to be in groups.
    """

    changed = Signal(object)
    grouping_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.filter = Filter()
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(tr("Filter"))
        self.field.setAccessibleName(tr("Filter the removals by words"))
        self.field.setClearButtonEnabled(True)
        self.field.setMinimumWidth(90)
        self.field.setMaximumWidth(200)
        self.field.installEventFilter(self)
        self.button = QToolButton(self)
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.button.setAccessibleName(tr("Filter the removals by kind and state"))
        self.menu = QMenu(self.button)
        self.kind_actions = {kind: self._choice(theme.kind_label(kind)) for kind in Kind}
        self.menu.addSeparator()
        self.state_actions = {state: self._choice(tr(state)) for state in STATES}
        self.menu.addSeparator()
        self.all = self.menu.addAction(tr("Show All"))
        self.all.triggered.connect(lambda _=False: self.clear())
        self.menu.addSeparator()
        self.groups = self.menu.addAction(tr("In Groups"))
        self.groups.setCheckable(True)
        self.groups.setChecked(True)
        self.groups.triggered.connect(self.grouping_changed)
        self.button.setMenu(self.menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(margins(0, 0, theme.SPACE, 0))
        row.setSpacing(theme.SPACE // 2)
        row.addWidget(self.field)
        row.addWidget(self.button)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._set)
        self.field.textChanged.connect(lambda _: self._pause.start())
        self._name()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        pressed = watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress
        if pressed and event.key() == Qt.Key.Key_Escape and self.field.text():  # type: ignore[attr-defined]
            self.field.clear()
            self._set()
            return True
        return super().eventFilter(watched, event)

    def _choice(self, words: str) -> QAction:
        action = self.menu.addAction(words)
        action.setCheckable(True)
        action.triggered.connect(lambda _=False: self._set())
        return action

    def offer(self, pieces: Sequence[Piece]) -> None:
        """Offer the kinds and states that there are."""
        kinds = {piece.found.kind for piece in pieces}
        states = {STATES[0], *(piece.state for piece in pieces if piece.suspected)}
        for kind, action in self.kind_actions.items():
            action.setVisible(kind in kinds or action.isChecked())
        for state, action in self.state_actions.items():
            action.setVisible(state in states or action.isChecked())

    def want(self, kinds: frozenset[Kind], states: frozenset[str]) -> None:
        """Let only some kinds and states through, or all; the words stay."""
        for kind, action in self.kind_actions.items():
            action.setChecked(kind in kinds)
        for state, action in self.state_actions.items():
            action.setChecked(state in states)
        self._set()

    def clear(self) -> None:
        """List everything."""
        for action in (*self.kind_actions.values(), *self.state_actions.values()):
            action.setChecked(False)
        self.field.clear()
        self._set()

    def _set(self) -> None:
        self._pause.stop()
        kinds = frozenset(kind for kind, action in self.kind_actions.items() if action.isChecked())
        states = frozenset(state for state, action in self.state_actions.items() if action.isChecked())
        wanted = replace(self.filter, kinds=kinds, states=states, words=self.field.text().strip())
        if wanted != self.filter:
            self.filter = wanted
            self._name()
            self.changed.emit(wanted)

    def _name(self) -> None:
        chosen = [
            action.text()
            for action in (*self.kind_actions.values(), *self.state_actions.values())
            if action.isChecked()
        ]
        self.button.setText(
            chosen[0]
            if len(chosen) == 1
            else plural("%n chosen", "%n chosen", len(chosen))
            if chosen
            else tr("All kinds")
        )
