"""Which corrections restore a removal, change it, or remove what stays, whatever was decided about it before."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from core.article import correction
from core.article.correction import Correction, Decision, effective
from core.article.span import Span, subtract

if TYPE_CHECKING:
    from core.article.removal import Kind, Removal
    from gui.removals.pieces import Piece


class Amendments:
    """The removals that a history of corrections makes, and what takes the place of one."""

    def __init__(self, history: Sequence[Correction], size: int) -> None:
        """Play a history, the newest decisions counted whether they are shown or not; ``size`` is the original's."""
        self._removing = [one for one in effective(history, size) if one.decision is Decision.REMOVE]

    def restoring(self, removal: Removal, least: float) -> list[Correction]:
        """Give what puts a removal back; one of the reader's own goes as if it had never been made.

        Empty if it is gone already, which is not shown yet. What is less sure than ``least`` stays without it.
        """
        made = self._about(removal.span)
        if made is None and removal.detector == correction.DETECTOR:
            return []
        if made is None or (made.adjusts is None and made.reason):  # the machine's, or one of a rule
            return [correction.restore(removal)]
        withdrawn = [correction.withdraw(made.span)]
        if made.adjusts is None or removal.confidence < least:
            return withdrawn
        others = [one.span for one in self._touching(made.adjusts) if one != made]
        kept = subtract([made.adjusts], others)
        return withdrawn + [correction.restore(replace(removal, span=span)) for span in kept]

    def changing(self, removal: Removal, span: Span, kind: Kind) -> list[Correction]:
        """Give what makes a removal another one, in the place of what was decided about it before."""
        made = self._about(removal.span)
        if made is None:
            return [replace(correction.resize(removal, span), kind=kind)]
        return [correction.withdraw(made.span), replace(made, span=span, kind=kind)]

    def _about(self, span: Span) -> Correction | None:
        """Give the correction by which a span is removed; None if there is none.

        What was decided may have been less: what stands for a piece of the original as a whole goes as a whole.
        """
        inside = [one for one in self._touching(span) if span.start <= one.span.start and one.span.end <= span.end]
        return max(inside, key=lambda one: one.span.length, default=None)

    def _touching(self, span: Span) -> list[Correction]:
        """Give the corrections that overlap a span; there may be thousands of others."""
        first = bisect_right(self._removing, span.start, key=lambda one: one.span.end)
        last = bisect_left(self._removing, span.end, lo=first, key=lambda one: one.span.start)
        return self._removing[first:last]


def removing(piece: Piece, kind: Kind) -> list[Correction]:
    """Give what removes a piece that is suspected, or was put back, with what is known of it."""
    withdrawn = [correction.withdraw(piece.found.span)] if piece.restored else []
    return [*withdrawn, correction.relabel(piece.found, kind)]
