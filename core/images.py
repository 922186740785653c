"""The bytes of the images that an article carries or that stand beside it, under a budget; nothing is fetched."""

from __future__ import annotations

import base64
import binascii
import os
import re
from urllib.parse import unquote, unquote_to_bytes

from core.limits import LIMITS

_DATA = re.compile(r"data:image/[\w.+-]+(?P<parameters>(?:;[\w=.+-]+)*),", re.IGNORECASE)
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:|//|\\\\|/|\\")


def image_bytes(address: str, folder: str | None) -> bytes:
    """Give the bytes of the image at an address; none where it is remote, outside of ``folder`` or too large.

    Args:
        address: As it stands in the article: a data URI or a relative path.
        folder: The folder of the article's own file, or None where it has none.
    """
    data = _carried(address) if address[:5].lower() == "data:" else _beside(address, folder)
    return data if len(data) <= LIMITS.image_bytes else b""


def _carried(address: str) -> bytes:
    found = _DATA.match(address)
    if not found or len(address) > 2 * LIMITS.image_bytes:
        return b""
    body = address[found.end() :]
    if ";base64" not in found["parameters"].lower():
        return unquote_to_bytes(body)
    try:
        return base64.b64decode(unquote(body), validate=False)
    except (binascii.Error, ValueError):
        return b""


def _beside(address: str, folder: str | None) -> bytes:
    if folder is None or not address or _SCHEME.match(address) or "\0" in address:
        return b""
    name = unquote(re.split(r"[?#]", address, maxsplit=1)[0])
    if not name or _SCHEME.match(name) or "\0" in name:
        return b""
    root = os.path.realpath(folder)
    path = os.path.realpath(os.path.join(root, name))
    # A link or ``..`` may lead out of the folder.
    if os.path.commonpath([root, path]) != root or not os.path.isfile(path):
        return b""
    try:
        if os.path.getsize(path) > LIMITS.image_bytes:
            return b""
        with open(path, "rb") as file:
            return file.read()
    except OSError:
        return b""
