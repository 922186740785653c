"""A part of an article is what its spans hold, to the letter, in every form."""

from __future__ import annotations

from random import Random

import pytest

from core import Article, BlockKind, open_article
from core.article.blocks import Spanned
from core.export import part_of, to_fragment, to_html, to_markdown, to_text
from core.export.fragment import to_words
from core.export.quotation import marks_of, quotation
from tests.core.export.articles import SAMPLES, Sample

WORDS = "The harbour was quiet that morning, and nobody on the old bridge was in any hurry to leave it. " * 2
PAGE = f"""<!doctype html><html lang="en"><head><title>Tides</title><meta name="author" content="Rosa Quill">
<link rel="canonical" href="https://news.example/2024/tides.html"></head><body><article><h1>Tides</h1>
<p>First <b>bold &amp; brave</b>, a <a href="../b">link</a>, <a href="#end">the end</a>. {WORDS}</p>
<ol><li>One. {WORDS}</li><li>Two. {WORDS}<ul><li>Inner. {WORDS}</li></ul></li></ol>
<pre><code>one = 1
two = 2
</code></pre>
<table><tr><th>Port</th><th>Tide</th><th>Hour</th></tr><tr><td>Aber</td><td>high</td><td>noon</td></tr>
<tr><td>Bree</td><td>low</td><td>dusk</td></tr></table>
<blockquote><p>Quoted. {WORDS}</p></blockquote><p id="end">Last of all. {WORDS}</p></article></body></html>"""


@pytest.fixture(scope="module")
def page() -> Article:
    return open_article(PAGE.encode(), name="tides.html")


def between(article: Article, first: str, last: str) -> tuple[int, int]:
    """The span from the first words to the last, both included."""
    return article.text.index(first), article.text.index(last) + len(last)


def part(article: Article, first: str, last: str) -> Article:
    return part_of(article, [between(article, first, last)])


def test_words_inside_a_block_are_words(page: Article) -> None:
    some = part(page, "brave", "the end")
    assert some.text == "brave, a link, the end"
    assert to_words(some) == (
        '<strong>brave</strong>, a <a href="https://news.example/b" rel="noreferrer">link</a>, '
        '<a href="https://news.example/2024/tides.html#end" rel="noreferrer">the end</a>'
    )
    assert to_markdown(some) == (
        "**brave**, a [link](https://news.example/b), [the end](https://news.example/2024/tides.html#end)\n"
    )
    (heading,) = part(page, "Tid", "Tid").blocks
    assert (heading.kind, heading.text) == (BlockKind.PARAGRAPH, "Tid")
    (item,) = part(page, "Two.", "Two.").blocks
    assert (item.kind, item.marker) == (BlockKind.PARAGRAPH, "")
    (quote,) = part(page, "Quoted.", "Quoted.").blocks
    assert quote.quoted == 0


def test_what_spans_blocks_keeps_them(page: Article) -> None:
    some = part(page, "any hurry to leave it.\n\n1. ".strip(), "Inner")
    assert some.text == page.text[slice(*between(page, "any hurry to leave it.\n\n1. ".strip(), "Inner"))]
    assert [block.kind for block in some.blocks] == [BlockKind.PARAGRAPH, *[BlockKind.ITEM] * 3]
    assert to_fragment(some).count("<li>") == 3
    assert "<ol>\n<li><p>One. The harbour" in to_fragment(some)
    assert "2. Two. The harbour" in to_markdown(some)


def test_code(page: Article) -> None:
    assert to_words(part(page, "= 1", "two")) == "<pre><code>= 1\ntwo</code></pre>\n"
    assert to_words(part(page, "= 1", "= 1")) == "<code>= 1</code>"
    assert to_markdown(part(page, "= 1", "= 1")) == "`= 1`\n"


def test_cells(page: Article) -> None:
    assert to_words(part(page, "igh", "igh")) == "igh"
    rows = part(page, "gh", "Bree")
    assert rows.text.startswith(" | gh | noon\nBree")
    assert to_fragment(rows) == (
        "<table>\n<tr><td></td><td>gh</td><td>noon</td></tr>\n<tr><td>Bree</td><td></td><td></td></tr>\n</table>\n"
    )
    heads = between(page, "Tide | Hour", "Tide | Hour")
    square = [
        (heads[0], heads[0] + 4),
        (heads[1] - 4, heads[1]),
        *(between(page, one, one) for one in ("high", "noon")),
    ]
    some = part_of(page, square)
    assert some.text == "Tide | Hour\nhigh | noon"
    assert to_markdown(some) == "| Tide | Hour |\n| --- | --- |\n| high | noon |\n"


