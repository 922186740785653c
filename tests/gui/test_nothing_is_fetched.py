"""A page may ask for anything: nothing is fetched, nothing outside of its folder is read, nothing is run."""

import socket
from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core import open_article
from gui.panes.original import OriginalPane
from gui.panes.reader.pane import ReaderPane

ASKS = """<!doctype html><html><head><title>Asks</title>
<link rel="stylesheet" href="http://127.0.0.1:{port}/a.css"><link rel="preload" href="http://127.0.0.1:{port}/b">
<style>@import url(http://127.0.0.1:{port}/c.css); body{{background:url(http://127.0.0.1:{port}/d.png)}}</style>
<script src="http://127.0.0.1:{port}/e.js"></script><meta http-equiv="refresh" content="0;url=http://127.0.0.1:{port}/f">
</head><body onload="fetch('http://127.0.0.1:{port}/g')"><article><h1>Asks</h1>
<p>{prose} <img src="http://127.0.0.1:{port}/h.png"> <a href="http://127.0.0.1:{port}/i">a link</a></p>
<p>{prose} <img src="file://{secret}"> <img src="{secret}"> <img src="../secret.png"> <img src="\\\\host\\share\\j.png"></p>
<iframe src="http://127.0.0.1:{port}/k"></iframe><object data="http://127.0.0.1:{port}/l"></object>
<video poster="http://127.0.0.1:{port}/m" src="http://127.0.0.1:{port}/n"></video>
<svg><image href="http://127.0.0.1:{port}/o"/></svg><p background="http://127.0.0.1:{port}/p">{prose}</p>
</article></body></html>"""


def test_a_page_that_asks_for_everything_gets_nothing(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    server = socket.create_server(("127.0.0.1", 0))
    server.setblocking(False)
    secret = tmp_path / "secret.png"
    secret.write_bytes(b"\x89PNG\r\n\x1a\n")
    folder = tmp_path / "page"
    folder.mkdir()
    prose = "The harbour was quiet that morning, and nobody on the old bridge was in any hurry to leave it. " * 4
    text = ASKS.format(port=server.getsockname()[1], secret=secret, prose=prose)
    path = folder / "asks.html"
    path.write_text(text, encoding="utf-8")
    opened: list[object] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)

    article = open_article(path)
    reader, original = ReaderPane(), OriginalPane()
    for pane in (reader, original):
        qtbot.addWidget(pane)
        pane.show()
        pane.show_article(article)
    qtbot.waitUntil(lambda: reader.is_finished() and original.view.is_filled())
    reader.grab()
    original.grab()

    assert "The harbour was quiet" in reader.view.toPlainText()
    assert reader.view.images == {}
    assert opened == []
    with pytest.raises(BlockingIOError):
        server.accept()  # nobody has called
    server.close()
