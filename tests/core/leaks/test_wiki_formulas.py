"""The sources of formulas that copied pages of a wiki have behind what they show."""

import pytest

from core import clean_text


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("A map g : X → Y {\\displaystyle g:X\\rightarrow Y} is onto.", "A map g : X → Y is onto."),
        ("Die Summe ∑ {\\textstyle \\sum_{i=1}^{n} x_{i}} ist endlich.", "Die Summe ∑ ist endlich."),
        ("集合 A {\\displaystyle A} は有限である。", "集合 A は有限である。"),
        ("求出{\\displaystyle d}d，使得{\\displaystyle e}e与r互质。", "求出 d，使得 e与r互质。"),
        (
            "Columns of {\\displaystyle \\mathbf {V} }\\mathbf {V} are found.",
            "Columns of \\mathbf {V} are found.",
        ),
    ],
)
def test_the_source_goes_and_the_formula_stays(text: str, kept: str) -> None:
    assert clean_text(text).text == kept


@pytest.mark.parametrize(
    "text",
    [
        "The sum is $ {\\displaystyle \\sum_{i} x_i} $ here.",
        "The sum is \\( {\\displaystyle x} \\) here.",
        "We have a and {\\displaystyle f:A\\rightarrow B}.",
        "Nobody {\\it knew} of the set {1, 2}.",
        "Write x^{\\displaystyle y} to make it large.",
    ],
)
def test_formulas_between_their_marks_stay(text: str) -> None:
    assert clean_text(text).text == text
