"""What the rows of the open articles say, in sight and to screen readers, and which of them is in sight."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QLabel, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from core.article.article import Article
from core.article.blocks import Block, BlockKind, Metadata, Run
from core.article.source import MediaType, Source
from gui.articles import list_view
from gui.articles.list_model import ASIDE, REMOVALS, STATE, ArticleListModel, State
from gui.articles.sidebar import Sidebar
from gui.jobs.openings import Home
from tests.gui.conftest import Desk
from tests.gui.heard import row_names
from tests.gui.nursery import Nursery

LEAKY = "The gate is shut at dusk. var gate = document.querySelector('.gate'); gate.close(now); Nobody has the key."
PAGE = (
    '<html><head><meta property="og:site_name" content="Harbour News"></head><body><article>'
    f"<h1>Salt and sea</h1><p>{'The warden came back with the key. ' * 12}</p></article></body></html>"
)
SLOW = (
    "import time\nimport core.worker.service\n"
    "answer = core.worker.service.answer\n"
    "def slow(job, send, **more):\n    time.sleep(600 * job.get('threshold', 0) > 590) or answer(job, send, **more)\n"
    "core.worker.service.answer = slow\n"
    "core.worker.service.main()\n"
)


def made(name: str, title: str | None = None, site: str | None = None) -> Article:
    text = "The gate is shut."
    source = Source(text.encode(), text, name, MediaType.TEXT, path=f"/harbour/letters/{name}")
    block = Block(BlockKind.PARAGRAPH, (Run(text, 0, len(text)),))
    return Article(source, (), (block,), Metadata(title=title, site=site))


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    folder = tmp_path / "letters"
    folder.mkdir()
    made = [folder / "gate.txt", folder / "salt.html"]
    made[0].write_text(LEAKY, "utf-8")
    made[1].write_text(PAGE, "utf-8")
    return made


def facts(desk: Desk, row: int) -> tuple[str, ...]:
    index = desk.window.shelf.index(row)
    return tuple(str(index.data(role)) for role in (Qt.ItemDataRole.DisplayRole, ASIDE, REMOVALS, STATE))


# What rows say


def test_rows_say_title_place_and_removals(desk: Desk, files: list[Path]) -> None:
    desk.open(*files)
    assert facts(desk, 0) == ("gate.txt", "letters", "1 removal", "")
    title, aside, removals, state = facts(desk, 1)
    assert (title, aside, state) == ("Salt and sea", "Harbour News", "")
    assert removals.endswith("removals")
    assert row_names(desk.window.shelf_view) == [
        "gate.txt, 1 removal",
        f"Salt and sea, Harbour News, {removals}",
    ]
    tips = [desk.window.shelf.index(row).data(Qt.ItemDataRole.ToolTipRole) for row in (0, 1)]
    assert tips == [f"gate.txt\n{files[0]}", f"Salt and sea\n{files[1]}"]


def test_a_title_without_a_site_has_its_file_below(qtbot: QtBot) -> None:
    model = ArticleListModel()
    model.put(made("gate.txt", "The\n gate"), 0.0)
    index = model.index(0)
    assert (index.data(), index.data(ASIDE)) == ("The gate", "gate.txt")


def test_a_file_that_changes_and_goes_is_told_in_its_row(desk: Desk, files: list[Path]) -> None:
    desk.open(*files)
    away = files[0].with_suffix(".old")

    def goes_and_comes() -> None:
        files[0].rename(away)
        desk.bot.waitUntil(lambda: facts(desk, 0)[3] == "gone")
        away.rename(files[0])

    goes_and_comes()
    desk.bot.waitUntil(lambda: facts(desk, 0)[3] == "")
    files[0].write_text(LEAKY.replace("dusk", "dawn"), "utf-8")
    desk.bot.waitUntil(lambda: facts(desk, 0)[3] == "changed")
    assert row_names(desk.window.shelf_view)[0] == "gate.txt, 1 removal, Its file changed on disk"
    goes_and_comes()
    desk.bot.waitUntil(lambda: facts(desk, 0)[3] == "changed")


def test_decisions_are_told_below_what_happened_to_the_file(desk: Desk, files: list[Path]) -> None:
    desk.open(*files)
    desk.window.decisions.restore(0)
    desk.settle()
    assert row_names(desk.window.shelf_view)[0] == "gate.txt, 0 removals, Your decisions about it are carried out"
    assert facts(desk, 0)[3] == "decided"
    files[0].write_text(LEAKY.replace("dusk", "dawn"), "utf-8")
    desk.bot.waitUntil(lambda: facts(desk, 0)[3] == "changed")
    desk.window.decisions.undo()  # it is read again, but not from the file
    desk.settle()
    assert facts(desk, 0)[2:] == ("1 removal", "changed")


def test_a_reload_ends_what_is_told_of_the_file(desk: Desk, files: list[Path]) -> None:
    desk.open(*files)
    files[0].write_text("The gate is open.", "utf-8")
    desk.bot.waitUntil(lambda: facts(desk, 0)[3] == "changed")
    desk.window.reload.reload()
    desk.bot.waitUntil(lambda: facts(desk, 0)[2:] == ("0 removals", ""))


def test_what_cannot_be_read_again_says_so_until_it_can(desk: Desk, files: list[Path]) -> None:
    desk.open(*files)
    files[0].write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(200))
    desk.window.reload.reload()
    desk.bot.waitUntil(lambda: facts(desk, 0)[3] == "failed")
    assert "could not be read again" in row_names(desk.window.shelf_view)[0]
    files[0].write_text("The gate is open.", "utf-8")
    desk.window.reload.reload()
    desk.bot.waitUntil(lambda: facts(desk, 0)[3] == "")


def test_what_is_read_again_for_long_says_so(
    make_desk: Callable[..., Desk], nursery: Nursery, files: list[Path]
) -> None:
    desk = make_desk(command=nursery.command("-c", SLOW), slow_after=1)
    desk.open(*files)
    desk.window.articles.choose_threshold(0.99)
    desk.bot.waitUntil(lambda: facts(desk, 0)[3] == "being read")
    desk.window.articles.cancel()
    assert facts(desk, 0)[3] == ""


# How rows are painted


@pytest.fixture
def column(qtbot: QtBot) -> Sidebar:
    made_of = Sidebar(ArticleListModel())
    qtbot.addWidget(made_of)
    made_of.resize(240, 400)
    return made_of


def show(column: Sidebar, bot: QtBot, *articles: Article) -> None:
    for article in articles:
        column._shelf.put(article, 0.0)
    with bot.waitExposed(column):
        column.show()


def test_a_title_from_right_to_left_stands_at_the_right(column: Sidebar, qtbot: QtBot) -> None:
    show(column, qtbot, made("a.txt", "Salt"), made("b.txt", "מלח"))
    image = column.articles.viewport().grab().toImage()

    def inked(row: int) -> list[bool]:
        box = column.articles.visualRect(column._shelf.index(row))
        half, ground = box.width() // 2, image.pixel(box.right() - 1, box.top() + 1)
        lines = range(box.top() + 4, box.top() + box.height() // 2 - 2)
        sides = (range(4, half), range(half, box.width() - 4))
        return [any(image.pixel(x, y) != ground for x in side for y in lines) for side in sides]

    assert inked(0) == [True, False]
    assert inked(1) == [False, True]


@pytest.mark.parametrize("state", [State.CHANGED, State.READING])
def test_a_state_changes_what_is_painted(column: Sidebar, qtbot: QtBot, state: State) -> None:
    show(column, qtbot, made("a.txt", "Salt", "Harbour News"), made("b.txt"))
    before = column.articles.viewport().grab().toImage()
    column._shelf.mark(0, state)
    assert column.articles.viewport().grab().toImage() != before
    column._shelf.mark(0, off=[state])
    assert column.articles.viewport().grab().toImage() == before


def test_tips_are_no_wider_than_the_list(column: Sidebar, qtbot: QtBot) -> None:
    name = "a-very-long-name-of-a-letter-" * 9 + ".txt"
    show(column, qtbot, made(name, "<b>Salt</b> and sea and what else there was to be said of the harbour"))
    view = column.articles
    at = view.visualRect(column._shelf.index(0)).center()
    QApplication.sendEvent(view.viewport(), QHelpEvent(QEvent.Type.ToolTip, at, view.viewport().mapToGlobal(at)))
    assert "".join(QToolTip.text().split()).endswith(f"/harbour/letters/{name}")
    assert "‹b>Salt‹/b> and" in QToolTip.text()
    labels = [one for one in QApplication.topLevelWidgets() if one.inherits("QTipLabel") and one.isVisible()]
    tip = next(one for one in labels if isinstance(one, QLabel) and one.text() == QToolTip.text())
    assert tip.width() <= view.width()
    QApplication.sendEvent(
        view.viewport(), QHelpEvent(QEvent.Type.ToolTip, QPoint(20, 390), view.viewport().mapToGlobal(QPoint(20, 390)))
    )
    qtbot.waitUntil(lambda: not QToolTip.isVisible())


# Which is in sight


def in_sight(column: Sidebar) -> bool:
    view = column.articles
    return view.viewport().rect().contains(view.visualRect(view.currentIndex()).center())


@pytest.fixture
def thousand(column: Sidebar, qtbot: QtBot) -> Sidebar:
    show(column, qtbot, *(made(f"letter {n}.txt", f"Letter {n}") for n in range(1_000)))
    column.articles.setCurrentIndex(column._shelf.index(700))
    return column


def test_the_current_one_stays_in_sight_through_filtering_and_closing(thousand: Sidebar, qtbot: QtBot) -> None:
    view, shelf = thousand.articles, thousand._shelf
    assert in_sight(thousand)
    for words in ("70", "letter", "700", ""):
        thousand.field.setText(words)
        qtbot.waitUntil(lambda: in_sight(thousand))
    for _ in range(600):
        shelf.take(0)
    qtbot.waitUntil(lambda: in_sight(thousand))
    assert view.currentIndex().row() == 100
    thousand.resize(240, 200)
    qtbot.waitUntil(lambda: view.height() < 200)
    qtbot.waitUntil(lambda: in_sight(thousand))


def test_what_comes_above_does_not_push_it_out(thousand: Sidebar, qtbot: QtBot) -> None:
    shelf = thousand._shelf
    for number in range(50):
        shelf.put(made(f"new {number}.txt"), 0.0, Home(row=0))
    assert thousand.articles.currentIndex().row() == 750
    qtbot.waitUntil(lambda: in_sight(thousand))


def test_who_has_scrolled_away_stays_there(thousand: Sidebar, qtbot: QtBot) -> None:
    bar = thousand.articles.verticalScrollBar()
    bar.setValue(0)
    assert not in_sight(thousand)
    thousand._shelf.put(made("new.txt"), 0.0)
    QApplication.processEvents()
    assert bar.value() == 0


def test_rows_are_no_widgets(thousand: Sidebar) -> None:
    assert len(thousand.articles.findChildren(QWidget)) < 12


def test_another_current_row_is_read_out(thousand: Sidebar, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr(list_view, "announce", lambda _, words: said.append(words))
    thousand.articles.setCurrentIndex(thousand._shelf.index(701))
    assert said == ["Letter 701, letter 701.txt, 0 removals"]


# How wide the list is


def test_the_list_leaves_room_for_reading_and_keeps_a_width_that_it_was_given(desk: Desk, files: list[Path]) -> None:
    desk.open(*files)
    column, window = desk.window.central.shelf_column, desk.window

    def width_in(width: int) -> int:
        window.resize(width, 600)
        QApplication.processEvents()
        assert window.width() == width
        return column.width()

    assert [width_in(width) for width in (800, 1200, 800)] == [200, 240, 200]
    assert min(window.reader.width(), window.original.width()) > 290
    handle = window.splitter.handle(2)  # between the panes
    desk.bot.mousePress(handle, Qt.MouseButton.LeftButton, pos=QPoint(0, 50))
    desk.bot.mouseMove(handle, QPoint(40, 50))
    desk.bot.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=QPoint(0, 50))
    assert [width_in(width) for width in (800, 1200)] == [200, 240]
    window.splitter.setSizes([300, 0, 0])
    assert [width_in(width) for width in (1200, 800)] == [300, 300]


def test_the_column_is_no_higher_than_a_small_window_allows(desk: Desk, files: list[Path]) -> None:
    desk.open(*files)
    desk.open(files[0].parent)
    window = desk.window
    waiting = window.central.waiting
    waiting.view.set_rows(5)  # as while others are read
    for part in (waiting, waiting.bar, window.central.progress):
        part.show()
    window.central.shelf_column.ask()
    assert window.central.contents.isVisible()
    window.resize(800, 600)
    QApplication.processEvents()
    assert window.height() == 600
