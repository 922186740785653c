"""Metadata: what a page says of itself, and from where."""

import json

import pytest

from core.article.blocks import Metadata, PageKind
from core.page.metadata.bylines import authors_of, clean_byline, is_name
from core.page.metadata.dates import parse_date
from core.page.metadata.lines import shown_date
from tests.core.page.pages import PROSE, read


def metadata(head: str, body: str = "") -> Metadata:
    return read(f"<html><head>{head}</head><body><main>{body}{PROSE}</main>").metadata


def linked(data: object) -> str:
    return f'<script type="application/ld+json">{json.dumps(data)}</script>'


ARTICLE = {
    "@context": "https://schema.org",
    "@graph": [
        {"@type": "WebPage", "name": "Page", "author": "Nobody"},
        {"@type": "Person", "@id": "#ann", "name": "Ann Pier"},
        {
            "@type": ["NewsArticle"],
            "headline": "Storm &amp; Calm",
            "author": [{"@id": "#ann"}, {"name": "Bo Quay"}, "https://example.org/c", {"@id": 3}],
            "datePublished": "2024-05-03T10:00:00Z",
            "publisher": {"name": "The Daily Pier"},
        },
    ],
}


def test_json_ld() -> None:
    found = metadata(linked(ARTICLE))
    assert (found.title, found.byline, found.published, found.site) == (
        "Storm & Calm",
        "Ann Pier, Bo Quay",
        "2024-05-03T10:00:00+00:00",
        "The Daily Pier",
    )
    assert dict(found.origins) == {
        **dict.fromkeys(("title", "byline", "published", "site"), "JSON-LD"),
        "language": "the article's words",
        "kind": "no sign of another kind",
    }
    assert found.authors == ("Ann Pier", "Bo Quay")


@pytest.mark.parametrize("broken", ["{", "[" * 200_000, "null", "3", '{"@type": 3}'])
def test_broken_json_ld_says_nothing(broken: str) -> None:
    found = metadata(f'<script type="application/ld+json">{broken}</script><title>Storm</title>')
    assert (found.title, found.byline) == ("Storm", None)


def test_meta_tags() -> None:
    found = metadata(
        "<meta property=og:title content='Storm | The Pier'><meta property=og:site_name content='The Pier'>"
        "<meta name=author content='Ann Pier'><meta name=author content='Bo Quay'>"
        "<meta property=article:author content=https://example.org/ann>"
        "<meta property=article:published_time content='2024-05-03 10:00'>"
    )
    assert found == Metadata(
        "Storm",
        "Ann Pier, Bo Quay",
        "2024-05-03T10:00:00",
        "The Pier",
        "en",
        origins=(
            ("site", "meta og:site_name"),
            ("title", "meta og:title"),
            ("language", "the article's words"),
            ("byline", "meta author"),
            ("published", "meta article:published_time"),
            ("kind", "no sign of another kind"),
        ),
        authors=("Ann Pier", "Bo Quay"),
        kind=PageKind.ARTICLE,
    )


def test_visible_facts() -> None:
    found = metadata(
        "<title>Storm Day - Pier</title>",
        "<h1>Storm Day</h1><span class=byline>By <a>Ann Pier</a></span><time datetime=2024-05-03>last May</time>",
    )
    assert (found.title, found.byline, found.published, found.site) == ("Storm Day", "Ann Pier", "2024-05-03", None)
    assert dict(found.origins) == {
        "title": "first heading",
        "byline": "visible byline",
        "published": "time element",
        "language": "the article's words",
        "kind": "no sign of another kind",
    }


PICTURE = "https://example.org/pier.jpg"


@pytest.mark.parametrize(
    ("head", "body", "image", "origin"),
    [
        (linked({"@type": "Article", "image": PICTURE}), "", PICTURE, "JSON-LD"),
        (linked({"@type": "Article", "image": [{"@type": "ImageObject", "url": PICTURE}]}), "", PICTURE, "JSON-LD"),
        (
            linked([{"@type": "Article", "image": {"@id": "#i"}}, {"@id": "#i", "contentUrl": PICTURE}]),
            "",
            PICTURE,
            "JSON-LD",
        ),
        (linked({"@type": "Article", "image": {"@id": 3}, "thumbnailUrl": PICTURE}), "", PICTURE, "JSON-LD"),
        (linked({"@type": "Article", "image": 3}), "", None, None),
        (f"<meta property=og:image content='{PICTURE}'>", "<img src=/a.png>", PICTURE, "meta og:image"),
        (f"<meta name=twitter:image content='{PICTURE}'>", "", PICTURE, "meta twitter:image"),
        (f"<link rel=image_src href='{PICTURE}'>", "", PICTURE, "link image_src"),
        ("<meta property=og:image content='data:image/png;base64,AA'>", "", None, None),
        ("", "<h1>Storm</h1><img src=/a.png>", "/a.png", "first image"),
        ("", f"{PROSE}{PROSE.replace('.', '!')}<img src=/a.png>", None, None),
    ],
)
def test_the_lead_image(head: str, body: str, image: str | None, origin: str | None) -> None:
    found = metadata(head, body)
    assert (found.image, dict(found.origins).get("image")) == (image, origin)


