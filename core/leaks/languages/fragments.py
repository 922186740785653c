"""What is left of tags that were cut: attributes without their tag, names without their angle brackets."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from core.article.removal import Kind
from core.article.span import Span
from core.leaks.element_names import ATTRIBUTES, ELEMENTS, TEXTUAL
from core.leaks.languages.tags import Ends, attributes
from core.leaks.piece import Piece
from core.patterns import lazy_pattern

_TEXTUAL = "|".join(sorted(TEXTUAL, key=lambda name: (-len(name), name)))
_VALUED = lazy_pattern(r"=\s?(?:[\"'“”‘’«„]|\\\"|``)")
_NAME_BACKWARDS = lazy_pattern(r"[\w:-]*")
_EVENTS = lazy_pattern(
    r"on(?:click|load|error|change|submit|mouse\w{2,5}|key\w{2,5})|data-[a-z][a-z0-9-]{0,60}|aria-[a-z]{1,30}"
)
_BEFORE_NO_TAG = frozenset("<&?=./$#\\")
_CELL_MARKS = ("|", "!")
"""What stands before the attributes of a cell of a wiki, which end at its bar."""
_CUT_ELEMENTS = TEXTUAL | frozenset(["input", "link", "meta", "script"])
_LONGEST_NAME = 70
_VALUE_TAIL = lazy_pattern(r"[^\s\"'“”<>]{1,300}[\"“”']\s?$")
_CLOSING_TAIL = lazy_pattern(
    rf"/(?<!</)(?<!< /)(?<!//)(?:(?P<name>{_TEXTUAL})\s?>(?![\w=>])|(?P<glued>{_TEXTUAL})>(?=[^\W\d_a-z]))"
)
_OPENING_TAILS = {name: lazy_pattern(rf"(?<![\w</.&$#-])(?<!< ){name}>") for name in TEXTUAL}
_BEFORE_CLOSING = 300
_SENTENCE_ENDS = (".", "!", "?", "…", "。")
_BREAK = lazy_pattern(r"[<>\n]")
_TAG_BEHIND = lazy_pattern(r"><(?=[a-z])")
_NAME_AT_END = lazy_pattern(rf"(?:{_TEXTUAL})\Z")
_LONGEST_TEXTUAL = max(map(len, TEXTUAL))
_CLOSING_HEAD = lazy_pattern(r"</(?P<name>[A-Za-z][A-Za-z0-9]{0,20})(?=\s|<|$)")
_OPENING_HEAD = lazy_pattern(
    r"<(?:br|div|span|strong|li|ul|td|tr|img|table|iframe)(?=\s+[^\s=<>]{1,40}(?:\s|[.,;:!?]))", re.IGNORECASE
)
# A tag on a line of its own that lost its brackets: with attributes, or, beside such ones, what closes it.
_LINE_NAME = (
    r"[ \t]*(?P<tag>(?:img|iframe|div|span|a|p|table|td|tr|input|link|meta|script|embed|object|param|source|video|font)"
)
_HAS_LINE = lazy_pattern(rf"\n{_LINE_NAME}[ \t])")
_LINE = lazy_pattern(
    rf"^{_LINE_NAME}"
    r"(?:[ \t](?:src|href|class|id|style|width|height|alt|title|align|border|type|name|value|rel|content|frameborder|target|size|color)="
    r"(?:\"[^\"\n]{0,1000}+\"|'[^'\n]{0,1000}+'|[^\s\"'<>=]{1,1000}+)){1,20}+(?:[ \t](?:allowfullscreen|async|defer)){0,3}[ \t]?/?)[ \t]*$",
    re.MULTILINE,
)
_CLOSING_LINE = lazy_pattern(
    r"^[ \t]*(?P<tag>/(?:iframe|div|span|a|p|table|td|tr|script|object|video|font)|[bh]r ?/)[ \t]*$", re.MULTILINE
)
_FIRST_NAME = lazy_pattern(rf"\s*+(/\s?(?:{_TEXTUAL})\s?/?>|(?:{_TEXTUAL})\s?/>|(?:{_TEXTUAL})>(?=\S))")
_FIRST_VALUE = lazy_pattern(r"\s*+([^<>\"“”\n]{0,300}+)[\"“”]")
_LAST_HEAD = lazy_pattern(
    r"<(?P<slash>/?)(?P<name>[A-Za-z][A-Za-z0-9]{0,20})(?:\s{1,3}(?P<attribute>[A-Za-z-]{1,20}))?$"
)
_PROLOG = lazy_pattern(r"xml(?<![<\w?]xml)\s{1,3}version\s?=\s?[\"'“”][^<>\n]{1,120}\?>")
_CONDITION = lazy_pattern(
    r"(?:!--|!|--)?\[(?:(?<![<\w]\[)(?:if [^\]<>\n]{1,60}\]>|endif\]-{0,2}>)"
    r"|(?<!<\[)if (?:!\s?|[gl]te? )?\(?(?:IE|mso)(?: [\d.]{1,4})?\)?\]>)",
    re.IGNORECASE,
)
_DOCUMENT_TYPE = lazy_pattern(
    r"(?:(?<![!\w])DOCTYPE\s{1,3})?(?<![!\w])html\s{1,3}PUBLIC\s{1,3}[\"“”]-//\w{2,10}//DTD [^\"“”<>\n]{1,60}[\"“”]"
    r"(?:\s{1,3}[\"“”]https?://[^\s\"“”<>]{1,120}[\"“”])?(?:\s?>)?",
    re.IGNORECASE,
)
_HAS_CONDITION = lazy_pattern(r"\[(?:end)?if", re.IGNORECASE)
_TYPOGRAPHIC = lazy_pattern(r"<!\s?[–—][^<>\n]{0,200}[–—]\s?>")
_CDATA_END = lazy_pattern(r"\]\]>")
_OFFICE = lazy_pattern(
    r"(?:\bNormal\s{1,3})?\b0(?:\s{1,3}\d{1,2})?(?:\s{1,3}(?:false|true)){3}(?:\s{1,3}(?:[A-Z]{2}(?:-[A-Z]{2,4})?|X-NONE)\b){2,4}"
    r"(?:\s{1,3}MicrosoftInternetExplorer4)?"
)
_OFFICE_STYLES = lazy_pattern(
    r"/\\?\*\s?(?:Font|List|Page|Style) Definitions\s?\\?\*/"
    r"(?:\s{0,9}(?:@[\w-]{2,20}[\w :.-]{0,40}|[a-z0-9]{0,20}[.\w, :-]{1,200})\s?\{[^{}]{0,3000}\}){0,300}"
    r"(?:\s{0,9}(?:table|p|li|span)\.Mso[A-Za-z]{3,30}(?!\w|\s?[{,]))?"
)
_SENTENCE = lazy_pattern(r"[.!?] \w|[^\W\d_]{2,} [^\W\d_]{2,} [^\W\d_]{2,}")
_CODE_LIKE = lazy_pattern(r"[/:#_=;\d-]")


def find(ends: Ends, tags: Sequence[Span]) -> Iterator[Piece]:
    """Yield what is left of cut tags outside the ``tags`` that were found whole. Linear: every repeat is bounded."""
    free = _Free(tags)
    cut = [*_edges(ends), *_runs(ends, free), *_lines(ends.text)]
    for start, end, reason in (*cut, *_names(ends.text, evident=bool(tags or cut)), *_marks(ends.text)):
        if free.has(start, end):
            yield Piece(start, end, Kind.MARKUP, 1.5, reason, "leaks.markup")
    yield from word_residue(ends.text)


def word_residue(text: str) -> Iterator[Piece]:
    """Yield the settings and styles that a word processor writes at the head of what is copied from it."""
    if " Definitions" in text:
        for found in _OFFICE_STYLES.finditer(text):
            yield Piece(
                *found.span(),
                Kind.STYLE,
                2.0,
                "style rules that a word processor left in the text",
                "leaks.markup",
                runtime=True,
            )
    if "false false" in text:
        for found in _OFFICE.finditer(text):
            yield Piece(
                *found.span(), Kind.MARKUP, 2.0, "settings that a word processor left in the text", "leaks.markup"
            )


class _Free:
    """What lies outside of sorted spans."""

    def __init__(self, taken: Sequence[Span]) -> None:
        self._taken = taken
        self._starts = [span.start for span in taken]

    def has(self, start: int, end: int) -> bool:
        """Tell whether nothing of ``[start, end)`` is taken."""
        before = bisect_right(self._starts, start) - 1
        if before >= 0 and self._taken[before].end > start:
            return False
        return before + 1 >= len(self._starts) or self._starts[before + 1] >= end


def _runs(ends: Ends, free: _Free) -> Iterator[tuple[int, int, str]]:
    """Yield attributes whose tag has lost its beginning."""
    text = ends.text
    at = 0
    for value in _VALUED.finditer(text):
        if value.start() < at or not free.has(value.start(), value.start() + 1):
            continue
        name = _attribute_before(text, max(at, value.start() - _LONGEST_NAME), value.start())
        if name < 0:
            continue
        run = attributes(name, ends)
        if not run.valued or run.bare > run.valued or not (run.closed or run.valued > 1):
            continue
        if text[max(0, name - 3) : name].rstrip().endswith(_CELL_MARKS):
            continue
        start = _element_before(text, max(at, name - _LONGEST_NAME), name)
        tail = _VALUE_TAIL.search(text, max(at, start - 310), start) if start == name else None
        if tail and _CODE_LIKE.search(tail.group()):
            start = tail.start()
        at = run.end
        yield start, run.end, "rest of a mark of a page’s code (HTML tag) that lost its beginning"


def _lines(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield tags that lost their brackets and stand on lines of their own."""
    found = False
    # A line break is found much faster than the beginning of a line.
    for line in _LINE.finditer(text) if "=" in text and _HAS_LINE.search("\n" + text) else ():
        found = True
        yield *line.span("tag"), "mark of a page’s code (HTML tag) that lost its brackets"
    if found:
        for line in _CLOSING_LINE.finditer(text):
            yield *line.span("tag"), "mark of a page’s code (HTML tag) that lost its brackets"


