"""Colours, spacing and fonts: explicit palettes, since some platforms ignore the hint for light and dark.

Every kind of removal has a colour, an underline pattern and a gutter mark, so that it is never told by colour alone.

The window's first frame waits for this module. It shows no removal, so it needs neither the core nor Qt's own
enumerations, which PySide makes all at once, in a sixth of the time that a bare window takes to start.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QColor, QFont, QPalette

from gui.language.speech import noted, percent, tr
from gui.widgets.direction import is_mirrored

if TYPE_CHECKING:
    from PySide6.QtCore import QRect, QRectF, Qt
    from PySide6.QtGui import QPainter, QPen
    from PySide6.QtWidgets import QApplication

    from core.article.removal import Kind

SPACE = 8
"""The unit of all spacing, in pixels."""

SERIF = ["Source Serif 4", "Charter", "Georgia", "Noto Serif", "Liberation Serif", "DejaVu Serif", "serif"]
SANS = ["Inter", "Segoe UI", "Noto Sans", "Liberation Sans", "DejaVu Sans", "sans-serif"]
MONO = ["JetBrains Mono", "Cascadia Mono", "Menlo", "Consolas", "Liberation Mono", "DejaVu Sans Mono", "monospace"]


class Theme(StrEnum):
    """The themes that there are colours for."""

    LIGHT = "light"
    SEPIA = "sepia"
    DARK = "dark"


class ThemeChoice(StrEnum):
    """What a reader can choose: a theme, or the light or dark one by what the system asks for."""

    SYSTEM = "system"
    LIGHT = "light"
    SEPIA = "sepia"
    DARK = "dark"

    def theme(self, scheme: Qt.ColorScheme) -> Theme:
        """Give the theme that this means while the system has ``scheme``; light where it does not say."""
        if self is not ThemeChoice.SYSTEM:
            return Theme(self.value)
        from PySide6.QtCore import Qt

        return Theme.DARK if scheme is Qt.ColorScheme.Dark else Theme.LIGHT


class Colours(NamedTuple):
    """The colours of a theme, as ``#rrggbb``.

    Attributes:
        window: Ground of the window, bars and panels.
        paper: Ground of the panes.
        ink: Text.
        faint: Secondary text, contrast at least 4.5 on ``paper`` and ``window``.
        line: Borders and dividers.
        raised: Ground of buttons and hovered rows.
        accent: Links, focus and the current item.
        chosen: Ground of selected rows and text.
        code: Ground of code.
    """

    window: str
    paper: str
    ink: str
    faint: str
    line: str
    raised: str
    accent: str
    chosen: str
    code: str


COLOURS = {
    Theme.LIGHT: Colours(
        "#f4f2ee", "#fffefb", "#23211d", "#66625a", "#dcd7cd", "#eae6de", "#1f5f8b", "#d3e4f0", "#f3f0e9"
    ),
    Theme.SEPIA: Colours(
        "#ece0c8", "#f7eed9", "#3a2e1f", "#6b5a41", "#d5c4a1", "#e2d3b4", "#7a4a12", "#e6d0a2", "#efe3c8"
    ),
    Theme.DARK: Colours(
        "#1e1f22", "#17181a", "#dcdad5", "#a09d96", "#34363a", "#2a2c30", "#7fb6dd", "#284155", "#222427"
    ),
}


class KindColours(NamedTuple):
    """How a kind of removal is painted: ``#rrggbb`` for ground, text and line, and the line's pattern."""

    background: str
    foreground: str
    line: str
    pattern: Qt.PenStyle


