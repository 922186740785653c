"""Numbers of lists in digits, letters and Roman numerals."""

import pytest

from core.article.numerals import numeral, read_marker


@pytest.mark.parametrize("style", ["1", "a", "A", "i", "I"])
def test_what_is_written_is_read(style: str) -> None:
    for value in (1, 2, 3, 4, 9, 10, 14, 26, 27, 40, 99, 100, 702, 703, 1994, 3999):
        assert read_marker(f"{numeral(value, style)}. ", style) == (value, style)


@pytest.mark.parametrize(("value", "style"), [(0, "a"), (-3, "A"), (0, "i"), (4000, "I")])
def test_what_a_style_cannot_write_stands_in_digits(value: int, style: str) -> None:
    assert numeral(value, style) == str(value)


@pytest.mark.parametrize(
    ("marker", "found"),
    [
        ("- ", None),
        ("", None),
        ("i. ", (1, "i")),
        ("c. ", (3, "a")),
        ("iv) ", (4, "i")),
        ("-2. ", (-2, "1")),
        ("Ab. ", None),
        ("* ", None),
    ],
)
def test_markers_without_a_list(marker: str, found: tuple[int, str] | None) -> None:
    assert read_marker(marker) == found
