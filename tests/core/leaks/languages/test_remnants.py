"""Code that was cut in its middle: little of it is left, and no language's grammar knows it."""

import pytest

from core.leaks import find_leaks

SENTENCES = [
    ("The ferry left at nine, and nobody waved.", "A gull followed it as far as the lighthouse."),
    ("Der Markt beginnt um sechs Uhr früh.", "Die Händler kommen aus den Dörfern am Fluss."),
    ("La barque est restée au port tout l’hiver.", "Personne ne l’a repeinte depuis."),
    ("Паром ушёл в девять часов.", "Чайки летели за ним до самого маяка."),
]
CUT = [
    "vertical-align: super; }",
    "display: none;\n }\n }",
    "color:#6a6a6a;}",
    "margin:0 !important;}",
    "min-height: 2em !important; width: 2em !important; padding: 0 !important;",
    "lamp_float {display:none!important}",
    "p {hyphens: auto;",
    "@media only screen and (max-width: 920px) {",
    "@media (max-width: 928px) {}",
    "@media screen and (max-width:880px),print{.lamp-list{columns:2!important}}",
    "(function(w,d,s){",
    "function startLamp() {",
    "$(function () {",
    "//# sourceURL=lamp-js-extra",
    "if (typeof lampHouse",
    "if (LampAd !== undefined",
    "var lampHouseKey",
    '{"@context":"https://schema.org"',
    "target_type: 'mix',\n onclick: onLampClick\n });",
    "return null; }",
    '"startText":"Go on","toggleSize":"Size"}}',
]


def found(text: str) -> list[str]:
    return [text[r.start : r.end] for r in find_leaks(text)]


@pytest.mark.parametrize("code", CUT)
@pytest.mark.parametrize(("before", "after"), SENTENCES)
def test_what_is_left_of_cut_code_goes(before: str, after: str, code: str) -> None:
    assert found(f"{before}\n{code}\n{after}") == [code]


@pytest.mark.parametrize(
    "text",
    [
        "The sofa comes in three colours: color: white; color: grey; and one that has no name.",
        "Ask the harbour master (if he is there); the height: four metres; the width: two. }",
        "Use var when the name must live long, and let when it need not; return null if there is none.",
        "He wrote “function” on the board, then (in small letters) what it does.",
        'The sign said {"open"} in large letters, and below: "closed"; nobody understood it.',
        "To hide the box set display to none; to show it again use the rule `.box { display: block; }` below.",
        "In CSS you centre words with this declaration:\n\ntext-align: center; }\n\nThe property text-align takes four values.",
        "In JavaScript a function may give nothing back:\n\n    if (typeof lamp === 'undefined') {\n        return null; }\n\nThe caller looks for null.",
    ],
)
def test_what_only_resembles_it_stays(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(("before", "after"), SENTENCES)
@pytest.mark.parametrize(
    "given", ["(window,document,'script','lamp", "(document, 'script', \"https://lamps.example.net/on.js\","]
)
def test_a_function_that_is_called_at_once_goes_with_what_it_is_given(before: str, after: str, given: str) -> None:
    code = f"(function(w,d,s){{var a=d.createElement(s);a.async=1;d.body.appendChild(a);}}){given}"
    assert found(f"{before}\n{code}\n{after}") == [code]
