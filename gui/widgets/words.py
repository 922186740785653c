"""Words that several parts of the window say alike: the beginning of a text."""

from __future__ import annotations


def beginning(text: str, size: int, whole: int | None = None) -> str:
    """Give the beginning of a text in one line that ends in an ellipsis where there is more.

    Args:
        text: The text, or the first ``2 * size`` code points of it at least.
        size: Code points of the line at most, beside the ellipsis.
        whole: The length of the whole text, if ``text`` is not all of it.
    """
    line = " ".join(text[: 2 * size].replace("\0", "␀").split())
    whole = len(text) if whole is None else whole
    return line if len(line) <= size and whole <= 2 * size else f"{line[:size].rstrip()} …"
