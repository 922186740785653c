"""What a reader keeps of a page although it is not the article's: put back among the blocks, where it stands."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from core.article.blocks import Block, BlockKind, Run, Style
from core.article.span import Span, merge, subtract
from core.page.blocks.inline import Line
from core.page.content.leaves import BLOCK_TAGS
from core.page.tree.document import Document
from core.page.tree.entities import entity_around
from core.page.tree.formulas import NAME as FORMULA
from core.page.tree.nodes import Element, Text

_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_PRE = frozenset({"pre", "listing", "xmp", "plaintext"})


def with_restored(document: Document, blocks: Sequence[Block], kept: Sequence[Span]) -> tuple[Block, ...]:
    """Give the blocks with what ``kept`` (sorted, disjoint) holds and they do not: texts as text, all else as code."""
    result = list(blocks)
    shown = merge((run.start, run.end) for block in blocks for run in block.flat_runs())
    code = merge((piece.start, piece.end) for piece in document.pieces)
    number = before = 0
    for span in kept:
        for block in _blocks(document, subtract([span], _near(shown, span)), shown, code):
            start = block.runs[0].start
            number = _put(result, block, number if start >= before else 0)
            before = start
    return tuple(result)


def _near(spans: Sequence[Span], around: Span) -> Sequence[Span]:
    first = bisect_left(spans, around.start, key=lambda span: span.end)
    last = bisect_left(spans, around.end, key=lambda span: span.start)
    return spans[first:last]


def _blocks(document: Document, spans: Sequence[Span], shown: Sequence[Span], code: Sequence[Span]) -> Iterator[Block]:
    """Yield a block for each stretch of text of one element, and for each script, comment or the like in ``code``.

    A formula of which some is ``shown`` is there already.
    """
    texts = document.texts
    found: list[tuple[Span, Element | None]] = []
    for span in spans:
        first = bisect_left(texts, span.start, key=lambda text: text.end)
        last = bisect_left(texts, span.end, key=lambda text: text.start)
        own = [
            text for text in texts[first:last] if not (_is_formula(text) and _near(shown, Span(text.start, text.end)))
        ]
        read = [_readable(document.text, text, span) for text in own]
        owners = [_owner(text) for text in own]
        found += zip(read, owners, strict=True)
        raw = [_clipped(piece, span) for piece in _near(code, span)]
        if not raw and not any(document.text[start:end].strip() for start, end in read):
            raw = [span]  # tags alone: nothing that a page shows, so they are shown as they are written
        found += [(piece, None) for piece in subtract(raw, read)]
    found.sort(key=lambda item: item[0])
    for _, group in groupby(found, key=lambda item: id(item[1]) if item[1] else item[0].start):
        parts = list(group)
        block = _block(document, [span for span, _ in parts if span.length], parts[0][1])
        if block.runs:
            yield block


def _clipped(piece: Text | Span, span: Span) -> Span:
    return Span(max(piece.start, span.start), min(piece.end, span.end))


def _readable(source: str, text: Text, span: Span) -> Span:
    """Give what of a text a span holds, as far as it can be read by itself; of a formula that is all."""
    if _is_formula(text):
        return Span(text.start, text.end)
    return _with_whole_entities(source, _clipped(text, span), text)


def _is_formula(text: Text) -> bool:
    return text.parent is not None and text.parent.name == FORMULA


def _with_whole_entities(source: str, part: Span, text: Text) -> Span:
    """Give a part of a text with all of the entities at its ends: half of one would read as something else."""
    start, end = part
    if (first := entity_around(source, start)) and first[0] >= text.start:
        start = first[0]
    if (last := entity_around(source, end)) and last[1] <= text.end:
        end = last[1]
    return Span(start, end)


def _owner(text: Text) -> Element | None:
    """Give the element that is the block of a text."""
    node = text.parent
    while node is not None and node.name not in BLOCK_TAGS and node.name not in _PRE and node.parent is not None:
        node = node.parent
    return node


def _block(document: Document, spans: Sequence[Span], owner: Element | None) -> Block:
    line, source = Line(), document.text
    exact = owner is None or owner.name in _PRE
    for span in spans:
        formula = _formula_at(document, span) if owner is not None else None
        if formula is not None and formula.strip():
            line.whole(formula.strip(), *span, Style.MATH, None)
        elif exact:
            line.exact(source, *span, Style.PLAIN, None, decode=owner is not None)
        else:
            line.fold(source, *span, Style.PLAIN, None)
    line.strip_end()
    runs = tuple(line.runs)
    if exact:
        return Block(BlockKind.CODE, runs)
    assert owner is not None
    if owner.name in _HEADINGS:
        return Block(BlockKind.HEADING, runs, level=_HEADINGS[owner.name])
    if owner.name in ("li", "dd", "dt"):
        return Block(BlockKind.ITEM, runs, level=1, marker="- ")
    return Block(BlockKind.PARAGRAPH, runs)


def _formula_at(document: Document, span: Span) -> str | None:
    """Give the formula that stands for a span, if one does."""
    at = bisect_left(document.texts, span.start, key=lambda text: text.start)
    text = document.texts[at] if at < len(document.texts) else None
    return text.text if text is not None and (text.start, text.end) == span and _is_formula(text) else None


def _put(blocks: list[Block], block: Block, first: int) -> int:
    """Put a block where it stands: into the text of the block around it, or between two.

    Give the number of the block there: nothing that stands later does so before it. ``first`` is one of before.
    """
    start = block.runs[0].start
    for number in range(first, len(blocks)):
        other = blocks[number]
        places = [run.start for run in other.flat_runs() if run.end > run.start]
        if not places or max(places) < start:
            continue
        if min(places) < start and other.runs and block.kind is not BlockKind.CODE:
            at = next(n for n, run in enumerate(other.runs) if run.start > start)
            blocks[number] = replace(other, runs=_joined(other.runs[:at], block.runs, other.runs[at:]))
        else:
            blocks.insert(number + (min(places) < start), block)
        return number
    blocks.append(block)
    return len(blocks) - 1


def _joined(*parts: tuple[Run, ...]) -> tuple[Run, ...]:
    """Join parts of a line, with a space where one ends in a letter and the next begins with one."""
    runs: list[Run] = []
    for part in parts:
        if runs and part and runs[-1].text[-1:].isalnum() and part[0].text[:1].isalnum():
            runs.append(Run(" ", part[0].start, part[0].start))
        runs += part
    return tuple(runs)
