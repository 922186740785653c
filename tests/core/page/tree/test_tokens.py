"""Tokens: what each piece of HTML is, and exactly where."""

import re
from html import unescape as unescape_all

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.article.span import is_partition
from core.page.tree.entities import decode_entity, unescape, unescape_attribute
from core.page.tree.tokens import Token, TokenKind, attributes, tokens

TEXT, START, END, RAW = TokenKind.TEXT, TokenKind.START, TokenKind.END, TokenKind.RAW
COMMENT, DECLARATION, CDATA, UNFINISHED = (
    TokenKind.COMMENT,
    TokenKind.DECLARATION,
    TokenKind.CDATA,
    TokenKind.UNFINISHED,
)


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("plain", [(TEXT, "plain")]),
        ("<p>a</p>", [(START, "<p>"), (TEXT, "a"), (END, "</p>")]),
        ("a < b & c > d", [(TEXT, "a < b & c > d")]),
        ("1 <2", [(TEXT, "1 <2")]),
        ('<a title="x>y">z', [(START, '<a title="x>y">'), (TEXT, "z")]),
        ("<a title='x>y'>z", [(START, "<a title='x>y'>"), (TEXT, "z")]),
        ("<a title=x>y", [(START, "<a title=x>"), (TEXT, "y")]),
        ("<a title = >y", [(START, "<a title = >"), (TEXT, "y")]),
        ('<a "b>c', [(START, '<a "b>'), (TEXT, "c")]),
        ('<a =">c', [(START, '<a =">'), (TEXT, "c")]),
        ('<a b=c"d>e', [(START, '<a b=c"d>'), (TEXT, "e")]),
        ("<br/>x", [(START, "<br/>"), (TEXT, "x")]),
        ("<!-- a > b -->c", [(COMMENT, "<!-- a > b -->"), (TEXT, "c")]),
        ("<!-->c", [(COMMENT, "<!-->"), (TEXT, "c")]),
        ("<!--->c", [(COMMENT, "<!--->"), (TEXT, "c")]),
        ("<!--a--!>c", [(COMMENT, "<!--a--!>"), (TEXT, "c")]),
        ("<!--never", [(COMMENT, "<!--never")]),
        ("<!DOCTYPE html>c", [(DECLARATION, "<!DOCTYPE html>"), (TEXT, "c")]),
        ("<?php x ?>c", [(DECLARATION, "<?php x ?>"), (TEXT, "c")]),
        ("</>c", [(DECLARATION, "</>"), (TEXT, "c")]),
        ("</3>c", [(DECLARATION, "</3>"), (TEXT, "c")]),
        ("<!doctype", [(DECLARATION, "<!doctype")]),
        ("a</", [(TEXT, "a"), (TEXT, "</")]),
        ("<![CDATA[a]]>b", [(DECLARATION, "<![CDATA[a]]>"), (TEXT, "b")]),
        ("<math><![CDATA[<a]]>", [(START, "<math>"), (CDATA, "<![CDATA[<a]]>")]),
        ("<math></math><![CDATA[a]]>", [(START, "<math>"), (END, "</math>"), (DECLARATION, "<![CDATA[a]]>")]),
        ("<svg><![CDATA[open", [(START, "<svg>"), (CDATA, "<![CDATA[open")]),
        ("a<b c", [(TEXT, "a"), (UNFINISHED, "<b c")]),
        ('a<b c="d>e', [(TEXT, "a"), (UNFINISHED, '<b c="d>e')]),
        ("<title>a<b></title>c", [(START, "<title>"), (RAW, "a<b>"), (END, "</title>"), (TEXT, "c")]),
        ("<TITLE>a</tItLe >", [(START, "<TITLE>"), (RAW, "a"), (END, "</tItLe >")]),
        ("<style></style>", [(START, "<style>"), (END, "</style>")]),
        ("<style>a</styles></style>", [(START, "<style>"), (RAW, "a</styles>"), (END, "</style>")]),
        ("<style>a", [(START, "<style>"), (RAW, "a")]),
        ("<svg><style/>a", [(START, "<svg>"), (START, "<style/>"), (TEXT, "a")]),
        ("<style/>a</style>", [(START, "<style/>"), (RAW, "a"), (END, "</style>")]),
        ("<plaintext><b>c", [(START, "<plaintext>"), (TEXT, "<b>c")]),
        ("<plaintext>", [(START, "<plaintext>")]),
        (
            "<script>a='</p>'</script>b",
            [(START, "<script>"), (RAW, "a='</p>'"), (END, "</script>"), (TEXT, "b")],
        ),
        (
            "<script><!-- <script> </script> --></script>b",
            [(START, "<script>"), (RAW, "<!-- <script> </script> -->"), (END, "</script>"), (TEXT, "b")],
        ),
        (
            "<script><!-- a</script>b",
            [(START, "<script>"), (RAW, "<!-- a"), (END, "</script>"), (TEXT, "b")],
        ),
        (
            "<script><!--><script></script>b",
            [(START, "<script>"), (RAW, "<!--><script>"), (END, "</script>"), (TEXT, "b")],
        ),
        (
            "<script><!-- <script> --> </script>b",
            [(START, "<script>"), (RAW, "<!-- <script> --> "), (END, "</script>"), (TEXT, "b")],
        ),
        ("<script><!-- <script> </script>", [(START, "<script>"), (RAW, "<!-- <script> </script>")]),
        ("<noscript><p>a</noscript>", [(START, "<noscript>"), (RAW, "<p>a"), (END, "</noscript>")]),
    ],
)
def test_pieces(html: str, expected: list[tuple[TokenKind, str]]) -> None:
    assert [(t.kind, html[t.start : t.end]) for t in tokens(html)] == expected


