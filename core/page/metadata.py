"""What a page says of itself: title, authors, date, site, language, direction, address, each with its origin.

Each fact is taken from the first source that has it, in the order of trust: JSON-LD, OpenGraph and other ``meta``
tags, microdata, then what is visible.
"""

from __future__ import annotations

import re

from core.article import Metadata
from core.page.content import Choice
from core.page.document import Document
from core.page.json_ld import Record, read_records
from core.page.nodes import Element
from core.page.visible import clean_byline, near, parse_date, shown_byline, shown_date

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
    heading = _heading(document, choice, metas, site)
    lines = near(document, heading)
    title = take("title", _title(document, heading, metas, records, site))
    byline = take("byline", _byline(document, metas, records, lines))
    published = take("published", _published(document, metas, records, lines))
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
    document: Document, heading: Element | None, metas: dict[str, list[str]], records: list[Record], site: str | None
) -> _Found:
    page = " ".join((document.title or "").split())
    if heading is not None:
        return " ".join(heading.get_text().split()), "first heading"
    for record in records:
        if record.headline:
            return _without_site(record.headline, site), "JSON-LD"
    if found := _first(metas, _TITLES):
        return _without_site(found[0], site), found[1]
    return (_without_site(page, site), "title element") if page else None


def _heading(document: Document, choice: Choice, metas: dict[str, list[str]], site: str | None) -> Element | None:
    """Find the heading that is the title: one that the page calls itself by, else the only one of the article."""
    named = [_plain(title) for title in (document.title or "", *metas.get("og:title", []))]
    headings = [choice.headline] if choice.headline else []
    headings += [h for h in choice.root.find_all("h1") if id(h) not in choice.dropped]
    texts = [(heading, _plain(heading.get_text())) for heading in headings]
    texts = [(heading, text) for heading, text in texts if text and text != _plain(site or "")]
    for heading, text in texts:
        if any(text in name for name in named):
            return heading
    return texts[0][0] if len(texts) == 1 else None


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


def _byline(document: Document, metas: dict[str, list[str]], records: list[Record], lines: list[str]) -> _Found:
    for record in records:
        if authors := [name for author in record.authors if (name := clean_byline(author))]:
            return ", ".join(dict.fromkeys(authors)), "JSON-LD"
    for name in _AUTHORS:
        values = [v for v in metas.get(name, []) if "/" not in v and len(v) <= _MAX_BYLINE]
        if values and (byline := clean_byline(", ".join(dict.fromkeys(values)))):
            return byline, f"meta {name}"
    shown = shown_byline(document, lines)
    return (shown, "visible byline") if shown else None


def _published(document: Document, metas: dict[str, list[str]], records: list[Record], lines: list[str]) -> _Found:
    for record in records:
        if record.published and (moment := parse_date(record.published)):
            return moment, "JSON-LD"
    for name in _DATES:
        for value in metas.get(name, []):
            if moment := parse_date(value):
                return moment, f"meta {name}"
    for element in document.body.find_all("time"):
        stated = element.value("datetime")
        if moment := parse_date(stated) or parse_date(element.get_text()[:80]):
            return moment, "time element"
    shown = shown_date(lines)
    return (shown, "visible date") if shown else None


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
