"""The box that chooses any installed face: its list can be searched, and is made when somebody comes to it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QColor, QFontDatabase, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QListView, QWidget

from gui.language.speech import tr
from gui.widgets.theme import COLOURS, current_theme

_SHOWN = 12
"""Rows of the list."""


class FaceBox(QComboBox):
    """A box that names a face, or none.

    Signals:
        chosen: the name of the face that a person chose; empty where the box was emptied.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = ""
        self._filled = False
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMaxVisibleItems(_SHOWN)
        # Else it would measure every name.
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(16)
        names = QListView(self)
        names.setUniformItemSizes(True)
        names.setAccessibleName(tr("Installed faces"))
        self.setView(names)
        self.setAccessibleName(tr("Another face"))
        self.setToolTip(tr("Any face that is installed; type a part of its name to find it"))
        completer = QCompleter(self)
        completer.setModel(self.model())
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setMaxVisibleItems(_SHOWN)
        found = QListView(self)
        found.setUniformItemSizes(True)
        found.setAccessibleName(tr("Installed faces that match"))
        completer.setPopup(found)
        self.setCompleter(completer)
        completer.activated.connect(lambda _: self._take())
        line = self.lineEdit()
        assert line is not None
        line.setPlaceholderText(tr("Another face…"))
        line.setAccessibleName(tr("Another face"))
        line.installEventFilter(self)
        line.editingFinished.connect(self._take)
        self.activated.connect(lambda _: self._take())

    def show_name(self, name: str) -> None:
        """Show the name of a face, or none, without announcing it."""
        self._name = name
        self.setEditText(name)

    def showPopup(self) -> None:
        self._fill()
        super().showPopup()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.KeyPress):
            self._fill()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(COLOURS[current_theme()].faint), 1.5))
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        middle = QPointF(12.5 if rtl else self.width() - 12.5, self.height() / 2)
        painter.drawPolyline([middle + QPointF(x, y) for x, y in ((-4, -2), (0, 2), (4, -2))])

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # nobody chooses a face by scrolling past

    def _fill(self) -> None:
        if self._filled:
            return
        self._filled = True
        self.blockSignals(True)
        self.addItems([name for name in QFontDatabase.families() if not QFontDatabase.isPrivateFamily(name)])
        self.setCurrentIndex(self.findText(self._name))
        self.setEditText(self._name)
        self.blockSignals(False)

    def _take(self) -> None:
        """Take what the line says, if that is the name of a face or nothing; else show again what was chosen."""
        words = self.currentText().strip()
        index = self.findText(words, Qt.MatchFlag.MatchFixedString)
        if words and index < 0:
            self.setEditText(self._name)
            return
        name = self.itemText(index) if words else ""
        if name != self._name:
            self.show_name(name)
            self.chosen.emit(name)