@pytest.mark.parametrize(
    ("html", "origin"),
    [("<html dir=rtl>", "html dir"), ("<body dir=ltr>", "body dir"), ("<html lang=he>", "language"), ("<p>", None)],
)
def test_where_the_direction_is_from(html: str, origin: str | None) -> None:
    assert dict(read(html).metadata.origins).get("direction") == origin


def test_a_time_element_without_an_attribute() -> None:
    assert metadata("", "<time>soon</time><time>May 3, 2024</time>").published == "2024-05-03"


def test_a_long_byline_is_none() -> None:
    assert metadata("", f"<div class=author>{'word ' * 30}</div>").byline is None


@pytest.mark.parametrize(
    ("title", "site", "expected"),
    [
        ("Storm - The Pier", "The Pier", "Storm"),
        ("The Pier | Storm", "The Pier", "Storm"),
        ("Storm - and calm", "The Pier", "Storm - and calm"),
        ("Storm", "The Pier", "Storm"),
        ("Storm - The Pier", None, "Storm - The Pier"),
    ],
)
def test_the_site_is_no_part_of_the_title(title: str, site: str | None, expected: str) -> None:
    head = f"<title>{title}</title>" + (f"<meta property=og:site_name content='{site}'>" if site else "")
    assert metadata(head).title == expected


def test_a_heading_alone_is_the_title() -> None:
    assert metadata("", "<h1>Storm <i>Day</i></h1>").title == "Storm Day"
    assert metadata("", "").title is None


def test_the_site_of_a_twitter_name() -> None:
    assert metadata("<meta name=twitter:site content=@pier>").site == "pier"


@pytest.mark.parametrize(
    ("html", "language", "direction"),
    [
        ("<html lang=pt_br>", "pt-br", "ltr"),
        ("<html lang=ar>", "ar", "rtl"),
        ("<html lang=he-IL>", "he-IL", "rtl"),
        ("<html dir=rtl>", "en", "rtl"),
        ("<html lang=ar dir=ltr>", "ar", "ltr"),
        ("<html xml:lang=de>", "de", "ltr"),
        ("<html lang='no such'><meta property=og:locale content=en_GB>", "en-GB", "ltr"),
        ("<body lang=fr>", "fr", "ltr"),
    ],
)
def test_language(html: str, language: str | None, direction: str) -> None:
    found = read(html + PROSE).metadata
    assert (found.language, found.direction) == (language, direction)


@pytest.mark.parametrize(
    ("head", "url"),
    [
        ("<link rel='x canonical' href=' https://example.org/a '>", "https://example.org/a"),
        ("<link rel=canonical href=''><meta property=og:url content=https://example.org/b>", "https://example.org/b"),
        ("<link rel=icon href=/x>", None),
        ("<!-- saved from url=(0022)https://example.org/c -->", "https://example.org/c"),
        (
            "<!--\n Page saved with SingleFile \n url: https://example.org/d \n saved date: x -->",
            "https://example.org/d",
        ),
        (
            "<!-- saved from url=(0022)https://example.org/c --><link rel=canonical href=https://example.org/a>",
            "https://example.org/c",
        ),
        ("<!-- saved from url=(0014)about:internet -->", None),
        ("<!-- Page saved with SingleFile url: javascript:x() -->", None),
    ],
)
def test_address(head: str, url: str | None) -> None:
    assert read(head + PROSE).url == url


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2024-05-03", "2024-05-03"),
        ("2024-05-03T10:11:12+0200", "2024-05-03T10:11:12+02:00"),
        ("2024-05-03T10:11Z", "2024-05-03T10:11:00+00:00"),
        ("2024-05-03 10:11:12 +02:00", "2024-05-03T10:11:12+02:00"),
        ("Posted 3rd May 2024 at noon", "2024-05-03"),
        ("Sept. 3, 2024", "2024-09-03"),
        ("May 3 2024", "2024-05-03"),
        ("2024-13-03", None),
        ("31 June 2024", None),
        ("3 Apples 2024", None),
        ("yesterday", None),
        ("2024/5/3", "2024-05-03"),
    ],
)
def test_dates(text: str, expected: str | None) -> None:
    assert parse_date(text) == expected


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["News", "Published May 3, 2024", "June 1, 2024"], ("2024-05-03", False)),
        (["Updated June 1, 2024", "May 3, 2024"], ("2024-05-03", False)),
        (["Last updated", "June 1, 2024", "May 3, 2024"], ("2024-05-03", False)),
        (["Updated June 1, 2024", "News"], ("2024-06-01", True)),
        (["News"], None),
    ],
)
def test_shown_dates(lines: list[str], expected: tuple[str, bool] | None) -> None:
    assert shown_date(lines) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("By Ann Pier", "Ann Pier"),
        ("Authored by: Ann Pier | May 3, 2024", "Ann Pier"),
        ("Ann Pier - 2024/5/3", "Ann Pier"),
        ("Ann Pier and Bo Quay", "Ann Pier and Bo Quay"),
        ("Byron Quay", "Byron Quay"),
    ],
)
def test_bylines(text: str, expected: str) -> None:
    assert clean_byline(text) == expected


