"""Fits the judge that tells furniture from content among the blocks of a page, and writes its weights.

usage: python -m tools.train_blocks DATA [--out resources/weights/blocks.json]

Needs NumPy and SciPy. DATA holds ``pages`` and ``pages-mixed``, as ``tests/benchmarks/truths.py`` reads them. A block
is content as far as its words, four in a row, stand in the text of the ground truth; where there are only snippets, the
blocks that hold one teach and no others. Pages of which the rules find something else than the truth teach nothing.

Prints what the judge reaches on sites that it was not fitted on, in five folds, each by the measure of its source.
Then it fits on everything. The first look is a logistic regression with a penalty on the squares of the weights, by
L-BFGS; the trees of the second learn from what the first thinks of sites that it does not know.
"""

import argparse
import json
import re
import sys
import zlib
from collections import defaultdict
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit

import numpy as np
from scipy import sparse
from scipy.optimize import minimize

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from core.page import choose_in  # noqa: E402
from core.page.content.choice import candidates, sure_of  # noqa: E402
from core.page.content.leaf_judge import decided, known_of, numbers_of  # noqa: E402
from core.page.content.repeats import repeats  # noqa: E402
from tests.benchmarks.truths import Tally, Truth, truths  # noqa: E402
from tools.boosting import applied, binned, edges_of, grow, written  # noqa: E402

FOLDS = 5
LEAST_SITES = 10
LEAST_F1 = 0.25
LEAST_WEIGHT = 0.02
PENALTY = 2.0
ROUNDS = 60
BOUND = 8.0
OF_SNIPPETS = 0.5
"""What a block that holds a snippet counts."""
WORD = re.compile(r"\w+")


class Example(NamedTuple):
    """A page: its truth, the fold of its site, what is known of its blocks, their texts, how far they are content."""

    truth: Truth
    fold: int
    known: list
    texts: list
    shares: list


def example(truth):
    """Read a page."""
    document, _ = choose_in(truth.page.decode("utf-8", "replace"))
    left = candidates(document)
    leaves = left.leaves
    copies, again = repeats(leaves, left.kept)
    kept = [number for number in left.kept if number not in copies]
    known = known_of(left.core, leaves, kept, left.doubts, again, sure_of(left, kept), forum=left.choice.forum)
    known = [block._replace(facts=[*map(sys.intern, block.facts)]) for block in known]
    texts = [leaves.all[number].text for number in kept]
    shares = shares_of(texts, truth.text) if truth.text else [told(text, truth) for text in texts]
    if truth.text and truth.measure == "words" and truth.score("\n".join(texts))["f1"] < LEAST_F1:
        shares = [None] * len(texts)
    fold = zlib.crc32(site_of(document, truth).encode()) % FOLDS
    document.html.release()
    return Example(truth._replace(page=b""), fold, known, texts, shares)


def site_of(document, truth):
    """Give the host of the page's address, as the data or the page tell it."""
    pages = [fact.attributes for fact in document.facts]
    own = [v for v in pages if v.get("rel") == "canonical" or v.get("property") == "og:url"]
    for address in (truth.url, *(v.get("href") or v.get("content") or "" for v in own)):
        try:
            host = urlsplit(address).hostname
        except ValueError:
            continue
        if host:
            return host.removeprefix("www.")
    return truth.name


def told(text, truth):
    """Tell whether a block holds a snippet that must be there, or one that must not."""
    flat = " ".join(text.split())
    if any(snippet in flat for snippet in truth.wanted):
        return 1.0
    return 0.0 if any(snippet in flat for snippet in truth.unwanted) else None


def shares_of(texts, truth):
    """Give the share of each text that stands in the truth: of its words four in a row, of a short text all or none."""
    words = WORD.findall(truth.lower())
    fours = set(zip(words, words[1:], words[2:], words[3:]))  # noqa: B905
    line = f" {' '.join(words)} "
    shares = []
    for text in texts:
        own = WORD.findall(text.lower())
        if len(own) < 5:
            shares.append(float(f" {' '.join(own)} " in line) if own else None)
        else:
            found = [four in fours for four in zip(own, own[1:], own[2:], own[3:])]  # noqa: B905
            shares.append(sum(found) / len(found))
    return shares


