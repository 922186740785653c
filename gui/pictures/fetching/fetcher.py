"""Loads images by https, one request each: no cookies, no referrer, nothing kept, nobody private asked.

This is the only module of Winnow that opens connections to the web.
"""

from __future__ import annotations

import base64
import http.client
import queue
import socket
import ssl
import threading
import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from ipaddress import ip_address
from urllib.parse import unquote, urlsplit
from urllib.request import getproxies, proxy_bypass

from gui.pictures.fetching.policy import (
    BUDGET,
    Budget,
    RefusedError,
    Target,
    is_picture,
    is_public,
    redirected,
    target_of,
)

HEADERS = {
    "Accept": "image/avif,image/webp,image/png,image/jpeg,image/gif",
    "Accept-Encoding": "identity",
    "Connection": "close",
    "User-Agent": "Winnow",
}
"""All that a server is told, beside what it is asked for."""
_PIECE = 64 * 1024
_HEAD = 32
_ATTEMPT = 6.0
"""Seconds for one of the addresses of a server, which may have more."""
_SENT_ON = frozenset((301, 302, 303, 307, 308))
_LATE = "it took too long"

Told = Callable[[int, bytes | str], None]


@dataclass(frozen=True, slots=True)
class Grounds:
    """What the fetcher stands on; the defaults are the only ones that the program uses.

    Attributes:
        certificates: A file of certificates that are trusted beside the system's, for a server of one's own.
        local: Whether this computer and ports other than 443 may be asked.
    """

    certificates: str | None = None
    local: bool = False


