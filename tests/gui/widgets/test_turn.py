"""Work that can wait is told when a turn of the event loop is full, and is never held up for long."""

import pytest
from PySide6.QtCore import QAbstractEventDispatcher, QObject
from PySide6.QtWidgets import QApplication

from gui.widgets import turn
from gui.widgets.turn import Turn


class Clock:
    """A clock that stands still until it is moved, in seconds."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.now = 100.0
        monkeypatch.setattr(turn.time, "perf_counter", lambda: self.now)

    def next_turn(self) -> None:
        QAbstractEventDispatcher.instance().awake.emit()


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    return Clock(monkeypatch)


def test_a_turn_is_full_once_it_has_taken_long(qapp: QApplication, clock: Clock) -> None:
    parent = QObject()
    seen = Turn(parent)
    clock.next_turn()
    assert not seen.is_full()
    clock.now += 0.02
    assert seen.is_full()
    assert seen.is_full()  # whoever asks again in the same turn
    clock.next_turn()
    assert not seen.is_full()


def test_work_is_held_up_in_every_second_turn_at_most(qapp: QApplication, clock: Clock) -> None:
    parent = QObject()
    seen, told = Turn(parent), []
    for _ in range(6):
        clock.next_turn()
        clock.now += 0.02
        told.append(seen.is_full())
    assert told == [True, False, True, False, True, False]


def test_one_s_waiting_is_not_another_s(qapp: QApplication, clock: Clock) -> None:
    parent = QObject()
    one, other = Turn(parent), Turn(parent)
    clock.next_turn()
    clock.now += 0.02
    assert one.is_full()
    clock.next_turn()
    clock.now += 0.02
    assert other.is_full()
    assert not one.is_full()
