"""Groups: files that hold many articles, folders, and many files at once."""

import base64
import gzip
import json
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QRect, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage, QTextDocument
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from gui.application.main_window import MainWindow
from gui.articles.group import FRONT, State
from gui.exporting.choices import READABLE
from gui.jobs import worker_process
from gui.jobs.worker_process import WorkerProcess
from gui.opening.open_commands import FILTERS
from gui.opening.recent_list import RecentModel
from gui.settings.recent_file import RecentFile
from gui.settings.settings import Settings
from tests.gui.conftest import Desk
from tests.gui.drags import Drag, of_files
from tests.gui.heard import row_names

TEXT = "The ferry left at dawn, and nobody on the pier waved. It came back in the evening with the mail."


def corpus(path: Path, count: int) -> Path:
    rows = ({"title": f"Day {n}", "text": f"{n}. {TEXT}"} for n in range(1, count + 1))
    path.write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
    return path


@pytest.fixture
def days(tmp_path: Path) -> Path:
    return corpus(tmp_path / "days.jsonl", 3)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "logs"
    (made / "old").mkdir(parents=True)
    for name in ("a.txt", "b.md", "old/c.txt"):
        (made / name).write_text(f"{name} says: {TEXT}", "utf-8")
    return made


@pytest.fixture
def make_window(qtbot: QtBot, settings: Settings, tmp_path: Path) -> Iterator[Callable[..., Desk]]:
    """Open a window that goes on where the last one was left."""
    windows: list[MainWindow] = []

    def make(*paths: Path) -> Desk:
        window = MainWindow(settings=settings, background=WorkerProcess(), last_time=tmp_path / "open.json")
        windows.append(window)
        window.resize(1000, 700)
        with qtbot.waitExposed(window):
            window.show()
        window.session_restore.resume([str(path) for path in paths])
        desk = Desk(window, qtbot, [])
        desk.settle()
        return desk

    yield make
    for window in windows:
        window.close()
        window.deleteLater()


def titles(desk: Desk) -> list[str]:
    """The rows of the list."""
    model = desk.window.central.contents.model
    desk.bot.waitUntil(model.is_settled)
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def marks(desk: Desk) -> list[State]:
    group = desk.window.groups.shown()
    assert group is not None
    return [group.state(row) for row in range(len(group.entries))]


def shelf(desk: Desk) -> list[str]:
    return [desk.window.shelf[row].article.source.name for row in range(len(desk.window.shelf))]


def click(desk: Desk, row: int) -> None:
    view = desk.window.central.contents.view

    def box() -> QRect:
        return view.visualRect(view.model().index(row, 0))

    desk.bot.waitUntil(lambda: box().isValid() and view.viewport().rect().contains(box().center()))
    desk.bot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=box().center())
    desk.settle()


def act(desk: Desk, name: str) -> None:
    action = desk.window.actions_by_name[name]
    assert action.isEnabled()
    action.trigger()
    desk.settle()


def front(desk: Desk) -> str:
    assert desk.window.session.article is not None
    return desk.window.session.article.source.name


def test_a_file_of_several_shows_its_list_and_its_first(desk: Desk, days: Path) -> None:
    desk.open(days)
    panel = desk.window.central.contents
    assert panel.isVisible()
    assert titles(desk) == ["Day 1", "Day 2", "Day 3"]
    assert panel.name.text() == "days.jsonl"
    assert panel.count.text() == "3 articles"
    assert front(desk) == "days.jsonl/1"
    assert marks(desk) == [State.SEEN, State.UNSEEN, State.UNSEEN]
    assert not desk.notices()
    assert [file.path for file in desk.window.settings.recent] == [str(days)]