@pytest.mark.parametrize("line", ["<p>By Ann Pier</p>", "<p>Written by</p><p>Ann Pier, editor</p>"])
def test_lines_near_the_headline(line: str) -> None:
    found = metadata("", f"<p>2001-01-01 was long ago{' indeed' * 20}</p><h1>Storm</h1>{line}<p>May 3, 2024</p>")
    assert (found.title, found.byline, found.published) == ("Storm", "Ann Pier", "2024-05-03")
    assert dict(found.origins)["published"] == "visible date"


def test_the_name_of_the_site_is_not_the_title() -> None:
    head = "<title>Storm - The Pier</title><meta property=og:site_name content='The Pier'>"
    assert metadata(head, "<h1>The Pier</h1>").title == "Storm"


@pytest.mark.parametrize(
    ("head", "body", "expected"),
    [
        # the heading that a reader sees, wherever it stands
        ("<title>Storms and what to do</title>", "<h1>When the harbour floods</h1>", "When the harbour floods"),
        ("<title>Storm Day - Pier</title>", "<h1>Pier</h1><h2>Storm Day</h2>", "Storm Day"),
        ("<title>Storm Day | Pier News</title>", "<h1><a href='/'>Pier News</a></h1>", "Storm Day"),
        ("<title>Storm Day</title>", "<h1>Storm Day<a class=headerlink href=#x>¶</a></h1>", "Storm Day"),
        ("<title>Storm Day</title>", "<h1><span class=label>News</span> Storm Day</h1>", "Storm Day"),
        ("<title>Storm Day</title>", "<h1><time>3 May</time> Storm Day</h1>", "Storm Day"),
        ("<title>Storm Day</title>", "<h1>Storm<br>Day</h1>", "Storm Day"),
        ("<title>Storm Day</title>", "<h1 hidden>Storm</h1><h1>Storm Day</h1>", "Storm Day"),
        (
            "<title>All of the storms of this year</title>",
            "<h1>Wind</h1><h1>Rain</h1>",
            "All of the storms of this year",
        ),
        ("<title>Storms &amp;amp; calm</title>", "", "Storms & calm"),
        # names of sites that only the address tells
        ("<title>Storm - Pier News</title><link rel=canonical href=https://www.piernews.org/a>", "", "Storm"),
        ("<title>Storm | Blog | Pier News</title><link rel=canonical href=https://piernews.org/a>", "", "Storm"),
        ("<title>Storm - Piernews.org</title>", "", "Storm"),
        ("<title>Storm - a novel</title><link rel=canonical href=https://piernews.org/a>", "", "Storm - a novel"),
        ("<title>Storm</title><link rel=canonical href='https://[bad/a'>", "", "Storm"),
    ],
)
def test_titles(head: str, body: str, expected: str) -> None:
    assert metadata(head, body).title == expected


def test_a_headline_like_the_title_of_a_blog_is_no_name_of_the_site() -> None:
    heading = "<h1 class=blog-title>What to do when the harbour floods again: a guide</h1>"
    assert metadata("<title>Harbour floods | Guide</title>", heading).title == heading[21:-5]
    assert metadata("<title>Harbour floods</title>", "<h1 class=blog-title>Ann's notes</h1>").title == "Harbour floods"


