"""A peer: tells code from prose line by line, by logistic regression over plain features of a line.

In the manner of Mäntylä, Calefato and Claes, "Natural Language or Not (NLoN)", MSR 2018: shares of kinds of characters,
word lengths, how a line begins and ends, and the presence of tokens. Long lines are cut at white space, so that texts
without line breaks are not lost on it. It learns from the documents that it is measured on, in folds by page, and
judges each document with weights that never saw its page. No weights are kept.
"""

from __future__ import annotations

import math
import re
import zlib
from collections.abc import Iterator, Sequence
from typing import Any

from tests.benchmarks.scoring import common, solid, union

FOLDS = 5
LONGEST = 240
TRAINED_ON = 24_000
PASSES = 3
RATE = 0.2
RIDGE = 1e-5

_STRETCH = re.compile(rf"\S[^\n]{{0,{LONGEST - 1}}}(?!\S)|\S[^\n]{{0,{LONGEST - 1}}}")
_WORD = re.compile(r"\w+")
_PLAIN_WORD = re.compile(r"(?<!\S)[^\W\d_]+[,.;:!?]?(?!\S)")
_CAPITALS = re.compile(r"[A-Z]")
_DIGITS = re.compile(r"\d")
_SPECIAL = re.compile(r"[^\w\s]")
_BRACKETS = re.compile(r"[(){}\[\]<>]")
_WIDE = re.compile(r"[^\x00-\x7f]")
_INNER_DOT = re.compile(r"[A-Za-z_$)\]]\.[A-Za-z_$]")
_HUMP = re.compile(r"[a-z][A-Z]")
_TOKENS = tuple(
    re.compile(pattern)
    for pattern in (
        r"[;{]\s*$",
        r"^\s*[})\]]",
        r"^\s*[A-Z][a-z]",
        r"[.!?…。]['\"”’)]?\s*$",
        r"\b(?:var|let|const|function|return|typeof|null|true|false|new|this|void|undefined)\b",
        r"\b(?:window|document|script|http|https)\b",
        r"===?|!==?|&&|\|\||=>|\+\+|\+=",
        r"\w\(|\(\)",
        r"[\w\"'-]\s*:\s*[\w\"'#{\[.-]",
        r"</?\w|/>|&lt;",
        r"\{|\}",
        r"=\s*[\"'{\[\w(]",
        r"[\"']\s*[,:}\])]",
        r"\b\d+(?:px|em|rem|vh|vw)\b|\d%\s*[;}]",
        r"//|/\*|\*/",
        r"\w_\w|\w-\w+-\w",
        r"\\",
        r"@media|!important|#[0-9a-fA-F]{3,6}\b",
    )
)


def stretches(text: str) -> list[tuple[int, int]]:
    """Give the lines of a text without white space around them, long ones cut, as spans."""
    return [match.span() for match in _STRETCH.finditer(text)]


def features(line: str) -> list[float]:
    """Give the features of one line, each about 0 to 1; the first is the constant."""
    length = len(line)
    words = _WORD.findall(line)
    letters = sum(map(len, words))
    plain = len(_PLAIN_WORD.findall(line))
    return [
        1.0,
        math.log(length) / 6,
        len(_CAPITALS.findall(line)) / length,
        len(_DIGITS.findall(line)) / length,
        len(_SPECIAL.findall(line)) / length,
        len(_BRACKETS.findall(line)) / length,
        len(_WIDE.findall(line)) / length,
        min(letters / max(1, len(words)), 20) / 20,
        plain / max(1, len(words)),
        min(plain, 20) / 20,
        line.count(" ") / length,
        min(len(_INNER_DOT.findall(line)), 5) / 5,
        min(len(_HUMP.findall(line)), 5) / 5,
        *[float(bool(token.search(line))) for token in _TOKENS],
    ]


def fit(rows: Sequence[tuple[list[float], float]]) -> list[float]:
    """Fit weights by stochastic gradient descent, the step of each feature shrinking with what it has moved (AdaGrad)."""
    size = len(rows[0][0])
    weights, moved = [0.0] * size, [1e-6] * size
    for _ in range(PASSES):
        for vector, leaked in rows:
            miss = leaked - probability(weights, vector)
            for i, value in enumerate(vector):
                step = miss * value - RIDGE * weights[i]
                moved[i] += step * step
                weights[i] += RATE * step / math.sqrt(moved[i])
    return weights


def probability(weights: Sequence[float], vector: Sequence[float]) -> float:
    """Give the probability that a line with these features is leaked code."""
    total = sum(w * v for w, v in zip(weights, vector, strict=True))
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, total))))


def fold_of(document: dict[str, Any]) -> int:
    """Give the fold of a document: all that was made of one page is in one."""
    return zlib.crc32(document["id"].split("-")[0].encode()) % FOLDS


def shuffled(rows: list[tuple[list[float], float]]) -> list[tuple[list[float], float]]:
    """Give ``TRAINED_ON`` rows at most, in an order that is always the same and mixes the documents."""
    order = sorted(range(len(rows)), key=lambda i: zlib.crc32(i.to_bytes(4, "big")))
    return [rows[i] for i in order[:TRAINED_ON]]


class LineClassifier:
    """Weights for every fold, learnt from the documents of the other folds."""

    def __init__(self, documents: Sequence[dict[str, Any]]) -> None:
        rows: list[list[tuple[list[float], float]]] = [[] for _ in range(FOLDS)]
        for document in documents:
            rows[fold_of(document)].extend(labelled(document))
        self._weights = [
            fit(shuffled([row for i in range(FOLDS) if i != fold for row in rows[i]])) for fold in range(FOLDS)
        ]

    def __call__(self, document: dict[str, Any]) -> Iterator[tuple[int, int]]:
        """Yield the stretches that are rather code than prose."""
        text, weights = document["text"], self._weights[fold_of(document)]
        for start, end in stretches(text):
            if probability(weights, features(text[start:end])) > 0.5:
                yield start, end


def labelled(document: dict[str, Any]) -> Iterator[tuple[list[float], float]]:
    """Yield features and label of every stretch of a document: 1 where most of it leaked."""
    text, gold = document["text"], union(document["gold"], len(document["text"]))
    first = 0
    for start, end in stretches(text):
        while first < len(gold) and gold[first][1] <= start:
            first += 1
        last = first
        while last < len(gold) and gold[last][0] < end:
            last += 1
        code = solid(text, common(gold[first:last], [(start, end)]))
        yield features(text[start:end]), float(2 * code > solid(text, [(start, end)]))
