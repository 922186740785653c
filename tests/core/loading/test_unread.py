"""Forms that nothing here reads."""

import pytest

from core.errors import BinaryError
from core.loading import load_bytes

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 504


@pytest.mark.parametrize(
    ("data", "what", "hint"),
    [
        (b"The Lamp".ljust(60, b"\0") + b"BOOKMOBI....", "a Kindle book", "Calibre"),
        (b"\xeaDRMION\xee....", "a Kindle book", "Calibre"),
        (b"CONT\x02\0....", "a Kindle book", "Calibre"),
        (OLE + "WordDocument".encode("utf-16-le"), r"an old Word document \(DOC\)", "DOCX"),
        (OLE + "Workbook".encode("utf-16-le"), r"an old spreadsheet \(XLS\)", "text"),
        (OLE + "PowerPoint Document".encode("utf-16-le"), r"an old presentation \(PPT\)", "text"),
        (OLE + "EncryptedPackage".encode("utf-16-le"), "an encrypted office document", "password"),
        (OLE, "an old office document", "DOCX"),
        (b"AT&TFORM\0\0....DJVM", "a scanned document", "OCR"),
        (b"%!PS-Adobe-3.0\n%%Pages: 3\n", "a PostScript document", "PDF"),
        (b"\0\0\0\x20ftypisom\0\0", "a film", "a book"),
        (b"\x1aE\xdf\xa3....", "a film", "a book"),
        (b"\0\0\0\x20ftypheic\0\0", "an image", "a book"),
        (b"RIFF....WEBPVP8 ", "an image", "a book"),
        (b"RIFF....WAVEfmt ", "a sound file", "a book"),
    ],
)
def test_each_is_named_and_says_what_to_do(data: bytes, what: str, hint: str) -> None:
    with pytest.raises(BinaryError, match=what) as found:
        load_bytes(data, name="x")
    assert hint in found.value.hint


@pytest.mark.parametrize(
    "text",
    [
        "BM is short for benchmark, and so it begins.",
        "CONTinued from page 2.",
        "II* was the mark.",
        "Hi, ftyp is a box.",
        "FLV1 players.",
    ],
)
def test_texts_that_begin_alike_are_texts(text: str) -> None:
    assert load_bytes(text.encode(), name="x").text == text


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "cp1251", "latin-1"])
def test_letters_of_other_encodings_are_no_sound(encoding: str) -> None:
    text = (
        "ÿúÿ und weiter im Text"
        if encoding == "latin-1"
        else "ящик стоял пустым утром над гаванью, и никто не ждал парома."
    )
    assert load_bytes(text.encode(encoding), name="x", encoding=None).text
