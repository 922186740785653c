"""Folders: the files in one that may be articles or hold some, told by their names; none of them is opened."""

from __future__ import annotations

import os
from collections.abc import Iterator

from core.errors import ContainerError, PermissionDeniedError
from core.limits import LIMITS
from core.loading.containers.archived import is_beside, is_hidden, suffix_of
from core.loading.containers.container import Entry
from core.paths import SUFFIXES
from core.patterns import lazy_pattern

WHAT = "a folder"

_TOOLS = frozenset("node_modules bower_components __pycache__ site-packages __MACOSX".split())
"""Folders that programs fill."""
_PARTS = frozenset("js mjs css".split())
_NUMBER = lazy_pattern(r"(\d+)")
_DEEPEST = 60


def entries_of(folder: str) -> Iterator[Entry]:
    """Yield the files of a folder, then those of the folders in it, each sorted as a person would: 2 before 10.

    Hidden ones, links to folders, folders of programs, and what a browser saved beside a page are passed over.

    Raises:
        UnreadableError: if the folder cannot be read, or holds none; or after all others, if folders in it cannot be
            read, or if they are more than are listed.
    """
    name = os.path.basename(folder.rstrip(os.sep)) or folder
    closed: list[str] = []
    number = 0
    for number, inner in enumerate(_walk(folder, "", closed, 0), 1):
        if number > LIMITS.members:
            raise ContainerError(f"“{name}” holds more than {LIMITS.members:,} files.", "Open a folder in it.")
        yield Entry(inner, inner.rpartition("/")[2])
    if closed:
        which = f"“{name}”" if closed == [""] else f"“{closed[0]}” in “{name}”"
        more = f" and {len(closed) - 1:,} more" if len(closed) > 1 else ""
        raise PermissionDeniedError(f"The folder {which}{more} could not be read.", "Change its permissions.")
    if not number:
        raise ContainerError(f"“{name}” is a folder that holds no article.", "Winnow reads texts, pages and archives.")


def _walk(folder: str, inner: str, closed: list[str], depth: int) -> Iterator[str]:
    try:
        with os.scandir(os.path.join(folder, inner) if inner else folder) as found:
            there = list(found)
    except OSError:
        closed.append(inner)
        return
    files: list[str] = []
    folders: list[str] = []
    for entry in there:
        if is_hidden(entry.name):
            continue
        try:
            if entry.is_dir(follow_symlinks=False):
                folders.append(entry.name)
            elif entry.is_file():
                files.append(entry.name)
        except OSError:  # a link in a circle
            continue
    start = f"{inner}/" if inner else ""
    for name in sorted(files, key=natural):
        if suffix_of(name) in SUFFIXES:
            yield start + name
    pages = frozenset(files)
    for name in sorted(folders, key=natural):
        if name in _TOOLS or depth >= _DEEPEST or is_beside(f"{name}/", pages) or _is_saved(folder, start + name):
            continue
        yield from _walk(folder, start + name, closed, depth + 1)


def natural(name: str) -> tuple[list[str | tuple[int, str]], str]:
    """Give what sorts names as a person would: by their words whatever the case, and by their numbers."""
    parts: list[str | tuple[int, str]] = []
    for place, part in enumerate(_NUMBER.split(name.casefold())):
        number = part.lstrip("0")
        parts.append((len(number), number) if place % 2 else part)
    return parts, name


def _is_saved(folder: str, inner: str) -> bool:
    """Tell whether a folder is what a browser saved beside a page that is gone: it is called so, and holds its code."""
    if not inner.endswith("_files"):
        return False
    try:
        return any(suffix_of(name) in _PARTS for name in os.listdir(os.path.join(folder, inner)))
    except OSError:
        return False
