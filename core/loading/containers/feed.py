"""Feeds: RSS and Atom. Each entry is an article, read by feedparser; its HTML is left as it stands."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from core.article.held import Held
from core.article.source import MediaType
from core.errors import ContainerError, MissingLibraryError
from core.loading.containers.container import Container, Member

_HTML = ("text/html", "application/xhtml+xml")


class Feed(Container):
    """A feed; its members are numbered from 1."""

    what = "a feed"

    def members(self) -> Iterator[Member]:
        """Yield the entries."""
        try:
            import feedparser
        except ImportError as error:
            raise MissingLibraryError(
                f"“{self.blob.name}” is {self.what}, which needs feedparser.", "Install winnow-reader[archives]."
            ) from error
        found = feedparser.parse(self.blob.whole(), sanitize_html=False, resolve_relative_uris=False)
        if not found.entries:
            raise ContainerError(
                f"“{self.blob.name}” is {self.what} without entries.", "Save it again when it has some."
            )
        site = _words(found.feed.get("title"))
        language = found.feed.get("language") or None
        for number, entry in enumerate(found.entries, 1):
            text, is_html = _body(entry)
            held = Held(
                self.what,
                str(number),
                title=_words(entry.get("title")),
                authors=tuple(name for one in entry.get("authors", ()) if (name := _words(one.get("name")))),
                published=_date(entry.get("published_parsed") or entry.get("updated_parsed")),
                site=site,
                language=language,
                url=entry.get("link") or None,
                leads=True,
            )
            media_type = MediaType.HTML if is_html else MediaType.TEXT
            yield Member(str(number), text.encode("utf-8", "surrogatepass"), held, media_type, "utf-8")


def _body(entry: Any) -> tuple[str, bool]:
    """Give the longest text of an entry, and whether it is HTML."""
    bodies = [(part.get("value") or "", part.get("type") in _HTML) for part in entry.get("content", ())]
    if summary := entry.get("summary"):
        bodies.append((summary, entry.get("summary_detail", {}).get("type") in _HTML))
    return max(bodies, key=lambda body: len(body[0]), default=("", False))


def _words(value: object) -> str | None:
    return " ".join(value.split()) or None if isinstance(value, str) else None


def _date(parsed: Any) -> str | None:
    """Give the date and time, in UTC, of what feedparser read."""
    return "{:04}-{:02}-{:02}T{:02}:{:02}:{:02}Z".format(*parsed[:6]) if parsed else None
