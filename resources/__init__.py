"""Data only: samples, weights, icons; and what reads it."""

from pathlib import Path

_FOLDER = Path(__file__).parent


def data(name: str) -> bytes:
    """Give the bytes of the file at ``name``, such as ``weights/words.bin``.

    ``importlib.resources`` would do the same, but loads archives, temporary files and more first.

    Raises:
        OSError: if there is no such file, or it cannot be read.
    """
    return (_FOLDER / name).read_bytes()