def test_noscript_is_markup_where_scripts_are_off() -> None:
    html = "<noscript><p>a</noscript>"
    kinds = [t.kind for t in tokens(html, scripting=False)]
    assert kinds == [START, START, TEXT, END]


def test_names_are_lower_case() -> None:
    assert [t.name for t in tokens("<DIV></Div>")] == ["div", "div"]


@pytest.mark.parametrize(
    ("tag", "expected"),
    [
        ("<a>", {}),
        ("<a href=x>", {"href": "x"}),
        ("<a HREF='x y' b>", {"href": "x y", "b": ""}),
        ('<a href = "x" href="y">', {"href": "x"}),
        ("<a href=?a=1&amp;b=2>", {"href": "?a=1&b=2"}),
        ("<a/b/c=d/>", {"b": "", "c": "d/"}),
        ("<a =b>", {"=b": ""}),
        ("<a b=>", {"b": ""}),
        ('<a b="c"d>', {"b": "c", "d": ""}),
    ],
)
def test_attributes(tag: str, expected: dict[str, str]) -> None:
    token = next(tokens(tag))
    assert attributes(tag, token) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("&amp;", ("&", 5)),
        ("&ampx", ("&", 4)),
        ("&notit;", ("¬", 4)),
        ("&notin;", ("∉", 7)),
        ("&#65;", ("A", 5)),
        ("&#65x", ("A", 4)),
        ("&#x41;", ("A", 6)),
        ("&#X41 ", ("A", 5)),
        ("&#0;", ("\ufffd", 4)),
        ("&#xD800;", ("\ufffd", 8)),
        ("&#x110000;", ("\ufffd", 10)),
        ("&#99999999999999;", ("\ufffd", 17)),
        ("&#0000000000065;", ("A", 16)),
        ("&#128;", ("€", 6)),
        ("&#150;", ("–", 6)),
        ("&fjlig;", ("fj", 7)),
        ("&unknown;", None),
        ("& ", None),
        ("&", None),
        ("&#;", None),
        ("&#x;", None),
    ],
)
def test_entities(text: str, expected: tuple[str, int] | None) -> None:
    assert decode_entity(text, 0) == expected


def test_unescape() -> None:
    assert unescape("a &lt;b&gt; &unknown; &amp;amp; &") == "a <b> &unknown; &amp; &"
    assert unescape_attribute("?a&copy=1&lt;&copyx &copy; &unknown; &amp") == "?a&copy=1<&copyx © &unknown; &"


@pytest.mark.parametrize(
    "piece", ["<", "<a", '"', "<!--", "</", "<a b='", "<script><!--<script>", "<svg><![CDATA[", "&"]
)
def test_repeated_fragments_keep_the_cover(piece: str) -> None:
    for text in (piece * 20_000, "<a " + piece * 20_000):
        spans = [(t.start, t.end) for t in tokens(text)]
        assert is_partition(spans, len(text))
        assert len(unescape(text)) <= len(text)


def test_a_token_is_plain_data() -> None:
    assert next(tokens("<p class=x>")) == Token(START, 0, 11, "p", 2)


@pytest.mark.parametrize(
    "text",
    ["&amp;quot; &quot;", "&amp;amp;lt;", "&lt;&amp;gt;", "&nbsp;&#39;&#x27;&#039;", "&quot;&copy;&amp;lt;", "&&amp;"],
)
def test_common_references_are_decoded_once(text: str) -> None:
    assert unescape(text) == unescape_attribute(text) == unescape_all(text)


@given(st.lists(st.sampled_from([*"<>/='\" \nab&", "<a", "<p ", 'b="c"', "b='c'", '="', "</a>", "<!--"]), max_size=30))
def test_the_quick_pattern_changes_nothing(pieces: list[str]) -> None:
    text = "".join(pieces)
    quick = list(tokens(text))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("core.page.tree.tokens.PLAIN_TAG", re.compile(r"(?!)"))
        assert list(tokens(text)) == quick
