"""Copying and saving by menu, key and dialog; what is never written to; what is said of it."""

import json
import os
from pathlib import Path

import pytest
from lxml import html as lxml_html
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QMessageBox
from pytestqt.qtbot import QtBot

from core import clean_text
from core.export.stamp import has_header_line
from gui.application import export_commands
from gui.exporting.export_process import ExportProcess
from gui.exporting.save_dialog import SaveDialog
from gui.widgets.notices import Severity
from tests.gui.conftest import Desk

PROSE = "# A tide: how/why?\n\nThe *kettle* boils. var kettle = boil(1); kettle.pour(now); Nobody is at home.\n"


@pytest.fixture
def tide(tmp_path: Path) -> Path:
    file = tmp_path / "tide.md"
    file.write_text(PROSE, "utf-8")
    return file


def dialog_of(desk: Desk, action: str = "save_as") -> SaveDialog:
    desk.window.actions_by_name[action].trigger()
    found: list[SaveDialog] = []

    def shown() -> bool:
        found[:] = [d for d in desk.window.findChildren(SaveDialog) if d.isVisible()]
        return bool(found)

    desk.bot.waitUntil(shown)
    return found[0]


def type_and_accept(desk: Desk, dialog: SaveDialog, name: str) -> None:
    field = dialog.findChild(QLineEdit, "fileNameEdit")
    field.selectAll()
    desk.bot.keyClicks(field, name)
    desk.bot.keyClick(field, Qt.Key.Key_Return)


def done(desk: Desk) -> None:
    desk.bot.waitUntil(lambda: not desk.window.export_actions.busy() and bool(desk.notices()))


def test_saving_is_not_imported_before_it_is_wanted(desk: Desk, tide: Path) -> None:
    desk.open(tide)
    assert desk.window.export_actions._made is None


