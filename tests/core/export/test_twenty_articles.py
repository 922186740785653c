"""Every form of twenty articles, read by readers of that form that are not ours."""

from __future__ import annotations

import json
import re
import warnings
from functools import cache
from pathlib import Path

import jsonschema
import pytest
from lxml import html as lxml_html
from markdown_it import MarkdownIt

from core import Article, BlockKind, Kind, open_article
from core.export import FORMS, to_fragment
from core.export.saving import encoded
from tests.core.export.articles import PICTURE, SAMPLES

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    from ebooklib import ITEM_IMAGE, epub

SCHEMA = json.loads((Path(__file__).parents[3] / "resources" / "report.schema.json").read_text("utf-8"))
NAMES = [sample.name for sample in SAMPLES]
every = pytest.mark.parametrize("name", NAMES)


@cache
def article(name: str) -> Article:
    return SAMPLES[NAMES.index(name)].article()


def letters(text: str) -> str:
    return "".join(text.split())


def shown(made: Article) -> list[str]:
    """Give what a reader of another form must show of an article, in order: each block's letters."""
    texts = [b.image.alt if b.image else b.text.replace(" | ", "") for b in made.blocks]
    return [letters(text) for text in texts if text.strip()]


def stands_in(made: Article, text: str) -> None:
    """Check that every block stands in a text that another reader gave, in order."""
    at, found = 0, letters(text)
    for block in shown(made):
        place = found.find(block, at)
        assert place >= 0, (block, found[at : at + 80])
        at = place + len(block)


def test_they_are_twenty() -> None:
    assert len(SAMPLES) == len(set(NAMES)) == 20


@every
def test_text_is_the_articles_text_but_for_its_white_space(name: str) -> None:
    text = encoded(FORMS["text"].write(article(name))).decode()
    assert text.split() == article(name).text.split()
    if "<li>" not in article(name).source.text and "<img" not in article(name).source.text:
        assert text == article(name).text


@every
def test_markdown_is_read_by_markdown_it(name: str) -> None:
    made = article(name)
    text = FORMS["markdown"].write(made)
    page = lxml_html.document_fromstring(
        MarkdownIt("commonmark").enable(["table", "strikethrough"]).render(str(text)) or "<p></p>"
    )
    for image in page.xpath("//img"):
        image.text = image.get("alt")
    stands_in(made, page.text_content())
    tables = sum(block.kind is BlockKind.TABLE for block in made.blocks)
    assert len(page.xpath("//table")) == tables
    assert len(page.xpath("//pre")) == sum(block.kind is BlockKind.CODE for block in made.blocks)


@every
@pytest.mark.parametrize("form", ["page", "fragment"])
def test_html_is_read_by_lxml(name: str, form: str) -> None:
    made = article(name)
    text = str(FORMS["html"].write(made)) if form == "page" else to_fragment(made)
    page = lxml_html.document_fromstring(text)
    for image in page.xpath("//img"):
        image.text = image.get("alt")
    stands_in(made, page.xpath("//body")[0].text_content())
    assert not page.xpath("//script|//iframe|//object|//form|//@onclick")
    assert not [a for a in page.xpath("//a/@href") if re.match(r"\s*(?:javascript|data|file):", a, re.IGNORECASE)]
    if form == "page":
        assert page.get("dir") == made.metadata.direction


@every
def test_epub_is_read_by_ebooklib(name: str, tmp_path: Path) -> None:
    made = article(name)
    path = tmp_path / "article.epub"
    path.write_bytes(encoded(FORMS["epub"].write(made)))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        book = epub.read_epub(str(path), {"ignore_ncx": True})
    assert book.get_metadata("DC", "title")[0][0] == (made.title or made.source.name)
    chapter = lxml_html.document_fromstring(book.get_item_with_href("article.xhtml").content)
    images = chapter.xpath("//img")
    for image in images:
        image.text = image.get("alt")
    stands_in(made, chapter.xpath("//body")[0].text_content())
    assert len(images) == len(list(book.get_items_of_type(ITEM_IMAGE))) == (PICTURE in made.source.text)


@every
def test_the_report_follows_its_schema_and_parts_the_original(name: str) -> None:
    made = article(name)
    told = json.loads(str(FORMS["json"].write(made)))
    jsonschema.Draft202012Validator(SCHEMA).validate(told)
    text = made.source.text
    assert "".join(text[start:end] for start, end, _ in told["segments"]) == text
    assert told["text"] == made.text
    assert all(text[one["start"] : one["end"]] == one["text"] for one in told["removals"])


def test_the_schema_is_one_and_refuses_what_is_none() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    told = json.loads(str(FORMS["json"].write(article("leaked.txt"))))
    assert told["removals"]
    told["removals"][0]["kind"] = "opinion"
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.Draft202012Validator(SCHEMA).validate(told)
    assert set(SCHEMA["$defs"]["kind"]["enum"]) == set(Kind)


def test_leaked_code_is_in_no_form() -> None:
    for form in ("text", "markdown", "html"):
        assert "dataLayer" not in str(FORMS[form].write(article("leaked.txt")))


def test_a_fragment_has_whole_addresses_alone() -> None:
    assert lxml_html.fragment_fromstring(to_fragment(article("links.html")), create_parent=True).xpath("//a/@href") == [
        "https://example.org/a?b=1&c=2"
    ]


def test_a_book_has_whole_links_alone(tmp_path: Path) -> None:
    made = article("links.html")
    whole = open_article(
        SAMPLES[NAMES.index("links.html")]
        .text.replace("<head>", '<head><link rel="canonical" href="https://a.example/b/c.html">')
        .encode(),
        name="links.html",
    )
    for one, links in (
        (made, ["https://example.org/a?b=1&c=2"]),
        (whole, ["https://example.org/a?b=1&c=2", "https://a.example/b/other.html"]),
    ):
        path = tmp_path / "article.epub"
        path.write_bytes(encoded(FORMS["epub"].write(one)))
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            book = epub.read_epub(str(path), {"ignore_ncx": True})
        assert (
            lxml_html.document_fromstring(book.get_item_with_href("article.xhtml").content).xpath("//a/@href") == links
        )
