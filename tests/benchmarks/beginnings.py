"""How often the first paragraphs, which are shown before all is cleaned, are not those of the article; and their cost.

Every page of some size is read, and texts of the leak benchmark that are strung together. Where a beginning is told, its
blocks and what it says of the article must be the article's own. What it costs is told of long pages: CPU time of all
of the cleaning with a beginning, against that without.
"""

from __future__ import annotations

import gzip
import json
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from itertools import chain
from pathlib import Path

from core.article.article import Article
from core.article.source import MediaType, Source
from core.cleaning.beginning import LONG
from core.cleaning.pipeline import clean
from core.errors import WinnowError
from core.loading import load_bytes, load_text
from tests.benchmarks.floors import broken

_LEAST = 60_000
"""Bytes of the pages that are read, and code points of the texts: what is long enough for the window is rare."""
_FACTS = ("title", "byline", "published", "site", "language", "direction")


def pages(data: Path) -> Iterator[Source]:
    """Yield the pages of some size."""
    for file in chain(sorted(data.glob("pages/html/*.html.gz")), sorted(data.glob("pages-mixed/html/*.html.gz"))):
        read = gzip.decompress(file.read_bytes())
        if len(read) >= _LEAST:
            try:
                source = load_bytes(read, name=file.stem)
            except WinnowError:
                continue
            if source.media_type is MediaType.HTML:
                yield source


def texts(data: Path) -> Iterator[Source]:
    """Yield texts that are strung together of several, with the code that leaked into them."""
    held = ""
    for file in sorted(data.glob("leakbench/*.jsonl.gz")):
        for line in gzip.decompress(file.read_bytes()).splitlines():
            held += json.loads(line)["text"] + "\n\n"
            if len(held) >= _LEAST:
                yield load_text(held)
                held = ""


def is_wrong(beginning: Article, article: Article | None) -> bool:
    """Tell whether the article is another than its beginning said."""
    if article is None or beginning.blocks != article.blocks[: len(beginning.blocks)]:
        return True
    return any(getattr(beginning.metadata, name) != getattr(article.metadata, name) for name in _FACTS)


def measure(what: str, sources: Iterator[Source]) -> dict[str, float]:
    """Print how many have a beginning, how many of these are wrong, and what it costs where they are long."""
    count = given = wrong = 0
    plain = early = 0.0
    for source in sources:
        told: list[Article] = []
        article = None
        with suppress(WinnowError):
            article = clean(source, early=told.append)
        count += 1
        given += len(told)
        if told and is_wrong(told[0], article):
            wrong += 1
            print(f"  {source.name} begins otherwise")
        if article is not None and len(source.text) >= LONG:
            begun = time.process_time()
            clean(source)
            between = time.process_time()
            clean(source, early=lambda _: None)
            plain += between - begun
            early += time.process_time() - between
    cost = f"; {100 * (early / plain - 1):+.1f} % of CPU time where they are long" if plain else ""
    print(f"{what}: {count:,}, of which {given:,} have a beginning, {wrong:,} a wrong one{cost}", flush=True)
    return {f"wrong {what}": wrong / max(1, given)}


def main(data: Path) -> int:
    """Measure; 1 if more are wrong than were."""
    figures = measure("pages", pages(data)) | measure("texts", texts(data))
    told = broken("beginnings", figures)
    for sentence in told:
        print(sentence)
    return int(bool(told))


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
