"""Fits the weights by which the edges of leaked code are found.

usage: python -m tools.train_edges DATA [--out resources/weights/edges.json]

Needs NumPy. DATA is what ``tools/leak_texts.py`` reads. Texts are made from its pages and its prose; the leaks of
``leakbench`` are used as they are. ``--fold`` leaves out what comes from one of the two folders of pages, so that the
other can be measured by weights that know nothing of it.
"""

import argparse
import gzip
import json
import random
import sys
from pathlib import Path

import numpy as np

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from core.leaks import find_pieces  # noqa: E402
from core.leaks.edges.scorer import KINDS, candidates  # noqa: E402
from tools.leak_texts import codes, make, paragraphs  # noqa: E402

MADE = 9_000
"""Texts of each folder of pages."""
LEAST = 3
"""In how many questions a key must stand to be weighed."""


def questions(text, gold):
    """Yield (evidence of each place, index of the right one) for both edges of each piece that a leak is about."""
    pieces = find_pieces(text)
    for number, piece in enumerate(pieces):
        if piece.kind not in KINDS:
            continue
        over = [(start, end) for start, end, *_ in gold if start < piece.end and piece.start < end]
        if not over:
            continue
        low = pieces[number - 1].end if number else 0
        high = pieces[number + 1].start if number + 1 < len(pieces) else len(text)
        for is_end, limit, right in ((True, high, over[-1][1]), (False, low, over[0][0])):
            asked = candidates(text, piece, limit, is_end=is_end)
            where = [place for place, _ in asked]
            if right in where:
                yield [keys for _, keys in asked], where.index(right)


def leakbench(folder, names, skipped):
    """Yield (text, gold) of the sets that are named, without the sources that are skipped."""
    for name in names:
        for path in sorted((folder / "leakbench").glob(f"{name}.jsonl*")):
            data = path.read_bytes()
            for line in (gzip.decompress(data) if path.suffix == ".gz" else data).decode().split("\n"):
                if line and str((document := json.loads(line)).get("source", "")) not in skipped and document["gold"]:
                    yield document["text"], document["gold"]


def fit(asked, rounds=12, rate=0.15, decay=2e-6):
    """Fit the weights of a conditional logit by AdaGrad."""
    index, seen = {}, {}
    for places, _ in asked:
        for key in {key for keys in places for key in keys}:
            seen[key] = seen.get(key, 0) + 1
    for key, count in seen.items():
        if count >= LEAST:
            index[key] = len(index)
    print(f"{len(asked):,} questions, {len(index):,} keys")
    packed = []
    for places, right in asked:
        rows = [np.array([index[key] for key in keys if key in index], np.int32) for keys in places]
        packed.append((np.concatenate(rows), np.repeat(np.arange(len(rows)), [len(row) for row in rows]), right, len(rows)))
    weights, squares = np.zeros(len(index)), np.full(len(index), 1e-6)
    order = np.random.default_rng(1)
    for number in range(rounds):
        loss = good = 0
        for at in order.permutation(len(packed)):
            keys, rows, right, count = packed[at]
            scores = np.bincount(rows, weights[keys], count)
            shares = np.exp(scores - scores.max())
            shares /= shares.sum()
            loss -= np.log(max(shares[right], 1e-12))
            good += scores.argmax() == right
            shares[right] -= 1
            steps = shares[rows]
            touched, inverse = np.unique(keys, return_inverse=True)
            gradient = np.bincount(inverse, steps) + decay * weights[touched]
            squares[touched] += gradient**2
            weights[touched] -= rate * gradient / np.sqrt(squares[touched])
        print(f"round {number}: loss {loss / len(packed):.4f}, right {good / len(packed):.4f}", flush=True)
        rate *= 0.85
    return {key: round(float(weights[at]), 2) for key, at in index.items() if abs(weights[at]) >= 0.02}


def main():
    """Make the texts, ask about their edges, fit, and write."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("--out", type=Path, default=ROOT / "resources/weights/edges.json")
    parser.add_argument("--fold", choices=("pages", "pages-mixed"), help="what is left out")
    parser.add_argument("--skip", type=Path, help="a JSON list of sources that are left out")
    parser.add_argument("--made", type=int, default=MADE)
    arguments = parser.parse_args()
    skipped = set(json.loads(arguments.skip.read_text())) if arguments.skip else set()
    sets = {"pages": ("dev",), "pages-mixed": ("dev2", "wild-dev", "wild2-dev")}
    asked = []
    for folder, names in sets.items():
        if folder == arguments.fold:
            continue
        leaks = list(codes(arguments.data, folder))
        prose = [one for one in paragraphs(arguments.data, skipped) if one[0].split(":")[0] in names]
        for made in make(random.Random(folder), prose, leaks, arguments.made):
            asked.extend(questions(made.text, made.gold))
        for text, gold in leakbench(arguments.data, names, skipped):
            asked.extend(questions(text, gold))
    weights = fit(asked)
    arguments.out.write_text(json.dumps(dict(sorted(weights.items())), ensure_ascii=False, separators=(",", ":")) + "\n", "utf-8")
    print(f"{arguments.out}: {len(weights):,} weights, {arguments.out.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
