"""From the elements that are shown to flat blocks in reading order."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from core.article.blocks import Block, BlockKind, Image, Run, Style
from core.page.blocks.code import (
    CODE_LINES,
    HOLDERS,
    PRE,
    Neighbours,
    decoration,
    is_code,
    is_line,
    is_lined,
    language_of,
    pieces_of,
)
from core.page.blocks.gallery import Gallery
from core.page.blocks.inline import SPACES, Line
from core.page.blocks.lists import LISTS, ListMarkers
from core.page.blocks.pictures import IMAGES, PLAYED, background_of, image_of, in_noscript, media_of
from core.page.blocks.setting import STYLES, Setting, block_of, has_brackets
from core.page.blocks.shown import first_within
from core.page.blocks.tables import grid_of, is_data
from core.page.blocks.white_space import LINES, WhiteSpace, white_space
from core.page.blocks.written_tex import written_in
from core.page.content.leaves import BLOCK_TAGS
from core.page.tree.document import Piece
from core.page.tree.nodes import Element, Node, Text

_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_TERMS = {"dt": BlockKind.TERM, "dd": BlockKind.DEFINITION}
_VOID = frozenset({"br", "hr", "wbr"}) | IMAGES | PLAYED.keys()
_BREAKING = BLOCK_TAGS | PRE
_TELLING = STYLES.keys() | _BREAKING | _VOID | {"a", "abbr", "q", "picture"}
"""All but what says nothing, such as a span."""
_CELLS = frozenset({"td", "th"})
_QUOTES = ("“”", "‘’")


class BlockBuilder:
    """Walks what is shown and makes the blocks. ``source`` is the page's text.

    Attributes:
        pieces: What is no text although it stands within what is shown: the numbers of lines of code, and the like.
    """

    def __init__(self, source: str, nodes: Iterable[Node], *, tex: Callable[[], bool] = bool) -> None:
        """Prepare to walk ``nodes``; ``tex`` tells whether scripts of the page set formulas written as TeX."""
        self.source = source
        self.nodes = nodes
        self.tex = tex
        self.blocks: list[Block] = []
        self.pieces: list[Piece] = []
        self.line = Line()
        self.images = Gallery(self.blocks)
        self.lists: list[ListMarkers] = []
        self.marker = ""
        self.language = ""
        self.neighbours = Neighbours()
        self.begun: list[int] = []  # of the elements open within code: how many runs there were before each
        self.now = Setting()

    def build(self) -> tuple[Block, ...]:
        """Give the blocks."""
        stack: list[tuple[Iterator[Node], Element | None, Setting | None]] = []
        element: Element | None = None
        setting: Setting | None = None
        rest = iter(self.nodes)
        while True:
            for node in rest:
                if isinstance(node, Text):
                    self._text(node)
                    continue
                before = self.now
                idle = node.name not in _TELLING and not node.attrs and not before.code
                if idle or self._enter(node):
                    stack.append((rest, element, setting))
                    element, rest, setting = node, iter(node.contents), before
                    break
                self.now = before
            else:
                if element is None or setting is None:
                    self.flush()
                    return tuple(self.blocks)
                self._leave(element, setting)
                rest, element, setting = stack.pop()

    def _text(self, node: Text) -> None:
        now = self.now
        if now.code:
            self._code_text(node)
        elif now.spaces:
            self._lines(node)
        elif ("\\" in node or "$$" in node) and not now.style & Style.CODE and self.tex():
            for piece in written_in(self.source, node.start, node.end):
                if piece.formula is not None:
                    self._formula(piece.formula, piece.start, piece.end, apart=piece.apart)
                else:
                    self._fold(piece.start, piece.end)
        else:
            self._fold(node.start, node.end)

    def _fold(self, start: int, end: int) -> None:
        if self.line.runs or self.source[start:end].strip(SPACES):
            self.images.part()
            self.line.fold(self.source, start, end, self.now.style, self.now.href)

    def _code_text(self, node: Text) -> None:
        if self.now.spaces or node.strip() or not ("\n" in node or is_lined(node.parent)):
            self.line.exact(self.source, node.start, node.end, self.now.style, self.now.href)

    def _lines(self, node: Text) -> None:
        """Add text whose lines are kept; an empty line ends a paragraph."""
        now = self.now
        for found in LINES.finditer(self.source, node.start, node.end):
            start, end = found.span()
            if found["break"]:
                self._line_break(start, end)
            elif now.spaces is WhiteSpace.KEPT and self.line:
                self.line.exact(self.source, start, end, now.style, now.href)
            elif self.line or found[0].strip(SPACES):
                self.line.fold(self.source, start, end, now.style, now.href)

    def _line_break(self, start: int, end: int) -> None:
        if self.line and self.line.ends_line():
            self.flush()
        elif self.line:
            self.line.strip_end()
            if self.line:
                self.line.add("\n", start, end, self.now.style, None)

    def _enter(self, node: Element) -> bool:
        """Begin an element; tell whether its inside is to be walked."""
        name, now = node.name, self.now
        if node.attrs or now.code:
            if reason := decoration(node, within=bool(now.code)):
                self.pieces += pieces_of(node, reason)
                return False
            if (spaces := white_space(node)) is not None and not (now.code and now.spaces):
                self.now = now = now._replace(spaces=spaces)
        if name in _VOID:
            self._void(node)
            return False
        if name == "math":
            self._formula(node.get_text(), node.start, node.end, apart=node.value("display") == "block")
            return False
        if now.code:
            if name in PRE:
                self.now = now._replace(spaces=WhiteSpace.KEPT)
            self._enter_in_code(node)
            return True
        if (
            name in PRE
            or (name in HOLDERS and is_code(node))
            or (name == "code" and now.spaces and "\n" in node.get_text().strip())
        ):
            self.flush()
            kept = WhiteSpace.KEPT if name in PRE else now.spaces
            self.language = language_of(node)
            self.neighbours = Neighbours()
            self.now = now._replace(code=1, spaces=kept)
            return True
        return self._enter_text(node)

    def _enter_text(self, node: Element) -> bool:
        """Begin an element outside code."""
        name = node.name
        if name in _BREAKING:
            self.flush()
        if name == "picture":
            return self._picture(node)
        if node.attrs.get("role") == "img":
            self._add_image(background_of(node), spare=False)
        if name == "table" and is_data(node):
            self._table(node)
            return False
        if name in STYLES or name in ("abbr", "q", "a"):
            return self._enter_inline(node)
        self._enter_block(node)
        return True

    def _enter_block(self, node: Element) -> None:
        name, now = node.name, self.now
        if name in _HEADINGS:
            self.now = now._replace(level=_HEADINGS[name])
        elif name in _TERMS:
            self.now = now._replace(term=_TERMS[name])
        elif name == "blockquote":
            self.now = now._replace(quoted=now.quoted + 1)
        elif name in ("figcaption", "caption"):
            self.now = now._replace(captions=now.captions + 1)
        elif name in LISTS:
            self.lists.append(ListMarkers(node))
            self.now = now._replace(term=None)
        elif name == "li":
            self.marker = self.lists[-1].of(node) if self.lists else "- "

    def _enter_inline(self, node: Element) -> bool:
        name, now = node.name, self.now
        if name == "a":
            if "href" in node.attrs:
                self.now = now._replace(href=node.value("href").strip() or None)
        elif name == "q":
            self.line.add(_QUOTES[now.quotes % 2][0], node.open_end, node.open_end, now.style, now.href)
            self.now = now._replace(quotes=now.quotes + 1)
        elif name == "abbr":
            style = Style.ABBREVIATION if node.value("title").strip() else Style.PLAIN
            self.now = now._replace(style=now.style | style)
        else:
            if name == "rt" and not node.get_text().strip():
                return False
            self.now = now._replace(style=now.style | STYLES[name])
            if name == "rt" and not has_brackets(node):
                self.line.add("(", node.open_end, node.open_end, self.now.style, now.href)
        return True

    def _enter_in_code(self, node: Element) -> None:
        """Begin an element within code, where a block is a line."""
        name, now = node.name, self.now
        self.begun.append(len(self.line.runs))
        if self.line and is_line(node):
            if name in BLOCK_TAGS:
                if not self.line.ends_line():
                    self.line.break_at(node.start)
            elif self.neighbours.line_before(node) is not None:
                self.line.break_at(node.start)
        if name == "a" and "href" in node.attrs:
            self.now = now._replace(href=node.value("href").strip() or None)
        elif name in STYLES and name != "code":
            self.now = now._replace(style=now.style | STYLES[name])

    def _leave(self, element: Element, before: Setting) -> None:
        """End an element; ``before`` is how text was set where it began."""
        name, now = element.name, self.now
        if now.code and before.code:
            empty = self.begun.pop() == len(self.line.runs) and name in CODE_LINES
            if name in BLOCK_TAGS and name not in _CELLS and self.line and (empty or not self.line.ends_line()):
                self.line.break_at(element.end)
        elif now.code:
            self.flush()
        elif name in _BREAKING:
            self.flush()
            if name in LISTS:
                self.lists.pop()
                self.marker = ""
            elif name == "li":
                self.marker = ""
        elif name == "rt" and self.line and not has_brackets(element):
            self.line.add(")", self.line.runs[-1].end, self.line.runs[-1].end, now.style, now.href)
        elif name == "q" and self.line:
            end = self.line.runs[-1].end
            self.line.add(_QUOTES[before.quotes % 2][1], end, end, before.style, before.href)
        self.now = before

    def _formula(self, formula: str, start: int, end: int, *, apart: bool) -> None:
        """Add a formula, with its dollars; one that stands ``apart`` is a block of its own, but within code."""
        formula = formula.strip()  # no part of a formula can be taken off it later
        if not formula.strip("$ "):
            return
        apart = apart and not self.now.code
        self.images.part()
        if apart:
            self.flush()
        self.line.whole(formula, start, end, self.now.style | Style.MATH, self.now.href)
        if apart:
            self.flush()

    def _void(self, node: Element) -> None:
        if node.name == "br":
            if self.now.code:
                self.line.add("\n", node.start, node.open_end, self.now.style, None)
            else:
                self._line_break(node.start, node.open_end)
        elif node.name == "hr":
            self.flush()
            if self.blocks and self.blocks[-1].kind != BlockKind.RULE:
                self.blocks.append(Block(BlockKind.RULE, quoted=self.now.quoted))
        elif node.name in IMAGES:
            self._image(node)
        elif node.name in PLAYED and (played := media_of(node)):
            self._add_image(played, spare=False)

    def _image(self, node: Element) -> None:
        alt = " ".join(node.value("alt").split())
        names = node.value("class").lower()
        if alt and len(alt) < node.open_end - node.start and ("emoji" in names or "smiley" in names):
            self.line.add(alt, node.start, node.open_end, self.now.style, self.now.href)
            return
        self._add_image(image_of(node), spare=in_noscript(node))

    def _picture(self, node: Element) -> bool:
        """Add what a ``picture`` without an image has sources for; tell whether to walk its inside."""
        if first_within(node, IMAGES) is not None:
            return True
        self._add_image(image_of(node), spare=False)
        return False

    def _add_image(self, image: Image | None, *, spare: bool) -> None:
        if self.images.add(image, spare=spare) and not self.line:
            self.flush()

    def _table(self, node: Element) -> None:
        grid = grid_of(node, self._cell)
        if grid.caption:
            self.blocks.append(Block(BlockKind.CAPTION, tuple(grid.caption), quoted=self.now.quoted))
        if grid.rows:
            block = Block(BlockKind.TABLE, rows=grid.rows, header_rows=grid.header_rows, quoted=self.now.quoted)
            self.blocks.append(replace(block, header_columns=grid.header_columns, spans=grid.spans))

    def _cell(self, cell: Element) -> list[Run]:
        """Give the text of a cell as one line; blocks and lines within it are parted by spaces."""
        inner = BlockBuilder(self.source, cell.contents, tex=self.tex)
        runs: list[Run] = []
        for block in inner.build():
            if runs and block.runs:
                runs.append(Run(" ", block.runs[0].start, block.runs[0].start))
            runs += [run._replace(text=" ") if run.text == "\n" else run for run in block.runs]
        self.pieces += inner.pieces
        return runs

    def flush(self) -> None:
        """End the block under construction."""
        line = self.line
        if line.runs:
            self.line = Line()
            if self.now.code:
                line.trim_code()
            else:
                line.strip_end()
            if line.runs:
                self._add(tuple(line.runs))
        if self.images.waiting:
            self.images.hang(self.now.quoted)

    def _add(self, runs: tuple[Run, ...]) -> None:
        last = self.blocks[-1].kind if self.blocks else None
        block = block_of(runs, self.now, depth=len(self.lists), marker=self.marker, last=last)
        if block.kind is BlockKind.CODE:
            block = replace(block, language=self.language)
        elif block.kind is BlockKind.ITEM:
            self.marker = ""
        self.blocks.append(block)
