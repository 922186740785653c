"""Articles so long that the reader holds only what is in sight and near it."""

import gc
from collections.abc import Callable
from typing import Any
from weakref import ref

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.article.article import Article
from core.article.blocks import Block, BlockKind, Image, Run
from core.article.source import MediaType, Source
from core.article.span import Span
from gui.panes.reader.pane import ReaderPane
from gui.typesetting.stretches import Stretches
from gui.typesetting.text_setter import pieces
from gui.typesetting.typesetter import Typesetter

SENTENCE = "The quay was empty and the tide was low. "


def article_of(*blocks: tuple[BlockKind, str] | Block) -> Article:
    """An article whose original is its text, a line a block."""
    text, made = "", []
    for one in blocks:
        if isinstance(one, Block):
            made.append(one)
            continue
        kind, words = one
        made.append(Block(kind, (Run(words, len(text), len(text) + len(words)),), marker="- " * (kind == "item")))
        text += words + "\n"
    return Article(Source(text.encode(), text, "long.txt", MediaType.TEXT), (), tuple(made))


def long_article(paragraphs: int = 900) -> Article:
    return article_of(
        *((BlockKind.PARAGRAPH, f"Paragraph {n} stands here. " + SENTENCE * (8 + n % 5)) for n in range(paragraphs))
    )


@pytest.fixture
def pane(qtbot: QtBot, qapp: QApplication) -> ReaderPane:
    made = ReaderPane()
    qtbot.addWidget(made)
    made.resize(620, 500)
    made.show()
    qtbot.waitExposed(made)
    return made


def show(qtbot: QtBot, pane: ReaderPane, article: Article) -> None:
    pane.show_article(article)
    qtbot.waitUntil(pane.is_finished)


def offset_at(pane: ReaderPane, y: int = 5) -> int:
    return pane.view.placed.offset(pane.view.line_at(y).position())


def held(pane: ReaderPane) -> int:
    """How many characters are set."""
    return pane.view.document().characterCount()


def test_the_document_holds_little_and_the_bar_tells_of_all(qtbot: QtBot, pane: ReaderPane) -> None:
    article = long_article()
    show(qtbot, pane, article)
    bar = pane.view.verticalScrollBar()
    assert bar.value() == 0
    assert held(pane) < len(article.text) / 5
    for share in (0.25, 0.5, 0.9):
        bar.setValue(round(bar.maximum() * share))
        assert abs(offset_at(pane) / len(article.text) - share) < 0.05  # at once
        top = offset_at(pane)
        qtbot.waitUntil(pane.is_finished)
        assert offset_at(pane) == top
        assert held(pane) < len(article.text) / 3
    bar.setValue(bar.maximum())
    qtbot.waitUntil(pane.is_finished)
    assert bar.value() == bar.maximum()
    assert pane.line.share() == 1.0
    assert offset_at(pane, 495) > len(article.text) - 600
    bar.setValue(0)
    qtbot.waitUntil(pane.is_finished)
    assert (bar.value(), offset_at(pane)) == (0, 0)
    assert pane.line.is_at_top()


