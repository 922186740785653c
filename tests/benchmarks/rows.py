"""How many rows the list of removals shows at first for real pages, groups counted: a person reads them all.

usage: WINNOW_BENCH_DATA=... python -m tests.benchmarks rows
"""

from __future__ import annotations

import gzip
from pathlib import Path
from statistics import mean, median

from core import UnreadableError, open_article
from gui.removals.groups import groups_of, opened_at_first
from gui.removals.pieces import pieces_of
from gui.removals.standing import standings_of

MOST = 12
"""Rows that are shown at first, on average."""


def main(data: Path) -> int:
    """Print the figures; give 1 if there are too many rows."""
    shown: list[int] = []
    every: list[int] = []
    for file in sorted((data / "pages" / "html").glob("*.html.gz")):
        try:
            article = open_article(gzip.decompress(file.read_bytes()), name=file.stem)
        except UnreadableError:
            continue
        pieces = pieces_of(article)
        groups = groups_of(pieces, standings_of(article, pieces), range(len(pieces)))
        opened = opened_at_first(groups)
        shown.append(len(groups) + sum(len(group.pieces) for group in groups if group.key in opened))
        every.append(len(pieces))
    print(f"  {len(shown):,} pages, {mean(every):.1f} pieces a page")
    print(f"  rows at first: mean {mean(shown):.1f}, median {median(shown):.0f}, most {max(shown)}")
    return int(mean(shown) > MOST)
