"""How much of the main content of real pages is found, and how much else: word F1 beside the time.

usage: python -m tests.benchmarks.pages DATA [KIND ...]

DATA (or WINNOW_BENCH_DATA) holds ``pages/html/ID.html.gz`` (UTF-8) and ``pages/ground-truth/ID.json`` with ``page_type``,
``main_content``, the snippets ``with`` and ``without``, and ``title``, ``author``, ``publish_date``. F1 is that of the
words of a page as a multiset, averaged over pages. A page on which Winnow raises counts as empty and is named. Title and
author are exact but for case and white space, dates to the day; ``title words`` does not ask for the same signs, since the
ground truth often has straight quotes where the page has none. Of articles the shares of words kept are told too, by
kind of block (``kept``), if selectolax is installed.

``floors.json`` holds bounds in groups: ``pages`` for F1, ``pages snippets`` for what must and must not be found,
``pages kept`` for the shares of words kept, ``pages facts`` for the metadata.
"""

from __future__ import annotations

import gzip
import json
import os
import re
import statistics
import sys
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from core.article.article import Article, ArticleError
from core.article.source import MediaType, Source
from core.page import read_page
from tests.benchmarks.floors import broken
from tests.benchmarks.kept import HAS_PARSER, kept_words
from tests.benchmarks.kept import KINDS as BLOCKS

WORD = re.compile(r"\w+")
KINDS = ("article", "documentation", "forum")
FACTS = {"title": "title", "author": "byline", "publish_date": "published"}


@dataclass
class Score:
    """Sums over the pages of one kind."""

    f1: list[float] = field(default_factory=list)
    precision: list[float] = field(default_factory=list)
    recall: list[float] = field(default_factory=list)
    wanted: list[bool] = field(default_factory=list)
    unwanted: list[bool] = field(default_factory=list)
    seconds: list[float] = field(default_factory=list)
    empty: int = 0
    raised: int = 0
    facts: dict[str, list[bool]] = field(default_factory=dict)
    words: Counter[str] = field(default_factory=Counter)
    kept: Counter[str] = field(default_factory=Counter)


def word_f1(found: str, truth: str) -> tuple[float, float, float]:
    """Give F1, precision and recall of the words of ``found`` against those of ``truth``, as multisets."""
    ours, theirs = Counter(WORD.findall(found.lower())), Counter(WORD.findall(truth.lower()))
    if not ours or not theirs:
        alike = float(not ours and not theirs)
        return alike, alike, alike
    common = sum((ours & theirs).values())
    precision, recall = common / sum(ours.values()), common / sum(theirs.values())
    return (2 * precision * recall / (precision + recall) if common else 0.0), precision, recall


def folded(text: str) -> str:
    """Fold case and white space."""
    return " ".join(text.lower().split())


def read(data: bytes) -> Article:
    """Read one page the way Winnow does, without the search for leaked code."""
    source = Source(data, data.decode("utf-8", "replace"), "page.html", MediaType.HTML)
    page = read_page(source)
    return Article(source, page.removals, page.blocks, page.metadata)


def measure(score: Score, name: str, data: bytes, truth: dict[str, object]) -> None:
    """Read a page and add its figures to ``score``."""
    begin = time.process_time()
    try:
        article = read(data)
    except (ArticleError, RecursionError) as error:
        print(f"raised on {name}: {error}")
        score.raised += 1
        article = Article(Source(b"", "", name, MediaType.HTML), (), ())
    score.seconds.append(time.process_time() - begin)
    f1, precision, recall = word_f1(article.text, str(truth.get("main_content") or ""))
    score.f1.append(f1)
    score.precision.append(precision)
    score.recall.append(recall)
    score.empty += not article.text
    text = folded(article.text)
    for key, hits in (("with", score.wanted), ("without", score.unwanted)):
        snippets = truth.get(key)
        hits += [folded(str(snippet)) in text for snippet in (snippets if isinstance(snippets, list) else [])]
    for key, ours in FACTS.items():
        if truth.get(key):
            value = folded(str(getattr(article, ours) or ""))
            same = value[:10] == str(truth[key])[:10] if key == "publish_date" else value == folded(str(truth[key]))
            score.facts.setdefault(key, []).append(same)
    if title := str(truth.get("title") or ""):
        same = WORD.findall(folded(article.title or "")) == WORD.findall(folded(title))
        score.facts.setdefault("title words", []).append(same)
    score.facts.setdefault("kind", []).append(article.metadata.kind == truth["page_type"])
    if HAS_PARSER and truth["page_type"] == "article":
        words, kept = kept_words(data.decode("utf-8", "replace"), str(truth.get("main_content") or ""), article.text)
        score.words += words
        score.kept += kept


