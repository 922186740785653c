"""The popover that holds how the reader sets its text, and the button ``Aa`` that opens it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from gui.language.speech import decimal, noted, tr
from gui.preferences.face_box import FaceBox
from gui.settings.settings import Settings
from gui.settings.type_settings import LARGEST, LEGIBLE, SMALLEST, Face, Spacing, TypeSettings, Width, has_legible_face
from gui.widgets import theme
from gui.widgets.controls import Segments, Switch
from gui.widgets.direction import is_mirrored

_FACES = {Face.SERIF: noted("Serif"), Face.SANS: noted("Sans"), Face.LEGIBLE: noted("Legible")}


class TypeControls(QFrame):
    """Controls of how the reader sets its text, which apply at once and are remembered.

    Signals:
        changed: the ``TypeSettings`` that a person has just chosen; they are remembered already.
        marks_changed: whether the reader is to mark where something was removed; remembered already.
        theme_chosen: the ThemeChoice that a person chose; it is not remembered yet.
    """

    changed = Signal(object)
    marks_changed = Signal(bool)
    theme_chosen = Signal(object)

    def __init__(
        self,
        settings: Settings,
        parent: QWidget | None = None,
        kind: Qt.WindowType = Qt.WindowType.Widget,
        *,
        themed: bool = False,
    ) -> None:
        """Show what ``settings`` hold.

        Args:
            settings: What is remembered.
            parent: What it belongs to.
            kind: Whether this is a window of its own.
            themed: Whether the theme is chosen here too.
        """
        super().__init__(parent, kind)
        self.setAccessibleName(tr("Type"))
        self.setAccessibleDescription(tr("Size, face, spacing and width of the reader's text"))
        self._settings = settings
        self._faces = [Face.SERIF, Face.SANS]
        if has_legible_face():
            self._faces.append(Face.LEGIBLE)
        self._build(themed)
        self.refresh()

    def _build(self, themed: bool) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(2 * theme.SPACE, 2 * theme.SPACE, 2 * theme.SPACE, 2 * theme.SPACE)
        grid.setHorizontalSpacing(2 * theme.SPACE)
        grid.setVerticalSpacing(theme.SPACE)
        grid.setColumnStretch(1, 1)
        size = self._size_row()  # first, so that Tab comes to it first
        self.faces = Segments(tr("Face"), [tr(_FACES[face]) for face in self._faces], self)
        for face, button in zip(self._faces, self.faces.buttons, strict=True):
            families = {Face.SERIF: theme.SERIF, Face.SANS: theme.SANS, Face.LEGIBLE: LEGIBLE + theme.SANS}[face]
            # A font of one's own loses to the style sheet of the application.
            button.setStyleSheet("font-family: " + ", ".join(f'"{family}"' for family in families))
        self.others = FaceBox(self)
        self.spacings = Segments(tr("Line spacing"), [tr("Tight"), tr("Normal"), tr("Loose")], self)
        self.widths = Segments(tr("Column"), [tr("Narrow"), tr("Normal"), tr("Wide")], self)
        self.themes = Segments(tr("Theme"), theme.theme_names(), self)
        rows: list[tuple[str, QWidget]] = [
            (tr("Size"), size), (tr("Face"), self.faces), ("", self.others), (tr("Lines"), self.spacings),
            (tr("Column"), self.widths),
            (tr("Theme"), self.themes),
        ]  # fmt: skip
        self.themes.setVisible(themed)
        for row, (words, control) in enumerate(rows if themed else rows[:-1]):
            label = QLabel(words, self)
            label.setProperty("role", "faint")
            grid.addWidget(label, row, 0)
            grid.addWidget(control, row, 1)
        self.justified = Switch(tr("Justify lines"), self)
        self.hyphenated = Switch(tr("Hyphenate long words"), self)
        self.marks = Switch(tr("Mark what was removed"), self)
        self.marks.setToolTip(tr("A small mark in the text where code or a part of the page was removed"))
        end = len(rows)
        for row, control in enumerate((self.justified, self.hyphenated, self.marks), start=end + 1):
            grid.addWidget(control, row, 0, 1, 2)
        grid.setRowMinimumHeight(end, theme.SPACE // 2)
        self.reset = QPushButton(tr("Reset"), self)
        self.reset.setAccessibleName(tr("Reset type"))
        self.reset.setAutoDefault(False)
        grid.addWidget(self.reset, end + 4, 0, 1, 2, Qt.AlignmentFlag.AlignRight)
        self.faces.chosen.connect(lambda n: self._choose(face=self._faces[n], family=""))
        self.others.chosen.connect(lambda name: self._choose(family=name))
        self.themes.chosen.connect(lambda n: self.theme_chosen.emit(list(theme.ThemeChoice)[n]))
        self.spacings.chosen.connect(lambda n: self._choose(spacing=list(Spacing)[n]))
        self.widths.chosen.connect(lambda n: self._choose(width=list(Width)[n]))
        self.justified.clicked.connect(lambda on: self._choose(justified=on))
        self.hyphenated.clicked.connect(lambda on: self._choose(hyphenated=on))
        self.marks.clicked.connect(self._choose_marks)
        self.reset.clicked.connect(self._reset)

    def _size_row(self) -> QWidget:
        box = QWidget(self)
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE)
        first = "\u200e" if is_mirrored() else ""  # the sign stands behind the letter
        self.smaller, self.larger = QPushButton(f"{first}A−", box), QPushButton(f"{first}A+", box)
        self.size_label = QLabel(box)
        self.size_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        for button, steps, words in ((self.smaller, -1, tr("Smaller text")), (self.larger, 1, tr("Larger text"))):
            button.setAccessibleName(words)
            button.setToolTip(words)
            button.setAutoDefault(False)
            button.setAutoRepeat(True)
            button.clicked.connect(lambda _=False, steps=steps: self._zoom(steps))
        row.addWidget(self.smaller)
        row.addWidget(self.size_label, 1)
        row.addWidget(self.larger)
        return box

    def showEvent(self, event: QShowEvent) -> None:
        self.refresh()  # keys and the wheel change the size too
        super().showEvent(event)

    def refresh(self) -> None:
        """Show what the settings hold by now."""
        chosen = self._settings.typography
        self.size_label.setText(tr("{points} pt", points=decimal(chosen.points)))
        self.smaller.setEnabled(chosen.zoom > SMALLEST)
        self.larger.setEnabled(chosen.zoom < LARGEST)
        own = chosen.installed_family
        face = self._faces.index(chosen.face) if chosen.face in self._faces else 1
        self.faces.show_choice(-1 if own else face)
        self.others.show_name(own)
        self.themes.show_choice(list(theme.ThemeChoice).index(self._settings.theme))
        self.spacings.show_choice(list(Spacing).index(chosen.spacing))
        self.widths.show_choice(list(Width).index(chosen.width))
        self.justified.setChecked(chosen.justified)
        self.hyphenated.setChecked(chosen.hyphenated)
        self.marks.setChecked(self._settings.marks)
        self.reset.setEnabled(chosen != TypeSettings())

    def _zoom(self, steps: int) -> None:
        self._take(self._settings.typography.zoomed(steps))

    def _choose(self, **chosen: object) -> None:
        self._take(replace(self._settings.typography, **chosen))  # type: ignore[arg-type]

    def _reset(self) -> None:
        self._take(TypeSettings())

    def _take(self, chosen: TypeSettings) -> None:
        if chosen != self._settings.typography:
            self._settings.typography = chosen
            self.refresh()
            self.changed.emit(chosen)

    def _choose_marks(self, shown: bool) -> None:
        self._settings.marks = shown
        self.marks_changed.emit(shown)


class TypePopover(TypeControls):
    """The controls as a popup."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(settings, parent, Qt.WindowType.Popup, themed=True)
        self.setProperty("role", "popover")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(tr("Type"))

    def open_below(self, anchor: QWidget) -> None:
        """Open under a widget, within the screen, with the focus on the first control."""
        self.adjustSize()
        place = QRect(anchor.mapToGlobal(QPoint(0, anchor.height() + 2)), self.size())
        screen = QGuiApplication.screenAt(place.topLeft()) or anchor.screen()
        if screen is not None:
            edge = theme.SPACE
            room = screen.availableGeometry().adjusted(edge, edge, -edge, -edge)
            place.moveRight(min(place.right(), room.right()))
            place.moveBottom(min(place.bottom(), room.bottom()))
            place.moveTopLeft(QPoint(max(place.left(), room.left()), max(place.top(), room.top())))
        self.move(place.topLeft())
        self.show()
        self.larger.setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
            return
        super().keyPressEvent(event)


class TypeButton(QToolButton):
    """The button ``Aa``: it opens the popover under itself."""

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText("Aa")
        self.setToolTip(tr("Size, face and spacing of the text, and the theme"))
        self.setAccessibleName(tr("Type"))
        self.setAccessibleDescription(tr("Size, face and spacing of the text, and the theme"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.popover = TypePopover(settings, self)
        self.clicked.connect(lambda: self.popover.open_below(self))
