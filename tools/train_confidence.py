"""Fits how sure Winnow is that a removal is right to the character.

usage: python -m tools.train_confidence DATA --edges FOLDER --judged FILE [--out resources/weights/confidence.json]

Needs NumPy. DATA is what ``tools/leak_texts.py`` reads. What leaked and where it begins and ends is asked of weights
that do not know the text's source: ``tools/train_edges.py --folds`` and ``tools/train_judge.py --folds`` give them.
Prints how many of the removals that claim so much are right, out of fold.
"""

import argparse
import json
import sys
from pathlib import Path

import numpy as np

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from core.article.threshold import THRESHOLD  # noqa: E402
from core.leaks import calibration as model  # noqa: E402
from core.leaks import find_pieces  # noqa: E402
from core.leaks.edges import scorer  # noqa: E402
from core.leaks.edges import weights as weights_of_edges  # noqa: E402
from core.leaks.shadow import Shadow  # noqa: E402
from tools.leak_texts import FOLDS, Sources, documents, fold_of  # noqa: E402
from tools.train_edges import SETS  # noqa: E402

RIDGE = 3.0


def is_right(text, gold, start, end):
    """Tell whether a removal is exactly one leak or several side by side; white space does not count."""
    if not all(gold[at] or text[at].isspace() for at in range(start, end)):
        return False
    while start and text[start - 1].isspace():
        start -= 1
    while end < len(text) and text[end].isspace():
        end += 1
    return not (start and gold[start - 1]) and not (end < len(text) and gold[end])


def asked_of(document, judged):
    """Yield (evidence, probability of a leak, whether it is right) of each piece of a document.

    ``judged`` has the probabilities by (start, end).
    """
    text = document["text"]
    gold = bytearray(len(text))
    for start, end, *_ in document["gold"]:
        gold[start:end] = b"\1" * (end - start)
    shadow = Shadow(text)
    pieces = find_pieces(shadow.text)
    leaked = [judged[shadow.start(piece.start), shadow.end(piece.end)] for piece in pieces]
    settled = scorer.settle(shadow.text, pieces)
    for known, sure, one in zip(model.all_evidence(shadow.text, settled, leaked), leaked, settled, strict=True):
        start, end = shadow.start(one.piece.start), shadow.end(one.piece.end)
        yield known, sure, is_right(text, gold, start, end)


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
    parser.add_argument("--edges", type=Path, required=True, help="the folder of what --folds of train_edges wrote")
    parser.add_argument("--judged", type=Path, required=True, help="what --folds of train_judge wrote")
    parser.add_argument("--skip", type=Path, help="a JSON list of sources that are left out")
    parser.add_argument("--out", type=Path, default=ROOT / "resources/weights/confidence.json")
    options = parser.parse_args()
    skipped = set(json.loads(options.skip.read_text())) if options.skip else set()
    judged = {}
    for line in options.judged.read_text("utf-8").splitlines():
        told = json.loads(line)
        judged[told["id"]] = {(start, end): sure for start, end, sure in told["pieces"]}
    sources = Sources(options.data)
    texts = [[] for _ in range(FOLDS)]
    for _, document in documents(options.data, SETS, skipped):
        texts[fold_of(sources.of_text(document))].append(document)
    folds = []
    for fold in range(FOLDS):
        edges = json.loads((options.edges / f"edges-{fold}.json").read_text("utf-8"))
        weights_of_edges.weights = lambda edges=edges: edges
        weights_of_edges.nearness.cache_clear()
        asked = (row for document in texts[fold] for row in asked_of(document, judged.get(document["id"], {})))
        rows = [row for row in asked if row[1] >= THRESHOLD]
        folds.append(rows)
    every = [row for rows in folds for row in rows]
    names = sorted({name for known, *_ in every for name in known})
    claims = []
    for left_out, rows in enumerate(folds):
        weights = fit([row for fold, others in enumerate(folds) if fold != left_out for row in others], names)
        model._weights = lambda weights=weights: weights
        claims.extend((model.confidence(known, sure), right) for known, sure, right in rows)
    report(claims)
    weights = {name: round(weight, 4) for name, weight in fit(every, names).items()}
    options.out.write_text(json.dumps(weights, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
