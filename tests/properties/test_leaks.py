"""What holds for leaks in any text: to the letter, partition, a second cleaning, appended prose, any Unicode, work."""

import itertools
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from core import State, clean_text
from core.article.removal import Removal
from core.leaks import find_leaks
from tests.properties.samples import ALL_CODE, CODE, PROSE

PARAGRAPHS = st.lists(st.sampled_from(PROSE), min_size=1, max_size=4).map(" ".join)
LEAKS = st.sampled_from(ALL_CODE)
GLUE = st.sampled_from(["", " ", "\n", "\r\n", "\n\n", " \n ", "\t", "\u00a0", "\u2003", "\u2028"])
BITS = ["{", "}", "(", ")", "[", "]", ";", ":", ",", "<", ">", "</", "<!--", "-->", "/*", "*/", "'", '"', "`", "${", "{{", "}}", "[[", "]]", "[/", "&lt;", "&amp;amp;", "&#123;", "=", "=>", "||", "#", ".", "!", "function", "var ", "return ", "if", "a", "px", "\n", "\r\n", "\n\n", " ", "\t", "\u00a0", "\0", "\ufeff", "\u200b", "\u202e", "e\u0301", "😀", "\ud800", "\udc00"]  # fmt: skip
FRAGMENTS = st.sampled_from([*ALL_CODE, *PROSE, *BITS, "\\", "@media", "b.c(", "//"])


def spans(removals: list[Removal]) -> list[tuple[int, int]]:
    return [(removal.start, removal.end) for removal in removals]


def changes_meaning(before: str, code: str) -> bool:
    """Tell whether ``code`` right after ``before`` reads as other code, or its first word as the end of a word."""
    return (before[-1:] == "!" and code[:1] == "(") or (before[-1:].isalpha() and code[:1].isalpha())


@st.composite
def leaking(draw: st.DrawFn) -> tuple[str, str, str]:
    """Prose with glue after it, code, and prose with glue before it."""
    head, left, code = draw(PARAGRAPHS), draw(GLUE), draw(LEAKS)
    assume(left or not changes_meaning(head, code))
    return head + left, code, draw(GLUE) + draw(PARAGRAPHS)


@given(leaking())
def test_a_leak_goes_to_the_letter_wherever_it_stands_and_whatever_parts_it_from_prose(
    parts: tuple[str, str, str],
) -> None:
    head, code, tail = parts
    assert spans(find_leaks(head + code + tail)) == [(len(head), len(head) + len(code))]


@pytest.mark.parametrize("code", ALL_CODE)
def test_every_kind_is_called_what_it_is(code: str) -> None:
    kind = next(kind for kind, codes in CODE.items() if code in codes)
    assert [removal.kind for removal in find_leaks(f"{PROSE[0]}\n{code}\n{PROSE[5]}")] == [kind]


@given(leaking(), st.sampled_from(PROSE))
def test_what_a_leak_is_made_of_is_found_anew_where_the_text_is_a_part(parts: tuple[str, str, str], lead: str) -> None:
    head, code, tail = parts
    alone, moved = find_leaks(head + code + tail), find_leaks(f"{lead}\n\n{head}{code}{tail}")
    shift = len(lead) + 2
    assert [(start + shift, end + shift) for start, end in spans(alone)] == spans(moved)


@given(leaking(), st.lists(PARAGRAPHS, min_size=1, max_size=4))
def test_a_leak_stays_what_it_is_when_paragraphs_follow(parts: tuple[str, str, str], more: list[str]) -> None:
    text = "".join(parts) + "\n\n"
    assert spans(find_leaks(text + "\n\n".join(more))) == spans(find_leaks(text))


@st.composite
def several(draw: st.DrawFn) -> str:
    """Prose with some leaks in it, most of them parted from it."""
    text = draw(PARAGRAPHS)
    for _ in range(draw(st.integers(1, 4))):
        text += draw(GLUE) + draw(LEAKS) + draw(GLUE) + draw(PARAGRAPHS)
    return text


