"""Exports of WordPress."""

from itertools import pairwise
from pathlib import Path

import pytest

from core.article.source import MediaType
from core.cleaning.pipeline import clean
from core.errors import ContainerError, EmptyError
from core.loading import load_each
from core.loading.containers.blob import Blob
from core.loading.containers.container import Member, Unread
from core.loading.containers.forms import container_of
from core.loading.containers.wxr import Wxr, with_paragraphs

TEXT = "The ferry left at dawn, and nobody on the pier waved. It came back in the evening with the mail."


def item(
    title: str, content: str, kind: str = "post", status: str = "publish", date: str = "2024-03-05 08:00:00"
) -> str:
    return f"""<item><title>{title}</title><link>https://example.org/{title}/</link><pubDate>Tue, 05 Mar 2024 08:00:00 +0000</pubDate>
    <dc:creator><![CDATA[ida]]></dc:creator><description></description><content:encoded><![CDATA[{content}]]></content:encoded>
    <excerpt:encoded><![CDATA[An excerpt.]]></excerpt:encoded><wp:post_id>1</wp:post_id><wp:post_date_gmt>{date}</wp:post_date_gmt>
    <wp:status>{status}</wp:status><wp:post_type><![CDATA[{kind}]]></wp:post_type>
    <wp:comment><wp:comment_author>A Reader</wp:comment_author><wp:comment_content>First!</wp:comment_content></wp:comment></item>"""


def export(*items: str, before: str = "") -> bytes:
    return f"""<?xml version="1.0" encoding="UTF-8" ?>
<!-- This is a WordPress eXtended RSS file. -->{before}
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel><title>The Pier</title><link>https://example.org</link><language>en-GB</language><wp:wxr_version>1.2</wp:wxr_version>
<wp:author><wp:author_login>ida</wp:author_login><wp:author_display_name><![CDATA[Ida Brandt]]></wp:author_display_name></wp:author>
{"".join(items)}</channel></rss>""".encode()


def opened(data: bytes) -> Wxr:
    found = container_of(Blob("site.xml", data=data))
    assert isinstance(found, Wxr)
    return found


def test_posts_and_pages_are_articles() -> None:
    data = export(
        item("Dawn &amp; dusk", f"{TEXT}\n\n{TEXT}"),
        item("a", TEXT, "attachment", "inherit"),
        item("b", TEXT, "post", "draft"),
        item("c", "", "nav_menu_item"),
        item("d", TEXT, "wp_template"),
        item("e", TEXT, "custom_css"),
        item(
            "About&nbsp;us",
            f"<!-- wp:paragraph --><p>{TEXT}</p><!-- /wp:paragraph -->",
            "page",
            date="0000-00-00 00:00:00",
        ),
        item("Empty", "", "page"),
        item("Recipe", TEXT, "recipe"),
    )
    first, second, third, fourth = opened(data).members()
    assert isinstance(first, Member)
    assert (first.data.decode(), first.media_type) == (f"<p>{TEXT}</p>\n\n<p>{TEXT}</p>", MediaType.HTML)
    held = first.held
    assert (held.title, held.authors, held.site, held.language) == ("Dawn & dusk", ("Ida Brandt",), "The Pier", "en-GB")
    assert (held.published, held.url) == ("2024-03-05T08:00:00Z", "https://example.org/Dawn & dusk/")
    assert isinstance(second, Member)
    assert (second.name, second.held.title, second.held.published) == ("2", "About us", "2024-03-05T08:00:00Z")
    assert second.data.decode().startswith("<!-- wp:paragraph --><p>")
    assert isinstance(third, Unread)
    assert isinstance(third.error, EmptyError)
    assert isinstance(fourth, Member)
    assert opened(data).member("4").held.title == "Recipe"


def test_members_of_an_export_are_read(tmp_path: Path) -> None:
    path = tmp_path / "site.xml"
    path.write_bytes(export(*(item(f"Day{n}", "\n\n".join([TEXT] * 4)) for n in (1, 2))))
    found = load_each(path)
    assert found is not None
    for number, (where, source) in enumerate(found, 1):
        assert where == f"{path}/{number}"
        article = clean(source)
        assert (article.title, article.byline, article.text.count(TEXT)) == (f"Day{number}", "Ida Brandt", 4)


@pytest.mark.parametrize(
    ("content", "made"),
    [
        ("One.", "<p>One.</p>"),
        ("One.\n\nTwo\nlines.", "<p>One.</p>\n\n<p>Two\nlines.</p>"),
        ("One.\r\n\r\nTwo.\r\n", "<p>One.</p>\r\n\r\n<p>Two.</p>\r\n"),
        ("<p>One.</p>\n\n<p>Two.</p>", "<p>One.</p>\n\n<p>Two.</p>"),
        ("One.\n\n<h2>Head</h2>\nTwo.", "<p>One.</p>\n\n<h2>Head</h2>\n<p>Two.</p>"),
        ("A\n\n<ul>\n<li>one</li>\n</ul>\n\nB", "<p>A</p>\n\n<ul>\n<li>one</li>\n</ul>\n\n<p>B</p>"),
        ("<blockquote>A\n\nB</blockquote>", "<blockquote><p>A</p>\n\n<p>B</p></blockquote>"),
        ("A\n\n<pre>x\n\ny</pre>", "<p>A</p>\n\n<pre>x\n\ny</pre>"),
        ("A\n\n<hr />\n\nB <em>b</em>", "<p>A</p>\n\n<hr />\n\n<p>B <em>b</em></p>"),
        ("A\n\n<!-- more\n\nof it -->\n\nB", "<p>A</p>\n\n<!-- more\n\nof it -->\n\n<p>B</p>"),
        ("\n\n", "\n\n"),
    ],
)
def test_paragraphs(content: str, made: str) -> None:
    assert with_paragraphs(content) == made


def test_damage_costs_nothing_before_it() -> None:
    data = export(item("Dawn", TEXT), item("Dusk", TEXT), item("Night", TEXT))
    rows = opened(data[: data.index(b"Night")]).members()
    assert [next(rows).name, next(rows).name] == ["1", "2"]
    with pytest.raises(ContainerError, match="damaged"):
        list(rows)


def test_entities_and_depth_are_bounded() -> None:
    names = "abcdefghijkl"
    declared = "".join(f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in pairwise(names))
    bomb = f'<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa">{declared}]>'
    for data in (export(item("&l;", TEXT), before=bomb), export("<a>" * 100_000)):
        with pytest.raises(ContainerError, match=r"damaged|without posts"):
            list(opened(data).members())
    outside = '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/hostname">]>'
    first = next(opened(export(item("Dawn&x;", TEXT), before=outside)).members())
    assert isinstance(first, Member)
    assert first.held.title == "Dawn&x;"


def test_no_posts() -> None:
    with pytest.raises(ContainerError, match="without posts"):
        list(opened(export(item("a", TEXT, "attachment"))).members())
