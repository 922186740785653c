"""Telling fast whether a text holds some words, and how many of some characters.

A single character is found many times faster than several, so the rarest of a word is looked for before the word.
"""

from __future__ import annotations

from collections.abc import Iterable

_COMMON = " etaonisrhldcumpfgwybvkxjzq\n.,\"-'()EATSICNOMRDPBLFWHG0129:;/538467_=VUKJYQXZ><*?!][{}#&$%@|"
"""Characters from common to rare, as pages have them with code in them; those that are not among them are rarer."""
_RARITY = {character: place for place, character in enumerate(_COMMON)}


def rarest(word: str) -> str:
    """Give the character of a word that texts hold most seldom."""
    return max(word, key=lambda character: _RARITY.get(character, len(_RARITY)))


class AnyOf:
    """Words of which a text may hold any."""

    __slots__ = ("_words",)

    def __init__(self, words: Iterable[str]) -> None:
        self._words = tuple((rarest(word), word) for word in words)

    def is_in(self, text: str) -> bool:
        """Tell whether a text holds one of the words."""
        return any(character in text and word in text for character, word in self._words)


class Signs:
    """Characters, all ASCII, that are counted."""

    __slots__ = ("_bytes",)

    def __init__(self, signs: str) -> None:
        self._bytes = signs.encode("ascii")

    def count(self, text: str) -> int:
        """Count them in a text: what it is shorter by without them."""
        data = text.encode(errors="surrogatepass")
        return len(data) - len(data.translate(None, self._bytes))
