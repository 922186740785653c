"""Code that breaks, blank lines and lost beginnings tore: all of its shreds go."""

import pytest

from core import clean_text
from core.leaks import find_leaks

BEFORE = "The choir sings on Sunday in the old hall."
AFTER = "Nobody has to pay at the door."


@pytest.mark.parametrize(
    "code",
    [
        "li {\n\ncolor: #333\n\n}\n\nh2 b {\n\nmargin: 4px\n\n}",
        "');\n}else {\nvar list = page.find('li[id=\"' + keys[n] + '\"]'); list.append('\n\n' + label + '",
        "\"); }); } else { var box = document.getElementById('a'); box.setAttribute('b', \"\n\n\" + names[1] + \"",
    ],
)
@pytest.mark.parametrize("after", [AFTER, "Der Eintritt ist frei.", "入場は無料です。"])
def test_every_shred_goes(code: str, after: str) -> None:
    assert clean_text(f"{BEFORE}\n\n{code}\n\n{after}").text == f"{BEFORE}\n\n{after}"


def test_a_comment_of_one_sentence_goes_with_its_script() -> None:
    script = "// Make the list and its helper. window.list = window.list || []; function add(){list.push(arguments);}"
    assert clean_text(f"News from the choir {script}\n\n{AFTER}").text == f"News from the choir\n\n{AFTER}"


@pytest.mark.parametrize(
    "text",
    [
        "He said (twice) 'no' and left.\n\n' + ' is a plus between quotes.",
        "A set {size: 3} of things. {see also: the harbour\n\n} Nobody.",
        "Read on at the harbour // The second part. It begins at noon.",
    ],
)
def test_prose_that_looks_torn_stays(text: str) -> None:
    assert clean_text(text).text == text


@pytest.mark.parametrize("before", ["The harbour was closed.", "Der Hafen war geschlossen.", "Порт был закрыт."])
@pytest.mark.parametrize(
    "code",
    [
        "var lampWidth = window.innerWidth; var isSmall = false; if (lampWidth 767) { isSmall = true; } else if (lampWidth <= 480) { isSmall = false; }",
        "if( $lamp.closest(\".lamp-box\").width() 0 ) $lamp.find(\".lamp-title\").html($lamp.attr(\"title\"));",
        "lamps.show(function () {\n    lamps.hide();\n}, onDark: function () {\n    lamps.show();\n    lamps.dim(2);\n});",
    ],
)  # fmt: skip
def test_a_comparison_or_a_key_within_code_goes_with_it(before: str, code: str) -> None:
    text = f"{before}\n{code}\n{before}"
    assert "".join(text[r.start : r.end] for r in find_leaks(text)) == code


@pytest.mark.parametrize("before", ["The harbour was closed.", "Гавань была закрыта.", "港口已关闭。"])
@pytest.mark.parametrize(
    "code",
    [
        'function readLamp(e){var L=document.cookie.match(new RegExp("(?:^; )"+e.replace(/([.$?*|{}()[]/+^])/g,"$1")+"=([^;]*)"));return L?unescape(L[1]):void 0}',
        "var lampName=document.title.split(/[/?#]/)[1].replace(/(www.)|(/lamp/)/gi,'');window.lampName=lampName;",
        "var now=Date.now(),lamp=readLamp('old');if(now>=(time=lamp)void 0===time){document.cookie='old='+now;window.lamp(now);}",
    ],
)
def test_a_script_that_lost_backslashes_or_bars_goes_whole(before: str, code: str) -> None:
    text = f"{before}\n\n{code}\n\n{before}"
    assert "".join(text[r.start : r.end] for r in find_leaks(text)) == code


@pytest.mark.parametrize(
    "formula",
    [
        "$L_n(x)=\\left|\\begin{array}{ccc}x & 1 & 0 \\\\ n-1 & 2 & 0\\end{array}\\right|$",
        "$g_1(t)=\\frac{a}{b}+\\sqrt{t}$",
    ],
)
def test_a_function_in_a_formula_stays(formula: str) -> None:
    text = f"Cho {formula} là một hàm số trên đoạn đó."
    assert clean_text(text).text == text


@pytest.mark.parametrize("comment", ["// 램프 오류를 우회하는 함수", "// works around a bug of the lamp"])
def test_an_empty_function_goes_with_the_comment_above_it(comment: str) -> None:
    code = f"{comment}\nfunction _lamp_removeCallback() {{}}"
    text = f"{code}\n\n항구는 오늘 닫혀 있었다. 내일 다시 연다."
    assert clean_text(text).text == text.removeprefix(f"{code}\n\n")


@pytest.mark.parametrize(
    "text",
    [
        "Eine Portion hat 87 kcal = 364,5kJ (4%VD); Fett = 3,1g (4 %VD); Salz 0,2 g.",
        "Fie {\\displaystyle \\det(B)=ps-qr;} determinantul ei, cu 3x=9y (vezi p. 4); restul urmează.",
    ],
)
def test_quantities_and_commands_of_formulas_are_no_assignments(text: str) -> None:
    assert clean_text(text).text == text
