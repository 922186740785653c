"""Places of an original as people write them: a line, a line and a column, or the number of a character."""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import accumulate

from gui.language.speech import noted, plural, tr

HELP = noted("Line (12), line and column (12:5), or character (#1234)")
"""What can be written, in a line."""

_STEP = 1 << 16  # code points between two places whose line is known
_NUMBER = r"\d{1,3}(?:[,.’'\s]\d{3})+|\d{1,15}"  # as people and lists write them
_FORM = re.compile(
    rf"#\s*(?P<character>{_NUMBER})|(?:line\s+)?(?P<line>{_NUMBER})(?:\s*(?::|,\s*column)\s*(?P<column>{_NUMBER}))?",
    re.IGNORECASE,
)
_NO_FIGURE = re.compile(r"\D")


class PositionError(ValueError):
    """What was written is no place of the text; it says why in a sentence."""


class Positions:
    """The lines of a text, and its places by what is written of them.

    Lines and columns are counted from 1 and end at a line feed, as in the list of removals; characters are counted
    from 0, as in reports.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        counts = (text.count("\n", at, at + _STEP) for at in range(0, len(text), _STEP))
        self._before = list(accumulate(counts, initial=0))  # line feeds before every ``_STEP`` code points

    def lines(self) -> int:
        """Give the number of lines."""
        return self._before[-1] + 1

    def find(self, words: str) -> int:
        """Give the place, in code points, that is written in ``words``.

        Raises:
            PositionError: They are no place of the text.
        """
        written = _FORM.fullmatch(words.strip())
        if written is None:
            raise PositionError(tr("That is no place. It would be 12, 12:5 or #1234."))
        if written["character"] is not None:
            return self._character(_number(written["character"]))
        return self._column(_number(written["line"]), _number(written["column"] or "1"))

    def _character(self, number: int) -> int:
        if number > len(self._text):
            raise PositionError(tr("The last character is #{count}.", count=len(self._text)))
        return number

    def _column(self, line: int, column: int) -> int:
        if line < 1 or column < 1:
            raise PositionError(tr("Lines and columns are counted from 1."))
        if line > self.lines():
            raise PositionError(plural("There are %n lines.", "There is %n line.", self.lines()))
        start = self._start(line)
        end = self._text.find("\n", start)
        last = (len(self._text) if end < 0 else end) - start + 1
        if column > last:
            raise PositionError(tr("Line {line} ends at column {last}.", line=line, last=last))
        return start + column - 1

    def _start(self, line: int) -> int:
        """Give where a line begins: behind the line feed that ends the one before."""
        step = bisect_left(self._before, line - 1) - 1
        if step < 0:
            return 0
        at = step * _STEP
        for _ in range(line - 1 - self._before[step]):
            at = self._text.index("\n", at) + 1
        return at


def _number(words: str) -> int:
    return int(_NO_FIGURE.sub("", words))