def test_what_follows_a_long_name_is_not_its_rest() -> None:
    name = "When the harbour floods and nobody has slept because the roofs of the market went"
    head = f"<meta property=og:title content='{name}'><title>{name} : storms</title>"
    assert metadata(head, "<h1>storms</h1><h1>Rules</h1>").title == name


def test_a_headline_that_was_cut_short_is_made_whole() -> None:
    long = "When the harbour floods and nobody has slept because the roofs of the market went with the storm"
    found = metadata(linked({"@type": "Article", "headline": long[:70]}) + f"<title>{long}</title>")
    assert found.title == long


def test_records_of_other_articles_say_nothing_of_this_one() -> None:
    other = {"@type": "Article", "headline": "Calm", "datePublished": "2001-01-01", "author": "Bo Quay"}
    page = {"@type": "WebPage", "datePublished": "2024-05-03", "itemListElement": [other], "comment": [other]}
    found = metadata(linked(page))
    assert (found.published, found.byline) == ("2024-05-03", None)


@pytest.mark.parametrize("wrapped", ["/*<![CDATA[*/{}/*]]>*/", "<!--{}-->", "{};", "//<![CDATA[\n{}\n//]]>"])
def test_wrapped_json_ld(wrapped: str) -> None:
    data = '{"@type": "Article", "headline": "Storm", "datePublished": "2024-05-03",}'
    found = metadata(f'<script type="application/ld+json">{wrapped.replace("{}", data)}</script>')
    assert (found.title, found.published) == ("Storm", "2024-05-03")


def test_what_is_said_of_one_thing_in_two_places() -> None:
    ann = [{"@id": "#a", "@type": "Person", "name": "Ann Pier"}, {"@id": "#a", "url": "https://example.org/ann"}]
    assert metadata(linked([{"@type": "Article", "author": {"@id": "#a"}}, *ann])).byline == "Ann Pier"


def test_who_asked_and_when() -> None:
    question = {"@type": "Question", "name": "Which pier?", "dateCreated": "2024-05-03", "author": {"name": "ann42"}}
    answer = {"@type": "Answer", "author": {"name": "bo"}, "dateCreated": "2024-06-01"}
    found = metadata(linked({"@type": "QAPage", "mainEntity": {**question, "acceptedAnswer": answer}}))
    assert (found.title, found.byline, found.published) == ("Which pier?", "ann42", "2024-05-03")
    asked = {"@type": "FAQPage", "mainEntity": [{"@type": "Question", "name": "Why?"}]}
    assert metadata(linked(asked) + "<title>Storm</title>").title == "Storm"


def test_a_person_before_the_publication() -> None:
    record = {"@type": "Article", "author": {"@type": "Organization", "name": "The Pier"}}
    site = "<meta property=og:site_name content='The Pier'>"
    found = metadata(linked(record) + site, "<h1>Storm</h1><p>By Ann Pier</p>")
    assert (found.byline, dict(found.origins)["byline"]) == ("Ann Pier", "visible byline")
    assert metadata(linked(record) + site, "<h1>Storm</h1>").byline == "The Pier"


@pytest.mark.parametrize(
    ("body", "byline", "authors"),
    [
        ("<h1>Storm</h1><p>By <a>Ann Pier</a> and <a>Bo Quay</a></p>", "Ann Pier and Bo Quay", ("Ann Pier", "Bo Quay")),
        ("<h1>Storm</h1><a rel=author>Ann Pier</a>, <a rel=author>Bo Quay</a>", "Ann Pier, Bo Quay", ("Ann Pier", "Bo Quay")),
        ("<h1>Storm</h1><div class=author><b>AP</b><p>Ann Pier</p><p>Editor of boats</p></div>", "Ann Pier", ("Ann Pier",)),
        ("<h1>Storm</h1><p>May 3, 2024 · Ann Pier</p>", "Ann Pier", ("Ann Pier",)),
        ("<h1>Storm</h1><p>Published May 3, 2024 by Ann Pier</p>", "Ann Pier", ("Ann Pier",)),
        ("<h1>Storm</h1><p><a href=/authors/ann>Ann Pier</a></p>", "Ann Pier", ("Ann Pier",)),
        ("<h1>Storm</h1><p>By Ann Pier, staff writer</p>", "Ann Pier", ("Ann Pier",)),
        ("<h1>Storm</h1><p>May 3, 2024 • Ann Pier in Boats</p>", "Ann Pier", ("Ann Pier",)),
        ("<h1>Storm</h1><p>Contributors: Ann Pier</p>", "Ann Pier", ("Ann Pier",)),
        ("<h1>Storm</h1><p>By <a>Ann Pier</a> <a>Print this page</a></p>", "Ann Pier", ("Ann Pier",)),
        ("<h1>Storm</h1><p><span>Written by</span> <span>Ann Pier</span> <span>Head Gardener</span></p>", "Ann Pier", ("Ann Pier",)),
        ("<h1>Storm</h1><p>By <span>Ann</span> <span>Pier</span></p>", "Ann Pier", ("Ann Pier",)),
        ("<a href=/category/boats>Boat Building</a><h1>Storm</h1><p>Boat Building | May 3, 2024</p>", None, ()),
        ("<h1>Storm</h1><p class=byline><a href='/blog?topic=4'>Boat Building</a></p>", None, ()),
        ("<h1>Storm</h1><div class=author>Last update:</div>", None, ()),
        ("<h1>Storm</h1><div class=author>Share</div>", None, ()),
        ("<h1>Storm</h1><div class=author>About the author</div>", None, ()),
        ("<h1>Storm</h1><p>Updated May 3, 2024</p>", None, ()),
    ],
)  # fmt: skip
def test_authors_that_are_shown(body: str, byline: str | None, authors: tuple[str, ...]) -> None:
    found = metadata("", body)
    assert (found.byline, found.authors) == (byline, authors)


