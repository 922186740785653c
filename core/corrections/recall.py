"""What is known of an original when it is opened: what the reader's rules say of it, and what they decided in it."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from core.article.article import Article
from core.article.source import Source
from core.cleaning.decided import decide
from core.corrections.interchange import take_in
from core.corrections.rules import acting, site_of
from core.corrections.store import Known, Store
from core.errors import NotFoundError, StoreError

_SQLITE = b"SQLite format 3\0"


def recall(store: Store, source: Source, *, noted: bool = False) -> Known:
    """Give the decisions that hold for an original, the rules' before those made in it, which prevail.

    Args:
        store: The store.
        source: The original.
        noted: Whether the store is to note which rules act.

    Raises:
        StoreError: if the store cannot be read.
    """
    known = store.known(source)
    acts = acting(store.rules(site_of(source)), source)
    if noted and acts:
        with suppress(StoreError):  # nothing that a reader decided is lost by it
            store.rule_table.note(source, [rule for rule, _ in acts])
    return Known((*(one for _, made in acts for one in made), *known.corrections), known.lost)


def decide_as_known(article: Article, store: Store, *, noted: bool = False) -> Article:
    """Give an article, as ``clean`` made it, with what is known of its original carried out; as ``recall`` has it.

    Raises:
        StoreError: if the store cannot be read.
    """
    known = recall(store, article.source, noted=noted)
    article = decide(article, known.corrections)
    return replace(article, lost=known.lost) if known.lost else article


def open_corrections(path: Path) -> Store:
    """Open a file of corrections: a store as it is, an export (JSON) as a store in memory.

    Raises:
        NotFoundError: if there is no such file.
        StoreError: if it cannot be read or is neither.
    """
    try:
        data = path.read_bytes()
    except FileNotFoundError as error:
        raise NotFoundError(f"There is no file “{path}”.", "Check its name.") from error
    except OSError as error:
        raise StoreError(f"“{path}” cannot be read ({error.strerror}).", "Check its rights.") from error
    if data.startswith(_SQLITE):
        return Store(path)
    store = Store(None)
    try:
        take_in(store, data.decode("utf-8"))
    except UnicodeDecodeError as error:
        raise StoreError("This file holds no corrections of Winnow.", "Choose one that Winnow exported.") from error
    return store
