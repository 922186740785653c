"""What stands where code stood."""

import pytest

from core.article.blocks import Run
from core.article.removal import Kind
from core.article.runs import Runs, part
from core.article.span import Span
from core.cleaning.seams import Cut, Owned, cut, flow_text


def mended(text: str, *, kind: Kind = Kind.SCRIPT) -> str:
    """Cut what stands in «guillemets»."""
    spans, plain = [], ""
    for number, piece in enumerate(text.replace("»", "«").split("«")):
        if number % 2:
            spans.append(Cut(Span(len(plain), len(plain) + len(piece)), kind))
        plain += piece
    flow = [Owned(Run(plain, 0, len(plain)), 0)]
    after = cut(flow, spans)
    for run, _ in after:
        assert run.start == run.end or plain[run.start : run.end] == run.text
    return flow_text(after)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("One. «f();» Two.", "One. Two."),
        ("One.«f();»Two.", "One. Two."),
        ("One.\n«f();»Two.", "One.\nTwo."),
        ("One. «f();»\nTwo.", "One.\nTwo."),
        ("One.\n\n«f();»\nTwo.", "One.\n\nTwo."),
        ("One.\n«f();»\n\nTwo.", "One.\n\nTwo."),
        ("One «f();», two", "One , two"),
        ("One«f();», two", "One, two"),
        ("(«f();»one)", "(one)"),
        ("«f();»One.", "One."),
        ("«f();» One.", "One."),
        ("One.«f();»", "One."),
        ("One. «f();»", "One."),
        ("  One.  ", "  One.  "),
        ("One. «a();»  «b();» Two.", "One. Two."),
        ("One. «a();»\n\n«b();» Two.", "One.\n\nTwo."),
        ("漢字«f();»漢字", "漢字漢字"),
        ("漢字«f();»word", "漢字 word"),
        ("«all of it»", ""),
    ],
)
def test_code_leaves_the_break_that_belongs_there(before: str, after: str) -> None:
    assert mended(before) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("a «<b>»word«</b>» b", "a word b"),
        ("half«<i>»word«</i>»", "halfword"),
        ("one«<br>»two", "one\ntwo"),
        ("one.«</p><p>»Two.", "one.\n\nTwo."),
        ("one «<br/>» two", "one\ntwo"),
    ],
)
def test_tags_leave_what_they_mean(before: str, after: str) -> None:
    assert mended(before, kind=Kind.MARKUP) == after


def test_parts_of_a_run_keep_their_source() -> None:
    assert part(Run("abc", 5, 8), 1, 2) == Run("b", 6, 7)
    assert part(Run("fi", 5, 11), 0, 1) == Run("f", 5, 11)
    assert part(Run("fi", 5, 11), 1, 2) == Run("i", 11, 11)
    assert part(Run("abc", 5, 8), 0, 3) == Run("abc", 5, 8)


def test_runs_are_one_text() -> None:
    runs = Runs([Run("ab", 0, 2), Run("&", 2, 7), Run("cd", 7, 9)])
    assert runs.text == "ab&cd"
    assert runs.take(1, 4) == (Run("b", 1, 2), Run("&", 2, 7), Run("c", 7, 8))
    assert runs.atomic(1, 4, "x") == Run("x", 1, 8)
    assert runs.atomic(5, 5, "x") == Run("x", 0, 0)
    assert Runs([]).take(0, 3) == ()