def _attribute_before(text: str, low: int, high: int) -> int:
    """Give where the known attribute that ends at ``high`` begins, or -1."""
    head = text[low:high].rstrip()
    name = _last_name(head)
    known = name.lower()
    if not name or not (known in ATTRIBUTES or _EVENTS.fullmatch(known)):
        return -1
    start = low + len(head) - len(name)
    return -1 if start and text[start - 1] in _BEFORE_NO_TAG else start


def _last_name(head: str) -> str:
    found = _NAME_BACKWARDS.match(head[::-1])
    return head[len(head) - found.end() :] if found else ""


def _element_before(text: str, low: int, high: int) -> int:
    """Give where the name of an element that ends before the white space at ``high`` begins, or ``high``."""
    head = text[low:high].rstrip()
    name = _last_name(head)
    start = low + len(head) - len(name)
    if len(head) == high - low or name.lower() not in _CUT_ELEMENTS or (start and text[start - 1] in _BEFORE_NO_TAG):
        return high
    return start


def _names(text: str, *, evident: bool) -> Iterator[tuple[int, int, str]]:
    """Yield names of elements that kept one of their angle brackets; ``evident`` where whole tags stand beside."""
    at = 0
    for found in _CLOSING_TAIL.finditer(text) if ">" in text else ():
        name = found["name"] or found["glued"]
        before = text[found.start() - 1 : found.start()]
        openings = list(_OPENING_TAILS[name].finditer(text, max(at, found.start() - _BEFORE_CLOSING), found.start()))
        opening = openings[-1] if openings else None
        if opening and not _BREAK.search(text, opening.end(), found.start()):
            yield opening.start(), opening.end(), "rest of a mark of a page’s code (HTML tag) that lost its beginning"
        elif len(name) == 1 and not evident and not (name == "p" and (not before or before in ".!?…”\"')>\n")):
            continue
        yield found.start(), found.end(), "rest of a mark of a page’s code (HTML tag) that lost its beginning"
        at = found.end()
    if "<" in text:
        for behind in _TAG_BEHIND.finditer(text) if evident and "><" in text else ():
            bracket = behind.start()
            name = _NAME_AT_END.search(text, max(0, bracket - _LONGEST_TEXTUAL), bracket)
            if not name:
                continue
            before = text[name.start() - 1 : name.start()]
            if before.isspace() or before in _SENTENCE_ENDS:
                yield name.start(), bracket + 1, "rest of a mark of a page’s code (HTML tag) that lost its beginning"
        for found in _CLOSING_HEAD.finditer(text):
            if found["name"].lower() in ELEMENTS:
                yield found.start(), found.end(), "beginning of a mark of a page’s code (HTML tag) that was cut off"
        for found in _OPENING_HEAD.finditer(text):
            yield found.start(), found.end(), "beginning of a mark of a page’s code (HTML tag) that was cut off"


