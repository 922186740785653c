"""Which encoding, and why."""

import codecs
import contextlib
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import BinaryError, EmptyError, EncodingError
from core.loading import load_bytes

GERMAN = "Die Straße führt über Köln nach Düsseldorf, und die Grüße kommen später. "
RUSSIAN = "Сегодня утром на площади собрались люди, чтобы послушать музыку и поговорить. "
PAGE = '<html><head><meta charset="{}"></head><body><p>{}</p></body></html>'


@pytest.mark.parametrize(
    ("data", "encoding", "reason"),
    [
        (codecs.BOM_UTF8 + GERMAN.encode(), "utf-8", "byte order mark"),
        (GERMAN.encode("utf-16"), "utf-16-le", "byte order mark"),
        (codecs.BOM_UTF16_BE + GERMAN.encode("utf-16-be"), "utf-16-be", "byte order mark"),
        (codecs.BOM_UTF32_LE + GERMAN.encode("utf-32-le"), "utf-32-le", "byte order mark"),
        (GERMAN.encode("utf-16-le"), "utf-16-le", "every second byte is zero"),
        (GERMAN.encode("utf-16-be"), "utf-16-be", "every second byte is zero"),
        (GERMAN.encode(), "utf-8", "valid UTF-8"),
        (b"plain", "utf-8", "valid UTF-8"),
        (PAGE.format("iso-8859-1", GERMAN).encode("cp1252"), "cp1252", "declared in the page"),
        (PAGE.format("windows-1251", RUSSIAN).encode("cp1251"), "cp1251", "declared in the page"),
        (PAGE.format("utf-8", GERMAN).encode(), "utf-8", "declared in the page"),
        (PAGE.format("utf-16", GERMAN).encode(), "utf-8", "declared in the page"),
        (PAGE.format("nonsense", GERMAN).encode(), "utf-8", "valid UTF-8"),
        (b'<?xml version="1.0" encoding="shift_jis"?><html><p>' + "漢字の".encode("cp932") + b"</p></html>", "cp932", "declared in the XML declaration"),
        ((RUSSIAN * 20).encode("cp1251"), "cp1251", "guessed from the letters: Russian"),
        (b"It costs \xa330 to climb the old tower.", "cp1252", "guessed from the letters: English"),
        (GERMAN.encode("iso2022_jp", "replace") + "港の灯台".encode("iso2022_jp"), "iso2022_jp", "the escapes of ISO-2022-JP"),
        ("灯台ｶﾀｶﾅ。".encode("iso2022_jp_ext"), "iso2022_jp_ext", "the escapes of ISO-2022-JP"),
        (PAGE.format("iso-2022-jp", "町の古い灯台").encode("iso2022_jp"), "iso2022_jp", "declared in the page"),
        (b"\x1b[31mred\x1b[0m and $B5 for tea (B)", "utf-8", "valid UTF-8"),
        (f"<p>{RUSSIAN}</p>\n<p>{RUSSIAN}</p>\n".encode("utf-16-le"), "utf-16-le", "reads as UTF-16"),
        ((RUSSIAN + "\n").encode("utf-16-be"), "utf-16-be", "reads as UTF-16"),
        ("港口很安静，桥要修三个月。\n春天来得很晚，花开了。\n".encode("utf-16-le"), "utf-16-le", "reads as UTF-16"),
    ],
)  # fmt: skip
def test_an_encoding_is_found_and_said(data: bytes, encoding: str, reason: str) -> None:
    source = load_bytes(data, name="x")
    assert (source.encoding, source.encoding_reason, source.replaced) == (encoding, reason, 0)


def test_what_reads_like_nothing_is_windows_1252_and_says_so() -> None:
    data = b" ".join(bytes(byte | 0x80 for byte in random.Random(number).randbytes(5)) for number in range(9))
    source = load_bytes(data, name="x")
    assert (source.encoding, source.encoding_reason) == ("cp1252", "nothing else fits")


def test_valid_utf8_wins_over_a_wrong_declaration() -> None:
    source = load_bytes(PAGE.format("iso-8859-1", GERMAN).encode(), name="x")
    assert source.encoding == "utf-8"
    assert "although the page declares cp1252" in source.encoding_reason


def test_a_declaration_that_does_not_fit_is_followed_and_counted() -> None:
    source = load_bytes(PAGE.format("utf-8", "x").encode() + b"\xff\xff", name="x")
    assert (source.encoding, source.replaced) == ("utf-8", 2)


