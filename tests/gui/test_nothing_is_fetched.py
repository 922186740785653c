"""A page may ask for anything: nothing is fetched, nothing outside of its folder is read, nothing is run.

One thing is loaded, where the reader says so: the pictures of an article, by a program of its own that is the only one to
open connections.
"""

import ast
import socket
from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core import open_article
from gui.panes.original import OriginalPane
from gui.panes.reader.pane import ReaderPane
from tests.gui.conftest import Desk

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


ROOT = Path(__file__).parents[2]
CONNECTING = frozenset("socket ssl http ftplib smtplib imaplib poplib telnetlib xmlrpc socketserver asyncio".split())
QUESTIONED = frozenset(
    ("urllib.request", "urllib", "PySide6.QtNetwork", "PySide6.QtWebEngineCore", "PySide6.QtWebSockets")
)
MAY = {
    "gui/pictures/fetching/fetcher.py": {"socket", "ssl", "http.client", "urllib.request"},
    "gui/application/single_instance.py": {"PySide6.QtNetwork"},
}
"""What may import what opens connections: the program that loads pictures; and the one window, by a local socket."""
LOCAL = {"QLocalServer", "QLocalSocket"}


def imported(path: Path) -> set[tuple[str, str]]:
    """Give the modules that a file imports, each with the name that it takes from there."""
    found: set[tuple[str, str]] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found |= {(alias.name, "") for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {(node.module, alias.name) for alias in node.names}
            found |= {
                (f"{node.module}.{alias.name}", "") for alias in node.names if node.module in ("urllib", "PySide6")
            }
    return found


def connects(module: str) -> bool:
    return module.split(".", maxsplit=1)[0] in CONNECTING or (module in QUESTIONED and module != "urllib")


def test_one_program_opens_connections() -> None:
    found: dict[str, set[str]] = {}
    for package in ("core", "gui", "resources"):
        for path in (ROOT / package).rglob("*.py"):
            modules = {module for module, _ in imported(path) if connects(module)}
            if modules:
                found[path.relative_to(ROOT).as_posix()] = modules
    assert found == MAY
    taken = {
        name for module, name in imported(ROOT / "gui/application/single_instance.py") if connects(module) and name
    }
    assert taken == LOCAL


def test_the_window_does_not_import_that_program() -> None:
    """It knows its policy alone: how many pictures may be asked for."""
    for package in ("core", "gui"):
        for path in (ROOT / package).rglob("*.py"):
            if "fetching" not in path.parts:
                known = {module for module, _ in imported(path) if module.startswith("gui.pictures.fetching")}
                assert known <= {"gui.pictures.fetching.policy"}, path


def test_no_picture_is_asked_for_before_the_reader_has_answered(desk: Desk, tmp_path: Path) -> None:
    server = socket.create_server(("127.0.0.1", 0))
    server.setblocking(False)
    prose = "The harbour was quiet that morning, and nobody on the old bridge was in any hurry to leave it. " * 4
    path = tmp_path / "asks.html"
    path.write_text(ASKS.format(port=server.getsockname()[1], secret="/x.png", prose=prose), encoding="utf-8")
    desk.open(path)
    action = desk.window.actions_by_name["load_pictures"]
    action.trigger()
    assert [notice.sentence[:5] for notice in desk.notices()] == ["Load "]
    desk.window.notices.dismiss_newest()
    desk.settle()
    assert not desk.window.picture_loading.is_loading()
    with pytest.raises(BlockingIOError):
        server.accept()
    server.close()
