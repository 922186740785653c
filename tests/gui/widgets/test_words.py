"""Words that several parts of the window say alike."""

import pytest

from gui.widgets.words import beginning


@pytest.mark.parametrize(
    ("text", "whole", "said"),
    [
        ("let a\n = 1;", None, "let a = 1;"),
        ("0123456789", None, "0123456789"),
        ("0123456789a", None, "0123456789 …"),
        ("012345678 and more", None, "012345678 …"),
        ("short", 21, "short …"),
        ("a\0b", None, "a␀b"),
    ],
)
def test_the_beginning_of_a_text_is_a_line(text: str, whole: int | None, said: str) -> None:
    assert beginning(text, 10, whole) == said
