"""A document of a word processor as HTML: the article that a reader of its form makes of it."""

from __future__ import annotations

import base64
import re
from html import escape
from typing import NamedTuple

from core.article.held import Held
from core.article.source import MediaType
from core.errors import EmptyError
from core.limits import LIMITS
from core.loading.containers.container import Member
from core.loading.files import too_large
from core.patterns import lazy_pattern

_LINE = lazy_pattern(r"(</(?:p|h[1-6]|li|[uo]l|table|tr|blockquote|pre)>)(?=<)|<pre\b.*?</pre>", re.DOTALL)


_SHOWN = lazy_pattern(r"<(?:img|math)\b")
_TAG = lazy_pattern(r"<[^<>]*>")
_IMAGES = ((b"\x89PNG", "png"), (b"\xff\xd8\xff", "jpeg"), (b"GIF8", "gif"), (b"BM", "bmp"))


class Said(NamedTuple):
    """What a document's properties say of it; None where they do not."""

    title: str | None = None
    author: str | None = None
    published: str | None = None
    language: str | None = None


def member_of(name: str, what: str, body: str, said: Said) -> Member:
    """Give a document as a member: a page with the HTML ``body``, all of which is the article.

    Raises:
        EmptyError: if nothing stands in it.
        TooLargeError: if it is longer than a member may be.
    """
    if not (_SHOWN.search(body) or _TAG.sub("", body).strip()):
        raise EmptyError(f"“{name}” is {what} without text.", "There is nothing to read in it.")
    title = f"<title>{escape(said.title)}</title>" if said.title else ""
    head = f'<!DOCTYPE html>\n<html><head><meta charset="utf-8">{title}</head><body>\n'
    page = f"{head}{_LINE.sub(_broken, body)}\n</body></html>\n"
    data = page.encode("utf-8", "replace")
    if len(data) > LIMITS.member_bytes:
        raise too_large(name, len(data), LIMITS.member_bytes)
    authors = tuple(part for one in (said.author or "").split(";") if (part := one.strip()))
    held = Held(what, title=said.title, authors=authors, published=said.published, language=said.language, whole=True)
    return Member("", data, held, MediaType.HTML, "utf-8")


def _broken(found: re.Match[str]) -> str:
    """Break the line behind a block, for who looks at the original."""
    return f"{found[1]}\n" if found[1] else found[0]


def data_uri(data: bytes) -> str:
    """Give an image as an address that holds it; empty for what no reader shows."""
    kind = next((kind for start, kind in _IMAGES if data.startswith(start)), "")
    return f"data:image/{kind};base64,{base64.b64encode(data).decode('ascii')}" if kind else ""
