"""Opens pages that were damaged, and counts what breaks: raised errors, pages that take too long, broken partitions.

usage: python -m tests.benchmarks.mutated [DATA] [NUMBER] [SEED] [BYTES]

DATA (or WINNOW_BENCH_DATA) holds ``pages/html/ID.html.gz``. NUMBER pages (2,000) are drawn with SEED (1) and damaged in
one of several ways: cut at either end, bytes flipped, pieces repeated or left out, tags shuffled. Of pages larger than
BYTES (120,000) a piece of that length is taken first, at a place drawn by chance: damage is what counts, not length.
Each is cleaned the whole way. The exit code is 1 if anything broke; a damaged page that breaks something is told by its
number, and kept in ``build/mutated``.
"""

from __future__ import annotations

import gzip
import os
import random
import re
import signal
import sys
import traceback
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from types import FrameType

from core import Article, State, UnreadableError, open_article

MOST_SECONDS = 10
"""Of CPU time: nothing here waits, and a busy machine must not count."""
KEPT = Path("build/mutated")
TAG = re.compile(rb"<[^<>]{1,400}>")


class SlowError(Exception):
    """A page took longer than a reader waits."""


def cut(data: bytearray, chance: random.Random) -> bytes:
    """Leave a piece from the middle."""
    first, last = sorted(chance.sample(range(len(data) + 1), 2))
    return bytes(data[first:last])


def cut_end(data: bytearray, chance: random.Random) -> bytes:
    """Leave the beginning, as a broken download does."""
    return bytes(data[: chance.randrange(len(data))])


def flip(data: bytearray, chance: random.Random) -> bytes:
    """Flip bits of one byte in a thousand, at least of one."""
    for _ in range(1 + len(data) // 1000):
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    return bytes(data)


def write_signs(data: bytearray, chance: random.Random) -> bytes:
    """Write characters that mean something to HTML over others."""
    for _ in range(1 + len(data) // 500):
        data[chance.randrange(len(data))] = chance.choice(b"<>&;\"'=/!-{}[]\\\0\r\n ")
    return bytes(data)


def shuffle_tags(data: bytearray, chance: random.Random) -> bytes:
    """Put the tags of a stretch in another order; the text between them stays."""
    tags = list(TAG.finditer(data))
    if not tags:
        return bytes(data)
    first = chance.randrange(len(tags))
    stretch = tags[first : first + chance.choice((10, 100, len(tags)))]
    order = [tag[0] for tag in stretch]
    chance.shuffle(order)
    parts, at = [], 0
    for tag, other in zip(stretch, order, strict=True):
        parts += (data[at : tag.start()], other)
        at = tag.end()
    return b"".join((*parts, data[at:]))


def drop_tags(data: bytearray, chance: random.Random) -> bytes:
    """Leave out one tag in five."""
    return TAG.sub(lambda tag: b"" if chance.random() < 0.2 else tag[0], bytes(data))


def repeat(data: bytearray, chance: random.Random) -> bytes:
    """Write a piece of up to 200 bytes many times, which nests deeply if it opens an element."""
    at = chance.randrange(len(data))
    piece = bytes(data[at : at + chance.randrange(1, 200)])
    return bytes(data[:at]) + piece * chance.choice((2, 20, 200)) + bytes(data[at:])


def move(data: bytearray, chance: random.Random) -> bytes:
    """Move a piece to another place."""
    first, last, to = sorted(chance.sample(range(len(data) + 1), 3))
    return bytes(data[:first] + data[last:to] + data[first:last] + data[to:])


DAMAGES: tuple[Callable[[bytearray, random.Random], bytes], ...] = (
    cut, cut_end, flip, write_signs, shuffle_tags, drop_tags, repeat, move,
)  # fmt: skip


def whole(article: Article) -> bool:
    """Tell whether the partition covers the source, and what is kept is what is shown."""
    text = article.source.text
    segments = article.segments()
    if "".join(text[s.start : s.end] for s in segments) != text:
        return False
    removed = [(s.start, s.end) for s in segments if s.state is State.REMOVED]
    return sum(end - start for start, end in removed) == sum(r.end - r.start for r in article.removals)


def broken(data: bytes) -> str | None:
    """Clean a page; tell what broke, or None. A page that is refused as no text is not broken."""
    try:
        signal.setitimer(signal.ITIMER_PROF, MOST_SECONDS)
        article = open_article(data, name="page.html")
        return None if whole(article) else "partition"
    except UnreadableError:
        return None
    except SlowError as error:
        return f"slow {_place(error, -2)}"
    except Exception as error:  # any at all is a finding
        return f"{type(error).__name__} {_place(error)}"
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)


def _place(error: Exception, depth: int = -1) -> str:
    frame = traceback.extract_tb(error.__traceback__)[depth]
    return f"{Path(frame.filename).stem}:{frame.lineno}"


def _too_slow(_number: int, _frame: FrameType | None) -> None:
    raise SlowError


def main(folder: Path, number: int, seed: int, most: int) -> int:
    """Damage and open pages of at most ``most`` bytes; print the counts; give 1 if any broke, 2 if there is no data."""
    pages = sorted((folder / "pages" / "html").glob("*.html.gz"))
    if not pages:
        print(f"no pages in {folder}", file=sys.stderr)
        return 2
    signal.signal(signal.SIGPROF, _too_slow)
    chance = random.Random(seed)
    found: Counter[str] = Counter()
    for count in range(number):
        data = bytearray(gzip.decompress(chance.choice(pages).read_bytes()))
        if len(data) > most:
            start = chance.choice((0, chance.randrange(len(data) - most)))
            data = data[start : start + most]
        damage = DAMAGES[count % len(DAMAGES)]
        page = damage(data, chance) if data else b""
        if what := broken(page):
            found[what] += 1
            KEPT.mkdir(parents=True, exist_ok=True)
            (KEPT / f"{seed}-{count}.html").write_bytes(page)
            print(f"page {count} ({damage.__name__}): {what}", flush=True)
    print(f"{number} damaged pages, {sum(found.values())} broken: {dict(found) or 'none'}")
    return int(bool(found))


if __name__ == "__main__":
    arguments = sys.argv[1:]
    named = arguments[0] if arguments else os.environ.get("WINNOW_BENCH_DATA", "")
    numbers = [int(argument) for argument in arguments[1:4]]
    sys.exit(main(Path(named), *(numbers + [2000, 1, 120_000][len(numbers) :])))