def test_a_click_opens_one_in_the_row_of_the_one_before(desk: Desk, days: Path, folder: Path) -> None:
    desk.open(folder / "a.txt", days)
    click(desk, 1)
    assert front(desk) == "days.jsonl/2"
    assert shelf(desk) == ["a.txt", "days.jsonl/2"]
    click(desk, 2)
    assert shelf(desk) == ["a.txt", "days.jsonl/3"]
    assert marks(desk) == [State.UNSEEN, State.SEEN, State.SEEN]
    assert [Path(file.path).name for file in desk.window.settings.recent] == ["days.jsonl", "a.txt"]


def test_what_was_decided_about_keeps_its_row(desk: Desk, days: Path) -> None:
    desk.open(days)
    window = desk.window
    window.decisions.remove(_span(desk, "1. The ferry"), _kind())
    desk.bot.waitUntil(lambda: bool(window.session.article.corrections))
    desk.settle()
    act(desk, "next_in_list")
    assert shelf(desk) == ["days.jsonl/1", "days.jsonl/2"]
    act(desk, "next_in_list")
    assert shelf(desk) == ["days.jsonl/1", "days.jsonl/3"]
    act(desk, "previous_in_list")
    act(desk, "previous_in_list")
    assert front(desk) == "days.jsonl/1"
    assert window.session.article.corrections


def _span(desk: Desk, words: str) -> object:
    from core.article.span import Span

    assert desk.window.session.article is not None
    at = desk.window.session.article.source.text.index(words)
    return Span(at, at + len(words))


def _kind() -> object:
    from core.article.removal import Kind

    return Kind.FURNITURE


def test_keys_go_from_one_to_the_next_and_end_at_the_ends(desk: Desk, days: Path) -> None:
    desk.open(days)
    window = desk.window
    for expected in ("2", "3", "3"):
        desk.bot.keyClick(window, Qt.Key.Key_F4)
        desk.settle()
        assert front(desk) == f"days.jsonl/{expected}"
    for expected in ("2", "1", "1"):
        desk.bot.keyClick(window, Qt.Key.Key_PageUp, Qt.KeyboardModifier.AltModifier)
        desk.settle()
        assert front(desk) == f"days.jsonl/{expected}"
    assert shelf(desk) == ["days.jsonl/1"]


def test_quick_keys_open_where_they_end(desk: Desk, tmp_path: Path) -> None:
    desk.open(corpus(tmp_path / "many.jsonl", 30))
    for _ in range(12):
        desk.window.groups.step(1)
    desk.settle()
    assert front(desk) == "many.jsonl/13"
    assert shelf(desk) == ["many.jsonl/13"]
    assert marks(desk).count(State.SEEN) <= 4  # those that waited were given up


def test_enter_opens_and_the_focus_stays_in_the_list(desk: Desk, days: Path) -> None:
    desk.open(days)
    view = desk.window.central.contents.view
    view.setFocus()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return):
        desk.bot.keyClick(view, key)
    desk.settle()
    assert front(desk) == "days.jsonl/3"
    assert desk.window.focusWidget() is view


def test_the_filter_lists_what_has_all_words(desk: Desk, tmp_path: Path) -> None:
    desk.open(corpus(tmp_path / "many.jsonl", 30))
    panel = desk.window.central.contents
    act(desk, "filter_list")
    assert desk.window.focusWidget() is panel.field
    desk.bot.keyClicks(panel.field, "DAY 2")
    desk.bot.waitUntil(lambda: panel.model.rowCount() == 12)
    assert titles(desk) == ["Day 2", *(f"Day {n}" for n in range(12, 30) if "2" in str(n) or n >= 20)]
    assert panel.count.text() == "12 of 30 articles"
    desk.bot.keyClick(desk.window, Qt.Key.Key_F4)
    desk.settle()
    assert front(desk) == "many.jsonl/2"
    desk.bot.keyClick(desk.window, Qt.Key.Key_F4)
    desk.settle()
    assert front(desk) == "many.jsonl/12"
    desk.bot.keyClick(panel.field, Qt.Key.Key_Escape)
    desk.bot.waitUntil(lambda: panel.model.rowCount() == 30)


