"""Bylines: what is a name in them and what stands around it, and the authors one by one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from core.page.metadata.dates import parse_date

_BY = {
    "en": r"(?:(?:(?:this|the)\s+)?(?:(?:article|post|story|words|text|blog|blog\s+post|recipe|review)\s+)?(?:was\s+)?"
    r"(?:written|authored|posted|published|submitted|created|started|contributed|reported)?\s*by|via|words|(?:author|contributor)(?:\(s\)|s)?)",
    "de": r"(?:(?:ein\s+)?(?:artikel|beitrag|text|geschrieben)?\s*von|autor(?:in|en)?|text)",
    "fr": r"(?:(?:publié|écrit|rédigé|propos recueillis)?\s*par|auteur(?:e|s)?)",
    "es": r"(?:(?:escrito|publicado)?\s*por|autor(?:a|es)?|redacción)",
    "pt": r"(?:(?:escrito|publicado)?\s*por|autor(?:a|es)?)",
    "it": r"(?:(?:scritto\s+)?(?:di|da)|a\s+cura\s+di|autore)",
    "nl": r"(?:(?:geschreven\s+)?door|auteur)",
    "sv": r"(?:av|text|skribent)",
    "da": r"(?:af|skrevet\s+af)",
    "no": r"(?:av|skrevet\s+av|tekst)",
    "fi": r"(?:kirjoittanut|teksti)",
    "pl": r"(?:autor(?:ka|zy)?|napisał(?:a)?|przez)",
    "cs": r"(?:autor(?:ka)?|napsal(?:a)?)",
    "tr": r"(?:yazan|yazar)",
    "id": r"(?:oleh|penulis)",
    "ro": r"(?:de|autor)",
    "ru": r"(?:автор(?:ы)?|текст)",
    "uk": r"(?:автор(?:и)?|текст)",
    "el": r"(?:του|της|από|συντάκτης)",
    "ja": r"(?:著者|執筆|文|取材・文|作者)",
    "zh": r"(?:作者|文|撰文|记者|記者)",
    "ko": r"(?:글|기자|작성자)",
}
"""What leads to the author, by language."""
_STARTS = {
    language: re.compile(rf"^[\s|•·⋅»/–—-]*{words}(?:\s*[:：／/]\s*|\s+|$)", re.IGNORECASE)
    for language, words in _BY.items()
}
_ENGLISH = _STARTS["en"]
_DAY_NAMES = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?"
_MONTH_NAMES = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*"
_AFTER_NAME = re.compile(
    rf"\s*(?:[|•·⋅»]|\s[-–—]\s|,?\s+\b(?:on|in|published|updated|posted|says|wrote|for|at)\b|"
    rf"[,(]?\s*\b\d{{1,4}}\b[/., )-]|\b\d{{4}}\b|[,\s]\s*{_DAY_NAMES}\b|[,\s]\s*{_MONTH_NAMES}\.?\s+\d|\s<).*",
    re.IGNORECASE,
)
_NO_NAMES = re.compile(
    r"(?:(?:the|about|our|this)\s+)*(?:authors?|writers?|editors?|contributors?|admin(?:istrator)?|staff|team|guest|"
    r"anonymous|unknown|share|follow(?: us)?|contact|profile|bio|published|posted|(?:last\s+)?updated?|written|home|"
    r"blog|news|read more|view profile|(?:view |see |read )?(?:all|more) (?:posts|articles|stories)?.*|offline|online|"
    r"joined|member|moderator|original poster|verified|subscribe|post|sponsored|staff writer|"
    r"advertisement|comments?|reply|save|print|email|n/?a|none|null|undefined|unbekannt|redaktion|.* by|"
    rf"{_DAY_NAMES}|{_MONTH_NAMES})(?: posted)?",
    re.IGNORECASE,
)
_KEY = re.compile(r"\w+(?:\.\w+){3,}|.*(?:\{\{|\}\}|\$\{|%[a-z]+%|https?:|www\.|@\w+\.\w).*", re.IGNORECASE)
_JOINED = re.compile(r"\s*;\s*|\s*,?\s+(?:and|und|et|y|e|och|og|en|ja|i|и|та)\s+|\s*,?\s*&\s*")
_FULL = re.compile(r"[^\W\d_][\w.'’-]*(?:\s+[\w.'’-]+){1,3}")
_DEGREE = re.compile(r"(?:[A-Z]{2,}|Ph\.?D|M\.?D|Jr|Sr|[MB]\.?[AS]c?|Esq|R\.?N)\.?")
_ROLE = re.compile(r"\s+[-–—⋅]\s+.*")
_DIGIT = re.compile(r"\d")
_RUBRIC = re.compile(r"\s+(?:in|on behalf of)(?:\s.*)?\Z")
_PARTED = re.compile(r"\s*[|•·⋅]\s*|\s+[-–—]\s+")
_MAX_NAME = 120
"""Code points of the longest name."""
_MOST_WORDS = 7


def after_by(text: str, language: str | None = None) -> str | None:
    """Give what follows ``By`` or ``Von``, in English and the page's language; None where the text begins otherwise."""
    own = _STARTS.get((language or "").split("-")[0].lower())
    for pattern in (_ENGLISH, own):
        if pattern is not None and (found := pattern.match(text)):
            return text[found.end() :].strip()
    return None


