"""How far the work is."""

import pytest

from core.cli.progress import Progress


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def test_a_line_a_second_where_there_is_no_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    clock = Clock()
    progress = Progress(shown=True, clock=clock)
    for _ in range(20):
        clock.now += 0.125
        progress.done += 10
        progress.show()
    progress.failed, progress.present = 1, 2_000
    progress.end()
    assert capsys.readouterr().err.splitlines() == [
        "80 done, 80 a second",
        "160 done, 80 a second",
        "200 done, 2,000 there already, 1 failed, 80 a second",
    ]


def test_one_line_on_a_terminal_which_makes_room_for_others(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    clock = Clock()
    progress = Progress(shown=True, clock=clock)
    clock.now += 0.5
    progress.done = 5
    progress.show()
    progress.clear()
    progress.end()
    told = "\r5 done, 10 a second\033[K"
    assert capsys.readouterr().err == f"{told}\r\033[K{told}\n"


def test_nothing_is_told_of_what_is_quick_or_not_to_be_shown(capsys: pytest.CaptureFixture[str]) -> None:
    clock = Clock()
    quick, hidden = Progress(shown=True, clock=clock), Progress(shown=False, clock=clock)
    quick.show()
    quick.end()
    clock.now += 9
    hidden.show()
    hidden.end()
    assert capsys.readouterr().err == ""


def test_what_is_quick_is_told_where_it_is_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    clock = Clock()
    progress = Progress(shown=True, always=True, clock=clock)
    assert capsys.readouterr().err == "0 done, 0 a second\n"
    clock.now += 0.5
    progress.done, progress.failed = 3, 1
    progress.show()
    assert capsys.readouterr().err == ""
    progress.end()
    assert capsys.readouterr().err == "3 done, 1 failed, 6 a second\n"
