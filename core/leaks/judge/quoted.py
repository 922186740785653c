"""Leaked or quoted: tells code that leaked into a text from code that the text itself quotes and explains.

Two linear judges (logistic regressions), one after the other. The first weighs the facts of ``core.leaks.judge.facts`` about
each piece: does the text speak of code, near the piece and as a whole; is the piece in a language that pages do not
run; does it name a page's machinery; is it announced, part of a sentence, laid out in lines. The second weighs that
judgement together with those about the other pieces: a text that quotes one piece of code quotes others. The weights
are data, in ``resources/weights/judge.json``; ``tools/train_judge.py`` makes them.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from importlib.resources import files

from core.leaks.judge.facts import all_facts
from core.leaks.piece import Piece

Weights = Mapping[str, float]
"""The weights of a judge by fact; ``bias`` is the constant."""

_MOST = 30.0
_SUREST = 4.0
_UNLIKELY = 0.05
_SHORT = math.log(150)


@cache
def weights() -> tuple[Weights, Weights]:
    """Give the weights of the judge of a piece alone and of the judge of a piece among the others."""
    loaded = json.loads(files("resources").joinpath("weights/judge.json").read_text(encoding="utf-8"))
    alone, among = ({str(name): float(w) for name, w in loaded[judge].items()} for judge in ("alone", "among"))
    return alone, among


def probabilities(text: str, pieces: Sequence[Piece]) -> list[float]:
    """Give, for each of the pieces found in ``text``, the probability that it leaked.

    Args:
        text: The text.
        pieces: Its pieces, sorted and disjoint.
    """
    if not pieces:
        return []
    return judge(all_facts(text, pieces), *weights())


def judge(known: Sequence[Mapping[str, float]], alone: Weights, among: Weights) -> list[float]:
    """Judge the pieces of one text by the facts known of them.

    Three things are settled whatever else is known: names in brackets that no sign of code joins are hardly ever code;
    of stack traces, which are too rare to learn from, those stay of which the text speaks; and a short expression that
    is part of a sentence, and names nothing of a page's machinery, is what the sentence is about.
    """
    totals = [weigh(alone, facts) for facts in known]
    seen = among_others(known, totals)
    return [
        min(logistic(weigh(among, facts)), _UNLIKELY if _is_settled(alone_facts) else 1.0)
        for alone_facts, facts in zip(known, seen, strict=True)
    ]


def _is_settled(known: Mapping[str, float]) -> bool:
    """Tell whether a piece stays whatever the judges think."""
    part_of_sentence = (
        known.get("is a script")
        and known["in sentence"]
        and not (known["runtime words"] or known["own"] or known["glued before"] or known["glued after"])
        and known["length"] < _SHORT
    )
    return bool(known["bracketed prose"] or (known["stack trace"] and known["text strong"]) or part_of_sentence)


def among_others(known: Sequence[Mapping[str, float]], totals: Iterable[float]) -> list[dict[str, float]]:
    """Give the facts about each piece of a text among the others, from what the first judge thinks of them."""
    held = [max(-_SUREST, min(_SUREST, total)) for total in totals]
    everything, lowest = sum(held), sorted(held)[:2]
    others = len(held) - 1
    return [
        {
            "alone": own,
            "others": (everything - own) / others if others else 0.0,
            "least of others": (lowest[1] if own == lowest[0] else lowest[0]) if others else 0.0,
            "quoting": min(facts["text strong"], 4.0),
            "tiny": facts["tiny"],
            "others own": facts["others own"],
        }
        for facts, own in zip(known, held, strict=True)
    ]


def weigh(weight: Weights, known: Mapping[str, float]) -> float:
    """Give the sum of the weights of facts: above 0 where a leak is likelier."""
    return weight["bias"] + sum(weight.get(name, 0.0) * value for name, value in known.items())


def logistic(total: float) -> float:
    """Turn a sum of weights into a probability."""
    return 1 / (1 + math.exp(-max(-_MOST, min(_MOST, total))))
