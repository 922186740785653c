"""Set operations on spans, against sets of positions."""

import itertools

from hypothesis import given
from hypothesis import strategies as st

from core.article.span import Span, invert, is_partition, merge, merge_ordered, subtract

SPANS = st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30)), max_size=8)


def points(spans: list[Span] | list[tuple[int, int]]) -> set[int]:
    return {i for start, end in spans for i in range(start, end)}


@given(SPANS)
def test_merge_keeps_every_point_once(spans: list[tuple[int, int]]) -> None:
    merged = merge(spans)
    assert points(merged) == points(spans)
    assert all(a.end < b.start for a, b in itertools.pairwise(merged))


@given(SPANS)
def test_merging_what_is_in_order_is_merging(spans: list[tuple[int, int]]) -> None:
    assert merge_ordered(spans) == merge(spans)
    assert merge_ordered(sorted(spans)) == merge(spans)


@given(SPANS)
def test_invert_gives_the_rest(spans: list[tuple[int, int]]) -> None:
    assert points(invert(spans, 5, 25)) == set(range(5, 25)) - points(spans)


@given(SPANS, SPANS)
def test_subtract_takes_away(spans: list[tuple[int, int]], without: list[tuple[int, int]]) -> None:
    assert points(subtract(spans, without)) == points(spans) - points(without)


def test_a_partition_has_no_gap_no_overlap_and_no_empty_piece() -> None:
    assert is_partition([(0, 2), (2, 5)], 5)
    assert not is_partition([(0, 2), (3, 5)], 5)
    assert not is_partition([(0, 3), (2, 5)], 5)
    assert not is_partition([(0, 2), (2, 2), (2, 5)], 5)
    assert not is_partition([(0, 2)], 5)
    assert Span(2, 5).length == 3
