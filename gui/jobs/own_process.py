"""How a process of the window's own is set up."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment

import core


def own_process(parent: QObject) -> QProcess:
    """Make a process that finds this Winnow's modules, and whose errors go where the window's go."""
    process = QProcess(parent)
    process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
    environment = QProcessEnvironment.systemEnvironment()
    root = str(Path(core.__file__).parent.parent)
    before = environment.value("PYTHONPATH")
    environment.insert("PYTHONPATH", root + (os.pathsep + before if before else ""))
    process.setProcessEnvironment(environment)
    return process
