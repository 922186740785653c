"""What the core says, in the reader's language."""

from __future__ import annotations


def said(words: str) -> str:
    """Say a text of the core in the reader's language."""
    return words
