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
