"""Records in a JSON document: an array of them, an object that holds one, a JSON feed, or one record alone."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from core.errors import ContainerError, UnreadableError
from core.loading.containers.blob import Blob
from core.loading.containers.container import Member, Unread
from core.loading.containers.corpus import Corpus
from core.loading.containers.records import Record
from core.loading.containers.values import words_of
from core.loading.encoding import decode

_LISTS = tuple(
    "items articles entries posts documents docs records results stories pages data rows hits news content graph"
    " @graph".split()
)
_DEPTH = 3
_SAVED = {"slug", "savedAt", "readingProgress"}
"""Fields of what Omnivore says of an article, whose text stands in a file of its own."""


class JsonArray(Corpus):
    """Records in a JSON document; one that is the whole document has no name of its own."""

    what = "a list of articles in JSON"

    def __init__(self, blob: Blob) -> None:
        super().__init__(blob)
        self._error: ContainerError | None = None
        self._found: list[Any] = []
        self._about: Record = {}
        self._is_one = False

    def fits(self) -> bool:
        """Tell whether records of articles stand in the document; other JSON is a text like another."""
        is_named = self.blob.name.lower().rsplit(".", 1)[-1] == "json"
        try:
            document = json.loads(decode(self.blob.whole()).text, strict=False)
        except RecursionError:
            self._error = ContainerError(f"“{self.blob.name}” nests too deeply to be read.", "Split it into records.")
            return is_named
        except ValueError:
            return False
        self._about = document if isinstance(document, dict) else {}
        lists = sorted(_lists_in(document), key=lambda found: _place(found[0]))
        for _, self._found in lists:
            if self._is_of_articles():
                return True
        if is_named and isinstance(document, dict):
            self._found, self._is_one, self.what = [document], True, "an article in JSON"  # type: ignore[misc]
            return self._is_of_articles()
        return False

    def records(self) -> Iterator[tuple[int, Record | UnreadableError]]:
        """Yield the records."""
        if self._error:
            raise self._error
        for number, record in enumerate(self._found, 1):
            yield (
                number,
                record if isinstance(record, dict) else ContainerError(f"Item {number:,} is no record.", "See others."),
            )

    def members(self) -> Iterator[Member | Unread]:
        """Yield the records, with what the document says of all of them."""
        for member in super().members():
            yield self._of_all(member) if isinstance(member, Member) else self._renamed(member)

    def member(self, name: str) -> Member:
        """Give one record."""
        if self._is_one:
            raise self.missing(name)
        return self._of_all(super().member(name))

    def _of_all(self, member: Member) -> Member:
        held = member.held
        if str(self._about.get("version", "")).startswith("https://jsonfeed.org/version/"):
            held = replace(
                held,
                container="a feed (JSON Feed)",
                site=held.site or words_of(self._about.get("title")),
                language=held.language or words_of(self._about.get("language")),
            )
        name = "" if self._is_one else member.name
        return replace(member, name=name, held=replace(held, member=name))

    def _renamed(self, unread: Unread) -> Unread:
        return unread._replace(name="") if self._is_one else unread

    def _is_of_articles(self) -> bool:
        """Tell whether most of what was found are records, and their texts are those of articles."""
        sample = [record for record in self._found[:50] if isinstance(record, dict)]
        if not sample or 2 * len(sample) < len(self._found[:50]):
            return False
        if sum(record.keys() >= _SAVED for record in sample) == len(sample):
            self._error = ContainerError(
                f"“{self.blob.name}” is a list of links from Omnivore, which holds no texts.",
                "Open the pages in the folder “content” of the same export.",
            )
            return True
        if sum("role" in record for record in sample) == len(sample):
            return False  # what is said to an assistant, turn by turn
        self._fields = None
        try:
            return self.fields.is_sure
        except ContainerError:
            return False


def _lists_in(document: Any, name: str = "", depth: int = _DEPTH) -> Iterator[tuple[str, list[Any]]]:
    """Yield the arrays of objects in a document, the outermost first, with the names that they are called by."""
    if isinstance(document, list):
        if any(isinstance(one, dict) for one in document[:50]):
            yield name, document
        return
    if isinstance(document, Mapping) and depth:
        for key, value in document.items():
            yield from _lists_in(value, key, depth - 1)


def _place(name: str) -> int:
    return _LISTS.index(name.lower()) if name.lower() in _LISTS else len(_LISTS)
