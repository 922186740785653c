"""A long article's first paragraphs are shown while the rest of it is still being read."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage, QTextCursor
from PySide6.QtWidgets import QApplication

from core.cleaning.beginning import LONG
from gui.jobs.openings import Home, Opening, Tops, of_path
from gui.settings.settings import Settings
from gui.widgets.theme import ThemeChoice
from gui.window.layouts import Layout
from tests.gui.conftest import Desk
from tests.gui.drags import Drag, of_files
from tests.gui.nursery import Nursery
from tests.long_texts import page, paragraphs

REST = paragraphs(LONG)[200]
"""One of the paragraphs that come later."""
SHORT = "The kettle boils, and nobody is at home to hear it."


class Held:
    """A desk whose worker waits after the beginning of each long article."""

    def __init__(self, desk: Desk, folder: Path) -> None:
        self.desk = desk
        self.window = desk.window
        self.reader = desk.window.reader
        self.file = folder / "harbour.html"
        self.file.write_text(page(LONG), "utf-8")
        self.short = folder / "kettle.txt"
        self.short.write_text(SHORT, "utf-8")
        self._gate = folder / "gate"

    def drop(self) -> None:
        """Drop the long page and wait until its beginning is there."""
        drag = Drag(self.desk, of_files(self.file))
        assert drag.enter()
        assert drag.move()
        assert drag.drop()
        self.begin()

    def begin(self) -> None:
        self.desk.bot.waitUntil(lambda: self.window.session.beginning is not None)
        self.desk.bot.waitUntil(self.reader.is_finished)
        assert self.window.session.article is None

    def go_on(self, words: str = "") -> None:
        """Let the worker go on, or fail where there are words."""
        said = self._gate.with_name("said")
        said.write_text(words, "utf-8")
        said.replace(self._gate)  # with its words
        self.desk.settle()

    def picture(self) -> QImage:
        """Give what is in sight of the text, without what lies over its foot."""
        QApplication.processEvents()
        view = self.reader.view.viewport()
        return view.grab().toImage().copy(0, 0, view.width(), view.height() - 100)


@pytest.fixture
def held(make_desk: Callable[..., Desk], nursery: Nursery, tmp_path: Path) -> Held:
    command = nursery.command("-m", "tests.gui.gated_worker", str(tmp_path / "gate"))
    return Held(make_desk(command=command), tmp_path)


def test_paragraphs_are_there_before_the_article_and_nothing_of_them_moves(held: Held) -> None:
    held.drop()
    shown = held.reader.view.toPlainText()
    assert paragraphs(1)[0] in shown
    assert REST not in shown
    assert held.window.windowTitle() == "Notes from the harbour — Winnow"
    assert "still being read" in held.window.statusBar().currentMessage()
    size, held_picture = held.reader.view.size(), held.picture()
    held.go_on()
    assert held.window.session.article is not None
    assert REST in held.desk.text()
    assert held.window.session.beginning is None
    assert "still being read" not in held.window.statusBar().currentMessage()
    assert abs(held.reader.view.height() - size.height()) <= 2  # the status bar is higher with words
    assert held.reader.view.width() == size.width()
    # All but the line that tells how long the article takes to read is as it was.
    after = held.picture()
    different = {
        y for y in range(after.height()) for x in range(0, after.width(), 3) if not _same(after, held_picture, x, y)
    }
    assert not different or max(different) - min(different) < 20


def test_who_went_to_the_end_is_taken_to_that_of_the_article(held: Held) -> None:
    held.drop()
    view, bar = held.reader.view, held.reader.view.verticalScrollBar()
    held.desk.bot.keyClick(view, Qt.Key.Key_End)
    assert bar.value() == bar.maximum()
    held.desk.bot.waitUntil(lambda: not held.reader.line.is_due())
    assert held.window.figures.progress.text() == ""
    held.go_on()
    assert REST in held.desk.text()
    held.desk.bot.waitUntil(lambda: bar.value() == bar.maximum())
    assert held.window.figures.progress.text() == "Read to the end"


def test_who_went_back_from_the_end_stays_there(held: Held) -> None:
    held.drop()
    view, bar = held.reader.view, held.reader.view.verticalScrollBar()
    held.desk.bot.keyClick(view, Qt.Key.Key_End)
    held.desk.bot.keyClick(view, Qt.Key.Key_Home)
    held.go_on()
    assert REST in held.desk.text()
    assert bar.value() == 0 < bar.maximum()


def test_who_went_to_the_end_of_another_one_stays(held: Held) -> None:
    held.desk.open(held.short)
    held.drop()
    bar = held.reader.view.verticalScrollBar()
    held.desk.bot.keyClick(held.reader.view, Qt.Key.Key_End)
    held.window.articles.cancel()
    held.desk.settle()
    held.drop()
    bar.setValue(bar.maximum())
    held.go_on()
    assert REST in held.desk.text()
    assert bar.value() < bar.maximum()


def _same(one: QImage, other: QImage, x: int, y: int) -> bool:
    return not other.rect().contains(x, y) or one.pixel(x, y) == other.pixel(x, y)


@pytest.mark.parametrize("size", [LONG, 2 * LONG])  # the longer one is set in portions
def test_what_was_scrolled_to_and_selected_stays(held: Held, size: int) -> None:
    held.file.write_text(page(size), "utf-8")
    held.drop()
    view = held.reader.view
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    line = view.line_at(60)
    offset, y = view.placed.offset(line.position()), view.cursorRect(line).top()
    cursor = view.textCursor()
    cursor.setPosition(line.position())
    cursor.movePosition(QTextCursor.MoveOperation.NextWord, QTextCursor.MoveMode.KeepAnchor, 5)
    view.setTextCursor(cursor)
    copied, before = view.copied(), held.picture()
    assert copied
    held.go_on()
    line = QTextCursor(view.document())
    line.setPosition(view.placed.position(offset))
    assert view.cursorRect(line).top() == y
    assert view.copied() == copied
    assert held.picture().copy(0, 4, 300, 100) == before.copy(0, 4, 300, 100)


def test_the_original_comes_to_where_somebody_reads(held: Held) -> None:
    held.drop()
    bar = held.reader.view.verticalScrollBar()
    bar.setValue(bar.maximum())
    top = held.reader.top()
    held.go_on()
    place = held.window.original.source_at(0)
    assert place is not None
    assert abs(place - top) < 200


def test_what_needs_all_of_it_waits(held: Held) -> None:
    held.drop()
    actions = held.window.actions_by_name
    for name in ("save_as", "copy_text", "find", "remove_selected", "next_heading", "article_facts", "reload", "print"):
        assert not actions[name].isEnabled(), name
    for name in ("open", "zoom_in", "preferences"):
        assert actions[name].isEnabled(), name
    assert held.window.tool_bar.isVisible()
    assert held.window.dock.isVisible()
    held.go_on()
    assert actions["save_as"].isEnabled()


def test_what_is_selected_of_it_can_be_copied(held: Held) -> None:
    held.drop()
    held.reader.view.selectAll()
    held.reader.view.copy()
    assert paragraphs(1)[0] in QApplication.clipboard().text()
    menu = held.window.context_menus.at(held.reader.view, QPoint(40, 200))
    assert [action.text() for action in menu.actions()] == ["Copy", "Select All"]
    held.go_on()


def test_esc_gives_it_up_and_what_was_in_front_comes_back(held: Held) -> None:
    held.desk.open(held.short)
    held.drop()
    assert held.window.shelf_view.isVisible()  # as it will be
    held.desk.bot.waitUntil(held.window.progress.isVisible)
    held.desk.bot.keyClick(held.window, Qt.Key.Key_Escape)
    held.desk.settle()
    assert held.desk.text() == SHORT
    assert held.window.session.beginning is None
    assert held.window.shelf_view.currentIndex().row() == 0
    assert len(held.window.shelf) == 1


def test_one_that_fails_goes_away_with_a_sentence(held: Held) -> None:
    held.drop()
    held.go_on("no memory")
    assert "more memory" in held.desk.notices()[0].sentence
    assert held.window.central.stack.currentWidget() is held.window.welcome
    assert held.reader.view.toPlainText() == ""
    assert held.window.statusBar().currentMessage() == ""


def test_a_worker_that_dies_takes_it_along(held: Held) -> None:
    held.desk.open(held.short)
    held.drop()
    process = held.window.background._process
    assert process is not None
    process.kill()
    held.desk.settle()
    assert held.desk.text() == SHORT
    assert "stopped" in held.desk.notices()[0].sentence


def test_who_goes_to_another_article_meanwhile_stays_there(held: Held) -> None:
    held.desk.open(held.short)
    held.drop()
    view = held.window.shelf_view
    row = view.visualRect(held.window.shelf.index(0)).center()
    held.desk.bot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=row)
    assert held.desk.text() == SHORT
    assert held.window.session.beginning is None
    held.go_on()
    assert held.desk.text() == SHORT
    assert len(held.window.shelf) == 2


@pytest.mark.parametrize(("action", "row"), [("next_article", 0), ("previous_article", 1)])
def test_the_keys_for_other_articles_lead_away_from_it(held: Held, action: str, row: int) -> None:
    held.desk.open(held.short)
    other = held.short.with_name("lamp.txt")
    other.write_text("The lamp is lit.", "utf-8")
    held.desk.open(other)
    held.drop()
    held.window.actions_by_name[action].trigger()
    assert held.window.session.beginning is None
    assert held.window.shelf_view.currentIndex().row() == row
    held.go_on()
    assert held.window.shelf_view.currentIndex().row() == row
    assert len(held.window.shelf) == 3


def test_where_one_article_is_open_the_keys_lead_back_to_it(held: Held) -> None:
    held.desk.open(held.short)
    held.drop()
    held.window.actions_by_name["previous_article"].trigger()
    assert held.desk.text() == SHORT
    held.go_on()
    assert held.desk.text() == SHORT


def test_where_what_was_in_front_is_closed_meanwhile_another_one_comes_back(held: Held) -> None:
    other = held.short.with_name("lamp.txt")
    other.write_text("The lamp is lit.", "utf-8")
    held.desk.open(other)
    held.desk.open(held.short)
    held.drop()
    held.window.articles.close(1)
    held.window.articles.cancel()
    held.desk.settle()
    assert held.desk.text() == "The lamp is lit."
    assert held.window.shelf_view.currentIndex().row() == 0


def test_closing_the_others_closes_all_that_are_listed(held: Held) -> None:
    held.desk.open(held.short)
    held.drop()
    held.window.actions_by_name["close_others"].trigger()
    assert held.window.session.beginning is not None
    assert len(held.window.shelf) == 0
    held.go_on()
    assert REST in held.desk.text()


def test_an_open_find_bar_stays_and_looks_in_what_is_there(held: Held) -> None:
    held.desk.open(held.short)
    held.window.finder.open("harbour")
    held.drop()
    assert held.window.finder.is_open()
    held.desk.bot.waitUntil(lambda: len(held.window.finder.finding.hits) > 0)
    few = len(held.window.finder.finding.hits)
    held.go_on()
    assert held.window.finder.is_open()
    held.desk.bot.waitUntil(lambda: len(held.window.finder.finding.hits) > few)


def test_what_is_opened_meanwhile_comes_to_the_front_behind_it(held: Held) -> None:
    held.drop()
    held.window.open_paths([str(held.short)])
    assert held.window.session.beginning is not None
    held.go_on()
    assert held.desk.text() == SHORT
    assert len(held.window.shelf) == 2


def test_theme_and_zoom_hold_for_it_and_for_what_follows(held: Held) -> None:
    held.drop()
    bar = held.reader.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    held.window.choose_theme(ThemeChoice.DARK)
    held.window.actions_by_name["zoom_in"].trigger()
    held.desk.bot.waitUntil(held.reader.is_finished)
    assert held.window.session.beginning is not None
    assert "… min" in held.reader.view.toPlainText()
    words, size = held.reader.view.line_at(0).block().text(), held.reader.view.font().pointSizeF()
    held.go_on()
    assert held.reader.view.line_at(0).block().text() == words
    assert held.reader.view.font().pointSizeF() == size
    assert "… min" not in held.reader.view.toPlainText()


def test_one_that_is_open_already_and_read_once_more_stays_as_it_is(held: Held) -> None:
    held.drop()
    held.go_on()
    article = held.window.session.article
    held.window.open_paths([str(held.file)])
    held.desk.settle()
    assert held.window.session.beginning is None
    assert held.window.session.article is not article


def test_a_copy_of_one_that_is_open_has_none_since_it_comes_to_the_same_place(held: Held) -> None:
    held.drop()
    held.go_on()
    bar = held.reader.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    held.desk.settle()
    top = held.reader.top()
    copy = held.file.with_name("copy.html")
    copy.write_bytes(held.file.read_bytes())
    told: list[object] = []
    held.window.jobs.beginning.connect(lambda *_: told.append(held.window.session.beginning))
    held.window.open_paths([str(copy)])
    held.desk.settle()
    assert told == [None]
    assert len(held.window.shelf) == 2
    assert held.reader.top() == top


def test_only_the_first_of_what_is_opened_at_once_has_one(held: Held) -> None:
    other = held.file.with_name("other.html")
    other.write_text(page(LONG + 1_000), "utf-8")
    asked: list[Opening] = []
    held.window.jobs.beginning.connect(lambda opening, _: asked.append(opening))
    held.window.open_paths([str(held.file), str(other)])
    held.begin()
    held.go_on()
    assert [opening.name for opening in asked] == ["harbour.html"]
    assert len(held.window.shelf) == 2


def test_where_the_reader_is_not_shown_there_is_none(held: Held) -> None:
    held.desk.open(held.short)
    held.window.layouts.choose(Layout.ORIGINAL)
    told: list[object] = []
    held.window.jobs.beginning.connect(lambda *_: told.append(held.window.session.beginning))
    held.window.open_paths([str(held.file)])
    held.go_on()
    assert told == [None]
    assert REST in held.desk.text()


@pytest.mark.parametrize(("home", "group"), [(Home(Tops(5_000, 0)), None), (Home(quiet=True), None), (None, "list")])
def test_what_comes_back_or_is_of_a_list_has_none(held: Held, home: Home | None, group: str | None) -> None:
    plain = replace(of_path(str(held.file)), home=home, group=group)
    told: list[object] = []
    held.window.jobs.beginning.connect(lambda *_: told.append(1))
    held.window.jobs.open([plain])
    held.desk.settle()
    assert told == []
    assert REST in held.desk.text()


def test_a_window_that_closes_meanwhile_notes_it_as_what_is_to_be_opened(held: Held, settings: Settings) -> None:
    held.desk.open(held.short)
    held.drop()
    state = held.window.session_restore._state()
    assert [opening.name for opening in state.openings] == ["kettle.txt", "harbour.html"]
    assert state.front == 0  # as if nothing of it were there
    assert held.window.close()
