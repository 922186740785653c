"""Runs the scenes, each in a process of its own, and sets the medians beside what they are measured against."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.benchmarks.floors import broken
from tests.benchmarks.window.inputs import Input, make

TURNS = 7
INPUTS = tuple(
    f"{form} {size} {removals}"
    for form, size in (("prose", 1), ("page", 1), ("page", 10), ("line", 5))
    for removals in (10, 1_000, 20_000)
)
BLOCK = 0.050
"""CPU seconds that a turn of the event loop may take."""
_HERE = Path(__file__).parent
_ROOT = _HERE.parent.parent.parent
_PATIENCE = 600  # seconds for a process
_SOUP = """
import sys, time
page = open(sys.argv[1], encoding="utf-8").read()
begun = time.process_time()
from bs4 import BeautifulSoup
import lxml.etree
imported = time.process_time()
BeautifulSoup(page, "lxml")
print([time.process_time() - imported, imported - begun])
"""


@dataclass(frozen=True, slots=True)
class Run:
    """How it is measured: in which folder for files and settings, how often, and with which options."""

    folder: Path
    turns: int
    where: bool
    inputs: dict[str, Input] = field(default_factory=dict)

    def process(self, *command: str) -> Any:
        """Run Python without a screen, with settings of its own, and give the JSON that it prints.

        Modules are compiled once, into the folder, as they are where Winnow is installed.
        """
        own = {f"XDG_{name}_HOME": str(self.folder / name.lower()) for name in ("CONFIG", "DATA", "CACHE")}
        own |= {"PYTHONPATH": str(_ROOT), "PYTHONPYCACHEPREFIX": str(self.folder / "compiled")}
        own |= {"PYTHONDONTWRITEBYTECODE": "", "QT_QPA_PLATFORM": "offscreen"}
        done = subprocess.run(
            [sys.executable, "-P", *command],
            env=os.environ | own,
            stdout=subprocess.PIPE,
            stderr=None if self.where else subprocess.PIPE,
            timeout=_PATIENCE,
            check=False,
            text=True,
        )
        if done.returncode:
            raise RuntimeError(f"{command} ended with {done.returncode}\n{done.stderr or ''}")
        return json.loads(done.stdout.splitlines()[-1])

    def input(self, name: str) -> Input:
        """Give an input, which is made but once."""
        if name not in self.inputs:
            self.inputs[name] = make(name, self.folder)
        return self.inputs[name]

    def scene(self, name: str, what: Input) -> Any:
        """Run a scene with an input."""
        options = ["where"] if self.where and name in ("blocks", "decide") else []
        return self.process("-m", "tests.benchmarks.window.scenes", name, str(what.file), str(what.frames), *options)

    def start(self, which: str) -> float:
        """Give the CPU seconds of a process until its window, ``winnow`` or ``bare``, is painted."""
        return float(self.process(str(_HERE / "start.py"), which))


def start(run: Run) -> dict[str, float]:
    """From the start of the process to the painted window, against a bare QMainWindow with a label."""
    run.start("bare"), run.start("winnow")  # files that were never read before
    turns = [(run.start("winnow"), run.start("bare")) for _ in range(run.turns)]
    own, peer = (statistics.median(times) for times in zip(*turns, strict=True))
    print(
        f"start to painted window: {1000 * own:.0f} ms, bare QMainWindow {1000 * peer:.0f} ms: {own / peer:.2f}x (bar 1.3)"
    )
    return {"start": own / peer}


def original(run: Run) -> dict[str, float]:
    """Until the original is painted first, against a bare QPlainTextEdit."""
    what = run.input("page 10 20000")
    turns = [(run.scene("original", what)["cpu"], run.scene("plain", what)["cpu"]) for _ in range(run.turns)]
    own, peer = (statistics.median(times) for times in zip(*turns, strict=True))
    print(
        f"original first painted, {what.size / 1e6:.1f} MB, {what.removals:,} removals: {1000 * own:.0f} ms, "
        f"QPlainTextEdit.setPlainText {1000 * peer:.0f} ms: {own / peer:.2f}x (bar 0.2)"
    )
    return {"original": own / peer}


def drop(run: Run) -> dict[str, float]:
    """From the drop of a page to paragraphs that can be read, against bs4's parse and a share of a bare window."""
    what = run.input("page 1 1000")
    turns = [
        (run.scene("drop", what), run.process("-c", _SOUP, str(what.file)), run.start("bare")) for _ in range(run.turns)
    ]
    own, window, worker, wall = (
        statistics.median(turn[0][key] for turn in turns) for key in ("cpu", "window", "worker", "wall")
    )
    parse, imported = (statistics.median(turn[1][n] for turn in turns) for n in (0, 1))
    bare = statistics.median(turn[2] for turn in turns)
    print(
        f"drop to paragraphs, {what.size / 1e6:.1f} MB page: {1000 * own:.0f} ms (window's thread {1000 * window:.0f}, "
        f"worker {1000 * worker:.0f}; by the clock {1000 * wall:.0f}); bs4 parse {1000 * parse:.0f} ms, its import "
        f"{1000 * imported:.0f} ms, 0.6 x bare window {600 * bare:.0f} ms: "
        f"{own / (parse + 0.6 * bare):.2f}x without the import, {own / (parse + imported + 0.6 * bare):.2f}x with it (bar 1)"
    )
    return {"drop": own / (parse + 0.6 * bare)}


