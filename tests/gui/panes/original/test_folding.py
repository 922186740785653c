"""Long removals are folded to their first and last line, and open again."""

import random
from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.article.article import Article
from core.article.removal import Kind
from gui.panes.original import OriginalPane, painting
from gui.panes.original.display import Block, Form
from gui.panes.original.folding import FOLDABLE_FROM, Folds, lines_of
from gui.panes.original.marking import Marking
from gui.removals.pieces import pieces_of
from gui.widgets import theme

Make = Callable[..., Article]

PROSE = "The ferry leaves at noon, and nobody minds the wait. "
CODE = "gate.open(key, 12); queue.push(['bridge', gate.id]); "
LINES = "".join(f"gate.open({number});\n" for number in range(900))


def between(*parts: tuple[str, Kind | None]) -> tuple[str, list[tuple[int, int, Kind]]]:
    """A text of parts, and the spans of those that have a kind."""
    text, spans = "", []
    for part, kind in parts:
        if kind is not None:
            spans.append((len(text), len(text) + len(part), kind))
        text += part
    return text, spans


@pytest.fixture
def pane(qtbot: QtBot, qapp: QApplication) -> OriginalPane:
    theme.apply_theme(qapp, theme.Theme.LIGHT)
    made = OriginalPane()
    qtbot.addWidget(made)
    made.resize(600, 500)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def show(qtbot: QtBot, pane: OriginalPane, make_article: Make) -> Callable[..., str]:
    """Show parts in the pane; give the text."""

    def do(*parts: tuple[str, Kind | None], suspected: tuple[tuple[int, int, Kind], ...] = ()) -> str:
        text, spans = between(*parts)
        pane.show_article(make_article(text, *spans, suspected=suspected))
        qtbot.waitUntil(pane.view.is_filled)
        return text

    return do


def summaries(pane: OriginalPane) -> list[str]:
    """The summaries in the widget, as they are read."""
    view = pane.view
    blocks = view.filling.display.blocks
    found = [number for number, block in enumerate(blocks) if block.form is Form.FOLD]
    return [view.document().findBlockByNumber(number).text().strip() for number in found]


def summary_point(pane: OriginalPane) -> QPoint:
    mark = next(mark for mark in painting.marks(pane.view) if mark.folded)
    return mark.box.center().toPoint()


def shown(pane: OriginalPane) -> str:
    return pane.view.toPlainText()


def folds_of(make_article: Make, *parts: tuple[str, Kind | None], columns: int = 80, lines: int = 40) -> Folds:
    text, spans = between(*parts)
    article = make_article(text, *spans)
    folds = Folds(Marking(article, pieces_of(article)))
    folds.measure(columns, lines)
    return folds


def test_a_long_removal_is_folded_to_its_first_and_last_line(show: Callable[..., str], pane: OriginalPane) -> None:
    show((PROSE + "\n", None), (LINES, Kind.SCRIPT), ("\n" + PROSE, None))
    assert summaries(pane) == [f"Script (JS), {len(LINES):,} characters"]
    assert "," in summaries(pane)[0].split()[1]
    words = shown(pane)
    assert "gate.open(0);" in words
    assert "gate.open(899);" in words
    assert "gate.open(1);" not in words
    assert "gate.open(450);" not in words
    assert words.startswith(PROSE)
    assert words.endswith(PROSE)


def test_the_prose_around_a_removal_within_one_line_stays_in_sight(
    show: Callable[..., str], pane: OriginalPane
) -> None:
    show((PROSE * 3, None), (CODE * 200, Kind.SCRIPT), (PROSE * 3, None))
    words = " ".join(shown(pane).split())
    assert words.count(PROSE.strip()) == 6
    assert 2 <= words.count("gate.open(key, 12);") <= 8
    assert len(summaries(pane)) == 1


@pytest.mark.parametrize(("size", "folded"), [(FOLDABLE_FROM, False), (2_000, False), (5_000, True)])
def test_a_short_removal_stands_open(make_article: Make, size: int, folded: bool) -> None:
    folds = folds_of(make_article, (PROSE, None), ("x" * size, Kind.BLOB))
    assert folds.is_folded(0) is folded


