import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog

import gui
from core.limits import LIMITS
from gui.opening.drop_field import Answer
from gui.settings.settings import Settings
from gui.widgets.notices import Failures, Severity
from gui.widgets.theme import ThemeChoice
from tests.gui.conftest import Desk
from tests.gui.drags import Drag, of_files

ROOT = Path(gui.__file__).parent.parent
LEAKY = (
    "The gate is shut at dusk. var gate = document.querySelector('.gate'); gate.close(now); Nobody has the key.\n\n"
    "In the morning .gate { color: red; margin: 0 auto; } the warden comes back.\n"
)
CLEAN = "The gate is shut at dusk. Nobody has the key.\n\nIn the morning the warden comes back."


@pytest.fixture
def leaky(tmp_path: Path) -> Path:
    file = tmp_path / "gate.txt"
    file.write_text(LEAKY, "utf-8")
    return file


@pytest.fixture
def plain(tmp_path: Path) -> Path:
    file = tmp_path / "plain.txt"
    file.write_text("Nothing to remove here.", "utf-8")
    return file


# Opening


def test_an_empty_window_says_how_to_fill_it(desk: Desk) -> None:
    window = desk.window
    assert window.stack.currentWidget() is window.welcome
    assert window.dock.isHidden()
    assert not window.actions_by_name["close_article"].isEnabled()
    assert window.actions_by_name["open"].isEnabled()
    assert window.windowTitle() == "Winnow"


def test_a_file_is_shown_clean_beside_its_original(desk: Desk, leaky: Path) -> None:
    desk.open(leaky)
    window = desk.window
    assert desk.text() == CLEAN
    assert "Nobody has the key." in window.reader.view.toPlainText()
    assert "querySelector" not in window.reader.view.toPlainText()
    assert "querySelector" in window.original.view.toPlainText()
    assert window.stack.currentWidget() is window.splitter
    assert window.windowTitle() == "gate.txt — Winnow"
    assert window.dock.isVisible()
    assert window.shelf_view.isHidden()
    assert desk.notices() == []


def test_the_status_bar_tells_the_figures(desk: Desk, leaky: Path) -> None:
    assert desk.window.figures.removed.isHidden()
    desk.open(leaky)
    figures = desk.window.figures
    assert figures.removed.text().startswith("2 removals, ")
    assert figures.removed.text().endswith("% of the original")
    assert "Read and cleaned in " in figures.encoding.toolTip()
    assert figures.encoding.text() == "UTF-8"
    assert "Encoding: UTF-8 (" in figures.encoding.toolTip()
    assert figures.replaced.isHidden()


def test_several_files_stand_in_a_list_the_first_in_front(desk: Desk, leaky: Path, plain: Path) -> None:
    desk.open(leaky, plain)
    window = desk.window
    assert window.shelf_view.isVisible()
    assert [window.shelf.data(window.shelf.index(row)) for row in range(2)] == ["gate.txt", "plain.txt"]
    assert desk.text() == CLEAN
    window.actions_by_name["next_article"].trigger()
    assert desk.text() == "Nothing to remove here."
    assert window.dock.isHidden()
    window.actions_by_name["next_article"].trigger()
    assert desk.text() == CLEAN
    desk.bot.mouseClick(
        window.shelf_view.viewport(),
        Qt.MouseButton.LeftButton,
        pos=window.shelf_view.visualRect(window.shelf.index(1)).center(),
    )
    assert desk.text() == "Nothing to remove here."


def test_what_is_opened_later_comes_to_the_front(desk: Desk, leaky: Path, plain: Path) -> None:
    desk.open(leaky)
    desk.open(plain)
    assert desk.text() == "Nothing to remove here."


def test_a_file_opened_again_is_read_again_and_not_twice_there(desk: Desk, leaky: Path, plain: Path) -> None:
    desk.open(leaky, plain)
    leaky.write_text("All new.", "utf-8")
    desk.open(leaky)
    assert len(desk.window.shelf) == 2
    assert desk.text() == "All new."


def test_a_newer_job_makes_the_older_one_of_its_file_void(desk: Desk, leaky: Path) -> None:
    (first,) = desk.window.open_paths([str(leaky)])
    (second,) = desk.window.open_paths([str(leaky)])
    seen: list[int] = []
    desk.window.background.finished.connect(lambda number, *_: seen.append(number))
    desk.settle()
    assert seen == [second]
    assert first != second
    assert len(desk.window.shelf) == 1


