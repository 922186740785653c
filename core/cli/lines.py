"""Records, a line of JSON each: with all their fields, the text cleaned in its own, and where it was cut.

A line has the fields of its record, and ``spans``: what was removed, in order, each ``start``, ``end``, ``kind``,
``confidence``, ``reason`` and ``detail``, counted in code points of the text as it was; and ``original_sha256``, that
of this text in UTF-8. Where the record has a field of such a name, ours is called ``winnow_spans``. A record of which
nothing is to be removed keeps its text to the letter; HTML becomes readable text. A record that cannot be cleaned keeps
its text and has a field ``error``.

What is no record is one with ``path``, what is known of the article, ``text``, ``spans`` and ``original_sha256``, the
SHA-256 of its bytes.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from typing import Any, NamedTuple

from core import Article
from core.article.source import MediaType, Source
from core.cleaning.first_look import is_clean
from core.cleaning.seams import Cut, cut_text
from core.cli.pieces import Piece
from core.cli.pieces import Record as Numbered
from core.export.report import spans_of
from core.export.text import to_text
from core.loading.containers.json_lines import record_of
from core.loading.containers.records import Fields, Record, text_in_record
from core.loading.containers.records import value_of as value_of_field
from core.loading.containers.values import text_of
from core.patterns import lazy_pattern

FORM = "jsonl"
"""What the command line calls it."""
_CONTROLS = bytes(range(32))
_SURROGATE = lazy_pattern("[\ud800-\udfff]")
_BOM = b"\xef\xbb\xbf"
_SPANS, _DIGEST, _ERROR = "spans", "original_sha256", "error"


class Found(NamedTuple):
    """The text of a record, and the field that it stands in."""

    text: str
    field: str


def text_in(record: Record, fields: Fields) -> Found:
    """Give the text of a record; an empty one where it has none."""
    field = text_in_record(record, fields)
    return Found(text_of(value_of_field(record, field)), field)


def stays(found: Found, fields: Fields) -> bool:
    """Tell whether a text surely stays as it is, which costs next to nothing to find out; False says nothing."""
    text = found.text
    if not text or text.isspace():
        return True
    if fields.kind is MediaType.HTML or (not text.isascii() and _SURROGATE.search(text)):
        return False
    return is_clean(text)


def readable(record: Record, found: Found) -> Record:
    """Give a record whose text can be encoded, every code point in its place."""
    return record if found.text.isascii() else _with(record, found.field, _SURROGATE.sub("\ufffd", found.text))


def kept(
    raw: bytes | Record, record: Record, found: Found, number: int, said: Mapping[str, object] | None = None
) -> bytes:
    """Give the line of a record whose text stays as it is; a line that was read stays so to the letter."""
    added = {**_added(record, found.text, []), **(said or {})}
    if isinstance(raw, bytes):
        raw = raw.strip()
        if number == 1:
            raw = raw.removeprefix(_BOM)
        is_strict = len(raw.translate(None, _CONTROLS)) == len(raw)
        if raw[:1] == b"{" and record and is_strict and (raw.isascii() or _is_utf8(raw)):
            return raw[:-1].rstrip() + b", " + _json(added)[1:] + b"\n"
    return _json({**record, **added}) + b"\n"


def cleaned(raw: bytes | Record, record: Record, found: Found, article: Article, number: int) -> bytes:
    """Give the line of a record that was cleaned."""
    text = _text(article)
    if text is None:
        return kept(raw, record, found, number)
    shift = len(found.text) - len(article.source.text)  # the byte order mark
    return _json({**_with(record, found.field, text), **_added(record, found.text, spans_of(article, shift))}) + b"\n"


def of_article(path: str, article: Article) -> bytes:
    """Give the line of an article that is no record."""
    said = article.metadata
    text = _text(article)
    return _line_of(
        path,
        article.source,
        text=article.source.text if text is None else text,
        spans=spans_of(article),
        title=said.title,
        authors=said.authors,
        published=said.published,
        site=said.site,
        language=said.language,
    )


def uncleaned(piece: Piece, reason: str) -> bytes | None:
    """Give the line of an article that could be read and not cleaned; None where there is nothing to keep."""
    payload = piece.payload
    if isinstance(payload, Source):
        return _line_of(piece.path, payload, error=reason)
    if not isinstance(payload, Numbered):
        return None
    raw, number, corpus = payload.raw, payload.number, payload.corpus
    record = record_of(raw, number, corpus.name) if isinstance(raw, bytes) else raw
    if not isinstance(record, Mapping):
        return None
    found = text_in(record, corpus.fields)
    return kept(raw, record, found, number, {_free(record, _ERROR): reason})


def digest_of(piece: Piece) -> tuple[str, str | None]:
    """Give the name of the field in which the digest of what was cleaned stands, and the digest."""
    payload = piece.payload
    if isinstance(payload, Source):
        return _DIGEST, payload.sha256
    if isinstance(payload, Numbered) and isinstance(payload.raw, Mapping):
        return _free(payload.raw, _DIGEST), _sha256(text_in(payload.raw, payload.corpus.fields).text)
    return _DIGEST, None


def _line_of(path: str, source: Source, text: str = "", spans: list[Any] | None = None, **said: object) -> bytes:
    of_page = {name: said.get(name) for name in ("title", "authors", "published", "site", "language")}
    of_page["authors"] = said.get("authors", ())
    error = {_ERROR: said[_ERROR]} if _ERROR in said else {}
    line = {"path": path, **of_page, "url": source.url, "text": text, _SPANS: spans or [], _DIGEST: source.sha256}
    return _json({**line, **error}) + b"\n"


def _text(article: Article) -> str | None:
    """Give the text of a cleaned article; None where it stays to the letter."""
    source = article.source
    if source.media_type is MediaType.HTML:
        return to_text(article)
    if not article.removals:
        return None
    if source.media_type is MediaType.MARKDOWN:  # which is to stay Markdown
        return cut_text(source.text, [Cut(one.span, one.kind) for one in article.removals])
    return to_text(article)


def _added(record: Record, text: str, spans: list[dict[str, object]]) -> dict[str, object]:
    return {_free(record, _SPANS): spans, _free(record, _DIGEST): _sha256(text)}


def _sha256(text: str) -> str:
    import hashlib  # late: it loads a library, and only records ask for digests

    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _free(record: Record, name: str) -> str:
    while name in record:
        name = f"winnow_{name}"
    return name


def _with(record: Record, field: str, value: object) -> Record:
    """Give a record with another value in a field, also in one within others."""
    if field in record or "." not in field:
        return {**record, field: value}
    outer, inner = field.split(".", 1)
    within = record.get(outer)
    return {**record, outer: _with(within if isinstance(within, Mapping) else {}, inner, value)}


def _is_utf8(raw: bytes) -> bool:
    try:
        raw.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _json(value: object) -> bytes:
    # Half of a surrogate pair has no UTF-8; its escape means the same in JSON.
    return _written(value).encode("utf-8", "backslashreplace")


def _plain(value: object) -> object:
    """Give what columns hold besides JSON's own values as one of these."""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    return list(value) if isinstance(value, set | frozenset | tuple) else str(value)


_written = json.JSONEncoder(ensure_ascii=False, default=_plain).encode
