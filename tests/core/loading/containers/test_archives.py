"""ZIP and TAR archives: what in them is an article, how it is called, and the images beside a page."""

import base64
import gzip
import io
import json
import random
import tarfile
import tracemalloc
import zipfile
from collections.abc import Mapping
from pathlib import Path

import pytest

from core.article.article import Article
from core.cleaning.pipeline import clean
from core.errors import ContainerError, ManyArticlesError, NotFoundError
from core.loading import load_each, load_file
from core.loading.containers import contents_of

TEXT = "The ferry left at dawn, and nobody on the pier waved. It came back in the evening with the mail."
PIXEL = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)


def page(body: str = "", title: str = "Ferry") -> bytes:
    return f"<!DOCTYPE html><html><head><title>{title}</title></head><body><article><h1>{title}</h1>{body}<p>{TEXT}</p><p>{TEXT}</p></article></body></html>".encode()


def zipped(files: Mapping[str, bytes]) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return data.getvalue()


def tarred(files: Mapping[str, bytes]) -> bytes:
    data = io.BytesIO()
    with tarfile.open(fileobj=data, mode="w") as archive:
        for name, content in files.items():
            info = tarfile.TarInfo(name)
            info.size = len(content)
            archive.addfile(info, io.BytesIO(content))
    return data.getvalue()


FILES = {
    "__MACOSX/a/._one.html": b"\0\5\26\7",
    ".hidden/x.html": page(),
    "a/one.html": page(
        '<figure><img src="one_files/ferry%20boat.png?x=1" alt="A"></figure><img src="../common/b.png">'
    ),
    "a/one_files/ferry boat.png": PIXEL,
    "a/one_files/frame.html": page(title="An advertisement"),
    "a/one_files/style.css": b"p { color: red }",
    "common/b.png": PIXEL,
    "b/notes.md": f"# Notes\n\n{TEXT}\n".encode(),
    "b/corpus.jsonl": b"".join(json.dumps({"text": f"{n}. {TEXT}"}).encode() + b"\n" for n in (1, 2)),
    "b/script.py": b"print('hello')\n",
    "b/data.json": b'{"a": 1}',
    "plain": TEXT.encode(),
    "index": page(title="Without a suffix"),
    "core.bin": bytes(range(256)),
    "empty": b"",
}
CHOSEN = ["a/one.html", "b/notes.md", "b/corpus.jsonl", "plain", "index"]


@pytest.mark.parametrize(("suffix", "pack"), [("zip", zipped), ("tar", tarred), ("tar.gz", None), ("tgz", None)])
def test_an_archive_of_files(tmp_path: Path, suffix: str, pack: object) -> None:
    path = tmp_path / f"saved.{suffix}"
    path.write_bytes(pack(FILES) if callable(pack) else gzip.compress(tarred(FILES)))
    found = contents_of(str(path))
    assert found is not None
    assert [entry.name for entry in found.entries] == CHOSEN
    with pytest.raises(ManyArticlesError):
        load_file(path)

    source = load_file(path / "a/one.html")
    assert source.data == FILES["a/one.html"]
    assert source.held is not None
    assert source.held.member == "a/one.html"
    assert set(source.held.images) == {"one_files/ferry boat.png", "../common/b.png"}
    article = clean(source)
    assert isinstance(article, Article)
    assert [block.image.address[:22] for block in article.blocks if block.image] == ["data:image/png;base64,"] * 2

    assert load_file(path / "b/corpus.jsonl/2").text == f"2. {TEXT}"
    with pytest.raises(ManyArticlesError):
        load_file(path / "b/corpus.jsonl")
    within = contents_of(str(path / "b/corpus.jsonl"))
    assert within is not None
    assert [entry.name for entry in within.entries] == ["1", "2"]
    for gone in ("a", "a/two.html", "a/one.html/1", "b/corpus.jsonl/9"):
        with pytest.raises(NotFoundError):
            load_file(path / gone)
    rows = [inner for inner, _ in load_each(path) or ()]
    assert [row.removeprefix(f"{path}/") for row in rows] == [
        "a/one.html", "b/notes.md", "b/corpus.jsonl/1", "b/corpus.jsonl/2", "plain", "index",
    ]  # fmt: skip


def test_archives_in_archives(tmp_path: Path) -> None:
    path = tmp_path / "outer.zip"
    path.write_bytes(
        zipped({"inner.zip": zipped({"x/a.html": page()}), "corpus.jsonl.gz": gzip.compress(FILES["b/corpus.jsonl"])})
    )
    assert load_file(path / "inner.zip/x/a.html").data == page()
    assert load_file(path / "inner.zip").data == page()
    assert load_file(path / "corpus.jsonl.gz/2").text == f"2. {TEXT}"
    rows = [inner.removeprefix(f"{path}/") for inner, _ in load_each(path) or ()]
    assert rows == ["inner.zip/x/a.html", "corpus.jsonl.gz/1", "corpus.jsonl.gz/2"]


