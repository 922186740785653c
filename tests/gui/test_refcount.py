"""Qt's binding must not lose references to None, as PySide6 6.12.0 does on CPython 3.11 (PYSIDE-3474)."""

import sys

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot


def test_calls_that_give_nothing_keep_none_alive(qtbot: QtBot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for number in range(300):
        label.setText(str(number))
    assert abs(sys.getrefcount(None) - before) < 50
