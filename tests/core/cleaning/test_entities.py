"""Decisions that cut entities of Markdown which go, and come back in part."""

from core.article.correction import Correction, Decision
from core.article.source import MediaType, Source
from core.article.span import Span
from core.cleaning.check import misplaced_words
from core.cleaning.decided import decide
from core.cleaning.pipeline import clean

TEXT = 'iframe src="https://www.example.org/map?quay=1&amp;'


def test_an_entity_comes_back_whole_or_not_at_all() -> None:
    source = Source(TEXT.encode(), TEXT, "a.md", MediaType.MARKDOWN)
    article = clean(source)
    assert article.text == ""
    at = TEXT.index("&")
    for end in range(at + 1, len(TEXT) + 1):
        back = decide(article, [Correction(Span(at - 1, end), Decision.KEEP, None)])
        assert back.text == "1&"
        assert misplaced_words(back) == ()
