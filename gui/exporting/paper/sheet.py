"""The paper: its size, by where the reader is, and its margins."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize

_LETTER = frozenset("US CA MX BZ CL CO CR GT NI PA PH PR SV VE".split())
"""Territories whose usual paper is Letter, after the Unicode CLDR; everywhere else it is A4."""
_SIDE, _TOP, _BOTTOM = 28.0, 22.0, 26.0  # millimetres


def sheet(locale: QLocale | None = None) -> QPageLayout:
    """Give the usual paper of a locale, upright, with margins; of the reader's own one by default."""
    territory = QLocale.territoryToCode((locale or QLocale.system()).territory())
    size = QPageSize(QPageSize.PageSizeId.Letter if territory in _LETTER else QPageSize.PageSizeId.A4)
    layout = QPageLayout(
        size,
        QPageLayout.Orientation.Portrait,
        QMarginsF(_SIDE, _TOP, _SIDE, _BOTTOM),
        QPageLayout.Unit.Millimeter,
    )
    layout.setMode(QPageLayout.Mode.FullPageMode)  # the margins are ours: page numbers stand in them
    return layout
