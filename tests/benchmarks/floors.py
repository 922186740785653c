"""Figures against their floors in ``floors.json``, which may only become stricter.

A group of figures has bounds on two sides: ``least`` for figures of which more is better, ``most`` for figures of which
less is better. Raise a ``least``, lower a ``most``; never the other way.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

FILE = Path(__file__).with_name("floors.json")


def broken(group: str, figures: Mapping[str, float]) -> list[str]:
    """Give a sentence for every figure of ``group`` that is on the wrong side of its bound, or missing."""
    bounds = json.loads(FILE.read_text(encoding="utf-8"))[group]
    told = []
    for side, worse in (("least", float.__lt__), ("most", float.__gt__)):
        for name, bound in bounds[side].items():
            if name not in figures:
                told.append(f"NOT MEASURED: {group}, {name} ({side} {bound:g})")
            elif worse(float(figures[name]), float(bound)):
                told.append(f"WORSE THAN ITS FLOOR: {group}, {name} is {figures[name]:g}, {side} {bound:g}")
    return told
