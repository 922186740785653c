"""Exports of WordPress (WXR): its posts and pages are articles; drafts, attachments and menus are passed over."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from core.article.held import Held
from core.article.source import MediaType
from core.errors import ContainerError, EmptyError
from core.loading.containers.container import Container, Member, Unread
from core.loading.containers.values import address_of, date_of, language_of, words_of
from core.loading.containers.xml_elements import elements, inner, name_of, text_in
from core.patterns import lazy_pattern

_WP = "wordpress.org/export"
_CONTENT = "/modules/content"
_ARTICLES = ("post", "page")
_NO_ARTICLES = lazy_pattern(
    r"wp_|acf-|(?:attachment|nav_menu_item|revision|custom_css|customize_changeset|oembed_cache)\Z"
)
_UNFINISHED = ("draft", "auto-draft", "pending", "future", "trash")
_BLOCKS = (
    "address article aside blockquote center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5"
    " h6 header hr iframe li main nav ol p pre script section style summary table tbody td tfoot th thead tr ul"
).replace(" ", "|")
_BLOCK = lazy_pattern(rf"<!--|<(/?)({_BLOCKS}|textarea)\b[^<>]*>", re.IGNORECASE)
_LITERAL = ("pre", "script", "style", "textarea")
_BLANK = lazy_pattern(r"(?:\r?\n|\r)[ \t]*(?:\r?\n|\r)\s*")


class Wxr(Container):
    """An export of WordPress; its articles are numbered from 1."""

    what = "an export of WordPress"

    def members(self) -> Iterator[Member | Unread]:
        """Yield the posts and pages."""
        names: dict[str, str] = {}
        site: str | None = None
        language: str | None = None
        number = 0
        for element in elements(self.blob, self.what, "item", "title", "language", "author"):
            kind = name_of(element)
            if kind == "item":
                if _is_article(element):
                    number += 1
                    yield self._member(element, str(number), names, site, language)
            elif kind == "author":
                login = words_of(text_in(inner(element, "author_login", _WP)))
                if login:
                    names[login] = words_of(text_in(inner(element, "author_display_name", _WP))) or login
            elif kind == "title":
                site = site or words_of(text_in(element))
            else:
                language = language or language_of(text_in(element))
        if not number:
            raise ContainerError(f"“{self.blob.name}” is {self.what} without posts or pages.", "Export its content.")

    def _member(
        self, item: Any, name: str, names: dict[str, str], site: str | None, language: str | None
    ) -> Member | Unread:
        text = text_in(inner(item, "encoded", _CONTENT))
        title = words_of(text_in(inner(item, "title")))
        if not text.strip():
            return Unread(name, EmptyError(f"“{title or name}” holds no text.", "It may be a page that a theme fills."))
        creator = words_of(text_in(inner(item, "creator"))) or ""
        author = names.get(creator, creator)
        published = text_in(inner(item, "post_date_gmt", _WP)) or text_in(inner(item, "pubDate"))
        published = text_in(inner(item, "pubDate")) if published.startswith("0000") else f"{published}Z"
        held = Held(
            self.what,
            name,
            title=title,
            authors=(author,) if author else (),
            published=date_of(published),
            site=site,
            language=language,
            url=address_of(text_in(inner(item, "link"))),
            leads=True,
        )
        return Member(name, with_paragraphs(text).encode("utf-8"), held, MediaType.HTML, "utf-8")


def _is_article(item: Any) -> bool:
    kind = text_in(inner(item, "post_type", _WP)).strip()
    if text_in(inner(item, "status", _WP)).strip() in _UNFINISHED or _NO_ARTICLES.match(kind):
        return False
    return kind in _ARTICLES or bool(text_in(inner(item, "encoded", _CONTENT)).strip())


def with_paragraphs(text: str) -> str:
    """Set paragraphs that are parted by blank lines, as WordPress keeps them, between tags of their own."""
    if not _BLANK.search(text):
        return text if _BLOCK.search(text) else f"<p>{text}</p>"
    parts: list[str] = []
    at = depth = 0
    for start, end, step in _blocks(text):
        parts.append(_paragraphs(text[at:start], depth))
        parts.append(text[start:end])
        at = end
        depth = max(0, depth + step)
    parts.append(_paragraphs(text[at:], depth))
    return "".join(parts)


def _blocks(text: str) -> Iterator[tuple[int, int, int]]:
    """Yield where tags of blocks, comments and literal elements stand, with how much deeper what follows is."""
    at, low = 0, text.lower()
    endless: set[str] = set()
    while found := _BLOCK.search(text, at):
        at, name = found.end(), (found[2] or "").lower()
        step = 0 if name in ("", "hr") else -1 if found[1] else 1
        if not found[1] and (not name or name in _LITERAL) and name not in endless:
            end = low.find(f"</{name}" if name else "-->", at)
            if end < 0:
                endless.add(name)
            else:
                at, step = text.find(">", end) + 1 or len(text), 0
        if name or step == 0:
            yield found.start(), at, step


def _paragraphs(text: str, depth: int) -> str:
    """Set paragraphs between tags, the white space between them left as it is; one within an element needs none."""
    if not text.strip() or (depth and not _BLANK.search(text.strip())):
        return text
    parts, at = [], 0
    for found in [*_BLANK.finditer(text), None]:
        piece = text[at : found.start() if found else len(text)]
        core = piece.strip()
        parts.append(piece.replace(core, f"<p>{core}</p>", 1) if core else piece)
        if found:
            parts.append(found[0])
            at = found.end()
    return "".join(parts)
