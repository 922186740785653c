"""Code that leaked into prose.

``find_leaks`` runs the language modules over a decoded copy of the text, unites what they found, leaves what the
article itself quotes, and maps the rest back to the text as it was given.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import compress

from core.article.removal import Kind, Removal
from core.article.span import Span
from core.article.threshold import THRESHOLD
from core.leaks.calibration import confidence, evidence
from core.leaks.decide import merge_pieces, to_removal, without_protected
from core.leaks.edges.scorer import settle
from core.leaks.judge.quoted import probabilities
from core.leaks.languages import blob, bodies, css, javascript, json_data, markup, remnants, server_error, template
from core.leaks.languages.beside import without_prose
from core.leaks.languages.swallowed import without_swallowed
from core.leaks.piece import Piece
from core.leaks.shadow import Shadow
from core.leaks.suspicion import regions


def find_leaks(text: str, protected: Sequence[Span] = (), threshold: float = THRESHOLD) -> list[Removal]:
    """Find the code that leaked into ``text``.

    Args:
        text: Running text in any language.
        protected: Sorted spans of code that belongs to the article, never touched; code points, half-open.
        threshold: The lowest confidence that a leak must have, 0 to 1.

    Returns:
        Removals, sorted, disjoint, each from its first character of code to its last, without outer white space.
    """
    shadow = Shadow(text)
    guarded = [Span(shadow.from_original(s), shadow.from_original(e)) for s, e in protected]
    pieces = find_pieces(shadow.text, guarded)
    leaked = probabilities(shadow.text, pieces)
    # What more likely did not leak is never surer than that it did.
    worth = [sure >= min(threshold, THRESHOLD) for sure in leaked]
    settled = settle(shadow.text, pieces, guarded, worth)
    removals = []
    for number in compress(range(len(pieces)), worth):
        piece, sure = settled[number].piece, leaked[number]
        known = evidence(shadow.text, settled, number, sure)
        place = shadow.start(piece.start), shadow.end(piece.end)
        leak = to_removal(shadow.text, piece, *place, confidence(known, sure))
        if leak.confidence >= threshold:
            removals.append(leak)
    return removals


def find_pieces(text: str, protected: Sequence[Span] = ()) -> list[Piece]:
    """Find the code in a decoded ``text``, leaked or quoted: sorted, disjoint pieces outside ``protected``."""
    found = [*markup.find(text), *bodies.find(text)]
    # Inside a tag no other code begins; a comment or a CDATA section may hold a script.
    tags = [
        Span(piece.start, piece.end)
        for piece in found
        if piece.kind is Kind.MARKUP and text[piece.start + 1] not in "!?"
    ]
    marks: list[Piece] = []
    for part in regions(text):
        if part.length == len(text):
            marks = list(template.find_marks(text))
            found.extend(_find_code(text, tags, marks))
            continue
        inside = text[part.start : part.end]
        own = list(template.find_marks(inside))
        code = _find_code(inside, _within(tags, part), own)
        found.extend(_moved(code, part.start))
        marks.extend(_moved(own, part.start))
    found = [*_outside(found, marks), *marks] if marks else found
    return without_protected(without_swallowed(text, merge_pieces(text, found)), protected)


def _moved(pieces: Iterable[Piece], by: int) -> Iterator[Piece]:
    return (piece._replace(start=by + piece.start, end=by + piece.end) for piece in pieces)


def _outside(pieces: Iterable[Piece], marks: Iterable[Piece]) -> Iterator[Piece]:
    """Yield the pieces that do not begin inside one of the ``marks``: its values are no attributes of a tag."""
    spans = _united([Span(mark.start, mark.end) for mark in marks])
    for piece in pieces:
        before = bisect_left(spans, piece.start, key=lambda span: span.start) - 1
        if before < 0 or spans[before].end <= piece.start:
            yield piece


def _find_code(text: str, tags: Sequence[Span], marks: Sequence[Piece]) -> Iterator[Piece]:
    if marks:
        tags = _united([*tags, *(Span(mark.start, mark.end) for mark in marks)])
    found: list[Piece] = []
    for language in (javascript, css, json_data):
        found.extend(without_prose(text, language.find(text, tags)))
    found.extend(template.find_placeholders(text))
    for other in (server_error, blob):
        found.extend(other.find(text))
    yield from found
    yield from remnants.find(text, _united([*tags, *(Span(piece.start, piece.end) for piece in found)]))


def _united(spans: Sequence[Span]) -> list[Span]:
    """Give sorted, disjoint spans that cover what ``spans`` cover."""
    united: list[Span] = []
    for span in sorted(spans):
        if united and span.start < united[-1].end:
            united[-1] = Span(united[-1].start, max(united[-1].end, span.end))
        else:
            united.append(span)
    return united


def _within(spans: Sequence[Span], part: Span) -> list[Span]:
    """Give the spans inside ``part``, counted from its beginning."""
    first = bisect_left(spans, part.start, key=lambda span: span.start)
    last = bisect_left(spans, part.end, key=lambda span: span.start)
    return [Span(start - part.start, end - part.start) for start, end in spans[first:last]]
