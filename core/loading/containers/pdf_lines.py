"""The lines of a page of a PDF: their text, and where they stand on the page."""

from __future__ import annotations

import ctypes
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from core.patterns import lazy_pattern

_GAP = 1.5
"""Ems between two letters of a line that part columns or cells."""
_BACK = 3.0
"""Ems to the left at which another line begins, whatever its height."""
_SIZED = 6
"""Letters of a line before the one whose size counts."""
_SAME = 0.4
"""Ems that the letters of one line differ in height at most."""
_ROWS = 4
"""Rows of two pieces that make columns which were written line by line."""
_LONG = 20
"""Characters of a piece of a column; cells of tables hold less."""
_HYPHENS = "\x02\xad\ufffe"
_LIGATURES = {0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl", 0xFB03: "ffi", 0xFB04: "ffl", 0xFB05: "ſt", 0xFB06: "st"}
_MARK = lazy_pattern(r"(?:[•▪◦‣●■□○\uf0b7*–—-]|\(?(?:\d{1,3}|[A-Za-z]|[ivxIVX]{1,5})[.)])\Z")
_RIGHT_TO_LEFT = lazy_pattern(r"[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")


@dataclass(slots=True)
class Line:
    """A line, or a piece of one.

    Attributes:
        text: Its text; a hyphen that parts a word at its end is ``-``.
        left: Where it begins, in points from where its script starts writing.
        right: Where it ends.
        base: The height of its letters' feet, in points from the foot of the page.
        size: The size of its type, in points.
        turned: Whether it does not run across the page.
        cells: Whether it is a row of a table, whose cells tabs part.
    """

    text: str
    left: float
    right: float
    base: float
    size: float
    turned: bool = False
    cells: bool = False


def lines_of(textpage: Any, raw: Any, foot: float = -math.inf, top: float = math.inf) -> list[Line]:
    """Give the lines of a page in the order of its text, columns one after the other.

    Args:
        textpage: The text of the page, of pypdfium2.
        raw: The raw interface of pypdfium2.
        foot: The height in points below which nothing of the page is seen.
        top: The one above which nothing is.
    """
    pieces = [
        line
        for rows in _pieces(textpage, raw)
        for line in _put_right(rows)
        if line.text and foot - line.size < line.base < top + line.size
    ]
    level = [line for line in pieces if not line.turned]
    lines = list(_rows_joined(_columns_parted(level)))
    around = [None, *lines, None]
    for line, one, other in zip(lines, around, around[2:], strict=False):
        if line.cells and line.text.count("\t") == 1 and not (one and one.cells) and not (other and other.cells):
            line.text, line.cells = line.text.replace("\t", " "), False  # a wide space, no table
    return [*lines, *(line for line in pieces if line.turned)]


def _pieces(textpage: Any, raw: Any) -> Iterator[list[Line]]:
    """Yield the pieces of each line that pdfium tells, which may be several lines."""
    found: list[Line] = []
    box = [ctypes.c_double() for _ in range(4)]
    left, right, bottom, top = (ctypes.byref(value) for value in box)
    letters: list[str] = []
    line = Line("", math.inf, -math.inf, 0.0, 0.0)
    sized = False
    before = 0.0, 0.0  # begin and end of the letter before
    for number in range(raw.FPDFText_CountChars(textpage)):
        code = raw.FPDFText_GetUnicode(textpage, number)
        if code in (10, 13):
            if letters:
                found.append(_ended(line, letters))
            if found:
                yield found
            letters, found = [], []
            continue
        if code in (9, 32, 160) or code == 0:
            if letters:
                letters.append(" ")
            continue
        raw.FPDFText_GetCharBox(textpage, number, left, right, bottom, top)
        x, end, foot = box[0].value, box[1].value, box[2].value
        if letters and _is_apart(line, before, x, end, foot):
            found.append(_ended(line, letters))
            letters = []
        if not letters:
            angle = raw.FPDFText_GetCharAngle(textpage, number)
            raw.FPDFText_GetCharOrigin(textpage, number, left, bottom)
            sized = False
            line = Line("", x, end, box[2].value, _size(textpage, number, raw), abs(math.sin(angle)) > 0.1)
        elif not sized and len(letters) >= _SIZED:  # the first letters may be the mark of an item, set in another size
            line.size, sized = _size(textpage, number, raw), True
        letters.append("-" if chr(code) in _HYPHENS else _LIGATURES.get(code) or chr(code))
        line.left, line.right = min(line.left, x), max(line.right, end)
        before = x, end
    if letters:
        found.append(_ended(line, letters))
    if found:
        yield found


def _put_right(pieces: list[Line]) -> list[Line]:
    """Give pieces from the highest to the lowest where pdfium took lines that are written from the right for one."""
    if len(pieces) < 2 or not any(line.right < 0 for line in pieces):
        return pieces
    return sorted(pieces, key=lambda line: (-round(line.base), line.left))


def _size(textpage: Any, number: int, raw: Any) -> float:
    """Give the size that a letter is drawn in, in points: that of its font, and how many times larger it is drawn."""
    matrix = raw.FS_MATRIX()
    scale = math.hypot(matrix.c, matrix.d) if raw.FPDFText_GetMatrix(textpage, number, ctypes.byref(matrix)) else 1.0
    return (raw.FPDFText_GetFontSize(textpage, number) or 1.0) * (scale or 1.0)


def _is_apart(line: Line, before: tuple[float, float], x: float, end: float, foot: float) -> bool:
    """Tell whether a letter is of another line or column than the one before."""
    if line.turned:
        return False
    size = line.size
    forward, backward = x - before[1], before[0] - end
    return forward > _GAP * size or backward > _BACK * size or abs(foot - line.base) > size


def _ended(line: Line, letters: Sequence[str]) -> Line:
    line.text = " ".join("".join(letters).split())
    if len(_RIGHT_TO_LEFT.findall(line.text)) * 2 > sum(map(str.isalpha, line.text)):
        line.left, line.right = -line.right, -line.left
    return line


def _row_of(lines: Sequence[Line], at: int) -> int:
    """Give where the row that begins at a line ends: pieces of one height, each to the right of the one before."""
    end = at + 1
    while end < len(lines):
        one, other = lines[end - 1], lines[end]
        if abs(one.base - other.base) > _SAME * max(one.size, other.size) or other.left < one.right:
            break
        end += 1
    return end


def _columns_parted(lines: list[Line]) -> list[Line]:
    """Give the lines with columns one after the other that were written row by row."""
    made: list[Line] = []
    at = 0
    while at < len(lines):
        rows, gutter, stop = _rows_beside(lines, at)
        if rows is None:
            end = _row_of(lines, at)
            made += lines[at:end]
            at = end
            continue
        made += [line for line in rows if line.left < gutter]
        made += _columns_parted([line for line in rows if line.left >= gutter])
        at = stop
    return made


def _rows_beside(lines: Sequence[Line], at: int) -> tuple[list[Line] | None, float, int]:
    """Find rows from a line on that are two columns: their pieces, where the right one begins, and where they end."""
    low, high = -math.inf, math.inf  # between these no piece stands
    count = long = 0
    stop = at
    while stop < len(lines):
        end = _row_of(lines, stop)
        row = lines[stop:end]
        if len(row) > 1:
            parts = [(one.right, other.left) for one, other in pairwise(row)]
            fit = next(((max(low, a), min(high, b)) for a, b in parts if min(high, b) > max(low, a)), None)
            if fit is None or _MARK.match(row[0].text):
                break
            low, high = fit
            count += 1
            long += min(len(row[0].text), len(row[-1].text)) >= _LONG
        elif row[0].left < high and row[0].right > low and count:
            if row[0].right <= high and row[0].left <= low:
                low = max(low, row[0].right)
            elif row[0].left >= low:
                high = min(high, row[0].left)
            else:
                break
            if low >= high:
                break
        elif not count:
            break
        stop = end
    if count < _ROWS or 2 * long < count:
        return None, 0.0, at
    return list(lines[at:stop]), (low + high) / 2, stop


def _rows_joined(lines: Sequence[Line]) -> Iterator[Line]:
    """Give the lines with the pieces of a row as one: the cells of a table, or the mark of an item and its text."""
    at = 0
    while at < len(lines):
        end = _row_of(lines, at)
        row = lines[at:end]
        at = end
        if len(row) == 1:
            yield row[0]
            continue
        marked = bool(_MARK.match(row[0].text)) and len(row) == 2
        text = (" " if marked else "\t").join(piece.text for piece in row)
        size = max(row, key=lambda piece: len(piece.text)).size
        yield Line(text, row[0].left, row[-1].right, row[0].base, size, cells=not marked)
