"""Leaked or quoted: the judge's order, its rows of examples, and what it reads."""

import math
from importlib.resources import files

import pytest

from core.leaks import find_leaks, find_pieces
from core.leaks.judge.facts import all_facts
from core.leaks.judge.quoted import GROUPS, Judges, among_others, judge, logistic, probabilities, weights
from core.leaks.judge.talk import talk

NEWS = {
    "en": "The mayor opened the market on Saturday, and three hundred people came in spite of the rain.",
    "de": "Die Bürgermeisterin eröffnete am Samstag den Markt, und trotz des Regens kamen dreihundert Leute.",
    "fr": "La maire a ouvert le marché samedi, et trois cents personnes sont venues malgré la pluie.",
    "es": "La alcaldesa abrió el mercado el sábado y acudieron trescientas personas a pesar de la lluvia.",
    "ru": "В субботу глава города открыла рынок, и, несмотря на дождь, пришли триста человек.",
    "ja": "土曜日に市長が市場を開き、雨にもかかわらず三百人が訪れた。",
}
LEAKS = [
    "(adsbygoogle = window.adsbygoogle || []).push({});",
    ".wp-block-gallery img{max-width:100%;height:auto}.wp-block-gallery figure{margin:0}",
    '{"@context":"https://schema.org","@type":"NewsArticle","headline":"The market opens"}',
    "window.dataLayer = window.dataLayer || []; function gtag(){dataLayer.push(arguments);} gtag('js', new Date());",
]
LESSONS = {
    "python": (
        "In Python a function is defined with the keyword def. The following example reads a file with pandas and prints "
        "the first rows of the dataset; the parameter sep is optional.\n",
        'frame = pandas.read_csv("towns.csv", sep=";")\nprint(frame.head())\n',
    ),
    "shell": (
        "To install the package on Debian or Ubuntu Linux, run this command in a terminal. The script reads the variable "
        "from the shell and writes a log file.\n",
        'log="out.txt"\nhost=$(cat /etc/hostname)\necho "$host" >> "$log"\n',
    ),
    "java": (
        "In Java a class implements an interface. The method below returns a string, and the compiler checks its type:\n",
        'public class Greeter {\n    private String name = "Ada";\n    public String greet() { return name.trim(); }\n}\n',
    ),
    "javascript, German": (
        "In JavaScript wird eine Funktion mit dem Schlüsselwort function erklärt. Das folgende Beispiel zeigt eine Funktion "
        "mit einem Parameter; der Quelltext läuft in jedem Browser:\n",
        'function gruss(name) {\n  return "Hallo " + name;\n}\nconsole.log(gruss("Ada"));\n',
    ),
    "javascript, Hindi": (
        "जावास्क्रिप्ट में फ़ंक्शन इस तरह लिखा जाता है। नीचे का कोड दो संख्याएँ जोड़ता है और कोड का परिणाम लौटाता है:\n",
        "function jodo(a, b) {\n  return a + b;\n}\nconsole.log(jodo(2, 3));\n",
    ),
    "html, French": (
        "En HTML, la balise <b> met un mot en gras et la balise <em> le souligne. Par exemple, ce code HTML affiche un lien :\n",
        '<a href="page.html">une page</a>\n',
    ),
    "json, English": (
        "The API returns JSON. Send a request to the endpoint with your token, and the server answers with an object like this:\n",
        '{\n  "id": 7,\n  "name": "Ada",\n  "roles": ["editor", "author"]\n}\n',
    ),
    "templates, English": (
        "In a Django template a variable is written in double braces, and the syntax of a tag uses percent signs. For example, "
        "the code `{{ user.name }}` prints the name of the user object.\n",
        "{% if user.is_active %}\n",
    ),
}  # fmt: skip


@pytest.mark.parametrize("language", NEWS)
@pytest.mark.parametrize("code", LEAKS)
def test_leaks_in_news_go(language: str, code: str) -> None:
    prose = NEWS[language]
    text = f"{prose}\n{code}\n{prose}"
    assert [text[r.start : r.end] for r in find_leaks(text)] == [code]


