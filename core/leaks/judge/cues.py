"""Cues that rest on no words of a language: what code and prose share, what stands at the edges, made-up and real names.

A text that explains code repeats its names, makes up what a reader is to fill in, and leads to it by a colon or a list.
A page's own calls (advertising, tracking, consent) run only in a page, so they leaked wherever the text does not speak
of them.
"""

from __future__ import annotations

import itertools
import math
import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from core.article.removal import Kind
from core.leaks.holding import Signs
from core.leaks.judge.listings import is_announced
from core.leaks.judge.shown import MADE_UP, is_never_shown
from core.leaks.piece import Piece
from core.leaks.sliced import sliced
from core.leaks.words import is_word
from core.patterns import lazy_pattern

NAMED = lazy_pattern(r"[A-Za-z_$](?:(?<![A-Za-z_$].)[\w$-]*+(?=\s?[:=(.])|(?<=</[A-Za-z])[\w-]*|(?<=[.<].)[\w$-]*)")
"""A name in code, outside of strings: it is called, assigned, a property, an attribute or a key; or a tag's."""

_RUN = lazy_pattern(r"[A-Za-z_$][\w$-]*+")

ASCII_NAME = lazy_pattern(r"[A-Za-z_$][A-Za-z0-9_$]*(?:-[A-Za-z0-9_$]+)*")
"""A name in prose, also where letters of another script stand beside it without a space."""

_PLACEHOLDER = lazy_pattern(
    r"X{4,}|x{5,}|\b(?:YOUR|MY|REPLACE|INSERT|PUT|TODO)[_-][A-Z]|(?<![\w-])[Yy]our(?:[_-][A-Za-z]|[A-Z])|(?<![\w-])example\.com\b"
    r"|\b(?:your|my)?(?:domain|site|website|host)\.(?:com|org|net|tld)\b|path/to\b|(?<![#\w])1234567?8?9?0?\b|\bABC-?123|<(?:your|my)[ _-]"
)
_PLACEHOLDER_PARTS = (
    "xxxx your my_ my- <my replace_ replace- insert_ insert- put_ put- todo_ todo- example.com domain. site. host. path/to 12345 "
    "abc123 abc-123"
).split()
"""What any of them holds, lower case: a look for these is much cheaper than the expression."""

_REAL_IDENTIFIER = lazy_pattern(
    r"\bUA-(?!0+\b|12345)\d{5,}-\d|\bG-(?!X)(?=[A-Z]*\d)[A-Z0-9]{8,12}\b|\bGTM-(?!X)[A-Z0-9]{5,8}\b|ca-pub-(?!0|1234|X)\d{10,}"
    r"|div-gpt-ad-\d{5,}|(?<![\d.])(?!12345|0000)\d{13,16}(?![\d.])"
)
_IDENTIFIER_PARTS = ("UA-", "G-", "GTM-", "ca-pub-", "div-gpt-ad-")
_MANY_DIGITS = lazy_pattern(r"[0-9]{13}")
_SIGIL = lazy_pattern(r"(?<![\w$.'\"`{])\$[A-Za-z_]\w*(?:\[[^\]\n]{1,60}\])?\s{0,3}(?:[-+.]?=(?!=)|->)")
_DECLARED = lazy_pattern(r"\b(?:var|let|const)\s")
_VALUE = lazy_pattern(r":\s?\"(?:[^\"\\]|\\.){0,600}\"?")
_STEP = lazy_pattern(r"[ \t]*(?:[-*•·・●‣►>]|\d{1,2}[.)、．]|[①-⑳])\s")
_KEY = lazy_pattern(r"(?:^|\n)\s*(?:- )?[\w.-]+:\s*(?:[\"']|[>|]-?\s*)?$")
_QUOTE_MARKS = tuple(">|")