class Fetcher:
    """Loads images, several at once, within a budget."""

    def __init__(self, budget: Budget = BUDGET, grounds: Grounds | None = None) -> None:
        self._budget = budget
        self._grounds = grounds or Grounds()
        self._context = ssl.create_default_context()
        if self._grounds.certificates is not None:
            self._context.load_verify_locations(self._grounds.certificates)
        self._left = budget.all_bytes
        self._lock = threading.Lock()

    def load(self, wanted: Iterable[tuple[int, str]], tell: Told) -> None:
        """Load images; returns when all is told.

        Args:
            wanted: Their numbers and addresses.
            tell: Is given each number, with the image's bytes or why there are none, in words; from any thread, but
                never from two at once.
        """
        waiting: queue.SimpleQueue[tuple[int, str]] = queue.SimpleQueue()
        telling = threading.Lock()
        for count, one in enumerate(wanted):
            if count < self._budget.pictures:
                waiting.put(one)
            else:
                tell(one[0], f"only {self._budget.pictures} are loaded at once")

        def work() -> None:
            while True:
                try:
                    number, address = waiting.get_nowait()
                except queue.Empty:
                    return
                try:
                    found: bytes | str = self.one(address)
                except RefusedError as error:
                    found = str(error)
                except Exception as error:  # whatever a server makes of it, the others are still to come
                    found = f"it failed ({type(error).__name__})"
                with telling:
                    tell(number, found)

        threads = [threading.Thread(target=work, daemon=True) for _ in range(self._budget.at_once)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    def one(self, address: str) -> bytes:
        """Load one image.

        Raises:
            RefusedError: if it is not loaded.
        """
        until = time.monotonic() + self._budget.seconds
        target = target_of(address, local=self._grounds.local)
        for _ in range(self._budget.redirects + 1):
            answer = self._ask(target, until)
            if isinstance(answer, bytes):
                return answer
            target = redirected(target, answer, local=self._grounds.local)
        raise RefusedError("its server sends on and on")

    def _ask(self, target: Target, until: float) -> bytes | str:
        """Ask for an image; give it, or where the server sends on to."""
        connection = _Connection(target, self._context, self._way_to(target), until)
        late = threading.Event()

        def end() -> None:
            late.set()
            connection.cut()

        clock = threading.Timer(max(0.0, until - time.monotonic()), end)
        clock.daemon = True
        clock.start()
        try:
            connection.request("GET", target.path, headers=HEADERS)
            return self._answer(connection.getresponse(), late)
        except RefusedError:
            raise
        except ssl.SSLCertVerificationError:
            raise RefusedError("its server cannot prove who it is") from None
        except (OSError, http.client.HTTPException, ValueError):
            raise RefusedError(_LATE if late.is_set() else "its server was not reached") from None
        finally:
            clock.cancel()
            connection.close()

    def _answer(self, response: http.client.HTTPResponse, late: threading.Event) -> bytes | str:
        if response.status in _SENT_ON:
            return response.getheader("Location") or ""
        if response.status != 200:
            raise RefusedError(f"its server answered {response.status}")
        if response.getheader("Content-Encoding", "identity").lower() != "identity":
            raise RefusedError("it is packed, which was not asked for")
        most = self._budget.picture_bytes
        if response.length is not None and response.length > most:
            raise RefusedError(f"it is larger than {most // (1024 * 1024)} MB")
        data = bytearray()
        while piece := response.read1(_PIECE):
            self._take(len(piece))
            data += piece
            if len(data) > most:
                raise RefusedError(f"it is larger than {most // (1024 * 1024)} MB")
            if len(data) >= _HEAD and not is_picture(bytes(data[:_HEAD])):
                break
        if late.is_set():
            raise RefusedError(_LATE)
        if not is_picture(bytes(data[:_HEAD])):
            raise RefusedError("it is no image that Winnow shows")
        if response.length:
            raise RefusedError("it broke off")
        return bytes(data)

    def _take(self, count: int) -> None:
        with self._lock:
            self._left -= count
            if self._left < 0:
                raise RefusedError(f"together they are larger than {self._budget.all_bytes // (1024 * 1024)} MB")

    def _way_to(self, target: Target) -> _Way:
        """Find the way to a server: the system's proxy where it has one, else an address that was looked at."""
        proxy = "" if self._grounds.local else getproxies().get("https", "")
        if proxy and not proxy_bypass(target.host):
            return _way_by(proxy)
        try:
            found = socket.getaddrinfo(target.host, target.port, type=socket.SOCK_STREAM)
        except (OSError, UnicodeError):
            raise RefusedError("its server was not found") from None
        hosts = list(dict.fromkeys(str(one[4][0]) for one in found))
        if not self._grounds.local and not all(is_public(ip_address(host.partition("%")[0])) for host in hosts):
            raise RefusedError("its address leads into a private network")
        return _Way(tuple((host, target.port) for host in hosts))


@dataclass(frozen=True, slots=True)
class _Way:
    """Whom to connect to, one after the other; a ``proxy`` is asked to pass on what is said."""

    hosts: tuple[tuple[str, int], ...]
    proxy: bool = False
    secret: str = ""


def _way_by(proxy: str) -> _Way:
    parts = urlsplit(proxy if "//" in proxy else f"http://{proxy}")
    if parts.scheme != "http" or not parts.hostname:
        raise RefusedError("the system’s proxy is of a kind that Winnow cannot use")
    user = f"{unquote(parts.username)}:{unquote(parts.password or '')}" if parts.username else ""
    secret = base64.b64encode(user.encode()).decode("ascii") if user else ""
    return _Way(((parts.hostname, parts.port or 80),), proxy=True, secret=secret)


class _Connection(http.client.HTTPConnection):
    """A connection to one of the hosts of a way, whose server proves that it has the name of the target."""

    def __init__(self, target: Target, context: ssl.SSLContext, way: _Way, until: float) -> None:
        super().__init__(target.host, target.port)
        self._target, self._secure, self._way, self._until = target, context, way, until
        self._handle: socket.socket | None = None

    @property
    def _time(self) -> float:
        return max(0.05, self._until - time.monotonic())

    def connect(self) -> None:
        """Connect, by addresses that were looked at: a name could lead elsewhere when it is asked for again."""
        plain = self._first()
        self._handle = plain.dup()
        if self._way.proxy:
            self._pass(plain)
        plain.settimeout(self._time)
        self.sock = self._secure.wrap_socket(plain, server_hostname=self._target.host)

    def _first(self) -> socket.socket:
        failure: OSError = OSError("no address")
        for place in self._way.hosts:
            try:
                return socket.create_connection(place, min(self._time, _ATTEMPT))
            except OSError as error:
                failure = error
        raise failure

    def _pass(self, plain: socket.socket) -> None:
        """Ask the proxy to pass on what is said, which it cannot read."""
        place = f"[{self._target.host}]" if ":" in self._target.host else self._target.host
        place += f":{self._target.port}"
        lines = [f"CONNECT {place} HTTP/1.1", f"Host: {place}"]
        if self._way.secret:
            lines.append(f"Proxy-Authorization: Basic {self._way.secret}")
        plain.settimeout(self._time)
        plain.sendall("\r\n".join((*lines, "", "")).encode("ascii"))
        head = b""
        while b"\r\n\r\n" not in head:
            piece = plain.recv(1)
            if not piece or len(head) > _PIECE:
                raise RefusedError("the system’s proxy broke off")
            head += piece
        if head.split(b" ", 2)[1:2] != [b"200"]:
            raise RefusedError("the system’s proxy does not pass it on")

    def cut(self) -> None:
        """End it from another thread, whatever it waits for."""
        if self._handle is not None:
            with suppress(OSError):
                self._handle.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        """Close it."""
        super().close()
        if self._handle is not None:
            self._handle.close()
