"""What pieces are called, and which of them are the comments under an article."""

from core.article.article import Article
from core.article.blocks import Block, BlockKind, Run
from core.article.correction import Correction, Decision, relabel, remove, resize
from core.article.removal import COMMENTS, Kind, Removal
from core.article.source import MediaType, Source
from core.article.span import Span
from core.cleaning.decided import decide
from core.cleaning.pipeline import clean
from gui.removals.pieces import Piece, comments_among, pieces_of

TEXT = "The ferry left at noon. Nobody had expected a storm. The captain wrote home."
WHOLE = Span(24, 53)


def labels(*corrections: Correction, text: str = TEXT) -> list[str]:
    article = clean(Source(text.encode(), text, "ferry.txt", MediaType.TEXT))
    return [piece.label for piece in pieces_of(decide(article, corrections))]


def test_a_sentence_that_a_reader_removed_is_no_part_of_the_page() -> None:
    assert labels(remove(WHOLE, Kind.TEXT)) == ["Selected text"]


def test_what_a_reader_called_something_is_called_so() -> None:
    assert labels(remove(WHOLE, Kind.ERROR)) == ["Error message"]


def test_what_a_rule_removed_is_called_by_its_kind() -> None:
    rule = Correction(WHOLE, Decision.REMOVE, Kind.FURNITURE, "removed by your rule for all articles")
    assert labels(rule) == ["Page extras"]


def test_what_was_found_keeps_its_name_when_its_edges_or_kind_change() -> None:
    text = f"{TEXT} var slot = document.getElementById('b'); slot.show(); Nobody minded."
    (found,) = clean(Source(text.encode(), text, "ferry.txt", MediaType.TEXT)).removals
    assert labels(resize(found, Span(found.start, found.end - 1)), text=text) == ["Script (JS)"]
    assert labels(relabel(found, Kind.FURNITURE), text=text) == ["Page extras"]


def test_what_a_reader_put_back_is_called_by_its_kind() -> None:
    assert labels(Correction(WHOLE, Decision.KEEP, Kind.FURNITURE)) == ["Page extras"]


def test_comments_are_told_by_their_reason_not_by_how_it_begins() -> None:
    text = " ".join(f"word{n}" for n in range(60))
    first, second, third = Span(0, 200), Span(200, 300), Span(300, 400)
    found = [
        Removal(first, Kind.FURNITURE, 0.75, COMMENTS, "page", "comments: named “comments”"),
        Removal(second, Kind.FURNITURE, 0.75, "comment box for readers", "page"),
        Removal(third, Kind.FURNITURE, 0.75, f"end moved by you; {COMMENTS}", "page"),
    ]
    source = Source(text.encode(), text, "a.html", MediaType.HTML)
    article = Article(source, tuple(found), (Block(BlockKind.PARAGRAPH, (Run(text[400:], 400, len(text)),)),))
    assert comments_among(pieces_of(article), text) == [0]
    assert comments_among([Piece(found[0], suspected=True)], text) == []
