"""Feeds of all versions."""

import sys
import time
from itertools import pairwise
from typing import Any

import pytest

from core.article.source import MediaType
from core.errors import ContainerError, EmptyError, MissingLibraryError
from core.loading.containers.blob import Blob
from core.loading.containers.container import Member, Unread
from core.loading.containers.feed import Feed
from core.loading.containers.forms import container_of

pytest.importorskip("feedparser")

NAMES = 'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"'
LONG = "The ferry left at dawn, and nobody on the pier waved. " * 9


def opened(text: str | bytes, encoding: str = "utf-8") -> Feed:
    found = container_of(Blob("f", data=text if isinstance(text, bytes) else text.encode(encoding)))
    assert isinstance(found, Feed)
    return found


def rss(items: str, version: str = "2.0", head: str = "", before: str = "") -> str:
    channel = f"<channel><title>The Pier</title><link>https://example.org/</link><language>en-gb</language>{head}{items}</channel>"
    return f'<?xml version="1.0"?>{before}<rss version="{version}" {NAMES}>{channel}</rss>'


def read(text: str | bytes, encoding: str = "utf-8") -> list[Member]:
    rows = list(opened(text, encoding).members())
    assert all(isinstance(row, Member) for row in rows)
    return [row for row in rows if isinstance(row, Member)]


def test_rss() -> None:
    item = f"""<item><title>Dawn</title><link>https://example.org/1</link><dc:creator>Ida Brandt</dc:creator><dc:creator>Leo Vance</dc:creator>
    <pubDate>Tue, 05 Mar 2024 08:00:00 +0300</pubDate><description>{LONG}</description>
    <content:encoded><![CDATA[<p>It <em>left</em>.&nbsp;Late.</p>]]></content:encoded></item>"""
    (row,) = read(rss(item))
    assert (row.data.decode(), row.media_type) == ("<p>It <em>left</em>.&nbsp;Late.</p>", MediaType.HTML)
    held = row.held
    assert (held.title, held.authors, held.site, held.language) == (
        "Dawn",
        ("Ida Brandt", "Leo Vance"),
        "The Pier",
        "en-gb",
    )
    assert (held.published, held.url, held.leads) == ("2024-03-05T05:00:00Z", "https://example.org/1", True)


DTD = '<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">'


@pytest.mark.parametrize("before", ["", DTD, "<!DOCTYPE rss [<!ELEMENT a (b)>]>\n<!-- a > b -->"])
def test_entities_of_html_are_characters_whatever_is_declared(before: str) -> None:
    (row,) = read(
        rss(
            "<item><title>Dawn &mdash; a day</title><link>/1</link><description>It left&nbsp;at dawn.\n\nOver &amp;amp; out.</description></item>",
            "0.91",
            before=before,
        )
    )
    assert (row.data.decode(), row.held.title) == ("It left\xa0at dawn.\n\nOver &amp; out.", "Dawn — a day")
    assert row.held.url == "https://example.org/1"


def test_a_summary_without_marks_keeps_its_paragraphs() -> None:
    (row,) = read(rss("<item><description>One.\n\nTwo.</description></item>"))
    assert (row.data.decode(), row.media_type, row.held.title) == ("One.\n\nTwo.", MediaType.TEXT, None)


def test_rss_1() -> None:
    (row,) = read(
        f"""<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" {NAMES}>
        <channel rdf:about="https://example.org/"><title>The Pier</title><link>https://example.org/</link></channel>
        <item rdf:about="https://example.org/1"><title>Dawn</title><link>https://example.org/1</link><description>It left.</description><dc:date>2024-03-05T08:00:00Z</dc:date></item></rdf:RDF>"""
    )
    assert (row.data.decode(), row.held.published, row.held.site) == ("It left.", "2024-03-05T08:00:00Z", "The Pier")