# By the values of the kinds: plain words, and the term that people search for, as short as a column of 150 pixels.
_LABELS = {
    "script": noted("Script (JS)"),
    "style": noted("Styles (CSS)"),
    "data": noted("Data (JSON)"),
    "markup": noted("Tags (HTML)"),
    "template": noted("Placeholder"),
    "error": noted("Error message"),
    "blob": noted("Encoded data"),
    "furniture": noted("Page extras"),
    "hidden": noted("Hidden text"),
    "text": noted("Selected text"),
}
# Hue of each kind's ground in light, sepia and dark, and the pattern of its line.
_GROUNDS: dict[str, tuple[str, str, str, str, str]] = {
    "script": ("#fbe3c8", "#f3d3a4", "#4a3315", "#b4631a", "SolidLine"),
    "style": ("#dbe7fb", "#d3dbe0", "#1d3350", "#3b6fb5", "DashLine"),
    "data": ("#dcf0dc", "#d6e2b9", "#1f3d23", "#3d8a45", "DotLine"),
    "markup": ("#ecdff7", "#e3d0da", "#38264a", "#8457b0", "DashDotLine"),
    "template": ("#d8f0ef", "#cfe1d4", "#173f3e", "#2b8583", "DashDotDotLine"),
    "error": ("#fbdcdc", "#f0c8b8", "#4f2020", "#b83c3c", "SolidLine"),
    "blob": ("#efe9c8", "#e8dc9f", "#403a17", "#8a7a1c", "DotLine"),
    "furniture": ("#ebe8e2", "#e4d7bd", "#2b2d30", "#777267", "DashLine"),
    "hidden": ("#e4e6ee", "#dcd5c6", "#2a2d38", "#6b7189", "DotLine"),
    "text": ("#f8dfec", "#eecbc9", "#47203a", "#ab3f7c", "DashDotLine"),
}
_chosen = Theme.LIGHT


def suspected_pen(colour: str, *, current: bool) -> QPen:
    """Give the pen that underlines suspected code: round dots, whatever its kind, since they stand on no ground."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QPen

    pen = QPen(QColor(colour), 3.0 if current else 2.0)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setDashPattern([0.01, 2.0])
    return pen


def kind_label(kind: Kind) -> str:
    """Give the kind's name as a reader sees it."""
    return tr(_LABELS[kind])


def theme_names() -> list[str]:
    """Give the names of the themes, in the order of ``ThemeChoice``."""
    return [tr(name) for name in (noted("System"), noted("Light"), noted("Sepia"), noted("Dark"))]


def sure_label(confidence: float) -> str:
    """Write a confidence in percent, rounded down: 100 is what is certain."""
    return percent(int(100 * confidence + 1e-9))


def kind_colours(kind: str, theme: Theme | None = None) -> KindColours:
    """Give how a kind, a ``Kind`` or the value of one, is painted in a theme; by default in the current one."""
    from PySide6.QtCore import Qt

    theme = theme or _chosen
    ground, line, pattern = _painted(kind, theme)
    return KindColours(ground, COLOURS[theme].ink, line, Qt.PenStyle[pattern])


def _painted(kind: str, theme: Theme) -> tuple[str, str, str]:
    """Give the ground of a kind in a theme, its line, and what Qt calls the pattern of that."""
    light, sepia, dark, line, pattern = _GROUNDS[kind]
    ground = {Theme.LIGHT: light, Theme.SEPIA: sepia, Theme.DARK: dark}[theme]
    if theme is Theme.DARK:
        line = QColor(line).lighter(135).name()
    return ground, line, pattern


def draw_swatch(painter: QPainter, box: QRectF, kind: Kind, *, suspected: bool = False) -> None:
    """Draw a small sample of a kind's ground and line; of suspected code a hollow one."""
    from PySide6.QtCore import QPointF
    from PySide6.QtGui import QPen

    colours = kind_colours(kind)
    if suspected:
        draw_hollow(painter, box.toRect(), colours.line, width=1)
        return
    painter.fillRect(box, QColor(colours.background))
    painter.setPen(QPen(QColor(colours.line), 2, colours.pattern))
    painter.drawLine(QPointF(box.left(), box.bottom() - 1), QPointF(box.right(), box.bottom() - 1))


def draw_hollow(painter: QPainter, box: QRect, colour: str, *, width: int) -> None:
    """Draw the frame of a box, within it, in whole pixels: a pen's edges would not be of one width."""
    from PySide6.QtCore import QRect

    left, top, across, down = box.left(), box.top(), box.width(), box.height()
    for side in (
        QRect(left, top, across, width),
        QRect(left, top + down - width, across, width),
        QRect(left, top, width, down),
        QRect(left + across - width, top, width, down),
    ):
        painter.fillRect(side, QColor(colour))


def current_theme() -> Theme:
    """Give the theme that was applied last."""
    return _chosen


def font(families: list[str], points: float) -> QFont:
    """Give a font of the first family that is there."""
    made = QFont()
    made.setFamilies(families)
    made.setPointSizeF(points)
    return made