def test_closing_shows_the_next_and_at_last_the_welcome(desk: Desk, leaky: Path, plain: Path) -> None:
    desk.open(leaky, plain)
    window = desk.window
    close = window.actions_by_name["close_article"]
    close.trigger()
    assert desk.text() == "Nothing to remove here."
    assert window.shelf_view.isHidden()
    close.trigger()
    assert window.session.article is None
    assert window.stack.currentWidget() is window.welcome
    assert not close.isEnabled()
    desk.open(plain)
    assert desk.text() == "Nothing to remove here."


def test_the_dialog_opens_several_files_and_remembers_the_folder(
    desk: Desk, leaky: Path, plain: Path, settings: Settings
) -> None:
    desk.window.actions_by_name["open"].trigger()
    dialog = desk.window.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    assert dialog.fileMode() is QFileDialog.FileMode.ExistingFiles
    dialog.filesSelected.emit([str(leaky), str(plain)])
    dialog.reject()
    desk.settle()
    assert len(desk.window.shelf) == 2
    assert settings.folder == str(leaky.parent)


# Drag and drop


@pytest.mark.parametrize("full", [False, True])
def test_files_fall_onto_any_part_of_the_window(desk: Desk, leaky: Path, plain: Path, full: bool) -> None:
    if full:
        desk.open(leaky)
    window = desk.window
    for widget in (
        window.stack,
        window.menuBar(),
        window.statusBar(),
        *([window.reader, window.original, window.removals] if full else []),
    ):
        at = widget.mapTo(window, widget.rect().center())
        drag = Drag(desk, of_files(plain), at)
        assert window.drop_target.isHidden()
        assert drag.enter()
        if full:
            assert window.drop_target.isVisible()
            assert window.drop_target.geometry() == window.rect()
        else:
            assert window.drop_target.isHidden()
            assert window.welcome.field.answer() is Answer.OFFERED
        assert drag.move()
        drag.leave()
        assert window.drop_target.isHidden()
        assert window.welcome.field.answer() is Answer.NONE
    Drag(desk, of_files(plain)).whole()
    assert window.drop_target.isHidden()
    assert desk.text() == "Nothing to remove here."


def test_several_files_fall_and_one_is_bad(desk: Desk, leaky: Path, plain: Path, tmp_path: Path) -> None:
    bad = tmp_path / "bad.txt"
    bad.write_bytes(b"")
    drag = Drag(desk, of_files(bad, leaky, plain))
    assert drag.enter()
    assert desk.window.welcome.field.words().startswith("Drop to open 3 files\n")
    drag.whole()
    assert len(desk.window.shelf) == 2
    assert desk.text() == CLEAN
    assert [notice.sentence for notice in desk.notices()] == ["“bad.txt” is empty."]


def test_text_and_html_fall(desk: Desk) -> None:
    text = QMimeData()
    text.setText("Words as they are & more.")
    Drag(desk, text).whole()
    assert desk.text() == "Words as they are & more."
    html = QMimeData()
    html.setHtml("<p>One &amp; <b>two</b>.</p><script>var a = 1;</script>")
    html.setText("One & two.")
    Drag(desk, html).whole()
    assert desk.text() == "One & two."
    assert desk.window.windowTitle() == "Dropped text — Winnow"


def test_what_cannot_be_opened_is_refused_before_it_falls(desk: Desk) -> None:
    web = QMimeData()
    web.setUrls([QUrl("https://a.example/page")])
    for mime, reason in ((web, "fetches nothing"), (QMimeData(), "no text")):
        assert not Drag(desk, mime).enter()
        assert desk.window.drop_target.isHidden()
        assert reason in desk.window.statusBar().currentMessage()


# Clipboard


def test_pasted_text_pages_and_files_are_opened(desk: Desk, leaky: Path) -> None:
    clipboard = QGuiApplication.clipboard()
    paste = desk.window.actions_by_name["paste"]
    clipboard.setText("Just pasted.")
    paste.trigger()
    desk.settle()
    assert desk.text() == "Just pasted."
    page = QMimeData()
    page.setHtml("<h1>Head</h1><p>Body.</p>")
    clipboard.setMimeData(page)
    paste.trigger()
    desk.settle()
    assert "Body." in desk.text()
    clipboard.setMimeData(of_files(leaky))
    paste.trigger()
    desk.settle()
    assert desk.text() == CLEAN
    assert len(desk.window.shelf) == 3


