"""Which share of a page's main content is kept, by kind of block.

The page is parsed by a parser that follows the HTML standard and shares no code with Winnow (lexbor). Of each paragraph,
list item, heading, cell, quotation and block of code that stands in the ground truth, the words are counted that stand
in the text found. To stand in a text is: for five words and more, that their runs of four words in a row do; for three
or four, that they stand there in a row; for fewer, that they are a whole line or cell of it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from importlib.util import find_spec
from typing import Any

HAS_PARSER = find_spec("selectolax") is not None
WORD = re.compile(r"\w+")
KINDS = {
    "p": ("p",),
    "li": ("li",),
    "headings": ("h1", "h2", "h3", "h4", "h5", "h6"),
    "cells": ("td", "th"),
    "blockquote": ("blockquote",),
    "pre": ("pre",),
}
KIND_OF = {name: kind for kind, names in KINDS.items() for name in names}
NEVER_SHOWN = frozenset({"script", "style", "template", "noscript", "textarea", "select", "svg", "iframe"})
INLINE = frozenset(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strong sub "
    "sup time tt u var wbr -text".split()
)
ALIKE = 0.9
"""Share of an element's runs of words that must stand in the ground truth for it to be main content."""
_PARTS = re.compile(r"[\n\t|]+")
_MARKER = re.compile(r"\s*(?:[-*•]|\d{1,3}[.)])\s+")


class Said:
    """What a text says: its lines, its words in a row."""

    def __init__(self, text: str) -> None:
        words = WORD.findall(text.lower())
        self._fours = set(zip(words, words[1:], words[2:], words[3:], strict=False))
        self._line = f" {' '.join(words)} "
        self._parts = {tuple(WORD.findall(_MARKER.sub("", part.lower(), count=1))) for part in _PARTS.split(text)}

    def share(self, words: list[str]) -> float:
        """Give the share of the words' runs that stand in the text."""
        if len(words) >= 5:
            found = [four in self._fours for four in zip(words, words[1:], words[2:], words[3:], strict=False)]
            return sum(found) / len(found)
        return float(tuple(words) in self._parts or (len(words) >= 3 and f" {' '.join(words)} " in self._line))

    def count(self, words: list[str]) -> int:
        """Give how many of the words stand in the text as part of a run."""
        if len(words) < 5:
            return len(words) if self.share(words) else 0
        known = [False] * len(words)
        for place in range(len(words) - 3):
            if tuple(words[place : place + 4]) in self._fours:
                known[place : place + 4] = [True] * 4
        return sum(known)


def elements(page: str) -> Iterator[tuple[str, list[str]]]:
    """Yield the kind and the words of each element of a page that counts, in order; of a list item its own words only.

    A gutter that numbers lines of code does not count, though ground truths hold it.

    Raises:
        ImportError: The parser is not installed.
    """
    from selectolax.lexbor import LexborHTMLParser

    body = LexborHTMLParser(page).body
    for node in body.traverse(include_text=False) if body else ():
        if kind := KIND_OF.get(node.tag):
            text: list[str] = []
            _collect(node, text, "li" if kind == "li" else "")
            words = WORD.findall("".join(text).lower())
            if words and not (kind in ("cells", "pre") and _is_gutter(words)):
                yield kind, words


def _is_gutter(words: list[str]) -> bool:
    return len(words) > 1 and words == [str(number) for number in range(1, len(words) + 1)]


def _collect(node: Any, text: list[str], but: str) -> None:
    """Collect the text below a node, but for elements of the name ``but``; blocks are parted by spaces."""
    child = node.child
    while child is not None:
        name = child.tag
        if name == "-text":
            text.append(child.text_content or "")
        elif name == "br":
            text.append(" ")
        elif name not in NEVER_SHOWN and name != but:
            edge = "" if name in INLINE else " "
            text.append(edge)
            _collect(child, text, but)
            text.append(edge)
        child = child.next


def kept_words(page: str, truth: str, text: str) -> tuple[Counter[str], Counter[str]]:
    """Count, by kind of block, the words of the page's main content and those of them that stand in ``text``."""
    wanted, kept = Counter[str](), Counter[str]()
    true, ours = Said(truth), Said(text)
    for kind, words in elements(page):
        if true.share(words) >= ALIKE:
            wanted[kind] += len(words)
            kept[kind] += ours.count(words)
    return wanted, kept
