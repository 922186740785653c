"""The fuzzer: its first inputs keep every promise, and what breaks one is found, made small and written down."""

from __future__ import annotations

import json
import random
from pathlib import Path

import pytest

from core.article.article import Article
from core.article.source import MediaType, Source
from tests.fuzz import __main__ as fuzz
from tests.fuzz import promises
from tests.fuzz.inputs import Case, make


@pytest.mark.parametrize("seed", range(20))
def test_the_first_inputs_keep_every_promise(seed: int) -> None:
    for number in range(12):
        case = make(random.Random(f"test {seed} {number}"))
        assert promises.broken(case) is None, case


def test_the_same_seed_makes_the_same_inputs() -> None:
    assert [make(random.Random(f"{n}")) for n in range(50)] == [make(random.Random(f"{n}")) for n in range(50)]
    assert {make(random.Random(f"{n}")).form for n in range(50)} == {"text", "markdown", "page", "bytes"}


def test_what_breaks_a_promise_is_told_small_and_written_down(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(case: Case) -> str | None:
        whole = "".join(part for part in case.parts if isinstance(part, str))
        return "no-semicolons" if ";" in whole else None

    monkeypatch.setattr(fuzz, "broken", broken)
    assert fuzz.main(["--inputs", "60", "--seed", "3", "--into", str(tmp_path)]) == 1
    (file,) = tmp_path.glob("*.json")
    found = json.loads(file.read_text("utf-8"))
    assert (found["promise"], found["input"]) == ("no-semicolons", "';'")
    assert capsys.readouterr().out.count("BROKEN: no-semicolons") == 1


def test_inputs_that_keep_them_end_well(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert fuzz.main(["--inputs", "0", "--into", str(tmp_path)]) == 0
    assert capsys.readouterr().out.startswith("0 inputs, 0 break")


TEXT = Case(
    "text", ("The gate is shut. var gate = open(1); gate.close(now); Nobody has the key.",), ((4, 8, False, 0),)
)


def emptied(article: Article) -> Article:
    return Article(article.source, (), ())


@pytest.mark.parametrize(
    ("form", "text", "name"),
    [
        ("text", "One word.", "words-in-structure-text"),
        ("markdown", "One *word*.", "words-in-structure-markdown"),
        ("page", "<p>One <b>word</b>.", "words-in-structure-html"),
    ],
)
def test_lost_words_break_a_promise(form: str, text: str, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    real = promises.clean
    monkeypatch.setattr(promises, "clean", lambda source, threshold: emptied(real(source, threshold)))
    assert promises.broken(Case(form, (text,))) == name


def test_an_exception_and_a_decision_that_does_nothing_break_a_promise(monkeypatch: pytest.MonkeyPatch) -> None:
    assert promises.broken(TEXT) is None
    monkeypatch.setattr(promises, "decide", lambda article, corrections: article)
    assert promises.broken(TEXT) is None  # nothing decided, nothing claimed
    monkeypatch.setattr(promises, "decide", lambda article, corrections: 1 / 0)
    name = promises.broken(TEXT)
    assert name is not None
    assert name.startswith("ZeroDivisionError-test_fuzz")


def test_a_second_cleaning_that_differs_breaks_a_promise(monkeypatch: pytest.MonkeyPatch) -> None:
    real = promises.clean

    def clean(source: Source, threshold: float) -> Article:
        again = "var gate" not in source.text and source.media_type is MediaType.TEXT
        return emptied(real(source, threshold)) if again else real(source, threshold)

    monkeypatch.setattr(promises, "clean", clean)
    assert promises.broken(Case("text", TEXT.parts)) == "second-cleaning-differs"