def test_an_address_on_the_clipboard_is_refused_with_a_sentence(desk: Desk) -> None:
    web = QMimeData()
    web.setUrls([QUrl("https://a.example/page")])
    QGuiApplication.clipboard().setMimeData(web)
    desk.window.actions_by_name["paste"].trigger()
    assert not desk.window.busy()
    assert "fetches nothing" in desk.notices()[0].sentence


def test_the_readable_text_is_copied(desk: Desk, leaky: Path) -> None:
    desk.open(leaky)
    desk.window.actions_by_name["copy_text"].trigger()
    assert QGuiApplication.clipboard().text() == CLEAN


# Removals


def test_f8_goes_round_the_removals_and_says_where_it_is(desk: Desk, leaky: Path) -> None:
    desk.open(leaky)
    window = desk.window
    window.activateWindow()
    chosen: list[int] = []
    window.session.removal_changed.connect(chosen.append)
    for shift, said in (
        (False, "Removal 1 of 2, Script (JS)"),
        (False, "Removal 2 of 2, Styles (CSS)"),
        (False, "Removal 1 of 2, Script (JS)"),
        (True, "Removal 2 of 2, Styles (CSS)"),
        (True, "Removal 1 of 2, Script (JS)"),
    ):
        modifier = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
        desk.bot.keyClick(window, Qt.Key.Key_F8, modifier)
        assert window.statusBar().currentMessage() == said
        assert window.removals.current() == chosen[-1]
    assert chosen == [0, 1, 0, 1, 0]


def test_the_first_step_back_goes_to_the_last_removal(desk: Desk, leaky: Path) -> None:
    desk.open(leaky)
    desk.window.actions_by_name["previous_removal"].trigger()
    assert desk.window.session.removal == 1


def test_a_removal_chosen_anywhere_is_chosen_everywhere(desk: Desk, leaky: Path) -> None:
    desk.open(leaky)
    window = desk.window
    window.original.removal_clicked.emit(1)
    assert window.removals.current() == 1
    assert window.session.removal == 1
    window.removals.removal_chosen.emit(0)
    assert window.session.removal == 0


def test_an_article_without_removals_has_no_steps(desk: Desk, plain: Path) -> None:
    desk.open(plain)
    assert not desk.window.actions_by_name["next_removal"].isEnabled()
    desk.window.session.step(1)
    assert desk.window.session.removal == -1
    assert desk.window.figures.removed.text() == "Nothing had to be removed"


# Work


def big(tmp_path: Path) -> Path:
    file = tmp_path / "big.txt"
    file.write_text(LEAKY * 20_000, "utf-8")
    return file


def test_long_work_is_shown_and_can_be_cancelled(make_desk: Callable[..., Desk], tmp_path: Path, plain: Path) -> None:
    desk = make_desk(slow_after=1)
    window = desk.window
    window.open_paths([str(big(tmp_path)), str(plain)])
    desk.bot.waitUntil(lambda: not window.progress.isHidden())
    assert window.progress.words() == "Opening “big.txt”…  (1 more)"
    desk.bot.mouseClick(window.progress.cancel_button, Qt.MouseButton.LeftButton)
    desk.settle()
    assert [window.shelf[row].article.source.name for row in range(len(window.shelf))] == ["plain.txt"]
    assert window.progress.isHidden()
    assert desk.notices() == []


def test_escape_cancels(make_desk: Callable[..., Desk], tmp_path: Path) -> None:
    desk = make_desk(slow_after=1)
    desk.window.open_paths([str(big(tmp_path))])
    desk.bot.waitUntil(lambda: not desk.window.progress.isHidden())
    desk.bot.keyClick(desk.window, Qt.Key.Key_Escape)
    assert not desk.window.busy()
    assert desk.window.progress.isHidden()


@pytest.mark.skipif(sys.platform == "win32", reason="no signals")
def test_a_killed_worker_costs_a_message_and_the_next_file_opens(desk: Desk, tmp_path: Path, plain: Path) -> None:
    desk.window.open_paths([str(big(tmp_path))])
    with desk.bot.waitSignal(desk.window.background.started):
        pass
    os.kill(desk.window.background.process_id(), signal.SIGKILL)
    desk.bot.waitUntil(lambda: bool(desk.notices()))
    assert "“big.txt”" in desk.notices()[0].sentence
    desk.open(plain)
    assert desk.text() == "Nothing to remove here."


def test_work_that_takes_too_long_costs_a_message(make_desk: Callable[..., Desk], plain: Path) -> None:
    desk = make_desk(seconds=0.05, command=[sys.executable, "-c", "import sys; sys.stdin.read()"])
    desk.open(plain)
    assert "took longer than 0.05 seconds" in desk.notices()[0].sentence


