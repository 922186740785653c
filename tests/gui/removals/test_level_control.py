"""What a person sees of suspected code, and does with the level of cleaning."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from core.article.removal import Kind
from core.article.threshold import THRESHOLD
from gui.removals.level_control import LEVELS, LevelControl
from gui.removals.list_model import KIND, STATE
from gui.settings.settings import Settings
from gui.widgets.theme import kind_label
from tests.gui.conftest import Desk, listed
from tests.gui.nursery import Nursery

STYLE = ".gate { color: red; margin: 0 auto; }"
SCRIPT = "var gate = document.querySelector('.gate'); gate.close(now);"
TEXT = f"The gate is shut at dusk. {SCRIPT} Nobody has the key.\n\nIn the morning {STYLE} the warden comes back.\n"
JUDGED = (
    "import core.leaks\n"
    "from core.article.removal import Kind\n"
    "core.leaks.probabilities = lambda _, pieces: [0.6 if p.kind is Kind.STYLE else 0.97 for p in pieces]\n"
    "core.leaks.confidence = lambda _, leaked: leaked\n"
    "from core.worker.service import main\nmain()\n"
)
"""A worker that is always 97 % sure of scripts and 60 % sure of styles."""
FORGETFUL = "core.worker.service.Lately.get = lambda *_: None\n"
"""A worker that keeps nothing of what it has read."""
STUCK = (
    "import time\nimport core.worker.service\n"
    "answer = core.worker.service.answer\n"
    "def slow(job, send, **more):\n    time.sleep(600) if job['threshold'] == 0.8 else answer(job, send, **more)\n"
    "core.worker.service.answer = slow\n"
) + JUDGED
"""The same, but it never comes to an end with careful cleaning."""


@pytest.fixture
def make(make_desk: Callable[..., Desk], nursery: Nursery) -> Callable[..., Desk]:
    return lambda **options: make_desk(command=nursery.command("-c", JUDGED), **options)


@pytest.fixture
def judged(make: Callable[..., Desk]) -> Desk:
    return make()


@pytest.fixture
def gate(tmp_path: Path) -> Path:
    file = tmp_path / "gate.txt"
    file.write_text(TEXT, "utf-8")
    return file


def press(desk: Desk, name: str) -> None:
    """Click the button of a level."""
    (button,) = (b for b in desk.window.removals.levels.buttons if b.text().split()[0] == name)
    desk.bot.mouseClick(button, Qt.MouseButton.LeftButton)


def pressed(desk: Desk) -> list[str]:
    return [b.text() for b in desk.window.removals.levels.buttons if b.isChecked()]


# The control


@pytest.fixture
def control(qtbot: QtBot) -> LevelControl:
    made = LevelControl()
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_the_levels_are_named_and_explained(control: LevelControl) -> None:
    assert [level.name for level in LEVELS] == ["Careful", "Balanced", "Thorough"]
    assert [level.threshold for level in LEVELS] == [0.8, THRESHOLD, 0.3]
    assert control.accessibleName() == "Cleaning level"
    for button, level in zip(control.buttons, LEVELS, strict=True):
        assert button.accessibleName() == f"{level.name} cleaning"
        assert button.toolTip().endswith(f"{level.threshold:.0%} sure or more")


def test_a_click_and_the_arrow_keys_choose_a_level(qtbot: QtBot, control: LevelControl) -> None:
    chosen: list[float] = []
    control.threshold_chosen.connect(chosen.append)
    control.show_threshold(THRESHOLD)
    assert chosen == []
    qtbot.mouseClick(control.buttons[0], Qt.MouseButton.LeftButton)
    control.buttons[0].setFocus()
    qtbot.keyClick(control.buttons[0], Qt.Key.Key_Right)
    qtbot.keyClick(control.buttons[1], Qt.Key.Key_Right)
    qtbot.keyClick(control.buttons[2], Qt.Key.Key_Left)
    assert chosen == [0.8, THRESHOLD, 0.3, THRESHOLD]
    assert [button.isChecked() for button in control.buttons] == [False, True, False]


def test_a_threshold_without_a_name_presses_none(qtbot: QtBot, control: LevelControl) -> None:
    control.show_threshold(0.65)
    assert not any(button.isChecked() for button in control.buttons)
    with qtbot.waitSignal(control.threshold_chosen) as chosen:
        qtbot.mouseClick(control.buttons[2], Qt.MouseButton.LeftButton)
    assert chosen.args == [0.3]
    assert [button.isChecked() for button in control.buttons] == [False, False, True]


# In the window


def test_a_level_changes_what_is_removed_and_back(judged: Desk, gate: Path, settings: Settings) -> None:
    judged.open(gate)
    window = judged.window
    assert pressed(judged) == ["Balanced"]
    assert STYLE not in judged.text()
    assert window.removals.heading.text().startswith("2 removals, ")
    assert window.removals.rows.isColumnHidden(STATE)
    press(judged, "Careful")
    judged.settle()
    assert pressed(judged) == ["Careful"]
    assert settings.threshold == 0.8
    assert SCRIPT not in judged.text()
    assert f"In the morning {STYLE} the warden" in judged.text()
    assert STYLE in window.reader.view.toPlainText()
    assert window.removals.heading.text().endswith("% of the original, 1 suspected")
    assert window.figures.removed.text().endswith("% of the original, 1 suspected")
    assert not window.removals.rows.isColumnHidden(STATE)
    assert listed(window.removals, KIND, STATE) == [
        (kind_label(Kind.SCRIPT), "Removed"),
        (kind_label(Kind.STYLE), "Suspected"),
    ]
    press(judged, "Thorough")
    judged.settle()
    assert STYLE not in judged.text()
    assert len(window.shelf) == 1
    assert judged.notices() == []


def test_f8_goes_to_what_is_suspected_too(judged: Desk, gate: Path, settings: Settings) -> None:
    settings.threshold = 0.8
    judged.open(gate)
    window = judged.window
    window.activateWindow()
    said = []
    for _ in range(3):
        judged.bot.keyClick(window, Qt.Key.Key_F8)
        said.append(window.statusBar().currentMessage())
    script, style = kind_label(Kind.SCRIPT), kind_label(Kind.STYLE)
    assert said == [
        f"Removal 1 of 2, {script}",
        f"Suspected, 2 of 2, {style}, not removed",
        f"Removal 1 of 2, {script}",
    ]
    judged.bot.keyClick(window, Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert window.removals.current() == 1
    assert window.removals.details.reason.text().startswith(f"Suspected. {style}, 60% sure: ")
    assert window.removals.details.reason.text().endswith("It stays in the text.")
    assert window.removals.details.excerpt.toPlainText() == STYLE
    assert "It stays in the text" in window.removals.model.index_of(1).data(Qt.ItemDataRole.ToolTipRole)


def test_where_everything_is_suspected_the_panel_and_the_steps_are_there(
    judged: Desk, tmp_path: Path, settings: Settings
) -> None:
    settings.threshold = 0.8
    file = tmp_path / "style.txt"
    file.write_text(f"In the morning {STYLE} the warden comes back.", "utf-8")
    judged.open(file)
    window = judged.window
    assert window.dock.isVisible()
    assert window.removals.heading.text() == "Nothing removed, 1 suspected"
    assert window.figures.removed.text() == "Nothing removed, 1 suspected"
    assert window.actions_by_name["next_removal"].isEnabled()
    press(judged, "Balanced")
    judged.settle()
    assert judged.text() == "In the morning the warden comes back."
    press(judged, "Careful")
    judged.settle()
    assert window.dock.isVisible()
    assert pressed(judged) == ["Careful"]


def test_the_level_is_remembered_and_holds_for_what_is_opened_later(
    make: Callable[..., Desk], gate: Path, settings: Settings
) -> None:
    first = make()
    first.open(gate)
    press(first, "Careful")
    first.settle()
    second = make()
    second.open(gate)
    assert pressed(second) == ["Careful"]
    assert STYLE in second.text()


def test_every_article_shows_its_own_level(judged: Desk, gate: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.txt"
    other.write_text(TEXT, "utf-8")
    judged.open(gate, other)
    press(judged, "Careful")
    judged.settle()
    judged.window.actions_by_name["next_article"].trigger()
    assert pressed(judged) == ["Balanced"]
    assert STYLE not in judged.text()
    judged.window.actions_by_name["next_article"].trigger()
    assert pressed(judged) == ["Careful"]
    assert STYLE in judged.text()


@pytest.mark.parametrize("page", [False, True])
def test_what_was_pasted_is_read_again_too(judged: Desk, page: bool) -> None:
    text = f"<p>{TEXT}</p>" if page else TEXT
    clipboard = QGuiApplication.clipboard()
    clipboard.setText(TEXT)
    if page:
        from PySide6.QtCore import QMimeData

        mime = QMimeData()
        mime.setHtml(text)
        clipboard.setMimeData(mime)
    judged.window.actions_by_name["paste"].trigger()
    judged.settle()
    assert STYLE not in judged.text()
    press(judged, "Careful")
    judged.settle()
    assert STYLE in judged.text()
    assert "<p>" not in judged.text()
    assert len(judged.window.shelf) == 1
    assert judged.window.windowTitle() == "Pasted text — Winnow"


def test_the_last_of_quick_choices_wins(judged: Desk, gate: Path) -> None:
    judged.open(gate)
    seen: list[float] = []
    judged.window.session.article_refreshed.connect(lambda: seen.append(judged.window.session.article.threshold))
    for name in ("Careful", "Balanced", "Careful", "Thorough"):
        press(judged, name)
    judged.settle()
    assert seen == [0.3]
    assert pressed(judged) == ["Thorough"]
    press(judged, "Careful")
    press(judged, "Thorough")  # back to what is shown: nothing is left to do
    assert not judged.window.busy()
    assert pressed(judged) == ["Thorough"]


def long_article(tmp_path: Path, paragraphs: int = 400) -> Path:
    file = tmp_path / "long.txt"
    prose = "The gate is shut at dusk, and whoever is late walks round by the mill. "
    text = "\n\n".join(
        f"Paragraph {n}. {prose * 3}{STYLE if n % 10 == 5 else ''} The warden comes." for n in range(paragraphs)
    )
    file.write_text(text, "utf-8")
    return file


def reader_top(desk: Desk) -> tuple[str, int]:
    """The line at the top of the reader, and where it stands."""
    view = desk.window.reader.view
    cursor = view.cursorForPosition(QPoint(0, 0))
    block = cursor.block()
    top = view.document().documentLayout().blockBoundingRect(block).top() - view.verticalScrollBar().value()
    return block.text()[:15], round(top)


def laid_out(desk: Desk) -> None:
    """Wait until the reader's scroll bar knows the whole article: Qt tells it late."""
    view = desk.window.reader.view
    desk.bot.waitUntil(
        lambda: (
            view.verticalScrollBar().maximum() >= int(view.document().size().height()) - view.viewport().height() - 1
        )
    )


