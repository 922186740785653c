"""Recordings of the web: WARC, WACZ and HAR."""

import base64
import gzip
import io
import json
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

import brotli
import pytest
import zstandard

from core.article.source import MediaType, Source
from core.errors import ContainerError, NotFoundError
from core.loading import load_each, load_file
from core.loading.containers import contents_of
from core.loading.containers.blob import Blob
from core.loading.containers.warc import Warc

TEXT = "The ferry left at dawn, and nobody on the pier waved. It came back in the evening with the mail."
PAGE = f"<!DOCTYPE html><title>Ferry</title><p>{TEXT}</p>".encode()
PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)


def record(
    body: bytes,
    url: str = "http://example.org/a",
    kind: str = "response",
    length: int | None = None,
    content_type: str = "application/http; msgtype=response",
) -> bytes:
    head = f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2024-05-01T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:0>\r\nContent-Type: {content_type}\r\nContent-Length: {len(body) if length is None else length}\r\n\r\n"
    return head.encode() + body + b"\r\n\r\n"


def answer(body: bytes = PAGE, status: str = "200 OK", content_type: str = "text/html", **headers: str) -> bytes:
    lines = [
        f"HTTP/1.1 {status}",
        f"Content-Type: {content_type}",
        *(f"{name.replace('_', '-')}: {value}" for name, value in headers.items()),
    ]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


def archive() -> list[bytes]:
    return [
        record(b"software: x\r\n", kind="warcinfo", content_type="application/warc-fields"),
        record(b"GET / HTTP/1.1\r\n\r\n", kind="request", content_type="application/http; msgtype=request"),
        record(answer(), "http://example.org/a"),
        record(answer(PIXEL, content_type="image/png"), "http://example.org/a.png"),
        record(answer(status="404 Not Found"), "http://example.org/gone"),
        record(answer("<!DOCTYPE html><p>Паром ушёл".encode("cp1251"), content_type="text/html; charset=windows-1251", Content_Language="ru"), "http://example.org/ru"),
        record(answer(), "http://example.org/a", kind="revisit"),
        record(answer(b"User-agent: *\n", content_type="text/plain"), "http://example.org/robots.txt"),
        record(TEXT.encode(), "<http://example.org/text>", kind="conversion", content_type="text/plain"),
    ]  # fmt: skip


