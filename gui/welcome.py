"""What the window shows while nothing is open: what it is for, and every way in."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from gui.theme import SERIF, SPACE, font

SHOWN = 6
"""Recent files that the page lists; the menu has them all."""

_QUIET = """
    QPushButton { text-align: left; }
    QPushButton:!hover:!focus { background: transparent; border-color: transparent; }
"""


class Welcome(QWidget):
    """The page for an empty window.

    Signals:
        open_wanted: the reader wants the open dialog.
        paste_wanted: the reader wants what is on the clipboard.
        sample_wanted: the reader wants to see the sample.
        recent_wanted: the path of a recent file that the reader wants.
    """

    open_wanted = Signal()
    paste_wanted = Signal()
    sample_wanted = Signal()
    recent_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Welcome")
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        head = QLabel("Drop an article here")
        head.setFont(font(SERIF, 24))
        head.setStyleSheet(f"font-family: {', '.join(repr(name) for name in SERIF)}; font-size: 24pt;")
        head.setAlignment(Qt.AlignmentFlag.AlignCenter)
        words = QLabel(
            "Text, Markdown or a saved web page. You read it clean, beside its original, "
            "with every removed piece of code marked and explained."
        )
        words.setProperty("role", "faint")
        words.setWordWrap(True)
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.open_button = QPushButton("Open…")
        self.open_button.setProperty("primary", True)
        self.open_button.clicked.connect(self.open_wanted)
        self.paste_button = QPushButton("Paste")
        self.paste_button.clicked.connect(self.paste_wanted)
        self.sample_button = QPushButton("Try the Sample")
        self.sample_button.clicked.connect(self.sample_wanted)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE)
        buttons.addStretch(1)
        buttons.addWidget(self.open_button)
        buttons.addWidget(self.paste_button)
        buttons.addWidget(self.sample_button)
        buttons.addStretch(1)
        self._head = QLabel("Recent")
        self._head.setProperty("role", "head")
        self._recent = QVBoxLayout()
        self._recent.setSpacing(2)
        column = QWidget()
        column.setFixedWidth(440)
        inner = QVBoxLayout(column)
        inner.setSpacing(2 * SPACE)
        inner.addWidget(head)
        inner.addWidget(words)
        inner.addLayout(buttons)
        inner.addSpacing(2 * SPACE)
        inner.addWidget(self._head)
        inner.addLayout(self._recent)
        outer = QVBoxLayout(self)
        outer.addStretch(2)
        # Stretches, not an alignment: that would take the height of the words before they are wrapped.
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(column)
        middle.addStretch(1)
        outer.addLayout(middle)
        outer.addStretch(3)
        self.set_recent([])

    def set_recent(self, paths: list[str]) -> None:
        """List the recent files, newest first."""
        while (item := self._recent.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for path in paths[:SHOWN]:
            button = QPushButton(self._label(path))
            button.setToolTip(path)
            button.setStyleSheet(_QUIET)
            button.clicked.connect(lambda _=False, path=path: self.recent_wanted.emit(path))
            self._recent.addWidget(button)
        self._head.setVisible(bool(paths))

    def recent_buttons(self) -> list[QPushButton]:
        """Give the buttons of the recent files."""
        items = (self._recent.itemAt(n) for n in range(self._recent.count()))
        widgets = (item.widget() for item in items if item is not None)
        return [widget for widget in widgets if isinstance(widget, QPushButton)]

    def _label(self, path: str) -> str:
        whole = Path(path)
        metrics = self.fontMetrics()
        name = metrics.elidedText(whole.name, Qt.TextElideMode.ElideMiddle, 260) + "  —  "
        folder = metrics.elidedText(
            str(whole.parent), Qt.TextElideMode.ElideMiddle, 400 - metrics.horizontalAdvance(name)
        )
        # An ampersand would become a mnemonic.
        return (name + folder).replace("&", "&&")
