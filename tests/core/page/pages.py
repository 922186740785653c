"""Small pages for the tests, and one way to read them that always checks the partition."""

from core.article.article import Article
from core.article.reach import Reach
from core.article.source import MediaType, Source
from core.page import Page, read_page

LOREM = (
    "The harbour was quiet that morning, and the boats lay still between the long wooden piers.",
    "Nobody had slept much, because the storm had taken two roofs and most of the market stalls.",
    "By noon the first carts came down the hill with timber, nails and a great many opinions.",
    "The mayor promised that every stall would stand again before the fair, and nobody laughed.",
)
PROSE = "".join(f"<p>{sentence}</p>" for sentence in LOREM)


def read(html: str, reach: Reach = Reach.USUAL) -> Page:
    """Read a page; the article that it makes must hold together."""
    source = Source(html.encode(), html, "page.html", MediaType.HTML)
    page = read_page(source, reach=reach)
    Article(source, page.removals, page.blocks, page.metadata)
    return page


def text_of(html: str) -> str:
    """Give the readable text of a page."""
    source = Source(html.encode(), html, "page.html", MediaType.HTML)
    page = read_page(source)
    return Article(source, page.removals, page.blocks, page.metadata).text


def removed(html: str) -> list[tuple[str, str]]:
    """Give the kind and the source of every removal of a page."""
    return [(r.kind.value, html[r.start : r.end]) for r in read(html).removals]
