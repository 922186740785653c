"""Footnotes and places within an article, in every form."""

from __future__ import annotations

import io
import zipfile

import pytest
from lxml import etree
from lxml import html as lxml_html

from core import Article, open_article
from core.article.places import name_in, places_in, slug
from core.article.source import MediaType
from core.cleaning.check import misplaced_words
from core.export import to_epub, to_fragment, to_html, to_markdown, to_text

LONG = "The old lighthouse keeper walked down the stone path every evening, to look at the water before it was dark."
PAGE = f"""<html><head><link rel="canonical" href="https://a.example/light"></head><body><article><h1>A light</h1>
<p>{LONG}<sup id="r1"><a href="#n1">1</a></sup> He did so for thirty years<a id="r 2" href="#n%202">[b]</a>, and 40 km<sup>2</sup>.</p>
<h2 id="later">Later on</h2>
<p>{LONG} See <a href="#later">above</a>, <a href="#gone">the rest</a> and <a href="https://a.example/light#r1">there</a>.</p>
<p>{LONG} It was the 1<sup>st</sup> of May, years<a href="https://a.example/light#n3">3</a> before.</p>
<section><ol><li id="n1"><p>See the log of 1902. <a href="#r1">↩</a></p><p>It is lost.</p></li>
<li id="n 2">Letter to the <em>harbour office</em>. <a href="#r%202">^</a></li></ol>
<p><a name="n3"></a>3. Ibid.</p></section></article></body></html>"""


def page() -> Article:
    return open_article(PAGE.encode(), name="light.html")


def test_places_are_found_where_their_elements_begin() -> None:
    made = page()
    places = places_in(made, {"n1", "n 2", "n3", "r1", "later", "gone"})
    assert {name: made.source.text[at : at + 6] for name, at in places.items()} == {
        "n1": "See th",
        "n 2": "Letter",
        "n3": "3. Ibi",
        "r1": "1</a><",
        "later": "Later ",
    }


def test_a_link_within_the_article_is_told_from_others() -> None:
    assert name_in("#a%20b", None) == "a b"
    assert name_in("https://a.example/x#b", "https://a.example/x") == "b"
    assert name_in("https://a.example/y#b", "https://a.example/x") is None
    assert name_in("#", None) is name_in("x", None) is name_in("y#b", None) is None
    assert slug("What's new, here?") == "whats-new-here"


def test_a_place_that_was_removed_is_none() -> None:
    text = PAGE.replace("</section>", '</section><nav><a id="menu" href="/a">Home</a> <a href="/b">About</a></nav>')
    made = open_article(text.encode(), name="light.html")
    assert places_in(made, {"menu"}) == {}


@pytest.mark.parametrize("form", ["page", "fragment", "book"])
def test_links_within_the_article_lead_somewhere_in_every_kind_of_page(form: str) -> None:
    if form == "book":
        with zipfile.ZipFile(io.BytesIO(to_epub(page()))) as book:
            tree = etree.fromstring(book.read("EPUB/article.xhtml"))
    else:
        tree = lxml_html.document_fromstring(to_html(page()) if form == "page" else to_fragment(page()))
    links = {a.xpath("string()"): a.get("href") for a in tree.xpath("//*[local-name()='a']")}
    ids = {one.get("id"): one.getparent().xpath("string()") for one in tree.xpath("//*[local-name()='span'][@id]")}
    assert links["1"] == "#n1"
    assert links["↩"] == links["there"] == "#r1"
    assert links["above"] == "#later"
    assert links["the rest"] == "https://a.example/light#gone"
    assert ids["n1"].startswith("See the log")
    assert ids[links["[b]"][1:]].startswith("Letter to")
    assert ids[links["^"][1:]].startswith(LONG)
    assert ids[links["3"][1:]] == "3. Ibid."
    assert all(href[1:] in ids or href[0] != "#" for href in links.values())
    assert len(tree.xpath("//@id")) == len(set(tree.xpath("//@id")))


