"""What a page of ten million characters takes in memory while it is cleaned, in bytes for each of its bytes.

usage: python -m tests.benchmarks page_memory

The page is our own: an article of headings, paragraphs, lists and quotations, with 20,000 scripts or with 10. Each is
cleaned in a process of its own, after a small page, so that what is loaded once does not count: the figure is how much
the largest size of the process grew.
"""

from __future__ import annotations

import resource
import subprocess
import sys
from pathlib import Path

from core import open_article
from tests.benchmarks.floors import broken
from tests.benchmarks.window.inputs import page

NEEDS_DATA = False
SIZE = 10_000_000
REMOVALS = {"page": 10, "page of scripts": 20_000}
SMALL = 20_000
_UNIT = 1 if sys.platform == "darwin" else 1024
"""Bytes of the unit in which the system tells the size."""


def grown(removals: int) -> float:
    """Clean the page in this process, which has done nothing else; give the growth in bytes a byte."""
    small, large = (page(size, removals * size // SIZE).encode() for size in (SMALL, SIZE))
    open_article(small, name="small.html")
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    open_article(large, name="large.html")
    return (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) * _UNIT / len(large)


def main(_data: Path | None) -> int:
    """Print the figures; give 1 if one is worse than its floor, else 0."""
    found: dict[str, float] = {}
    for name, removals in REMOVALS.items():
        code = f"from tests.benchmarks.page_memory import grown; print(grown({removals}))"
        told = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout
        found[name] = float(told.split()[-1])
        print(f"{name}: {found[name]:.1f} bytes a byte of {SIZE / 1e6:.0f} MB", flush=True)
    worse = broken("page memory", found)
    print(*worse, sep="\n", end="\n" if worse else "")
    return int(bool(worse))
