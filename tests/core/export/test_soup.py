"""An article as BeautifulSoup's objects: what is shown, and nothing of what was removed."""

from core import open_article
from core.export import stamp_of, to_html, to_soup

PROSE = "The harbour was quiet that morning, and gulls sat on every post. "
PAGE = (
    "<!doctype html><title>Knots</title><nav><a href=/>Start</a></nav><article><h1>Knots</h1>"
    f"<p>{PROSE * 4}<b>Bowline</b> holds.</p><ul><li>Reef<li>Hitch</ul><p>{PROSE * 3}"
    'window.slots=window.slots||[];slots.push("a");</p></article>'
)


def test_it_is_searched_as_any_other_soup() -> None:
    article = open_article(PAGE.encode(), name="page.html")
    soup = to_soup(article)
    assert [item.get_text(strip=True) for item in soup.select("ul > li")] == ["Reef", "Hitch"]
    bold = soup.find(["b", "strong"])
    assert bold is not None
    assert bold.get_text() == "Bowline"
    assert bold.find_parent("p") is soup.select("article p, main p, body p")[0]


def test_what_was_removed_is_not_in_it() -> None:
    said = to_soup(open_article(PAGE.encode(), name="page.html")).get_text()
    assert "slots" not in said
    assert "Start" not in said
    assert said.count("harbour") == 7


def test_it_is_what_the_html_says() -> None:
    article = open_article(PAGE.encode(), name="page.html")
    assert to_soup(article).get_text(" ", strip=True) in to_soup(article, stamp_of()).get_text(" ", strip=True)
    assert to_soup(article).title is not None
    assert "<title>Knots" in to_html(article)
