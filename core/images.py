"""The bytes of the images that an article carries or that stand beside it, under a budget; nothing is fetched here."""

from __future__ import annotations

import base64
import binascii
import os
import re
from enum import StrEnum
from urllib.parse import unquote, unquote_to_bytes

from core.limits import LIMITS
from core.patterns import lazy_pattern

_DATA = lazy_pattern(r"data:image/[\w.+-]+(?P<parameters>(?:;[\w=.+-]+)*),", re.IGNORECASE)
_SCHEME = lazy_pattern(r"[A-Za-z][A-Za-z0-9+.-]*:|//|\\\\|/|\\")


class Lack(StrEnum):
    """Why an image is not shown."""

    ELSEWHERE = "elsewhere"
    MISSING = "missing"
    LARGE = "large"
    UNREADABLE = "unreadable"


def image_bytes(address: str, folder: str | None) -> bytes:
    """Give the bytes of the image at an address; none where it is remote, outside of ``folder`` or too large.

    Args:
        address: As it stands in the article: a data URI or a relative path.
        folder: The folder of the article's own file, or None where it has none.
    """
    data = find_image(address, folder)
    return data if isinstance(data, bytes) else b""


def find_image(address: str, folder: str | None) -> bytes | Lack:
    """Give the same, or why there are none; what the bytes hold is not looked at."""
    data = _carried(address) if address[:5].lower() == "data:" else _beside(address, folder)
    return Lack.LARGE if isinstance(data, bytes) and len(data) > LIMITS.image_bytes else data


def _carried(address: str) -> bytes | Lack:
    found = _DATA.match(address)
    if not found:
        return Lack.UNREADABLE
    if len(address) > 2 * LIMITS.image_bytes:
        return Lack.LARGE
    body = address[found.end() :]
    if ";base64" not in found["parameters"].lower():
        return unquote_to_bytes(body) or Lack.UNREADABLE
    try:
        return base64.b64decode(unquote(body), validate=False) or Lack.UNREADABLE
    except (binascii.Error, ValueError):
        return Lack.UNREADABLE


def _beside(address: str, folder: str | None) -> bytes | Lack:
    path = path_beside(address, folder)
    if isinstance(path, Lack):
        return path
    try:
        if os.path.getsize(path) > LIMITS.image_bytes:
            return Lack.LARGE
        with open(path, "rb") as file:
            return file.read() or Lack.UNREADABLE
    except OSError:
        return Lack.UNREADABLE


def path_beside(address: str, folder: str | None) -> str | Lack:
    """Give the path of the file at a relative address within a folder, or why there is none."""
    if not address or "\0" in address:
        return Lack.UNREADABLE
    if _SCHEME.match(address):
        return Lack.ELSEWHERE
    if folder is None:
        return Lack.MISSING
    name = unquote(re.split(r"[?#]", address, maxsplit=1)[0])
    if not name or _SCHEME.match(name) or "\0" in name:
        return Lack.UNREADABLE
    root = os.path.realpath(folder)
    try:
        path = os.path.realpath(os.path.join(root, name))
    except ValueError:  # letters that no name can have
        return Lack.UNREADABLE
    # A link or ``..`` may lead out of the folder.
    if os.path.commonpath([root, path]) != root:
        return Lack.UNREADABLE
    return path if os.path.isfile(path) else Lack.MISSING
