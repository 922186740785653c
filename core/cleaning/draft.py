"""A source before anything is cut: its text as one flow, and how blocks are made of what is left of that."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from core.article.blocks import Block, Metadata, Run
from core.article.reach import Reach
from core.article.removal import Removal
from core.article.runs import Runs
from core.article.source import MediaType, Source
from core.article.span import Span, invert, merge
from core.cleaning.held import with_held, with_images
from core.cleaning.places import Places
from core.cleaning.seams import Owned, flow_text
from core.errors import NoArticleError
from core.patterns import lazy_pattern
from core.prose.markup import language_of, marks_of
from core.prose.text import text_blocks

if TYPE_CHECKING:
    from core.page.beginning import Early, PageBeginning

# White space at the end of a line, in a blank line, and blank lines after the first.
_IDLE = lazy_pattern(
    r"(?<![^\S\r\n])(?P<end>[^\S\r\n]+)(?=[\r\n])"
    r"|(?>\r\n|\r|\n)(?P<blank>[^\S\r\n]*)(?>\r\n|\r|\n)(?P<more>(?:\s*[\r\n])?)"
)
_CARRIAGE_RETURN = lazy_pattern(r"\r\n?")


@dataclass(frozen=True, slots=True)
class Draft:
    """What cleaning begins with.

    Attributes:
        source: The original, with the address that it gives as its own.
        flow: The text, in reading order.
        removals: What is no text of the article's on a page: sorted, disjoint, clear of the flow.
        metadata: What the original says of itself.
        code_of: Flow -> the spans of it that are code of the article's own.
        blocks_of: Flow, or what is left of it -> blocks.
    """

    source: Source
    flow: list[Owned]
    removals: tuple[Removal, ...]
    metadata: Metadata
    code_of: Callable[[Sequence[Owned]], Sequence[Span]]
    blocks_of: Callable[[Sequence[Owned]], tuple[Block, ...]]


def draft_of(
    source: Source, kept: Sequence[Span] = (), reach: Reach = Reach.USUAL, early: Callable[[Draft], None] | None = None
) -> Draft:
    """Make the draft of a source; of a page, ``kept`` (sorted, disjoint) is text whatever it is, the rest by ``reach``.

    ``early`` is given a draft of the first blocks of a page, where they are known before the rest is; the last of them
    only tells of the others.

    Raises:
        NoArticleError: if the source is a page that is known to hold none.
    """

    def begun(beginning: PageBeginning) -> None:
        if early is not None:
            early(_with_held(_of_page(source, beginning.blocks, beginning.metadata, beginning.url)))

    return _with_held(_read(source, kept, reach, begun if early is not None else None))


def _with_held(draft: Draft) -> Draft:
    held = draft.source.held
    if held is None:
        return draft
    source = draft.source if draft.source.url else replace(draft.source, url=held.url)
    return replace(draft, source=source, metadata=with_held(draft.metadata, held))


def _read(source: Source, kept: Sequence[Span], reach: Reach, early: Early | None) -> Draft:
    if source.media_type is MediaType.HTML:
        from core.page import read_page  # late: a text pays for no parser of pages

        page = read_page(source, kept, reach, early)
        if page.lack:
            raise NoArticleError(page.lack.sentence.replace("{name}", source.name), page.lack.hint)
        return _of_page(source, page.blocks, page.metadata, page.url, page.removals)
    metadata, start = Metadata(), 0
    markdown = source.media_type is MediaType.MARKDOWN
    if markdown:
        from core.prose.markdown.front_matter import front_matter  # other texts do without the parser

        if found := front_matter(source.text):
            metadata, start = found.metadata, found.span.end
            if found.url:
                source = replace(source, url=found.url)
    flow = [Owned(Run(source.text[start:], start, len(source.text)), 0)] if start < len(source.text) else []
    if markdown:
        return Draft(source, flow, (), metadata, _markdown_code, _markdown)
    language = language_of(source.name)
    code_of = partial(_own_marks, language) if language else _no_code
    return Draft(source, without_idle(flow), (), metadata, code_of, _text)


def _of_page(
    source: Source, blocks: tuple[Block, ...], metadata: Metadata, url: str | None, removals: tuple[Removal, ...] = ()
) -> Draft:
    places = Places(with_images(blocks, source.held) if source.held else blocks)
    if url:
        source = replace(source, url=url)
    return Draft(source, places.flow(), removals, metadata, places.code, places.rebuild)


def _text(flow: Sequence[Owned]) -> tuple[Block, ...]:
    return text_blocks([item.run for item in flow])


def _markdown(flow: Sequence[Owned]) -> tuple[Block, ...]:
    from core.prose.markdown.blocks import markdown_blocks

    return markdown_blocks([item.run for item in flow])


def without_idle(flow: list[Owned]) -> list[Owned]:
    """Give a flow of plain text with the white space that its blocks will have, and every line break as LF.

    The judge weighs lengths and lines: it must read the text that the article will have, or a second cleaning might
    judge otherwise.
    """
    text = flow_text(flow)
    first, last = len(text) - len(text.lstrip()), len(text.rstrip())
    idle = [Span(0, first), Span(last, len(text))]
    idle += [Span(*found.span(name)) for found in _IDLE.finditer(text, first, last) for name in _IDLE.groupindex]
    if first >= last or not ("\r" in text or merge(idle)):
        return flow
    runs = Runs([item.run for item in flow])
    result: list[Owned] = []
    for start, end in invert((span for span in idle if span.length), 0, len(text)):
        at = start
        for found in _CARRIAGE_RETURN.finditer(text, start, end):
            result += [Owned(run, flow[number].owner) for number, run in runs.numbered(at, found.start())]
            result.append(Owned(runs.atomic(*found.span(), "\n"), flow[0].owner))
            at = found.end()
        result += [Owned(run, flow[number].owner) for number, run in runs.numbered(at, end)]
    return result


def _own_marks(language: str, flow: Sequence[Owned]) -> Sequence[Span]:
    return marks_of(flow_text(flow), language)


def _no_code(flow: Sequence[Owned]) -> Sequence[Span]:
    """Plain text marks no code as its own."""
    return ()


def _markdown_code(flow: Sequence[Owned]) -> Sequence[Span]:
    """Give the spans of the flow that Markdown marks as code."""
    from core.prose.markdown.blocks import code_spans

    return code_spans(flow_text(flow))
