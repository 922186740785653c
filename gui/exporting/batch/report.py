"""What a report says of articles that failed, read as it grows. Knows no Qt."""

from __future__ import annotations

import json
from typing import Any, NamedTuple

_STEP = 1 << 20  # bytes that are read at a time
_FAILED = b'"status": "failed"'  # within a text, its quotes would stand behind backslashes


class Failure(NamedTuple):
    """An article that failed: its path, and why."""

    path: str
    reason: str


class GrowingReport:
    """The lines that are added to a report from now on.

    Args:
        path: The file, which need not be there yet. A last line of it that is torn counts as not there.
    """

    def __init__(self, path: str) -> None:
        self._path = path
        self._torn = b""
        self._at = 0
        try:
            with open(path, "rb") as file:
                size = file.seek(0, 2)
                start = max(0, size - _STEP)
                file.seek(start)
                self._at = start + file.read(_STEP).rfind(b"\n") + 1
        except OSError:  # it is not there
            pass

    def failures(self) -> tuple[list[Failure], bool]:
        """Give those of the next lines, and whether there may be more."""
        try:
            with open(self._path, "rb") as file:
                file.seek(self._at)
                data = file.read(_STEP)
        except OSError:
            return [], False
        self._at += len(data)
        *lines, self._torn = (self._torn + data).split(b"\n")
        return [_failure(line) for line in lines if _FAILED in line], len(data) == _STEP


def _failure(line: bytes) -> Failure:
    try:
        said: Any = json.loads(line)
        return Failure(str(said["path"]), str(said["reason"] or ""))
    except (ValueError, KeyError, TypeError):
        return Failure(line.decode("utf-8", "replace"), "")
