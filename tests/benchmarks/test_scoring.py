"""The figures of the benchmarks against a count of single characters, and floors on both sides."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.benchmarks import floors
from tests.benchmarks.scoring import Counts, count, figures

SPANS = st.lists(st.tuples(st.integers(0, 30), st.integers(0, 34)), max_size=4)


def one_by_one(document: dict[str, Any], removed: list[tuple[int, int]]) -> Counts:
    gold, got, own = (
        {i for start, end in spans for i in range(start, end)}
        for spans in (document["gold"], removed, document["legit"])
    )
    solid = {i for i, character in enumerate(document["text"]) if not character.isspace()}
    return Counts(
        hit=len(solid & gold & got),
        missed=len(solid & gold - got),
        wrong=len(solid & got - gold),
        prose=len(solid - gold),
        own=len(solid & own - gold),
        own_wrong=len(solid & own & got - gold),
        leaks=bool(document["gold"]),
    )


@given(st.text(st.sampled_from("ab \n\u2003\u2028\x1c漢"), max_size=32), SPANS, SPANS, SPANS)
def test_spans_are_counted_as_single_characters_would_be(
    text: str, gold: list[tuple[int, int]], removed: list[tuple[int, int]], own: list[tuple[int, int]]
) -> None:
    document = {"text": text, "gold": gold, "legit": own}
    assert count(document, removed) == one_by_one(document, removed)


def test_figures_of_a_text_by_hand() -> None:
    leaking = {"text": "Prose here. a(b); Tail", "gold": [(12, 17)], "legit": []}
    clean = {"text": "Quoted: x = 1", "gold": [], "legit": [(8, 13)]}
    known = figures([count(leaking, [(6, 14)]), count(clean, [])])
    assert known == {
        "precision": 2 / 7,
        "recall": 2 / 5,
        "f1": 4 / 12,
        "exact": 0.0,
        "untouched": 1.0,
        "lost ppm": pytest.approx(1e6 * 5 / 24),
        "own lost": 0.0,
    }


def test_a_figure_is_told_on_the_wrong_side_of_its_bound(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "floors.json"
    file.write_text(json.dumps({"leaks": {"least": {"f1": 0.9}, "most": {"lost ppm": 100}}}), "utf-8")
    monkeypatch.setattr(floors, "FILE", file)
    assert floors.broken("leaks", {"f1": 0.9, "lost ppm": 100.0}) == []
    assert floors.broken("leaks", {"f1": 0.89, "lost ppm": 101.0}) == [
        "WORSE THAN ITS FLOOR: leaks, f1 is 0.89, least 0.9",
        "WORSE THAN ITS FLOOR: leaks, lost ppm is 101, most 100",
    ]
    assert floors.broken("leaks", {"f1": 0.95}) == ["NOT MEASURED: leaks, lost ppm (most 100)"]
