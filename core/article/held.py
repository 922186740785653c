"""What a container says of an article that it holds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Held:
    """Where in a container an article stands, and what the container says of it; None where it does not.

    Attributes:
        container: What the container is, in words with an article: ``a web archive (MHTML)``.
        member: The path inside the container, parted by ``/``; empty where the container is for this article alone.
        title: The headline.
        authors: The authors, one by one.
        published: Date or date and time, ISO 8601; in words where the container says it so.
        site: The publication's name.
        language: BCP 47 tag.
        url: The address that the article was saved from.
        leads: Whether it knows better than the text itself: a feed's title for an entry, a corpus's field.
        whole: Whether all of it is the article, as of a chapter of a book: it has none of a page's furniture.
        images: The images that the container carries for it, by their addresses.
    """

    container: str
    member: str = ""
    title: str | None = None
    authors: tuple[str, ...] = ()
    published: str | None = None
    site: str | None = None
    language: str | None = None
    url: str | None = None
    leads: bool = False
    whole: bool = False
    images: Mapping[str, bytes] = field(default_factory=dict, compare=False, repr=False)
