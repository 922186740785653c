r"""Which addresses of links and images an export may carry.

An address is told apart as browsers do: white space and control characters around it and line breaks inside it do not
count. What could run code (``javascript:``), read a local file (``file:``) or reach a share (``\\host``) is refused.

What is given is written in the letters of RFC 3986 alone, all others in percent signs and hexadecimals, so that no form
has to trust another program to escape an address.
"""

from __future__ import annotations

import re
from urllib.parse import quote, urljoin

from core.patterns import lazy_pattern

LINK_SCHEMES = frozenset({"http", "https", "mailto"})
IMAGE_SCHEMES = frozenset({"http", "https"})

_EDGES = "".join(map(chr, range(0x21)))
_DROPPED = str.maketrans("", "", "\t\n\r")
_SCHEME = lazy_pattern(r"([a-z][a-z0-9+.-]*):", re.IGNORECASE)
_UNSAFE = lazy_pattern(r"%(?![0-9A-Fa-f]{2})|[^A-Za-z0-9\-._~:/?#@!$&'()*+,;=%]")
"""What is no letter of an address (RFC 3986, 2); square brackets are only of a host, which is told apart."""
_HOST = lazy_pattern(r"(?:[a-z][a-z0-9+.-]*:)?//(?:[^/?#\[\]@]*@)?(\[[0-9a-f:.]+\])(?=[:/?#]|\Z)", re.IGNORECASE)
_QUERY = lazy_pattern(r"[?#]")
_SURROGATE = lazy_pattern("[\ud800-\udfff]")
_RASTER = lazy_pattern(r"data:image/(?:png|jpeg|gif|webp);base64,[a-z0-9+/=]+", re.IGNORECASE)


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


def printed_link(address: str, base: str | None) -> str | None:
    """Give the address of a link for PDF: whole, and without the brackets that end a string there."""
    whole = whole_link(address, base)
    return whole and whole.replace("(", "%28").replace(")", "%29")


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
        return _written(f"https:{plain}") if plain.startswith("//") else None
    scheme = _SCHEME.match(plain)
    if scheme is None:
        written = _written(plain)
        # What stands before a colon would be read as a scheme, though it is none.
        return f"./{written}" if ":" in re.split("[/?#]", written, maxsplit=1)[0] else written
    return _written(plain) if scheme[1].lower() in schemes else None


def _written(address: str) -> str:
    """Write an address in the letters of RFC 3986; it leads where a browser would go."""
    found = _QUERY.search(address)
    at = found.start() if found else len(address)
    path, rest = address[:at], address[at:]
    if path[:7].lower() != "mailto:":
        path = path.replace("\\", "/")  # so browsers read it
    host = _HOST.match(path)
    before, name, after = (path[: host.start(1)], host[1], path[host.end(1) :]) if host else (path, "", "")
    return _encoded(before) + name + _encoded(after) + rest[:1] + _encoded_rest(rest[1:], fragment=rest[:1] == "#")


def _encoded_rest(rest: str, *, fragment: bool) -> str:
    """Write what follows the first ``?`` or ``#``; within a fragment there is no other ``#``."""
    query, sign, words = ("", "", rest) if fragment else rest.partition("#")
    return _encoded(query) + sign + _encoded(words).replace("#", "%23")


def _encoded(text: str) -> str:
    return _UNSAFE.sub(lambda found: quote(found[0], safe=""), _SURROGATE.sub("\ufffd", text))
