"""A splitter whose parts have the sizes that a person gave them, also after they were hidden and in the next window."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget


class KeptSplitter(QSplitter):
    """Parts side by side, some as wide as they were made, the others sharing the rest as they did.

    What is seen follows from the splitter's width, from which parts are shown, and from ``kept`` alone, so the same
    sizes come back in another window of that size.
    """

    def __init__(
        self, sizes: Sequence[int], fixed: Sequence[bool], parent: QWidget | None = None, *, share: float = 1.0
    ) -> None:
        """Begin without parts.

        Args:
            sizes: The width that each part has at first, in pixels.
            fixed: Whether it keeps that when the splitter is resized; else it counts beside those of the others.
            parent: The widget that it stands in.
            share: The share of the splitter that such a part takes at most as long as nobody gave it another width.
        """
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._wanted = list(sizes)
        self._fixed = list(fixed)
        self._at_first, self._share = list(sizes), share
        self._given = list(sizes)  # what it gave the parts last
        self._parts: list[QWidget] = []
        self.setChildrenCollapsible(False)
        self.splitterMoved.connect(lambda *_: self._take())

    def add(self, part: QWidget) -> None:
        """Put a part behind the others."""
        self.addWidget(part)
        self.setStretchFactor(self.count() - 1, 0 if self._fixed[self.count() - 1] else 1)
        self._parts.append(part)
        part.installEventFilter(self)

    def kept(self) -> list[int]:
        """Give the width of each part in pixels, or what it counts beside the others."""
        return list(self._wanted)

    def setSizes(self, sizes: Sequence[int]) -> None:
        """Give the parts other widths; one that is 0 stays as it was."""
        self._wanted = [size if size > 0 else old for size, old in zip(sizes, self._wanted, strict=True)]
        self._apply()

    def _shown(self) -> list[int]:
        return [number for number, part in enumerate(self._parts) if not part.isHidden()]

    def _take(self) -> None:
        """Keep what a person made of the parts that are shown."""
        sizes, shown = self.sizes(), self._shown()
        sharing = [number for number in range(self.count()) if not self._fixed[number]]
        for number in shown:
            if self._fixed[number] and sizes[number] == self._given[number]:
                continue  # another part was moved
            # What is beside nothing that it shares with takes all there is, which says nothing of the others.
            if self._fixed[number] or all(other in shown for other in sharing):
                self._wanted[number] = sizes[number]

    def _apply(self) -> None:
        shown = self._shown()
        sharing = [number for number in shown if not self._fixed[number]]
        sizes = [self._wide(number) if number in shown else 0 for number in range(self.count())]
        left = self.width() - self.handleWidth() * (len(shown) - 1)
        left -= sum(sizes[number] for number in shown if self._fixed[number])
        all_parts = sum(self._wanted[number] for number in sharing)
        for number in sharing:
            sizes[number] = max(1, round(left * self._wanted[number] / all_parts))
        super().setSizes(sizes)
        self._given = self.sizes()

    def _wide(self, number: int) -> int:
        """Give the width of a part: in a narrow window, one that has the width that it had at first takes less."""
        wanted = self._wanted[number]
        if not self._fixed[number] or wanted != self._at_first[number]:
            return wanted
        least = self._parts[number].minimumSizeHint().width()
        return min(wanted, max(round(self.width() * self._share), self._parts[number].minimumWidth(), least))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._apply()  # Qt would share out what is new or gone in equal parts

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self._apply()
        return super().eventFilter(watched, event)
