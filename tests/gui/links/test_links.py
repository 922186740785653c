"""What a person sees of a link, and what becomes of it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QTextCursor

from gui.widgets.notices import Severity
from tests.gui.conftest import Desk

WORDS = "The harbour was quiet that morning, and nobody on the old bridge was in any hurry to leave it. " * 5
PAGE = f"""<!doctype html><html><head><title>Harbour</title><link rel="canonical" href="https://news.example/2026/harbour.html">
</head><body><nav id="menu"><a href="/a">Home</a><a href="/b">News</a><a href="/c">Sport</a></nav>
<article><h1>Harbour</h1><p><a href="https://evil.example/login">www.bank.com</a>, <a href="../other%20page.html">the other page</a>. {WORDS}</p>
{f"<p>{WORDS}</p>" * 30}<p id="note">A note at the end. {WORDS}</p></article></body></html>"""


@pytest.fixture
def page(tmp_path: Path) -> Path:
    file = tmp_path / "harbour.html"
    file.write_text(PAGE, "utf-8")
    return file


def place_of(desk: Desk, words: str) -> QPoint:
    """Where words stand in the reader."""
    view = desk.window.reader.view
    cursor = view.document().find(words)
    assert not cursor.isNull()
    left, right = QTextCursor(cursor), QTextCursor(cursor)
    left.setPosition(cursor.selectionStart())
    right.setPosition(cursor.selectionEnd())
    return QPoint(
        (view.cursorRect(left).left() + view.cursorRect(right).left()) // 2, view.cursorRect(left).center().y()
    )


def click(desk: Desk, words: str) -> None:
    desk.bot.mouseClick(desk.window.reader.view.viewport(), Qt.MouseButton.LeftButton, pos=place_of(desk, words))


def test_a_link_is_opened_only_when_it_is_confirmed(desk: Desk) -> None:
    desk.window.reader.link_clicked.emit("https://a.example/b?c=d#e")
    (notice,) = desk.notices()
    assert desk.asked == []
    assert notice.sentence == "Open a.example outside Winnow?"
    assert notice.address.text() == "https://a.example/b?c=d#e"
    assert notice.address.isVisible()
    assert notice.severity is Severity.INFO
    assert notice.action_button is not None
    desk.bot.mouseClick(notice.action_button, Qt.MouseButton.LeftButton)
    assert desk.asked == [QUrl("https://a.example/b?c=d#e")]
    assert desk.notices() == []


@pytest.mark.parametrize(
    "address",
    ["file:///etc/passwd", "javascript:alert(1)", "data:text/html,x", "smb://h/s", "relative.html", "#top", ""],
)
def test_no_other_link_can_be_opened(desk: Desk, address: str) -> None:
    desk.window.reader.link_clicked.emit(address)
    (notice,) = desk.notices()
    assert notice.action_button is None
    assert notice.sentence == "Winnow does not follow this link."
    assert notice.address.text() == address


def test_one_link_is_asked_about_at_a_time(desk: Desk) -> None:
    for address in ("https://a.example/", "https://b.example/"):
        desk.window.reader.link_clicked.emit(address)
    assert [notice.sentence for notice in desk.notices()] == ["Open b.example outside Winnow?"]


def test_mail_may_be_written(desk: Desk) -> None:
    desk.window.reader.link_clicked.emit("mailto:a@b.example")
    (notice,) = desk.notices()
    assert notice.sentence == "Write to a@b.example?"
    assert notice.action_button is not None
    desk.bot.mouseClick(notice.action_button, Qt.MouseButton.LeftButton)
    assert desk.asked == [QUrl("mailto:a@b.example")]


def test_a_relative_link_goes_on_from_the_pages_own_address(desk: Desk, page: Path) -> None:
    desk.open(page)
    click(desk, "the other page")
    (notice,) = desk.notices()
    assert notice.address.text() == "https://news.example/other%20page.html"
    assert notice.action_button is not None
    desk.bot.mouseClick(notice.action_button, Qt.MouseButton.LeftButton)
    assert desk.asked == [QUrl("https://news.example/other%20page.html")]


def test_a_link_that_is_shown_as_another_site_is_warned_of(desk: Desk, page: Path) -> None:
    desk.open(page)
    desk.window.activateWindow()
    click(desk, "www.bank.com")
    (notice,) = desk.notices()
    assert notice.severity is Severity.WARNING
    assert notice.hint == "The article shows it as “www.bank.com”, but it leads to “evil.example”."
    desk.bot.waitUntil(notice.close_button.hasFocus)  # Enter must not open it
    desk.bot.keyClick(notice.close_button, Qt.Key.Key_Return)
    assert desk.notices() == []
    assert desk.asked == []


@pytest.mark.parametrize(("key", "asked"), [(Qt.Key.Key_Return, 1), (Qt.Key.Key_Escape, 0)])
def test_the_question_is_answered_by_key(desk: Desk, page: Path, key: Qt.Key, asked: int) -> None:
    desk.open(page)
    desk.window.activateWindow()
    view = desk.window.reader.view
    view.setFocus()
    desk.bot.waitUntil(view.hasFocus)
    click(desk, "the other page")
    (notice,) = desk.notices()
    button = notice.action_button
    assert button is not None
    assert button.hasFocus()
    desk.bot.keyClick(button, key)
    assert len(desk.asked) == asked
    assert desk.notices() == []
    assert view.hasFocus()


def test_the_whole_address_is_copied(desk: Desk) -> None:
    address = "https://a.example/" + "b" * 500
    desk.window.reader.link_clicked.emit(address)
    (notice,) = desk.notices()
    assert desk.window.width() == 1000  # a long address does not make the window wide
    assert notice.address.shown() != address
    assert notice.address.toolTip().replace("\n", "") == address
    copy = next(button for button in notice.action_buttons if button.text() == "Copy Address")
    desk.bot.mouseClick(copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == address
    assert desk.asked == []


@pytest.mark.parametrize("address", ["#note", "https://news.example/2026/harbour.html#note", "harbour.html#note"])
def test_a_link_within_the_page_goes_to_its_place(desk: Desk, page: Path, address: str) -> None:
    desk.open(page)
    bar = desk.window.reader.view.verticalScrollBar()
    assert bar.value() == 0
    desk.window.reader.link_clicked.emit(address)
    assert desk.notices() == []
    desk.bot.waitUntil(lambda: bar.value() > 0)
    y = place_of(desk, "A note at the end.").y()
    assert 0 < y < desk.window.reader.view.viewport().height()
    desk.window.reader.link_clicked.emit("#top")
    desk.bot.waitUntil(lambda: bar.value() == 0)


def test_a_place_that_is_not_shown_is_told(desk: Desk, page: Path) -> None:
    desk.open(page)
    for address, words in (("#menu", "not part of the article"), ("#nowhere", "does not have")):
        desk.window.reader.link_clicked.emit(address)
        assert words in desk.notices()[0].sentence
        assert desk.notices()[0].action_button is None
    assert desk.asked == []


def test_a_link_of_a_page_without_an_address_is_told(make_desk: Callable[..., Desk], tmp_path: Path) -> None:
    file = tmp_path / "page.html"
    file.write_text(f"<h1>Harbour</h1><p>{WORDS} <a href='next.html'>next</a></p>", "utf-8")
    desk = make_desk()
    desk.open(file)
    desk.window.reader.link_clicked.emit("next.html")
    (notice,) = desk.notices()
    assert "does not say where it was" in notice.hint
