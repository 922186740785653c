"""What the open articles ask of the panes that show them."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QAbstractScrollArea


class Pane(Protocol):
    """A pane that can say and be told which place of the original it shows; see ``panes.linking``."""

    @property
    def view(self) -> QAbstractScrollArea:
        """What is scrolled."""

    @property
    def scrolled(self) -> SignalInstance:
        """Tells that a person moved the text."""

    def source_at(self, y: int) -> int | None:
        """Give the place, in code points, at a height in pixels; None if there is none."""

    def bring(self, source: int, y: int) -> None:
        """Scroll so that a place stands at a height."""

    def top(self) -> int:
        """Give the place at the top, or the one that is on its way there."""

    def isHidden(self) -> bool:
        """Tell whether it is not shown."""

    def is_finished(self) -> bool:
        """Tell whether it shows all that it was given."""
