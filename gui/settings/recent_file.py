"""A file that was opened before, as it is remembered: where it is, when it was opened, how much was removed."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class RecentFile:
    """A recent file.

    Attributes:
        path: Its absolute path.
        opened: When it was opened last, with a time zone; None where that was not remembered.
        removals: Number of its removals then; None where that was not remembered.
    """

    path: str
    opened: datetime | None = None
    removals: int | None = None


def encode(file: RecentFile) -> str:
    """Give a recent file as one line of JSON."""
    return json.dumps(
        {"path": file.path, "opened": file.opened.isoformat() if file.opened else None, "removals": file.removals},
        ensure_ascii=False,
    )


def decode(value: object) -> RecentFile | None:
    """Read what ``encode`` gave, or the bare path that was once kept; None if it is neither."""
    if not isinstance(value, str) or not value:
        return None
    if not value.startswith("{"):  # no absolute path begins so
        return RecentFile(value)
    try:
        fields = json.loads(value)
    except ValueError:
        return None
    path = fields.get("path")
    if not isinstance(path, str) or not path:
        return None
    removals = fields.get("removals")
    whole = isinstance(removals, int) and not isinstance(removals, bool) and removals >= 0
    return RecentFile(path, _moment(fields.get("opened")), removals if whole else None)


def _moment(value: object) -> datetime | None:
    try:
        moment = datetime.fromisoformat(str(value))
    except ValueError:
        return None
    return moment if moment.tzinfo is not None else None
