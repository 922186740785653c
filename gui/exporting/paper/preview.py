"""The preview of an article on paper, from which it is printed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

from PySide6.QtCore import QCoreApplication, QSize, Qt, QTimer
from PySide6.QtGui import QKeySequence, QPageLayout, QPainter, QShortcut
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog, QPrintPreviewWidget
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QToolBar, QToolButton

from core.article.article import Article
from core.export.stamp import title_of
from gui.exporting.paper.pages import Pages
from gui.exporting.paper.sheet import sheet
from gui.language.languages import start_speaking
from gui.language.speech import noted, tr
from gui.settings.type_settings import TypeSettings, decoded
from gui.widgets.icon import program_icon
from gui.widgets.theme import COLOURS, Theme, apply_theme, current_theme

_LEAST = (600, 400)
"""Pixels; there is room for both buttons that have words."""
_USUAL = (960, 800)
_KEYS = {
    "Print": "Ctrl+P",
    "Page setup": "Ctrl+Shift+P",
    "Zoom in": "Ctrl++, Ctrl+=",
    "Zoom out": "Ctrl+-",
}
"""Keys of Qt's own actions, by what Qt calls them."""
_IN_WORDS = {"Print": noted("Print…"), "Page setup": noted("Page Setup…")}
"""What a reader came for, first in the row and in words."""


class Preview(QPrintPreviewDialog):
    """A window that shows the pages as a printer would print them."""

    def __init__(self, article: Article, chosen: TypeSettings) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(sheet())
        printer.setFullPage(True)
        title = title_of(article) or article.source.name
        printer.setDocName(title)
        printer.setCreator("Winnow")
        super().__init__(printer)
        self._printer = printer
        self._article = article
        self._type = chosen
        self._laid: tuple[QPageLayout, Pages] | None = None
        self.setWindowTitle(tr("Print “{title}” — Winnow", title=title))
        self._name_controls()
        self.setMinimumSize(*_LEAST)
        screen = self.screen().availableGeometry().size()
        self.resize(min(_USUAL[0], screen.width()), min(_USUAL[1], screen.height()))
        self.paintRequested.connect(self._paint)

    def _name_controls(self) -> None:
        """Have every control of Qt's say what it does, by word, tip, key and name, and be reached by Tab."""
        bar = self.findChild(QToolBar)
        assert isinstance(bar, QToolBar)
        # Closer together than elsewhere: they are many. Qt's sign for more of them is always dark.
        colours = COLOURS[current_theme()]
        ground = colours.faint if current_theme() is Theme.DARK else colours.raised
        bar.setStyleSheet(
            "QToolBar { spacing: 2px; } QToolBar QToolButton { padding: 3px; }"
            f"QToolBar QToolButton#qt_toolbar_ext_button {{ padding: 0px; background: {ground}; }}"
        )
        bar.setMovable(False)
        bar.setIconSize(QSize(20, 20))
        first = bar.actions()[0]
        by_name = {action.text(): action for action in bar.actions() if action.text()}
        for name, words in _IN_WORDS.items():
            action = by_name[_of_qt(name)]
            action.setText(tr(words))
            bar.removeAction(action)
            bar.insertAction(first, action)
        bar.insertSeparator(first)
        bar.removeAction(bar.actions()[-1])  # a line behind which they stood
        for name, written in _KEYS.items():
            if (found := by_name.get(_of_qt(name))) is not None:
                keys = [QKeySequence(key) for key in written.split(", ")]
                for key in keys:  # of the button: Qt's actions do not all do what their buttons do
                    QShortcut(key, self, cast(QToolButton, bar.widgetForAction(found)).click)
                found.setToolTip(f"{_of_qt(name)} ({keys[0].toString(QKeySequence.SequenceFormat.NativeText)})")
        for action in bar.actions():
            button = bar.widgetForAction(action)
            if isinstance(button, QToolButton):
                button.setAccessibleName(action.text().rstrip("…"))
                button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
                if action.text() in map(tr, _IN_WORDS.values()):
                    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        more = bar.findChild(QToolButton, "qt_toolbar_ext_button")
        if isinstance(more, QToolButton):
            more.setAccessibleName(tr("More"))
            more.setToolTip(tr("What there is no room for"))
        zoom = self.findChild(QComboBox)
        assert isinstance(zoom, QComboBox)
        for field in self.findChildren(QLineEdit):
            size = field is zoom.lineEdit()
            field.setAccessibleName(tr("Size") if size else tr("Page"))
            field.setToolTip(tr("Size of the pages") if size else tr("Number of the page that is shown"))
        zoom.setAccessibleName(tr("Size"))
        zoom.setToolTip(tr("Size of the pages"))
        pages = self.findChild(QPrintPreviewWidget)
        assert isinstance(pages, QPrintPreviewWidget)
        pages.setAccessibleName(tr("Pages"))

    def pages(self, layout: QPageLayout) -> Pages:
        """Give the article laid out for a size of paper and its margins; the last one is kept."""
        if self._laid is None or self._laid[0] != layout:
            self._laid = layout, Pages(self._article, self._type, layout)
        return self._laid[1]

    def _paint(self, printer: QPrinter) -> None:
        pages = self.pages(printer.pageLayout())
        first, last = max(printer.fromPage(), 1), min(printer.toPage() or pages.count, pages.count)
        painter = QPainter(printer)
        scale = printer.logicalDpiX() / pages.dots
        for number in range(first - 1, last):
            if number >= first:
                printer.newPage()
            painter.save()
            painter.scale(scale, scale)
            pages.paint(painter, number)
            painter.restore()
        painter.end()


def _of_qt(name: str) -> str:
    """Give what Qt calls one of its actions in the language that is spoken."""
    words: str = QCoreApplication.translate("QPrintPreviewDialog", name)
    return words


def preview(
    article: Article, chosen: dict[str, Any], theme: str, shown: Callable[[], object], language: str = "en"
) -> None:
    """Show the preview until it is closed.

    Args:
        article: What to print.
        chosen: The reader's type, as plain data.
        theme: The theme of the window's controls; paper is always white.
        shown: Is called when it is on the screen.
        language: The code of the language of the window's controls.
    """
    app = QApplication(["winnow"])
    app.setApplicationName("Winnow")
    start_speaking(language)
    app.setApplicationDisplayName("")
    app.setDesktopFileName("winnow")
    app.setWindowIcon(program_icon())
    apply_theme(app, Theme(theme))
    window = Preview(article, decoded(chosen))
    QTimer.singleShot(0, window, shown)
    window.exec()
