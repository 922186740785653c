"""Which encoding, and why."""

import codecs
import contextlib

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
        ((RUSSIAN * 20).encode("cp1251"), "cp1251", "statistics of the bytes"),
        (b"caf\xe9", "cp1252", "nothing else fits"),
    ],
)  # fmt: skip
def test_an_encoding_is_found_and_said(data: bytes, encoding: str, reason: str) -> None:
    source = load_bytes(data, name="x")
    assert (source.encoding, source.encoding_reason, source.replaced) == (encoding, reason, 0)


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


def test_a_caller_may_force_one() -> None:
    source = load_bytes(GERMAN.encode(), name="x", encoding="latin-1")
    assert (source.encoding, source.encoding_reason) == ("iso8859-1", "chosen by the reader")
    assert "StraÃ" in source.text
    assert load_bytes(b"caf\xe9", name="x", encoding="utf-8").replaced == 1
    for name in ("klingon", "rot13", "hex"):
        with pytest.raises(EncodingError):
            load_bytes(b"x", name="x", encoding=name)


def test_a_replacement_character_that_stands_in_the_file_is_not_counted() -> None:
    assert load_bytes("a \ufffd b".encode(), name="x").replaced == 0


@given(st.binary(max_size=300))
def test_any_bytes_become_text_or_a_sentence(data: bytes) -> None:
    with contextlib.suppress(BinaryError, EmptyError):
        assert load_bytes(data, name="x").text
