"""Links within an article: which places they lead to, and which of them are marks of footnotes."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence

from core.article.article import Article
from core.article.blocks import BlockKind, Run, Style
from core.article.places import NOTE, name_in, places_in, slug
from core.patterns import lazy_pattern

_MARK = lazy_pattern(r"\s*[\[({]?\s*(?:note )?(\w{1,4}|[*†‡§¶#]{1,3})\s*[\])}]?\s*\Z", re.IGNORECASE)
_SAFE = lazy_pattern(r"[A-Za-z_][A-Za-z0-9_.-]*\Z")
_OWN = lazy_pattern(r"h\d+\Z|place-\d+\Z")
"""Names that exports give themselves."""


class Anchors:
    """The places of an article that its own links lead to.

    Attributes:
        ids: Name in the article -> name in an export: of letters that HTML and XML take.
        places: Name in the article -> where it stands, as a position in the source where something is kept.
    """

    def __init__(self, article: Article) -> None:
        """Look for the places; this costs a pass over the source where there are such links at all."""
        self._url = article.source.url
        names = {name for href in _hrefs(article) if (name := name_in(href, self._url))}
        self.places = places_in(article, names)
        if names.difference(self.places):
            headings = (block for block in article.blocks if block.kind is BlockKind.HEADING and block.runs)
            for block in headings:
                if (called := slug(block.text)) in names:
                    self.places.setdefault(called, block.runs[0].start)
        self.ids = {name: _id(name, number) for number, name in enumerate(self.places, 1)}
        self._order = sorted((place, name) for name, place in self.places.items())

    def target(self, href: str) -> str | None:
        """Give the name, in the article, of the place that a link leads to; None where the article does not have it."""
        name = name_in(href, self._url)
        return name if name in self.places else None

    def within(self, runs: Iterable[Run]) -> list[str]:
        """Give the names, in the article, of the places that runs hold."""
        if not self._order:
            return []
        found: list[str] = []
        for run in runs:
            first, last = (bisect_left(self._order, (place, "")) for place in (run.start, max(run.start, run.end)))
            found += [name for _, name in self._order[first:last]]
        return found


def _hrefs(article: Article) -> set[str]:
    return {run.href for block in article.blocks for run in block.flat_runs() if run.href and "#" in run.href}


def _id(name: str, number: int) -> str:
    return name if _SAFE.match(name) and not _OWN.match(name) else f"place-{number}"


def note_mark(link: Sequence[Run], before: str, url: str | None) -> str | None:
    """Give what the mark of a footnote says, without brackets; None for what is none.

    A mark is a short link to a place within the article that is raised, in brackets or glued to a word.

    Args:
        link: The runs of one link.
        before: What stands before them in their block.
        url: The address that the article gives as its own, or None.
    """
    name = name_in(link[0].href, url) if link[0].href else None
    if name is None:
        return None
    text = "".join(run.text for run in link)
    if name.startswith(NOTE) and text == f"[{name.removeprefix(NOTE)}]":
        return name.removeprefix(NOTE)
    found = _MARK.match(text)
    if not found:
        return None
    raised = all(run.style & Style.SUPERSCRIPT or not run.text.strip() for run in link)
    glued = found[1].isdecimal() and before[-1:].isalpha()
    return found[1] if raised or glued or not text.strip()[:1].isalnum() else None
