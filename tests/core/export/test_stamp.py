"""Where an exported text comes from: written into every form, and read back from it by ours and by others."""

from __future__ import annotations

import io
import json
import zipfile
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from lxml import etree
from lxml import html as lxml_html

from core import clean_text, open_article
from core.article.article import Article
from core.article.blocks import Block, BlockKind, Metadata, Run
from core.article.source import MediaType, Source
from core.export import FORMS, Stamp, to_epub, to_html, to_json, to_markdown, to_text
from core.export.saving import encoded
from core.export.stamp import has_header_line, header_line, stamp_of
from tests.core.export.articles import PROSE, SAMPLES, Sample
from tests.core.export.hostile import TEXTS, article_of

STAMP = Stamp(datetime(2026, 5, 6, 7, 8, 9, tzinfo=UTC), "9.8.7")
SAID = Metadata(
    'The tide: a "log"', "Ada & Bo", "2026-01-02T08:00:00+01:00", "The Post", "en", authors=("Quill, Ada", "Bo")
)
BLOCKS = (Block(BlockKind.PARAGRAPH, (Run(PROSE, 0, 0),)),)
MADE = Article(Source(b"x", "x", "x.html", MediaType.HTML, url="https://a.example/b?c=ü"), (), BLOCKS, SAID)
URL = "https://a.example/b?c=%C3%BC"


def test_a_stamp_tells_the_time_in_utc() -> None:
    at = datetime(2026, 1, 2, 1, 30, 0, 999, tzinfo=timezone(timedelta(hours=2)))
    assert Stamp(at, "1").cleaned == "2026-01-01T23:30:00Z"
    assert stamp_of(at).program.removeprefix("Winnow ")[:1].isdigit()


def test_text_begins_with_a_line_that_can_be_left_out() -> None:
    line = f'The tide: a "log" · Quill, Ada, Bo · 2026-01-02T08:00:00+01:00 · {URL} · cleaned 2026-05-06T07:08:09Z by Winnow 9.8.7'
    assert to_text(MADE, STAMP) == f"{line}\n\n{PROSE}"
    assert to_text(MADE, replace(STAMP, header=False)) == to_text(MADE) == PROSE


@pytest.mark.parametrize("sample", SAMPLES, ids=[sample.name for sample in SAMPLES])
def test_a_saved_text_is_not_changed_by_cleaning_and_saving_it_again(sample: Sample) -> None:
    text = to_text(sample.article(), STAMP)
    assert has_header_line(text)
    again = clean_text(text, name="saved.txt")
    assert to_text(again, STAMP) == text


@pytest.mark.parametrize("sample", SAMPLES, ids=[sample.name for sample in SAMPLES])
def test_saved_markdown_is_not_changed_by_cleaning_and_saving_it_again(sample: Sample) -> None:
    once = to_markdown(sample.article(), STAMP)
    again = open_article(once.encode(), name="saved.md")
    twice = to_markdown(again, STAMP)
    third = open_article(twice.encode(), name="saved.md")
    assert (third.text, third.metadata.authors, third.title) == (again.text, again.metadata.authors, again.title)
    assert to_markdown(third, STAMP) == twice


def test_front_matter_is_read_back() -> None:
    again = open_article(to_markdown(MADE, STAMP).encode(), name="saved.md")
    assert again.metadata == replace(SAID, origins=again.metadata.origins)
    assert dict(again.metadata.origins)["title"] == "front matter"
    assert again.source.url == URL
    assert again.text == f"{SAID.title}\n\nAda & Bo, 2026-01-02\n\n{PROSE}"
    assert to_markdown(MADE).startswith("# The tide")


@pytest.mark.parametrize("text", TEXTS)
def test_front_matter_is_read_back_whatever_it_says(text: str) -> None:
    made = article_of(list(BLOCKS), text, (text, "Ada"))
    again = open_article(encoded(to_markdown(made, STAMP)), name="saved.md")
    plain = " ".join(text.split())
    plain = "".join(c if c.isprintable() else "\ufffd" for c in plain)
    assert (again.title, again.metadata.authors) == (plain, (plain, "Ada"))


def test_an_article_that_says_nothing_has_front_matter_all_the_same() -> None:
    text = to_markdown(clean_text(PROSE), STAMP)
    assert text == f'---\ncleaned: "2026-05-06T07:08:09Z"\ngenerator: "Winnow 9.8.7"\n---\n\n{PROSE}\n'
    assert open_article(text.encode(), name="saved.md").text == PROSE


def test_a_page_says_it_in_its_head() -> None:
    text = to_html(MADE, STAMP)
    page = lxml_html.document_fromstring(text)
    told = [(m.get("name") or m.get("property"), m.get("content")) for m in page.xpath("//meta[@name or @property]")]
    for fact in (
        ("author", "Quill, Ada"),
        ("author", "Bo"),
        ("og:title", SAID.title),
        ("og:site_name", "The Post"),
        ("article:published_time", SAID.published),
        ("og:url", URL),
        ("dcterms.modified", "2026-05-06T07:08:09Z"),
        ("generator", "Winnow 9.8.7"),
    ):
        assert fact in told
    assert page.xpath("//link/@href") == [URL]
    again = open_article(text.encode(), name="saved.html")
    assert (again.title, again.site, again.published) == (SAID.title, SAID.site, SAID.published)
    assert again.source.url == URL


def test_a_book_says_it_in_its_package() -> None:
    with zipfile.ZipFile(io.BytesIO(to_epub(MADE, STAMP))) as book:
        package = etree.fromstring(book.read("EPUB/package.opf"))
    told = [(etree.QName(one).localname, one.text) for one in package[0]]
    for fact in (
        ("title", SAID.title),
        ("creator", "Quill, Ada"),
        ("creator", "Bo"),
        ("publisher", "The Post"),
        ("source", URL),
        ("date", "2026-01-02"),
        ("meta", "2026-05-06T07:08:09Z"),
        ("contributor", "Winnow 9.8.7"),
    ):
        assert fact in told


def test_a_report_says_it() -> None:
    told = json.loads(to_json(MADE, STAMP))
    assert told["report"]["version"] == "9.8.7"
    assert told["report"]["cleaned"] == "2026-05-06T07:08:09Z"


def test_the_same_article_and_stamp_give_the_same_file() -> None:
    for form in FORMS.values():
        assert form.write(MADE, STAMP) == form.write(MADE, STAMP)


def test_no_other_line_is_taken_for_a_header() -> None:
    assert has_header_line(header_line(MADE, STAMP))
    assert not has_header_line(PROSE)
    assert not has_header_line("\n" + header_line(MADE, STAMP))
    assert not has_header_line("The harbour was cleaned by Winnow and Sons.")
