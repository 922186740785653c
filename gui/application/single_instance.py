"""One window for all files: a second `winnow` hands over to the first one what it was asked to open, and ends.

The first one listens at a local socket, for its user and its settings alone. A message is four bytes that give the
length of what follows, big-endian, and an object of JSON: ``{"winnow": 1, "open": [paths], "token": text}``. The answer
to a message that is understood is ``OK``; anything else is cut off.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCryptographicHash, QDir, QObject, QTimer, Signal

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

LARGEST: Final = 1_000_000
"""Bytes of a message, without its length."""
OK: Final = b"winnow\n"

_VERSION = 1
_HEAD = 4  # bytes of the length
_TOKEN = 256  # characters of a token, at most
_CONNECT, _ANSWER, _LOCK = 500, 3_000, 1_000  # milliseconds that something is waited for
_CALLERS = 16  # connections at once


def address(settings_file: str, environment: dict[str, str] | None = None) -> str:
    """Give where the first window listens: the path of a socket, or on Windows the name of a pipe.

    Args:
        settings_file: The file, or key, of the window's settings.
        environment: The variables of the process; its own by default.
    """
    variables = dict(os.environ) if environment is None else environment
    user = str(os.getuid()) if hasattr(os, "getuid") else variables.get("USERNAME", "")
    digest = QCryptographicHash.hash(
        f"{user}\n{settings_file}".encode("utf-8", "surrogateescape"), QCryptographicHash.Algorithm.Sha256
    )
    name = f"winnow-{bytes(digest.toHex().data()).decode('ascii')[:16]}"
    if os.name == "nt":
        return name
    runtime = variables.get("XDG_RUNTIME_DIR", "")
    # A socket's path may be about a hundred bytes long.
    if runtime and len(os.fsencode(runtime)) <= 70 and _is_private(Path(runtime)):
        return str(Path(runtime, name))
    return str(Path(QDir.tempPath(), f"winnow-{user}", name))


def _is_private(folder: Path) -> bool:
    """Tell whether a folder is this user's, and nobody else can do anything in it."""
    try:
        found = folder.lstat()
    except OSError:
        return False
    return stat.S_ISDIR(found.st_mode) and found.st_uid == os.getuid() and not stat.S_IMODE(found.st_mode) & 0o077


def hand_over(where: str, paths: Sequence[str], *, token: str = "") -> bool:
    """Have the window that listens at an address open files, as absolute paths, or show itself where there are none.

    Args:
        where: What ``address`` gave.
        paths: The files.
        token: What lets that window come to the front, where the desktop asks for such a thing.

    Returns:
        Whether there is one and it has taken them.
    """
    if os.name != "nt" and not Path(where).exists():
        return False  # and the time that the network takes to load is saved, which is nearly always
    if os.name != "nt" and not _is_private(Path(where).parent):
        return False
    body = _encoded(paths, token)
    if body is None:
        return False
    from PySide6.QtNetwork import QLocalSocket

    socket = QLocalSocket()
    socket.connectToServer(where)
    if not socket.waitForConnected(_CONNECT):
        return False
    socket.write(body)
    answer = b""
    while len(answer) < len(OK):
        if not socket.waitForReadyRead(_ANSWER):
            break
        answer += bytes(socket.readAll().data())
    return answer == OK


def _encoded(paths: Sequence[str], token: str) -> bytes | None:
    """Give a message; None if it is too long to be one."""
    import json  # not for a window that is the first

    whole = [os.path.abspath(path) for path in paths]
    body = json.dumps({"winnow": _VERSION, "open": whole, "token": token[:_TOKEN]}).encode("ascii")
    return len(body).to_bytes(_HEAD, "big") + body if len(body) <= LARGEST else None


def decode(body: bytes) -> tuple[list[str], str] | None:
    """Read the object of a message: the paths and the token; None if it is not one."""
    import json

    try:
        fields = json.loads(body)
    except (ValueError, RecursionError):
        return None
    if not isinstance(fields, dict) or fields.get("winnow") != _VERSION:
        return None
    paths, token = fields.get("open"), fields.get("token")
    if not isinstance(paths, list) or not isinstance(token, str):
        return None
    if not all(isinstance(path, str) and os.path.isabs(path) and "\0" not in path for path in paths):
        return None
    plain = len(token) <= _TOKEN and token.isascii() and (token.isprintable() or not token)
    return paths, token if plain else ""


class Instance(QObject):
    """What listens for those that come later.

    Signals:
        called: the absolute paths that are to be opened, none where the window is only to show itself, and the token.
    """

    called = Signal(list, str)

    def __init__(self, where: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._where = where
        self._server: QLocalServer | None = None

    def listen(self) -> bool:
        """Begin to listen; False if another window does.

        Raises:
            OSError: if nobody can listen there.
        """
        from PySide6.QtCore import QLockFile
        from PySide6.QtNetwork import QLocalServer, QLocalSocket  # late: the first window does not wait for it

        if os.name != "nt":
            folder = Path(self._where).parent
            folder.mkdir(mode=0o700, exist_ok=True)
            if not _is_private(folder):
                raise PermissionError(f"others can enter {folder}")
        lock = QLockFile(f"{self._where}.lock")
        if not lock.tryLock(_LOCK):
            raise BlockingIOError("another window is at it")
        try:
            caller = QLocalSocket()
            caller.connectToServer(self._where)
            if caller.waitForConnected(_CONNECT):
                return False
            QLocalServer.removeServer(self._where)  # what a window left that was killed
            server = QLocalServer(self)
            if os.name == "nt":  # elsewhere the folder sees to that
                server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
            server.setMaxPendingConnections(_CALLERS)
            if not server.listen(self._where):
                raise OSError(server.errorString())
        finally:
            lock.unlock()
        server.newConnection.connect(self._accept)
        self._server = server
        return True

    def close(self) -> None:
        """Listen no longer."""
        if self._server is not None:
            self._server.close()
            self._server = None

    def _accept(self) -> None:
        while self._server is not None and (socket := self._server.nextPendingConnection()) is not None:
            if len(self._server.findChildren(_Caller)) >= _CALLERS:
                socket.abort()
                socket.deleteLater()
                continue
            _Caller(socket, self.called.emit, self._server)


class _Caller(QObject):
    """One that calls, until its message is there, or it takes too long, or it is none."""

    def __init__(self, socket: QLocalSocket, done: Callable[[list[str], str], object], parent: QObject) -> None:
        super().__init__(parent)
        self._socket = socket
        self._done = done
        self._data = b""
        self._over = False
        socket.setParent(self)
        socket.setReadBufferSize(LARGEST + _HEAD)
        socket.readyRead.connect(self._read)
        socket.disconnected.connect(self._end)
        QTimer.singleShot(_ANSWER, self, self._end)
        self._read()

    def _read(self) -> None:
        if self._over:
            return
        self._data += bytes(self._socket.readAll().data())
        if len(self._data) < _HEAD:
            return
        size = int.from_bytes(self._data[:_HEAD], "big")
        if size > LARGEST or len(self._data) > _HEAD + size:
            self._end()
        elif len(self._data) == _HEAD + size:
            message = decode(self._data[_HEAD:])
            if message is None:
                self._end()
                return
            self._over = True
            self._socket.write(OK)
            self._socket.flush()
            self._socket.disconnectFromServer()
            self.deleteLater()
            self._done(*message)

    def _end(self) -> None:
        if not self._over:
            self._over = True
            self._socket.abort()
            self.deleteLater()
