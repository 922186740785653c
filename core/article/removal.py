"""A piece of the original that is not shown to the reader, with what it is and why it went."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from core.article.span import Span


class Kind(StrEnum):
    """What a removed piece is. The first seven are leaked code, the next two stand on pages only.

    The last is a reader's alone.
    """

    SCRIPT = "script"
    """JavaScript."""
    STYLE = "style"
    """CSS."""
    DATA = "data"
    """JSON, JSON-LD, serialised state."""
    MARKUP = "markup"
    """Tags, attributes and comments of HTML, XML, BBCode or a wiki."""
    TEMPLATE = "template"
    """Shortcodes, placeholders, server templates."""
    ERROR = "error"
    """Server errors, stack traces, queries."""
    BLOB = "blob"
    """Base64, data URIs, hashes, tracking strings."""
    FURNITURE = "furniture"
    """Navigation, advertisements, related links, comments, notices."""
    HIDDEN = "hidden"
    """Text that the page does not show."""
    TEXT = "text"
    """What a reader selected and removed, where nothing more is known of it."""


OF_PAGE = "page"
"""The detector of the removals that a page's structure asks for."""
COMMENTS = "comments by readers, not part of the article"
"""The reason of the comments under an article, which can be put back together."""


@dataclass(frozen=True, slots=True)
class Removal:
    """One removed piece of ``Source.text``.

    Attributes:
        span: Where it stands, code points, half-open.
        kind: What it is.
        confidence: Probability that the whole piece should go, 0 to 1.
        reason: What it is and why it went: one plain phrase, for people who know no code.
        detector: The module that found it, such as ``leaks.javascript`` or ``page``.
        detail: The evidence, for people who do: counts, names, what the page calls it; may be empty.
    """

    span: Span
    kind: Kind
    confidence: float
    reason: str
    detector: str
    detail: str = ""

    @property
    def start(self) -> int:
        """First code point."""
        return self.span.start

    @property
    def end(self) -> int:
        """Code point after the last."""
        return self.span.end


def outermost(removals: Sequence[Removal]) -> list[Removal]:
    """Make removals disjoint: of two that overlap the one that begins first, and then the longer, stays whole."""
    kept: list[Removal] = []
    for removal in sorted(removals, key=lambda r: (r.start, -r.end)):
        at = kept[-1].end if kept else 0
        if removal.start >= at:
            kept.append(removal)
        elif removal.end > at:
            kept.append(replace(removal, span=Span(at, removal.end)))
    return kept
