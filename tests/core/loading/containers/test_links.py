"""Lists of addresses say what they are."""

from pathlib import Path

import pytest

from core.errors import ContainerError
from core.loading import load_file
from core.loading.containers.blob import Blob
from core.loading.containers.forms import container_of


@pytest.mark.parametrize(
    ("name", "text", "sentence"),
    [
        ("a.opml", '<?xml version="1.0"?>\n<opml version="2.0"><head/><body><outline xmlUrl="https://example.org/f"/></body></opml>', "feeds"),
        ("part_000000.csv", "title,url,time_added,tags,status\nDawn,https://example.org/1,1709625600,,unread\n", "Pocket"),
        ("ril_export.html", "<!DOCTYPE html>\n<html>\n<head><title>Pocket Export</title></head><body><h1>Unread</h1>", "Pocket"),
        ("export.csv", "URL,Title,Selection,Folder,Timestamp\nhttps://example.org/1,Dawn,,Unread,1709625600\n", "Instapaper"),
        ("bookmarks.html", "<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<TITLE>Bookmarks</TITLE>\n<DL><p>", "bookmarks"),
    ],
)  # fmt: skip
def test_lists(name: str, text: str, sentence: str, tmp_path: Path) -> None:
    path = tmp_path / name
    path.write_text(text)
    with pytest.raises(ContainerError, match=sentence) as error:
        load_file(path)
    assert error.value.hint


@pytest.mark.parametrize(
    "text",
    [
        "<!DOCTYPE html><title>How to read a Pocket Export</title><p>Words.</p>",
        "An OPML file begins with <opml>.",
        "url, title, selection: three words of it.\n",
    ],
)
def test_what_only_speaks_of_them(text: str) -> None:
    assert container_of(Blob("a.txt", data=text.encode())) is None
