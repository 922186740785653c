"""A page's own text, and its map to the source."""

import random
from collections.abc import Callable
from itertools import pairwise

import pytest

from core.article.article import Article
from core.article.span import Span
from gui.panes.original.own_text import OwnText
from gui.panes.original.page_text import PageText
from gui.removals.pieces import pieces_of
from tests.gui.panes.original.conftest import PAGE, PROSE, SCRIPT

MakePage = Callable[[str], Article]


def read(article: Article) -> OwnText:
    page = PageText(article)
    for _ in page.steps():
        pass
    return page.made


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("<p>One</p><p>Two</p>", "One\n\nTwo"),
        ("<div>One</div>\n  <div>Two</div>", "One\nTwo"),
        ("One<br>Two", "One\nTwo"),
        ("<ul><li>One<li>Two</ul>", "One\nTwo"),
        ("<table><tr><td>1<td>2<tr><td>3<td>4</table>", "1\t2\n3\t4"),
        ("A <b>bold</b>  word,\n and  more", "A bold word, and more"),
        ("half<i>way</i>", "halfway"),
        ("fish &amp; chips &#8364;5 &nosuch; &", "fish & chips €5 &nosuch; &"),
        ("<pre>a\n  b\n</pre>c", "a\n  b\n\n\nc"),
        ("one<!-- a > note -->two<!---->three<!-->four", "onetwothreefour"),
        ("1 < 2 and <3", "1 < 2 and <3"),
        ("<a href='/'>Home</a><a href=\"/x>y\">Tides</a>", "Home Tides"),
        ("<p title='>'>One<svg><text>no</text></svg> two", "One two"),
        ("<script>small()</script>One<style>p{}</style>", "One"),
        (
            f"One{SCRIPT}{SCRIPT}Two",
            f"One\nscript, {len(SCRIPT):,} characters   script, {len(SCRIPT):,} characters\nTwo",
        ),
        ("One<p", "One"),
        ("One<script>never closed <p>Two", "One"),
        ("<?xml version='1.0'?><!DOCTYPE html>One</ nonsense>", "One"),
        ("كلمة <b>أخرى</b><p>渡船在中午離開。", "كلمة أخرى\n\n渡船在中午離開。"),
        ("", ""),
    ],
)
def test_the_text_is_what_a_browser_shows(make_page: MakePage, source: str, text: str) -> None:
    assert read(make_page(source)).text == text


def test_what_was_removed_is_in_it_too(make_page: MakePage) -> None:
    text = read(make_page(PAGE)).text
    for words in ("Home\nTides", "Comments\n\nFirst!", "Copyright 2021. All rights reserved. Imprint", "gulls & boats"):
        assert words in text


def test_what_the_article_shows_of_a_script_is_in_it(make_page: MakePage) -> None:
    article = make_page(f"<p>{PROSE} Its area is <script type='math/tex'>a^2 + b^2</script>, more or less.</p>")
    assert "a^2 + b^2" in article.text
    assert "a^2 + b^2" in read(article).text


def test_selections_are_exact_spans_of_the_source(make_page: MakePage) -> None:
    article = make_page(PAGE)
    own = read(article)
    start = own.text.index("gulls & boats")
    assert PAGE[slice(*own.span(start, start + 13))] == "gulls &amp; boats"
    start = own.text.index("a bold word")
    assert PAGE[slice(*own.span(start, start + 11))] == "a <b>bold</b> word"
    start = own.text.index("Home\nTides")
    assert PAGE[slice(*own.span(start, start + 10))] == 'Home</a></li><li><a href="/tides">Tides'
    # Line breaks at the ends, and alone, are made by tags, which are no part of the text.
    assert PAGE[slice(*own.span(start - 1, start + 5))] == "Home"
    assert own.span(start + 4, start + 5).length == 0


@pytest.mark.parametrize("seed", range(20))
def test_the_map_is_exact_wherever_one_looks(make_page: MakePage, seed: int) -> None:
    dice = random.Random(seed)
    pieces = ["<p>", "</p>", "word", " ", "\n", "&amp;", "&lt;b", "<b>", "</b>", "<td>", "<script>x</script>", SCRIPT]
    pieces += ["<!-- no -->", "<pre>", "</pre>", "😀", "<", "<a href=x>", "</a>", "<svg></svg>", "< a", "  "]
    source = "".join(dice.choice(pieces) for _ in range(60))
    own = read(make_page(source))
    at = 0
    for i in range(len(own.text)):
        place = own.source(i)
        assert place >= at
        at = place
        if own.text[i] == source[place : place + 1] and own.text[i].isalnum():
            assert own.place(place) <= i
        assert own.source(i) <= own.source(i + 1, behind=True) or own.text[i].isspace()
    for j in range(len(source) + 1):
        assert 0 <= own.place(j) <= len(own.text)
        assert own.place(j) >= own.place(max(0, j - 1))
    spans = [Span(j, j + dice.randrange(1, 9)) for j in range(0, len(source) - 9, 10)]
    made = own.spans(spans)
    assert all(one.end <= two.start for one, two in pairwise(made))
    assert all(one.start <= one.end for one in made)


def test_every_piece_has_a_place(make_page: MakePage) -> None:
    article = make_page(PAGE)
    own = read(article)
    pieces = pieces_of(article)
    spans = own.spans([piece.found.span for piece in pieces])
    words = {own.text[slice(*span)].strip() for span in spans}
    assert f"script, {len(SCRIPT):,} characters" in words
    assert any("No, I was here before you." in said for said in words)
    assert "" in words  # a link to a sheet has no text
