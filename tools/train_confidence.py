"""Fits how sure Winnow is that a removal is right to the character.

usage: python -m tools.train_confidence DATA FOLDS [--out resources/weights/confidence.json]

Needs NumPy. DATA is what ``tools/leak_texts.py`` reads, FOLDS what ``tools/unseen.py`` reads: what leaked and where it
begins and ends is asked of weights that do not know the text's source. Prints how many of the removals that claim so
much are right, out of fold.
"""

import argparse
import json
import sys
from pathlib import Path

import numpy as np

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from core.article.threshold import THRESHOLD  # noqa: E402
from core.leaks import calibration  # noqa: E402
from tools.leak_texts import FOLDS, documents  # noqa: E402
from tools.train_edges import SETS  # noqa: E402
from tools.unseen import Unseen, is_labelled, is_right  # noqa: E402

RIDGE = 3.0


def rows_of(document, found):
    """Yield (evidence, probability of a leak, whether it is right) of what is removed by default."""
    for one in found:
        if one.leaked >= THRESHOLD and is_labelled(document, one):
            yield one.evidence, one.leaked, is_right(document, one.start, one.end)


def fit(rows, names):
    """Fit a logistic regression with a ridge by Newton's method."""
    table = np.array([[known.get(name, 0.0) for name in names] for known, _, _ in rows])
    right = np.array([right for *_, right in rows], float)
    spread = np.maximum(table.std(0), 1e-9)
    spread[names.index("bias")] = 1.0
    table /= spread
    penalty = np.where(np.array(names) == "bias", 0.0, RIDGE)
    weights = np.zeros(len(names))
    for _ in range(30):
        chance = 1 / (1 + np.exp(-(table @ weights)))
        slope = table.T @ (right - chance) - penalty * weights
        bend = (table * (chance * (1 - chance))[:, None]).T @ table + np.diag(penalty + 1e-6)
        step = np.linalg.solve(bend, slope)
        weights += step
        if abs(step).max() < 1e-6:
            break
    return dict(zip(names, (weights / spread).tolist(), strict=True))


def report(claims):
    """Print, for each range of claims, how many there are, their mean and how many are right."""
    for low, high in ((0.5, 0.8), (0.8, 0.9), (0.9, 0.95), (0.95, 0.99), (0.99, 1.01), (0.95, 1.01)):
        inside = [(claim, right) for claim, right in claims if low <= claim < high]
        if inside:
            mean, share = np.mean(inside, axis=0)
            print(f"  {low:.2f} to {min(high, 1):.2f}: {len(inside):5}  claimed {mean:.3f}  right {share:.3f}")


def main():
    """Ask, fit, report and write."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("folds", type=Path)
    parser.add_argument("--skip", type=Path, help="a JSON list of sources that are left out")
    parser.add_argument("--out", type=Path, default=ROOT / "resources/weights/confidence.json")
    options = parser.parse_args()
    skipped = set(json.loads(options.skip.read_text())) if options.skip else set()
    unseen = Unseen(options.data, options.folds)
    folds = [[] for _ in range(FOLDS)]
    for _, document in documents(options.data, SETS, skipped):
        folds[unseen.fold_of(document)].extend(rows_of(document, unseen.find(document)))
    every = [row for rows in folds for row in rows]
    names = sorted({name for known, *_ in every for name in known})
    claims = []
    for left_out, rows in enumerate(folds):
        weights = fit([row for fold, others in enumerate(folds) if fold != left_out for row in others], names)
        claims += [(calibration.confidence(known, sure, weights), right) for known, sure, right in rows]
    report(claims)
    weights = {name: round(weight, 4) for name, weight in fit(every, names).items()}
    options.out.write_text(json.dumps(weights, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
