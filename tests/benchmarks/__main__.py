"""Runs the benchmarks of this folder: each module with a `main(data: Path) -> int`, in order, or those that are named.

usage: python -m tests.benchmarks [NAME ...]

The data stand in the folder that the environment variable WINNOW_BENCH_DATA names.
"""

import importlib
import os
import pkgutil
import sys
from pathlib import Path


def main(names: list[str]) -> int:
    name = os.environ.get("WINNOW_BENCH_DATA", "")
    if not name or not Path(name).is_dir():
        what = f"{name} is not a folder" if name else "WINNOW_BENCH_DATA is not set"
        print(f"No benchmark data: {what}. Name the folder: make bench WINNOW_BENCH_DATA=...", file=sys.stderr)
        return 2
    worst = 0
    for found in pkgutil.iter_modules([str(Path(__file__).parent)]):
        if found.name.startswith(("_", "test_")) or (names and found.name not in names):
            continue
        module = importlib.import_module(f"tests.benchmarks.{found.name}")
        if hasattr(module, "main"):
            print(f"== {found.name}", flush=True)
            worst = max(worst, module.main(Path(name)))
    return worst


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
