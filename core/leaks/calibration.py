"""How sure it is that a removal is right to the character: that the code leaked, and that it begins and ends there.

A logistic regression (Platt, 1999) over what the judge and the scorer of edges say, and over signs that something was
missed or taken beside the code. ``tools/train_confidence.py`` fits it on texts whose sources the judge and the scorer
had not seen, so that of removals that claim 0.9 nine of ten are right on texts that nobody has seen.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from functools import cache

from core.article.threshold import THRESHOLD
from core.leaks.edges.scorer import Settled
from core.leaks.judge.quoted import logistic
from core.patterns import lazy_pattern
from resources import data

_SIGN = lazy_pattern(r"[{}();=<>\[\]|$\\]")
_CLOSED = lazy_pattern(r"(?:[;})\]>]|\*/)\Z")
_SENTENCE_END = tuple('.!?。！？…”"»)')
# Five words in a row. What begins within a word would match where the whole word does, so it is not tried.
_RUN, _ASCII_RUN = (
    lazy_pattern(rf"{letter}(?<!{letter}.){letter}*+,? (?:{letter}++,? ){{3,}}{letter}++")
    for letter in (r"[^\W\d_]", "[A-Za-z]")
)
_BESIDE = 30  # code points
_LOOKED_AT = 3_000
_LEAST, _MOST = -6.0, 9.0
_SPREAD = 0.02


@cache
def weights() -> Mapping[str, float]:
    """Give the weights of the evidence."""
    read: dict[str, float] = json.loads(data("weights/confidence.json"))
    return read


def evidence(text: str, settled: Sequence[Settled], number: int, leaked: float) -> dict[str, float]:
    """Give what speaks for and against a piece's being right to the character.

    Args:
        text: The text.
        settled: Its pieces, sorted and disjoint, and how sure their edges are.
        number: Which of them is meant.
        leaked: The probability that it leaked, by the judge.
    """
    piece, start_by, end_by = settled[number]
    low = settled[number - 1].piece.end if number else 0
    high = settled[number + 1].piece.start if number + 1 < len(settled) else len(text)
    code = text[piece.start : min(piece.end, piece.start + _LOOKED_AT)]
    tail = text[max(piece.start, piece.end - _LOOKED_AT) : piece.end]
    before = text[max(low, piece.start - _BESIDE) : piece.start]
    after = text[piece.end : min(high, piece.end + _BESIDE)]
    judged = max(_LEAST, min(_MOST, math.log(max(leaked, 1e-9) / max(1 - leaked, 1e-9))))
    open_ = sum(map(tail.count, "([{")) - sum(map(tail.count, ")]}"))
    return {
        "bias": 1.0,
        f"is {piece.kind.value}": 1.0,
        "judged": judged,
        "judged surely": max(0.0, judged - 3.0),
        "start": start_by,
        "start in doubt": max(0.0, 2.0 - start_by),
        "end": end_by,
        "end in doubt": max(0.0, 2.0 - end_by),
        "length": math.log(piece.end - piece.start),
        "closed": float(bool(_CLOSED.search(tail))),
        "open": float(min(abs(open_), 3)),
        "glued before": float(before[-1:].isalnum()),
        "glued after": float(after[:1].isalnum()),
        "behind a sentence": float(not before.strip() or before.rstrip().endswith(_SENTENCE_END)),
        "before a sentence": float(not after.strip() or after.lstrip()[:1].isupper()),
        "signs before": math.log1p(len(_SIGN.findall(before))),
        "signs after": math.log1p(len(_SIGN.findall(after))),
        "code before": float(low > 0 and piece.start - low < _BESIDE),
        "code after": float(high < len(text) and high - piece.end < _BESIDE),
        "words inside": math.log1p(sum(map(len, (_ASCII_RUN if code.isascii() else _RUN).findall(code)))),
    }


def confidence(known: Mapping[str, float], leaked: float, weight: Mapping[str, float] | None = None) -> float:
    """Give the probability that a piece is right to the character, by its ``evidence``.

    ``weight`` stands for ``weights()`` where others are tried.

    What has probably leaked is removed where nothing else is asked for, and what has not is left: the first never gets
    less than ``THRESHOLD``, the second always does.
    """
    weight = weights() if weight is None else weight
    right = logistic(sum(weight.get(name, 0.0) * value for name, value in known.items()))
    if leaked < THRESHOLD:
        return min(leaked, right)
    return right if right >= THRESHOLD + _SPREAD else THRESHOLD + _SPREAD * right / (THRESHOLD + _SPREAD)
