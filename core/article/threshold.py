"""How sure Winnow must be that a piece of code leaked before it removes it: one setting, the same everywhere.

It is compared with ``Removal.confidence``. Code that is less likely to have leaked stays in the text; down to
``SUSPECTED_FROM`` it is shown as suspected, and below that it is not mentioned. It governs code that was found inside
prose. What a page holds besides its article (scripts, navigation, hidden text) goes at any threshold; how much of
that goes, ``reach`` says.
"""

from __future__ import annotations

from typing import Final

THRESHOLD: Final = 0.5
"""The threshold where none is given: what probably leaked goes."""

SUSPECTED_FROM: Final = 0.2
"""The lowest confidence that is still worth showing as suspected."""


def is_threshold(value: float) -> bool:
    """Tell whether a number can be a threshold: above 0, at most 1, where nothing is sure enough to go."""
    return 0 < value <= 1


def checked(value: float) -> float:
    """Give a threshold back.

    Raises:
        ValueError: if it is not above 0 and at most 1.
    """
    if not is_threshold(value):
        raise ValueError(f"threshold must be above 0 and at most 1, not {value!r}")
    return float(value)
