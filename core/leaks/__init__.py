"""Code that leaked into prose.

``find_leaks`` runs the language modules over a decoded copy of the text, unites what they found, leaves what the
article itself quotes, and maps the rest back to the text as it was given.
"""

from __future__ import annotations

from collections.abc import Sequence

from core.leaks import blob, css, javascript, json_data, markup, server_error, template
from core.leaks.decide import merge_pieces, to_removal, without_protected
from core.leaks.piece import Piece
from core.leaks.quoted import probabilities
from core.leaks.shadow import Shadow
from core.removal import Removal
from core.span import Span
from core.threshold import THRESHOLD


def find_leaks(text: str, protected: Sequence[Span] = (), threshold: float = THRESHOLD) -> list[Removal]:
    """Find the code that leaked into ``text``.

    Args:
        text: Running text in any language.
        protected: Sorted spans of code that belongs to the article, never touched; code points, half-open.
        threshold: The lowest confidence that a leak must have, 0 to 1.

    Returns:
        Removals, sorted, disjoint, each from its first character of code to its last, without outer white space.
    """
    shadow = Shadow(text)
    guarded = [Span(shadow.from_original(s), shadow.from_original(e)) for s, e in protected]
    pieces = find_pieces(shadow.text, guarded)
    removals = []
    for piece, sure in zip(pieces, probabilities(shadow.text, pieces), strict=True):
        leak = to_removal(piece, shadow.start(piece.start), shadow.end(piece.end), sure)
        if leak.confidence >= threshold:
            removals.append(leak)
    return removals


def find_pieces(text: str, protected: Sequence[Span] = ()) -> list[Piece]:
    """Find the code in a decoded ``text``, leaked or quoted: sorted, disjoint pieces outside ``protected``."""
    found = list(markup.find(text))
    # Inside a tag no other code begins; a comment or a CDATA section may hold a script.
    tags = [Span(piece.start, piece.end) for piece in found if text[piece.start + 1] not in "!?"]
    for language in (javascript, css, json_data):
        found.extend(language.find(text, tags))
    for other in (template, server_error, blob):
        found.extend(other.find(text))
    return without_protected(merge_pieces(text, found), protected)
