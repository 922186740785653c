"""Finding a piece of an original again after the original changed: by its text, and by what stands around it.

White space is folded first, so that reflowed text is the same text. Of the places at which the piece's text stands, one
is taken only if it is told from all others: by the letters that touch it, or by the words near it. Where that is not
so, the piece counts as lost: a decision must never be carried out in a wrong place.

The idea is that of annotations on the web: a quotation with what stands before and after it (W3C Web Annotation Data
Model, Text Quote Selector).
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass

from core.article.span import Span
from core.patterns import lazy_pattern

CONTEXT = 300
"""Code points of context that an anchor holds on each side, of folded text."""

_SPACE = lazy_pattern(r"\s+")
_WORD = lazy_pattern(r"\w+")
_TELLING = 32
"""A piece of so many letters that stood once in its original is known by itself."""
_TOUCHING = 20
"""So many letters of context, counted on both sides together, tell a place."""
_LONGEST_TOUCH = 40
_ALIKE = 0.5
"""Share of the words around a piece that must be there still, where letters that touch it do not tell the place."""
_AHEAD = 1.4
"""How many times likelier the best place must be than the next."""
_MOST_PLACES = 5_000


@dataclass(frozen=True, slots=True)
class Anchor:
    """What is remembered of a piece.

    Attributes:
        exact: Its text, white space folded.
        before: What stood before it, at most ``CONTEXT`` code points, white space folded.
        after: What stood after it, likewise.
        copies: How often the piece stood in the original, to the letter.
    """

    exact: str
    before: str
    after: str
    copies: int = 1


class Folded:
    """A text with every stretch of white space as one space, and the way back.

    Attributes:
        text: The folded text.
    """

    def __init__(self, original: str) -> None:
        parts: list[str] = []
        self._starts: list[int] = []  # where each part begins, in the folded text
        self._places: list[int] = []  # and in the original
        at = length = 0
        for found in _SPACE.finditer(original):
            self._add(length, at)
            parts.append(original[at : found.start()] + " ")
            length += found.start() - at + 1
            at = found.end()
        self._add(length, at)
        parts.append(original[at:])
        self.text = "".join(parts)
        self._size = len(original)

    def _add(self, folded: int, original: int) -> None:
        self._starts.append(folded)
        self._places.append(original)

    def original(self, position: int) -> int:
        """Give the position in the original of a folded position: of a letter its own, of a space where it begins."""
        part = bisect_left(self._starts, position + 1) - 1
        return min(self._places[part] + position - self._starts[part], self._size)


def anchor(text: str, span: Span) -> Anchor:
    """Make the anchor of a piece of a text. Only what stands near it is folded, so that a long text costs no more."""
    piece = text[span.start : span.end]
    start = span.end - len(piece.lstrip()) if piece.strip() else span.start
    end = span.start + len(piece.rstrip()) if piece.strip() else span.end
    before = _folded(text[max(0, start - 4 * CONTEXT) : start])
    after = _folded(text[end : end + 4 * CONTEXT])
    exact = text[start:end]
    return Anchor(exact_text(text, span), before[-CONTEXT:], after[:CONTEXT], max(1, text.count(exact)))


def exact_text(text: str, span: Span) -> str:
    """Give the text of a piece as its anchor holds it; empty where the span is none of the text."""
    if not 0 <= span.start < min(span.end, len(text)):
        return ""
    piece = text[span.start : span.end]
    return _folded(piece.strip() or piece)


def _folded(text: str) -> str:
    return _SPACE.sub(" ", text)


def find(anchored: Anchor, text: str | Folded) -> Span | None:
    """Find a piece in a text; None if it is not there, or if its place cannot be told for sure.

    Returns:
        The span in the original text, code points, half-open, without outer white space.
    """
    folded = text if isinstance(text, Folded) else Folded(text)
    exact = anchored.exact
    places = _places(folded.text, exact)
    if not places or len(places) == _MOST_PLACES:
        return None
    scores = [_score(anchored, folded.text, place) for place in places]
    best = max(range(len(places)), key=scores.__getitem__)
    touching, alike = scores[best]
    if len(places) == 1 and anchored.copies == 1 and len(exact) >= _TELLING:
        return _span(folded, places[0], exact)
    if touching < _TOUCHING and alike < _ALIKE:
        return None
    if anchored.copies > 1 and len(places) != anchored.copies and (touching < _TOUCHING or alike < _ALIKE):
        return None  # the one that is left may be another
    for number, (other_touching, other_alike) in enumerate(scores):
        if number == best:
            continue
        closer = touching >= _TOUCHING and touching > other_touching * _AHEAD
        if not (closer or alike > max(other_alike * _AHEAD, other_alike + 0.1)):
            return None
    return _span(folded, places[best], exact)


def _span(folded: Folded, place: int, exact: str) -> Span:
    return Span(folded.original(place), folded.original(place + len(exact) - 1) + 1)


def _places(text: str, exact: str) -> list[int]:
    places: list[int] = []
    at = text.find(exact) if exact.strip() else -1
    while at >= 0 and len(places) < _MOST_PLACES:
        places.append(at)
        at = text.find(exact, at + 1)
    return places


def _score(anchored: Anchor, text: str, place: int) -> tuple[int, float]:
    """Give how many letters that touch a place did so before, and the share of words beside it that are left."""
    end = place + len(anchored.exact)
    before = text[max(0, place - CONTEXT) : place]
    after = text[end : end + CONTEXT]
    touching = _common(anchored.before[::-1], before[::-1]) + _common(anchored.after, after)
    known = [_words(anchored.before), _words(anchored.after)]
    here = [_words(before), _words(after)]
    there = sum(len(one & other) for one, other in zip(known, here, strict=True))
    return touching, there / max(1, len(known[0]) + len(known[1]))


def _words(text: str) -> set[str]:
    return set(_WORD.findall(text))


def _common(one: str, other: str) -> int:
    """Give how many letters two texts begin with alike, up to a length that tells enough."""
    count = 0
    for a, b in zip(one[:_LONGEST_TOUCH], other[:_LONGEST_TOUCH], strict=False):
        if a != b:
            break
        count += 1
    return count
