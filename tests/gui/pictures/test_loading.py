"""Pictures from elsewhere: asked for once an article, told of, stopped, forgotten; the words in sight stay where they are."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPushButton

from core.images import Lack
from gui.pictures import loader
from gui.pictures.loading import summary
from gui.typesetting.boxes import Standing, place_of
from tests.gui.conftest import Desk
from tests.gui.pictures.conftest import BASE, Web, carried

Page = Callable[..., Path]


def image(name: str, attributes: str = "") -> str:
    return f"<img src='{BASE}{name}' alt='{name}' {attributes}>"


def ask(desk: Desk) -> None:
    action = desk.window.actions_by_name["load_pictures"]
    assert action.isEnabled()
    action.trigger()


def answer(desk: Desk) -> None:
    """Say yes, by the key that is meant for it."""
    button = desk.notices()[0].action_buttons[0]
    desk.bot.waitUntil(button.hasFocus)
    desk.bot.keyClick(button, Qt.Key.Key_Return)


def load(desk: Desk) -> None:
    ask(desk)
    answer(desk)
    desk.bot.waitUntil(lambda: not desk.window.picture_loading.is_loading())
    desk.settle()


def says(desk: Desk) -> str:
    return desk.window.statusBar().currentMessage()


def top(desk: Desk) -> tuple[str, int]:
    """Give the words at the top of the view, of the first block that begins in sight, and its height there."""
    view = desk.window.reader.view
    block = view.line_at(0).block()
    while view.cursorRect(QTextCursor(block)).top() < 0:
        block = block.next()
    return block.text()[:20], view.cursorRect(QTextCursor(block)).top()


def test_nothing_is_loaded_before_the_reader_has_answered(desk: Desk, web: Web, page: Page) -> None:
    web.give("a.png", 40, 30)
    desk.open(page(image("a.png")))
    assert "Not fetched" in desk.window.reader.view.toPlainText()
    ask(desk)
    [notice] = desk.notices()
    assert notice.sentence == "Load 1 picture from 1 host?"
    assert "pictures.example" in notice.hint
    assert "learns the address of your computer" in notice.hint
    desk.bot.keyClick(desk.window, Qt.Key.Key_Escape)
    assert desk.notices() == []
    assert not desk.window.picture_loading.is_loading()
    assert not web.was_asked()


def test_the_menu_says_what_there_is_to_load(desk: Desk, page: Page) -> None:
    action = desk.window.actions_by_name["load_pictures"]
    assert not action.isEnabled()
    others = "<img src='https://other.example/d.png'><img src='page_files/e.png'><img src='file:///f.png'>"
    desk.open(page(image("a.png"), image("b.png"), image("a.png"), others, f"<img src='{carried(4, 4)}'>"))
    assert action.isEnabled()
    assert action.text().replace("&", "") == "Load Pictures (3 pictures from 2 hosts)…"
    desk.open(page(name="none.html"))
    assert not action.isEnabled()


def test_pictures_come_and_what_does_not_is_told(desk: Desk, web: Web, page: Page) -> None:
    web.give("a.png", 40, 30)
    web.give("b.png", 60, 30)
    desk.open(page(image("a.png"), image("b.png"), image("gone.png")))
    load(desk)
    view = desk.window.reader.view
    shown = {name: one for name, one in view.images.items() if name.startswith("winnow-image")}
    assert sorted((one.width(), one.height()) for one in shown.values()) == [(40, 30), (60, 30)]
    assert says(desk) == "2 pictures loaded, 1 not: its server answered 404"
    action = desk.window.actions_by_name["load_pictures"]
    assert action.text().replace("&", "") == "Load Pictures (1 picture from 1 host)…"
    desk.window.reader.refresh()
    desk.settle()
    assert "Not loaded: its server answered 404" in view.toPlainText()
    assert len(desk.window.reader.arrivals.shown()) == 2


def test_progress_is_told_and_a_button_stops_it(desk: Desk, web: Web, page: Page) -> None:
    web.give("a.png", 40, 30)
    web.give("held.png", 40, 30)
    desk.open(page(image("a.png"), image("held.png")))
    ask(desk)
    answer(desk)
    desk.bot.waitUntil(lambda: says(desk) == "Loading pictures 1 of 2 from 1 host")
    assert not desk.window.actions_by_name["load_pictures"].isEnabled()
    [button] = [one for one in desk.window.statusBar().findChildren(QPushButton) if one.isVisible()]
    desk.bot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not desk.window.picture_loading.is_loading()
    assert not button.isVisible()
    assert says(desk) == "1 picture loaded, 1 not: you stopped it"
    desk.settle()


def test_escape_stops_it(desk: Desk, web: Web, page: Page) -> None:
    web.give("held.png", 40, 30)
    desk.open(page(image("held.png")))
    ask(desk)
    answer(desk)
    desk.bot.waitUntil(web.was_asked)
    desk.bot.keyClick(desk.window, Qt.Key.Key_Escape)
    assert not desk.window.picture_loading.is_loading()
    assert desk.window.actions_by_name["load_pictures"].isEnabled()


def test_another_article_forgets_and_asks_again(desk: Desk, web: Web, page: Page) -> None:
    web.give("a.png", 40, 30)
    first, second = page(image("a.png")), page(image("a.png"), "<p>Other.</p>", name="other.html")
    desk.open(first)
    load(desk)
    desk.open(second)
    assert "Not fetched" in desk.window.reader.view.toPlainText()
    desk.window.actions_by_name["previous_article"].trigger()
    desk.settle()
    assert "Not fetched" in desk.window.reader.view.toPlainText()
    assert desk.window.actions_by_name["load_pictures"].isEnabled()


def test_closing_the_article_ends_it(desk: Desk, web: Web, page: Page) -> None:
    web.give("held.png", 40, 30)
    desk.open(page(image("held.png")))
    ask(desk)
    answer(desk)
    desk.bot.waitUntil(web.was_asked)
    desk.window.actions_by_name["close_article"].trigger()
    assert not desk.window.picture_loading.is_loading()
    assert says(desk) == ""
    assert not desk.window.actions_by_name["load_pictures"].isEnabled()


def test_a_process_that_dies_is_told_of(desk: Desk, web: Web, page: Page) -> None:
    desk.open(page(image("die.png"), image("b.png")))
    load(desk)
    assert says(desk) == "0 pictures loaded, 2 not: the process that loads pictures stopped"


def test_a_process_that_does_not_start_is_told_of(desk: Desk, page: Page, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loader, "COMMAND", ["/nowhere/python"])
    desk.open(page(image("a.png")))
    load(desk)
    assert says(desk) == "0 pictures loaded, 1 not: the process that loads pictures does not start"


def test_what_comes_and_is_no_picture_is_told_in_its_box(desk: Desk, web: Web, page: Page) -> None:
    (web.folder / "a.png").write_bytes(b"\x89PNG\r\n\x1a\nand nothing more")
    desk.open(page(image("a.png")))
    load(desk)
    desk.window.reader.refresh()
    desk.settle()
    assert "Cannot be shown" in desk.window.reader.view.toPlainText()


def test_boxes_have_the_sizes_that_the_page_says_and_the_text_does_not_move(desk: Desk, web: Web, page: Page) -> None:
    web.give("held.png", 800, 400)
    desk.open(page(image("held.png", "width=400 height=200")))
    ask(desk)
    answer(desk)
    desk.settle()
    view = desk.window.reader.view
    height = view.document().size().height()
    [box] = [one for name, one in view.images.items() if name.startswith("winnow-box")]
    assert (box.width(), box.height()) == (400, 200)
    web.let_go()
    desk.bot.waitUntil(lambda: desk.window.reader.arrivals.shown() != [])
    desk.settle()
    assert view.document().size().height() == height
    [shown] = [one for name, one in view.images.items() if name.startswith("winnow-image")]
    assert (shown.width(), shown.height()) == (400, 200)


@pytest.mark.parametrize("before", [True, False])
def test_the_words_in_sight_stay_where_a_picture_above_them_comes(
    desk: Desk, web: Web, page: Page, before: bool
) -> None:
    web.give("held.png", 300, 500)
    pieces = ["<p>Some words.</p>"] * 12
    pieces.insert(1, image("held.png"))
    desk.open(page(*pieces))
    ask(desk)
    answer(desk)
    desk.settle()
    view = desk.window.reader.view
    found = view.document().find("\ufffc")
    place = view.cursorRect(found).top() + view.verticalScrollBar().value()
    view.verticalScrollBar().setValue(place + (300 if before else 4))  # above the view, or cut by its edge
    where, height = top(desk), view.document().size().height()
    web.let_go()
    desk.bot.waitUntil(lambda: desk.window.reader.arrivals.shown() != [])
    desk.settle()
    assert view.document().size().height() > height + 300
    assert top(desk) == where


def test_a_decision_keeps_what_was_loaded(desk: Desk, web: Web, page: Page) -> None:
    web.give("a.png", 40, 30)
    desk.open(page(image("a.png"), "<p>Words that go.</p>"))
    load(desk)
    cursor = desk.window.reader.view.document().find("Words that go.")
    desk.window.reader.view.setTextCursor(cursor)
    desk.window.actions_by_name["remove_selected"].trigger()
    desk.bot.waitUntil(lambda: "Words that go." not in desk.text())
    desk.settle()
    assert len(desk.window.reader.arrivals.shown()) == 1


def test_only_what_may_be_loaded_is_ordered(desk: Desk, web: Web, page: Page) -> None:
    desk.open(page(*(image(f"{number}.png") for number in range(70))))
    ask(desk)
    assert desk.notices()[0].sentence == "Load the first 64 pictures from 1 host?"
    answer(desk)
    desk.bot.waitUntil(lambda: not desk.window.picture_loading.is_loading())
    order = json.loads((web.folder / "order.json").read_text())
    assert order == {"load": [[number, f"{BASE}{number}.png"] for number in range(64)]}


def test_the_mouse_over_a_box_tells_where_it_is_from(desk: Desk, page: Page) -> None:
    address = BASE + "a/very/long/way/" + "x" * 80 + ".png?size=2"
    desk.open(page(f"<img src='{address}' alt=Roof>", "<img src='page_files/gone.png'>"))
    view = desk.window.reader.view
    for words, told in (("Not fetched", address), ("Missing", "page_files/gone.png")):
        view.verticalScrollBar().setValue(0)
        view.verticalScrollBar().setValue(view.cursorRect(view.document().find(words)).top() - 100)
        place = view.cursorRect(view.document().find(words)).center()
        desk.bot.mouseMove(view.viewport(), place)
        desk.bot.waitUntil(lambda told=told: says(desk) == told)
        desk.bot.mouseMove(view.viewport(), QPoint(5, 5))
        desk.bot.waitUntil(lambda: says(desk) == "")
    assert "pictures.example" in view.toPlainText()
    assert "x" * 60 not in view.toPlainText()


def test_what_came_of_it_in_words() -> None:
    assert summary(12, []) == "12 pictures loaded"
    assert summary(1, ["a", "a", "b"]) == "1 picture loaded, 3 not: a, b"
    assert summary(0, ["a", "b", "c", "d"]) == "0 pictures loaded, 4 not: a, b, c, …"


def test_a_place_is_a_site_and_a_file() -> None:
    assert place_of("https://user@a.example:8443/b/c%20d.png?e") == "a.example  ·  c d.png"
    assert place_of("page_files/a.png") == "a.png"
    assert place_of("data:image/png;base64,AAAA") == "within the page itself"
    assert len(place_of("https://" + "a" * 300 + ".example/" + "b" * 300 + ".png")) < 100
    assert len(Standing) == len(Lack) + 2
