"""What is set within a line, and lists, terms and lines that are kept."""

import pytest

from core.article.blocks import Block, Style
from tests.core.page.pages import PROSE, read, removed, text_of


def blocks(html: str) -> tuple[Block, ...]:
    return read(html).blocks


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<ruby>灯台<rt>とうだい</rt></ruby>の", "灯台(とうだい)の"),
        ("<ruby>北<rp>（</rp><rt>きた</rt><rp>）</rp></ruby>の", "北（きた）の"),
        ("<ruby><rb>東</rb><rt>とう</rt><rb>京</rb><rt>きょう</rt></ruby>", "東(とう)京(きょう)"),
        ("<ruby><span>灯台<rt>とうだい</rt></span></ruby>の", "灯台(とうだい)の"),
        ("<ruby>海<rt></rt></ruby>", "海"),
        ("He said <q>go, and say <q>no</q></q>.", "He said “go, and say ‘no’”."),
    ],
)
def test_readings_and_quotations(html: str, text: str) -> None:
    assert text_of(f"<p>{html}</p>") == text


def test_a_formula_within_code() -> None:
    [block] = blocks("<pre>a <math><mi>b</mi></math>\n<script type='math/tex; mode=display'>c</script></pre>")
    assert block.text == "a $b$\n$$c$$"


def test_a_formula_as_long_as_its_source_is_not_taken_for_that() -> None:
    for letters in range(1, 40):
        html = f"<p><math><mtext>{'{' * letters}</mtext></math> x"
        [block] = blocks(html)
        assert block.text == "$\\text{" + "\\{" * letters + "}$ x"


def test_tex_that_scripts_set() -> None:
    html = (
        f"<script src='mathjax.js'></script>{PROSE}<p>We know \\(a &lt; b\\) and \\[c_1\n=2\\] and $$d$$ for $5 or $6, "
        "<code>\\(e\\)</code>.</p><pre>\\(f\\)</pre><table><tr><td>a<td>\\(g\\)<tr><td>b<td>c</table>"
    )
    assert [block.text for block in blocks(html)[-7:]] == [
        "We know $a < b$ and",
        "$$c_1 =2$$",
        "and",
        "$$d$$",
        "for $5 or $6, \\(e\\).",
        "\\(f\\)",
        "a | $g$\nb | c",
    ]
    assert "\\(a < b\\)" in text_of(html.replace("mathjax", "other"))


@pytest.mark.parametrize("said", ["role='doc-footnote'", "role=note", "epub:type='footnote'"])
def test_a_note_that_pops_up_stays(said: str) -> None:
    html = f"{PROSE}<p>He called it a <a href='#leat'>leat</a> whenever he spoke of it.</p><aside id=leat {said}>A ditch.</aside>"
    assert blocks(html)[-1].text == "A ditch."


def test_marked_text_and_abbreviations() -> None:
    [block] = blocks("<p><mark>a</mark> <abbr title='Harbour Office'>HO</abbr> <abbr>b</abbr></p>")
    styles = {run.text: run.style for run in block.runs}
    assert (styles["a"], styles["HO"]) == (Style.MARK, Style.ABBREVIATION)


def test_a_formula_stands_in_its_sentence() -> None:
    html = f"{PROSE}<p>The sum <math><mi>a</mi><mo>+</mo><mi>b</mi></math> is <b>small<script type='math/tex'>x_1</script></b>.</p>"
    block = blocks(html)[-1]
    assert block.text == "The sum $a+b$ is small$x_1$."
    assert [(run.text, run.style, html[run.start : run.start + 5]) for run in block.runs if run.style & Style.MATH] == [
        ("$a+b$", Style.MATH, "<math"),
        ("$x_1$", Style.MATH | Style.BOLD, "<scri"),
    ]
    assert not any("x_1" in text or "<mi>" in text for _, text in removed(html))


