"""Another theme reaches every widget: what is in sight at once, the rest soon, and what is made later from its birth."""

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QStackedWidget,
    QTextBrowser,
    QTreeView,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from gui.widgets.theme import COLOURS, Theme, apply_theme


@pytest.fixture(autouse=True)
def light(qapp: QApplication) -> Iterator[None]:
    apply_theme(qapp, Theme.LIGHT)
    yield
    apply_theme(qapp, Theme.LIGHT)


class Parts(QDialog):
    """A dialog with a page in sight and one behind it, and a menu that is shut."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pages = QStackedWidget()
        self.front, self.back = (self._page() for _ in range(2))
        self.menu = QMenu(self)
        self.menu.addAction("Open")
        QVBoxLayout(self).addWidget(self.pages)
        self.resize(300, 300)

    def _page(self) -> dict[str, QWidget]:
        widgets = {"field": QLineEdit(), "button": QPushButton("Go"), "text": QTextBrowser(), "list": QTreeView()}
        widgets["faint"] = QLabel("Hint")
        widgets["faint"].setProperty("role", "faint")
        page = QWidget()
        layout = QVBoxLayout(page)
        for widget in widgets.values():
            layout.addWidget(widget)
        self.pages.addWidget(page)
        return widgets


@pytest.fixture
def parts(qtbot: QtBot) -> Parts:
    """The dialog, shown, after both of its pages and the menu were in sight."""
    made = Parts()
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    for page in (1, 0):
        made.pages.setCurrentIndex(page)
        QApplication.processEvents()
    made.menu.popup(made.pos())
    made.menu.hide()
    return made


def colours(widgets: dict[str, QWidget]) -> dict[str, str]:
    """Give the colour of each widget that its theme decides."""
    role = QPalette.ColorRole
    roles = {"field": role.Base, "button": role.Button, "text": role.Base, "list": role.Base, "faint": role.WindowText}
    return {name: widget.palette().color(roles[name]).name() for name, widget in widgets.items()}


def meant(theme: Theme) -> dict[str, str]:
    c = COLOURS[theme]
    return {"field": c.paper, "button": c.raised, "text": c.paper, "list": c.paper, "faint": c.faint}


def ground(widget: QWidget) -> str:
    """Give the colour that is painted near a widget's corner."""
    return QColor(widget.grab().toImage().pixel(6, 6)).name()


@pytest.mark.parametrize("theme", [Theme.DARK, Theme.SEPIA])
def test_what_is_in_sight_changes_at_once_and_the_rest_follows(
    qapp: QApplication, qtbot: QtBot, parts: Parts, theme: Theme
) -> None:
    apply_theme(qapp, theme)
    assert colours(parts.front) == meant(theme)
    assert ground(parts) == COLOURS[theme].window
    qtbot.waitUntil(lambda: colours(parts.back) == meant(theme))
    qtbot.waitUntil(lambda: ground(parts.menu) == COLOURS[theme].paper)
    parts.pages.setCurrentIndex(1)
    assert ground(parts.back["text"]) == COLOURS[theme].paper


def test_what_is_shown_before_its_turn_has_come_is_not_left_behind(
    qapp: QApplication, qtbot: QtBot, parts: Parts
) -> None:
    apply_theme(qapp, Theme.DARK)
    parts.pages.setCurrentIndex(1)
    qtbot.waitUntil(lambda: colours(parts.back) == meant(Theme.DARK))


def test_what_is_made_later_wears_the_theme(qapp: QApplication, qtbot: QtBot, parts: Parts) -> None:
    apply_theme(qapp, Theme.DARK)
    late = Parts(parts)
    with qtbot.waitExposed(late):
        late.show()
    assert colours(late.front) == meant(Theme.DARK)
    assert ground(late) == COLOURS[Theme.DARK].window


def test_of_two_changes_in_a_row_the_last_one_stays(qapp: QApplication, qtbot: QtBot, parts: Parts) -> None:
    for theme in (Theme.DARK, Theme.LIGHT, Theme.SEPIA):
        apply_theme(qapp, theme)
    qtbot.waitUntil(lambda: colours(parts.back) == meant(Theme.SEPIA))
    assert colours(parts.front) == meant(Theme.SEPIA)
    qtbot.wait(50)  # nothing of the others comes after it
    assert colours(parts.back) == meant(Theme.SEPIA)


def test_a_widget_may_go_before_its_turn(qapp: QApplication, qtbot: QtBot, parts: Parts) -> None:
    apply_theme(qapp, Theme.DARK)
    gone = parts.back.pop("button")
    gone.deleteLater()
    QApplication.sendPostedEvents(gone, QEvent.Type.DeferredDelete.value)
    del parts.back["faint"]
    expected = {name: colour for name, colour in meant(Theme.DARK).items() if name in parts.back}
    qtbot.waitUntil(lambda: colours(parts.back) == expected)


def test_every_widget_is_visited_once(qapp: QApplication, qtbot: QtBot, parts: Parts) -> None:
    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() is QEvent.Type.StyleChange:
                visits[names[watched]] += 1
            return False

    visits: Counter[str] = Counter()
    names: dict[QObject, str] = {parts.front["list"]: "front", parts.back["list"]: "back", parts.menu: "menu"}
    watch = Watch()
    for widget in names:
        widget.installEventFilter(watch)
    apply_theme(qapp, Theme.DARK)
    qtbot.waitUntil(lambda: len(visits) == 3)
    qtbot.waitUntil(lambda: colours(parts.back) == meant(Theme.DARK))
    assert set(visits.values()) == {1}


def test_a_sheet_of_a_widget_s_own_stays(qapp: QApplication, parts: Parts) -> None:
    button = parts.front["button"]
    button.setStyleSheet("QPushButton { background: #123456; border: none; border-radius: 0; }")
    apply_theme(qapp, Theme.DARK)
    assert ground(button) == "#123456"
    assert button.palette().color(QPalette.ColorRole.ButtonText).name() == COLOURS[Theme.DARK].ink