def test_letters_typed_in_the_list_filter_it(desk: Desk, tmp_path: Path) -> None:
    desk.open(corpus(tmp_path / "many.jsonl", 30))
    panel = desk.window.central.contents
    panel.view.setFocus()
    desk.bot.keyClicks(panel.view, "2")
    assert desk.window.focusWidget() is panel.field
    assert panel.field.text() == "2"
    desk.bot.keyClick(panel.field, Qt.Key.Key_Return)
    assert desk.window.focusWidget() is panel.view
    assert panel.model.rowCount() == 12
    desk.bot.keyClick(panel.view, Qt.Key.Key_End)
    desk.bot.keyClick(panel.view, Qt.Key.Key_Return)
    desk.settle()
    assert front(desk) == "many.jsonl/29"


def test_the_folder_of_the_menu_is_opened(desk: Desk, folder: Path) -> None:
    act(desk, "open_folder")
    (dialog,) = desk.window.findChildren(QFileDialog)
    assert dialog.fileMode() is QFileDialog.FileMode.Directory
    dialog.filesSelected.emit([str(folder)])
    dialog.close()
    desk.bot.waitUntil(lambda: len(desk.window.groups) == 1)
    desk.settle()
    assert titles(desk) == ["a.txt", "b.md", "c.txt"]
    assert desk.window.settings.folder == str(folder.parent)


def test_the_open_dialog_offers_what_can_be_opened() -> None:
    for suffix in ("html", "mhtml", "jsonl", "zip", "warc", "md", "txt"):
        assert f"*.{suffix} " in FILTERS