def apply_theme(app: QApplication, theme: Theme) -> bool:
    """Set the palette and the style sheet of every widget; give False where they are set already.

    Widgets that are hidden follow within the next turns of the event loop.
    """
    global _chosen
    _chosen = theme
    colours = COLOURS[theme]
    sheet = _style_sheet(colours, *_painted("error", theme)[:2])
    if app.styleSheet() == sheet:
        return False
    palette = QPalette()
    role = QPalette.ColorRole
    for name, value in (
        (role.Window, colours.window),
        (role.WindowText, colours.ink),
        (role.Base, colours.paper),
        (role.AlternateBase, colours.window),
        (role.Text, colours.ink),
        (role.Button, colours.raised),
        (role.ButtonText, colours.ink),
        (role.ToolTipBase, colours.raised),
        (role.ToolTipText, colours.ink),
        (role.PlaceholderText, colours.faint),
        (role.Highlight, colours.chosen),
        (role.HighlightedText, colours.ink),
        (role.Link, colours.accent),
        (role.LinkVisited, colours.accent),
        (role.Light, colours.raised),
        (role.Midlight, colours.line),
        (role.Mid, colours.line),
        (role.Dark, colours.faint),
        (role.Shadow, colours.line),
        (role.Accent, colours.accent),
    ):
        palette.setColor(name, QColor(value))
    for name in (role.Text, role.WindowText, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, name, QColor(colours.faint))
    app.setPalette(palette)
    if app.styleSheet():
        from gui.widgets.redress import redress

        redress(app, sheet)
    else:
        app.setFont(font(SANS, 10))  # it looks at every widget, and is the same in every theme
        app.setStyleSheet(sheet)
    return True


