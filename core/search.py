"""Finding words in a text: by their letters, as whole words, or by a regular expression that is stopped in time."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from core.article.span import Span
from core.errors import SearchError

MOST_HITS = 100_000
"""Hits after which a search ends."""
SECONDS = 2.0
"""Time that a regular expression may take for all of a text."""

_SLICE = 1 << 20  # code points that are looked through between two batches
_BATCH = 1_000


class Query(NamedTuple):
    """What is looked for.

    Attributes:
        text: The words, or a regular expression.
        case: Whether capitals count.
        words: Whether only whole words count.
        regex: Whether ``text`` is a regular expression.
    """

    text: str
    case: bool = False
    words: bool = False
    regex: bool = False


class Finder:
    """Finds in one text; what a search without capitals needs is made once."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._folded: str | None = None

    def find(self, query: Query) -> Iterator[list[Span]]:
        """Yield hits in batches: code points, half-open, in order, disjoint, none of them empty.

        An empty batch may come between: a turn for whoever asked. At most ``MOST_HITS`` are found.

        Raises:
            SearchError: if the regular expression is none, or takes too long; what was found before stands.
        """
        found = 0
        for batch in self._by_pattern(query) if query.regex else self._by_letters(query):
            yield batch[: MOST_HITS - found]
            found += len(batch)
            if found >= MOST_HITS:
                return

    def _by_letters(self, query: Query) -> Iterator[list[Span]]:
        text, wanted = self._text, query.text
        if not wanted:
            return
        if not query.case:
            if self._folded is None:
                parts = []
                for at in range(0, len(text), _SLICE):
                    parts.append(_folded(text[at : at + _SLICE]))
                    yield []
                self._folded = "".join(parts)
            text, wanted = self._folded, _folded(wanted)
        size, after = len(wanted), 0  # where the last hit ended
        for start in range(0, len(text), _SLICE):
            batch: list[Span] = []
            end = min(len(text), start + _SLICE + size - 1)
            at = text.find(wanted, max(start, after), end)
            while at >= 0:
                whole = not query.words or _is_whole(text, at, at + size)
                if whole:
                    after = at + size
                    batch.append(Span(at, after))
                if len(batch) >= _BATCH:
                    yield batch
                    batch = []
                at = text.find(wanted, at + (size if whole else 1), end)
            yield batch

    def _by_pattern(self, query: Query) -> Iterator[list[Span]]:
        import regex  # which most searches do without

        pattern = rf"\b(?:{query.text})\b" if query.words else query.text
        try:
            compiled = regex.compile(pattern, 0 if query.case else regex.IGNORECASE)
        except regex.error as error:
            raise SearchError(
                f"This is no regular expression: {error}.", "Mend it, or search for its letters."
            ) from error
        batch: list[Span] = []
        try:
            # Without the interpreter's lock, so that the window goes on.
            for found in compiled.finditer(self._text, timeout=SECONDS, concurrent=True):
                if found.end() > found.start():
                    batch.append(Span(*found.span()))
                if len(batch) >= _BATCH:
                    yield batch
                    batch = []
        except TimeoutError as error:
            yield batch
            raise SearchError("This regular expression takes too long and was stopped.", "Make it simpler.") from error
        yield batch


def _folded(text: str) -> str:
    """Give a text in small letters, each in its place: this capital alone would become two."""
    return text.replace("\u0130", "i").lower()


def _is_whole(text: str, start: int, end: int) -> bool:
    """Tell whether no word goes on at either end."""
    left = start == 0 or not (_in_word(text[start - 1]) and _in_word(text[start]))
    return left and (end == len(text) or not (_in_word(text[end - 1]) and _in_word(text[end])))


def _in_word(letter: str) -> bool:
    return letter.isalnum() or letter == "_"
