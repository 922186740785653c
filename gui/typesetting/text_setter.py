"""Puts text into a document, and keeps account of where each character went."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from unicodedata import combining

from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument

from core.article.blocks import Run, Style
from core.formulas.plain import bare, parts_of
from gui.typesetting.formats import CONTINUED, TURN, Formats
from gui.typesetting.placed_text import PlacedText, shown

_DEAR = 3
"""How much more a character costs that is not of the Latin script: its letters are joined, or shaped, or many."""
_LONGEST = 6_000
"""Characters after which a block goes on in another one of the document, since Qt lays out only whole ones."""
_SEARCHED = 400
_STRETCH = 60
"""Characters after which the format takes its turn. Qt shapes a stretch of one format at once, and of each block keeps
the room that its longest one took: 44 bytes a character, five times all the rest."""
_SPACE = re.compile(r"[ 、。](?=\w)")
_GAP = re.compile("\r\n|[\r\n ]")

HyphenPlaces = Callable[[str], tuple[int, ...]]


class TextSetter:
    """Puts runs into a document, one after the other."""

    def __init__(
        self, document: QTextDocument, formats: Formats, placed: PlacedText, hyphens: HyphenPlaces | None
    ) -> None:
        """Prepare; the arguments are those of ``Typesetter``."""
        self.formats = formats
        self.cursor = QTextCursor(document)
        self._placed = placed
        self._hyphens = hyphens
        self._at = 0  # how far in ``Article.text``
        self._first = True
        self._turn = False

    def paragraph(self, form: QTextBlockFormat, char: QTextCharFormat | None = None) -> None:
        """Begin a new block of the document; ``char`` gives its empty lines their height."""
        if self._first:
            self.cursor.setBlockFormat(form)
            self.cursor.setBlockCharFormat(char or QTextCharFormat())
            self._first = False
        else:
            self.cursor.insertBlock(form, char or QTextCharFormat())

    def place(self) -> None:
        """Put down that the text has come to where the cursor is."""
        self._placed.add(self._at, self.cursor.position())

    def skip(self, characters: int) -> None:
        """Pass over characters of the article's text that the document shows otherwise."""
        self._at += characters

    def runs(
        self, runs: tuple[Run, ...], base: QTextCharFormat, *, reflow: bool, hyphenated: bool = True
    ) -> Iterator[int]:
        """Set runs; yields what that costs, in characters, now and then."""
        room, full = _LONGEST, False
        for run in runs:
            text, done = run.text, 0
            if run.style & Style.MATH and bare(text)[0] != text.strip():
                self._formula(run, base)
                yield _cost(text)
                continue
            while done < len(text):
                if full:
                    self._go_on()
                    room, full = _LONGEST, False
                end = next_ = len(text)
                if end - done > room:
                    full = True
                    end, next_ = _cut(text, done + room)
                    if reflow and end < next_:  # the line break is a space
                        end = next_
                self._run(run, text[done:end], base, reflow, hyphenated)
                self.skip(next_ - end)
                room = max(0, room - next_ + done)
                yield _cost(text[done:next_])
                done = next_

    def _go_on(self) -> None:
        """Begin another block of the document that looks as if it were the same."""
        form = self.cursor.blockFormat()
        below = form.bottomMargin()
        form.setBottomMargin(0)
        self.cursor.setBlockFormat(form)
        form.setBottomMargin(below)
        form.setTopMargin(0)
        form.setTextIndent(0)
        form.setProperty(CONTINUED, True)
        self.cursor.insertBlock(form, self.cursor.blockCharFormat())
        self.place()

    def _run(self, run: Run, text: str, base: QTextCharFormat, reflow: bool, hyphenated: bool) -> None:
        hyphens = self._hyphens(text) if self._hyphens and hyphenated and not run.style & Style.CODE else ()
        # A line break inside a block is a line, not a paragraph, to Qt.
        made, pairs = shown(text, " " if reflow and not run.href else "\u2028", hyphens)
        position = self.cursor.position()
        self.place()
        for points, units in pairs:
            self._placed.add(self._at + points, position + units)
        self._insert(made, self.formats.styled(base, run), len(made) if run.style & Style.CODE else _STRETCH)
        self._at += len(text)
        self.place()

    def _formula(self, run: Run, base: QTextCharFormat) -> None:
        """Set a formula as text that can be read; the article's own text of it is its TeX."""
        self.place()
        for part in parts_of(run.text):
            form = self.formats.styled(base, run._replace(style=run.style & ~Style.MATH))
            self.cursor.insertText(part.text.replace("\n", "\u2028"), self.formats.in_formula(form, part))
        self.skip(len(run.text))
        self.place()

    def _insert(self, made: str, form: QTextCharFormat, stretch: int) -> None:
        """Insert text in stretches of at least so many characters, in formats that look alike and take turns."""
        other = QTextCharFormat(form)
        other.setProperty(TURN, True)
        done = 0
        while done < len(made):
            space = _SPACE.search(made, done + stretch) if len(made) - done > stretch else None
            end = len(made) if space is None else space.end()
            self.cursor.insertText(made[done:end], other if self._turn else form)
            self._turn = not self._turn
            done = end


def _cut(text: str, start: int) -> tuple[int, int]:
    """Give where a text is parted at or soon after ``start``: where its first part ends and its second one begins.

    It is parted at a line break, which lies between the two, or else after a space, or else between two letters.
    """
    found = _GAP.search(text, start, start + _SEARCHED)
    if found is None:
        end = start
        while end < len(text) and combining(text[end]):
            end += 1
        return end, end
    return (found.end() if found[0] == " " else found.start()), found.end()


def _cost(text: str) -> int:
    """Give what a text costs to be laid out, in characters of the Latin script."""
    return 20 + len(text) * (1 if text.isascii() or max(text) < "\u0250" else _DEAR)
