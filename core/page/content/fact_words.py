"""The facts of blocks as they are written. Each is made once, however many blocks it is told of.

Where a fact holds a number, it is looked up by that number; ``links`` below is the number of a share of links, 0 for
none that could be told.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

MOST = 6
"""The largest size that facts of size and another thing tell apart."""
_SHARES = ("-", "0", "1", "2", "3", "4", "5")
"""Shares of links, as they are written."""
_FLAGS = (False, True)


def _each(form: str, *values: Iterable[object]) -> tuple[tuple[str, ...], ...]:
    """Write a fact of two values: a table of its forms by the numbers of both."""
    firsts, seconds = values
    columns = tuple(seconds)
    return tuple(tuple(form.format(first, second) for second in columns) for first in firsts)


SIZE = tuple(f"size {size}" for size in range(10))
LINKS = _each("links {} {}", _SHARES, range(MOST + 1))
RUN = tuple(f"run {run}" for run in range(8))
END = {end: tuple(f"end {end} {size}" for size in range(MOST + 1)) for end in (".", ":", "…", "-")}
PLACE = {where: (f"place {where} False", f"place {where} True") for where in (*map(str, range(7)), "end")}
NEAR = _each("near {}{}", range(6), range(6))
BEFORE = _each("before {} {}", range(6), _FLAGS)
AFTER = _each("after {} {}", range(6), _FLAGS)
DATED = _each("dated {} {}", _SHARES, range(10))
AGAIN = ("again False", "again True")
FORUM_LINKS = _each("forum links {} {}", _SHARES, _FLAGS)
FORUM_SIZE = tuple(f"forum size {size}" for size in range(10))
# How large the block before is, or the one behind: see ``line_of``.
NEXT = _each("next {} {}", range(12), range(MOST + 1))
FORMER = _each("former {} {}", range(12), range(MOST + 1))
HOLDS = _each("{} holds {}", range(3), range(6))
DENSE = _each("{} links {}", range(3), range(6))
DEPTH = tuple(f"depth {depth}" for depth in range(3))


class OfTag(NamedTuple):
    """What is told of the blocks of a tag: by size, links and the page's code, in a thread, within others."""

    size: tuple[str, ...]
    links: tuple[str, ...]
    forum: str
    within: str
    code: tuple[str, str]
    inline: str


@lru_cache(maxsize=1_024)
def of_tag(name: str) -> OfTag:
    """Write what is told of the blocks of a tag, or within it."""
    return OfTag(
        tuple(f"{name} {size}" for size in range(MOST + 1)),
        tuple(f"{name} links {links}" for links in _SHARES),
        f"forum {name}",
        f"within {name}",
        (f"code False {name}", f"code True {name}"),
        f"inline {name}",
    )


CODE_LINKS = _each("code {} {}", _FLAGS, _SHARES)


@lru_cache(maxsize=64)
def under(heading: str) -> tuple[tuple[str, ...], tuple[str, str], str]:
    """Write what is told of blocks under a heading, by how many blocks are between, and by links; and of it itself."""
    return (
        tuple(f"under {heading} {since}" for since in range(4)),
        (f"under {heading} links False", f"under {heading} links True"),
        f"heading {heading}",
    )


@lru_cache(maxsize=4_096)
def named(name: str) -> tuple[str, str]:
    """Write that an element around a block bears a name, and that one near it does."""
    return f"named {name}", f"own {name}"


@lru_cache(maxsize=4_096)
def told(form: str, what: str, flag: object) -> str:
    """Write a fact of three words."""
    return f"{form} {what} {flag}"
