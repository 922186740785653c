"""Articles that a page does not show but holds for scripts: the ``articleBody`` of JSON-LD, and serialised state.

Such a text is a JSON string, often of HTML. It is read twice, first as JSON, then as HTML or plain text, and every
run is mapped back through both: what the string spells out is the source's own text, an escape is an atomic run.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from core.article.blocks import Block, BlockKind, Run, Style
from core.article.removal import Kind
from core.page.blocks.builder import BlockBuilder
from core.page.blocks.inline import Line
from core.page.content.chosen import Choice
from core.page.content.measure import words_in
from core.page.tree import build
from core.page.tree.document import Document, Piece
from core.page.tree.left_out import LINKED_DATA
from core.patterns import lazy_pattern

_LEAST_WORDS = 100
"""A shorter text is a teaser."""
_SHORT_PAGE = 200
"""Words of prose of a page that serialised state is not looked into: it shows its article."""
_ALONE = 2
"""How many times longer than any other the text must be to be the page's article."""
_BODY = lazy_pattern(r'"articleBody"\s*:\s*"')
_STATE = lazy_pattern(r"__NEXT_DATA__|__NUXT|__[A-Z]+_STATE__|application/json")
_STATE_BODY = lazy_pattern(
    r'"(?:articleBody|articleText|body|bodyHtml|body_html|bodyText|content|contentHtml|content_html|html|postContent|text)"'
    r'\s*:\s*"'
)
_STRING_END = lazy_pattern(r'[^"\\]*+(?:\\.[^"\\]*+)*+', re.DOTALL)
_ESCAPE = lazy_pattern(r'\\(?:u([0-9a-fA-F]{4})(?:\\u([dD][c-fC-F][0-9a-fA-F]{2}))?|(["\\/bfnrt]))')
_PLAIN = {"b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}
_TAG = lazy_pattern(
    r"</?(?:p|div|br|h[1-6]|ul|ol|li|a|blockquote|strong|em|span|figure|section)\b[^<>]*>", re.IGNORECASE
)
_LINE = lazy_pattern(r"[^\n\r]+")
_HEAD = 400
"""Code points at the beginning of a script in which it says what it is."""


class Stated(NamedTuple):
    """An article that a page states: where its string stands, its blocks, and what says so, in words."""

    start: int
    end: int
    blocks: tuple[Block, ...]
    origin: str


class _Decoded(NamedTuple):
    """A JSON string as text; ``places`` holds where each code point begins in the source, and at last the end."""

    text: str
    places: list[int]


def stated_article(document: Document, choice: Choice, shown: Sequence[Block]) -> Stated | None:
    """Find the article in what the page holds for scripts, if ``shown``, what the page shows, is less than half.

    That is asked of what the page shows with the usual reach, whatever its own is.
    """
    for pattern, origin, pieces in (
        (_BODY, "JSON-LD articleBody", _linked(document)),
        (_STATE_BODY, "the page's serialised state", _state(document) if choice.words < _SHORT_PAGE else iter(())),
    ):
        found = _longest(document.text, pattern, pieces, 2 * max(choice.words, _LEAST_WORDS))
        if found is None:
            continue
        start, end = found
        words = _words(shown) if choice.shown is None else choice.shown
        decoded = _decode(document.text, start, end)
        blocks = _blocks(decoded)
        if _words(blocks) >= max(_LEAST_WORDS, 2 * words + 1):
            return Stated(start, end, blocks, origin)
    return None


def with_stated(
    stated: Stated, shown: Sequence[Block], pieces: Sequence[Piece]
) -> tuple[tuple[Block, ...], list[Piece]]:
    """Give the blocks and the pieces of a page whose article is stated.

    What the page shows stays before it, unless it stands in the article too. The string leaves the removal of its
    script; what parts its paragraphs is structure, as tags are.
    """
    said = " ".join(" ".join(block.text.split()) for block in stated.blocks)
    kept: list[Block] = []
    left: list[Piece] = []
    for block in shown:
        text = " ".join(block.text.split())
        if block.kind is BlockKind.HEADING or not text or text not in said:
            kept.append(block)
            continue
        runs = [run for run in block.flat_runs() if run.end > run.start]
        left += [
            Piece(
                run.start,
                run.end,
                Kind.FURNITURE,
                0.7,
                "stands once more in the text that the page holds for its scripts",
            )
            for run in runs
        ]
    for piece in pieces:
        if piece.start < stated.start and stated.end < piece.end:
            left += [piece._replace(end=stated.start), piece._replace(start=stated.end)]
        else:
            left.append(piece)
    return (*kept, *stated.blocks), left


def _words(blocks: Sequence[Block]) -> int:
    """Count words; of scripts without spaces two letters are one."""
    return sum(words_in(block.text) for block in blocks)


def _linked(document: Document) -> Iterator[Piece]:
    return (p for p in document.pieces if p.rule == LINKED_DATA)


def _state(document: Document) -> Iterator[Piece]:
    for piece in document.pieces:
        script = piece.kind in (Kind.DATA, Kind.SCRIPT) and piece.rule != LINKED_DATA
        if script and _STATE.search(document.text, piece.start, min(piece.end, piece.start + _HEAD)):
            yield piece


def _longest(source: str, pattern: re.Pattern[str], pieces: Iterator[Piece], words: int) -> tuple[int, int] | None:
    """Find the longest string that ``pattern`` leads to, if it may hold so many words and no other comes near it."""
    found: dict[str, tuple[int, int]] = {}
    for piece in pieces:
        for lead in pattern.finditer(source, piece.start, piece.end):
            close = _STRING_END.match(source, lead.end(), piece.end)
            if close and close.end() < piece.end and close.end() - lead.end() > 2 * words:
                found.setdefault(close[0], close.span())
    ranked = sorted(found.values(), key=lambda span: span[0] - span[1])
    sizes = [end - start for start, end in ranked]
    if not ranked or (len(sizes) > 1 and sizes[0] < _ALONE * sizes[1]):
        return None
    return ranked[0]


def _decode(source: str, start: int, end: int) -> _Decoded:
    """Read the inside of a JSON string. What is no valid escape stands for itself."""
    parts: list[str] = []
    places: list[int] = []
    at = start
    for found in _ESCAPE.finditer(source, start, end):
        parts.append(source[at : found.start()])
        places.extend(range(at, found.start()))
        at = found.end()
        if found[3]:
            character = _PLAIN.get(found[3], found[3])
        else:
            character, at = _code_point(found)
        parts.append(character)
        places.append(found.start())
    parts.append(source[at:end])
    places.extend(range(at, end))
    return _Decoded("".join(parts), [*places, end])


def _code_point(found: re.Match[str]) -> tuple[str, int]:
    r"""Give the character of a ``\u`` escape, of two where they are a surrogate pair, and where the escape ends."""
    high = int(found[1], 16)
    if found[2] and 0xD800 <= high < 0xDC00:
        return chr(0x10000 + ((high - 0xD800) << 10) + int(found[2], 16) - 0xDC00), found.end()
    end = found.start(2) - 2 if found[2] else found.end()
    return ("\ufffd" if 0xD800 <= high < 0xE000 else chr(high)), end


def _blocks(decoded: _Decoded) -> tuple[Block, ...]:
    """Make blocks of the text, as HTML if it has tags, else a paragraph a line; with the places of the source."""
    if _TAG.search(decoded.text):
        inner = build(decoded.text)
        blocks = BlockBuilder(decoded.text, [inner.body]).build()
    else:
        blocks = tuple(_paragraphs(decoded.text))
    return tuple(_placed(block, decoded.places) for block in blocks)


def _paragraphs(text: str) -> Iterator[Block]:
    for found in _LINE.finditer(text):
        line = Line()
        line.fold(text, *found.span(), Style.PLAIN, None)
        line.strip_end()
        if line:
            yield Block(BlockKind.PARAGRAPH, tuple(line.runs))


def _placed(block: Block, places: Sequence[int]) -> Block:
    runs = tuple(part for run in block.runs for part in _parts(run, places))
    rows = tuple(tuple(tuple(p for run in cell for p in _parts(run, places)) for cell in row) for row in block.rows)
    return replace(block, runs=runs, rows=rows)


def _parts(run: Run, places: Sequence[int]) -> Iterator[Run]:
    """Cut a run of the decoded text where the source escapes, and give the parts their places in the source."""
    if len(run.text) != run.end - run.start:
        start, end = places[run.start], places[run.end]
        yield run._replace(start=start, end=end - (len(run.text) == end - start > 1))
        return
    begin = run.start
    for at in range(run.start, run.end):
        wide = places[at + 1] - places[at] != 1
        if wide and begin < at:
            yield run._replace(text=run.text[begin - run.start : at - run.start], start=places[begin], end=places[at])
        if wide:
            yield run._replace(text=run.text[at - run.start], start=places[at], end=places[at + 1])
            begin = at + 1
    if begin < run.end:
        yield run._replace(text=run.text[begin - run.start :], start=places[begin], end=places[run.end])
