"""Encodings that nothing declares, or that are declared wrongly."""

import random

import pytest

from core.loading import load_bytes
from core.loading.declared import Declared
from core.loading.guess import guess
from tests.languages import PROSE, in_encoding

SCRIPT = "<script>window.dataLayer=window.dataLayer||[];function gtag(){dataLayer.push(arguments)}gtag('js','été');</script>\n"
STYLE = "<style>.a{color:red;margin:0 auto}\n.menu li:before{content:'»'}</style>\n"
GARBAGE = b" ".join(bytes(byte | 0x80 for byte in random.Random(number).randbytes(5)) for number in range(9))
PAIRS = [(language, encoding) for language, (encodings, _) in PROSE.items() for encoding in encodings.split()]


def as_page(prose: str, encoding: str, noise: int = 60) -> bytes:
    """A page with much more script than prose; what is not ASCII in the script is left out where it cannot stand."""
    return f"<html><head>{STYLE}{SCRIPT * noise}</head><body><p>{prose}</p>{SCRIPT}</body></html>".encode(
        encoding, "ignore"
    )


@pytest.mark.parametrize(("language", "encoding"), PAIRS)
def test_every_language_is_read_as_it_was_written(language: str, encoding: str) -> None:
    sentences = [in_encoding(sentence, encoding) for sentence in PROSE[language][1]]
    first = next(sentence for sentence in sentences if not sentence.isascii())
    for prose in (first, " ".join(sentences)):
        assert prose in load_bytes(as_page(prose, encoding), name="x.html").text
        assert load_bytes(prose.encode(encoding), name="x.txt").text == prose


@pytest.mark.parametrize(
    "english", ["Climb it for £30.", "“No,” she said.", "It isn’t so – yet…", "© 1998 The Harbour Trust", "20 °C"]
)
def test_english_with_a_sign_is_windows_1252(english: str) -> None:
    assert english in load_bytes(as_page(english, "cp1252"), name="x.html").text


def test_much_english_around_a_few_words_does_not_drown_them() -> None:
    page = as_page(
        "Start of the menu. " * 400 + "Мы ждали лодку у причала до вечера." + " End of the page." * 400, "cp1251"
    )
    assert "Мы ждали лодку" in load_bytes(page, name="x.html").text


def test_comments_attributes_and_scripts_are_not_what_is_guessed_on() -> None:
    noise = "<!-- ýþÿ ðÐÞ -->".encode("cp1252") * 40 + "<img alt='Ñòàðûé ìàÿê'>".encode("cp1252", "ignore") * 9
    page = b"<body>" + noise + "<p>Der Müller fährt über die Brücke zurück.</p></body>".encode("cp1252")
    assert guess(page, Declared()).language == "German"


def test_where_only_a_script_is_not_ascii_it_counts() -> None:
    page = "<p>Plain.</p><script>var title = 'Старый маяк у моря снова открыт';</script>".encode("cp1251")
    assert guess(page, Declared()).encoding == "cp1251"


@pytest.mark.parametrize(
    ("said", "encoding"),
    [
        (Declared(language="it"), "cp1252"),
        (Declared(domain="it"), "cp1252"),
        (Declared(language="ru"), "cp1251"),
        (Declared(domain="ru"), "cp1251"),
        (Declared(language="el-gr"), "cp1253"),
        (Declared(language="he"), "cp1255"),
    ],
)
def test_what_the_page_says_of_itself_tips_the_scales(said: Declared, encoding: str) -> None:
    """A byte that is a word in several languages."""
    assert guess(b"\xe8", said).encoding == encoding


def test_what_the_page_says_of_its_language_cannot_bend_what_it_plainly_is() -> None:
    russian = PROSE["ru"][1][0].encode("cp1251")
    assert guess(russian, Declared(language="en", domain="de")).encoding == "cp1251"
    assert guess(russian, Declared(language="fr", domain="fr")).encoding == "cp1251"


@pytest.mark.parametrize(
    ("said", "encoding"),
    [
        (Declared(), "cp1252"),
        (Declared(language="ru"), "cp1251"),
        (Declared(language="pl"), "cp1250"),
        (Declared(domain="gr"), "cp1253"),
        (Declared(language="zh-tw"), "big5hkscs"),
        (Declared(language="zh-cn"), "gb18030"),
        (Declared(language="nn"), "cp1252"),
        (Declared(language="tlh", domain="example"), "cp1252"),
    ],
)
def test_where_nothing_reads_like_text_it_is_the_fallback_of_the_language(said: Declared, encoding: str) -> None:
    found = guess(GARBAGE, said)
    assert found.encoding == encoding
    assert found.language == ""


def test_a_long_text_without_spaces_is_cut_without_harm() -> None:
    text = "橋は修理中です。潮が遅く満ちたので、庭は雪に覆われていた。" * 300
    for encoding in ("cp932", "euc_jp"):
        for shift in ("", "a", "ab"):
            assert load_bytes((shift + text).encode(encoding), name="x").text == shift + text


@pytest.mark.slow
@pytest.mark.parametrize("start", ["<!-- -", "<script>", "<script><", "<a", "&a", "<meta ", "<html lang=", "\x1b$B!!"])
def test_what_is_begun_a_million_times_and_never_ended_is_read_all_the_same(start: str) -> None:
    data = (start * (8_000_000 // len(start)) + " Schöne Grüße aus Köln.").encode("cp1252")
    assert load_bytes(data, name="x").text.endswith(" Schöne Grüße aus Köln.")


def test_of_what_is_very_long_all_parts_are_looked_at() -> None:
    data = ("plain words " * 400_000 + "Мы ждали лодку у причала до вечера.\n" * 3 + "more words " * 400_000).encode(
        "koi8-r"
    )
    assert guess(data, Declared()).encoding == "koi8-r"
