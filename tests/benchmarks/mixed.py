"""How much of the main content of real pages of many sources is found, beside trafilatura on the same pages in the same run.

usage: WINNOW_BENCH_DATA=... python -m tests.benchmarks mixed
       python -m tests.benchmarks.mixed DATA [KIND ...]

``truths`` says what DATA holds, which kinds there are and how each is measured. Winnow goes the whole way, from bytes to
blocks, the search for leaks included; trafilatura, where it is installed (``make peers``), reads the same bytes without
comments, and so does Firefox's Reader View (``reader_view``). A page that Winnow refuses counts as empty, and what it says is printed. Time is CPU time of the process: the
sum over all pages of a kind, and the ratio of the sums. Winnow's judge of blocks learnt from the same pages, so this says
how well known pages are read.

The group ``mixed`` of ``floors.json`` holds F1 (``least``) and the pages lost (``most``) of the sources of
``pages-mixed``; the kinds of ``pages`` have theirs in the benchmark ``pages``.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path

from core import UnreadableError, open_article
from tests.benchmarks import floors
from tests.benchmarks.reader_view import reader_view
from tests.benchmarks.truths import KINDS, SOURCES, Tally, Truth, truths

Reader = Callable[[bytes], str]


def ours(page: bytes) -> str:
    """Give the readable text as Winnow does; the empty string if it says that there is no article."""
    try:
        return open_article(page, name="page.html").text
    except UnreadableError as error:
        print(f"  refused: {error}")
        return ""


def trafilatura() -> Reader | None:
    """Give the reader of that package; None if it is not installed."""
    try:
        from trafilatura import extract
    except ImportError:
        return None
    return lambda page: extract(page, include_comments=False) or ""


def measure(reader: Reader, pages: Iterable[Truth]) -> tuple[dict[str, Tally], dict[str, float]]:
    """Read pages; give the figures and the CPU seconds of each kind."""
    tallies: dict[str, Tally] = {}
    seconds: dict[str, float] = {}
    for truth in pages:
        begun = time.process_time()
        found = reader(truth.page)
        seconds[truth.kind] = seconds.get(truth.kind, 0.0) + time.process_time() - begun
        tallies.setdefault(truth.kind, Tally()).add(truth, found)
    return tallies, seconds


def main(data: Path, kinds: tuple[str, ...] = (*KINDS, *SOURCES)) -> int:
    """Print the figures of each kind of page; give 1 if Winnow is worse than a floor, 2 if there is no data, else 0."""
    pages = [truth for truth in truths(data) if truth.kind in kinds]
    if not pages:
        print(f"no pages in {data}", file=sys.stderr)
        return 2
    readers = {"Winnow": ours}
    if peer := trafilatura():
        readers["trafilatura"] = peer
    else:
        print("trafilatura is not installed (make peers), so it is not measured")
    if view := reader_view():
        readers["Reader View"] = view
    else:
        print("Readability is not installed (make peers), so it is not measured")
    for reader in readers.values():
        reader(pages[0].page)  # what is loaded once is no page's cost
    found = {name: measure(reader, pages) for name, reader in readers.items()}
    tallies, seconds = found["Winnow"]
    for kind in sorted(tallies, key=kinds.index):
        for name, (theirs, spent) in found.items():
            cost = f"  {spent[kind]:6.1f} s" if name != "Reader View" else ""  # which is another process's
            if name == "trafilatura":
                cost += f"  Winnow takes {seconds[kind] / max(spent[kind], 1e-9):.2f} of its time"
            print(f"{kind:13} {name:12} {theirs[kind]}{cost}")
    if peer:
        spent = found["trafilatura"][1]
        print(f"Winnow to trafilatura: {sum(seconds.values()) / max(sum(spent.values()), 1e-9):.2f} of the time")
    figures = {kind: tally.figures() for kind, tally in tallies.items() if kind in SOURCES}
    known = {kind: values["f1"] for kind, values in figures.items()}
    known |= {f"{kind} lost": values["lost"] for kind, values in figures.items()}
    told = floors.broken("mixed", known) if known.keys() >= SOURCES.keys() else []
    print(*told, sep="\n", end="\n" if told else "")
    return int(bool(told))


if __name__ == "__main__":
    folder = sys.argv[1] if len(sys.argv) > 1 else os.environ.get("WINNOW_BENCH_DATA", "")
    sys.exit(main(Path(folder), tuple(sys.argv[2:]) or (*KINDS, *SOURCES)))
