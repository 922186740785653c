"""Pieces found again in changed originals: in their place, or not at all."""

from __future__ import annotations

import random

import pytest

from core.article.span import Span
from core.corrections.anchors import Folded, anchor, find

WORDS = (
    "harbour winter lantern quiet morning village teacher bread silver window river letter captain garden music "
    "station candle market stone bridge island shadow captain’s évènement 漁師 гавань ميناء"
).split()
SCRIPTS = (
    'var slot = document.getElementById("ad-{n}"); slot.show({{size: {n}}});',
    "window.tracker = window.tracker || []; tracker.push(['view', {n}]);",
    ".promo-{n} {{ display: none; margin: 0 auto }} .promo-{n} a {{ color: red }}",
)


def sentence(rng: random.Random) -> str:
    return " ".join(rng.choice(WORDS) for _ in range(rng.randint(5, 14))).capitalize() + "."


def document(rng: random.Random) -> tuple[str, list[Span]]:
    """Give a text and the places of pieces in it: scripts, some of them copies of others, and words of prose."""
    parts: list[str] = []
    spans: list[Span] = []
    at = 0
    for _ in range(rng.randint(8, 20)):
        for _ in range(rng.randint(1, 4)):
            words = sentence(rng) + " "
            parts.append(words)
            if rng.random() < 0.15:
                spans.append(Span(at, at + len(words) - 1))
            at += len(words)
        code = rng.choice(SCRIPTS).format(n=rng.randint(1, 4))
        parts += [code, rng.choice(("\n\n", " ", "\n"))]
        spans.append(Span(at, at + len(code)))
        at += len(code) + len(parts[-1])
    return "".join(parts), spans


def changed(rng: random.Random, text: str, span: Span) -> tuple[str, int]:
    """Change what stands around a piece; give the new text and where the piece begins in it."""
    before, piece, after = text[: span.start], text[span.start : span.end], text[span.end :]
    sides = [before, after]
    for _ in range(rng.randint(1, 5)):
        side = rng.randrange(2)
        one = sides[side]
        at = rng.randrange(len(one) + 1)
        what = rng.randrange(3)
        if what == 0:
            sides[side] = one[:at] + " " + sentence(rng) + " " + one[at:]
        elif what == 1:
            sides[side] = one[:at] + one[at + rng.randint(1, 120) :]
        else:
            sides[side] = one.replace(" ", "\n", rng.randint(1, 200))
    return sides[0] + piece + sides[1], len(sides[0])


@pytest.mark.slow
def test_two_thousand_pieces_are_found_in_their_places_or_not_at_all() -> None:
    rng = random.Random(11)
    right = wrong = total = 0
    while total < 2_000:
        text, spans = document(rng)
        for span in spans:
            new, start = changed(rng, text, span)
            found = find(anchor(text, span), new)
            total += 1
            if found is not None:
                good = found == Span(start, start + span.length)
                right += good
                wrong += not good
    assert wrong == 0
    assert right >= 0.95 * total


def test_a_reflowed_piece_is_found_with_the_white_space_that_it_has_now() -> None:
    text = "The boat came in. var a = window.b; c(a, 12, true); The crew went home for the night."
    span = Span(text.index("var"), text.index(" The crew"))
    new = text.replace("; c(", ";\n    c(").replace("came in. ", "came in.\r\n\r\n")
    found = find(anchor(text, span), new)
    assert found is not None
    assert new[found.start : found.end] == "var a = window.b;\n    c(a, 12, true);"


def test_a_piece_that_is_gone_is_lost_even_where_a_copy_is_left() -> None:
    code = 'loadSlot("side", 300, 250, {lazy: true, margin: 120});'
    text = f"A quiet morning in the harbour. {code} The captain wrote a letter. Then it rained on the market. {code} Nobody came."
    gone = text.replace(code + " ", "", 1)
    assert find(anchor(text, Span(text.index(code), text.index(code) + len(code))), gone) is None


def test_copies_that_nothing_tells_apart_are_lost() -> None:
    text = "spam() " * 40
    assert find(anchor(text, Span(70, 76)), "spam() " * 41) is None


def test_a_changed_piece_is_lost() -> None:
    text = "The boat came in. var a = window.b; c(a, 12, true); The crew went home."
    span = Span(text.index("var"), text.index(" The crew"))
    assert find(anchor(text, span), text.replace("12", "13")) is None


def test_short_words_are_found_by_what_stands_around_them() -> None:
    text = "The boat came in at noon. Advertisement The crew went home for the night."
    span = Span(text.index("Adv"), text.index(" The crew"))
    found = find(anchor(text, span), "Harbour news\n\n" + text)
    assert found is not None
    assert found.start == span.start + len("Harbour news\n\n")
    assert find(anchor(text, span), "Here is an Advertisement of another kind.") is None


def test_folding_maps_back_to_every_letter() -> None:
    text = "  a\t\tb\r\n\r\nc\u00a0\u2003d  "
    folded = Folded(text)
    assert folded.text == " a b c d "
    for position, letter in enumerate(folded.text):
        if letter != " ":
            assert text[folded.original(position)] == letter
