"""Leaked or quoted: tells code that leaked into a text from code that the text itself quotes and explains.

Two linear judges (logistic regressions), one after the other, once for tags and templates and once for other code. The first weighs the facts of ``core.leaks.judge.facts`` about
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
from typing import NamedTuple

from core.leaks.judge.facts import all_facts, beside
from core.leaks.piece import Piece
from resources import data

Weights = Mapping[str, float]
"""The weights of a judge by fact; ``bias`` is the constant."""

_MOST = 30.0
_SUREST = 4.0
_SPEAKS = 2.0  # of words near a piece that people use of programs, by their logarithm
_UNLIKELY = 0.05
_LIKELY = 0.9
_TALKS_OF_CODE = ("text strong", "text names", "text eastern", "text shown", "mentioned", "announced", "beside foreign")
_SHORT = math.log(150)


class Judges(NamedTuple):
    """The weights of the judge of a piece alone and of the judge of a piece among the others."""

    alone: Weights
    among: Weights


GROUPS = ("tags", "code")
"""What is judged by weights of its own: tags and templates stand between words, other code between sentences."""


@cache
def weights() -> Mapping[str, Judges]:
    """Give the judges of each group."""
    loaded = json.loads(data("weights/judge.json"))
    return {group: Judges(*(_numbers(loaded[group][judge]) for judge in Judges._fields)) for group in GROUPS}


def _numbers(loaded: Mapping[str, float]) -> Weights:
    return {str(name): float(weight) for name, weight in loaded.items()}


def group_of(facts: Mapping[str, float]) -> str:
    """Give the group of a piece by its facts."""
    return GROUPS[0] if facts.get("is markup") or facts.get("is template") else GROUPS[1]


def probabilities(text: str, pieces: Sequence[Piece]) -> list[float]:
    """Give, for each of the pieces found in ``text``, the probability that it leaked.

    Args:
        text: The text.
        pieces: Its pieces, sorted and disjoint.
    """
    if not pieces:
        return []
    return judge(all_facts(text, pieces), weights())


def judge(known: Sequence[Mapping[str, float]], judges: Mapping[str, Judges]) -> list[float]:
    """Judge the pieces of one text by the facts known of them.

    Some things are settled whatever else is known (``_is_settled``).
    """
    own = [judges[group_of(facts)] for facts in known]
    seen = among_others(known, [alone(by.alone, facts) for by, facts in zip(own, known, strict=True)])
    return [
        _bounded(logistic(weigh(by.among, facts)), alone_facts)
        for by, alone_facts, facts in zip(own, known, seen, strict=True)
    ]


def _bounded(sure: float, known: Mapping[str, float]) -> float:
    """Keep a probability within what is settled of a piece."""
    if _is_settled(known):
        return min(sure, _UNLIKELY)
    return max(sure, _LIKELY) if _is_never_shown(known) else sure


def _is_never_shown(known: Mapping[str, float]) -> bool:
    """Tell whether a piece is what no text shows that does not speak of it, even one full of other code."""
    if not known.get("never shown"):
        return False
    led_to = known["announced"] and not known.get("made up")
    return not (known["in backticks"] or known["in quotes"] or led_to)


def alone(weight: Weights, known: Mapping[str, float]) -> float:
    """Give what the first judge thinks of a piece: the sum of its weights, as low as can be where that is settled."""
    return -_SUREST if _is_settled(known) else weigh(weight, known)


def _is_settled(known: Mapping[str, float]) -> bool:
    """Tell whether a piece stays whatever the judges think.

    Names in brackets that no sign of code joins are hardly ever code. Of stack traces, which are too rare to learn
    from, those stay of which the text speaks. What a sentence leads to by a colon stays where the sentence calls it
    code, unless it runs in pages only, and so do a page's machinery of which the text speaks, what a key of a listing
    holds, and tags that a text about code announces as an example. What leaves a name to be filled in is an example where a
    colon leads to it, or it is short and part of a sentence or of a list. Data of which the text explains the keys
    stays, and so do tags that it calls tags, a listing between fences, and expressions of a system that it names. A
    bare opening tag in a sentence, closed nowhere, is what the sentence is about, and so is a short expression that is
    part of one, if it names nothing of a page's machinery or other code stands in the same sentence.
    """
    if known["bracketed prose"] or (known["stack trace"] and known["text strong"]):
        return True
    if known.get("announced as code") and not known.get("runs in a page"):
        return True
    if known.get("machine is told") and known["announced"]:
        return True
    if known.get("shown as an example"):
        return True
    if known.get("alert") and ((known["text strong"] and known["in sentence"]) or known["near weak"] > _SPEAKS):
        return True
    if any(map(known.get, ("lone tag", "called tag", "explained data", "fenced", "system is told", "in a block"))):
        return True
    short = known.get("length", 0.0) < _SHORT
    if known.get("placeholders") and (
        known["announced"] or known["machine is told"] or (short and known["in sentence"] + known["in a list"])
    ):
        return True
    if not known.get("is a script"):
        return False
    if known["in backticks"] or (known.get("emphasised") and known["no runtime word"]):
        return True
    is_part = known["in sentence"] and short and not (known["glued before"] or known["glued after"])
    in_list_of_names = known.get("woven") and not known["lines"]
    runs = known["runtime words"] or known["own"] or known.get("runs in a page")
    if known.get("statement") and not any(known[sign] for sign in _TALKS_OF_CODE):
        runs = True  # what does something, in a text of other things
    return bool(is_part and (in_list_of_names or not runs))


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
            "beside": near,
            "quoting": min(facts["text strong"], 4.0),
            "tiny": facts["tiny"],
            "others own": facts["others own"],
        }
        for facts, own, near in zip(known, held, beside(held), strict=True)
    ]


def weigh(weight: Weights, known: Mapping[str, float]) -> float:
    """Give the sum of the weights of facts: above 0 where a leak is likelier."""
    return weight["bias"] + sum([weight.get(name, 0.0) * value for name, value in known.items() if value])


def logistic(total: float) -> float:
    """Turn a sum of weights into a probability."""
    return 1 / (1 + math.exp(-max(-_MOST, min(_MOST, total))))
