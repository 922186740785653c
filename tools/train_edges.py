"""Fits the weights by which the edges of leaked code are found.

usage: python -m tools.train_edges DATA [--out resources/weights/edges.json]

Needs NumPy and SciPy. DATA is what ``tools/leak_texts.py`` reads. Texts are made from its pages and its prose; the
leaks of ``leakbench`` are used as they are. ``--fold`` leaves out what comes from one of the two folders of pages, so
that the other can be measured by weights that know nothing of it.
"""

import argparse
import json
import random
import sys
from collections import Counter
from pathlib import Path

import numpy as np
from scipy import sparse
from scipy.optimize import minimize

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from core.leaks import find_pieces  # noqa: E402
from core.leaks.edges.scorer import KINDS, candidates  # noqa: E402
from tools.leak_texts import codes, documents, make, paragraphs  # noqa: E402

MADE = 9_000
"""Texts of each folder of pages."""
LEAST = 5
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


def fit(asked, least=LEAST, penalty=1.0, rounds=80):
    """Fit the weights of a conditional logit, with a penalty on their squares, by L-BFGS."""
    seen = Counter(key for places, _ in asked for key in {key for keys in places for key in keys})
    index = {key: number for number, key in enumerate(key for key, count in seen.items() if count >= least)}
    keys, ends, first, right = [], [0], [0], []
    for places, where in asked:
        for place in places:
            keys.extend(index[key] for key in place if key in index)
            ends.append(len(keys))
        right.append(first[-1] + where)
        first.append(first[-1] + len(places))
    shape = len(ends) - 1, len(index)
    table = sparse.csr_matrix((np.ones(len(keys), np.float32), np.array(keys, np.int32), np.array(ends)), shape=shape)
    across, first, right = table.T.tocsr(), np.array(first), np.array(right)
    question = np.repeat(np.arange(len(right)), np.diff(first))

    def loss(weights):
        scores = table @ weights
        shares = np.exp(scores - np.maximum.reduceat(scores, first[:-1])[question])
        shares /= np.add.reduceat(shares, first[:-1])[question]
        value = -np.log(np.maximum(shares[right], 1e-12)).sum() + penalty / 2 * (weights @ weights)
        shares[right] -= 1
        return value, across @ shares + penalty * weights

    print(f"{len(asked):,} questions, {len(index):,} keys", flush=True)
    found = minimize(loss, np.zeros(len(index)), jac=True, method="L-BFGS-B", options={"maxiter": rounds})
    return {key: round(float(found.x[at]), 2) for key, at in index.items() if abs(found.x[at]) >= 0.02}


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
        prose = list(paragraphs(arguments.data, names, skipped))
        for made in make(random.Random(folder), prose, leaks, arguments.made):
            asked.extend(questions(made.text, made.gold))
        for _, document in documents(arguments.data, names, skipped):
            asked.extend(questions(document["text"], document["gold"]))
    weights = fit(asked)
    arguments.out.write_text(
        json.dumps(dict(sorted(weights.items())), ensure_ascii=False, separators=(",", ":")) + "\n", "utf-8"
    )
    print(f"{arguments.out}: {len(weights):,} weights, {arguments.out.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()
