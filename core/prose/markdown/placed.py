"""Markdown's tokens with the place of every letter that they show.

They come from what ``parser`` notes while it parses, so no letter is ever looked for.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Final, NamedTuple

from markdown_it import MarkdownIt
from markdown_it.common.utils import MD_TRIM_CHARS
from markdown_it.token import Token

from core.patterns import lazy_pattern
from core.prose.markdown.parser import LINES, noting_parser

_BREAK: Final = lazy_pattern(r"\r\n?|\n")
_INDENT = " \t"
_WORD: Final = lazy_pattern(r"[^\W\d_]{2,}")
_FOREIGN: Final = lazy_pattern(r"(?:(?![a-zA-Z])[^\W\d_]){8}")  # no language of programs is called so
_SENTENCE: Final = 5  # words


def is_said(info: str) -> bool:
    """Tell whether what stands behind the marks that open a fence is words to be read, and no language and settings."""
    if "=" in info or "{" in info:
        return False
    return len(_WORD.findall(info)) >= _SENTENCE or bool(_FOREIGN.search(info))


class Piece(NamedTuple):
    """A piece of what a token shows: ``text``, which stands for ``[start, end)`` of the source, in code points.

    It is the source's own letters, or a reference, a line break or the like that stands for that place as a whole.
    """

    text: str
    start: int
    end: int


class PlacedToken(NamedTuple):
    """A token of the parser, and the pieces that it shows: none for tokens that only enclose others.

    Attributes:
        token: The token.
        pieces: What it shows itself.
        children: For the text of a block: its tokens.
    """

    token: Token
    pieces: Sequence[Piece] = ()
    children: Sequence[PlacedToken] = ()


def placed_tokens(text: str) -> Iterator[PlacedToken]:
    """Parse Markdown: CommonMark with the tables and struck-out text of GitHub's dialect, formulas, and no HTML.

    Yields:
        The tokens of the blocks, in order, with their places in ``text``.
    """
    source, places = _with_line_feeds(text)
    parser = noting_parser()
    env: dict[str, Any] = {}
    tokens = parser.parse(source, env)
    reader = _Reader(text, source, places, env.get(LINES, {}), parser, env)
    yield from reader.read(tokens)


def _with_line_feeds(text: str) -> tuple[str, Sequence[int]]:
    """Give a text as the parser reads it, with every line break as LF, and where each of its characters stands."""
    text = text.replace("\0", "\ufffd")
    if "\r" not in text:
        return text, range(len(text) + 1)
    parts: list[str] = []
    places: list[int] = []
    at = 0
    for found in _BREAK.finditer(text):
        parts += (text[at : found.start()], "\n")
        places.extend(range(at, found.start() + 1))
        at = found.end()
    parts.append(text[at:])
    places.extend(range(at, len(text) + 1))
    return "".join(parts), places


class _Reader:
    """Gives tokens their pieces.

    Attributes:
        lines: Where the text of each line that holds some begins and ends in the parsed source.
    """

    def __init__(
        self,
        text: str,
        source: str,
        places: Sequence[int],
        lines: dict[int, tuple[int, int]],
        parser: MarkdownIt,
        env: dict[str, Any],
    ) -> None:
        self._text = text
        self._source = source
        self._places = places
        self.lines = lines
        self._parser = parser
        self._env = env
        self._cells: list[list[int]] = []  # of the row that is read: where each character of a cell stands
        self._cell = 0
        self._row = -1

    def read(self, tokens: Sequence[Token]) -> Iterator[PlacedToken]:
        in_table = 0
        for token in tokens:
            in_table += (token.type == "table_open") - (token.type == "table_close")
            if token.type == "tr_open" and token.map:
                self._begin_row(token.map[0])
            if token.type == "tr_close":
                yield from self._surplus()
            if token.type == "inline":
                at = self._of_cell(token) if in_table else self._of_lines(token)
                yield self._inline(token, at)
            elif token.type == "footnote_open":
                begin, label = token.meta["at"], token.meta["label"]
                end = begin + len(label) + 2
                yield PlacedToken(token, (self._own(begin, begin + 1), self._own(begin + 2, end + 1)))
            elif token.type in ("fence", "code_block", "math_block"):
                yield PlacedToken(token, list(self._code(token)))
            else:
                yield PlacedToken(token)

    # Where the characters of a block's text stand.

    def _of_lines(self, token: Token) -> list[int]:
        """Give where each character of a paragraph's or a heading's text stands in the parsed source."""
        assert token.map is not None
        at: list[int] = []
        first, last = token.map
        while first < last - 1 and not self._line(first).strip(MD_TRIM_CHARS):
            first += 1  # the parser leaves out lines of rare spaces too
        for number, line in enumerate(token.content.split("\n"), start=first):
            begin, end = self.lines[number]
            if number > first:
                at.append(self.lines[number - 1][1])  # the line break
            words = line.lstrip(_INDENT)
            at += self._indent(line[: len(line) - len(words)], begin)
            if not self._source.startswith(words, begin):  # a heading's marks, or space that is no indent
                rest = self._source[begin:end].lstrip("#")
                begin = end - len(rest.lstrip(MD_TRIM_CHARS))
            at.extend(range(begin, begin + len(words)))
        return at

    def _line(self, number: int) -> str:
        begin, end = self.lines[number]
        return self._source[begin:end]

    def _indent(self, indent: str, begin: int) -> list[int]:
        """Give where the white space before the first letter of a line, at ``begin``, stands; a tab may be several."""
        first = max(0, begin - len(indent))
        if self._source[first:begin] == indent:
            return list(range(first, begin))
        return [max(0, begin - 1)] * len(indent)

    def _begin_row(self, line: int) -> None:
        """Part a row of a table into its cells, as the parser does."""
        begin, end = self.lines[line]
        row = self._source[begin:end]
        begin += len(row) - len(row.lstrip(MD_TRIM_CHARS))
        cells: list[list[int]] = [[]]
        escaped = False
        for place in range(begin, begin + len(row.strip(MD_TRIM_CHARS))):
            character = self._source[place]
            if character == "|" and not escaped:
                cells.append([])
            else:
                if character == "|":
                    cells[-1].pop()  # the backslash is no text
                cells[-1].append(place)
            escaped = character == "\\"
        if not cells[0]:
            del cells[0]
        if cells and not cells[-1]:
            del cells[-1]
        self._cells, self._cell = cells, 0

    def _of_cell(self, token: Token) -> list[int]:
        cell = self._cells[self._cell] if self._cell < len(self._cells) else []
        self._cell += 1
        return self._trimmed(cell)

    def _trimmed(self, cell: list[int]) -> list[int]:
        words = "".join(self._source[place] for place in cell)
        first = len(words) - len(words.lstrip(MD_TRIM_CHARS))
        return cell[first : first + len(words.strip(MD_TRIM_CHARS))]

    def _surplus(self) -> Iterator[PlacedToken]:
        """Yield the cells of a row that are more than the table has columns, which Markdown does not show."""
        while self._cell < len(self._cells):
            at = self._of_cell(Token("inline", "", 0))
            token = Token("inline", "", 0, content="".join(self._source[place] for place in at))
            token.children = []
            self._parser.inline.parse(token.content, self._parser, self._env, token.children)
            yield self._inline(token, at)

    # What the tokens of a block's text show.

    def _inline(self, token: Token, at: Sequence[int]) -> PlacedToken:
        children: list[PlacedToken] = []
        before: Token | None = None
        for child in token.children or []:
            linked = before is not None and before.type == "link_open" and before.info == "auto"
            children.append(PlacedToken(child, list(self._shown(child, token.content, at, linked=linked))))
            before = child
        return PlacedToken(token, (), children)

    def _shown(self, child: Token, content: str, at: Sequence[int], *, linked: bool) -> Iterator[Piece]:
        """Yield what a token of a block's text ``content`` shows."""
        start, text = child.meta.get("at", 0), child.content
        if child.type == "text" and linked:
            yield from self._standing(text, at, start + 1, content.index(">", start), content)
        elif child.type == "text":
            begin = start + child.meta["shift"]
            yield from self._standing(text, at, begin, begin + len(text), content)
        elif child.type == "text_special":
            end = start + len(child.markup)
            begin = end - len(text) if child.info == "escape" else start
            yield from self._standing(text, at, begin, end, content)
        elif child.type == "code_inline":
            begin = start + len(child.markup)
            # A space at each end, or a line break, which is one in code, is padding.
            begin += content[begin : begin + len(text)].replace("\n", " ") != text
            yield from self._standing(text, at, begin, begin + len(text), content)
        elif child.type == "math_inline":
            yield from self._standing(text, at, start, start + len(text), content)
        elif child.type == "footnote_mark":
            yield self._own(at[start], at[start] + 1)
            yield from self._standing(text + "]", at, start + 2, start + len(text) + 3, content)
        elif child.type in ("softbreak", "hardbreak"):
            place = content.index("\n", start)
            yield self._atomic("\n", at[place], at[place] + 1)

    def _standing(self, text: str, at: Sequence[int], begin: int, end: int, content: str) -> Iterator[Piece]:
        """Yield ``text``, which stands for ``content[begin:end]``, in pieces that are the source's own letters."""
        if len(text) != end - begin:
            if begin < end:
                yield self._atomic(text, at[begin], at[end - 1] + 1)
            return
        first = begin
        while first < end:
            if content[first] == "\n" or text[first - begin] != self._source[at[first]]:
                # Of the spaces that a tab stands for, only the first has a place.
                again = first > begin and at[first] == at[first - 1]
                yield self._atomic(text[first - begin], at[first] + again, at[first] + 1)
                first += 1
                continue
            last = first + 1
            while (
                last < end
                and at[last] == at[last - 1] + 1
                and content[last] != "\n"
                and text[last - begin] == self._source[at[last]]
            ):
                last += 1
            yield self._own(at[first], at[last - 1] + 1)
            first = last

    def _code(self, token: Token) -> Iterator[Piece]:
        """Yield the lines of a block of code or of a formula."""
        assert token.map is not None
        if token.type == "fence" and (info := token.info.strip()) and is_said(info):
            yield from self._info(token, info)
        number = token.map[0] + (token.type == "fence")
        lines = token.content.rstrip("\n").split("\n") if token.type != "math_block" else token.content.split("\n")
        for line in lines:
            if number > token.map[0] + (token.type == "fence"):
                end = self.lines[number - 1][1]
                yield self._atomic("\n", end, end + 1)
            if number not in self.lines:
                return
            begin, _ = self.lines[number]
            words = line.lstrip(_INDENT)
            indent = line[: len(line) - len(words)]
            if indent:
                first = max(0, begin - len(indent))
                if self._source[first:begin] == indent:
                    yield self._own(first, begin)
                else:  # a tab of which only a part is indent
                    yield self._atomic(indent, max(0, begin - 1), begin)
            if words:
                yield self._own(begin, begin + len(words))
            number += 1

    def _info(self, token: Token, info: str) -> Iterator[Piece]:
        """Yield what stands behind the marks that open a fence, as a line of it."""
        assert token.map is not None
        begin, end = self.lines[token.map[0]]
        if (at := self._source.find(info, begin, end)) >= 0:
            yield self._own(at, at + len(info))
            if token.content.strip("\n"):
                yield self._atomic("\n", end, end + 1)

    def _own(self, start: int, end: int) -> Piece:
        """Give the source's own letters; no line break stands among them."""
        first = self._places[start]
        return Piece(self._text[first : first + end - start], first, first + end - start)

    def _atomic(self, text: str, start: int, end: int) -> Piece:
        return Piece(text, self._places[start], self._places[min(end, len(self._source))])