def test_a_dropped_folder_becomes_a_group(desk: Desk, folder: Path) -> None:
    Drag(desk, of_files(folder)).whole()
    assert titles(desk) == ["a.txt", "b.md", "c.txt"]
    assert desk.window.central.contents.count.text() == "3 files"
    assert front(desk) == "a.txt"
    click(desk, 2)
    assert front(desk) == "c.txt"
    tip = desk.window.central.contents.model.index(2, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert tip == "old/c.txt"


def test_folders_and_files_at_once_and_the_first_comes_to_the_front(desk: Desk, days: Path, folder: Path) -> None:
    desk.open(folder / "b.md", folder, days)
    assert front(desk) == "b.md"
    assert shelf(desk) == ["b.md"]
    assert [group.name for group in desk.window.groups.groups()] == ["days.jsonl", "logs"]


def test_a_copied_folder_is_pasted(desk: Desk, folder: Path) -> None:
    QGuiApplication.clipboard().setMimeData(of_files(folder))
    act(desk, "paste")
    desk.bot.waitUntil(lambda: len(desk.window.groups) == 1)
    assert titles(desk) == ["a.txt", "b.md", "c.txt"]


def test_a_container_in_a_folder_becomes_a_group_of_its_own(desk: Desk, folder: Path) -> None:
    corpus(folder / "days.jsonl", 3)
    desk.open(folder)
    assert titles(desk) == ["a.txt", "b.md", "days.jsonl", "c.txt"]
    click(desk, 2)
    assert titles(desk) == ["Day 1", "Day 2", "Day 3"]
    assert front(desk) == "days.jsonl/1"
    desk.window.central.contents.chosen.emit(str(folder))
    assert titles(desk) == ["a.txt", "b.md", "days.jsonl", "c.txt"]
    assert marks(desk)[2] is State.SEEN


def test_a_broken_container_gives_what_stands_before_the_break(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "broken.jsonl.gz"
    path.write_bytes(gzip.compress(corpus(tmp_path / "days.jsonl", 4_000).read_bytes())[:-2_000])
    desk.open(path)
    assert 1_000 < len(titles(desk)) < 4_000
    (notice,) = desk.notices()
    assert "broken.jsonl.gz" in notice.sentence
    assert desk.window.central.contents.count.text().endswith("articles, then it breaks off")
    assert front(desk).endswith("/1")


def test_a_member_that_fails_says_so_and_its_row_is_marked(desk: Desk, tmp_path: Path) -> None:
    path = corpus(tmp_path / "days.jsonl", 3)
    path.write_text(path.read_text("utf-8") + '{"title": "Day 4", "text": ', "utf-8")
    desk.open(path)
    click(desk, 3)
    (notice,) = desk.notices()
    assert notice.sentence == "Line 4 of “days.jsonl” is no JSON."
    assert marks(desk) == [State.SEEN, State.UNSEEN, State.UNSEEN, State.FAILED]
    model = desk.window.central.contents.model
    assert "is no JSON" in str(model.index(3, 0).data(Qt.ItemDataRole.AccessibleTextRole))
    assert front(desk) == "days.jsonl/1"


def test_an_empty_folder_costs_a_message(desk: Desk, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    desk.open(tmp_path / "empty")
    (notice,) = desk.notices()
    assert notice.sentence == "“empty” is a folder that holds no article."
    assert not desk.window.central.contents.isVisible()


def test_closing_a_group_leaves_what_is_open(desk: Desk, days: Path, folder: Path) -> None:
    desk.open(folder)
    desk.open(days)
    panel = desk.window.central.contents
    assert [action.text() for action in panel.menu().actions()] == ["days.jsonl  (3)", "logs  (3)"]
    assert panel.others.isVisible()
    desk.bot.mouseClick(panel.close_button, Qt.MouseButton.LeftButton)
    assert titles(desk) == ["a.txt", "b.md", "c.txt"]
    assert not panel.others.isVisible()
    desk.bot.mouseClick(panel.close_button, Qt.MouseButton.LeftButton)
    assert not panel.isVisible()
    assert shelf(desk) == ["a.txt", "days.jsonl/1"]
    assert not desk.window.actions_by_name["next_in_list"].isEnabled()


def test_the_list_stays_when_its_last_article_is_closed(desk: Desk, days: Path) -> None:
    desk.open(days)
    act(desk, "close_article")
    assert desk.window.central.contents.isVisible()
    click(desk, 1)
    assert front(desk) == "days.jsonl/2"
    act(desk, "close_article")
    desk.bot.mouseClick(desk.window.central.contents.close_button, Qt.MouseButton.LeftButton)
    assert desk.window.stack.currentWidget() is desk.window.welcome


def test_many_files_become_a_group(desk: Desk, tmp_path: Path) -> None:
    files = [tmp_path / f"{n}.txt" for n in range(60)]
    for file in files:
        file.write_text(f"{file.stem}: {TEXT}", "utf-8")
    desk.open(*files)
    panel = desk.window.central.contents
    assert panel.name.text() == "60 files"
    assert len(titles(desk)) == 60
    assert shelf(desk) == ["0.txt"]
    act(desk, "next_in_list")
    assert shelf(desk) == ["1.txt"]


def test_cancelling_a_list_keeps_what_has_come(desk: Desk, tmp_path: Path) -> None:
    desk.window.open_paths([str(corpus(tmp_path / "many.jsonl", 60_000))])
    desk.bot.waitUntil(lambda: len(desk.window.groups) == 1)
    desk.window.jobs.cancel()
    desk.settle()
    group = desk.window.groups.shown()
    assert group is not None
    assert group.complete
    assert 0 < len(group.entries) < 60_000
    assert desk.window.central.contents.count.text().endswith("then it breaks off")
    assert group.error == "The list was stopped before its end."
    act(desk, "next_in_list")
    assert front(desk).startswith("many.jsonl/")


def test_a_container_is_never_written_to(desk: Desk, days: Path) -> None:
    desk.open(days)
    before = days.read_bytes()
    for close in (False, True):
        article = desk.window.session.article
        if close:  # its list is still there
            click(desk, 1)
            article = desk.window.session.article
            act(desk, "close_article")
        desk.window.export_actions.commands._chosen(article, str(days), READABLE[0], True)
        desk.bot.waitUntil(lambda: bool(desk.notices()))
        (notice,) = desk.notices()
        assert "never changes" in notice.sentence
        assert days.read_bytes() == before
        notice.dismiss()


def test_a_member_of_a_container_is_a_recent_file_that_is_there(
    desk: Desk, days: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    files = RecentModel()
    files.set_files([RecentFile(f"{days}/2"), RecentFile(str(tmp_path / "gone.jsonl" / "2"))])
    files.look()
    qtbot.waitUntil(lambda: files.how_much(1) == "missing")
    assert files.how_much(0) == ""


def test_the_row_is_marked_while_it_is_in_front(desk: Desk, days: Path, folder: Path) -> None:
    desk.open(folder / "a.txt")
    desk.open(days)
    model = desk.window.central.contents.model

    def in_front() -> list[bool]:
        return [bool(model.index(row, 0).data(FRONT)) for row in range(3)]

    act(desk, "next_in_list")
    assert in_front() == [False, True, False]
    assert model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "Day 2, in front, looked at"
    act(desk, "previous_article")
    assert front(desk) == "a.txt"
    assert in_front() == [False, False, False]
    act(desk, "next_in_list")
    assert in_front() == [False, False, True]


def test_an_image_of_a_saved_page_is_shown(desk: Desk, tmp_path: Path) -> None:
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(0xFF8800)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    page = (
        f"<html><body><article><h1>The ferry</h1><p>{TEXT}</p><p><img src='https://a.example/boat.png' alt='A boat'></p>"
        f"<p>{TEXT} {TEXT}</p></article></body></html>"
    )
    parts = (
        ("text/html; charset=utf-8", "https://a.example/", "8bit", page),
        ("image/png", "https://a.example/boat.png", "base64", base64.b64encode(bytes(data.data())).decode()),
    )
    body = "".join(
        f"--x\r\nContent-Type: {kind}\r\nContent-Transfer-Encoding: {coding}\r\n"
        f"Content-Location: {address}\r\n\r\n{text}\r\n"
        for kind, address, coding, text in parts
    )
    head = 'MIME-Version: 1.0\r\nContent-Type: multipart/related; type="text/html"; boundary="x"\r\n\r\n'
    file = tmp_path / "ferry.mhtml"
    file.write_bytes(f"{head}{body}--x--\r\n".encode())
    desk.open(file)
    assert desk.text().startswith("The ferry")
    block = desk.window.reader.view.document().begin()
    names = []
    while block.isValid():
        parts_of = block.begin()
        while not parts_of.atEnd():
            form = parts_of.fragment().charFormat()
            if form.isImageFormat():
                names.append(form.toImageFormat().name())
            parts_of += 1
        block = block.next()
    (name,) = names
    kind = QTextDocument.ResourceType.ImageResource.value
    shown = desk.window.reader.view.document().resource(kind, QUrl(name))
    assert shown.size().width() >= 40


def test_a_container_that_changes_on_disk_is_told_of(desk: Desk, days: Path) -> None:
    desk.open(days)
    corpus(days, 5)
    desk.bot.waitUntil(lambda: bool(desk.notices()))
    (notice,) = desk.notices()
    assert notice.sentence == "“days.jsonl/1” changed on disk."
    assert notice.action_button is not None
    notice.action_button.click()
    desk.settle()
    assert front(desk) == "days.jsonl/1"


def test_reopening_a_group_lists_it_anew_and_keeps_its_marks(desk: Desk, days: Path) -> None:
    desk.open(days)
    act(desk, "next_in_list")
    corpus(days, 5)
    desk.open(days)
    assert len(desk.window.groups) == 1
    assert titles(desk) == ["Day 1", "Day 2", "Day 3", "Day 4", "Day 5"]
    assert marks(desk)[:2] == [State.SEEN, State.SEEN]


def test_a_folder_and_many_files_of_the_command_line(
    make_window: Callable[..., Desk], folder: Path, tmp_path: Path
) -> None:
    desk = make_window(folder)
    assert titles(desk) == ["a.txt", "b.md", "c.txt"]
    assert front(desk) == "a.txt"
    desk.window.close()
    many = [tmp_path / f"{n}.txt" for n in range(60)]
    for file in many:
        file.write_text(f"{file.stem}: {TEXT}", "utf-8")
    again = make_window(*many)
    assert again.window.central.contents.name.text() == "60 files"
    assert front(again) == "0.txt"
    assert sorted(group.name for group in again.window.groups.groups()) == ["60 files", "logs"]


def test_groups_come_back_with_the_session(
    make_window: Callable[..., Desk], days: Path, folder: Path, tmp_path: Path
) -> None:
    many = [tmp_path / f"{n}.txt" for n in range(60)]
    for file in many:
        file.write_text(f"{file.stem}: {TEXT}", "utf-8")
    desk = make_window()
    desk.open(*many)
    desk.open(folder)
    desk.open(days)
    act(desk, "next_in_list")
    desk.window.close()

    again = make_window()
    again.settle()
    assert [group.name for group in again.window.groups.groups()] == ["days.jsonl", "logs", "60 files"]
    assert titles(again) == ["Day 1", "Day 2", "Day 3"]
    assert marks(again) == [State.SEEN, State.SEEN, State.UNSEEN]
    assert front(again) == "days.jsonl/2"
    assert sorted(shelf(again)) == ["0.txt", "a.txt", "days.jsonl/2"]
    act(again, "next_in_list")
    assert sorted(shelf(again)) == ["0.txt", "a.txt", "days.jsonl/3"]
    again.window.close()

    days.unlink()
    shutil.rmtree(folder)
    last = make_window()
    last.settle()
    assert [group.name for group in last.window.groups.groups()] == ["60 files"]
    last.bot.waitUntil(lambda: any("could not be opened again" in one.sentence for one in last.notices()))


def test_a_long_list_keeps_nothing_waiting(
    make_desk: Callable[..., Desk], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(worker_process, "_LISTS_APART", 0)
    desk = make_desk()
    window = desk.window
    path = corpus(tmp_path / "many.jsonl", 150_000)
    window.open_paths([str(path)])
    desk.bot.waitUntil(lambda: window.session.article is not None)
    group = window.groups.shown()
    assert group is not None
    assert not group.complete
    desk.settle()
    assert group.complete
    assert not group.error
    assert [name for name, _ in group.entries] == [str(n) for n in range(1, 150_001)]


@pytest.mark.parametrize("how", ["close", "cancel", "window"])
def test_a_long_list_is_given_up(
    make_desk: Callable[..., Desk], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, how: str
) -> None:
    monkeypatch.setattr(worker_process, "_LISTS_APART", 0)
    desk = make_desk()
    window = desk.window
    window.open_paths([str(corpus(tmp_path / "many.jsonl", 150_000))])
    desk.bot.waitUntil(lambda: window.session.article is not None)
    group = window.groups.shown()
    assert group is not None
    assert not group.complete
    if how == "close":
        window.groups.close(group.key)
    elif how == "cancel":
        desk.bot.waitUntil(lambda: window.background.waiting() == 0)
        window.jobs.cancel()
    else:
        window.close()
        return
    assert group.complete
    desk.settle()
    assert len(group.entries) < 150_000
    desk.open(corpus(tmp_path / "few.jsonl", 3))
    assert titles(desk) == ["Day 1", "Day 2", "Day 3"]


def test_screen_readers_find_what_became_of_every_row(desk: Desk, days: Path) -> None:
    desk.open(days)
    click(desk, 1)
    names = row_names(desk.window.central.contents.view)
    assert names == ["Day 1, looked at", "Day 2, in front, looked at", "Day 3"]
