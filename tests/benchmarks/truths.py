"""Real pages with their main content, from several sources, each with its own measure.

DATA holds ``pages/html/ID.html.gz`` and ``pages/ground-truth/ID.json`` with ``page_type`` and ``main_content``; and
``pages-mixed/html/ID.html.gz`` and ``pages-mixed/ground-truth.json``, by ID ``source`` and ``text``, or the snippets
``with`` and ``without``.

The measures: ``words`` is the F1 of a page's words as multisets, averaged over pages; ``shingles`` takes four words in a
row, and F1 of mean precision and mean recall; ``snippets`` takes all snippets of all pages together. A page is lost if
less than half of its text is found, or none of its snippets.
"""

from __future__ import annotations

import gzip
import json
import re
import statistics
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

WORD = re.compile(r"\w+")
KINDS = ("article", "documentation", "forum")
SOURCES = {"scrap": "shingles", "traf": "snippets", "moz": "words"}


class Truth(NamedTuple):
    """A page and what of it is content.

    Attributes:
        name: Its identity.
        kind: Its kind, or its source.
        measure: How it is measured.
        url: Its address, or the empty string.
        page: Its bytes.
        text: The text, or the empty string where there are only snippets.
        wanted: Snippets that must be found, white space folded.
        unwanted: Snippets that must not.
    """

    name: str
    kind: str
    measure: str
    url: str
    page: bytes
    text: str = ""
    wanted: tuple[str, ...] = ()
    unwanted: tuple[str, ...] = ()

    def score(self, found: str) -> dict[str, float]:
        """Give the figures of a text that was found."""
        if self.measure == "snippets":
            flat = " ".join(found.split())
            wanted = sum(snippet in flat for snippet in self.wanted)
            unwanted = sum(snippet in flat for snippet in self.unwanted)
            return {
                "found": wanted,
                "missed": len(self.wanted) - wanted,
                "wrong": unwanted,
                "lost": bool(self.wanted) and not wanted,
            }
        parts = _shingles if self.measure == "shingles" else _words
        f1, precision, recall = _overlap(parts(found), parts(self.text))
        return {"f1": f1, "precision": precision, "recall": recall, "lost": recall < 0.5}


def _words(text: str) -> Counter[str]:
    return Counter(WORD.findall(text.lower()))


def _shingles(text: str) -> Counter[str]:
    words = WORD.findall(text)
    return Counter(" ".join(words[at : at + 4]) for at in range(max(1, len(words) - 3)))


def _overlap(ours: Counter[str], theirs: Counter[str]) -> tuple[float, float, float]:
    if not ours or not theirs:
        alike = float(not ours and not theirs)
        return alike, alike, alike
    common = sum((ours & theirs).values())
    precision, recall = common / sum(ours.values()), common / sum(theirs.values())
    return (2 * precision * recall / (precision + recall) if common else 0.0), precision, recall


@dataclass
class Tally:
    """The figures of the pages of one kind."""

    measure: str = "words"
    rows: list[dict[str, float]] = field(default_factory=list)

    def add(self, truth: Truth, found: str) -> None:
        """Add the figures of a page."""
        self.measure = truth.measure
        self.rows.append(truth.score(found))

    def figures(self) -> dict[str, float]:
        """Give F1, precision, recall and how many pages were lost."""
        lost = sum(row["lost"] for row in self.rows)
        if self.measure == "snippets":
            found, missed, wrong = (sum(row[key] for row in self.rows) for key in ("found", "missed", "wrong"))
            precision, recall = found / max(1, found + wrong), found / max(1, found + missed)
        else:
            precision, recall = (statistics.fmean(row[key] for row in self.rows) for key in ("precision", "recall"))
        f1 = 2 * precision * recall / max(1e-9, precision + recall)
        if self.measure == "words":
            f1 = statistics.fmean(row["f1"] for row in self.rows)
        return {"f1": f1, "precision": precision, "recall": recall, "lost": lost}

    def __str__(self) -> str:
        """Say the figures."""
        figures = self.figures()
        return (
            f"pages {len(self.rows):4}  F1 {figures['f1']:.4f}  P {figures['precision']:.4f}  "
            f"R {figures['recall']:.4f}  lost {figures['lost']:.0f}"
        )


def truths(data: Path) -> Iterator[Truth]:
    """Read all pages of both folders."""
    for path in sorted((data / "pages" / "ground-truth").glob("*.json")):
        truth = json.loads(path.read_text(encoding="utf-8"))
        page = gzip.decompress((data / "pages" / "html" / f"{path.stem}.html.gz").read_bytes())
        yield Truth(
            path.stem, truth["page_type"], "words", truth.get("url") or "", page, truth.get("main_content") or ""
        )
    yield from mixed(data)


def mixed(data: Path) -> Iterator[Truth]:
    """Read the pages of ``pages-mixed``."""
    path = data / "pages-mixed" / "ground-truth.json"
    for name, truth in json.loads(path.read_text(encoding="utf-8")).items() if path.exists() else ():
        page = gzip.decompress((path.parent / "html" / f"{name}.html.gz").read_bytes())
        wanted, unwanted = (
            tuple(flat for snippet in truth.get(key) or () if (flat := " ".join(snippet.split())))
            for key in ("with", "without")
        )
        source = truth["source"]
        yield Truth(
            name, source, SOURCES[source], truth.get("url") or "", page, truth.get("text") or "", wanted, unwanted
        )
