"""What a page says of its own encoding, language and address, read from its undecoded bytes."""

from __future__ import annotations

import re
from typing import NamedTuple

from core.article.encodings import python_name
from core.patterns import lazy_pattern

_HEAD = 65_536
_COMMENT = lazy_pattern(rb"<!--.*?(?:-->|\Z)", re.DOTALL)
_XML = lazy_pattern(rb"\A\s*<\?xml\b[^>]{0,200}?\bencoding\s*=\s*[\"']([^\"'<>]{1,60})[\"']")
_META = lazy_pattern(rb"<meta\b([^<>]{1,2000})>", re.IGNORECASE)
_ATTRIBUTE = lazy_pattern(rb"([a-zA-Z:_-]{1,40})\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+))")
_IN_CONTENT = lazy_pattern(rb"charset\s*=\s*[\"']?\s*([^\s;\"']{1,60})", re.IGNORECASE)
_HTML = lazy_pattern(rb"<html\b([^<>]{1,2000})>", re.IGNORECASE)
_LINK = lazy_pattern(rb"<(?:link|base)\b([^<>]{1,2000})>", re.IGNORECASE)
_SAVED = lazy_pattern(rb"<!--\s*saved from url=\(\d{1,6}\)([^\s>]{1,500})")
_HOST = lazy_pattern(rb"(?:https?:)?//(?:[^/?#@\s]*@)?([a-zA-Z0-9.-]{1,253})", re.IGNORECASE)


class Declared(NamedTuple):
    """What a page declares.

    Attributes:
        encoding: Python's name of its encoding, or an empty name.
        where: What declares it, in words.
        language: The language that it names, in lower case, or an empty name.
        domain: The top-level domain of its own address, or an empty name.
    """

    encoding: str = ""
    where: str = ""
    language: str = ""
    domain: str = ""


def declared(data: bytes) -> Declared:
    """Read what the head of a page declares; only the labels of the Encoding Standard name an encoding."""
    head = data[:_HEAD]
    saved = _SAVED.search(head)
    bare = _COMMENT.sub(b"", head)
    metas = [_attributes(found[1]) for found in _META.finditer(bare)]
    encoding, where = _encoding(bare, metas)
    html = _HTML.search(bare)
    attributes = _attributes(html[1]) if html else {}
    language = attributes.get("lang") or attributes.get("xml:lang") or ""
    addresses = [saved[1].decode("ascii", "replace")] if saved else []
    for meta in metas:
        of_language = meta.get("http-equiv", "").lower() == "content-language" or _property(meta) == "og:locale"
        if of_language and not language:
            language = meta.get("content", "")
        if _property(meta) == "og:url":
            addresses.insert(0, meta.get("content", ""))
    for found in _LINK.finditer(bare):
        link = _attributes(found[1])
        if "rel" not in link or "canonical" in link["rel"].lower().split():
            addresses.insert(0, link.get("href", ""))
    domain = next((domain for address in addresses if (domain := _domain(address))), "")
    return Declared(encoding, where, language.split(",")[0].strip().lower().replace("_", "-"), domain)


def _encoding(head: bytes, metas: list[dict[str, str]]) -> tuple[str, str]:
    if (found := _XML.search(head)) and (name := python_name(found[1].decode("latin-1"))):
        return _in_ascii(name), "the XML declaration"
    for meta in metas:
        label = meta.get("charset")
        if label is None and "content" in meta and meta.get("http-equiv", "content-type").lower() == "content-type":
            within = _IN_CONTENT.search(meta["content"].encode("latin-1"))
            label = within[1].decode("latin-1") if within and "name" not in meta else None
        if label is not None and (name := python_name(label)):
            return _in_ascii(name), "the page"
    return "", ""


def _in_ascii(name: str) -> str:
    """Give what a declaration in ASCII can mean: it could not be read, were it true that this is UTF-16."""
    return "utf-8" if name.startswith("utf-16") else name


def _attributes(tag: bytes) -> dict[str, str]:
    found: dict[str, str] = {}
    for name, *values in _ATTRIBUTE.findall(tag):
        found.setdefault(name.decode("ascii").lower(), b"".join(values).decode("latin-1"))
    return found


def _property(meta: dict[str, str]) -> str:
    return meta.get("property", "").lower()


def _domain(address: str) -> str:
    host = _HOST.match(address.strip().encode("ascii", "replace"))
    if not host:
        return ""
    last = host[1].decode("ascii").lower().rstrip(".").rpartition(".")
    return last[2] if last[0] and last[2].isalpha() else ""
