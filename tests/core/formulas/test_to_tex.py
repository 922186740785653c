"""MathML to TeX."""

import pytest

from core.formulas.node import MathNode
from core.formulas.reading import read_mathml
from core.formulas.to_tex import to_tex


@pytest.mark.parametrize(
    ("mathml", "tex"),
    [
        ("<mi>x</mi>", "x"),
        ("<mi>E</mi><mo>=</mo><mi>m</mi><msup><mi>c</mi><mn>2</mn></msup>", "E = mc^2"),
        ("<msub><mi>c</mi><mrow><mi>TAX</mi></mrow></msub>", r"c_{\mathrm{TAX}}"),
        ("<msub><mi>c</mi><mtext>late fee</mtext></msub>", r"c_{\text{late fee}}"),
        ("<mi>λ</mi><mi>x</mi>", r"\lambda x"),
        ("<mfrac><mn>1</mn><mn>2</mn></mfrac>", r"\frac{1}{2}"),
        ("<msqrt><mi>x</mi><mo>+</mo><mn>1</mn></msqrt>", r"\sqrt{x+1}"),
        ("<mroot><mi>x</mi><mn>3</mn></mroot>", r"\sqrt[3]{x}"),
        ("<munderover><mo>∑</mo><mrow><mi>i</mi><mo>=</mo><mn>1</mn></mrow><mi>n</mi></munderover>", r"\sum_{i = 1}^n"),
        ("<munder><mi>lim</mi><mrow><mi>x</mi><mo>→</mo><mn>0</mn></mrow></munder>", r"\lim_{x \to 0}"),
        ("<mover><mi>x</mi><mo>¯</mo></mover>", r"\bar{x}"),
        ("<mover><mrow><mi>A</mi><mi>B</mi></mrow><mo>→</mo></mover>", r"\overrightarrow{AB}"),
        ("<mover><mo>=</mo><mo>!</mo></mover>", r"\overset{!}{=}"),
        ("<msup><mi>f</mi><mo>′</mo></msup><mo>(</mo><mi>x</mi><mo>)</mo>", "f'(x)"),
        ("<mi>sin</mi><mo>&#x2061;</mo><mi>x</mi>", r"\sin x"),
        ("<mo>(</mo><mtable><mtr><mtd><mn>1</mn></mtd><mtd><mn>2</mn></mtd></mtr><mtr><mtd><mn>3</mn></mtd><mtd><mn>4</mn></mtd></mtr></mtable><mo>)</mo>",
         r"\begin{pmatrix} 1 & 2 \\ 3 & 4 \end{pmatrix}"),
        ("<mfenced open='['><mi>a</mi><mi>b</mi></mfenced>", r"\left[a,b\right)"),
        ("<mmultiscripts><mi>C</mi><mn>6</mn><none/><mprescripts/><mn>7</mn><mn>14</mn></mmultiscripts>", r"{}_7^{14}C_6"),
        ("<mi mathvariant='double-struck'>R</mi><mi>𝐯</mi>", r"\mathbb{R}\mathbf{v}"),
        ("<mi>ℝ</mi><mi>𝑥</mi>", r"\mathbb{R}x"),
        ("<mn>50</mn><mi>%</mi>", r"50\%"),
        ("<semantics><mrow><mi>a</mi></mrow><annotation encoding='x'>b</annotation></semantics>", "a"),
        ("<mfrac linethickness='0'><mi>n</mi><mi>k</mi></mfrac>", r"{{n} \atop {k}}"),
        ("<mrow/>", ""),
    ],
)  # fmt: skip
def test_elements(mathml: str, tex: str) -> None:
    node = read_mathml(f"<math>{mathml}</math>")
    assert node is not None
    assert to_tex(node) == tex


def test_depth_is_bounded() -> None:
    node = MathNode("mi", "x")
    for _ in range(500):
        node = MathNode("msqrt", "", (node,))
    assert to_tex(node).count("sqrt") < 100


def test_what_is_no_mathml() -> None:
    assert read_mathml("<math><mi>x</math>") is None
    assert read_mathml("<!DOCTYPE m [<!ENTITY a 'b'>]><math>&a;</math>") is None
