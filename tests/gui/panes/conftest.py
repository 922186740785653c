"""Articles built by hand for the panes."""

from collections.abc import Callable, Sequence

import pytest

from core.article.article import Article
from core.article.blocks import Block, BlockKind, Metadata, Run
from core.article.removal import Kind, Removal
from core.article.source import MediaType, Source
from core.article.span import Span, invert
from core.cleaning.pipeline import clean


@pytest.fixture
def make_article() -> Callable[..., Article]:
    """Make an article of one paragraph a kept stretch from a text and the spans that go."""

    def make(
        text: str,
        *spans: tuple[int, int, Kind],
        suspected: Sequence[tuple[int, int, Kind]] = (),
        path: str | None = None,
        metadata: Metadata | None = None,
    ) -> Article:
        source = Source(text.encode("utf-8", "surrogatepass"), text, "sample.txt", MediaType.TEXT, path=path)
        removals = tuple(Removal(Span(s, e), kind, 0.97, "starts with a call", "test") for s, e, kind in spans)
        kept = invert([(s, e) for s, e, _ in spans], 0, len(text))
        blocks = tuple(Block(BlockKind.PARAGRAPH, (Run(text[s:e], s, e),)) for s, e in kept)
        doubtful = tuple(Removal(Span(s, e), kind, 0.41, "looks like a call", "test") for s, e, kind in suspected)
        return Article(source, removals, blocks, metadata or Metadata(), doubtful)

    return make


@pytest.fixture
def make_page() -> Callable[[str], Article]:
    """Clean a page of HTML."""

    def make(text: str) -> Article:
        return clean(Source(text.encode(), text, "page.html", MediaType.HTML))

    return make