@pytest.mark.parametrize("suffix", ["warc", "warc.gz", "warc whole.gz"])
def test_each_page_of_a_web_archive(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"crawl.{suffix}"
    records = archive()
    path.write_bytes(
        b"".join(map(gzip.compress, records)) if suffix == "warc.gz" else gzip.compress(b"".join(records)) if "gz" in suffix else b"".join(records)
    )  # fmt: skip
    found = contents_of(str(path))
    assert found is not None
    assert list(found.entries) == [
        ("3", "http://example.org/a"),
        ("6", "http://example.org/ru"),
        ("9", "http://example.org/text"),
    ]
    rows = list(load_each(path) or ())
    assert [inner.removeprefix(f"{path}/") for inner, _ in rows] == ["3", "6", "9"]
    source = load_file(path / "3")
    assert (source.data, source.media_type) == (PAGE, MediaType.HTML)
    assert source.held is not None
    assert (source.held.url, source.held.published) == ("http://example.org/a", None)
    russian = load_file(path / "6")
    assert (russian.text, russian.encoding) == ("<!DOCTYPE html><p>Паром ушёл", "cp1251")
    assert russian.held is not None
    assert russian.held.language == "ru"
    assert load_file(path / "9").media_type is MediaType.TEXT
    with pytest.raises(NotFoundError):
        load_file(path / "4")


def test_what_is_passed_over_is_counted() -> None:
    warc = Warc(Blob("a.warc", data=b"".join(archive())))
    assert len(list(warc.members())) == 3
    assert warc.passed_over == 6


@pytest.mark.parametrize(
    ("method", "pack"),
    [
        ("gzip", gzip.compress),
        ("deflate", zlib.compress),
        ("deflate", lambda data: zlib.compress(data)[2:-4]),
        ("br", brotli.compress),
        ("zstd", zstandard.ZstdCompressor().compress),
        ("gzip", lambda data: data),
        ("identity", lambda data: data),
    ],
)
@pytest.mark.parametrize("chunked", [False, True])
def test_how_a_body_was_sent(method: str, pack: Callable[[bytes], bytes], chunked: bool) -> None:
    body = pack(PAGE)
    headers = {"Content_Encoding": method}
    if chunked:
        body = b"%x\r\n%s\r\n%x\r\n%s\r\n0\r\n\r\n" % (10, body[:10], len(body) - 10, body[10:])
        headers["Transfer_Encoding"] = "chunked"
    (member,) = Warc(Blob("a.warc", data=record(answer(body, **headers)))).members()
    assert getattr(member, "data", None) == PAGE


def test_a_header_that_names_another_encoding_than_utf_8_does_not_spoil_it() -> None:
    page = "<!DOCTYPE html><p>Größe".encode()
    (member,) = Warc(Blob("a.warc", data=record(answer(page, content_type="text/html; charset=iso-8859-1")))).members()
    assert getattr(member, "encoding", "") is None


@pytest.mark.parametrize("lie", [-40, 40, 4000, 10**15])
def test_a_wrong_length_costs_nothing_before_it(tmp_path: Path, lie: int) -> None:
    path = tmp_path / "a.warc"
    body = answer()
    path.write_bytes(record(body) + record(body) + record(body, length=len(body) + lie) + record(body) + record(body))
    *rows, (_, error) = load_each(path) or ()
    assert len(rows) >= 2
    assert all(isinstance(found, Source) and found.data == PAGE for _, found in rows[:2])
    assert isinstance(error, Exception)
    assert error.sentence


def test_a_body_that_is_a_bomb_costs_no_other(tmp_path: Path) -> None:
    path = tmp_path / "a.warc"
    bomb = record(answer(brotli.compress(bytes(50_000_000), quality=1), Content_Encoding="br"))
    path.write_bytes(record(answer()) + bomb + record(answer()))
    rows = [found for _, found in load_each(path) or ()]
    assert [isinstance(found, ContainerError) for found in rows] == [False, True, False]


def test_a_package_of_web_archives(tmp_path: Path) -> None:
    records = archive()
    path = tmp_path / "saved.wacz"

    def pack(files: dict[str, bytes]) -> None:
        data = io.BytesIO()
        with zipfile.ZipFile(data, "w") as file:
            for name, content in files.items():
                file.writestr(name, content)
        path.write_bytes(data.getvalue())

    rest = {"pages/pages.jsonl": b'{"format": "json-pages-1.0"}\n', "datapackage.json": b'{"wacz_version": "1.1.1"}'}
    pack({"archive/data.warc.gz": b"".join(map(gzip.compress, records)), **rest})
    rows = [inner.removeprefix(f"{path}/") for inner, _ in load_each(path) or ()]
    assert rows == ["3", "6", "9"]
    source = load_file(path / "3")
    assert source.held is not None
    assert (source.data, source.held.container) == (PAGE, "a web archive (WACZ)")

    pack({"archive/a.warc": b"".join(records), "archive/b.warc.gz": b"".join(map(gzip.compress, records)), **rest})
    rows = [inner.removeprefix(f"{path}/") for inner, _ in load_each(path) or ()]
    assert rows == ["a.warc/3", "a.warc/6", "a.warc/9", "b.warc.gz/3", "b.warc.gz/6", "b.warc.gz/9"]
    assert load_file(path / "b.warc.gz/9").text == TEXT

    pack({"datapackage.json": b"{}", "texts/a.html": PAGE, "texts/b.html": PAGE})
    assert load_file(path / "texts/b.html").data == PAGE


def test_a_recording_of_a_browser(tmp_path: Path) -> None:
    def exchange(url: str, mime: str, text: str, status: int = 200, **more: str) -> object:
        return {
            "request": {"method": "GET", "url": url},
            "response": {"status": status, "content": {"mimeType": mime, "text": text, **more}},
        }

    path = tmp_path / "session.har"
    entries = [
        exchange("https://example.org/", "text/html", "", 301),
        exchange("https://example.org/a", "text/html; charset=utf-8", PAGE.decode()),
        exchange("https://example.org/a.png", "image/png", base64.b64encode(PIXEL).decode(), encoding="base64"),
        exchange("https://example.org/a.css", "text/css", "p {}"),
        exchange("https://example.org/b", "text/html", base64.b64encode("<!DOCTYPE html><p>Größe".encode()).decode(), encoding="base64"),
        exchange("https://example.org/c", "text/html", "A", encoding="base64"),
        "not an exchange",
    ]  # fmt: skip
    path.write_text(json.dumps({"log": {"version": "1.2", "entries": entries}}))
    found = contents_of(str(path))
    assert found is not None
    assert list(found.entries) == [("2", "https://example.org/a"), ("5", "https://example.org/b"), ("6", "")]
    source = load_file(path / "2")
    assert source.data == PAGE
    assert source.held is not None
    assert (source.held.url, dict(source.held.images)) == (
        "https://example.org/a",
        {"https://example.org/a.png": PIXEL},
    )
    assert load_file(path / "5").text.endswith("Größe")
    with pytest.raises(ContainerError, match="damaged"):
        load_file(path / "6")
