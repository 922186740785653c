"""Puts text into a document, and keeps account of where each character went."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple
from unicodedata import combining

from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument

from core.article.blocks import Run, Style
from core.formulas.plain import bare, parts_of
from gui.typesetting.formats import CONTINUED, TURN, Formats
from gui.typesetting.placed_text import PlacedText, shown

_DEAR = 3
"""How much more a character costs that is not of the Latin script: its letters are joined, or shaped, or many."""
LONGEST = 6_000
"""Characters after which a block goes on in another one of the document, since Qt lays out only whole ones."""
_SEARCHED = 400
_STRETCH = 60
"""Characters after which the format takes its turn. Qt shapes a stretch of one format at once, and of each block keeps
the room that its longest one took: 44 bytes a character, five times all the rest."""
_SPACE = re.compile(r"[ 、。](?=\w)")
_GAP = re.compile("\r\n|[\r\n ]")

START = (0, 0)
"""The first character of the first run."""

HyphenPlaces = Callable[[str], tuple[int, ...]]


class Piece(NamedTuple):
    """A piece of the runs of a block that is set in one go.

    Attributes:
        run: The index of its run.
        begin, end: Where in the run's text it stands.
        after: Where in that the next piece begins; a line break may lie between.
        goes_on: Whether the block goes on with it in another one of the document.
    """

    run: int
    begin: int
    end: int
    after: int
    goes_on: bool


def pieces(runs: Sequence[Run], *, reflow: bool, begin: tuple[int, int] = START) -> Iterator[Piece]:
    """Part runs as they are set.

    Args:
        runs: Of a block.
        reflow: Whether its line breaks are spaces.
        begin: With which run, and which character of it, to begin: the first of all, or of a piece that goes on.
    """
    number, done = begin
    room, full = LONGEST, False
    for index in range(number, len(runs)):
        text = runs[index].text
        if _is_formula(runs[index]):
            yield Piece(index, 0, len(text), len(text), False)
            done = len(text)
        while done < len(text):
            goes_on = full
            if full:
                room, full = LONGEST, False
            end = after = len(text)
            if end - done > room:
                full = True
                end, after = _cut(text, done + room)
                if reflow and end < after:  # the line break is a space
                    end = after
            yield Piece(index, done, end, after, goes_on)
            room = max(0, room - after + done)
            done = after
        done = 0


def _is_formula(run: Run) -> bool:
    return bool(run.style & Style.MATH) and bare(run.text)[0] != run.text.strip()


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
        # The part of a block that is set, where that is not all of it; see ``pieces``.
        self._begin: tuple[int, int] = START
        self._end: tuple[int, int] | None = None

    def paragraph(self, form: QTextBlockFormat, char: QTextCharFormat | None = None) -> None:
        """Begin a new block of the document; ``char`` gives its empty lines their height."""
        if self._begin != START:
            form = _continued(form)
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
        begin, self._begin = self._begin, START
        for piece in pieces(runs, reflow=reflow, begin=begin):
            run = runs[piece.run]
            if piece.goes_on:
                if (piece.run, piece.begin) == self._end:
                    self._end_here()
                    return
                self._go_on()
            if _is_formula(run):
                self._formula(run, base)
            else:
                self._run(run, run.text[piece.begin : piece.end], base, reflow, hyphenated)
                self.skip(piece.after - piece.end)
            yield _cost(run.text[piece.begin : piece.after])

    def _end_here(self) -> QTextBlockFormat:
        """End the document's block as one that goes on in another; give the format of that one."""
        form = self.cursor.blockFormat()
        below = form.bottomMargin()
        form.setBottomMargin(0)
        self.cursor.setBlockFormat(form)
        form.setBottomMargin(below)
        return _continued(form)

    def _go_on(self) -> None:
        """Begin another block of the document that looks as if it were the same."""
        self.cursor.insertBlock(self._end_here(), self.cursor.blockCharFormat())
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


def _continued(form: QTextBlockFormat) -> QTextBlockFormat:
    """Give the format of a block that goes on with the paragraph of the one before."""
    form = QTextBlockFormat(form)
    form.setTopMargin(0)
    form.setTextIndent(0)
    form.setProperty(CONTINUED, True)
    return form


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
