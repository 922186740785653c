import os
import signal
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QElapsedTimer, QTimer
from pytestqt.qtbot import QtBot

from core.errors import BudgetError, ContainerError, WorkerDiedError
from gui.jobs.openings import Opening, of_path
from gui.jobs.worker_process import WorkerProcess
from tests.gui.conftest import Told

pytestmark = pytest.mark.real_processes

NEVER = "import sys\nfor line in sys.stdin.buffer: pass\n"
"""A worker that takes every job and answers none."""

GARBAGE = (
    "import sys\nsys.stdin.buffer.read(4)\nsys.stdout.buffer.write(b'\\0\\0\\0\\2{]')\n"
    "sys.stdout.flush()\nsys.stdin.read()\n"
)
EARLY = (
    'import sys\nsys.stdin.buffer.read(4)\nbody = b\'{"done":1,"seconds":0}\'\n'
    "sys.stdout.buffer.write(len(body).to_bytes(4, 'big') + body)\nsys.stdout.flush()\nsys.stdin.read()\n"
)
DEAF = "raise SystemExit(3)"


@pytest.fixture
def make(qtbot: QtBot) -> Iterator[Callable[..., WorkerProcess]]:
    made: list[WorkerProcess] = []

    def build(script: str | None = None, **options: object) -> WorkerProcess:
        command = [sys.executable, "-c", script] if script is not None else None
        made.append(WorkerProcess(command=command, **options))  # type: ignore[arg-type]
        return made[-1]

    yield build
    for background in made:
        background.shutdown()
        background.deleteLater()


def text(words: str) -> Opening:
    return Opening("t", text=words)


def test_jobs_are_done_in_order_by_one_worker(make: Callable[..., WorkerProcess], qtbot: QtBot) -> None:
    background = make()
    told = Told(background)
    numbers = [background.submit(text(f"Text {n}.")) for n in range(3)]
    assert background.running() is None
    assert background.waiting() == 3
    qtbot.waitUntil(lambda: len(told.articles) == 3)
    assert told.articles == {number: f"Text {n}." for n, number in enumerate(numbers)}
    assert told.started == numbers
    worker = background.process_id()
    background.submit(text("More."))
    qtbot.waitUntil(lambda: len(told.articles) == 4)
    assert background.process_id() == worker


def test_an_error_is_told_and_the_next_job_done(
    make: Callable[..., WorkerProcess], qtbot: QtBot, tmp_path: Path
) -> None:
    background = make()
    told = Told(background)
    bad, good = background.submit(of_path(str(tmp_path))), background.submit(text("Good."))
    qtbot.waitUntil(lambda: bool(told.articles))
    assert type(told.errors[bad]) is ContainerError
    assert told.articles == {good: "Good."}


def test_a_slow_job_is_called_slow_once_and_a_quick_one_never(make: Callable[..., WorkerProcess], qtbot: QtBot) -> None:
    slow = make(NEVER, slow_after=1)
    told = Told(slow)
    number = slow.submit(text("x"))
    qtbot.waitUntil(lambda: bool(told.slow))
    assert told.slow == [number]
    quick = make(slow_after=60_000)
    told = Told(quick)
    quick.submit(text("x"))
    qtbot.waitUntil(lambda: bool(told.articles))
    assert told.slow == []


def test_a_cancelled_job_is_never_heard_of_and_the_next_one_done(
    make: Callable[..., WorkerProcess], qtbot: QtBot
) -> None:
    background = make()
    told = Told(background)
    first, second, third = (background.submit(text(f"{n} " + "words " * 200_000)) for n in range(3))
    with qtbot.waitSignal(background.started):
        pass
    before = background.process_id()
    assert background.cancel(second)  # waiting
    assert background.cancel(first)  # running
    assert not background.cancel(first)
    qtbot.waitUntil(lambda: bool(told.articles))
    assert list(told.articles) == [third]
    assert told.errors == {}
    assert background.process_id() not in (0, before)


