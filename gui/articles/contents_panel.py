"""The contents of a group in the sidebar: its name, how much it holds, a line that filters, and the rows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QFont, QKeyEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QMenu, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from gui.articles.contents_list import ContentsList
from gui.articles.group import ContentsModel, Group
from gui.language.core_words import said
from gui.language.speech import digits, plural, tr
from gui.widgets.direction import margins
from gui.widgets.elided_label import ElidedLabel
from gui.widgets.theme import COLOURS, SPACE, current_theme

_PAUSE = 120  # milliseconds without a key after which the words count
_SIDE = 24
_CROSS = (((-4, -4), (4, 4)), ((-4, 4), (4, -4)))
_CHEVRON = (((-4, -2), (0, 2), (4, -2)),)


class _Stroked(QToolButton):
    """A small button with strokes for a picture."""

    def __init__(self, strokes: Sequence[Sequence[tuple[int, int]]], name: str, tip: str) -> None:
        super().__init__()
        self._strokes = strokes
        self.setFixedSize(_SIDE, _SIDE)
        self.setStyleSheet("padding: 0;")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(name)
        self.setToolTip(tip)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = COLOURS[current_theme()]
        ink = colours.ink if self.underMouse() or self.hasFocus() else colours.faint
        painter.setPen(QPen(QColor(ink), 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        middle = QPointF(self.width() / 2, self.height() / 2)
        for stroke in self._strokes:
            painter.drawPolyline(QPolygonF([middle + QPointF(*point) for point in stroke]))
        painter.end()


class ContentsPanel(QWidget):
    """One group at a time; a menu shows another one.

    Signals:
        wanted: the entry of the group that a reader wants to see.
        chosen: the key of another group that a reader wants to see.
        close_wanted: the key of a group that a reader wants no more.
        clean_wanted: the path of a group of which a reader wants all articles cleaned.
    """

    wanted = Signal(int)
    chosen = Signal(str)
    close_wanted = Signal(str)
    clean_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Contents"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.model = ContentsModel(self)
        self.view = ContentsList(self.model)
        self.name = ElidedLabel()
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        self.name.setFont(bold)
        self.others = _Stroked(_CHEVRON, tr("Choose another list of contents"), tr("Show another list"))
        self.others.clicked.connect(self._show_others)
        self.close_button = _Stroked(
            _CROSS, tr("Close the list of contents"), tr("Close this list; open articles stay")
        )
        self.close_button.clicked.connect(self._close)
        self.count = QLabel()
        self.count.setTextFormat(Qt.TextFormat.PlainText)
        self.count.setProperty("role", "faint")
        self.count.setWordWrap(True)
        self.field = QLineEdit()
        self.field.setAccessibleName(tr("Filter the contents"))
        self.field.setPlaceholderText(tr("Filter"))
        self.field.setClearButtonEnabled(True)
        self.field.installEventFilter(self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(lambda: self.model.filter(self.field.text()))
        self.field.textChanged.connect(lambda _: self._pause.start())
        self._groups: list[Group] = []
        title = QHBoxLayout()
        title.setSpacing(0)
        title.addWidget(self.name, 1)
        title.addWidget(self.others)
        title.addWidget(self.close_button)
        head = QVBoxLayout()
        head.setContentsMargins(margins(SPACE, SPACE, SPACE // 2, SPACE))
        head.setSpacing(2)
        head.addLayout(title)
        head.addWidget(self.count)
        line = QVBoxLayout()
        line.setContentsMargins(margins(0, SPACE // 2, SPACE // 2, 0))
        line.addWidget(self.field)
        head.addLayout(line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.view, 1)
        self.view.wanted.connect(lambda row: self.wanted.emit(self.model.entry(row)))
        self.view.typed.connect(self._type)
        self.model.filtered.connect(self._filtered)
        self.hide()

    def show_groups(self, groups: Sequence[Group], shown: Group | None) -> None:
        """Show one group, and offer the others."""
        self._groups = list(groups)
        self.others.setVisible(len(groups) > 1)
        if shown is not self.model.group:
            self._pause.stop()
            self.field.clear()
            self._pause.stop()
            self.model.filter("")
            self.model.show(shown)
            self.show_front()
        self.tell()

    def paths(self) -> list[str]:
        """Give the paths of the containers and folders that are listed."""
        return [group.path for group in self._groups if group.path is not None]

    def tell(self) -> None:
        """Say what the group is called and how much it holds."""
        group = self.model.group
        if group is None:
            return
        self.name.set_text(group.name)
        total = len(group.entries)
        if group.what != "a folder" and group.path is not None:
            words = plural("%n articles", "%n article", total)
        else:
            words = plural("%n files", "%n file", total)
        if self.model.is_filtered():
            words = tr("{number} of {all}", number=self.model.rowCount(), all=words)
        elif not group.complete:
            words = tr("{number} so far…", number=words)
        elif group.error:
            words = tr("{number}, then it breaks off", number=words)
        self.count.setText(words)
        self.count.setToolTip(said(group.error))
        self.view.setAccessibleName(tr("Contents of {name}, {number}", name=group.name, number=words))

    def _filtered(self) -> None:
        self.tell()
        if self.model.is_settled() and not self.view.currentIndex().isValid():
            self.show_front()

    def show_front(self) -> None:
        """Make the entry that was in front last the current row, and bring it into sight."""
        group = self.model.group
        row = self.model.row(group.at) if group is not None and group.at >= 0 else -1
        if row >= 0:
            self.view.setCurrentIndex(self.model.index(row, 0))

    def ask(self) -> None:
        """Let the reader say which entries to list."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def _type(self, letters: str) -> None:
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.insert(letters)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._pressed(event.key())
        return super().eventFilter(watched, event)

    def _pressed(self, key: int) -> bool:
        """Do what a key does in the line; give False where that is what it always does."""
        if key == Qt.Key.Key_Escape and self.field.text():
            self.field.clear()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._pause.stop()
            self.model.filter(self.field.text())
            if not self.model.rowCount():
                return True
            if not self.view.currentIndex().isValid():
                self.view.setCurrentIndex(self.model.index(0, 0))
        else:
            return False
        self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return True

    def _show_others(self) -> None:
        menu = self.menu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.others.mapToGlobal(self.others.rect().bottomLeft()))

    def menu(self) -> QMenu:
        """Make the menu of all groups, newest first."""
        menu = QMenu(self)
        for group in self._groups:
            words = f"{group.name}  ({digits(len(group.entries))})".replace("&", "&&")
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(group is self.model.group)
            action.setToolTip(group.path or "")
            action.triggered.connect(lambda _=False, key=group.key: self.chosen.emit(key))
        return menu

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        group = self.model.group
        if group is None or group.path is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        path = group.path
        menu.addAction(tr("Clean All of It…")).triggered.connect(lambda: self.clean_wanted.emit(path))
        menu.popup(event.globalPos())

    def _close(self) -> None:
        if self.model.group is not None:
            self.close_wanted.emit(self.model.group.key)
