"""Finding words: every hit in its place, whatever the letters; patterns that are stopped."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.article.span import Span
from core.errors import SearchError
from core.search import _SLICE, MOST_HITS, Finder, Query


def hits(text: str, query: Query) -> list[Span]:
    return [span for batch in Finder(text).find(query) for span in batch]


def test_capitals_count_only_when_asked() -> None:
    text = "Storm after storm; STORMS."
    assert [text[s:e] for s, e in hits(text, Query("storm"))] == ["Storm", "storm", "STORM"]
    assert [s for s, _ in hits(text, Query("storm", case=True))] == [12]


def test_whole_words() -> None:
    text = "a storm, brainstorm, storms, storm_2, storm"
    assert [s for s, _ in hits(text, Query("storm", words=True))] == [2, 38]


def test_letters_that_grow_when_they_are_made_small_keep_their_places() -> None:
    text = "İİİ istanbul İstanbul ISTANBUL ß ẞ Ǆ"
    assert [text[s:e] for s, e in hits(text, Query("istanbul"))] == ["istanbul", "İstanbul", "ISTANBUL"]


def test_hits_over_the_edge_of_what_is_looked_through_at_once_are_found_once() -> None:
    text = "x" * (_SLICE - 3) + "harbour" + "y" * (_SLICE - 4) + "harbour"
    assert hits(text, Query("harbour")) == [Span(_SLICE - 3, _SLICE + 4), Span(2 * _SLICE, 2 * _SLICE + 7)]


def test_a_run_over_an_edge_is_cut_as_if_there_were_none() -> None:
    text = "x" * (_SLICE - 1) + "aaaaaa"
    assert hits(text, Query("aa")) == [Span(at, at + 2) for at in range(_SLICE - 1, _SLICE + 5, 2)]


@given(st.text("aAbİß _", max_size=40), st.text("aAbİß _", min_size=1, max_size=3))
def test_every_hit_is_what_was_looked_for(text: str, wanted: str) -> None:
    found = hits(text, Query(wanted, case=True))
    assert found == [Span(*m.span()) for m in re.finditer(re.escape(wanted), text)]
    for start, end in hits(text, Query(wanted)):
        assert text[start:end].replace("İ", "i").lower() == wanted.replace("İ", "i").lower()


def test_patterns() -> None:
    text = "Ad 12, ad 7, Bad 3"
    assert [text[s:e] for s, e in hits(text, Query(r"ad \d+", regex=True))] == ["Ad 12", "ad 7", "ad 3"]
    assert [text[s:e] for s, e in hits(text, Query(r"ad \d+", regex=True, words=True, case=True))] == ["ad 7"]
    assert hits(text, Query(r"z*", regex=True)) == []


def test_a_broken_pattern_is_told() -> None:
    with pytest.raises(SearchError, match="no regular expression"):
        hits("text", Query("(", regex=True))


def test_a_pattern_that_would_never_end_is_stopped_and_what_was_found_stands(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("core.search.SECONDS", 0.2)
    search = Finder("aab " + "a" * 60 + "c").find(Query(r"(a|aa)+b", regex=True))
    found = next(search)
    with pytest.raises(SearchError, match="takes too long"):
        next(search)
    assert found == [Span(0, 3)]


def test_a_search_ends_after_its_most_hits() -> None:
    assert len(hits("a" * (MOST_HITS + 10), Query("a"))) == MOST_HITS


def test_nothing_finds_nothing() -> None:
    assert hits("text", Query("")) == []
    assert hits("", Query("text")) == []
