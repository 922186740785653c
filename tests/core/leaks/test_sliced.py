"""Slices of a long text are the text, and part no word."""

from core.leaks.judge.surroundings import _words
from core.leaks.judge.talk import talks
from core.leaks.sliced import sliced


def test_slices_are_the_text_and_part_no_word():
    text = "one two three four five six seven"
    slices = list(sliced(text, 8))
    assert "".join(slices) == text
    assert slices == ["one two three ", "four five ", "six seven"]


def test_what_holds_no_space_is_one_slice():
    assert list(sliced("a" * 50, 8)) == ["a" * 50]
    assert list(sliced("", 8)) == [""]


def test_words_of_a_long_text_are_those_of_its_parts():
    text = "A word, (another) word; “and more” of them. " * 9_000 + "last"
    assert _words(text) == {"A", "word", "another", "and", "more", "of", "them", "last"}


def test_talk_of_many_passages_is_that_of_each():
    text = "The function returns a string, and config.yaml says so. " * 3_000
    expected = [one for start in range(0, len(text), 500) for one in talks(text[start : start + 500], 500)]
    assert talks(text, 500) == expected
    assert talks(text.replace("yaml", "\0aml"), 500)[0].words == expected[0].words
