"""Pairs of brackets of two characters that may nest."""

from __future__ import annotations

import re

_LONGEST = 20_000


def nested(text: str, opening: str, closing: str, *, inner: bool = False) -> list[tuple[int, int]]:
    """Give the places of bracketed text, brackets included; code points, half-open.

    Args:
        text: Any text.
        opening: The bracket that opens, such as ``{{``.
        closing: The bracket that closes.
        inner: Whether to give those inside of others too.

    Returns:
        Sorted spans, of at most 20,000 code points. An opening bracket that nothing closes is passed over.
    """
    if opening not in text or closing not in text:
        return []
    found: list[tuple[int, int]] = []
    open_at: list[int] = []
    for mark in re.finditer(f"{re.escape(opening)}|{re.escape(closing)}", text):
        if mark.group() == opening:
            open_at.append(mark.start())
        elif open_at:
            start = open_at.pop()
            if mark.end() - start > _LONGEST:
                open_at.clear()
                continue
            if not inner:
                while found and found[-1][0] > start:
                    found.pop()
            found.append((start, mark.end()))
    return sorted(found)
