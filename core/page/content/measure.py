"""How much a text says, in words, so that the same article counts alike in every script.

Chinese and Japanese write no spaces, nor do Thai, Lao, Khmer and Burmese. A word of English prose takes about two
ideographs or kana, and about five letters of the others. Korean parts its words.
"""

from __future__ import annotations

from core.patterns import lazy_pattern

_IDEOGRAPHS = lazy_pattern(r"[\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]+")
_LETTERS = lazy_pattern(r"[\u0e01-\u0eff\u1000-\u109f\u1780-\u17ff]+")
_PER_WORD = 2
_LETTERS_PER_WORD = 5
_LONGEST = 12
"""No word counts as one if it is much longer: an address, a line of code without spaces."""


def words_in(text: str, parted: int | None = None) -> int:
    """Count the words of ``text``, of which white space parts ``parted``."""
    count = len(text.split()) if parted is None else parted
    if not count:
        return 0
    if not text.isascii():
        for script, size in ((_IDEOGRAPHS, _PER_WORD), (_LETTERS, _LETTERS_PER_WORD)):
            runs = script.findall(text)
            if runs:
                # What white space parts was counted once already; a run that it parts is no word more.
                count += max(0, -(-sum(map(len, runs)) // size) - min(len(runs), count))
    return max(count, len(text.strip()) // _LONGEST) if len(text) >= _LONGEST * (count + 1) else count
