"""Words of prose, by their sums."""

from importlib.resources import files

import pytest

from core.leaks.words import is_word


@pytest.mark.parametrize("word", ["the", "Morning", "and", "weather", "WATER", "people"])
def test_common_words_are_known_in_any_case(word: str) -> None:
    assert is_word(word)


@pytest.mark.parametrize("name", ["dataLayer", "googletag", "jQuery", "qzxv", "createElement", ""])
def test_names_of_code_are_no_words(name: str) -> None:
    assert not is_word(name)


def test_the_weights_are_small_sorted_and_distinct() -> None:
    data = files("resources").joinpath("weights/words.bin").read_bytes()
    sums = [int.from_bytes(data[at : at + 4], "little") for at in range(0, len(data), 4)]
    assert len(data) < 200_000
    assert sums == sorted(set(sums))
