"""What a person sees and does at the marks of what was removed."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from core.article.article import Article
from core.article.blocks import Block, BlockKind, Run
from core.article.removal import Kind, Removal
from core.article.source import MediaType, Source
from core.article.span import Span, invert
from gui.panes.reader.marks import Mark, Marks
from gui.panes.reader.pane import ReaderPane
from gui.removals.pieces import pieces_of
from gui.widgets import theme

Make = Callable[..., Article]


def removed(text: str, *pieces: str, detector: str = "page", kind: MediaType = MediaType.TEXT) -> Article:
    """An article of one paragraph, from which pieces of the text are removed in order."""
    at, spans = 0, []
    for piece in pieces:
        start = text.index(piece, at)
        at = start + len(piece)
        spans.append(Removal(Span(start, at), Kind.SCRIPT if "(" in piece else Kind.MARKUP, 0.9, "why", detector))
    runs = tuple(Run(text[s:e], s, e) for s, e in invert([(r.start, r.end) for r in spans], 0, len(text)))
    return Article(Source(text.encode(), text, "x.txt", kind), tuple(spans), (Block(BlockKind.PARAGRAPH, runs),))


@pytest.fixture
def pane(qtbot: QtBot, qapp: QApplication) -> ReaderPane:
    theme.apply_theme(qapp, theme.Theme.LIGHT)
    made = ReaderPane()
    qtbot.addWidget(made)
    made.resize(900, 500)
    made.show()
    qtbot.waitExposed(made)
    return made


def show(qtbot: QtBot, pane: ReaderPane, article: Article) -> Marks:
    pane.show_article(article)
    qtbot.waitUntil(pane.is_finished)
    pane.grab()
    return pane.view.marks.marks


def all_marks(marks: Marks) -> list[Mark]:
    return list(marks.between(0, 1 << 40))


def middle(pane: ReaderPane, number: int = 0) -> QPoint:
    pane.grab()
    point = pane.view.marks.middle(all_marks(pane.view.marks.marks)[number])
    assert point is not None
    return point.toPoint()


def hover(pane: ReaderPane, point: QPoint) -> None:
    here = QPointF(point)
    event = QMouseEvent(
        QEvent.Type.MouseMove, here, pane.view.viewport().mapToGlobal(here), Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(pane.view.viewport(), event)


GATE = removed("The gate <b> is shut. Nobody <i>x()<u>has the key.", "<b>", "<i>", "x()", "<u>")


def test_removals_at_one_place_are_one_mark(qtbot: QtBot, pane: ReaderPane) -> None:
    marks = show(qtbot, pane, GATE)
    assert [mark.pieces for mark in all_marks(marks)] == [(0,), (1, 2, 3)]
    assert [GATE.text[: mark.offset] for mark in all_marks(marks)] == ["The gate ", "The gate  is shut. Nobody "]


def test_what_a_page_has_around_its_article_has_no_mark(qtbot: QtBot, pane: ReaderPane) -> None:
    page = "<nav>Home</nav>The gate <b>is shut.<footer>"
    article = removed(page, "<nav>Home</nav>", "<b>", "<footer>", kind=MediaType.HTML)
    assert [mark.pieces for mark in all_marks(show(qtbot, pane, article))] == [(1,)]
    article = removed("a()The gate is shut.b()", "a()", "b()", detector="leaks.javascript")
    assert [mark.pieces for mark in all_marks(show(qtbot, pane, article))] == [(0,), (1,)]


def test_a_mark_is_painted_and_the_text_stays_as_it_is(qtbot: QtBot, pane: ReaderPane) -> None:
    show(qtbot, pane, GATE)
    assert pane.view.toPlainText() == GATE.text
    point = pane.view.viewport().mapTo(pane, middle(pane))
    colour = QColor(theme.kind_colours(Kind.MARKUP).line)
    assert pane.grab().toImage().pixelColor(point) == colour
    pane.set_marks_visible(False)
    assert pane.grab().toImage().pixelColor(point) != colour
    assert pane.view.marks.at(QPointF(point)) is None
    pane.view.selectAll()
    pane.view.copy()
    assert QApplication.clipboard().text() == GATE.text


def test_the_mouse_over_a_mark_tells_which_it_is(qtbot: QtBot, pane: ReaderPane) -> None:
    show(qtbot, pane, GATE)
    told: list[int] = []
    pane.mark_hovered.connect(told.append)
    hover(pane, middle(pane, 1))
    assert pane.view.viewport().cursor().shape() is Qt.CursorShape.PointingHandCursor
    hover(pane, middle(pane, 0))
    hover(pane, QPoint(300, 300))
    assert told == [1, 0, -1]
    assert pane.view.viewport().cursor().shape() is not Qt.CursorShape.PointingHandCursor
    hover(pane, middle(pane, 0))
    QApplication.sendEvent(pane.view, QEvent(QEvent.Type.Leave))
    assert told[-1] == -1


def test_the_tool_tip_says_what_it_was_as_text(qtbot: QtBot, pane: ReaderPane) -> None:
    show(qtbot, pane, GATE)
    for number, words in (
        (0, ["Tags (HTML), 3 characters removed", "&lt;b&gt;"]),
        (1, ["3 removals", "Script (JS), 3 characters: x()"]),
    ):
        point = middle(pane, number)
        event = QHelpEvent(QEvent.Type.ToolTip, point, pane.view.viewport().mapToGlobal(point))
        QApplication.sendEvent(pane.view.viewport(), event)
        assert all(word in QToolTip.text() for word in words)
    QToolTip.hideText()


def test_long_and_many_removals_are_told_in_short() -> None:
    article = removed("a " + "<b x>" * 9 + "z " + "f(" + "y" * 300 + ") end", *["<b x>"] * 9, "f(" + "y" * 300 + ")")
    marks = Marks(article, pieces_of(article))
    assert all_marks(marks) == []
    for _ in marks.find():
        pass
    first, second = all_marks(marks)
    assert marks.words(first).splitlines()[0] == "9 removals"
    assert marks.words(first).splitlines()[-1] == "and 5 more"
    assert marks.words(second) == "Script (JS), 303 characters removed\n" + "f(" + "y" * 58 + " …"
    assert marks.kind(first) is Kind.MARKUP
    assert marks.of_piece(8) == first
    assert marks.of_piece(99) is None


def test_a_click_goes_there_and_at_several_to_one_after_the_other(qtbot: QtBot, pane: ReaderPane) -> None:
    show(qtbot, pane, GATE)
    told: list[int] = []
    pane.mark_clicked.connect(told.append)
    for number in (0, 1, 1, 1, 1, 0):
        qtbot.mouseClick(pane.view.viewport(), Qt.MouseButton.LeftButton, pos=middle(pane, number))
    qtbot.mouseClick(pane.view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(300, 300))
    qtbot.mouseClick(pane.view.viewport(), Qt.MouseButton.RightButton, pos=middle(pane, 0))
    assert told == [0, 1, 2, 3, 1, 0]


def test_a_mark_is_lit_from_outside(qtbot: QtBot, pane: ReaderPane) -> None:
    show(qtbot, pane, GATE)
    before = pane.grab().toImage()
    pane.set_hovered(2)
    assert pane.grab().toImage() != before
    assert pane.view.marks.lit == all_marks(pane.view.marks.marks)[1]
    pane.set_hovered(-1)
    assert pane.grab().toImage() == before


def test_suspected_code_is_underlined_by_dots(qtbot: QtBot, pane: ReaderPane, make_article: Make) -> None:
    text = "The gate is shut by gate.close(now) at dusk."
    start = text.index("gate.close")
    show(qtbot, pane, make_article(text))
    before = pane.grab().toImage()
    show(qtbot, pane, make_article(text, suspected=[(start, start + 15, Kind.SCRIPT)]))
    assert pane.grab().toImage() != before
    assert all_marks(pane.view.marks.marks) == []


@pytest.mark.parametrize("number", [0, 40, 99])
def test_marks_follow_the_scrolling(qtbot: QtBot, pane: ReaderPane, number: int) -> None:
    text = "".join(f"Paragraph {n} of the gate is long. " * 9 + f"<b{n:02}>" for n in range(100)) + "End."
    article = removed(text, *(f"<b{n:02}>" for n in range(100)))
    marks = show(qtbot, pane, article)
    pane.bring(article.removals[number].start, 100)
    qtbot.waitUntil(pane.is_finished)
    pane.grab()
    mark = marks.of_piece(number)
    assert mark is not None
    point = pane.view.marks.middle(mark)
    assert point is not None
    assert pane.view.marks.at(point) == mark
    cursor = pane.view.cursorForPosition(QPoint(int(point.x()) + 1, int(point.y()) + 6))
    assert abs(pane.view.placed.offset(cursor.position()) - mark.offset) <= 2


def test_many_removals_are_marked_in_slices(qtbot: QtBot, pane: ReaderPane) -> None:
    article = removed("The gate. <b>" * 4000 + "End.", *["<b>"] * 4000)
    marks = Marks(article, pieces_of(article))
    assert sum(1 for _ in marks.find()) >= 3
    assert len(all_marks(marks)) == 4000
