"""What leaks cost as texts grow: CPU time as ratios within one run, and the memory of cleaning, against floors.

usage: WINNOW_BENCH_DATA=... python -m tests.benchmarks growth

- ``long``: ten million characters strung together from the flattened pages of ``leakbench/`` that leak, as one text,
  against the same as texts of a hundred thousand.
- ``removals``: cleaning ten million characters of prose with 20,000 leaks in it against the same with 10.
- ``dense``: finding the leaks of those pages, against the least that a pass in Python over the same texts costs: C4's line rule.
- ``worst``: the most that two million characters of any repeated fragment cost, against as much of those pages.
- ``peak``, ``held``: bytes of memory for each byte of a text of ten million characters, while it is cleaned and
  afterwards, the text included; of ASCII, and of a text with one letter beyond Latin (``wide``). Each is measured in a
  process of its own, beyond what it takes with everything imported (Linux).
"""

from __future__ import annotations

import gc
import random
import subprocess
import sys
from pathlib import Path

from core.article.source import MediaType, Source
from core.cleaning.pipeline import clean
from core.leaks import find_leaks
from tests.benchmarks import floors
from tests.benchmarks.hostile import INPUTS
from tests.benchmarks.leaks import documents
from tests.benchmarks.peers import line_rule_spans
from tests.benchmarks.prose import articles
from tests.benchmarks.speed import all_of, cpu

SIZE = 10_000_000
PART = 100_000
HOSTILE = 2_000_000
FEW, MANY = 10, 20_000
LEAKS = (
    "googletag.cmd.push(function() { googletag.display('div-gpt-ad-14%d-0'); });",
    "(adsbygoogle = window.adsbygoogle || []).push({});",
    "#block-%d .title { color: #333; margin: 0 auto; }",
    "fbq('track', 'PageView', {id: %d});",
)


def strung(texts: list[str], size: int) -> str:
    """Give texts, one after the other in an order that is always the same, cut to ``size``."""
    order = list(texts)
    random.Random(1).shuffle(order)
    whole = "\n\n".join(order)
    return "\n\n".join([whole] * (size // len(whole) + 1))[:size]


def leaky(size: int, leaks: int, *, ascii_only: bool = False) -> str:
    """Give prose of ``size`` code points with ``leaks`` leaks as paragraphs among its own."""
    text = "\n\n".join(articles(size * (5 if ascii_only else 1)))
    paragraphs = text.split("\n\n")
    if ascii_only:
        paragraphs = [paragraph for paragraph in paragraphs if paragraph.isascii()]
        paragraphs *= size // (sum(map(len, paragraphs)) + 1) + 1
    paragraphs = "\n\n".join(paragraphs)[:size].split("\n\n")
    chance = random.Random(2)
    for number in range(leaks):
        form = LEAKS[number % len(LEAKS)]
        at = chance.randrange(len(paragraphs))
        paragraphs[at] += f"\n\n{form % (1_000_000 + number) if '%d' in form else form}"
    return "\n\n".join(paragraphs)


def source_of(text: str) -> Source:
    """Give a text as a source, as if its bytes had stayed elsewhere."""
    return Source(b"", text, "text.txt", MediaType.TEXT)


def seconds(data: Path) -> dict[str, float]:
    """Measure the ratios of CPU time."""
    texts = [document["text"] for document in documents(data / "leakbench" / "dev.jsonl.gz") if document["gold"]]
    all_of(find_leaks, texts[:50])
    whole = strung(texts, SIZE)
    parts = [whole[at : at + PART] for at in range(0, SIZE, PART)]
    known = {}
    of_parts, of_whole = cpu(lambda: all_of(find_leaks, parts)), cpu(lambda: find_leaks(whole))
    known["long"] = of_whole / of_parts
    dense, bare = cpu(lambda: all_of(find_leaks, texts)), cpu(lambda: [list(line_rule_spans(text)) for text in texts])
    known["dense"] = dense / bare
    print(f"  dense texts: {sum(map(len, texts)) / 1e6 / dense:.2f} M characters/s; long: {SIZE / 1e6 / of_whole:.2f}")
    few, many = source_of(leaky(SIZE, FEW)), source_of(leaky(SIZE, MANY))
    known["removals"] = cpu(lambda: clean(many)) / cpu(lambda: clean(few))
    a_character = dense / sum(map(len, texts))
    costs = {name: of_fragment(make(HOSTILE)) for name, make in INPUTS.items()}
    slowest = max(costs, key=costs.__getitem__)
    known["worst"] = costs[slowest] / (a_character * HOSTILE)
    print(f"  slowest fragment: {slowest}, {costs[slowest] * SIZE / HOSTILE:.1f} s for {SIZE:,} characters")
    return known


def of_fragment(text: str) -> float:
    """Give the CPU seconds that a text costs."""
    return cpu(lambda: find_leaks(text))


def status(name: str) -> int:
    """Give a size that the system knows of this process, in bytes (Linux)."""
    for line in Path("/proc/self/status").read_text("ascii").splitlines():
        if line.startswith(name):
            return int(line.split()[1]) * 1024
    raise LookupError(name)


def measure_memory(path: Path) -> None:
    """Clean the text in a file; print the peak and what is held afterwards, in bytes for each byte of the file."""
    clean(source_of(leaky(20_000, 20)))
    gc.collect()
    before, size = status("VmRSS"), path.stat().st_size
    text = path.read_bytes().decode()
    Path("/proc/self/clear_refs").write_text("5")  # the peak until now, which reading it was
    article = clean(source_of(text))
    peak = status("VmHWM")
    gc.collect()
    print((peak - before) / size, (status("VmRSS") - before) / size, len(article.removals))


def memory() -> dict[str, float]:
    """Measure the memory of cleaning, in processes of their own."""
    import tempfile

    known = {}
    with tempfile.TemporaryDirectory() as folder:
        for name, first in (("ascii", ""), ("wide", "Ж ")):
            path = Path(folder, f"{name}.txt")
            path.write_text(first + leaky(SIZE, 1_000, ascii_only=True), encoding="utf-8")
            told = subprocess.run(
                [sys.executable, "-m", "tests.benchmarks.growth", str(path)], capture_output=True, text=True, check=True
            )
            peak, held, _ = map(float, told.stdout.split())
            known |= {f"peak {name}": peak, f"held {name}": held}
    return known


def main(data: Path) -> int:
    """Print all figures; give 1 if one is worse than its floor, else 0."""
    known = seconds(data)
    if Path("/proc/self/clear_refs").exists():
        known |= memory()
    print("  " + "  ".join(f"{name} {value:.2f}" for name, value in known.items()))
    failed = floors.broken("growth", known)
    print("\n".join(failed) or "no figure is worse than its floor")
    return int(bool(failed))


if __name__ == "__main__":
    measure_memory(Path(sys.argv[1]))
