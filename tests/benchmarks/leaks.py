"""Leaks found in real documents, against floors that only rise, beside a line rule as a peer.

The data folder holds ``leakbench/``: documents with gold spans. White space never counts. The peer drops every line that holds a brace or the word "javascript", as the C4 corpus did.
"""

import collections
import gzip
import json
import statistics
import time
from pathlib import Path

from core.leaks import find_leaks

FLOORS = Path(__file__).with_name("floors.json")


def documents(path):
    data = path.read_bytes()
    text = (gzip.decompress(data) if path.suffix == ".gz" else data).decode("utf-8")
    return [json.loads(line) for line in text.split("\n") if line]


def line_rule(text):
    at = 0
    for line in text.splitlines(keepends=True):
        if "{" in line or "javascript" in line.lower():
            yield at, at + len(line)
        at += len(line)


def ours(text):
    return [(r.start, r.end) for r in find_leaks(text)]


def marked(text, spans):
    mask = bytearray(len(text))
    for start, end, *_ in spans:
        mask[start:end] = b"\1" * (end - start)
    return mask


def leak_figures(docs, detect):
    total = collections.Counter()
    exact, untouched = [], []
    for doc in docs:
        text = doc["text"]
        gold, got = marked(text, doc["gold"]), marked(text, detect(text))
        one = collections.Counter((g, p) for c, g, p in zip(text, gold, got, strict=True) if not c.isspace())
        total.update(one)
        if doc["gold"]:
            exact.append(not one[0, 1] and not one[1, 0])
        else:
            untouched.append(not one[0, 1])
    hit, wrong, missed = total[1, 1], total[0, 1], total[1, 0]
    return {
        "f1": 2 * hit / (2 * hit + wrong + missed),
        "exact": statistics.fmean(exact),
        "untouched": statistics.fmean(untouched),
        "lost ppm": 1e6 * wrong / (wrong + total[0, 0]),
    }


def main(data):
    floors = json.loads(FLOORS.read_text(encoding="utf-8"))
    failed = False
    for name, file in (("leaks dev", "dev.jsonl.gz"), ("leaks wild", "wild-dev.jsonl")):
        docs = documents(data / "leakbench" / file)
        for who, detect in (("ours", ours), ("line rule", line_rule)):
            begun = time.process_time()
            figures = leak_figures(docs, detect)
            spent = time.process_time() - begun
            shown = ", ".join(f"{figure} {value:.4f}" for figure, value in figures.items())
            print(f"{name} {who}: {shown}, {spent:.1f} s CPU with scoring")
            for figure, least in floors[name].items() if who == "ours" else ():
                if figures[figure] < least:
                    failed = True
                    print(f"BELOW THE FLOOR: {name} {figure} {figures[figure]:.4f} < {least}")
    return int(failed)
