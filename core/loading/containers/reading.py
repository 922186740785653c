"""Paths that lead into containers: to the source behind one, and to the list of what a container or a folder holds."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from itertools import chain, islice
from typing import NamedTuple

from core.article.source import Source
from core.errors import ContainerError, ManyArticlesError, UnreadableError
from core.limits import LIMITS
from core.loading.containers.blob import Blob
from core.loading.containers.container import Container, Entry, Member, Unread
from core.loading.containers.forms import container_of

Load = Callable[[Member, str, str], Source]
"""Member, name to show, path -> its source."""


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


def file_of(path: str) -> tuple[str, str]:
    """Part a path into that of a file or folder that is there, and the path inside it, which may be empty."""
    whole, inner = path, ""
    while whole and not os.path.lexists(whole):
        parent, name = os.path.split(whole)
        if parent == whole:
            break
        whole, inner = parent, f"{name}/{inner}" if inner else name
    if inner and not os.path.isfile(whole):
        return path, ""
    return whole, inner


def load_member(path: str, load: Load) -> Source | None:
    """Give the source of a path that leads into a container, or to one that holds a single article.

    None where the path leads to a file that is no container.

    Raises:
        ManyArticlesError: if the path leads to a container of several articles.
        UnreadableError: one of its kinds.
    """
    file, inner = file_of(path)
    if not os.path.isfile(file):
        return None
    container = container_of(Blob(os.path.basename(file), path=file))
    if container is None:
        return None
    for _ in range(LIMITS.nesting):
        if inner:
            name, inner = container.parted(inner)
            member = container.member(name)
        else:
            found = list(islice(container.members(), 2))
            if not found:
                raise ContainerError(f"“{container.blob.name}” is {container.what} that holds no article.")
            if len(found) > 1:
                raise ManyArticlesError(
                    f"“{container.blob.name}” is {container.what} of several articles.", "Choose one of them."
                )
            if isinstance(found[0], Unread):
                raise found[0].error
            member = found[0]
        nested = _within(container, member)
        if nested is None:
            name = f"{container.blob.name}/{member.name}" if member.name else container.blob.name
            return load(member, name, path)
        container = nested
    raise ContainerError(f"“{os.path.basename(file)}” nests containers too deeply.", "Unpack it first.")


def contents_of(path: str) -> Contents | None:
    """Give the contents of a container of several articles; None where the path leads to one article.

    Raises:
        UnreadableError: if nothing of it can be read.
    """
    file, inner = file_of(path)
    if inner or not os.path.isfile(file):
        return None
    container = container_of(Blob(os.path.basename(file), path=file))
    if container is None:
        return None
    entries = container.entries()
    first = list(islice(entries, 2))
    if len(first) < 2:
        return None
    return Contents(path, container.what, chain(first, entries))


def sources_in(path: str, load: Load) -> Iterator[tuple[str, Source | UnreadableError]] | None:
    """Give all articles of a container of several in order, each with its path, or with why it cannot be read.

    They are read one at a time, in one pass; containers within it are gone through as well. None where the path leads
    to one article.
    """
    found = contents_of(path)
    if found is None:
        return None
    container = container_of(Blob(os.path.basename(path), path=path))
    assert container is not None
    return _sources(container, path, load, LIMITS.nesting)


def _sources(container: Container, path: str, load: Load, depth: int) -> Iterator[tuple[str, Source | UnreadableError]]:
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
                name = f"{container.blob.name}/{member.name}" if member.name else container.blob.name
                yield inner, load(member, name, inner)
            elif depth > 1:
                yield from _sources(nested, inner, load, depth - 1)
            else:
                yield inner, ContainerError(f"“{inner}” nests containers too deeply.", "Unpack it first.")
        except UnreadableError as error:
            yield inner, error


def _within(container: Container, member: Member) -> Container | None:
    """Give the container that a member is, or None."""
    if not member.nested:
        return None
    return container_of(Blob(f"{container.blob.name}/{member.name}", data=member.data))
