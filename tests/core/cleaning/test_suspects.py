"""Where suspected code stands in the original."""

import pytest

from core.article.article import Article, ArticleError
from core.article.blocks import Block, BlockKind, Run
from core.article.removal import Kind, Removal
from core.article.source import MediaType, Source
from core.article.span import Span
from core.cleaning.suspects import Suspect, placed

TEXT = "0123456789" * 3


def found(start: int = 0, end: int = 1) -> Removal:
    return Removal(Span(start, end), Kind.SCRIPT, 0.4, "reason", "test")


def blocks(*spans: tuple[int, int]) -> list[Block]:
    return [Block(BlockKind.PARAGRAPH, (Run(TEXT[s:e], s, e),)) for s, e in spans]


@pytest.mark.parametrize(
    ("pieces", "kept", "removed", "expected"),
    [
        ([(3, 6)], [(0, 10)], [], [(3, 6)]),
        ([(3, 6), (6, 8)], [(0, 10)], [], [(3, 8)]),
        ([(3, 6), (8, 10)], [(0, 6), (8, 20)], [], [(3, 10)]),  # structure between is part of it
        ([(3, 6), (8, 10)], [(0, 20)], [], [(3, 6), (8, 10)]),  # other text between is not
        ([(3, 6), (8, 10)], [(0, 6), (8, 20)], [(6, 8)], [(3, 6), (8, 10)]),  # nor is a removal
        ([(3, 6), (8, 10)], [(0, 6), (8, 20)], [(7, 8)], [(3, 6), (8, 10)]),
        ([(8, 10), (3, 6)], [(0, 6), (8, 20)], [], [(3, 10)]),  # the page shows it in another order
        ([(3, 9)], [(0, 5), (7, 20)], [], [(3, 9)]),  # a mark of Markdown within it
        ([(3, 9)], [(4, 8)], [], [(4, 8)]),  # and at its ends
        ([(3, 9)], [(0, 3), (9, 20)], [], []),
        ([], [(0, 20)], [], []),
        ([(3, 3)], [(0, 20)], [], []),
    ],
)
def test_a_place(
    pieces: list[tuple[int, int]],
    kept: list[tuple[int, int]],
    removed: list[tuple[int, int]],
    expected: list[tuple[int, int]],
) -> None:
    removals = [found(s, e) for s, e in removed]
    suspects = placed([Suspect(found(), tuple(Span(*p) for p in pieces))], blocks(*kept), removals, len(TEXT))
    assert [(s.start, s.end) for s in suspects] == expected
    assert all((s.kind, s.confidence, s.reason) == (Kind.SCRIPT, 0.4, "reason") for s in suspects)
    Article(Source(TEXT.encode(), TEXT, "a", MediaType.TEXT), tuple(removals), tuple(blocks(*kept)), suspected=suspects)


def test_two_suspects_never_become_one_and_never_overlap() -> None:
    suspects = [Suspect(found(), (Span(2, 6),)), Suspect(found(), (Span(5, 9),)), Suspect(found(), (Span(9, 11),))]
    made = placed(suspects, blocks((0, 30)), [], len(TEXT))
    assert [(s.start, s.end) for s in made] == [(2, 6), (6, 9), (9, 11)]


@pytest.mark.parametrize("spans", [[(3, 6), (5, 8)], [(5, 8), (3, 4)], [(3, 3)], [(19, 31)], [(9, 12)], [(12, 14)], [(16, 18)], [(8, 22)]])  # fmt: skip
def test_an_article_takes_no_suspects_that_are_not_kept(spans: list[tuple[int, int]]) -> None:
    source = Source(TEXT.encode(), TEXT, "a", MediaType.TEXT)
    with pytest.raises(ArticleError, match="suspected"):
        Article(
            source, (found(10, 15),), tuple(blocks((0, 10), (17, 30))), suspected=tuple(found(s, e) for s, e in spans)
        )
