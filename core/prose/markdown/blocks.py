"""Markdown to blocks: what the parser's tokens show, each letter with its place in the source."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from core.article.blocks import Block, BlockKind, Image, Run, Style
from core.article.places import NOTE
from core.article.runs import Runs
from core.article.span import Span, merge
from core.patterns import lazy_pattern
from core.prose.markdown.placed import Piece, PlacedToken, is_said, placed_tokens

_FENCE = lazy_pattern(r"^[ \t>]{0,20}(?P<mark>`{3,}|~{3,})[^\n]*$", re.MULTILINE)
_INLINE_CODE = lazy_pattern(
    r"(?<!`)(`{1,4})(?!`)(?:[^`\n]|\n(?!\s*\n)){1,500}?(?:`(?!\1)(?:[^`\n]|\n(?!\s*\n)){0,500}?){0,3}(?<!`)\1(?!`)"
)
_INDENTED = lazy_pattern(r"(?:(?<=\n\n)|\A)(?:(?: {4}|\t)[^\n]*(?:\n|\Z))+")
_LANGUAGE = lazy_pattern(r"\s*([\w+#.-]{1,30})(?=\s|\Z|[,{])")
_ALERT = lazy_pattern(r"\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\][ \t]*(?:\n|\Z)", re.IGNORECASE)
"""What begins a quote that is none: GitHub shows it as a box of that name."""
_SHOWN = {"code_inline": Style.CODE, "math_inline": Style.MATH}
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


def markdown_blocks(runs: Sequence[Run]) -> tuple[Block, ...]:
    """Make blocks from the kept runs of a Markdown text, in order."""
    joined = Runs(runs)
    return tuple(_Builder(joined).build(placed_tokens(joined.text)))


class _Builder:
    """Walks block tokens and keeps what encloses them."""

    def __init__(self, joined: Runs) -> None:
        self._joined = joined
        self._blocks: list[Block] = []
        self._lists: list[int] = []  # next number, or -1 for bullets
        self._fresh = False  # an item whose marker has not been used
        self._quoted = 0
        self._quotes = False  # a quote of which nothing has been read
        self._heading = 0
        self._rows: list[tuple[tuple[Run, ...], ...]] = []
        self._row: list[tuple[Run, ...]] = []
        self._header_rows = 0
        self._in_table = False
        self._note: tuple[Run, ...] = ()  # the mark of a footnote that has not been used

    def build(self, tokens: Iterable[PlacedToken]) -> list[Block]:
        for placed in tokens:
            handler = getattr(self, "_on_" + placed.token.type, None)
            if handler:
                handler(placed)
        return self._blocks

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

    def _on_bullet_list_open(self, placed: PlacedToken) -> None:
        self._lists.append(-1)

    def _on_ordered_list_open(self, placed: PlacedToken) -> None:
        self._lists.append(int(placed.token.attrGet("start") or 1))

    def _on_bullet_list_close(self, placed: PlacedToken) -> None:
        self._lists.pop()

    _on_ordered_list_close = _on_bullet_list_close

    def _on_list_item_open(self, placed: PlacedToken) -> None:
        self._fresh = True

    def _on_blockquote_open(self, placed: PlacedToken) -> None:
        self._quoted += 1
        self._quotes = True

    def _on_blockquote_close(self, placed: PlacedToken) -> None:
        self._quoted -= 1

    def _on_heading_open(self, placed: PlacedToken) -> None:
        self._heading = int(placed.token.tag[1])

    def _on_heading_close(self, placed: PlacedToken) -> None:
        self._heading = 0

    def _on_footnote_open(self, placed: PlacedToken) -> None:
        self._on_footnote_close(placed)  # one in the first line of another
        self._note = self._runs(placed.pieces)

    def _on_footnote_close(self, placed: PlacedToken) -> None:
        if self._note:
            self._add(BlockKind.PARAGRAPH, self._note)
        self._note = ()

    def _on_hr(self, placed: PlacedToken) -> None:
        self._add(BlockKind.RULE)

    def _on_table_open(self, placed: PlacedToken) -> None:
        self._in_table, self._rows, self._header_rows = True, [], 0

    def _on_thead_close(self, placed: PlacedToken) -> None:
        self._header_rows = len(self._rows)

    def _on_tr_open(self, placed: PlacedToken) -> None:
        self._row = []

    def _on_tr_close(self, placed: PlacedToken) -> None:
        self._rows.append(tuple(self._row))

    def _on_table_close(self, placed: PlacedToken) -> None:
        self._in_table = False
        self._blocks.append(
            Block(BlockKind.TABLE, quoted=self._quoted, rows=tuple(self._rows), header_rows=self._header_rows)
        )

    def _on_fence(self, placed: PlacedToken) -> None:
        runs = self._runs(placed.pieces)
        if any(run.text.strip("\n") for run in runs):
            self._add(BlockKind.CODE, runs)
            named = None if is_said(placed.token.info) else _LANGUAGE.match(placed.token.info)
            self._blocks[-1] = replace(self._blocks[-1], language=named[1].lower() if named else "")

    _on_code_block = _on_fence

    def _on_math_block(self, placed: PlacedToken) -> None:
        self._add(BlockKind.PARAGRAPH, self._runs(placed.pieces, Style.MATH))

    def _on_inline(self, placed: PlacedToken) -> None:
        runs, images = self._inline(placed.children)
        if self._in_table:
            self._row.append(runs)
            return
        if runs and self._quotes:
            self._quotes = False
            runs = self._without_alert(runs)
        if runs:
            if self._heading:
                self._add(BlockKind.HEADING, runs, self._heading)
            else:
                if self._note:
                    runs = (*self._note, Run(" ", runs[0].start, runs[0].start), *runs)
                    self._note = ()
                self._add(BlockKind.PARAGRAPH, runs, reflow=True)
        for image in images:
            self._add(BlockKind.IMAGE, image=image)

    def _without_alert(self, runs: tuple[Run, ...]) -> tuple[Run, ...]:
        """Give the runs of a quote's first paragraph without the name of a box, which becomes a line of its own."""
        joined = Runs(runs)
        if self._heading or not (found := _ALERT.match(joined.text)):
            return runs
        name = joined.atomic(0, found.end(1) + 1, found[1].capitalize())._replace(style=Style.BOLD)
        self._add(BlockKind.PARAGRAPH, (name,))
        return joined.take(found.end(), len(joined.text))

    def _inline(self, children: Sequence[PlacedToken]) -> tuple[tuple[Run, ...], list[Image]]:
        runs: list[Run] = []
        images: list[Image] = []
        style, hrefs = Style.PLAIN, [None]  # type: tuple[Style, list[str | None]]
        for child in children:
            token = child.token
            name, _, side = token.type.partition("_")
            if side in ("open", "close") and name in _STYLES:
                style = style | _STYLES[name] if side == "open" else style & ~_STYLES[name]
            elif token.type == "link_open":
                hrefs.append(str(token.attrGet("href") or ""))
            elif token.type == "link_close":
                hrefs.pop()
            elif token.type == "image":
                images.append(Image(str(token.attrGet("src") or ""), token.content))
            elif token.type == "footnote_mark":
                runs.extend(self._runs(child.pieces, style | Style.SUPERSCRIPT, f"#{NOTE}{token.content}"))
            elif token.type in ("softbreak", "hardbreak"):
                runs.extend(self._runs(child.pieces))
            else:
                runs.extend(self._runs(child.pieces, style | _SHOWN.get(token.type, Style.PLAIN), hrefs[-1]))
        return tuple(runs), images

    def _runs(self, pieces: Sequence[Piece], style: Style = Style.PLAIN, href: str | None = None) -> tuple[Run, ...]:
        runs: list[Run] = []
        for text, start, end in pieces:
            runs.extend(run._replace(style=style, href=href) for run in self._standing(text, start, end))
        return tuple(runs)

    def _standing(self, text: str, start: int, end: int) -> tuple[Run, ...]:
        """Give the runs of a piece: of letters of the source, or of one that stands for its place as a whole."""
        made = self._joined.take(start, end)
        if self._joined.text[start:end] == text:
            return made
        places = [run for run in made if run.end > run.start]
        if all(one.end == other.start for one, other in pairwise(places)):
            return (self._joined.atomic(start, end, text),)
        return made  # what a removal parted came together: no run may stand for what lies between
