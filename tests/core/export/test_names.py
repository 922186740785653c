"""Names are taken apart only where that is sure."""

import pytest

from core.export.names import initials, name_of


@pytest.mark.parametrize(
    ("text", "family", "given", "suffix"),
    [
        ("Rosa Quill", "Quill", "Rosa", ""),
        ("Quill, Rosa", "Quill", "Rosa", ""),
        ("Rosa M. Quill", "Quill", "Rosa M.", ""),
        ("R. M. Quill", "Quill", "R. M.", ""),
        ("R.M. Quill", "Quill", "R.M.", ""),
        ("Quill, R. M.", "Quill", "R. M.", ""),
        ("Anne-Marie O’Shaughnessy-Lunt", "O’Shaughnessy-Lunt", "Anne-Marie", ""),
        ("Rosa van der Quill", "van der Quill", "Rosa", ""),
        ("de la Quill, Rosa", "de la Quill", "Rosa", ""),
        ("Rosa Das", "Das", "Rosa", ""),
        ("Émile Çelik", "Çelik", "Émile", ""),
        ("Dr. Rosa Quill", "Quill", "Rosa", ""),
        ("Rosa Quill, PhD, RN", "Quill", "Rosa", ""),
        ("Otto Quill, Jr.", "Quill", "Otto", "Jr."),
        ("Otto B. Quill III", "Quill", "Otto B.", "III"),
        ("ROSA QUILL", "QUILL", "ROSA", ""),
    ],
)
def test_a_persons_name_is_taken_apart(text: str, family: str, given: str, suffix: str) -> None:
    name = name_of(text)
    assert (name.literal, name.family, name.given, name.suffix) == (text, family, given, suffix)


@pytest.mark.parametrize(
    "text",
    [
        "Quill",
        "rosa quill",
        "rosa99",
        "@rosa quill",
        "Rosa Maria Quill",  # the second may be of either
        "Harbour Press",
        "Harbour News Agency",
        "The Ferryman",
        "El Barco",
        "NASA Goddard",
        "Harbour Forums",
        "Ministry of Tides",
        "Office of Tides, Storms and Harbours",
        "Harbour Staff, Agency",
        "Agence Marée",
        "Rosa Quill and Otto Lunt",
        "Rosa Quill & Otto Lunt",
        "王小明",
        "محمد علي",
        "Иван Петров",
        "김철수",
        "Nguyễn Văn",
        "",
        ",",
        ", ",
        "Quill, ",
    ],
)
def test_every_other_name_stays_whole(text: str) -> None:
    assert name_of(text) == (text, "", "", "")


def test_a_name_of_the_site_or_of_a_language_that_turns_names_stays_whole() -> None:
    assert not name_of("Harbour Lights", "Harbour Lights Weekly").family
    assert name_of("Harbour Lights", "Other").family == "Lights"
    assert not name_of("Kovács Anna", None, "hu").family
    assert not name_of("Sato Hana", None, "ja-JP").family


@pytest.mark.parametrize(
    ("given", "made"),
    [("Rosa", "R."), ("Rosa M.", "R. M."), ("R.M.", "R. M."), ("Anne-Marie", "A.-M."), ("émile", "É."), ("", "")],
)
def test_initials(given: str, made: str) -> None:
    assert initials(given) == made
