"""The words of a piece of a page."""

import pytest

from gui.removals.visible_words import first_words, visible_words


@pytest.mark.parametrize(
    ("piece", "words"),
    [
        ('<div class="box"><b>Follow</b> us &amp; read</div>', "Follow us & read"),
        ("<script>let a = 1 < 2;</script><p>Read <!-- no -->on</p>", "Read on"),
        ("<style>p { color: red }</style>", ""),
        ("<p>Cut <script>let a = ", "Cut"),
        ("<p>Cut <a href='x", "Cut"),
        ("plain words", "plain words"),
        ("", ""),
    ],
)
def test_what_can_be_read_is_left(piece: str, words: str) -> None:
    assert visible_words(f"before{piece}behind", 6, 6 + len(piece)) == words


def test_the_beginning_ends_between_words() -> None:
    text = "<p>" + "word " * 100 + "</p>"
    assert first_words(text, 0, len(text), 22) == "word word word word …"
    assert first_words("<p>word</p>", 0, 11, 22) == "word"
    assert first_words("x" * 90, 0, 90, 22) == "x" * 22 + " …"


def test_of_a_long_piece_the_beginning_is_looked_at_alone() -> None:
    text = "<p>Follow us" + " " * 9_000 + "and more</p>"
    assert first_words(text, 0, len(text), 80) == "Follow us …"
