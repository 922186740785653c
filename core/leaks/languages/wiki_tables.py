"""Tables of MediaWiki: whole ones, ones whose lines ran together, rows and cells that lost their table."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from core.leaks.anchored import anchored
from core.patterns import lazy_pattern

_ATTRIBUTE = (
    r"[a-z-]{1,20}\s?=\s?(?:\"[^\"\n]{0,200}\"|'[^'\n]{0,200}'|[“”″][^“”″\n]{0,200}[“”″]|[\w%#.]{1,20})[ \t]{0,3}"
)
_TABLE = lazy_pattern(r"^[ :]{0,4}\{\|[^\n]{0,400}$", re.MULTILINE)
_ROW = lazy_pattern(
    rf"(?P<row>\|-+(?:\s{{0,3}}{_ATTRIBUTE}){{0,8}}\s*$)|(?P<end>\|\}})|(?P<title>\|\+)"
    rf"|(?P<cell>[|!](?!\|)\s{{0,3}}(?:{_ATTRIBUTE}){{1,8}}\|(?!\|))|(?P<plain>[|!](?![|!}}]))"
)
_CELLS = lazy_pattern(r"\|\|(?:\s{0,3}(?:" + _ATTRIBUTE + r"){1,8}\|(?!\|))?|!!")
_STYLED = lazy_pattern(rf"^[|!]\s{{0,3}}(?:{_ATTRIBUTE}){{1,8}}\|(?!\|)", re.MULTILINE)
_BARE_ROW = lazy_pattern(rf"^\|-+(?:\s{{0,3}}{_ATTRIBUTE}){{0,8}}[ \t]*$", re.MULTILINE)
_INLINE = lazy_pattern(rf"\{{\|[ \t]{{0,3}}(?:{_ATTRIBUTE}){{1,8}}(?:\|-)?(?![ \t]*$)", re.MULTILINE)
# Only cells of tables span columns or align; the bar behind the value ends what they say.
_LOOSE_CELL = lazy_pattern(
    r"(?:\|\|?|!!?|(?<![^\s|]))[ \t]{0,3}(?:(?:colspan|rowspan|align|valign|bgcolor|scope|width|style|class)\s?=\s?"
    r"(?:\"[^\"\n|]{0,200}\"|'[^'\n|]{0,200}'|[“”″][^“”″\n|]{0,200}[“”″]|[\w%#.]{1,20})[ \t]{0,3}){1,8}\|(?![|}])"
)
_OF_CELL = lazy_pattern(r"(?:colspan|rowspan|align|valign|bgcolor|scope|width|style|class)\s?=")
_BEFORE_CELL = 5  # two marks and three spaces
_HAS_CELL = lazy_pattern(r"\|(?<=[\"'“”″\w%#. \t]\|)(?![|}])")
_CELL_NAMES = ("colspan", "rowspan", "align", "bgcolor", "scope", "width", "style", "class")
_SURE_CELL = lazy_pattern(r"(?:col|row)span|align|bgcolor|scope|[|!].*=.*\|")
_CELL_IN_LINE = lazy_pattern(
    rf"(?<=\s)\|-+(?:\s{{1,3}}{_ATTRIBUTE}){{0,8}}(?=\s)|\|\||!!|(?<=\s)[|!](?=\s)|(?<=\s)\|\+(?=\s)"
)
_LONGEST_LINE = 5_000
_LONGEST_TABLE = 5_000


def find(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield the places of the marks of tables in ``text`` with the reason; code points, half-open. Linear."""
    if "|" not in text:
        return
    if "{|" in text:
        yield from _tables(text)
    elif "|-" in text:
        yield from _loose_rows(text)
    if "=" in text and _HAS_CELL.search(text) and any(map(text.__contains__, _CELL_NAMES)):
        for cell in anchored(_LOOSE_CELL, _OF_CELL.finditer(text), text, _BEFORE_CELL):
            if _SURE_CELL.search(cell.group()):
                yield _begin(cell), cell.end(), "mark of a table, as wikis write it"


def _tables(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield the marks of tables; what their cells say stays."""
    at = 0
    inline = list(_INLINE.finditer(text))
    if inline:
        yield from _run_together(text, inline)
        return
    for table in _TABLE.finditer(text):
        if table.start() < at:
            continue
        yield _begin(table), _stripped(table), "beginning of a table, as wikis write it"
        at = table.end() + 1
        for _ in range(_LONGEST_TABLE):
            if at >= len(text):
                break
            line_end = text.find("\n", at)
            line_end = line_end if line_end >= 0 else len(text)
            row = _ROW.match(text, at, line_end)
            if row:
                yield at, _stripped(row), "mark of a table, as wikis write it"
                if not row["row"]:
                    for cell in _CELLS.finditer(text, row.end(), line_end):
                        yield cell.start(), cell.end(), "mark of a table, as wikis write it"
            elif text.startswith("\n", at) and text.startswith("\n", at + 1):
                break
            at = line_end + 1
            if row and row["end"]:
                break


def _run_together(text: str, beginnings: Sequence[re.Match[str]]) -> Iterator[tuple[int, int, str]]:
    """Yield the marks of tables whose lines ran together; a bar outside of their ends is prose."""
    ends = [end.start() for end in re.finditer(r"\|\}(?!\})", text)]
    for mark, after in zip(beginnings, [*beginnings[1:], None], strict=True):
        yield mark.start(), _stripped(mark), "beginning of a table, as wikis write it"
        high = min(after.start() if after else len(text), mark.end() + _LONGEST_LINE)
        number = bisect_left(ends, mark.end())
        if number < len(ends) and ends[number] < high:
            for cell in _CELL_IN_LINE.finditer(text, mark.end(), ends[number]):
                yield *cell.span(), "mark of a table, as wikis write it"
    for end in ends:
        yield end, end + 2, "end of a table, as wikis write it"


def _loose_rows(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield the marks of a table that has lost its beginning."""
    rows = list(_BARE_ROW.finditer(text))
    styled = list(_STYLED.finditer(text)) if rows else []
    if not styled and len(rows) < 2:
        return
    for mark in (*rows, *styled):
        yield mark.start(), _stripped(mark), "mark of a table, as wikis write it"
    for end in re.finditer(r"^\|\}", text, re.MULTILINE):
        yield end.start(), end.end(), "end of a table, as wikis write it"


def _begin(found: re.Match[str]) -> int:
    """Give where what was found begins, without the white space before it."""
    return found.end() - len(found.group().lstrip())


def _stripped(found: re.Match[str]) -> int:
    """Give the end of what was found without the white space after it."""
    return found.start() + len(found.group().rstrip())
