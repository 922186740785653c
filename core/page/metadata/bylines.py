"""Bylines: what is a name in them and what stands around it, and the authors one by one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from core.article.purposes import is_service
from core.page.metadata.dates import is_month, parse_date
from core.patterns import lazy_pattern

_BY = {
    "en": r"(?:(?:(?:this|the)\s+)?(?:(?:article|post|story|words|text|blog|blog\s+post|recipe|review)\s+)?(?:was\s+)?"
    r"(?:written|authored|posted|published|submitted|created|started|contributed|reported)?\s*by|via|words|(?:author|contributor)(?:\(s\)|s)?)",
    "de": r"(?:(?:ein\s+)?(?:artikel|beitrag|text|geschrieben|eingestellt|gepostet|verfasst|veröffentlicht)?\s*von|"
    r"autor(?:in|en)?|text)",
    "fr": r"(?:(?:publié|posté|écrit|rédigé|propos recueillis)?\s*par|auteur(?:e|s)?)",
    "es": r"(?:(?:escrito|publicado|enviado)?\s*por|autor(?:a|es)?|redacción)",
    "pt": r"(?:(?:escrito|publicado|postado|enviado)?\s*por|autor(?:a|es)?)",
    "it": r"(?:(?:(?:scritto|pubblicato|postato|inserito)\s+)?(?:di|da)|a\s+cura\s+di|autore)",
    "nl": r"(?:(?:(?:geschreven|geplaatst|gepost|gepubliceerd)\s+)?door|auteur)",
    "sv": r"(?:(?:(?:upplagd|inlagd|skriven|postat|publicerad)\s+)?av|text|skribent)",
    "da": r"(?:(?:(?:skrevet|indsendt|udgivet|lagt\s+ind)\s+)?af|tekst)",
    "no": r"(?:(?:(?:lagt\s+inn|skrevet|publisert|postet)\s+)?av|tekst)",
    "fi": r"(?:kirjoittanut|lähettänyt|julkaissut|teksti)",
    "pl": r"(?:autor(?:ka|zy)?|napisał(?:a)?|(?:opublikowan[ey]\s+)?przez)",
    "cs": r"(?:autor(?:ka)?|napsal(?:a)?)",
    "tr": r"(?:yazan|yazar|gönderen)",
    "id": r"(?:(?:(?:diposting|ditulis)\s+)?oleh|penulis)",
    "ro": r"(?:de|autor)",
    "ru": r"(?:автор(?:ы)?|опубликовал(?:а)?|написал(?:а)?|текст)",
    "uk": r"(?:автор(?:и)?|текст)",
    "el": r"(?:του|της|από|συντάκτης)",
    "ja": r"(?:著者|執筆|文|取材・文|作者|投稿者)",
    "zh": r"(?:作者|文|撰文|记者|記者)",
    "ko": r"(?:글|기자|작성자)",
}
"""What leads to the author, by language."""
_STARTS = {
    language: lazy_pattern(rf"^[\s|•·⋅»/–—-]*{words}(?:\s*[:：／/]\s*|\s+|$)", re.IGNORECASE)
    for language, words in _BY.items()
}
_ENGLISH = _STARTS["en"]
_POSTED = lazy_pattern(
    r"^\W*(?:lagt inn av|eingestellt von|gepostet von|publicado por|postado por|publié par|pubblicato da|"
    r"geplaatst door|upplagd av|inlagd av|indsendt af|gönderen|diposting oleh|opublikowan[ey] przez|опубликовал[аи]?)"
    r"\s*:?\s*",
    re.IGNORECASE,
)
"""What leads to an author in any language: blogs are often set in another than they are written in."""
_DAY_NAMES = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?"
_MONTH_NAMES = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*"
_AFTER_NAME = lazy_pattern(
    rf"\s*(?:[|•·⋅»●]|\s[-–—]\s|,?\s+\b(?:last|first)\s+(?:published|updated|posted|modified|edited|reviewed)\b|"
    rf",?\s+\b(?:on|in|published|updated|posted|says|wrote|for|at)\b|"
    rf"[,(]?\s*\b\d{{1,4}}\b[/., )-]|\b\d{{4}}\b|[,\s]\s*{_DAY_NAMES}\b|[,\s]\s*{_MONTH_NAMES}\.?\s+\d|"
    r"\s(?:kl\.?|um|alle|ore|klo|saat)?\s*\d{1,2}[:.]\d{2}|\s<).*",
    re.IGNORECASE,
)
_NO_NAMES = lazy_pattern(
    r"(?:(?:the|about|our|this)\s+)*(?:authors?|writers?|editors?|contributors?|admin(?:istrator)?|staff|team|guest|"
    r"anonymous|unknown|share|follow(?: us)?|contact|profile|bio|published|posted|(?:last\s+)?updated?|written|home|"
    r"blog|news|read more|view profile|(?:view |see |read )?(?:all|more) (?:posts|articles|stories)?.*|offline|online|"
    r"joined|member|moderator|original poster|verified|subscribe|post|sponsored|staff writer|"
    r"advertisement|comments?|reply|save|print|email|n/?a|none|null|undefined|unbekannt|redaktion|guide|reputation|"
    r"posts|messages|location|(?:full|read|view)\s(?:bio|profile)|table of contents|contents|"
    r"follow\s.*|.*\bmin(?:ute)?s?\s+read|.*\s(?:by|from|of|with|the|and|inn|på|on|at)|"
    rf"{_DAY_NAMES}|{_MONTH_NAMES})(?: posted)?",
    re.IGNORECASE,
)
_LABELS = frozenset(
    "posted submitted published written created updated modified edited reviewed added last first by on in at the "
    "this article post story entry date time author authors lagt inn av skrevet publisert postet den am um "
    "eingestellt gepostet veröffentlicht verfasst geschrieben von geplaatst gepost gepubliceerd geschreven door "
    "op upplagd inlagd publicerad postat indsendt udgivet ind af publié posté écrit par le publicado escrito "
    "enviado por el em pubblicato postato scritto da il opublikowano przez dodano gönderen diposting oleh pada "
    "опубликовано автор от".split()
)
"""Words that lead to an author or to a date: a text of nothing else names nobody."""
_CLOCK = lazy_pattern(
    r"\b\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?\b|\b\d{1,2}\s*[ap]\.?m\b|\b(?:[ap]\.?m|[becmp][sd]t|gmt|utc|uhr)\b|\b\d+(?:st|nd|rd|th)\b",
    re.IGNORECASE,
)
_PARTICLES = frozenset(
    "de da do dos das del della di du des la le van von der den ter ten zu af av y e i bin ibn al el".split()
)
_ARTICLES = frozenset({"the", "a", "an", "how", "why", "what", "when", "my", "our", "your", "all", "more"})
_SAYS = lazy_pattern(r"\s(?:is|was|are|has|have|had|will|can|ist|hat|est|es|è|är|er|jest|είναι|является)\s")
_BLOG = lazy_pattern(
    r"(.{5,40}?)['’]s?\s+(?:blog|weblog|web ?site|homepage|home page|notes|journal|diary)\Z", re.IGNORECASE
)
_WORD = lazy_pattern(r"[^\W_]+")
_SEPARATORS = " \t,|·⋅•●»/-–—:"
_BUTTON = lazy_pattern(r"\s+(?:follow\s+)?@\w{1,40}\W*\Z", re.IGNORECASE)
"""The button that follows a name: that of an account."""
_VERSION = lazy_pattern(r"v\d+")
_KEY = lazy_pattern(r"\[.*\]|\w+(?:\.\w+){3,}|.*(?:\{\{|\}\}|\$\{|%[a-z]+%|https?:|www\.|@\w+\.\w).*", re.IGNORECASE)
_JOINED = lazy_pattern(r"\s*;\s*|\s*,?\s+(?:and|und|et|y|e|och|og|en|ja|i|и|та)\s+|\s*,?\s*&\s*")
_FULL = lazy_pattern(r"[^\W\d_][\w.'’-]*(?:\s+[\w.'’-]+){1,3}")
_DEGREE = lazy_pattern(r"(?:[A-Z]{2,}|Ph\.?D|M\.?D|Jr|Sr|[MB]\.?[AS]c?|Esq|R\.?N)\.?")
_ROLE = lazy_pattern(r"\s+[-–—⋅|]\s+.*")
_DIGIT = lazy_pattern(r"\d")
_RUBRIC = lazy_pattern(r"\s+(?:in|on behalf of)(?:\s.*)?\Z")
_PARTED = lazy_pattern(r"\s*[|•·⋅]\s*|\s+[-–—]\s+")
_MAX_NAME = 120
"""Code points of the longest name."""
_MOST_WORDS = 7


def after_by(text: str, language: str | None = None) -> str | None:
    """Give what follows ``By`` or ``Von``, in English and the page's language; None where the text begins otherwise."""
    own = _STARTS.get((language or "").split("-")[0].lower())
    for pattern in (_ENGLISH, own, _POSTED):
        if pattern is not None and (found := pattern.match(text)):
            return text[found.end() :].strip()
    return None