# What only runs in a page, all lower case: words of which one must occur, an expression where they are not enough, and
# what a text that speaks of it calls it.
_MACHINES: tuple[tuple[tuple[str, ...], re.Pattern[str] | None, tuple[str, ...]], ...] = tuple(
    (tuple(words.split()), lazy_pattern(pattern) if pattern else None, names)
    for words, pattern, names in (
        (
            "adsbygoogle google_ad_ data-ad-client data-ad-slot",
            "",
            ("adsbygoogle", "adsense", "アドセンス", "адсенс", "애드센스"),
        ),
        (
            "googletag. div-gpt-ad",
            r"googletag\.(?:cmd|display|defineslot|pubads|enableservices)|div-gpt-ad",
            ("googletag", "ad manager", "doubleclick", "div-gpt", "publisher tag", "dfp"),
        ),
        (
            "<div <span <ins <aside",
            r"<(?:div|span|ins|aside)\s[^>]*\b(?:id|class)\s?=\s?[\"']?(?:[\w -]{0,60}[ _-])?"
            r"(?:ads?|advert\w*|ad(?:picker|slot|unit|box|sense)|banner-?ads?)(?=[ _\"'-])",
            ("adsense", "adslot", "ad-slot", "ad slot", "adpicker", "ad blocker", "adblock", "banner"),
        ),
        ("fbq fbevents", r"\bfbq\s?\(|fbevents", ("fbq", "pixel", "пиксел", "ピクセル", "像素")),
        (
            "_gaq ga( gtag google-analytics googletagmanager datalayer",
            r"\b_gaq\b|\bga\s?\(\s?['\"](?:create|send|set|require)|\bgtag\s?\(|google-analytics\.com|googletagmanager|\bdatalayer\b",
            ("gtag", "_gaq", "analytics", "datalayer", "data layer", "tag manager", "gtm", "аналитик", "アナリティクス", "ga4"),
        ),
        ("_paq", "", ("matomo", "piwik", "_paq")),
        ("ym( mc.yandex", r"\bym\s?\(\s?\d{5,}|mc\.yandex", ("метрик", "metrica", "metrika", "ym(")),
        ("hm.baidu _hmt", "", ("百度", "baidu", "_hmt")),
        (
            "__tcfapi didomi optanon onetrust cookieconsent cmplz cookiebot googlefc",
            "",
            ("consent", "cookie", "tcf", "gdpr", "dsgvo", "rgpd", "onetrust", "didomi"),
        ),
        ("taboola outbrain obr.", r"taboola|outbrain|\bobr\.", ("taboola", "outbrain")),
        ("mediavine adthrive ezstandalone ezoic", "", ("mediavine", "adthrive", "raptive", "ezoic")),
        (
            "[et_pb_ [/et_pb_ [vc_ [/vc_ [fusion_ [/fusion_ [av_ [/av_ [caption [/caption [gallery",
            r"\[/?(?:et_pb|vc|fusion|av)_[a-z]|\[caption\s[^\]]*=|\[/caption\\?\]|\[gallery\s[^\]]*=",
            ("divi", "wpbakery", "visual composer", "builder", "shortcode", "avada", "enfold", "short code", "短代码", "ショートコード"),
        ),
        ("onesignal", "", ("onesignal", "push notif")),
        ("__next_f __nuxt__", "", ("__next", "next.js", "nextjs", "nuxt")),
        ("sendinblue sibautomation", "", ("sendinblue", "brevo")),
        ("hbspt", "", ("hubspot", "hbspt")),
        (
            "hj( hotjar clarity( ttq twq( pintrk snaptr lintrk _linkedin_",
            r"\bhj\(|hotjar|\bclarity\(|\bttq\b|\btwq\(|pintrk|snaptr|lintrk|_linkedin_",
            ("hotjar", "clarity", "pixel", "linkedin insight", "tracking"),
        ),
        ("mso-style-name mso-style-parent <w:lsdexception </w:latentstyles", "",
         ("mso-", "msonormal", "outlook", "microsoft word", "ms word", "lsdexception", "openxml", "docx")),
        (".css- [data-v- [_ngcontent- [_nghost- .jsx- .elementor-element- .wp-container- .wp-elements- .vc_custom_", MADE_UP,
         ("@emotion", "styled-comp", "styled comp", "css-in-js", "css in js", "angular", "vue.js", "vuejs", "elementor", "gutenberg")),
        ("data:text/javascript;base64", "", ("base64", "malware", "malicious", "obfuscat", "恶意", "木马", "вредонос", "вирус")),
        (
            "[cite oaicite oai_citation citeturn cite\ue202 †",
            r"\[cite(?:\\?_start|\\?_end|:\s?\d)|oaicite|oai_citation|\bcite\ue202?turn\d|†[^【】\n]{1,80}】",
            ("gemini", "chatgpt", "citation mark", "cite_start"),
        ),
        ("web.resource.org/cc", "", ("rdf", "semantic web", "metadata")),
        ("__cf_email__ cdn-cgi nreum", "", ("cloudflare", "cdn-cgi", "new relic", "newrelic")),
    )
)  # fmt: skip

