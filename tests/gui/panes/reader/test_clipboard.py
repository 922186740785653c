"""What Ctrl+C in the reader puts on the clipboard: the text to the letter, and the same with its form."""

import subprocess
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QClipboard, QGuiApplication, QTextCursor
from PySide6.QtWidgets import QApplication, QTextEdit
from pytestqt.qtbot import QtBot

from core import Article, open_article
from gui.panes.reader import clipboard
from gui.panes.reader.pane import ReaderPane
from gui.widgets import theme

WORDS = "The harbour was quiet that morning, and nobody on the old bridge was in any hurry to leave it. " * 2
PAGE = f"""<!doctype html><html lang="en"><head><title>Tides</title>
<link rel="canonical" href="https://news.example/2024/tides.html"></head><body><article><h1>Tides</h1>
<p>First <b>bold &amp; brave</b> \U0001f6a2, a <a href="../b">link</a>. {WORDS}</p>
<ol><li>One. {WORDS}</li><li>Two. {WORDS}</li></ol>
<pre><code>one = 1
two = 2
</code></pre>
<table><tr><th>Port</th><th>Tide</th><th>Hour</th></tr><tr><td>Aber</td><td>high</td><td>noon</td></tr>
<tr><td>Bree</td><td>low</td><td>dusk</td></tr></table>
<p dir="rtl">המעבורת יצאה בצהריים וחזרה עם ערב. {WORDS}</p><p>Last of all. {WORDS}</p></article></body></html>"""


@pytest.fixture
def pane(qtbot: QtBot, qapp: QApplication) -> ReaderPane:
    theme.apply_theme(qapp, theme.Theme.LIGHT)
    made = ReaderPane()
    qtbot.addWidget(made)
    made.resize(900, 600)
    with qtbot.waitExposed(made):
        made.show()
    show(qtbot, made, open_article(PAGE.encode(), name="tides.html"))
    return made


def show(qtbot: QtBot, pane: ReaderPane, article: Article) -> None:
    pane.show_article(article)
    qtbot.waitUntil(pane.is_finished)


def select(pane: ReaderPane, first: str, last: str) -> str:
    """Select from the first words to the last; give the article's text of that."""
    document, text = pane.view.document(), pane.view.text
    start, end = document.find(first), document.find(last)
    cursor = QTextCursor(document)
    cursor.setPosition(start.selectionStart())
    cursor.setPosition(end.selectionEnd(), QTextCursor.MoveMode.KeepAnchor)
    pane.view.setTextCursor(cursor)
    return text[text.index(first) : text.index(last) + len(last)]


def copy(qtbot: QtBot, pane: ReaderPane) -> QClipboard:
    pane.view.setFocus()
    qtbot.keyClick(pane.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    return QGuiApplication.clipboard()


def html(board: QClipboard) -> str:
    return bytes(board.mimeData().data("text/html").data()).decode()


def markdown(board: QClipboard) -> str:
    return bytes(board.mimeData().data("text/markdown").data()).decode()


def test_words_are_copied_with_their_form(qtbot: QtBot, pane: ReaderPane) -> None:
    wanted = select(pane, "brave", "link")
    board = copy(qtbot, pane)
    assert board.text() == wanted == "brave \U0001f6a2, a link"
    assert html(board) == (
        '<meta charset="utf-8"><strong>brave</strong> \U0001f6a2, a '
        '<a href="https://news.example/b" rel="noreferrer">link</a>'
    )
    assert markdown(board) == "**brave** \U0001f6a2, a [link](https://news.example/b)\n"


@pytest.mark.parametrize(
    ("first", "last"),
    [
        ("Tides", "brave"),
        ("First", "Two."),
        ("One.", "two ="),
        ("= 1", "= 2"),
        ("two = 2", "יצאה"),
        ("Port", "dusk"),
        ("וחזרה", "Last"),
        ("Tides", "Last of all"),
    ],
)
def test_what_is_pasted_has_the_same_words(qtbot: QtBot, pane: ReaderPane, first: str, last: str) -> None:
    wanted = select(pane, first, last)
    board = copy(qtbot, pane)
    page = QTextEdit()
    qtbot.addWidget(page)
    page.paste()
    markers = ("1. ", "2. ")
    if not pane.view.textCursor().hasComplexSelection():
        assert board.text() == wanted
        words = wanted.replace("1. ", "").replace("2. ", "").replace(" | ", " ")
        assert page.document().toPlainText().split() == words.split()
    assert not any(marker in page.toPlainText() for marker in markers)  # they are those of a list
    assert "style=" not in html(board)
    assert "class=" not in html(board)


def test_a_rectangle_of_cells_is_a_table(qtbot: QtBot, pane: ReaderPane) -> None:
    select(pane, "Tide", "Tide")
    document = pane.view.document()
    cursor = document.find("Hour")
    cursor.setPosition(document.find("high").selectionStart(), QTextCursor.MoveMode.KeepAnchor)
    pane.view.setTextCursor(cursor)
    assert cursor.hasComplexSelection()
    board = copy(qtbot, pane)
    assert board.text() == "Tide | Hour\nhigh | noon"
    assert html(board) == (
        '<meta charset="utf-8"><table>\n<tr><th>Tide</th><th>Hour</th></tr>\n<tr><td>high</td><td>noon</td></tr>\n'
        "</table>\n"
    )


def test_of_a_large_selection_the_text_alone_is_copied(
    qtbot: QtBot, pane: ReaderPane, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(clipboard, "_MARKED", 10)
    select(pane, "First", "link")
    board = copy(qtbot, pane)
    assert sorted(board.mimeData().formats()) == ["text/html", "text/plain"]
    monkeypatch.setattr(clipboard, "_FORMATTED", 10)
    wanted = select(pane, "First", "link")
    board = copy(qtbot, pane)
    assert board.mimeData().formats() == ["text/plain"]
    assert board.text() == wanted


def test_a_byte_order_mark_at_the_head_is_copied(qtbot: QtBot, pane: ReaderPane) -> None:
    show(qtbot, pane, open_article("The \ufefftide. The harbour was quiet.".encode(), name="a.txt"))
    cursor = pane.view.textCursor()
    cursor.setPosition(4)
    cursor.setPosition(9, QTextCursor.MoveMode.KeepAnchor)
    pane.view.setTextCursor(cursor)
    assert copy(qtbot, pane).text() == "\ufefftide"


def test_nothing_selected_copies_nothing(qtbot: QtBot, pane: ReaderPane) -> None:
    QGuiApplication.clipboard().setText("old")
    assert copy(qtbot, pane).text() == "old"


def test_the_window_imports_no_parser_of_pages_for_it() -> None:
    code = (
        "import sys, core.export.fragment, core.export.markdown, core.export.part, gui.panes.reader.clipboard; "
        "print([name for name in ('bs4', 'core.page') if name in sys.modules])"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "[]"
