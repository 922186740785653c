"""Formulas of pages: each is one element, once, with its TeX."""

import pytest

from core.page.tree import build
from core.page.tree.nodes import Element, Text


def formulas(html: str) -> list[str]:
    document = build(html)
    found = [node for node in document.html.descendants if isinstance(node, Element) and node.name == "math"]
    for element in filter(Element.get_text, found):
        [text] = element.contents
        assert isinstance(text, Text)
        assert (text.start, text.end) == (element.start, element.end)
        assert text in document.texts
    places = [(text.start, text.end) for text in document.texts]
    assert places == sorted(places)
    return [element.get_text() for element in found]


def text_of(html: str) -> str:
    return build(html).html.get_text()


MATHML = "<math><msup><mi>a</mi><mn>2</mn></msup></math>"
SEMANTICS = (
    "<math><semantics><mrow><msup><mi>a</mi><mn>2</mn></msup></mrow>"
    '<annotation encoding="application/x-tex">a^{2}</annotation></semantics></math>'
)


@pytest.mark.parametrize(
    ("html", "formula"),
    [
        (MATHML, "$a^2$"),
        ("<mml:math><mml:mi>b</mml:mi></mml:math>", "$b$"),
        (MATHML.replace("<math>", "<math display='block'>"), "$$a^2$$"),
        (SEMANTICS, "$a^{2}$"),
        ("<math alttext='{\\displaystyle \\tau }'><mi>t</mi></math>", r"$\tau$"),
        ("<script type='math/tex'>a < b</script>", "$a < b$"),
        ("<script type='math/tex; mode=display'>\n a &lt; b % why\n</script>", "$$a &lt; b$$"),
        (f"<script type='math/mml'>{MATHML}</script>", "$a^2$"),
        (f"<span class='katex'><span class='katex-mathml'>{SEMANTICS}</span><span class='katex-html' aria-hidden='true'>a2"
         "</span></span>", "$a^{2}$"),
        (f"<span class='katex-display'><span class='katex'>{SEMANTICS}</span></span>", "$$a^{2}$$"),
        ("<span class='MathJax_Preview'>a2</span><span class='MathJax' id='M1'><nobr>a2</nobr></span>"
         "<script type='math/tex' id='MathJax-Element-1'>a^2</script>", "$a^2$"),
        (f"<span class='MathJax' data-mathml='{MATHML}'><nobr>a2</nobr></span>", "$a^2$"),
        (f"<mjx-container><mjx-math aria-hidden='true'><mjx-mi><mjx-c class='mjx-c1D44E'></mjx-c></mjx-mi></mjx-math>"
         f"<mjx-assistive-mml>{MATHML}</mjx-assistive-mml></mjx-container>", "$a^2$"),
        ("<mjx-container display='true'><mjx-math><mjx-msup><mjx-mi><mjx-c class='mjx-c1D44E TEX-I'></mjx-c></mjx-mi>"
         "<mjx-script><mjx-mn><mjx-c class='mjx-c32'></mjx-c></mjx-mn></mjx-script></mjx-msup></mjx-math></mjx-container>",
         "$$a^2$$"),
        ("<mjx-container><mjx-math data-latex='a^2'></mjx-math></mjx-container>", "$a^2$"),
        (f"<span class='mwe-math-element'><span style='display:none'>{SEMANTICS}</span><img alt='a^2' src='/x.svg'></span>",
         "$a^{2}$"),
        ("<img class='mwe-math-fallback-image-inline' alt='{\\displaystyle a^{2}}' src=x>", "$a^{2}$"),
        ("<img src='//s0.wp.com/latex.php?latex=a%5E2&bg=fff' alt='a^2' class='latex'>", "$a^2$"),
        ("<img src='//s0.wp.com/latex.php?latex=a%5E2%2Bb&bg=fff' class='latex'>", "$a^2+b$"),
        ("<img src='https://latex.codecogs.com/svg.latex?\\inline&space;a^2'>", "$a^2$"),
        ("<img class='ql-img-inline-formula' alt='$a^2$' src=q.png>", "$a^2$"),
        ("<span class='math inline'>\\(a^2\\)</span>", "$a^2$"),
        ("<div class='math display'>\\[a^2\\]</div>", "$$a^2$$"),
        ("<span class='math-tex'>\\(a &lt; b\\)</span>", "$a < b$"),
    ],
)  # fmt: skip
def test_forms(html: str, formula: str) -> None:
    page = f"<p>One {html} two.</p>"
    assert formulas(page) == [formula]
    assert "".join(text_of(page).split()) == "".join(f"One {formula} two.".split())


@pytest.mark.parametrize(
    "html",
    [
        "<p>A <span class='math inline'>plain word</span> here.</p>",
        "<p><img class='formula' alt='A race car on the track' src='car.jpg'></p>",
        "<p><img class='latex' alt='Gloves made of latex' src='gloves.jpg'></p>",
        "<p class='latex'>Text of \\(a\\) and \\(b\\)</p>",
        "<p><span class='katex'></span> <math></math> <script type='math/tex'> </script></p>",
        "<p>The text/latex type and a table of mathematics.</p>",
    ],
)
def test_what_is_none(html: str) -> None:
    assert not any(formulas(html))


def test_misnested_formulas_lose_no_text() -> None:
    html = "<table><tr><math><td>a</td></math>b</tr></table><p><b><math><mi>x</b>y</mi></math>z"
    text = text_of(html)
    assert all(letter in text for letter in "abxyz")