_ADDRESS = lazy_pattern(r"https?://[^\s)\]>\"']+")
_CODE_SIGNS = Signs('{}[]=;"\\_<>')
_EMPTY = lazy_pattern(r"<([a-z]+)\s[^<>]*></\1\s?>", re.IGNORECASE)
_WORDS_BETWEEN = lazy_pattern(r"[\s,;]*[^\W\d_]+(?:[\s,]+[^\W\d_]+){0,8}[\s,;:]*")
_INNER_SIGN = lazy_pattern(r"_|[a-z][A-Z]")
_SLICE = 100_000
_OVERLAP = 80  # code points, more than a name has
_HINT = lazy_pattern(r"\bplaceholder\s?=\s?(?:\"[^\"]*\"|'[^']*')|//\s?[\w.]+\s?=\s?'[^']*';")
_KEY_IN_CODE = lazy_pattern(r"[{},;]\s*\n\s*[\w$]+:\s*$")
# Tried at the beginnings of lines alone, or a long line would be read once for each of its letters.
_REST_OF_ERROR = lazy_pattern(
    r"^(?:[^\n]*\.php\s?on line \d+)+|^(?:Strict Standards|Warning|Notice|Deprecated|Fatal error): [^\n]*\bin[ ]?$",
    re.MULTILINE,
)
_RUNS_WITHIN = 1_500
_FIRST = 600
_EDGE = 250


class Machine(NamedTuple):
    """What of a page's machinery a piece names.

    Attributes:
        runs: Whether there is any.
        told: Whether the text speaks of it.
    """

    runs: bool
    told: bool


def machines(codes: Iterable[str], prose: str) -> list[Machine]:
    """Tell of each piece of code whether it is what only a page runs, and whether ``prose`` around the pieces speaks of it."""
    parts: list[tuple[str, int]] = []
    found = []

    @cache
    def is_told(name: str) -> bool:  # all pieces have the names of the same few machines
        return any(_is_told(name, part, end) for part, end in parts)

    for code in codes:
        of_code = _run_by(code[:_RUNS_WITHIN])
        if of_code and not parts:
            parts = list(_without_addresses(prose))
        found.append(Machine(bool(of_code), any(is_told(name) for names in of_code for name in names)))
    return found


@lru_cache(maxsize=256)
def _run_by(code: str) -> tuple[tuple[str, ...], ...]:
    """Give the names of the machines that code is a part of."""
    small = code.lower()
    return tuple(
        names
        for words, pattern, names in _MACHINES
        if any(map(small.__contains__, words)) and (pattern is None or pattern.search(small))
    )


def _without_addresses(prose: str) -> Iterator[tuple[str, int]]:
    """Yield prose in lower case without addresses, part by part, each with where what overlaps the next one begins."""
    part = ""
    for begin in sliced(prose, _SLICE):
        after = _ADDRESS.sub(" ", begin.lower())
        if part:
            yield part + after[:_OVERLAP], len(part)
        part = after
    yield part, len(part)


def _is_told(name: str, prose: str, end: int) -> bool:
    """Tell whether ``prose`` holds, before ``end``, a name other than in code: called, assigned, a property."""
    at = prose.find(name)
    while 0 <= at < end:
        if prose[at + len(name) : at + len(name) + 2].lstrip()[:1] not in tuple("=.(|["):
            return True
        at = prose.find(name, at + len(name))
    return False


def shared(code: str, words: frozenset[str]) -> float:
    """Count the names in ``code`` that the text around it uses too: it speaks of what it shows.

    A name of small letters counts half, since it may be a rare word, or one of a language whose words are not known.
    """
    # Most code shares none but words of prose; what is no name in it may be among these runs, but every name is.
    if not words or not ("</" in code or not words.isdisjoint(_telling_runs(code))):
        return 0.0
    return math.fsum(map(_telling, words & _named_in(code)))


def asked_names(code: str) -> frozenset[str]:
    """Give the names in code that say more than words of prose: those of the text that ``shared`` asks for."""
    telling = _telling_runs(code)
    return telling.union(filter(_telling, _named_in(code))) if "</" in code else telling


@lru_cache(maxsize=256)
def _named_in(code: str) -> frozenset[str]:
    """Give the names in code."""
    return frozenset(NAMED.findall(code))


@lru_cache(maxsize=256)
def _telling_runs(code: str) -> frozenset[str]:
    """Give what in code may be a name that says more than a word of prose."""
    return frozenset(filter(_telling, _RUN.findall(code)))


def shared_beside(code: str, before: str, after: str) -> float:
    """Count the names in ``code`` that the prose beside it uses too, as ``shared`` does."""
    # What no run of the code stands in has none of its names.
    if "</" not in code and not any(run in before or run in after for run in _telling_runs(code)):
        return 0.0
    return shared(code, names_beside(before, after))


def _telling(name: str) -> float:
    """Tell how much a name says that is more than a word that prose uses anyway."""
    if len(name) < 3:
        return 0.0
    if not name.islower() or "-" in name or "_" in name:
        return 1.0
    return 0.0 if is_word(name) else 0.5


