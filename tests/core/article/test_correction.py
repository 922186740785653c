"""Decisions of a reader: what a history of them comes to, and what cleaning makes of it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core import Article, Kind, Span, State, clean_text
from core.article.correction import (
    Correction,
    Decision,
    effective,
    relabel,
    remove,
    resize,
    restore,
    restored,
    standing,
    withdraw,
)
from core.article.source import MediaType, Source
from core.cleaning.decided import decide
from core.cleaning.pipeline import clean

PROSE = "The ferry left at noon and came back at dusk. "
SCRIPT = 'var slot = document.getElementById("ad-top"); slot.style.display = "none"; loadAd(slot);'
TEXT = PROSE + SCRIPT + " Nobody on the pier had expected a storm so early in the year."
PAGE = """<!doctype html><html><head><title>The ferry</title><script>track("pier");</script></head><body>
<nav><ul><li><a href="/a">Home page of the paper</a></li><li><a href="/b">Weather &amp; tides</a></li></ul></nav>
<article><h1>The ferry</h1>
<p>The ferry left at noon and came back at dusk, and nobody on the pier had expected a storm so early in the year.</p>
<p>The captain had seen the clouds over the western islands and thought that they would pass, as they had before.</p>
<div class="newsletter-signup"><p>Sign up for our letter about the sea.</p></div>
<p>When the wind turned, the crew tied the boat down with every rope that the harbour master could find for them.</p>
</article></body></html>"""


def prose(text: str, *corrections: Correction) -> Article:
    source = Source(text.encode("utf-8", "surrogatepass"), text, "ferry.txt", MediaType.TEXT)
    return decide(clean(source), corrections)


def page(text: str, *corrections: Correction) -> Article:
    return decide(clean(Source(text.encode(), text, "ferry.html", MediaType.HTML)), corrections)


def span_of(text: str, part: str) -> Span:
    start = text.index(part)
    return Span(start, start + len(part))


def test_a_restored_removal_stays_to_the_letter() -> None:
    before = clean_text(TEXT)
    (removal,) = before.removals
    after = prose(TEXT, restore(removal))
    assert after.removals == ()
    assert after.text == TEXT
    assert after.corrections == (Correction(removal.span, Decision.KEEP, Kind.SCRIPT),)


def test_a_selection_goes_and_the_seam_is_mended() -> None:
    after = prose(TEXT, remove(span_of(TEXT, " and came back at dusk"), Kind.MARKUP))
    assert after.text.startswith("The ferry left at noon. Nobody")
    assert [r.detector for r in after.removals] == ["reader", "leaks.javascript"]
    assert after.removals[0].reason == "removed by you"


def test_a_changed_kind_is_the_removal_s_kind() -> None:
    (removal,) = clean_text(TEXT).removals
    (changed,) = prose(TEXT, relabel(removal, Kind.ERROR)).removals
    assert changed == replace(removal, kind=Kind.ERROR, reason=f"kind changed by you; {removal.reason}")


def test_a_moved_boundary_gives_prose_back() -> None:
    (removal,) = clean_text(TEXT).removals
    shorter = Span(removal.start, removal.end - len(" loadAd(slot);"))
    after = prose(TEXT, resize(removal, shorter))
    told = {"reason": f"end moved by you; {removal.reason}", "detail": f"end moved by 14 characters; {removal.detail}"}
    assert removal.detail
    assert after.removals == (replace(removal, span=shorter, **told),)
    assert "dusk. loadAd(slot); Nobody" in after.text
    assert restored(after.corrections) == []


def test_a_moved_boundary_takes_prose_and_gives_it_back() -> None:
    (removal,) = clean_text(TEXT).removals
    longer = Span(removal.start - 1, removal.end + len(" Nobody"))
    taken = prose(TEXT, resize(removal, longer))
    (moved,) = taken.removals
    assert (moved.span, moved.reason) == (longer, f"start moved by you, end moved by you; {removal.reason}")
    assert moved.detail == f"start moved by 1 character, end moved by 7 characters; {removal.detail}"
    assert taken.text.startswith("The ferry left at noon and came back at dusk. on the pier")
    assert prose(TEXT, resize(removal, longer), withdraw(longer)) == prose(TEXT)


def test_a_part_of_furniture_whose_edge_was_moved_stays() -> None:
    before = page(PAGE)
    (removal,) = [r for r in before.removals if "letter about the sea" in PAGE[r.start : r.end]]
    after = page(PAGE, resize(removal, Span(removal.start, removal.start + PAGE[removal.start :].index("Sign"))))
    assert "Sign up for our letter about the sea." in after.text
    (rest,) = (r for r in after.removals if r.start == removal.start)
    assert rest.reason == f"end moved by you; {removal.reason}"
    assert rest.detail.startswith("end moved by ")
    assert rest.detail.endswith(removal.detail)


def test_what_was_suspected_and_removed_keeps_its_confidence() -> None:
    article = clean(Source(TEXT.encode(), TEXT, "ferry.txt", MediaType.TEXT), threshold=1.0)
    (suspect,) = article.suspected
    (removal,) = decide(article, [relabel(suspect, suspect.kind)]).removals
    assert removal == replace(suspect, reason=f"removed by you; {suspect.reason}")


def test_what_is_withdrawn_leaves_what_was_decided_before_it() -> None:
    keep, gone = Correction(Span(0, 10), Decision.KEEP), remove(Span(4, 20), Kind.DATA)
    assert effective([keep, gone, withdraw(Span(4, 20))], 100) == (keep,)
    assert effective([keep, withdraw(Span(0, 10)), withdraw(Span(0, 10))], 100) == ()
    assert [(c.span, c.decision) for c in effective([keep, gone, withdraw(Span(0, 6))], 100)] == [
        (Span(4, 6), Decision.KEEP),
        (Span(6, 20), Decision.REMOVE),
    ]


def test_only_a_removal_adjusts_another() -> None:
    with pytest.raises(ValueError, match="adjusts"):
        Correction(Span(0, 1), Decision.KEEP, adjusts=Span(0, 2))
    with pytest.raises(ValueError, match="correction of"):
        Correction(Span(0, 1), Decision.REMOVE, Kind.DATA, adjusts=Span(2, 2))


MARKED = "# The ferry\n\nIt left **at noon** and [came back](https://pier.example) at `dusk`.\n\n- one\n- two\n"


@pytest.mark.parametrize(
    ("part", "left"),
    [
        ("at noon", "It left and came back at dusk."),
        ("left **at", "It noon and came back at dusk."),
        ("came back](https://pier.example) at `du", "It left at noon and sk."),
        ("one\n- tw", "o"),
    ],
)
def test_marks_of_markdown_never_become_text(part: str, left: str) -> None:
    source = Source(MARKED.encode(), MARKED, "ferry.md", MediaType.MARKDOWN)
    after = decide(clean(source), [remove(span_of(MARKED, part), Kind.FURNITURE)])
    assert left in [block.text for block in after.blocks]
    assert not set("*[]`#") & set(after.text)


def test_a_later_decision_prevails() -> None:
    (removal,) = clean_text(TEXT).removals
    assert prose(TEXT, restore(removal), remove(removal.span, removal.kind)).removals[0].span == removal.span
    assert prose(TEXT, remove(removal.span, removal.kind), restore(removal)).removals == ()


def test_an_early_decision_is_cut_by_a_later_one() -> None:
    first = Correction(Span(0, 10), Decision.REMOVE, Kind.DATA)
    second = Correction(Span(4, 6), Decision.KEEP)
    assert [(c.span, c.decision) for c in effective([first, second], 100)] == [
        (Span(0, 4), Decision.REMOVE),
        (Span(4, 6), Decision.KEEP),
        (Span(6, 10), Decision.REMOVE),
    ]


def test_a_decision_beyond_the_text_counts_as_far_as_the_text_goes() -> None:
    late = Correction(Span(5, 50), Decision.KEEP)
    assert [c.span for c in effective([late, Correction(Span(60, 70), Decision.KEEP)], 10)] == [Span(5, 10)]


@pytest.mark.parametrize(("start", "end"), [(3, 3), (5, 4), (-1, 3)])
def test_an_impossible_span_is_refused(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="correction"):
        Correction(Span(start, end), Decision.KEEP)


def test_what_goes_is_of_a_kind() -> None:
    with pytest.raises(ValueError, match="kind"):
        Correction(Span(0, 1), Decision.REMOVE)


def test_half_of_an_entity_takes_the_whole_character() -> None:
    text = PAGE.replace("dusk,", "dusk &amp; dawn,")
    start = text.index("&amp; dawn")
    after = page(text, remove(Span(start, start + 2), Kind.MARKUP))
    assert "dusk dawn" in " ".join(after.text.split())


def test_furniture_that_a_reader_keeps_stands_where_it_stood() -> None:
    before = page(PAGE)
    assert "letter about the sea" not in before.text
    (removal,) = [r for r in before.removals if "letter about the sea" in PAGE[r.start : r.end]]
    after = page(PAGE, restore(removal))
    order = [block.text[:12] for block in after.blocks]
    assert order == ["The ferry", "The ferry le", "The captain ", "Sign up for ", "When the win"]


def test_a_menu_that_a_reader_keeps_comes_first_with_its_items() -> None:
    before = page(PAGE)
    (removal,) = [r for r in before.removals if "Weather" in PAGE[r.start : r.end]]
    after = page(PAGE, restore(removal))
    assert after.text.startswith("- Home page of the paper\n\n- Weather & tides") or after.text.startswith(
        "- Home page of the paper\n- Weather & tides"
    )


def test_a_script_that_a_reader_keeps_is_shown_as_it_is_written() -> None:
    before = page(PAGE)
    (removal,) = [r for r in before.removals if r.kind is Kind.SCRIPT]
    after = page(PAGE, restore(removal))
    assert after.blocks[0].text == '<script>track("pier");</script>'
    assert Kind.SCRIPT not in {r.kind for r in after.removals}


def test_a_part_of_furniture_can_be_kept_alone() -> None:
    after = page(PAGE, Correction(span_of(PAGE, "Weather &amp; tides"), Decision.KEEP))
    assert "Weather & tides" in after.text
    assert "Home page" not in after.text


def test_text_of_the_article_that_a_reader_removes_goes_from_its_block() -> None:
    after = page(PAGE, remove(span_of(PAGE, " and thought that they would pass, as they had before"), Kind.FURNITURE))
    assert "The captain had seen the clouds over the western islands." in after.text


spans = st.tuples(st.integers(0, len(PAGE) - 1), st.integers(1, 200)).map(lambda p: Span(p[0], p[0] + p[1]))
decisions = st.lists(
    st.one_of(
        spans.map(lambda span: Correction(span, Decision.KEEP)),
        st.tuples(spans, st.sampled_from(Kind)).map(lambda p: remove(*p)),
        st.tuples(spans, spans).map(lambda p: Correction(p[0], Decision.REMOVE, Kind.DATA, adjusts=p[1])),
        spans.map(withdraw),
    ),
    max_size=6,
)


@settings(max_examples=150, deadline=None)
@given(decisions)
def test_any_decisions_leave_a_partition(corrections: list[Correction]) -> None:
    for text, read in ((PAGE, page), (TEXT + "\n\n" + PROSE * 20, prose)):
        article = read(text, *corrections)
        segments = article.segments()
        assert "".join(text[s.start : s.end] for s in segments) == text
        removed = [Span(s.start, s.end) for s in segments if s.state is State.REMOVED]
        for correction in article.corrections:
            for start, end in removed:
                inside = start < correction.span.end and correction.span.start < end
                assert not inside or correction.decision is Decision.REMOVE
            if correction.decision is Decision.REMOVE:
                assert any(start <= correction.span.start and correction.span.end <= end for start, end in removed)


def _at(corrections: list[Correction], place: int) -> list[Correction]:
    """Give what still counts at a place, the newest last, by looking at that place alone."""
    pile: list[Correction] = []
    for one in corrections:
        if one.span.start <= place < one.span.end:
            if one.decision is not Decision.WITHDRAW:
                pile.append(one)
            elif pile:
                pile.pop()
    return pile


@settings(max_examples=150, deadline=None)
@given(decisions)
def test_what_stands_is_what_was_not_withdrawn_place_by_place(corrections: list[Correction]) -> None:
    known = standing(corrections)
    for place in {edge + by for one in corrections for edge in one.span for by in (-1, 0)}:
        here = [one for one, spans in known for start, end in spans if start <= place < end]
        assert here == _at(corrections, place)


def test_thousands_of_decisions_can_be_withdrawn() -> None:
    pieces = [Span(at, at + 5) for at in range(0, 200_000, 10)]
    kept = [Correction(span, Decision.KEEP) for span in pieces]
    gone = [one for span in pieces for one in (withdraw(span), remove(span, Kind.DATA))]
    assert [one.span for one in effective([*kept, *gone], 200_000)] == pieces


@settings(max_examples=60, deadline=None)
@given(decisions)
def test_effective_decisions_come_to_the_same_article(corrections: list[Correction]) -> None:
    once = page(PAGE, *corrections)
    again = page(PAGE, *once.corrections)
    assert (once.text, once.removals, once.blocks) == (again.text, again.removals, again.blocks)


def test_a_decision_changes_nothing_else() -> None:
    text = (
        f"{PROSE}{SCRIPT} And then it rained. {SCRIPT.replace('top', 'side')} Nobody came. {SCRIPT} The end came late."
    )
    before = prose(text)
    assert len(before.removals) == 3
    after = prose(text, restore(before.removals[1]))
    assert after.removals == (before.removals[0], before.removals[2])


def test_what_was_suspected_stays_so_unless_it_was_decided_about() -> None:
    text = TEXT
    article = clean(Source(text.encode(), text, "ferry.txt", MediaType.TEXT), threshold=1.0)
    assert len(article.suspected) == 1
    assert decide(article, [remove(Span(0, 3), Kind.DATA)]).suspected == article.suspected
    (suspect,) = article.suspected
    decided = decide(article, [remove(suspect.span, suspect.kind)])
    assert decided.suspected == ()
    assert [r.span for r in decided.removals] == [suspect.span]