@pytest.mark.parametrize(
    ("body", "byline"),
    [
        ("<h1>Bears</h1><div class=article-author><span class=by>Dec 1st 2016 1:01PM</span></div>", None),
        ("<h1>Bears</h1><div class=author>Posted on</div>", None),
        ("<h1>Bears</h1><div class=author>Submitted</div>", None),
        ("<h1>Bears</h1><div class=author>9:39AM BST</div>", None),
        ("<h1>Bears</h1><div class=author>Follow @bears</div>", None),
        ("<h1>Bears</h1><p>By Ann Pier <a href=/x>Follow @annpier</a></p>", "Ann Pier"),
        ("<h1>Bears</h1><div class=author>v1.11.1, Aug 2022</div>", None),
        ("<h1>Bears</h1><div class=author>[Family Given]</div>", None),
        ("<h1>Bears</h1><div class=inherit_class_1_writer>Bear::Writer, virtual</div>", None),
        ("<h1>Bears</h1><div class=inherit_class_1_writer>virtual</div>", None),
        ("<h1>Bears</h1><div class=article__writer>Ann Pier</div>", "Ann Pier"),
        ("<h1>Bears</h1><div class=author>5 min read</div>", None),
        ("<h1>Bears</h1><div class=author>Insights from</div>", None),
        ("<h1>Bears</h1><div class=author>Ann Pier is a writer of books</div>", None),
        ("<h1>Bears</h1><div class=author>Lagt inn av</div>", None),
        ("<h1>Bears</h1><p>Lagt inn av Kari Nes kl. 12:30</p>", "Kari Nes"),
        ("<h1>Bears</h1><p>Eingestellt von Uwe Kai</p>", "Uwe Kai"),
        ("<h1>Bears</h1><p>Publicado por Inés Cala</p>", "Inés Cala"),
        ("<h1>Bears</h1><p>By Daniel Brook, last updated April 4, 2017</p>", "Daniel Brook"),
        ("<h1>Bears</h1><div><span>By</span><span>Ann Pier</span></div>", "Ann Pier"),
        ("<h1>Bears</h1><div>Ann Pier</div><div>3 May 2024 · 6 min</div>", "Ann Pier"),
        ("<h1>Bears</h1><div>3 May 2024</div><div>Ann Pier</div>", "Ann Pier"),
        ("<h1>Bears</h1><div>3 May 2024</div><div>The Static Web</div>", None),
        ("<h1>Bears</h1><div>3 May 2024</div><div>Table of Contents</div>", None),
        ("<h1>Bears</h1><div class=author>Ann Pier ●</div>", "Ann Pier"),
        ("<h1>Bears</h1><div class=author>Ann Pier, Trial Attorney</div>", "Ann Pier"),
    ],
)
def test_an_author_is_somebody(body: str, byline: str | None) -> None:
    assert metadata("<html lang=en>", body).byline == byline


