"""Leaked or quoted: tells code that leaked into a text from code that the text itself quotes and explains.

A linear judge (logistic regression) over the facts of ``core.leaks.facts``: does the text speak of code, near the piece
and as a whole; is the piece in a language that pages do not run; does it name a page's machinery; is it announced, part
of a sentence, laid out in lines. Its weights are data, in ``resources/weights/judge.json``; ``tools/train_judge.py``
makes them.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files

from core.leaks.facts import all_facts
from core.leaks.piece import Piece

_MOST = 30.0
_PROSE_IN_BRACKETS = 0.05


@cache
def weights() -> dict[str, float]:
    """Give the judge's weights by fact; ``bias`` is the constant."""
    loaded = json.loads(files("resources").joinpath("weights/judge.json").read_text(encoding="utf-8"))
    return {str(name): float(value) for name, value in loaded.items()}


def probability(known: Mapping[str, float]) -> float:
    """Give the probability that a piece with these facts leaked."""
    weigh = weights()
    return logistic(weigh["bias"] + sum(weigh[name] * value for name, value in known.items()))


def logistic(total: float) -> float:
    """Turn a sum of weights into a probability."""
    return 1 / (1 + math.exp(-max(-_MOST, min(_MOST, total))))


def probabilities(text: str, pieces: Sequence[Piece]) -> list[float]:
    """Give, for each of the pieces found in ``text``, the probability that it leaked.

    Args:
        text: The text.
        pieces: Its pieces, sorted and disjoint.
    """
    return [judged(known) for known in all_facts(text, pieces)] if pieces else []


def judged(known: Mapping[str, float]) -> float:
    """Give the probability of a piece; names in brackets that no sign of code joins are hardly ever code."""
    sure = probability(known)
    return min(sure, _PROSE_IN_BRACKETS) if known["bracketed prose"] else sure
