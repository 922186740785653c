"""What is highlighted in a pane goes, to the letter, and comes back: random selections by mouse and key in random articles."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from random import Random
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow, QSplitter
from pytestqt.qtbot import QtBot

from core.article.article import Article
from core.article.blocks import Block
from core.article.correction import remove, withdraw
from core.article.removal import Kind
from core.article.source import MediaType
from core.article.span import Span
from core.cleaning.decided import decide
from gui.application.decision_actions import DecisionActions
from gui.articles.current_article import CurrentArticle
from gui.panes.original import OriginalPane
from gui.panes.reader.pane import ReaderPane
from gui.removals.panel import RemovalsPanel
from tests.gui.conftest import Desk
from tests.gui.random_articles import prose_of, random_article

NO = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton
_KEYS = (
    Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End,
    Qt.Key.Key_PageUp, Qt.Key.Key_PageDown,
)  # fmt: skip


@dataclass
class Rig:
    """Both panes, and what turns a selection into spans."""

    window: QMainWindow
    reader: ReaderPane
    original: OriginalPane
    session: CurrentArticle
    actions: DecisionActions

    def show(self, article: Article) -> None:
        self.session.show(article)
        self.reader.show_article(article, self.session.pieces)
        self.original.show_article(article, self.session.pieces)


@pytest.fixture
def rig(qtbot: QtBot) -> Rig:
    window = QMainWindow()
    qtbot.addWidget(window)
    reader, original = ReaderPane(), OriginalPane()
    both = QSplitter()
    both.addWidget(reader)
    both.addWidget(original)
    window.setCentralWidget(both)
    window.resize(1_000, 700)
    with qtbot.waitExposed(window):
        window.show()
    session = CurrentArticle()
    centre = SimpleNamespace(reader=reader, original=original)
    decisions = SimpleNamespace(changed=SimpleNamespace(connect=lambda _: None))
    panel = RemovalsPanel(window)
    actions = DecisionActions(window, session, centre, panel, decisions, None)  # type: ignore[arg-type]
    return Rig(window, reader, original, session, actions)


def _point(view: object, rng: Random) -> QPoint:
    """Give a place in sight at which the text may be clicked: most often at the edge of a block."""
    document = view.document()  # type: ignore[attr-defined]
    viewport = view.viewport()  # type: ignore[attr-defined]
    for _ in range(20):
        cursor = QTextCursor(document)
        block = document.findBlockByNumber(rng.randrange(document.blockCount()))
        inside = rng.choice((0, 1, block.length() - 1, block.length() - 2, rng.randrange(block.length())))
        cursor.setPosition(block.position() + max(0, min(inside, block.length() - 1)))
        point = view.cursorRect(cursor).center() + QPoint(rng.choice((-2, 2)), 0)  # type: ignore[attr-defined]
        if viewport.rect().contains(point):
            return point
    return QPoint(rng.randrange(viewport.width()), rng.randrange(viewport.height()))


def _select(view: object, rng: Random) -> None:
    """Select something as a person does."""
    viewport = view.viewport()  # type: ignore[attr-defined]
    QTest.mouseClick(viewport, LEFT, NO, _point(view, rng))
    view.setTextCursor(_cleared(view.textCursor()))  # type: ignore[attr-defined]
    turn = rng.randrange(6)
    start = _point(view, rng)
    if turn == 0:
        QTest.mousePress(viewport, LEFT, NO, start)
        QTest.mouseMove(viewport, _point(view, rng))
        end = _point(view, rng)
        QTest.mouseMove(viewport, end)
        QTest.mouseRelease(viewport, LEFT, NO, end)
    elif turn == 1:
        QTest.mouseDClick(viewport, LEFT, NO, start)
    elif turn == 2:
        QTest.mouseDClick(viewport, LEFT, NO, start)
        QTest.mouseClick(viewport, LEFT, NO, start)
    elif turn == 3:
        QTest.mouseClick(viewport, LEFT, NO, start)
        QTest.mouseClick(viewport, LEFT, SHIFT, _point(view, rng))
    elif turn == 4 and rng.random() < 0.1:
        QTest.keyClick(view, Qt.Key.Key_A, CONTROL)  # type: ignore[call-overload]
    else:
        QTest.mouseClick(viewport, LEFT, NO, start)
        for _ in range(rng.randint(1, 4)):
            modifiers = SHIFT | CONTROL if rng.random() < 0.3 else SHIFT
            QTest.keyClick(view, rng.choice(_KEYS), modifiers)  # type: ignore[call-overload]


def _cleared(cursor: QTextCursor) -> QTextCursor:
    cursor.clearSelection()
    return cursor


def _highlighted(cursor: QTextCursor) -> str:
    """Give the prose that the widget itself shows as selected."""
    if not cursor.hasComplexSelection():
        return prose_of(cursor.selectedText())
    return prose_of(cursor.selection().toPlainText())


def _touches(block: Block, spans: list[Span]) -> bool:
    """Tell whether some of a block stands in spans of the source."""
    return any(run.start < end and start < run.end for run in block.flat_runs() for start, end in spans)


def _check(rig: Rig, original: bool, rng: Random) -> str:
    """Select, remove and restore; give what was selected."""
    article = rig.session.article
    assert article is not None
    view = rig.original.view if original else rig.reader.view
    other = rig.reader.view if original else rig.original.view
    other.setTextCursor(_cleared(other.textCursor()))
    view.setFocus()
    _select(view, rng)
    highlighted = _highlighted(view.textCursor())
    spans = rig.actions.selected()
    if original:
        kept = set(prose_of(article.text))
        highlighted = "".join(filter(kept.__contains__, highlighted))
    if not spans:
        assert not highlighted
        return ""
    decided = decide(article, [remove(span, Kind.FURNITURE) for span in spans])
    gone = set(highlighted)
    assert prose_of(decided.text) == "".join(letter for letter in prose_of(article.text) if letter not in gone)
    # Lines of plain text may come together, and Markdown is read anew where a mark was parted in the original.
    if article.source.media_type is MediaType.HTML or (
        not original and article.source.media_type is MediaType.MARKDOWN
    ):
        same = {(block.runs, block.rows) for block in decided.blocks}
        whole = [block for block in article.blocks if prose_of(block.text) and not _touches(block, spans)]
        assert [block for block in whole if (block.runs, block.rows) not in same] == []
    back = decide(article, [one for span in spans for one in (remove(span, Kind.FURNITURE), withdraw(span))])
    assert back == article
    return highlighted


def _check_many(rig: Rig, qtbot: QtBot, seed: int, selections: int, each: int) -> None:
    rng = Random(seed)
    selected = 0
    for number in range(selections // each):
        article = random_article(Random(f"{seed} {number}"))  # the same, whatever was drawn for scroll bars before
        rig.show(article)
        qtbot.waitUntil(lambda: rig.reader.is_finished() and rig.original.is_finished())
        for n in range(each):
            view = rig.reader.view if n % 2 else rig.original.view
            view.verticalScrollBar().setValue(rng.randint(0, view.verticalScrollBar().maximum()))
            try:
                selected += bool(_check(rig, n % 2 == 0, rng))
            except AssertionError as error:
                raise AssertionError(f"article {number}, selection {n}") from error
    assert selected > selections // 3


def test_what_is_highlighted_goes_and_comes_back(rig: Rig, qtbot: QtBot) -> None:
    _check_many(rig, qtbot, 1, 200, 10)


LINES = ("The ferry left at noon.", "Nobody had expected a storm.", "The captain wrote home.", "It was spring.")


@pytest.mark.parametrize("pane", ["reader", "original"])
@pytest.mark.parametrize("by", ["third click", "key"])
def test_delete_takes_no_letter_of_the_next_paragraph(desk: Desk, tmp_path: Path, pane: str, by: str) -> None:
    text = "\n\n".join(LINES)
    file = tmp_path / "ferry.txt"
    file.write_text(text, encoding="utf-8")
    desk.open(file)
    view = desk.window.reader.view if pane == "reader" else desk.window.original.view
    view.setFocus()
    start = view.document().find("Nobody")
    start.setPosition(start.selectionStart())
    view.setTextCursor(start)
    if by == "key":
        for _ in range(2 if pane == "original" else 1):  # an empty line is one there
            desk.bot.keyClick(view, Qt.Key.Key_Down, SHIFT)
    else:
        point = view.cursorRect().center() + QPoint(4, 0)
        desk.bot.mouseDClick(view.viewport(), LEFT, pos=point)
        desk.bot.mouseClick(view.viewport(), LEFT, pos=point)
    desk.bot.keyClick(view, Qt.Key.Key_Delete)
    desk.settle()
    assert desk.text() == "\n\n".join((LINES[0], *LINES[2:]))
    assert desk.window.session.pieces[desk.window.session.removal].found.reason == "removed by you"
    assert "Selected text" in desk.window.session.announcement()
    assert desk.window.original.legend() == ["Original", "Selected text 1"]
    assert desk.window.original.view.marking.tip(0).startswith("Selected text, ")
    assert desk.window.actions_by_name["undo"].text() == "&Undo Remove Selected Text"
    desk.bot.keyClick(view, Qt.Key.Key_R)
    desk.settle()
    assert desk.text() == text
    assert desk.window.session.pieces == ()


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(2, 12))
def test_ten_thousand_selections_go_and_come_back(rig: Rig, qtbot: QtBot, seed: int) -> None:
    _check_many(rig, qtbot, seed, 1_000, 25)
