"""Exports, read back by readers of their forms that are not ours."""

import base64
import hashlib
import json
from pathlib import Path

import pytest
from lxml import html as lxml_html
from markdown_it import MarkdownIt

from core import clean_text, open_article
from core.article.article import Article
from core.article.blocks import Block, BlockKind, Image, Media, Metadata, PageKind, Run, Style
from core.article.source import MediaType, Source
from core.errors import SaveError
from core.export import FORMS, to_html, to_json, to_markdown, to_text
from core.export.address import image_address, link_address, whole_image, whole_link
from core.export.pictures import CarriedImages
from core.export.saving import save
from tests.core.export.pictures import png


def article(*blocks: Block, metadata: Metadata | None = None) -> Article:
    source = Source(b"x", "x", "x.html", MediaType.HTML)
    return Article(source, (), blocks, metadata or Metadata())


def run(text: str, style: Style = Style.PLAIN, href: str | None = None) -> Run:
    return Run(text, 0, 0, style, href)


def paragraph(*runs: Run, quoted: int = 0) -> Block:
    return Block(BlockKind.PARAGRAPH, runs, quoted=quoted)


def item(text: str, marker: str, level: int = 1, gap: str = "\n") -> Block:
    return Block(BlockKind.ITEM, (run(text),), level=level, marker=marker, gap=gap)


CELLS = (((run("a|b"),), (run("two"),)), ((run("1"),), (run("2"),)))
EVERYTHING = article(
    Block(BlockKind.HEADING, (run("Head & #tail #"),), level=2),
    paragraph(run("plain *not* _em_ [x](y) <b> &amp; `t` 1. \\ ! "), run("bold", Style.BOLD), run(" and "), run("both", Style.BOLD | Style.ITALIC)),
    paragraph(run("half"), run("word", Style.ITALIC), run("s "), run("gone", Style.STRIKE), run("2", Style.SUPERSCRIPT), run("i", Style.SUBSCRIPT)),
    paragraph(run("link", href="https://example.org/a(b)?c=d&e"), run(" bad", href="javascript:alert(1)"), run("c`o``d", Style.CODE)),
    item("one", "- "), item("two", "- "), item("inner", "3. ", 2), item("more", "", 2, "\n\n"), item("three", "- "),
    paragraph(run("quoted"), quoted=1), paragraph(run("deeper"), quoted=2),
    Block(BlockKind.CODE, (run("```\nvar a = '<b>';\n```"),)),
    Block(BlockKind.TABLE, rows=CELLS, header_rows=1),
    Block(BlockKind.IMAGE, image=Image("https://example.org/a.png", "A [bridge]")),
    Block(BlockKind.IMAGE, image=Image("file:///etc/passwd", "refused")),
    Block(BlockKind.CAPTION, (run("caption"),)),
    Block(BlockKind.RULE),
    paragraph(run("# no heading")), paragraph(run("1. no list")), paragraph(run("- no list\n+ either")),
    metadata=Metadata(title="A <title>", byline="Ada & Co", published="2026-01-02", language="en"),
)  # fmt: skip


def test_text_is_the_articles_text() -> None:
    assert to_text(EVERYTHING).split() == EVERYTHING.text.replace("gone2i", "gone²i").split()


def test_items_of_inner_lists_stand_below_the_words_of_the_outer_ones() -> None:
    made = article(
        item("one", "- "), item("two\nlines", "- "), item("inner", "9. ", 2), item("innermost", "- ", 3), item("more", "", 2, "\n\n"),
        item("inner again", "10. ", 2), item("three", "- "), item("other", "- ", 2),
        Block(BlockKind.CODE, (run("a()\n  b()"),)), item("still other", "- ", 2),
        paragraph(run("End.")), item("alone", "- ", 2), item("outer", "- "),
    )  # fmt: skip
    assert to_text(made) == (
        "- one\n- two\n  lines\n  9. inner\n     - innermost\n\n     more\n  10. inner again\n- three\n  - other\n\n"
        "a()\n  b()\n  - still other\n\nEnd.\n- alone\n- outer"
    )
    page = "<article><p>The list of the harbour office, as it stood on the door that year and the year after.</p><ul><li>ropes<ul><li>of hemp<ol><li>thick</li></ol></li></ul></li><li>lamps</li></ul></article>"
    assert to_text(open_article(page.encode(), name="a.html")).endswith("- ropes\n  - of hemp\n    1. thick\n- lamps")


