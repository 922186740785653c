"""Dumps of wikis that MediaWiki runs: its pages are articles in wiki text, redirects are passed over."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple
from urllib.parse import quote, urljoin

from core.article.held import Held
from core.article.source import MediaType
from core.errors import EmptyError
from core.loading.containers.container import Container, Member, Unread
from core.loading.containers.values import address_of, date_of, language_of, words_of
from core.loading.containers.xml_elements import elements, inner, name_of, text_in

_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
_NO_ARTICLES = (6, 8, 10, 14)
"""Name spaces of files, messages, templates and categories; those with odd numbers are talks."""


class _Wiki(NamedTuple):
    """What is said of all pages."""

    site: str | None = None
    base: str | None = None
    language: str | None = None


class _Revision(NamedTuple):
    text: str
    date: str | None
    is_wiki_text: bool


class MediaWiki(Container):
    """A dump; its articles are numbered from 1."""

    what = "a dump of a wiki (MediaWiki)"

    def members(self) -> Iterator[Member | Unread]:
        """Yield the pages, each in its last revision."""
        wiki, last = _Wiki(), None
        number = 0
        for element in elements(self.blob, self.what, "page", "siteinfo", "revision"):
            kind = name_of(element)
            if kind == "siteinfo":
                wiki = _wiki_of(element)
            elif kind == "revision":
                last = _Revision(
                    text_in(inner(element, "text")),
                    date_of(text_in(inner(element, "timestamp"))),
                    text_in(inner(element, "model")) in ("", "wikitext"),
                )
                element.clear()  # a page may have thousands
            elif last is not None:
                if last.is_wiki_text and _is_article(element):
                    number += 1
                    yield self._member(element, last, str(number), wiki)
                last = None

    def _member(self, page: Any, revision: _Revision, name: str, wiki: _Wiki) -> Member | Unread:
        title = words_of(text_in(inner(page, "title")))
        if not revision.text.strip():
            return Unread(name, EmptyError(f"“{title or name}” holds no text.", "The dump may be one of titles alone."))
        held = Held(
            self.what,
            name,
            title=title,
            published=revision.date,
            site=wiki.site,
            language=wiki.language,
            url=urljoin(wiki.base, quote(title.replace(" ", "_"), safe="/:,()!*'")) if wiki.base and title else None,
            leads=True,
        )
        return Member(name, revision.text.encode("utf-8"), held, MediaType.TEXT, "utf-8")


def _wiki_of(info: Any) -> _Wiki:
    root = info.getparent()
    return _Wiki(
        words_of(text_in(inner(info, "sitename"))),
        address_of(text_in(inner(info, "base"))),
        language_of(root.get(_LANGUAGE)) if root is not None else None,
    )


def _is_article(page: Any) -> bool:
    """Tell whether a page is one to read: no redirect, talk, file, message, template or category."""
    space = text_in(inner(page, "ns")).strip()
    number = int(space) if space.isascii() and space.isdecimal() else 0
    return inner(page, "redirect") is None and number % 2 == 0 and number not in _NO_ARTICLES
