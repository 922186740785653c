"""Code that belongs to the article: tells leaked code from code that the text itself quotes and explains."""

from __future__ import annotations

import re

from core.leaks.piece import Piece
from core.removal import Kind

# What a text says that explains code. Counted outside the pieces found, per thousand words.
_TALK = re.compile(
    r"\b(?:code|function|method|variable|syntax|compiler?|API|array|string|parameter|argument|callback|attribute|element|selector|"
    r"JavaScript|TypeScript|HTML|CSS|JSON|Python|PHP|SQL|XML|React|jQuery|Node|npm|tutorial|script|library|snippet|class|object|command|"
    r"programming|developer|plugin|parser|query|server|browser|framework|boolean|integer|regex|tag|markup|código|fonction|fichier|"
    r"balise|variabel|fungsi|代码|函数|変数|関数|コード|код|функци\w+)s?\b"
)
_WORD = re.compile(r"\w+")


def talk_of_code(text: str, pieces: list[Piece]) -> float:
    """Give how much ``text`` speaks of code, outside ``pieces``: such words a thousand words."""
    parts, at = [], 0
    for piece in pieces:
        parts.append(text[at : piece.start])
        at = max(at, piece.end)
    prose = " ".join([*parts, text[at:]])
    words = len(_WORD.findall(prose))
    return 1000 * len(_TALK.findall(prose)) / words if words >= 40 else 0.0


def is_quoted(text: str, piece: Piece, talk: float) -> bool:
    """Tell whether ``piece`` is an example of an article that speaks of code with density ``talk``."""
    if talk < 12:
        return False
    glued = (piece.start > 0 and text[piece.start - 1].isalpha()) or text[piece.end : piece.end + 1].isalpha()
    if glued and piece.kind in (Kind.SCRIPT, Kind.STYLE, Kind.DATA) and piece.end - piece.start > 80:
        return False
    weight = (
        piece.score
        + (1.5 if piece.runtime and piece.end - piece.start > 200 else 0)
        + min(2.0, (piece.end - piece.start) / 1000)
    )
    return weight < talk / 6