@pytest.mark.skipif(sys.platform == "win32", reason="no signals")
def test_a_killed_worker_costs_its_job_and_nothing_else(make: Callable[..., WorkerProcess], qtbot: QtBot) -> None:
    background = make()
    told = Told(background)
    lost, good = background.submit(text("words " * 300_000)), background.submit(text("Good."))
    with qtbot.waitSignal(background.started):
        pass
    os.kill(background.process_id(), signal.SIGKILL)
    qtbot.waitUntil(lambda: bool(told.articles))
    assert type(told.errors[lost]) is WorkerDiedError
    assert told.articles == {good: "Good."}


@pytest.mark.skipif(sys.platform == "win32", reason="no signals")
def test_a_worker_killed_while_idle_is_replaced(make: Callable[..., WorkerProcess], qtbot: QtBot) -> None:
    background = make()
    told = Told(background)
    background.submit(text("One."))
    qtbot.waitUntil(lambda: bool(told.articles))
    os.kill(background.process_id(), signal.SIGKILL)
    qtbot.waitUntil(lambda: background.process_id() == 0)
    background.submit(text("Two."))
    qtbot.waitUntil(lambda: len(told.articles) == 2)
    assert told.errors == {}


def test_a_job_over_its_time_is_given_up(make: Callable[..., WorkerProcess], qtbot: QtBot) -> None:
    background = make(NEVER, seconds=0.05)
    told = Told(background)
    numbers = [background.submit(Opening(name, text="x")) for name in ("one", "two")]
    qtbot.waitUntil(lambda: len(told.errors) == 2)
    assert list(told.errors) == numbers
    assert all(type(error) is BudgetError for error in told.errors.values())
    assert told.errors[1].sentence == "“one” took longer than 0.05 seconds, so Winnow gave it up."


@pytest.mark.parametrize(
    ("script", "words"), [(GARBAGE, "makes no sense"), (EARLY, "makes no sense"), (DEAF, "stopped")]
)
def test_a_worker_that_goes_wrong_costs_a_message(
    make: Callable[..., WorkerProcess], qtbot: QtBot, script: str, words: str
) -> None:
    background = make(script)
    told = Told(background)
    number = background.submit(Opening("the file", text="x"))
    qtbot.waitUntil(lambda: bool(told.errors))
    assert type(told.errors[number]) is WorkerDiedError
    assert words in told.errors[number].sentence
    assert "the file" in told.errors[number].sentence


def test_a_worker_that_cannot_be_started_costs_a_message(qtbot: QtBot, tmp_path: Path) -> None:
    background = WorkerProcess(command=[str(tmp_path / "nothing")])
    told = Told(background)
    numbers = [background.submit(text("x")), background.submit(text("y"))]
    qtbot.waitUntil(lambda: len(told.errors) == 2)
    assert list(told.errors) == numbers
    assert all("could not be started" in error.sentence for error in told.errors.values())
    background.shutdown()


@pytest.mark.slow
def test_a_large_answer_is_taken_in_slices(make: Callable[..., WorkerProcess], qtbot: QtBot) -> None:
    background = make()
    told = Told(background)
    turns: list[int] = []
    ticker = QTimer()
    clock = QElapsedTimer()
    clock.start()
    ticker.timeout.connect(lambda: turns.append(clock.restart()))
    words = "".join(f"Paragraph {n} has its own few words.\n\n" for n in range(40_000))
    number = background.submit(text(words))
    ticker.start(0)
    qtbot.waitUntil(lambda: bool(told.articles))
    assert told.articles[number].startswith("Paragraph 0 has")
    assert len(turns) > 20


def test_nothing_is_done_after_the_end(make: Callable[..., WorkerProcess], qtbot: QtBot) -> None:
    background = make(NEVER)
    told = Told(background)
    background.submit(text("x"))
    with qtbot.waitSignal(background.started):
        pass
    background.shutdown()
    assert background.process_id() == 0
    background.submit(text("y"))
    with qtbot.assertNotEmitted(background.started, wait=20):
        pass
    assert told.errors == {}


def test_a_folder_that_the_window_is_started_in_lends_no_modules(
    make: Callable[..., WorkerProcess], qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "json.py").write_text("raise SystemExit('the wrong json')", "utf-8")
    monkeypatch.chdir(tmp_path)
    background = make()
    told = Told(background)
    background.submit(text("Safe."))
    qtbot.waitUntil(lambda: bool(told.articles or told.errors))
    assert list(told.articles.values()) == ["Safe."]
