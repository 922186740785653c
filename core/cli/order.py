"""Chunks with their results, in order: in this process, or through several."""

from __future__ import annotations

import os
from collections.abc import Generator, Iterator
from itertools import chain
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from core.cli.pieces import Chunk
    from core.cli.work import Cleaner, Done, Settings


def available() -> int:
    """Give the number of processors that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def in_order(chunks: Iterator[Chunk], cleaner: Cleaner, settings: Settings, jobs: int) -> Generator[Done]:
    """Yield the chunks with their results, in order; what is a single chunk, or for one process, is done in this one.

    A process that ends before its time, or takes too long, costs the article at which it did. Whoever closes the
    generator ends the processes.
    """
    first = next(chunks, None)
    second = next(chunks, None) if first and jobs > 1 else None
    if first is None:
        return
    if second is None:
        for chunk in chain([first], chunks):
            yield chunk, cleaner.results(chunk)
        return
    from core.cli.pool import in_processes  # a small file does without what starts processes

    yield from in_processes(chain([first, second], chunks), settings, jobs)
