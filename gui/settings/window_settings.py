"""Where the window and its parts stood last, as plain numbers."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QByteArray, QSettings

_MOST = 100_000  # pixels; what is more is no place and no size


class Place(NamedTuple):
    """Where a window stood, in pixels of the whole desktop.

    Attributes:
        x: Left of what is inside its frame.
        y: Top of that.
        width: Width of that.
        height: Height of that.
        left: What the frame took on the left,
        top: at the top,
        right: on the right,
        bottom: and below.
    """

    x: int
    y: int
    width: int
    height: int
    left: int = 0
    top: int = 0
    right: int = 0
    bottom: int = 0


class WindowSettings:
    """The window's layout. A value that is missing or not what it should be counts as none."""

    def __init__(self, store: QSettings) -> None:
        self._store = store

    @property
    def place(self) -> Place | None:
        """Where the window stood while it did not fill the screen; None where that is not known."""
        numbers = self._numbers("place", len(Place._fields))
        if numbers is None or min(numbers[2:4]) < 1 or min(numbers[4:]) < 0:
            return None
        return Place(*numbers)

    @place.setter
    def place(self, place: Place) -> None:
        self._set("place", place)

    @property
    def maximized(self) -> bool:
        """Whether it was maximized; False by default."""
        return self._numbers("maximized", 1) == [1]

    @maximized.setter
    def maximized(self, on: bool) -> None:
        self._set("maximized", [int(on)])

    @property
    def docks(self) -> QByteArray:
        """Where the panels stood, as Qt saves it; empty by default."""
        value = self._store.value("window/docks")
        return value if isinstance(value, QByteArray) else QByteArray()

    @docks.setter
    def docks(self, value: QByteArray) -> None:
        self._store.setValue("window/docks", value)

    @property
    def panel(self) -> tuple[int, int] | None:
        """Heights in pixels of the removals panel and of the window when it had that; None where it is not known."""
        found = self._numbers("panel", 2)
        return (found[0], found[1]) if found is not None and min(found) > 0 else None

    @panel.setter
    def panel(self, heights: tuple[int, int]) -> None:
        self._set("panel", heights)

    def sizes(self, name: str, count: int) -> list[int] | None:
        """Give the sizes above 0, in pixels, of the ``count`` parts of something; None where they are not known."""
        found = self._numbers(name, count)
        return found if found is not None and min(found) > 0 else None

    def set_sizes(self, name: str, sizes: list[int]) -> None:
        """Remember the sizes of the parts of something, which ``sizes`` gives again."""
        self._set(name, sizes)

    @property
    def sorting(self) -> tuple[int, bool] | None:
        """The column that the removals are sorted by, and whether downwards; None where that is not known."""
        found = self._numbers("sorting", 2)
        return (found[0], found[1] == 1) if found is not None and found[0] >= 0 else None

    @sorting.setter
    def sorting(self, by: tuple[int, bool]) -> None:
        self._set("sorting", [by[0], int(by[1])])

    def _set(self, name: str, numbers: list[int] | tuple[int, ...]) -> None:
        self._store.setValue(f"window/{name}", " ".join(str(number) for number in numbers))

    def _numbers(self, name: str, count: int) -> list[int] | None:
        value = self._store.value(f"window/{name}")
        words = value.split() if isinstance(value, str) else []
        try:
            numbers = [int(word) for word in words]
        except ValueError:
            return None
        return numbers if len(numbers) == count and all(abs(number) <= _MOST for number in numbers) else None
