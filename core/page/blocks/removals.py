"""From pieces that may overlap to the removals of a page: sorted, disjoint, outermost first, clear of kept text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from core.article.blocks import Block
from core.article.removal import OF_PAGE, Kind, Removal
from core.article.span import Span, merge, merge_ordered
from core.page.content.beside import VAGUE, is_empty
from core.page.content.closer import empty, told
from core.page.content.wording import LOST
from core.page.tree.document import Piece
from core.page.tree.entities import unescape
from core.page.tree.formulas import NAME as FORMULA
from core.page.tree.nodes import Text

_NAMED = frozenset({Kind.FURNITURE, Kind.HIDDEN})
_OF_FORMULA = "another form of the formula beside it"


def removals_of(
    pieces: Iterable[Piece], texts: Iterable[Text], blocks: Sequence[Block], source: str
) -> tuple[Removal, ...]:
    """Resolve ``pieces``: one within another is part of it, and what the blocks keep is taken out of any.

    Of ``texts`` what no block keeps and no piece covers becomes a removal too: misnested tags can leave text
    outside of the element that it belongs to.
    """
    kept = merge_ordered((run.start, run.end) for block in blocks for run in block.flat_runs())
    every = list(pieces)
    known = merge([*kept, *merge_ordered((piece.start, piece.end) for piece in every)])
    every += list(_lost(texts, known, source))
    del known
    every.sort(key=lambda p: (p.start, -p.end))
    removals: list[Removal] = []
    words: dict[str, str] = {}
    at = first = 0
    for piece in every:
        start, end = max(piece.start, at), piece.end
        if start >= end:
            continue
        at = end
        while first < len(kept) and kept[first].end <= start:
            first += 1
        hole = first
        while hole < len(kept) and kept[hole].start < end:
            if kept[hole].start > start:
                _append(removals, piece, Span(start, kept[hole].start), words)
            start = max(start, kept[hole].end)
            hole += 1
        if start < end:
            _append(removals, piece, Span(start, end), words)
    return tuple(_told(one, source) if one.kind in _NAMED else one for one in removals)


def _told(removal: Removal, source: str) -> Removal:
    """Say of a removal more closely what it is, where its rule says but where it stands, and of any if it is empty."""
    start, end = removal.start, removal.end
    if removal.kind is Kind.FURNITURE and removal.reason not in VAGUE and is_empty(source, start, end):
        return replace(removal, reason=empty(source, start, end))
    reason, detail = told(removal.reason, removal.detail, source, start, end)
    return removal if reason == removal.reason else replace(removal, reason=reason, detail=detail)


def _lost(texts: Iterable[Text], known: Sequence[Span], source: str) -> Iterator[Piece]:
    """Yield a piece for each stretch of the texts, in source order, that holds more than space and is not ``known``.

    What stands in one block, with nothing known between, is one piece.
    """
    index = 0
    leaf = start = stop = -1
    for text in texts:
        if text.isspace():
            continue
        at, end = text.start, text.end
        while index < len(known) and known[index].end <= at:
            if known[index].start >= stop >= 0:
                yield Piece(start, stop, Kind.FURNITURE, 0.6, LOST)
                stop = -1
            index += 1
        if index < len(known) and known[index].start <= at and end <= known[index].end:  # as of most texts
            if stop >= 0:
                yield Piece(start, stop, Kind.FURNITURE, 0.6, LOST)
                stop = -1
            continue
        number = index
        while at < end:
            span = known[number] if number < len(known) else None
            rest = min(span.start, end) if span else end
            if (
                at < rest
                and (at > text.start or rest < end)
                and text.parent is not None
                and text.parent.name == FORMULA
            ):
                yield Piece(at, rest, Kind.MARKUP, 1.0, _OF_FORMULA)  # a formula is shown whole, or not at all
            elif at < rest and _holds_something(source[at:rest]):
                if stop >= 0 and (text.leaf != leaf or at < stop):
                    yield Piece(start, stop, Kind.FURNITURE, 0.6, LOST)
                    stop = -1
                start, stop, leaf = (at if stop < 0 else start), rest, text.leaf
            if span and stop >= 0 and rest == span.start:
                yield Piece(start, stop, Kind.FURNITURE, 0.6, LOST)
                stop = -1
            at = max(at, span.end) if span else end
            number += 1
    if stop >= 0:
        yield Piece(start, stop, Kind.FURNITURE, 0.6, LOST)


def _holds_something(text: str) -> bool:
    return not text.isspace() and bool((unescape(text) if "&" in text else text).replace("\0", "").strip())


def _append(removals: list[Removal], piece: Piece, span: Span, words: dict[str, str]) -> None:
    """Add a removal, as part of the one before if both are furniture for the same reason and touch.

    ``words`` are the reasons of removals so far, by themselves.
    """
    kind, reason, detail = piece.kind, piece.reason, piece.detail
    confidence = piece.confidence
    if kind is Kind.FURNITURE and removals:
        last = removals[-1]
        if last.end == span.start and last.kind is kind and (last.reason, last.detail) == (reason, detail):
            removals[-1] = replace(last, span=Span(last.start, span.end), confidence=min(last.confidence, confidence))
            return
    # Numbers and words of its own: any that were made with the page's tree would hold on to the tree's memory.
    span = Span(span.start + 0, span.end + 0)
    if (own := words.get(reason)) is None:
        own = words[reason] = _copied(reason)
    removals.append(Removal(span, kind, confidence, own, OF_PAGE, _copied(detail)))


def _copied(text: str) -> str:
    return text[:1] + text[1:]
