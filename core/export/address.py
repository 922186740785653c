r"""Which addresses of links and images an export may carry.

An address is told apart as browsers do: white space and control characters around it and line breaks inside it do not
count. What could run code (``javascript:``), read a local file (``file:``) or reach a share (``\\host``) is refused.
"""

from __future__ import annotations

import re
from urllib.parse import urljoin

LINK_SCHEMES = frozenset({"http", "https", "mailto"})
IMAGE_SCHEMES = frozenset({"http", "https"})

_EDGES = "".join(map(chr, range(0x21)))
_DROPPED = str.maketrans("", "", "\t\n\r")
_SCHEME = re.compile(r"([a-z][a-z0-9+.-]*):", re.IGNORECASE)
_RASTER = re.compile(r"data:image/(?:png|jpeg|gif|webp);base64,[a-z0-9+/=]+", re.IGNORECASE)


def link_address(address: str) -> str | None:
    """Give the address that a link may carry, or None where only its words may stay."""
    return _checked(address, LINK_SCHEMES)


def image_address(address: str) -> str | None:
    """Give the address that an image may carry, or None; pictures inside the address itself are allowed."""
    if _RASTER.fullmatch(address.strip(_EDGES)):
        return address.strip(_EDGES)
    return _checked(address, IMAGE_SCHEMES)


def whole_link(address: str, base: str | None) -> str | None:
    """Give the address that a link may carry which is read in no place of its own, such as on the clipboard.

    Args:
        address: As it stands in the article.
        base: Where the article came from, if it says so; what is relative is relative to that.
    """
    return _whole(link_address(address), base, LINK_SCHEMES)


def whole_image(address: str, base: str | None) -> str | None:
    """Give the same for an image; pictures inside the address itself are allowed."""
    plain = image_address(address)
    return plain if plain and plain[:5].lower() == "data:" else _whole(plain, base, IMAGE_SCHEMES)


def _whole(address: str | None, base: str | None, schemes: frozenset[str]) -> str | None:
    if not address or _SCHEME.match(address):
        return address
    try:
        joined = urljoin(base or "", address)
    except ValueError:  # an address that is malformed
        return None
    return _checked(joined, schemes) if _SCHEME.match(joined) else None


def _checked(address: str, schemes: frozenset[str]) -> str | None:
    plain = address.strip(_EDGES).translate(_DROPPED)
    if not plain:
        return None
    slashes = plain[:2].replace("\\", "/")
    if slashes == "//":
        # Opened from a disk, an address without a scheme but with a host would name a file share.
        return f"https:{plain}" if plain.startswith("//") else None
    scheme = _SCHEME.match(plain)
    if scheme is None:
        return plain
    return plain if scheme[1].lower() in schemes else None
