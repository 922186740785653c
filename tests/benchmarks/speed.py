"""How fast leaks are found, as CPU time beside C4's line rule in the same process, and what hostile texts cost.

usage: WINNOW_BENCH_DATA=... python -m tests.benchmarks speed

Plain prose (20 million characters of sentences of our own) and the flattened pages of ``leakbench/``: medians of seven
turns, each of Winnow and then of the peer. Hostile texts: seconds for ten million characters, and how much more that is
than for half of them; linear work gives about 2. Sizes grow from small ones, and a text is given up at the size whose
double would take more than ``PATIENCE``; the ratio at that size still tells.
"""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from core.leaks import find_leaks
from tests.benchmarks.hostile import INPUTS
from tests.benchmarks.leaks import documents
from tests.benchmarks.peers import line_rule_spans
from tests.benchmarks.prose import articles

TURNS = 7
PROSE = 20_000_000
HOSTILE = 10_000_000
STEPS = 12
"""A hostile text is first tried at ``HOSTILE`` halved this many times."""
PATIENCE = 60.0
"""CPU seconds that one call may be expected to take."""
LINEAR = 2.3
RETRIES = 2


def cpu(task: Callable[[], object]) -> float:
    """Give the CPU seconds of one call, collection of earlier garbage not included."""
    gc.collect()
    begun = time.process_time()
    task()
    return time.process_time() - begun


def all_of(find: Callable[[str], Iterable[object]], texts: Sequence[str]) -> int:
    """Run ``find`` over all texts; give how many spans it found."""
    return sum(1 for text in texts for _ in find(text))


def beside_the_peer(name: str, texts: Sequence[str]) -> None:
    """Print Winnow's time for texts, and the ratio to the peer's."""
    size = sum(map(len, texts)) / 1e6
    removals, dropped = all_of(find_leaks, texts), all_of(line_rule_spans, texts)
    turns = [
        (cpu(lambda: all_of(find_leaks, texts)), cpu(lambda: all_of(line_rule_spans, texts))) for _ in range(TURNS)
    ]
    own, peer = (statistics.median(times) for times in zip(*turns, strict=True))
    ratio = statistics.median(ours / theirs for ours, theirs in turns)
    print(
        f"{name}: {len(texts)} texts, {size:.1f} M characters: Winnow {own:.2f} s ({size / own:.2f} M/s, {removals} "
        f"removals), line rule {peer:.2f} s ({dropped} lines), ratio {ratio:.1f}",
        flush=True,
    )


def doubling(make: Callable[[int], str]) -> tuple[int, float, float]:
    """Measure a hostile text at doubling sizes.

    Returns:
        The largest size that was measured, its seconds, and its ratio to half that size.
    """
    size = HOSTILE >> STEPS
    half, whole = cpu(lambda: find_leaks(make(size // 2))), cpu(lambda: find_leaks(make(size)))
    while size * 2 <= HOSTILE and whole * whole / max(half, 1e-3) < PATIENCE:
        size *= 2
        text = make(size)
        half, whole = whole, cpu(lambda text=text: find_leaks(text))
    return size, whole, whole / half


def hostile(name: str, make: Callable[[int], str]) -> bool:
    """Print what one hostile text costs; tell whether the cost grows linearly.

    Where it seems not to, the two largest sizes are measured again, and the least time of each counts: what else runs
    on a machine only ever adds.
    """
    size, seconds, ratio = doubling(make)
    if ratio >= LINEAR and seconds < PATIENCE / 2:
        half, whole = make(size // 2), make(size)
        halves, wholes = [seconds / ratio], [seconds]
        for _ in range(RETRIES):
            halves.append(cpu(lambda: find_leaks(half)))
            wholes.append(cpu(lambda: find_leaks(whole)))
        seconds = min(wholes)
        ratio = seconds / min(halves)
    told = "" if ratio < LINEAR else "  NOT LINEAR"
    given_up = "" if size * 2 > HOSTILE else "  (longer ones not tried)"
    print(
        f"  {name:22} {size / 1e6:6.2f} M characters {seconds:7.2f} s, of twice the size {ratio:.2f}{told}{given_up}",
        flush=True,
    )
    return ratio < LINEAR


def main(data: Path) -> int:
    """Print all figures; give 1 if a hostile text costs more than linear work, else 0."""
    beside_the_peer("plain prose", articles(PROSE))
    docs = documents(data / "leakbench" / "dev.jsonl.gz")
    beside_the_peer("flattened pages", [document["text"] for document in docs])
    print("hostile texts:")
    linear = [hostile(name, make) for name, make in INPUTS.items()]
    print(f"{linear.count(True)} of {len(linear)} hostile texts cost linear work")
    return int(not all(linear))
