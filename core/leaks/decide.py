"""From the pieces that the language modules found to removals: one span a leak, with a kind and a confidence."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

from core.article.removal import Kind, Removal
from core.article.span import Span
from core.leaks.naming import named
from core.leaks.piece import Piece
from core.patterns import lazy_pattern

# Between two pieces of one leak: brackets, operators, ends of comments; no word of prose.
_BRIDGE = lazy_pattern(r"[\s\])};,(\[{/*<>!&|:.=+'\"-]{0,40}")
# The same, with what is no prose either: a key of an object before its value, a comparison whose sign went with the tags.
_KEY = lazy_pattern(r"\s*,\s*[\"']?[A-Za-z_$][\w$-]*[\"']?\s?:\s*")
_COMPARED = lazy_pattern(
    r"\s?\(?\s?[\w$.]{0,40}\s\d{1,6}\s?\)\s?|\s?(?:void 0|[\w$.]{1,40})\s?[!=]==?\s?(?:void 0|[\w$.]{1,40})\s?\)\s?"
)

_PARTING = lazy_pattern(r"\s?[,;/|·•-]\s?")
_BLOCK = lazy_pattern(r"\{%-? (?:for|if)\b")
_MARK_BEFORE = lazy_pattern(r"(?:-->|\]\]>|(?<!\S)\*/)\s*$")
_MARK_AFTER = lazy_pattern(r"\s*(?:<!--|-->|\*/|(?:<!)?\]\]>|//\s*(?:-->|\]\]>))(?:\s*-->)?")


def merge_pieces(text: str, pieces: Iterable[Piece]) -> list[Piece]:
    """Unite pieces that overlap, or between which no prose stands; the longest one names the whole."""
    merged: list[Piece] = []
    begun: _Merging | None = None
    for piece in sorted(pieces, key=lambda p: (p.start, -p.end)):
        if begun and (piece.start <= begun.end or _bridges(text, begun, piece)):
            begun.add(text, piece)
        else:
            if begun:
                merged.append(begun.piece())
            begun = _Merging(piece)
    if begun:
        merged.append(begun.piece())
    return [_trimmed(text, _with_marks(text, piece)) for piece in merged]


class _Merging:
    """Pieces that become one.

    Attributes:
        start: Where they begin.
        end: Where they end.
        kind: What they are, by the piece that names them.
    """

    __slots__ = ("_longest", "_names", "_runtime", "_score", "end", "kind", "start")

    def __init__(self, piece: Piece) -> None:
        self._names = piece
        self.start, self.end, self.kind = piece.start, piece.end, piece.kind
        self._score, self._runtime = piece.score, piece.runtime
        self._longest = piece.end - piece.start

    def add(self, text: str, piece: Piece) -> None:
        """Take in a further piece, which names them all if it is the longest, or what the others are for."""
        length = piece.end - piece.start
        if length > self._longest or self._is_what(text, piece):
            self._names, self.kind = piece, piece.kind
        self._longest = max(self._longest, length)
        self.end = max(self.end, piece.end)
        self._score = max(self._score, piece.score) + 0.2
        self._runtime = self._runtime or piece.runtime

    def piece(self) -> Piece:
        """Give the one piece."""
        return self._names._replace(start=self.start, end=self.end, score=self._score, runtime=self._runtime)

    def _is_what(self, text: str, piece: Piece) -> bool:
        """Tell whether ``piece`` is what the markup around it is for: a comment around a script, the tag of a template."""
        length = piece.end - piece.start
        if self.kind is not Kind.MARKUP or piece.end > self.end or 4 * length <= 3 * self._longest:
            return False
        return piece.kind is Kind.TEMPLATE or (
            piece.kind is Kind.SCRIPT
            and text.startswith("<!--", self.start)
            and text.find("<", piece.start, piece.end) < 0
        )


def _trimmed(text: str, piece: Piece) -> Piece:
    """Leave outer white space to the prose."""
    start, end = piece.start, piece.end
    if not (text[start].isspace() or text[end - 1].isspace()):
        return piece
    code = text[start:end]
    return piece._replace(start=end - len(code.lstrip()), end=start + len(code.rstrip()))


def _with_marks(text: str, piece: Piece) -> Piece:
    """Take along what is left around a script of marks that hid it from old browsers and parsers."""
    if piece.kind is Kind.TEMPLATE or piece.end - piece.start < 20:
        return piece
    before = _MARK_BEFORE.search(text, max(0, piece.start - 12), piece.start)
    after = _MARK_AFTER.match(text, piece.end)
    if not before and not after:
        return piece
    return piece._replace(start=before.start() if before else piece.start, end=after.end() if after else piece.end)


def _bridges(text: str, last: _Merging, piece: Piece) -> bool:
    gap = text[last.end : piece.start]
    if {last.kind, piece.kind} <= {Kind.MARKUP, Kind.TEMPLATE}:
        return not gap.strip() or (len(gap) < 4 and bool(_PARTING.fullmatch(gap)) and _is_open(text, last))
    if Kind.TEMPLATE in (last.kind, piece.kind) and "\n\n" in gap and not gap.strip():
        return False  # a mark in a paragraph of its own is no part of a listing
    if len(gap) <= 40 and _BRIDGE.fullmatch(gap) and gap.count("\n\n") < 2:
        return True
    if len(gap) > 100 or not {last.kind, piece.kind} <= {Kind.SCRIPT, Kind.DATA}:
        return False
    return bool(_KEY.fullmatch(gap) or (_COMPARED.fullmatch(gap) and text[piece.start] in "{$"))


def _is_open(text: str, piece: _Merging) -> bool:
    """Tell whether what is united opens more blocks of a template than it closes: what parts its values goes with them."""
    opened = len(_BLOCK.findall(text, piece.start, piece.end))
    return piece.kind is Kind.TEMPLATE and opened > text.count("{% end", piece.start, piece.end)


def without_protected(pieces: Iterable[Piece], protected: Sequence[Span]) -> list[Piece]:
    """Drop pieces that overlap a protected span; both are sorted by their start."""
    kept: list[Piece] = []
    first = 0
    for piece in pieces:
        while first < len(protected) and protected[first].end <= piece.start:
            first += 1
        if first == len(protected) or protected[first].start >= piece.end:
            kept.append(piece)
    return kept


def to_removal(text: str, piece: Piece, start: int, end: int, sure: float) -> Removal:
    """Make the removal of a piece of ``text`` whose place in the original is ``[start, end)``."""
    reason, detail = named(text, piece)
    return Removal(Span(start, end), piece.kind, math.floor(10_000 * sure) / 10_000, reason, piece.detector, detail)
