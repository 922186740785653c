"""A path to the bytes behind it, with a clear sentence for everything that can be in the way."""

from __future__ import annotations

import os
import stat

from core.errors import FolderError, NotFoundError, PermissionDeniedError, ReadError, SpecialFileError, TooLargeError
from core.limits import LIMITS


def read_file(path: str | os.PathLike[str], limit: int = LIMITS.file_bytes) -> bytes:
    """Read a file.

    Raises:
        UnreadableError: the kind that says why; the size is checked before anything is read.
    """
    name = os.path.basename(os.fspath(path)) or os.fspath(path)
    try:
        info = os.stat(path)
        if stat.S_ISDIR(info.st_mode):
            raise FolderError(f"“{name}” is a folder.", "Open the files in it.")
        if not stat.S_ISREG(info.st_mode):
            raise SpecialFileError(f"“{name}” is a device or a pipe, not a file.", "Save its content to a file first.")
        if info.st_size > limit:
            raise too_large(name, info.st_size, limit)
        with open(path, "rb") as file:
            data = file.read(limit + 1)
    except FileNotFoundError as error:
        raise NotFoundError(f"There is no file “{name}”.", "It may have been moved or renamed.") from error
    except PermissionError as error:
        raise PermissionDeniedError(f"You may not read “{name}”.", "Change its permissions, or copy it.") from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "its name cannot be used"
        raise ReadError(f"“{name}” could not be read: {reason}.", "Try again, or copy it elsewhere first.") from error
    if len(data) > limit:
        raise too_large(name, len(data), limit)
    return data


def too_large(name: str, size: int, limit: int) -> TooLargeError:
    """Make the error for an input of ``size`` bytes."""
    return TooLargeError(
        f"“{name}” has {size / 1e6:,.0f} MB; Winnow opens up to {limit / 1e6:,.0f} MB.",
        "Split it, or open a part of it.",
    )