# Bad input


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "is empty"),
        (b" \r\n\t", "is empty"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(256)), "“bad.txt” is"),
        (b"\x7fELF\x02\x01\x01" + bytes(64), "“bad.txt” is"),
    ],
)
def test_bad_files_cost_a_message(desk: Desk, tmp_path: Path, data: bytes, words: str) -> None:
    file = tmp_path / "bad.txt"
    file.write_bytes(data)
    desk.open(file)
    (notice,) = desk.notices()
    assert words in notice.sentence
    assert notice.hint
    assert notice.isVisible()
    assert desk.window.session.article is None


def test_a_page_that_holds_no_article_costs_a_message(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "moved.html"
    file.write_text("<html><meta http-equiv=refresh content='0; url=https://new.example/a'></html>", encoding="utf-8")
    desk.open(file)
    (notice,) = desk.notices()
    assert notice.sentence == "“moved.html” holds no article, it only leads on to https://new.example/a."
    assert notice.hint
    assert desk.window.session.article is None


def test_a_missing_file_and_a_folder_without_articles_cost_a_message(desk: Desk, tmp_path: Path) -> None:
    desk.open(tmp_path / "gone.txt", tmp_path)
    (notice,) = desk.notices()
    assert isinstance(notice, Failures)
    assert notice.sentence == "2 files could not be opened."
    first, second = notice.lines()
    assert first.startswith("There is no file “gone.txt”.")
    assert second.startswith(f"“{tmp_path.name}” is a folder that holds no article.")


def test_a_file_over_the_limit_costs_a_message(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "huge.txt"
    with file.open("wb") as stream:
        stream.truncate(LIMITS.file_bytes + 1)  # sparse: it takes no room
    desk.open(file)
    (notice,) = desk.notices()
    assert notice.sentence == "“huge.txt” has 105 MB; Winnow opens up to 105 MB."


FORBIDDEN = (
    "import core.loading.files\n"
    "def refuse(*_): raise PermissionError(13, 'Permission denied')\n"
    "core.loading.files.open = refuse\n"
    "from core.worker.service import main\nmain()\n"
)
"""A worker whose system lets it read nothing; the superuser's would let it read everything."""


def test_a_file_that_may_not_be_read_costs_a_message(make_desk: Callable[..., Desk], plain: Path) -> None:
    desk = make_desk(command=[sys.executable, "-P", "-c", FORBIDDEN])
    desk.open(plain)
    (notice,) = desk.notices()
    assert notice.sentence == "You may not read “plain.txt”."
    assert desk.window.session.article is None


def test_undecodable_bytes_are_counted(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "broken.txt"
    file.write_bytes("Größe und Maß, überall schön. ".encode() * 30 + b"\xff end \xfe.")
    desk.open(file)
    assert desk.window.figures.replaced.text() == "2 undecodable places"
    assert desk.text().count("\ufffd") == 2


def test_nul_characters_in_prose_are_kept(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "nul.txt"
    file.write_bytes(b"Some words\0 and more of them in a line that is prose. " * 20)
    desk.open(file)
    assert desk.notices() == []
    assert desk.text().count("\0") == 20


@pytest.mark.slow
def test_a_hundred_thousand_nested_tags_open(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "deep.html"
    file.write_text("<html><body>" + "<div>" * 100_000 + "<p>The bottom of it all.</p>", "utf-8")
    desk.open(file)
    assert desk.notices() == []
    assert desk.text() == "The bottom of it all."


# Notices


def test_a_name_is_never_read_as_markup(desk: Desk, tmp_path: Path) -> None:
    desk.open(tmp_path / "<b>bold<b> & co.txt")
    (notice,) = desk.notices()
    assert notice.sentence == "There is no file “<b>bold<b> & co.txt”."
    assert notice.severity is Severity.ERROR


# What is remembered


def test_recent_files_are_listed_newest_first_and_open(
    make_desk: Callable[..., Desk], leaky: Path, plain: Path, settings: Settings
) -> None:
    first = make_desk()
    first.open(leaky, plain)
    assert [(file.path, file.removals) for file in settings.recent] == [(str(plain), 0), (str(leaky), 2)]
    second = make_desk()
    rows = second.window.welcome.recent
    assert [rows.files.file(row).path for row in range(rows.files.rowCount())] == [str(plain), str(leaky)]
    place = rows.visualRect(rows.files.index(1)).center()
    second.bot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    second.settle()
    assert second.text() == CLEAN
    menu = second.window.recent_menu
    assert [action.text() for action in menu.actions()][:2] == ["gate.txt", "plain.txt"]
    menu.actions()[1].trigger()
    second.settle()
    assert second.text() == "Nothing to remove here."
    menu.actions()[-1].trigger()
    assert settings.recent == []
    assert second.window.welcome.recent.files.rowCount() == 0


def test_what_failed_is_not_recent(desk: Desk, tmp_path: Path, settings: Settings) -> None:
    desk.open(tmp_path)
    assert settings.recent == []


def test_theme_and_zoom_are_remembered(make_desk: Callable[..., Desk], leaky: Path, settings: Settings) -> None:
    first = make_desk()
    first.open(leaky)
    normal = first.window.reader.view.font().pointSizeF()
    first.window.actions_by_name["zoom_in"].trigger()
    first.window.actions_by_name["zoom_in"].trigger()
    larger = first.window.reader.view.font().pointSizeF()
    assert larger > normal
    first.window.choose_theme(ThemeChoice.DARK)
    assert settings.theme is ThemeChoice.DARK
    second = make_desk()
    assert second.window.reader.view.font().pointSizeF() == larger
    second.window.actions_by_name["zoom_reset"].trigger()
    assert second.window.reader.view.font().pointSizeF() == normal
    second.window.choose_theme(ThemeChoice.LIGHT)


def test_settings_that_make_no_sense_count_as_none(settings: Settings) -> None:
    store = settings._store
    for key, value in (("theme", "pink"), ("zoom", "much"), ("recent", 7)):
        store.setValue(key, value)
    assert settings.theme is ThemeChoice.SYSTEM
    assert settings.zoom == 0
    assert settings.recent == []


# The whole program


def test_the_windows_process_never_loads_the_parsers(tmp_path: Path, leaky: Path) -> None:
    script = (
        "import sys\nfrom gui.application.app import snapshot\n"
        f"assert snapshot({str(tmp_path / 'out.png')!r}, [{str(leaky)!r}], theme='dark', size=(1000, 700)) == 0\n"
        "print(sorted({'bs4', 'lxml', 'core.loading', 'markdown_it'} & set(sys.modules)))\n"
    )
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
    assert done.stderr == ""
    assert (tmp_path / "out.png").read_bytes().startswith(b"\x89PNG")


def snapshot(*arguments: object) -> "subprocess.CompletedProcess[str]":
    script = f"import sys\nfrom gui.application.app import snapshot\nsys.exit(snapshot(*{arguments!r}))"
    return subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, check=False)


def test_a_picture_of_what_cannot_be_read_says_so(tmp_path: Path) -> None:
    done = snapshot(str(tmp_path / "out.png"), [str(tmp_path / "gone.txt")])
    assert done.returncode == 3
    assert done.stderr.splitlines()[0].startswith("winnow: There is no file “gone.txt”.")


def test_a_picture_that_cannot_be_written_says_so(tmp_path: Path, leaky: Path) -> None:
    done = snapshot(str(tmp_path / "no" / "folder" / "out.png"), [str(leaky)])
    assert done.returncode == 1
    assert "could not be written" in done.stderr


def test_a_bug_is_told_in_the_bar_and_in_full_on_the_terminal(desk: Desk, capsys: pytest.CaptureFixture[str]) -> None:
    from gui.application.app import exception_hook

    try:
        raise ZeroDivisionError("a bug")
    except ZeroDivisionError as error:
        exception_hook(desk.window)(type(error), error, error.__traceback__)
    assert desk.notices()[0].sentence == "Something went wrong in the window."
    assert "ZeroDivisionError: a bug" in capsys.readouterr().err


def test_a_notice_with_a_hint_takes_the_keys_from_nobody(desk: Desk) -> None:
    desk.window.notices.tell("Something happened.", "Do something about it.", severity=Severity.INFO)
    desk.bot.waitUntil(desk.notices()[0].isVisible)
    desk.bot.wait(20)
    assert QApplication.activeWindow() is desk.window


def test_the_program_ends_cleanly_after_something_was_copied(tmp_path: Path) -> None:
    program = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from gui.application.app import _application
from gui.panes.reader.view import ReaderView
app = _application()
view = ReaderView()
view.text = "The ferry left at noon."
view.setPlainText(view.text)
view.selectAll()
view.copy()
QTimer.singleShot(0, app.quit)
app.exec()
assert QGuiApplication.clipboard().text() == view.text
"""
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=Path(gui.__file__).parent.parent, timeout=60, check=False
    )
    assert done.returncode == 0
