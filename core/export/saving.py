"""Bytes -> a file, whole or not at all."""

from __future__ import annotations

import contextlib
import os
import stat
from pathlib import Path
from typing import BinaryIO

from core.errors import SaveError


def encoded(text: str | bytes) -> bytes:
    """Give an exported text in UTF-8, and bytes as they are."""
    if isinstance(text, bytes):
        return text
    # Half of a surrogate pair has no UTF-8; in JSON its escape even means the same.
    return text.encode("utf-8", "backslashreplace")


def same_file(one: str | os.PathLike[str], other: str | os.PathLike[str]) -> bool:
    """Tell whether two paths name one file, links included; False where one of them names none."""
    try:
        return os.path.samefile(one, other)
    except (OSError, ValueError):
        return False


def save(path: str | os.PathLike[str], data: bytes, *, lasting: bool = True) -> None:
    """Write a file so that nobody ever sees half of it; folders on the way are made.

    A file that is there already is replaced and keeps its permissions; a link is followed. Devices and pipes are
    written to directly. What is not ``lasting`` does not wait for the disk, which costs most of the time of small
    files: where the power fails, the file may be empty.

    Raises:
        SaveError: if the file cannot be written; what stood there before still does.
    """
    target = Path(os.path.realpath(path))
    try:
        if target.is_dir():
            raise SaveError(f"{path} is a folder.", "Name a file to write to.")
        if target.exists() and not target.is_file():
            target.write_bytes(data)
            return
        target.parent.mkdir(parents=True, exist_ok=True)
        _replace(target, data, lasting)
    except OSError as error:
        why = error.strerror or str(error)
        raise SaveError(f"{path} could not be written: {why}.", "Choose another place.") from error


def _replace(target: Path, data: bytes, lasting: bool) -> None:
    half = partial_file(target)
    try:
        half.file.write(data)
        half.finish(lasting=lasting)
    finally:
        half.drop()


class Half:
    """A file that is written beside its place, and put there when it is whole.

    Attributes:
        file: Where to write.
    """

    def __init__(self, target: Path) -> None:
        import tempfile  # late: it loads archives, and most of what is cleaned is printed

        self._target = target
        self._mode = stat.S_IMODE(target.stat().st_mode) if target.exists() else 0o666 & ~_umask()
        handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name[:100]}.", suffix=".part")
        self._name = Path(name)
        self.file: BinaryIO = os.fdopen(handle, "wb")

    def finish(self, *, lasting: bool = True) -> None:
        """Put it in its place; ``lasting`` waits for the disk."""
        self.file.flush()
        if lasting:
            os.fsync(self.file.fileno())
        self.file.close()
        self._name.chmod(self._mode)
        self._name.replace(self._target)

    def drop(self) -> None:
        """Remove it, where it was not put in its place."""
        with contextlib.suppress(OSError):
            self.file.close()
        with contextlib.suppress(OSError):
            self._name.unlink()


def partial_file(path: str | os.PathLike[str]) -> Half:
    """Begin to write a file that nobody is to see half of; a link is followed.

    Raises:
        OSError: if it cannot be written.
    """
    return Half(Path(os.path.realpath(path)))


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
