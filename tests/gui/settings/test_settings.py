"""The settings as a file that several programs share."""

import os
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from gui.settings.settings import Settings


@pytest.mark.parametrize(
    ("words", "seconds", "stays"),
    [(b"", 60, False), (b"", 0, True), (b"1\nwinnow\nhost\n", 60, True)],
    ids=["torn", "just made", "somebody's"],
)
def test_the_lock_of_a_program_that_was_killed_holds_nobody_up(
    tmp_path: Path, words: bytes, seconds: int, stays: bool
) -> None:
    lock = tmp_path / "settings.ini.lock"
    lock.write_bytes(words)
    then = time.time() - seconds
    os.utime(lock, (then, then))
    Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    assert lock.exists() is stays
