"""Text to runs: white space folded as a browser does, entities decoded, every run with its source."""

from __future__ import annotations

from core.article.blocks import Run, Style
from core.page.tree.entities import decode_entity
from core.patterns import lazy_pattern

_PIECE = lazy_pattern(r"[^&\t\n\f\r\0 ]++(?: [^&\t\n\f\r\0 ]++)*+|([\t\n\f\r ]++)|&|\0")
_EXACT = lazy_pattern(r"[^&\r\0]++|(\r\n?+)|&|\0")
SPACES = " \t\n\f\r"


class Line:
    """The runs of one block under construction."""

    def __init__(self) -> None:
        self.runs: list[Run] = []
        self._verbatim = False

    def __bool__(self) -> bool:
        return bool(self.runs)

    def add(self, text: str, start: int, end: int, style: Style, href: str | None, *, verbatim: bool = False) -> None:
        """Add a run; a verbatim one that goes on where the last ended is joined to it."""
        if verbatim and self._verbatim and self.runs:
            last = self.runs[-1]
            if last.end == start and last.style == style and last.href == href:
                self.runs[-1] = Run(last.text + text, last.start, end, style, href)
                return
        self._verbatim = verbatim
        self.runs.append(Run(text, start, end, style, href))

    def whole(self, text: str, start: int, end: int, style: Style, href: str | None) -> None:
        """Add a text that stands for ``source[start:end]`` as a whole, however long both are.

        A run as long as its source would be read as the source to the letter; the tag's last sign is structure then.
        """
        self.add(text, start, end - (len(text) == end - start), style, href)

    def ends_in_space(self) -> bool:
        """Tell whether a further space would show nothing: at the start, after a space, after a line break."""
        return not self.runs or self.runs[-1].text[-1] in " \n"

    def ends_line(self) -> bool:
        """Tell whether the last thing is a line break."""
        return bool(self.runs) and self.runs[-1].text[-1] == "\n"

    def break_at(self, at: int) -> None:
        """Add a line break that stands for nothing."""
        self.add("\n", at, at, Style.PLAIN, None)

    def trim_code(self) -> None:
        """Take line breaks off both ends of code, but not the indent of its first line."""
        while self.runs and not self.runs[0].text.lstrip("\n"):
            del self.runs[0]
        if self.runs:
            first = self.runs[0]
            rest = first.text.lstrip("\n")
            if len(rest) < len(first.text):
                self.runs[0] = first._replace(text=rest, start=first.end - len(rest))
        while self.runs and not self.runs[-1].text.strip():
            self.runs.pop()
        if self.runs:
            last = self.runs[-1]
            rest = last.text.rstrip()
            if len(rest) < len(last.text):
                self.runs[-1] = last._replace(text=rest, end=last.start + len(rest))

    def strip_end(self) -> None:
        """Take spaces and line breaks off the end."""
        self._verbatim = False
        while self.runs and (last := self.runs[-1]).text[-1] in " \n":
            if len(last.text) == 1:
                self.runs.pop()
            else:
                self.runs[-1] = last._replace(text=last.text[:-1], end=last.end - 1)

    def fold(self, source: str, start: int, end: int, style: Style, href: str | None) -> None:
        """Add the text ``source[start:end]``, its white space folded."""
        at = start + 0  # a number of the run's own: one that a page's tree holds would hold on to the tree's memory
        while at < end and (found := _PIECE.match(source, at, end)):
            text = found[0]
            after = found.end()
            if found[1] is not None:
                if not self.ends_in_space():
                    self.add(" ", at, after, style, href, verbatim=text == " ")
            elif text == "&":
                after = self._entity(source, at, end, style, href, exact=False)
            elif text != "\0":
                self.add(text, at, after, style, href, verbatim=True)
            at = after

    def exact(self, source: str, start: int, end: int, style: Style, href: str | None, *, decode: bool = True) -> None:
        """Add the text ``source[start:end]`` as it stands, with equal line ends; entities decoded or not."""
        at = start + 0  # as above
        while at < end and (found := _EXACT.match(source, at, end)):
            text = found[0]
            after = found.end()
            if found[1] is not None:
                self.add("\n", at, after, style, href)
            elif text == "&" and decode:
                after = self._entity(source, at, end, style, href, exact=True)
            elif text != "\0":
                self.add(text, at, after, style, href, verbatim=True)
            at = after

    def _entity(self, source: str, at: int, end: int, style: Style, href: str | None, *, exact: bool) -> int:
        decoded = decode_entity(source, at)
        if decoded is None or decoded[1] > end:
            self.add("&", at, at + 1, style, href, verbatim=True)
            return at + 1
        text, after = decoded
        if not exact and text in SPACES:
            if not self.ends_in_space():
                self.add(" ", at, after, style, href)
        else:
            self.add(text, at, after, style, href)
        return after
