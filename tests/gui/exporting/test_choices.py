"""Names for files that every file system takes, and the ends by which they say their form."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.exporting.choices import READABLE, by_suffix, file_name, with_suffix

TEXT, MARKDOWN = READABLE[:2]


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("How the tide won", "How the tide won"),
        ("What? A/B: <one> | / \"two\" \\ *three*", "What A - B - one - 'two' - three"),
        ("  spaces \t and\nbreaks  ", "spaces and breaks"),
        ("ends in dots...", "ends in dots"),
        ("...hidden", "hidden"),
        ("-rf", "rf"),
        ("~home", "home"),
        ("CON", "CON_"),
        ("nul.txt", "nul_"),
        ("Lpt1", "Lpt1_"),
        ("Console", "Console"),
        ("txt.\u202egpj", "txt.gpj"),
        ("nul\0l", "null"),
        ("cafe\u0301", "café"),
        ("渡船", "渡船"),
        ("Version 2.0", "Version 2.0"),
        ("Über 5 €", "Über 5 €"),
        ("/", "otherwise"),
        ("", "otherwise"),
        ("..", "otherwise"),
        ("\ud83d half", "half"),
    ],
)  # fmt: skip
def test_titles_become_names(title: str, name: str) -> None:
    assert file_name(title, "otherwise") == name


def test_without_anything_it_is_an_article() -> None:
    assert file_name("", "???") == "article"


def test_a_long_title_is_cut_between_words_and_never_within_a_character() -> None:
    name = file_name("harbour " * 60, "")
    assert name.endswith("harbour")
    assert 100 < len(name) <= 180
    long = file_name("渡" * 300, "")
    assert set(long) == {"渡"}
    assert len(long.encode()) <= 180


@given(st.text(max_size=300))
def test_a_name_is_always_one_that_can_be_written(title: str) -> None:
    name = file_name(title, title)
    assert name
    assert len(name.encode()) <= 181
    assert not set(name) & set('<>:"/\\|?*\0\n\r\t')
    assert name[0] not in " .-~"
    assert name[-1] not in " ."
    assert file_name(name, "") == name


@pytest.mark.parametrize(
    ("name", "form"),
    [("a.txt", "text"), ("a.MD", "markdown"), ("a.htm", "html"), ("a.b.pdf", "pdf"), ("a", None), ("a 2.0", None), (".txt", None)],
)  # fmt: skip
def test_the_end_of_a_name_says_the_form(name: str, form: str | None) -> None:
    found = by_suffix(name, READABLE)
    assert (found.form if found else None) == form


def test_another_form_changes_the_end_that_is_a_form_alone() -> None:
    assert with_suffix("a.txt", MARKDOWN, READABLE) == "a.md"
    assert with_suffix("a 2.0", MARKDOWN, READABLE) == "a 2.0.md"
    assert with_suffix("a.b.html", TEXT, READABLE) == "a.b.txt"
