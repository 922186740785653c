"""Which container a file is, told from its first bytes; its name only breaks ties.

Each form is a module of this package with a class of the same name in capitals. Modules are imported when a file of
their form is met: a plain text pays for none of them.
"""

from __future__ import annotations

import importlib
import json
import re
from collections.abc import Callable
from typing import NamedTuple

from core.loading.containers.blob import HEAD, Blob
from core.loading.containers.container import Container

_MIME_HEAD = re.compile(
    rb"\A(?:[ \t]*\r?\n)*(?:[A-Za-z][A-Za-z0-9-]{1,60}:[ \t]*[^\r\n]*(?:\r?\n[ \t]+[^\r\n]*)*\r?\n)+"
)
_MULTIPART = re.compile(rb"^content-type:[ \t]*multipart/related", re.IGNORECASE | re.MULTILINE)
_VERSION = re.compile(rb"^mime-version:", re.IGNORECASE | re.MULTILINE)
_FEED = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*\?>\s*|<\?xml-stylesheet[^>]*\?>\s*|<!--.{0,4000}?-->\s*)*<(?:rss|feed|rdf:RDF)\b",
    re.DOTALL,
)
_BZIP2 = re.compile(rb"BZh[1-9](?:1AY&SY|\x17rE8P\x90)")
_ZSTD = re.compile(rb"\x28\xb5\x2f\xfd|[\x50-\x5f]\x2a\x4d\x18", re.DOTALL)


class Form(NamedTuple):
    """A form of containers: how it is told, and the class that reads it."""

    is_one: Callable[[bytes, str], bool]
    module: str
    name: str


def _is_mhtml(head: bytes, name: str) -> bool:
    found = _MIME_HEAD.match(head)
    return bool(found and _MULTIPART.search(found[0]) and _VERSION.search(found[0]))


def _is_feed(head: bytes, name: str) -> bool:
    return bool(_FEED.match(head))


def _is_json_lines(head: bytes, name: str) -> bool:
    """Tell whether the first two lines are JSON objects, or one is and the name says so."""
    text = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    if not text.startswith(b"{"):
        return False
    lines = text.split(b"\n")
    whole = [line for line in (lines if len(head) < HEAD else lines[:-1]) if line.strip()][:2]
    if name.lower().rsplit(".", 1)[-1] in ("jsonl", "ndjson", "jsonlines", "ldjson"):
        whole = whole[:1] or lines[:1]
        return not whole or _is_object(whole[0]) or len(lines) == 1
    return len(whole) == 2 and all(map(_is_object, whole))


def _is_object(line: bytes) -> bool:
    try:
        return isinstance(json.loads(line), dict)
    except (ValueError, RecursionError):
        return False


def _starts(*signatures: bytes) -> Callable[[bytes, str], bool]:
    return lambda head, name: head.startswith(signatures)


def _is_brotli(head: bytes, name: str) -> bool:
    """Tell by the name, for want of a mark; what reads as text is none."""
    return name.lower().endswith(".br") and bool(head) and not _is_text(head)


def _is_text(head: bytes) -> bool:
    try:
        text = head.decode("utf-8")
    except UnicodeDecodeError as error:
        if error.start < len(head) - 3:
            return False
        text = head[: error.start].decode("utf-8")
    return all(mark.isprintable() or mark in "\t\r\n\f\ufeff" for mark in text)


FORMS: tuple[Form, ...] = (
    Form(_starts(b"\x1f\x8b\x08"), "compressed", "Gzip"),
    Form(lambda head, name: bool(_BZIP2.match(head)), "compressed", "Bzip2"),
    Form(_starts(b"\xfd7zXZ\0"), "compressed", "Xz"),
    Form(lambda head, name: bool(_ZSTD.match(head)), "compressed", "Zstandard"),
    Form(_is_brotli, "compressed", "Brotli"),
    Form(_is_mhtml, "mhtml", "Mhtml"),
    Form(_is_feed, "feed", "Feed"),
    Form(_is_json_lines, "json_lines", "JsonLines"),
)


def container_of(blob: Blob) -> Container | None:
    """Give the container that the bytes are, or None where they are none."""
    head = blob.head(HEAD)
    for form in FORMS:
        if form.is_one(head, blob.name):
            module = importlib.import_module(f"core.loading.containers.{form.module}")
            container: Container = getattr(module, form.name)(blob)
            return container
    return None