def test_media_are_lines_that_say_what_they_were_and_where() -> None:
    made = article(
        paragraph(run("Before.")),
        Block(BlockKind.IMAGE, image=Image("https://films.example/a", "The [storm]", Media.VIDEO)),
        Block(BlockKind.IMAGE, image=Image("javascript:alert(1)", "", Media.EMBED)),
    )
    assert to_text(made) == (
        "Before.\n\n[Video on films.example: The [storm], https://films.example/a]\n\n[Embedded page, javascript:alert(1)]"
    )
    assert to_markdown(made).endswith(
        "[Video on films.example: The \\[storm\\]](https://films.example/a)\n\nEmbedded page\n"
    )
    page = lxml_html.document_fromstring(to_html(made))
    assert [(a.get("href"), a.text_content()) for a in page.xpath("//a")] == [
        ("https://films.example/a", "Video on films.example: The [storm]")
    ]
    assert "Embedded page" in page.body.text_content()


def test_html_reads_back() -> None:
    page = lxml_html.document_fromstring(to_html(EVERYTHING))
    words = " ".join(page.body.text_content().split())
    for text in (
        "A <title>",
        "Ada & Co, 2026-01-02",
        "Head & #tail #",
        "plain *not* _em_ [x](y) <b> &amp; `t` 1.",
        "halfwords gone2i",
        "caption",
    ):
        assert text in words
    assert [e.text_content() for e in page.xpath("//strong/em|//em/strong")] == ["both"]
    assert [a.get("href") for a in page.xpath("//a")] == ["https://example.org/a(b)?c=d&e"]
    assert [i.get("src") for i in page.xpath("//img")] == ["https://example.org/a.png"]
    assert not page.xpath("//script")
    assert page.xpath("//ul/li/ol/@start") == ["3"]
    assert next(c.text_content() for c in page.xpath("//blockquote/blockquote")).strip() == "deeper"
    assert page.xpath("//th")[0].text_content() == "a|b"
    assert page.xpath("//pre")[0].text_content() == "```\nvar a = '<b>';\n```"
    assert page.xpath("//html/@lang") == ["en"]


def test_markdown_reads_back() -> None:
    shown = MarkdownIt("commonmark").enable(["table", "strikethrough"]).render(to_markdown(EVERYTHING))
    page = lxml_html.document_fromstring(shown)
    words = " ".join(page.text_content().split())
    for text in (
        "A <title>",
        "Head & #tail #",
        "plain *not* _em_ [x](y) <b> &amp; `t` 1. \\ !",
        "halfwords gone2i",
        "caption",
        "# no heading",
        "1. no list",
    ):
        assert text in words, text
    assert "bold" in [e.text_content() for e in page.xpath("//strong")]
    assert [a.get("href") for a in page.xpath("//a")] == ["https://example.org/a(b)?c=d&e"]
    assert page.xpath("//p/code")[0].text_content() == "c`o``d"
    assert page.xpath("//pre/code")[0].text_content() == "```\nvar a = '<b>';\n```\n"
    assert page.xpath("//ul/li/ol/@start") == ["3"]
    assert len(page.xpath("//ul/li[not(ancestor::ol)]")) == 3
    assert next(e.text_content() for e in page.xpath("//blockquote//blockquote")).strip() == "deeper"
    assert page.xpath("//th")[0].text_content() == "a|b"
    assert page.xpath("//img/@alt") == ["A [bridge]"]
    assert not page.xpath("//h2[contains(., 'no heading')]")


