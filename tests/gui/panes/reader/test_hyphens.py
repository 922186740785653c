"""Long words are parted by the patterns of their language, and copied as they are."""

from itertools import pairwise

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.article.article import Article
from core.article.blocks import Block, BlockKind, Metadata, Run, Style
from core.article.source import MediaType, Source
from gui.panes.reader.hyphens import Hyphens
from gui.panes.reader.pane import ReaderPane
from gui.settings.type_settings import TypeSettings
from gui.widgets import theme

WORDS = "Disproportionately uncomfortable conversationalists unquestionably misunderstand extraordinary straightforwardness. "
ON = TypeSettings(hyphenated=True)


@pytest.fixture
def pane(qtbot: QtBot, qapp: QApplication) -> ReaderPane:
    theme.apply_theme(qapp, theme.Theme.LIGHT)
    made = ReaderPane()
    qtbot.addWidget(made)
    made.resize(420, 600)
    made.show()
    qtbot.waitExposed(made)
    return made


def article(text: str, language: str | None = "en", kind: BlockKind = BlockKind.PARAGRAPH, style: int = 0) -> Article:
    block = Block(kind, (Run(text, 0, len(text), Style(style)),))
    return Article(Source(text.encode(), text, "x.txt", MediaType.TEXT), (), (block,), Metadata(language=language))


def show(qtbot: QtBot, pane: ReaderPane, shown: Article) -> str:
    pane.show_article(shown)
    qtbot.waitUntil(pane.is_finished)
    return pane.view.document().toPlainText()


@pytest.mark.parametrize(
    ("language", "text", "parted"),
    [
        ("en", "a straightforwardness of it", "straight\u00adfor\u00adward\u00adness"),
        ("de-AT", "die Donaudampfschifffahrt", "Do\u00adnau\u00addampf"),
        ("fr-CA", "anticonstitutionnellement", "an\u00adti\u00adcons\u00adti\u00adtu\u00adtion"),
    ],
)
def test_places_follow_the_language(qtbot: QtBot, language: str, text: str, parted: str) -> None:
    hyphens = Hyphens()
    with qtbot.waitSignal(hyphens.ready):
        assert not hyphens.ask(text, language)
        assert hyphens.busy()
    assert hyphens.ask(text, language)
    cuts = [0, *hyphens.places(text), len(text)]
    made = "\u00ad".join(text[a:b] for a, b in pairwise(cuts))
    assert parted.rsplit("\u00ad", maxsplit=1)[-1] in made
    assert made.count("\u00ad") >= 2
    assert made.replace("\u00ad", "") == text
    first, *_, last = hyphens.places(text)
    word = max(text.split(), key=len)
    assert first - text.index(word) >= 3
    assert text.index(word) + len(word) - last >= 3
    hyphens.close()


def test_short_words_and_unknown_languages_stay_whole(qtbot: QtBot) -> None:
    hyphens = Hyphens()
    assert hyphens.ask(WORDS, None)
    for text, language in ((WORDS, "tlh"), ("A short table. example123456 ", "en")):
        with qtbot.waitSignal(hyphens.ready):
            hyphens.ask(text, language)
        assert hyphens.places(text) == ()
    hyphens.close()


def test_what_was_asked_before_is_void(qtbot: QtBot) -> None:
    hyphens = Hyphens()
    hyphens.ask(WORDS * 2, "en")
    hyphens.ask("only straightforwardness", "en")
    qtbot.waitUntil(lambda: not hyphens.busy())
    assert set(hyphens.parts) == {"straightforwardness"}
    hyphens.close()


def test_lines_are_parted_and_the_copy_is_exact(qtbot: QtBot, pane: ReaderPane) -> None:
    one = article(WORDS * 4)
    assert "\u00ad" not in show(qtbot, pane, one)
    pane.set_type(ON)
    qtbot.waitUntil(pane.is_finished)
    block = pane.view.document().firstBlock()
    lines = [block.layout().lineAt(n) for n in range(block.layout().lineCount())]
    assert any(block.text()[: line.textStart() + line.textLength()].endswith("\u00ad") for line in lines)
    pane.view.selectAll()
    pane.view.copy()
    assert QApplication.clipboard().text() == one.text
    cursor = pane.view.textCursor()
    start = one.text.index("uncomfortable")
    cursor.setPosition(pane.view.placed.position(start))
    cursor.setPosition(pane.view.placed.position(start + len("uncomfortable")), cursor.MoveMode.KeepAnchor)
    assert "\u00ad" in cursor.selectedText()
    pane.view.setTextCursor(cursor)
    pane.view.copy()
    assert QApplication.clipboard().text() == "uncomfortable"


def test_code_headings_and_text_of_no_language_are_not_parted(qtbot: QtBot, pane: ReaderPane) -> None:
    pane.set_type(ON)
    for other in (
        article(WORDS, kind=BlockKind.CODE), article(WORDS, kind=BlockKind.HEADING), article(WORDS, None),
        article(WORDS, style=Style.CODE),
    ):  # fmt: skip
        assert "\u00ad" not in show(qtbot, pane, other)


def test_switching_off_parts_no_more(qtbot: QtBot, pane: ReaderPane) -> None:
    pane.set_type(ON)
    assert "\u00ad" in show(qtbot, pane, article(WORDS))
    pane.set_type(TypeSettings())
    qtbot.waitUntil(pane.is_finished)
    assert "\u00ad" not in pane.view.document().toPlainText()
