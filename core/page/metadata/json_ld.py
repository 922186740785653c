"""JSON-LD: what its records say of an article."""

from __future__ import annotations

import html
import json
from dataclasses import dataclass

from core.patterns import lazy_pattern

_ARTICLES = ("article", "posting", "report", "blogpost", "webpage", "discussion", "qapage", "recipe", "review", "howto")
_MAX_NODES = 5_000
_ASIDE = frozenset(
    {"itemListElement", "comment", "comments", "review", "hasPart", "relatedLink", "isPartOf", "mentions", "about",
     "suggestedAnswer", "acceptedAnswer", "citation", "breadcrumb", "publisher"}
)  # fmt: skip
"""What a record says of other things than itself."""
_NAMING = ("@type", "name", "url", "contentUrl")
"""What is taken from an object that others refer to, wherever it is said: who or what it is."""
_GROUPS = ("organization", "corporation", "newsmedia", "website", "brand", "localbusiness")
_LEAD = lazy_pattern(r"(?:/\*|//)?\s*(?:<!\[CDATA\[|<!--)(?:\s*\*/)?")
_TRAIL = lazy_pattern(r"(?:(?:/\*|//)?\s*(?:\]\]>|-->)(?:\s*\*/)?|;)\Z")
_WRAPPING = 40
"""Code points at either end in which a comment or a CDATA section may wrap the JSON."""
_TRAILING = lazy_pattern(r",(?=\s*[}\]])")


@dataclass(frozen=True, slots=True)
class Author:
    """Who wrote; ``group`` where the record says that it is no person."""

    name: str
    group: bool = False


@dataclass(frozen=True, slots=True)
class Record:
    """An article's record: None or empty where it says nothing."""

    headline: str | None
    authors: tuple[Author, ...]
    published: str | None
    modified: str | None
    publisher: str | None
    image: str | None
    page: bool
    """Whether it is that of the page as a whole, not of an article on it."""


def read_records(scripts: list[str]) -> list[Record]:
    """Read the article records of JSON-LD scripts, articles before mere pages; what is not JSON says nothing."""
    records: list[Record] = []
    for script in scripts:
        nodes = _objects(_parsed(script))
        named: dict[object, dict[str, object]] = {}
        for node in nodes:
            if isinstance(node.get("@id"), str):
                named.setdefault(node["@id"], {}).update((key, node[key]) for key in _NAMING if key in node)
        for node in nodes:
            kinds = _kinds(node)
            if any(kind in kinds for kind in _ARTICLES) or (kinds == "question" and "author" in node):
                records.append(_record(node, named, "webpage" in kinds or "qapage" in kinds))
    return sorted(records, key=lambda record: record.page)


def _parsed(script: str) -> object:
    try:
        return json.loads(script, strict=False)
    except RecursionError:
        return None
    except ValueError:
        pass
    text = script.strip()
    lead = _LEAD.match(text[:_WRAPPING])
    text = text[lead.end() if lead else 0 :]
    trail = _TRAIL.search(text[-_WRAPPING:])
    text = text[: len(text) - (len(trail[0]) if trail else 0)]
    try:
        return json.loads(_TRAILING.sub("", text), strict=False)
    except (ValueError, RecursionError):
        return None


def _kinds(node: dict[str, object]) -> str:
    return " ".join(_texts(node.get("@type"))).lower()


def _objects(data: object) -> list[dict[str, object]]:
    found: list[dict[str, object]] = []
    stack = [data]
    while stack and len(found) < _MAX_NODES:
        node = stack.pop()
        if isinstance(node, dict):
            found.append(node)
            stack.extend(reversed([value for key, value in node.items() if key not in _ASIDE]))
        elif isinstance(node, list):
            stack.extend(reversed(node))
    return found


def _record(node: dict[str, object], named: dict[object, dict[str, object]], page: bool) -> Record:
    headlines = _texts(node.get("headline")) or (_texts(node.get("name")) if "headline" not in node else [])
    authors = tuple(dict.fromkeys(_authors(node.get("author") or node.get("creator"), named)))
    published, modified = (next(iter(_texts(node.get(key))), None) for key in ("datePublished", "dateModified"))
    published = published or next(iter(_texts(node.get("dateCreated"))), None)
    publisher = next((author.name for author in _authors(node.get("publisher"), named)), None)
    image = _address(node.get("image"), named) or _address(node.get("thumbnailUrl"), named)
    return Record(next(iter(headlines), None), authors, published, modified, publisher, image, page)


def _address(value: object, named: dict[object, dict[str, object]]) -> str | None:
    """Give the address of the first image of a value: an address, an object that holds one, or a list of them."""
    if isinstance(value, list):
        value = next(iter(value), None)
    if isinstance(value, dict):
        reference = value.get("@id")
        known = named.get(reference, {}) if isinstance(reference, str) else {}
        entries = [entry.get(key) for entry in (value, known) for key in ("url", "contentUrl")]
        value = next((entry for entry in entries if isinstance(entry, str)), None)
    return next(iter(_texts(value)), None)


def _texts(value: object) -> list[str]:
    values = value if isinstance(value, list) else [value]
    return [" ".join(html.unescape(v).split()) for v in values if isinstance(v, str) and v.strip()]


def _authors(value: object, named: dict[object, dict[str, object]]) -> list[Author]:
    authors: list[Author] = []
    for entry in value if isinstance(value, list) else [value]:
        if isinstance(entry, dict):
            reference = entry.get("@id")
            known = named.get(reference, {}) if isinstance(reference, str) else {}
            kinds = _kinds(entry) or _kinds(known)
            group = any(kind in kinds for kind in _GROUPS) and "person" not in kinds
            authors += [Author(name, group) for name in _texts(entry.get("name") or known.get("name"))]
        else:
            authors += [Author(text) for text in _texts(entry) if "://" not in text]
    return authors
