"""Fits the weights by which the edges of leaked code are found.

usage: python -m tools.train_edges DATA [--out resources/weights/edges.json] [--folds FOLDER]

Needs NumPy and SciPy. DATA is what ``tools/leak_texts.py`` reads. Texts are made from its pages and its prose, each
from sources of one fold; the leaks of ``leakbench`` are used as they are. ``--folds`` writes the weights of five folds
too, each learnt without the sources of one: what measures them, and what ``tools/train_confidence.py`` learns from.
"""

import argparse
import json
import random
import sys
from pathlib import Path

import numpy as np
from scipy import sparse
from scipy.optimize import minimize

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from core.leaks import find_pieces  # noqa: E402
from core.leaks.edges.scorer import KINDS, candidates  # noqa: E402
from tools.leak_texts import FOLDS, Sources, codes, documents, fold_of, make, paragraphs  # noqa: E402

MADE = 20_000
"""Texts that are made, of all folds."""
SETS = ("dev", "dev2", "wild-dev", "wild2-dev")
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


class Questions:
    """Questions as numbers: for each the keys of its places, and which place is right."""

    def __init__(self):
        """Begin with none."""
        self.index = {}
        self.asked = []  # (keys of all places, how many keys each place has, index of the right one), by question

    def add(self, places, right):
        """Add a question."""
        number = self.index.setdefault
        keys = [number(key, len(self.index)) for place in places for key in place]
        self.asked.append((np.array(keys, np.int32), np.array([len(place) for place in places], np.int32), right))


def fit(asked, size, least=LEAST, penalty=1.0, rounds=80):
    """Fit the weights of a conditional logit over ``size`` keys, with a penalty on their squares, by L-BFGS."""
    counts = np.zeros(size, np.int64)
    for keys, _, _ in asked:
        counts[np.unique(keys)] += 1
    kept = counts >= least
    new = np.cumsum(kept) - 1
    keys = np.concatenate([keys for keys, _, _ in asked])
    lengths = np.concatenate([lengths for _, lengths, _ in asked])
    row = np.repeat(np.arange(len(lengths)), lengths)[kept[keys]]
    column = new[keys[kept[keys]]]
    table = sparse.csr_matrix((np.ones(len(row), np.float32), (row, column)), shape=(len(lengths), int(kept.sum())))
    across = table.T.tocsr()
    first = np.cumsum([0, *(len(lengths) for _, lengths, _ in asked)])
    right = first[:-1] + np.array([right for _, _, right in asked])
    question = np.repeat(np.arange(len(right)), np.diff(first))

    def loss(weights):
        scores = table @ weights
        shares = np.exp(scores - np.maximum.reduceat(scores, first[:-1])[question])
        shares /= np.add.reduceat(shares, first[:-1])[question]
        value = -np.log(np.maximum(shares[right], 1e-12)).sum() + penalty / 2 * (weights @ weights)
        shares[right] -= 1
        return value, across @ shares + penalty * weights

    print(f"{len(asked):,} questions, {table.shape[1]:,} keys", flush=True)
    found = minimize(loss, np.zeros(table.shape[1]), jac=True, method="L-BFGS-B", options={"maxiter": rounds})
    weights = np.zeros(size)
    weights[kept] = found.x
    return weights


def ask(data, skipped, made):
    """Give the questions of each fold, and the index of their keys."""
    sources = Sources(data)
    prose, leaks, folds = ([[] for _ in range(FOLDS)] for _ in range(3))
    for folder in ("pages", "pages-mixed"):
        for page, kind, code in codes(data, folder):
            source = sources.of_page(page)
            leaks[fold_of(source)].append((source, kind, code))
    asking = Questions()
    for _, document in documents(data, SETS, skipped):
        fold = fold_of(sources.of_text(document))
        if text := list(paragraphs(document)):
            prose[fold].append(text)
        for places, right in questions(document["text"], document["gold"]):
            asking.add(places, right)
            folds[fold].append(asking.asked[-1])
    for fold in range(FOLDS):
        for text in make(random.Random(fold), prose[fold], leaks[fold], made // FOLDS):
            for places, right in questions(text.text, text.gold):
                asking.add(places, right)
                folds[fold].append(asking.asked[-1])
    return folds, asking.index


def write(weights, index, path):
    """Write the weights that matter."""
    table: dict[float, list[str]] = {}
    for key, at in sorted(index.items()):
        if abs(weights[at]) >= 0.02:
            table.setdefault(round(float(weights[at]), 2), []).append(key)
    path.write_text(json.dumps(dict(sorted(table.items())), ensure_ascii=False, separators=(",", ":")) + "\n", "utf-8")
    print(f"{path}: {sum(map(len, table.values())):,} weights, {path.stat().st_size:,} bytes", flush=True)


def main():
    """Make the texts, ask about their edges, fit, and write."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("--out", type=Path, default=ROOT / "resources/weights/edges.json")
    parser.add_argument("--folds", type=Path, help="a folder for the weights of each fold")
    parser.add_argument("--skip", type=Path, help="a JSON list of sources that are left out")
    parser.add_argument("--made", type=int, default=MADE)
    arguments = parser.parse_args()
    skipped = set(json.loads(arguments.skip.read_text())) if arguments.skip else set()
    folds, index = ask(arguments.data, skipped, arguments.made)
    every = [question for fold in folds for question in fold]
    write(fit(every, len(index)), index, arguments.out)
    if arguments.folds:
        arguments.folds.mkdir(parents=True, exist_ok=True)
        for left_out in range(FOLDS):
            others = [question for fold, asked in enumerate(folds) if fold != left_out for question in asked]
            write(fit(others, len(index)), index, arguments.folds / f"edges-{left_out}.json")


if __name__ == "__main__":
    main()