@given(several())
def test_every_character_is_accounted_for(text: str) -> None:
    segments = clean_text(text).segments()
    assert "".join(text[s.start : s.end] for s in segments) == text
    assert segments[0].start == 0
    assert segments[-1].end == len(text)
    assert all(a.end == b.start for a, b in itertools.pairwise(segments))


@given(several())
def test_what_is_kept_is_what_is_shown(text: str) -> None:
    article = clean_text(text)
    kept = "".join(text[s.start : s.end] for s in article.segments() if s.state is State.KEPT)
    assert "".join(article.text.split()) == "".join(kept.split())


@given(several())
def test_a_second_cleaning_changes_nothing(text: str) -> None:
    once = clean_text(text).text
    again = clean_text(once)
    assert again.removals == ()
    assert again.text == once


def check_spans(text: str) -> None:
    at = 0
    for removal in find_leaks(text):
        assert at <= removal.start < removal.end <= len(text)
        assert 0 < removal.confidence < 1
        assert removal.reason
        at = removal.end


@given(st.text(max_size=300))
def test_any_unicode_gives_spans_in_order(text: str) -> None:
    check_spans(text)


@given(st.lists(FRAGMENTS, max_size=30).map("".join))
def test_any_fragments_give_spans_in_order(text: str) -> None:
    check_spans(text)


@given(st.lists(FRAGMENTS, max_size=30).map("".join))
def test_spans_begin_and_end_with_code(text: str) -> None:
    for removal in find_leaks(text):
        code = text[removal.start : removal.end]
        assert code == code.strip()


@contextmanager
def counting() -> Iterator[Callable[[], int]]:
    """Count the calls of functions, those of C included: regular expressions are called for every match."""
    calls = 0

    def note(_frame: FrameType, event: str, _arg: Any) -> None:
        nonlocal calls
        calls += event in {"call", "c_call"}

    before = sys.getprofile()
    sys.setprofile(note)
    try:
        yield lambda: calls
    finally:
        sys.setprofile(before)


def work(text: str) -> int:
    with counting() as calls:
        find_leaks(text)
        return calls()


LONG = 4_000
OVERHEAD = 400


def check_work(fragment: str) -> None:
    once = fragment * (LONG // len(fragment) + 1)
    work(fragment * 30)  # what is loaded once is loaded
    assert work(once + once) < 2.3 * work(once) + OVERHEAD


@pytest.mark.parametrize("fragment", ["(", "<", '"', "'", "`", "\\", "{", "[", "a{", "/*", "//", "<!--", "[[", "{{", "{%", "<%", "<?", "${", "&amp;", "&lt;", "a.b(", "x=", "a,", "=>", "a:b;", '{"a":', '{"a":[', "([{", "if(a){", "(function(){", "a(b);", "#a{b:c}", '<a href="', "<b>", "<script>", "[caption", "/", "a b ", "at x (a:1)\n", "!", ";", "function", "@media{", "[[/b.c(", ".a{", "'a.b(\\", "The tide (at 7:30) was 'late'; see [3]. "])  # fmt: skip
def test_twice_the_text_is_twice_the_work(fragment: str) -> None:
    check_work(fragment)


@settings(max_examples=40)
@given(
    st.lists(st.sampled_from([*ALL_CODE, *PROSE, *BITS, "\\", "@media", "b.c(", "//"]), min_size=1, max_size=4).map(
        "".join
    )
)
def test_twice_of_any_fragments_is_twice_the_work(fragment: str) -> None:
    check_work(fragment)


@pytest.mark.parametrize("code", ALL_CODE)
def test_twice_as_many_leaks_are_twice_the_work(code: str) -> None:
    check_work(f"{PROSE[0]}\n{code}\n{PROSE[5]}\n\n")
