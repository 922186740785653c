"""The window follows the system between light and dark, and builds nothing again without need."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from gui.application.app import snapshot
from gui.application.main_window import MainWindow
from gui.jobs.worker_process import WorkerProcess
from gui.settings.settings import Settings
from gui.widgets.theme import COLOURS, Theme, ThemeChoice, apply_theme
from tests.gui.conftest import Desk


@pytest.fixture(autouse=True)
def light(qapp: QApplication) -> Iterator[None]:
    apply_theme(qapp, Theme.LIGHT)
    yield
    apply_theme(qapp, Theme.LIGHT)


@pytest.fixture
def quiet(tmp_path: Path) -> Path:
    file = tmp_path / "quiet.txt"
    file.write_text(
        "\n\n".join(f"Paragraph {n} of a quiet text that is long enough to scroll." for n in range(80)), "utf-8"
    )
    return file


def system(scheme: Qt.ColorScheme) -> None:
    """Have the system change its mind."""
    QApplication.styleHints().colorSchemeChanged.emit(scheme)


def paper(widget: QWidget) -> str:
    return QColor(widget.grab().toImage().pixel(8, widget.height() - 8)).name()


def test_the_window_follows_the_system_unless_a_theme_was_chosen(desk: Desk, quiet: Path) -> None:
    desk.open(quiet)
    assert desk.window.theme_actions["system"].isChecked()
    view = desk.window.reader.view
    for scheme, theme in (
        (Qt.ColorScheme.Dark, Theme.DARK),
        (Qt.ColorScheme.Light, Theme.LIGHT),
        (Qt.ColorScheme.Dark, Theme.DARK),
        (Qt.ColorScheme.Unknown, Theme.LIGHT),
    ):
        system(scheme)
        assert QApplication.palette().color(QPalette.ColorRole.Base).name() == COLOURS[theme].paper
        assert paper(view) == COLOURS[theme].paper
    desk.window.theme_actions["sepia"].trigger()
    system(Qt.ColorScheme.Dark)
    assert paper(view) == COLOURS[Theme.SEPIA].paper


def test_the_choice_is_remembered_and_checked(make_desk: Callable[..., Desk], settings: Settings) -> None:
    first = make_desk()
    first.window.theme_actions["dark"].trigger()
    assert settings.theme is ThemeChoice.DARK
    second = make_desk()
    assert [name for name, action in second.window.theme_actions.items() if action.isChecked()] == ["dark"]
    second.window.choose_theme(ThemeChoice.SYSTEM)  # as preferences do it
    assert second.window.theme_actions["system"].isChecked()


def test_a_change_that_changes_nothing_builds_nothing_again(
    desk: Desk, quiet: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.open(quiet)
    built: list[str] = []
    monkeypatch.setattr(desk.window.reader, "refresh", lambda: built.append("reader"))
    system(Qt.ColorScheme.Light)
    desk.window.theme_actions["light"].trigger()
    assert built == []
    desk.window.theme_actions["dark"].trigger()
    assert built == ["reader"]


def test_another_theme_leaves_everything_where_it_is(desk: Desk, quiet: Path) -> None:
    desk.open(quiet)
    reader, original = desk.window.reader, desk.window.original
    reader.view.verticalScrollBar().setValue(900)
    QApplication.processEvents()
    before = reader.source_at(20), original.source_at(20)
    desk.window.choose_theme(ThemeChoice.DARK)
    desk.settle()
    assert (reader.source_at(20), original.source_at(20)) == before


def test_the_worker_is_started_after_the_first_paint(
    qapp: QApplication, qtbot: object, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    order: list[str] = []

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint:
                order.append("paint")
            return False

    background = WorkerProcess()
    monkeypatch.setattr(background, "start", lambda: order.append("start"))
    window = MainWindow(settings=settings, background=background)
    watch = Watch()
    window.welcome.open_button.installEventFilter(watch)
    window.show()
    qtbot.waitUntil(lambda: "start" in order)  # type: ignore[attr-defined]
    assert order[0] == "paint"
    window.hide()
    window.show()
    QApplication.processEvents()
    assert order.count("start") == 1
    window.close()


@pytest.mark.parametrize("theme", [choice.value for choice in ThemeChoice])
def test_a_picture_is_drawn_in_the_theme_asked_for_whatever_the_system_says(
    qapp: QApplication, quiet: Path, tmp_path: Path, theme: str
) -> None:
    assert snapshot(str(tmp_path / "a.png"), [str(quiet)], theme=theme, size=(700, 500)) == 0
    meant = ThemeChoice(theme).theme(QApplication.styleHints().colorScheme())
    assert QApplication.palette().color(QPalette.ColorRole.Base).name() == COLOURS[meant].paper


def looks(window: QWidget) -> list[tuple[str, list[str]]]:
    """Give how each widget of a window is set and coloured, parents first."""
    roles = [role for role in QPalette.ColorRole if role.name not in ("NoRole", "NColorRoles")]
    groups = (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive, QPalette.ColorGroup.Disabled)
    return [
        (widget.font().toString(), [widget.palette().color(group, role).name() for group in groups for role in roles])
        for widget in (window, *window.findChildren(QWidget))
    ]


@pytest.mark.parametrize("theme", [Theme.DARK, Theme.SEPIA])
def test_every_widget_looks_as_if_qt_itself_had_exchanged_the_style_sheet(
    desk: Desk, quiet: Path, qapp: QApplication, theme: Theme
) -> None:
    window = desk.window
    desk.open(quiet)
    window.choose_theme(ThemeChoice(theme.value))
    qapp.setStyleSheet(qapp.styleSheet() + "\n")  # another one, for Qt, which says the same
    desk.settle()
    expected, picture = looks(window), window.grab().toImage()
    window.choose_theme(ThemeChoice.LIGHT)
    desk.settle()
    assert looks(window) != expected
    window.choose_theme(ThemeChoice(theme.value))
    desk.bot.waitUntil(lambda: looks(window) == expected)
    desk.settle()
    assert window.grab().toImage() == picture
