"""JSON-LD: what its records say of an article."""

from __future__ import annotations

import html
import json
from dataclasses import dataclass

_ARTICLES = ("article", "posting", "report", "blogpost", "webpage", "discussion", "qapage", "recipe", "review")
_MAX_NODES = 5_000


@dataclass(frozen=True, slots=True)
class Record:
    """An article's record: None or empty where it says nothing."""

    headline: str | None
    authors: tuple[str, ...]
    published: str | None
    publisher: str | None


def read_records(scripts: list[str]) -> list[Record]:
    """Read the article records of JSON-LD scripts, articles before mere pages; what is not JSON says nothing."""
    ranked: list[tuple[int, Record]] = []
    for script in scripts:
        try:
            data = json.loads(script, strict=False)
        except (ValueError, RecursionError):
            continue
        nodes = _objects(data)
        named = {node["@id"]: node for node in nodes if isinstance(node.get("@id"), str) and "name" in node}
        for node in nodes:
            kinds = " ".join(_texts(node.get("@type"))).lower()
            if any(kind in kinds for kind in _ARTICLES):
                ranked.append(("webpage" in kinds, _record(node, named)))
    return [record for _, record in sorted(ranked, key=lambda pair: pair[0])]


def _objects(data: object) -> list[dict[str, object]]:
    found: list[dict[str, object]] = []
    stack = [data]
    while stack and len(found) < _MAX_NODES:
        node = stack.pop()
        if isinstance(node, dict):
            found.append(node)
            stack.extend(reversed(list(node.values())))
        elif isinstance(node, list):
            stack.extend(reversed(node))
    return found


def _record(node: dict[str, object], named: dict[object, dict[str, object]]) -> Record:
    headlines = _texts(node.get("headline")) or (_texts(node.get("name")) if "headline" not in node else [])
    authors = tuple(dict.fromkeys(_names(node.get("author"), named)))
    published = next(iter(_texts(node.get("datePublished"))), None)
    publisher = next(iter(_names(node.get("publisher"), named)), None)
    return Record(next(iter(headlines), None), authors, published, publisher)


def _texts(value: object) -> list[str]:
    values = value if isinstance(value, list) else [value]
    return [" ".join(html.unescape(v).split()) for v in values if isinstance(v, str) and v.strip()]


def _names(value: object, named: dict[object, dict[str, object]]) -> list[str]:
    names: list[str] = []
    for entry in value if isinstance(value, list) else [value]:
        if isinstance(entry, dict):
            reference = entry.get("@id")
            known = named.get(reference, {}) if isinstance(reference, str) else {}
            names += _texts(entry.get("name") or known.get("name"))
        else:
            names += [text for text in _texts(entry) if "://" not in text]
    return names
