import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QImage

from gui.jobs import openings
from gui.jobs.openings import Opening


def mime(*, urls: list[QUrl] | None = None, html: str = "", text: str = "") -> QMimeData:
    made = QMimeData()
    if urls:
        made.setUrls(urls)
    if html:
        made.setHtml(html)
    if text:
        made.setText(text)
    return made


def test_files_are_paths_in_their_order_each_once(tmp_path: Path) -> None:
    one, two = tmp_path / "one.txt", tmp_path / "zwei ü #1.html"
    urls = [QUrl.fromLocalFile(str(path)) for path in (two, one, two)]
    assert openings.openings(mime(urls=urls), name="x") == [
        Opening("zwei ü #1.html", path=str(two)),
        Opening("one.txt", path=str(one)),
    ]


def test_a_relative_path_is_made_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert openings.of_path("a/../b.txt") == Opening("b.txt", path=str(tmp_path / "b.txt"))


def test_html_goes_before_text() -> None:
    assert openings.openings(mime(html="<b>Bold</b>", text="Bold"), name="Drop") == [
        Opening("Drop", text="<b>Bold</b>", html=True)
    ]


def test_text_alone_is_text() -> None:
    assert openings.openings(mime(text=" A <b> c "), name="Drop") == [Opening("Drop", text=" A <b> c ")]


@pytest.mark.parametrize("address", ["https://a.example/", "http://a.example/b?c=d", "ftp://a.example/x", "//h/share"])
def test_addresses_are_refused(address: str) -> None:
    for text in ("", address, f"{address}\n"):
        data = mime(urls=[QUrl(address)], text=text)
        assert not openings.can_open(data)
        assert "fetches nothing" in (openings.refusal(data) or "")
        assert openings.openings(data, name="x") == []


def test_a_link_with_its_title_is_refused() -> None:
    """What a browser offers for a dragged link: the address, and an anchor around it."""
    data = mime(urls=[QUrl("https://a.example/")], html='<a href="https://a.example/">A</a>', text="https://a.example/")
    assert not openings.can_open(data)


@pytest.mark.skipif(sys.platform == "win32", reason="such paths are files there")
def test_a_file_of_another_machine_is_an_address() -> None:
    assert not openings.can_open(mime(urls=[QUrl("file://server/share/a.txt")]))


def test_files_among_addresses_are_taken(tmp_path: Path) -> None:
    urls = [QUrl("https://a.example/"), QUrl.fromLocalFile(str(tmp_path / "a.txt"))]
    assert [opening.name for opening in openings.openings(mime(urls=urls), name="x")] == ["a.txt"]


def test_a_folder_is_taken_and_so_are_the_files_beside_it(tmp_path: Path) -> None:
    folder = QUrl.fromLocalFile(str(tmp_path))
    (opening,) = openings.openings(mime(urls=[folder]), name="x")
    assert (opening.name, opening.path) == (tmp_path.name, str(tmp_path))
    both = mime(urls=[folder, QUrl.fromLocalFile(str(tmp_path / "a.txt"))])
    assert [opening.name for opening in openings.openings(both, name="x")] == [tmp_path.name, "a.txt"]


def test_a_picture_and_nothing_are_refused() -> None:
    picture = QMimeData()
    picture.setImageData(QImage(2, 2, QImage.Format.Format_RGB32))
    assert "picture" in (openings.refusal(picture) or "")
    for nothing in (mime(), mime(text=" \n"), mime(html="  ", text="\t")):
        assert openings.refusal(nothing) == "There is no text in it."
