"""The footnotes of an article, told from its other text, as Markdown writes them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from typing import NamedTuple

from core.article.article import Article
from core.article.blocks import Block, BlockKind, Run, Style
from core.article.places import name_in, slug
from core.article.source import MediaType
from core.export.address import whole_link
from core.export.anchors import Anchors, note_mark
from core.export.outline import joined
from core.patterns import lazy_pattern

_NOTES = (BlockKind.ITEM, BlockKind.PARAGRAPH, BlockKind.DEFINITION)
_LABEL = lazy_pattern(r"[\w-]{1,40}\Z")


class Part(NamedTuple):
    """Blocks that follow each other: the text of one footnote, or text that holds none.

    Attributes:
        label: What marks the footnote; None for other text.
        blocks: The blocks. In their runs the marks of footnotes are written as Markdown has them, as text that stands
            to the letter; links within the article lead to what Markdown calls the place.
    """

    label: str | None
    blocks: tuple[Block, ...]


def parts_of(article: Article) -> list[Part]:
    """Part an article into its footnotes and the rest, in order."""
    anchors = Anchors(article)
    notes = _notes(article, anchors) if anchors.places else {}
    labels = _labels(notes)
    owners = {name: number for number, names in notes.items() for name in names[1]}
    headings = {block.runs[0].start: slug(block.text) for block in article.blocks if _is_heading(block)}
    marks = _Marks(anchors, article.source.url, owners, labels, headings)
    blocks = [marks.written(block) for block in article.blocks]
    parts: list[Part] = []
    at = 0
    for number in sorted(notes):
        if number > at:
            parts.append(Part(None, tuple(blocks[at:number])))
        at = number + 1
        while at < len(blocks) and at not in notes and _belongs(article.blocks[at], article.blocks[number]):
            at += 1
        text = replace(article.blocks[number], kind=BlockKind.PARAGRAPH, level=0, marker="", runs=notes[number][2])
        level = article.blocks[number].level
        rest = (replace(block, level=max(1, block.level - level)) for block in blocks[number + 1 : at])
        parts.append(Part(labels[number], (marks.written(text), *(_as_paragraph(block) for block in rest))))
    return [*parts, Part(None, tuple(blocks[at:]))]


def _is_heading(block: Block) -> bool:
    return block.kind is BlockKind.HEADING and bool(block.runs)


def _belongs(block: Block, note: Block) -> bool:
    if note.kind is not BlockKind.ITEM or block.kind is not BlockKind.ITEM or block.quoted != note.quoted:
        return False
    return block.level > note.level or (block.level == note.level and not block.marker)


def _as_paragraph(block: Block) -> Block:
    return block if block.marker else replace(block, kind=BlockKind.PARAGRAPH, level=0)


def _links(runs: Sequence[Run]) -> Iterator[tuple[str | None, list[Run]]]:
    return ((href, list(group)) for href, group in groupby(joined(runs), key=lambda run: run.href))


def _notes(article: Article, anchors: Anchors) -> dict[int, tuple[str, list[str], tuple[Run, ...]]]:
    """Give the blocks that marks before them lead to, by number: what the mark says, their names, and their text."""
    first: dict[int, int] = {}
    for number, block in enumerate(article.blocks):
        if block.kind in _NOTES and block.runs:
            first[block.runs[0].start] = number
    markdown = article.source.media_type is MediaType.MARKDOWN
    found: dict[int, tuple[str, list[str], tuple[Run, ...]]] = {}
    for number, block in enumerate(article.blocks):
        cells = [block.runs, *(cell for row in block.rows for cell in row)]
        for runs in cells if block.kind is not BlockKind.CODE else ():
            before = ""
            for href, link in _links(runs):
                name = anchors.target(href) if href else None
                said = note_mark(link, before, article.source.url) if name else None
                before = link[-1].text
                note = first.get(anchors.places[name]) if name and said else None
                if note is None or name is None or said is None:
                    continue
                if note <= number and not markdown:  # an arrow back to the text
                    continue
                text = _without_marks(article.blocks[note].runs, said, article.source.url)
                if text:
                    found.setdefault(note, (said, [], text))[1].append(name)
    return found


def _without_marks(runs: Sequence[Run], said: str, url: str | None) -> tuple[Run, ...]:
    """Give the text of a footnote without its own mark and without arrows back to the text."""
    kept: list[Run] = []
    for href, link in _links(runs):
        text = "".join(run.text for run in link)
        back = href and name_in(href, url) is not None
        if back and (not any(map(str.isalnum, text)) or (not kept and text.strip(" []().:^") == said)):
            continue
        kept += link
    own = re.compile(rf"\s*(?:\^\s*)?(?:[\[(]\s*{re.escape(said)}\s*[\])][.:]?|{re.escape(said)}[.:)])?\s*")
    found = own.match("".join(run.text for run in kept))
    cut = found.end() if found else 0
    words: list[Run] = []
    for run in kept:
        rest = run.text[cut:]
        cut = max(0, cut - len(run.text))
        if rest:
            words.append(run._replace(text=rest))
    while words and not words[-1].text.strip():
        words.pop()
    return tuple(words)


def _labels(notes: dict[int, tuple[str, list[str], tuple[Run, ...]]]) -> dict[int, str]:
    """Give each footnote a label of its own: what its mark says, or a number."""
    labels: dict[int, str] = {}
    for number in sorted(notes):
        said = notes[number][0]
        label = said if _LABEL.match(said) and said not in labels.values() else ""
        count = 1
        while not label:
            label = str(count) if str(count) not in labels.values() else ""
            count += 1
        labels[number] = label
    return labels


class _Marks(NamedTuple):
    """What writes the marks of footnotes and the links within the article as Markdown has them.

    Attributes:
        anchors: The places that the article's own links lead to.
        url: The address that the article gives as its own, or None.
        owners: Name of a place -> the number of the footnote that it is of.
        labels: Number of a footnote -> its label.
        headings: Where a heading begins in the source -> the name that Markdown gives it.
    """

    anchors: Anchors
    url: str | None
    owners: dict[str, int]
    labels: dict[int, str]
    headings: dict[int, str]

    def written(self, block: Block) -> Block:
        """Write them in a block."""
        if block.kind is BlockKind.CODE or not any(run.href and "#" in run.href for run in block.flat_runs()):
            return block
        return replace(
            block, runs=self._runs(block.runs), rows=tuple(tuple(map(self._runs, row)) for row in block.rows)
        )

    def _runs(self, runs: tuple[Run, ...]) -> tuple[Run, ...]:
        made: list[Run] = []
        for href, link in _links(runs):
            if not href or name_in(href, self.url) is None:
                made += link
                continue
            name = self.anchors.target(href)
            if name in self.owners and note_mark(link, made[-1].text if made else "", self.url):
                text = f"[^{self.labels[self.owners[name]]}]"
                made.append(link[0]._replace(text=text, style=Style.MATH, href=None))
                continue
            address: str | None = href
            if name and self.anchors.places[name] in self.headings:
                address = "#" + self.headings[self.anchors.places[name]]
            elif name:  # Markdown has no name for it
                address = None
            elif self.url:
                address = whole_link(href, self.url)
            made += [run._replace(href=address) for run in link]
        return tuple(made)