def _marks(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield what is left of declarations."""
    if "PUBLIC" in text:
        for found in _DOCUMENT_TYPE.finditer(text):
            yield found.start(), found.end(), "first line of a page’s code, which says what kind of page it is"
    if ">" in text:
        for pattern, trigger, reason in (
            (_PROLOG, "xml", "first line of a file of data (XML)"),
            (_CONDITION, "if", "instruction for old versions of Internet Explorer or of Word"),
            (_TYPOGRAPHIC, "<!", "note in a page’s code, never meant to be shown"),
            (_CDATA_END, "]]>", "mark at the end of code or data (CDATA)"),
        ):
            if trigger not in text or (pattern is _CONDITION and not _HAS_CONDITION.search(text)):
                continue
            for found in pattern.finditer(text):
                yield found.start(), found.end(), reason


def _edges(ends: Ends) -> Iterator[tuple[int, int, str]]:
    """Yield the rest of a tag in which the text begins, and the part of a tag with which it ends."""
    text = ends.text
    first = _FIRST_NAME.match(text)
    if first:
        yield first.start(1), first.end(1), "rest of a mark of a page’s code (HTML tag) that lost its beginning"
    value = _FIRST_VALUE.match(text)
    if value and not _SENTENCE.search(value[1]):
        run = attributes(value.end(), ends)
        if run.closed and not run.bare and (run.valued or _CODE_LIKE.search(value[1]) or " " not in value[1]):
            yield value.start(1), run.end, "rest of a mark of a page’s code (HTML tag) that lost its beginning"
    last = _LAST_HEAD.search(text, max(0, ends.length - 60), ends.length)
    if last and _is_cut_head(last):
        yield last.start(), last.end(), "beginning of a mark of a page’s code (HTML tag) that was cut off"


def _is_cut_head(last: re.Match[str]) -> bool:
    name = last["name"].lower()
    if last["attribute"]:
        return name in ELEMENTS and any(known.startswith(last["attribute"].lower()) for known in ATTRIBUTES)
    if last["slash"]:
        return any(known.startswith(name) for known in ELEMENTS)
    return len(name) > 1 and name in ELEMENTS