def test_atom() -> None:
    atom = """<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de"><title type="html">The &lt;b>Pier&lt;/b> &amp;amp; Co</title>
    <link href="https://example.org/"/><author><name>The Harbour</name></author>
    <entry><title>A</title><link href="b/1"/><author><name>Ida</name></author><author><name>Leo</name></author><updated>2024-03-05T08:00:00+01:00</updated>
    <summary>Short.</summary><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>It <em>left</em>.</p></div></content></entry>
    <entry xml:lang="fr"><title>B</title><content type="image/png">iVBORw0KGgo=</content><summary type="text">Plain &lt;b> text.</summary></entry>
    <entry><title>C</title><content src="https://example.org/x" type="text/html"/></entry></feed>"""
    first, second, third = opened(atom).members()
    assert isinstance(first, Member)
    assert (first.data.decode(), first.media_type) == ("<p>It <em>left</em>.</p>", MediaType.HTML)
    assert (first.held.authors, first.held.url, first.held.language) == (
        ("Ida", "Leo"),
        "https://example.org/b/1",
        "de",
    )
    assert (first.held.site, first.held.published) == ("The Pier & Co", "2024-03-05T07:00:00Z")
    assert isinstance(second, Member)
    assert (second.data.decode(), second.media_type, second.held.authors) == (
        "Plain <b> text.",
        MediaType.TEXT,
        ("The Harbour",),
    )
    assert isinstance(third, Unread)
    assert isinstance(third.error, EmptyError)
    assert "“C” holds no text" in third.error.sentence


@pytest.mark.parametrize("encoding", ["windows-1251", "koi8-r", "utf-16", "utf-8-sig"])
def test_encodings(encoding: str) -> None:
    text = rss("<item><title>День</title><description>Паром ушёл на рассвете.</description></item>")
    declared = text.replace('version="1.0"', f'version="1.0" encoding="{encoding.removesuffix("-sig")}"', 1)
    (row,) = read(declared, encoding)
    assert (row.data.decode(), row.held.title) == ("Паром ушёл на рассвете.", "День")


def test_a_feed_that_was_cut() -> None:
    rows = list(opened(rss(f"<item><description>{LONG}</description></item><item><title>Two</title>")[:-19]).members())
    assert isinstance(rows[0], Member)
    assert rows[0].data.decode() == LONG.strip()


def bomb(levels: int) -> str:
    names = "abcdefghijklm"
    declared = "".join(f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in pairwise(names[: levels + 1]))
    return f'<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa">{declared}]>'


@pytest.mark.parametrize(
    ("before", "name"),
    [
        (bomb(9), "j"),
        (f'<!DOCTYPE rss [<!ENTITY a "{"a" * 100_000}">]>', "a"),
        ('<!DOCTYPE rss [<!ENTITY a SYSTEM "file:///etc/hostname">]>', "a"),
    ],
)
def test_entities_are_not_expanded(before: str, name: str) -> None:
    began = time.perf_counter()
    rows = list(
        opened(
            rss(f"<item><title>x</title><description>{f'&{name};' * 5000} end</description></item>", before=before)
        ).members()
    )
    assert time.perf_counter() - began < 5
    assert len(rows) == 1
    assert isinstance(rows[0], Member)
    assert len(rows[0].data) < 100_000


def test_depth() -> None:
    assert len(list(opened(rss(f"<item><description>{'<a>' * 20_000}</description></item>")).members())) == 1


@pytest.mark.parametrize("text", [rss(""), "<rss></rss>", "<feed>", "<rss>\0\0"])
def test_no_entries(text: str) -> None:
    with pytest.raises(ContainerError, match="without entries"):
        list(opened(text).members())


def test_other_rdf_is_no_feed() -> None:
    text = b'<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:foaf="http://xmlns.com/foaf/0.1/"/>'
    assert container_of(Blob("a.rdf", data=text)) is None


def test_a_feed_is_no_name_of_a_file(monkeypatch: pytest.MonkeyPatch) -> None:
    import feedparser

    given: list[Any] = []
    plain = feedparser.parse
    monkeypatch.setattr(feedparser, "parse", lambda stream, **more: given.append(stream) or plain(stream, **more))
    read(rss("<item><description>Words.</description></item>"))
    assert hasattr(given[0], "read")


def test_without_the_library(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "feedparser", None)
    with pytest.raises(MissingLibraryError, match="needs feedparser"):
        list(opened(rss("<item/>")).members())