def test_the_report_tells_everything() -> None:
    text = "One day it rained. window.a=b('c');d(); Then it stopped, and nobody was glad of it."
    made = clean_text(text, name="rain")
    told = json.loads(to_json(made))
    assert told["report"]["offsets"] == "code points, half-open"
    assert told["source"]["sha256"] == hashlib.sha256(text.encode()).hexdigest()
    assert told["source"]["name"] == "rain"
    (removal,) = told["removals"]
    assert removal["text"] == "window.a=b('c');d();" == text[removal["start"] : removal["end"]]
    assert "".join(text[s:e] for s, e, _ in told["segments"]) == text
    assert told["text"] == made.text


def test_the_report_tells_what_the_page_says_of_itself_and_where() -> None:
    said = Metadata(image="https://a.example/i.png", kind=PageKind.FORUM, origins=(("kind", "address"),))
    told = json.loads(to_json(article(metadata=said)))["metadata"]
    assert (told["image"], told["kind"], told["origins"]) == ("https://a.example/i.png", "forum", {"kind": "address"})
    assert json.loads(to_json(article()))["metadata"]["kind"] is None


@pytest.mark.parametrize("form", FORMS)
def test_every_form_writes_an_empty_article(form: str) -> None:
    FORMS[form].write(article())


@pytest.mark.parametrize("form", FORMS)
def test_every_form_writes_what_is_nested_without_end(form: str) -> None:
    items = [item(f"i{level}", "- ", level) for level in range(1, 3000)]
    made = article(*items, *(paragraph(run(f"q{depth}"), quoted=depth) for depth in range(0, 3000, 7)))
    text = FORMS[form].write(made)
    assert isinstance(text, bytes) or ("i2999" in text and "q2996" in text)


def test_a_title_that_is_shown_is_not_written_twice() -> None:
    made = article(Block(BlockKind.HEADING, (run("Same"),), level=1), metadata=Metadata(title="Same"))
    assert to_markdown(made).count("Same") == 1
    assert to_html(made).count("<h1>") == 1


def test_right_to_left_pages_say_so() -> None:
    assert 'dir="rtl"' in to_html(article(paragraph(run("שלום")), metadata=Metadata(direction="rtl")))


@pytest.mark.parametrize(
    ("address", "link", "image"),
    [
        ("https://a.example/b", True, True),
        ("mailto:a@b.example", True, False),
        ("JavaScript:alert(1)", False, False),
        (" java\nscript:alert(1)", False, False),
        ("file:///etc/passwd", False, False),
        (r"\\host\share", False, False),
        ("a/b.html#c", True, True),
        ("", False, False),
        ("data:text/html,<b>", False, False),
        ("data:image/png;base64,AAAA", False, True),
    ],
)
def test_addresses_that_an_export_may_carry(address: str, link: bool, image: bool) -> None:
    assert (link_address(address) is not None) is link
    assert (image_address(address) is not None) is image


def test_an_address_without_a_scheme_is_https() -> None:
    assert link_address("//a.example/b") == "https://a.example/b"


def test_saving_is_whole_or_not_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "new" / "a.txt"
    save(target, b"one")
    target.chmod(0o640)
    save(target, b"two")
    assert target.read_bytes() == b"two"
    assert target.stat().st_mode & 0o777 == 0o640
    with pytest.raises(SaveError, match="is a folder"):
        save(tmp_path, b"x")
    with pytest.raises(SaveError, match="could not be written"):
        save(target / "below", b"x")
    save("/dev/null", b"x")

    def fails(*_: object) -> None:
        raise OSError(28, "No space left")

    monkeypatch.setattr("core.export.saving.os.fsync", fails)
    with pytest.raises(SaveError, match="No space left"):
        save(target, b"three")
    assert target.read_bytes() == b"two"
    assert [p.name for p in target.parent.iterdir()] == ["a.txt"]


