"""Markup languages whose files are read as text, with their marks: what in them is of the language and never leaked.

Such a mark is residue where it stands in the text of a page; in a file of its own language it belongs to what was
written. The name of a file says which language it is in: what has none of its marks is not touched by that.
"""

from __future__ import annotations

import re
from typing import Final

from core.article.span import Span, merge
from core.patterns import lazy_pattern

_LINES = re.MULTILINE
_REST: Final = (
    lazy_pattern(r"^(?P<in>[ \t]*)\.\. [^\n]*(?:\n(?:[ \t]*\n)*(?P=in)[ \t]+\S[^\n]*)*", _LINES),
    lazy_pattern(r"::[ \t]*\n(?:[ \t]*\n)+(?P<in>[ \t]+)\S[^\n]*(?:\n(?:[ \t]*\n)*(?P=in)[^\n]*)*"),
    lazy_pattern(
        r"``[^`\n]+(?:\n[^`\n]+){0,3}``|:[\w:+.-]{1,60}:`[^`]{1,400}`|\|[^|\s][^|\n]{0,80}\||`[^`<>]{0,200}<[^<>\n]{1,400}>`__?"
    ),
    lazy_pattern(r"^[ \t]*:[\w -]{1,60}:(?=\s)", _LINES),
)
_ASCIIDOC: Final = (
    lazy_pattern(
        r"^(?P<fence>-{4,}|\.{4,}|\+{4,}|/{4,}|\|={3,}|```)[^\n]*\n(?:[^\n]*\n){0,500}?(?P=fence)[ \t]*$", _LINES
    ),
    lazy_pattern(r"^:!?[\w-]{1,80}!?:[^\n]*$|^\[[^\]\n]{1,400}\][ \t]*$|^//[^\n]*$", _LINES),
    lazy_pattern(
        r"[a-z]{2,20}::?[^\s\[\]]{0,400}\[[^\]\n]{0,400}\]|<<[^<>\n]{1,200}>>|\{[a-z][\w-]{0,60}\}|`[^`\n]{1,200}`"
    ),
)
_LATEX: Final = (
    lazy_pattern(
        r"\\begin\{(?P<of>equation|align|gather|multline|eqnarray|tabular|tabularx|longtable|array|tikzpicture|verbatim|"
        r"lstlisting|minted|filecontents|comment)(?P<star>\*?)\}.{0,10000}?\\end\{(?P=of)(?P=star)\}",
        re.DOTALL,
    ),
    # A formula has no other in it: where one begins the search for the end of the first is over.
    lazy_pattern(
        r"(?<!\\)\$\$?[^$]{1,2000}(?<!\\)\$\$?|\\\[(?:(?!(?<!\\)\\\[).){0,4000}?\\\]|\\\((?:(?!(?<!\\)\\\().){0,4000}?\\\)",
        re.DOTALL,
    ),
    lazy_pattern(r"(?<!\\)%[^\n]*"),
    lazy_pattern(
        r"\\(?:[A-Za-z@]+\*?|[^A-Za-z\s])(?:[ \t]*(?:\[[^\[\]\n]{0,400}\]|\{[^{}\\\n]{0,400}\}|(?<=[A-Za-z*}\]])\{))*"
    ),
)
_ORG: Final = (
    lazy_pattern(
        r"^[ \t]*#\+begin_(?P<of>\w+)[^\n]*\n(?:[^\n]*\n){0,500}?[ \t]*#\+end_(?P=of)[ \t]*$", _LINES | re.IGNORECASE
    ),
    lazy_pattern(r"^[ \t]*#\+[\w-]+:?[^\n]*$|^[ \t]*:[\w-]+:[ \t]*\n(?:[^\n]*\n){0,200}?[ \t]*:END:[ \t]*$", _LINES),
    lazy_pattern(r"^[ \t]*(?:SCHEDULED|DEADLINE|CLOSED|CLOCK):[^\n]*$|^[ \t]*: [^\n]*$", _LINES),
    lazy_pattern(
        r"\[\[[^\[\]\n]{1,600}\](?:\[[^\[\]\n]{1,400}\])?\]|<<<?[^<>\n]{1,200}>?>>|[<\[]\d{4}-\d\d-\d\d[^<>\n]{0,60}[>\]]"
    ),
    lazy_pattern(
        r"\{\{\{[^{}\n]{1,200}\}\}\}|(?:src|call)_\w+(?:\[[^\]\n]*\])?[{(][^{}\n]{0,400}[})]|(?<!\w)([=~])\S[^\n=~]{0,200}\1"
    ),
)
_WIKI: Final = (
    lazy_pattern(
        r"<(?P<tag>ref|nowiki|pre|gallery|math|syntaxhighlight|source|score)\b[^<>]*(?<!/)>.{0,4000}?</(?P=tag)\s*>",
        re.DOTALL,
    ),
    lazy_pattern(
        r"</?(?:ref|references|br|small|big|su[bp]|div|span|blockquote|code|poem|[su]|center|noinclude|includeonly|"
        r"onlyinclude|t[drh]|table)\b[^<>\n]{0,400}>|<!--.{0,4000}?-->|__[A-Z]{3,20}__|'{2,5}",
        re.DOTALL,
    ),
)
_PAIRS: Final = (("{{", "}}"), ("{|", "|}"), ("[[", "]]"))
_PAIR = lazy_pattern(r"\{\{|\}\}|^[ \t:]*\{\||^[ \t]*\|\}(?!\})|\[\[|\]\]", _LINES)
_LONGEST = 200_000
_LANGUAGES: Final = {
    **dict.fromkeys(("rst", "rest"), _REST),
    **dict.fromkeys(("adoc", "asciidoc"), _ASCIIDOC),
    **dict.fromkeys(("tex", "latex", "ltx"), _LATEX),
    "org": _ORG,
    **dict.fromkeys(("wiki", "mediawiki", "wikitext"), _WIKI),
}


def language_of(name: str) -> str:
    """Give the ending of a file's name where it is one of these languages, else the empty string."""
    suffix = name.rsplit(".", 1)[-1].lower() if "." in name else ""
    return suffix if suffix in _LANGUAGES else ""


def marks_of(text: str, language: str) -> list[Span]:
    """Give what in a text belongs to its markup language: sorted, disjoint, code points."""
    patterns = _LANGUAGES[language]
    spans = [Span(*found.span()) for pattern in patterns for found in pattern.finditer(text) if found[0]]
    if patterns is _WIKI:
        spans += _nested(text)
    return merge(spans)


def _nested(text: str) -> list[Span]:
    """Give the outermost templates, tables and links of a wiki's text."""
    ends = dict(_PAIRS)
    spans: list[Span] = []
    opened: list[tuple[str, int]] = []
    for found in _PAIR.finditer(text):
        mark = found[0].strip(" \t:")
        if mark in ends:
            opened.append((ends[mark], found.start()))
        elif opened and mark == opened[-1][0]:
            start = opened.pop()[1]
            if found.end() - start <= _LONGEST:
                spans.append(Span(start, found.end()))
    return spans
