"""The beginning of a long article, which the worker sends before the rest of it is cleaned."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace

from core.article.article import Article
from core.cleaning.beginning import LONG
from core.corrections.rules import acting, site_of
from core.corrections.store import Store
from core.errors import StoreError
from core.worker import wire


def encode_beginning(article: Article) -> wire.Message:
    """Give a beginning as plain data, with no more of the original than its blocks are of."""
    source = article.source
    end = max((run.end for block in article.blocks for run in block.flat_runs()), default=0)
    short = replace(source, data=b"", text=source.text[:end], digest=source.sha256, size=source.byte_count)
    return {"parts": list(wire.encode_article(replace(article, source=short)))}


def decode_beginning(message: wire.Message) -> Article:
    """Give the beginning that ``encode_beginning`` was given.

    Raises:
        WireError: if the message is none.
    """
    parts = message.get("parts")
    if not isinstance(parts, list) or not all(isinstance(part, dict) for part in parts):
        raise wire.WireError("a beginning without its parts")
    reader = wire.ArticleReader()
    article = None
    for part in parts:
        article = reader.feed(part)
    if article is None:
        raise wire.WireError("a beginning without its end")
    return article


def early_of(
    job: wire.Message, size: int, send: Callable[[wire.Message], None], store: Callable[[str], Store]
) -> Callable[[Article], None] | None:
    """Give what sends the beginning of a job's article, or None where none is wanted.

    Of an article that a reader has decided something about, or that a rule acts in, none is sent.

    Args:
        job: The job.
        size: Code points of its original.
        send: Sends a message.
        store: Opens the store at a path.
    """
    if job.get("begin") is not True or job.get("corrections") is not None or size < LONG:
        return None

    def early(article: Article) -> None:
        source = article.source
        if source.held is not None and source.held.images:  # too much to be sent twice
            return
        if (path := job.get("store")) is not None:
            with suppress(StoreError):  # it is told of once the article is there
                known = store(path)
                if known.knows(source) or acting(known.rules(site_of(source)), source):
                    return
        send(encode_beginning(article) | {"beginning": job.get("job")})

    return early
