"""A line that is broken softly looks like one that wraps, or says that the file has no line break there."""

from collections.abc import Callable
from random import Random

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.article.article import Article
from gui.panes.original import OriginalPane, painting
from gui.panes.original.display import LONGEST, blocks_of
from gui.panes.original.gutter import WIDTH
from gui.panes.original.view import OriginalView
from gui.widgets import theme

Make = Callable[..., Article]


@pytest.fixture
def pane(qtbot: QtBot, qapp: QApplication) -> OriginalPane:
    theme.apply_theme(qapp, theme.Theme.LIGHT)
    made = OriginalPane()
    qtbot.addWidget(made)
    made.resize(600, 500)
    made.show()
    qtbot.waitExposed(made)
    return made


def words(rng: Random, size: int) -> str:
    text = ""
    while len(text) < size:
        text += "x" * rng.randint(1, 14) + rng.choice((" ", " ", " ", "  ", "-", "\n" if rng.random() < 0.02 else " "))
    return text


def soft_breaks(view: OriginalView) -> list[int]:
    """Give the blocks behind which a line goes on, all laid out."""
    display = view.filling.display
    found = [number for number in range(len(display.blocks)) if display.goes_on(number)]
    for number in found:
        view.filling.block(number)
    return found


def inked(image: QImage, box: QRect) -> bool:
    paper = QColor(theme.COLOURS[theme.Theme.LIGHT].paper).rgb()
    box = box.intersected(image.rect())
    return any(
        image.pixel(x, y) != paper
        for x in range(box.left(), box.right() + 1)
        for y in range(box.top(), box.bottom() + 1)
    )


def test_soft_breaks_stand_where_lines_wrap(qtbot: QtBot, pane: OriginalPane, make_article: Make) -> None:
    pane.show_article(make_article(words(Random(3), 60_000)))
    qtbot.waitUntil(pane.view.is_filled)
    breaks = soft_breaks(pane.view)
    assert len(breaks) > 10
    assert [number for number in breaks if painting.breaks_early(pane.view, number)] == []


def test_a_soft_break_where_no_line_would_wrap_is_marked(qtbot: QtBot, pane: OriginalPane, make_article: Make) -> None:
    line = words(Random(4), 8_000).replace("\n", " ")
    text = f"The first line.\n{line}\nThe last line."
    pane.show_article(make_article(text))
    qtbot.waitUntil(pane.view.is_filled)
    pane.resize(470, 500)
    qtbot.waitUntil(pane.view.is_filled)
    view = pane.view
    early = next(number for number in soft_breaks(view) if painting.breaks_early(view, number))
    pane.bring(view.filling.display.blocks[early + 1].start, 200)
    image = view.grab().toImage()
    places = dict(view.visible_blocks())
    height = view.fontMetrics().height()
    above, below = round(places[early].bottom()), round(places[early + 1].top())
    layout = view.filling.block(early).layout()
    end = WIDTH + round(layout.lineAt(layout.lineCount() - 1).naturalTextRect().right())
    sign = round(painting.SIGN)
    assert inked(image, QRect(end + 1, above - height, sign, height))
    assert inked(image, QRect(WIDTH - sign, below, sign, height))
    # Rows that wrap, and those that the file ends, are not.
    assert not inked(image, QRect(WIDTH - sign, below + height, sign, height))
    pane.bring(0, 0)
    image = view.grab().toImage()
    assert not inked(image, QRect(0, 0, WIDTH, view.height()))
    assert not inked(image, QRect(WIDTH + view.viewport().width() // 2, 4, view.viewport().width() // 3, height - 4))


def test_long_lines_are_broken_at_the_end_of_a_row() -> None:
    text = "ab cd-ef " * 1_000
    blocks, rest = blocks_of(text, 0, len(text), len(text) + 1, 17)
    assert rest is None
    assert all(block.end - block.start <= LONGEST for block in blocks)
    for block in blocks[:-1]:
        assert (block.end - block.start) % 18 == 0  # two times nine letters fill a row, the space hangs over
    letters = "x" * 7_000
    blocks, _ = blocks_of(letters, 0, len(letters), len(letters) + 1, 30)
    assert [block.end - block.start for block in blocks[:-1]] == [1_980, 1_980, 1_980]