def test_what_fills_half_of_the_pane_depends_on_the_pane(make_article: Make) -> None:
    parts = ((PROSE, None), (CODE * 100, Kind.SCRIPT))
    assert folds_of(make_article, *parts, columns=80, lines=40).is_folded(0)
    assert not folds_of(make_article, *parts, columns=200, lines=90).is_folded(0)


def test_many_short_lines_fill_the_pane_too(make_article: Make) -> None:
    lines = "a = b;\n" * 150
    assert len(lines) < 2_400
    assert folds_of(make_article, (PROSE, None), (lines, Kind.SCRIPT)).is_folded(0)


@pytest.mark.parametrize("size", range(2_001, 9_000, 611))
def test_every_folded_piece_has_its_block_however_the_text_is_sliced(make_article: Make, size: int) -> None:
    parts: list[tuple[str, Kind | None]] = []
    for number in range(12):
        parts += [(PROSE * (7 * number) + "\n", None), ("\n" + CODE * (30 + 9 * number), Kind.SCRIPT)]
    folds = folds_of(make_article, *parts)
    folds.set_all(folded=True)
    blocks: list[Block] = []
    at: int | None = 0
    while at is not None:
        more, at = folds.blocks(at, len(folds.text), size)
        assert more
        blocks += more
    assert sum(block.form is Form.FOLD for block in blocks) == 12
    for one, two in pairwise(blocks):
        assert folds.text[one.end : two.start] in ("", "\n")
    # And each piece of a text alone.
    for start in range(0, len(folds.text), 97):
        piece, rest = folds.blocks(start, min(len(folds.text), start + 50), size)
        if folds.folded_around(start) < 0 and folds.folded_around(start + 50) < 0:
            assert rest is None
            assert piece[-1].end == min(len(folds.text), start + 50)


def test_suspected_code_is_never_folded(show: Callable[..., str], pane: OriginalPane) -> None:
    show((PROSE + LINES + PROSE, None), suspected=((len(PROSE), len(PROSE + LINES), Kind.SCRIPT),))
    assert summaries(pane) == []
    pane.fold_all()
    assert summaries(pane) == []


def test_a_click_on_the_summary_opens_it(qtbot: QtBot, show: Callable[..., str], pane: OriginalPane) -> None:
    show((PROSE + "\n", None), (LINES, Kind.SCRIPT), ("\n" + PROSE, None))
    with qtbot.assertNotEmitted(pane.scrolled, wait=20):
        qtbot.mouseClick(pane.view.viewport(), Qt.MouseButton.LeftButton, pos=summary_point(pane))
    qtbot.waitUntil(pane.view.is_filled)
    assert summaries(pane) == []
    assert not pane.is_folded(0)
    assert shown(pane) == PROSE + "\n" + LINES + "\n" + PROSE


def test_a_click_in_the_gutter_folds_and_opens(qtbot: QtBot, show: Callable[..., str], pane: OriginalPane) -> None:
    show((PROSE + "\n", None), (LINES, Kind.SCRIPT), ("\n" + PROSE, None))
    pane.toggle_fold(0)
    qtbot.waitUntil(pane.view.is_filled)
    head = next(mark for mark in painting.marks(pane.view) if mark.first)
    qtbot.mouseClick(pane.view._gutter, Qt.MouseButton.LeftButton, pos=QPoint(16, round(head.box.center().y())))
    assert pane.is_folded(0)
    assert len(summaries(pane)) == 1
    qtbot.mouseClick(pane.view._gutter, Qt.MouseButton.LeftButton, pos=QPoint(16, summary_point(pane).y()))
    assert not pane.is_folded(0)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_keys_turn_the_current_removal(qtbot: QtBot, show: Callable[..., str], pane: OriginalPane, key: Qt.Key) -> None:
    show((PROSE + "\n", None), (LINES, Kind.SCRIPT), ("\n" + PROSE, None))
    pane.go_to_removal(0)
    assert pane.is_folded(0)
    qtbot.keyClick(pane.view, key)
    assert not pane.is_folded(0)
    qtbot.keyClick(pane.view, key)
    assert pane.is_folded(0)