def test_markdown_has_footnotes_with_their_definitions() -> None:
    text = to_markdown(page())
    assert f"{LONG}[^1] He did so for thirty years[^b], and 40 km<sup>2</sup>." in text
    assert "years[^3] before." in text
    assert (
        "\n\n[^1]: See the log of 1902.\n\n    It is lost.\n\n[^b]: Letter to the *harbour office*.\n\n[^3]:\n\n    Ibid.\n"
        in text
    )
    assert "See [above](#later-on), [the rest](https://a.example/light#gone) and there." in text
    assert "↩" not in text


def test_text_has_marks_apart_from_their_words() -> None:
    text = to_text(page())
    assert f"{LONG} [1] He did so for thirty years [b], and 40 km²." in text
    assert "It was the 1st of May, years [3] before." in text
    assert "\n1. See the log of 1902. ↩\n\n   It is lost.\n2. Letter to the harbour office. ^" in text


def test_a_list_may_begin_in_the_first_line_of_a_footnote() -> None:
    made = open_article(b"x[^1]\n\n[^1]: 1. one\n    2. two\n", name="a.md")
    assert [block.text for block in made.blocks] == ["x[1]", "[1] one", "two"]
    assert misplaced_words(made) == ()


def test_short_notes_are_kept_where_marks_lead_to_them() -> None:
    notes = '<section class="notes"><hr><ol><li id="n1"><p>Log of 1902. <a href="#r1">↩</a></p></li></ol></section>'
    marked = f'<article><h1>A light</h1><p>{LONG}<sup id="r1"><a href="#n1">1</a></sup></p><p>{LONG} Again.</p>{notes}</article>'
    assert open_article(marked.encode(), name="a.html").text.endswith("1. Log of 1902. ↩")
    unmarked = marked.replace('href="#n1"', 'href="#n2"')
    assert "Log of 1902" not in open_article(unmarked.encode(), name="a.html").text


NOTES = """# Log

He kept the light.[^1] And the lamp[^the-note], and [^none].

| day | high |
|---|---|
| one[^1] | two |

[^1]: See the log of *1902*
of the harbour.

[^the-note]: Ibid.
[^q]: Nobody asks.

The text goes on.
"""


def test_markdown_keeps_its_footnotes() -> None:
    made = open_article(NOTES.encode(), name="log.md")
    assert made.source.media_type is MediaType.MARKDOWN
    assert made.text == (
        "Log\n\nHe kept the light.[1] And the lamp[the-note], and [^none].\n\nday | high\none[1] | two\n\n"
        "[1] See the log of 1902\nof the harbour.\n\n[the-note] Ibid.\n\n[q] Nobody asks.\n\nThe text goes on."
    )
    text = to_markdown(made)
    for piece in (
        "light.[^1] And the lamp[^the-note]",
        "\\[^none\\]",
        "one[^1]",
        "[^1]: See the log of *1902*\n    of the harbour.",
        "[^the-note]:\n\n    Ibid.",
    ):
        assert piece in text
    again = open_article(text.encode(), name="log.md")
    assert again.text == made.text
    assert to_markdown(again) == text
    places = places_in(made, {"fn-1", "fn-the-note"})
    assert {name: made.source.text[at:][:7] for name, at in places.items()} == {
        "fn-1": "[^1]: S",
        "fn-the-note": "[^the-n",
    }


@pytest.mark.parametrize(
    "text",
    ["[^1]", "[^1]:", "x[^1]\n\n[^1]:", "[^1]: [^1]: a\n\n[^1]", "> x[^1]\n>\n> [^1]: a\n> b", "- x[^1]\n\n  [^1]: a", "[^1]: - a\n    - b\n\nx[^1]",
     "[^1]: # H\n\nx[^1]", "[^1]:\n\n        code\n\nx[^1]", "[^1]:\tx\n\ny[^1][^1]", "`[^1]`\n\n[^1]: x", "[^1]: | a | b |\n    |---|---|\n    | c | d |"],
)  # fmt: skip
def test_odd_footnotes_lose_no_letter(text: str) -> None:
    """The article's own check says that nothing is shown twice; every letter must be shown once."""
    made = open_article(text.encode(), name="a.md")
    assert sorted(filter(str.isalnum, made.text)) == sorted(filter(str.isalnum, text))
    assert misplaced_words(made) == ()
    assert to_markdown(made)
    assert to_html(made)
