"""What a file is, by its content."""

import pytest

from core.article.source import MediaType
from core.errors import BinaryError
from core.loading import load_bytes

LEAKED = "The mayor spoke on Monday.\n<b>Bold words</b> and var a = f(1); stay text.\n# not a heading\n* nor a list\n"


@pytest.mark.parametrize(
    ("text", "name", "media"),
    [
        ("<!doctype html><p>x", "x", MediaType.HTML),
        ("  <!-- saved -->\n<HTML><body>x", "x.txt", MediaType.HTML),
        ('<?xml version="1.0"?><html><body>x</body></html>', "x", MediaType.HTML),
        ("<div><p>One</p><p>Two</p></div>", "x", MediaType.HTML),
        ("<p>One", "x", MediaType.TEXT),
        ("<p>One", "x.html", MediaType.HTML),
        ("words <b>and</b> tags", "x.htm", MediaType.HTML),
        ("words", "x.html", MediaType.TEXT),
        (LEAKED, "x", MediaType.TEXT),
        ("# Head\n\nSome [link](http://a.b) here.", "x", MediaType.MARKDOWN),
        ("# Head\n\nSome [link](http://a.b) here.", "x.txt", MediaType.TEXT),
        ("plain", "x.md", MediaType.MARKDOWN),
        ("Plain prose, no more.", "noname", MediaType.TEXT),
    ],
)
def test_the_container_is_told(text: str, name: str, media: MediaType) -> None:
    assert load_bytes(text.encode(), name=name).media_type is media


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"%PDF-1.7 ...", "a PDF document"),
        (b"\x89PNG\r\n\x1a\n....", "a PNG image"),
        (b"PK\x03\x04....", "a ZIP archive"),
        (b"7z\xbc\xaf\x27\x1c....", "a 7-Zip archive.*Unpack it first"),
        (b"Rar!\x1a\x07\x01\0....", "a RAR archive.*Unpack it first"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old office document.*save it as DOCX"),
        (
            b"The_book".ljust(60, b"\0") + b"BOOKMOBI" + bytes(40),
            "a Kindle book.*Convert it with Calibre first, to EPUB",
        ),
        (b"AT&TFORM....DJVM", "a scanned document .DjVu.*OCR"),
        (b"\0\0\0\x20ftypisom....", "a film"),
        (bytes(range(256)) * 20, "full of control characters"),
    ],
)
def test_what_is_no_text_is_named(data: bytes, what: str) -> None:
    with pytest.raises(BinaryError, match=what):
        load_bytes(data, name="x")


def test_a_few_nuls_do_not_make_a_text_binary() -> None:
    assert load_bytes(b"Some text\0 with NULs\0 in it, and more words.", name="x").text.count("\0") == 2
