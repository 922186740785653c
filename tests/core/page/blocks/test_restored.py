"""Formulas of what a reader wants back of a page."""

from core.article.article import Article
from core.article.correction import Correction, Decision
from core.article.reach import Reach
from core.article.source import MediaType, Source
from core.article.span import Span
from core.cleaning.check import misplaced_words
from core.cleaning.decided import decide
from core.cleaning.pipeline import clean
from core.page import read_page
from tests.core.page.pages import PROSE


def restored(html: str, first: str, last: str) -> str:
    start = html.index(first)
    source = Source(html.encode(), html, "page.html", MediaType.HTML)
    page = read_page(source, [Span(start, html.index(last, start) + len(last))])
    return Article(source, page.removals, page.blocks, page.metadata).blocks[-1].text


def test_a_formula_comes_back_whole() -> None:
    html = f"{PROSE}<footer><p>Pay <math><mi>a</mi><mo>+</mo><mi>b</mi></math> now &copy; for all</p></footer>"
    assert restored(html, "Pay", "all") == "Pay $a+b$ now © for all"
    assert restored(html, "<mo>", "now") == "$a+b$ now"


def test_a_formula_that_is_shown_does_not_come_back_twice() -> None:
    # As long in TeX as in the source: its last character there is a piece of its own.
    formula = "<math>漁師たちは夕方の潮を静かに待っていた。\n&lt;"
    source = Source(formula.encode(), formula, "page.html", MediaType.HTML)
    usual, (rest,) = read_page(source), read_page(source).removals
    assert rest.span == Span(len(formula) - 1, len(formula))
    assert rest.reason == "another form of the formula beside it"
    page = read_page(source, [rest.span])
    assert page.blocks[: len(usual.blocks)] == usual.blocks
    Article(source, page.removals, page.blocks, page.metadata)
    less = read_page(source, reach=Reach.LESS)
    assert (less.blocks, less.removals) == (usual.blocks, usual.removals)


def test_a_formula_that_begins_with_a_space_stays_where_it_stands() -> None:
    html = "<math><input> </b>the sum of all\n\n"
    source = Source(html.encode(), html, "a.html", MediaType.HTML)
    article = decide(clean(source), [Correction(Span(len(html) - 1, len(html)), Decision.KEEP, None)])
    assert "the sum of all" in article.text
    assert misplaced_words(article) == ()


def test_thousands_of_pieces_come_back_in_their_order() -> None:
    count = 3_000
    html = "".join(
        f"<p>The gate {n} of the mill is opened by hand.</p><script>track({n});</script>" for n in range(count)
    )
    source = Source(html.encode(), html, "page.html", MediaType.HTML)
    spans = [removal.span for removal in read_page(source).removals]
    texts = [block.text for block in read_page(source, spans).blocks]
    both = [(f"The gate {n} of the mill is opened by hand.", f"<script>track({n});</script>") for n in range(count)]
    assert texts == [text for pair in both for text in pair]
