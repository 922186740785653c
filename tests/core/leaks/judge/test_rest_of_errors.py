"""What is left in prose of errors that other leaks part."""

import pytest

from core.leaks.judge.cues import without_errors


@pytest.mark.parametrize(
    ("prose", "left"),
    [
        ("Before\nin /home/a.php on line 3 and on\nBehind", "Before\n and on\nBehind"),
        ("a.php on line 3 b.php on line 4 end", " end"),
        ("a.php\non line 3 b.php on line 4 end", " end"),
        ("one\nWarning: something happened in \ntwo", "one\n\ntwo"),
        ("Notice: something in\nDeprecated: x in", "\n"),
        ("A sentence about a.php, on line three.", "A sentence about a.php, on line three."),
        ("", ""),
    ],
)
def test_the_rest_of_an_error_goes(prose: str, left: str) -> None:
    assert without_errors(prose) == left
