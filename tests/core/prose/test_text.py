"""Plain text to blocks, to the letter."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.article.article import Article
from core.article.blocks import Block, Run
from core.article.source import MediaType, Source
from core.prose.text import text_blocks


def blocks(text: str) -> tuple[Block, ...]:
    made = text_blocks([Run(text, 0, len(text))] if text else [])
    source = Source(text.encode("utf-8", "surrogatepass"), text, "x", MediaType.TEXT)
    assert Article(source, (), made).text == "".join((b.gap if n else "") + b.text for n, b in enumerate(made))
    return made


def read(text: str) -> str:
    made = blocks(text)
    return "".join((b.gap if n else "") + b.text for n, b in enumerate(made))


LONG = "A paragraph of a scraped article is long, and stands in a line of its own without any wrapping at all. "


@pytest.mark.parametrize(
    ("text", "out"),
    [
        ("One.\nTwo.", "One.\nTwo."),
        ("One.\r\nTwo.\rThree.", "One.\nTwo.\nThree."),
        ("One.  \n\n\n\nTwo.\t\n", "One.\n\nTwo."),
        ("\n\n  One.\n  Two.", "One.\n  Two."),
        ("", ""),
        (" \n ", ""),
    ],
)
def test_text_stays_as_it_is(text: str, out: str) -> None:
    assert read(text) == out


def test_a_line_is_a_paragraph_where_lines_are_long() -> None:
    assert len(blocks((LONG + "\n") * 3)) == 3


def test_short_lines_that_follow_one_another_are_a_verse() -> None:
    (verse,) = blocks("Roses are red\nviolets are blue\nsugar is sweet")
    assert not verse.reflow


def test_hard_wrapped_lines_are_one_paragraph() -> None:
    line = "These words were wrapped by a machine at seventy columns or there\n"
    made = blocks(line * 6 + "abouts.\n\n" + line * 4)
    assert len(made) == 2
    assert made[0].reflow


@given(st.text(st.sampled_from("ab \n\r\t\u2028\0😀"), max_size=80))
def test_reading_what_was_read_changes_nothing(text: str) -> None:
    once = read(text)
    assert read(once) == once
    assert [c for c in once if not c.isspace()] == [c for c in text if not c.isspace()]
