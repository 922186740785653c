"""The checks and maps of an article."""

import pytest

from core.article.article import Article, ArticleError, State
from core.article.blocks import Block, BlockKind, Metadata, Run
from core.article.removal import Kind, Removal
from core.article.source import MediaType, Source
from core.article.span import Span

TEXT = "One &amp; two CODE three."


def source(text: str = TEXT) -> Source:
    return Source(text.encode(), text, "t", MediaType.TEXT)


def removal(start: int, end: int) -> Removal:
    return Removal(Span(start, end), Kind.SCRIPT, 0.9, "why", "test")


def paragraph(*runs: Run, gap: str = "\n\n") -> Block:
    return Block(BlockKind.PARAGRAPH, runs, gap=gap)


@pytest.fixture
def article() -> Article:
    first = paragraph(Run("One ", 0, 4), Run("&", 4, 9), Run(" two", 9, 13))
    return Article(source(), (removal(14, 18),), (first, paragraph(Run("three.", 19, 25))), Metadata(title="T"))


def test_the_text_is_the_blocks_with_their_gaps(article: Article) -> None:
    assert article.text == "One & two\n\nthree."
    assert article.title == "T"
    assert (article.byline, article.published, article.site, article.language) == (None, None, None, None)
    assert article.removed_share() == 4 / 25


def test_the_words_of_a_block_begin_behind_its_gap_and_its_marker() -> None:
    item = Block(BlockKind.ITEM, (Run("One", 0, 3),), level=1, marker="- ", gap="\n")
    blocks = (item, Block(BlockKind.RULE), paragraph(Run("three.", 19, 25), gap="\n"))
    made = Article(source(), (), blocks)
    assert made.text == "- One\n\n\nthree."
    assert made.starts == (2, 7, 8)
    assert Article(source(), (), ()).starts == ()


def test_the_segments_are_a_partition(article: Article) -> None:
    segments = article.segments()
    assert "".join(TEXT[s.start : s.end] for s in segments) == TEXT
    assert [s.state for s in segments] == [State.KEPT, State.STRUCTURE, State.REMOVED, State.STRUCTURE, State.KEPT]


@pytest.mark.parametrize(
    ("readable", "original"), [(0, 0), (3, 3), (4, 4), (5, 9), (8, 12), (9, 19), (10, 19), (11, 19), (16, 24), (17, 25)]
)
def test_readable_positions_map_to_the_original(article: Article, readable: int, original: int) -> None:
    assert article.source_offset(readable) == original


@pytest.mark.parametrize(
    ("original", "readable"), [(0, 0), (4, 4), (7, 4), (9, 5), (15, 11), (19, 11), (24, 16), (25, 17)]
)
def test_original_positions_map_to_the_text(article: Article, original: int, readable: int) -> None:
    assert article.text_offset(original) == readable


def test_positions_out_of_range_are_refused(article: Article) -> None:
    for ask in (lambda: article.source_offset(-1), lambda: article.text_offset(26)):
        with pytest.raises(IndexError):
            ask()


def test_an_empty_article_maps_to_its_beginning() -> None:
    empty = Article(source("x"), (removal(0, 1),), ())
    assert empty.text == ""
    assert empty.source_offset(0) == 0
    assert empty.text_offset(1) == 0
    assert Article(source(""), (), ()).removed_share() == 0


@pytest.mark.parametrize("spans", [[(5, 3)], [(3, 3)], [(3, 9), (5, 12)], [(9, 12), (3, 5)], [(20, 99)]])
def test_wrong_removals_are_refused(spans: list[tuple[int, int]]) -> None:
    with pytest.raises(ArticleError):
        Article(source(), tuple(removal(*span) for span in spans), ())


@pytest.mark.parametrize(
    "runs",
    [
        (Run("One ", 0, 4), Run("e &", 2, 5)),
        (Run("Two ", 0, 4),),
        (Run("x" * 30, 0, 30),),
    ],
)
def test_runs_that_are_not_the_source_are_refused(runs: tuple[Run, ...]) -> None:
    with pytest.raises(ArticleError):
        Article(source(), (), (paragraph(*runs),))


def test_a_kept_run_inside_a_removal_is_refused() -> None:
    with pytest.raises(ArticleError):
        Article(source(), (removal(0, 10),), (paragraph(Run("One ", 0, 4)),))


def test_a_table_reads_by_rows() -> None:
    cells = ((Run("One", 0, 3),), (Run("two", 10, 13),)), ((), (Run("three", 19, 24),))
    article = Article(source(), (), (Block(BlockKind.TABLE, rows=cells, header_rows=1),))
    assert article.text == "One | two\n | three"
    assert article.blocks[0].text == article.text


def test_an_empty_cell_stands_where_the_one_before_it_ends() -> None:
    text = "one two three"
    cells = (
        ((Run("one", 0, 3),), ()),
        ((), (Run("two", 4, 7),)),
        ((), ()),
        ((Run("three", 8, 13),), ()),
    )
    article = Article(source(text), (), (Block(BlockKind.TABLE, rows=cells),))
    assert article.text == "one | \n | two\n | \nthree | "
    places = [article.source_offset(i) for i in range(len(article.text) + 1)]
    assert places == sorted(places)
    assert places[3:7] == [3, 3, 3, 4]
    assert places[-1] == 13
