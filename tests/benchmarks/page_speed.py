"""How fast pages become articles: CPU time of the whole way, from bytes to blocks, beside peers on the same pages.

usage: WINNOW_BENCH_DATA=... python -m tests.benchmarks page_speed

The peers are BeautifulSoup's bare parse with lxml, which extracts nothing, and where they are installed (``make
peers``) trafilatura without comments, and three that are written in C or C++ and tell how little a page can cost:
lexbor (by selectolax), which parses and gives all text, resiliparse and turbohtml, which give the main text. Each page is
read by each in turn, once, as when a reader opens it; the figures are medians over ``PAGES`` pages
(``WINNOW_BENCH_PAGES`` asks for fewer) of the seconds of Winnow to those of the peer.
"""

from __future__ import annotations

import gzip
import json
import os
import statistics
import sys
from collections.abc import Callable
from pathlib import Path

from bs4 import BeautifulSoup

from core import open_article
from tests.benchmarks.floors import broken
from tests.benchmarks.speed import cpu

PAGES = 120
Reader = Callable[[bytes], object]


def _trafilatura() -> Reader:
    from trafilatura import extract

    return lambda data: extract(data.decode("utf-8", "replace"), include_comments=False)


def _lexbor() -> Reader:
    from selectolax.lexbor import LexborHTMLParser

    return lambda data: LexborHTMLParser(data.decode("utf-8", "replace")).text()


def _resiliparse() -> Reader:
    from resiliparse.extract.html2text import extract_plain_text

    return lambda data: extract_plain_text(data.decode("utf-8", "replace"), main_content=True)


def _turbohtml() -> Reader:
    from turbohtml import parse

    def read(data: bytes) -> str:
        content = parse(data.decode("utf-8", "replace")).main_content()
        return content.to_text() if content is not None else ""

    return read


PEERS: dict[str, Callable[[], Reader]] = {
    "trafilatura": _trafilatura,
    "lexbor": _lexbor,
    "resiliparse": _resiliparse,
    "turbohtml": _turbohtml,
}


def readers() -> dict[str, Reader]:
    """Give what reads pages, Winnow first."""
    found: dict[str, Reader] = {
        "Winnow": lambda data: open_article(data, name="page.html").text,
        "lxml soup": lambda data: BeautifulSoup(data.decode("utf-8", "replace"), "lxml"),
    }
    for name, make in PEERS.items():
        try:
            found[name] = make()
        except ImportError:
            print(f"{name} is not installed, so it is not measured: make peers")
    return found


def pages(data: Path, most: int) -> list[bytes]:
    """Give articles as they were saved, spread over all that there are."""
    truths = sorted((data / "pages" / "ground-truth").glob("*.json"))
    names = [path.stem for path in truths if json.loads(path.read_bytes())["page_type"] == "article"]
    names = names[:: max(1, len(names) // max(1, most))][:most]
    return [gzip.decompress((data / "pages" / "html" / f"{name}.html.gz").read_bytes()) for name in names]


def ratios(read: dict[str, Reader], every: list[bytes]) -> dict[str, float]:
    """Print each reader's median time; give the medians of Winnow's time to each peer's on the same page."""
    for reader in read.values():
        reader(every[0])  # what is loaded once is no page's cost
    rows = [
        {name: cpu(lambda reader=reader, page=page: reader(page)) for name, reader in read.items()} for page in every
    ]
    for name in read:
        print(f"{name:12} {1000 * statistics.median(row[name] for row in rows):6.1f} ms a page")
    return {
        name: statistics.median(row["Winnow"] / max(row[name], 1e-9) for row in rows)
        for name in read
        if name != "Winnow"
    }


def main(data: Path) -> int:
    """Print the figures; give 1 if one is worse than its floor, 2 if there are no pages, else 0."""
    every = pages(data, int(os.environ.get("WINNOW_BENCH_PAGES", str(PAGES))))
    if not every:
        print(f"no pages in {data}", file=sys.stderr)
        return 2
    found = ratios(readers(), every)
    for name, ratio in found.items():
        print(f"Winnow to {name}: {ratio:.2f} over {len(every)} pages")
    worse = broken("page speed", found)
    print(*worse, sep="\n", end="\n" if worse else "")
    return int(bool(worse))
