"""Images that are not shown: each says in words, by a sign and by the line of its border why, and where it would be."""

import struct
import zlib
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QSize
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from core.article.article import Article
from core.article.blocks import Block, BlockKind, Image, Run
from core.article.source import MediaType, Source
from core.images import Lack, find_image
from core.limits import LIMITS
from gui.panes.reader.pane import ReaderPane
from gui.typesetting.boxes import Standing, box_image, words_of
from gui.typesetting.fetched import remote_address
from gui.typesetting.formats import STANDING
from gui.widgets import theme


def png(width: int, height: int) -> bytes:
    """Give the head of an image of a size, and hardly any of its dots."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(b"\0")) + chunk(b"IEND", b"")


def source(path: Path | None = None, url: str | None = None) -> Source:
    return Source(b"", "", "p.html", MediaType.HTML, path=str(path) if path else None, url=url)


@pytest.fixture
def pane(qtbot: QtBot, qapp: QApplication) -> ReaderPane:
    theme.apply_theme(qapp, theme.Theme.LIGHT)
    made = ReaderPane()
    qtbot.addWidget(made)
    made.resize(900, 900)
    made.show()
    qtbot.waitExposed(made)
    return made


def show(qtbot: QtBot, pane: ReaderPane, original: Source, *images: Image) -> None:
    blocks = [Block(BlockKind.PARAGRAPH, (Run("Words before.", 0, 0),))]
    blocks += [Block(BlockKind.IMAGE, image=image) for image in images]
    pane.show_article(Article(original, (), tuple(blocks)))
    qtbot.waitUntil(pane.is_finished)


def tip(pane: ReaderPane, words: str) -> str:
    view = pane.view
    place = view.cursorRect(view.document().find(words)).center()
    event = QHelpEvent(QEvent.Type.ToolTip, place, view.viewport().mapToGlobal(place))
    QApplication.sendEvent(view.viewport(), event)
    return QToolTip.text()


def test_each_lack_looks_and_reads_differently(qtbot: QtBot, pane: ReaderPane, tmp_path: Path) -> None:
    (tmp_path / "large.png").write_bytes(png(9000, 9000))
    (tmp_path / "text.png").write_text("no image")
    images = [
        Image("https://pictures.example/2024/bridge.jpg", "A bridge"),
        Image("p_files/gone.png", "A boat"),
        Image("large.png", "A map"),
        Image("text.png", "Words"),
        Image("data:image/png;base64,!!!!", ""),
        Image("file:///secret.png", "A secret"),
    ]
    show(qtbot, pane, source(tmp_path / "p.html"), *images)
    lines = pane.view.toPlainText().split("\n")
    told = ["Not fetched  ·  pictures.example  ·  bridge.jpg", "Missing  ·  gone.png", "Too large to show  ·  large.png",
            "Cannot be shown  ·  text.png", "Cannot be shown  ·  within the page itself",
            "Cannot be shown  ·  secret.png"]  # fmt: skip
    assert [line for line in lines if "  ·  " in line and "min" not in line] == told
    for image in images:
        assert any(line.strip() == image.told for line in lines)
    standings = []
    for words in ("A bridge", "A boat", "A map", "Words"):
        cursor = pane.view.document().find(words, pane.view.document().find("Words before."))
        standings.append(cursor.block().blockFormat().intProperty(STANDING))
    assert len(set(standings)) == 4
    cursor = pane.view.document().find("A boat")
    assert not cursor.charFormat().isAnchor()  # there is nowhere to go
    assert pane.view.document().find("A bridge").charFormat().anchorHref() == images[0].address


def test_no_two_boxes_look_the_same_in_one_colour(qapp: QApplication) -> None:
    colours = theme.COLOURS[theme.Theme.LIGHT]
    font, size = theme.font(theme.SANS, 10), QSize(120, 60)
    drawn = [box_image(size, 1.0, standing, (), font, colours) for standing in Standing]
    assert all(one != other for number, one in enumerate(drawn) for other in drawn[:number])
    assert len({words_of(standing) for standing in Standing}) == len(Standing)


def test_the_tool_tip_has_the_whole_address(qtbot: QtBot, pane: ReaderPane, tmp_path: Path) -> None:
    address = "https://pictures.example/" + "b" * 120 + ".jpg?x=<b>1</b>&y"
    show(qtbot, pane, source(tmp_path / "p.html", "https://news.example/2024/"), Image(address), Image("/img/a.png"))
    shown = tip(pane, "pictures.example")
    assert "Winnow fetches nothing by itself" in shown
    assert "b" * 60 in shown
    assert "<b>" not in shown
    assert "https://news.example/img/a.png" in tip(pane, "news.example")


@pytest.mark.parametrize(
    ("address", "whole"),
    [
        ("https://a.example/b.png", "https://a.example/b.png"),
        ("//a.example/b.png", "https://a.example/b.png"),
        ("/img/b.png", "https://news.example/img/b.png"),
        ("img/b c.png", "https://news.example/2024/img/b%20c.png"),
        ("harbour_files/b.png", None),
        ("./harbour_files/b.png", None),
        ("file:///b.png", None),
        ("data:image/png;base64,AAAA", None),
        ("\\\\host\\b.png", None),
        ("cid:1", None),
        ("https://[::::]/b.png", None),
        ("https:///b.png", None),
    ],
)
def test_where_an_image_is_on_the_web(address: str, whole: str | None) -> None:
    page = source(Path("/saved/harbour.html.gz"), "https://news.example/2024/harbour")
    assert remote_address(address, page) == whole


def test_why_an_image_is_not_at_hand(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.png").write_bytes(png(4, 4))
    assert find_image("a.png", str(tmp_path)) == png(4, 4)
    assert find_image("b.png", str(tmp_path)) is Lack.MISSING
    assert find_image("b.png", None) is Lack.MISSING
    assert find_image("\ud800.png", str(tmp_path)) is Lack.UNREADABLE
    assert find_image("../b.png", str(tmp_path)) is Lack.UNREADABLE
    assert find_image("https://a.example/a.png", str(tmp_path)) is Lack.ELSEWHERE
    assert find_image("data:image/png;base64,", None) is Lack.UNREADABLE
    monkeypatch.setattr("core.images.LIMITS", type(LIMITS)(image_bytes=10))
    assert find_image("a.png", str(tmp_path)) is Lack.LARGE
    assert find_image("data:image/png;base64," + "A" * 40, None) is Lack.LARGE


def test_nothing_is_under_the_mouse_where_nothing_is_shown(pane: ReaderPane) -> None:
    event = QHelpEvent(QEvent.Type.ToolTip, QPoint(5, 5), QPoint(5, 5))
    QApplication.sendEvent(pane.view.viewport(), event)
    assert pane.picture_mouse.first_in_sight() is None
