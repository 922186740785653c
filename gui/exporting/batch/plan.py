"""What is to be cleaned into which folder, and how the command line is asked for it. Knows no Qt."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from enum import Enum, auto
from itertools import count
from typing import Any, Final

from core.paths import file_of
from gui.language.speech import noted, tr

FORMS: Final = (
    ("text", noted("Plain text")),
    ("markdown", noted("Markdown")),
    ("html", noted("Web page")),
    ("epub", noted("EPUB book")),
    ("json", noted("Report of removals")),
    ("jsonl", noted("JSON lines, one file")),
)
"""The forms, as the command line calls them and as a reader does."""
REPORT: Final = "winnow-report.jsonl"
"""The file in a folder of outputs that tells what became of each article."""
_LINES: Final = "articles.jsonl"
_FIRST = 64 * 1024  # bytes that the first line of a report may have


class Place(Enum):
    """What a folder of outputs is."""

    FREE = auto()
    """Not there, or empty."""
    OURS = auto()
    """What was cleaned from the same articles."""
    FILLED = auto()
    """One that holds files, of which nothing tells where they are from."""
    OTHERS = auto()
    """What was cleaned from other articles."""
    FILE = auto()
    """No folder at all."""
    WITHIN = auto()
    """Within the folder that is to be cleaned, or the same."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What is to be done.

    Attributes:
        source: The absolute path of a folder or a file of articles.
        folder: The absolute path of the folder of outputs.
        form: The name of one of ``FORMS``.
        threshold: The confidence that code in prose must have to be removed.
        reach: How much of a page goes, as the command line calls it.
        encoding: The encoding of the files, or None where it is found for each.
        header: Whether texts begin with where they come from.
        resume: Whether what is in the folder already stays, and is passed over.
    """

    source: str
    folder: str
    form: str = "text"
    threshold: float = 0.5
    reach: str = "usual"
    encoding: str | None = None
    header: bool = True
    resume: bool = False

    @property
    def report(self) -> str:
        """The path of the report."""
        return os.path.join(self.folder, REPORT)

    def arguments(self) -> list[str]:
        """Give the arguments of the command line."""
        output = os.path.join(self.folder, _LINES if self.form == "jsonl" else "")
        # Two at least: what cleans in a process of its own can neither end nor hold up the others.
        jobs = max(2, (os.cpu_count() or 1) - 1)
        made = ["clean", self.source, "--output", output, "--to", self.form, "--report", self.report, "--progress"]
        made += ["--jobs", str(jobs), "--threshold", str(self.threshold), "--page", self.reach]
        made += ["--header" if self.header else "--no-header"]
        made += ["--encoding", self.encoding] if self.encoding else []
        made += ["--resume"] if self.resume else []
        return made


def place_of(folder: str, source: str) -> Place:
    """Tell what a folder of outputs is to a source."""
    if os.path.isdir(source) and _is_within(folder, source):
        return Place.WITHIN
    try:
        with os.scandir(folder) as entries:
            if next(entries, None) is None:
                return Place.FREE
    except FileNotFoundError:
        return Place.FREE
    except NotADirectoryError:
        return Place.FILE
    except OSError:  # what is wrong with it, the command line says
        return Place.FREE
    first = _first_of(os.path.join(folder, REPORT))
    if first is None:
        return Place.FILLED
    is_ours = first == source or first.startswith((os.path.join(source, ""), f"{source}/"))
    return Place.OURS if is_ours else Place.OTHERS


def proposed(source: str) -> str:
    """Give a folder of outputs for a source, beside it: one in which it can go on, or which is free."""
    file = file_of(source)[0]
    name = os.path.basename(source.rstrip(os.sep)) or "articles"
    stem = name if os.path.isdir(source) else os.path.splitext(name)[0]
    plain = os.path.join(os.path.dirname(file.rstrip(os.sep)), tr("{name} cleaned", name=stem))
    for number in count(2):
        place = place_of(plain if number == 2 else f"{plain} {number - 1}", source)
        if place in (Place.FREE, Place.OURS) or number > 100:
            return plain if number == 2 else f"{plain} {number - 1}"
    raise AssertionError


def _is_within(path: str, folder: str) -> bool:
    inside = os.path.join(os.path.realpath(path), "")
    return inside.startswith(os.path.join(os.path.realpath(folder), ""))


def _first_of(report: str) -> str | None:
    """Give the path in the first line of a report; None where there is none."""
    try:
        with open(report, "rb") as file:
            line: Any = json.loads(file.readline(_FIRST))
    except (OSError, ValueError):
        return None
    path = line.get("path") if isinstance(line, dict) else None
    return path if isinstance(path, str) else None
