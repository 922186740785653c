"""The keys of the actions: shown, searched, changed, remembered."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QPushButton

from gui.settings.settings import Settings
from gui.widgets.theme import Theme, ThemeChoice
from gui.window import menu_table
from gui.window.actions import is_rare, show_keys
from gui.window.shortcuts import Shortcuts
from gui.window.shortcuts_dialog import ShortcutsDialog
from tests.gui.conftest import Desk

CONTROL, SHIFT, ALT, NONE = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.NoModifier,
)


@pytest.fixture
def dialog(desk: Desk) -> ShortcutsDialog:
    desk.window.actions_by_name["shortcuts"].trigger()
    made = desk.window.menus.shortcuts_dialog
    assert made is not None
    desk.bot.waitUntil(made.isVisible)
    return made


def keys(desk: Desk, name: str) -> list[str]:
    return [key.toString() for key in desk.window.actions_by_name[name].shortcuts()]


def search(desk: Desk, dialog: ShortcutsDialog, words: str) -> list[str]:
    dialog.field.clear()
    desk.bot.keyClicks(dialog.field, words)
    rows = dialog._shortcuts.rows
    return [row.words for number, row in enumerate(rows) if not dialog.table.isRowHidden(number)]


def go_to(desk: Desk, dialog: ShortcutsDialog, words: str) -> None:
    """Find an action and begin to change its key, by the keyboard alone."""
    assert words in search(desk, dialog, words)
    desk.bot.keyClick(dialog.field, Qt.Key.Key_Down)
    assert dialog.current().words == words
    desk.bot.keyClick(dialog.table, Qt.Key.Key_Return)
    assert dialog.editor.hasFocus()


def press(desk: Desk, button: QPushButton) -> None:
    assert button.isVisible()
    desk.bot.mouseClick(button, Qt.MouseButton.LeftButton)


# What is listed


def test_every_action_of_the_tables_is_listed_with_its_keys(desk: Desk, dialog: ShortcutsDialog) -> None:
    specs = [spec for _, entries in menu_table.MENUS for spec in entries if isinstance(spec, menu_table.Spec)]
    names = [row.name for row in dialog._shortcuts.rows]
    assert len(names) == len(set(names)) == len(specs) + len(menu_table.EDGES) + len(menu_table.CITATIONS) + 3
    assert {spec.name for spec in specs} <= set(names)
    shown = {row.name: item.text() for row, item in zip(dialog._shortcuts.rows, dialog._keys, strict=True)}
    assert shown["next_removal"] == "F8,  Alt+Down"
    assert shown["close_others"] == ""
    assert shown["edge_0"] == "Alt+Shift+Left"
    assert shown["panel_removals"] == "F9"


RARE = ("Open", "Save", "Undo", "Redo", "Find", "Zoom In", "Zoom Out", "Close", "Paste", "Copy", "F14", "F16")


def test_keys_that_keyboards_lack_work_and_are_named_nowhere(desk: Desk, dialog: ShortcutsDialog) -> None:
    # What Qt adds differs from desktop to desktop.
    rare = [QKeySequence(name) for name in RARE]
    assert all(is_rare(key) for key in rare)
    assert not any(is_rare(QKeySequence(name)) for name in ("Ctrl+O", "F12", "Alt+Backspace", "Ctrl+Shift+Z", "Del"))
    action = desk.window.actions_by_name["open"]
    show_keys(action, "Open files", [QKeySequence("Open"), QKeySequence("Ctrl+O"), QKeySequence("F14")])
    assert [key.toString() for key in action.shortcuts()] == ["Ctrl+O", "Open", "F14"]  # menus name the first one
    assert action.toolTip() == "Open files (Ctrl+O)"
    show_keys(action, "Open files", [QKeySequence("Open")])
    assert action.toolTip() == "Open files"
    names = {key.toString(QKeySequence.SequenceFormat.NativeText) for key in rare}
    for row in range(dialog.table.rowCount()):
        listed = dialog._keys[row].text().split(",  ")
        assert not names & set(listed)
    for name, other in desk.window.actions_by_name.items():
        assert not any(other.toolTip().endswith(f"({key})") for key in names), name


def test_no_two_actions_have_the_same_key(desk: Desk) -> None:
    every = [key.toString() for row in desk.window.menus.shortcuts.rows for key in row.keys]
    assert sorted(every) == sorted(set(every))
    assert [key for key in every if desk.window.menus.shortcuts.refusal(QKeySequence(key))] == []


def test_words_and_keys_are_found(desk: Desk, dialog: ShortcutsDialog) -> None:
    assert search(desk, dialog, "suspected") == ["Next Suspected"]
    assert search(desk, dialog, "shift+f8") == ["Previous Removal"]
    assert search(desk, dialog, "go article") == ["Next Article", "Previous Article", "Filter Articles"]
    assert search(desk, dialog, "zebra") == []
    assert dialog.none.isVisible()
    assert not dialog.table.isVisible()
    dialog.field.clear()
    assert not dialog.none.isVisible()


def test_help_is_a_key_away(desk: Desk) -> None:
    desk.bot.keyClick(desk.window, Qt.Key.Key_Question, Qt.KeyboardModifier.ControlModifier)
    dialog = desk.window.menus.shortcuts_dialog
    assert dialog is not None
    assert dialog.isVisible()
    desk.bot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


# Changing


def test_a_key_is_changed_by_the_keyboard_and_works_at_once(
    desk: Desk, dialog: ShortcutsDialog, settings: Settings
) -> None:
    go_to(desk, dialog, "Zoom In")
    desk.bot.keyClick(dialog.editor, Qt.Key.Key_F2)
    assert keys(desk, "zoom_in") == ["F2"]
    assert dialog.message.text() == "“Zoom In” is now F2."
    assert dialog.table.hasFocus()
    dialog.close()
    desk.window.activateWindow()
    desk.bot.waitUntil(desk.window.isActiveWindow)
    desk.bot.keyClick(desk.window, Qt.Key.Key_F2)
    assert settings.zoom == 1


def test_tool_tips_follow(desk: Desk, dialog: ShortcutsDialog) -> None:
    button = desk.window.tool_bar.buttons["next_removal"]
    assert button.toolTip().endswith("(F8)")
    go_to(desk, dialog, "Next Removal")
    desk.bot.keyClick(dialog.editor, Qt.Key.Key_F2)
    assert button.toolTip().endswith("removal or suspected code (F2)")
    press(desk, dialog.remove)
    assert button.toolTip().endswith("removal or suspected code")
    press(desk, dialog.reset)
    assert button.toolTip().endswith("(F8)")
    assert keys(desk, "next_removal") == ["F8", "Alt+Down"]


def test_a_key_of_another_action_is_told_and_taken_only_when_wanted(
    desk: Desk, dialog: ShortcutsDialog, settings: Settings
) -> None:
    go_to(desk, dialog, "Next Removal")
    desk.bot.keyClick(dialog.editor, Qt.Key.Key_L, CONTROL)
    assert dialog.message.text() == "Ctrl+L is the key of “Link Panes”."
    assert keys(desk, "next_removal") == ["F8", "Alt+Down"]
    assert dialog.use.hasFocus()
    desk.bot.keyClick(dialog.use, Qt.Key.Key_Space)
    assert keys(desk, "next_removal") == ["Ctrl+L"]
    assert keys(desk, "link_panes") == []
    assert settings.shortcuts() == {"next_removal": "Ctrl+L"}
    # Given back to whose it was, it is taken from who has it.
    go_to(desk, dialog, "Link Panes")
    press(desk, dialog.reset)
    assert keys(desk, "link_panes") == ["Ctrl+L"]
    assert keys(desk, "next_removal") == []


def test_a_conflict_that_is_left_changes_nothing(desk: Desk, dialog: ShortcutsDialog, settings: Settings) -> None:
    go_to(desk, dialog, "Next Removal")
    desk.bot.keyClick(dialog.editor, Qt.Key.Key_L, CONTROL)
    desk.bot.keyClick(dialog.table, Qt.Key.Key_Down)
    dialog.table.setCurrentCell(0, 0)
    assert dialog.message.text() == ""
    assert not dialog.use.isVisible()
    assert settings.shortcuts() == {}


@pytest.mark.parametrize(
    ("key", "held", "words"),
    [
        (Qt.Key.Key_Down, NONE, "for moving about"),
        (Qt.Key.Key_Space, SHIFT, "for moving about"),
        (Qt.Key.Key_C, CONTROL, "for text that is selected"),
        (Qt.Key.Key_F, ALT, "opens the menu File"),
    ],
)
def test_keys_that_are_needed_elsewhere_are_refused(
    desk: Desk, dialog: ShortcutsDialog, settings: Settings, key: Qt.Key, held: Qt.KeyboardModifier, words: str
) -> None:
    go_to(desk, dialog, "Zoom In")
    before = keys(desk, "zoom_in")
    desk.bot.keyClick(dialog.editor, key, held)
    assert words in dialog.message.text()
    assert keys(desk, "zoom_in") == before
    assert dialog.editor.keySequence().toString() == before[0]
    assert settings.shortcuts() == {}


def test_escape_and_tab_lead_out_of_the_field(desk: Desk, dialog: ShortcutsDialog, settings: Settings) -> None:
    go_to(desk, dialog, "Zoom In")
    desk.bot.keyClick(dialog.editor, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert dialog.table.hasFocus()
    desk.bot.keyClick(dialog.table, Qt.Key.Key_Return)
    desk.bot.keyClick(dialog.editor, Qt.Key.Key_Tab)
    assert not dialog.editor.hasFocus()
    assert settings.shortcuts() == {}


def test_keys_that_work_in_the_panes_go_on_working_there(desk: Desk, dialog: ShortcutsDialog) -> None:
    go_to(desk, dialog, "Next Suspected")
    desk.bot.keyClick(dialog.editor, Qt.Key.Key_N)
    assert keys(desk, "next_suspected") == ["N"]
    context = desk.window.actions_by_name["next_suspected"].shortcutContext()
    assert context is Qt.ShortcutContext.WidgetWithChildrenShortcut


def test_all_go_back(desk: Desk, dialog: ShortcutsDialog, settings: Settings) -> None:
    for words, key in (("Zoom In", Qt.Key.Key_F2), ("Link Panes", Qt.Key.Key_F5)):
        go_to(desk, dialog, words)
        desk.bot.keyClick(dialog.editor, key)
    assert dialog.reset_all.isEnabled()
    press(desk, dialog.reset_all)
    assert keys(desk, "link_panes") == ["Ctrl+L"]
    assert settings.shortcuts() == {}
    assert not dialog.reset_all.isEnabled()


def test_a_double_click_begins_to_change(desk: Desk, dialog: ShortcutsDialog) -> None:
    place = dialog.table.visualItemRect(dialog._keys[2]).center()
    desk.bot.mouseClick(dialog.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    desk.bot.mouseDClick(dialog.table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    desk.bot.mouseRelease(dialog.table.viewport(), Qt.MouseButton.LeftButton, pos=place)  # or it counts as held
    assert dialog.editor.hasFocus()
    assert dialog.name.text() == dialog._shortcuts.rows[2].words


def test_no_two_entries_of_a_menu_have_the_same_letter(desk: Desk) -> None:
    for top in desk.window.menuBar().actions():
        menu = top.menu()
        letters = [QKeySequence.mnemonic(entry.text()).toString() for entry in menu.actions()]  # type: ignore[attr-defined]
        letters = [letter for letter in letters if letter]
        assert sorted(letters) == sorted(set(letters)), top.text()


# Remembering


def test_keys_are_remembered(make_desk: Callable[..., Desk]) -> None:
    first = make_desk()
    shortcuts = first.window.menus.shortcuts
    shortcuts.choose("zoom_in", [QKeySequence("Ctrl+,")])
    shortcuts.choose("next_removal", [])
    shortcuts.choose("edge_0", [QKeySequence("F2"), QKeySequence("Ctrl+;")])
    second = make_desk()
    assert keys(second, "zoom_in") == ["Ctrl+,"]
    assert "Ctrl+," not in keys(second, "preferences")
    assert keys(second, "next_removal") == []
    assert [key.toString() for key in second.window.menus.shortcuts.keys("edge_0")] == ["F2", "Ctrl+;"]
    assert second.window.actions_by_name["zoom_in"].toolTip() == "Larger text (Ctrl+,)"


def test_what_makes_no_sense_counts_as_nothing(make_desk: Callable[..., Desk], settings: Settings) -> None:
    settings.set_shortcuts({"nonsense": "F2", "zoom_in": "Ctrl+K, Ctrl+L", "link_panes": "Ctrl+Nonsense"})
    settings._store.setValue("shortcuts/zoom_out", 7)
    desk = make_desk()
    assert keys(desk, "link_panes") == ["Ctrl+L"]
    assert keys(desk, "zoom_in") != ["Ctrl+K, Ctrl+L"]
    assert all(not desk.window.menus.shortcuts.is_changed(row.name) for row in desk.window.menus.shortcuts.rows)


def test_the_same_keys_as_at_first_are_no_change(desk: Desk, settings: Settings) -> None:
    shortcuts: Shortcuts = desk.window.menus.shortcuts
    shortcuts.choose("link_panes", [QKeySequence("F2")])
    assert settings.shortcuts() == {"link_panes": "F2"}
    shortcuts.choose("link_panes", [QKeySequence("Ctrl+L")])
    assert settings.shortcuts() == {}


# Looks


@pytest.mark.parametrize("theme", list(Theme))
def test_nothing_is_clipped(desk: Desk, dialog: ShortcutsDialog, theme: Theme) -> None:
    desk.window.choose_theme(ThemeChoice(theme))
    dialog.resize(dialog.minimumSizeHint())
    go_to(desk, dialog, "Next Removal")
    desk.bot.keyClick(dialog.editor, Qt.Key.Key_L, CONTROL)
    for button in dialog.findChildren(QPushButton):
        if button.isVisible():
            assert button.width() >= button.sizeHint().width()
            assert dialog.rect().contains(button.geometry().translated(button.parentWidget().mapTo(dialog, QPoint())))
    assert dialog.message.height() >= dialog.message.heightForWidth(dialog.message.width())
    assert all(widget.accessibleName() for widget in (dialog.table, dialog.field, dialog.editor))
