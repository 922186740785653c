"""Whether the tree of a page is the one that the HTML standard asks for, and whether nothing of a page is lost.

usage: WINNOW_BENCH_DATA=... python -m tests.benchmarks tree

Of ``pages/html/ID.html.gz``: the order of text and the structure of blocks beside those of html5lib, which follows the
standard by the letter, on ``PAGES`` pages (``WINNOW_BENCH_PAGES`` asks for fewer); the places of scripts, styles and
comments beside those that a plain scan finds, and the partition, on all. html5lib is slow, a second for many pages.
"""

from __future__ import annotations

import gzip
import os
import re
import sys
from collections import Counter
from collections.abc import Iterator
from itertools import zip_longest
from pathlib import Path
from typing import Any

from core.article.article import ArticleError
from core.article.removal import Kind
from core.article.source import MediaType, Source
from core.cleaning.pipeline import clean
from core.page.content.leaves import BLOCK_TAGS
from core.page.tree import build
from core.page.tree.nodes import Element, Text

PAGES = 500
# What never becomes a node, in either tree; and the parts of tables that hold no text of their own.
LEFT_OUT = frozenset(
    "head script style noscript noembed noframes iframe textarea template title meta link base svg frameset".split()
)
NO_BLOCKS = frozenset({"col", "colgroup"})
Event = tuple[str, str]

_SCAN = re.compile(
    r"<!--(?P<comment>.*?)(?:--!?>|\Z)"
    r"|<(?P<name>script|style|textarea|title|iframe|noscript)(?=[\s/>])(?:[^>\"']|\"[^\"]*\"|'[^']*')*>.*?(?:</(?P=name)\s*>|\Z)",
    re.IGNORECASE | re.DOTALL,
)


def folded(events: Iterator[Event]) -> list[Event]:
    """Join the text between two boundaries and fold its white space; drop boundaries' repetition of nothing."""
    result: list[Event] = []
    text = ""
    for kind, value in (*events, ("end", "")):
        if kind == "text":
            text += value
            continue
        if line := " ".join(text.split()):
            result.append(("text", line))
        text = ""
        result.append((kind, value))
    return result


def events_of_ours(root: Element) -> Iterator[Event]:
    """Yield text, and where blocks open and close, of our tree."""
    stack: list[tuple[str, Iterator[Element | Text]]] = [("", iter(root.contents))]
    while stack:
        name, rest = stack[-1]
        node = next(rest, None)
        if node is None:
            stack.pop()
            if name in BLOCK_TAGS - NO_BLOCKS:
                yield "close", name
        elif isinstance(node, Text):
            yield "text", node
        elif node.name not in LEFT_OUT:
            if node.name in BLOCK_TAGS - NO_BLOCKS:
                yield "open", node.name
            stack.append((node.name, iter(node.contents)))


def events_of_theirs(root: Any) -> Iterator[Event]:
    """Yield the same of a tree of ``xml.etree``."""
    stack: list[tuple[Any, Iterator[Any]]] = [(None, iter((root,)))]
    while stack:
        parent, rest = stack[-1]
        node = next(rest, None)
        if node is None:
            stack.pop()
            if parent is not None:
                if parent.tag in BLOCK_TAGS - NO_BLOCKS and parent is not root:
                    yield "close", parent.tag
                if parent is not root:
                    yield "text", parent.tail or ""
            continue
        name = node.tag.rsplit("}", 1)[-1] if isinstance(node.tag, str) else ""
        if not name or name in LEFT_OUT:
            yield "text", node.tail or ""
            continue
        if name in BLOCK_TAGS - NO_BLOCKS and node is not root:
            yield "open", name
        yield "text", node.text or ""
        stack.append((node, iter(node)))


def difference(ours: list[Event], theirs: list[Event]) -> str:
    """Name the first difference of two trees, or give the empty string."""
    for mine, other in zip_longest(ours, theirs, fillvalue=("end", "")):
        if mine != other:
            return " / ".join(kind if kind == "text" else f"{kind} {name}" for kind, name in (mine, other))
    return ""


def beside_the_standard(pages: list[Path]) -> None:
    """Print the share of pages whose tree is html5lib's, and the kinds of difference."""
    try:
        import html5lib
    except ImportError:
        print("html5lib is not installed, so the tree is not compared with the standard: pip install html5lib")
        return
    same_text = same_blocks = 0
    kinds: Counter[str] = Counter()
    for path in pages:
        text = text_of(path)
        root = html5lib.HTMLParser(namespaceHTMLElements=False).parse(text, scripting=True)
        ours = folded(events_of_ours(build(text).body))
        theirs = folded(events_of_theirs(root.find("body")))
        order = ["".join(value for kind, value in side if kind == "text").split() for side in (ours, theirs)]
        same_text += "".join(order[0]) == "".join(order[1])
        same_blocks += ours == theirs
        if told := difference(ours, theirs):
            kinds[told] += 1
            print(f"  {path.name}: {told}")
    print(f"of {len(pages)} pages the order of text is the standard's on {same_text}, the blocks too on {same_blocks}")
    for told, count in kinds.most_common(20):
        print(f"  {count:4} ours / theirs: {told}")


def text_of(path: Path) -> str:
    """Give the text of a page, its line ends as html5lib makes them."""
    return gzip.decompress(path.read_bytes()).decode("utf-8", "replace")


def scanned(text: str) -> Iterator[tuple[int, int]]:
    """Yield the scripts, styles and comments that a plain scan finds, whatever the tree."""
    for found in _SCAN.finditer(text):
        if (found["name"] or "script").lower() in ("script", "style"):
            yield found.span()


def strange_places(text: str) -> list[tuple[int, int]]:
    """Give the places of scripts, styles and comments that only the scan, or only the tree finds."""
    pieces = build(text).pieces
    exact = {(piece.start, piece.end) for piece in pieces}
    ours = {
        (piece.start, piece.end)
        for piece in pieces
        if piece.kind in (Kind.SCRIPT, Kind.STYLE, Kind.DATA) or piece.rule == "comment"
    }
    found = set(scanned(text))
    outer = [span for span in exact if span not in found]
    missed = [span for span in found - exact if not any(start <= span[0] and span[1] <= end for start, end in outer)]
    return sorted([*missed, *(ours - found)])


def main(data: Path) -> int:
    """Print the figures; give 1 if a page raises, 2 if there are no pages, else 0."""
    pages = sorted((data / "pages" / "html").glob("*.html.gz"))
    if not pages:
        print(f"no pages in {data}", file=sys.stderr)
        return 2
    strange = raised = places = 0
    for path in pages:
        text = text_of(path)
        odd = strange_places(text)
        strange += bool(odd)
        places += sum(1 for _ in scanned(text))
        for start, end in odd[:2]:
            print(f"  {path.name}: {start}:{end} {text[start : start + 30]!r} ... {text[max(start, end - 20) : end]!r}")
        try:
            clean(Source(text.encode("utf-8", "replace"), text, path.name, MediaType.HTML))
        except ArticleError as error:
            raised += 1
            print(f"  {path.name}: {error}")
    print(f"of {len(pages)} pages {len(pages) - raised} keep the partition")
    print(
        f"{places:,} scripts, styles and comments; on {len(pages) - strange} pages a plain scan finds the same places"
    )
    number = min(PAGES, int(os.environ.get("WINNOW_BENCH_PAGES", str(PAGES))))
    step = max(1, len(pages) // number)
    beside_the_standard(pages[::step][:number])
    return int(raised > 0)