@pytest.mark.parametrize("flat", [False, True], ids=["lines", "one line"])
@pytest.mark.parametrize("lesson", LESSONS)
def test_what_a_lesson_quotes_stays(lesson: str, flat: bool) -> None:
    prose, code = LESSONS[lesson]
    text = f"{prose}{code}{prose}"
    assert find_leaks(" ".join(text.split()) if flat else text) == []


def test_a_leak_goes_from_a_lesson_that_stays() -> None:
    prose, code = LESSONS["java"]
    text = f"{prose}{code}That is all there is to it.\n{LEAKS[3]}\n{NEWS['en']}"
    assert [text[r.start : r.end] for r in find_leaks(text)] == [LEAKS[3]]


@pytest.mark.parametrize(
    ("likelier", "less_likely"),
    [
        (NEWS["en"] + "\n{}\n" + NEWS["en"], LESSONS["python"][0] + "\n{}\n" + NEWS["en"]),
        (NEWS["en"] + "{}" + NEWS["en"], "Write, for example: `{}`. " + NEWS["en"]),
    ],
    ids=["news before a lesson", "glued before announced"],
)
@pytest.mark.parametrize("code", ["var box = f('a'); box.open();", "$('#a').hide();"])
def test_order(likelier: str, less_likely: str, code: str) -> None:
    more, less = (
        probabilities(text, find_pieces(text))[0]
        for text in (likelier.replace("{}", code), less_likely.replace("{}", code))
    )
    assert more > less


def test_names_in_brackets_are_hardly_ever_code() -> None:
    judges = dict.fromkeys(GROUPS, Judges({"bias": 9.0}, {"bias": 9.0}))
    known = [{"bracketed prose": 1.0, "stack trace": 0.0, "text strong": 0.0, "tiny": 1.0, "others own": 0.0}]
    assert judge(known, judges) == [pytest.approx(0.05)]
    assert judge([{**known[0], "bracketed prose": 0.0}], judges) == [pytest.approx(logistic(9.0))]


def test_each_piece_is_seen_among_the_others() -> None:
    known = [{"text strong": 1.0, "tiny": 0.0, "others own": 0.0}] * 3
    seen = among_others(known, [9.0, -2.0, 1.0])
    assert [facts["alone"] for facts in seen] == [4.0, -2.0, 1.0]
    assert [facts["others"] for facts in seen] == [-0.5, 2.5, 1.0]
    assert [facts["least of others"] for facts in seen] == [-2.0, 1.0, -2.0]
    assert among_others(known[:1], [3.0])[0]["others"] == 0.0


def test_the_weights_are_small_and_known_facts() -> None:
    resource = files("resources").joinpath("weights/judge.json")
    assert len(resource.read_bytes()) < 500_000
    text = f"{NEWS['en']}\n{LEAKS[0]}\n{NEWS['en']}"
    (known,) = all_facts(text, find_pieces(text))
    for alone, among in weights().values():
        assert set(alone) <= {*known, "bias"}
        assert set(among) <= {*among_others([known], [0.0])[0], "bias"}
        assert all(map(math.isfinite, [*alone.values(), *among.values(), *known.values()]))


def test_what_speaks_of_code_never_makes_a_leak_likelier() -> None:
    for alone, among in weights().values():
        for where in ("beside", "near", "text"):
            for what in ("strong", "weak", "names", "shown", "eastern"):
                assert alone.get(f"{where} {what}", 0.0) <= 0
        assert among.get("alone", 0.0) > 0


def test_talk_counts_words_in_scripts_that_part_none() -> None:
    assert talk("この関数のコードは配列を返します。", wide=True).eastern == 3
    assert talk("The compiler checks the function.")[:3] == (5, 1, 1)
    assert talk("") == (0, 0, 0, 0, 0, 0)


def test_nothing_found_is_nothing_judged() -> None:
    assert probabilities("Only prose.", []) == []


def test_facts_of_many_pieces_look_at_windows_alone() -> None:
    unit = f"{NEWS['en']} {LEAKS[0]} "
    text = unit * 400
    pieces = find_pieces(text)
    sure = probabilities(text, pieces)
    assert len(pieces) == len(sure) == 400
    assert max(sure) - min(sure) < 0.2
