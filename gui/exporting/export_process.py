"""One order to the process that writes articles, watched by a thread, so that the window never waits."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import IO, Any

from PySide6.QtCore import QObject, Qt, Signal

import core
from core.article.article import Article
from core.errors import WinnowError, WorkerDiedError
from core.worker import wire
from gui.language.speech import tr

COMMAND = (sys.executable, "-P", "-m", "gui.exporting")
"""The process's command line. -P: a folder that the window happens to be started in must not lend it its modules."""

_READ = 64 * 1024


class ExportProcess(QObject):
    """One order and the process that carries it out.

    The thread touches nothing of Qt but two signals, which arrive in the window's own time.

    Signals:
        shown: the preview that was ordered is on the screen.
        paged: the number of the page that was made, and of pages.
        finished: the text that was ordered; empty where that was a file or a print.
        failed: the WinnowError.
        over: its process is gone, whatever came of it.
    """

    shown = Signal()
    paged = Signal(int, int)
    finished = Signal(object)  # a str; Qt would copy it twice
    failed = Signal(object)
    over = Signal()
    _shown = Signal()
    _paged = Signal(int, int)
    _ended = Signal(object)  # the text, or the WinnowError

    def __init__(
        self,
        order: dict[str, Any],
        article: Article,
        parent: QObject | None = None,
        *,
        command: Sequence[str] | None = None,
    ) -> None:
        """Prepare an order; see ``gui.exporting.__main__`` for what may stand in it.

        Args:
            order: What to do.
            article: With what.
            parent: Its owner.
            command: What runs instead of ``COMMAND``.
        """
        super().__init__(parent)
        self.order = order
        self.article = article
        self._command = list(command or COMMAND)
        self._process: subprocess.Popen[bytes] | None = None
        self._lock = threading.Lock()
        self._cancelled = self._sent = False
        self._shown.connect(self.shown, Qt.ConnectionType.QueuedConnection)
        self._paged.connect(self._tell_page, Qt.ConnectionType.QueuedConnection)
        self._ended.connect(self._end, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._work, name="errand")

    def start(self) -> None:
        """Begin; one of ``finished`` and ``failed`` follows, unless it is cancelled."""
        self._thread.start()

    def is_running(self) -> bool:
        """Tell whether it has begun and is not over."""
        return self._thread.is_alive()

    def cancel(self) -> None:
        """Give it up: no signal follows, and the file is as it was, or whole where it was just being written."""
        with self._lock:
            self._cancelled = True
            if self._process is not None and not self._sent:
                self._process.kill()
            elif self._process is not None and self._process.stdin is not None:
                with suppress(OSError):  # it is gone
                    self._process.stdin.close()  # it ends with its input, but not while it writes a file

    def wait(self, seconds: float | None = None) -> None:
        """Wait until it is over."""
        if self._thread.ident is not None:
            self._thread.join(seconds)

    def _work(self) -> None:
        texts: list[str] = []
        answer: wire.Message | None = None
        try:
            answer = self._carry_out(texts)
        except (OSError, ValueError) as error:  # a WireError is a ValueError
            if not self._cancelled:
                sys.stderr.write(f"winnow: the process that writes articles: {error}\n")
        with suppress(RuntimeError):  # the window is gone
            self._ended.emit(_result(answer, texts))

    def _tell_page(self, page: int, of: int) -> None:
        if not self._cancelled:
            self.paged.emit(page, of)

    def _end(self, result: str | WinnowError) -> None:
        if not self._cancelled:
            if isinstance(result, WinnowError):
                self.failed.emit(result)
            else:
                self.finished.emit(result)
        self.over.emit()

    def _carry_out(self, texts: list[str]) -> wire.Message | None:
        """Run the process; give its last answer, if it gave one, and put the pieces of the text into ``texts``."""
        environment = dict(os.environ)
        roots = [str(Path(core.__file__).parent.parent), environment.get("PYTHONPATH", "")]
        environment["PYTHONPATH"] = os.pathsep.join(filter(None, roots))
        with self._lock:
            if self._cancelled:
                return None
            process = self._process = subprocess.Popen(
                self._command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                env=environment,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            self._send(process.stdin)
            return self._listen(process.stdout, texts)
        finally:
            with self._lock, suppress(OSError):
                process.stdin.close()
            process.stdout.close()
            process.wait()

    def _send(self, pipe: IO[bytes]) -> None:
        try:
            pipe.write(wire.frames(self.order))
            for message in wire.encode_article(self.article):
                pipe.write(wire.frames(message))
            pipe.flush()
        except BrokenPipeError:  # it ended early; perhaps it says why
            pass
        with self._lock:
            self._sent = True

    def _listen(self, pipe: IO[bytes], texts: list[str]) -> wire.Message | None:
        reader = wire.FrameReader()
        while data := os.read(pipe.fileno(), _READ):
            for message in reader.feed(data):
                if "piece" in message:
                    texts.append(str(message["piece"]))
                elif "page" in message:
                    with suppress(RuntimeError):  # the window is gone
                        self._paged.emit(int(message["page"]), int(message["of"]))
                elif "shown" in message:
                    with suppress(RuntimeError):
                        self._shown.emit()
                elif "done" in message or "failed" in message:
                    return message
        return None


def _result(answer: wire.Message | None, texts: list[str]) -> str | WinnowError:
    if answer is None:
        return WorkerDiedError(
            tr("The process that writes articles stopped."), tr("Try it again. No file was changed.")
        )
    return wire.decode_error(answer) if "failed" in answer else "".join(texts)