def test_an_archive_of_one_corpus_lists_the_corpus(tmp_path: Path) -> None:
    path = tmp_path / "one.zip"
    path.write_bytes(zipped({"corpus.jsonl": FILES["b/corpus.jsonl"]}))
    found = contents_of(str(path))
    assert found is not None
    assert (found.path, found.what) == (f"{path}/corpus.jsonl", "a corpus in JSON lines")
    assert load_file(f"{found.path}/1").text == f"1. {TEXT}"


def test_names_are_read_as_they_were_meant(tmp_path: Path) -> None:
    path = tmp_path / "names.zip"
    data = zipped({"größe.html": page(), "b.html": page()})
    # Without the flag that says that they are UTF-8.
    path.write_bytes(data.replace(b"\x00\x08", b"\x00\x00"))
    found = contents_of(str(path))
    assert found is not None
    assert [entry.name for entry in found.entries] == ["größe.html", "b.html"]
    path.write_bytes(data.replace("größe".encode(), b"gr\x94\xe1e\x20\x20").replace(b"\x00\x08", b"\x00\x00"))
    found = contents_of(str(path))
    assert found is not None
    assert [entry.name for entry in found.entries] == ["größe  .html", "b.html"]


def test_a_folder_of_articles_that_is_called_like_a_page_is_not_its_own(tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    path.write_bytes(zipped({"travel.html": page(), "travel-europe/a.html": page(), "notes_files/b.html": page()}))
    found = contents_of(str(path))
    assert found is not None
    assert [entry.name for entry in found.entries] == ["travel.html", "travel-europe/a.html", "notes_files/b.html"]


def test_names_that_lead_out_are_called_safely_and_each_once(tmp_path: Path) -> None:
    path = tmp_path / "slip.tar"
    data = io.BytesIO()
    with tarfile.open(fileobj=data, mode="w") as archive:
        for name in ("../../etc/a.txt", "/etc/a.txt", "C:\\x\\b.txt", "c.txt", "c.txt", "./c.txt", "d\n\u202etxt.html"):
            info = tarfile.TarInfo(name)
            info.size = len(TEXT)
            archive.addfile(info, io.BytesIO(TEXT.encode()))
        for kind in (tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.CHRTYPE, tarfile.FIFOTYPE):
            info = tarfile.TarInfo("link.html")
            info.type, info.linkname = kind, "/etc/passwd"
            archive.addfile(info)
    path.write_bytes(data.getvalue())
    found = contents_of(str(path))
    assert found is not None
    names = [entry.name for entry in found.entries]
    assert names == ["__/__/etc/a.txt", "etc/a.txt", "x/b.txt", "c.txt", "c.txt~2", "c.txt~3", "d__txt.html"]
    assert all(load_file(f"{path}/{name}").text == TEXT for name in names)


def test_a_compressed_page_of_singlefile(tmp_path: Path) -> None:
    archive = zipped(
        {
            "index.html": page('<img src="images/0.png">'),
            "images/0.png": PIXEL,
            "manifest.json": json.dumps(
                {"originalUrl": "https://example.org/ferry", "indexFilename": "index.html"}
            ).encode(),
        }
    )
    for name, data in (
        ("page.zip", archive),
        ("page.html", b"<!DOCTYPE html> <html data-sfz><meta charset=utf-8><title></title><body><!--" + archive + b"--><script>extract()</script></body></html>"),
    ):  # fmt: skip
        path = tmp_path / name
        path.write_bytes(data)
        source = load_file(path)
        assert source.data == page('<img src="images/0.png">')
        assert source.held is not None
        assert source.held.url == "https://example.org/ferry"
        assert dict(source.held.images) == {"images/0.png": PIXEL}
        assert contents_of(str(path)) is None
        assert load_each(path) is None
    shown = tmp_path / "again.html"
    shown.write_bytes(page().replace(b"<html>", b'<html data-sfz="">'))
    assert load_file(shown).held is None


def test_a_large_compressed_archive_is_read_forward(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "large.tar.gz"
    noise = random.Random(1).randbytes(150_000).hex().encode()
    files = {"a.html": page(title="A"), **{f"{n}.png": noise for n in range(20)}, "b.html": page(title="B")}
    path.write_bytes(gzip.compress(tarred(files), 1))
    monkeypatch.setattr("core.loading.containers.tar_archive.SEEKABLE", 1_000_000)
    tracemalloc.start()
    try:
        rows = list(load_each(path) or ())
        assert [inner.removeprefix(f"{path}/") for inner, _ in rows] == ["a.html", "b.html"]
        assert load_file(path / "b.html").data == page(title="B")
        assert tracemalloc.get_traced_memory()[1] < 4_000_000
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("pack", [zipped, tarred])
def test_a_damaged_file_costs_no_other(tmp_path: Path, pack: object) -> None:
    assert callable(pack)
    path = tmp_path / "a"
    data = pack({"a.html": page(), "b.html": page(title="Second"), "c.html": page()})
    if pack is zipped:
        start = data.index(b"b.html") + 6
        data = data[:start] + b"\xff" * 20 + data[start + 20 :]
    else:
        data = data[: data.index(b"Second") + 40]
    path.write_bytes(data)
    rows = list(load_each(path) or ())
    kinds = [isinstance(found, ContainerError) for _, found in rows]
    assert kinds in ([False, True, False], [False, True, True], [False, True])