def clean_byline(text: str, language: str | None = None) -> str:
    """Take ``By`` off the front of an author's line, and a date or a section off its end."""
    rest = after_by(text, language)
    text = (text if rest is None else rest).lstrip(_SEPARATORS)
    if rest is None and (rest := after_by(text, language)):
        text = rest.lstrip(_SEPARATORS)
    if any(c.isdigit() or c in "|•·⋅»●" for c in text):
        text = _AFTER_NAME.sub("", text)
    if "@" in text:
        text = _BUTTON.sub("", text)
    text = text.strip(_SEPARATORS)
    if len(text) > 2 and text[0] in "\"“'«" and text[-1] in "\"”'»":
        text = text[1:-1].strip()
    return text


def is_name(text: str) -> bool:
    """Tell whether a text that a page states as its author may be a name of someone who writes."""
    if not 1 < len(text) <= _MAX_NAME or not any(c.isalpha() for c in text):
        return False
    if ": " in text or "::" in text or "：" in text or is_service(text):
        return False
    return not _KEY.fullmatch(text) and _names_somebody(text)


def _names_somebody(text: str) -> bool:
    """Tell whether anything is left of a text but words that lead to a name or a date, and a date or a time."""
    if _CLOCK.search(text):
        text = _CLOCK.sub(" ", text)
    words = _WORD.findall(text.casefold())
    return any(
        not (word.isdecimal() or word in _LABELS or is_month(word) or _VERSION.fullmatch(word)) for word in words
    )


