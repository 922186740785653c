"""Article -> the entry of a list of references: BibTeX, CSL JSON, or a line as APA (7th edition) wants it.

What the article does not say is left out. Names are taken apart only where that is sure (``names``).
"""

from __future__ import annotations

import json
import re
import unicodedata
from dataclasses import dataclass
from datetime import date
from html import escape
from typing import Any, NamedTuple

from core.article.article import Article
from core.article.blocks import PageKind
from core.export.names import Name, initials, name_of
from core.export.stamp import address_of, in_a_line, language_of, names_of, shown, title_of
from core.patterns import lazy_pattern

_DATE = lazy_pattern(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?=[T ]|\Z)")
_YEAR = lazy_pattern(r"(?<!\d)(?:1[5-9]|20)\d\d(?!\d)")
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
_SPECIAL = {
    "\\": r"\textbackslash{}",
    "{": r"\textbraceleft{}",  # \{ would count as a brace that is left open
    "}": r"\textbraceright{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    **{sign: f"\\{sign}" for sign in "&%$#_"},
}
_NEWSPAPER = lazy_pattern(
    r"\b(?:times|post|herald|tribune|gazette|guardian|telegraph|chronicle|courier|examiner|inquirer|dispatch|"
    r"\w*zeitung|\w*tageblatt|\w*tagblatt|anzeiger|dagblad\w*|courant|diario|diário|jornal|giornale|gazeta|gazzetta|"
    r"newspaper)\b",
    re.IGNORECASE,
)
_BABEL = {
    "ar": "arabic", "bg": "bulgarian", "ca": "catalan", "cs": "czech", "da": "danish", "de": "ngerman",
    "de-at": "naustrian", "de-ch": "nswissgerman", "el": "greek", "en": "english", "en-au": "australian",
    "en-ca": "canadian", "en-gb": "british", "en-us": "american", "es": "spanish", "et": "estonian", "eu": "basque",
    "fi": "finnish", "fr": "french", "gl": "galician", "he": "hebrew", "hr": "croatian", "hu": "magyar",
    "is": "icelandic", "it": "italian", "ja": "japanese", "lt": "lithuanian", "lv": "latvian", "nb": "norsk",
    "nl": "dutch", "nn": "nynorsk", "no": "norsk", "pl": "polish", "pt": "portuguese", "pt-br": "brazilian",
    "ro": "romanian", "ru": "russian", "sk": "slovak", "sl": "slovene", "sr": "serbian", "sv": "swedish",
    "tr": "turkish", "uk": "ukrainian",
}  # fmt: skip
"""Languages by their tags, as babel and biblatex call them."""
_UNKEYED = lazy_pattern(r"[^a-z0-9]+")
_SHORT = frozenset("a an and der die das el in la le les of on the to un une".split())
_MOST_AUTHORS = 20
"""The most that APA names; of more it names all but those before the last."""


@dataclass(frozen=True, slots=True)
class _Facts:
    """What a reference says; empty or None where the article does not."""

    authors: tuple[Name, ...]
    title: str
    site: str
    published: str
    day: tuple[int, ...]
    address: str | None
    language: str | None
    is_newspaper: bool


class Reference(NamedTuple):
    """A reference in words.

    Attributes:
        text: As plain text.
        html: The same with its italics, for the clipboard.
    """

    text: str
    html: str


def _facts(article: Article) -> _Facts:
    site = in_a_line(article.site or "")
    published = in_a_line(article.published or "")
    paper = bool(_NEWSPAPER.search(site)) and article.metadata.kind not in (PageKind.FORUM, PageKind.DOCUMENTATION)
    return _Facts(
        tuple(name_of(name, site, article.language) for name in names_of(article)),
        in_a_line(title_of(article)),
        site,
        published,
        _day(published),
        address_of(article),
        language_of(article),
        paper,
    )


def _day(published: str) -> tuple[int, ...]:
    """Give year, month and day, as far as they are known."""
    found = _DATE.match(published)
    if found is None:
        return ()
    parts = tuple(int(part) for part in found.groups() if part)
    try:
        date(*(*parts, 1, 1)[:3])
    except ValueError:
        return parts[:1] if parts[0] else ()
    return parts


# BibTeX.


def to_bibtex(article: Article, accessed: date) -> str:
    """Give an entry ``@online`` for BibTeX and biblatex, in UTF-8."""
    facts = _facts(article)
    fields: list[tuple[str, str]] = []
    if facts.authors:
        fields.append(("author", "{" + " and ".join(map(_bibtex_name, facts.authors)) + "}"))
    if facts.title:
        fields.append(("title", "{{" + _tex(facts.title) + "}}"))  # twice: its capitals are to stay
    if facts.day:
        fields.append(("date", "{" + _iso(facts.day) + "}"))
        fields.append(("year", f"{{{facts.day[0]:04}}}"))
        fields += [("month", _MONTHS[facts.day[1] - 1][:3].lower())] if len(facts.day) > 1 else []
    elif facts.published:
        fields.append(("year", "{" + _tex(facts.published) + "}"))
    if facts.site:
        fields.append(("organization", "{" + _tex(facts.site) + "}"))
    if facts.address:
        fields.append(("url", "{" + facts.address + "}"))
        fields.append(("urldate", f"{{{accessed.isoformat()}}}"))
    if facts.language and (name := _babel(facts.language)):
        fields.append(("langid", f"{{{name}}}"))
    width = max((len(name) for name, _ in fields), default=0)
    lines = "".join(f"  {name.ljust(width)} = {value},\n" for name, value in fields)
    return f"@online{{{_key(facts)},\n{lines}}}\n"


