"""Feeds: RSS and Atom. Each entry is an article, read by feedparser; its HTML is left as it stands."""

from __future__ import annotations

import html
import io
import re
from collections.abc import Iterator
from html.entities import html5
from typing import Any
from urllib.parse import urljoin

from core.article.held import Held
from core.article.source import MediaType
from core.errors import ContainerError, EmptyError, MissingLibraryError
from core.loading.containers.container import Container, Member, Unread
from core.loading.containers.values import address_of, date_of, language_of, words_of
from core.patterns import lazy_pattern

_HTML = ("text/html", "application/xhtml+xml")
_TEXTS = ("", "text/plain", *_HTML)
_MARK = lazy_pattern(r"<(?:!--|/?[A-Za-z][^<>]*>)|&#?\w{1,31};")
_TAG = lazy_pattern(r"<[^<>]*>")
_ENTITY = lazy_pattern(rb"<!\[CDATA\[|\]\]>|&([A-Za-z][A-Za-z0-9]{1,30};)")
_XML = ("amp;", "lt;", "gt;", "quot;", "apos;")


class Feed(Container):
    """A feed; its members are numbered from 1."""

    what = "a feed"

    def members(self) -> Iterator[Member | Unread]:
        """Yield the entries."""
        try:
            import feedparser
        except ImportError as error:
            raise MissingLibraryError(
                f"“{self.blob.name}” is {self.what}, which needs feedparser.", "Install winnow-reader[archives]."
            ) from error
        # As a stream: bytes would be tried as the name of a file first.
        stream = io.BytesIO(_numbered(self.blob.whole()))
        try:
            found = feedparser.parse(stream, sanitize_html=False, resolve_relative_uris=False)
        except (ValueError, TypeError, LookupError, AttributeError, AssertionError, RecursionError) as error:
            raise ContainerError(f"“{self.blob.name}” is {self.what} that is damaged.", "Save it again.") from error
        if not found.entries:
            raise ContainerError(
                f"“{self.blob.name}” is {self.what} without entries.", "Save it again when it has some."
            )
        for number, entry in enumerate(found.entries, 1):
            yield self._member(entry, str(number), found.feed)

    def _member(self, entry: Any, name: str, feed: Any) -> Member | Unread:
        text, is_html = _body(entry)
        title = _title(entry)
        if not text.strip():
            return Unread(name, EmptyError(f"“{title or name}” holds no text.", "The feed has only its title or link."))
        language = next((found for one in entry.get("content", ()) if (found := one.get("language"))), None)
        address = words_of(entry.get("link"))
        base = address_of(feed.get("link")) or ""
        held = Held(
            self.what,
            name,
            title=title,
            authors=_authors(entry) or _authors(feed),
            published=_date(entry),
            site=_title(feed),
            language=language_of(language or feed.get("language")),
            url=address_of(urljoin(base, address)) if address else None,
            leads=True,
        )
        media_type = MediaType.HTML if is_html else MediaType.TEXT
        return Member(name, text.encode("utf-8", "surrogatepass"), held, media_type, "utf-8")


def _numbered(data: bytes) -> bytes:
    """Give entities of HTML as numbers of their characters: by names, which no DTD declares, they would be lost."""
    is_literal = False

    def number(found: re.Match[bytes]) -> bytes:
        nonlocal is_literal
        if not found[1]:
            is_literal = found[0] != b"]]>"
            return found[0]
        name = found[1].decode("ascii")
        if is_literal or name in _XML or name not in html5:
            return found[0]
        return "".join(f"&#{ord(char)};" for char in html5[name]).encode("ascii")

    return _ENTITY.sub(number, data)


def _body(entry: Any) -> tuple[str, bool]:
    """Give the text of an entry, and whether it is HTML: the longest content, or the summary where there is none."""
    bodies = [_text(part) for part in entry.get("content", ()) if (part.get("type") or "") in _TEXTS]
    found = max(bodies, key=lambda body: len(body[0]), default=("", False))
    if not found[0].strip():
        found = _text(entry.get("summary_detail") or {"value": entry.get("summary")})
    return found


def _text(part: Any) -> tuple[str, bool]:
    text = part.get("value") or ""
    # What is called HTML for want of a better word, and has no mark of it, would lose its paragraphs.
    return text, part.get("type") in _HTML and bool(_MARK.search(text))


def _title(part: Any) -> str | None:
    title = part.get("title") or ""
    if part.get("title_detail", {}).get("type") in _HTML:
        title = html.unescape(_TAG.sub("", title))
    return words_of(title)


def _authors(part: Any) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for one in part.get("authors", ()) if (name := words_of(one.get("name")))))


def _date(entry: Any) -> str | None:
    """Give the date and time of an entry, in UTC where feedparser reads it."""
    for name in ("published", "created", "updated"):
        if parsed := entry.get(f"{name}_parsed"):
            return "{:04}-{:02}-{:02}T{:02}:{:02}:{:02}Z".format(*parsed[:6])
        if said := entry.get(name):
            return date_of(said)
    return None
