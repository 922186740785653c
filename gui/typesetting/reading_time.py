"""How long an article takes to read."""

from __future__ import annotations

import re

from gui.language.speech import tr

_WORDS = 238
"""Words a minute that adults read silently in English non-fiction: Brysbaert, How many words do we read per minute?
(2019), a review of 190 studies."""
_CHINESE, _JAPANESE, _OTHER = 255, 357, 863
"""Characters a minute in Chinese, Japanese, and on average of seventeen languages: Trauzettel-Klosinski and Dietz,
Standardized Assessment of Reading Performance (2012)."""
_IDEOGRAPHS = re.compile(r"[\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
_KANA = re.compile(r"[\u3040-\u30ff]")
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")  # Thai, Lao, Burmese, Khmer
_SAMPLE = 12_000
_HOURS = 3
"""From how many hours on they are counted instead of minutes."""


def minutes(text: str) -> int:
    """Give the minutes that a text takes to read, at least 1; of a long text its beginning is counted."""
    return max(1, round(exact_minutes(text)))


def exact_minutes(text: str) -> float:
    """Give the same with its fractions.

    Words are counted where they are parted by spaces, and characters where a script writes without them.
    """
    part = text[:_SAMPLE]
    read = 0.0
    if not part.isascii():
        kana = len(_KANA.findall(part))
        for letters, speed in ((_IDEOGRAPHS, _JAPANESE if kana else _CHINESE), (_UNSPACED, _OTHER)):
            part, count = letters.subn(" ", part)
            read += count / speed
        part = _KANA.sub(" ", part)
        read += kana / _JAPANESE
    read += sum(map(_is_word, part.split())) / _WORDS
    return read * len(text) / _SAMPLE if len(text) > _SAMPLE else read


def left(total: float, share: float) -> str:
    """Say how long the rest takes of a text of so many minutes of which a share is read: ``6 min left``."""
    rest = total * (1 - share)
    if rest >= _HOURS * 60:
        return tr("{hours} h left", hours=round(rest / 60))
    return tr("{minutes} min left", minutes=max(1, round(rest)))


def _is_word(token: str) -> bool:
    """Tell whether something between two spaces is read as a word, and is no bullet or dash."""
    return any(map(str.isalnum, token))
