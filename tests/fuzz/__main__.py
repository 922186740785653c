"""Looks for inputs that break a promise: texts, Markdown, pages, bytes that lie, decisions and exports.

usage: python -m tests.fuzz [--seconds S] [--seed N] [--inputs N] [--into FOLDER]

The same seed makes the same inputs. Every broken promise is told once, made as small as can be done quickly, and
written to ``build/fuzz``; the search goes on. The exit code is 1 if any was broken.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import time
from dataclasses import replace
from pathlib import Path

from tests.fuzz.inputs import Case, make
from tests.fuzz.promises import broken

SHRINKING = 400
"""How many smaller inputs are tried for a finding."""


def shrunk(case: Case, name: str, most: int = SHRINKING) -> Case:
    """Give a smaller input that breaks the same promise: fewer decisions, fewer parts, shorter parts."""
    left = most

    def still(other: Case) -> bool:
        nonlocal left
        left -= 1
        return left >= 0 and broken(other) == name

    for number in reversed(range(len(case.decisions))):
        other = replace(case, decisions=case.decisions[:number] + case.decisions[number + 1 :])
        case = other if still(other) else case
    size = max(1, len(case.parts) // 2)
    while size and left > 0:
        at = 0
        while at < len(case.parts) and left > 0:
            other = replace(case, parts=case.parts[:at] + case.parts[at + size :])
            if still(other):
                case = other
            else:
                at += size
        size //= 2
    for number in range(len(case.parts)):
        size = len(case.parts[number]) // 2
        while size and left > 0:
            at = 0
            while at < len(case.parts[number]) and left > 0:
                part = case.parts[number]
                shorter = part[:at] + part[at + size :]
                other = replace(case, parts=(*case.parts[:number], shorter, *case.parts[number + 1 :]))
                if still(other):
                    case = other
                else:
                    at += size
            size //= 2
    return case


def tell(case: Case, name: str, folder: Path) -> None:
    """Print a finding and write it down, if it is the first of its name."""
    file = folder / f"{name}.json"
    if file.exists():
        return
    file.write_text("{}", "utf-8")
    case = shrunk(case, name)
    whole = b"".join(p for p in case.parts if isinstance(p, bytes)) or "".join(str(p) for p in case.parts)
    about = {
        "promise": name,
        "form": case.form,
        "threshold": case.threshold,
        "decisions": case.decisions,
        "input": repr(whole),
    }
    file.write_text(json.dumps(about, indent=1) + "\n", "utf-8")
    print(f"BROKEN: {name}: {case.form} {case.threshold} {whole!r} {case.decisions or ''}", flush=True)


def main(arguments: list[str]) -> int:
    """Fuzz; give 1 if a promise was broken, else 0."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz")
    parser.add_argument("--seconds", type=float, default=60.0)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--inputs", type=int, default=sys.maxsize)
    parser.add_argument("--into", type=Path, default=Path("build/fuzz"))
    options = parser.parse_args(arguments)
    options.into.mkdir(parents=True, exist_ok=True)
    for file in options.into.glob("*.json"):
        file.unlink()
    end = time.monotonic() + options.seconds
    tried = breaking = 0
    while tried < options.inputs and time.monotonic() < end:
        # A generator for each input: one can be made again alone.
        case = make(random.Random(f"{options.seed} {tried}"))
        tried += 1
        if name := broken(case):
            breaking += 1
            tell(case, name, options.into)
    print(
        f"{tried:,} inputs, {breaking:,} break a promise in {len(list(options.into.glob('*.json')))} ways (see {options.into})"
    )
    return int(breaking > 0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
