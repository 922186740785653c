"""Prose behind a string or a comment that was cut short and never ends is prose."""

import pytest

from core.leaks import find_leaks

PROSE = [
    "The ferry left at nine in the evening. Nobody on the quay had waved, and the lamps were out. Then the fog came up the river.",
    "Der Markt beginnt um sechs Uhr früh. Die Händler kommen aus den Dörfern am Fluss. Gegen Mittag sind die Stände wieder leer.",
    "Паром ушёл в девять часов вечера. Никто на набережной не махал ему вслед. Потом над рекой поднялся густой туман.",
]


def kept(text: str) -> str:
    at, parts = 0, []
    for leak in find_leaks(text):
        parts.append(text[at : leak.start])
        at = leak.end
    return "".join([*parts, text[at:]])


@pytest.mark.parametrize("prose", PROSE)
@pytest.mark.parametrize(
    "code",
    [
        "window.lamps = window.lamps || []; lamps.push(function () { show('lamp-1'); }); // show the lamps ",
        "var lamps = document.getElementById('lamps'); for (i = 0; i < lamps.length; i++) { lamps[i].hide(); } // hide them all (twice!) ",
    ],
)
def test_prose_behind_a_comment_without_an_end_stays(code: str, prose: str) -> None:
    assert prose[-60:] in kept(f"We met at the river. {code}{prose}")


@pytest.mark.parametrize("prose", PROSE)
def test_prose_between_a_torn_string_and_the_next_code_stays(prose: str) -> None:
    text = f'It was late. window.lamps = []; lamps.push("show", "lamp-1"); lamps.push("conf {prose} {{"title":"Lamps","limit":"5","offset":0}}'
    assert prose[20:] in kept(text)


@pytest.mark.parametrize("prose", PROSE)
@pytest.mark.parametrize(
    "code",
    [
        'var notice = "{}"; document.title = notice; show(notice, "box");',
        '{{"@context":"https://schema.org","@type":"Article","articleBody":"{}","name":"Lamps"}}',
        "window.lamps = window.lamps || [];\n// {}\nlamps.push(function () {{ show('lamp-1'); }});",
    ],
)
def test_sentences_that_code_holds_go_with_it(code: str, prose: str) -> None:
    assert kept(f"We met at the river.\n{code.format(prose)}\nIt was late.").split("\n") == [
        "We met at the river.",
        "",
        "It was late.",
    ]


@pytest.mark.parametrize("prose", PROSE)
def test_prose_before_code_that_looks_like_a_comment_stays(prose: str) -> None:
    text = f"Nobody was there. // #lamps #river {prose} lampQueue.push(function() {{ lampQueue.init('x'); }});"
    assert prose in kept(text)


@pytest.mark.parametrize(
    "sentence",
    ["The harbour cost forty million {}in the last year.", "Der Hafen kostete {}im letzten Jahr vierzig Millionen."],
)
def test_an_empty_comment_goes_from_a_text_of_other_things(sentence: str) -> None:
    assert kept(sentence.format("/* */ ")).replace("  ", " ") == sentence.format("")


def test_an_empty_comment_stays_in_a_lesson() -> None:
    text = "In CSS a comment stands between /* */ and in Python behind a sign of its own, which the compiler skips."
    assert kept(text) == text
