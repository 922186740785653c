"""How much a passage speaks of code."""

from __future__ import annotations

from functools import lru_cache
from operator import add
from typing import NamedTuple

from core.leaks.judge.vocabulary import EASTERN, NAME_SIGN, SHOWN, STRONG, WEAK
from core.patterns import lazy_pattern

PARTING = '.,:;()"“”`'
"""What parts words."""
_WIDE = r"[\u0900-\u0dff\u0e00-\u0e7f\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]"
_WIDE_RUN = lazy_pattern(rf"{_WIDE}+")
WIDE = lazy_pattern(_WIDE)
"""A letter of a script that parts no words, or of one whose words are long."""
_FILE = lazy_pattern(
    r"\.(?:jsx?|tsx?|php|html?|css|py|rb|rs|go|java|json|ya?ml|toml|xml|sh|cpp|conf|ini|sql|md|exe|jar)\b"
)
_PARTED = bytes(ord(" ") if chr(code) in PARTING else code for code in range(256))
_NO_WIDE = bytes(code for code in range(256) if code != 0xE0 and not 0xE3 <= code <= 0xED)
_BETWEEN = "\0"
_AT_ONCE = 200  # passages
_TELLING = dict.fromkeys(SHOWN, "shown") | dict.fromkeys(WEAK, "weak") | dict.fromkeys(STRONG, "strong")


class Talk(NamedTuple):
    """How much a passage speaks of code: counts."""

    words: float
    strong: float
    weak: float
    names: float
    shown: float
    eastern: float

    def plus(self, other: Talk) -> Talk:
        """Give the counts of two passages together."""
        return Talk(*map(add, self, other))

    def rate(self, count: float) -> float:
        """Give a count by a thousand words."""
        return 1000 * count / max(self.words, 30)


@lru_cache(maxsize=256)
def talk(passage: str, *, wide: bool = False) -> Talk:
    """Count what speaks of code in a passage; ``wide`` where the text is in a script that parts no words."""
    return _talk(passage, _parted(passage), wide=wide)


def talks(text: str, size: int, *, wide: bool = False) -> list[Talk]:
    """Give the ``talk`` of each passage of ``size`` code points, one after the other."""
    found: list[Talk] = []
    for low in range(0, len(text), size * _AT_ONCE):
        high = min(len(text), low + size * _AT_ONCE)
        passages = [text[start : min(high, start + size)] for start in range(low, high, size)]
        # What parts words is looked for in many at once; the mark between them is no letter and parts no words.
        parted = _parted(_BETWEEN.join(passages)).split(_BETWEEN)
        if len(parted) != len(passages):  # it stands in the text
            parted = list(map(_parted, passages))
        found += [_talk(passage, words, wide=wide) for passage, words in zip(passages, parted, strict=True)]
    return found


def _parted(passage: str) -> str:
    """Give a passage in lower case, its words parted by white space."""
    # Splitting is several times faster than a search for words, and every text is read here.
    return parted(passage.lower())


def parted(text: str) -> str:
    """Give a text with white space where marks part its words."""
    if text.isascii():
        return text.encode().translate(_PARTED).decode()
    for mark in PARTING:
        text = text.replace(mark, " ")
    return text


def may_be_wide(passage: str) -> bool:
    """Tell whether a passage may hold a letter of a wide script: by the first bytes of such letters in UTF-8."""
    return not passage.isascii() and bool(passage.encode(errors="surrogatepass").translate(None, _NO_WIDE))


def _talk(passage: str, parted: str, *, wide: bool) -> Talk:
    words = parted.split()
    names = len(NAME_SIGN.findall(passage))
    if "." in passage:
        names += len(_FILE.findall(passage))
    told = list(filter(None, map(_TELLING.get, words)))
    count, eastern = float(len(words)), 0
    if wide and may_be_wide(passage):
        count += sum(map(len, _WIDE_RUN.findall(passage))) / 2
        eastern = len(EASTERN.findall(passage))
    if not told:
        return Talk(count, 0, 0, names, 0, eastern)
    return Talk(count, told.count("strong"), told.count("weak"), names, told.count("shown"), eastern)