@pytest.mark.parametrize(
    ("head", "body", "title"),
    [
        ("<title>Gazette: print version</title>", "<p>Close</p><hr><h2>The light</h2>", "The light"),
        ("<title>Zeitung: Druckversion</title>", "<p>Zurück</p><h2>Das Licht</h2>", "Das Licht"),
        ("<title>The print version of a book</title>", "<h1>A book</h1>", "A book"),
        ("<title>The harbour - Boats Forum</title>", "", "The harbour"),
        ("<title>How to light a lamp</title>", "<h1>Lamps</h1><h1>Lamps</h1>", "Lamps"),
        ("<title>News of the coast</title>", "<p><b class='headline entry-title'>A lamp</b></p>", "A lamp"),
        ("", '<div class="headertitle"><div class=title>Lamp Class Reference</div></div>', "Lamp Class Reference"),
        ("<title>News</title>", "<p class=entry-title>A lamp</p><p class=entry-title>A pier</p>", "News"),
        (
            "<title>A lamp for every pier | Harbours | Pier News</title>",
            "<h1>A lamp for every pier | Harbours | Pier News</h1><h2>A lamp for every pier</h2>",
            "A lamp for every pier",
        ),
        (
            "<title>Lamps - a second part</title>",
            "<h1>Lamps - a second part</h1><h2>Lamps</h2>",
            "Lamps - a second part",
        ),
        ("<title>ランプの歴史｜港新聞</title><meta property=og:site_name content=港新聞>", "", "ランプの歴史"),
        ("<title>A storm came in the night: science</title>", "<h2>science</h2>", "A storm came in the night: science"),
        # what is called so on the page, where nobody knows what the site is called
        (
            "<title>港口的新灯塔今晚亮起-海岸网</title>",
            "<div class=tit>港口的新灯塔今晚亮起</div>",
            "港口的新灯塔今晚亮起",
        ),
        ("<title>港口的新灯塔今晚亮起_新闻_海岸网</title>", "<div>港口的新灯塔今晚亮起</div>", "港口的新灯塔今晚亮起"),
        ("<title>港口的新灯塔今晚亮起-海岸网</title>", "<div>灯塔</div>", "港口的新灯塔今晚亮起-海岸网"),
        (
            "<title>A new lamp for the old pier - Coast</title>",
            "<b>A new lamp for the old pier</b>",
            "A new lamp for the old pier",
        ),
        (
            "<title>Lamps of the coast - why they all went out</title>",
            "<b>Lamps of the coast</b>",
            "Lamps of the coast - why they all went out",
        ),
        (
            "<title>Storm</title><style>.t{display:none}</style>",
            "<h1 class=t>Tempête</h1><h1>Big storm</h1>",
            "Big storm",
        ),
    ],
)
def test_the_title_is_what_the_article_is_called(head: str, body: str, title: str) -> None:
    assert metadata(head, body).title == title


@pytest.mark.parametrize("name", ["Taboola", "outbrain", "责任编辑：张申", "未知 责任编辑：棒棒"])
def test_neither_a_service_nor_a_label_is_a_name(name: str) -> None:
    assert not is_name(name)
    assert metadata(f"<meta name=author content='{name}'>", f"<p>By {name}</p>").byline is None


@pytest.mark.parametrize(
    ("stated", "shown", "byline"),
    [
        ("ann.pier", "Ann Pier", "Ann Pier"),
        ("AnnP", "Ann Pier", "Ann Pier"),
        ("Harbour Admin", "Ann Pier", "Ann Pier"),
        ("Uwe Kai", "Ann Pier", "Uwe Kai"),
        ("ann.pier", "Gazette Newsroom", "ann.pier"),
        ("Ann Pier - Gazette Team", "", "Ann Pier"),
        ("Ann Pier", "Ann Pier</span>, <span class=author>Bo Quay", "Ann Pier, Bo Quay"),
    ],
)
def test_the_person_behind_an_account(stated: str, shown: str, byline: str) -> None:
    head = linked({"@type": "Article", "author": {"@type": "Person", "name": stated}})
    assert metadata(head, f"<h1>Storm</h1><p><span class=author>{shown}</span></p>").byline == byline


@pytest.mark.parametrize(
    ("site", "byline"),
    [
        ("Ann Pier's blog", "Ann Pier"),
        ("Ann Pier’s Weblog", "Ann Pier"),
        ("The Harbour's blog", None),
        ("Ann Pier", None),
    ],
)
def test_a_blog_that_is_somebodys_is_written_by_them(site: str, byline: str | None) -> None:
    assert metadata(f'<meta property=og:site_name content="{site}"><title>Storm</title>').byline == byline


def test_who_wrote_last_did_not_begin() -> None:
    post = (
        "<h1>Storm</h1><div>23 replies, last post by <a class=username href=/members/bo.2>bo</a></div>"
        "<div class=post><a class=username href=/members/ann.1/>ann42</a><p>Hello</p></div>"
    )
    assert metadata("<meta name=generator content=xenforo>", post).byline == "ann42"


