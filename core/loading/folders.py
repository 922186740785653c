"""The files of a folder that may be articles, in order."""

from __future__ import annotations

import os
from collections.abc import Iterator

_ASSETS = "_files"
"""How the folder ends in which browsers save what a page shows."""
_NO_ARTICLES = frozenset(
    "avi avif bmp css dll eot exe flac gif ico jpeg jpg js m4a map mjs mov mp3 mp4 ogg otf png pyc so svg tif tiff ttf"
    " wav webm webp woff woff2".split()
)


def files_in(folder: str | os.PathLike[str]) -> Iterator[str]:
    """Yield the paths of the files in a folder and the folders below, parted by ``/`` and counted from it.

    A folder's files come before its folders, each sorted by name. Passed over are hidden ones, links to folders,
    folders with what a saved page shows (``page_files``), and files that by their names are images, sounds, films,
    fonts, styles or scripts. A folder that may not be read counts as empty.
    """
    yield from _below(os.fspath(folder), "")


def _below(folder: str, prefix: str) -> Iterator[str]:
    try:
        with os.scandir(folder) as scan:
            entries = sorted((entry for entry in scan if not entry.name.startswith(".")), key=lambda entry: entry.name)
    except OSError:
        return
    for entry in entries:
        if entry.is_file() and entry.name.rsplit(".", 1)[-1].lower() not in _NO_ARTICLES:
            yield prefix + entry.name
    for entry in entries:
        if entry.is_dir(follow_symlinks=False) and not entry.name.endswith(_ASSETS):
            yield from _below(os.path.join(folder, entry.name), f"{prefix}{entry.name}/")
