"""Code between the tags of a script or a style, however short."""

import pytest

from core import clean_text

WORDS = "The tables were printed in March, and the ferry leaves at nine."


@pytest.mark.parametrize(
    "code",
    [
        "<script>hello(7)</script>",
        "<script type='text/javascript'>ready()</script>",
        "<SCRIPT>x=1</SCRIPT>",
        "<style>a{b}</style>",
        "<style media=print>p{}</style>",
    ],
)
@pytest.mark.parametrize("between", ["\n\n", " "])
def test_it_goes_with_its_tags(code: str, between: str) -> None:
    article = clean_text(f"{WORDS}{between}{code}{between}{WORDS}")
    assert [article.source.text[r.start : r.end] for r in article.removals] == [code]


@pytest.mark.parametrize(
    "text",
    [
        "All of it stands between <script> and </script> on every page.",
        "Between <script> (which begins it) and then </script> nothing is shown.",
        "Zwischen <style> und dem Ende, also </style>, steht nichts.",
    ],
)
def test_words_between_them_stay(text: str) -> None:
    kept = clean_text(f"{WORDS}\n\n{text}").text
    for word in ("and", "which begins it", "und dem Ende, also"):
        assert (word in kept) == (word in text or word in WORDS)
