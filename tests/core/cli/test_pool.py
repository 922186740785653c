"""Several processes: in order, whatever becomes of one of them."""

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import Future
from dataclasses import replace
from multiprocessing.process import BaseProcess
from pathlib import Path

import pytest

from core.article.reach import Reach
from core.cli import main, pool
from core.cli.inputs import Inputs
from core.cli.order import in_order
from core.cli.pieces import Chunk, Piece
from core.cli.work import Cleaner, Result, Settings
from core.export import stamp_of

CODE = "window.a=b('c');d();"
TEXT = f"One day it rained on the old town. {CODE} Then it stopped, and nobody was glad of it."
SETTINGS = Settings("jsonl", 0.5, Reach.USUAL, None, None, stamp_of())


def write(path: Path, number: int, length: int = 3) -> Path:
    words = "The baker opened his shop at five, as he had done for thirty years. " * length
    with path.open("w", encoding="utf-8") as file:
        for i in range(number):
            file.write(json.dumps({"id": i, "text": TEXT if i % 50 == 0 else words}) + "\n")
    return path


def ids(path: Path) -> list[int]:
    return [json.loads(line)["id"] for line in path.read_text("utf-8").splitlines()]


def test_many_records_keep_their_order(tmp_path: Path) -> None:
    path, out = write(tmp_path / "c.jsonl", 1200), tmp_path / "out.jsonl"
    assert main(["clean", str(path), "--to", "jsonl", "-o", str(out), "--jobs", "2"]) == 0
    assert ids(out) == list(range(1200))
    alone = tmp_path / "alone.jsonl"
    assert main(["clean", str(path), "--to", "jsonl", "-o", str(alone), "--jobs", "1"]) == 0
    assert alone.read_bytes() == out.read_bytes()


def test_no_more_chunks_are_read_than_are_on_the_way(tmp_path: Path) -> None:
    read = 0

    def counted() -> Iterator[Chunk]:
        nonlocal read
        for chunk in Inputs([str(write(tmp_path / "c.jsonl", 6000, 1))], as_records=True).chunks():
            read += 1
            yield chunk

    done = in_order(counted(), Cleaner(SETTINGS), SETTINGS, 2)
    for number, _ in enumerate(done):
        assert read <= number + 7
    assert read == number + 1 > 20


