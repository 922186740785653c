"""Mails, mailboxes, and pages saved as messages or property lists."""

import base64
import plistlib
import quopri
from pathlib import Path

import pytest

from core.article.source import MediaType
from core.errors import ContainerError, NotFoundError
from core.loading import load_each, load_file
from core.loading.containers import contents_of
from core.loading.containers.blob import Blob
from core.loading.containers.forms import container_of

TEXT = "The ferry left at dawn, and nobody on the pier waved. It came back in the evening with the mail."
PAGE = f"<!DOCTYPE html><title>Ferry</title><p>{TEXT}</p>"
PIXEL = b"\x89PNG\r\n\x1a\n" + bytes(20)
HEAD = (
    "Return-Path: <ada@example.org>\r\nReceived: from a by b; Mon, 6 May 2024 10:00:00 +0200\r\n"
    "From: =?utf-8?B?QWRhIEzDtnZl?= <ada@example.org>\r\nTo: you@example.org\r\nSubject: =?iso-8859-1?Q?Die_F=E4hre?=\r\n"
    " =?iso-8859-1?Q?_am_Morgen?=\r\nDate: Mon, 6 May 2024 10:00:00 +0200\r\nMessage-ID: <1@example.org>\r\nMIME-Version: 1.0\r\n"
)


def part(kind: str, data: bytes, *lines: str) -> str:
    more = "".join(line + "\r\n" for line in lines)
    return f"--x\r\nContent-Type: {kind}\r\nContent-Transfer-Encoding: base64\r\n{more}\r\n{base64.encodebytes(data).decode()}\r\n"


