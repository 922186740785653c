"""The program as the window starts it: what it is told and tells, and when it ends."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.worker import wire

ROOT = Path(__file__).parents[4]


@pytest.fixture
def program() -> Iterator[subprocess.Popen[bytes]]:
    command = [sys.executable, "-P", "-m", "gui.pictures.fetching"]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env={"PYTHONPATH": str(ROOT)})
    yield process
    process.kill()
    process.communicate()


def test_it_refuses_in_frames_and_ends_with_its_work(program: subprocess.Popen[bytes]) -> None:
    wanted = [[7, "file:///etc/passwd"], [8, "https://127.0.0.1/a.png"], [9, "https://localhost/a.png"]]
    assert program.stdin is not None
    assert program.stdout is not None
    program.stdin.write(wire.frames({"load": wanted}))
    program.stdin.flush()
    told = wire.FrameReader().feed(program.stdout.read())
    private = "its address leads into a private network"
    assert sorted((one["failed"], one["why"]) for one in told[:-1]) == [
        (7, "its address is not one of https"),
        (8, private),
        (9, private),
    ]
    assert told[-1] == {"done": True}
    assert program.wait() == 0


def test_it_ends_with_its_input(program: subprocess.Popen[bytes]) -> None:
    assert program.communicate() == (b"", None)
    assert program.returncode == 0


def test_it_knows_nothing_of_qt() -> None:
    script = "import sys, gui.pictures.fetching.__main__; sys.exit(any('PySide6' in name for name in sys.modules))"
    assert (
        subprocess.run([sys.executable, "-P", "-c", script], env={"PYTHONPATH": str(ROOT)}, check=False).returncode == 0
    )
