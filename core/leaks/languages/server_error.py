"""What a server printed where an article should be: warnings, errors, stack traces, queries."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from core.article.removal import Kind
from core.leaks.anchored import anchored
from core.leaks.holding import AnyOf
from core.leaks.piece import Piece
from core.patterns import lazy_pattern


class _Error(NamedTuple):
    """How one kind of error is recognised.

    Attributes:
        triggers: Words of which one must occur, or the expression is not tried.
        pattern: The error, from its first character to its last. Every repeat is bounded.
        reason: What it is, in words that anybody understands.
        words: What is as rare as the triggers, and one of which must occur too.
        anchor: What every error of the kind holds, or None: where there is none the expression is not tried.
        back: How many code points before an anchor an error begins at most.
    """

    triggers: tuple[str, ...]
    pattern: re.Pattern[str]
    reason: str
    words: tuple[str, ...] = ("",)
    anchor: re.Pattern[str] | None = None
    back: int = 0


_LEVEL = r"(?:Warning|Notice|Fatal error|Parse error|Deprecated|Strict Standards|(?:Catchable|Recoverable) fatal error|Strict standards)"
_PLACE = r"(?:<b>)?(?:/|[A-Za-z]:[\\/])[^\s:<>]{1,300}(?:</b>)?(?: on line (?:<b>)?|:)\d+(?:</b>)?"
_FRAME = r"(?:at\s{1,3}(?:[\w$<>./\[\] ]{1,200}\((?:[\w$-]{1,100}\.(?:java|kt|scala|groovy|clj)(?::\d+)?|Native Method|Unknown Source)\)))"
_JS_FRAME = r"at\s(?:[\w$<>.\[\] ]{1,120}\s?\(<anonymous>\)|(?:[\w$<>.\[\] ]{1,120}\s?\()?(?:https?://|file://|/|node:|webpack|[\w.-]{1,60}\.m?js)[^\s()]{0,300}:\d+(?::\d+)?\)?)"
_NET_FRAME = r"(?:at )?[A-Za-z_][\w.+`<>\[\]]{1,200}\([^()\n]{0,200}\)(?: in [^\n]{1,300}?:(?:line )?\d+| \+\d+)?"
_JS_ERROR = r"(?:Uncaught\s)?(?:Type|Reference|Syntax|Range|URI|Eval|Internal)Error:\s"
_TABLE = r"[`\"]?(?:\w{1,40}[`\"]?\.[`\"]?)?(?:wp|jos|phpbb|vb|xf|mdl|ps|oc|mybb|smf|tbl|t3|civicrm|drupal|joomla)\d?_\w{1,60}"
"""A table of a content system: other queries are examples more often than leaks."""
_ERRORS = (
    _Error(
        (" on line ", ".php"),
        lazy_pattern(
            rf"(?:<br ?/?>\s{{0,2}})?(?:<b>|\bPHP\s)?(?:\b|(?<=[a-zß-ÿ0-9])){_LEVEL}(?:</b>)?\s?:\s{{1,2}}[^\n]{{1,500}}?\sin\s{_PLACE}"
            r"(?:\n+Stack trace:(?:\n#\d+ [^\n]{1,400}){1,60}(?:\n\s{0,4}thrown in [^\n]{1,300} on line \d+)?)?(?:\s{0,2}<br ?/?>)?"
        ),
        "error message of the site’s server (PHP) that was printed into the page",
        ("Warning", "Notice", "atal error", "Parse error", "Deprecated", "Strict "),
        lazy_pattern(_LEVEL),
        12,
    ),
    _Error(
        ("trigger_error",),
        lazy_pattern(
            r"(?:(?<=\n)|^)(?:[^\n]{1,80}: )?[^\n]{1,300}\s(?:/|[A-Za-z]:[\\/])[^\s:<>]{1,300}\.php\s[^\n\d]{1,30}\d+"
            r"(?:\n\s{0,8}(?:trigger_error called )?from [^\n]{1,200}\(?[\w.-]{1,80}\.php \[\d+\]\)?){1,60}"
        ),
        "error message of the site’s server (PHP) that was printed into the page",
    ),
    _Error(
        ("Traceback",),
        lazy_pattern(
            r"Traceback \(most recent call last\):\s+(?:File \"[^\"\n]{1,300}\", line \d+[^\n]{0,200}\s+"
            r"(?:[^\n]{1,300}\n\s*)??){1,60}?\w[\w.]{0,80}(?:Error|Exception|Exit|Interrupt)\b(?P<message>[^\n]{0,300})"
        ),
        "error message of a program (Python), with the steps that led to it",
    ),
    _Error(
        (".java:", "Native Method", ".kt:", ".scala:", "Unknown Source"),
        lazy_pattern(
            rf"(?:(?:Exception in thread \"[^\"\n]{{1,60}}\" )?[a-z]\w{{0,40}}(?:\.\w{{1,60}}){{1,8}}(?:Exception|Error)(?::[^\n]{{0,500}})?\s{{1,8}})?"
            rf"{_FRAME}(?:\s{{1,8}}(?:{_FRAME}|Caused by: [^\n]{{1,500}}|\.\.\. \d+ (?:more|common frames omitted))){{0,200}}"
        ),
        "error message of a program (Java), with the steps that led to it",
    ),
    _Error(
        ("Error:",),
        lazy_pattern(rf"\b{_JS_ERROR}[^\n]{{1,200}}?\s{{1,8}}{_JS_FRAME}(?:\s{{1,8}}{_JS_FRAME}){{0,60}}"),
        "error message of a page script (JavaScript)",
    ),
    _Error(
        (".rb:",),
        lazy_pattern(
            r"(?:[A-Z]\w{1,40}(?:::\w{1,40}){0,4} \([^\n]{1,300}\):\n\s{0,8})?[\w./-]{1,200}\.(?:rb|erb|haml):\d+:in [`'][^'\n]{1,100}'(?:: [^\n]{1,300})?(?:\n\s{0,8}(?:from )?[\w./-]{1,200}\.(?:rb|erb|haml):\d+:in [`'][^'\n]{1,100}'){0,100}"
        ),
        "error message of a program (Ruby), with the steps that led to it",
    ),
    _Error(
        ("Exception",),
        lazy_pattern(
            rf"\[?(?:[A-Z]\w{{1,40}}\.){{0,6}}[A-Z]\w{{2,60}}Exception(?: \(0x[0-9a-f]{{1,8}}\))?: [^\n]{{1,400}}(?:\n\s{{0,8}}{_NET_FRAME}){{1,100}}",
            re.IGNORECASE,
        ),
        "error message of a program (.NET), with the steps that led to it",
        anchor=lazy_pattern(r"Exception(?: \(0x[0-9a-f]{1,8}\))?: ", re.IGNORECASE),
        back=320,
    ),
    _Error(
        (" error '8",),
        lazy_pattern(
            r"\b(?:Microsoft (?:[A-Za-z][\w.]{1,20} ){1,7}?(?:runtime|compilation|\(0x[0-9a-f]{8}\))?|[A-Z]\w{1,30}(?:\.\w{1,30})?)\s?error '8[0-9a-f]{7}'(?:\s{1,3}[^\n/]{1,200}(?:\n\s{0,3}[^\n/]{1,200}){0,2}\s{0,3}/[^\s,]{1,200}, line \d+)?"
        ),
        "error message of the site’s server (ASP) that was printed into the page",
    ),
    _Error(
        ("Server Error in '",),
        lazy_pattern(r"Server Error in '[^'\n]{1,100}' Application\.?"),
        "error message of the site’s server (ASP.NET) that was printed into the page",
    ),
    _Error(
        ("SQL", "sql", "ORA-", "ociexecute"),
        lazy_pattern(
            r"You have an error in your SQL syntax; [^\n]{1,500}? at line \d+|SQLSTATE\[\w{5}\](?: \[\d+\])?:? (?:[^\n]{1,300}?\b(?:SELECT|INSERT|UPDATE|DELETE) [^\n]{1,600}?(?=\s[A-ZÀ-Þ][a-zß-ÿ]+\s|\n|$)|[^\n]{1,400})"
            r"|m(?<!\wm)ysqli?_\w{3,40}\(\)(?::| expects) [^\n]{1,300}?(?: in [^\s]{1,300} on line \d+)"
            r"|O(?<!\wO)RA-\d{5}: (?:[^\n]{1,200}? line \d+(?=\s|$)(?:\s{1,2}ORA-\d{5}: [^\n]{1,200}? line \d+(?=\s|$)){0,9}|[^\n.]{1,150}(?=\n|$))"
            r"|E(?<!\wE)RROR: {1,2}[^\n]{1,300}\s{1,2}LINE \d+: (?:[^\n]{1,600}?\^?\s{0,2}SQL state: \w{5}|[^\n]{1,600})"
            r"|Unclosed quotation mark (?:after|before) the character string [^\n]{1,200}|p(?<!\wp)g_\w{3,30}\(\): [^\n]{1,300} on line \d+"
        ),
        "error message of the site’s database that was printed into the page",
    ),
    _Error(
        ("WordPress database error",),
        lazy_pattern(r"WordPress database error:? \[[^\]\n]{1,300}\](?:\s{1,3}(?:SELECT|INSERT|UPDATE|DELETE|SHOW|REPLACE)\s[^\n]{1,2000})?"),
        "error message of the site’s database that was printed into the page",
    ),
    _Error(
        ("SELECT ", "INSERT INTO ", "DELETE FROM ", "UPDATE "),
        lazy_pattern(
            rf"^(?:SELECT\s[^\n]{{1,400}}?\sFROM\s{_TABLE}|INSERT INTO\s{_TABLE}|UPDATE\s{_TABLE}\sSET\s|DELETE FROM\s{_TABLE})[^\n]{{0,1500}}$",
            re.MULTILINE,
        ),
        "question to the site’s database (SQL) that was printed into the page",
    ),
    _Error(
        ("goroutine ",),
        lazy_pattern(
            r"(?:panic: [^\n]{1,400}\s{1,4})?goroutine \d+ \[[^\]\n]{1,60}\]:(?:\n[^\n]{1,300}\n\s[^\n]{1,300}\.go:\d+[^\n]{0,60}){1,100}(?:\nexit status \d+)?"
        ),
        "error message of a program (Go), with the steps that led to it",
    ),
    _Error(
        ("nginx", "openresty", "cloudflare"),
        lazy_pattern(
            r"(?:^|(?<=\n))(?:[45]\d\d [A-Z][\w '-]{2,40}\s{1,4}){1,2}(?:nginx|openresty|cloudflare)(?:/[\d.]{1,20}(?: \([A-Za-z]{1,20}\))?)?(?=\n|$)"
        ),
        "error message of a web server in the place of the page",
    ),
    _Error(
        (" Server at ",),
        lazy_pattern(r"\bApache(?:/[\d.]{1,20})?(?: \([\w ]{1,30}\))?(?: [\w.-]{1,40}/[\w.-]{1,30}){0,8} Server at [\w.-]{1,100} Port \d{1,5}"),
        "error message of a web server in the place of the page",
    ),
    _Error(
        ("Error Occurred While Processing Request", "Error establishing a database connection", "critical error on th"),
        lazy_pattern(
            r"^(?:Error Occurred While Processing Request|Error establishing a database connection"
            r"|There has been a critical error on (?:this|your) website\.(?: [^\n]{1,100})?)[ \t]{0,20}$",
            re.MULTILINE,
        ),
        "error message of the site in the place of the page",
    ),
)  # fmt: skip

_EVERY_NAME = "rror"
"""What most names of errors hold: one look for it spares as many as there are names."""
_TRIGGERED = tuple(
    (AnyOf(error.triggers), all(_EVERY_NAME in word for word in error.triggers), error) for error in _ERRORS
)
# What somebody typed at a prompt and shows: the error is its answer.
_SESSION = lazy_pattern(r"(?:^|\n)(?:>>>|\.\.\.|In \[\d+\]:|irb[^\n]{0,30}>|[$%#>]) ?[^\n]{0,250}\n\s{0,4}\Z")
_RAISED = lazy_pattern(r"raise \w{1,60}\(f?[\"']([^\"'\n]{1,200})[\"']\)")
_NEW_SENTENCE = lazy_pattern(r"(?<=[\w'\")\]])\s(?=[^\W\d_]{1,30} [^\W\d_A-Z])(?=[^\Wa-z\d_])")


def find(text: str) -> Iterator[Piece]:
    """Yield server errors in ``text``. Linear: every repeat is bounded."""
    named = _EVERY_NAME in text
    for triggers, is_named, error in _TRIGGERED:
        if (named or not is_named) and triggers.is_in(text) and any(map(text.__contains__, error.words)):
            for found in _found(error, text):
                if _SESSION.search(text, max(0, found.start() - 300), found.start()):
                    continue
                end = found.start() + len(found.group().rstrip())
                if "message" in error.pattern.groupindex and "\n" not in found.group():
                    end = _message_end(found)
                yield Piece(found.start(), end, Kind.ERROR, 2.0, error.reason, "leaks.server_error")


def _found(error: _Error, text: str) -> Iterator[re.Match[str]]:
    """Yield the errors of a kind."""
    if error.anchor is None:
        return error.pattern.finditer(text)
    return anchored(error.pattern, error.anchor.finditer(text), text, error.back)


def _message_end(found: re.Match[str]) -> int:
    """Give the end of a trace whose lines ran together: after the message that was raised, or where a sentence begins."""
    message = found["message"]
    raised = _RAISED.search(found.string, found.start(), found.start("message"))
    if raised and message.startswith(raised[1], 2):
        return found.start("message") + 2 + len(raised[1])
    sentence = _NEW_SENTENCE.search(message, 1)
    return found.start("message") + (sentence.start() if sentence else len(message.rstrip()))
