"""Placeholders of templates, and with them shortcodes and wiki residue: what something should have replaced."""

from __future__ import annotations

from collections.abc import Iterator

from core.article.removal import Kind
from core.leaks.holding import rarest
from core.leaks.languages import citations, generators, shortcodes, wiki, wiki_tables
from core.leaks.languages.braces import nested
from core.leaks.piece import Piece
from core.patterns import lazy_pattern

# Each with the characters without which it is not looked for. All repeats are bounded.
_PLACEHOLDERS = [
    ("{%", lazy_pattern(r"\{%[-+~]?\s{0,9}[a-z_]{2,30}\b(?:[^{}%]{1,1000}+|%(?!\})|\{[^{}%]{0,200}\}){0,400}+%\}")),
    ("{#", lazy_pattern(r"\{#\s[^{}\n]{1,300}#\}")),
    ("{!!", lazy_pattern(r"\{!![^{}\n]{1,200}!!\}")),
    ("<%", lazy_pattern(r"<%[=@#:!-]?\s{0,9}[A-Za-z_$@}'\"(/][^<>%]{0,300}(?:[<>](?!%)[^<>%]{0,200}|%(?!>)[^<>%]{0,100}){0,6}%>|<%\s?\}\s?%>")),
    ("<#", lazy_pattern(r"</?#(?:if|else|elseif|list|assign|include|import|macro|switch|case|setting|escape|function|local)\b[^<>\n]{0,200}>")),
    ("#-", lazy_pattern(r"<#--[^<>]{0,300}-->")),
    ("<?php", lazy_pattern(r"<\?php\s[^\n]{0,300}?(?:\?>|[;{}](?=[ \t]{0,20}(?:\n|$)))")),
    ("${", lazy_pattern(r"\$(?<![\\$\w/=-]\$)\{[A-Za-z_][\w.]{2,60}\}(?![\^_$\w/]|\.\w)")),
    ("#{", lazy_pattern(r"#(?<![\\#\w]#)\{[a-z_][\w.]{2,60}\}(?![\^_$\w])")),
    ("{$", lazy_pattern(r"\{\$[A-Za-z_][^{}\n$]{0,200}\}")),
    ("%", lazy_pattern(
        r"%(?<![\w%]%)(?!(?:APPDATA|LOCALAPPDATA|PROGRAM\w+|PATH\w*|PUBLIC|SYSTEM\w+|TE?MP|USER\w+|WINDIR|HOME\w+|ALLUSERS\w+|COM\w+)%)"
        r"[A-Z][A-Z0-9_]{2,40}%(?![\w%\\/])|%(?<![\w%]%)%[A-Za-z][\w.-]{1,60}%%(?!\w)|%(?<![\w%]%)\d{1,2}\$[sd]\b|%(?<![\w%]%)recipient\.\w{1,40}%"
    )),
    ("*|", lazy_pattern(r"\*\|[A-Z][A-Z0-9_:]{1,60}\|\*")),
    ("]]", lazy_pattern(r"\[\[[!*+~$%]{1,2}[A-Za-z0-9_][^\[\]\n]{0,300}\]\]")),
    ("%]", lazy_pattern(r"\[%[-+]?\s[^\[\]\n%]{1,200}%\]")),
    ("@@", lazy_pattern(r"@(?<![\w@]@)@[A-Za-z][\w.-]{1,60}@@(?![\w@])")),
    ("##", lazy_pattern(r"#(?<=[^\n#\w]#)#(?:[A-Za-z]\w{1,40}##|#[A-Z][A-Z0-9_]{2,60}###)(?![\w#])")),
    ("@", lazy_pattern(
        r"@(?<![\w@]@)(?:(?:extends|include|section|yield|component|lang)\(['\"][^'\"\n]{1,100}['\"][^()\n]{0,100}\)"
        r"|(?:endsection|endforeach|endcomponent|csrf)\b)"
    )),
]  # fmt: skip
_TRIGGERED = [(rarest(trigger), trigger, pattern) for trigger, pattern in _PLACEHOLDERS]
_PLACEHOLDER = "placeholder that the site should have filled in"
_COMMAND = lazy_pattern(r"(?:\{%|<%|\[%|</?#|@)[-+~=]?\s*([A-Za-z]{2,20})")
_COMMANDS = {
    name: words
    for words, names in (
        ("put in something", "include extends import render partial yield component section"),
        ("show a picture", "figure img image picture"),
        ("show a video", "youtube video vimeo"),
        ("set a link", "link url post_url asset static"),
        ("show something embedded", "embed tweet gist"),
        ("set program code", "highlight codeblock raw"),
        ("choose what to show", "if else elsif elseif unless case when switch"),
        ("hide a note", "comment"),
        ("repeat something", "for foreach list"),
        ("set a quotation", "blockquote pullquote"),
        ("keep something for later", "assign capture set macro block"),
    )
    for name in names.split()
}
_BEGINS = lazy_pattern(
    r"\{\{(?:[{#/^!>&*~-]{0,3}\s*+(?:[^\W\d]|[$@'\"(:.#])|\s?\\?(?:<(?=[^{}]{0,3000}+\}\})|%(?=[^{}]{0,3000}+\}\})))"
)
_CLOZE = lazy_pattern(r"\{\{c\d{1,2}::")
_LATEX = lazy_pattern(r"(?:\\[A-Za-z]{1,30}\*?(?:\[[^\[\]\n]{0,40}\])?|(?<![}%#])\}|[_^$\\])\Z")
_TITLE = lazy_pattern(r"[^\W_a-z][\w ,:'’.-]*")
_LONGEST_PLAIN = 300


