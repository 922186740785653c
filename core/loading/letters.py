"""How likely a text is in a language, from which letter follows which; see ``tools/train_encodings.py``.

A cost is a negative natural logarithm of a probability, so costs of the parts of a text add up, and of two readings of
the same bytes the one that costs less is the likelier one.
"""

from __future__ import annotations

import json
import zlib
from collections.abc import Mapping
from functools import cache

import regex

import resources

_SCALE = 16
UNKNOWN = 13.0
"""What a letter costs that the language does not have."""
_MARK = 5.0  # a vowel sign or an accent that dictionaries leave out
_OTHER_SCRIPT = 3.0  # an English word in a language of another script
_ENGLISH = 2.3  # an English word in another language of the Latin script
_MARKS = regex.compile(r"\p{M}")
_CASED = regex.compile(r"\p{Lu}|\p{Ll}")
_RISE = regex.compile(r"\p{Ll}\p{Lu}")
_PUNCTUATED = regex.compile(r"[\u3000-\u3002\u3008-\u3011\u30fb\u30fc\uff01\uff08\uff09\uff0c\uff1a\uff1b\uff1f]")
_WIDE = regex.compile(r"[\uff10-\uff5e]")
_AS_LEARNED = str.maketrans({"ș": "ş", "ț": "ţ", "İ": "i", "ſ": "s"})


class Letters:
    """A language whose words are spelled."""

    def __init__(self, alphabet: str, table: bytes) -> None:
        self._width = len(alphabet) + 1
        self._index = {letter: number for number, letter in enumerate(alphabet, 1)}
        self._table = table
        self.latin = "a" in self._index

    def cost(self, word: str) -> float:
        """Give what a word costs; its case does not matter."""
        width, table, index = self._width, self._table, self._index
        before, cost, unknown = 0, 0, 0.0
        for letter in word:
            at = index.get(letter)
            if at is None:
                unknown += _MARK if _MARKS.match(letter) else UNKNOWN
                continue
            cost += table[before * width + at]
            before = at
        return (cost + table[before * width]) / _SCALE + unknown


class Signs:
    """A language whose text is written in thousands of signs, a word or a syllable each."""

    latin = False

    def __init__(self, signs: str, table: bytes) -> None:
        self._costs = {sign: cost / _SCALE for sign, cost in zip(signs, table, strict=True)}

    def cost(self, word: str) -> float:
        """Give what a run of signs costs."""
        costs = self._costs
        return sum(costs.get(sign, UNKNOWN) for sign in word)


@cache
def _languages() -> Mapping[str, Letters | Signs]:
    data = zlib.decompress(resources.data("weights/letters.bin"))
    head, _, blob = data.partition(b"\n")
    header: dict[str, dict[str, str]] = json.loads(head)
    languages: dict[str, Letters | Signs] = {}
    at = 0
    for language, alphabet in header["letters"].items():
        size = (len(alphabet) + 1) ** 2
        languages[language] = Letters(alphabet, blob[at : at + size])
        at += size
    for language, signs in header["signs"].items():
        languages[language] = Signs(signs, blob[at : at + len(signs)])
        at += len(signs)
    return languages


@cache
def _english(word: str) -> float:
    return _languages()["en"].cost(word)


def words_cost(words: Mapping[str, int], language: str) -> float:
    """Give what words cost in a language, each as often as it stands there."""
    model = _languages()[language]
    elsewhere = _ENGLISH if model.latin else _OTHER_SCRIPT
    total = 0.0
    for word, number in words.items():
        plain = word.translate(_AS_LEARNED).lower()
        if plain.isascii():
            english = _english(plain) + (elsewhere if language != "en" else 0.0)
            cost = min(english, model.cost(plain)) if model.latin else english
        else:
            cost = model.cost(plain) + case_cost(word)
        total += cost * number
    return total


def case_cost(word: str) -> float:
    """Give what the letters' case in a word costs."""
    if not _CASED.search(word) or word.islower():
        return 0.2
    if word[:1].isupper() and word[1:] == word[1:].lower():
        return 1.7
    if word.isupper():
        return 3.0
    return 5.0 + 3.0 * len(_RISE.findall(word))


def sign_cost(sign: str) -> float | None:
    """Give what a sign costs that stands between the words of Chinese, Japanese and Korean; None for any other."""
    if _PUNCTUATED.match(sign):
        return 3.2
    return 6.0 if _WIDE.match(sign) else None
