"""A folder cleaned from the window: by menu, with real processes; paused, given up, gone on with, closed upon."""

import json
import os
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu

from core.article.reach import Reach
from gui.exporting.batch import process as batch_process
from gui.exporting.batch.dialog import BatchDialog
from gui.exporting.batch.plan import REPORT, Plan
from gui.exporting.batch.process import BatchProcess, Outcome
from tests.gui.conftest import Desk

PROSE = "The kettle boils. var kettle = boil(1); kettle.pour(now); Nobody is at home.\n"
MANY = 12
HELD = """
import sys, time
from pathlib import Path
from core.cli import clean
from gui.exporting.batch.__main__ import main
flush = clean._Batch._flush
def held(batch):
    clean._Batch._flush = flush
    flush(batch)
    while not Path({gate!r}).exists():
        time.sleep(0.01)
clean._Batch._flush = held
sys.exit(main())
"""
unix = pytest.mark.skipif(not batch_process.CAN_PAUSE, reason="there are no groups of processes")


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    folder = tmp_path / "pages"
    (folder / "below").mkdir(parents=True)
    (folder / "a.txt").write_text(PROSE, "utf-8")
    (folder / "below" / "b.md").write_text(f"# A kettle\n\n{PROSE}", "utf-8")
    (folder / "c.txt").write_bytes(bytes(range(32)) * 40)
    return folder


@pytest.fixture
def many(tmp_path: Path) -> Path:
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(MANY):
        (folder / f"{number:02}.txt").write_text(PROSE * 40, "utf-8")
    return folder


def dialog_of(desk: Desk, source: Path | None = None) -> BatchDialog:
    desk.window.actions_by_name["clean_folder"].trigger()
    dialog = desk.window.export_actions.batch.dialog
    if source is not None:
        dialog.order.source.selectAll()
        desk.bot.keyClicks(dialog.order.source, str(source))
    return dialog


def begin(desk: Desk, dialog: BatchDialog) -> None:
    desk.bot.mouseClick(dialog.order.start_button, Qt.MouseButton.LeftButton)
    assert dialog.is_running()


def ended(desk: Desk, dialog: BatchDialog) -> str:
    desk.bot.waitUntil(lambda: not dialog.is_running())
    return dialog.work.counts.text()


def is_there(number: int) -> bool:
    try:
        os.kill(number, 0)
    except ProcessLookupError:
        return False
    return True


def test_it_is_not_imported_before_it_is_wanted(desk: Desk) -> None:
    assert desk.window.export_actions._batch is None


def test_a_folder_is_cleaned_beside_itself(desk: Desk, pages: Path) -> None:
    dialog = dialog_of(desk, pages)
    out = Path(f"{pages} cleaned")
    assert dialog.order.folder.text() == str(out)
    assert not dialog.isModal()
    desk.bot.keyClick(dialog.order.source, Qt.Key.Key_Return)
    assert ended(desk, dialog) == "Cleaned 2 articles; 1 failed."
    assert "The kettle boils. Nobody is at home." in (out / "a.txt").read_text("utf-8")
    assert (out / "below" / "b.txt").exists()
    assert not (out / "c.txt").exists()
    assert dialog.work.failed.count() == 1
    assert dialog.work.failed.item(0).text().startswith("c.txt\n“c.txt” is not text")
    assert dialog.work.again_button.isHidden()
    assert dialog.work.pause_button.isHidden()
    # And it is shown where the reader wants to see it.
    dialog.work.report_button.click()
    dialog.work.folder_button.click()
    assert desk.asked == [QUrl.fromLocalFile(str(out / REPORT)), QUrl.fromLocalFile(str(out))]


def test_what_is_done_already_is_passed_over(desk: Desk, pages: Path) -> None:
    dialog = dialog_of(desk, pages)
    begin(desk, dialog)
    ended(desk, dialog)
    kept = Path(f"{pages} cleaned") / "a.txt"
    kept.write_text("mine", "utf-8")
    dialog.work.another_button.click()
    dialog.order.source.setText(str(pages))
    assert dialog.order.resume.isVisible()
    assert dialog.order.resume.isChecked()
    dialog.order.resume.click()
    assert not dialog.order.start_button.isEnabled()
    dialog.order.resume.click()
    (pages / "c.txt").write_text(PROSE, "utf-8")
    begin(desk, dialog)
    assert ended(desk, dialog) == "Cleaned 1 article; 2 were there already."
    assert dialog.work.failed.isHidden()
    assert kept.read_text("utf-8") == "mine"


