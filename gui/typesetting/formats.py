"""The formats of the reader's text: fonts, colours, margins, in the size and the theme of the moment."""

from __future__ import annotations

from enum import IntEnum
from unicodedata import bidirectional

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontInfo,
    QFontMetricsF,
    QTextBlockFormat,
    QTextCharFormat,
    QTextFormat,
)

from core.article.blocks import Run, Style
from core.formulas.plain import Part
from gui.settings.type_settings import Face, TypeSettings
from gui.widgets import theme

PAD = 0.75
"""How far the ground of code goes beyond its lines, in em."""
PAINTED = QTextFormat.Property.UserProperty + 1
"""The property of a block that says what is painted behind it: a ``Painted``."""
TURN = QTextFormat.Property.UserProperty + 2
"""The property of a text that looks like the one before it and yet is not in the same format."""
CONTINUED = QTextFormat.Property.UserProperty + 3
"""The property of a block that goes on with the paragraph of the block before."""
MARKER_GAP = "\u2002"
"""What stands between the bullet or number of an item and its text."""
PICTURE = QTextFormat.Property.UserProperty + 4
"""The property of a block that is an image or tells of one: the index of its block in the article, from 1."""
STANDING = QTextFormat.Property.UserProperty + 5
"""The property of a block that tells of an image: how that stands, a ``Standing``."""
SPACE = QTextFormat.Property.UserProperty + 6
"""The property of an empty block that keeps the room of text which is not set."""
LEVEL = QTextFormat.Property.BlockQuoteLevel
_SCALES = {1: 1.6, 2: 1.34, 3: 1.18, 4: 1.08, 5: 1.0, 6: 1.0}
_SMALL = 0.8
_SAMPLE = "The ferry had left, and whoever was late sat down on the warm stones to wait for another one. "


class Painted(IntEnum):
    """What the view paints behind a block, or in its place."""

    CODE = 1
    RULE = 2
    BOX = 3


def column_width(font: QFont, characters: int) -> float:
    """Give the width in pixels that holds so many characters of plain English prose."""
    return QFontMetricsF(font).horizontalAdvance(_SAMPLE) / len(_SAMPLE) * characters


def reads_rtl(text: str) -> bool:
    """Tell whether the first letter that has a direction is one of a script that runs from right to left."""
    if text.isascii():
        return False
    return next((kind != "L" for kind in map(bidirectional, text[:300]) if kind in ("L", "R", "AL")), False)


class Formats:
    """Makes the formats of blocks and characters."""

    def __init__(self, chosen: TypeSettings) -> None:
        self.colours = theme.COLOURS[theme.current_theme()]
        self.chosen = chosen
        self.base = theme.font(chosen.families, chosen.points)
        self.em = float(QFontInfo(self.base).pixelSize())
        """The size of the text in pixels; all space is measured by it."""

    # Blocks.

    def block(
        self, rtl: bool, *, leading: int = 0, above: float = 0.0, below: float = 0.0, quoted: int = 0
    ) -> QTextBlockFormat:
        """Make the format of a block.

        Args:
            rtl: Whether it is read from right to left.
            leading: The height of its lines in per cent; 0 for that of running text.
            above: Space above it, in em.
            below: Space below it, in em.
            quoted: How many block quotes enclose it.
        """
        form = QTextBlockFormat()
        height = float(leading or self.chosen.leading)
        form.setLineHeight(height, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        form.setTopMargin(above * self.em)
        form.setBottomMargin(below * self.em)
        form.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        if quoted:
            form.setProperty(LEVEL, quoted)
            self.indent(form, self.quote_indent(quoted))
        return form

    def quote_indent(self, quoted: int) -> float:
        """Give how far text in so many block quotes stands from the edge, in pixels."""
        return 1.35 * self.em * min(quoted, 6)

    def indent(self, form: QTextBlockFormat, by: float) -> None:
        """Move a block away from the edge where its lines begin."""
        if form.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            form.setRightMargin(form.rightMargin() + by)
        else:
            form.setLeftMargin(form.leftMargin() + by)

    def justify(self, form: QTextBlockFormat) -> QTextBlockFormat:
        """Have a block's lines end at one edge, where that is wanted."""
        if self.chosen.justified:
            form.setAlignment(Qt.AlignmentFlag.AlignJustify)
        return form

    # Characters.

    def heading(self, level: int) -> QTextCharFormat:
        """Make the format of a heading."""
        char = QTextCharFormat()
        char.setFont(theme.font(self.chosen.families, self.chosen.points * _SCALES.get(level, 1.0)))
        char.setFontWeight(QFont.Weight.Bold)
        return char

    def small(self, scale: float = _SMALL) -> QTextCharFormat:
        """Make the format of what stands beside the text: captions, tables."""
        char = QTextCharFormat()
        families = self.chosen.families if self.chosen.face is Face.LEGIBLE else theme.SANS
        char.setFont(theme.font(families, self.chosen.points * scale))
        return char

    def faint(self, scale: float = _SMALL) -> QTextCharFormat:
        """Make the same in the colour of secondary text."""
        char = self.small(scale)
        char.setForeground(QColor(self.colours.faint))
        return char

    def marker(self) -> QTextCharFormat:
        """Make the format of a list's bullets and numbers."""
        char = QTextCharFormat()
        char.setForeground(QColor(self.colours.faint))
        return char

    def code(self) -> QTextCharFormat:
        """Make the format of a block of code."""
        char = QTextCharFormat()
        char.setFont(theme.font(theme.MONO, self.chosen.points * 0.82))
        return char

    def in_formula(self, form: QTextCharFormat, part: Part) -> QTextCharFormat:
        """Make the format of a part of a formula."""
        char = QTextCharFormat(form)
        char.setFontItalic(part.slanted)
        if part.raised:
            raised, lowered = (
                QTextCharFormat.VerticalAlignment.AlignSuperScript,
                QTextCharFormat.VerticalAlignment.AlignSubScript,
            )
            char.setVerticalAlignment(raised if part.raised > 0 else lowered)
        return char

    def styled(self, base: QTextCharFormat, run: Run) -> QTextCharFormat:
        """Add a run's style and link to a format."""
        if run.style is Style.PLAIN and run.href is None:
            return base
        char = QTextCharFormat(base)
        if run.style & Style.CODE:  # first, since it sets all of the font
            own = base.hasProperty(QTextFormat.Property.FontPointSize)
            char.setFont(theme.font(theme.MONO, (base.font().pointSizeF() if own else self.chosen.points) * 0.87))
            char.setFontWeight(base.font().weight() if own else QFont.Weight.Normal)
            char.setBackground(QColor(self.colours.code))
        if run.style & Style.BOLD:
            char.setFontWeight(QFont.Weight.Bold)
        if run.style & Style.ITALIC:
            char.setFontItalic(True)
        if run.style & Style.STRIKE:
            char.setFontStrikeOut(True)
        if run.style & Style.SUPERSCRIPT:
            char.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        if run.style & Style.SUBSCRIPT:
            char.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSubScript)
        if run.style & Style.MARK:
            char.setBackground(QColor(self.colours.code))
        if run.style & Style.READING:
            char.setForeground(QColor(self.colours.faint))
        if run.href:
            char.setAnchor(True)
            char.setAnchorHref(run.href)
            char.setForeground(QColor(self.colours.accent))
            char.setFontUnderline(True)
            char.setUnderlineColor(QColor(self.colours.line))
        return char
