"""The display copy maps every position both ways."""

import itertools

from hypothesis import given
from hypothesis import strategies as st

from gui.panes.display import LONGEST_LINE, Display

AWKWARD = st.text(st.sampled_from("ab \n\r\u2028\u2029\u00a0\0\ufeff😀é漢\ud800"), max_size=60)


@given(AWKWARD)
def test_every_position_maps_there_and_back(text: str) -> None:
    display = Display(text)
    for block in display.blocks:
        for i in range(block.start, block.end + 1):
            # The end of a softly broken line is the beginning of the next one.
            if display.blocks[display.block_of_source(i)] is block:
                assert display.source(display.position(i)) == i


@given(AWKWARD)
def test_what_is_shown_has_the_length_that_qt_counts(text: str) -> None:
    display = Display(text)
    shown = "\n".join(display.line(n) for n in range(len(display.blocks)))
    assert len(shown.encode("utf-16-le")) // 2 == display.length
    assert not set(shown) & set("\r\u2028\u2029\0\ufeff")


def test_a_long_line_is_broken_softly_and_maps_on() -> None:
    text = "x" * (3 * LONGEST_LINE + 5)
    display = Display(text)
    assert len(display.blocks) == 4
    assert display.source(display.position(2 * LONGEST_LINE + 7)) == 2 * LONGEST_LINE + 7


def test_slices_hold_every_block_once() -> None:
    display = Display("line\n" * 1000)
    slices = list(display.slices(300))
    assert slices[0][0] == 0
    assert slices[-1][1] == len(display.blocks)
    assert all(a[1] == b[0] for a, b in itertools.pairwise(slices))