def test_cells_that_take_several_places() -> None:
    html = (
        f"<!doctype html><title>T</title><body><article><h1>T</h1><p>{WORDS}</p><table><tr><td>a</td><td colspan=2>b</td>"
        f"</tr><tr><td rowspan=2>c</td><td>d</td><td>e</td></tr><tr><td>f</td><td>g</td></tr></table><p>{WORDS}</p></article>"
    )
    article = open_article(html.encode(), name="t.html")
    table = next(block for block in article.blocks if block.rows)
    assert table.spans == (Spanned(0, 1, 1, 2), Spanned(1, 0, 2, 1))
    at = article.text.index("a | b")
    (cut,) = part_of(article, [(article.text.index("c | d", at), article.text.index("e", at) + 1)]).blocks
    assert cut.spans == (Spanned(0, 0, 1, 1),)
    assert cut.text == "c | d | e"
    (right,) = part_of(
        article, [(article.text.index("b", at), article.text.index("b", at) + 1), (at + 12, at + 13)]
    ).blocks
    assert all(span.row >= 0 and span.column >= 0 for span in right.spans)


def test_nothing_selected_is_an_empty_article(page: Article) -> None:
    for spans in ([], [(3, 3)]):
        assert part_of(page, spans).text == ""
        assert to_words(part_of(page, spans)).strip() == ""


def test_it_says_nothing_of_its_own_and_carries_no_place(page: Article) -> None:
    some = part(page, "the end", "Last of all.")
    assert (some.title, some.byline, some.source.url) == (None, None, None)
    assert "Rosa Quill" not in to_fragment(some)
    assert 'id="' not in to_fragment(some)


def test_links_of_a_page_without_an_address_are_words() -> None:
    article = open_article(PAGE.replace("canonical", "none").encode(), name="tides.html")
    assert to_words(part(article, "brave", "the end")) == "<strong>brave</strong>, a link, the end"


def test_a_formula_that_is_cut_is_its_letters() -> None:
    tex = r"\frac{a}{b}"
    article = open_article(f"# Tides\n\n{WORDS}\n\nSo ${tex}$ it is. {WORDS}".encode(), name="a.md")
    at = article.text.index(tex)
    assert to_words(part_of(article, [(at, at + 5)])) == r"\frac"
    assert "<math" in to_words(part_of(article, [(at - 4, at + len(tex) + 4)]))


def test_right_to_left_is_said() -> None:
    article = next(sample for sample in SAMPLES if sample.name == "arabic.html").article()
    size = len(article.text)
    assert to_fragment(part_of(article, [(0, size)])).startswith('<div dir="rtl">\n')
    assert to_words(part_of(article, [(size - 6, size)])).startswith('<span dir="rtl">')


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.name)
def test_every_part_has_its_text_to_the_letter(sample: Sample) -> None:
    article = sample.article()
    rng = Random(7)
    starts = zip(article.starts, article.blocks, strict=True)
    of_words = {start + at for start, block in starts for at in range(len(block.text))}
    for _ in range(30):
        start, end = sorted(rng.randrange(len(article.text) + 1) for _ in range(2))
        some = part_of(article, [(start, end)])
        # The marker before the first item is the item's, though it may stand before what is selected.
        wanted = "".join(article.text[at] for at in range(start, end) if at in of_words)
        assert _letters("".join(block.text for block in some.blocks)) == _letters(wanted)
        for write in (to_fragment, to_words, to_markdown, to_text, to_html):
            assert isinstance(write(some), str)
    everything = part_of(article, [(0, len(article.text))])
    assert everything.text == article.text
    assert len(everything.blocks) == len(article.blocks)


def _letters(text: str) -> str:
    return "".join(letter for letter in text if letter.isalnum())


# Quotations.


def test_a_quotation_says_where_it_stands(page: Article) -> None:
    made = quotation(page, part(page, "brave", "link"))
    address = "https://news.example/2024/tides.html"
    assert made.text == f"“brave, a link”\n\n— Rosa Quill, “Tides”, {address}"
    assert made.html == (
        '<blockquote>\n<p><strong>brave</strong>, a <a href="https://news.example/b" rel="noreferrer">link</a></p>\n'
        f'</blockquote>\n<p>— Rosa Quill, “Tides”, <a href="{address}" rel="noreferrer">{address}</a></p>\n'
    )
    assert made.markdown == (
        f"> **brave**, a [link](https://news.example/b)\n\n— Rosa Quill, “Tides”, [{address}]({address})\n"
    )


def test_a_quotation_of_what_says_nothing_of_itself_is_the_words() -> None:
    article = open_article(b"The ferry left at noon. Nobody had expected a storm.", name="a.txt")
    made = quotation(article, part_of(article, [(0, 23)]))
    assert made.text == "“The ferry left at noon.”"
    assert made.markdown == "> The ferry left at noon.\n"


@pytest.mark.parametrize(
    ("language", "marks"),
    [
        ("en", "“”"), ("en-GB", "“”"), ("de", "„“"), ("de-CH", "«»"), ("fr", "«\u00a0\u00a0»"), ("fr-CA", "«\u00a0\u00a0»"),
        ("es", "«»"), ("ru", "«»"), ("pl", "„”"), ("sv", "””"), ("ja", "「」"), ("zh", "“”"), ("zh-Hant-HK", "「」"),
        ("pt", "“”"), ("pt-PT", "«»"), ("ar", "«»"), (None, "“”"), ("xx", "“”"),
    ],
)  # fmt: skip
def test_quotation_marks_are_those_of_the_language(language: str | None, marks: str) -> None:
    assert "".join(marks_of(language)) == marks
