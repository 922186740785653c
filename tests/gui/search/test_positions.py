"""Places of an original as people write them."""

import pytest

from core.article.article import Article
from core.article.blocks import Block, BlockKind, Run
from core.article.source import MediaType, Source
from gui.removals.list_model import RemovalsModel
from gui.search import positions
from gui.search.positions import PositionError, Positions

TEXT = "One\r\ntwo\n\nvier 🎈 five\rsix\nend"


@pytest.mark.parametrize(
    ("words", "rest"),
    [
        ("1", "One\r\n"),
        ("2", "two\n"),
        ("2:2", "wo\n"),
        ("1:4", "\r\ntwo"),
        ("3:1", "\nvier"),
        ("4:6", "🎈 five"),
        ("4:8", "five\rsix"),
        ("4:13", "six\nend"),
        ("5:4", ""),
        ("#0", "One"),
        ("#5", "two"),
        (" # 5 ", "two"),
        ("2 : 3", "o\n"),
        (f"#{len(TEXT)}", ""),
    ],
)
def test_a_place_is_found(words: str, rest: str) -> None:
    found = Positions(TEXT).find(words)
    assert TEXT[found:].startswith(rest)
    assert rest or found == len(TEXT)


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("6", "There are 5 lines."),
        ("0", "Lines and columns are counted from 1."),
        ("2:0", "Lines and columns are counted from 1."),
        ("2:5", "Line 2 ends at column 4."),
        (f"#{len(TEXT) + 1}", f"The last character is #{len(TEXT)}."),
        ("12.5", "That is no place. It would be 12, 12:5 or #1234."),
        ("1:2:3", "That is no place. It would be 12, 12:5 or #1234."),
        ("-1", "That is no place. It would be 12, 12:5 or #1234."),
        ("line", "That is no place. It would be 12, 12:5 or #1234."),
        ("9" * 40, "That is no place. It would be 12, 12:5 or #1234."),
    ],
)
def test_what_is_no_place_is_told_in_a_sentence(words: str, sentence: str) -> None:
    with pytest.raises(PositionError) as told:
        Positions(TEXT).find(words)
    assert str(told.value) == sentence


def test_a_text_of_nothing_has_one_line() -> None:
    assert Positions("").find("1:1") == 0
    with pytest.raises(PositionError, match="There is 1 line"):
        Positions("").find("2")


@pytest.mark.parametrize("step", [1, 3, 7, 1 << 16])
def test_every_place_is_the_one_that_the_list_of_removals_calls_so(monkeypatch: pytest.MonkeyPatch, step: int) -> None:
    monkeypatch.setattr(positions, "_STEP", step)
    source = Source(TEXT.encode(), TEXT, "a.txt", MediaType.TEXT)
    model = RemovalsModel()
    model.set_article(Article(source, (), (Block(BlockKind.PARAGRAPH, (Run("One", 0, 3),)),)))
    found = Positions(TEXT)
    for at in range(len(TEXT) + 1):
        assert found.find(model.place(at)) == at


def test_figures_are_read_as_the_list_writes_them() -> None:
    text = "x\n" * 1_234 + "y" * 2_000
    found = Positions(text)
    assert found.find("1,235:1,001") == found.find("1235:1001") == found.find("1 235:1 001") == 2 * 1_234 + 1_000
