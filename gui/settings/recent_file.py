"""A file that was opened before, as it is remembered: where it is, what it holds, when, how much was removed."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

_LONGEST = 300
"""Characters of a title that are remembered."""


@dataclass(frozen=True, slots=True)
class RecentFile:
    """A recent file.

    Attributes:
        path: Its absolute path.
        opened: When it was opened last, with a time zone; None where that was not remembered.
        removals: Number of its removals then; None where that was not remembered.
        title: The title of the article in it, in one line; empty where it has none, or that was not remembered.
        site: The publication that it is from; empty in the same way.
    """

    path: str
    opened: datetime | None = None
    removals: int | None = None
    title: str = ""
    site: str = ""

    @property
    def name(self) -> str:
        """What the file is called."""
        return Path(self.path).name

    @property
    def folder(self) -> str:
        """Where it is."""
        return str(Path(self.path).parent)


def encode(file: RecentFile) -> str:
    """Give a recent file as one line of JSON."""
    fields: dict[str, object] = {
        "path": file.path,
        "opened": file.opened.isoformat() if file.opened else None,
        "removals": file.removals,
    }
    fields |= {name: words for name, words in (("title", file.title), ("site", file.site)) if words}
    return json.dumps(fields, ensure_ascii=False)


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
    title, site = _words(fields.get("title")), _words(fields.get("site"))
    return RecentFile(path, _moment(fields.get("opened")), removals if whole else None, title, site)


def _words(value: object) -> str:
    return " ".join(value.split())[:_LONGEST] if isinstance(value, str) else ""


def _moment(value: object) -> datetime | None:
    try:
        moment = datetime.fromisoformat(str(value))
    except ValueError:
        return None
    return moment if moment.tzinfo is not None else None
