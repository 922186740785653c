"""Pages with images elsewhere, and a stand-in for the process that loads them."""

from __future__ import annotations

import base64
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray
from PySide6.QtGui import QImage

from gui.pictures import loader
from tests.gui.nursery import Nursery

PROSE = "The harbour was quiet that morning, and nobody on the old bridge was in any hurry to leave it. " * 4
BASE = "https://pictures.example/"

# Answers each address by what its end says, and those that are held once a file is there; then it ends.
SCRIPT = """
import base64, json, os, struct, sys, time
def read():
    length = struct.unpack(">I", sys.stdin.buffer.read(4))[0]
    return json.loads(sys.stdin.buffer.read(length))
def tell(**message):
    data = json.dumps(message).encode()
    sys.stdout.buffer.write(struct.pack(">I", len(data)) + data)
    sys.stdout.buffer.flush()
folder, order = sys.argv[1], read()
with open(os.path.join(folder, "order.json"), "w") as file:
    json.dump(order, file)
for number, address in order["load"]:
    name = address.rpartition("/")[2].partition("?")[0]
    while "held" in name and not os.path.exists(os.path.join(folder, "go")):
        time.sleep(0.005)
    path = os.path.join(folder, name)
    if os.path.exists(path):
        with open(path, "rb") as file:
            data = file.read()
        for at in (0, len(data) // 2):
            end = len(data) // 2 if at == 0 else len(data)
            tell(picture=number, piece=base64.b64encode(data[at:end]).decode())
        tell(loaded=number)
    elif "die" in name:
        os._exit(3)
    else:
        tell(failed=number, why="its server answered 404")
tell(done=True)
sys.stdin.buffer.read()
"""


def png(width: int, height: int, colour: int = 0x3377AA) -> bytes:
    """Give an image of one colour."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(colour)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(data.data())


def carried(width: int, height: int) -> str:
    """Give an address that holds such an image."""
    return "data:image/png;base64," + base64.b64encode(png(width, height)).decode()


class Web:
    """What the stand-in has to give."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir()

    def give(self, name: str, width: int, height: int) -> None:
        """Have an image at ``BASE`` and this name; where that says ``held``, it comes only after ``let_go``."""
        (self.folder / name).write_bytes(png(width, height))

    def let_go(self) -> None:
        """Let come what is held."""
        (self.folder / "go").touch()

    def was_asked(self) -> bool:
        """Tell whether the process was started and has read its order."""
        return (self.folder / "order.json").exists()


@pytest.fixture
def web(tmp_path: Path, nursery: Nursery, monkeypatch: pytest.MonkeyPatch) -> Web:
    made = Web(tmp_path / "web")
    monkeypatch.setattr(loader, "COMMAND", nursery.command("-c", SCRIPT, str(made.folder)))
    return made


@pytest.fixture
def page(tmp_path: Path) -> Callable[..., Path]:
    def make(*pieces: str, name: str = "page.html") -> Path:
        body = "".join(f"{piece}<p>{PROSE}</p>" for piece in pieces)
        path = tmp_path / name
        path.write_text(f"<!doctype html><article><h1>Harbour</h1><p>{PROSE}</p>{body}</article>", encoding="utf-8")
        return path

    return make
