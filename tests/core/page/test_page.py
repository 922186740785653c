"""Whole pages: nothing raises, nothing is lost, nothing is fetched, and time stays linear."""

import socket

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.article.blocks import Block, BlockKind, Run
from core.article.removal import Kind
from core.page.blocks.removals import removals_of
from core.page.tree.document import Piece
from tests.core.page.pages import PROSE, read, text_of

TAGS = (
    "p div b i a ul ol li table tr td th tbody caption pre code h1 h2 nav aside script style title svg math template "
    "noscript form button select option br hr img blockquote dl dd dt font object textarea span section header"
).split()
ATTRIBUTES = ["", " class=comments", " hidden", " href='x>y'", ' id="a', " role=navigation", " style=display:none", "/"]
TEXTS = ["storm ", "&amp;", "&", "<", "\n", "\t", "\r\n", "\0", "é", "<!--", "-->", "]]>", "<![CDATA[", "'", '"', PROSE]

soup = st.lists(
    st.one_of(
        st.builds(lambda tag, extra: f"<{tag}{extra}>", st.sampled_from(TAGS), st.sampled_from(ATTRIBUTES)),
        st.sampled_from(TAGS).map(lambda tag: f"</{tag}>"),
        st.sampled_from(TEXTS),
        st.text(max_size=5),
    ),
    max_size=60,
).map("".join)


@settings(deadline=None, max_examples=300)
@given(soup)
def test_any_tag_soup_holds_together(html: str) -> None:
    read(html)


@pytest.mark.parametrize(
    "piece",
    [
        "<",
        "<a",
        '"',
        "<!--",
        "<div>",
        "<a>x",
        "<b><p>x",
        "<table><tr><td>x",
        "<li>x",
        "&amp;",
        "<pre>\r\n",
        "<a x><nav>",
    ],
)
def test_hostile_pages(piece: str) -> None:
    read(piece * 3_000)


@pytest.mark.slow
def test_a_hundred_thousand_nested_tags() -> None:
    assert text_of("<div>" * 100_000 + "deep" + "</div>" * 100_000 + "end") == "deep\n\nend"


def test_nothing_is_fetched(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a page was fetched or a file opened")

    html = (
        "<link rel=stylesheet href=https://example.org/a.css><base href=https://example.org/>"
        f"<main>{PROSE}<img src=https://example.org/a.png><img src=file:///etc/passwd><img src='//host/share/a.png'>"
        "<iframe src=https://example.org/></iframe><object data=file:///etc/passwd></object></main>"
    )
    read(html)
    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr("builtins.open", refuse)
    images = [block.image.address for block in read(html).blocks if block.image]
    assert images == ["https://example.org/a.png", "file:///etc/passwd", "//host/share/a.png", "https://example.org/"]


def test_fostered_text_is_read_before_its_table() -> None:
    html = "<table><tr><th>a<th>b<tr><td>c<td>d</tr>before</table>after"
    assert text_of(html) == "before\n\na | b\nc | d\n\nafter"


def test_text_that_misnesting_leaves_outside_of_its_element_is_a_removal() -> None:
    html = f"<main>{PROSE}</main><form><div></form>still in the form</div>"
    removed = [html[r.start : r.end] for r in read(html).removals]
    assert "".join(removed).endswith("still in the form")


def test_text_of_a_block_outside_of_its_element_is_one_removal() -> None:
    html = f"<main>{PROSE}</main><form><div></form>still <b>in</b>, <i>the</i> form</div>"
    rows = [html[r.start : r.end] for r in read(html).removals]
    assert rows[-1].endswith("still <b>in</b>, <i>the</i> form")


def test_removals_are_disjoint_and_clear_of_what_is_kept() -> None:
    blocks = [Block(BlockKind.PARAGRAPH, (Run("ef", 4, 6), Run("i", 8, 9)))]
    pieces = [
        Piece(3, 7, Kind.SCRIPT, 1.0, "inner"),
        Piece(2, 10, Kind.FURNITURE, 0.9, "outer"),
        Piece(9, 12, Kind.FURNITURE, 0.8, "outer"),
        Piece(12, 12, Kind.STYLE, 1.0, "empty"),
    ]
    found = removals_of(pieces, [], blocks, "")
    assert [(r.start, r.end, r.kind, r.confidence) for r in found] == [
        (2, 4, Kind.FURNITURE, 0.9),
        (6, 8, Kind.FURNITURE, 0.9),
        (9, 12, Kind.FURNITURE, 0.8),
    ]


def test_a_page_that_ends_after_its_headline() -> None:
    title = "How the harbour was mended in three days by hand"
    assert text_of(f"<title>{title}</title><nav>Home</nav><h1>{title}</h1>") == title
