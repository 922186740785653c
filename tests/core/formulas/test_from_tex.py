"""TeX to MathML, and to text that is read as it stands."""

from xml.etree import ElementTree

import pytest

from core.formulas.from_tex import read_tex, to_mathml
from core.formulas.plain import Part, bare, parts_of


def line(formula: str) -> str:
    """Give a formula as a line, raised parts after ``^``, lowered ones after ``_``."""
    return "".join({0: "", 1: "^", -1: "_"}[part.raised] + part.text for part in parts_of(formula))


@pytest.mark.parametrize(
    ("tex", "shown"),
    [
        (r"$E=\frac{1}{2}kA^{2}$", "E = ½kA^2"),
        (r"$\frac12 kA^2$", "½kA^2"),
        (r"$\Delta = E_b - E_a$", "Δ = E_b − E_a"),
        (r"$\frac{a+b}{c}$", "(a + b) ∕ c"),
        (r"$\sqrt{x+1}$", "√(x + 1)"),
        (r"$\sqrt[3]{x}$", "∛x"),
        (r"$\bar{x}$", "x\u0304"),
        (r"$e^{x^2}$", "e^x^^2"),
        (r"$\sin x$", "sin x"),
        (r"$f'(x)$", "f′(x)"),
        (r"$$\begin{aligned}a&=b\\&=c\end{aligned}$$", "a  = b\n  = c"),
        (r"$\begin{pmatrix}1&2\\3&4\end{pmatrix}$", "(1 2; 3 4)"),
        (r"$\frac$", r"\frac"),
        ("$5$", "5"),
    ],
)
def test_lines(tex: str, shown: str) -> None:
    assert line(tex) == shown


def test_letters_are_slanted_and_words_are_not() -> None:
    assert parts_of("$x_{\\text{late}}$") == (Part("x", 0, True), Part("late", -1))


@pytest.mark.parametrize(
    ("formula", "found"),
    [("$x$", ("x", False)), ("$$\nx\n$$", ("x", True)), ("x", ("x", False)), ("$$", ("$$", False))],
)
def test_dollars(formula: str, found: tuple[str, bool]) -> None:
    assert bare(formula) == found


@pytest.mark.parametrize(
    "tex",
    [
        r"\frac{1}{2}", r"a<b", r"\text{a & b}", r"\begin{cases}1&x>0\\0\end{cases}", r"\mathop{x}_n", r"\limits",
        r"\href{javascript:alert(1)}{x}", r"\style{color:red}{x}", r'\text{"<script>"}', "\x01", r"\sum\limits_i^n x_i",
    ],
)  # fmt: skip
def test_mathml_is_well_formed_and_plain(tex: str) -> None:
    written = to_mathml(tex, display=True)
    assert written is not None
    root = ElementTree.fromstring(written)
    assert root.attrib["display"] == "block"
    for element in root.iter():
        assert not {"href", "style", "onclick", "class", "id"}.intersection(element.attrib)


@pytest.mark.parametrize("tex", [r"\frac", "{" * 3000, "x" * 5000, r"\def\a{\a\a}\a", r"\sqrt{" * 500 + "}" * 500, " "])
def test_what_cannot_be_read(tex: str) -> None:
    assert read_tex(tex) is None
    assert to_mathml(tex, display=False) is None
