"""Gives the system back what large articles leave behind on their way into the window."""

from __future__ import annotations

import sys
from functools import cache
from typing import Any

LARGE = 1_000_000
"""Code points of an article from which on what it leaves behind is worth the while."""


def give_back() -> None:
    """Give free memory back where the system's allocator keeps it and can be told; it takes a while.

    The GNU allocator keeps pages between others that are in use: 1.4 bytes a byte of a page of 10 MB.
    """
    trim = _trim()
    if trim is not None:
        trim(0)


@cache
def _trim() -> Any:
    if not sys.platform.startswith("linux"):
        return None
    import ctypes  # late: no article may be large

    return getattr(ctypes.CDLL(None), "malloc_trim", None)