def shared_by_error(code: str, words: frozenset[str]) -> int:
    """Count the names in an error that the text around it uses too, other than words: its paths are made of those."""
    return sum(bool(_INNER_SIGN.search(name)) for name in words.intersection(NAMED.findall(code)))


def names_in(prose: str) -> frozenset[str]:
    """Give what may be names of code in a passage of prose."""
    return frozenset(ASCII_NAME.findall(prose))


@lru_cache(maxsize=256)
def names_beside(before: str, after: str) -> frozenset[str]:
    """Give what may be names of code in the prose beside a piece, on each side where it is prose."""
    return names_in(" ".join(filter(_is_prose, (before, after))))


def _is_prose(passage: str) -> bool:
    """Tell whether a passage has few signs of code: code that was not found stands between pieces too."""
    return 20 * (_CODE_SIGNS.count(passage) + passage.count("”")) <= len(passage)


def without_errors(prose: str) -> str:
    """Give prose without what is left in it of errors that other leaks part: that they repeat each other tells nothing."""
    return _REST_OF_ERROR.sub("", prose)


def woven(text: str, pieces: Sequence[Piece]) -> list[float]:
    """Count for each piece the sides on which only a few words of the same line part it from other code: a sentence of names."""
    gaps = [text[a.end : min(b.start, a.end + 80)] for a, b in itertools.pairwise(pieces)]
    short = [
        b.start - a.end < 80 and "\n" not in gap and bool(_WORDS_BETWEEN.fullmatch(gap)) and gap.strip(" ,;:").islower()
        for gap, (a, b) in zip(gaps, itertools.pairwise(pieces), strict=True)
    ]
    return [float(left) + float(right) for left, right in zip([False, *short], [*short, False], strict=True)]


@lru_cache(maxsize=256)
def _placeholders(code: str) -> int:
    lower = code.lower()
    return len(set(_PLACEHOLDER.findall(code))) if any(map(lower.__contains__, _PLACEHOLDER_PARTS)) else 0


@lru_cache(maxsize=256)
def _has_real_identifier(code: str) -> bool:
    may = any(map(code.__contains__, _IDENTIFIER_PARTS)) or _MANY_DIGITS.search(code)
    return bool(may and _REAL_IDENTIFIER.search(code))


def cues(piece: Piece, code: str, before: str, after: str, length_of_text: int, machine: Machine) -> dict[str, float]:
    """Give the facts that rest on a piece and its neighbourhood, whatever the language of the prose.

    Args:
        piece: The piece.
        code: Its beginning.
        before: The prose before it, back to the piece before.
        after: The prose behind it, up to the next piece.
        length_of_text: Code points of the whole text.
        machine: What of a page's machinery it names.
    """
    line_before = before.rstrip().rpartition("\n")[2]
    next_line = after.lstrip().partition("\n")[0]
    own_line = before.rpartition("\n")[2]
    edge = min(piece.start, length_of_text - piece.end) < _EDGE
    script = piece.kind is Kind.SCRIPT
    beginning = code[:_RUNS_WITHIN]
    named, first = beginning[:_FIRST], beginning[:_FIRST]
    if "placeholder" in first or "//" in first:
        first = _HINT.sub("", first)  # a field's hint is made up on every page, and so is what a script leaves out
    if piece.kind is Kind.DATA:  # what it says of things may be said in the text as well
        named = _VALUE.sub(":", named)
    if piece.kind is Kind.ERROR:
        before, after = without_errors(before), without_errors(after)
        beside = float(shared_by_error(named, names_beside(before, after)))
    else:
        beside = shared_beside(named, before, after)
    return {
        "runs in a page": float(machine.runs and not machine.told),
        "never shown": float(machine.runs and not machine.told and is_never_shown(beginning, before, after)),
        "empty slot": float(machine.runs and not machine.told and bool(_EMPTY.fullmatch(code))),
        "machine is told": float(machine.told),
        "placeholders": math.log1p(_placeholders(first)),
        "real identifier": float(_has_real_identifier(named)),
        "sigils": math.log1p(len(_SIGIL.findall(beginning)))
        if script and "$" in beginning and not _DECLARED.search(code)
        else 0.0,
        "mentioned beside": math.log1p(min(beside, 4)),
        "in a list": float(bool(_STEP.match(own_line or line_before))) + float(bool(_STEP.match(next_line))),
        "in a quotation": float(own_line.lstrip()[:1] in _QUOTE_MARKS),
        "value of a key": float(piece.kind is not Kind.SCRIPT and bool(_KEY.search(before[-100:]))),
        "announced": float(is_announced(before) and _is_prose(before[-80:]) and not _KEY_IN_CODE.search(before[-80:])),
        "error at the edge": float(piece.kind is Kind.ERROR and edge),
    }
