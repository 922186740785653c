"""How much of a page goes beside its article: one setting, the same everywhere.

It governs what Winnow judges to be no part of the article: blocks, boxes and whole parts of a page. What certainly is
none (scripts, styles, hidden text) goes at any reach, and code that was found inside prose goes by the threshold.
"""

from __future__ import annotations

from enum import StrEnum


class Reach(StrEnum):
    """How much of a page goes, from the one that takes least to the one that takes most."""

    LESS = "less"
    """What is surely beside the article."""
    USUAL = "usual"
    """What is probably beside it, with care for headings, cells and lines of dialogue, which say little themselves."""
    MORE = "more"
    """What is probably beside it, whatever it is, with the captions and the headings of what goes."""

    @property
    def least(self) -> float:
        """The confidence that a removal of the kind ``Kind.FURNITURE`` has at least."""
        return 0.7 if self is Reach.LESS else 0.5


def reach_of(value: object) -> Reach:
    """Give the reach of a name.

    Raises:
        ValueError: if it is none.
    """
    if value in list(Reach):
        return Reach(str(value))
    raise ValueError(f"reach must be one of {', '.join(Reach)}, not {value!r}")
