"""Bytes -> a file, whole or not at all."""

from __future__ import annotations

import contextlib
import os
import stat
import tempfile
from pathlib import Path

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
    mode = stat.S_IMODE(target.stat().st_mode) if target.exists() else 0o666 & ~_umask()
    handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name[:100]}.", suffix=".part")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            if lasting:
                os.fsync(file.fileno())
        Path(name).chmod(mode)
        Path(name).replace(target)
    except BaseException:
        with contextlib.suppress(OSError):
            Path(name).unlink()
        raise


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
