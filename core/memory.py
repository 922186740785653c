"""Giving memory back to the system."""

from __future__ import annotations

import sys
from functools import cache
from typing import Any


@cache
def _trim() -> Any:
    """Give what trims the C library's heap, or None where it has nothing of the kind."""
    if sys.platform != "linux":
        return None
    import ctypes  # late: most that is read is small

    return getattr(ctypes.CDLL(None), "malloc_trim", None)


def give_back() -> None:
    """Give back what was freed, as far as whole pages are free: the C library keeps what lies between what is held."""
    if trim := _trim():
        trim(0)