def rows_of(pages):
    """Give how far each block is content, what it counts (long ones by their share of the page), and its fold."""
    right, weight, folds = [], [], []
    for page in pages:
        words = sum(block.words for block in page.known) or 1
        for block, share in zip(page.known, page.shares, strict=True):
            right.append(share or 0.0)
            own = min(1.0, 30 * block.words / words + 0.03) if page.truth.text else OF_SNIPPETS
            weight.append(0.0 if share is None else own)
            folds.append(page.fold)
    return np.array(right), np.array(weight), np.array(folds)


def matrix_of(pages):
    """Give the facts of all blocks as a matrix, and the names of its columns."""
    sites = defaultdict(set)
    for page in pages:
        for fact in {fact for block in page.known for fact in block.facts}:
            sites[fact].add(page.truth.name)
    names = ["bias", *sorted(fact for fact, where in sites.items() if len(where) >= LEAST_SITES)]
    index = {fact: number for number, fact in enumerate(names)}
    ends, columns = [0], []
    for page in pages:
        for block in page.known:
            columns += [0, *{index[fact] for fact in block.facts if fact in index}]
            ends.append(len(columns))
    return sparse.csr_matrix((np.ones(len(columns)), columns, ends), shape=(len(ends) - 1, len(names))), names


def fit(facts, right, weight):
    """Fit the weights of the first look."""
    penalty = np.full(facts.shape[1], PENALTY)
    penalty[0] = 0
    turned = facts.T.tocsr()

    def loss(by):
        total = facts @ by
        slope = turned @ (weight * (1 / (1 + np.exp(-total)) - right)) + penalty * by
        return (weight * (np.logaddexp(0, total) - right * total)).sum() + (penalty * by * by).sum() / 2, slope

    return minimize(loss, np.zeros(facts.shape[1]), jac=True, method="L-BFGS-B", options={"maxiter": 60}).x


def context_of(pages, first):
    """Give the numbers of the second look."""
    found, at = [], 0
    for page in pages:
        found += numbers_of([float(score) for score in first[at : at + len(page.known)]], page.known)
        at += len(page.known)
    return np.array(found)


def report(pages, scores, weights):
    """Print the figures of each source."""
    tallies, at = defaultdict(Tally), 0
    for page in pages:
        lost = decided([float(score) for score in scores[at : at + len(page.known)]], page.known, weights)
        at += len(page.known)
        text = "\n".join(text for text, gone in zip(page.texts, lost, strict=True) if not gone)
        tallies[page.truth.kind].add(page.truth, text)
    for kind, tally in tallies.items():
        print(f"  {kind:14}{tally}")


def main():
    """Print the figures of the folds, fit on everything, write the weights."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--out", type=Path, default=ROOT / "resources" / "weights" / "blocks.json")
    arguments = parser.parse_args()
    pages = [example(truth) for truth in truths(arguments.data)]
    right, weight, folds = rows_of(pages)
    facts, names = matrix_of(pages)
    first = np.zeros(len(right))
    for fold in range(FOLDS):
        own = folds == fold
        first[own] = facts[own] @ fit(facts[~own], right[~own], weight[~own])
    first = np.clip(first, -BOUND, BOUND)
    numbers = context_of(pages, first)
    edges = edges_of(numbers)
    bins = binned(numbers, edges)
    second = np.zeros(len(right))
    for fold in range(FOLDS):
        own = folds == fold
        trees = grow(bins[~own], right[~own], weight[~own], first[~own], ROUNDS)
        second[own] = applied(trees, bins[own], first[own])
    weights = fit(facts, right, weight)
    told = {name: round(float(own), 2) for name, own in zip(names, weights, strict=True) if abs(own) >= LEAST_WEIGHT}
    for title, scores in (("rules", np.full(len(right), 9.0)), ("first look", first), ("second look", second)):
        print(title)
        report(pages, scores, told)
    trees = [written(tree, edges) for tree in grow(bins, right, weight, first, ROUNDS)]
    lines = ",\n".join(json.dumps(tree, separators=(",", ":")) for tree in trees)
    text = json.dumps(told, ensure_ascii=False, indent=0)
    arguments.out.write_text(f'{{"facts": {text},\n"trees": [\n{lines}\n]}}\n', encoding="utf-8")
    print(f"{len(told)} weights and {len(trees)} trees in {arguments.out}")


if __name__ == "__main__":
    main()
