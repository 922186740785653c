"""A long text in slices that part no words, so that what is made of it need not be there all at once."""

from __future__ import annotations

from collections.abc import Iterator


def sliced(text: str, size: int) -> Iterator[str]:
    """Yield a text in slices of at least ``size`` code points, but for the last; each but the last ends with a space."""
    at = 0
    while len(text) - at > size:
        space = text.find(" ", at + size)
        if space < 0:
            break
        yield text[at : space + 1]
        at = space + 1
    yield text[at:] if at else text
