"""What a person sets in the popover for type, by mouse and by key."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QRect, QSettings, Qt
from PySide6.QtGui import QFontDatabase, QFontInfo
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gui.preferences import face_box
from gui.preferences.type_popover import TypeButton, TypePopover
from gui.settings import type_settings
from gui.settings.settings import Settings
from gui.settings.type_settings import LARGEST, SMALLEST, Face, Spacing, TypeSettings, Width
from gui.widgets import theme
from gui.widgets.controls import Segments, Switch
from tests.gui.conftest import Desk


@pytest.fixture
def button(qtbot: QtBot, qapp: QApplication, settings: Settings) -> Iterator[TypeButton]:
    theme.apply_theme(qapp, theme.Theme.LIGHT)
    window = QWidget()
    window.resize(500, 500)
    made = TypeButton(settings, window)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    yield made
    window.close()


@pytest.fixture
def popover(qtbot: QtBot, button: TypeButton) -> TypePopover:
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(button.popover.isVisible)
    return button.popover


def press(bot: QtBot, segments: Segments, number: int) -> None:
    bot.mouseClick(segments.buttons[number], Qt.MouseButton.LeftButton)


def flip(bot: QtBot, switch: Switch) -> None:
    bot.mouseClick(switch, Qt.MouseButton.LeftButton, pos=switch.rect().center())


@pytest.mark.parametrize(
    ("act", "expected"),
    [
        (lambda bot, pop: bot.mouseClick(pop.larger, Qt.MouseButton.LeftButton), TypeSettings(zoom=1)),
        (lambda bot, pop: bot.mouseClick(pop.smaller, Qt.MouseButton.LeftButton), TypeSettings(zoom=-1)),
        (lambda bot, pop: press(bot, pop.faces, 1), TypeSettings(face=Face.SANS)),
        (lambda bot, pop: press(bot, pop.spacings, 2), TypeSettings(spacing=Spacing.LOOSE)),
        (lambda bot, pop: press(bot, pop.widths, 0), TypeSettings(width=Width.NARROW)),
        (lambda bot, pop: flip(bot, pop.justified), TypeSettings(justified=True)),
        (lambda bot, pop: flip(bot, pop.hyphenated), TypeSettings(hyphenated=True)),
    ],
)  # fmt: skip
def test_every_control_applies_at_once_and_is_remembered(
    qtbot: QtBot, popover: TypePopover, settings: Settings, act: Callable[[QtBot, TypePopover], None],
    expected: TypeSettings,
) -> None:  # fmt: skip
    with qtbot.waitSignal(popover.changed) as changed:
        act(qtbot, popover)
    assert changed.args == [expected]
    assert settings.typography == expected
    qtbot.mouseClick(popover.reset, Qt.MouseButton.LeftButton)
    assert settings.typography == TypeSettings()
    assert not popover.reset.isEnabled()


def test_the_marks_are_switched_off_and_on(qtbot: QtBot, popover: TypePopover, settings: Settings) -> None:
    told: list[bool] = []
    popover.marks_changed.connect(told.append)
    flip(qtbot, popover.marks)
    flip(qtbot, popover.marks)
    assert told == [False, True]
    assert settings.marks


def test_the_size_stops_at_its_bounds(qtbot: QtBot, popover: TypePopover, settings: Settings) -> None:
    for _ in range(LARGEST + 3):
        qtbot.mouseClick(popover.larger, Qt.MouseButton.LeftButton)
    assert settings.typography.zoom == LARGEST
    assert not popover.larger.isEnabled()
    assert popover.size_label.text() == "24.5 pt"
    for _ in range(LARGEST - SMALLEST + 3):
        qtbot.mouseClick(popover.smaller, Qt.MouseButton.LeftButton)
    assert settings.typography.zoom == SMALLEST
    assert not popover.smaller.isEnabled()


def test_everything_is_reached_and_changed_by_keys(qtbot: QtBot, button: TypeButton, settings: Settings) -> None:
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    popover = button.popover
    qtbot.waitUntil(popover.isVisible)

    def key(*keys: Qt.Key) -> None:
        for one in keys:
            qtbot.keyClick(popover.focusWidget() or popover, one)

    assert popover.focusWidget() is popover.larger
    key(Qt.Key.Key_Space, Qt.Key.Key_Tab, Qt.Key.Key_Right, Qt.Key.Key_Tab)
    assert popover.others.hasFocus()
    key(Qt.Key.Key_Tab, Qt.Key.Key_Left)
    assert settings.typography == TypeSettings(zoom=1, face=Face.SANS, spacing=Spacing.TIGHT)
    key(Qt.Key.Key_Tab, Qt.Key.Key_Right, Qt.Key.Key_Tab)
    assert popover.themes.buttons[0].hasFocus()
    key(Qt.Key.Key_Tab, Qt.Key.Key_Space, Qt.Key.Key_Tab, Qt.Key.Key_Space)
    assert settings.typography == TypeSettings(1, Face.SANS, Spacing.TIGHT, Width.WIDE, True, True)
    key(Qt.Key.Key_Tab, Qt.Key.Key_Space)
    assert not settings.marks
    key(Qt.Key.Key_Tab, Qt.Key.Key_Space)
    assert settings.typography == TypeSettings()
    key(Qt.Key.Key_Escape)
    assert not popover.isVisible()


def test_it_shows_what_was_set_elsewhere(qtbot: QtBot, button: TypeButton, settings: Settings) -> None:
    settings.typography = TypeSettings(3, Face.SANS, Spacing.LOOSE, Width.NARROW, True, True)
    settings.marks = False
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    popover = button.popover
    assert popover.size_label.text() == "15.5 pt"
    assert [popover.faces.choice(), popover.spacings.choice(), popover.widths.choice()] == [1, 2, 0]
    assert popover.justified.isChecked()
    assert popover.hyphenated.isChecked()
    assert not popover.marks.isChecked()


def test_everything_has_a_name(popover: TypePopover) -> None:
    assert popover.accessibleName() == "Type"
    names = [
        one.accessibleName() or one.text()  # type: ignore[attr-defined]
        for one in popover.findChildren(QWidget)
        if one.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert sorted(set(names)) == [
        "Another face", "Column: Narrow", "Column: Normal", "Column: Wide", "Face: Sans", "Face: Serif",
        "Hyphenate long words", "Installed faces", "Justify lines", "Larger text", "Line spacing: Loose",
        "Line spacing: Normal", "Line spacing: Tight", "Mark what was removed", "Reset type", "Smaller text", "Theme: Dark", "Theme: Light", "Theme: Sepia",
        "Theme: System",
    ]  # fmt: skip


def test_a_legible_face_is_offered_where_there_is_one(
    qtbot: QtBot, qapp: QApplication, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    def offered() -> list[str]:
        made = TypePopover(settings)
        qtbot.addWidget(made)
        return [button.text() for button in made.faces.buttons]

    assert offered() == ["Serif", "Sans"]
    monkeypatch.setattr(type_settings.QFontDatabase, "families", lambda: ["DejaVu Sans", "OpenDyslexic"])
    assert offered() == ["Serif", "Sans", "Legible"]
    settings.typography = TypeSettings(face=Face.LEGIBLE)
    monkeypatch.undo()
    made = TypePopover(settings)  # the face was removed meanwhile: a sans stands in for it
    qtbot.addWidget(made)
    assert made.faces.choice() == 1


def test_remembered_type_is_any_that_can_be_one(settings: Settings) -> None:
    assert settings.typography == TypeSettings()
    assert settings.marks
    store: QSettings = settings._store
    for key, nonsense in (
        ("zoom", "99"), ("face", "gothic"), ("spacing", 7), ("width", [1]), ("justified", "maybe"), ("marks", "x")
    ):  # fmt: skip
        store.setValue(key, nonsense)
    assert settings.typography == TypeSettings(zoom=LARGEST)
    assert settings.marks


def test_it_opens_within_the_screen(qtbot: QtBot, button: TypeButton) -> None:
    screen = button.screen().availableGeometry()
    button.window().move(screen.right() - 60, screen.bottom() - 60)
    button.popover.open_below(button)
    assert screen.contains(QRect(button.popover.pos(), button.popover.size()))


# The theme.


def test_the_theme_is_chosen_there_too(qtbot: QtBot, popover: TypePopover, settings: Settings) -> None:
    chosen: list[object] = []
    popover.theme_chosen.connect(chosen.append)
    assert popover.themes.choice() == list(theme.ThemeChoice).index(theme.ThemeChoice.SYSTEM)
    for number in range(4):
        press(qtbot, popover.themes, number)
    assert chosen == list(theme.ThemeChoice)
    settings.theme = theme.ThemeChoice.SEPIA
    popover.refresh()
    assert popover.themes.choice() == 2


def test_the_window_follows_the_theme_of_the_popover(desk: Desk) -> None:
    popover = desk.window.type_button.popover
    popover.show()
    press(desk.bot, popover.themes, list(theme.ThemeChoice).index(theme.ThemeChoice.DARK))
    assert theme.current_theme() is theme.Theme.DARK
    assert desk.window.settings.theme is theme.ThemeChoice.DARK
    press(desk.bot, popover.themes, list(theme.ThemeChoice).index(theme.ThemeChoice.LIGHT))
    assert theme.current_theme() is theme.Theme.LIGHT


# Any face.


@pytest.fixture
def many(monkeypatch: pytest.MonkeyPatch, popover: TypePopover) -> list[int]:
    """Have a thousand faces installed, beside those that there are; give how often their names were asked for."""
    asked: list[int] = []
    real = QFontDatabase.families()

    def families() -> list[str]:
        asked.append(1)
        return sorted([*real, *(f"Harbour {n:03}" for n in range(1000))])

    monkeypatch.setattr(face_box.QFontDatabase, "families", families)
    return asked


def some_face() -> str:
    """Give the name of a face that is installed."""
    return next(name for name in QFontDatabase.families() if "Mono" in name)


def test_the_names_are_listed_when_somebody_comes_to_them(qtbot: QtBot, popover: TypePopover, many: list[int]) -> None:
    popover.close()
    popover.open_below(popover)
    popover.refresh()
    assert not many
    assert popover.others.count() == 0
    popover.others.showPopup()
    popover.others.hidePopup()
    popover.others.showPopup()
    assert many == [1]
    assert popover.others.count() > 1000
    assert popover.others.currentText() == ""


def test_a_face_is_found_by_a_part_of_its_name(
    qtbot: QtBot, popover: TypePopover, settings: Settings, many: list[int]
) -> None:
    box, line = popover.others, popover.others.lineEdit()
    name = some_face()
    qtbot.mouseClick(line, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(line, "harbour 04")
    completer = box.completer()
    found = [completer.completionModel().index(row, 0).data() for row in range(completer.completionCount())]
    assert found == [f"Harbour {n:03}" for n in range(40, 50)]
    line.clear()
    qtbot.keyClicks(line, name.upper())
    completer.popup().hide()
    with qtbot.waitSignal(popover.changed) as changed:
        qtbot.keyClick(line, Qt.Key.Key_Return)
    assert changed.args == [TypeSettings(family=name)]
    assert settings.typography.families[0] == name
    assert popover.faces.choice() == -1
    assert line.text() == name
    assert popover.isVisible()
    press(qtbot, popover.faces, 1)
    assert settings.typography == TypeSettings(face=Face.SANS)
    assert line.text() == ""


def test_what_is_no_face_is_not_taken(qtbot: QtBot, popover: TypePopover, settings: Settings) -> None:
    line = popover.others.lineEdit()
    name = some_face()
    settings.typography = TypeSettings(family=name)
    popover.refresh()
    qtbot.mouseClick(line, Qt.MouseButton.LeftButton)
    line.selectAll()
    qtbot.keyClicks(line, "No such face at all")
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert line.text() == name
    assert settings.typography.family == name
    line.selectAll()
    qtbot.keyClick(line, Qt.Key.Key_Delete)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    assert settings.typography == TypeSettings()
    assert popover.faces.choice() == 0


def test_a_face_that_is_missing_by_now_gives_way_to_the_usual_one(popover: TypePopover, settings: Settings) -> None:
    settings.typography = chosen = TypeSettings(face=Face.SANS, family="Gone With The Tide")
    popover.refresh()
    assert settings.typography == chosen
    assert popover.faces.choice() == 1
    assert popover.others.currentText() == ""
    assert QFontInfo(theme.font(chosen.families, 12)).family() == QFontInfo(theme.font(theme.SANS, 12)).family()


def test_the_preferences_show_the_same_face(desk: Desk) -> None:
    name = some_face()
    desk.window.appearance.choose_type(TypeSettings(family=name))
    desk.window.preferences.show()
    dialog = desk.window.preferences.dialog
    assert dialog is not None
    assert dialog.type.others.currentText() == name
    assert dialog.type.faces.choice() == -1
    assert dialog.type.themes.isHidden()
    assert desk.window.reader.view.font().family() == name
    dialog.close()
