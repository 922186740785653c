"""The byline and the date that a page shows near its headline, for pages that do not state them otherwise."""

from __future__ import annotations

import re
from bisect import bisect_left
from datetime import date, datetime

from core.page.document import Document
from core.page.nodes import Element, Text

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_ISO = re.compile(r"\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s?(?:Z|[+-]\d{2}:?\d{2})?)?")
_DAY_FIRST = re.compile(r"\b(\d{1,2})(?:st|nd|rd|th)?\.?\s+([A-Z][A-Za-z]{2,8})\.?,?\s+(\d{4})\b")
_MONTH_FIRST = re.compile(r"\b([A-Z][A-Za-z]{2,8})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b")
_NUMBERS = re.compile(r"\b(\d{4})[./](\d{1,2})[./](\d{1,2})\b")
_LATER = re.compile(r"updat|modif|review|edited|checked", re.IGNORECASE)
_BY = re.compile(
    r"^(?:(?:written|authored|posted|reviewed|published|story|words|text|article|post)\s+)?by\b:?\s*|^author:?\s+",
    re.IGNORECASE,
)
_BYLINE_NAMES = re.compile(
    r"(?<![a-z])(?:byline|author(?:-?name)?|post-?author|entry-?author|contributor)(?![a-z])", re.IGNORECASE
)
_NAME = re.compile(
    r"(?:[A-Z][\w.'’-]*|de|van|von|der|da|del|la|and|&)(?:,?\s(?:[A-Z][\w.'’-]*|de|van|von|der|da|del|la|and|&)){1,5}"
)
_AFTER_NAME = re.compile(
    r"\s*(?:[|•·,]|\s[-–—]\s|\bon\b|\bin\b|\bpublished\b|\bupdated\b|\d{1,2}[/. ]|\d{4}|"
    r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\.?\s+\d).*",
    re.IGNORECASE,
)
_BEFORE, _AFTER = 12, 40
_MAX_LINE = 80


def parse_date(text: str) -> str | None:
    """Read a date, with its time and zone if there are: ISO 8601, ``3 May 2024``, ``May 3, 2024``; else None."""
    if found := _ISO.search(text):
        moment = found[0].replace(" ", "T", 1).replace(" ", "")
        try:
            parsed = datetime.fromisoformat(moment)
        except ValueError:
            return None
        return parsed.isoformat() if "T" in moment else parsed.date().isoformat()
    year, month, day = 0, 0, 0
    if found := _DAY_FIRST.search(text):
        year, month, day = int(found[3]), _month(found[2]), int(found[1])
    elif found := _MONTH_FIRST.search(text):
        year, month, day = int(found[3]), _month(found[1]), int(found[2])
    elif found := _NUMBERS.search(text):
        year, month, day = int(found[1]), int(found[2]), int(found[3])
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None


def _month(name: str) -> int:
    short = name[:3].lower()
    return _MONTHS.index(short) + 1 if short in _MONTHS else 0


def near(document: Document, heading: Element | None) -> list[str]:
    """Give the short lines around the heading, those after it first; without one, the first lines of the page."""
    texts = document.texts
    middle = bisect_left(texts, heading.end, key=lambda text: text.start) if heading else 0
    before = texts[max(0, middle - _BEFORE) : middle] if heading else []
    return [line for text in (*texts[middle : middle + 2 * _AFTER], *before) if (line := _line(text))][:_AFTER]


def _line(text: Text) -> str:
    return " ".join(text.split()) if len(text) <= 2 * _MAX_LINE and len(text.strip()) <= _MAX_LINE else ""


def shown_date(lines: list[str]) -> str | None:
    """Find the date of publication among the lines; that of a later change only if there is no other."""
    later: str | None = None
    marked = False
    for line in lines:
        moment = parse_date(line)
        if moment and not (marked or _LATER.search(line)):
            return moment
        later = later or moment
        marked = bool(_LATER.search(line)) and not moment
    return later


def shown_byline(document: Document, lines: list[str]) -> str | None:
    """Find the author that an element is marked as, or that a line calls so: ``By Ann Pier``."""
    for element in document.body.find_all(["a", "span", "p", "div", "address", "em", "strong", "cite", "li"]):
        if isinstance(element, Element):
            marked = element.value("rel") == "author" or element.value("itemprop") == "author"
            if marked or ("class" in element.attrs and _BYLINE_NAMES.search(element.value("class"))):
                text = clean_byline(" ".join(element.get_text(" ").split()))
                if 2 < len(text) <= 60 and len(text.split()) <= 8 and not _BY.match(text):
                    return text
    for number, line in enumerate(lines):
        if found := _BY.match(line):
            rest = line[found.end() :] or (lines[number + 1] if number + 1 < len(lines) else "")
            if name := _NAME.match(rest):
                return clean_byline(name[0])
    return None


def clean_byline(text: str) -> str:
    """Take ``By`` off the front of an author's line and a date or a section off its end."""
    text = _BY.sub("", text)
    return (_AFTER_NAME.sub("", text) if any(c.isdigit() or c in "|•·" for c in text) else text).strip(" ,|·•-–—")
