"""Runs of empty lines are folded to a line."""

import random
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from core.article.article import Article
from core.article.removal import Kind
from core.article.source import MediaType
from core.article.span import Span
from gui.panes.original import OriginalPane, painting
from gui.panes.original.blank_runs import BlankRuns
from gui.panes.original.display import Form

Make = Callable[..., Article]


def shown(pane: OriginalPane) -> list[str]:
    return [line.strip() for line in pane.view.toPlainText().replace("\u2028", "\n").split("\n")]


@pytest.mark.parametrize(
    ("gap", "said"),
    [
        ("\n\n\n", None),
        ("\n\n\n\n", "3 empty lines"),
        ("\n \n\t\n  \n", "3 empty lines"),
        ("\r\n" * 19, "18 empty lines"),
        (" \n\n\n\n\n    ", "4 empty lines"),
        ("\n\r\n\r\u2028\r\n  ", "4 empty lines"),
        ("\n" * 50_000, "49,999 empty lines"),
    ],
)
def test_three_empty_lines_are_one(
    qtbot: QtBot, original: OriginalPane, make_article: Make, gap: str, said: str | None
) -> None:
    original.show_article(make_article(f"One.{gap}Two."))
    qtbot.waitUntil(original.is_finished)
    lines = shown(original)
    assert lines[0] == "One."
    assert lines[-1] == "Two."
    assert (lines[1:-1] == [said]) if said else (said not in lines)
    original.view.selectAll()
    assert original.view.createMimeDataFromSelection().text() == f"One.{gap}Two."


def test_the_summary_opens_them_and_the_gutter_folds_them(
    qtbot: QtBot, original: OriginalPane, make_article: Make
) -> None:
    original.show_article(make_article("One." + "\n" * 6 + "Two."))
    mark = next(mark for mark in painting.marks(original.view) if mark.folded)
    qtbot.mouseClick(original.view.viewport(), Qt.MouseButton.LeftButton, pos=mark.box.center().toPoint())
    assert shown(original) == ["One.", *[""] * 5, "Two."]
    y = round(mark.box.center().y())
    qtbot.mouseClick(original.view._gutter, Qt.MouseButton.LeftButton, pos=QPoint(16, y))
    assert shown(original) == ["One.", "5 empty lines", "Two."]


def test_keys_open_and_fold_them(qtbot: QtBot, original: OriginalPane, make_article: Make) -> None:
    original.show_article(make_article("One." + "\n" * 6 + "Two."))
    original.view.set_caret(7)
    qtbot.keyClick(original.view, Qt.Key.Key_Return)
    assert len(shown(original)) == 7
    original.view.set_caret(7)
    qtbot.keyClick(original.view, Qt.Key.Key_Minus)
    assert len(shown(original)) == 3


def test_all_are_opened_and_folded(qtbot: QtBot, original: OriginalPane, make_article: Make) -> None:
    text = ("One." + "\n" * 6 + "Two.\n") * 5
    original.show_article(make_article(text))
    assert len(shown(original)) == 3 * 5 + 1
    original.open_all()
    qtbot.waitUntil(original.is_finished)
    assert len(shown(original)) == len(text.split("\n"))
    original.fold_all()
    qtbot.waitUntil(original.is_finished)
    assert len(shown(original)) == 3 * 5 + 1


def test_a_run_in_which_a_removal_ends_stays(original: OriginalPane, make_article: Make) -> None:
    text = "One." + "\n" * 6 + "Two."
    original.show_article(make_article(text, (2, 7, Kind.SCRIPT)))
    assert shown(original) == text.split("\n")


def test_a_hit_of_empty_lines_opens_them(original: OriginalPane, make_article: Make) -> None:
    original.show_article(make_article("One." + "\n" * 6 + "Two."))
    original.view.show_hits([Span(6, 8)], 0)
    assert len(shown(original)) == 7


def test_spaces_are_folded_in_pages_only(original: OriginalPane, make_article: Make) -> None:
    text = "One." + " " * 300 + "Two."
    original.show_article(make_article(text))
    assert len(shown(original)) == 1
    article = make_article(text)
    original.show_article(replace(article, source=replace(article.source, media_type=MediaType.HTML)))
    assert shown(original) == ["One.", "300 spaces", "Two."]


@pytest.mark.parametrize("seed", range(12))
def test_runs_are_the_same_wherever_they_are_looked_for(seed: int) -> None:
    dice = random.Random(seed)
    pieces = ["\n", "\n\n", "\r\n", "\r", "\u2028", " ", "\t", "word", " " * 250, "\n" * 5]
    text = "".join(dice.choice(pieces) for _ in range(80))
    runs = list(BlankRuns(text, spaces=True).following(0, len(text)))
    for run in runs:
        assert not text[run.start : run.end].strip()
        assert text[run.head_end : run.start] in ("", "\n", "\r", "\r\n", "\u2028")
        assert text[run.end : run.tail_start] in ("", "\n", "\r", "\r\n", "\u2028")
    for i in range(len(text)):
        hidden = [run for run in runs if run.start <= i < run.tail_start]
        assert [BlankRuns(text, spaces=True).around(i)] == (hidden or [None])
    for size in (1, 7, 100):
        found = [
            run
            for at in range(0, len(text), size)
            for run in BlankRuns(text, spaces=True).following(at, min(at + size, len(text)))
        ]
        assert found == runs


@pytest.mark.parametrize("seed", range(6))
def test_whatever_is_looked_at_first_the_display_is_the_text(
    qtbot: QtBot, original: OriginalPane, make_article: Make, seed: int
) -> None:
    dice = random.Random(seed)
    text = "".join(dice.choice(["Line of prose.", "\n", "\n" * 6, "\r\n" * 9, " "]) for _ in range(6_000))
    original.show_article(make_article(text))
    for _ in range(5):
        original.bring(dice.randrange(len(text)), dice.randrange(300))
    qtbot.waitUntil(original.is_finished)
    display = original.view.filling.display
    assert any(block.form is Form.FOLD for block in display.blocks)
    at = 0
    for block in display.blocks:
        assert text[at : block.start] in ("", "\n", "\r", "\r\n")
        at = block.end
        if block.form is Form.FOLD:
            assert not text[block.start : block.end].strip()
            assert text[block.start : block.end].count("\n") >= 2
    assert at == len(text)
