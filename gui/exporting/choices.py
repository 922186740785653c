"""The forms that a reader can save an article in, and names for their files. Knows no Qt."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from pathlib import PurePath
from typing import NamedTuple

from gui.language.speech import noted, tr


class Choice(NamedTuple):
    """A form to save in.

    Attributes:
        form: What the process that writes it calls it.
        words: What the reader reads.
        suffixes: How the names of its files end, with the dot; the first is the usual one.
    """

    form: str
    words: str
    suffixes: tuple[str, ...]

    @property
    def suffix(self) -> str:
        """The usual end of a file's name."""
        return self.suffixes[0]

    @property
    def filter(self) -> str:
        """The form as a dialog for files lists it."""
        return f"{tr(self.words)} ({' '.join('*' + suffix for suffix in self.suffixes)})"


READABLE: tuple[Choice, ...] = (
    Choice("text", noted("Plain text"), (".txt", ".text")),
    Choice("markdown", noted("Markdown"), (".md", ".markdown")),
    Choice("html", noted("Web page"), (".html", ".htm")),
    Choice("epub", noted("EPUB book"), (".epub",)),
    Choice("pdf", "PDF", (".pdf",)),
)
REPORT: tuple[Choice, ...] = (Choice("json", noted("Report"), (".json",)),)

# Windows and its file systems allow neither these characters nor, whatever follows the dot, these names.
_PARTING = re.compile(r"\s*(?:[:/\\|]+\s*)+")
_OTHERS = str.maketrans({'"': "'", "<": None, ">": None, "?": None, "*": None})
_DEVICES = re.compile(r"(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)", re.IGNORECASE)
_BYTES = 180
"""The most that a suggested name takes in UTF-8: file systems allow 255, and copies get longer names."""


def by_suffix(path: str, choices: Sequence[Choice]) -> Choice | None:
    """Give the form that a file's name asks for by its end."""
    suffix = PurePath(path).suffix.lower()
    return next((choice for choice in choices if suffix in choice.suffixes), None)


def with_suffix(name: str, choice: Choice, choices: Sequence[Choice]) -> str:
    """Give a file's name the end of a form; the end of another one of ``choices`` goes, any other is of the name."""
    if by_suffix(name, choices) is not None:
        name = name[: -len(PurePath(name).suffix)]
    return name + choice.suffix


def file_name(title: str, otherwise: str) -> str:
    """Give a name, without an end, that every file system takes, for an article of a title.

    Args:
        title: The title; may be empty.
        otherwise: What to make a name from where the title gives none, such as the original's name without its end.
    """
    return _safe(title) or _safe(otherwise) or "article"


def _safe(text: str) -> str:
    # Control characters go, and so do those that turn the direction of text and could show another end than there is.
    plain = "".join(
        " " if character.isspace() else character
        for character in unicodedata.normalize("NFC", text)
        if character.isspace() or unicodedata.category(character) not in ("Cc", "Cf", "Cs", "Co", "Cn")
    )
    name = " ".join(_PARTING.sub(" - ", plain.translate(_OTHERS)).split())
    name = _cut(name.strip(" .-~"))
    return f"{name.split('.')[0]}_" if _DEVICES.match(name) else name


def _cut(name: str) -> str:
    """Cut a name that is too long, between words where that leaves more than half of it."""
    data = name.encode()
    if len(data) <= _BYTES:
        return name
    short = data[:_BYTES].decode(errors="ignore")
    words = short.rpartition(" ")[0]
    return (words if len(words) > len(short) // 2 else short).rstrip(" .-")
