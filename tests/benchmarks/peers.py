"""Other ways to find leaked code, measured on the same documents in the same run.

Each takes a document and yields spans. ``magika`` is an optional package (``pip install .[bench]``).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tests.benchmarks.line_classifier import stretches
from tests.benchmarks.scoring import Detector

_SHORTEST = 20


def line_rule(document: dict[str, Any]) -> Iterator[tuple[int, int]]:
    """Yield lines with a brace or the word "javascript".

    The rules of the C4 corpus (Raffel et al., "Exploring the Limits of Transfer Learning with a Unified Text-to-Text
    Transformer", 2020), both applied to lines; C4 drops the whole page for a brace.
    """
    yield from line_rule_spans(document["text"])


def line_rule_spans(text: str) -> Iterator[tuple[int, int]]:
    """Yield the spans of the lines that ``line_rule`` drops."""
    at = 0
    for line in text.splitlines(keepends=True):
        if "{" in line or "javascript" in line.lower():
            yield at, at + len(line)
        at += len(line)


def magika() -> Detector | None:
    """Give a detector by Google's Magika, a neural network that names the type of a content; None if not installed.

    It judges lines, cut as for the line classifier, of at least 20 characters: it says itself that less is too little.
    """
    try:
        from magika import Magika
    except ImportError:
        return None
    model = Magika()

    def detect(document: dict[str, Any]) -> Iterator[tuple[int, int]]:
        text = document["text"]
        for start, end in stretches(text):
            if end - start < _SHORTEST:
                continue
            data = text[start:end].encode("utf-8", "replace")
            if model.identify_bytes(data).output.group == "code":
                yield start, end

    return detect
