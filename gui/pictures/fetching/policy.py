"""What may be asked of the web for images, and of whom."""

from __future__ import annotations

import re
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from urllib.parse import urljoin, urlsplit


@dataclass(frozen=True, slots=True)
class Budget:
    """What the images of one article may cost.

    Attributes:
        pictures: Images that are loaded.
        picture_bytes: Bytes of one.
        all_bytes: Bytes of all.
        seconds: Time for one.
        at_once: Connections that are open at once.
        redirects: Times that one may be sent on.
    """

    pictures: int = 64
    picture_bytes: int = 8 * 1024 * 1024
    all_bytes: int = 40 * 1024 * 1024
    seconds: float = 20.0
    at_once: int = 4
    redirects: int = 5


BUDGET = Budget()


class RefusedError(Exception):
    """An image is not loaded; its words say why."""


@dataclass(frozen=True, slots=True)
class Target:
    """Whom to ask for what.

    Attributes:
        address: All of it.
        host: The name of the server, in ASCII.
        port: Its port.
        path: What it is asked for, with the query.
    """

    address: str
    host: str
    port: int
    path: str


_LOCAL_NAMES = (".local", ".localhost", ".internal", ".intranet", ".lan", ".home", ".corp", ".home.arpa", ".onion")
_TRANSLATED = ip_network("64:ff9b::/96")
_UNWRITTEN = re.compile(r"[\x00-\x20\x7f-\uffff]")


def target_of(address: str, *, local: bool = False) -> Target:
    """Give whom an address asks, by https, whatever it says; ``local`` lets names and ports of this computer pass.

    Raises:
        RefusedError: if it may not be asked.
    """
    try:
        parts = urlsplit(address.strip())
        port, host = parts.port, (parts.hostname or "").rstrip(".")
    except ValueError:
        raise RefusedError("its address makes no sense") from None
    if parts.scheme not in ("http", "https"):
        raise RefusedError("its address is not one of https")
    if parts.scheme == "http" and port == 80:
        port = None
    if port not in (None, 443) and not local:
        raise RefusedError("its address names an unusual port")
    if not host or parts.username is not None or parts.password is not None:
        raise RefusedError("its address names a user, or no server")
    try:
        host = str(ip_address(host))
    except ValueError:
        host = _name(host)
        if not local and ("." not in host or f".{host}".endswith(_LOCAL_NAMES)):
            raise RefusedError("its address leads into a private network") from None
    else:
        if not local and not is_public(ip_address(host)):
            raise RefusedError("its address leads into a private network")
    path = f"{parts.path or '/'}{'?' if parts.query else ''}{parts.query}"
    if not path.startswith("/") or _UNWRITTEN.search(path):
        raise RefusedError("its address makes no sense")
    port = port or 443
    shown = f"[{host}]" if ":" in host else host
    return Target(f"https://{shown}{'' if port == 443 else f':{port}'}{path}", host, port, path)


def _name(host: str) -> str:
    try:
        name = host.encode("idna").decode("ascii").lower()
    except UnicodeError:
        raise RefusedError("its address makes no sense") from None
    if not re.fullmatch(r"[a-z0-9_-]+(?:\.[a-z0-9_-]+)*", name):
        raise RefusedError("its address makes no sense")
    return name


def redirected(target: Target, location: str | None, *, local: bool = False) -> Target:
    """Give where a server sends on to.

    Raises:
        RefusedError: if that may not be asked, or is not asked by https.
    """
    try:
        address = urljoin(target.address, (location or "").strip())
        scheme = urlsplit(address).scheme
    except ValueError:
        raise RefusedError("its server sends on to an address that makes no sense") from None
    if not location or scheme != "https":
        raise RefusedError("its server sends on to an address that is not one of https")
    return target_of(address, local=local)


def is_public(address: IPv4Address | IPv6Address) -> bool:
    """Tell whether an address is one of the open internet: of no private network, link, group or this computer."""
    if isinstance(address, IPv6Address):
        inner = address.ipv4_mapped or address.sixtofour or (address.teredo[1] if address.teredo else None)
        if inner is None and address in _TRANSLATED:
            inner = IPv4Address(int(address) & 0xFFFFFFFF)
        if inner is not None:
            return is_public(inner)
        if address.is_site_local:
            return False
    return address.is_global and not (
        address.is_multicast
        or address.is_reserved
        or address.is_loopback
        or address.is_link_local
        or address.is_unspecified
        or address.is_private
    )


def is_picture(head: bytes) -> bool:
    """Tell from its first bytes whether something is an image of dots; drawings (SVG) are none."""
    if head.startswith((b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b"GIF87a", b"GIF89a")):
        return True
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return True
    return head[4:8] == b"ftyp" and head[8:12] in (b"avif", b"avis", b"mif1", b"heic", b"heix", b"msf1")
