"""Whatever is folded, opened, gone to and switched, in any order, the document is the text."""

import random
from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from core.article.article import Article
from gui.panes.original import OriginalPane
from gui.panes.original.display import Form
from gui.panes.original.folding import HEAD
from gui.removals.pieces import pieces_of
from tests.gui.panes.original.conftest import PAGE, PROSE, SCRIPT

MakePage = Callable[[str], Article]


def check(pane: OriginalPane) -> None:
    """The blocks cover the text, each shows what it stands for, and what is folded is what should be."""
    view = pane.view
    display, folds, text = view.filling.display, view.filling.folds, view.marking.text
    at = 0
    block = view.document().firstBlock()
    for shown in display.blocks:
        assert text[at : shown.start] in ("", "\n", "\r\n", "\r")
        at = shown.end
        if shown.form is Form.FOLD:
            fold = folds.folded_around(shown.start)
            assert folds.parts(fold)[1:3] == (shown.start, shown.end)
            assert block.text().strip() == folds.words(fold)
        else:
            assert shown.form is Form.TEXT
            assert block.text() == display.shown(shown)
            assert folds.folded_around((shown.start + shown.end) // 2) == -1
        block = block.next()
    assert at == len(text)
    assert not block.isValid()
    view.selectAll()
    assert view.createMimeDataFromSelection().text() == text


@pytest.mark.parametrize("seed", range(10))
def test_the_document_is_the_text(qtbot: QtBot, original: OriginalPane, make_page: MakePage, seed: int) -> None:
    dice = random.Random(seed)
    gap = dice.choice(["\n", "\r\n"])
    parts = [f"<p>Paragraph {n}. {PROSE}</p>" + gap * dice.choice([1, 1, 5, 12]) for n in range(dice.randrange(5, 40))]
    for _ in range(4):
        parts.insert(dice.randrange(len(parts)), SCRIPT + gap * dice.choice([0, 5]))
    text = PAGE.replace("<body>", "<body>" + gap * 7).replace("<p>Third", "".join(parts) + "<p>Third")
    article = make_page(text)
    pieces = pieces_of(article)
    original.show_article(article)
    view = original.view
    for _ in range(25):
        folds, size = view.filling.folds, len(view.marking.text)
        match dice.randrange(9):
            case 0 | 1:
                if folds.has_head:
                    original.toggle_fold(HEAD)
            case 2 | 3:
                if runs := folds.runs_in(0, size):
                    original.toggle_fold(dice.choice(runs))
            case 4:
                original.toggle_fold(dice.randrange(len(pieces)))
            case 5:
                original.go_to_removal(dice.randrange(len(pieces)))
            case 6:
                dice.choice([original.bring, original.go_to])(dice.randrange(len(text)), dice.randrange(200))
            case 7:
                dice.choice([original.fold_all, original.open_all])()
            case 8:
                original.show_own_text(dice.random() < 0.5)
        if dice.random() < 0.4:
            qtbot.waitUntil(original.is_finished)
            check(original)
    qtbot.waitUntil(original.is_finished)
    check(original)
