"""Processes that are born with everything imported: one that has it all forks them, which spares each its second.

Run as a script with the socket of a nursery, this module stands for a process: it hands its streams, its environment
and its folder over, and ends as the process that was forked for it does; ended itself, it takes that one along.
"""

from __future__ import annotations

import gc
import importlib
import json
import os
import selectors
import signal
import socket
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any

STARTING = 60  # seconds
_LONGEST = 1 << 20  # bytes of arguments and environment


class Nursery:
    """A process that forks others, and the command lines that stand for them."""

    def __init__(self, folder: Path) -> None:
        """Start it, with its socket in a folder whose path must be short."""
        self._socket = folder / "nursery"
        self._process = subprocess.Popen(
            [sys.executable, "-P", "-m", "tests.gui.nursery", str(self._socket)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=Path(__file__).parents[2],
            env=os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])},
        )  # fmt: skip
        self._is_ready = False

    def command(self, *arguments: str) -> list[str]:
        """Give the command that stands for ``python`` with arguments: ``-m`` and a module, or ``-c`` and a script."""
        if not self._is_ready:  # its socket is there before anybody listens
            assert self._process.stdout is not None
            assert self._process.stdout.readline() == b"ready\n"
            self._is_ready = True
        return [sys.executable, "-I", "-S", __file__, str(self._socket), *arguments]

    def close(self) -> None:
        """End it, and what it forked."""
        self._process.communicate(timeout=STARTING)


def _stand_for(path: str, arguments: list[str]) -> int:
    """Have a process forked with these streams, and wait for its end."""
    message = json.dumps({"arguments": arguments, "environment": dict(os.environ), "folder": os.getcwd()}).encode()
    with socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET) as line:
        line.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, _LONGEST)
        line.connect(path)
        socket.send_fds(line, [message], [0, 1, 2])
        for stream in (0, 1, 2):
            os.close(stream)  # whoever listens hears of the end from the other process
        return int(line.recv(16) or b"1")


def _become(message: dict[str, Any], streams: list[int]) -> None:
    """Go on as what was asked for."""
    import runpy

    for number, stream in enumerate(streams):
        os.dup2(stream, number)
        os.close(stream)
    os.environ.clear()
    os.environ.update(message["environment"])
    os.chdir(message["folder"])
    option, what, *sys.argv[1:] = message["arguments"]
    if option == "-m":
        runpy.run_module(what, run_name="__main__", alter_sys=True)
    else:
        exec(compile(what, "<string>", "exec"), {"__name__": "__main__"})  # as python -c does


def _fork(listener: socket.socket, events: selectors.BaseSelector) -> tuple[int, socket.socket]:
    line, _ = listener.accept()
    message, streams, _, _ = socket.recv_fds(line, _LONGEST, 3)
    child = os.fork()
    if child == 0:
        status = 1
        try:
            events.close()
            listener.close()
            line.close()
            signal.set_wakeup_fd(-1)
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            _become(json.loads(message), streams)
            status = 0
        except SystemExit as end:
            status = end.code if isinstance(end.code, int) else int(end.code is not None)
        except BaseException:
            sys.excepthook(*sys.exc_info())
        finally:
            with suppress(OSError, ValueError):
                sys.stdout.flush()
            os._exit(status)
    for stream in streams:
        os.close(stream)
    return child, line


def _serve(path: str) -> None:
    for module in ("core.worker.service", "gui.exporting.__main__"):
        importlib.import_module(module)
    gc.collect()
    gc.freeze()
    listener = socket.socket(socket.AF_UNIX, socket.SOCK_SEQPACKET)
    listener.bind(path)
    listener.listen(64)
    ended, woken = socket.socketpair()
    for end in (ended, woken):
        end.setblocking(False)
    signal.set_wakeup_fd(woken.fileno())
    signal.signal(signal.SIGCHLD, lambda *_: None)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    lines: dict[int, socket.socket] = {}
    events = selectors.DefaultSelector()
    for source in (0, listener, ended):
        events.register(source, selectors.EVENT_READ)
    while True:
        for key, _ in events.select():
            if key.fileobj == 0:  # whoever started it is gone
                for child in lines:
                    os.kill(child, signal.SIGKILL)
                return
            if key.fileobj is listener:
                child, line = _fork(listener, events)
                lines[child] = line
                events.register(line, selectors.EVENT_READ, child)
            elif key.fileobj is ended:
                ended.recv(64)
                _bury(lines, events)
            elif key.data in lines:  # who stood for it was killed
                os.kill(key.data, signal.SIGKILL)
                events.unregister(lines[key.data])


def _bury(lines: dict[int, socket.socket], events: selectors.BaseSelector) -> None:
    with suppress(ChildProcessError):
        while (found := os.waitpid(-1, os.WNOHANG))[0]:
            line = lines.pop(found[0])
            with suppress(OSError):
                line.send(str(os.waitstatus_to_exitcode(found[1])).encode())
            with suppress(KeyError):
                events.unregister(line)
            line.close()


if __name__ == "__main__":
    if len(sys.argv) > 2:
        sys.exit(_stand_for(sys.argv[1], sys.argv[2:]))
    _serve(sys.argv[1])