def test_a_mail(tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_text(
        f"{HEAD}Content-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nGr=FC=DFe. {TEXT}\r\n",
        newline="",
    )
    source = load_file(path)
    assert source.text == f"Grüße. {TEXT}\r\n"
    assert (source.media_type, source.encoding, source.name) == (MediaType.TEXT, "cp1252", "letter.txt")
    assert source.encoding_reason == "said by a mail"
    held = source.held
    assert held is not None
    assert (held.title, held.authors, held.published) == (
        "Die Fähre am Morgen",
        ("Ada Löve",),
        "2024-05-06T10:00:00+02:00",
    )
    assert held.leads


@pytest.mark.parametrize(("plain", "kind"), [(TEXT, MediaType.HTML), (f"{TEXT}\n" * 8, MediaType.TEXT)])
def test_a_mail_in_parts(tmp_path: Path, plain: str, kind: MediaType) -> None:
    path = tmp_path / "letter.eml"
    path.write_text(
        f"{HEAD}Content-Type: multipart/related; boundary=x\r\n\r\nNo part.\r\n"
        + part("text/plain; charset=utf-8", plain.encode())
        + part("text/html; charset=utf-8", PAGE.encode())
        + part("image/png", PIXEL, "Content-ID: <boat@1>")
        + part("text/html", PAGE.encode() * 20, "Content-Disposition: attachment; filename=a.html")
        + "--x\r\nContent-Type: message/rfc822\r\n\r\nSubject: b\r\nContent-Type: text/html\r\n\r\n"
        + PAGE * 30
        + "\r\n--x--\r\n",
        newline="",
    )
    source = load_file(path)
    assert source.media_type is kind
    assert source.text == (PAGE if kind is MediaType.HTML else plain)
    assert source.held is not None
    assert dict(source.held.images) == {"cid:boat@1": PIXEL}


def test_a_mail_that_only_forwards_another_is_that_one(tmp_path: Path) -> None:
    forwarded = "From: Ada <a@pier.example>\nSubject: Old\nContent-Type: text/plain\n\nThe ferry left at dawn.\n"
    path = tmp_path / "a.eml"
    path.write_text(
        "From: Edda <e@pier.example>\nSubject: Fwd\nMIME-Version: 1.0\nDate: Tue, 5 Mar 2024 08:00:00 +0000\n"
        'Content-Type: multipart/mixed; boundary="x"\n\n--x\nContent-Type: text/plain\n\n\n--x\n'
        f"Content-Type: message/rfc822\n\n{forwarded}\n--x--\n"
    )
    assert load_file(path).text.strip() == "The ferry left at dawn."


def test_a_mail_without_a_text(tmp_path: Path) -> None:
    path = tmp_path / "letter.eml"
    path.write_text(
        f"{HEAD}Content-Type: multipart/mixed; boundary=x\r\n\r\n" + part("image/png", PIXEL) + "--x--\r\n", newline=""
    )
    with pytest.raises(ContainerError, match="without a text"):
        load_file(path)


@pytest.mark.parametrize(
    "text",
    [
        "From: the editors\nDate: Monday\n\nA note that begins like a letter.\n",
        "Subject: boats\nDate: 2024-05-06\n\nA text with a head.\n",
        "From the pier at 10:30, in 2024, one sees all.\nThe ferry: it left.\n",
    ],
)
def test_a_text_that_begins_like_a_mail_is_none(text: str) -> None:
    assert container_of(Blob("a.txt", data=text.encode())) is None


def mailbox() -> bytes:
    one = f"{HEAD}Content-Type: text/plain; charset=utf-8\r\n\r\n"
    return (
        f"From ada@example.org Mon May  6 10:00:00 2024\r\n{one}1. {TEXT}\r\n\r\nFrom here on it rained.\r\n"
        f">From the pier.\r\n\r\nFrom 12@xxx Mon May 06 10:00:00 +0000 2024\r\n{one}2. {TEXT}\r\n\r\n"
        "From c@d Mon May  6 10:00:00 2024\r\nContent-Type: image/png\r\nSubject: Image\r\n\r\nx\r\n\r\n"
        f"From c@d Mon May  6 10:00:00 2024\r\n{one}4. {TEXT}"
    ).encode()


def test_a_mailbox(tmp_path: Path) -> None:
    path = tmp_path / "all.mbox"
    path.write_bytes(mailbox())
    found = contents_of(str(path))
    assert found is not None
    assert [tuple(entry) for entry in found.entries] == [
        ("1", "Die Fähre am Morgen"), ("2", "Die Fähre am Morgen"), ("3", "Image"), ("4", "Die Fähre am Morgen"),
    ]  # fmt: skip
    assert load_file(path / "1").text == f"1. {TEXT}\r\n\r\nFrom here on it rained.\r\nFrom the pier.\r\n\r\n"
    assert load_file(path / "4").text == f"4. {TEXT}"
    rows = [found for _, found in load_each(path) or ()]
    assert [isinstance(found, ContainerError) for found in rows] == [False, False, True, False]
    with pytest.raises(NotFoundError):
        load_file(path / "5")
    assert [file.name for file in tmp_path.iterdir()] == ["all.mbox"]


RUSSIAN = "<html><body><p>Паром ушёл на рассвете.</p><img src='a_files/b.png'></body></html>"


@pytest.mark.parametrize(
    ("name", "data"),
    [
        (
            "Chrome",
            "From: <Saved by Blink>\r\nSnapshot-Content-Location: http://example.org/a/page\r\nSubject: =?utf-8?Q?P?=\r\n"
            "Date: Mon, 6 May 2024 10:00:00 -0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype=\"text/html\";\r\n\tboundary=\"x\"\r\n\r\n\r\n"
            + part("text/html", b"<p>A frame</p>", "Content-Location: http://example.org/ad")
            + part("text/html; charset=windows-1251", RUSSIAN.encode("cp1251"), "Content-Location: http://example.org/a/page")
            + part("image/png", PIXEL, "Content-Location: http://example.org/a/a_files/b.png")
            + "--x--\r\n",
        ),
        (
            "Internet Explorer, cut off",
            'From: "Saved by Internet Explorer 11"\r\nSubject: P\r\nDate: Mon, 6 May 2024 10:00:00 +0200\r\nMIME-Version: 1.0\r\n'
            'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="x"\r\nX-MimeOLE: Produced By Microsoft MimeOLE\r\n\r\nThis is a multi-part message in MIME format.\r\n\r\n'
            + "--x\r\nContent-Type: text/html;\r\n\tcharset=\"windows-1251\"\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: http://example.org/a/page\r\n\r\n"
            + quopri.encodestring(RUSSIAN.encode("cp1251")).decode()
            + "\r\n" + part("image/png", PIXEL, "Content-Location: a_files/b.png"),
        ),
        (
            "Word",
            "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"x\"\r\n\r\nThis document is a Single File Web Page.\r\n\r\n"
            + part("text/html; charset=\"windows-1251\"", RUSSIAN.encode("cp1251"), "Content-Location: file:///C:/1A/page.htm")
            + part("image/png", PIXEL, "Content-Location: file:///C:/1A/a_files/b.png")
            + "--x--\r\n",
        ),
        (
            "alone",
            "From: <Saved by Windows Internet Explorer 8>\r\nSubject: P\r\nMIME-Version: 1.0\r\nContent-Type: text/html;\r\n\tcharset=\"windows-1251\"\r\n"
            "Content-Transfer-Encoding: 8bit\r\nContent-Location: http://example.org/a/page\r\n\r\n" + RUSSIAN,
        ),
        (
            "frames",
            "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n"
            + part("text/html", b"<frameset><frame src=m><frame src=t></frameset>", "Content-Location: http://example.org/a/")
            + part("text/html", b"<a href=x>Menu</a>", "Content-Location: http://example.org/a/m")
            + part("text/html; charset=windows-1251", RUSSIAN.encode("cp1251"), "Content-Location: http://example.org/a/page")
            + part("image/png", PIXEL, "Content-Location: http://example.org/a/a_files/b.png")
            + "--x--\r\n",
        ),
    ],
)  # fmt: skip
def test_pages_saved_as_messages(tmp_path: Path, name: str, data: str) -> None:
    path = tmp_path / "page.mht"
    path.write_bytes(data.encode("cp1251"))
    source = load_file(path)
    assert source.text.rstrip() == RUSSIAN
    assert (source.encoding, source.media_type) == ("cp1251", MediaType.HTML)
    assert source.held is not None
    assert source.held.container == "a web archive (MHTML)"
    assert source.held.url == (None if name == "Word" else "http://example.org/a/page")
    assert source.held.published is None
    assert name == "alone" or source.held.images["a_files/b.png"] == PIXEL


@pytest.mark.parametrize("form", [plistlib.FMT_BINARY, plistlib.FMT_XML])
def test_a_web_archive_of_safari(tmp_path: Path, form: plistlib.PlistFormat) -> None:
    def resource(url: str, mime: str, data: bytes, encoding: str = "") -> dict[str, object]:
        return {
            "WebResourceURL": url,
            "WebResourceMIMEType": mime,
            "WebResourceData": data,
            "WebResourceTextEncodingName": encoding,
        }

    root: dict[str, object] = {
        "WebMainResource": resource("http://example.org/a/page", "text/html", RUSSIAN.encode("cp1251"), "windows-1251"),
        "WebSubresources": [resource("http://example.org/a/a_files/b.png", "image/png", PIXEL), resource("http://example.org/a.css", "text/css", b"")],
        "WebSubframeArchives": [{"WebMainResource": resource("http://example.org/ad", "text/html", PAGE.encode())}],
    }  # fmt: skip
    path = tmp_path / "page.webarchive"
    path.write_bytes(plistlib.dumps(root, fmt=form))
    source = load_file(path)
    assert (source.text, source.encoding) == (RUSSIAN, "cp1251")
    assert source.held is not None
    assert (source.held.url, source.held.images["a_files/b.png"]) == ("http://example.org/a/page", PIXEL)

    root["WebMainResource"] = resource("http://example.org/", "text/html", b"<frameset></frameset>")
    path.write_bytes(plistlib.dumps(root, fmt=form))
    source = load_file(path)
    assert source.text == PAGE
    assert source.held is not None
    assert source.held.url == "http://example.org/ad"
