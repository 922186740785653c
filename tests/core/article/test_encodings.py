"""The labels of encodings, and the encodings that a reader can choose."""

import codecs

import pytest

from core.article.encodings import GROUPS, chosen_name, python_name, shown_name


def test_what_is_listed_can_be_chosen_and_read() -> None:
    listed = [shown for _, group in GROUPS for shown in group]
    assert len({shown.name for shown in listed}) == len({shown.text for shown in listed}) == len(listed)
    for name, text in listed:
        assert chosen_name(name) == name == codecs.lookup(name).name
        assert shown_name(name) == text


@pytest.mark.parametrize(
    ("label", "name"),
    [
        ("UTF8", "utf-8"),
        (" latin1\n", "cp1252"),
        ("csISO58GB231280", "gb18030"),
        ("x-mac-ukrainian", "mac-cyrillic"),
        ("utf-16", "utf-16-le"),
    ],
)
def test_labels_are_those_of_the_standard(label: str, name: str) -> None:
    assert python_name(label) == name


@pytest.mark.parametrize("label", ["latin-1", "utf-32", "hz", "cp949", "rot13", "", "replacement", "iso-2022-kr"])
def test_no_other_name_is_a_label(label: str) -> None:
    assert python_name(label) is None


@pytest.mark.parametrize(
    ("asked", "name"),
    [
        ("Latin-1", "iso8859-1"),
        ("Shift-JIS", "cp932"),
        ("euc_kr", "cp949"),
        ("UTF_16_LE", "utf-16-le"),
        ("cp437", "cp437"),
        ("mac_turkish", "mac-turkish"),
        ("utf-32", "utf-32"),
    ],
)
def test_a_person_may_ask_for_more(asked: str, name: str) -> None:
    assert chosen_name(asked) == name
    codecs.lookup(name)
