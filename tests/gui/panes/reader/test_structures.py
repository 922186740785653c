"""Formulas, tables with wide cells, terms and numbers of lists in the reader."""

import pytest
from PySide6.QtGui import QTextCursor, QTextTable
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.article.article import Article
from core.article.source import MediaType, Source
from core.cleaning.pipeline import clean
from gui.panes.reader.pane import ReaderPane
from gui.panes.reader.selection import chosen, copied
from gui.widgets import theme

LEAD = "<p>The keeper of the old light wrote down whatever he saw from the tower, and he saw a great deal.</p>"


@pytest.fixture
def pane(qtbot: QtBot, qapp: QApplication) -> ReaderPane:
    theme.apply_theme(qapp, theme.Theme.LIGHT)
    made = ReaderPane()
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    qtbot.waitExposed(made)
    return made


def _show(qtbot: QtBot, pane: ReaderPane, body: str) -> Article:
    page = f"<article>{LEAD}{body}</article>"
    article = clean(Source(page.encode(), page, "a.html", MediaType.HTML))
    pane.show_article(article)
    qtbot.waitUntil(pane.is_finished)
    return article


def test_a_formula_can_be_read_and_is_copied_as_its_tex(qtbot: QtBot, pane: ReaderPane) -> None:
    body = "<p>So <math><mfrac><mn>1</mn><mn>2</mn></mfrac><msup><mi>A</mi><mn>2</mn></msup></math> it is.</p>"
    article = _show(qtbot, pane, body)
    shown = pane.view.toPlainText()
    assert shown.endswith("So ½A2 it is.")
    cursor = pane.view.document().find("2 it")
    cursor.setPosition(cursor.selectionStart() + 1)
    assert cursor.charFormat().verticalAlignment() == cursor.charFormat().VerticalAlignment.AlignSuperScript
    cursor = QTextCursor(pane.view.document())
    cursor.select(QTextCursor.SelectionType.Document)
    assert copied(cursor, pane.view.placed, article.text).endswith("So $\\frac{1}{2}A^2$ it is.")


def test_a_cell_takes_its_places(qtbot: QtBot, pane: ReaderPane) -> None:
    body = (
        "<table><tr><th rowspan=2>Year<th colspan=2>Ships<tr><th>In<th>Out"
        "<tr><td rowspan=2>1901<td>12<td>11<tr><td>14<td>13</table>"
    )
    article = _show(qtbot, pane, body)
    document = pane.view.document()
    [table] = [frame for frame in document.rootFrame().childFrames() if isinstance(frame, QTextTable)]
    texts = {}
    for row in range(table.rows()):
        for column in range(table.columns()):
            cell = table.cellAt(row, column)
            cursor = cell.firstCursorPosition()
            cursor.setPosition(cell.lastPosition(), QTextCursor.MoveMode.KeepAnchor)
            texts[row, column] = cursor.selectedText()
    assert [texts[2, n] for n in range(3)] == ["1901", "12", "11"]
    assert [texts[3, n] for n in range(3)] == ["1901", "14", "13"]
    assert texts[0, 1] == texts[0, 2] == "Ships"
    cursor = table.cellAt(2, 0).firstCursorPosition()
    cursor.setPosition(table.cellAt(3, 2).lastPosition(), QTextCursor.MoveMode.KeepAnchor)
    assert copied(cursor, pane.view.placed, article.text) == "1901 | 12 | 11\n | 14 | 13"
    assert "".join(article.text[start:end] for start, end in chosen(cursor, pane.view.placed)) == "190112111413"


def test_terms_stand_out_and_numbers_are_whole(qtbot: QtBot, pane: ReaderPane) -> None:
    _show(qtbot, pane, "<dl><dt>Ebb<dd>It goes.</dl><ol type=I start=8><li>He rowed.</ol><ol start=1200><li>So.</ol>")
    document = pane.view.document()
    term = document.find("Ebb")
    assert term.charFormat().fontWeight() > 400
    assert document.find("It goes").blockFormat().leftMargin() > term.blockFormat().leftMargin()
    for words in ("VIII.", "1200."):
        form = document.find(words).blockFormat()
        assert form.leftMargin() + form.textIndent() >= 0