def _tex(text: str) -> str:
    return "".join(_SPECIAL.get(sign, sign) for sign in text)


def _bibtex_name(name: Name) -> str:
    if not name.family:
        return "{" + _tex(name.literal) + "}"  # in braces an "and" parts no names, a comma no name
    family = _tex(name.family)
    return ", ".join(filter(None, (family, _tex(name.suffix), _tex(name.given))))


def _babel(tag: str) -> str | None:
    return _BABEL.get(tag.lower()) or _BABEL.get(tag.partition("-")[0].lower())


def _iso(day: tuple[int, ...]) -> str:
    return "-".join([f"{day[0]:04}", *(f"{part:02}" for part in day[1:])])


def _key(facts: _Facts) -> str:
    """Give what the entry is called: ``quill2024harbour``."""
    who = facts.authors[0].family or facts.authors[0].literal if facts.authors else facts.site
    words = [word for word in map(_keyed, facts.title.split()) if word and word not in _SHORT]
    year = str(facts.day[0]) if facts.day else (_YEAR.search(facts.published) or [""])[0]
    return (_keyed(who)[:20] + year + "".join(words[:1])[:20]) or "article"


def _keyed(text: str) -> str:
    return _UNKEYED.sub("", unicodedata.normalize("NFKD", text).lower())


# CSL JSON.


def to_csl_json(article: Article, accessed: date) -> str:
    """Give a list of one item as CSL JSON, which Zotero, Pandoc and others read."""
    facts = _facts(article)
    item: dict[str, Any] = {"id": _key(facts), "type": "article-newspaper" if facts.is_newspaper else "webpage"}
    if facts.title:
        item["title"] = facts.title
    if facts.authors:
        item["author"] = [_csl_name(name) for name in facts.authors]
    if facts.site:
        item["container-title"] = facts.site
    if facts.day:
        item["issued"] = {"date-parts": [list(facts.day)]}
    elif facts.published:
        item["issued"] = {"literal": facts.published}
    if facts.address:
        item["URL"] = facts.address
        item["accessed"] = {"date-parts": [[accessed.year, accessed.month, accessed.day]]}
    if facts.language:
        item["language"] = facts.language
    return json.dumps([item], ensure_ascii=False, indent=2) + "\n"


def _csl_name(name: Name) -> dict[str, str]:
    if not name.family:
        return {"literal": name.literal}
    parts = {"family": name.family, "given": name.given, "suffix": name.suffix}
    return {key: value for key, value in parts.items() if value}


# APA.


def to_apa(article: Article, accessed: date) -> Reference:
    """Give the reference as APA has it. A page without a date says when it was read, since it may change."""
    facts = _facts(article)
    who = _apa_names(facts.authors)
    title = facts.title or "[Untitled web page]"
    site = "" if [name.literal for name in facts.authors] == [facts.site] else facts.site
    when = f"({_apa_date(facts)})."
    # The name of a newspaper is what is set in italics, or else that of the page.
    parts = [(_ended(who), False)] if who else []
    parts += [(_ended(title), bool(facts.title) and not (facts.is_newspaper and site))]
    parts.insert(1, (when, False))
    parts += [(_ended(site), facts.is_newspaper)] if site else []
    address = facts.address or ""
    if address and not facts.published:
        parts.append((f"Retrieved {_american(accessed)}, from", False))
    parts += [(address, False)] if address else []
    html = " ".join(_italic(text) if slanted else _html(text) for text, slanted in parts)
    if address:
        link = _html(address)
        html = html.removesuffix(link) + f'<a href="{link}">{link}</a>'
    return Reference(" ".join(text for text, _ in parts), f"<p>{html}</p>\n")


def _html(text: str) -> str:
    return escape(shown(text))


def _italic(text: str) -> str:
    """Set a text in italics, but not the full stop that was put behind it."""
    return f"<i>{_html(text.removesuffix('.'))}</i>" + ("." if text.endswith(".") else "")


def _ended(text: str) -> str:
    return text if text.endswith((".", "?", "!", "…", "。", "？", "！", "؟")) else f"{text}."


def _apa_names(authors: tuple[Name, ...]) -> str:
    names = [_apa_name(name) for name in authors]
    if len(names) > _MOST_AUTHORS:
        return ", ".join(names[: _MOST_AUTHORS - 1]) + f", . . . {names[-1]}"
    if len(names) < 2:
        return "".join(names)
    # Initials end a name before the sign; between two groups there is no comma.
    comma = "," if len(names) > 2 or authors[0].family else ""
    return ", ".join(names[:-1]) + f"{comma} & {names[-1]}"


def _apa_name(name: Name) -> str:
    if not name.family:
        return name.literal
    return ", ".join(filter(None, (name.family, initials(name.given), name.suffix)))


def _apa_date(facts: _Facts) -> str:
    if not facts.day:
        return facts.published or "n.d."
    if len(facts.day) < 3:
        return ", ".join([str(facts.day[0]), *(_MONTHS[month - 1] for month in facts.day[1:])])
    return f"{facts.day[0]}, {_MONTHS[facts.day[1] - 1]} {facts.day[2]}"


def _american(day: date) -> str:
    return f"{_MONTHS[day.month - 1]} {day.day}, {day.year}"
