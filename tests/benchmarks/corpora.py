"""What a record of a corpus costs on the command line: records a second, and the memory of all processes together.

    python -m tests.benchmarks.corpora [--records 100000] [--jobs 2]

The records are invented, of about 200 characters: prose alone, and prose of which every fifth one holds leaked code.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

WORDS = (
    "the old ferry crossed a wide river every morning when mist lay on the water and nobody waited (or so they said); "
    "its captain was proud, he thought: very proud and “calm”"
).split()
LEAK = " window.shown=load('box');shown.open(); "


def write(path: Path, records: int, leaks: float) -> None:
    """Write a corpus of invented records; ``leaks`` is the share of those that hold code."""
    chance = random.Random(1)
    with path.open("w", encoding="utf-8") as file:
        for number in range(records):
            text = " ".join(chance.choices(WORDS, k=38)).capitalize() + "."
            if chance.random() < leaks:
                text = text[:100] + LEAK + text[100:]
            record = {"id": number, "text": text, "url": f"https://example.org/{number}"}
            file.write(json.dumps(record, ensure_ascii=False) + "\n")


def memory(process: int) -> int:
    """Give the memory of a process and those that it started, in bytes; what they share is counted once (Linux)."""
    try:
        rollup = Path(f"/proc/{process}/smaps_rollup").read_text("ascii")
        started = [
            int(child)
            for task in Path(f"/proc/{process}/task").iterdir()
            for child in (task / "children").read_text("ascii").split()
        ]
    except OSError:
        return 0
    own = next((int(line.split()[1]) * 1024 for line in rollup.splitlines() if line.startswith("Pss:")), 0)
    return own + sum(map(memory, started))


def measured(*options: str) -> tuple[float, int]:
    """Run `winnow clean`; give the seconds, and the most memory that was seen."""
    began = time.perf_counter()
    most = 0
    with subprocess.Popen([sys.executable, "-m", "core.cli", "clean", *options], stderr=subprocess.DEVNULL) as process:
        while process.poll() is None:
            most = max(most, memory(process.pid))
            time.sleep(0.2)
    assert process.returncode == 0, options
    return time.perf_counter() - began, most


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--records", type=int, default=100_000)
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    options = parser.parse_args()
    jobs = ("--jobs", str(options.jobs))
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        for name, share, records in (
            ("prose", 0.0, options.records),
            ("every fifth leaks", 0.2, options.records // 10),
        ):
            corpus = folder / f"{share}.jsonl"
            write(corpus, records, share)
            for form, to in (("jsonl", ["--to", "jsonl"]), ("a text each", [])):
                few = records if to else records // 10
                if not to:
                    write(corpus, few, share)
                seconds, most = measured(str(corpus), *to, "-o", str(folder / f"{share} {form}"), *jobs)
                print(
                    f"{name:18} {form:12} {few:9,} records {seconds:7.1f} s {few / seconds:9,.0f} a second "
                    f"{1e6 * seconds / few:7.0f} µs each {most / 1e6:5.0f} MB"
                )


if __name__ == "__main__":
    main()