def test_the_samples_come_out_whole() -> None:
    folder = Path(__file__).parents[3] / "resources" / "samples"
    news = open_article(folder / "leaked-news.txt")
    source = news.source.text
    start, end = source.index("console.log("), source.index("All in all")
    assert [(r.start, r.end) for r in news.removals] == [(start, end)]
    assert news.text == (source[:start] + source[end:]).rstrip()
    page = open_article(folder / "saved-page.html")
    assert (page.title, page.byline, page.site) == (
        "How Velmora learned to live with the tide",
        "Ines Calder",
        "The Velmora Post",
    )
    assert page.published == "2026-04-18T07:30:00+02:00"
    for gone in ("cookies", "window.page", "A new ferry", "Imprint", "Weather"):
        assert gone not in page.text
    for kept in (
        "nobody seemed to mind. Shopkeepers",
        "North mole | 1931 | 4 cm",
        "2. Lift the flour.",
        "an hour before high tide",
    ):
        assert kept in page.text


@pytest.mark.parametrize(
    ("address", "base", "link", "image"),
    [
        ("b.html", "https://a.example/x/y", "https://a.example/x/b.html", "https://a.example/x/b.html"),
        ("b.html", None, None, None),
        ("#n", "https://a.example/x", "https://a.example/x#n", "https://a.example/x#n"),
        ("b.html", "file:///home/x", None, None),
        ("b.html", "https://[a.example", None, None),
        ("javascript:alert(1)", "https://a.example", None, None),
        ("mailto:a@b.example", None, "mailto:a@b.example", None),
        ("data:image/png;base64,AAAA", None, None, "data:image/png;base64,AAAA"),
    ],
)
def test_addresses_that_lead_somewhere_from_anywhere(
    address: str, base: str | None, link: str | None, image: str | None
) -> None:
    assert whole_link(address, base) == link
    assert whole_image(address, base) == image


def test_a_page_carries_the_images_that_stand_beside_the_article(tmp_path: Path) -> None:
    folder = tmp_path / "saved"
    folder.mkdir()
    (folder / "near.png").write_bytes(png())
    (folder / "notes.png").write_text("no picture at all")
    (tmp_path / "outside.png").write_bytes(png())
    prose = (
        "The ferry left at noon and came back at dusk, and nobody on the pier had expected such a storm on that day."
    )
    images = "".join(
        f'<img src="{address}" alt="{address}">'
        for address in ("near.png", "notes.png", "../outside.png", "https://a.example/far.png")
    )
    file = folder / "page.html"
    file.write_text(f"<html><body><article><h1>Ferry</h1><p>{prose}</p>{images}<p>{prose}</p></article></body></html>")
    page = lxml_html.document_fromstring(to_html(open_article(file)))
    sources = {image.get("alt"): image.get("src") for image in page.xpath("//img")}
    assert base64.b64decode(sources["near.png"].removeprefix("data:image/png;base64,")) == png()
    assert sources["notes.png"] == "notes.png"
    assert sources["../outside.png"] == "../outside.png"
    assert sources["https://a.example/far.png"] == "https://a.example/far.png"


def test_a_page_carries_no_more_than_it_may(tmp_path: Path) -> None:
    (tmp_path / "near.png").write_bytes(png())
    source = Source(b"x", "x", "x.html", MediaType.HTML, path=str(tmp_path / "x.html"))
    images = CarriedImages(Article(source, (), ()), most=2 * len(png()))
    carried = [images.address("near.png") or "" for _ in range(3)]
    assert [one.startswith("data:image/png;base64,") for one in carried] == [True, True, False]
    assert carried[2] == "near.png"


@pytest.mark.parametrize("name", ["a.md", "a.html"])
def test_an_empty_cell_of_a_table_is_an_empty_cell(name: str) -> None:
    data = {
        "a.md": b"Tides of the week.\n\n| day | high | low |\n|---|---|---|\n| Monday | | 0.4 |\n| Tuesday | 4.1 | |\n",
        "a.html": b"<article><p>Tides of the week, as the harbour office gives them to all who ask for them.</p><table>"
        b"<tr><th>day</th><th>high</th><th>low</th></tr><tr><td>Monday</td><td></td><td>0.4</td></tr>"
        b"<tr><td>Tuesday</td><td>4.1</td><td></td></tr></table></article>",
    }[name]
    article = open_article(data, name=name)
    assert "| Monday |  | 0.4 |\n| Tuesday | 4.1 |  |" in to_markdown(article)
    for form in FORMS.values():
        assert form.write(article)
