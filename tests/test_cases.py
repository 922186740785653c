"""Cases: a folder each, with ``source.*``, ``expected.txt`` and ``removals.json`` (start, end, kind)."""

import json
from pathlib import Path

import pytest

from core import Kind, open_article

CASES = Path(__file__).parent / "cases"
NAMES = sorted(path.name for path in CASES.iterdir() if path.is_dir())


def wanted_removals(name: str) -> list[list[int | str]]:
    """Give what must go in a case: start, end (code points, half-open) and kind."""
    removals: list[list[int | str]] = json.loads((CASES / name / "removals.json").read_text(encoding="utf-8"))
    return removals


@pytest.mark.parametrize("name", NAMES)
def test_case(name: str) -> None:
    folder = CASES / name
    (source,) = folder.glob("source.*")
    article = open_article(source)
    expected = (folder / "expected.txt").read_text(encoding="utf-8")
    assert article.text == expected.removesuffix("\n")
    assert [[r.start, r.end, r.kind.value] for r in article.removals] == wanted_removals(name)


def test_cases_are_broad() -> None:
    kinds = [{kind for _, _, kind in wanted_removals(name)} for name in NAMES]
    assert len(NAMES) >= 120
    assert set().union(*kinds) >= {kind.value for kind in Kind} - {Kind.FURNITURE, Kind.HIDDEN, Kind.TEXT}
    assert sum(not found for found in kinds) >= len(NAMES) / 3
