"""What travels of a list of contents: batches of names and titles, and why the list ends before its end, if it does."""

from __future__ import annotations

import os
from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING, Any, NamedTuple

from core.errors import ContainerError, UnreadableError, WinnowError
from core.limits import LIMITS
from core.worker import wire
from core.worker.plain_data import WireError, string

if TYPE_CHECKING:
    from core.loading.containers import Contents, Entry

_FIRST, _BATCH = 200, 2_000
"""Entries of a batch: few in the first, so that there is something to see at once."""
_LONGEST = 300
"""Characters of a title that are sent."""


class Listed(NamedTuple):
    """A batch of a list of contents.

    Attributes:
        path: The path of the container or folder; a member's path is this, a slash and its name.
        what: What it is, in words with an article.
        entries: Names and titles of the next entries; a title may be empty.
        error: Why there are no more, where that is not for their end.
    """

    path: str
    what: str
    entries: tuple[tuple[str, str], ...]
    error: WinnowError | None = None


def _row(entry: Entry) -> tuple[str, str]:
    return entry.name, " ".join(entry.title[: 2 * _LONGEST].split())[:_LONGEST]


def encode_contents(contents: Contents) -> Iterator[wire.Message]:
    """Yield a list of contents as messages; there is at least one.

    Raises:
        UnreadableError: if there is nothing to list.
    """
    name = os.path.basename(contents.path.rstrip(os.sep)) or contents.path
    entries = islice(contents.entries, LIMITS.members + 1)
    left, size, error = LIMITS.members, _FIRST, None
    while True:
        batch: list[tuple[str, str]] = []
        try:
            batch.extend(map(_row, islice(entries, size)))  # which keeps what stands before an error
        except UnreadableError as raised:
            if not batch and size == _FIRST:
                raise
            error = raised
        if error is None and len(batch) > left:
            error = ContainerError(f"“{name}” holds more than {LIMITS.members:,} articles.", "Unpack it first.")
        batch = batch[:left]
        left -= len(batch)
        message: wire.Message = {"what": contents.what, "path": contents.path, "entries": batch}
        yield message | ({"broken": wire.encode_error(error)} if error else {})
        if error is not None or len(batch) < size:
            return
        size = _BATCH


def decode_contents(message: wire.Message) -> Listed:
    """Give the batch of a message of ``encode_contents``.

    Raises:
        WireError: if it is none.
    """
    try:
        entries = tuple((string(name), string(title)) for name, title in message["entries"])
        broken: Any = message.get("broken")
        error = wire.decode_error(broken) if broken is not None else None
        return Listed(string(message["path"]), string(message["what"]), entries, error)
    except (KeyError, TypeError, ValueError, AttributeError) as raised:
        if isinstance(raised, WireError):
            raise
        raise WireError("a list of contents that is malformed") from raised
