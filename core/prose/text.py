"""Plain text to blocks, to the letter.

Line breaks stay as they are but for their form (LF), for spaces at line ends and for more than one blank line in a
row. A scraped article has a line a paragraph; hard-wrapped text has several, told by the length of its lines.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from core.article.blocks import Block, BlockKind, Run
from core.article.runs import Runs
from core.patterns import lazy_pattern

_BREAK = lazy_pattern(r"\r\n|\r|\n")
_VERSE = 60
_WRAPPED = (50, 110)


class _Line(NamedTuple):
    """A line of the text: its words ``[start, end)``, where its line break ends, and how long that is."""

    start: int
    end: int
    stop: int
    length: int


_PER_LINE = len(_Line._fields)


def text_blocks(runs: Sequence[Run], *, wrapped: bool | None = None) -> tuple[Block, ...]:
    """Make blocks from the kept runs of plain text, in order; ``wrapped`` tells of a part how all of it is set."""
    # A long text has many lines: what is known of them is held as numbers, and the text is gone when blocks are made.
    numbers, firsts = _groups("".join([run.text for run in runs]))
    wrapped = _is_wrapped(numbers, firsts) if wrapped is None else wrapped
    joined = Runs(runs)
    blocks: list[Block] = []
    for first, last in pairwise((*firsts, len(numbers))):
        gap = "\n\n"
        group = [_Line(*numbers[at : at + _PER_LINE]) for at in range(first, last, _PER_LINE)]
        for paragraph in _paragraphs(group, wrapped):
            reflow = wrapped and len(paragraph) > 1
            blocks.append(Block(BlockKind.PARAGRAPH, _join(joined, paragraph), gap=gap, reflow=reflow))
            gap = "\n"
    return tuple(blocks)


def _groups(text: str) -> tuple[array[int], array[int]]:
    """Split the text in runs of lines between blank ones.

    Returns:
        The fields of the lines that are not blank, one after the other, and where among them each run begins.
    """
    numbers, firsts = array("q"), array("q")
    at, blank = 0, True
    while at < len(text):
        found = _BREAK.search(text, at)
        end, stop = (found.start(), found.end()) if found else (len(text), len(text))
        line = text[at:end]
        length = len(line.rstrip())
        if not length:
            blank = True
        else:
            if blank:
                firsts.append(len(numbers))
            start = at + (length - len(line[:length].lstrip()) if not numbers else 0)
            numbers.extend(_Line(start, at + length, stop, stop - end))
            blank = False
        at = stop
    return numbers, firsts


def is_wrapped(text: str) -> bool:
    """Tell whether a text is hard-wrapped that has LF alone for line breaks, and no white space before them."""
    return _are_wrapped([len(line) for line, following in pairwise(text.split("\n")) if line and following])


def _is_wrapped(numbers: array[int], firsts: Sequence[int]) -> bool:
    ends = {last - _PER_LINE for last in (*firsts[1:], len(numbers))}
    return _are_wrapped([numbers[at + 1] - numbers[at] for at in range(0, len(numbers), _PER_LINE) if at not in ends])


def _are_wrapped(lengths: Sequence[int]) -> bool:
    """Tell it by the lengths of the lines behind which their paragraph goes on."""
    if len(lengths) < 3:
        return False
    from statistics import median  # most texts are too short to be asked

    if not _WRAPPED[0] <= median(lengths) <= _WRAPPED[1]:
        return False
    widest = max(lengths)
    return widest <= 1.6 * _WRAPPED[1] and sum(length >= 0.75 * widest for length in lengths) >= 0.7 * len(lengths)


def _paragraphs(group: Sequence[_Line], wrapped: bool) -> list[list[_Line]]:
    if wrapped:
        return [list(group)]
    paragraphs: list[list[_Line]] = []
    for line in group:
        short = line.end - line.start <= _VERSE
        if short and paragraphs and paragraphs[-1][-1].end - paragraphs[-1][-1].start <= _VERSE:
            paragraphs[-1].append(line)
        else:
            paragraphs.append([line])
    return paragraphs


def _join(joined: Runs, lines: Sequence[_Line]) -> tuple[Run, ...]:
    runs: list[Run] = []
    for number, line in enumerate(lines):
        if number:
            before = lines[number - 1]
            runs.append(joined.atomic(before.stop - before.length, before.stop, "\n"))
        runs.extend(joined.take(line.start, line.end))
    return tuple(runs)
