"""Article -> plain text: that of the article, with what only the look of a page shows written out.

The mark of a footnote stands in brackets, apart from its word; other digits that are raised or lowered are such signs.
Items of inner lists are indented below the words of the item that holds them. Blocks that hold no words, such as
images, leave no gap; a video, a recording or an embedded page is a line that says what it was and where.
"""

from __future__ import annotations

from itertools import groupby

from core.article.article import Article
from core.article.blocks import Block, BlockKind, Media, Run, Style
from core.export.anchors import note_mark
from core.export.outline import DEEPEST
from core.export.stamp import Stamp, has_header_line, header_line

_DEFINED = 4
"""Columns by which what defines a term is indented."""
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_LOWERED = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")


def to_text(article: Article, stamp: Stamp | None = None) -> str:
    """Give the readable text; after a line that says where it comes from, where it has a stamp for that."""
    parts: list[str] = []
    depth = _Depth()
    for block in article.blocks:
        words = _words(block, article.source.url)
        if not words.strip():
            continue
        lead, hanging = depth.of(block)
        parts.append(
            (block.gap + " " * lead if parts else "") + block.marker + words.replace("\n", "\n" + " " * hanging)
        )
    text = "".join(parts)
    if stamp is None or not stamp.header or has_header_line(text):
        return text
    return f"{header_line(article, stamp)}\n\n{text}" if text else header_line(article, stamp)


def _words(block: Block, url: str | None) -> str:
    if block.kind is BlockKind.CODE:
        return block.text
    if block.image is not None and block.image.media is not Media.IMAGE:
        return f"[{block.image.told}, {block.image.address}]"
    words = ""
    for _, group in groupby(block.flat_runs(), key=lambda run: run.href):
        link = list(group)
        mark = "".join(run.text for run in link)
        if note_mark(link, words, url):
            if words and not (words[-1].isspace() or words[-1] in "([{]"):
                words += " "
            core = mark.strip()
            words += mark if core[0] in "[({" else mark.replace(core, f"[{core}]")
        else:
            words += "".join(_with_signs(run) for run in link)
    return words


def _with_signs(run: Run) -> str:
    """Give what a run says, with raised and lowered signs for raised and lowered digits."""
    if run.text.isascii() and run.text.isdecimal():
        if run.style & Style.SUPERSCRIPT:
            return run.text.translate(_RAISED)
        if run.style & Style.SUBSCRIPT:
            return run.text.translate(_LOWERED)
    return run.text


class _Depth:
    """Knows how far the items of lists are indented, in columns."""

    def __init__(self) -> None:
        self._markers: dict[int, int] = {}  # level -> where the markers of its items begin
        self._words: dict[int, int] = {}  # level -> where the words of its last item begin

    def of(self, block: Block) -> tuple[int, int]:
        """Give the columns of a block's first line and of its others."""
        if block.kind is BlockKind.DEFINITION:
            return _DEFINED, _DEFINED
        if block.kind is not BlockKind.ITEM:
            if block.kind in (BlockKind.PARAGRAPH, BlockKind.HEADING):
                self._markers, self._words = {}, {}
            return 0, 0
        level = min(block.level, DEEPEST)
        outer = max((known for known in self._words if known < level), default=None)
        self._markers = {known: at for known, at in self._markers.items() if known <= level}
        at = self._markers.setdefault(level, 0 if outer is None else self._words[outer])
        self._words = {known: at for known, at in self._words.items() if known <= level}
        if not block.marker:
            at = self._words.get(level, at)
            return at, at
        self._words[level] = at + len(block.marker)
        return at, self._words[level]