def test_what_is_higher_than_qt_counts_is_said_to_be_lower(
    qtbot: QtBot, pane: ReaderPane, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gui.panes.reader.portion._MOST", 70_000)
    article = long_article(1_500)
    show(qtbot, pane, article)
    bar = pane.view.verticalScrollBar()
    assert bar.maximum() < 100_000
    for share in (0.25, 0.9, 0.5):
        bar.setValue(round(bar.maximum() * share))
        assert abs(offset_at(pane) / len(article.text) - share) < 0.1
        qtbot.waitUntil(pane.is_finished)
    bar.setValue(bar.maximum())
    qtbot.waitUntil(pane.is_finished)
    assert offset_at(pane, 495) > len(article.text) - 600


@pytest.mark.parametrize("down", [True, False])
def test_reading_on_comes_by_every_line_and_nothing_jumps(qtbot: QtBot, pane: ReaderPane, down: bool) -> None:
    article = long_article()
    show(qtbot, pane, article)
    bar, view = pane.view.verticalScrollBar(), pane.view
    if not down:
        pane.go_to_text(len(article.text) // 2)
        qtbot.waitUntil(pane.is_finished)
    seen = []
    for _ in range(80):
        line = view.line_at(250)
        before, height = offset_at(pane, 250), view.cursorRect(line).top()
        bar.setValue(bar.value() + (200 if down else -200))
        qtbot.waitUntil(pane.is_finished)
        again = QTextCursor(view.document())
        again.setPosition(view.placed.position(before))
        assert abs(view.cursorRect(again).top() - height - (-200 if down else 200)) <= 1
        seen.append(offset_at(pane))
    assert seen == sorted(seen, reverse=not down)
    assert held(pane) < len(article.text) / 3


def test_places_are_gone_to_wherever_they_are(qtbot: QtBot, pane: ReaderPane) -> None:
    article = long_article()
    show(qtbot, pane, article)
    moved: list[bool] = []
    pane.scrolled.connect(lambda: moved.append(True))
    for number in (800, 30, 450, 899, 0, 451):
        words = f"Paragraph {number} stands"
        pane.bring(article.source.text.index(words), 100)
        qtbot.waitUntil(pane.is_finished)
        found = [offset_at(pane, y) for y in range(0, 500, 5)]
        assert article.text.index(words) in found
        if 0 < number < 890:
            assert offset_at(pane, 105) == article.text.index(words)
            assert pane.source_at(105) == article.source.text.index(words)
    assert moved == []


@pytest.mark.parametrize(
    "change", [lambda pane: pane.zoom(3), lambda pane: pane.resize(520, 500), lambda pane: pane.refresh()]
)
def test_another_look_keeps_the_place(qtbot: QtBot, pane: ReaderPane, change: Callable[[ReaderPane], None]) -> None:
    article = long_article()
    show(qtbot, pane, article)
    place = article.text.index("Paragraph 600 stands")
    pane.bring(article.source.text.index("Paragraph 600 stands"), 30)
    qtbot.waitUntil(pane.is_finished)
    change(pane)
    assert held(pane) < 30_000  # little more than what is in sight, at once
    assert offset_at(pane, 35) == place
    qtbot.waitUntil(pane.is_finished)
    assert offset_at(pane, 35) == place


def test_the_place_is_kept_where_the_view_comes_back_without_a_width(qtbot: QtBot, pane: ReaderPane) -> None:
    article = long_article(12_000)  # lines of one letter would make it higher than Qt can count
    show(qtbot, pane, article)
    place = article.text.index("Paragraph 6000 stands")
    pane.bring(article.source.text.index("Paragraph 6000 stands"), 30)
    qtbot.waitUntil(pane.is_finished)
    for width in (0, 620):
        pane.view.resize(width, 500)
        assert pane.view.document().size().height() > 0
    qtbot.waitUntil(pane.is_finished)
    assert offset_at(pane, 35) == place


@pytest.mark.parametrize("long", [0, 10**9])
def test_what_was_shown_is_freed_without_the_collector(
    qtbot: QtBot, pane: ReaderPane, monkeypatch: pytest.MonkeyPatch, long: int
) -> None:
    setters = []

    def make(*args: Any, **options: Any) -> Typesetter:
        made = Typesetter(*args, **options)
        setters.append(ref(made))
        return made

    monkeypatch.setattr("gui.panes.reader.pane.LONG", long)
    monkeypatch.setattr("gui.panes.reader.pane.Typesetter", make)
    gc.disable()
    try:
        show(qtbot, pane, long_article(30))
        pane.refresh()
        qtbot.waitUntil(pane.is_finished)
        pane.clear()
        assert [setter() for setter in setters] == [None, None]  # with each of them goes an article
    finally:
        gc.enable()


def test_a_selection_reaches_beyond_what_is_set(qtbot: QtBot, pane: ReaderPane) -> None:
    article = long_article()
    show(qtbot, pane, article)
    view, bar = pane.view, pane.view.verticalScrollBar()
    view.selectAll()
    assert view.chosen() == [Span(0, len(article.text))]
    assert view.createMimeDataFromSelection().text() == article.text
    bar.setValue(bar.maximum() // 2)
    qtbot.waitUntil(pane.is_finished)
    assert view.chosen() == [Span(0, len(article.text))]
    assert view.textCursor().hasSelection()
    first, last = article.text.index("Paragraph 450 "), article.text.index("Paragraph 452 ")
    pane.go_to_text(first)
    qtbot.waitUntil(pane.is_finished)
    pane.select(Span(first, last))
    assert view.chosen() == [Span(first, last)]
    for value in (0, bar.maximum()):  # it goes out of what is set, and comes back
        bar.setValue(value)
        qtbot.waitUntil(pane.is_finished)
        assert view.chosen() == [Span(first, last)]
        assert view.copied() == article.text[first:last]
    pane.zoom(1)
    qtbot.waitUntil(pane.is_finished)
    assert view.chosen() == [Span(first, last)]
    pane.bring(article.source_offset(first), 50)
    qtbot.waitUntil(pane.is_finished)
    assert view.chosen() == [Span(first, last)]
    assert view.textCursor().selectedText().startswith("Paragraph 450 ")


def test_the_keyboard_goes_on_to_links_that_are_not_set(qtbot: QtBot, pane: ReaderPane) -> None:
    article = long_article()
    places = (0, 2, 300, 880)
    blocks = list(article.blocks)
    for place in places:
        [run] = blocks[place].runs
        cut = run.start + 9
        link = Run(run.text[:9], run.start, cut, href=f"https://example.org/{place}")
        blocks[place] = Block(BlockKind.PARAGRAPH, (link, Run(run.text[9:], cut, run.end)))
    article = Article(article.source, (), tuple(blocks))
    show(qtbot, pane, article)
    pane.view.setFocus()
    for place in places:
        qtbot.keyClick(pane.view, Qt.Key.Key_Tab)
        qtbot.waitUntil(pane.is_finished)
        link = pane.view.links.focused()
        assert link is not None
        assert link.href.endswith(f"/{place}")
        assert pane.view.viewport().rect().intersects(pane.view.cursorRect())
    for place in reversed(places[:-1]):
        qtbot.keyClick(pane.view, Qt.Key.Key_Backtab)
        qtbot.waitUntil(pane.is_finished)
        link = pane.view.links.focused()
        assert link is not None
        assert link.href.endswith(f"/{place}")


def test_keys_go_to_both_ends(qtbot: QtBot, pane: ReaderPane) -> None:
    article = long_article()
    show(qtbot, pane, article)
    bar = pane.view.verticalScrollBar()
    pane.view.setFocus()
    qtbot.keyClick(pane.view, Qt.Key.Key_End)
    qtbot.waitUntil(pane.is_finished)
    assert bar.value() == bar.maximum()
    assert offset_at(pane, 495) > len(article.text) - 600
    qtbot.keyClick(pane.view, Qt.Key.Key_Home)
    qtbot.waitUntil(pane.is_finished)
    assert (bar.value(), offset_at(pane)) == (0, 0)


def test_every_kind_of_block_is_set_as_in_one_piece(
    qtbot: QtBot, pane: ReaderPane, monkeypatch: pytest.MonkeyPatch
) -> None:
    parts: list[tuple[BlockKind, str] | Block] = []
    for n in range(120):
        parts += [
            (BlockKind.HEADING, f"Heading {n}"),
            (BlockKind.PARAGRAPH, SENTENCE * (400 if n % 40 == 7 else 5)),
            (BlockKind.ITEM, f"Item {n}. " + SENTENCE),
            (BlockKind.CODE, f"code({n})"),
            Block(BlockKind.IMAGE, image=Image("boat.png", "A boat")),
            (BlockKind.CAPTION, f"Caption {n}"),
            Block(BlockKind.RULE),
        ]
    article = article_of(*parts)
    shown: list[list[tuple[str, str]]] = []
    for long in (10**9, 1_000):
        monkeypatch.setattr("gui.panes.reader.pane.LONG", long)
        show(qtbot, pane, article)
        found: dict[int, tuple[str, str]] = {}
        bar = pane.view.verticalScrollBar()
        while True:
            block = pane.view.document().begin()
            while block.isValid():
                if block.text():
                    form = block.blockFormat()
                    look = (
                        form.topMargin(),
                        form.bottomMargin(),
                        form.leftMargin(),
                        form.textIndent(),
                        form.lineHeight(),
                    )
                    found[pane.view.placed.offset(block.position())] = block.text(), str(look)
                block = block.next()
            if bar.value() == bar.maximum():
                break
            bar.setValue(bar.value() + 3_000)
            qtbot.waitUntil(pane.is_finished)
        shown.append([found[at] for at in sorted(found)][1:])  # Qt drops the margin of the very first
    assert shown[0] == shown[1]


def test_stretches_are_small_and_follow_each_other(monkeypatch: pytest.MonkeyPatch) -> None:
    article = article_of(
        (BlockKind.PARAGRAPH, SENTENCE * 2_000),
        *((BlockKind.ITEM, SENTENCE) for _ in range(900)),
        (BlockKind.PARAGRAPH, "x" * 50_000),
    )
    stretches = Stretches(article)
    offsets = [stretch.offset for stretch in stretches.every]
    assert offsets[0] == 0
    assert offsets == sorted(set(offsets))
    sizes = [end - begin for begin, end in zip(offsets, [*offsets[1:], len(article.text)], strict=True)]
    assert max(sizes) < 13_000
    for number, stretch in enumerate(stretches.every):
        assert stretches.number_of(stretch.offset) == number
        assert stretches.number_at(stretch.weight)[0] == number
    parted = [piece for piece in pieces(article.blocks[0].runs, reflow=False) if piece.goes_on]
    assert [stretch.begin for stretch in stretches.every[1 : len(parted) + 1]] == [(p.run, p.begin) for p in parted]