def test_a_formula_in_lines_of_its_own_is_a_block() -> None:
    html = f"{PROSE}<p>We have <math display=block><mi>a</mi></math> for all.</p>"
    assert [block.text for block in blocks(html)[-3:]] == ["We have", "$$a$$", "for all."]


def test_what_a_formula_says_twice_is_kept_once_and_nothing_of_it_is_lost() -> None:
    html = (
        f"{PROSE}<p>It is <span class='katex'><span class='katex-mathml'><math><semantics><mi>E</mi><annotation "
        "encoding='application/x-tex'>E</annotation></semantics></math></span><span class='katex-html' "
        "aria-hidden='true'>E</span></span> here, as everybody on the pier knew.</p>"
    )
    assert blocks(html)[-1].text == "It is $E$ here, as everybody on the pier knew."
    assert removed(html) == []


@pytest.mark.parametrize(
    ("html", "markers"),
    [
        ("<ol start=12><li>a<li value=20>b<li>c</ol>", ["12. ", "20. ", "21. "]),
        ("<ol reversed><li>a<li>b<li>c</ol>", ["3. ", "2. ", "1. "]),
        ("<ol reversed start=10><li>a<li>b</ol>", ["10. ", "9. "]),
        ("<ol type=a start=26><li>a<li>b</ol>", ["z. ", "aa. "]),
        ("<ol type=I start=3><li>a<li>b</ol>", ["III. ", "IV. "]),
        ("<ol style='list-style-type: lower-roman'><li>a<li>b</ol>", ["i. ", "ii. "]),
        ("<ol><li type=A>a<li>b</ol>", ["A. ", "2. "]),
        ("<ol type=x start=--1><li value=q>a</ol>", ["1. "]),
        ("<menu><li>a</menu>", ["- "]),
    ],
)
def test_numbers_of_items(html: str, markers: list[str]) -> None:
    assert [block.marker for block in blocks(html)] == markers


def test_terms_and_what_defines_them() -> None:
    found = blocks("<dl><dt>Ebb<dd><p>Out.</p><p>Twice a day.</p><ul><li>a</ul><dt>Flood<dd>In.</dl>end")
    assert [(block.kind.value, block.text, block.gap) for block in found] == [
        ("term", "Ebb", "\n\n"),
        ("definition", "Out.", "\n"),
        ("definition", "Twice a day.", "\n"),
        ("item", "a", "\n\n"),
        ("term", "Flood", "\n\n"),
        ("definition", "In.", "\n"),
        ("paragraph", "end", "\n\n"),
    ]


def test_lines_that_are_kept_by_the_rules_of_the_page() -> None:
    sheet = (
        "<style>.a, p.poem { color: red; white-space: pre-line } .b:hover{white-space:pre}.g{user-select: none}</style>"
    )
    found = blocks(
        f"{sheet}{PROSE}<p class='poem x'>The sea\nis wide\n\nand grey.</p><p class=b>One\ntwo</p><pre><i class=g>$ </i>ls</pre>"
    )
    assert [block.text for block in found[-4:]] == ["The sea\nis wide", "and grey.", "One two", "ls"]


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<div style='white-space: pre-wrap'>One\n  two\n\nthree</div>", "One\n  two\n\nthree"),
        ("<div class='whitespace-pre-wrap'><span>One\ntwo</span></div>", "One\ntwo"),
        ("<p style='white-space:pre-line'>  One   two\n   three </p>", "One two\nthree"),
        ("<div style='white-space: pre-wrap'><p style='white-space: normal'>One\ntwo</p></div>", "One two"),
        ("<p>a<img style='white-space: pre' src=a.png>One\ntwo</p>", "aOne two\n\n"),
        ("<p><ruby>a<rt style='white-space: pre'></rt></ruby>One\ntwo</p>", "aOne two"),
        ("<div style='white-space: pre-wrap'>\n  <p>One</p>\n  \n  <p>two</p></div>", "One\n\ntwo"),
    ],
)
def test_lines_that_are_kept(html: str, text: str) -> None:
    assert text_of(html) == text