def test_right_opens_and_left_folds(qtbot: QtBot, show: Callable[..., str], pane: OriginalPane) -> None:
    show((PROSE + "\n", None), (LINES, Kind.SCRIPT), ("\n" + PROSE, None))
    pane.go_to_removal(0)
    qtbot.keyClick(pane.view, Qt.Key.Key_Left)
    assert pane.is_folded(0)
    qtbot.keyClick(pane.view, Qt.Key.Key_Right)
    assert not pane.is_folded(0)
    qtbot.keyClick(pane.view, Qt.Key.Key_Right)
    assert not pane.is_folded(0)
    qtbot.keyClick(pane.view, Qt.Key.Key_Minus)
    assert pane.is_folded(0)
    qtbot.keyClick(pane.view, Qt.Key.Key_Plus)
    assert not pane.is_folded(0)


def test_the_caret_in_a_summary_says_which_one_is_meant(
    qtbot: QtBot, show: Callable[..., str], pane: OriginalPane
) -> None:
    show((PROSE + "\n", None), (LINES, Kind.SCRIPT), ("\n" + PROSE, None))
    number = next(n for n, block in enumerate(pane.view.filling.display.blocks) if block.form is Form.FOLD)
    cursor = QTextCursor(pane.view.document().findBlockByNumber(number))
    pane.view.setTextCursor(cursor)
    qtbot.keyClick(pane.view, Qt.Key.Key_Return)
    assert not pane.is_folded(0)


def test_an_open_removal_is_not_cut(show: Callable[..., str], pane: OriginalPane) -> None:
    text = show((PROSE, None), (CODE * 30, Kind.SCRIPT), (PROSE, None))
    assert pane.view.is_foldable(0)
    assert not pane.is_folded(0)
    assert shown(pane) == text
    pane.toggle_fold(0)
    assert len(summaries(pane)) == 1
    assert shown(pane).startswith(PROSE + CODE[:20])
    assert shown(pane).endswith(CODE[-20:] + PROSE)


def test_all_are_folded_and_opened(qtbot: QtBot, show: Callable[..., str], pane: OriginalPane) -> None:
    parts = [
        (PROSE + "\n", None),
        (CODE * 20, Kind.SCRIPT),
        ("\n" + PROSE, None),
        (LINES, Kind.DATA),
        ("x(1);", Kind.SCRIPT),
    ]
    text = show(*parts)
    assert [pane.is_folded(n) for n in range(3)] == [False, True, False]
    pane.fold_all()
    qtbot.waitUntil(pane.view.is_filled)
    assert [pane.is_folded(n) for n in range(3)] == [True, True, False]
    assert len(summaries(pane)) == 2
    pane.open_all()
    qtbot.waitUntil(pane.view.is_filled)
    assert not any(pane.is_folded(n) for n in range(3))
    assert shown(pane) == text


def test_what_the_reader_looks_at_stays_when_all_are_turned(
    qtbot: QtBot, show: Callable[..., str], pane: OriginalPane
) -> None:
    parts: list[tuple[str, Kind | None]] = []
    for _ in range(20):
        parts += [(PROSE * 8 + "\n", None), (CODE * 40, Kind.SCRIPT), ("\n", None)]
    show(*parts)
    pane.fold_all()
    qtbot.waitUntil(pane.view.is_filled)
    pane.go_to_removal(15)
    y = next(mark.box.top() for mark in painting.marks(pane.view) if mark.piece == 15)
    pane.open_all()
    assert abs(next(mark.box.top() for mark in painting.marks(pane.view) if mark.piece == 15) - y) <= 16
    qtbot.waitUntil(pane.view.is_filled)
    assert abs(next(mark.box.top() for mark in painting.marks(pane.view) if mark.piece == 15) - y) <= 16


def test_going_to_a_folded_removal_shows_it_folded(show: Callable[..., str], pane: OriginalPane) -> None:
    show((PROSE * 200 + "\n", None), (LINES, Kind.SCRIPT), ("\n" + PROSE * 200, None))
    pane.go_to_removal(0)
    assert pane.is_folded(0)
    assert 0 <= summary_point(pane).y() <= pane.view.viewport().height() // 2