def blocks(run: Run, names: Sequence[str] = INPUTS) -> dict[str, float]:
    """The longest turns of the event loop, a line an input, and the memory that an original of 10 MB takes."""
    print(f"longest turn of the event loop, ms (bar {1000 * BLOCK:.0f}), and memory beside the size of the file:")
    figures: dict[str, float] = {}
    worst: dict[str, float] = {}
    for name in names:
        what = run.input(name)
        turns = [run.scene("blocks", what) for _ in range(run.turns)]
        longest = {phase: statistics.median(turn["longest"][phase] for turn in turns) for phase in turns[0]["longest"]}
        times = statistics.median(turn["resident"] for turn in turns) / what.size
        told = "  ".join(f"{phase} {1000 * took:.0f}{'!' if took > BLOCK else ''}" for phase, took in longest.items())
        print(f"  {name:14} {told}  memory {times:.1f}x", flush=True)
        for phase, took in longest.items():
            worst[phase] = max(worst.get(phase, 0.0), took)
        if what.size >= 10_000_000:
            figures["memory"] = max(figures.get("memory", 0.0), times)
    print("  worst          " + "  ".join(f"{phase} {1000 * took:.0f}" for phase, took in worst.items()))
    return figures | {f"block {phase}": 1000 * took for phase, took in worst.items()}


def decide(run: Run) -> dict[str, float]:
    """The longest turns of the event loop while a reader decides and finds, in 10 MB with 20,000 removals."""
    what = run.input("prose 10 20000")
    turns = [run.scene("decide", what) for _ in range(run.turns)]
    longest = {phase: statistics.median(turn["longest"][phase] for turn in turns) for phase in turns[0]["longest"]}
    told = "  ".join(f"{phase} {1000 * took:.0f}{'!' if took > BLOCK else ''}" for phase, took in longest.items())
    print(
        f"longest turn while deciding about {turns[0]['removals']:,} removals, {what.size / 1e6:.1f} MB, ms "
        f"(bar {1000 * BLOCK:.0f}): {told}"
    )
    return {f"decide {phase}": 1000 * took for phase, took in longest.items()}


def memory(run: Run) -> dict[str, float]:
    """Peak memory of window and worker while a page of 10 MB is opened, over both at rest, in bytes a byte of it."""
    most: dict[str, float] = {}
    for name in ("page 10 3000", "page 10 20000"):
        what = run.input(name)
        turns = [run.scene("memory", what) for _ in range(min(run.turns, 3))]
        figures = {key: statistics.median(turn[key] for turn in turns) / what.size for key in turns[0]}
        print(
            f"memory over both at rest, {name}, times its size: window and worker together {figures['together']:.1f} "
            f"(bar 10), window's peak {figures['window']:.1f}, worker's {figures['worker']:.1f}; afterwards "
            f"{figures['held']:.1f} and {figures['kept']:.1f}",
            flush=True,
        )
        most = {key: max(most.get(key, 0.0), figures[key]) for key in ("together", "window", "kept")}
    return {"memory together": most["together"], "memory window": most["window"], "memory kept": most["kept"]}


MEASURES = {"start": start, "original": original, "drop": drop, "decide": decide, "blocks": blocks, "memory": memory}


def measure(what: Sequence[str] = (), *, turns: int = TURNS, where: bool = False) -> int:
    """Print the figures that are named, by default all; give 1 if one of all is worse than its floor, else 0."""
    figures: dict[str, float] = {}
    with tempfile.TemporaryDirectory() as folder:
        run = Run(Path(folder), turns, where)
        for name in what or MEASURES:
            if name in MEASURES:
                figures |= MEASURES[name](run)
            else:
                blocks(run, [name.replace("-", " ")])
            sys.stdout.flush()
    told = [] if what else broken("window", figures)
    for sentence in told:
        print(sentence)
    return int(bool(told))
