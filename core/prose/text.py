"""Plain text to blocks, to the letter.

Line breaks stay as they are but for their form (LF), for spaces at line ends and for more than one blank line in a
row. A scraped article has a line a paragraph; hard-wrapped text has several, told by the length of its lines.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from core.article.blocks import Block, BlockKind, Run
from core.article.runs import Runs
from core.patterns import lazy_pattern

_BREAK = lazy_pattern(r"\r\n|\r|\n")
_VERSE = 60
_WRAPPED = (50, 110)


class _Line(NamedTuple):
    """A line of the text: its words ``[start, end)`` and where its line break ends."""

    start: int
    end: int
    stop: int


def text_blocks(runs: Sequence[Run]) -> tuple[Block, ...]:
    """Make blocks from the kept runs of plain text, in order."""
    joined = Runs(runs)
    groups = _groups(joined.text)
    wrapped = _is_wrapped(groups)
    blocks: list[Block] = []
    for group in groups:
        gap = "\n\n"
        for paragraph in _paragraphs(group, wrapped):
            reflow = wrapped and len(paragraph) > 1
            blocks.append(Block(BlockKind.PARAGRAPH, _join(joined, paragraph), gap=gap, reflow=reflow))
            gap = "\n"
    return tuple(blocks)


def _groups(text: str) -> list[list[_Line]]:
    """Split the text in runs of lines between blank ones."""
    groups: list[list[_Line]] = []
    at, blank = 0, True
    while at < len(text):
        found = _BREAK.search(text, at)
        end, stop = (found.start(), found.end()) if found else (len(text), len(text))
        length = len(text[at:end].rstrip())
        if not text[at:end].strip():
            blank = True
        else:
            if blank:
                groups.append([])
            start = at
            if len(groups) == 1 and not groups[0]:
                start += length - len(text[at : at + length].lstrip())
            groups[-1].append(_Line(start, at + length, stop))
            blank = False
        at = stop
    return groups


def _is_wrapped(groups: Sequence[Sequence[_Line]]) -> bool:
    lengths = [line.end - line.start for group in groups for line in group[:-1]]
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
            begin = before.stop - (2 if joined.text[before.stop - 2 : before.stop] == "\r\n" else 1)
            runs.append(joined.atomic(begin, before.stop, "\n"))
        runs.extend(joined.take(line.start, line.end))
    return tuple(runs)
