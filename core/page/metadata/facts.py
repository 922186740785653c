"""What a page says of itself: title, authors, date, site, language, image, kind, address, each with its origin.

Each fact is taken from the first source that has it, in the order of trust: JSON-LD, OpenGraph and other ``meta``
tags, microdata, then what is visible. The title is the other way round: it is the heading that a reader sees, if the
page calls itself by it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import partial

from core.article.blocks import Metadata, PageKind
from core.page.content.chosen import Choice
from core.page.content.kind import kind_of
from core.page.metadata.bylines import (
    authors_of,
    clean_byline,
    is_login,
    is_name,
    is_person,
    is_shown_name,
    owner_of,
    turned,
    without_role,
)
from core.page.metadata.dates import parse_date
from core.page.metadata.headline import Heading, Names, choose_heading, headings, plain, title_of
from core.page.metadata.json_ld import Record, read_records
from core.page.metadata.language import RIGHT_TO_LEFT, spoken
from core.page.metadata.visible import Vicinity
from core.page.tree.document import Document
from core.page.tree.lookup import Lookup
from core.patterns import lazy_pattern

_TITLES = ("og:title", "citation_title", "dc.title", "parsely-title", "headline", "twitter:title")
_AUTHORS = (
    "author",
    "article:author",
    "article:author_name",
    "og:article:author",
    "dc.creator",
    "dcterms.creator",
    "citation_author",
    "parsely-author",
    "cxenseparse:author",
    "byl",
    "sailthru.author",
    "shareaholic:article_author_name",
    "creator",
    "twitter:written by",
)
_DATES = (
    "article:published_time",
    "og:published_time",
    "og:article:published_time",
    "datepublished",
    "date",
    "dc.date",
    "dc.date.issued",
    "dc.date.created",
    "dcterms.created",
    "dcterms.date",
    "dcterms.issued",
    "citation_publication_date",
    "citation_date",
    "citation_online_date",
    "parsely-pub-date",
    "sailthru.date",
    "pubdate",
    "publish_date",
    "publication_date",
    "ms.date",
)
_CHANGES = ("article:modified_time", "og:updated_time", "datemodified", "last-modified", "dcterms.modified")
_PUBLISHED = lazy_pattern(r"publish|pub-?_?date|posted|release_?date|date_original", re.IGNORECASE)
_IMAGES = (
    "og:image",
    "og:image:secure_url",
    "og:image:url",
    "twitter:image",
    "twitter:image:src",
    "image",
    "thumbnail",
)
_SITES = ("og:site_name", "application-name", "twitter:site")
_TAG = lazy_pattern(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*\Z")
_IMAGE_ADDRESS = lazy_pattern(r"(?!data:)\S{1,2000}\Z", re.IGNORECASE)
_SAVED = lazy_pattern(
    r"<!--\s*(?:saved from url=\(\d{1,6}\)(https?://[^\s>]{1,2000})|[^<>]{0,100}?SingleFile\s+url:\s*(https?://[^\s>]{1,2000}))",
    re.IGNORECASE,
)
"""What browsers and SingleFile write into the pages that they save."""
_HEAD = 10_000
"""Code points at the beginning of a page in which that stands."""
_MAX_BYLINE = 120
_OFFICES = frozenset({"admin", "administrator", "team", "staff", "editor", "editors", "desk", "redaktion", "marketing"})
"""The last words of authors that are no persons."""
_LOWER_HEADINGS = 6
_MOST_STANDING = 6
"""Texts that hold the beginning of a title among which it is looked for."""
_LONGEST_TITLE = 600
"""A title element that never ends holds all of a page: that is no title."""
_SAMPLE = 400
"""How many texts of the article the language is looked for in."""
_TURNED = frozenset({"citation_author", "dc.creator", "dcterms.creator"})

_Metas = dict[str, list[str]]
_Found = tuple[str, str] | None


def read_metadata(document: Document, choice: Choice) -> tuple[Metadata, str | None]:
    """Give the metadata of a page and the address that it says is its own."""
    metas = _metas(document)
    records = read_records([*document.data, *metas.get("script:ld+json", [])])
    lookup = Lookup(document)
    origins: list[tuple[str, str]] = []

    def take(name: str, found: _Found) -> str | None:
        if found is None:
            return None
        origins.append((name, found[1]))
        return found[0]

    address = _address(document, metas)
    site = take("site", _site(metas, records))
    names = Names(_called(document, metas, records), site, address)
    lower = partial(_lower, lookup)
    heading = choose_heading(headings(document, choice, lookup, names), choice, names, lower)
    title = take("title", title_of(heading, names, lower, partial(_stands, lookup)))
    language = take("language", _language(document, choice, lookup, metas))
    vicinity = Vicinity(lookup, choice, _place(heading, title, lookup), language)
    byline = take("byline", _byline(choice, metas, records, vicinity, names))
    published = take("published", _dated(next(_published(metas, records, vicinity, language), None), choice, vicinity))
    direction = take("direction", _direction(document, language)) or "ltr"
    image = take("image", _image(document, metas, records))
    kind, told = kind_of(document, choice, address, signed=bool(byline or published))
    origins.append(("kind", told))
    if byline is None and kind is PageKind.FORUM:
        byline = take("byline", vicinity.user(lambda name: is_name(name) and is_shown_name(name)))
    authors = authors_of(byline) if byline else ()
    return (
        Metadata(title, byline, published, site, language, direction, tuple(origins), authors, image, kind),
        address,
    )


def _metas(document: Document) -> _Metas:
    metas: _Metas = {}
    labels: dict[str, str] = {}
    for fact in document.facts:
        values = fact.attributes
        content = " ".join(values.get("content", "").split())
        if fact.name == "meta" and content:
            for key in {values.get(k, "").lower() for k in ("property", "name", "itemprop")} - {""}:
                metas.setdefault(key, []).append(content)
                if key.startswith("twitter:label"):
                    labels[key[len("twitter:label") :]] = content.lower()
    for number, label in labels.items():
        metas.setdefault(f"twitter:{label}", []).extend(metas.get(f"twitter:data{number}", []))
    return metas


def _first(metas: _Metas, names: tuple[str, ...]) -> _Found:
    return next(((metas[name][0], f"meta {name}") for name in names if name in metas), None)


def _site(metas: _Metas, records: list[Record]) -> _Found:
    if found := _first(metas, _SITES[:1]):
        return found
    for record in records:
        if record.publisher:
            return record.publisher, "JSON-LD"
    found = _first(metas, _SITES[1:])
    return (found[0].lstrip("@"), found[1]) if found else None


def _image(document: Document, metas: _Metas, records: list[Record]) -> _Found:
    found = [(record.image, "JSON-LD") for record in records if record.image and not record.page]
    found += [(metas[name][0], f"meta {name}") for name in _IMAGES if name in metas]
    found += [
        (fact.attributes.get("href", "").strip(), "link image_src")
        for fact in document.facts
        if fact.name == "link" and fact.attributes.get("rel", "").lower() == "image_src"
    ]
    found += [(record.image, "JSON-LD") for record in records if record.image and record.page]
    return next(((address, origin) for address, origin in found if _IMAGE_ADDRESS.match(address)), None)


def _called(document: Document, metas: _Metas, records: list[Record]) -> list[tuple[str, str]]:
    """Give what the page calls itself, most trusted first."""
    called = [(record.headline, "JSON-LD") for record in records if record.headline and not record.page]
    called += [(metas[name][0], f"meta {name}") for name in _TITLES if name in metas]
    called += [(page, "title element")] if (page := " ".join((document.title or "").split())) else []
    called += [(record.headline, "JSON-LD") for record in records if record.headline and record.page]
    return [(name, origin) for name, origin in called if len(name) <= _LONGEST_TITLE]


def _lower(lookup: Lookup) -> list[str]:
    """Give the texts of the first headings of lower levels."""
    return [lookup.text_of(h) for name in ("h1", "h2", "h3") for h in lookup.named(name, _LOWER_HEADINGS)]


def _stands(lookup: Lookup, text: str) -> bool:
    """Tell whether a text stands on the page as one of its own."""
    return any(found.strip() == text for found in lookup.texts_with(text, _MOST_STANDING))


def _place(heading: Heading | None, title: str | None, lookup: Lookup) -> int | None:
    """Find where the headline stands: that of the title, or one that says the title alone where that says more."""
    said = plain(title or "")
    if heading is not None and plain(heading.text) == said:
        return heading.element.start
    for name in ("h1", "h2", "h3"):
        for element in lookup.named(name, _LOWER_HEADINGS):
            if said and plain(lookup.text_of(element)) == said:
                return element.start
    return heading.element.start if heading is not None else None


def _byline(choice: Choice, metas: _Metas, records: list[Record], vicinity: Vicinity, names: Names) -> _Found:
    """Find who wrote: a person before a group, a group before the site itself."""
    groups: list[tuple[str, str]] = []
    site = plain(names.site or "")
    title = plain(names.titles[0][0]) if names.titles else ""

    def fits(name: str) -> bool:
        return is_name(name) and plain(name) not in (site, title)

    def fits_shown(name: str) -> bool:
        return fits(name) and is_shown_name(name) and not vicinity.is_rubric(name)

    stated: list[str] = []
    origin = ""
    for record in records:
        authors = [(without_role(clean_byline(author.name), names.site), author.group) for author in record.authors]
        stated = [name for name, group in authors if fits(name) and not group]
        if stated:
            origin = "JSON-LD"
            break
        groups += [(name, "JSON-LD") for name, _ in authors if is_name(name)]
    for name in _AUTHORS:
        values = [v for v in metas.get(name, []) if "/" not in v and len(v) <= _MAX_BYLINE]
        cleaned = [
            without_role(clean_byline(value), names.site) for value in (turned(values) if name in _TURNED else values)
        ]
        if not cleaned or stated:
            continue
        if all(fits(value) for value in cleaned):
            stated, origin = cleaned, f"meta {name}"
        elif is_name(", ".join(dict.fromkeys(cleaned))):
            groups.append((", ".join(dict.fromkeys(cleaned)), f"meta {name}"))
    if stated:
        byline = ", ".join(dict.fromkeys(stated))
        better = _better(stated[0], vicinity, choice, fits_shown) if len(stated) == 1 else None
        return (better, "visible byline") if better else (byline, origin)
    user = vicinity.user(fits_shown)
    if user and choice.forum:
        return user
    if shown := vicinity.byline(fits_shown):
        return without_role(shown[0], names.site), shown[1]
    if credited := vicinity.credited(fits_shown):
        return without_role(credited[0], names.site), credited[1]
    if groups:
        return groups[0]
    if owner := owner_of(names.site or ""):
        return owner, "the blog's name"
    said = vicinity.said(lambda name: is_name(name) and is_shown_name(name))
    return (said, "visible byline") if said else None


def _better(stated: str, vicinity: Vicinity, choice: Choice, fits: Callable[[str], bool]) -> str | None:
    """Give the authors that a page shows, if they are more than the one it states, or the person behind an account."""
    for shown in (vicinity.said(fits), None if choice.forum else next(vicinity.marked(fits), None)):
        if not shown:
            continue
        first, *others = authors_of(shown)
        if (stated == first and others and all(map(is_person, others))) or (_is_account(stated) and is_person(shown)):
            return shown
    return None


def _is_account(name: str) -> bool:
    """Tell whether an author that a page states is an account, an office or a host, which stands for a person."""
    return is_login(name) or name.rsplit(maxsplit=1)[-1].casefold() in _OFFICES or (not is_person(name) and "." in name)


def _published(
    metas: _Metas, records: list[Record], vicinity: Vicinity, language: str | None
) -> Iterator[tuple[str, str]]:
    """Yield dates of publication, the most trusted first, and at last those of changes."""

    def read(values: list[str | None], origin: str) -> Iterator[tuple[str, str]]:
        for value in values:
            if value and (moment := parse_date(value, language)):
                yield moment, origin

    yield from read([record.published for record in records], "JSON-LD")
    for name in _DATES:
        yield from read([*metas.get(name, [])], f"meta {name}")
    for name, values in metas.items():
        if name not in _DATES and _PUBLISHED.search(name):
            yield from read([*values], f"meta {name}")
    yield from vicinity.dates()
    yield from read([record.modified for record in records], "JSON-LD (last change)")
    for name in _CHANGES:
        yield from read([*metas.get(name, [])], f"meta {name} (last change)")


def _dated(found: _Found, choice: Choice, vicinity: Vicinity) -> _Found:
    """Give the date that a reader sees below the headline where the one that the page states is later."""
    if found is None or choice.forum or not found[1].startswith(("JSON-LD", "meta")):
        return found
    earlier = vicinity.earlier(found[0])
    return (earlier, "visible date") if earlier else found


def _language(document: Document, choice: Choice, lookup: Lookup, metas: _Metas) -> _Found:
    candidates = [(document.html.value("lang"), "html lang"), (document.html.value("xml:lang"), "html xml:lang")]
    candidates += [(document.body.value("lang"), "body lang")]
    candidates += [(v, f"meta {k}") for k in ("og:locale", "language", "content-language") for v in metas.get(k, [])]
    declared = next(
        ((value.strip().replace("_", "-"), origin) for value, origin in candidates if _TAG.match(value.strip())), None
    )
    root = choice.root
    texts = (text for text in lookup.texts_from(root.start, _SAMPLE) if text.start < root.end)
    found = spoken(texts, by_words=declared is None)
    if found is not None and (declared is None or found.contradicts(declared[0])):
        return found.tag, "the article's words"
    return declared


def _direction(document: Document, language: str | None) -> _Found:
    for element in (document.body, document.html):
        if (direction := element.value("dir").lower()) in ("ltr", "rtl"):
            return direction, f"{element.name} dir"
    return ("rtl", "language") if language and language.split("-")[0].lower() in RIGHT_TO_LEFT else None


def _address(document: Document, metas: _Metas) -> str | None:
    """Give where the page is from: what saved it says so in a comment, else the page itself does."""
    if saved := _SAVED.search(document.text, 0, _HEAD):
        return saved[1] or saved[2]
    for fact in document.facts:
        canonical = fact.name == "link" and "canonical" in fact.attributes.get("rel", "").lower().split()
        if canonical and (address := fact.attributes.get("href", "").strip()):
            return address
    return next(iter(metas.get("og:url", [])), None)
