"""What is remembered of files, and the list that shows it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from pytestqt.qtbot import QtBot

from gui.opening.recent_list import RecentList
from gui.opening.recent_menu import RecentMenu
from gui.settings.recent_file import RecentFile, decode, encode
from gui.settings.settings import RECENT_FILES, Settings
from gui.widgets.row_cross import cross_of
from tests.gui.conftest import Desk
from tests.gui.heard import row_names

NOW = datetime(2026, 3, 11, 9, 30, tzinfo=UTC)
YESTERDAY = datetime(2026, 3, 10, 20, 0, tzinfo=UTC)


# What is remembered


@pytest.mark.parametrize(
    "file",
    [
        RecentFile("/a b/ü, {x}.txt", NOW, 12),
        RecentFile("/a.txt"),
        RecentFile("/b", None, 0),
        RecentFile("/c.html", NOW, 3, "Salt & “Sea”", "Harbour News"),
        RecentFile("/d.html", None, None, "מלח הים"),
    ],
)
def test_a_file_is_read_as_it_was_written(file: RecentFile) -> None:
    assert decode(encode(file)) == file


@pytest.mark.parametrize(
    ("value", "file"),
    [
        ("/once/a path.txt", RecentFile("/once/a path.txt")),
        ('{"path": "/a", "opened": "soon", "removals": "many"}', RecentFile("/a")),
        ('{"path": "/a", "opened": "2026-03-11T09:30:00", "removals": -1}', RecentFile("/a")),
        ('{"path": "/a", "removals": true}', RecentFile("/a")),
        ('{"path": "/a", "opened": null, "removals": 2}', RecentFile("/a", None, 2)),  # as it was kept before
        ('{"path": "/a", "title": 7, "site": null}', RecentFile("/a")),
        ('{"path": "/a", "title": " Salt\\n\\tand sea ", "later": 1}', RecentFile("/a", title="Salt and sea")),
        ('{"path": 7}', None),
        ("{", None),
        ("", None),
        (7, None),
    ],
)
def test_what_makes_no_sense_counts_as_not_remembered(value: object, file: RecentFile | None) -> None:
    assert decode(value) == file


@pytest.mark.parametrize("number", [1, 3, RECENT_FILES + 2])
def test_recent_files_outlast_the_run(tmp_path: Path, number: int) -> None:
    path = str(tmp_path / "kept.ini")
    store = QSettings(path, QSettings.Format.IniFormat)
    files = [RecentFile(f"/f, {n}.txt", NOW, n) for n in range(number)]
    for file in files:
        Settings(store).add_recent(file)
    store.sync()
    del store
    assert Settings(QSettings(path, QSettings.Format.IniFormat)).recent == files[::-1][:RECENT_FILES]


def test_a_file_opened_again_stands_once_and_first(settings: Settings) -> None:
    for removals, path in ((1, "/a"), (2, "/b"), (3, "/a")):
        settings.add_recent(RecentFile(path, NOW, removals))
    assert settings.recent == [RecentFile("/a", NOW, 3), RecentFile("/b", NOW, 2)]


def test_nothing_is_remembered_where_the_reader_does_not_want_it(settings: Settings) -> None:
    settings.recent_kept = False
    settings.add_recent(RecentFile("/a", NOW, 1))
    assert settings.recent == []
    assert not settings.recent_kept


# The list


@pytest.fixture
def kept(tmp_path: Path) -> Path:
    file = tmp_path / "kept.txt"
    file.write_text("Words.", "utf-8")
    return file


class Heard:
    """A list, and what it said."""

    def __init__(self, bot: QtBot, *files: RecentFile) -> None:
        self.bot = bot
        self.view = RecentList(now=lambda: NOW)
        bot.addWidget(self.view)
        self.wanted: list[str] = []
        self.forgotten: list[str] = []
        self.view.wanted.connect(self.wanted.append)
        self.view.forgotten.connect(self.forgotten.append)
        self.view.set_files(list(files))
        self.view.resize(500, 400)
        with bot.waitExposed(self.view):
            self.view.show()

    def row(self, number: int) -> QPoint:
        return self.view.visualRect(self.view.files.index(number)).center()

    def cross(self, number: int) -> QPoint:
        return cross_of(self.view.visualRect(self.view.files.index(number))).center()

    def words(self, number: int) -> str:
        words = self.view.files.data(self.view.files.index(number), Qt.ItemDataRole.AccessibleTextRole)
        assert isinstance(words, str)
        return words


def test_rows_say_when_and_how_much_and_what_is_missing(qtbot: QtBot, kept: Path, tmp_path: Path) -> None:
    gone = tmp_path / "gone.txt"
    heard = Heard(
        qtbot,
        RecentFile(str(kept), YESTERDAY, 1_234),
        RecentFile(str(gone), YESTERDAY, 3),
        RecentFile(str(tmp_path), YESTERDAY, 0),
        RecentFile(str(tmp_path), None, 1),
        RecentFile(str(tmp_path)),
    )
    qtbot.waitUntil(lambda: heard.words(1) == "gone.txt, yesterday, missing")
    assert heard.words(0) == "kept.txt, yesterday, 1,234 removals"
    assert heard.words(2) == f"{tmp_path.name}, yesterday, nothing removed"
    assert heard.words(3) == f"{tmp_path.name}, 1 removal"
    assert heard.words(4) == tmp_path.name


def test_rows_show_titles_with_site_and_file_below(qtbot: QtBot, kept: Path) -> None:
    file = RecentFile(str(kept), YESTERDAY, 3, "Salt and sea", "Harbour News")
    heard = Heard(qtbot, file, replace(file, site=""), replace(file, title=""), replace(file, title="", site=""))
    model = heard.view.files
    assert [model.index(row).data() for row in range(4)] == ["Salt and sea", "Salt and sea", "kept.txt", "kept.txt"]
    assert [model.where(row) for row in range(4)] == [
        f"Harbour News · kept.txt in {kept.parent}",
        f"kept.txt in {kept.parent}",
        f"Harbour News · {kept.parent}",
        str(kept.parent),
    ]
    assert heard.words(0) == "Salt and sea, Harbour News, kept.txt, yesterday, 3 removals"
    assert model.index(0).data(Qt.ItemDataRole.ToolTipRole) == f"Salt and sea\n{kept}"
    assert model.index(3).data(Qt.ItemDataRole.ToolTipRole) == str(kept)


def test_screen_readers_find_every_row(qtbot: QtBot, kept: Path) -> None:
    heard = Heard(qtbot, RecentFile(str(kept), YESTERDAY, 3, "Salt and sea", "Harbour News"), RecentFile(str(kept)))
    assert row_names(heard.view) == ["Salt and sea, Harbour News, kept.txt, yesterday, 3 removals", "kept.txt"]


def test_the_menu_names_titles_and_files(qtbot: QtBot, settings: Settings) -> None:
    long = "The harbour and what became of it " * 9
    for path, title in (
        ("/a/plain.txt", ""),
        ("/a/salt & sea.html", "Salt & Sea\tagain"),
        (f"/a/{'long' * 40}.html", long),
        ("/a/yam.html", "מלח הים"),
    ):
        settings.add_recent(RecentFile(path, NOW, 1, title))
    menu = RecentMenu(settings)
    qtbot.addWidget(menu)
    menu.fill()
    yam, cut, salt, plain = [action.text() for action in menu.actions()[:4]]
    assert plain == "plain.txt"
    assert salt == "Salt && Sea again — salt && sea.html"
    assert yam.endswith("מלח הים\u2069 — yam.html")
    assert cut.startswith("The harbour")
    assert cut.endswith("long.html")
    assert cut.count("…") == 2
    assert menu.sizeHint().width() < 600
    chosen: list[str] = []
    menu.chosen.connect(chosen.append)
    menu.actions()[2].trigger()
    assert chosen == ["/a/salt & sea.html"]


def test_keys_choose_open_and_forget(qtbot: QtBot, kept: Path) -> None:
    heard = Heard(qtbot, *(RecentFile(f"{kept}{n}") for n in range(3)))
    for key in (
        Qt.Key.Key_Down,
        Qt.Key.Key_Return,
        Qt.Key.Key_Down,
        Qt.Key.Key_Enter,
        Qt.Key.Key_Up,
        Qt.Key.Key_Delete,
    ):
        qtbot.keyClick(heard.view, key)
    assert heard.wanted == [f"{kept}1", f"{kept}2"]
    assert heard.forgotten == [f"{kept}1"]
    heard.view.set_files([])
    qtbot.keyClick(heard.view, Qt.Key.Key_Return)
    qtbot.keyClick(heard.view, Qt.Key.Key_Delete)
    assert (len(heard.wanted), len(heard.forgotten)) == (2, 1)


def test_after_forgetting_the_next_file_is_the_current_one(qtbot: QtBot, kept: Path) -> None:
    files = [RecentFile(f"{kept}{n}") for n in range(3)]
    heard = Heard(qtbot, *files)
    heard.view.setCurrentIndex(heard.view.files.index(1))
    heard.view.set_files([files[0], files[2]])
    assert heard.view.currentIndex().row() == 1
    heard.view.set_files(files[:1])
    assert heard.view.currentIndex().row() == 0


def test_a_click_opens_and_the_cross_forgets(qtbot: QtBot, kept: Path) -> None:
    heard = Heard(qtbot, RecentFile(f"{kept}0"), RecentFile(f"{kept}1"))
    port = heard.view.viewport()
    qtbot.mouseClick(port, Qt.MouseButton.LeftButton, pos=heard.row(1))
    qtbot.mouseClick(port, Qt.MouseButton.LeftButton, pos=heard.cross(0))
    qtbot.mouseClick(port, Qt.MouseButton.RightButton, pos=heard.row(0))
    assert (heard.wanted, heard.forgotten) == ([f"{kept}1"], [f"{kept}0"])


def test_a_press_on_one_row_and_release_on_another_does_nothing(qtbot: QtBot, kept: Path) -> None:
    heard = Heard(qtbot, RecentFile(f"{kept}0"), RecentFile(f"{kept}1"))
    qtbot.mousePress(heard.view.viewport(), Qt.MouseButton.LeftButton, pos=heard.row(0))
    qtbot.mouseRelease(heard.view.viewport(), Qt.MouseButton.LeftButton, pos=heard.row(1))
    assert heard.wanted == []


def test_the_menu_of_a_row_opens_and_forgets(qtbot: QtBot, kept: Path) -> None:
    heard = Heard(qtbot, RecentFile(f"{kept}0"), RecentFile(f"{kept}1"))
    assert heard.view.contextMenuPolicy() is Qt.ContextMenuPolicy.ActionsContextMenu
    qtbot.mousePress(heard.view.viewport(), Qt.MouseButton.RightButton, pos=heard.row(1))
    for action in heard.view.actions():
        action.trigger()
    assert [action.text() for action in heard.view.actions()] == ["&Open", "&Forget"]
    assert (heard.wanted, heard.forgotten) == ([f"{kept}1"], [f"{kept}1"])


# In the window


def test_title_and_site_are_remembered_of_what_was_opened(desk: Desk, settings: Settings, tmp_path: Path) -> None:
    page, text = tmp_path / "salt.html", tmp_path / "plain.txt"
    page.write_text(
        '<html><head><meta property="og:site_name" content="Harbour News"></head><body><article>'
        f"<h1>Salt and sea</h1><p>{'The warden came back with the key. ' * 12}</p></article></body></html>",
        "utf-8",
    )
    text.write_text("Nobody is at home.", "utf-8")
    desk.open(page, text)
    found = {Path(file.path).name: (file.title, file.site) for file in settings.recent}
    assert found == {"salt.html": ("Salt and sea", "Harbour News"), "plain.txt": ("", "")}


def test_what_is_forgotten_on_the_page_is_forgotten(
    make_desk: Callable[..., Desk], settings: Settings, kept: Path, tmp_path: Path
) -> None:
    settings.add_recent(RecentFile(str(tmp_path / "old.txt"), YESTERDAY, 3))
    settings.add_recent(RecentFile(str(kept), YESTERDAY, 3))
    desk = make_desk()
    page = desk.window.welcome.recent
    page.setFocus()
    desk.bot.keyClick(page, Qt.Key.Key_Down)
    desk.bot.keyClick(page, Qt.Key.Key_Delete)
    assert [file.path for file in settings.recent] == [str(kept)]
    assert page.files.rowCount() == 1
    desk.bot.keyClick(page, Qt.Key.Key_Return)
    desk.settle()
    assert desk.text() == "Words."
