"""The article in front: which one it is, and which of its removals is the current one."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from core.article import Article
from gui.theme import kind_label


class Session(QObject):
    """The state that the panes show.

    Signals:
        article_changed: another article, or none, is in front.
        removal_changed: the index of the removal that is now the current one.
    """

    article_changed = Signal()
    removal_changed = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.article: Article | None = None
        self.seconds = 0.0
        self.removal = -1

    def show(self, article: Article | None, seconds: float = 0.0) -> None:
        """Put an article in front."""
        if article is self.article:
            return
        self.article, self.seconds, self.removal = article, seconds, -1
        self.article_changed.emit()

    def choose(self, index: int) -> None:
        """Make a removal the current one; an index that is none is ignored."""
        if self.article is not None and 0 <= index < len(self.article.removals):
            self.removal = index
            self.removal_changed.emit(index)

    def step(self, by: int) -> None:
        """Go ``by`` removals on, round and round; the first step goes to the first, or backwards to the last."""
        if self.article is None or not self.article.removals:
            return
        size = len(self.article.removals)
        start = self.removal if self.removal >= 0 or by < 0 else -1
        if self.removal < 0 and by < 0:
            start = size
        self.choose((start + by) % size)

    def announcement(self) -> str:
        """Say which removal is the current one, such as ``removal 3 of 12, JavaScript``."""
        if self.article is None or self.removal < 0:
            return ""
        removals = self.article.removals
        return f"removal {self.removal + 1:,} of {len(removals):,}, {kind_label(removals[self.removal].kind)}"
