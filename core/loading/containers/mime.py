"""What mails and web archives in MIME share: parts, headers, images, under a bound for nesting."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterator
from email.errors import MessageError
from email.header import decode_header, make_header
from email.message import Message
from email.parser import BytesParser
from urllib.parse import urljoin

from core.errors import ContainerError
from core.loading.containers.streams import damaged
from core.patterns import lazy_pattern

_BOUNDARY = lazy_pattern(rb"\bboundary\s*=|^content-type:\s*message/", re.IGNORECASE | re.MULTILINE)
_WORK = 40_000_000
"""Lines times parts that may nest: every line is held against the boundary of every part around it."""
_DEEPEST = 100


def parse(data: bytes, name: str) -> Message:
    """Parse a message.

    Raises:
        ContainerError: if it is damaged, or nests more parts than any program writes.
    """
    nested = len(_BOUNDARY.findall(data))
    if nested > _DEEPEST and nested * data.count(b"\n") > _WORK:
        raise _too_deep(name)
    try:
        return BytesParser().parsebytes(data)
    except RecursionError as error:
        raise _too_deep(name) from error
    except (MessageError, ValueError, TypeError, LookupError, AttributeError) as error:
        raise damaged(name) from error


def parts_of(message: Message, *, within: bool = True) -> Iterator[Message]:
    """Yield the parts that hold no others, in order; those of messages in it only where ``within`` says so."""
    left = [message]
    while left:
        part = left.pop()
        inner = part.get_payload() if part.is_multipart() else None
        if not isinstance(inner, list):
            yield part
        elif within or part is message or part.get_content_maintype() != "message":
            left += [one for one in reversed(inner) if isinstance(one, Message)]


def header(message: Message, name: str) -> str | None:
    """Give a header as it is meant, in one line; None where there is none."""
    # As it stands there, also where it holds bytes that were not packed for the way.
    text = next((str(value) for key, value in message.raw_items() if key.lower() == name.lower()), None)
    if text is None:
        return None
    if not text.isascii():
        raw = text.encode("utf-8", "surrogateescape")
        try:
            text = raw.decode("utf-8")
        except UnicodeDecodeError:
            text = raw.decode("cp1252", "replace")
    else:
        with contextlib.suppress(MessageError, ValueError, LookupError):
            text = str(make_header(decode_header(text)))
    return " ".join(text.split()) or None


def payload(part: Message) -> bytes:
    """Give the bytes of a part, unpacked."""
    try:
        data = part.get_payload(decode=True)
    except (ValueError, LookupError, AssertionError):
        return b""
    return data if isinstance(data, bytes) else b""


def charset(part: Message) -> str | None:
    """Give the encoding that a part names."""
    try:
        return part.get_content_charset()
    except (ValueError, LookupError):
        return None


def images(parts: list[Message], base: str) -> dict[str, bytes]:
    """Give the images among parts by the addresses that a page may call them by, which has the address ``base``."""
    found: dict[str, bytes] = {}
    folder = base.rpartition("/")[0] + "/"
    for part in parts:
        if part.get_content_maintype() != "image":
            continue
        data = payload(part)
        if at := header(part, "Content-Location"):
            found[_joined(base, at)] = found[at] = data
            if at.startswith(folder):
                found[at.removeprefix(folder)] = data
        if name := header(part, "Content-ID"):
            found[f"cid:{name.strip('<>')}"] = data
    return found


def _joined(base: str, address: str) -> str:
    try:
        return urljoin(base, address)
    except ValueError:
        return address


def _too_deep(name: str) -> ContainerError:
    return ContainerError(f"“{name}” nests parts too deeply.", "It may be made to take forever.")