@pytest.mark.parametrize(
    ("stated", "line", "published"),
    [
        ("2025-12-19T03:05:00Z", "December 18, 2025", "2025-12-18"),
        ("2026-09-03", "Published March 9, 2026", "2026-03-09"),
        ("2024-05-03", "Updated May 1, 2024", "2024-05-03"),
        ("2024-05-03", "June 3, 2025", "2024-05-03"),
        ("2024-05-03", "The law was signed on August 14, 1935, by two of the three.", "2024-05-03"),
        ("2024-05-03", "14 August 1935", "2024-05-03"),
    ],
)
def test_the_day_below_the_headline_is_the_readers(stated: str, line: str, published: str) -> None:
    head = linked({"@type": "Article", "datePublished": stated})
    found = metadata(head, f"<h1>Storm</h1><p>{line}</p>").published
    assert found is not None
    assert found[:10] == published


@pytest.mark.parametrize(
    "sentence",
    [
        "The law was signed on August 14, 1935, in the old town hall.",
        "Das Gesetz wurde am 14. August 1935 im alten Rathaus unterschrieben.",
        "La loi a été signée le 14 août 1935 dans la vieille mairie.",
        "Закон был подписан 14 августа 1935 в старой ратуше города.",
        "这项法律于1935年8月14日在旧市政厅签署，当时没有人知道它会持续多久，也没有人能够想象后来会发生什么事情，更没有人会去问。",
    ],
)
def test_a_date_in_a_sentence_is_not_the_articles(sentence: str) -> None:
    assert metadata("", f"<h1>Pensions</h1><p>{sentence}</p>").published is None


def test_a_date_among_facts_is_not_the_articles() -> None:
    box = "<table class=infobox><tr><th>Born<td>14 August 1935</table><table><tr><th>Built<td>3 May 1935</table>"
    assert metadata("", f"<h1>Pensions</h1>{box}").published is None
    assert metadata("", f"<h1>Pensions</h1>{box}<p>Posted: June 3, 2010</p>").published == "2010-06-03"


def test_json_ld_in_a_meta_tag() -> None:
    data = json.dumps({"@type": "Article", "datePublished": "2025-11-17"}).replace('"', "&quot;")
    assert metadata(f'<meta name="script:ld+json" content="{data}">').published == "2025-11-17"


def test_who_wrote_may_be_said_at_the_end() -> None:
    head = f"<h1>Storm</h1>{PROSE * 12}"
    found = metadata("", f"{head}<p>Written by Ann Pier</p>")
    assert (found.byline, dict(found.origins)["byline"]) == ("Ann Pier", "visible byline")
    assert metadata("", f"{head}<h3>Written by</h3><p>Ann Pier</p>").byline == "Ann Pier"
    assert metadata("", f"{head}<p>Written by Ann Pier</p><p>Written by Bo Quay</p>").byline is None
    assert metadata("", f"{head}<p>This was written by nobody in particular.</p>").byline is None


@pytest.mark.parametrize(
    ("language", "line", "byline"),
    [
        ("de", "Von Ann Pier", "Ann Pier"),
        ("fr", "Par Ann Pier", "Ann Pier"),
        ("es", "Por Ann Pier", "Ann Pier"),
        ("it", "di Ann Pier", "Ann Pier"),
        ("ru", "Автор: Анна Пирс", "Анна Пирс"),
        ("en", "Von Ann Pier", None),
    ],
)
def test_bylines_in_the_language_of_the_page(language: str, line: str, byline: str | None) -> None:
    page = f"<html lang={language}><body><main><h1>Storm</h1><p>{line}</p>{PROSE}</main>"
    assert read(page).metadata.byline == byline


@pytest.mark.parametrize(
    ("byline", "authors"),
    [
        ("Ann Pier, Bo Quay & Cy Mole", ("Ann Pier", "Bo Quay", "Cy Mole")),
        ("Ann Pier, MD", ("Ann Pier, MD",)),
        ("Ann Pier, staff writer", ("Ann Pier, staff writer",)),
        ("Ann Pier; Bo Quay", ("Ann Pier", "Bo Quay")),
        ("Ann Pier und Bo Quay", ("Ann Pier", "Bo Quay")),
        ("harbour_cat", ("harbour_cat",)),
    ],
)
def test_bylines_are_parted_into_authors(byline: str, authors: tuple[str, ...]) -> None:
    assert authors_of(byline) == authors