def test_damaged_utf8_stays_utf8() -> None:
    source = load_bytes((GERMAN * 9).encode() + b"\xc3 and \xff", name="x")
    assert (source.encoding, source.replaced) == ("utf-8", 2)


@pytest.mark.parametrize(
    ("label", "text", "encoding"),
    [
        ("US-ASCII", GERMAN, "cp1252"),
        ("ansi_x3.4-1968", GERMAN, "cp1252"),
        ("x-user-defined", GERMAN, "cp1252"),
        ("l5", "Işık söndü.", "cp1254"),
        ("gb2312", "港口很安静，镕基。", "gb18030"),
        ("x-sjis", "橋は修理中です。", "cp932"),
        ("ks_c_5601-1987", "다리가 닫혔다.", "cp949"),
        ("logical", "אור", "iso8859-8"),
    ],
)
def test_a_label_means_what_browsers_read_by_it(label: str, text: str, encoding: str) -> None:
    source = load_bytes(PAGE.format(label, text).encode(encoding), name="x")
    assert (source.encoding, source.encoding_reason) == (encoding, "declared in the page")
    assert text in source.text


@pytest.mark.parametrize(
    "label",
    "rot-13 rot13 base64 zlib hex bz2 quopri uu idna punycode undefined unicode_escape mbcs utf-7 utf_8_sig".split(),
)
def test_a_label_that_is_none_of_the_standards_is_none(label: str, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    lookup = codecs.lookup
    monkeypatch.setattr(codecs, "lookup", lambda name: asked.append(name) or lookup(name))
    source = load_bytes(PAGE.format(label, GERMAN).encode("cp1252"), name="x")
    assert (source.encoding, source.encoding_reason) == ("cp1252", "guessed from the letters: German")
    assert asked == []
    with pytest.raises(EncodingError):
        load_bytes(b"x", name="x", encoding=label)


def test_a_page_that_is_not_the_utf8_that_it_declares_is_guessed_and_says_so() -> None:
    source = load_bytes(PAGE.format("utf-8", GERMAN).encode("cp1252"), name="x")
    assert (source.encoding, source.replaced) == ("cp1252", 0)
    assert source.encoding_reason == "not UTF-8, which the page declares; guessed from the letters: German"
    assert GERMAN.strip() in source.text
    source = load_bytes(PAGE.format("utf-8", RUSSIAN).encode("koi8-r"), name="x")
    assert (source.encoding, RUSSIAN.strip() in source.text) == ("koi8-r", True)
    source = load_bytes(PAGE.format("utf-8", "It costs £30 to climb.").encode("cp1252"), name="x")
    assert "£30" in source.text


def test_utf8_with_a_piece_of_something_else_in_it_stays_utf8() -> None:
    piece = GERMAN.encode("cp1252")
    source = load_bytes(PAGE.format("utf-8", GERMAN * 3).encode() + piece, name="x")
    assert (source.encoding, source.encoding_reason) == ("utf-8", "declared in the page")
    assert source.text.count("Straße") == 3
    assert source.replaced == sum(byte > 127 for byte in piece)


def test_several_bytes_that_are_not_what_is_declared_are_guessed() -> None:
    source = load_bytes(PAGE.format("gb2312", RUSSIAN * 3).encode("cp1251"), name="x")
    assert source.encoding == "cp1251"
    assert source.encoding_reason.startswith("not GB 18030, Simplified, which the page declares; guessed")


def test_a_caller_may_force_one() -> None:
    source = load_bytes(GERMAN.encode(), name="x", encoding="latin-1")
    assert (source.encoding, source.encoding_reason) == ("iso8859-1", "chosen by the reader")
    assert "StraÃ" in source.text
    assert load_bytes(b"caf\xe9", name="x", encoding="utf-8").replaced == 1
    assert load_bytes(codecs.BOM_UTF16_BE + "é".encode("utf-16-be"), name="x", encoding="utf-16").text == "é"
    assert load_bytes(codecs.BOM_UTF8 + b"x", name="x", encoding="utf-8").bom == 3
    assert load_bytes(b"\x82", name="x", encoding="cp437").text == "é"
    for name in ("klingon", "rot13", "hex", "unicode_escape"):
        with pytest.raises(EncodingError):
            load_bytes(b"x", name="x", encoding=name)


def test_a_replacement_character_that_stands_in_the_file_is_not_counted() -> None:
    assert load_bytes("a \ufffd b".encode(), name="x").replaced == 0


@given(st.binary(max_size=300))
def test_any_bytes_become_text_or_a_sentence(data: bytes) -> None:
    with contextlib.suppress(BinaryError, EmptyError):
        assert load_bytes(data, name="x").text
