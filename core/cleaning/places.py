"""The places of a page's blocks that hold text, as one flow and back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from core.article.blocks import Block, BlockKind, Run, Style
from core.article.span import Span, merge
from core.cleaning.seams import Owned


class Places:
    """The places of a page's blocks that hold text (a block, or a cell of a table), as one flow and back."""

    def __init__(self, blocks: Sequence[Block]) -> None:
        self._blocks = tuple(blocks)
        self._whole: Sequence[Owned] = ()

    def flow(self) -> list[Owned]:
        """Give every place's runs, places parted by paragraph breaks."""
        flow: list[Owned] = []
        for owner, runs in enumerate(self._runs()):
            if flow and runs:
                at = flow[-1].run.end
                flow.append(Owned(Run("\n\n", at, at), -1))
            flow.extend(Owned(run, owner) for run in runs if run.text)
        self._whole = flow
        return flow

    def code(self, flow: Sequence[Owned]) -> list[Span]:
        """Give the spans of a flow that the page itself marks as code, or as formulas."""
        spans: list[Span] = []
        at = 0
        kinds = [block.kind for block in self._blocks for _ in range(_places_in(block))]
        for run, owner in flow:
            marked = run.style is not Style.PLAIN and run.style & (Style.CODE | Style.MATH)
            if owner >= 0 and (kinds[owner] is BlockKind.CODE or marked):
                spans.append(Span(at, at + len(run.text)))
            at += len(run.text)
        return merge(spans)

    def _runs(self) -> list[tuple[Run, ...]]:
        places: list[tuple[Run, ...]] = []
        for block in self._blocks:
            if block.rows:
                places.extend(cell for row in block.rows for cell in row)
            else:
                places.append(block.runs)
        return places

    def rebuild(self, flow: Sequence[Owned]) -> tuple[Block, ...]:
        """Give the blocks with the runs that a cut flow left them; blocks that lost all their text go."""
        if flow is self._whole:
            return self._blocks
        left: dict[int, list[Run]] = {}
        for run, owner in flow:
            if owner >= 0:
                left.setdefault(owner, []).append(run)
        blocks: list[Block] = []
        owner = 0
        for block in self._blocks:
            if block.rows:
                rows = []
                for row in block.rows:
                    rows.append(tuple(tuple(left.get(owner + n, ())) for n in range(len(row))))
                    owner += len(row)
                if any(any(row) for row in rows):
                    blocks.append(replace(block, rows=tuple(rows)))
                continue
            runs = tuple(left.get(owner, ()))
            owner += 1
            if runs != tuple(run for run in block.runs if run.text):
                runs = _trim(runs)
            if runs or not block.runs:
                blocks.append(replace(block, runs=runs))
        return tuple(blocks)


def _places_in(block: Block) -> int:
    """Give how many places a block has: its cells, or itself."""
    return sum(len(row) for row in block.rows) if block.rows else 1


def _trim(runs: Sequence[Run]) -> tuple[Run, ...]:
    """Drop runs of white space alone at both ends: a cut may have left them."""
    first, last = 0, len(runs)
    while first < last and runs[first].text.isspace():
        first += 1
    while last > first and runs[last - 1].text.isspace():
        last -= 1
    return tuple(runs[first:last])
