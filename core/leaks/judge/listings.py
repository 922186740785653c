"""What is known of one piece and holds for others that are shown with it, and what only the place of a piece tells.

A closing tag bears no fact of its own: what leads to the opening one leads to both. A listing that a colon or a label
leads to is one thing, of however many pieces.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence

from core.article.removal import Kind
from core.leaks.judge.shown import has_made_up_names
from core.leaks.judge.talk import talk
from core.leaks.judge.vocabulary import NAMES_OF_KINDS
from core.leaks.piece import Piece
from core.patterns import lazy_pattern

_ONE_TAG = lazy_pattern(r"<(/?)\s?([A-Za-z][\w:-]*)(?:\s[^<>]*)?>")
_LED_TO = (
    "announced",
    "announced as code",
    "shown as an example",
    "named",
    "labelled",
    "placeholders",
    "mentioned beside",
    "machine is told",
)
"""What leads to a tag, and so to its pair."""
_OF_A_LISTING = ("announced", "announced as code", "shown as an example", "labelled", "in a block")
_SPEAKS = 1.0  # of strong words of code near a piece, by their logarithm
_SAME_LISTING = 80  # code points
_SENTENCE_BACKWARDS = lazy_pattern(r"[^.!?。！？\n]+")
_LONGEST_SENTENCE = 160  # code points that are looked at
_WORD = lazy_pattern(r"[\w#+-]+")
_KIND_NAMES = frozenset().union(*NAMES_OF_KINDS.values()) - frozenset(
    "key keys elements element attribute attributes error errors Error warning exception tokens token checksum".split()
)
_BLOCK = lazy_pattern(r"(?:^|\n)[ \t]*(?:- )?[\w.-]+:[ \t]*[>|][+-]?[ \t]*\n[ \t]*$")
_ASSIGNED = lazy_pattern(r"(?<![\w.$\])])(?!(?:var|let|const)\b)[A-Za-z_]\w*\s?=\s?$")
OF_A_PAGE = frozenset(
    """
    localStorage sessionStorage querySelector querySelectorAll getElementById getElementsByClassName addEventListener
    customElements HTMLElement createElement DOMContentLoaded classList setAttribute appendChild insertBefore removeAttribute
    documentElement currentScript prefers readyState innerHTML closest
    """.split()
)
"""What scripts call that work on the page they stand in."""
_ALERT = lazy_pattern(r"(?:<script>)?\s?alert\([^()\n]{0,60}\);?\s?(?:</script>)?", re.IGNORECASE)
_NAME = lazy_pattern(r"[A-Za-z_$][\w$]*+")
_LOOKED_AT = 3_000


def is_announced(before: str) -> bool:
    """Tell whether a colon leads to a piece, perhaps with a mark or a quote between the two."""
    return before.rstrip(" \t\r\n!¡([\"'`“‘«„")[-1:] in (":", "：")


def place_of(kind: Kind, head: str, before: str, words: frozenset[str], *, announced: bool) -> dict[str, float]:
    """Give what the place of a piece tells.

    Args:
        kind: What the piece is.
        head: Its beginning.
        before: What stands before it.
        words: The words of the text outside of its pieces.
        announced: Whether a colon leads to it.

    Returns:
        ``announced as code``: the sentence whose colon leads to it names a language, source code or a tag.
        ``alert``: it shows that a page runs what it is given, and does nothing else.
        ``made up``: it has rules for classes that a program named.
        ``in a block``: it is the text of a key of YAML, on lines of its own.
        ``assigned``: it is data, and what a name gets in a language that declares none.
        ``untold``: it is a script that works on the page, and the text names nothing of what it calls.
    """
    return {
        "announced as code": float(announced and _names_code(before)),
        "alert": float(_ALERT.fullmatch(head) is not None),
        "made up": float("{" in head and has_made_up_names(head)),
        "in a block": float(before.rstrip(" \t").endswith("\n") and _BLOCK.search(before[-120:]) is not None),
        "assigned": float(kind is Kind.DATA and _ASSIGNED.search(before[-60:]) is not None),
        "untold": float(kind is Kind.SCRIPT and not announced and _is_untold(head, words)),
    }


def _names_code(before: str) -> bool:
    sentence = _SENTENCE_BACKWARDS.match(before.rstrip()[: -_LONGEST_SENTENCE - 1 : -1])
    if not sentence:
        return False
    last = sentence.group()[::-1]
    names = {part for word in _WORD.findall(last) for part in (word, *word.split("-"))}
    return bool(talk(last).strong) or not _KIND_NAMES.isdisjoint(names)


def is_shown_as_example(fact: Mapping[str, float]) -> bool:
    """Tell, by its facts, whether a tag at the beginning of a line is what a text about code announces as an example.

    A script may stand there as well because it shows what the sentence leads to, such as a film.
    """
    return (
        bool(fact["is markup"] and fact["announced"] and fact["named"] and fact["starts line"])
        and fact["near strong"] > _SPEAKS
    )


def _is_untold(head: str, words: frozenset[str]) -> bool:
    used = OF_A_PAGE.intersection(_NAME.findall(head[:_LOOKED_AT]))
    return len(used) > 1 and used.isdisjoint(words)


def spread(text: str, pieces: Sequence[Piece], heads: Sequence[str], known: Sequence[dict[str, float]]) -> None:
    """Let closing tags, and the pieces of a listing, have the facts of what they belong to.

    Args:
        text: The text.
        pieces: Its pieces, sorted and disjoint.
        heads: Their beginnings.
        known: What is known of each, to which this adds.
    """
    last = -1
    for number, piece in enumerate(pieces):
        if piece.kind not in (Kind.MARKUP, Kind.TEMPLATE):
            last = -1
            continue
        gap = text[pieces[last].end : piece.start] if last >= 0 else ""
        if last >= 0 and len(gap) < _SAME_LISTING and "\n\n" not in gap:
            _take(known[number], known[last], _OF_A_LISTING)
            last = number
        else:
            last = number if known[number]["starts line"] else -1
    opened: defaultdict[str, list[Mapping[str, float]]] = defaultdict(list)
    for head, facts in zip(heads, known, strict=True):
        tag = _ONE_TAG.fullmatch(head)
        if not tag:
            continue
        if not tag[1]:
            opened[tag[2].lower()].append(facts)
        elif begun := opened[tag[2].lower()]:
            _take(facts, begun.pop(), _LED_TO)


def _take(facts: dict[str, float], other: Mapping[str, float], names: Sequence[str]) -> None:
    for name in names:
        facts[name] = max(facts[name], other[name])
