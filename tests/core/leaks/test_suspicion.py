"""The first look: prose is passed over, and everything that may be code lies in a part that is looked at."""

import pytest

from core.leaks import find_leaks
from core.leaks.suspicion import regions, unbroken, zones

PROSE = (
    "The harbour was quiet that morning, and nobody hurried; the ferry (a small one) left at 7:30, as it had since 1921.\n"
    "“We waited,” said Ann-Marie O’Neill [12], “for 5% more wind & a dry deck” – she paid £3.50 (or $4) at the kiosk...\n"
    "Der Wirt sagte: „Wir öffnen um acht“, und niemand widersprach. Siehe https://www.example.org/hafen/2023/05 dazu.\n"
    "Рыбаки ждали прилива (см. рис. 2); никто не спешил. 漁師たちは夕方の潮を静かに待っていた。\n"
    "كان الميناء هادئا في ذلك الصباح، ولم يتحدث أحد. Write to desk@example.org or call +44 20 7946 0018 before noon.\n"
)  # fmt: skip
CODE = [
    "var quay = new Quay('tide');",
    "window.slots = window.slots || [];",
    "if (a) { b(); }",
    "import 'quay.js';",
    "$(function () { run(); });",
    "(() => { run('a'); })();",
    ".quay { color: red; margin: 0 }",
    "@import url('quay.css');",
    '{"a": 1, "b": [2, 3]}',
    '<p class="quay">',
    "&lt;b&gt;",
    'class="quay">',
    "[youtube id=a1]",
    "[b]word[/b]",
    "{{ quay.name }}",
    "{% if quay %}",
    "%QUAY_NAME%",
    "[[Datei:Kai.jpg|mini]]",
    'Traceback (most recent call last):\n  File "/srv/quay.py", line 3, in tide\nValueError: low',
    "Warning: count(): Parameter must be an array in /srv/quay/tide.php on line 9",
    "You have an error in your SQL syntax; check the manual near 'x' at line 4",
    "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAUA",
    "9f2c7d1e4ab830556f0e91c3d7a2b8846e5f10927cc3bda4018e6f35d29b7a60",
    "utm_source=quay&utm_medium=mail&utm_campaign=tide",
    "502 Bad Gateway\nnginx/1.18.0",
]


def test_prose_is_passed_over() -> None:
    assert regions(PROSE * 50) == []
    assert list(zones("Nobody hurried that morning, and the ferry left.")) == []


@pytest.mark.parametrize("code", CODE)
def test_code_of_every_kind_lies_in_a_part(code: str) -> None:
    text = PROSE * 40 + code + "\n" + PROSE * 40
    at = len(PROSE) * 40
    assert any(part.start <= at and part.end >= at + len(code) for part in regions(text))
    assert sum(part.length for part in regions(text)) < 6_000


def test_code_that_is_far_apart_is_found_like_code_alone() -> None:
    codes = [
        "window.quay = new Quay('#tide');",
        ".quay-box { color: red; margin: 0 }",
        '{"a": 1, "b": [2, 3], "c": null}',
    ]
    text = PROSE * 30 + "".join(code + "\n" + PROSE * 30 for code in codes)
    assert [text[r.start : r.end] for r in find_leaks(text)] == codes


def test_an_open_bracket_keeps_what_follows_in_its_part() -> None:
    story = " ".join("The harbour was quiet that morning and nobody hurried to the ferry." for _ in range(300))
    code = '{"@context": "https://schema.org", "articleBody": "' + story + '", "author": "Ada"}'
    text = PROSE * 10 + code + "\n" + PROSE * 10
    assert [text[r.start : r.end] for r in find_leaks(text)] == [code]


def test_parts_begin_and_end_at_breaks() -> None:
    text = PROSE * 20 + "<b>" + PROSE * 20
    (part,) = regions(text)
    assert text[part.start - 1] == "\n"
    assert text[part.end] == "\n"


def test_a_crowd_of_marks_is_suspected_whatever_stands_around_them() -> None:
    assert regions("( " * 2_000)
    assert not regions("Nobody (not one) hurried. " * 200)


def test_runs_without_a_space_are_found() -> None:
    run = "aB3" * 20
    text = f"Nobody hurried {run} that morning. 漁師たちは夕方の潮を静かに待っていた。" + "潮" * 80
    assert [text[s.start : s.end] for s in unbroken(text)] == [run]


def test_zones_reach_back_over_the_words_before_their_evidence() -> None:
    text = "Nobody hurried. const tide = 3;"
    (zone,) = zones(text)
    assert zone.start == 0
    assert "tide =" in text[zone.start : zone.end]


def test_a_bracket_that_nothing_closes_does_not_make_one_part_of_a_long_text():
    prose = "The ferry crossed the river every morning, and nobody waited for it. "
    text = "call(a, {b: c" + 20 * (prose * 600 + "<b>mark</b> {x} ")
    parts = regions(text)
    assert len(parts) > 2
    assert max(part.length for part in parts) < 210_000


def test_an_open_bracket_joins_what_stands_near():
    prose = "The ferry crossed the river every morning, and nobody waited for it. "
    text = '{"a": "' + prose * 100 + '", "b": {"c": 1}}'
    assert len(regions(text)) == 1
