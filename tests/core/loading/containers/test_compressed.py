"""Compressed files are read as if what is in them stood there by itself."""

import bz2
import gzip
import json
import lzma
import tracemalloc
from collections.abc import Callable
from itertools import islice
from pathlib import Path
from zlib import crc32

import brotli
import pytest
import zstandard

from core.article.source import MediaType
from core.errors import ContainerError, ManyArticlesError, NotFoundError, TooLargeError
from core.loading import load_each, load_file
from core.loading.containers import contents_of

TEXT = "The ferry left at dawn, and nobody on the pier waved. It came back in the evening with the mail."
PAGE = f"<!DOCTYPE html><title>Ferry</title><p>{TEXT}</p>".encode()
LINES = "".join(json.dumps({"title": f"Day {n}", "text": f"{n}. {TEXT}"}) + "\n" for n in (1, 2, 3)).encode()
METHODS: list[tuple[str, Callable[[bytes], bytes]]] = [
    ("gz", gzip.compress),
    ("bz2", bz2.compress),
    ("xz", lzma.compress),
    ("zst", zstandard.ZstdCompressor().compress),
    ("br", lambda data: brotli.compress(data, quality=5)),
]


@pytest.mark.parametrize(("suffix", "pack"), METHODS)
def test_a_page_and_a_corpus(tmp_path: Path, suffix: str, pack: Callable[[bytes], bytes]) -> None:
    page = tmp_path / f"page.html.{suffix}"
    page.write_bytes(pack(PAGE))
    source = load_file(page)
    assert (source.data, source.name, source.path, source.media_type) == (PAGE, "page.html", str(page), MediaType.HTML)
    assert contents_of(str(page)) is None
    with pytest.raises(NotFoundError):
        load_file(page / "else")

    corpus = tmp_path / f"corpus.jsonl.{suffix}"
    corpus.write_bytes(pack(LINES))
    with pytest.raises(ManyArticlesError):
        load_file(corpus)
    found = contents_of(str(corpus))
    assert found is not None
    assert (found.path, found.what) == (str(corpus), "a corpus in JSON lines")
    assert [entry.name for entry in found.entries] == ["1", "2", "3"]
    assert load_file(f"{corpus}/2").text == f"2. {TEXT}"
    rows = list(load_each(corpus) or ())
    assert [path for path, _ in rows] == [f"{corpus}/{n}" for n in (1, 2, 3)]


@pytest.mark.parametrize(("suffix", "pack"), METHODS)
def test_what_is_cut_off_gives_what_stands_before(tmp_path: Path, suffix: str, pack: Callable[[bytes], bytes]) -> None:
    lines = b"".join(json.dumps({"text": f"{crc32(b'%d' % n):x} {TEXT}"}).encode() + b"\n" for n in range(6_000))
    path = tmp_path / f"corpus.jsonl.{suffix}"
    path.write_bytes(pack(lines)[:-9])
    *rows, (last, error) = load_each(path) or ()
    assert len(rows) >= 100
    assert all(not isinstance(found, Exception) for _, found in rows)
    assert last == str(path)
    assert isinstance(error, ContainerError)
    assert "ends too early" in error.sentence


def test_a_text_keeps_its_kind_by_the_name_within(tmp_path: Path) -> None:
    path = tmp_path / "notes.md.gz"
    path.write_bytes(gzip.compress(TEXT.encode()))
    assert load_file(path).media_type is MediaType.MARKDOWN


def test_several_streams_follow_each_other_and_other_bytes_after_them_are_left(tmp_path: Path) -> None:
    path = tmp_path / "page.gz"
    path.write_bytes(gzip.compress(PAGE[:40]) + b"\0\0\0" + gzip.compress(PAGE[40:]) + b"trailing")
    assert load_file(path).data == PAGE


@pytest.mark.parametrize(("suffix", "pack"), METHODS)
def test_a_bomb_takes_no_memory(tmp_path: Path, suffix: str, pack: Callable[[bytes], bytes]) -> None:
    path = tmp_path / f"page.html.{suffix}"
    path.write_bytes(pack(bytes(30_000_000)))
    tracemalloc.start()
    try:
        with pytest.raises(ContainerError, match="unpacks to more than 200 times"):
            load_file(path)
        assert tracemalloc.get_traced_memory()[1] < 70_000_000
    finally:
        tracemalloc.stop()


def test_a_corpus_larger_than_a_member_may_be_streams(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "corpus.jsonl.gz"
    with gzip.open(path, "wb", 1) as file:
        for n in range(30_000):
            file.write(json.dumps({"text": f"{n} {crc32(b'%d' % n)} {TEXT} " * 40}).encode() + b"\n")
    tracemalloc.start()
    try:
        rows = list(islice(load_each(path) or (), 3))
        assert len(rows) == 3
        assert load_file(f"{path}/30000").text.startswith("29999 ")
        assert tracemalloc.get_traced_memory()[1] < 10_000_000
    finally:
        tracemalloc.stop()


def test_a_text_that_is_too_large_is_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "long.txt.gz"
    with gzip.open(path, "wb", 1) as file:
        for n in range(125):
            file.write(bytes(f"{n} {TEXT} {crc32(b'%d' % n)}\n", "utf-8") * 8000)
    with pytest.raises((TooLargeError, ContainerError)):
        load_file(path)


def test_a_text_called_br_is_a_text(tmp_path: Path) -> None:
    path = tmp_path / "notes.br"
    path.write_text(TEXT)
    assert load_file(path).text == TEXT
