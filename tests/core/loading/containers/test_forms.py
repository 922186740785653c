"""Containers are told by their content."""

import io
import zipfile

import pytest

from core.loading.containers.blob import Blob
from core.loading.containers.forms import container_of


def _zip(*parts: tuple[str, str]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as packed:
        for name, text in parts:
            packed.writestr(name, text)
    return out.getvalue()


@pytest.mark.parametrize(
    ("name", "data", "form"),
    [
        (
            "page.txt",
            b"From: a\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x",
            "Mhtml",
        ),
        ("notes.txt", b"Note: remember that\nContent-Type: multipart/related is a thing\n\nText.", None),
        ("f.xml", b'<?xml version="1.0"?>\n<rss version="2.0"><channel></channel></rss>', "Feed"),
        (
            "f",
            b'\xef\xbb\xbf<?xml version="1.0"?><!-- made by hand --><feed xmlns="http://www.w3.org/2005/Atom"/>',
            "Feed",
        ),
        ("page.html", b"<!DOCTYPE html><p>An &lt;rss> element is not a feed.</p>", None),
        ("c.txt", b'{"text": "a"}\n{"text": "b"}\n', "JsonLines"),
        ("c.jsonl", b'{"text": "a"}\n', "JsonLines"),
        ("leak.txt", b'{"text": "a"}\nThen came the storm.\n', None),
        ("leak.txt", b'{"text": "a"}\n', None),
        ("a.txt", b"", None),
        ("b", _zip(("mimetype", "application/epub+zip")), "Epub"),
        ("b.epub", _zip(("OEBPS/one.xhtml", "")), "Epub"),
        ("b", _zip(("mimetype", "application/vnd.oasis.opendocument.text")), "Odt"),
        ("b", _zip(("[Content_Types].xml", "")), "Docx"),
        ("b", _zip(("_rels/.rels", "")), "Docx"),
        ("b", _zip(("word/numbering.xml", "")), "Docx"),
        ("b.docx", _zip(("customXml/item1.xml", "")), "Docx"),
        ("word.zip", _zip(("word/essay.txt", "")), None),
        ("b", b'<?xml version="1.0"?>\n<office:document xmlns:office="x">', "Odt"),
        ("b.txt", b"1\n00:00:01,000 --> 00:00:02,000\nIt was", "Subtitles"),
        ("b.srt", b"12\n00:00:01,000 --> 00:00:02,000\nIt was", "Subtitles"),
        ("b.txt", b"12\n00:00:01,000 --> 00:00:02,000\nIt was", None),
        ("b", b"{\\rtf1\\ansi Text.}", "Rtf"),
        ("b", b"{rtf is what it is called}", None),
        ("b", b"\n%PDF-1.4\n", "Pdf"),
        ("b", b"The sign %PDF-1.4 begins one.", None),
    ],
)
def test_form(name: str, data: bytes, form: str | None) -> None:
    found = container_of(Blob(name, data=data))
    assert (type(found).__name__ if found else None) == form
