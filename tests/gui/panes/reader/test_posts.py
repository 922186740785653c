"""A thread in the reader: a rule between posts, and one small line above each with its author, time and number."""

import pytest
from PySide6.QtGui import QTextBlock
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.article.article import Article
from core.article.blocks import Block, BlockKind, Run
from core.article.source import MediaType, Source
from core.cleaning.pipeline import clean
from gui.panes.reader.pane import ReaderPane
from gui.typesetting.formats import PAINTED, Painted
from gui.widgets import theme

POSTS = (
    (
        "Wren",
        "3 May 2024, 08:10",
        "The bell at the ferry rings twice now, and nobody at the landing can tell me why that is.",
    ),
    (
        "Ash",
        "3 May 2024, 09:45",
        "It rings once for the boat and once for the fog, since the old horn fell into the water.",
    ),
    (
        "Wren",
        "4 May 2024, 07:30",
        "Then I have taken the fog for a boat all week, which explains how wet I got each time.",
    ),
)


def _page() -> str:
    posts = "".join(
        f'<article class="message"><h4><a href="/members/{author}.1/" class="username">{author}</a></h4>'
        f'<time class="u-dt">{time}</time><article class="message-body js-selectToQuote"><p>{text}</p></article></article>'
        for author, time, text in POSTS
    )
    return (
        f'<html id="XF"><head><title>Two bells</title></head><body><h1>Two bells</h1><div>{posts}</div></body></html>'
    )


@pytest.fixture
def pane(qtbot: QtBot, qapp: QApplication) -> ReaderPane:
    theme.apply_theme(qapp, theme.Theme.LIGHT)
    pane = ReaderPane()
    qtbot.addWidget(pane)
    pane.resize(900, 600)
    pane.show()
    qtbot.waitExposed(pane)
    pane.show_article(clean(Source(_page().encode(), _page(), "a.html", MediaType.HTML)))
    qtbot.waitUntil(pane.is_finished)
    return pane


def _blocks(pane: ReaderPane) -> list[QTextBlock]:
    found, block = [], pane.view.document().begin()
    while block.isValid():
        found.append(block)
        block = block.next()
    return found


def test_a_rule_parts_posts_and_stands_before_none_but_those_that_follow_one(pane: ReaderPane) -> None:
    blocks = _blocks(pane)
    rules = [place for place, block in enumerate(blocks) if block.blockFormat().intProperty(PAINTED) == Painted.RULE]
    assert [blocks[place + 1].text() for place in rules] == [
        "Ash  ·  3 May 2024, 09:45  ·  #2",
        "Wren  ·  4 May 2024, 07:30  ·  #3",
    ]


def test_author_and_time_are_smaller_than_the_text_below(pane: ReaderPane) -> None:
    blocks = _blocks(pane)
    places = {block.text(): place for place, block in enumerate(blocks)}
    for number, (author, time, text) in enumerate(POSTS, start=1):
        head = blocks[places[f"{author}  ·  {time}  ·  #{number}"]]
        below = head.next()
        assert below.text() == text
        assert head.layout().lineAt(0).height() < below.layout().lineAt(0).height()


def _show(qtbot: QtBot, pane: ReaderPane, *blocks: Block) -> list[str]:
    source = Source(b"x", "x", "x.html", MediaType.HTML)
    pane.show_article(Article(source, (), blocks))
    qtbot.waitUntil(pane.is_finished)
    return [block.text() for block in _blocks(pane)]


def _line(words: str, *, post: bool = True, signed: bool = True, number: int = 0) -> Block:
    return Block(BlockKind.PARAGRAPH, (Run(words, 0, 0),), post=post, signed=signed, number=number)


def test_the_number_of_the_page_counts_and_goes_on(qtbot: QtBot, pane: ReaderPane) -> None:
    lines = [
        _line("Wren", number=41),
        _line("Ash"),
        _line("It rings.", signed=False),
        _line("So.", post=False, signed=False),
    ]
    assert _show(qtbot, pane, *lines) == ["Wren  ·  #41", "", "Ash  ·  #42", "", "#43", "It rings.", "So."]


def test_one_post_alone_is_not_counted(qtbot: QtBot, pane: ReaderPane) -> None:
    assert _show(qtbot, pane, _line("Wren"), _line("It rings.", post=False, signed=False)) == ["Wren", "It rings."]


def test_numbers_are_no_part_of_what_is_copied_or_found(qtbot: QtBot, pane: ReaderPane) -> None:
    _show(qtbot, pane, _line("Wren"), _line("It rings.", signed=False), _line("So.", post=False, signed=False))
    pane.view.selectAll()
    pane.view.copy()
    assert QApplication.clipboard().text() == "Wren\n\nIt rings.\n\nSo."
    for offset, words in ((0, "Wren"), (6, "It rings."), (17, "So.")):
        position = pane.view.placed.position(offset)
        assert pane.view.document().findBlock(position).text().startswith(words)
        assert pane.view.placed.offset(position) == offset
