"""What a page says of itself: title, authors, date, site, language, direction, address, each with its origin.

Each fact is taken from the first source that has it, in the order of trust: JSON-LD, OpenGraph and other ``meta``
tags, microdata, then what is visible.
"""

from __future__ import annotations

import re
from datetime import date, datetime

from core.article import Metadata
from core.page.content import Choice
from core.page.document import Document
from core.page.json_ld import Record, read_records
from core.page.nodes import Element

_TITLES = ("og:title", "twitter:title", "dc.title", "citation_title", "parsely-title")
_AUTHORS = ("author", "article:author", "dc.creator", "citation_author", "parsely-author", "byl", "sailthru.author")
_DATES = (
    "article:published_time",
    "og:published_time",
    "datepublished",
    "date",
    "dc.date",
    "dc.date.issued",
    "dcterms.created",
    "citation_publication_date",
    "parsely-pub-date",
    "sailthru.date",
    "pubdate",
    "publish_date",
    "publication_date",
)
_SITES = ("og:site_name", "application-name", "twitter:site")
_RTL = frozenset({"ar", "arc", "ckb", "dv", "fa", "he", "iw", "ps", "sd", "ug", "ur", "yi"})
_TAG = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*\Z")
_SEPARATOR = re.compile(r"\s+[|\-–—·•»:]\s+|\s*\|\s*")
_BY = re.compile(r"^(?:(?:written|posted|reviewed|story|words|text)\s+)?by:?\s+|^author:?\s+", re.IGNORECASE)
_BYLINE_NAMES = re.compile(
    r"(?<![a-z])(?:byline|author(?:-?name)?|post-?author|entry-?author|contributor)(?![a-z])", re.IGNORECASE
)
_ISO = re.compile(r"\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s?(?:Z|[+-]\d{2}:?\d{2})?)?")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_DAY_FIRST = re.compile(r"\b(\d{1,2})(?:st|nd|rd|th)?\.?\s+([A-Z][a-z]{2,8})\.?,?\s+(\d{4})\b")
_MONTH_FIRST = re.compile(r"\b([A-Z][a-z]{2,8})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b")
_MAX_BYLINE = 120

_Found = tuple[str, str] | None


def read_metadata(document: Document, choice: Choice) -> tuple[Metadata, str | None]:
    """Give the metadata of a page and the address that it says is its own."""
    metas = _metas(document)
    records = read_records(document.data)
    origins: list[tuple[str, str]] = []

    def take(name: str, found: _Found) -> str | None:
        if found is None:
            return None
        origins.append((name, found[1]))
        return found[0]

    site = take("site", _site(metas, records))
    title = take("title", _title(document, choice, metas, records, site))
    byline = take("byline", _byline(document, metas, records))
    published = take("published", _published(document, metas, records))
    language = take("language", _language(document, metas))
    direction = _direction(document, language)
    address = _address(document, metas)
    return Metadata(title, byline, published, site, language, direction, tuple(origins)), address


def _metas(document: Document) -> dict[str, list[str]]:
    metas: dict[str, list[str]] = {}
    for fact in document.facts:
        values = fact.attributes
        content = " ".join(values.get("content", "").split())
        if fact.name == "meta" and content:
            for key in {values.get(k, "").lower() for k in ("property", "name", "itemprop")} - {""}:
                metas.setdefault(key, []).append(content)
    return metas


def _first(metas: dict[str, list[str]], names: tuple[str, ...]) -> _Found:
    return next(((metas[name][0], f"meta {name}") for name in names if name in metas), None)


def _site(metas: dict[str, list[str]], records: list[Record]) -> _Found:
    if found := _first(metas, _SITES[:1]):
        return found
    for record in records:
        if record.publisher:
            return record.publisher, "JSON-LD"
    found = _first(metas, _SITES[1:])
    return (found[0].lstrip("@"), found[1]) if found else None


def _title(
    document: Document, choice: Choice, metas: dict[str, list[str]], records: list[Record], site: str | None
) -> _Found:
    page = " ".join((document.title or "").split())
    heading = choice.headline or choice.root.find("h1")
    if isinstance(heading, Element) and id(heading) not in choice.dropped:
        text = " ".join(heading.get_text().split())
        named = [page, *(r.headline or "" for r in records), *(metas.get("og:title") or [])]
        if text and any(_plain(text) in _plain(name) for name in named):
            return text, "first heading"
    for record in records:
        if record.headline:
            return record.headline, "JSON-LD"
    if found := _first(metas, _TITLES):
        return _without_site(found[0], site), found[1]
    if page:
        return _without_site(page, site), "title element"
    if isinstance(heading, Element) and (text := " ".join(heading.get_text().split())):
        return text, "first heading"
    return None


