"""Paths that lead into containers: to the source behind one, and to the list of what a container or a folder holds."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import chain, islice
from typing import NamedTuple

from core.article.source import Source
from core.errors import ContainerError, ManyArticlesError, UnreadableError
from core.limits import LIMITS
from core.loading.containers import folder
from core.loading.containers.blob import Blob
from core.loading.containers.container import Container, Entry, Member, Unread
from core.loading.containers.forms import container_of
from core.paths import file_of

Load = Callable[[Member, str, str], Source]
"""Member, name to show, path -> its source."""
Part = tuple[str, "Source | UnreadableError | Container"]
"""Path, and the article behind it, or why it cannot be read, or the corpus that it is."""


class Contents(NamedTuple):
    """What a container or a folder holds.

    Attributes:
        path: Its path.
        what: What it is, in words with an article.
        entries: Its articles, in order, read as they are asked for; their names follow its path and a slash.
    """

    path: str
    what: str
    entries: Iterator[Entry]


class _End(NamedTuple):
    """Where a path leads: to a member of a container, or to a container of several, where ``member`` is None.

    ``path`` goes on through containers that hold nothing but another; ``entries`` lists the container.
    """

    path: str
    container: Container
    member: Member | None
    entries: Iterator[Entry] = iter(())


def load_member(path: str, load: Load) -> Source | None:
    """Give the source of a path that leads into a container, or to one that holds a single article.

    None where the path leads to a file that is no container.

    Raises:
        ManyArticlesError: if the path leads to a container of several articles.
        UnreadableError: one of its kinds.
    """
    end = _follow(path)
    if end is None:
        return None
    if end.member is None:
        raise ManyArticlesError(
            f"“{end.container.blob.name}” is {end.container.what} of several articles.", "Choose one of them."
        )
    return _loaded(end.container, end.member, path, load)


def contents_of(path: str) -> Contents | None:
    """Give the contents of a container of several articles, or of a folder; None where the path leads to one article.

    Raises:
        UnreadableError: if nothing of it can be read.
    """
    if os.path.isdir(path):
        return Contents(path, folder.WHAT, folder.entries_of(path))
    end = _follow(path)
    return None if end is None or end.member else Contents(end.path, end.container.what, end.entries)


def sources_in(path: str, load: Load) -> Iterator[tuple[str, Source | UnreadableError]] | None:
    """Give all articles of a container of several in order, each with its path, or with why it cannot be read.

    They are read one at a time, in one pass; containers within it are gone through as well. None where the path leads
    to one article.
    """
    end = _follow(path)
    if end is None or end.member:
        return None
    parts = _parts(end.container, end.path, load, LIMITS.nesting)
    return ((at, part) for at, part in parts if not isinstance(part, Container))


def parts_in(path: str, load: Load, *, alone: bool = False) -> Iterator[Part] | None:
    """Give the parts of a container of several in order: corpora as they are, for whoever reads their records.

    ``alone`` gives those as well that hold a single record. None where the path leads to one article.
    """
    end = _follow(path, alone)
    return None if end is None or end.member else _parts(end.container, end.path, load, LIMITS.nesting, whole=True)


def parts_of(data: bytes, name: str, load: Load, *, alone: bool = False) -> Iterator[Part] | None:
    """Give the parts of bytes that are a container, one part where they hold one article; None where they are none."""
    container = container_of(Blob(name, data=data))
    if container is None:
        return None
    end = _end_of(container, name, "", alone)
    if end.member is None:
        return _parts(end.container, end.path, load, LIMITS.nesting, whole=True)
    return iter([(end.path, _loaded(end.container, end.member, end.path, load))])


def _follow(path: str, alone: bool = False) -> _End | None:
    """Go a path to its end, and on through containers that hold nothing but another; None where there is none."""
    file, inner = file_of(path)
    if not os.path.isfile(file):
        return None
    container = container_of(Blob(os.path.basename(file), path=file))
    return None if container is None else _end_of(container, file, inner, alone)


def _end_of(container: Container, at: str, inner: str, alone: bool) -> _End:
    """Go the path ``inner`` on from a container; ``alone`` has it end at corpora of a single record as well."""
    file = container.blob.name
    for _ in range(LIMITS.nesting):
        if inner:
            name, inner = container.parted(inner)
        else:
            if alone and container.holds_records:
                return _End(at, container, None)
            first, entries = _first_two(container)
            if len(first) > 1:
                return _End(at, container, None, entries)
            name = first[0].name
        member = container.member(name)
        at = f"{at}/{name}" if name else at
        nested = _within(container, member)
        if nested is None:
            if inner:
                raise container.missing(f"{name}/{inner}" if name else inner)
            return _End(at, container, member)
        container = nested
    raise _too_deep(file)


def _first_two(container: Container) -> tuple[list[Entry], Iterator[Entry]]:
    """Give the first entries of a container, two at most, and all of them.

    What is damaged after the first entry holds several: the list says so where it comes to that.

    Raises:
        UnreadableError: if there is no first entry.
    """
    entries = container.entries()
    first = list(islice(entries, 1))
    if not first:
        raise ContainerError(f"“{container.blob.name}” is {container.what} that holds no article.")
    try:
        first += islice(entries, 1)
    except UnreadableError as error:
        return [*first, Entry("")], chain(first, map(_raise, (error,)))
    return first, chain(first, entries)


def _raise(error: UnreadableError) -> Entry:
    raise error


def _loaded(container: Container, member: Member, path: str, load: Load) -> Source:
    name = f"{container.blob.name}/{member.name}" if member.name else container.blob.name
    if member.blob is not None:
        name = member.blob.name
        member = replace(member, data=member.blob.whole(LIMITS.member_bytes), blob=None)
    return load(member, name, path)


def _too_deep(name: str) -> ContainerError:
    return ContainerError(f"“{name}” nests containers too deeply.", "Unpack it first.")


def _parts(container: Container, path: str, load: Load, depth: int, *, whole: bool = False) -> Iterator[Part]:
    """Yield the articles of a container; ``whole`` gives corpora as they are."""
    if whole and container.holds_records:
        yield path, container
        return
    members = container.members()
    while True:
        try:
            member = next(members, None)
        except UnreadableError as error:  # what stands before it was read
            yield path, error
            return
        if member is None:
            return
        inner = f"{path}/{member.name}" if member.name else path
        if isinstance(member, Unread):
            yield inner, member.error
            continue
        try:
            nested = _within(container, member)
            if nested is None:
                yield inner, _loaded(container, member, inner, load)
            elif depth > 1:
                yield from _parts(nested, inner, load, depth - 1, whole=whole)
            else:
                yield inner, _too_deep(os.path.relpath(inner, os.path.dirname(file_of(path)[0])))
        except UnreadableError as error:
            yield inner, error


def _within(container: Container, member: Member) -> Container | None:
    """Give the container that a member is, or None."""
    if not member.nested:
        return None
    return container_of(member.blob or Blob(f"{container.blob.name}/{member.name}", data=member.data))
