"""EPUB files, read by a library of others."""

from __future__ import annotations

import base64
import io
import warnings
import zipfile
from datetime import UTC, datetime
from pathlib import Path
from xml.etree import ElementTree

import pytest

from core import Article, clean_text, open_article
from core.export import stamp_of, to_epub
from tests.core.export.pictures import png

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    from ebooklib import ITEM_DOCUMENT, ITEM_IMAGE, epub

NOW = stamp_of(datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC))


PAGE = """<!doctype html><html lang="{lang}"><head><title>The ferry</title><meta name="author" content="Ada Byron">
<meta property="article:published_time" content="2025-03-04T10:00:00Z"></head><body><article><h1>The ferry</h1>
<p>The ferry left at <b>noon</b> and came back at dusk &amp; nobody<br>on the pier had expected a <i>storm</i>.</p>
<h2>What the captain saw</h2><p>Clouds &lt;dark ones&gt; over the islands, <a href="https://example.org/a?b=1&amp;c=2">he
said</a>, and he thought that they would pass, as they always had in the thirty years that he had been at sea.</p>
<ul><li>ropes</li><li>lanterns<ul><li>three of glass</li></ul></li></ul>
<table><tr><th>Hour</th><th>Wind</th></tr><tr><td>12</td><td>calm</td></tr></table>
<figure><img src="{data}" alt="The pier"><figcaption>The pier at noon</figcaption></figure>
<img src="https://example.org/far.jpg" alt="A far island"><hr><pre>a  &lt; b
  c</pre>
<blockquote><p>We tied her down with every rope that we could find in the harbour, and then we waited.</p></blockquote>
</article></body></html>"""


def page(lang: str = "en") -> Article:
    data = "data:image/png;base64," + base64.b64encode(png()).decode()
    return open_article(PAGE.format(lang=lang, data=data).encode(), name="ferry.html")


def read(article: Article, tmp_path: Path) -> epub.EpubBook:
    path = tmp_path / "article.epub"
    path.write_bytes(to_epub(article, NOW))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return epub.read_epub(str(path), {"ignore_ncx": True})


def letters(markup: bytes) -> str:
    """Give all that a chapter shows, without white space."""
    return "".join("".join(ElementTree.fromstring(markup.split(b"\n", 2)[2]).itertext()).split())


def test_another_reader_finds_title_author_language_and_every_letter(tmp_path: Path) -> None:
    article = page()
    book = read(article, tmp_path)
    assert book.get_metadata("DC", "title")[0][0] == "The ferry"
    assert book.get_metadata("DC", "creator")[0][0] == "Ada Byron"
    assert book.get_metadata("DC", "language")[0][0] == "en"
    assert book.get_metadata("DC", "date")[0][0] == "2025-03-04"
    chapter = book.get_item_with_href("article.xhtml").content
    shown = letters(chapter)
    for block in article.blocks:
        assert "".join(block.text.replace("|", "").split()) in shown
    assert [item.file_name for item in book.get_items_of_type(ITEM_IMAGE)] == ["image-1.png"]
    assert next(iter(book.get_items_of_type(ITEM_IMAGE))).content == png()
    assert len(list(book.get_items_of_type(ITEM_DOCUMENT))) == 2


def test_headings_are_its_table_of_contents(tmp_path: Path) -> None:
    book = read(page(), tmp_path)
    assert [(link.title, link.href) for link in book.toc] == [
        ("The ferry", "article.xhtml#h1"),
        ("What the captain saw", "article.xhtml#h2"),
    ]


def test_a_far_image_is_not_asked_for_and_its_words_stay() -> None:
    with zipfile.ZipFile(io.BytesIO(to_epub(page(), NOW))) as packed:
        chapter = packed.read("EPUB/article.xhtml").decode()
    assert "far.jpg" not in chapter
    assert "<em>A far island</em>" in chapter


def test_it_is_well_formed_whatever_the_text_holds() -> None:
    text = (
        'Amp & <b>, "quotes", \x0c form feed, \x00 null, \ud83d half, \ufffe end of plane, ]]> and &nbsp; as it stands.'
    )
    with zipfile.ZipFile(io.BytesIO(to_epub(clean_text(text, name="<odd> & name.txt"), NOW))) as packed:
        assert packed.testzip() is None
        for name in packed.namelist():
            if name.endswith((".xhtml", ".opf", ".xml")):
                ElementTree.fromstring(packed.read(name).replace(b"<!DOCTYPE html>", b""))


def test_the_first_entry_names_the_form_and_is_not_packed() -> None:
    data = to_epub(clean_text("The ferry left at noon."), NOW)
    assert data[30:58] == b"mimetypeapplication/epub+zip"


def test_the_same_article_gives_the_same_file() -> None:
    assert to_epub(page(), NOW) == to_epub(page(), NOW)


@pytest.mark.parametrize(("lang", "direction"), [("ar", "rtl"), ("en", "ltr")])
def test_a_text_that_runs_from_the_right_does_so(lang: str, direction: str) -> None:
    with zipfile.ZipFile(io.BytesIO(to_epub(page(lang), NOW))) as packed:
        assert f'dir="{direction}"' in packed.read("EPUB/article.xhtml").decode()
        spine = 'page-progression-direction="rtl"' in packed.read("EPUB/package.opf").decode()
    assert spine is (direction == "rtl")
