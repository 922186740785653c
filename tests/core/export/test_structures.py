"""Formulas, tables, lists, terms, code and readings in every form of export."""

import io
import re
import zipfile

import pytest

from core import open_article
from core.article.article import Article
from core.export import stamp_of, to_epub, to_html, to_markdown, to_text

LEAD = "<p>The keeper of the old light wrote down whatever he saw from the tower, and he saw a great deal.</p>"
TAIL = "<p>His daughter read all of it in one winter, and when the spring came she knew the whole coast.</p>"


def article(body: str) -> Article:
    html = f"<!doctype html><html lang=en><title>The light</title><body><article><h1>The light</h1>{LEAD}{body}{TAIL}"
    return open_article(html.encode(), name="light.html")


def plain(body: str) -> str:
    """Give the text of a body without what stands around it."""
    return _between(to_text(article(body), stamp_of(header=False)), "a great deal.", "His daughter")


def markdown(body: str) -> str:
    return _between(to_markdown(article(body), stamp_of(header=False)), "a great deal.", "His daughter")


def html(body: str) -> str:
    return _between(to_html(article(body)), "a great deal.</p>", "<p>His daughter")


def book(body: str) -> tuple[str, str]:
    """Give the chapter of a book, and its package."""
    with zipfile.ZipFile(io.BytesIO(to_epub(article(body)))) as packed:
        return packed.read("EPUB/article.xhtml").decode(), packed.read("EPUB/package.opf").decode()


def _between(text: str, first: str, last: str) -> str:
    return text.split(first, 1)[1].rsplit(last, 1)[0].strip()


def test_a_formula_is_tex_in_texts_and_mathml_in_pages() -> None:
    body = (
        "<p>The cost is <math><mfrac><mn>1</mn><mn>2</mn></mfrac><msub><mi>c</mi><mi>a</mi></msub></math> here.</p>"
        "<script type='math/tex; mode=display'>a < b</script>"
    )
    assert plain(body) == "The cost is $\\frac{1}{2}c_a$ here.\n\n$$a < b$$"
    assert markdown(body) == plain(body)
    chapter, package = book(body)
    for page in (html(body), chapter):
        assert '<math xmlns="http://www.w3.org/1998/Math/MathML" alttext="\\frac{1}{2}c_a"><mrow><mfrac>' in page
        assert 'alttext="a &lt; b" display="block"' in page
        assert page.count("<math") == 2
    assert 'properties="mathml"' in package
    assert "mathml" not in book("<p>No formula.</p>")[1]


def test_tex_that_cannot_be_read_stands_there() -> None:
    assert "<code>$\\frac$</code>" in html("<p>It was <script type='math/tex'>\\frac</script> in the book.</p>")


def test_a_table_keeps_its_columns_and_in_pages_its_spans() -> None:
    body = (
        "<table><caption>By year</caption><tr><th rowspan=2>Year<th colspan=2>Ships<tr><th>In<th>Out"
        "<tr><th rowspan=2>1901<td>12<td>11<tr><td>14<td>13</table>"
    )
    assert markdown(body) == (
        "By year\n\n| Year | Ships |  |\n| --- | --- | --- |\n|  | In | Out |\n| 1901 | 12 | 11 |\n|  | 14 | 13 |"
    )
    assert plain(body) == "By year\n\nYear | Ships | \n | In | Out\n1901 | 12 | 11\n | 14 | 13"
    for page in (html(body), book(body)[0]):
        assert (
            '<tr><th rowspan="2">Year</th><th colspan="2">Ships</th></tr>\n<tr><th>In</th><th>Out</th></tr>\n'
            '<tr><th rowspan="2">1901</th><td>12</td><td>11</td></tr>\n<tr><td>14</td><td>13</td></tr>'
        ) in page


def test_numbers_of_lists() -> None:
    body = "<ol start=12><li>He rowed.<li value=20>He came home.<ol type=a><li>alone<li>late</ol><li>He slept.</ol>"
    assert plain(body) == "12. He rowed.\n20. He came home.\n    a. alone\n    b. late\n21. He slept."
    assert markdown(body) == (
        "12. He rowed.\n\n<!-- -->\n\n20. He came home.\n    - a. alone\n    - b. late\n21. He slept."
    )
    for page in (html(body), book(body)[0]):
        assert '<ol start="12">' in page
        assert '<li value="20">' in page
        assert '<ol type="a">' in page
        assert page.count("value=") == 1


def test_lists_that_go_down() -> None:
    body = "<ol reversed><li>three<li>two<li>one</ol>"
    assert plain(body) == "3. three\n2. two\n1. one"
    assert re.findall(r"(?m)^\d\. \w+", markdown(body)) == ["3. three", "2. two", "1. one"]
    assert '<ol reversed="reversed">' in html(body)
    assert 'start="9" reversed' in html(body.replace("reversed", "reversed start=9"))


def test_terms() -> None:
    body = "<dl><dt>Ebb<dd>The tide that goes.<dt>Flood<dt>High water<dd>The tide that comes.</dl>"
    assert plain(body) == "Ebb\n    The tide that goes.\n\nFlood\n\nHigh water\n    The tide that comes."
    assert markdown(body) == "Ebb  \n: The tide that goes.\n\nFlood  \nHigh water  \n: The tide that comes."
    assert "<dl>\n<dt>Ebb</dt>\n<dd>The tide that goes.</dd>\n<dt>Flood</dt>" in html(body)


@pytest.mark.parametrize(
    ("body", "written"), [("<dl><dd>Alone.</dl>", "<p>Alone.</p>"), ("<dl><dt>Alone</dl>", "<dd></dd>")]
)
def test_terms_without_their_others(body: str, written: str) -> None:
    assert written in html(body)
    assert "Alone" in markdown(body)


def test_the_language_of_code() -> None:
    body = "<pre><code class='language-python'>for a in b:\n    print(a)</code></pre>"
    assert markdown(body) == "```python\nfor a in b:\n    print(a)\n```"
    assert '<pre><code class="language-python">for a' in html(body)


def test_what_is_set_within_a_line() -> None:
    body = (
        "<p>Press <kbd>S</kbd>, <mark>now</mark>, says the <abbr title='Harbour &lt;Office&gt;'>HO</abbr>: H<sub>2</sub>O, "
        "10<sup>3</sup>.</p><p><ruby>灯台<rt>とうだい</rt></ruby></p>"
    )
    assert plain(body) == "Press S, now, says the HO: H₂O, 10³.\n\n灯台(とうだい)"
    assert markdown(body) == (
        "Press `S`, <mark>now</mark>, says the HO: H<sub>2</sub>O, 10<sup>3</sup>.\n\n灯台(とうだい)"
    )
    for page in (html(body), book(body)[0]):
        assert '<mark>now</mark>, says the <abbr title="Harbour &lt;Office&gt;">HO</abbr>' in page


def test_a_title_with_readings_is_told_once() -> None:
    page = "<title>港のこと</title><article><h1><ruby>港<rt>みなと</rt></ruby>のこと</h1>" + LEAD + TAIL
    made = open_article(page.encode(), name="a.html")
    assert to_markdown(made, stamp_of(header=False)).count("のこと") == 1
