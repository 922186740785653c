"""Code found in documents with gold spans: how exact, beside other ways to find it, against floors.

usage: WINNOW_BENCH_DATA=... python -m tests.benchmarks leaks

The data folder holds ``leakbench/``: ``dev.jsonl.gz`` (flattened pages; ``id``, ``text``, ``gold`` spans that must go,
``legit`` spans of the article's own code, ``style``, ``variant``) and ``wild-dev.jsonl`` (found as they are; ``kind``
leaked, clean or tutorial). The figures are those of ``scoring.figures``; white space never counts.

Winnow's judge of leaked against quoted code learnt from the same documents (``tools/train_judge.py`` prints figures of
folds), so what is measured here is how well known documents are cleaned. The line classifier is scored out of fold.
Magika takes milliseconds a line and is given a part of the flattened pages only, with Winnow's figures for that part.
"""

from __future__ import annotations

import gzip
import json
import time
import zlib
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from core.leaks import find_leaks
from tests.benchmarks import floors, peers
from tests.benchmarks.line_classifier import LineClassifier
from tests.benchmarks.scoring import Counts, Detector, count, figures

PART = 20
"""Every which page is given to a slow peer."""


def documents(path: Path) -> list[dict[str, Any]]:
    """Read a file of documents, one JSON object a line."""
    data = path.read_bytes()
    text = (gzip.decompress(data) if path.suffix == ".gz" else data).decode("utf-8")
    return [json.loads(line) for line in text.split("\n") if line]


def ours(document: dict[str, Any]) -> Iterable[tuple[int, int]]:
    """Find leaks as Winnow does."""
    return [(removal.start, removal.end) for removal in find_leaks(document["text"])]


def measure(who: str, docs: Sequence[dict[str, Any]], detect: Detector) -> tuple[dict[str, float], list[Counts]]:
    """Run a detector over documents, print its figures and give them, with those of the kinds of clean documents."""
    begun = time.process_time()
    found = [list(detect(document)) for document in docs]
    spent = time.process_time() - begun
    counts = [count(document, spans) for document, spans in zip(docs, found, strict=True)]
    known = figures(counts)
    for kind in ("clean", "tutorial"):
        some = [c for c, document in zip(counts, docs, strict=True) if document.get("kind") == kind]
        if some:
            known[f"untouched {kind}"] = figures(some)["untouched"]
    size = sum(len(document["text"]) for document in docs)
    print(f"  {who:16} {shown(known)}  {size / 1e6 / spent:.2f} M characters/s CPU", flush=True)
    return known, counts


def shown(known: dict[str, float]) -> str:
    """Give figures as one line."""
    return "  ".join(f"{name} {value:.0f}" if "ppm" in name else f"{name} {value:.4f}" for name, value in known.items())


def parts(docs: Sequence[dict[str, Any]], counts: Sequence[Counts], key: str) -> None:
    """Print the figures for each value of ``key``."""
    for value in sorted({document[key] for document in docs}):
        some = [c for c, document in zip(counts, docs, strict=True) if document[key] == value]
        print(f"    {key} {value}: {len(some)} documents  {shown(figures(some))}")


def main(data: Path) -> int:
    """Print the figures of every detector; give 1 if Winnow is worse than a floor, else 0."""
    magika = peers.magika()
    failed = []
    for name, file, keys in (
        ("leaks dev", "dev.jsonl.gz", ("variant", "style")),
        ("leaks wild", "wild-dev.jsonl", ("kind",)),
    ):
        docs = documents(data / "leakbench" / file)
        print(f"{name}: {len(docs)} documents, {sum(bool(d['gold']) for d in docs)} with leaks")
        known, counts = measure("Winnow", docs, ours)
        for key in keys:
            parts(docs, counts, key)
        failed += floors.broken(name, known)
        measure("C4 line rule", docs, peers.line_rule)
        measure("line classifier", docs, LineClassifier(docs))
        if magika is None:
            print("  Magika is not installed (make peers), so it is not measured")
            continue
        some = docs
        if name == "leaks dev":
            some = [d for d in docs if zlib.crc32(d["id"].split("-")[0].encode()) % PART == 0]
            print(f"  of every {PART}th page, {len(some)} documents:")
            measure("Winnow", some, ours)
        measure("Magika by line", some, magika)
    print("\n".join(failed) or "no figure is worse than its floor")
    return int(bool(failed))
