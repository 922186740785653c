"""Markdown to blocks, by markdown-it's tokens, aligned to the source.

The parser gives the lines of a block but no place of a word; the words stand in the source in the tokens' order, so
each text token is looked for behind the one before it.
"""

from __future__ import annotations

import html
import re
from collections.abc import Sequence
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.token import Token

from core.article.blocks import Block, BlockKind, Image, Metadata, Run, Style
from core.article.runs import Runs
from core.article.span import Span, merge

_FENCE = re.compile(r"^[ \t>]{0,20}(?P<mark>`{3,}|~{3,})[^\n]*$", re.MULTILINE)
_INLINE_CODE = re.compile(r"(?<!`)(`{1,4})(?!`)[^`\n]{1,500}?(?:`(?!\1)[^`\n]{0,500}?){0,3}(?<!`)\1(?!`)")
_INDENTED = re.compile(r"(?:(?<=\n\n)|\A)(?:(?: {4}|\t)[^\n]*(?:\n|\Z))+")
_FRONT = re.compile(r"\A---[ \t]*\r?\n(?P<body>(?:[^\n]*\n){0,200}?)(?:---|\.\.\.)[ \t]*(?:\r?\n|\Z)")
_FIELD = re.compile(r"^(?P<key>[A-Za-z_-]+)[ \t]*:[ \t]*(?P<value>\S[^\n]*?)[ \t\r]*$", re.MULTILINE)
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")
_NAMES = {
    "title": "title",
    "author": "byline",
    "authors": "byline",
    "date": "published",
    "published": "published",
    "lang": "language",
    "language": "language",
    "site": "site",
}
_STYLES = {"strong": Style.BOLD, "em": Style.ITALIC, "s": Style.STRIKE}


def code_spans(text: str) -> list[Span]:
    """Give the code of a Markdown text: fenced, indented and in backticks; sorted, disjoint, code points."""
    spans: list[Span] = []
    opened: re.Match[str] | None = None
    for fence in _FENCE.finditer(text):
        mark = fence["mark"]
        if opened is None:
            opened = fence
        elif mark[0] == opened["mark"][0] and len(mark) >= len(opened["mark"]) and fence.group().strip(" \t>") == mark:
            spans.append(Span(opened.start(), fence.end()))
            opened = None
    spans.extend(Span(*match.span()) for match in _INLINE_CODE.finditer(text))
    spans.extend(Span(*match.span()) for match in _INDENTED.finditer(text))
    return merge(spans)


def front_matter(text: str) -> tuple[Metadata, Span] | None:
    """Read the fields between ``---`` lines at the beginning; give them and their span, or None."""
    found = _FRONT.match(text)
    if not found:
        return None
    values: dict[str, Any] = {}
    for field in _FIELD.finditer(found["body"]):
        name = _NAMES.get(field["key"].lower())
        if name:
            values.setdefault(name, field["value"].strip("\"'[] "))
    if not values:
        return None
    origins = tuple((name, "front matter") for name in values)
    authors = tuple(name.strip() for name in values.get("byline", "").split(",") if name.strip())
    return Metadata(**values, origins=origins, authors=authors), Span(*found.span())


def markdown_blocks(runs: Sequence[Run]) -> tuple[Block, ...]:
    """Make blocks from the kept runs of a Markdown text, in order."""
    joined = Runs(runs)
    parser = MarkdownIt("commonmark", {"html": False, "maxNesting": 40}).enable(["table", "strikethrough"])
    return tuple(_Builder(joined).build(parser.parse(joined.text)))