def _style_sheet(c: Colours, error_ground: str, error_line: str) -> str:
    end = "left" if is_mirrored() else "right"
    return f"""
    QMainWindow, QDialog {{ background: {c.window}; }}
    QToolTip {{ background: {c.raised}; color: {c.ink}; border: 1px solid {c.line}; padding: 4px 6px; }}
    QMenuBar {{ background: {c.window}; color: {c.ink}; padding: 2px 4px; }}
    QMenuBar::item {{ padding: 4px 10px; border-radius: 4px; background: transparent; }}
    QMenuBar::item:selected {{ background: {c.raised}; }}
    QMenu {{ background: {c.paper}; color: {c.ink}; border: 1px solid {c.line}; padding: 4px; }}
    QMenu::item {{ padding: 5px 24px 5px 20px; border-radius: 4px; }}
    QMenu::item:selected {{ background: {c.chosen}; }}
    QMenu::item:disabled {{ color: {c.faint}; }}
    QMenu::separator {{ height: 1px; background: {c.line}; margin: 4px 8px; }}
    QToolBar {{ background: {c.window}; border: none; border-bottom: 1px solid {c.line}; padding: 2px 8px; spacing: 4px; }}
    QToolButton, QPushButton {{ background: transparent; color: {c.ink}; border: 1px solid transparent; border-radius: 5px; padding: 5px 10px; }}
    QToolBar QToolButton {{ padding: 3px 10px; }}
    QFileDialog QToolButton {{ padding: 3px; }}
    QPushButton {{ background: {c.raised}; border-color: {c.line}; }}
    QToolButton[popupMode="2"] {{ padding-{end}: 22px; }}
    QToolButton::menu-indicator {{ subcontrol-origin: padding; subcontrol-position: center right; right: 8px; }}
    QToolButton:hover, QPushButton:hover {{ background: {c.raised}; border-color: {c.line}; }}
    QToolButton:pressed, QPushButton:pressed, QToolButton:checked {{ background: {c.chosen}; }}
    QToolButton:focus, QPushButton:focus {{ border-color: {c.accent}; }}
    QToolButton:disabled, QPushButton:disabled {{ color: {c.faint}; }}
    QPushButton[primary="true"] {{ background: {c.accent}; color: {c.paper}; border-color: {c.accent}; }}
    QToolButton[segment] {{ background: {c.paper}; border: 1px solid {c.line}; border-radius: 0; padding: 2px 10px; margin-left: -1px; }}
    QToolButton[segment="first"] {{ border-top-left-radius: 5px; border-bottom-left-radius: 5px; margin-left: 0; }}
    QToolButton[segment="last"] {{ border-top-right-radius: 5px; border-bottom-right-radius: 5px; }}
    QToolButton[segment="alone"] {{ border-radius: 5px; margin-left: 0; }}
    QToolButton[segment]:hover {{ background: {c.raised}; }}
    QToolButton[segment]:checked {{ background: {c.chosen}; border-color: {c.accent}; }}
    QToolButton[segment]:focus {{ border-color: {c.ink}; }}
    QSplitter::handle {{ background: {c.line}; }}
    QSplitter::handle:horizontal {{ width: 1px; }}
    QSplitter::handle:vertical {{ height: 1px; }}
    QMainWindow::separator {{ background: {c.line}; width: 1px; height: 1px; }}
    QStatusBar {{ background: {c.window}; color: {c.faint}; border-top: 1px solid {c.line}; }}
    QStatusBar::item {{ border: none; }}
    QStatusBar QLabel {{ color: {c.faint}; padding: 2px 8px; }}
    QStatusBar QPushButton {{ padding: 1px 10px; }}
    QPlainTextEdit, QTextBrowser, QTextEdit {{ background: {c.paper}; color: {c.ink}; border: none; selection-background-color: {c.chosen}; selection-color: {c.ink}; }}
    QTableView, QListView, QTreeView {{ background: {c.paper}; color: {c.ink}; border: none; gridline-color: {c.line}; outline: none; selection-background-color: {c.chosen}; selection-color: {c.ink}; }}
    QTableView::item, QListView::item, QTreeView::item {{ padding: 4px 8px; }}
    QListView::item:selected, QTableView::item:selected, QTreeView::item:selected, QTreeView::branch:selected {{ background: {c.chosen}; color: {c.ink}; }}
    QHeaderView {{ background: {c.window}; border: none; }}
    QHeaderView::section {{ background: {c.window}; color: {c.faint}; border: none; border-bottom: 1px solid {c.line}; padding: 5px 8px; }}
    QTableCornerButton::section {{ background: {c.window}; border: none; }}
    QDockWidget {{ color: {c.ink}; }}
    QDockWidget::title {{ background: {c.window}; padding: 4px 8px; }}
    QScrollBar:vertical {{ background: {c.paper}; width: 12px; margin: 0; }}
    QScrollBar:horizontal {{ background: {c.paper}; height: 12px; margin: 0; }}
    QScrollBar::handle {{ background: {c.line}; border-radius: 4px; min-height: 32px; min-width: 32px; margin: 2px; }}
    QScrollBar::handle:hover {{ background: {c.faint}; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    QLineEdit {{ background: {c.paper}; color: {c.ink}; border: 1px solid {c.line}; border-radius: 5px; padding: 4px 8px; }}
    QLineEdit:focus {{ border-color: {c.accent}; }}
    FaceBox {{ background: {c.paper}; color: {c.ink}; border: 1px solid {c.line}; border-radius: 5px; padding: 3px 8px; }}
    FaceBox:focus, FaceBox:on {{ border-color: {c.accent}; }}
    FaceBox::drop-down {{ border: none; width: 22px; }}
    FaceBox QLineEdit {{ border: none; padding: 0; background: transparent; }}
    QProgressBar {{ background: {c.raised}; border: none; border-radius: 3px; height: 6px; }}
    QProgressBar::chunk {{ background: {c.accent}; border-radius: 3px; }}
    DropField {{ background: {c.paper}; border: 2px dashed {c.faint}; border-radius: 12px; }}
    DropField[answer="offered"] {{ background: {c.chosen}; border: 2px solid {c.accent}; }}
    DropField[answer="refused"] {{ background: {error_ground}; border: 2px solid {error_line}; }}
    DropField QLabel {{ qproperty-alignment: AlignCenter; qproperty-textFormat: PlainText; }}
    Leaf {{ color: {c.faint}; }}
    DropField[answer="offered"] Leaf {{ color: {c.accent}; }}
    DropField[answer="refused"] Leaf {{ color: {error_line}; }}
    QLabel[role="hint"] {{ background: {c.raised}; color: {c.ink}; border: 1px solid {c.line}; border-radius: 5px; padding: 5px 12px; }}
    QFrame[role="line"] {{ background: {c.line}; border: none; }}
    QLabel[role="faint"] {{ color: {c.faint}; }}
    QLabel[role="head"] {{ color: {c.ink}; font-weight: 600; }}
    QFrame[role="popover"] {{ background: {c.paper}; border: 1px solid {c.line}; }}
    QFrame[role="card"] {{ background: {c.paper}; border: 1px solid {c.line}; border-radius: 6px; }}
    QWidget[role="bar"] {{ background: {c.window}; border-bottom: 1px solid {c.line}; }}
    """
