"""Code that leaked into prose.

``find_leaks`` runs the language modules over a decoded copy of the text, unites what they found, leaves what the
article itself quotes, and maps the rest back to the text as it was given.
"""

from __future__ import annotations

from collections.abc import Sequence

from core.leaks import css, javascript, json_data, markup, server_error, template
from core.leaks.decide import merge_pieces, to_removal, without_protected
from core.leaks.quoted import facts, probability, surroundings
from core.leaks.shadow import Shadow
from core.removal import Removal
from core.span import Span

THRESHOLD = 0.5
"""What is less likely to have leaked than this stays."""


def find_leaks(text: str, protected: Sequence[Span] = ()) -> list[Removal]:
    """Find the code that leaked into ``text``.

    Args:
        text: Running text in any language.
        protected: Sorted spans of code that belongs to the article, never touched; code points, half-open.

    Returns:
        Removals, sorted, disjoint, each from its first character of code to its last, without outer white space.
    """
    shadow = Shadow(text)
    guarded = [Span(shadow.from_original(s), shadow.from_original(e)) for s, e in protected]
    found = list(markup.find(shadow.text))
    # Inside a tag no other code begins; a comment or a CDATA section may hold a script.
    tags = [Span(piece.start, piece.end) for piece in found if shadow.text[piece.start + 1] not in "!?"]
    for language in (javascript, css, json_data):
        found.extend(language.find(shadow.text, tags))
    found.extend(template.find(shadow.text))
    found.extend(server_error.find(shadow.text))
    pieces = without_protected(merge_pieces(shadow.text, found), guarded)
    if not pieces:
        return []
    around = surroundings(shadow.text, pieces)
    removals = []
    for piece in pieces:
        sure = probability(piece, facts(shadow.text, piece, around))
        if sure >= THRESHOLD:
            removals.append(to_removal(piece, shadow.start(piece.start), shadow.end(piece.end), sure))
    return removals