@pytest.mark.parametrize("paragraphs", [60, 1000])
def test_both_panes_stay_where_the_reader_is(judged: Desk, tmp_path: Path, paragraphs: int) -> None:
    judged.open(long_article(tmp_path, paragraphs))
    window = judged.window
    window.linker.set_on(False)
    laid_out(judged)
    reader, original = window.reader.view.verticalScrollBar(), window.original.view.verticalScrollBar()
    reader.setValue(reader.maximum() * 2 // 3)
    original.setValue(original.maximum() // 3)
    top, line = reader_top(judged), original.value()
    assert top[0].startswith("Paragraph ")
    press(judged, "Careful")
    judged.settle()
    laid_out(judged)
    assert reader.value() != 0
    assert original.value() == line
    now = reader_top(judged)
    assert now[0] == top[0]
    # The paragraph has become longer above the words at the top at most.
    assert abs(now[1] - top[1]) <= 3 * window.reader.view.fontMetrics().lineSpacing()
    press(judged, "Balanced")
    judged.settle()
    laid_out(judged)
    assert abs(reader_top(judged)[1] - top[1]) <= 1
    assert reader_top(judged)[0] == top[0]


def test_at_the_top_the_reader_stays_at_the_top(judged: Desk, gate: Path) -> None:
    judged.open(gate)
    press(judged, "Careful")
    judged.settle()
    assert judged.window.reader.view.verticalScrollBar().value() == 0


def test_the_current_piece_stays_the_current_one(judged: Desk, gate: Path) -> None:
    judged.open(gate)
    window = judged.window
    window.session.choose(1)
    press(judged, "Careful")
    judged.settle()
    assert window.session.removal == 1
    assert window.removals.current() == 1
    assert window.original.view.is_current(1)
    assert window.original.view.is_suspected(1)


def test_escape_stops_it_and_the_level_is_what_is_shown(
    make_desk: Callable[..., Desk], nursery: Nursery, gate: Path
) -> None:
    desk = make_desk(slow_after=1, command=nursery.command("-c", STUCK))
    desk.open(gate)
    before = desk.text()
    press(desk, "Careful")
    desk.bot.waitUntil(lambda: not desk.window.progress.isHidden())
    assert desk.window.progress.words() == "Cleaning “gate.txt” again…"
    desk.bot.keyClick(desk.window, Qt.Key.Key_Escape)
    assert not desk.window.busy()
    assert desk.window.progress.isHidden()
    assert pressed(desk) == ["Balanced"]
    assert desk.text() == before
    assert desk.notices() == []
    press(desk, "Thorough")
    desk.settle()
    assert pressed(desk) == ["Thorough"]


def test_a_file_that_is_gone_is_cleaned_again_as_it_was_read(judged: Desk, gate: Path) -> None:
    judged.open(gate)
    gate.unlink()
    press(judged, "Careful")
    judged.settle()
    assert pressed(judged) == ["Careful"]
    assert judged.window.session.article is not None
    assert judged.window.session.article.threshold == 0.8
    assert not any("There is no file" in notice.sentence for notice in judged.notices())


def test_a_file_that_is_gone_and_forgotten_costs_a_message_and_the_article_stays(
    make_desk: Callable[..., Desk], nursery: Nursery, gate: Path
) -> None:
    forgetful = make_desk(command=nursery.command("-c", f"import core.worker.service\n{FORGETFUL}{JUDGED}"))
    forgetful.open(gate)
    before = forgetful.text()
    gate.unlink()
    press(forgetful, "Careful")
    forgetful.settle()
    assert [notice.sentence for notice in forgetful.notices()] == ["There is no file “gate.txt”."]
    assert forgetful.text() == before
    assert pressed(forgetful) == ["Balanced"]


def test_a_file_that_has_changed_is_shown_as_it_was_until_it_is_reloaded(judged: Desk, gate: Path) -> None:
    judged.open(gate)
    gate.write_text("All new. " + STYLE, "utf-8")
    press(judged, "Careful")
    judged.settle()
    assert (
        judged.text()
        == f"The gate is shut at dusk. Nobody has the key.\n\nIn the morning {STYLE} the warden comes back."
    )
    judged.window.reload.reload()
    judged.settle()
    assert judged.text() == f"All new. {STYLE}"
    assert judged.window.original.view.toPlainText() == f"All new. {STYLE}"
    assert pressed(judged) == ["Careful"]


def test_an_article_that_is_closed_meanwhile_does_not_come_back(judged: Desk, gate: Path) -> None:
    judged.open(gate)
    press(judged, "Careful")
    judged.window.actions_by_name["close_article"].trigger()
    assert not judged.window.busy()
    assert judged.window.session.article is None
    assert len(judged.window.shelf) == 0


def test_an_article_that_left_the_front_meanwhile_is_changed_all_the_same(
    judged: Desk, gate: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other.txt"
    other.write_text("Nothing to remove here.", "utf-8")
    judged.open(gate, other)
    press(judged, "Careful")
    judged.window.actions_by_name["next_article"].trigger()
    judged.settle()
    assert judged.text() == "Nothing to remove here."
    judged.window.actions_by_name["next_article"].trigger()
    assert STYLE in judged.text()
    assert pressed(judged) == ["Careful"]


def test_a_remembered_threshold_is_any_that_can_be_one(settings: Settings) -> None:
    assert settings.threshold == THRESHOLD
    settings.threshold = 0.65
    assert settings.threshold == 0.65
    for nonsense in ("much", 0, 1.5, "nan", [1]):
        settings._store.setValue("threshold", nonsense)
        assert settings.threshold == THRESHOLD


def test_going_to_a_piece_ends_the_wait_for_the_place(judged: Desk, tmp_path: Path) -> None:
    judged.open(long_article(tmp_path, 400))
    window = judged.window
    laid_out(judged)
    reader = window.reader.view.verticalScrollBar()
    reader.setValue(reader.maximum())
    window.session.article_refreshed.connect(lambda: window.session.choose(0))
    press(judged, "Careful")
    judged.settle()
    assert reader_top(judged)[0] in ("Paragraph 2. Th", "Paragraph 3. Th", "Paragraph 4. Th", "Paragraph 5. Th")
    assert window.reader.view.viewport().updatesEnabled()