def test_the_window_does_not_import_what_writes_forms() -> None:
    import subprocess
    import sys

    code = (
        "import sys, gui.application.main_window; "
        "print([m for m in sys.modules if m.startswith(('gui.exporting', 'gui.exporting.paper', 'core.export'))])"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "[]"


@pytest.mark.real_processes
@pytest.mark.parametrize(
    ("words", "suffix"),
    [("Plain text", ".txt"), ("Markdown", ".md"), ("Web page", ".html"), ("EPUB book", ".epub"), ("PDF", ".pdf")],
)
def test_the_menu_saves_in_the_form_that_the_filter_names(
    desk: Desk, tide: Path, tmp_path: Path, words: str, suffix: str
) -> None:
    desk.open(tide)
    dialog = dialog_of(desk)
    filters = [one for one in dialog.nameFilters() if one.startswith(words)]
    dialog.selectNameFilter(filters[0])
    dialog.filterSelected.emit(filters[0])
    field = dialog.findChild(QLineEdit, "fileNameEdit")
    assert field.text() == f"A tide - how - why{suffix}"
    desk.bot.keyClick(field, Qt.Key.Key_Return)
    done(desk)
    (notice,) = desk.notices()
    assert notice.clock is not None  # it leaves by itself
    file = tmp_path / f"A tide - how - why{suffix}"
    assert (notice.sentence, notice.severity) == (f"Saved “{file.name}”.", Severity.INFO)
    assert file.stat().st_size > 0
    if suffix == ".txt":
        header, _, text = file.read_text("utf-8").partition("\n\n")
        assert has_header_line(header)
        assert header.startswith("A tide: how/why? · cleaned 2")
        assert text == desk.text()
    assert tide.read_text("utf-8") == PROSE
    desk.bot.mouseClick(notice.action_buttons[0], Qt.MouseButton.LeftButton)
    assert [Path(url.toLocalFile()) for url in desk.asked] == [tmp_path]
    assert desk.window.settings.save_folder == str(tmp_path)


def test_ctrl_s_opens_the_dialog_and_the_end_of_a_typed_name_says_the_form(
    desk: Desk, tide: Path, tmp_path: Path
) -> None:
    desk.open(tide)
    desk.bot.keyClick(desk.window.reader.view, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    desk.bot.waitUntil(lambda: bool(desk.window.findChildren(SaveDialog)))
    type_and_accept(desk, desk.window.findChildren(SaveDialog)[0], "typed.html")
    done(desk)
    page = lxml_html.document_fromstring((tmp_path / "typed.html").read_bytes())
    assert page.xpath("//h1")[0].text_content() == "A tide: how/why?"


def test_the_report_names_the_original(desk: Desk, tide: Path, tmp_path: Path) -> None:
    desk.open(tide)
    type_and_accept(desk, dialog_of(desk, "save_report"), "told")
    done(desk)
    told = json.loads((tmp_path / "told.json").read_text("utf-8"))
    assert told["source"]["bytes"] == len(PROSE.encode())
    assert told["text"] == desk.text()
    (removal,) = told["removals"]
    assert PROSE[removal["start"] : removal["end"]] == removal["text"]


@pytest.mark.parametrize("how", ["name", "link"])
def test_the_original_is_never_written_to(desk: Desk, tide: Path, tmp_path: Path, how: str) -> None:
    desk.open(tide)
    name = "tide.md"
    if how == "link":
        name = "other.md"
        os.link(tide, tmp_path / name)
    desk.window.export_actions.commands._chosen(
        desk.window.session.article, str(tmp_path / name), export_commands.READABLE[1], True
    )
    done(desk)
    (notice,) = desk.notices()
    assert "never changes" in notice.sentence
    assert notice.hint == "Choose another name."
    assert tide.read_text("utf-8") == PROSE
    desk.bot.mouseClick(notice.action_buttons[0], Qt.MouseButton.LeftButton)
    desk.bot.waitUntil(lambda: bool(desk.window.findChildren(SaveDialog)))


@pytest.mark.parametrize("agree", [True, False])
def test_replacing_a_file_is_asked_about(desk: Desk, tide: Path, tmp_path: Path, agree: bool) -> None:
    there = tmp_path / "there.txt"
    there.write_text("precious")
    desk.window.settings.header = False
    desk.open(tide)
    dialog = dialog_of(desk)
    asked: list[str] = []

    def answer() -> bool:
        boxes = [w for w in QApplication.topLevelWidgets() if isinstance(w, QMessageBox) and w.isVisible()]
        if not boxes:
            return False
        asked.append(boxes[0].text())
        which = QMessageBox.StandardButton.Yes if agree else QMessageBox.StandardButton.No
        boxes[0].button(which).click()
        return True

    from PySide6.QtCore import QTimer

    timer = QTimer()
    timer.setInterval(10)
    timer.timeout.connect(lambda: timer.stop() if answer() else None)
    timer.start()
    type_and_accept(desk, dialog, "there.txt")
    assert "there.txt" in asked[0]
    if agree:
        done(desk)
        assert there.read_text("utf-8") == desk.text()
    else:
        assert dialog.isVisible()
        assert there.read_text("utf-8") == "precious"


def test_a_name_that_gets_an_end_which_is_there_already_is_asked_about(desk: Desk, tide: Path, tmp_path: Path) -> None:
    there = tmp_path / "notes 2.0.txt"
    there.write_text("precious")
    desk.window.settings.header = False
    desk.open(tide)
    type_and_accept(desk, dialog_of(desk), "notes 2.0")
    desk.bot.waitUntil(lambda: bool(desk.notices()))
    (notice,) = desk.notices()
    assert notice.sentence == "“notes 2.0.txt” is there already. Replace it?"
    assert there.read_text("utf-8") == "precious"
    desk.bot.mouseClick(notice.action_buttons[0], Qt.MouseButton.LeftButton)
    desk.bot.waitUntil(lambda: there.read_text("utf-8") == desk.text())


def test_a_place_that_cannot_be_written_to_is_told_with_a_way_on(desk: Desk, tide: Path, tmp_path: Path) -> None:
    desk.open(tide)
    (tmp_path / "no folder").write_text("a file")
    desk.window.export_actions.commands._chosen(
        desk.window.session.article, str(tmp_path / "no folder" / "a.txt"), export_commands.READABLE[0], True
    )
    done(desk)
    (notice,) = desk.notices()
    assert "could not be written" in notice.sentence
    assert notice.hint == "Choose another place."
    assert notice.action_buttons[0].text() == "Choose Another Place…"


def test_saving_is_given_up_by_escape_and_leaves_nothing(
    desk: Desk, tide: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.open(tide)
    commands = desk.window.export_actions.commands
    commands._slow.setInterval(0)
    folder = tmp_path / "out"
    folder.mkdir()
    # A process that takes the article and never answers.
    sleeper = ["python3", "-c", "import sys; sys.stdin.buffer.read()"]
    original = ExportProcess.__init__

    def never(self: ExportProcess, *args: object, **options: object) -> None:
        original(self, *args, **{**options, "command": sleeper})  # type: ignore[arg-type]

    monkeypatch.setattr(ExportProcess, "__init__", never)
    commands._chosen(desk.window.session.article, str(folder / "a.txt"), export_commands.READABLE[0], True)
    desk.bot.waitUntil(lambda: not commands.row.isHidden())
    assert commands.row.words() == "Saving “a.txt”…"
    (errand,) = commands.findChildren(ExportProcess)
    with desk.bot.waitSignal(errand.over):
        desk.bot.keyClick(desk.window, Qt.Key.Key_Escape)
    assert commands.row.isHidden()
    assert not desk.window.export_actions.busy()
    assert desk.notices() == []
    assert desk.window.settings.save_folder == ""
    assert list(folder.iterdir()) == []


def test_a_process_that_dies_costs_a_message(
    desk: Desk, tide: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    desk.open(tide)
    article = desk.window.session.article
    assert article is not None
    errand = ExportProcess(
        {"order": "text", "to": str(tmp_path / "a.txt"), "originals": []}, article, command=["python3", "-c", "pass"]
    )
    with desk.bot.waitSignal(errand.failed) as failed:
        errand.start()
    errand.wait()
    assert failed.args[0].sentence == "The process that writes articles stopped."


def test_closing_the_window_finishes_what_is_saved(desk: Desk, tide: Path, tmp_path: Path) -> None:
    desk.window.settings.header = False
    desk.open(tide)
    text = desk.text()
    commands = desk.window.export_actions.commands
    for number in range(2):
        commands._chosen(
            desk.window.session.article, str(tmp_path / f"{number}.txt"), export_commands.READABLE[0], True
        )
    desk.window.close()
    assert [(tmp_path / f"{number}.txt").read_text("utf-8") for number in range(2)] == [text, text]


@pytest.mark.parametrize("at_once", [100_000, 0])
def test_rich_text_has_headings_and_plain_text_beside_it(
    desk: Desk, tide: Path, monkeypatch: pytest.MonkeyPatch, at_once: int
) -> None:
    monkeypatch.setattr(export_commands, "_AT_ONCE", at_once)
    desk.open(tide)
    QGuiApplication.clipboard().setText("old")
    desk.window.actions_by_name["copy_rich_text"].trigger()
    clipboard = QGuiApplication.clipboard()
    desk.bot.waitUntil(lambda: clipboard.mimeData().hasHtml())
    page = lxml_html.fromstring(clipboard.mimeData().html())
    assert page.xpath("//h1")[0].text_content() == "A tide: how/why?"
    assert [e.text_content() for e in page.xpath("//em")] == ["kettle"]
    assert clipboard.text() == desk.text()


@pytest.mark.parametrize("at_once", [100_000, 0])
def test_markdown_is_copied(desk: Desk, tide: Path, monkeypatch: pytest.MonkeyPatch, at_once: int) -> None:
    monkeypatch.setattr(export_commands, "_AT_ONCE", at_once)
    desk.open(tide)
    QGuiApplication.clipboard().setText("old")
    desk.window.actions_by_name["copy_markdown"].trigger()
    clipboard = QGuiApplication.clipboard()
    desk.bot.waitUntil(lambda: clipboard.text().startswith("# A tide"))
    assert clipboard.text() == "# A tide: how/why?\n\nThe *kettle* boils. Nobody is at home.\n"


def test_without_an_article_nothing_can_be_taken_away(desk: Desk) -> None:
    for name in ("save_as", "save_report", "print", "copy_rich_text", "copy_markdown"):
        assert not desk.window.actions_by_name[name].isEnabled()


def test_print_shows_a_preview_which_ends_with_the_window(desk: Desk, tide: Path) -> None:
    desk.open(tide)
    desk.bot.keyClick(desk.window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    assert desk.window.statusBar().currentMessage() == "Opening the preview…"
    (errand,) = desk.window.export_actions.commands._prints
    with desk.bot.waitSignal(errand.shown):
        pass
    assert desk.window.statusBar().currentMessage() == ""
    assert errand.is_running()
    assert not desk.window.export_actions.busy()
    desk.window.close()
    assert not errand.is_running()
    assert desk.notices() == []


def test_a_process_that_takes_nothing_is_given_up_too(qtbot: QtBot, tmp_path: Path) -> None:
    article = clean_text("Nobody is at home, and nobody has been for years. " * 20_000)
    order = {"order": "text", "to": str(tmp_path / "a.txt"), "originals": []}
    errand = ExportProcess(
        order, article, command=["python3", "-c", "import time; print(flush=True); time.sleep(1000)"]
    )
    errand.start()
    qtbot.waitUntil(lambda: errand._process is not None)
    assert not errand._sent
    with qtbot.waitSignal(errand.over), qtbot.assertNotEmitted(errand.failed):
        errand.cancel()
    errand.wait()
    assert not (tmp_path / "a.txt").exists()


@pytest.mark.parametrize("begun", [False, True])
def test_what_is_written_while_it_is_given_up_is_whole(qtbot: QtBot, tmp_path: Path, begun: bool) -> None:
    article = clean_text("Nobody is at home, and nobody has been for years. " * 20_000)
    path = tmp_path / "out" / "a.txt"
    errand = ExportProcess({"order": "text", "to": str(path), "originals": []}, article)
    errand.start()
    qtbot.waitUntil(lambda: errand._sent)
    if begun:  # its folder is made first
        qtbot.waitUntil(path.parent.exists)
    errand.cancel()
    errand.wait()
    assert not path.exists() or path.read_text("utf-8") == article.text
    assert path.exists() or not begun
    assert not list(tmp_path.rglob("*.part"))
