"""The window, measured: how soon it is there, how long it is ever deaf, how much memory it holds.

usage: python -m tests.benchmarks window, or for some of it:
       python -m tests.benchmarks.window [--turns N] [--where] [start | original | drop | blocks | memory | INPUT ...]

Every process is a fresh one, every figure a median, each beside its peer in the same run. Blocks are told per input,
such as ``page-10-20000``: its form, megabytes and removals. They are the CPU time of the longest turn of the event
loop of the window's thread, while a recorded answer of the worker is read and shown, and while a person reads about.
"""

from __future__ import annotations

from pathlib import Path

NEEDS_DATA = False


def main(data: Path | None = None) -> int:
    """Print all figures; give 1 if one is worse than its floor, else 0."""
    from tests.benchmarks.window.measures import measure  # late: what starts must not be delayed by what measures

    return measure()
