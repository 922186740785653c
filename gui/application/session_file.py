"""The file that holds which articles are open, and where, so that the next window can open them again."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from gui.articles.groups import Noted
from gui.jobs.openings import Home, Opening, Tops

TEXTS: Final = 2_000_000
"""Code points of all texts without a file that are kept, such as pasted ones; those that do not fit are named only."""

_VERSION = 1
_LARGEST = 12 * TEXTS + 10_000_000  # bytes; a code point may take twelve


class DamagedError(ValueError):
    """The file is not what ``save`` wrote."""


@dataclass(frozen=True, slots=True)
class LastTime:
    """What was open.

    Attributes:
        openings: How to open each article again, in order; their ``home`` holds their places.
        front: The index of the one that was in front; -1 if none was.
        left_out: The names of texts that were too long to be kept.
        groups: The groups, newest first.
    """

    openings: tuple[Opening, ...] = ()
    front: int = -1
    left_out: tuple[str, ...] = ()
    groups: tuple[Noted, ...] = ()


def within_budget(last: LastTime) -> LastTime:
    """Leave out the texts that are too long to be kept."""
    left = TEXTS
    kept: list[Opening] = []
    left_out: list[str] = list(last.left_out)
    front = -1
    for number, opening in enumerate(last.openings):
        size = len(opening.text or "")
        if size > left:
            left_out.append(opening.name)
            continue
        left -= size
        if number == last.front:
            front = len(kept)
        kept.append(opening)
    return replace(last, openings=tuple(kept), front=front, left_out=tuple(left_out))


def encode(last: LastTime) -> bytes:
    """Give what the file holds."""
    rows = []
    for opening in last.openings:
        tops = (opening.home or Home()).tops
        row: dict[str, object] = {"name": opening.name, "reader": tops.reader, "original": tops.original}
        if opening.path is not None:
            row |= {"path": opening.path, "encoding": opening.encoding}
            if opening.group is not None:
                row["group"] = opening.group
        else:
            row |= {"text": opening.text or "", "html": opening.html}
        rows.append(row)
    groups = [{"path": group.path, "files": group.files, "seen": group.seen} for group in last.groups]
    fields = {
        "version": _VERSION, "articles": rows, "front": last.front, "left_out": last.left_out, "groups": groups
    }  # fmt: skip
    return json.dumps(fields).encode("ascii")


def decode(data: bytes) -> LastTime:
    """Read what ``encode`` gave.

    Raises:
        DamagedError: if it is anything else.
    """
    try:
        fields = json.loads(data)
        if fields["version"] != _VERSION:
            raise DamagedError("another version")
        openings = tuple(_opening(order, row) for order, row in enumerate(fields["articles"]))
        groups = tuple(_group(row) for row in fields.get("groups", ()))
        return LastTime(openings, int(fields["front"]), tuple(str(name) for name in fields["left_out"]), groups)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise DamagedError(str(error)) from error


def _opening(order: int, row: dict[str, object]) -> Opening:
    tops = Tops(*(_place(row[key]) for key in ("reader", "original")))
    home = Home(tops, order=order, quiet=True)
    path = row.get("path")
    if path is None:
        return Opening(str(row["name"]), text=str(row["text"]), html=row["html"] is True, home=home)
    if not isinstance(path, str) or not os.path.isabs(path):
        raise DamagedError("no absolute path")
    encoding = row.get("encoding")
    if not isinstance(encoding, str | None):
        raise DamagedError("no encoding")
    group = row.get("group")
    if not isinstance(group, str | None):
        raise DamagedError("no group")
    return Opening(str(row["name"]), path=path, encoding=encoding, home=home, group=group)


def _group(row: dict[str, object]) -> Noted:
    path, files, seen = row["path"], row["files"], row["seen"]
    if not isinstance(files, list) or not isinstance(seen, list):
        raise DamagedError("no lists")
    paths = files if path is None else [path]
    if not all(isinstance(one, str) and os.path.isabs(one) for one in paths):
        raise DamagedError("no absolute path")
    return Noted(None if path is None else str(path), tuple(files), tuple(str(name) for name in seen))


def _place(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        raise DamagedError("no place")
    return value


def load(path: Path) -> LastTime:
    """Read the file; where there is none, nothing was open.

    Raises:
        DamagedError: if it holds something else.
        OSError: if it cannot be read.
    """
    try:
        with path.open("rb") as file:
            data = file.read(_LARGEST + 1)
    except FileNotFoundError:
        return LastTime()
    if len(data) > _LARGEST:
        raise DamagedError("too large")
    return decode(data)


def save(path: Path, last: LastTime) -> None:
    """Write the file, whole or not at all, for its owner alone.

    This stands here, and not on what writes exports, since the window would have to import all of them.

    Raises:
        OSError: if it cannot be written.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(f".{path.name}.part")  # one name, so that what a kill leaves is written over
    try:
        handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(handle, "wb") as file:
            file.write(encode(last))
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)
