"""The running text of a PDF, from the lines of its pages: paragraphs, across columns and pages, without running heads.

A paragraph ends where the next line stands apart, is set in, is of another size, or would have had room for its first
word on the line before. Words that were parted at the end of a line are put together as the document itself writes them
elsewhere.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from statistics import median

from core.loading.containers.pdf_lines import Line
from core.patterns import lazy_pattern

_GAP = 1.22
"""How many times the usual distance of lines parts paragraphs."""
_SIZES = 0.08
"""Share by which sizes of type differ at most that are the same."""
_FACES = 0.12
"""Share by which they may differ within a paragraph."""
_WIDE_BLOCK = 0.7
"""Share of a column that lines must fill to have an edge of their own."""
_INDENT = 0.7
"""Ems that the first line of a paragraph is set in at least."""
_SLACK = 0.6
"""Ems of room that a line may leave although the next word had fitted: lines are set by more than widths."""
_FOOT = 0.88
"""Size of notes, against that of the text."""
_LIST = lazy_pattern(r"[•▪◦‣●■□○\uf0b7]")
_ENDED = lazy_pattern(r"[.!?:;…。！？؟।][\"'”’»)\]]*\d{0,3}\Z")
_LEADER = lazy_pattern(r"(?:\.[ .]*){5,}[ .]*\w{1,8}\Z")
_PARTED = lazy_pattern(r"([^\W\d_]+)-\Z")
_FIRST = lazy_pattern(r"[^\W\d_]+")
_WORD = lazy_pattern(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_WIDE = lazy_pattern(r"[\u2e80-\ua4cf\uf900-\ufaff\uff00-\uffef]")


@dataclass(slots=True)
class _Paragraph:
    """Lines that belong together: ``text`` grows with each of them."""

    text: str
    size: float
    lines: int = 1
    open: bool = False
    tight: bool = False


@dataclass(slots=True)
class _Column:
    """Lines below each other; ``edges`` are where each could have gone on to, in what it stands in."""

    lines: list[Line]
    left: float = 0.0
    right: float = 0.0
    hanging: bool = False
    distance: float = 0.0
    edges: list[float] = field(default_factory=list)

    def measure(self, leading: float) -> None:
        """Find out how the lines are set; ``leading`` is the usual distance of lines in sizes of type."""
        lines = [line for line in self.lines if not line.cells] or self.lines
        self.left = min(line.left for line in lines)
        self.right = max(line.right for line in lines)
        em = lines[0].size
        indented = sum(line.left > self.left + _INDENT * em for line in lines)
        self.hanging = len(lines) > 2 and 2 * indented > len(lines)
        steps = [one.base - other.base for one, other in pairwise(self.lines) if _alike(one, other)]
        usual = leading * em
        steps = [step for step in steps if step < 1.6 * usual]
        self.distance = min(median(steps), 1.15 * usual) if len(steps) > 2 else usual
        at = 0
        for number, (line, below) in enumerate(zip(self.lines, [*self.lines[1:], None], strict=True), 1):
            if below is None or _stands_apart(line, below, self):
                right = max(one.right for one in self.lines[at:number])
                wide = right - min(one.left for one in self.lines[at:number]) > _WIDE_BLOCK * (self.right - self.left)
                own = wide and number - at > 2 and sum(right - one.right < 2 * em for one in self.lines[at:number]) > 1
                self.edges += [right if own else self.right] * (number - at)
                at = number


def text_of(pages: Sequence[Sequence[Line]]) -> str:
    """Give the text of a document: paragraphs parted by blank lines, lines that are meant to be by breaks."""
    columns = [_columns(page) for page in pages]
    lines = [line for page in columns for column in page for line in column.lines]
    if not lines:
        return ""
    sizes: Counter[float] = Counter()
    words: Counter[str] = Counter()
    for line in lines:
        sizes[round(line.size, 1)] += len(line.text)
        words.update(word.lower() for word in _WORD.findall(line.text))
    for one, other in pairwise(lines):  # halves of words are none
        if (half := _PARTED.search(one.text)) and (rest := _FIRST.match(other.text)):
            words[half[1].lower()] -= 1
            words[rest[0].lower()] -= 1
    body = sizes.most_common(1)[0][0]
    leading = _leading(columns)
    made: list[_Paragraph] = []
    for page in columns:
        for column in page:
            column.measure(leading)
            _add_column(made, column, body, words)
    return "\n\n".join(_joined(made))


def _joined(paragraphs: Iterable[_Paragraph]) -> Iterator[str]:
    """Give the texts of paragraphs, those that are a line each of one thing as one."""
    text = ""
    for paragraph in paragraphs:
        if text and not paragraph.tight:
            yield text
            text = ""
        text = f"{text}\n{paragraph.text}" if text else paragraph.text
    if text:
        yield text


def _columns(page: Sequence[Line]) -> list[_Column]:
    made: list[_Column] = []
    for line in page:
        last = made[-1].lines if made else []
        below = last and last[-1].base > line.base and not line.turned
        if (
            below
            and line.left < max(one.right for one in last[-3:])
            and line.right > min(one.left for one in last[-3:])
        ):
            last.append(line)
        else:
            made.append(_Column([line]))
    return made


def _leading(columns: Iterable[Iterable[_Column]]) -> float:
    """Give the usual distance of lines, in sizes of their type."""
    steps = [
        (one.base - other.base) / one.size
        for page in columns
        for column in page
        for one, other in pairwise(column.lines)
        if _alike(one, other)
    ]
    steps = [step for step in steps if 0.9 < step < 2.5]
    return median(steps) if steps else 1.25


def _alike(one: Line, other: Line, share: float = _SIZES) -> bool:
    return abs(one.size - other.size) <= share * max(one.size, other.size)


def _add_column(made: list[_Paragraph], column: _Column, body: float, words: Counter[str]) -> None:
    before: Line | None = None
    current: _Paragraph | None = None
    for number, line in enumerate(column.lines):
        target, tight = current, False
        if before is None or current is None:
            target = _goes_on(made, line, column, body)
        elif _stands_apart(before, line, column):
            target = None
        elif line.cells or before.cells:
            target, tight = None, line.cells and before.cells
        elif _breaks(before, line, column, column.edges[number - 1]):
            target = None
            tight = current.lines == 1 and not _ENDED.search(current.text)
            tight = tight or bool(_LIST.match(line.text) or _LEADER.search(line.text))
        if target is None:
            target = _Paragraph(line.text, line.size, tight=tight)
            made.append(target)
        else:
            target.text = _put_together(target.text, line.text, words)
            target.lines += 1
        target.open = not line.cells and column.edges[number] - line.right < 3 * line.size
        before, current = line, target


def _goes_on(made: Sequence[_Paragraph], line: Line, column: _Column, body: float) -> _Paragraph | None:
    """Give the paragraph that goes on in the first line of a column; notes may stand between."""
    if line.cells or line.turned or _LIST.match(line.text):
        return None
    indented = not column.hanging and len(column.lines) > 1 and line.left > column.left + _INDENT * line.size
    for paragraph in reversed(made[-6:]):
        if abs(paragraph.size - line.size) > _FACES * line.size:
            if paragraph.size < _FOOT * body <= line.size:
                continue  # a note at the foot of the page
            return None
        if paragraph.size > (1 + _FACES) * body:
            return None  # a heading
        ended = bool(_ENDED.search(paragraph.text))
        if line.text[:1].islower() or _PARTED.search(paragraph.text):
            return None if ended and indented else paragraph
        return paragraph if paragraph.open and not ended and not indented and paragraph.lines > 1 else None
    return None


def _stands_apart(before: Line, line: Line, column: _Column) -> bool:
    step, usual = before.base - line.base, max(column.distance, 0.9 * line.size)
    if line.turned or before.turned or step > _GAP * usual:
        return True
    # Type of another face looks as large at another size.
    return not _alike(before, line, _FACES if step <= 1.05 * usual else _SIZES)


def _breaks(before: Line, line: Line, column: _Column, edge: float) -> bool:
    """Tell whether a line begins anew although it stands close below the one before."""
    if _LIST.match(line.text) or _LEADER.search(before.text):
        return True
    if _PARTED.search(before.text) and line.text[0].isalpha():
        return False
    em = line.size
    inset = line.left - before.left
    if column.hanging:
        if inset < -_INDENT * em:
            return True
    elif inset > _INDENT * em and before.left <= column.left + _INDENT * em:
        return not _LIST.match(before.text)
    word = line.text.split(" ", 1)[0]
    if _WIDE.match(word):
        word = word[0]
    width = (line.right - line.left) / max(1, len(line.text)) * (len(word) + 1)
    return before.right + width + _SLACK * em < edge


def _put_together(text: str, more: str, words: Counter[str]) -> str:
    """Give a text with a line more: with a space, or none, or with the word whole that was parted between them."""
    half, rest = _PARTED.search(text), _FIRST.match(more)
    if half and rest and more[0].islower():
        one, other = half[1].lower(), rest[0].lower()
        whole, hyphened = words[one + other], words[f"{one}-{other}"]
        if hyphened > whole or (not whole and words[one] > 0 and words[other] > 0):
            return text + more
        return text[:-1] + more
    if text.endswith("-") or (_WIDE.match(text[-1]) and _WIDE.match(more[0])):
        return text + more
    return f"{text} {more}"