def find(text: str) -> Iterator[Piece]:
    """Yield template code in ``text``. Linear: every repeat is bounded."""
    yield from find_marks(text)
    yield from find_placeholders(text)


def find_placeholders(text: str) -> Iterator[Piece]:
    """Yield what a template should have replaced, directives of generators, citations, residue of wikis but for their tables."""
    for character, trigger, pattern in _TRIGGERED:
        if character in text and trigger in text:
            for found in pattern.finditer(text):
                yield _piece(*found.span(), _reason(found.group()))
    last, counts = -1, False
    for start, end in nested(text, "{{", "}}"):
        counts = (counts or start != last) and _is_placeholder(text, start, end)
        last = end
        if counts:
            yield _piece(*_whole(text, start, end), _PLACEHOLDER)
    for language in (wiki, generators, citations):
        for start, end, reason in language.find(text):
            yield _piece(start, end, reason)


def _reason(written: str) -> str:
    """Say what a mark of a template is, by its first word."""
    command = _COMMAND.match(written)
    words = _COMMANDS.get(command[1].lower().removeprefix("end")) if command else None
    if words:
        return f"command of the site’s template to {words}, not carried out"
    return "command of the site’s template, not carried out" if written.startswith("{%") else _PLACEHOLDER


def find_marks(text: str) -> Iterator[Piece]:
    """Yield shortcodes and the marks of a wiki's tables, inside which no other code begins. Linear."""
    for language in (shortcodes, wiki_tables):
        for start, end, reason in language.find(text):
            yield _piece(start, end, reason)


def _piece(start: int, end: int, reason: str) -> Piece:
    return Piece(start, end, Kind.TEMPLATE, 1.5, reason, "leaks.template")


def after_latex(text: str, start: int) -> bool:
    """Tell whether a brace at ``start`` is the argument of a command or an index of LaTeX."""
    return bool(_LATEX.search(text, max(0, start - 80), start))


def _is_placeholder(text: str, start: int, end: int) -> bool:
    """Tell whether doubled braces hold a name or an expression, not a set or a title."""
    if not _BEGINS.match(text, start) or _CLOZE.match(text, start) or after_latex(text, start):
        return False
    inside = text[start + 2 : end - 2]
    if text[max(0, start - 3) : start].rstrip().endswith("=") and _TITLE.fullmatch(inside):
        return False
    if inside.lstrip(" \\").startswith(("<", "%")):
        # A shortcode of Hugo ends as it begins.
        return inside.rstrip().endswith(inside.lstrip(" \\")[0].replace("<", ">"))
    if "|" in inside:
        return True
    return len(inside) <= _LONGEST_PLAIN and "\n\n" not in inside


def _whole(text: str, start: int, end: int) -> tuple[int, int]:
    """Take in a third brace on both sides, and that of a parameter with which a template ends."""
    if text.startswith("}", end) and text.count("{", start, end) == text.count("}", start, end) + 1:
        return start, end + 1
    if text.startswith("{", end - 1) or not text.startswith("}", end):
        return start, end
    if text.startswith("{", start + 2):
        return start, end + 1
    return (start - 1, end + 1) if text[start - 1 : start] == "{" else (start, end)