class _Builder:
    """Walks block tokens and keeps what encloses them."""

    def __init__(self, joined: Runs) -> None:
        self._joined = joined
        text = joined.text
        self._lines = [0]
        # The parser counts lines by LF, CR LF and CR.
        for match in re.finditer(r"\r\n|\r|\n", text):
            self._lines.append(match.end())
        self._lines.append(len(text))
        self._blocks: list[Block] = []
        self._lists: list[int] = []  # next number, or -1 for bullets
        self._fresh = False  # an item whose marker has not been used
        self._quoted = 0
        self._heading = 0
        self._rows: list[tuple[tuple[Run, ...], ...]] = []
        self._row: list[tuple[Run, ...]] = []
        self._header_rows = 0
        self._in_table = False
        self._cursor = 0

    def build(self, tokens: Sequence[Token]) -> list[Block]:
        for token in tokens:
            if token.map:
                self._cursor = max(self._cursor, self._lines[min(token.map[0], len(self._lines) - 1)])
            handler = getattr(self, "_on_" + token.type, None)
            if handler:
                handler(token)
        return self._blocks

    def _end(self, token: Token) -> int:
        return self._lines[min(token.map[1], len(self._lines) - 1)] if token.map else len(self._joined.text)

    def _add(
        self,
        kind: BlockKind,
        runs: tuple[Run, ...] = (),
        level: int = 0,
        reflow: bool = False,
        image: Image | None = None,
    ) -> None:
        marker, gap = "", "\n\n"
        if self._lists and kind is BlockKind.PARAGRAPH:
            kind, level = BlockKind.ITEM, len(self._lists)
            if self._fresh:
                number = self._lists[-1]
                marker = f"{number}. " if number >= 0 else "- "
                if self._blocks and self._blocks[-1].kind is BlockKind.ITEM:
                    gap = "\n"
                if number >= 0:
                    self._lists[-1] += 1
            self._fresh = False
        self._blocks.append(Block(kind, runs, level, marker, self._quoted, image=image, gap=gap, reflow=reflow))

    def _on_bullet_list_open(self, token: Token) -> None:
        self._lists.append(-1)

    def _on_ordered_list_open(self, token: Token) -> None:
        self._lists.append(int(token.attrGet("start") or 1))

    def _on_bullet_list_close(self, token: Token) -> None:
        self._lists.pop()

    _on_ordered_list_close = _on_bullet_list_close

    def _on_list_item_open(self, token: Token) -> None:
        self._fresh = True

    def _on_blockquote_open(self, token: Token) -> None:
        self._quoted += 1

    def _on_blockquote_close(self, token: Token) -> None:
        self._quoted -= 1

    def _on_heading_open(self, token: Token) -> None:
        self._heading = int(token.tag[1])

    def _on_heading_close(self, token: Token) -> None:
        self._heading = 0

    def _on_hr(self, token: Token) -> None:
        self._add(BlockKind.RULE)

    def _on_table_open(self, token: Token) -> None:
        self._in_table, self._rows, self._header_rows = True, [], 0

    def _on_thead_close(self, token: Token) -> None:
        self._header_rows = len(self._rows)

    def _on_tr_open(self, token: Token) -> None:
        self._row = []

    def _on_tr_close(self, token: Token) -> None:
        self._rows.append(tuple(self._row))

    def _on_table_close(self, token: Token) -> None:
        self._in_table = False
        self._blocks.append(
            Block(BlockKind.TABLE, quoted=self._quoted, rows=tuple(self._rows), header_rows=self._header_rows)
        )

    def _on_fence(self, token: Token) -> None:
        if token.map and token.type == "fence":
            self._cursor = self._lines[min(token.map[0] + 1, len(self._lines) - 1)]
        end = self._end(token)
        runs: list[Run] = []
        for line in token.content.rstrip("\n").split("\n"):
            if runs:
                at = self._joined.text.find("\n", self._cursor, end)
                runs.append(self._joined.atomic(at, at + 1, "\n") if at >= 0 else Run("\n", 0, 0))
                self._cursor = max(self._cursor, at + 1)
            runs.extend(self._find(line, end, Style.PLAIN, None))
        if any(run.text for run in runs):
            self._add(BlockKind.CODE, tuple(runs))

    _on_code_block = _on_fence

    def _on_inline(self, token: Token) -> None:
        end = self._end(token)
        runs, images = self._inline(token.children or [], end)
        if self._in_table:
            self._row.append(runs)
            return
        if runs:
            if self._heading:
                self._add(BlockKind.HEADING, runs, self._heading)
            else:
                self._add(BlockKind.PARAGRAPH, runs, reflow=True)
        for image in images:
            self._add(BlockKind.IMAGE, image=image)

    def _inline(self, children: Sequence[Token], end: int) -> tuple[tuple[Run, ...], list[Image]]:
        runs: list[Run] = []
        images: list[Image] = []
        style, hrefs = Style.PLAIN, [None]  # type: tuple[Style, list[str | None]]
        for child in children:
            name, _, side = child.type.partition("_")
            if side in ("open", "close") and name in _STYLES:
                style = style | _STYLES[name] if side == "open" else style & ~_STYLES[name]
            elif child.type == "link_open":
                hrefs.append(str(child.attrGet("href") or ""))
            elif child.type == "link_close":
                hrefs.pop()
            elif child.type == "text" or child.type == "text_special":
                runs.extend(self._find(child.content, end, style, hrefs[-1]))
            elif child.type == "code_inline":
                runs.extend(self._find(child.content, end, style | Style.CODE, hrefs[-1]))
            elif child.type in ("softbreak", "hardbreak"):
                at = self._joined.text.find("\n", self._cursor, end)
                if at >= 0:
                    runs.append(self._joined.atomic(at, at + 1, "\n"))
                    self._cursor = at + 1
            elif child.type == "image":
                images.append(Image(str(child.attrGet("src") or ""), child.content))
        return tuple(runs), images

    def _find(self, content: str, end: int, style: Style, href: str | None) -> list[Run]:
        """Give the runs of a token's text, which stands behind the cursor; moves the cursor behind it."""
        text = self._joined.text
        at = text.find(content, self._cursor, end)
        if at >= 0:
            self._cursor = at + len(content)
            return [run._replace(style=style, href=href) for run in self._joined.take(at, at + len(content))]
        # An escape or an entity stands in it: go character by character.
        runs: list[Run] = []
        for character in content:
            entity = _ENTITY.search(text, self._cursor, min(end, self._cursor + 60))
            at = text.find(character, self._cursor, end)
            if entity and html.unescape(entity.group()) == character and (at < 0 or entity.start() <= at):
                run = self._joined.atomic(entity.start(), entity.end(), character)
                self._cursor = entity.end()
            elif at >= 0:
                run = self._joined.atomic(at, at + 1, character)
                self._cursor = at + 1
            else:
                continue
            runs.append(run._replace(style=style, href=href))
        return runs
