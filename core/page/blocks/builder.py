"""From the soup of what is shown to flat blocks in reading order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from bs4 import BeautifulSoup
from bs4.element import PageElement

from core.article.blocks import Block, BlockKind, Image, Run, Style
from core.page.blocks.inline import SPACES, Line
from core.page.blocks.pictures import (
    IMAGES,
    PLAYED,
    background_of,
    image_of,
    in_noscript,
    is_same_picture,
    is_stand_in,
    media_of,
)
from core.page.blocks.soup import SourceString, SourceTag
from core.page.blocks.tables import is_data, rows_of
from core.page.content.leaves import BLOCK_TAGS

_STYLES = {
    **dict.fromkeys(("b", "strong"), Style.BOLD),
    **dict.fromkeys(("i", "em", "cite", "var", "dfn"), Style.ITALIC),
    **dict.fromkeys(("code", "kbd", "samp", "tt"), Style.CODE),
    **dict.fromkeys(("s", "del", "strike"), Style.STRIKE),
    "sup": Style.SUPERSCRIPT,
    "sub": Style.SUBSCRIPT,
}
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_PRE = frozenset({"pre", "listing", "xmp", "plaintext"})
_LISTS = frozenset({"ul", "ol", "dir"})
_VOID = frozenset({"br", "hr", "wbr"}) | IMAGES | PLAYED.keys()
_BREAKING = BLOCK_TAGS | _PRE
_CHANGING = _STYLES.keys() | _HEADINGS.keys() | _PRE | {"a", "blockquote", "figcaption", "caption"}
"""What sets how the text within it is set."""
_TELLING = _CHANGING | _BREAKING | _VOID | {"picture"}
"""All but what says nothing, such as a span."""
_Setting = tuple[Style, str | None, int, int, int, int]


class _List:
    """A list that is open: its next number, or None if it is not numbered."""

    def __init__(self, element: SourceTag) -> None:
        self.number: int | None = None
        if element.name == "ol":
            start = element.value("start").strip()
            self.number = int(start) if start.lstrip("-").isdecimal() and len(start) < 10 else 1

    def marker(self) -> str:
        if self.number is None:
            return "- "
        self.number += 1
        return f"{self.number - 1}. "


class BlockBuilder:
    """Walks what is shown and makes the blocks. ``source`` is the page's text."""

    def __init__(self, source: str, soup: BeautifulSoup) -> None:
        self.source = source
        self.soup = soup
        self.blocks: list[Block] = []
        self.line = Line()
        self.images: list[Image] = []
        self.beside: tuple[Image, bool] | None = None
        self.lists: list[_List] = []
        self.marker = ""
        self.style = Style.PLAIN
        self.href: str | None = None
        self.quoted = 0
        self.level = 0
        self.captions = 0
        self.code = 0

    def build(self) -> tuple[Block, ...]:
        """Give the blocks."""
        stack: list[tuple[Iterator[PageElement], str, _Setting | None]] = []
        name, setting = "", None
        rest = iter(self.soup.contents)
        while True:
            for node in rest:
                if isinstance(node, SourceString):
                    self._text(node)
                elif isinstance(node, SourceTag):
                    inner = node.name
                    before = self._setting() if inner in _CHANGING else None
                    if inner not in _TELLING or self._enter(node):
                        stack.append((rest, name, setting))
                        name, rest, setting = inner, iter(node.contents), before
                        break
            else:
                self._leave(name, setting)
                if not stack:
                    return tuple(self.blocks)
                rest, name, setting = stack.pop()

    def _text(self, node: SourceString) -> None:
        if self.code:
            self.line.exact(self.source, node.start, node.end, self.style, self.href)
        elif self.line.runs or node.strip(SPACES):
            self.beside = None
            self.line.fold(self.source, node.start, node.end, self.style, self.href)

    def _setting(self) -> _Setting:
        return self.style, self.href, self.quoted, self.level, self.captions, self.code

    def _enter(self, node: SourceTag) -> bool:
        """Begin an element; tell whether its inside is to be walked."""
        name = node.name
        if name in _VOID:
            self._void(node)
            return False
        if name in _BREAKING:
            self.flush()
        if name == "picture":
            return node.find(IMAGES) is not None or self._add_image(image_of(node), spare=False)
        if node.attrs.get("role") == "img" and (drawn := background_of(node)):
            self._add_image(drawn, spare=False)
        if name == "table" and is_data(node):
            self._table(node)
            return False
        if name in _STYLES:
            self.style |= _STYLES[name]
        elif name == "a" and "href" in node.attrs:
            self.href = node.value("href").strip() or None
        elif name in _HEADINGS:
            self.level = _HEADINGS[name]
        elif name == "blockquote":
            self.quoted += 1
        elif name in _PRE:
            self.code += 1
        elif name in ("figcaption", "caption"):
            self.captions += 1
        elif name in _LISTS:
            self.lists.append(_List(node))
        elif name == "li":
            self.marker = self.lists[-1].marker() if self.lists else "- "
        return True

    def _leave(self, name: str, setting: _Setting | None) -> None:
        """End an element; ``setting`` is what it was entered in, if it changed that."""
        if name in _BREAKING:
            self.flush()
            if name in _LISTS:
                self.lists.pop()
                self.marker = ""
            elif name == "li":
                self.marker = ""
        if setting is not None:
            self.style, self.href, self.quoted, self.level, self.captions, self.code = setting

    def _void(self, node: SourceTag) -> None:
        if node.name == "br":
            if self.code:
                self.line.add("\n", node.start, node.open_end, self.style, None)
            elif self.line and self.line.runs[-1].text == "\n":
                self.flush()
            elif self.line:
                self.line.strip_end()
                if self.line:
                    self.line.add("\n", node.start, node.open_end, self.style, None)
        elif node.name == "hr":
            self.flush()
            if self.blocks and self.blocks[-1].kind != BlockKind.RULE:
                self.blocks.append(Block(BlockKind.RULE, quoted=self.quoted))
        elif node.name in IMAGES:
            self._image(node)
        elif node.name in PLAYED and (played := media_of(node)):
            self._add_image(played, spare=False)

    def _image(self, node: SourceTag) -> None:
        alt = " ".join(node.value("alt").split())
        names = node.value("class").lower()
        if alt and len(alt) < node.open_end - node.start and ("emoji" in names or "smiley" in names):
            self.line.add(alt, node.start, node.open_end, self.style, self.href)
            return
        self._add_image(image_of(node), spare=in_noscript(node))

    def _add_image(self, image: Image | None, *, spare: bool) -> bool:
        """Add an image, unless it is the one before once more; a ``spare`` one is for where scripts are off.

        Nothing of it is to be walked, which the result says.
        """
        if image is None:
            return False
        before, was_spare = self.beside or (None, False)
        if before is not None and is_stand_in(before.address) and not is_stand_in(image.address):
            self._replace(before, image if image.alt else replace(image, alt=before.alt))
        elif before is not None and (
            (spare and not was_spare) or (was_spare and not spare and is_same_picture(before.address, image.address))
        ):
            return False
        elif not any(image.address == other.address for other in self.images):
            self.images.append(image)
            if not self.line:
                self.flush()
        self.beside = image, spare
        return False

    def _replace(self, before: Image, image: Image) -> None:
        """Put an image in the place of the one before."""
        if self.images:
            self.images[-1] = image
        elif self.blocks and self.blocks[-1].image == before:
            self.blocks[-1] = replace(self.blocks[-1], image=image)

    def _table(self, node: SourceTag) -> None:
        caption, rows, header = rows_of(node, self.source)
        if caption:
            self.blocks.append(Block(BlockKind.CAPTION, tuple(caption), quoted=self.quoted))
        if rows:
            self.blocks.append(Block(BlockKind.TABLE, rows=rows, header_rows=header, quoted=self.quoted))

    def flush(self) -> None:
        """End the block under construction."""
        if line := self.line:
            self.line = Line()
            if self.code:
                _trim_code(line)
            else:
                line.strip_end()
            if line:
                self._add(tuple(line.runs))
        if self.images:
            self.blocks += [Block(BlockKind.IMAGE, quoted=self.quoted, image=image) for image in self.images]
            self.images = []

    def _add(self, runs: tuple[Run, ...]) -> None:
        depth = len(self.lists)
        if self.code:
            block = Block(BlockKind.CODE, runs, quoted=self.quoted)
        elif self.captions:
            block = Block(BlockKind.CAPTION, runs, quoted=self.quoted)
        elif self.level:
            block = Block(BlockKind.HEADING, runs, level=self.level, quoted=self.quoted)
        elif depth or self.marker:
            after_item = bool(self.blocks) and self.blocks[-1].kind == BlockKind.ITEM and bool(self.marker)
            gap = "\n" if after_item else "\n\n"
            block = Block(BlockKind.ITEM, runs, max(depth, 1), self.marker, self.quoted, gap=gap)
            self.marker = ""
        else:
            block = Block(BlockKind.PARAGRAPH, runs, quoted=self.quoted)
        self.blocks.append(block)


def _trim_code(line: Line) -> None:
    """Take line breaks off both ends, but not the indent of the first line."""
    while line.runs and not line.runs[0].text.lstrip("\n"):
        del line.runs[0]
    if line.runs:
        first = line.runs[0]
        rest = first.text.lstrip("\n")
        if len(rest) < len(first.text):
            line.runs[0] = first._replace(text=rest, start=first.end - len(rest))
    while line.runs and not line.runs[-1].text.strip():
        line.runs.pop()
    if line.runs:
        last = line.runs[-1]
        rest = last.text.rstrip()
        if len(rest) < len(last.text):
            line.runs[-1] = last._replace(text=rest, end=last.start + len(rest))
