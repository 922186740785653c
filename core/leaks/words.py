"""Words that prose is made of, learned: they tell a word glued to code from a name of the code.

The weights are sorted CRC-32 sums, in ``resources/weights/words.bin``; ``tools/train_words.py`` makes them.
"""

from __future__ import annotations

import sys
import zlib
from array import array
from bisect import bisect_left
from functools import cache, lru_cache

from resources import data


@cache
def _sums() -> array[int]:
    sums = array("I")
    sums.frombytes(data("weights/words.bin"))
    if sys.byteorder == "big":
        sums.byteswap()
    return sums


@lru_cache(maxsize=8192)
def is_word(word: str) -> bool:
    """Tell whether ``word`` is one that prose commonly uses, whatever its case."""
    sums = _sums()
    wanted = zlib.crc32(word.lower().encode())
    at = bisect_left(sums, wanted)
    return at < len(sums) and sums[at] == wanted


_ENDINGS = (
    ("ied", "y"),
    ("ies", "y"),
    ("ed", ""),
    ("ed", "e"),
    ("ing", ""),
    ("ing", "e"),
    ("ly", ""),
    ("s", ""),
    ("es", ""),
    ("er", ""),
    ("est", ""),
    ("ness", ""),
)


def is_prose(word: str) -> bool:
    """Tell whether ``word`` is a common word or an English inflection of one."""
    if is_word(word):
        return True
    lower = word.lower()
    return any(
        lower.endswith(ending)
        and len(lower) - len(ending) > 2
        and (is_word(stem := lower[: -len(ending)] + whole) or (stem[-1:] == stem[-2:-1] and is_word(stem[:-1])))
        for ending, whole in _ENDINGS
    )
