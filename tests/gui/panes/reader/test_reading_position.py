"""Where the reader stands: copying to the letter, and the two ways between the view and the original."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QAbstractEventDispatcher, QPoint, QPointF, Qt
from PySide6.QtGui import QTextCursor, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.article.article import Article
from core.article.blocks import Block, BlockKind, Image, Metadata, Run, Style
from core.article.removal import Kind
from core.article.source import MediaType, Source
from gui.panes.reader.pane import ReaderPane
from gui.widgets import theme

Make = Callable[..., Article]
EVERY_KIND = (
    Block(BlockKind.HEADING, (Run("The harbour", 0, 0),), level=1),
    Block(BlockKind.PARAGRAPH, (Run("A quay\r\nof \U0001f6a2 ships ", 0, 0), Run("and\0more", 0, 0, Style.BOLD))),
    Block(BlockKind.ITEM, (Run("rope", 0, 0),), level=1, marker="- "),
    Block(BlockKind.ITEM, (Run("tar \U0001f6a2", 0, 0),), level=2, marker="12. ", gap="\n"),
    Block(BlockKind.IMAGE, image=Image("https://example.org/a.png", "A bridge")),
    Block(BlockKind.CAPTION, (Run("The bridge", 0, 0),)),
    Block(BlockKind.PARAGRAPH, (Run("soft\nwrapped", 0, 0),), quoted=1, reflow=True),
    Block(BlockKind.RULE),
    Block(BlockKind.CODE, (Run("a = 1\n\tb = 2", 0, 0),)),
    Block(
        BlockKind.TABLE,
        rows=(((Run("one", 0, 0),), ()), ((Run("\U0001f6a2", 0, 0),), (Run("four", 0, 0),))),
        header_rows=1,
    ),
    Block(BlockKind.PARAGRAPH, (Run("The end.", 0, 0),)),
)


@pytest.fixture
def pane(qtbot: QtBot, qapp: QApplication) -> ReaderPane:
    theme.apply_theme(qapp, theme.Theme.LIGHT)
    made = ReaderPane()
    qtbot.addWidget(made)
    made.resize(900, 500)
    made.show()
    qtbot.waitExposed(made)
    return made


def without_source(*blocks: Block, **metadata: str) -> Article:
    return Article(Source(b"x", "x", "x.html", MediaType.HTML), (), blocks, Metadata(**metadata))


def show(qtbot: QtBot, pane: ReaderPane, article: Article) -> None:
    pane.show_article(article)
    qtbot.waitUntil(pane.is_finished)


def copied(pane: ReaderPane) -> str:
    pane.view.copy()
    return QApplication.clipboard().text()


def words_from(cursor: QTextCursor) -> str:
    cursor.movePosition(QTextCursor.MoveOperation.EndOfLine, QTextCursor.MoveMode.KeepAnchor)
    return cursor.selectedText()


def long_article(make: Make, paragraphs: int = 300) -> Article:
    """An article from whose paragraphs, with a removal after each, a person knows where it stands."""
    at, spans, text = 0, [], ""
    for n in range(paragraphs):
        text += f"Paragraph {n} stands here. " + "The quay was empty and the tide was low. " * 12
        at = len(text)
        text += "<br>"
        spans.append((at, len(text), Kind.MARKUP))
    return make(text, *spans)


# Copying


@pytest.mark.parametrize("metadata", [{}, {"title": "The harbour", "byline": "Ada"}, {"title": "Another", "site": "S"}])
def test_all_that_is_selected_is_the_articles_text(qtbot: QtBot, pane: ReaderPane, metadata: dict[str, str]) -> None:
    article = without_source(*EVERY_KIND, **metadata)
    show(qtbot, pane, article)
    pane.view.setFocus()
    qtbot.keyClick(pane.view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(pane.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == article.text


def test_any_selection_is_a_stretch_of_the_text_and_shows_the_same_words(qtbot: QtBot, pane: ReaderPane) -> None:
    article = without_source(*EVERY_KIND)
    show(qtbot, pane, article)
    document = pane.view.document()
    for word in ("harbour", "ships", "more", "rope", "tar", "bridge", "wrapped", "b = 2", "one", "four", "end"):
        found = document.find(word, 0, document.FindFlag.FindCaseSensitively)
        while not found.isNull():
            pane.view.setTextCursor(found)
            if found.selectionStart() >= pane.view.placed.position(0) and "Image" not in found.block().text():
                assert copied(pane) == word
            found = document.find(word, found, document.FindFlag.FindCaseSensitively)


def test_a_selection_from_a_bullet_on_has_its_marker(qtbot: QtBot, pane: ReaderPane) -> None:
    show(qtbot, pane, without_source(*EVERY_KIND))
    cursor = pane.view.document().find("•")
    cursor.setPosition(cursor.selectionStart())
    cursor.movePosition(QTextCursor.MoveOperation.NextBlock, QTextCursor.MoveMode.KeepAnchor)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    pane.view.setTextCursor(cursor)
    assert copied(pane) == "- rope\n12. tar \U0001f6a2"


def test_a_headline_that_the_text_lacks_is_copied_alone(qtbot: QtBot, pane: ReaderPane) -> None:
    show(qtbot, pane, without_source(*EVERY_KIND, title="Another headline"))
    pane.view.setTextCursor(pane.view.document().find("Another headline"))
    assert copied(pane) == "Another headline"


# Linking


def test_the_source_of_a_line_and_back(qtbot: QtBot, pane: ReaderPane, make_article: Make) -> None:
    article = long_article(make_article)
    show(qtbot, pane, article)
    for number in (0, 7, 150, 290):
        source = article.source.text.index(f"Paragraph {number} stands")
        pane.bring(source, 40)
        qtbot.waitUntil(pane.is_finished)
        assert pane.source_at(45) == source
        assert words_from(pane.view.line_at(45)).startswith(f"Paragraph {number} stands")
    middle = article.source.text.index("tide", article.source.text.index("Paragraph 99 stands"))
    pane.bring(middle, 200)
    qtbot.waitUntil(pane.is_finished)
    begin = pane.source_at(205)
    assert begin is not None
    assert begin <= middle < begin + 120
    assert article.source.text[begin : begin + 20] in words_from(pane.view.line_at(205))


def test_a_removed_place_is_what_comes_after_it(qtbot: QtBot, pane: ReaderPane, make_article: Make) -> None:
    article = long_article(make_article)
    show(qtbot, pane, article)
    pane.bring(article.removals[120].start + 1, 0)
    qtbot.waitUntil(pane.is_finished)
    assert words_from(pane.view.line_at(3)).startswith("Paragraph 121 ")


def test_a_place_that_is_not_built_yet_is_reached(qtbot: QtBot, pane: ReaderPane, make_article: Make) -> None:
    article = long_article(make_article, 600)
    moved: list[bool] = []
    pane.scrolled.connect(lambda: moved.append(True))
    pane.show_article(article)
    assert not pane.is_finished()
    pane.bring(article.source.text.index("Paragraph 580 stands"), 100)
    qtbot.waitUntil(pane.is_finished)
    assert words_from(pane.view.line_at(105)).startswith("Paragraph 580 ")
    assert moved == []


def test_the_end_cannot_be_scrolled_past(qtbot: QtBot, pane: ReaderPane, make_article: Make) -> None:
    article = long_article(make_article, 20)
    show(qtbot, pane, article)
    pane.view.document().size()
    bar = pane.view.verticalScrollBar()
    pane.bring(len(article.source.text), 0)
    qtbot.waitUntil(pane.is_finished)
    assert bar.value() == bar.maximum()
    assert bar.maximum() == int(pane.view.document().size().height()) - pane.view.viewport().height()


def wheel(pane: ReaderPane) -> None:
    here = QPointF(pane.view.viewport().rect().center())
    event = QWheelEvent(
        here, pane.view.viewport().mapToGlobal(here), QPoint(), QPoint(0, -240), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(pane.view.viewport(), event)


def ways() -> Iterator[tuple[str, Callable[[QtBot, ReaderPane], None]]]:
    yield "wheel", lambda _, pane: wheel(pane)
    yield "key", lambda bot, pane: bot.keyClick(pane.view, Qt.Key.Key_PageDown)
    yield "bar", lambda _, pane: pane.view.verticalScrollBar().setValue(400)


@pytest.mark.parametrize(("name", "move"), list(ways()))
def test_only_a_person_scrolls(
    qtbot: QtBot, pane: ReaderPane, make_article: Make, name: str, move: Callable[[QtBot, ReaderPane], None]
) -> None:
    moved: list[str] = []
    pane.scrolled.connect(lambda: moved.append(name))
    article = long_article(make_article, 60)
    show(qtbot, pane, article)
    pane.view.document().size()
    pane.bring(article.source.text.index("Paragraph 30 stands"), 0)
    pane.go_to_text(article.text.index("Paragraph 50 stands"))
    qtbot.waitUntil(pane.is_finished)
    pane.zoom(2)
    pane.resize(500, 500)
    pane.refresh()
    qtbot.waitUntil(pane.is_finished)
    pane.bring(0, 0)
    qtbot.waitUntil(pane.is_finished)
    assert moved == []
    pane.view.setFocus()
    move(qtbot, pane)
    assert moved
    pane.clear()
    assert set(moved) == {name}


@pytest.mark.parametrize("paragraphs", [80, 500])
def test_zooming_and_resizing_keep_the_place(
    qtbot: QtBot, pane: ReaderPane, make_article: Make, paragraphs: int
) -> None:
    article = long_article(make_article, paragraphs)
    show(qtbot, pane, article)
    pane.bring(article.source.text.index(f"Paragraph {paragraphs - 20} stands"), 30)
    qtbot.waitUntil(pane.is_finished)
    for change in (lambda: pane.zoom(4), lambda: pane.resize(520, 500), pane.refresh, lambda: pane.resize(1000, 400)):
        change()
        qtbot.waitUntil(pane.is_finished)
        assert words_from(pane.view.line_at(35)).startswith(f"Paragraph {paragraphs - 20} ")
        assert pane.view.viewport().updatesEnabled()


def test_widths_without_margins_keep_the_place(qtbot: QtBot, pane: ReaderPane, make_article: Make) -> None:
    pane.resize(376, 500)
    article = long_article(make_article, 60)
    show(qtbot, pane, article)
    pane.bring(article.source.text.index("Paragraph 4 stands"), 0)
    qtbot.waitUntil(pane.is_finished)
    for width in (496, 376, 440):
        pane.resize(width, 500)
        qtbot.waitUntil(pane.is_finished)
        assert words_from(pane.view.line_at(5)).startswith("Paragraph 4 ")


def test_without_an_article_there_is_no_place(pane: ReaderPane) -> None:
    assert pane.source_at(10) is None
    pane.bring(5, 5)
    assert pane.is_finished()


# Lines


class Layout:
    """Counts the characters that have lines, and how many more have them after a turn of the event loop."""

    def __init__(self, pane: ReaderPane) -> None:
        self._document = pane.view.document()
        self._before = 0
        self.longest = 0
        self.total = 0

    def count(self) -> int:
        """Give the number of characters that have lines."""
        block, found = self._document.begin(), 0
        while block.isValid():
            found += block.length() if block.layout().lineCount() else 0
            block = block.next()
        return found

    def is_complete(self) -> bool:
        """Tell whether all characters have."""
        return self.count() == self._document.characterCount()

    def turn(self) -> None:
        """Say that a turn has ended."""
        now = self.count()
        made = now - self._before if now >= self._before else now
        self.longest = max(self.longest, made)
        self.total += made
        self._before = now


@pytest.fixture
def layout(pane: ReaderPane) -> Iterator[Layout]:
    counted = Layout(pane)
    dispatcher = QAbstractEventDispatcher.instance()
    dispatcher.awake.connect(counted.turn)
    yield counted
    dispatcher.awake.disconnect(counted.turn)


@pytest.mark.parametrize("far", [False, True])
@pytest.mark.parametrize("one_line", [False, True])
def test_a_new_width_lays_out_little_in_a_turn(
    qtbot: QtBot, pane: ReaderPane, layout: Layout, make_article: Make, far: bool, one_line: bool
) -> None:
    text = "The quay was empty and the tide was low. " * 6_000
    article = make_article(text) if one_line else long_article(make_article, 500)
    show(qtbot, pane, article)
    if far:
        pane.bring(len(article.source.text) - 20_000, 0)
        qtbot.waitUntil(pane.is_finished)
    layout.longest = layout.total = 0
    # Narrower, wider, wider than the column will be, and on before all lines are made.
    for width in (420, 1200, 1500, 600):
        pane.resize(width, 500)
        layout.turn()
        assert layout.count() < 40_000 or width == 1500
        qtbot.waitUntil(lambda: pane.is_finished() and layout.is_complete())
    pane.resize(420, 500)
    layout.turn()
    qtbot.waitUntil(pane.is_finished)
    pane.resize(500, 600)
    layout.turn()
    qtbot.waitUntil(lambda: pane.is_finished() and layout.is_complete())
    assert layout.total > 3 * len(article.text)
    assert layout.longest < 40_000


@pytest.mark.parametrize("far", [False, True])
def test_a_new_width_of_the_margins_alone_lays_out_nothing(
    qtbot: QtBot, pane: ReaderPane, layout: Layout, make_article: Make, far: bool
) -> None:
    article, view = long_article(make_article, 60), pane.view
    pane.resize(1200, 500)
    show(qtbot, pane, article)
    if far:
        pane.bring(article.source.text.index("Paragraph 45 stands"), 0)
        qtbot.waitUntil(pane.is_finished)
    qtbot.waitUntil(layout.is_complete)
    width, some = view.text_width, view.document().findBlockByNumber(20)
    some.layout().clearLayout()  # it gets lines again if any are made
    pane.resize(1500, 600)
    assert not some.layout().lineCount()
    assert view.text_width == width == view.viewport().width()
    assert abs(view.verticalScrollBar().maximum() - view.document().size().height() + view.viewport().height()) <= 1


@pytest.mark.parametrize("words", [1, 40])
def test_a_long_paragraph_is_parted_between_its_runs_too(qtbot: QtBot, pane: ReaderPane, words: int) -> None:
    runs = tuple(Run("quay " * words, 0, 0, Style.BOLD if n % 2 else Style(0)) for n in range(10_000 // words))
    article = without_source(Block(BlockKind.PARAGRAPH, runs))
    show(qtbot, pane, article)
    block, longest = pane.view.document().begin(), 0
    while block.isValid():
        longest = max(longest, block.length())
        block = block.next()
    assert longest <= 6_500
    pane.view.selectAll()
    assert copied(pane) == article.text


@pytest.mark.parametrize("style", [Style.PLAIN, Style.BOLD])
def test_no_long_stretch_has_one_format(qtbot: QtBot, pane: ReaderPane, style: Style) -> None:
    # Qt keeps the room in which it shaped the longest one, for each block.
    runs = tuple(Run("The quay was empty, and the tide was low. " * times, 0, 0, style) for times in (40, 1, 1, 90))
    article = without_source(Block(BlockKind.PARAGRAPH, runs))
    show(qtbot, pane, article)
    block = pane.view.document().begin()
    stretches: list[int] = []
    while block.isValid():
        stretches += [part.fragment().length() for part in block]
        block = block.next()
    assert sum(stretches) == len(article.text)
    assert max(stretches) < 80
    pane.view.selectAll()
    assert copied(pane) == article.text


def test_of_a_long_article_little_is_set_anew(qtbot: QtBot, pane: ReaderPane, make_article: Make) -> None:
    article = make_article("The quay was empty and the tide was low. " * 26_000)
    show(qtbot, pane, article)
    place = article.source.text.index("tide", 900_000)
    pane.bring(place, 0)
    qtbot.waitUntil(pane.is_finished)
    top = pane.source_at(5)
    pane.refresh()
    assert pane.source_at(5) == top is not None
    assert pane.view.document().characterCount() < 30_000
    qtbot.waitUntil(pane.is_finished)
    assert pane.source_at(5) == top
    assert pane.view.document().characterCount() < 100_000
    pane.show_article(make_article("A short one."))
    qtbot.waitUntil(pane.is_finished)
    assert pane.view.toPlainText() == "A short one."
    assert pane.view.textCursor().position() == 0
    pane.show_article(make_article("Another one."))
    assert not pane.view.document().isEmpty()
