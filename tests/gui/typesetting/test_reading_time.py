"""How long a text takes to read."""

import pytest

from gui.typesetting.reading_time import minutes


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", 1),
        ("A few words.", 1),
        ("word " * 1190, 5),
        ("— • word " * 1190, 5),
        ("слово " * 1190, 5),
        ("港" * 2550, 10),
        ("みなと" * 1190, 10),
        ("港まち" * 1190, 10),
        ("ท่าเรือ" * 1233, 10),
        ("word 港 " * 1000, 8),
        ("word " * 119_000, 500),
    ],
)
def test_minutes(text: str, expected: int) -> None:
    assert minutes(text) == expected
