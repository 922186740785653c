"""One window for all files: handing over, and what listens."""

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.corrections.location import default_path
from gui.application import session_file, single_instance
from gui.application.app import Reception
from gui.application.single_instance import LARGEST, OK, Instance, address, decode, hand_over
from tests.gui.conftest import Desk

ROOT = Path(__file__).parents[3]
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the tests speak to a socket of the file system")


@pytest.fixture
def den(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder for sockets, its path short enough."""
    folder = Path(tempfile.mkdtemp(prefix="w", dir="/tmp"))
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder))
    yield folder
    shutil.rmtree(folder)


class Calls:
    """What a listening window was told."""

    def __init__(self, where: str) -> None:
        self.instance = Instance(where)
        self.got: list[tuple[list[str], str]] = []
        self.instance.called.connect(lambda paths, token: self.got.append((paths, token)))


@pytest.fixture
def calls(den: Path, qtbot: QtBot) -> Iterator[Calls]:
    made = Calls(address("/settings"))
    assert made.instance.listen()
    yield made
    made.instance.close()


def call(where: str) -> socket.socket:
    client = socket.socket(socket.AF_UNIX)
    client.connect(where)
    client.setblocking(False)
    return client


def framed(fields: object) -> bytes:
    body = json.dumps(fields).encode()
    return len(body).to_bytes(4, "big") + body


def heard(client: socket.socket) -> bytes | None:
    """What came back; None while nothing did."""
    try:
        return client.recv(100)
    except BlockingIOError:
        return None
    except ConnectionError:
        return b""


GOOD = {"winnow": 1, "open": ["/a/b.txt"], "token": "t"}


# Where


def test_every_settings_file_has_its_place(den: Path) -> None:
    assert address("/one") != address("/two")
    assert address("/one") == address("/one")
    assert Path(address("/one")).parent == den


def test_a_folder_that_others_can_enter_is_not_used(den: Path) -> None:
    den.chmod(0o755)
    assert Path(address("/one")).parent != den
    den.chmod(0o700)
    assert Path(address("/one", {"XDG_RUNTIME_DIR": str(den / "none")})).parent.name == f"winnow-{os.getuid()}"
    assert len(address("/one", {"XDG_RUNTIME_DIR": "/x" * 60})) < 100


# Messages


def test_what_is_called_is_heard(calls: Calls, den: Path, qtbot: QtBot) -> None:
    client = call(address("/settings"))
    client.sendall(framed(GOOD))
    qtbot.waitUntil(lambda: heard(client) == OK)
    assert calls.got == [(["/a/b.txt"], "t")]
    client.close()


def test_a_message_may_come_in_pieces(calls: Calls, qtbot: QtBot) -> None:
    client = call(address("/settings"))
    data = framed(GOOD)
    for at in range(len(data)):
        client.sendall(data[at : at + 1])
        QApplication.processEvents()
    qtbot.waitUntil(lambda: heard(client) == OK)
    assert calls.got == [(["/a/b.txt"], "t")]
    client.close()


@pytest.mark.parametrize(
    "data",
    [
        (LARGEST + 1).to_bytes(4, "big"),
        b"GET / HTTP/1.1\r\n\r\n",
        (3).to_bytes(4, "big") + b"{}}",
        (2).to_bytes(4, "big") + b"{}{}",
        (3).to_bytes(4, "big") + b"\xff\xfe\xfd",
        framed([]),
        framed(GOOD | {"winnow": 2}),
        framed(GOOD | {"open": ["relative.txt"]}),
        framed(GOOD | {"open": ["/a\0b"]}),
        framed(GOOD | {"open": [7]}),
        framed(GOOD | {"open": "/a"}),
        framed(GOOD | {"token": 7}),
        framed({"winnow": 1}),
    ],
)
def test_anything_else_is_cut_off(calls: Calls, qtbot: QtBot, data: bytes) -> None:
    client = call(address("/settings"))
    client.sendall(data)
    qtbot.waitUntil(lambda: heard(client) == b"")
    assert calls.got == []
    client.close()


def test_who_says_nothing_is_cut_off(calls: Calls, qtbot: QtBot) -> None:
    client = call(address("/settings"))
    qtbot.waitUntil(lambda: heard(client) == b"")
    assert calls.got == []
    client.close()


def test_too_many_callers_are_turned_away(calls: Calls, qtbot: QtBot) -> None:
    clients = [call(address("/settings")) for _ in range(17)]
    turned_away: list[socket.socket] = []

    def one_is_turned_away() -> bool:
        turned_away.extend(client for client in clients if client not in turned_away and heard(client) == b"")
        return bool(turned_away)

    qtbot.waitUntil(one_is_turned_away)
    for client in clients:
        client.close()


def test_a_token_that_is_none_is_dropped() -> None:
    def token(text: str) -> str:
        message = decode(json.dumps(GOOD | {"token": text}).encode())
        assert message is not None
        return message[1]

    assert token("") == ""
    assert token("abc-1_TIME42") == "abc-1_TIME42"
    assert token("a\nb") == ""
    assert token("x" * 300) == ""
    assert token("é") == ""


def test_paths_of_any_bytes_arrive(den: Path) -> None:
    odd = os.fsdecode(b"/a/\xff\xc3\xa9.txt")
    body = single_instance._encoded([odd], "")
    assert body is not None
    assert decode(body[4:]) == ([odd], "")


def test_what_is_too_long_is_not_handed_over() -> None:
    assert single_instance._encoded(["/" + "x" * LARGEST], "") is None


# Listening


def test_one_alone_listens(calls: Calls) -> None:
    second = Instance(address("/settings"))
    assert not second.listen()
    other = Instance(address("/other"))
    assert other.listen()
    other.close()
    calls.instance.close()
    assert second.listen()
    second.close()


def test_nobody_is_there(den: Path) -> None:
    assert not hand_over(address("/settings"), ["/a"])
    assert os.listdir(den) == []


def test_a_dead_socket_is_no_hindrance(den: Path, qtbot: QtBot) -> None:
    where = address("/settings")
    dead = socket.socket(socket.AF_UNIX)
    dead.bind(where)
    dead.close()
    assert Path(where).exists()
    fresh = Calls(where)
    assert fresh.instance.listen()
    client = call(where)
    client.sendall(framed(GOOD))
    qtbot.waitUntil(lambda: heard(client) == OK)
    assert fresh.got
    client.close()
    fresh.instance.close()


# In the window


@pytest.fixture
def file(tmp_path: Path) -> Path:
    made = tmp_path / "kettle.txt"
    made.write_text("The kettle boils. Nobody is at home.", "utf-8")
    return made


def reception(desk: Desk, calls: Calls, *files: Path) -> Reception:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    calls.instance.close()
    return Reception(app, desk.window, calls.instance, [str(path) for path in files])


def test_a_file_that_is_called_is_opened(calls: Calls, desk: Desk, file: Path, den: Path) -> None:
    reception(desk, calls)
    desk.window.first_painted.emit()
    desk.window.showMinimized()
    client = call(address("/settings"))
    client.sendall(framed({"winnow": 1, "open": [str(file)], "token": ""}))
    desk.bot.waitUntil(lambda: len(desk.window.shelf) == 1)
    assert not desk.window.isMinimized()
    client.close()
    assert list(den.glob("winnow-*"))
    desk.window.close()
    assert not hand_over(address("/settings"), [str(file)])  # it takes no more
    assert not list(den.glob("winnow-*"))


def test_a_window_that_cannot_listen_says_so_and_opens_all_the_same(den: Path, desk: Desk, file: Path) -> None:
    where = address("/settings")
    den.chmod(0o755)
    deaf = Instance(where)
    with pytest.raises(PermissionError):
        deaf.listen()
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    Reception(app, desk.window, deaf, [str(file)])
    desk.window.first_painted.emit()
    desk.settle()
    assert len(desk.window.shelf) == 1
    assert [notice.sentence for notice in desk.notices()] == [
        "Files that are opened from outside will open in a window of their own."
    ]


def test_what_the_desktop_asks_for_waits_for_the_window(calls: Calls, desk: Desk, file: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.txt"
    other.write_text("Another one.", "utf-8")
    made = reception(desk, calls)
    made.open_file(str(file))
    assert not desk.window.busy()
    desk.window.first_painted.emit()
    desk.settle()
    assert len(desk.window.shelf) == 1
    made.open_file(str(other))
    desk.settle()
    assert desk.text() == "Another one."


EVENT = """
import sys
from PySide6.QtCore import QUrl
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtCore import QEvent
from gui.application.app import _application
app = _application()
app.file_wanted.connect(print)
app.sendEvent(app, QFileOpenEvent(QUrl.fromLocalFile("/a/b c.txt")))
app.sendEvent(app, QFileOpenEvent(QUrl("https://example.org/")))
app.sendEvent(app, QEvent(QEvent.Type.ApplicationActivate))
"""


def test_an_event_of_the_desktop_names_a_file() -> None:
    done = subprocess.run([sys.executable, "-c", EVENT], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.splitlines() == ["/a/b c.txt"]
    assert QFileOpenEvent(QUrl("https://example.org/")).file() == ""


START = """
import sys
from gui.application.app import Instance, MainWindow, Reception, Settings, _application, address, hand_over
settings = Settings()
where = address(settings.file)
assert not hand_over(where, [])
app = _application()
window = MainWindow(settings=settings)
window.first_painted.connect(lambda: print("PySide6.QtNetwork" in sys.modules))  # before the reception hears of it
Reception(app, window, Instance(where), [])
window.first_painted.connect(lambda: print("PySide6.QtNetwork" in sys.modules))
window.first_painted.connect(app.quit)
window.show()
app.exec()
window.close()
"""


def test_the_first_paint_does_not_wait_for_the_network(den: Path) -> None:
    done = subprocess.run([sys.executable, "-c", START], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "True"]


# Real processes


class Program:
    """Processes of the program, and what they have noted to be open."""

    def __init__(self, home: Path, bot: QtBot) -> None:
        self._bot = bot
        self._environment = os.environ | {"HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
        self._processes: list[subprocess.Popen[bytes]] = []
        self._kept = default_path().with_name("open-articles.json")
        self.settings = Path(os.environ["XDG_CONFIG_HOME"], "Winnow", "Winnow.conf")

    def start(self, *arguments: object) -> "subprocess.Popen[bytes]":
        process = subprocess.Popen(
            [sys.executable, "-m", "gui", *map(str, arguments)],
            cwd=ROOT,
            env=self._environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
        )
        self._processes.append(process)
        return process

    def call(self, *arguments: object) -> None:
        """Start it, and see it end at once, without a word."""
        process = self.start(*arguments)
        _, words = process.communicate(timeout=60)
        assert (process.returncode, words) == (0, b"")

    def open(self) -> list[str]:
        return [opening.name for opening in session_file.load(self._kept).openings]

    def wait_for(self, condition: Callable[[], bool]) -> None:
        self._bot.waitUntil(condition)

    def end(self) -> None:
        for process in self._processes:
            if process.poll() is None:
                process.kill()
            process.communicate()


@pytest.fixture
def program(den: Path, tmp_path: Path, qtbot: QtBot) -> Iterator[Program]:
    made = Program(tmp_path, qtbot)
    yield made
    made.end()


@pytest.fixture
def texts(tmp_path: Path) -> list[Path]:
    made = [tmp_path / f"{name}.txt" for name in ("one", "two", "three")]
    for path in made:
        path.write_text(f"This is {path.stem}. Nobody knows more.", "utf-8")
    return made


def test_a_second_call_hands_over_and_ends(program: Program, texts: list[Path]) -> None:
    first = program.start(texts[0])
    program.wait_for(lambda: program.open() == ["one.txt"])
    program.call(texts[1], texts[2].relative_to(ROOT) if texts[2].is_relative_to(ROOT) else texts[2])
    program.wait_for(lambda: program.open() == ["one.txt", "two.txt", "three.txt"])
    program.call()
    assert first.poll() is None


def test_a_window_that_was_killed_is_followed_by_another(program: Program, texts: list[Path], den: Path) -> None:
    first = program.start(texts[0])
    program.wait_for(lambda: program.open() == ["one.txt"])
    first.send_signal(signal.SIGKILL)
    first.wait(30)
    assert list(den.glob("winnow-*"))
    program.start(texts[1])
    program.wait_for(lambda: program.open() == ["one.txt", "two.txt"])
    program.call(texts[2])
    program.wait_for(lambda: program.open() == ["one.txt", "two.txt", "three.txt"])


def test_a_new_window_is_one_of_its_own(program: Program, texts: list[Path]) -> None:
    program.start(texts[0])
    program.wait_for(lambda: program.open() == ["one.txt"])
    own = program.start("--new-window", texts[1])
    program.wait_for(lambda: program.settings.exists() and "two.txt" in program.settings.read_text("utf-8"))
    assert own.poll() is None
    program.call(texts[2])
    program.wait_for(lambda: program.open() == ["one.txt", "three.txt"])
