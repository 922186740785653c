"""The formats of text on paper: the reader's type in the colours of ink, with links that lead somewhere from there."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtGui import QTextCharFormat

from core.article.blocks import Run
from core.export.address import printed_link
from gui.settings.type_settings import TypeSettings
from gui.typesetting.formats import Formats
from gui.widgets.theme import COLOURS, Theme

INK = COLOURS[Theme.LIGHT]._replace(paper="#ffffff", ink="#1a1916", faint="#5c5850", line="#c9c3b7", code="#f5f3ee")
"""The colours on paper, whatever the theme of the window."""


class PaperFormats(Formats):
    """Makes the formats of blocks and characters for paper."""

    def __init__(self, chosen: TypeSettings, base: str | None) -> None:
        """Take a type a point smaller than on the screen; ``base`` is where the article came from, if known."""
        super().__init__(replace(chosen.zoomed(-1), hyphenated=False))
        self.colours = INK
        self._base_address = base

    def styled(self, base: QTextCharFormat, run: Run) -> QTextCharFormat:
        """Add a run's style, and its link where that leads somewhere from paper."""
        href = printed_link(run.href, self._base_address) if run.href else None
        return super().styled(base, run._replace(href=href))