def test_processes_that_are_done_end_by_themselves(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stopped: list[BaseProcess] = []
    monkeypatch.setattr(BaseProcess, "terminate", stopped.append)
    path, out = write(tmp_path / "c.jsonl", 1200), tmp_path / "out.jsonl"
    assert main(["clean", str(path), "--to", "jsonl", "-o", str(out), "--jobs", "2"]) == 0
    assert ids(out) == list(range(1200))
    assert stopped == []


def _begin_badly(settings: Settings) -> None:
    """Begin as a process does; but one text ends it, and another never does."""
    pool._begin(settings)
    opened = Cleaner.open_article

    def open_article(self: Cleaner, piece: Piece) -> object:
        article = opened(self, piece)
        if article.source.text.startswith("Boom"):
            os._exit(9)
        if article.source.text.startswith("Ever"):
            time.sleep(60)
        return article

    Cleaner.open_article = open_article


@pytest.mark.parametrize(
    ("word", "told"),
    [("Boom", "ended before it was done"), pytest.param("Ever", "took more than", marks=pytest.mark.slow)],
)
def test_a_process_that_ends_costs_one_record(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, word: str, told: str
) -> None:
    monkeypatch.setattr(pool, "_begin", _begin_badly)
    monkeypatch.setattr(pool, "LIMITS", replace(pool.LIMITS, job_seconds=4 if word == "Ever" else 60))
    path = write(tmp_path / "c.jsonl", 600)
    lines = path.read_text("utf-8").splitlines()
    lines[300] = json.dumps({"id": 300, "text": f"{word} {TEXT}"})
    few = [lines[0], *lines[295:305]]
    path.write_text("\n".join(few) + "\n", encoding="utf-8")
    chunks = list(Inputs([str(path)], as_records=True).chunks())
    chunks = [replace(chunk, pieces=chunk.pieces[at : at + 4]) for chunk in chunks for at in range(0, 12, 4)]
    results = [one for _, done in in_order(iter(chunks), Cleaner(SETTINGS), SETTINGS, 2) for one in done]
    kept = [json.loads(one.data or b"null") for one in results]
    assert [line["id"] for line in kept] == [0, *range(295, 305)]
    (bad,) = [one for one in results if one.status == "failed"]
    assert told in bad.complaints[0][0]
    assert kept[6]["text"] == f"{word} {TEXT}"
    assert told in kept[6]["error"]


def start(*options: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-m", "core.cli", "clean", *options], start_new_session=True, stderr=subprocess.PIPE
    )


def wait_for_lines(out: Path, number: int, process: subprocess.Popen[bytes]) -> None:
    while process.poll() is None and not (out.exists() and out.stat().st_size > 300 * number):
        time.sleep(0.02)


def is_running(group: int) -> bool:
    """Tell whether a process of a group runs, where the system lists them; those that nobody waited for do not."""
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            state, _, of = stat.read_text("latin-1").rpartition(")")[2].split()[:3]
        except OSError:
            continue
        if of == str(group) and state != "Z":
            return True
    return False


def test_an_interrupt_ends_all_and_resuming_goes_on(tmp_path: Path) -> None:
    path, out = write(tmp_path / "c.jsonl", 40_000, 20), tmp_path / "out.jsonl"
    options = [str(path), "--to", "jsonl", "-o", str(out), "--jobs", "2", "--resume"]
    process = start(*options)
    wait_for_lines(out, 500, process)
    os.killpg(process.pid, signal.SIGINT)
    _, told = process.communicate()
    assert process.returncode == 130
    assert b"Traceback" not in told
    found = ids(out)
    assert 0 < len(found) < 40_000
    assert found == list(range(len(found)))
    deadline = time.monotonic() + 10
    while is_running(process.pid):  # what multiprocessing started besides notices it a little later
        assert time.monotonic() < deadline
        time.sleep(0.05)


@pytest.mark.slow
def test_killed_at_random_and_resumed_nothing_is_lost_or_twice(tmp_path: Path) -> None:
    path, out = write(tmp_path / "c.jsonl", 60_000, 8), tmp_path / "out.jsonl"
    options = [str(path), "--to", "jsonl", "-o", str(out), "--jobs", "2", "--resume"]
    chance = random.Random(3)
    for _ in range(4):
        process = start(*options)
        before = out.stat().st_size // 300 if out.exists() else 0
        wait_for_lines(out, before + chance.randrange(10, 8000), process)
        process.kill()
        process.communicate()
        with out.open("ab") as file:
            file.truncate(max(0, out.stat().st_size - chance.randrange(200)))
    assert main(["clean", *options]) == 0
    assert ids(out) == list(range(60_000))


class _Slow(Future[list[Result]]):
    """A result that comes with the third look, however much later the clock says it is."""

    def __init__(self, looks: int) -> None:
        super().__init__()
        self.looks = looks

    def result(self, timeout: float | None = None) -> list[Result]:
        self.looks -= 1
        if self.looks > 0:
            raise TimeoutError
        return []


def test_the_time_of_a_process_is_counted_in_looks_so_that_a_stop_costs_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pool, "LIMITS", replace(pool.LIMITS, job_seconds=4))
    assert pool._result(_Slow(3)) == []
    with pytest.raises(TimeoutError):
        pool._result(_Slow(9))


def test_an_error_of_the_work_that_is_called_a_timeout_ends_it() -> None:
    future: Future[list[Result]] = Future()
    future.set_exception(TimeoutError("of a file system"))
    with pytest.raises(TimeoutError, match="of a file system"):
        pool._result(future)
