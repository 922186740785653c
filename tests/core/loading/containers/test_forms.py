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
        ("a.json", b'[{"title": "a", "text": "It left at dawn, and nobody waved."}]', "JsonArray"),
        ("a.csv", b"title,text\nDawn,It left and nobody waved.\nDusk,It came back with the mail.\n", "Table"),
        ("a.ipynb", b'{"cells": [], "nbformat": 4}', "Notebook"),
        ("a", b"PAR1\x15\x04", "Parquet"),
        ("a", b'<rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"><channel/></rss>', "Wxr"),
        ("a", b'<mediawiki xmlns="http://www.mediawiki.org/xml/export-0.11/"/>', "MediaWiki"),
        ("a", b'<!DOCTYPE rss [<!ENTITY a "b">]><rss version="0.91"/>', "Feed"),
        ("a", '<?xml version="1.0" encoding="utf-16"?><feed/>'.encode("utf-16"), "Feed"),
        ("a", b"<opml/>", "Links"),
        ("a.svg", b'<svg xmlns="http://www.w3.org/2000/svg"/>', None),
        ("a.xml", b"<!DOCTYPE " * 800, None),
        ("a.json", b'{"cells": 3, "name": "a grid"}', None),
        ("b", _zip(("mimetype", "application/epub+zip")), "Epub"),
        ("b.epub", _zip(("OEBPS/one.xhtml", "")), "Epub"),
        ("b", _zip(("mimetype", "application/vnd.oasis.opendocument.text")), "Odt"),
        ("b", _zip(("[Content_Types].xml", "")), "Docx"),
        ("b", _zip(("_rels/.rels", "")), "Docx"),
        ("b", _zip(("word/numbering.xml", "")), "Docx"),
        ("b.docx", _zip(("customXml/item1.xml", "")), "Docx"),
        ("word.zip", _zip(("word/essay.txt", "")), "ZipArchive"),
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
