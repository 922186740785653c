"""Whole texts of many kinds and languages: of an article and of a lesson nothing goes, of the others the marked code alone."""

import pytest

from core.leaks import find_leaks
from tests.core.leaks.marked import MARKED
from tests.core.leaks.texts import articles, leaks, lessons


@pytest.mark.parametrize("text", [*articles.TEXTS.values(), *lessons.TEXTS.values()])
def test_nothing_goes(text: str) -> None:
    assert [text[found.start : found.end] for found in find_leaks(text)] == []


@pytest.mark.parametrize("marked", leaks.TEXTS.values(), ids=list(leaks.TEXTS))
def test_the_marked_code_goes_alone(marked: str) -> None:
    text = MARKED.sub(r"\1", marked)
    kept, at = [], 0
    for found in find_leaks(text):
        kept.append(text[at : found.start])
        at = found.end
    assert "".join([*kept, text[at:]]).split() == MARKED.sub("", marked).split()
