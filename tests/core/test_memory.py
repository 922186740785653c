"""Memory is given back where the system can take it, and nothing happens where it cannot."""

import ctypes
import sys

import pytest

from core import memory


def test_giving_back_works_here_and_twice() -> None:
    memory.give_back()
    memory.give_back()


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_other_systems_are_left_alone(monkeypatch: pytest.MonkeyPatch, system: str) -> None:
    monkeypatch.setattr(sys, "platform", system)
    monkeypatch.setattr(ctypes, "CDLL", None)
    memory._trim.cache_clear()
    memory.give_back()
    memory._trim.cache_clear()


@pytest.mark.skipif(sys.platform != "linux", reason="another C library")
def test_a_c_library_without_a_trim_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ctypes, "CDLL", lambda _: object())
    memory._trim.cache_clear()
    memory.give_back()
    memory._trim.cache_clear()