@pytest.fixture
def gate(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file without which a batch waits behind its first chunk."""
    path = tmp_path / "gate"
    monkeypatch.setattr(batch_process, "COMMAND", [sys.executable, "-P", "-c", HELD.format(gate=str(path))])
    return path


def hold(desk: Desk, dialog: BatchDialog, folder: Path) -> int:
    """Wait until a batch waits behind its first chunk; give the number of its process."""
    report = Path(f"{folder} cleaned") / REPORT
    desk.bot.waitUntil(lambda: report.exists() and report.stat().st_size > 0)
    assert dialog.process is not None
    assert dialog.process.can_pause()
    return dialog.process._process.processId()


@unix
def test_it_is_paused_given_up_and_gone_on_with(desk: Desk, many: Path, gate: Path) -> None:
    (many / "00.txt").write_text("Nobody is at home.\n" * 16_000, "utf-8")  # a chunk of its own
    dialog = dialog_of(desk, many)
    begin(desk, dialog)
    number = hold(desk, dialog, many)
    work = dialog.work
    work.pause_button.click()
    assert work.counts.text().startswith("Paused: ")
    assert work.pause_button.text() == "&Go On"
    state = Path(f"/proc/{number}/stat")
    if state.exists():
        desk.bot.waitUntil(lambda: state.read_text().rpartition(")")[2].split()[0] == "T")
    work.cancel_button.click()
    assert ended(desk, dialog) == "Stopped after 1 article."
    assert "go on later" in work.words.text()
    assert not is_there(number)
    out = Path(f"{many} cleaned")
    assert [path for path in out.iterdir() if path.name.endswith(".part")] == []
    gate.touch()
    work.again_button.click()
    assert ended(desk, dialog).startswith("Cleaned ")
    assert len(list(out.glob("*.txt"))) == MANY
    assert "failed" not in work.counts.text()


@unix
def test_a_pause_ends_and_counts_for_nothing(desk: Desk, many: Path, gate: Path) -> None:
    dialog = dialog_of(desk, many)
    begin(desk, dialog)
    hold(desk, dialog, many)
    dialog.work.pause_button.click()
    process = dialog.process
    assert process is not None
    before = process._worked
    assert before > 0
    gate.touch()
    desk.bot.wait(50)
    assert process.is_paused()
    dialog.work.pause_button.click()
    assert process._worked == before
    assert dialog.work.pause_button.text() == "&Pause"
    assert ended(desk, dialog) == f"Cleaned {MANY} articles."


def test_the_dialog_is_closed_while_it_runs(desk: Desk, many: Path, gate: Path) -> None:
    dialog = dialog_of(desk, many)
    begin(desk, dialog)
    hold(desk, dialog, many)
    desk.bot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert dialog.is_running()
    assert "goes on" in desk.window.statusBar().currentMessage()
    assert dialog_of(desk) is dialog  # the menu shows what runs
    assert dialog.work.cancel_button.isVisible()
    dialog.close()
    gate.touch()
    assert ended(desk, dialog) == f"Cleaned {MANY} articles."
    notice = desk.notices()[0]
    assert f"Cleaned {MANY} articles." in notice.accessibleName()
    assert dialog_of(desk) is dialog
    assert dialog.work.folder_button.isVisible()


@pytest.mark.parametrize("paused", [False, pytest.param(True, marks=unix)])
def test_the_window_ends_it_when_it_is_closed(desk: Desk, many: Path, gate: Path, paused: bool) -> None:
    dialog = dialog_of(desk, many)
    begin(desk, dialog)
    number = hold(desk, dialog, many)
    if paused:
        dialog.work.pause_button.click()
    desk.window.close()
    assert not dialog.is_running()
    assert not dialog.isVisible()
    assert not is_there(number)


def test_levels_and_encoding_are_those_of_the_window(desk: Desk, pages: Path) -> None:
    desk.window.settings.threshold, desk.window.settings.reach = 0.8, Reach.MORE
    desk.window.settings.header = False
    desk.open(pages)
    desk.bot.waitUntil(lambda: desk.window.session.article is not None)
    desk.window.articles.choose_encoding("cp1252")
    desk.settle()
    plan = dialog_of(desk).order.plan()
    assert plan == Plan(str(pages), f"{pages} cleaned", "text", 0.8, "more", "cp1252", header=False)
    assert "80%" in desk.window.export_actions.batch.dialog.order.level.text()


def test_the_list_of_contents_offers_it(desk: Desk, pages: Path) -> None:
    desk.open(pages)
    contents = desk.window.central.contents
    desk.bot.waitUntil(contents.isVisible)
    middle = contents.count.rect().center()
    QApplication.sendEvent(
        contents.count, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, middle, contents.count.mapToGlobal(middle))
    )
    (menu,) = contents.findChildren(QMenu)
    menu.actions()[0].trigger()
    assert desk.window.export_actions.batch.dialog.order.source.text() == str(pages)


@pytest.mark.parametrize(
    ("folder", "words"),
    [
        ("pages", "within the folder"),
        ("pages/out", "within the folder"),
        ("full", "holds files"),
        ("file", "is a file"),
    ],
)
def test_where_it_cannot_go_it_says_why(desk: Desk, pages: Path, folder: str, words: str) -> None:
    (pages.parent / "full").mkdir()
    (pages.parent / "full" / "x").touch()
    (pages.parent / "file").touch()
    order = dialog_of(desk, pages).order
    order.folder.setText(str(pages.parent / folder))
    assert words in order.words.text()
    assert not order.start_button.isEnabled()


def test_what_is_not_there_is_not_cleaned(desk: Desk, tmp_path: Path) -> None:
    order = dialog_of(desk, tmp_path / "nowhere").order
    assert "no such" in order.words.text()
    assert not order.start_button.isEnabled()


def test_a_folder_is_chosen_in_a_dialog(desk: Desk, pages: Path) -> None:
    order = dialog_of(desk).order
    order.choose_folder.click()
    desk.bot.waitUntil(lambda: any(one.isVisible() for one in order.findChildren(QFileDialog)))
    found = order.findChildren(QFileDialog)
    found[0].fileSelected.emit(str(pages))
    found[0].reject()
    assert order.source.text() == str(pages)
    assert order.start_button.isEnabled()


def test_everything_has_a_name(desk: Desk) -> None:
    order = dialog_of(desk).order
    for one in (order.source, order.folder, order.form, order.encoding, order.choose_folder, order.choose_output):
        assert one.accessibleName()


def run(desk: Desk, plan: Plan, code: str) -> tuple[BatchProcess, Outcome]:
    process = BatchProcess(plan, desk.window, command=[sys.executable, "-c", code])
    found: list[Outcome] = []
    process.ended.connect(found.append)
    process.start()
    desk.bot.waitUntil(lambda: bool(found))
    return process, found[0]


@pytest.mark.parametrize(
    ("code", "complaint"),
    [
        ("import sys; sys.exit('winnow: The disk is full.\\n        Make room.')", "The disk is full. Make room."),
        ("import os; os.abort()", ""),
        ("import sys; sys.stderr.write('0 done, 0 a second\\n'); sys.stderr.flush(); import os; os.abort()", ""),
        (
            "import sys; sys.stderr.write('7 done, 7 a second\\nwinnow: Out of reach.\\n'); sys.exit(1)",
            "Out of reach.",
        ),
    ],
)
def test_what_breaks_off_says_why(desk: Desk, tmp_path: Path, code: str, complaint: str) -> None:
    process, outcome = run(desk, Plan(str(tmp_path), str(tmp_path / "out")), code)
    assert outcome is Outcome.BROKEN
    assert process.complaint == complaint


def test_numbers_are_read(desk: Desk, tmp_path: Path) -> None:
    told = "1,234 done, 5 there already, 3 failed, 45 a second"
    process, outcome = run(
        desk, Plan(str(tmp_path), str(tmp_path / "out")), f"import sys; print('{told}', file=sys.stderr)"
    )
    assert outcome is Outcome.DONE
    assert (process.counts.done, process.counts.present, process.counts.failed) == (1234, 5, 3)


def test_a_program_that_is_not_there(desk: Desk, tmp_path: Path) -> None:
    process = BatchProcess(Plan(str(tmp_path), str(tmp_path / "o")), desk.window, command=[str(tmp_path / "none")])
    found: list[Outcome] = []
    process.ended.connect(found.append)
    process.start()
    desk.bot.waitUntil(lambda: bool(found))
    assert found == [Outcome.BROKEN]
    assert "could not be started" in process.complaint


def test_lines_go_into_one_file(desk: Desk, pages: Path) -> None:
    dialog = dialog_of(desk, pages)
    dialog.order.form.setCurrentIndex(dialog.order.form.findData("jsonl"))
    begin(desk, dialog)
    assert ended(desk, dialog) == "Cleaned 2 articles; 1 failed."
    lines = (Path(f"{pages} cleaned") / "articles.jsonl").read_text("utf-8").splitlines()
    assert [Path(json.loads(line)["path"]).name for line in lines] == ["a.txt", "b.md"]
