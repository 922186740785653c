"""Records of corpora: which field holds the text, and what the others say of it."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from core.article.held import Held
from core.errors import ContainerError
from core.loading.containers.container import Member
from core.loading.sniff import media_type

Record = Mapping[str, Any]
"""A record: its fields by their names. Fields within fields are named ``outer.inner``."""

_TEXTS = ("text", "content", "body", "article", "maintext", "main_content", "raw_content", "html", "document", "story")
_TITLES = ("title", "headline", "name", "subject")
_URLS = ("url", "link", "uri", "source_url", "address", "permalink")
_DATES = ("published", "date", "publish_date", "date_published", "published_at", "pub_date", "timestamp", "created_at")
_LANGUAGES = ("language", "lang", "language_code")
_AUTHORS = ("author", "authors", "byline", "creator")
_SITES = ("site", "source", "publisher", "domain")
_NAMED = 4.0
"""How many times longer the text of an unknown field must be than that of one whose name says that it is the text."""


class Fields(NamedTuple):
    """The fields of a corpus by what they mean; None where it has none."""

    text: str
    title: str | None = None
    url: str | None = None
    date: str | None = None
    language: str | None = None
    authors: str | None = None
    site: str | None = None

    def title_of(self, record: Record) -> str:
        """Give the title of a record, or the empty string."""
        return _words(value_of(record, self.title)) or ""


def value_of(record: Record, name: str | None) -> Any:
    """Give the value of a field, also of one within others."""
    if name is None:
        return None
    if name in record:
        return record[name]
    value: Any = record
    for part in name.split("."):
        value = value.get(part) if isinstance(value, Mapping) else None
    return value


def fields_of(sample: Sequence[Record], name: str) -> Fields:
    """Find the fields of a corpus by the first records of it.

    Raises:
        ContainerError: if none of them holds texts.
    """
    lengths: dict[str, int] = {}
    for record in sample:
        for field, value in _flat(record):
            if isinstance(value, str) and _is_prose(value):
                lengths[field] = lengths.get(field, 0) + len(value)
    if not lengths:
        raise ContainerError(f"No field of the records in “{name}” holds a text.", "Name it with --text-field.")
    longest = max(lengths, key=lambda field: lengths[field])
    named = _first(_TEXTS, lengths)
    text = named if named is not None and _NAMED * lengths[named] >= lengths[longest] else longest
    present = {field for record in sample for field, _ in _flat(record)} - {text}
    return Fields(text, *(_first(names, present) for names in (_TITLES, _URLS, _DATES, _LANGUAGES, _AUTHORS, _SITES)))


def member_of(record: Record, fields: Fields, name: str, what: str) -> Member:
    """Give a record as a member: its text, or the page that it holds, and what its fields say."""
    value = value_of(record, fields.text)
    text = value if isinstance(value, str) else "" if value is None else json.dumps(value, ensure_ascii=False)
    authors = value_of(record, fields.authors)
    held = Held(
        what,
        name,
        title=_words(value_of(record, fields.title)),
        authors=tuple(found for one in (authors if isinstance(authors, list) else [authors]) if (found := _words(one))),
        published=_words(value_of(record, fields.date)),
        site=_words(value_of(record, fields.site)),
        language=_words(value_of(record, fields.language)),
        url=_words(value_of(record, fields.url)),
        leads=True,
    )
    kind = media_type(text, "")
    return Member(name, text.encode("utf-8", "surrogatepass"), held, kind, "utf-8")


def _flat(record: Record, prefix: str = "") -> list[tuple[str, Any]]:
    found: list[tuple[str, Any]] = []
    for name, value in record.items():
        if isinstance(value, Mapping) and not prefix:
            found += _flat(value, f"{name}.")
        else:
            found.append((prefix + name, value))
    return found


def _first(names: Sequence[str], among: Any) -> str | None:
    by_name = {field.rsplit(".", 1)[-1].lower(): field for field in sorted(among, key=len, reverse=True)}
    return next((by_name[name] for name in names if name in by_name), None)


def _is_prose(text: str) -> bool:
    """Tell whether a value may be a text: more than an identity, an address or a date."""
    return len(text) >= 20 and (" " in text.strip() or not text.isascii()) and not text.startswith(("http:", "https:"))


def _words(value: object) -> str | None:
    if isinstance(value, Mapping):
        value = value.get("name")
    if isinstance(value, int | float) and not isinstance(value, bool):
        value = str(value)
    return " ".join(value.split()) or None if isinstance(value, str) else None
