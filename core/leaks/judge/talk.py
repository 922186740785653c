"""How much a passage speaks of code."""

from __future__ import annotations

import re
from typing import NamedTuple

from core.leaks.judge.vocabulary import EASTERN, NAME_SIGN, SHOWN, STRONG, WEAK

PARTING = '.,:;()"“”`'
"""What parts words."""
WIDE = re.compile(r"[\u0900-\u0dff\u0e00-\u0e7f\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]")
"""A letter of a script that parts no words, or of one whose words are long."""
_FILE = re.compile(
    r"\.(?:jsx?|tsx?|php|html?|css|py|rb|rs|go|java|json|ya?ml|toml|xml|sh|cpp|conf|ini|sql|md|exe|jar)\b"
)
_TELLING = dict.fromkeys(SHOWN, "shown") | dict.fromkeys(WEAK, "weak") | dict.fromkeys(STRONG, "strong")


class Talk(NamedTuple):
    """How much a passage speaks of code: counts."""

    words: float
    strong: float
    weak: float
    names: float
    shown: float
    eastern: float

    def rate(self, count: float) -> float:
        """Give a count by a thousand words."""
        return 1000 * count / max(self.words, 30)


def talk(passage: str, *, wide: bool = False) -> Talk:
    """Count what speaks of code in a passage; ``wide`` where the text is in a script that parts no words."""
    # Splitting is several times faster than a search for words, and every text is read here.
    text = passage.lower()
    for mark in PARTING:
        text = text.replace(mark, " ")
    words = text.split()
    names = len(NAME_SIGN.findall(passage)) + len(_FILE.findall(passage))
    told = [_TELLING[word] for word in words if word in _TELLING]
    count, eastern = float(len(words)), 0
    if wide:
        count += len(WIDE.findall(passage)) / 2
        eastern = len(EASTERN.findall(passage))
    return Talk(count, told.count("strong"), told.count("weak"), names, told.count("shown"), eastern)
