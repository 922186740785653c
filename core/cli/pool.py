"""Chunks in order through several processes, with no more of them on the way than memory has room for."""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections import deque
from collections.abc import Generator, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import suppress
from dataclasses import replace
from multiprocessing import get_context, parent_process

from core.cli import lines
from core.cli.pieces import Chunk
from core.cli.work import Cleaner, Done, Result, Settings, failed
from core.limits import LIMITS

_AHEAD = 3
"""Chunks on the way for each process."""
_SLICE = 1.0
"""Seconds after which is looked whether a process has given something."""
_PATIENCE = 1.0
"""Seconds that a process has to end by itself."""
_ENDED = ("The process that cleaned {} ended before it was done.", "It may need too much memory.")
_TOO_LONG = (f"Cleaning {{}} took more than {LIMITS.job_seconds:.0f} seconds.", "Split it, or open a part of it.")

_cleaner: Cleaner | None = None


def in_processes(chunks: Iterator[Chunk], settings: Settings, jobs: int) -> Generator[Done]:
    """Yield the chunks with their results, in order.

    A process that ends before its time, or takes too long, costs the article at which it did. Whoever closes the
    generator ends the processes.
    """
    waiting: deque[tuple[Chunk, Future[list[Result]]]] = deque()
    pool = _pool(settings, jobs)
    left: Chunk | None = None
    try:
        while True:
            try:
                while len(waiting) < _AHEAD * jobs and (chunk := left or next(chunks, None)) is not None:
                    left = chunk
                    waiting.append((chunk, _submit(pool, chunk)))
                    left = None
                if not waiting:
                    # One that is stopped while it is told to end leaves half a message, at which the next complains.
                    pool.shutdown(wait=True)
                    return
                results = _result(waiting[0][1])
            except (BrokenProcessPool, TimeoutError):
                _end(pool)
                pool = _pool(settings, jobs)
                # What was done before stays so; which of the others ended the process, only trying them tells.
                for chunk, future in waiting:
                    yield chunk, future.result() if _is_done(future) else _one_by_one(chunk, settings)
                waiting.clear()
                continue
            yield waiting.popleft()[0], results
    finally:
        _end(pool)


def _result(future: Future[list[Result]]) -> list[Result]:
    """Give what a process gives within its time, in which that in which all of them were stopped does not count.

    Raises:
        TimeoutError: if it gives nothing.
    """
    for _ in range(max(1, round(LIMITS.job_seconds / _SLICE))):  # a stop, however long, is within one slice
        with suppress(TimeoutError):
            return future.result(_SLICE)
        if future.done():
            break
    return future.result(0)


def _is_done(future: Future[list[Result]]) -> bool:
    return future.done() and not future.cancelled() and future.exception() is None


def _one_by_one(chunk: Chunk, settings: Settings) -> Iterator[Result]:
    """Yield the results of a chunk of which an article ends the process that cleans it."""
    pool = _pool(settings, 1)
    try:
        for raw, piece in zip(chunk.pieces, chunk, strict=True):
            single = replace(chunk, pieces=(raw,), again=True)
            try:
                yield from _result(_submit(pool, single))
            except (BrokenProcessPool, TimeoutError) as error:
                _end(pool)
                pool = _pool(settings, 1)
                told, hint = _ENDED if isinstance(error, BrokenProcessPool) else _TOO_LONG
                yield failed(piece, told.format(piece.path), hint, as_line=settings.form == lines.FORM)
    finally:
        _end(pool)


def _pool(settings: Settings, jobs: int) -> ProcessPoolExecutor:
    # Forked processes would inherit locks of threads; those that are started anew are the same on every system.
    return ProcessPoolExecutor(jobs, mp_context=get_context("spawn"), initializer=_begin, initargs=(settings,))


def _submit(pool: ProcessPoolExecutor, chunk: Chunk) -> Future[list[Result]]:
    """Give a chunk to a process, which may be started for it: one that interrupts from the keyboard do not reach."""
    if not hasattr(signal, "pthread_sigmask"):
        return pool.submit(_work, chunk)
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        return pool.submit(_work, chunk)
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _end(pool: ProcessPoolExecutor) -> None:
    processes = list((pool._processes or {}).values())
    pool.shutdown(wait=False, cancel_futures=True)
    for process in processes:
        process.terminate()
    for process in processes:
        process.join(_PATIENCE)
        if process.is_alive():
            process.kill()
    pool.shutdown(wait=True)


def _begin(settings: Settings) -> None:
    """Make this process one that cleans."""
    global _cleaner
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the process that waits for this one ends it
    signal.signal(signal.SIGTERM, _leave)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    _cleaner = Cleaner(settings)


def _end_with_parent() -> None:
    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _leave(*_: object) -> None:
    sys.exit(1)


def _work(chunk: Chunk) -> list[Result]:
    assert _cleaner is not None
    try:
        return list(_cleaner.results(chunk))
    except SystemExit:  # by now, what was half written is removed
        os._exit(1)