def is_login(name: str) -> bool:
    """Tell whether a name is rather that of an account than of a person: ``ann.pier``, ``annp``, ``AnnPier3``."""
    return " " not in name and (name.islower() or not name.isalpha() or not name[1:].islower()) and name.isascii()


def without_role(name: str, site: str | None = None) -> str:
    """Leave out what follows a name after a comma and is an office, or the publication: ``Ann Pier, staff writer``."""
    whole = _ROLE.sub("", name)
    name = whole if whole != name and _FULL.fullmatch(whole) else name
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
    return not (prose > 1 or (len(text) == 2 and text.isupper()) or _SAYS.search(text))


def shown_name(text: str, language: str | None = None) -> str:
    """Clean a name that is shown, and leave out who that is: ``Ann Pier - Editor``, ``Ann Pier, who …``."""
    name = without_role(_ROLE.sub("", clean_byline(text, language)))
    first, comma, _ = name.partition(",")
    return first if comma and len(name.split()) > _MOST_WORDS and _FULL.fullmatch(first) else name


def name_above_date(line: str, other: str) -> str | None:
    """Give a line that is a person's name, where the one beside it is a date and hardly more."""
    words = other.split()
    dated = len(words) <= _MOST_WORDS and bool(_DIGIT.search(other)) and bool(parse_date(other))
    rest = after_by(line)
    name = (line if rest is None else rest).strip(_SEPARATORS)
    return name if dated and 1 < len(name.split()) <= 3 and is_person(name) and is_name(name) else None


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


_TITLE_WORDS = lazy_pattern(
    r"\b(?:editor|writer|expert|reporter|correspondent|director|manager|contributor|specialist|professor|founder|"
    r"news|newsroom|appeal|times|post|team|staff|university|institute|representative|dietitian|journalist|media|"
    r"attorney|lawyer|physician|\w+ologist|therapist|nutritionist|psychiatrist|nurse|engineer|developer|designer|coach|trainer|"
    r"editorial|admin|network|association|foundation|company|officer|analyst|consultant|author|strategist|president|member)\b",
    re.IGNORECASE,
)


def is_person(name: str) -> bool:
    """Tell whether a name is written as that of one person: two to four words, none of them an office or a group."""
    words = name.split()
    if words[0].casefold() in _ARTICLES or not all(
        word[0].isupper() or not word[0].isascii() or word in _PARTICLES for word in words
    ):
        return False
    return bool(_FULL.fullmatch(name)) and _same_form([name]) and not any(map(str.isdigit, name))


def owner_of(site: str) -> str | None:
    """Give whose blog a site is, if it says so: ``Ann Pier's blog``."""
    found = _BLOG.match(site)
    return found[1] if found and is_person(found[1]) else None


def turned(names: Iterable[str]) -> list[str]:
    """Turn ``Pier, Ann`` into ``Ann Pier``, as catalogues write names."""
    return [" ".join(reversed(name.split(", "))) if name.count(", ") == 1 else name for name in names]
