"""Blocks: what a browser shows of the article, with every run's place in the source."""

import pytest

from core.article.blocks import Block, BlockKind, Image, Run, Style
from tests.core.page.pages import read, text_of


def blocks(html: str) -> tuple[Block, ...]:
    return read(html).blocks


def kinds(html: str) -> list[tuple[str, str]]:
    return [(block.kind.value, block.text) for block in blocks(html)]


def test_a_run_is_the_source() -> None:
    [block] = blocks("<p>One two</p>")
    assert block == Block(BlockKind.PARAGRAPH, (Run("One two", 3, 10),))


def test_white_space_is_folded() -> None:
    [block] = blocks("<p>\n  One\n\t two  <b> three</b> \n</p>")
    assert block.text == "One two three"
    assert block.runs == (
        Run("One", 6, 9),
        Run(" ", 9, 12),
        Run("two", 12, 15),
        Run(" ", 15, 17),
        Run("three", 21, 26, Style.BOLD),
    )


def test_single_spaces_join_text_to_one_run() -> None:
    [block] = blocks("<p>a b<!-- n --> c</p>")
    assert block.runs == (Run("a b", 3, 6), Run(" c", 16, 18))


def test_entities_are_atomic() -> None:
    [block] = blocks("<p>a&nbsp;b &lt;c&gt; &fjlig; &#32;d &co &</p>")
    assert block.text == "a\xa0b <c> fj d &co &"
    assert Run("\xa0", 4, 10) in block.runs
    assert Run("<", 12, 16) in block.runs


def test_tab_for_a_space_is_not_taken_for_the_source() -> None:
    [block] = blocks("<p>a\tb c</p>")
    assert block.runs == (Run("a", 3, 4), Run(" ", 4, 5), Run("b c", 5, 8))


def test_nul_is_not_shown() -> None:
    assert text_of("<p>a\0b</p><pre>c\0d</pre>") == "ab\n\ncd"


@pytest.mark.parametrize(
    ("tag", "style"),
    [
        ("b", Style.BOLD),
        ("strong", Style.BOLD),
        ("i", Style.ITALIC),
        ("em", Style.ITALIC),
        ("code", Style.CODE),
        ("kbd", Style.CODE),
        ("del", Style.STRIKE),
        ("sup", Style.SUPERSCRIPT),
        ("sub", Style.SUBSCRIPT),
    ],
)
def test_styles(tag: str, style: Style) -> None:
    [block] = blocks(f"<p>a<{tag}>b</{tag}>c</p>")
    assert [(run.text, run.style) for run in block.runs] == [("a", Style.PLAIN), ("b", style), ("c", Style.PLAIN)]


def test_styles_add_up_and_links_are_kept() -> None:
    [block] = blocks("<p>See <a href=' /x?a=1&amp;b '>the <b><i>book</i></b></a> <a>here</a></p>")
    assert [(run.text, run.style, run.href) for run in block.runs] == [
        ("See ", Style.PLAIN, None),
        ("the ", Style.PLAIN, "/x?a=1&b"),
        ("book", Style.BOLD | Style.ITALIC, "/x?a=1&b"),
        (" ", Style.PLAIN, None),
        ("here", Style.PLAIN, None),
    ]


def test_headings_and_text_straight_in_containers() -> None:
    assert kinds("<h2>A</h2>b<div>c<p>d</p>e</div><dl><dt>f<dd>g</dl>") == [
        ("heading", "A"),
        ("paragraph", "b"),
        ("paragraph", "c"),
        ("paragraph", "d"),
        ("paragraph", "e"),
        ("term", "f"),
        ("definition", "g"),
    ]
    assert blocks("<h2>A</h2>b")[0].level == 2


def test_lists() -> None:
    html = "<ul><li>a<li>b<ol start=3><li><p>c</p><p>d</p><li>e</ol>f</ul>"
    assert text_of(html) == "- a\n- b\n3. c\n\nd\n4. e\n\nf"
    assert [(b.marker, b.level) for b in blocks(html)] == [
        ("- ", 1),
        ("- ", 1),
        ("3. ", 2),
        ("", 2),
        ("4. ", 2),
        ("", 1),
    ]


@pytest.mark.parametrize(("start", "marker"), [("x", "1. "), ("", "1. "), ("-2", "-2. "), ("9" * 20, "1. ")])
def test_list_starts(start: str, marker: str) -> None:
    assert blocks(f"<ol start='{start}'><li>a</ol>")[0].marker == marker


def test_an_item_without_a_list() -> None:
    assert text_of("<li>a</li>b") == "- a\n\nb"


