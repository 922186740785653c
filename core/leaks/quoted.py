"""Leaked or quoted: tells code that leaked into a text from code that the text itself quotes and explains.

A linear judge (logistic regression) over a handful of plain facts: does the text speak of code, is prose glued to the
piece, does the piece name what only a page's own scripts use, is it laid out in lines. Its weights are data, in
``resources/weights/judge.json``; ``tools/train_judge.py`` makes them.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from core.leaks.piece import Piece
from core.removal import Kind

# What a text says that explains code. Counted outside the pieces found, per thousand words.
_TALK = re.compile(
    r"\b(?:code|function|method|variable|syntax|compiler?|API|array|string|parameter|argument|callback|attribute|element|selector|"
    r"JavaScript|TypeScript|HTML|CSS|JSON|Python|PHP|SQL|XML|React|jQuery|Node|npm|tutorial|script|library|snippet|class|object|command|"
    r"programming|developer|plugin|parser|query|server|browser|framework|boolean|integer|regex|tag|markup|código|fonction|fichier|"
    r"balise|variabel|fungsi|kode|koodi\w*|lähdekoodi\w*|ordinateur|Quelltext|Funktion|Klasse|Methode|"
    r"función|lập trình|hàm|код|функци\w+|программ\w+|template|component|thread|runtime|syntax|async|token|regex|"
    r"localhost|repository|GitHub|terminal|shell|Linux|config|debug|deploy|endpoint|schema|backend|frontend)s?\b"
    r"|代码|代碼|函数|程序|程式|编程|変数|関数|コード|プログラム|ライブラリ"
)
_WORD = re.compile(r"\w+")
_RUNTIME = re.compile(
    r"\b(?:window|document|googletag|dataLayer|adsbygoogle|gtag|fbq|jQuery|addEventListener|getElementById|createElement|"
    r"querySelector|insertBefore|wp-content|schema\.org|elementor|localStorage|cookie|iframe|analytics|adsense|facebook|twitter|"
    r"widget|nonce|ajax|script|CDATA|sourceURL|ajaxurl|noConflict|webpack|_gaq|_paq|hbspt|pagead|doubleclick|cdn|gtm|"
    r"wp-includes|wp-admin|plugins|tracking|consent|onload|prefetch|defer|ad|ads|banner|newsletter|popup|player|embed)\b"
)
_INDENTED = re.compile(r"\n {2,}|\n\t")
_EXPLAINED = re.compile(r"//\s|#\s|console\.log|print\(|\bfoo\b|\bself\b")
_LOOKED_AT = 20_000
_MOST_PIECES = 40
_UNWEIGHED = 0.9
_SPEAKS_OF_CODE = 1.2


def talk_of_code(text: str, pieces: Sequence[Piece]) -> float:
    """Give how much ``text`` speaks of code, outside ``pieces``: such words a thousand words."""
    parts, at = [], 0
    for piece in pieces:
        parts.append(text[at : piece.start])
        at = max(at, piece.end)
    prose = " ".join([*parts, text[at:]])
    words = len(_WORD.findall(prose))
    return 1000 * len(_TALK.findall(prose)) / words if words >= 40 else 0.0


class Surroundings(NamedTuple):
    """What is true of the whole text, for all of its pieces.

    Attributes:
        talk: How much it speaks of code, as ``talk_of_code`` gives it.
        pieces: How many different pieces were found in it, 40 at most: a slot that is repeated tells nothing new.
        share: Their share of its code points.
    """

    talk: float
    pieces: int
    share: float


def surroundings(text: str, pieces: Sequence[Piece]) -> Surroundings:
    """Give what is true of the whole ``text`` in which ``pieces`` were found."""
    share = sum(piece.end - piece.start for piece in pieces) / max(1, len(text))
    different = {text[piece.start : min(piece.end, piece.start + 10)] for piece in pieces}
    return Surroundings(talk_of_code(text, pieces), min(len(different), _MOST_PIECES), share)


def facts(text: str, piece: Piece, around: Surroundings) -> dict[str, float]:
    """Give the facts that the judge weighs about a piece."""
    code = text[piece.start : piece.end]
    head = code[:_LOOKED_AT]
    before, after = text[max(0, piece.start - 40) : piece.start], text[piece.end : piece.end + 1]
    lines = code.count("\n") + 1
    return {
        "length": math.log(len(code)),
        "talk": min(around.talk, 100.0) / 20,
        "pieces": math.log1p(around.pieces),
        "glued before": float(before[-1:].isalnum() or before[-1:] in (".", "!", "?", "”", '"')),
        "glued after": float(after.isalpha()),
        "announced": float(before.rstrip()[-1:] in (":", "：")),
        "in backticks": float(before[-1:] == "`" or after == "`"),
        "runtime words": float(min(len(set(_RUNTIME.findall(head))), 6)),
        "lines": math.log(lines),
        "indented": float(lines > 1 and bool(_INDENTED.search(head))),
        "long lines": float(len(code) > 200 * lines),
        "tags": float(piece.kind is Kind.MARKUP),
        "css": float(piece.kind is Kind.STYLE),
        "json": float(piece.kind is Kind.DATA),
        "dense": float(sum(map(str.isspace, head)) < 0.06 * len(head)),
        "evidence": min(piece.score, 6.0),
        "share": around.share,
        "explained": float(bool(_EXPLAINED.search(head))),
    }


@cache
def weights() -> dict[str, float]:
    """Give the judge's weights by fact; ``bias`` is the constant."""
    loaded = json.loads(files("resources").joinpath("weights/judge.json").read_text(encoding="utf-8"))
    return {str(name): float(value) for name, value in loaded.items()}


def probability(piece: Piece, known: dict[str, float]) -> float:
    """Give the probability that a piece with these facts leaked."""
    if piece.kind in (Kind.TEMPLATE, Kind.ERROR):
        # Too few of them are known to weigh facts: they stay where the text speaks of code.
        return _UNWEIGHED if known["talk"] < _SPEAKS_OF_CODE and not known["in backticks"] else 1 - _UNWEIGHED
    weigh = weights()
    total = weigh["bias"] + sum(weigh[name] * value for name, value in known.items())
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, total))))