def clean_byline(text: str, language: str | None = None) -> str:
    """Take ``By`` off the front of an author's line, and a date or a section off its end."""
    rest = after_by(text, language)
    text = text if rest is None else rest
    if any(c.isdigit() or c in "|•·⋅»" for c in text):
        text = _AFTER_NAME.sub("", text)
    text = text.strip(" \t,|·⋅•»/-–—:")
    if len(text) > 2 and text[0] in "\"“'«" and text[-1] in "\"”'»":
        text = text[1:-1].strip()
    return text


def is_name(text: str) -> bool:
    """Tell whether a text that a page states as its author may be a name of someone who writes."""
    if not 1 < len(text) <= _MAX_NAME or not any(c.isalpha() for c in text):
        return False
    return not _KEY.fullmatch(text) and ": " not in text


def without_role(name: str, site: str | None = None) -> str:
    """Leave out what follows a name after a comma and is an office, or the publication: ``Ann Pier, staff writer``."""
    first, *rest = name.split(", ")
    for number, part in enumerate(rest):
        if _TITLE_WORDS.search(part) or (site and part.casefold() == site.casefold()):
            return ", ".join((first, *rest[:number]))
    return name


def is_shown_name(text: str) -> bool:
    """Tell whether a text that stands where an author does may be a name, not a label, a rubric or initials."""
    if len(text.split()) > _MOST_WORDS or _NO_NAMES.fullmatch(text) or text.endswith(("?", "!", "…")):
        return False
    prose = sum(word.islower() and len(word) > 3 for word in text.split())
    return not (prose > 1 or (len(text) == 2 and text.isupper()))


def shown_name(text: str, language: str | None = None) -> str:
    """Clean a name that is shown, and leave out who that is: ``Ann Pier - Editor``, ``Ann Pier, who …``."""
    name = without_role(_ROLE.sub("", clean_byline(text, language)))
    first, comma, _ = name.partition(",")
    return first if comma and len(name.split()) > _MOST_WORDS and _FULL.fullmatch(first) else name


def name_beside_date(line: str) -> str | None:
    """Find the name in a line that is nothing but a name and a date: ``May 3, 2024 · Ann Pier``."""
    if not _DIGIT.search(line):
        return None
    parts = [_RUBRIC.sub("", part).strip() for part in _PARTED.split(line)]
    dated = [bool(parse_date(part)) for part in parts]
    names = [part for part, is_date in zip(parts, dated, strict=True) if not is_date and _FULL.fullmatch(part)]
    names = [name for name in names if after_by(name) is None]
    return names[0] if any(dated) and names and _same_form(names[:1]) else None


def authors_of(byline: str) -> tuple[str, ...]:
    """Part a byline into its authors; ``Ann Pier, editor`` and ``Ann Pier, MD`` are one."""
    authors: list[str] = []
    for joined in _JOINED.split(byline):
        parts = [part.strip() for part in joined.split(",")]
        names = [part for part in parts if _FULL.fullmatch(part) and not _DEGREE.fullmatch(part)]
        if len(names) == len(parts) > 1 and _same_form(parts):
            authors += parts
        else:
            authors.append(joined.strip())
    return tuple(dict.fromkeys(author for author in authors if author))


def _same_form(parts: Sequence[str]) -> bool:
    """Tell whether all parts are written as names are: each word begins with a capital, but for particles."""
    return all(word[0].isupper() or len(word) <= 3 for part in parts for word in part.split()) and not any(
        _TITLE_WORDS.search(part) for part in parts
    )


_TITLE_WORDS = re.compile(
    r"\b(?:editor|writer|expert|reporter|correspondent|director|manager|contributor|specialist|professor|founder|"
    r"news|newsroom|appeal|times|post|team|staff|university|institute|representative|dietitian|journalist|media|"
    r"network|association|foundation|company|officer|analyst|consultant|author|strategist|president|member)\b",
    re.IGNORECASE,
)


def turned(names: Iterable[str]) -> list[str]:
    """Turn ``Pier, Ann`` into ``Ann Pier``, as catalogues write names."""
    return [" ".join(reversed(name.split(", "))) if name.count(", ") == 1 else name for name in names]
