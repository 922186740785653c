"""The tool bar, made from its table: one calm row of what is needed while reading."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAction, QColor, QPaintEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMainWindow,
    QSizePolicy,
    QToolBar,
    QToolButton,
    QWidget,
)

from gui.articles.current_article import CurrentArticle
from gui.language.speech import noted, plural, tr
from gui.widgets import glyphs
from gui.widgets.direction import segment
from gui.widgets.theme import COLOURS, SPACE, current_theme
from gui.window.actions import members
from gui.window.menu_table import TOOL_BAR

_USUAL = 888
"""Room is kept for the position among so many removals, in wide figures."""

_GROUPS = {"layout": noted("Layout")}
"""What groups of the tool bar are called where they are not seen."""


class GlyphButton(QToolButton):
    """A button of an action, with one of our glyphs for its text."""

    def __init__(self, name: str, action: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.setDefaultAction(action)
        self.setAccessibleName(action.iconText().rstrip("…"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(34, 28)

    def paintEvent(self, event: QPaintEvent) -> None:
        from PySide6.QtWidgets import (
            QStyle,
            QStyleOptionToolButton,
            QStylePainter,
        )  # late: it costs the start of the window 10 ms

        painter = QStylePainter(self)
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        option.text = ""
        painter.drawComplexControl(QStyle.ComplexControl.CC_ToolButton, option)
        colours = COLOURS[current_theme()]
        colour = QColor(colours.ink if self.isEnabled() else colours.faint)
        if not self.isEnabled():
            colour.setAlphaF(0.55)
        glyphs.draw(painter, self._name, QRectF(self.rect()).center(), colour)


class Position(QLabel):
    """How many removals there are, such as ``12 removals``, or which of them is the current one: ``3 of 12``."""

    def __init__(self, session: CurrentArticle, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setProperty("role", "faint")
        self.setToolTip(tr("Which removal is the current one, suspected code among them"))
        for signal in (
            session.article_changed,
            session.article_refreshed,
            session.removal_changed,
            session.order_changed,
        ):
            signal.connect(self.show_position)
        self.show_position()

    def show_position(self) -> None:
        """Show where the session is."""
        rank, count = self._session.rank()
        if self._session.article is None:
            words = ""
        elif not count:
            words = tr("None listed") if self._session.pieces else tr("None")
        elif not rank:
            words = plural("%n removals", "%n removal", count)
        else:
            words = tr("{rank} of {count}", rank=rank, count=count)
        self.setText(words)
        told = tr("Removals: {which}", which=words) if words else tr("Removals")
        self.setAccessibleName(words if count and not rank else told)
        # As wide as its longest words, or the buttons beside it would wander; for few removals as for hundreds.
        most = max(count, _USUAL)
        width = self.fontMetrics().horizontalAdvance
        self.setMinimumWidth(
            max(width(tr("{rank} of {count}", rank=most, count=most)), width(plural("%n removals", "%n removal", most)))
            + SPACE
        )


class ToolBar(QToolBar):
    """The row below the menus: what stands left, in the middle and right of it."""

    def __init__(self, window: QMainWindow, actions: Mapping[str, QAction], parts: Mapping[str, QWidget]) -> None:
        super().__init__(tr("Tool Bar"), window)
        self.setObjectName("tools")
        self.setMovable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.buttons: dict[str, QToolButton] = {}
        row = QWidget()
        row.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        grid = QGridLayout(row)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        sides = (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignRight)
        for column, (names, side) in enumerate(zip(TOOL_BAR, sides, strict=True)):
            grid.addWidget(self._part(names, actions, parts), 0, column, side)
            grid.setColumnStretch(column, 0 if column == 1 else 1)
        self.addWidget(row)
        window.addToolBar(self)

    def _part(self, names: tuple[str, ...], actions: Mapping[str, QAction], parts: Mapping[str, QWidget]) -> QWidget:
        part = QWidget()
        row = QHBoxLayout(part)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for name in names:
            if name in parts:
                row.addWidget(parts[name])
            elif name in actions:
                self.buttons[name] = GlyphButton(name, actions[name])
                row.addWidget(self.buttons[name])
            else:
                row.addWidget(self._segments(name, actions))
        return part

    def _segments(self, group: str, actions: Mapping[str, QAction]) -> QWidget:
        """Make a row of buttons, one of them pressed, of the actions of a group."""
        control = QWidget()
        control.setAccessibleName(tr(_GROUPS[group]))
        row = QHBoxLayout(control)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        names = members(group)
        for number, name in enumerate(names):
            button = self.buttons[name] = QToolButton()
            button.setDefaultAction(actions[name])
            button.setProperty("segment", segment(number, len(names)))
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            row.addWidget(button)
        return control
