"""Fits the judge that tells leaked from quoted code, and writes its weights.

usage: python -m tools.train_judge DATA [--out resources/weights/judge.json]

DATA is a folder with ``leakbench/``: ``*.jsonl`` or ``*.jsonl.gz`` files of documents with ``text`` and ``gold``
spans. Prints the figures of five folds by page before it fits on everything. Logistic regression by Newton's method
with a small ridge.
"""

import argparse
import gzip
import json
import math
import zlib
from pathlib import Path

from core.leaks import css, javascript, json_data, markup
from core.leaks.decide import merge_pieces
from core.leaks.quoted import facts, surroundings
from core.leaks.shadow import Shadow
from core.removal import Kind
from core.span import Span

RIDGE = 1.0
ROUNDS = 12


def rows(folder: Path):
    """Yield (fold, facts, leaked) for every piece that the language modules find."""
    for path in sorted(folder.glob("*.jsonl*")):
        data = path.read_bytes()
        text = (gzip.decompress(data) if path.suffix == ".gz" else data).decode("utf-8")
        for line in filter(None, text.split("\n")):
            yield from pieces_of(json.loads(line))


def pieces_of(document):
    """Yield the rows of one document."""
    shadow = Shadow(document["text"])
    text = shadow.text
    found = list(markup.find(text))
    tags = [Span(piece.start, piece.end) for piece in found]
    for language in (javascript, css, json_data):
        found.extend(language.find(text, tags))
    pieces = merge_pieces(text, found)
    if not pieces:
        return
    gold = bytearray(len(document["text"]))
    for start, end, *_ in document["gold"]:
        gold[start:end] = b"\1" * (end - start)
    legit = document.get("legit")
    around = surroundings(text, pieces)
    fold = zlib.crc32(document["id"].split("-")[0].encode()) % 5
    for piece in pieces:
        start, end = shadow.start(piece.start), shadow.end(piece.end)
        leaked = sum(gold[start:end]) > (end - start) / 2
        quoted = legit is None or any(s < end and e > start for s, e in legit)
        if piece.kind is Kind.MARKUP and not leaked and not quoted:
            continue  # tags that a page shows as text are not labelled in derived documents
        yield fold, facts(text, piece, around), leaked


def solve(matrix, right):
    """Solve a small linear system by Gauss's elimination."""
    size = len(right)
    rows_ = [[*matrix[i], right[i]] for i in range(size)]
    for i in range(size):
        pivot = max(range(i, size), key=lambda r: abs(rows_[r][i]))
        rows_[i], rows_[pivot] = rows_[pivot], rows_[i]
        for r in range(i + 1, size):
            factor = rows_[r][i] / rows_[i][i]
            for c in range(i, size + 1):
                rows_[r][c] -= factor * rows_[i][c]
    answer = [0.0] * size
    for i in reversed(range(size)):
        answer[i] = (rows_[i][size] - sum(rows_[i][c] * answer[c] for c in range(i + 1, size))) / rows_[i][i]
    return answer


def fit(data):
    """Fit; ``data`` is a list of (vector, leaked)."""
    size = len(data[0][0])
    weight = [0.0] * size
    for _ in range(ROUNDS):
        gradient = [-RIDGE * w for w in weight]
        hessian = [[RIDGE * (i == j) for j in range(size)] for i in range(size)]
        for vector, leaked in data:
            p = predict(weight, vector)
            for i in range(size):
                gradient[i] += vector[i] * (leaked - p)
                step = vector[i] * p * (1 - p)
                if step:
                    for j in range(i + 1):
                        hessian[i][j] += step * vector[j]
        for i in range(size):
            for j in range(i):
                hessian[j][i] = hessian[i][j]
        weight = [w + d for w, d in zip(weight, solve(hessian, gradient), strict=True)]
    return weight


def predict(weight, vector):
    """Give the probability of a vector."""
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, sum(w * v for w, v in zip(weight, vector, strict=True))))))


def main():
    """Run."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--out", type=Path, default=Path("resources/weights/judge.json"))
    options = parser.parse_args()
    found = list(rows(options.data / "leakbench"))
    names = list(found[0][1])
    data = [(fold, [1.0, *known.values()], float(leaked)) for fold, known, leaked in found]
    scored = []
    for fold in range(5):
        weight = fit([(v, y) for f, v, y in data if f != fold])
        scored.extend((predict(weight, v), y) for f, v, y in data if f == fold)
    leaks = sum(y for _, y in scored)
    print(f"{len(scored)} pieces, {leaks:.0f} leaked")
    for threshold in (0.3, 0.4, 0.5, 0.6, 0.7, 0.8):
        kept = sum(y for p, y in scored if p > threshold) / leaks
        wrong = sum(1 - y for p, y in scored if p > threshold) / (len(scored) - leaks)
        print(f"threshold {threshold}: {kept:.3f} of leaked removed, {wrong:.3f} of quoted removed")
    for low in range(10):
        inside = [y for p, y in scored if low / 10 <= p < (low + 1) / 10 + (low == 9)]
        if inside:
            share = sum(inside) / len(inside)
            print(f"judged {low / 10:.1f} to {(low + 1) / 10:.1f}: {len(inside)} pieces, {share:.2f} leaked")
    weight = fit([(v, y) for _, v, y in data])
    options.out.parent.mkdir(parents=True, exist_ok=True)
    table = {"bias": weight[0]} | dict(zip(names, weight[1:], strict=True))
    options.out.write_text(json.dumps({k: round(w, 4) for k, w in table.items()}, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
