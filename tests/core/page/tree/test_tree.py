"""The tree: the order of text and the structure of blocks are those of a browser, and every node knows its place."""

import gc

import pytest

from core.article.removal import Kind
from core.page.tree import build
from core.page.tree.nodes import Element, Text
from core.page.tree.open_elements import MAX_DEPTH
from tests.core.page.tree.written import written


def shape(html: str) -> str:
    return written(build(html).body)


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p>a<p>b", "<p>a</p><p>b</p>"),
        ("<p>a<div>b</div>c", "<p>a</p><div>b</div>c"),
        ("a</p>b", "a<p></p>b"),
        ("<p><button><p>a</button>b", "<p><button><p>a</p></button>b</p>"),
        ("<button>a<button>b", "<button>a</button><button>b</button>"),
        ("<ul><li>a<li>b</ul>", "<ul><li>a</li><li>b</li></ul>"),
        ("<ul><li>a<ul><li>b</ul>c<li>d</ul>", "<ul><li>a<ul><li>b</li></ul>c</li><li>d</li></ul>"),
        ("<li><div><li>a", "<li><div></div></li><li>a</li>"),
        ("<ul><li>a<table><li>b", "<ul><li>a<li>b</li><table></table></li></ul>"),
        ("<ul>a</li>b</ul>", "<ul>ab</ul>"),
        ("<dl><dt>a<dd>b<dt>c</dl>", "<dl><dt>a</dt><dd>b</dd><dt>c</dt></dl>"),
        ("<h1>a<h2>b</h1>c", "<h1>a</h1><h2>b</h2>c"),
        ("a</h1>b", "ab"),
        ("<select><option>a<option>b</select>", "<select><option>a</option><option>b</option></select>"),
        (
            "<select><optgroup><option>a<optgroup><option>b</select>",
            "<select><optgroup><option>a</option></optgroup><optgroup><option>b</option></optgroup></select>",
        ),
        ("<ruby>a<rt>b<rt>c</ruby>d", "<ruby>a<rt>b</rt><rt>c</rt></ruby>d"),
        ("<br>a</br>b<br/>", "<br/>a<br/>b<br/>"),
        ("<p>a<hr>b", "<p>a</p><hr/>b"),
        ("<image src=x>", '<img src="x"/>'),
        ("<div>a</span>b</div>c", "<div>ab</div>c"),
        ("<span><div>a</span>b", "<span><div>ab</div></span>"),
        ("<b>a<i>b</b>c</i>d", "<b>a<i>b</i></b><i>c</i>d"),
        ("<b>a<p>b</b>c", "<b>a</b><p><b>b</b>c</p>"),
        ("<b><i>a<p>b</b>c</i>d", "<b><i>a</i></b><i></i><p><i><b>b</b>c</i>d</p>"),
        ("<p><b>a<p>b", "<p><b>a</b></p><p><b>b</b></p>"),
        ("<a href=1>a<a href=2>b", '<a href="1">a</a><a href="2">b</a>'),
        ("<a href=1><div>a</a>b</div>c", '<a href="1"></a><div><a href="1">a</a>b</div>c'),
        ("a</b>b", "ab"),
        ("<b>a<table><td>b</b>c", "<b>a<table><tbody><tr><td>bc</td></tr></tbody></table></b>"),
        ("<p><b>a</p></b>b", "<p><b>a</b></p>b"),
        ("<b><b><b><b>a<p>b", "<b><b><b><b>a<p>b</p></b></b></b></b>"),
        ("<p><b><b><b><b>a<p>b", "<p><b><b><b><b>a</b></b></b></b></p><p><b><b><b>b</b></b></b></p>"),
        ("<form>a<form>b</form>c", "<form>ab</form>c"),
        ("<form><div></form>a", "<form><div>a</div></form>"),
        ("a</form>b", "ab"),
        (
            "<table><tr><td>a<td>b<tr><td>c</table>d",
            "<table><tbody><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></tbody></table>d",
        ),
        ("<table>a<tr><td>b</table>", "a<table><tbody><tr><td>b</td></tr></tbody></table>"),
        ("<table><p>a<tr><td>b</table>", "<p>a</p><table><tbody><tr><td>b</td></tr></tbody></table>"),
        (
            "<table><td>a<table><td>b</table>c</table>",
            "<table><tbody><tr><td>a<table><tbody><tr><td>b</td></tr></tbody></table>c</td></tr></tbody></table>",
        ),
        ("<table><table>a", "<table></table>a<table></table>"),
        (
            "<table><caption>a<tr><td>b</table>",
            "<table><caption>a</caption><tbody><tr><td>b</td></tr></tbody></table>",
        ),
        (
            "<table><thead><tr><th>a<tbody><tr><td>b</table>",
            "<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table>",
        ),
        (
            "<table><colgroup><col><tr><td>a</table>",
            "<table><colgroup></colgroup><tbody><tr><td>a</td></tr></tbody></table>",
        ),
        ("<td>a</td>b<tr>c", "abc"),
        (
            "<table><td></div>a</td></tr></tbody>b</table>c",
            "b<table><tbody><tr><td>a</td></tr></tbody></table>c",
        ),
        ("</table>a", "a"),
        ("<object>a</object>b", "<object>a</object>b"),
        ("<svg><path/><text>a</text></svg>b", "b"),
        ("<svg/>a", "a"),
        ("<svg><svg>a</svg>b</svg>c", "c"),
        ("<svg><g>a<p>b", "<p>b</p>"),
        ("<svg><foreignObject><p>a</p></foreignObject></svg>b", "b"),
        ("<template><p>a</p></template>b", "b"),
        (
            "<x-y><template shadowrootmode=open>a</template></x-y>",
            '<x-y><template shadowrootmode="open">a</template></x-y>',
        ),
        (
            "<x-y><template shadowrootmode=open><p>a<slot></slot><slot name=n>none</slot></p></template>b<i slot=n>c</i></x-y>",
            '<x-y><template shadowrootmode="open"><p>a<slot>b</slot><slot name="n"><i slot="n">c</i></slot></p>'
            "</template></x-y>",
        ),
        (
            "<x-y><template shadowrootmode=open><slot>a</slot></template> <i slot=n>c</i></x-y>",
            '<x-y><template shadowrootmode="open"><slot>a</slot></template><i slot="n">c</i> </x-y>',
        ),
        ("<p><noscript><img src=a.png></noscript>b", '<p><noscript><img src="a.png"/></noscript>b</p>'),
        ("<p><noscript>a<img src=a></noscript>b", "<p>b</p>"),
        ("<p><iframe src=a>c</iframe>b", '<p><iframe src="a"></iframe>b</p>'),
        ("<math><![CDATA[a<b]]></math>", "<math>$\\text{a&lt;b}$</math>"),
        ("<html><body class=x><p>a</body></html>b", "<p>ab</p>"),
        ("<plaintext><b>a", "<plaintext>&lt;b&gt;a</plaintext>"),
        ("<p>a<xmp><b>c</xmp>d", "<p>a</p><xmp>&lt;b&gt;c</xmp>d"),
        ("<marquee><b>a</marquee>b", "<marquee><b>a</b></marquee>b"),
    ],
)
def test_shape(html: str, expected: str) -> None:
    assert shape(html) == expected


