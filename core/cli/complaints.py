"""What went wrong, on standard error. It imports next to nothing: an interrupt may come at any time."""

from __future__ import annotations

import sys

THEMES = ("light", "sepia", "dark")
LANGUAGES = ("en", "de", "ar")


class UsageError(Exception):
    """The arguments are wrong; the message says how."""


def complain(sentence: str, hint: str = "") -> None:
    """Tell a sentence on standard error, and below it what can be done."""
    print(f"winnow: {sentence}", *([f"        {hint}"] if hint else []), sep="\n", file=sys.stderr)
