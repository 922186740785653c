"""Where leaked code begins and ends, chosen among the places near what the grammars say."""

import random
from itertools import pairwise

import pytest

from core.article.removal import Kind
from core.article.span import Span
from core.leaks import find_leaks
from core.leaks.edges.evidence import Evidence
from core.leaks.edges.places import places
from core.leaks.edges.scorer import SUREST, Settled, candidates, settle
from core.leaks.edges.weights import nearness, weigh
from core.leaks.piece import Piece

BEFORE = "The ferry left the harbour at noon, and nobody on the quay had expected it."
LEAKS = [
    (
        'var slot = document.getElementById("ad-7"); slot.show(300, 250); loadAd(sl',
        " When the storm came, they went home.",
    ),
    (
        'var slot = document.getElementById("ad-7"); slot.show(300, 250); loadAd(slot);',
        "When the storm came, they went home.",
    ),
    (".banner { color: #fff; margin: 0 auto; } .banner a { display: bloc", " Der Fährmann wartete bis zum Abend."),
    (".banner { color: #fff; margin: 0 auto; } .banner a { display: none; }", "[2] La tempête est arrivée le soir."),
    (
        '{"@context": "https://schema.example", "@type": "Article", "dateModified": "2024-02-26T18:05:45',
        " Nobody knew the hour.",
    ),
    ("!function(e,t){e.queue=e.queue||[];e.queue.push(t)}(window,{id:7});", "Все ушли домой ещё до вечера."),
    ("(function(w,d){w.stats=w.stats||[];w.stats.push(['view',12]);", " 港では誰も嵐を予想していなかった。"),
]


@pytest.mark.parametrize(("code", "after"), LEAKS)
@pytest.mark.parametrize("between", [" ", "", "\n"])
def test_the_code_goes_to_the_letter(code: str, after: str, between: str) -> None:
    text = BEFORE + between + code + after
    start = len(BEFORE + between)
    assert [leak.span for leak in find_leaks(text)] == [Span(start, start + len(code))]


@pytest.mark.parametrize("is_end", [True, False])
def test_places_are_near_sorted_and_within_bounds(is_end: bool) -> None:
    text = BEFORE + LEAKS[0][0] + LEAKS[0][1]
    edge = len(BEFORE) + 40
    found = places(text, edge, edge - 30, edge + 20, is_end=is_end)
    assert edge in found
    assert found == sorted(set(found))
    assert edge - 30 <= found[0] <= found[-1] <= edge + 20
    for place in found:
        assert place == edge or not (text[place - 1] if is_end else text[place]).isspace()


def test_pieces_stay_apart_and_off_what_is_protected() -> None:
    rng = random.Random(7)
    text = " ".join(code + after for code, after in LEAKS)
    for _ in range(60):
        cuts = sorted(rng.sample(range(len(text)), 8))
        spans = [Span(cuts[0], cuts[1]), Span(cuts[2], cuts[3]), Span(cuts[6], cuts[7])]
        protected = [Span(cuts[4], cuts[5])]
        pieces = [Piece(s, e, rng.choice((Kind.SCRIPT, Kind.STYLE, Kind.DATA)), 2.0, "", "test") for s, e in spans]
        settled = [one.piece for one in settle(text, pieces, protected)]
        walls = sorted([*(Span(piece.start, piece.end) for piece in settled), *protected])
        assert all(one.end <= two.start for one, two in pairwise(walls))
        assert all(piece.start < piece.end for piece in settled)


@pytest.mark.parametrize("note", ["[3]", "[edit]", "[1702–1764]", "[from the harbour]", "[出典]"])
@pytest.mark.parametrize("code", [".quay .lamp{font-size:smaller}", "var slot = 7; slot.show(300, 250);"])
def test_what_stands_in_brackets_behind_the_code_stays(code: str, note: str) -> None:
    text = f"{BEFORE} {code}{note} When the storm came, they went home."
    assert [text[leak.start : leak.end] for leak in find_leaks(text)] == [code]


def test_a_tag_tells_itself_where_it_ends() -> None:
    code = "<script>var slot = 7; slot.show(300, 250); load(slot);</script>"
    text = BEFORE + " " + code + "When the storm came, they went home."
    assert [text[leak.start : leak.end] for leak in find_leaks(text)] == [code]


def test_kinds_whose_marks_tell_where_they_end_stay_as_they_are() -> None:
    text = BEFORE + " [gallery ids=7] " + BEFORE
    piece = Piece(len(BEFORE) + 1, len(BEFORE) + 14, Kind.TEMPLATE, 2.0, "", "test")
    assert settle(text, [piece]) == [Settled(piece, SUREST, SUREST)]


def test_evidence_is_the_same_wherever_the_text_stands() -> None:
    code = LEAKS[0][0]
    piece = Piece(len(BEFORE), len(BEFORE) + len(code), Kind.SCRIPT, 2.0, "", "test")
    here = candidates(BEFORE + code + LEAKS[0][1], piece, len(BEFORE + code) + 20, is_end=True)
    moved = piece._replace(start=piece.start + 900, end=piece.end + 900)
    there = candidates("x" * 900 + BEFORE + code + LEAKS[0][1], moved, len(BEFORE + code) + 920, is_end=True)
    assert [(place + 900, keys) for place, keys in here] == there


@pytest.mark.parametrize("is_end", [True, False])
def test_what_stands_beside_a_place_weighs_what_its_keys_weigh(is_end: bool) -> None:
    text = "".join(code + after for code, after in LEAKS)
    side = "e" if is_end else "s"
    for edge in (3, len(text) // 2, len(text) - 2):
        evidence = Evidence(text, edge, 0, len(text), "style", is_end=is_end)
        near = list(range(max(0, edge - 40), min(len(text), edge + 40) + 1))
        weighed = nearness(side, "style").weigh(evidence, text, edge, near)
        assert weighed == pytest.approx([weigh(evidence.near(place)) for place in near])
