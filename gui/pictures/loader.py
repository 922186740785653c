"""The window's side of the process that loads images: one order, and what comes of it."""

from __future__ import annotations

import base64
import binascii
import sys
from collections.abc import Sequence

from PySide6.QtCore import QElapsedTimer, QObject, QProcess, QTimer, Signal

from core.worker import wire
from gui.jobs.own_process import own_process
from gui.language.speech import tr

COMMAND = (sys.executable, "-P", "-m", "gui.pictures.fetching")
"""The process's command line. -P: a folder that the window happens to be started in must not lend it its modules."""

_SLICE = 8  # milliseconds of decoding between two turns of the event loop
_READ = 64 * 1024


class Loader(QObject):
    """Has images loaded by a process that ends with it.

    Signals:
        loaded: an address, and the bytes of its image.
        failed: an address, and why there is no image, in words.
        over: all are told; not emitted where it was stopped.
    """

    loaded = Signal(str, object)
    failed = Signal(str, str)
    over = Signal()

    def __init__(
        self, addresses: Sequence[str], parent: QObject | None = None, *, command: Sequence[str] | None = None
    ) -> None:
        """Prepare to load the images of these addresses; ``command`` is what runs instead of ``COMMAND``."""
        super().__init__(parent)
        self._left = dict(enumerate(addresses))
        self._pieces: dict[int, list[bytes]] = {}
        self._frames = wire.FrameReader()
        self._stopped = False
        self._command = list(command or COMMAND)
        self._process = own_process(self)
        self._decoder = QTimer(self)
        self._decoder.setSingleShot(True)
        self._decoder.timeout.connect(self._decode)
        self._process.readyReadStandardOutput.connect(self._decoder.start)
        self._process.finished.connect(self._ended)
        self._process.errorOccurred.connect(self._troubled)

    def start(self) -> None:
        """Begin."""
        self._process.start(self._command[0], self._command[1:])
        self._process.write(wire.frames({"load": [[number, address] for number, address in self._left.items()]}))

    def stop(self) -> None:
        """Load no more: no signal follows, and the process is gone as soon as may be."""
        if self._stopped:
            return
        self._stopped = True
        self._decoder.stop()
        self._pieces.clear()
        if self._process.state() == QProcess.ProcessState.NotRunning:
            self.deleteLater()
        else:
            self._process.finished.connect(self.deleteLater)
            self._process.kill()

    def end(self) -> None:
        """Stop, and wait until the process is gone."""
        self.stop()
        self._process.waitForFinished(5_000)

    def _decode(self) -> None:
        clock = QElapsedTimer()
        clock.start()
        while not self._stopped and self._process.bytesAvailable():
            if clock.elapsed() >= _SLICE:
                self._decoder.start()
                return
            self._take(bytes(self._process.read(_READ).data()))

    def _take(self, data: bytes) -> None:
        try:
            for message in self._frames.feed(data):
                if self._stopped:
                    return
                self._hear(message)
        except (wire.WireError, binascii.Error, ValueError, TypeError):
            self._give_up(tr("what came makes no sense"))

    def _hear(self, message: wire.Message) -> None:
        if "piece" in message and message.get("picture") in self._left:
            self._pieces.setdefault(message["picture"], []).append(base64.b64decode(message["piece"], validate=True))
        elif message.get("loaded") in self._left:
            number = message["loaded"]
            address, data = self._left.pop(number), b"".join(self._pieces.pop(number, ()))
            self.loaded.emit(address, data)
        elif message.get("failed") in self._left:
            self.failed.emit(self._left.pop(message["failed"]), str(message.get("why", "")))
        elif "done" in message:
            self._give_up(tr("nothing came of it"))

    def _ended(self) -> None:
        while not self._stopped and self._process.bytesAvailable():
            self._take(bytes(self._process.read(_READ).data()))
        self._give_up(tr("the process that loads pictures stopped"))

    def _troubled(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._give_up(tr("the process that loads pictures does not start"))

    def _give_up(self, why: str) -> None:
        """Tell of all that is left that it did not come, and be over."""
        if self._stopped:
            return
        left, self._left = self._left, {}
        for address in left.values():
            self.failed.emit(address, why)
        self.stop()
        self.over.emit()