def test_copying_across_a_folded_removal_gives_all_of_it(show: Callable[..., str], pane: OriginalPane) -> None:
    text = show((PROSE + "\r\n", None), (LINES, Kind.SCRIPT), ("\u2028" + PROSE + "😀\0", None))
    view = pane.view
    view.selectAll()
    assert view.createMimeDataFromSelection().text() == text
    parts = view.filling.folds.parts(0)
    cursor = view.textCursor()
    cursor.setPosition(view.position_of(10))
    cursor.setPosition(view.position_of(parts.tail_start + 4), QTextCursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)
    assert view.createMimeDataFromSelection().text() == text[10 : parts.tail_start + 4]
    # From the middle of the summary to the end of it: what it stands for.
    at = view.position_of(parts.start)
    cursor.setPosition(at + 3)
    cursor.setPosition(at + 9, QTextCursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)
    assert view.createMimeDataFromSelection().text() == text[parts.start : parts.end]


def test_copying_while_it_is_filled_in_gives_all_of_it(pane: OriginalPane, make_article: Make) -> None:
    text = (PROSE + "\r\n") * 5_000
    pane.show_article(make_article(text))
    assert not pane.view.is_filled()
    pane.view.selectAll()
    assert pane.view.createMimeDataFromSelection().text() == text


def test_the_summary_is_a_band_of_the_colour_of_its_kind(show: Callable[..., str], pane: OriginalPane) -> None:
    show((PROSE + "\n", None), (LINES, Kind.STYLE), ("\n" + PROSE, None))
    image = pane.view.viewport().grab().toImage()
    point = summary_point(pane)
    line = QColor(theme.kind_colours(Kind.STYLE).line)
    for x in (point.x() + 150, image.width() - 20):
        ground = image.pixelColor(x, point.y())
        assert ground != QColor(theme.COLOURS[theme.Theme.LIGHT].paper)
        assert abs(ground.hue() - line.hue()) < 25


def test_the_estimate_of_lines_counts_breaks_and_widths() -> None:
    assert lines_of("a\nb\r\nc", 80) == 3
    assert lines_of("x" * 400, 83) == 5


@pytest.mark.parametrize("seed", range(12))
def test_whatever_is_done_the_display_is_the_text(
    qtbot: QtBot, qapp: QApplication, pane: OriginalPane, make_article: Make, seed: int
) -> None:
    dice = random.Random(seed)
    line_break = dice.choice(["\n", "\r\n", "\r", "\u2028", " ", "😀", "ש\n"])
    words = ["alpha", "be\u00a0ta", "γάμμα", "😀x", "f(a);", "{b:c}", "\0"]
    parts: list[tuple[str, Kind | None]] = []
    for _ in range(dice.randrange(3, 30)):
        size = dice.choice([3, 50, 300, 1500])
        part = "".join(dice.choice(words) + (line_break if dice.random() < 0.2 else " ") for _ in range(size))
        parts.append((part, dice.choice([None, *Kind]) if parts else None))
    text, spans = between(*parts)
    pane.show_article(make_article(text, *spans))
    view, bar = pane.view, pane.view.verticalScrollBar()
    some = len(spans)
    doings: list[Callable[[], object]] = [
        lambda: pane.bring(dice.randrange(len(text)), dice.randrange(300)),
        lambda: bar.setValue(dice.randrange(bar.maximum() + 1)),
        qapp.processEvents,
        lambda: pane.resize(dice.randrange(300, 900), dice.randrange(200, 600)),
        *(
            [lambda: pane.toggle_fold(dice.randrange(some)), lambda: pane.go_to_removal(dice.randrange(some))]
            if some
            else []
        ),
        lambda: dice.choice([pane.fold_all, pane.open_all])() if dice.random() < 0.3 else None,
    ]
    for _ in range(25):
        dice.choice(doings)()
        display, block = view.filling.display, view.document().firstBlock()
        assert view.document().blockCount() == len(display.blocks)
        at = 0
        for shown_block in display.blocks:
            assert text[at : shown_block.start] in ("", "\n", "\r\n", "\r", "\u2028")
            if shown_block.form is Form.TEXT:
                assert block.text() == display.shown(shown_block)
            at = shown_block.end
            block = block.next()
        assert at == len(text)
        place = view.source_at(0)
        qapp.processEvents()
        if not bar.isSliderDown() and place is not None and not view.is_filled():
            assert view.source_at(0) is not None
    qtbot.waitUntil(view.is_filled)
    view.selectAll()
    assert view.createMimeDataFromSelection().text() == text
