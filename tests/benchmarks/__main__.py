"""Runs the benchmarks of this folder: each module with a `main(data: Path) -> int`, in order, or those that are named.

usage: python -m tests.benchmarks [NAME ...]

The data stand in the folder that the environment variable WINNOW_BENCH_DATA names. A module that says
`NEEDS_DATA = False` runs without.
"""

import importlib
import os
import pkgutil
import sys
from pathlib import Path


def main(names: list[str]) -> int:
    name = os.environ.get("WINNOW_BENCH_DATA", "")
    data = Path(name) if name and Path(name).is_dir() else None
    worst = 0
    missed: list[str] = []
    for found in pkgutil.iter_modules([str(Path(__file__).parent)]):
        if found.name.startswith(("_", "test_")) or (names and found.name not in names):
            continue
        module = importlib.import_module(f"tests.benchmarks.{found.name}")
        if not hasattr(module, "main"):
            continue
        if data is None and getattr(module, "NEEDS_DATA", True):
            missed.append(found.name)
            continue
        print(f"== {found.name}", flush=True)
        worst = max(worst, module.main(data))
    if missed:
        what = f"{name} is not a folder" if name else "WINNOW_BENCH_DATA is not set"
        told = f"No benchmark data for {', '.join(missed)}: {what}."
        print(f"{told} Name the folder: make bench WINNOW_BENCH_DATA=...", file=sys.stderr)
        return 2
    return worst


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
