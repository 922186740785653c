"""A thread in the reader: a rule between posts, and the line that names author and time small above the text."""

import pytest
from PySide6.QtGui import QTextBlock
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

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
    assert [blocks[place + 1].text() for place in rules] == ["Ash  ·  3 May 2024, 09:45", "Wren  ·  4 May 2024, 07:30"]


def test_author_and_time_are_smaller_than_the_text_below(pane: ReaderPane) -> None:
    blocks = _blocks(pane)
    places = {block.text(): place for place, block in enumerate(blocks)}
    for author, time, text in POSTS:
        head = blocks[places[f"{author}  ·  {time}"]]
        below = head.next()
        assert below.text() == text
        assert head.layout().lineAt(0).height() < below.layout().lineAt(0).height()
