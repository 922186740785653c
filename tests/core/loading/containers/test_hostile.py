"""Containers made to harm: each gives a sentence, or what stands before the harm, in bounded memory and time."""

import bz2
import gzip
import io
import json
import lzma
import plistlib
import re
import struct
import tarfile
import tracemalloc
import zipfile
import zlib
from collections.abc import Callable, Mapping
from pathlib import Path

import brotli
import pytest
import zstandard

from core.article.source import Source
from core.errors import UnreadableError
from core.loading import load_each, load_file
from core.loading.containers import contents_of

TEXT = "The ferry left at dawn, and nobody on the pier waved. It came back in the evening with the mail."
PAGE = f"<!DOCTYPE html><title>Ferry</title><p>{TEXT}</p>".encode()
ZEROS = bytes(20_000_000)
LINES = b"".join(json.dumps({"text": f"{n} {zlib.crc32(b'%d' % n):x} {TEXT}"}).encode() + b"\n" for n in range(200))


def zipped(files: Mapping[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", method) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return data.getvalue()


def tarred(*files: tuple[str, bytes] | tarfile.TarInfo) -> bytes:
    data = io.BytesIO()
    with tarfile.open(fileobj=data, mode="w") as archive:
        for file in files:
            if isinstance(file, tarfile.TarInfo):
                archive.addfile(file)
                continue
            info = tarfile.TarInfo(file[0])
            info.size = len(file[1])
            archive.addfile(info, io.BytesIO(file[1]))
    return data.getvalue()


def special(kind: bytes, name: str = "link.html") -> tarfile.TarInfo:
    info = tarfile.TarInfo(name)
    info.type, info.linkname = kind, "/etc/passwd"
    return info


def nested(pack: Callable[[bytes], bytes], times: int = 10) -> bytes:
    data = PAGE
    for _ in range(times):
        data = pack(data)
    return data


def encrypted() -> bytes:
    data = bytearray(zipped({"a.html": PAGE, "b.html": PAGE}))
    data[6] |= 1
    data[data.index(b"PK\x01\x02") + 8] |= 1
    return bytes(data)


def lying_size() -> bytes:
    """A bomb whose list says that it is small."""
    data = zipped({"a.html": ZEROS, "b.html": PAGE})
    return data.replace(struct.pack("<L", len(ZEROS)), struct.pack("<L", 1000))


def overlapping() -> bytes:
    """An archive that lists the same packed bytes many times, under other names."""
    data = zipped({"000.html": PAGE * 100})
    start = data.index(b"PK\x01\x02")
    entry = data[start : data.index(b"PK\x05\x06")]
    entries = b""
    for n in range(1000):
        entries += entry[:42] + struct.pack("<L", n % 2) + entry[46:].replace(b"000", b"%03d" % n)
    return data[:start] + entries + struct.pack("<4sHHHHLLH", b"PK\x05\x06", 0, 0, 1000, 1000, len(entries), start, 0)


def quine() -> bytes:
    """An archive that holds, as far as anyone goes into it, itself."""
    data = b""
    for _ in range(12):
        data = zipped({"r.zip": data, "r2.zip": data}, zipfile.ZIP_STORED) if data else zipped({"r.html": PAGE})
    return data


def damaged_method() -> bytes:
    data = bytearray(zipped({"a.html": PAGE, "b.html": PAGE}))
    data[8], data[data.index(b"PK\x01\x02") + 10] = 99, 99
    return bytes(data)


def endless_tar() -> bytes:
    """A header whose size leads back to itself."""
    data = bytearray(tarred(("a.html", PAGE), ("b.html", PAGE)))
    data[1024 + 124 : 1024 + 136] = b"\xff" * 10 + struct.pack(">H", 0x10000 - 1024)
    data[1024 + 148 : 1024 + 156] = b" " * 8
    data[1024 + 148 : 1024 + 156] = b"%06o\0 " % sum(data[1024:1536])
    return bytes(data)


def sparse_tar() -> bytes:
    data = bytearray(tarred(("a.html", b""), ("b.html", PAGE)))
    data[156:157] = b"S"
    data[386:410] = b"%011o\0%011o\0" % (0, 0)
    data[483:495] = b"77777777777\0"
    data[148:156] = b" " * 8
    data[148:156] = b"%06o\0 " % sum(data[:512])
    return bytes(data)


def pax_bomb() -> bytes:
    info = tarfile.TarInfo("a.html")
    info.pax_headers = {"comment": "x" * 5_000_000}
    data = io.BytesIO()
    with tarfile.open(fileobj=data, mode="w", format=tarfile.PAX_FORMAT) as archive:
        archive.addfile(info)
    return gzip.compress(data.getvalue())


def deep_mail(kind: str) -> bytes:
    head = b"From: a@b\r\nDate: Mon, 6 May 2024 10:00:00 +0200\r\nMessage-ID: <1@b>\r\nMIME-Version: 1.0\r\n"
    if kind == "message":
        return head + b"Content-Type: message/rfc822\r\n\r\n" * 10_000 + b"\r\n" + TEXT.encode()
    parts = b"".join(
        b"Content-Type: multipart/%s; boundary=b%d\r\n\r\n--b%d\r\n" % (kind.encode(), n, n) for n in range(10_000)
    )
    return head + parts + b"Content-Type: text/html\r\n\r\n" + PAGE


def record(length: object, body: bytes = PAGE, more: str = "") -> bytes:
    head = f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://a.b/\r\nContent-Type: application/http\r\n{more}Content-Length: {length}\r\n\r\n"
    return head.encode() + b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + body + b"\r\n\r\n"


def bomb_in_warc() -> bytes:
    bomb = gzip.compress(ZEROS)
    one = record(len(bomb) + 70, bomb).replace(b"text/html\r\n", b"text/html\r\nContent-Encoding: gzip\r\n")
    return record(WHOLE) + one + record(WHOLE)


WHOLE = len(record(0).partition(b"\r\n\r\n")[2]) - 4
LAUGHS = b'<?xml version="1.0"?><!DOCTYPE plist [<!ENTITY a "aaaaaaaaaa">' + b"".join(
    b'<!ENTITY %c "%s">' % (c + 1, b"&%c;" % c * 10) for c in b"abcdefghij"
)
CYCLE = b"bplist00\xd1\x01\x02_\x10\x0fWebMainResource\xa2\x02\x02"
CYCLE += bytes([8, 11, 29]) + struct.pack(">6xBBQQQ", 1, 1, 3, 0, len(CYCLE))


def deep_plist() -> bytes:
    """A property list, cut into arrays within arrays."""
    objects = [b"\xd1\x00\x01\x00\x02", b"_\x10\x0fWebMainResource"]
    objects += [b"\xa1" + struct.pack(">H", n + 3) for n in range(20_000)] + [b"\x08"]
    data, offsets = b"bplist00", b""
    for one in objects:
        offsets += struct.pack(">L", len(data))
        data += one
    return data + offsets + struct.pack(">6xBBQQQ", 4, 2, len(objects), 0, len(data))


HAR = b'{"log": {"entries": [{"request": {"url": "http://a.b/"}, "response": {"status": 200, "content": {"mimeType": "text/html", "text": '
CUT = {
    "cut.zip": zipped({"a.html": PAGE, "b.html": PAGE})[:-30],
    "cut.tar": tarred(("a.html", PAGE), ("b.html", PAGE * 20))[:2600],
    "cut.tar.gz": gzip.compress(tarred(("a.html", PAGE), ("b.html", LINES)))[:-2000],
    "cut.jsonl.gz": gzip.compress(LINES)[:-1000],
    "cut.jsonl.bz2": bz2.compress(LINES, 1)[:-1000],
    "cut.jsonl.xz": lzma.compress(LINES)[:-1000],
    "cut.jsonl.zst": zstandard.ZstdCompressor().compress(LINES)[:-1000],
    "cut.jsonl.br": brotli.compress(LINES)[:-1000],
    "cut.warc": record(WHOLE) + record(WHOLE)[:-50],
    "cut.warc.gz": gzip.compress(record(WHOLE)) + gzip.compress(record(WHOLE))[:-20],
    "cut.webarchive": plistlib.dumps({"WebMainResource": {"WebResourceData": PAGE}}, fmt=plistlib.FMT_BINARY)[:-40],
    "cut.har": HAR + b'"<!DOCTYPE html>',
}
HOSTILE: dict[str, Callable[[], bytes]] = {
    "bomb.html.gz": lambda: gzip.compress(ZEROS),
    "bomb.html.bz2": lambda: bz2.compress(ZEROS, 1),
    "bomb.html.xz": lambda: lzma.compress(ZEROS, preset=0),
    "bomb.html.zst": lambda: zstandard.ZstdCompressor().compress(ZEROS),
    "bomb.html.br": lambda: brotli.compress(ZEROS, quality=1),
    "bomb in bomb.gz": lambda: gzip.compress(gzip.compress(ZEROS)),
    "bomb.tar.gz": lambda: gzip.compress(tarred(("a.html", ZEROS))),
    "bomb.zip": lambda: zipped({"a.html": ZEROS, "b.txt": ZEROS}),
    "bomb.lzma.zip": lambda: zipped({"a.html": ZEROS}, zipfile.ZIP_LZMA),
    "bomb.bz2.zip": lambda: zipped({"a.html": ZEROS}, zipfile.ZIP_BZIP2),
    "memory.xz": lambda: lzma.compress(b"", format=lzma.FORMAT_XZ, filters=[{"id": lzma.FILTER_LZMA2, "preset": 0, "dict_size": 1 << 20}])[:-12] + b"\xff" * 30,
    "lying size.zip": lying_size,
    "overlapping.zip": overlapping,
    "quine.zip": quine,
    "nested.zip": lambda: nested(lambda data: zipped({"a.zip": data})),
    "nested.gz": lambda: nested(gzip.compress),
    "nested.tar": lambda: nested(lambda data: tarred(("a.tar", data)), 6),
    "encrypted.zip": encrypted,
    "method.zip": damaged_method,
    "empty.zip": lambda: zipped({}),
    "empty.tar": lambda: tarred(special(tarfile.DIRTYPE)),
    "links.tar": lambda: tarred(special(tarfile.SYMTYPE), special(tarfile.LNKTYPE), special(tarfile.CHRTYPE)),
    "devices.tar": lambda: tarred(special(tarfile.BLKTYPE), special(tarfile.FIFOTYPE)),
    "endless.tar": endless_tar,
    "sparse.tar": sparse_tar,
    "pax.tar.gz": pax_bomb,
    "not.tar.gz": lambda: gzip.compress(b"\0" * 100 + PAGE),
    "deep multipart/mixed.eml": lambda: deep_mail("mixed"),
    "deep multipart/related.mht": lambda: deep_mail("related").replace(b"From:", b"X:"),
    "deep message.eml": lambda: deep_mail("message"),
    "header.eml": lambda: b"From: " + b"(" * 500_000 + b"\r\nSubject: " + b"=?utf-8?Q?" * 50_000 + b"\r\nMessage-ID: <1@b>\r\nDate: " + b"9" * 5000 + b"\r\n\r\n" + TEXT.encode(),
    "boundary.eml": lambda: b"From: a@b\r\nMessage-ID: <1@b>\r\nDate: 1\r\nContent-Type: multipart/mixed\r\n\r\n" + TEXT.encode(),
    "too long.warc": lambda: record(WHOLE) + record(10**18),
    "too short.warc": lambda: record(WHOLE) + record(WHOLE - 70) + record(WHOLE),
    "negative.warc": lambda: record(WHOLE) + record(-5),
    "no number.warc": lambda: record(WHOLE) + record("many"),
    "bomb.warc": bomb_in_warc,
    "laughs.webarchive": lambda: LAUGHS + b"]><plist><dict><key>WebMainResource</key><string>&k;</string></dict></plist>",
    "cycle.webarchive": lambda: CYCLE,
    "deep.webarchive": deep_plist,
    "deep xml.webarchive": lambda: b"<plist><dict><key>WebMainResource</key>" + b"<array>" * 200_000,
    "deep.har": lambda: HAR + b"[" * 100_000 + b"]" * 100_000 + b"}}}]}}",
    "wrong.har": lambda: b'{"log": {"entries": {"a": 1}}}',
    "no.wacz": lambda: zipped({"archive/data.warc.gz": b"no archive", "datapackage.json": b"{}"}),
    **{name: (lambda data=data: data) for name, data in CUT.items()},
}  # fmt: skip


@pytest.mark.timeout(120)  # what never ends is found, and no noise of the machine
@pytest.mark.parametrize("name", HOSTILE)
def test_hostile(tmp_path: Path, name: str) -> None:
    path = tmp_path / name.replace("/", " ")
    path.write_bytes(HOSTILE[name]())
    outside = sorted(tmp_path.rglob("*"))
    found: list[Source | UnreadableError] = []
    tracemalloc.start()
    try:
        try:
            if listed := contents_of(str(path)):
                for entry in listed.entries:
                    assert not {"..", ""} & set(entry.name.split("/"))
        except UnreadableError:
            pass
        try:
            each = load_each(path)
            found = [load_file(path)] if each is None else [one for _, one in each]
        except UnreadableError as error:
            found = [error]
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 120_000_000
    assert found
    for one in found:
        if isinstance(one, UnreadableError):
            assert one.sentence.endswith(".")
            assert "Traceback" not in one.sentence
        else:
            assert b"root:" not in one.data
            assert len(one.data) < 2_000_000
    assert sorted(tmp_path.rglob("*")) == outside


def sentences(path: Path) -> list[str]:
    try:
        each = load_each(path)
        rows = [load_file(path)] if each is None else [one for _, one in each]
    except UnreadableError as error:
        rows = [error]
    return [one.sentence if isinstance(one, UnreadableError) else "read" for one in rows]


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("bomb.html.gz", ["unpacks to more than 200 times"]),
        ("bomb.zip", ["unpacks to more than 200 times"] * 2),
        ("bomb.tar.gz", ["unpacks to more than 200 times"]),
        ("encrypted.zip", ["is encrypted", "read"]),
        ("method.zip", ["method that Winnow does not know", "read"]),
        ("nested.zip", ["nests containers too deeply"]),
        ("nested.gz", ["nests containers too deeply"]),
        ("lying size.zip", ["is damaged", "read"]),
        ("deep message.eml", ["nests parts too deeply"]),
        ("deep multipart/mixed.eml", ["nests parts too deeply"]),
        ("links.tar", ["holds no article"]),
        ("boundary.eml", ["read"]),
        ("too long.warc", ["read", "larger|has .* MB"]),
        ("bomb.warc", ["read", "unpacks to more than", "read"]),
        ("deep xml.webarchive", ["holds more than"]),
        ("deep.har", ["is no JSON"]),
        ("laughs.webarchive", ["is damaged"]),
        ("cut.warc", ["read", "read", "not as long as it says"]),
        ("cut.tar", ["read", "ends too early|damaged", "damaged"]),
    ],
)
def test_what_is_said(tmp_path: Path, name: str, said: list[str]) -> None:
    path = tmp_path / name.replace("/", " ")
    path.write_bytes(HOSTILE[name]())
    found = sentences(path)
    assert len(found) >= len(said), found
    for one, expected in zip(found, said, strict=False):
        assert re.search(expected, one), found
