"""Articles that a page holds only for scripts: shown, and every character mapped to the source."""

import json

import pytest

from core import State, open_article
from core.article.article import Article
from core.article.blocks import BlockKind
from core.article.source import MediaType, Source
from core.page import read_page
from tests.core.page.pages import LOREM

PARAGRAPHS = [f"{sentence} {other}" for sentence in LOREM for other in LOREM if sentence is not other]
PLAIN = "\n\n".join(PARAGRAPHS)
HTML = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)


def article(html: str) -> Article:
    source = Source(html.encode(), html, "page.html", MediaType.HTML)
    page = read_page(source)
    return Article(source, page.removals, page.blocks, page.metadata)


def linked(body: str, *, ascii_only: bool = True) -> str:
    record = json.dumps({"@type": "Article", "headline": "Storm", "articleBody": body}, ensure_ascii=ascii_only)
    return f'<html><head><script type="application/ld+json">{record}</script></head><body><h1>Storm</h1>'


def state(body: str, name: str = "__NEXT_DATA__") -> str:
    data = json.dumps({"props": {"title": "Storm", "content": body}}).replace("<", "\\u003c")
    return f'<body><h1>Storm</h1><script id={name} type="application/json">{data}</script>'


def origin(found: Article) -> str | None:
    return dict(found.metadata.origins).get("text")


def test_the_body_of_json_ld_is_the_article() -> None:
    found = article(linked(PLAIN) + "<p>Loading</p>")
    assert [block.text for block in found.blocks] == ["Storm", "Loading", *PARAGRAPHS]
    assert origin(found) == "JSON-LD articleBody"


def test_html_in_serialised_state_is_the_article() -> None:
    found = article(state(HTML + "<h2>Later</h2><ul><li>Nails</ul>"))
    assert [block.text for block in found.blocks] == ["Storm", *PARAGRAPHS, "Later", "Nails"]
    assert found.blocks[-1].kind is BlockKind.ITEM
    assert origin(found) == "the page's serialised state"


def test_state_in_a_script() -> None:
    data = json.dumps({"article": {"body": PLAIN}})
    found = article(f"<body><p>Loading</p><script>window.__INITIAL_STATE__ = {data};</script>")
    assert PARAGRAPHS[-1] in found.text


@pytest.mark.parametrize("ascii_only", [True, False])
def test_every_character_maps_to_what_spells_it(ascii_only: bool) -> None:
    odd = 'Café 😀 "quoted" \\ slash, a\ttab &amp; more.'
    html = linked(f"{PLAIN}\n{odd}", ascii_only=ascii_only)
    found = article(html)
    assert found.text.endswith('Café 😀 "quoted" \\ slash, a tab & more.')
    spelt = {
        character: html[found.source_offset(at) :][:12]
        for at, character in enumerate(found.text)
        if character in 'é😀"\\&' or (character == " " and found.text[at - 1 : at + 2] == "a t")
    }
    assert spelt["é"].startswith("\\u00e9" if ascii_only else "é")
    assert spelt["😀"] == "\\ud83d\\ude00" or (spelt["😀"].startswith("😀") and not ascii_only)
    assert (spelt['"'][:2], spelt["\\"][:2], spelt["&"][:5], spelt[" "][:2]) == ('\\"', "\\\\", "&amp;", "\\t")
    for at, character in enumerate(found.text):
        if character.isalpha() and character.isascii():
            assert html[found.source_offset(at)] == character


def test_the_rest_of_the_script_is_removed_and_what_parts_paragraphs_is_structure() -> None:
    html = linked(PLAIN)
    found = article(html)
    before, after = (r for r in found.removals if r.kind.value == "data")
    assert html[before.start : before.end].endswith('"articleBody": "')
    assert html[after.start : after.end] == '"}</script>'
    between = html.index("\\n\\n")
    assert (between, between + 4, State.STRUCTURE) in found.segments()


@pytest.mark.parametrize(
    "html",
    [
        linked(PLAIN) + HTML,  # the page shows more than half
        linked(PARAGRAPHS[0]),  # a teaser
        linked(PLAIN).replace('"}<', "<"),  # the string never ends
        state(HTML, "cookie-texts").replace("application/json", "text/plain"),
        state(HTML) + state(HTML.replace("harbour", "market")),  # two articles, neither the page's own
    ],
)
def test_otherwise_the_page_is_what_it_shows(html: str) -> None:
    assert origin(article(html)) is None


def test_a_paragraph_that_the_page_shows_too_stands_once() -> None:
    found = article(linked(PLAIN) + f"<p>{PARAGRAPHS[0]}</p><p>Sign in to read on.</p>")
    assert found.text.count(PARAGRAPHS[0]) == 1
    assert "Sign in to read on." in found.text


@pytest.mark.parametrize("escape", ["\\ud83d", "\\ud83d\\u0041", "\\ud83d\\ud83d", "\\q", "\\u12", "\\udc00\\ud83d"])
def test_broken_escapes(escape: str) -> None:
    assert PARAGRAPHS[-1] in article(linked(PLAIN).replace("quiet", f"quiet {escape}")).text


def test_the_whole_way() -> None:
    leak = "window.pier = window.pier || []; window.pier.push({id: 3, slot: 'top'});"
    found = open_article(linked(f"{PLAIN}\n{leak}\n{PARAGRAPHS[0]}").encode(), name="page.html")
    assert "window.pier" not in found.text
    assert found.text.endswith(PARAGRAPHS[0])
