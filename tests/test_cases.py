"""Cases: a folder each, with ``source.*``, ``expected.txt`` and ``removals.json`` (start, end, kind)."""

import json
from pathlib import Path

import pytest

from core import open_article

CASES = Path(__file__).parent / "cases"


@pytest.mark.parametrize("name", sorted(path.name for path in CASES.iterdir() if path.is_dir()))
def test_case(name: str) -> None:
    folder = CASES / name
    (source,) = folder.glob("source.*")
    article = open_article(source)
    expected = (folder / "expected.txt").read_text(encoding="utf-8")
    assert article.text == expected.removesuffix("\n")
    wanted = json.loads((folder / "removals.json").read_text(encoding="utf-8"))
    assert [[r.start, r.end, r.kind.value] for r in article.removals] == wanted


def test_there_are_cases() -> None:
    assert len(list(CASES.iterdir())) >= 10
