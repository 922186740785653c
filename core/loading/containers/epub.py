"""Books (EPUB 2 and 3): each chapter is an article, in the order of the spine, with its title from the contents.

A chapter is the book's own file, so that places in it are true; only the short form of empty elements (``<a id="x"/>``)
is written out, since pages are read as HTML, where such an element would go on to the end.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator, Mapping
from html import unescape
from typing import Any, NamedTuple
from urllib.parse import unquote

from core.article.held import Held
from core.article.source import MediaType
from core.errors import ContainerError
from core.loading.containers.container import Container, Entry, Member, Unread
from core.loading.containers.packed import Packed
from core.loading.encoding import decode
from core.patterns import lazy_pattern

_PAGES = ("application/xhtml+xml", "text/html")
_PROTECTED = "META-INF/encryption.xml"
_FONTS = ("http://www.idpf.org/2008/embedding", "http://ns.adobe.com/pdf/enc#RC")
"""How fonts are obfuscated, which protects nothing else."""
_SCHEMES = (
    ("META-INF/license.lcpl", "LCP"),
    ("META-INF/sinf.xml", "Apple FairPlay"),
    ("META-INF/rights.xml", "Adobe ADEPT"),
)
_EMPTY = lazy_pattern(
    r"<!--.*?-->|<!\[CDATA\[.*?\]\]>"
    r"|<(?P<name>[A-Za-z][\w:.-]*+)(?P<rest>(?:\s++[^\s<>\"'=/]++(?:\s*=\s*(?:\"[^\"<]*\"|'[^'<]*'))?)*+)\s*/>",
    re.DOTALL,
)
_VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())
_BODY = lazy_pattern(r"<body\b[^<>]*>", re.IGNORECASE)
_NOT_SHOWN = lazy_pattern(r"<!--.*?-->|<(script|style|title)\b.*?</\1\s*>|<[^<>]*>", re.DOTALL | re.IGNORECASE)
_PASSED_OVER = lazy_pattern(r"""\bepub:type\s*=\s*["'][^"']*\b(?:cover|toc|landmarks)\b""")
_SOURCES = lazy_pattern(
    r"""<(?:img|image|\w+:image)\b[^<>]*?\s(?:src|(?:xlink:)?href)\s*=\s*(?:"([^"<]+)"|'([^'<]+)')"""
)
_IMAGES = 64 * 1024 * 1024
"""Bytes of images that one chapter carries along."""


class _Package(NamedTuple):
    """What the package says of a book."""

    title: str | None
    authors: tuple[str, ...]
    language: str | None
    published: str | None
    chapters: tuple[str, ...]
    titles: Mapping[str, str]


class Epub(Container):
    """A book; its members are its chapters, numbered from 1. Covers, contents and plates without words are none."""

    what = "a book (EPUB)"

    def members(self) -> Iterator[Member | Unread]:
        """Yield the chapters."""
        with Packed(self.blob, self.what) as parts:
            book = self._package(parts)
            for number, path, chapter in self._chapters(parts, book):
                if isinstance(chapter, ContainerError):
                    yield Unread(number, chapter)
                else:
                    yield _member(parts, book, number, path, *chapter)

    def entries(self) -> Iterator[Entry]:
        """Yield the titles of the chapters."""
        with Packed(self.blob, self.what) as parts:
            book = self._package(parts)
            for number, path, _ in self._chapters(parts, book):
                yield Entry(number, book.titles.get(path, ""))

    def member(self, name: str) -> Member:
        """Give a chapter."""
        with Packed(self.blob, self.what) as parts:
            book = self._package(parts)
            for number, path, chapter in self._chapters(parts, book):
                if number == name:
                    if isinstance(chapter, ContainerError):
                        raise chapter
                    return _member(parts, book, number, path, *chapter)
        raise self.missing(name)

    def _chapters(
        self, parts: Packed, book: _Package
    ) -> Iterator[tuple[str, str, tuple[bytes, str, str] | ContainerError]]:
        """Yield the number and the path of each chapter with its bytes, text and encoding, or why it cannot be read."""
        number = 0
        for path in book.chapters:
            chapter: tuple[bytes, str, str] | ContainerError
            try:
                chapter = _chapter(parts.read(path))
            except ContainerError as error:
                chapter = error
            else:
                if not _holds_words(chapter[1]):
                    continue
            number += 1
            yield str(number), path, chapter
        if not number:
            raise ContainerError(f"“{self.blob.name}” is {self.what} without words.", "It may hold images alone.")

    def _package(self, parts: Packed) -> _Package:
        """Read what the package says.

        Raises:
            ContainerError: if there is none, or the book is protected against copying.
        """
        self._refuse_protected(parts)
        roots: list[str] = []
        if "META-INF/container.xml" in parts:
            roots = [
                path
                for node in _all(parts.xml("META-INF/container.xml"), "rootfile")
                if (path := node.get("full-path"))
            ]
        at = next((path for path in [*roots, *parts.names] if path in parts and path.endswith((".opf", *roots))), None)
        if at is None:
            raise parts.damaged()
        package = parts.xml(at, forgiving=True)
        items = {node.get("id"): node for node in _all(package, "item") if node.get("href")}
        passed = {
            _resolved(at, node.get("href", ""))
            for node in _all(package, "reference")
            if node.get("type", "").lower() in ("cover", "toc") and "#" not in node.get("href", "#")
        }
        chapters: list[str] = []
        for node in _all(package, "itemref"):
            item = items.get(node.get("idref"))
            if item is None or item.get("media-type") not in _PAGES or "nav" in item.get("properties", "").split():
                continue
            path = _resolved(at, item.get("href"))
            if path not in passed and path not in chapters:
                chapters.append(path)
        authors = [
            name
            for node in _all(package, "creator")
            if _value(node, "role") in (None, "aut") and (name := _words(node))
        ]
        return _Package(
            next((title for node in _all(package, "title") if (title := _words(node))), None),
            tuple(dict.fromkeys(authors)),
            next((words for node in _all(package, "language") if (words := _words(node))), None),
            next(
                (
                    words
                    for node in _all(package, "date")
                    if (words := _words(node)) and _value(node, "event") in (None, "publication")
                ),
                None,
            ),
            tuple(chapters),
            _titles(parts, at, items, package),
        )

    def _refuse_protected(self, parts: Packed) -> None:
        scheme = next((name for path, name in _SCHEMES if path in parts), "")
        if _PROTECTED in parts:
            root = parts.xml(_PROTECTED)
            methods = {
                node.get("Algorithm")
                for node in _all(root, "EncryptionMethod")
                if node.getparent().tag.endswith("EncryptedData")
            }
            if methods <= set(_FONTS):
                return
        elif not scheme:
            return
        by = f" ({scheme})" if scheme else ""
        raise ContainerError(
            f"“{self.blob.name}” is {self.what} that is protected against copying{by}.",
            "Winnow opens books without protection.",
        )


def _member(parts: Packed, book: _Package, number: str, path: str, data: bytes, text: str, encoding: str) -> Member:
    held = Held(
        Epub.what,
        number,
        title=book.titles.get(path),
        authors=book.authors,
        published=book.published,
        site=book.title,
        language=book.language,
        leads=True,
        whole=True,
        images=_images(parts, path, text),
    )
    return Member(number, data, held, MediaType.HTML, encoding)


def _chapter(data: bytes) -> tuple[bytes, str, str]:
    """Give the bytes of a chapter with its empty elements written out, its text and its encoding."""
    found = decode(data, None)
    text = _EMPTY.sub(_written_out, found.text)
    return (data, text, found.encoding) if text == found.text else (text.encode("utf-8"), text, "utf-8")


def _written_out(found: re.Match[str]) -> str:
    name = found["name"]
    return found[0] if name is None or name.lower() in _VOID else f"<{name}{found['rest']}></{name}>"


def _holds_words(text: str) -> bool:
    """Tell whether a chapter shows words, and is neither a cover nor contents."""
    body = _BODY.search(text)
    if body and _PASSED_OVER.search(body[0]):
        return False
    return any(map(str.isalnum, unescape(_NOT_SHOWN.sub(" ", text[body.end() if body else 0 :]))))


def _titles(parts: Packed, at: str, items: Mapping[str, Any], package: Any) -> dict[str, str]:
    """Give the titles of chapters by their paths, from the contents (EPUB 3) or the NCX (EPUB 2)."""
    found: dict[str, str] = {}
    navs = [node for node in items.values() if "nav" in node.get("properties", "").split()]
    ncx = next((items[node.get("toc")] for node in _all(package, "spine") if node.get("toc") in items), None)
    for item in [*navs, *([ncx] if ncx is not None else [])]:
        path = _resolved(at, item.get("href"))
        try:
            root = parts.xml(path, forgiving=True)
        except ContainerError:  # a book is read without its contents
            continue
        if item is ncx:
            lines = [
                (
                    _words(next(_all(point, "navLabel"), None)),
                    next((c.get("src") for c in _all(point, "content")), None),
                )
                for point in _all(root, "navPoint")
            ]
        else:
            kinds = {node: node.get("{http://www.idpf.org/2007/ops}type", "") for node in _all(root, "nav")}
            toc = next((node for node, kind in kinds.items() if "toc" in kind.split()), root)
            lines = [(_words(node), node.get("href")) for node in _all(toc, "a")]
        for title, address in lines:
            if title and address:
                found.setdefault(_resolved(path, address), title)
    return found


def _images(parts: Packed, path: str, text: str) -> dict[str, bytes]:
    """Give the images that a chapter names, by the addresses that it calls them by."""
    found: dict[str, bytes] = {}
    left = _IMAGES
    for match in _SOURCES.finditer(text):
        address = unescape(match[1] or match[2])
        inside = _resolved(path, address)
        if address in found or inside not in parts:
            continue
        try:
            data = parts.read(inside)
        except ContainerError:  # costs that image alone
            continue
        left -= len(data)
        if left < 0:
            break
        found[address] = data
    return found


def _resolved(base: str, address: str) -> str:
    """Give the path in the book that an address in the part ``base`` leads to, without its fragment."""
    inside = unquote(address.partition("#")[0].partition("?")[0])
    return posixpath.normpath(posixpath.join(posixpath.dirname(base), inside)) if inside else base


def _all(root: Any, name: str) -> Iterator[Any]:
    """Yield the elements of a local name, whatever their namespace."""
    yield from root.iter(f"{{*}}{name}")


def _value(node: Any, name: str) -> str | None:
    """Give an attribute by its local name."""
    return next((value for key, value in node.attrib.items() if key.rpartition("}")[2] == name), None)


def _words(node: Any) -> str | None:
    return " ".join("".join(node.itertext()).split()) or None if node is not None else None