def _plain(text: str) -> str:
    return "".join(c for c in text.casefold() if c.isalnum())


def _without_site(title: str, site: str | None) -> str:
    """Take the name of the site off the end (or the start) of a title."""
    parts = list(_SEPARATOR.finditer(title))
    if site and parts:
        name = _plain(site)
        if _plain(title[parts[-1].end() :]) == name:
            return title[: parts[-1].start()].strip()
        if _plain(title[: parts[0].start()]) == name:
            return title[parts[0].end() :].strip()
    return title


def _byline(document: Document, metas: dict[str, list[str]], records: list[Record]) -> _Found:
    for record in records:
        if record.authors:
            return ", ".join(record.authors), "JSON-LD"
    for name in _AUTHORS:
        values = [v for v in metas.get(name, []) if "/" not in v and len(v) <= _MAX_BYLINE]
        if values:
            return _clean_byline(", ".join(dict.fromkeys(values))), f"meta {name}"
    for element in document.body.find_all(["a", "span", "p", "div", "address", "em", "strong", "cite", "li"]):
        if not isinstance(element, Element):
            continue
        marked = element.value("rel") == "author" or element.value("itemprop") == "author"
        if marked or ("class" in element.attrs and _BYLINE_NAMES.search(element.value("class"))):
            text = _clean_byline(" ".join(element.get_text(" ").split()))
            if 2 < len(text) <= 60 and len(text.split()) <= 8:
                return text, "visible byline"
    return None


def _clean_byline(text: str) -> str:
    return _BY.sub("", text).strip(" ,|·•-–—")


def _published(document: Document, metas: dict[str, list[str]], records: list[Record]) -> _Found:
    for record in records:
        if record.published and (moment := parse_date(record.published)):
            return moment, "JSON-LD"
    for name in _DATES:
        for value in metas.get(name, []):
            if moment := parse_date(value):
                return moment, f"meta {name}"
    for element in document.body.find_all("time"):
        stated = element.value("datetime") if isinstance(element, Element) else ""
        if moment := parse_date(stated) or parse_date(element.get_text()[:80]):
            return moment, "time element"
    return None


def parse_date(text: str) -> str | None:
    """Read a date, with its time and zone if there are: ISO 8601, ``3 May 2024``, ``May 3, 2024``; else None."""
    if found := _ISO.search(text):
        moment = found[0].replace(" ", "T", 1).replace(" ", "")
        try:
            parsed = datetime.fromisoformat(moment)
        except ValueError:
            return None
        return parsed.isoformat() if "T" in moment else parsed.date().isoformat()
    day, month, year = 0, "", 0
    if found := _DAY_FIRST.search(text):
        day, month, year = int(found[1]), found[2], int(found[3])
    elif found := _MONTH_FIRST.search(text):
        day, month, year = int(found[2]), found[1], int(found[3])
    short = month[:3].lower()
    if short not in _MONTHS:
        return None
    try:
        return date(year, _MONTHS.index(short) + 1, day).isoformat()
    except ValueError:
        return None


def _language(document: Document, metas: dict[str, list[str]]) -> _Found:
    candidates = [(document.html.value("lang"), "html lang"), (document.html.value("xml:lang"), "html xml:lang")]
    candidates += [(document.body.value("lang"), "body lang")]
    candidates += [(v, f"meta {k}") for k in ("og:locale", "language", "content-language") for v in metas.get(k, [])]
    for value, origin in candidates:
        if _TAG.match(value.strip()):
            return value.strip().replace("_", "-"), origin
    return None


def _direction(document: Document, language: str | None) -> str:
    for element in (document.body, document.html):
        if (direction := element.value("dir").lower()) in ("ltr", "rtl"):
            return direction
    return "rtl" if language and language.split("-")[0].lower() in _RTL else "ltr"


def _address(document: Document, metas: dict[str, list[str]]) -> str | None:
    for fact in document.facts:
        canonical = fact.name == "link" and "canonical" in fact.attributes.get("rel", "").lower().split()
        if canonical and (address := fact.attributes.get("href", "").strip()):
            return address
    return next(iter(metas.get("og:url", [])), None)
