"""Shares of words kept: what counts as standing in a text, and which elements of a page are counted."""

import pytest

from tests.benchmarks.kept import Said, kept_words

TEXT = "Boats\n\nThe boats lay still between the piers.\n\n1. Rope and tar\n\nFish | Gone"


@pytest.mark.parametrize(
    ("words", "count"),
    [
        ("the boats lay still between the piers", 7),
        ("the boats lay still upon the open sea", 4),
        ("no boats lay there at all", 0),
        ("lay still between", 3),
        ("still lay between", 0),
        ("boats", 1),
        ("piers", 0),
        ("rope and tar", 3),
        ("fish", 1),
        ("gone", 1),
    ],
)
def test_what_stands_in_a_text(words: str, count: int) -> None:
    assert Said(TEXT).count(words.split()) == count


def test_only_what_the_truth_has_is_counted_by_kind() -> None:
    pytest.importorskip("selectolax")
    page = (
        "<nav><p>All the editions of the paper since then</p></nav><h2>Boats</h2>"
        "<p>The boats <b>lay</b> still<script>x()</script> between the piers.</p>"
        "<ol><li>Rope and tar<ul><li>Nails and a hammer or two</li></ul></li></ol>"
        "<table><tr><td>Fish<td>Gone</table>"
    )
    wanted, kept = kept_words(page, TEXT, "The boats lay still between the piers.\nFish")
    assert wanted == {"headings": 1, "p": 7, "li": 3, "cells": 2}
    assert kept == {"headings": 0, "p": 7, "li": 0, "cells": 1}