def share(hits: list[bool]) -> float:
    """Give the share of hits."""
    return sum(hits) / max(1, len(hits))


def below_snippets(scores: dict[str, Score]) -> list[str]:
    """Tell which shares of snippets found are on the wrong side of their bounds."""
    figures: dict[str, float] = {}
    for kind, score in scores.items():
        figures[f"{kind} with"], figures[f"{kind} without"] = share(score.wanted), share(score.unwanted)
    return broken("pages snippets", figures) if scores.keys() >= set(KINDS) else []


def below_kept(scores: dict[str, Score]) -> list[str]:
    """Print the shares of the articles' words kept, and tell which are below their floors."""
    if not HAS_PARSER:
        print("selectolax is not installed, so what is kept of each kind of block is not measured: make peers")
        return []
    if "article" not in scores:
        return []
    score = scores["article"]
    figures = {kind: score.kept[kind] / max(1, score.words[kind]) for kind in BLOCKS}
    told = "  ".join(f"{kind} {figures[kind]:.4f} of {score.words[kind]}" for kind in BLOCKS)
    print(f"of the articles' words are kept: {told}")
    return broken("pages kept", figures)


def main(data: Path, kinds: tuple[str, ...] = KINDS) -> int:
    """Print the figures for each kind of page; give 1 if any page raised or a figure fell below its floor, 2 if there is no data, else 0."""
    truths = sorted((data / "pages" / "ground-truth").glob("*.json"))
    if not truths:
        print(f"no pages in {data}", file=sys.stderr)
        return 2
    scores = {kind: Score() for kind in kinds}
    for path in truths:
        truth = json.loads(path.read_text(encoding="utf-8"))
        if truth["page_type"] in scores:
            page = gzip.decompress((data / "pages" / "html" / f"{path.stem}.html.gz").read_bytes())
            measure(scores[truth["page_type"]], path.stem, page, truth)
    for kind, score in scores.items():
        if not score.f1:
            continue
        mean = statistics.fmean
        facts = "  ".join(f"{key} {share(hits):.3f}" for key, hits in score.facts.items())
        print(
            f"{kind:13} pages {len(score.f1):4}  F1 {mean(score.f1):.4f}  P {mean(score.precision):.4f}  "
            f"R {mean(score.recall):.4f}  with {share(score.wanted):.3f}  without {share(score.unwanted):.3f}  "
            f"empty {score.empty}  ms {1000 * statistics.median(score.seconds):.1f}  {facts}"
        )
    told = below_snippets(scores) + below_kept(scores)
    for sentence in told:
        print(sentence)
    every = json.loads(Path(__file__).with_name("floors.json").read_text(encoding="utf-8"))
    floors = every["pages"]
    below = [
        f"{kind} {key} < {least}"
        for kind, score in scores.items()
        for key, least in every["pages facts"][kind].items()
        if score.f1 and share(score.facts.get(key, [])) < least
    ]
    low = [kind for kind, score in scores.items() if score.f1 and statistics.fmean(score.f1) < floors[kind]]
    for kind in low:
        print(f"BELOW THE FLOOR: {kind} F1 < {floors[kind]}")
    for fact in below:
        print(f"BELOW THE FLOOR: {fact}")
    return int(bool(low or below or told) or any(score.raised for score in scores.values()))


if __name__ == "__main__":
    folder = sys.argv[1] if len(sys.argv) > 1 else os.environ.get("WINNOW_BENCH_DATA", "")
    sys.exit(main(Path(folder), tuple(sys.argv[2:]) or KINDS))
