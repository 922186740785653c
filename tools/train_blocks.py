"""Fits the judge that tells furniture from content among the blocks of a page, and writes its weights.

usage: python -m tools.train_blocks DATA [--out resources/weights/blocks.json]

DATA holds ``pages/html/ID.html.gz`` and ``pages/ground-truth/ID.json`` with ``page_type`` and ``main_content``. A block
is content as far as its words, four in a row, stand in the ground truth. Pages of which the rules find something else
than the ground truth teach nothing and are left out. Prints the figures of five folds by site before it fits on
everything.

The fit is stochastic gradient descent with a step for each weight (Duchi, Hazan and Singer, "Adaptive Subgradient
Methods", 2011), short and with small steps, which holds the weights near zero, averaged over the last half.
"""

from __future__ import annotations

import argparse
import collections
import gzip
import json
import math
import random
import re
import statistics
import sys
import zlib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit

from core.page import choose_in
from core.page.content.choice import candidates
from core.page.content.leaf_judge import Known, judge, known_of
from core.page.content.repeats import repeats
from core.page.tree.document import Document
from tests.benchmarks.pages import word_f1

FOLDS = 5
SWEEPS = 4
STEP = 0.05
LEAST_SITES = 12
LEAST_F1 = 0.4
LEAST_WEIGHT = 0.02
TAUGHT_BY = frozenset({"article", "documentation"})
WORD = re.compile(r"\w+")


class Example(NamedTuple):
    """A page.

    Attributes:
        kind: Its kind in the ground truth.
        site: The host that the page names as its own, or else its identity.
        known: What is known of the blocks that the rules leave.
        texts: Their texts.
        shares: How far each is content, None where it has no words.
        truth: The ground truth.
    """

    kind: str
    site: str
    known: list[Known]
    texts: list[str]
    shares: list[float | None]
    truth: str

    def f1(self, by: dict[str, float] | None) -> tuple[float, float, float]:
        """Give F1, precision and recall of what is kept by a judge, or of all that the rules leave."""
        lost = judge(self.known, by) if by else [0.0] * len(self.texts)
        return word_f1("\n".join(t for t, gone in zip(self.texts, lost, strict=True) if not gone), self.truth)


def examples(data: Path) -> Iterator[Example]:
    """Read the pages."""
    for path in sorted((data / "pages" / "ground-truth").glob("*.json")):
        truth = json.loads(path.read_text(encoding="utf-8"))
        page = gzip.decompress((data / "pages" / "html" / f"{path.stem}.html.gz").read_bytes())
        document, _ = choose_in(page.decode("utf-8", "replace"))
        _, core, leaves, kept, doubts = candidates(document)
        repeated = repeats(leaves, kept)
        kept = [number for number in kept if number not in repeated]
        texts = [leaves.all[number].text for number in kept]
        known = [k._replace(facts=[*map(sys.intern, k.facts)]) for k in known_of(core, leaves, kept, doubts)]
        text = str(truth.get("main_content") or "")
        yield Example(truth["page_type"], site_of(document, path.stem), known, texts, shares_of(texts, text), text)


def site_of(document: Document, otherwise: str) -> str:
    """Give the host of the address that the page names as its own."""
    for fact in document.facts:
        values = fact.attributes
        if values.get("rel") == "canonical" or values.get("property") == "og:url":
            try:
                host = urlsplit(values.get("href") or values.get("content") or "").hostname
            except ValueError:
                continue
            if host:
                return host.removeprefix("www.")
    return otherwise


def shares_of(texts: Iterable[str], truth: str) -> list[float | None]:
    """Give the share of each text that stands in the truth: of its words four in a row, of a short text all or none."""
    words = WORD.findall(truth.lower())
    fours = set(zip(words, words[1:], words[2:], words[3:]))  # noqa: B905
    line = f" {' '.join(words)} "
    shares: list[float | None] = []
    for text in texts:
        own = WORD.findall(text.lower())
        if len(own) < 5:
            shares.append(float(f" {' '.join(own)} " in line) if own else None)
        else:
            found = [four in fours for four in zip(own, own[1:], own[2:], own[3:])]  # noqa: B905
            shares.append(sum(found) / len(found))
    return shares


def fit(pages: list[Example]) -> dict[str, float]:
    """Fit the weights. A block counts by its share of the page's words."""
    sites: dict[str, set[str]] = collections.defaultdict(set)
    for page in pages:
        for fact in {fact for block in page.known for fact in block.facts}:
            sites[fact].add(page.site)
    common = {fact for fact, where in sites.items() if len(where) >= LEAST_SITES}
    rows = []
    for page in pages:
        words = sum(block.words for block in page.known) or 1
        for block, share in zip(page.known, page.shares, strict=True):
            if share is not None:
                facts = [fact for fact in block.facts if fact in common]
                rows.append((["bias", *facts], share, min(1.0, 30 * block.words / words + 0.03)))
    weights = dict.fromkeys(["bias", *sorted(common)], 0.0)
    squares = dict.fromkeys(weights, 0.01)
    averages = dict.fromkeys(weights, 0.0)
    order = random.Random(0)
    for sweep in range(SWEEPS):
        order.shuffle(rows)
        for facts, share, weight in rows:
            total = max(-30.0, min(30.0, sum(map(weights.__getitem__, facts))))
            slope = weight * (1 / (1 + math.exp(-total)) - share)
            for fact in facts:
                squares[fact] += slope * slope
                weights[fact] -= STEP * slope / math.sqrt(squares[fact])
        if 2 * sweep >= SWEEPS:
            for fact, value in weights.items():
                averages[fact] += value / (SWEEPS - SWEEPS // 2)
    return {fact: round(value, 2) for fact, value in averages.items() if abs(value) >= LEAST_WEIGHT}


def main() -> None:
    """Print the figures of the folds, fit on everything, write the weights."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--out", type=Path, default=Path("resources/weights/blocks.json"))
    arguments = parser.parse_args()
    pages = list(examples(arguments.data))
    folds = [zlib.crc32(page.site.encode()) % FOLDS for page in pages]
    teaching = [page.kind in TAUGHT_BY and page.f1(None)[0] > LEAST_F1 for page in pages]
    scores: dict[str, list[tuple[float, ...]]] = collections.defaultdict(list)
    for fold in range(FOLDS):
        by = fit([p for p, own, teaches in zip(pages, folds, teaching, strict=True) if teaches and own != fold])
        for page, own in zip(pages, folds, strict=True):
            if own == fold:
                scores[page.kind].append((*page.f1(None), *page.f1(by)))
    for kind, rows in scores.items():
        figures = [statistics.fmean(column) for column in zip(*rows, strict=True)]
        print(f"{kind:14} rules F1 {figures[0]:.4f} P {figures[1]:.4f} R {figures[2]:.4f}", end="  ")
        print(f"with the judge F1 {figures[3]:.4f} P {figures[4]:.4f} R {figures[5]:.4f}")
    weights = fit([page for page, teaches in zip(pages, teaching, strict=True) if teaches])
    arguments.out.write_text(json.dumps(weights, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")
    print(f"{len(weights)} weights in {arguments.out}")


if __name__ == "__main__":
    main()
