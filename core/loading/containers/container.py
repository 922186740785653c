"""What a container gives: the list of what it holds, and its members, one at a time."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar, NamedTuple

from core.article.held import Held
from core.article.source import MediaType
from core.errors import NotFoundError, UnreadableError
from core.loading.containers.blob import Blob


class Entry(NamedTuple):
    """A line of a container's list of contents.

    Attributes:
        name: The path inside the container, parted by ``/``; it finds the member again.
        title: What to show for it; the name where it is empty.
    """

    name: str
    title: str = ""


@dataclass(frozen=True, slots=True)
class Member:
    """What stands in a container under one name.

    Attributes:
        name: The path inside the container.
        data: The bytes: what the article's offsets count, once they are decoded.
        held: What the container says of it.
        media_type: What the bytes are, where the container says so; else it is found.
        encoding: The encoding, where the container says so; else it is found.
        nested: Whether it may be a container itself.
        blob: What gives the bytes as they are asked for, where they may be too many to be held; ``data`` is empty then.
            Its name is the member's as it is shown.
    """

    name: str
    data: bytes
    held: Held
    media_type: MediaType | None = None
    encoding: str | None = None
    nested: bool = False
    blob: Blob | None = None


class Unread(NamedTuple):
    """A member that cannot be read, which costs no other.

    Attributes:
        name: The path inside the container.
        error: Why, in words for the reader.
    """

    name: str
    error: UnreadableError


class Container(ABC):
    """A file that holds articles. Nothing is read before it is asked for, and nothing is unpacked to disk.

    Attributes:
        what: What it is, in words with an article, for sentences: ``a feed (RSS)``.
        holds_records: Whether it is a ``Corpus``: its members are records with fields.
        blob: Its bytes.
    """

    what: ClassVar[str]
    holds_records: ClassVar[bool] = False

    def __init__(self, blob: Blob) -> None:
        self.blob = blob

    def fits(self) -> bool:
        """Tell whether the bytes are one after all; overridden where the first of them do not say so for sure.

        It is asked once, before anything else.
        """
        return True

    @abstractmethod
    def members(self) -> Iterator[Member | Unread]:
        """Yield all that it holds, in order.

        Raises:
            ContainerError: where it is damaged, after what stands before that.
        """

    def entries(self) -> Iterator[Entry]:
        """Yield the list of contents, in order; overridden where that is cheaper than reading the members."""
        for member in self.members():
            title = member.held.title if isinstance(member, Member) else None
            yield Entry(member.name, title or "")

    def member(self, name: str) -> Member:
        """Give one member; overridden where it can be found without reading the ones before.

        Raises:
            NotFoundError: if there is none of that name.
            ContainerError: if the container is damaged.
        """
        for member in self.members():
            if member.name == name:
                if isinstance(member, Unread):
                    raise member.error
                return member
        raise self.missing(name)

    def parted(self, path: str) -> tuple[str, str]:
        """Part a path inside it into the name of a member and the path inside that, which may be empty.

        Overridden where members may be containers, and names may hold slashes.
        """
        return path, ""

    def missing(self, name: str) -> NotFoundError:
        """Give the error for a name that it does not hold."""
        return NotFoundError(f"“{self.blob.name}” holds no “{name}”.", "It may have been changed since.")