def test_places() -> None:
    html = "<div id=d>a &amp; b<p>c</div><!-- n -->d"
    document = build(html)
    div = document.body.find("div")
    assert div is not None
    assert div.value("id") == "d"
    assert html[div.start : div.open_end] == "<div id=d>"
    assert html[div.close_start : div.end] == "</div>"
    paragraph = div.find("p")
    assert paragraph is not None
    assert (paragraph.close_start, paragraph.end) == (div.close_start, div.close_start)
    texts = [node for node in document.body.descendants if isinstance(node, Text)]
    assert [(str(t), html[t.start : t.end]) for t in texts] == [("a & b", "a &amp; b"), ("c", "c"), ("d", "d")]


@pytest.mark.parametrize(
    "html",
    [
        "<div><p>a<p>b</div><ul><li>c</ul><br>",
        "<b><i>a<p>b</b>c</i>d",
        "<table><p>a<tr><td>b</table>",
        "<form><div></form>a",
    ],
)
def test_elements_are_in_document_order(html: str) -> None:
    body = build(html).body
    found = [node for node in body.descendants if isinstance(node, Element)]
    assert all(one is other for one, other in zip(body.elements(), found, strict=True))
    for element in found:
        inside = [node for node in element.descendants if isinstance(node, Element)]
        assert all(one is other for one, other in zip(element.elements(), inside, strict=True))