@pytest.mark.parametrize(
    ("head", "byline"),
    [
        ("<meta name=citation_author content='Pier, Ann'><meta name=citation_author content='Quay, Bo'>", "Ann Pier, Bo Quay"),
        ("<meta name=author content=page.head.extra.author>", None),
        ("<meta name=twitter:label1 content='Written by'><meta name=twitter:data1 content='Ann Pier'>", "Ann Pier"),
        ("<meta name=author content='\"Ann Pier\"'>", "Ann Pier"),
        ("<meta name=author content='Ann Pier, Senior Editor'>", "Ann Pier"),
    ],
)  # fmt: skip
def test_authors_of_meta_tags(head: str, byline: str | None) -> None:
    assert metadata(head).byline == byline


def test_the_author_of_the_first_post() -> None:
    post = "<h1>Storm</h1><a class=username href=/members/ann.1/>ann42</a><p>Hello</p><a class=username>bo</a>"
    found = metadata("<meta name=generator content=phpBB>", post)
    assert (found.byline, dict(found.origins)["byline"]) == ("ann42", "first post")
    assert metadata("", post).byline is None


@pytest.mark.parametrize(
    ("body", "published", "origin"),
    [
        ("<time datetime=2001-01-01></time><h1>Storm</h1><time>May 3, 2024</time>", "2024-05-03", "time element"),
        ("<h1>Storm</h1><time class=updated>June 1, 2024</time><time>May 3, 2024</time>", "2024-05-03", "time element"),
        ("<h1>Storm</h1><p>Updated <time>June 1, 2024</time></p>", "2024-06-01", "time element (last change)"),
        ("<h1>Storm</h1><b itemprop=datePublished content=2024-05-03T10:00Z>May</b>", "2024-05-03T10:00:00+00:00", "microdata"),
        ("<h1>Storm</h1><p>17.05.2021</p>", "2021-05-17", "visible date"),
        ("<h1>Storm</h1><p class=timestamp title=2024-05-03T1603Z>May 3, 4:03 pm</p>", "2024-05-03", "visible date"),
        (f"<h1>Storm</h1>{PROSE * 12}<p>Published</p><p>May 3, 2024</p>", "2024-05-03", "visible date"),
    ],
)  # fmt: skip
def test_dates_that_are_shown(body: str, published: str, origin: str) -> None:
    found = metadata("", body)
    assert (found.published, dict(found.origins)["published"]) == (published, origin)


@pytest.mark.parametrize(
    ("head", "published", "origin"),
    [
        ("<meta property=article:modified_time content=2024-05-03>", "2024-05-03", "meta article:modified_time (last change)"),
        ("<meta name=published content='May 3, 2024'>", "2024-05-03", "meta published"),
        ("<meta name=article_date_original content='May 3, 2024'>", "2024-05-03", "meta article_date_original"),
        (linked({"@type": "Article", "dateModified": "2024-05-03"}), "2024-05-03", "JSON-LD (last change)"),
        (linked({"@type": "Article", "datePublished": "0001-01-01"}), None, None),
    ],
)  # fmt: skip
def test_dates_of_the_head(head: str, published: str | None, origin: str | None) -> None:
    found = metadata(head)
    assert (found.published, dict(found.origins).get("published")) == (published, origin)


def test_a_title_element_that_never_ends_is_none() -> None:
    assert read(f"<title>Storm{' | a: b - c' * 50_000}").metadata.title is None


def test_needles_without_tags_find_nothing() -> None:
    found = metadata("", f"<h1>Storm</h1><p>{'uthor datePublished username ' * 20_000}</p>")
    assert (found.byline, found.published) == (None, None)


def test_a_long_name_that_ends_with_a_full_stop_is_whole_before_the_sites() -> None:
    name = "A storm took the lamps of the whole pier in one night. The keeper lit every one of them again."
    head = f'<meta property=og:title content="{name}"><title>{name} : harbours</title>'
    assert metadata(head, "<h2>harbours</h2>").title == name


def test_who_wrote_stands_below_the_headline_of_the_article() -> None:
    menu = "".join(f"<li><a href=/{n}>Rubric {n}</a></li>" for n in range(60))
    head = f"<div role=banner><h1>The storm over the pier | Pier News</h1><ul>{menu}</ul></div>"
    body = f"<main><h2>The storm over the pier</h2>{PROSE}</main>"
    found = metadata(
        "<title>The storm over the pier | Pier News</title>",
        head + body.replace("</h2>", "</h2><p>Ann Pier | 03/05/2024</p>"),
    )
    assert (found.title, found.byline) == ("The storm over the pier", "Ann Pier")
