"""How the reader sets its text: size, face, spacing, width, justification and hyphens."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from enum import StrEnum
from typing import Any, Final

from PySide6.QtGui import QFontDatabase

from gui.widgets import theme

SMALLEST, LARGEST = -5, 12
"""Bounds of ``TypeSettings.zoom``."""
NORMAL_POINTS: Final = 12.5
LEGIBLE: Final = [
    "Atkinson Hyperlegible Next",
    "Atkinson Hyperlegible",
    "OpenDyslexic",
    "OpenDyslexic3",
    "OpenDyslexicAlta",
    "Lexend",
]
"""Faces whose letters are hard to mistake for each other, made for readers with low vision or dyslexia."""


class Face(StrEnum):
    """The face of running text."""

    SERIF = "serif"
    SANS = "sans"
    LEGIBLE = "legible"


class Spacing(StrEnum):
    """The space between lines."""

    TIGHT = "tight"
    NORMAL = "normal"
    LOOSE = "loose"


class Width(StrEnum):
    """The width of the column."""

    NARROW = "narrow"
    NORMAL = "normal"
    WIDE = "wide"


_LEADINGS = {Spacing.TIGHT: 132, Spacing.NORMAL: 148, Spacing.LOOSE: 172}
_MEASURES = {Width.NARROW: 60, Width.NORMAL: 67, Width.WIDE: 75}


@dataclass(frozen=True, slots=True)
class TypeSettings:
    """The reader's type.

    Attributes:
        zoom: Points that the text is larger than normal, ``SMALLEST`` to ``LARGEST``.
        face: The face of running text.
        spacing: The space between lines.
        width: The width of the column.
        justified: Whether lines end at one edge.
        hyphenated: Whether long words may be parted at the end of a line.
        family: The name of an installed face that is used instead of ``face``, which counts where it is missing.
    """

    zoom: int = 0
    face: Face = Face.SERIF
    spacing: Spacing = Spacing.NORMAL
    width: Width = Width.NORMAL
    justified: bool = False
    hyphenated: bool = False
    family: str = ""

    @property
    def points(self) -> float:
        """The size of running text, in points."""
        return NORMAL_POINTS + self.zoom

    @property
    def leading(self) -> int:
        """The height of a line, in per cent of the face's own."""
        return _LEADINGS[self.spacing]

    @property
    def measure(self) -> int:
        """Characters in a full line, about."""
        return _MEASURES[self.width]

    @property
    def families(self) -> list[str]:
        """Families of running text, the first that is installed counts."""
        of_face = {Face.SERIF: theme.SERIF, Face.SANS: theme.SANS, Face.LEGIBLE: LEGIBLE + theme.SANS}[self.face]
        return [self.family, *of_face] if self.family else of_face

    @property
    def installed_family(self) -> str:
        """The name of ``family``, if there is such a face; empty otherwise."""
        return self.family if self.family and QFontDatabase.hasFamily(self.family) else ""

    def zoomed(self, steps: int) -> TypeSettings:
        """Give the same with text that is larger by ``steps`` points, within bounds."""
        return replace(self, zoom=max(SMALLEST, min(LARGEST, self.zoom + steps)))


def has_legible_face() -> bool:
    """Tell whether a face of ``LEGIBLE`` is installed."""
    return not set(LEGIBLE).isdisjoint(QFontDatabase.families())


def encoded(chosen: TypeSettings) -> dict[str, Any]:
    """Give the settings as plain data, for another process."""
    return asdict(chosen)


def decoded(data: dict[str, Any]) -> TypeSettings:
    """Give the settings that ``encoded`` was given."""
    face, spacing, width = Face(data["face"]), Spacing(data["spacing"]), Width(data["width"])
    return TypeSettings(**{**data, "face": face, "spacing": spacing, "width": width})
