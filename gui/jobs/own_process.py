"""How a process of the window's own is started and set up."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment

import core

RUN_MODULE = "--run-module"
"""The option by which a bundle, which has no Python of its own to start, runs one of Winnow's modules."""


def own_command(module: str) -> tuple[str, ...]:
    """Give the command line that runs a module of Winnow as a program."""
    if getattr(sys, "frozen", False):
        return (sys.executable, RUN_MODULE, module)
    # -P: a folder that the window happens to be started in must not lend it its modules.
    return (sys.executable, "-P", "-m", module)


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