def test_quotes() -> None:
    found = blocks("<p>a<blockquote>b<blockquote><p>c</blockquote></blockquote>d")
    assert [(b.text, b.quoted) for b in found] == [("a", 0), ("b", 1), ("c", 2), ("d", 0)]


def test_code_keeps_its_lines() -> None:
    html = "<pre>\n\n  if a:\r\n    b &lt; <b>c</b>\n\n</pre>"
    [block] = blocks(html)
    assert block.kind is BlockKind.CODE
    assert block.text == "  if a:\n    b < c"
    assert Run("\n", html.index("\r"), html.index("\r") + 2) in block.runs


def test_code_with_break_tags_and_blank_code() -> None:
    assert text_of("<pre>a<br>b</pre><pre> \n </pre>") == "a\nb"


def test_line_breaks() -> None:
    assert text_of("<p>a <br> b<br></p>") == "a\nb"
    assert kinds("<br>a<br><br>b") == [("paragraph", "a"), ("paragraph", "b")]


def test_rules() -> None:
    assert [k for k, _ in kinds("<hr><p>a<hr><hr><p>b")] == ["paragraph", "rule", "paragraph"]


def test_images() -> None:
    found = blocks("<p>a<img src=x.png alt=' A  b '>c</p><p><img src=y.png></p>")
    assert [(b.kind.value, b.text, b.image) for b in found] == [
        ("paragraph", "ac", None),
        ("image", "", Image("x.png", "A b")),
        ("image", "", Image("y.png")),
    ]


@pytest.mark.parametrize(
    ("attributes", "address"),
    [
        ("src=a.png data-src=b.png", "a.png"),
        ("src='data:image/gif;base64,R0' data-src=b.png", "b.png"),
        ("data-srcset='b.png 1x, c.png 2x'", "c.png"),
        ("src='data:image/png;base64,AA'", "data:image/png;base64,AA"),
        ("src=file:///etc/passwd", "file:///etc/passwd"),
    ],
)
def test_addresses_of_images(attributes: str, address: str) -> None:
    assert blocks(f"<p>a</p><img {attributes}>")[1].image == Image(address)


@pytest.mark.parametrize("attributes", ["", "src=''", "src='data:image/gif;base64,R0'", "src=t.png width=1 height=1"])
def test_images_that_show_nothing(attributes: str) -> None:
    assert kinds(f"<p>a</p><img {attributes}>") == [("paragraph", "a")]


def test_an_image_is_shown_once_in_a_block() -> None:
    assert [k for k, _ in kinds("<p>a<img src=x><img src=x></p>")] == ["paragraph", "image"]


def test_emoji_images_are_text() -> None:
    html = "<p>a <img class=emoji alt='☺' src=x.png> b</p>"
    [block] = blocks(html)
    assert block.text == "a ☺ b"
    assert any(html[r.start : r.end].startswith("<img") for r in block.runs)


def test_captions() -> None:
    assert kinds("<figure><img src=x><figcaption>A <i>b</i></figcaption></figure>") == [
        ("image", ""),
        ("caption", "A b"),
    ]


def test_tables() -> None:
    found = blocks(
        "<table><caption>Sales</caption><thead><tr><th>Year<th>Sum<tbody><tr><td>2001<td><a href=x>4</a> <code>t</code>"
        "<tr><td>a<br>b<td><p>c<p>d<tr><td><td></table>"
    )
    assert [(b.kind.value, b.text) for b in found] == [
        ("caption", "Sales"),
        ("table", "Year | Sum\n2001 | 4 t\na b | c d"),
    ]
    table = found[1]
    assert table.header_rows == 1
    assert table.rows[1][1][0].href == "x"
    assert table.rows[1][1][-1].style == Style.CODE


@pytest.mark.parametrize(
    "html",
    [
        "<table><tr><td>a</table>",
        "<table><tr><td>a<td>b</table>",
        "<table role=presentation><tr><th>a<td>b<tr><td>c<td>d</table>",
        "<table><tr><td>a<td><table><tr><td>b</table><tr><td>c<td>d</table>",
        f"<table><tr><td>a<td>{'long text ' * 60}<tr><td>c<td>d</table>",
    ],
)
def test_tables_that_only_lay_out(html: str) -> None:
    assert {b.kind for b in blocks(html)} == {BlockKind.PARAGRAPH}


def test_a_table_without_headings_is_one() -> None:
    assert text_of("<table><tr><td>a<td>b<tr><td>c<td>d</table>") == "a | b\nc | d"


def test_rows_that_are_dropped() -> None:
    html = "<table><tr><th>a<th>b<tr hidden><td>c<td>d<tr><td>e<td hidden>f</table>"
    assert text_of(html) == "a | b\ne"
