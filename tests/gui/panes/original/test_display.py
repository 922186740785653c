"""The display copy maps every position both ways."""

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.panes.original.display import LONGEST, MOST_LINES, Block, Display, Form, blocks_of, line_start

AWKWARD = st.text(st.sampled_from("ab \n\r\u2028\u2029\u00a0\0\ufeff\x0b\x0c😀é漢ש\ud800"), max_size=60)
BREAK = re.compile(r"\r\n|[\r\n\u2028\u2029]")
SLICE = LONGEST + 1


def filled(text: str, size: int = SLICE) -> Display:
    """The display of a whole text, broken slice by slice."""
    display = Display(text)
    at: int | None = 0
    while at is not None:
        blocks, rest = blocks_of(text, at, len(text), size)
        assert blocks
        last = len(display.blocks)
        display.replace(last - 1, last, blocks if rest is None else [*blocks, Block(rest, len(text), Form.GAP)])
        at = rest
    return display


def units(text: str) -> int:
    """The length of a text as Qt counts."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


@given(AWKWARD)
def test_every_position_maps_there_and_back(text: str) -> None:
    display = filled(text)
    for number, block in enumerate(display.blocks):
        for i in range(block.start, block.end + 1):
            found = display.source(number, display.place(number, i))
            # Between the two characters of a line break is the end of its line.
            assert found == i or text[i - 1 : i + 1] == "\r\n" == text[found : found + 2]


@given(AWKWARD)
def test_every_place_is_that_of_its_character(text: str) -> None:
    display = filled(text)
    for number, block in enumerate(display.blocks):
        shown = display.shown(block)
        assert display.place(number, block.end) == units(shown)
        for i in range(block.start, block.end):
            if text[i] in "ab é漢ש😀\u00a0":
                at = display.place(number, i)
                assert shown.encode("utf-16-le")[2 * at :].decode("utf-16-le", "replace")[0] == text[i]


@given(AWKWARD)
def test_nothing_is_shown_that_qt_would_rewrite(text: str) -> None:
    display = filled(text)
    for block in display.blocks:
        assert not set(display.shown(block)) & set("\r\n\u2029\0\ufeff\x0b\x0c\ud800")


@given(AWKWARD, st.integers(0, 30))
def test_the_blocks_are_the_text_with_one_break_between(text: str, repeats: int) -> None:
    text *= repeats * 10
    display = filled(text)
    assert display.blocks[0].start == 0
    assert display.blocks[-1].end == len(text)
    for one, two in pairwise(display.blocks):
        between = text[one.end : two.start]
        assert not between or BREAK.fullmatch(between)
        assert not (text[: two.start].endswith("\r") and text[two.start :].startswith("\n"))
    for block in display.blocks:
        assert block.end - block.start <= LONGEST
        assert len(BREAK.findall(text, block.start, block.end)) < MOST_LINES


@pytest.mark.parametrize("unit", ["\r\n", "\r", "\n", "\u2028", "\u2029", "a\r\n\r\nb"])
def test_line_breaks_are_never_cut_at_the_end_of_a_slice(unit: str) -> None:
    text = unit * 3 * LONGEST
    display = filled(text)
    shown = "\n".join(display.shown(block) for block in display.blocks)
    assert len(shown) == len(BREAK.sub("\n", text))


def test_a_long_line_is_broken_at_spaces_and_maps_on() -> None:
    text = "word " * LONGEST
    display = filled(text)
    assert len(display.blocks) == 5
    assert all(text[block.end - 1] == " " for block in display.blocks)
    i = 2 * LONGEST + 7
    number = display.block_of(i)
    assert display.source(number, display.place(number, i)) == i


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        ("one\ntwo\nthree", 1),
        ("one\nשלום\nthree", 3),
        ("שלום\nשלום 12\n\n12\nשלום", 1),
        ("one\n\n12\nשלום\nשלום", 2),
    ],
)
def test_lines_share_a_block_only_with_lines_of_their_direction(text: str, blocks: int) -> None:
    assert len(filled(text).blocks) == blocks


def test_a_block_may_begin_at_a_line_before_a_place() -> None:
    text = "first\r\nsecond line\nthird"
    assert line_start(text, 12, 0) == (5, 7)
    assert line_start(text, 6, 0) == (0, 0)
    assert line_start(text, 7, 0) == (5, 7)
    assert line_start("x" * 9_000, 8_000, 500) == (8_000 - LONGEST, 8_000 - LONGEST)


def test_a_summary_stands_for_all_that_is_folded() -> None:
    display = Display("aaaa" + "b" * 90 + "cccc")
    display.replace(0, 1, [Block(0, 4), Block(4, 94, Form.FOLD), Block(94, 98)])
    assert display.block_of(50) == 1
    assert display.place(1, 50) == 0
    assert display.source(1, 7) == 4
    assert display.source(1, 7, behind=True) == 94


def test_gaps_are_known() -> None:
    display = Display("a" * 100)
    assert display.gaps == [0]
    display.replace(0, 1, [Block(0, 20, Form.GAP), Block(20, 50), Block(50, 100, Form.GAP)])
    assert display.gaps == [0, 50]
    display.replace(0, 1, [Block(0, 20)])
    assert display.gaps == [50]
