"""Where a rule's snippet stands: by slices as by one look at the whole text, and as its pattern says."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.article.span import Span
from core.corrections.matching import Matcher
from core.corrections.rules import normalised

SIGNS = st.text(st.sampled_from("ab1 2\n;_é٣"), max_size=60)


def by_pattern(snippet: str, text: str) -> list[Span]:
    """What the snippet's own pattern finds."""
    words = snippet.split(" ")
    pattern = r"\s+".join(r"[0-9]+".join(map(re.escape, word.split("0"))) for word in words)
    edge = r"(?<!\w)" if snippet[:1].isalnum() else ""
    end = r"(?!\w)" if snippet[-1:].isalnum() else ""
    return [Span(*found.span()) for found in re.finditer(edge + pattern + end, text)]


def found(snippet: str, text: str, size: int = 1 << 16) -> list[Span]:
    return [span for step in Matcher(snippet).steps(text, size) for span in step]


@given(st.text(st.sampled_from("ab1 ;"), min_size=1, max_size=8), SIGNS, st.integers(1, 9))
def test_slices_find_what_the_pattern_finds(piece: str, around: str, size: int) -> None:
    snippet = re.sub(r"[0-9]+", "0", re.sub(r"\s+", " ", piece.strip()))
    if not snippet:
        return
    text = around[:20] + piece + around[20:40] + piece.replace(" ", "\n \t").replace("1", "77") + around[40:]
    assert found(snippet, text, size) == found(snippet, text) == by_pattern(snippet, text)


@pytest.mark.parametrize("size", [1, 7, 1 << 16])
def test_a_snippet_that_slices_cut_is_found_once(size: int) -> None:
    piece = 'slot 7 = load("ad-12");\n slot 7 = load("ad-12");'
    snippet = normalised(piece)
    assert snippet is not None
    text = f"Before it. {piece} {piece} After it."
    assert [text[start:end] for start, end in found(snippet, text, size)] == [piece, piece]


def test_a_snippet_of_nothing_but_numbers_is_found() -> None:
    snippet = normalised("12 34 56 78 90 12 34 56 78 90 12 34 56 78 90 12")
    assert snippet is not None
    text = "Rows: " + " ".join(str(number) for number in range(100, 116)) + "."
    assert found(snippet, text, 5) == [Span(6, len(text) - 1)]