def test_attributes_can_be_set() -> None:
    paragraph = build("<p id=a>").body.find("p")
    assert paragraph is not None
    paragraph.attrs = {"id": "b"}
    assert paragraph.value("id") == "b"


@pytest.mark.parametrize(
    ("html", "kind", "piece"),
    [
        ("a<script>b</script>c", Kind.SCRIPT, "<script>b</script>"),
        ("a<script src=x></script>c", Kind.SCRIPT, "<script src=x></script>"),
        (
            'a<script type="application/ld+json">{}</script>c',
            Kind.DATA,
            '<script type="application/ld+json">{}</script>',
        ),
        ("a<script type=application/json>{}</script>c", Kind.DATA, "<script type=application/json>{}</script>"),
        ("a<style>b</style>c", Kind.STYLE, "<style>b</style>"),
        ("a<!-- b -->c", Kind.MARKUP, "<!-- b -->"),
        ("a<?b?>c", Kind.MARKUP, "<?b?>"),
        ("a<noscript><p>b</noscript>c", Kind.MARKUP, "<noscript><p>b</noscript>"),
        ("a<template>b</template>c", Kind.MARKUP, "<template>b</template>"),
        ("a<template id=B:0></template>c", Kind.MARKUP, "<template id=B:0></template>"),
        ("a<svg>b</svg>c", Kind.MARKUP, "<svg>b</svg>"),
        ("a<svg>b<p>", Kind.MARKUP, "<svg>b"),
        ("a<iframe>b</iframe>c", Kind.FURNITURE, "<iframe>b</iframe>"),
        ("a<textarea>b</textarea>c", Kind.FURNITURE, "<textarea>b</textarea>"),
        ("a<b c='", Kind.MARKUP, "<b c='"),
        ("a<style>b", Kind.STYLE, "<style>b"),
    ],
)
def test_pieces(html: str, kind: Kind, piece: str) -> None:
    [found] = build(html).pieces
    assert (found.kind, html[found.start : found.end]) == (kind, piece)
    assert found.reason


def test_what_stands_beside_the_tree() -> None:
    document = build(
        "<!doctype html><html lang=en><head><title>A &amp; B</title><title>C</title><meta name=author content='D E'>"
        '<link rel=canonical href=/x><script type="application/ld+json">{"a": 1}</script></head><body dir=rtl>x'
    )
    assert document.title == "A & B"
    assert [(fact.name, fact.attributes) for fact in document.facts] == [
        ("meta", {"name": "author", "content": "D E"}),
        ("link", {"rel": "canonical", "href": "/x"}),
    ]
    assert document.data == ['{"a": 1}']
    assert (document.html.value("lang"), document.body.value("dir")) == ("en", "rtl")


@pytest.mark.parametrize(
    "opened", ["<div>", "<b>", "<a>", "<table><td>", "<ul><li>", "<x><b><p>", "<table>", "<font a>"]
)
def test_depth_is_limited(opened: str) -> None:
    document = build(opened * 20_000 + "end")
    depth, node = 0, next(n for n in document.body.descendants if isinstance(n, Text))
    while node.parent is not None:
        node = node.parent
        depth += 1
    assert depth <= MAX_DEPTH + 2
    assert document.body.get_text() == "end"


def test_many_different_formats_are_limited() -> None:
    html = "".join(f"<font size={n}>" for n in range(200)) + "<p>a<p>b"
    assert build(html).body.get_text() == "ab"


@pytest.mark.parametrize("enabled", [True, False])
def test_garbage_collection_is_left_as_it_was(enabled: bool) -> None:
    before = gc.isenabled()
    try:
        (gc.enable if enabled else gc.disable)()
        build("<p>a")
        assert gc.isenabled() is enabled
    finally:
        (gc.enable if before else gc.disable)()
