"""Images are loaded by https from a server that proves who it is, within a budget, and nothing more is said than needed."""

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from gui.pictures.fetching.fetcher import HEADERS, Fetcher, Grounds
from gui.pictures.fetching.policy import Budget, RefusedError
from tests.gui.pictures.fetching.server import OPENSSL, Server, certify

pytestmark = pytest.mark.skipif(OPENSSL is None, reason="openssl is not installed")
PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 100


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return certify(tmp_path_factory.mktemp("certificate"))


@pytest.fixture
def server(certificate: Path) -> Iterator[Server]:
    made = Server(certificate)
    yield made
    made.close()


@pytest.fixture
def grounds(certificate: Path) -> Grounds:
    return Grounds(str(certificate), local=True)


def load(fetcher: Fetcher, *addresses: str) -> list[bytes | str]:
    found: dict[int, bytes | str] = {}
    fetcher.load(list(enumerate(addresses)), lambda number, what: found.update({number: what}))
    assert sorted(found) == list(range(len(addresses)))
    return [found[number] for number in sorted(found)]


def test_an_image_comes_whole_and_its_server_learns_nothing_else(server: Server, grounds: Grounds) -> None:
    address = server.gives("/a.png?size=2", PNG)
    assert load(Fetcher(grounds=grounds), address) == [PNG]
    [(path, headers)] = server.asked
    assert path == "/a.png?size=2"
    assert headers == HEADERS | {"Host": server.root.removeprefix("https://")}


def test_a_server_may_send_on_and_its_cookies_are_left_with_it(server: Server, grounds: Grounds) -> None:
    server.gives("/b.png", PNG)
    assert load(Fetcher(grounds=grounds), server.sends_on("/a.png", "/b.png")) == [PNG]
    assert [path for path, _ in server.asked] == ["/a.png", "/b.png"]
    assert all("Cookie" not in headers and "Referer" not in headers for _, headers in server.asked)


def test_where_a_server_may_not_send_on_to(server: Server, grounds: Grounds) -> None:
    circle, plain = server.sends_on("/a", "/a"), server.sends_on("/b", "http://localhost/c")
    found = load(Fetcher(grounds=grounds), circle, plain)
    assert found == ["its server sends on and on", "its server sends on to an address that is not one of https"]
    assert [path for path, _ in server.asked].count("/a") == Budget().redirects + 1


def test_what_is_no_image_is_not_taken(server: Server, grounds: Grounds) -> None:
    addresses = [
        server.gives("/a.svg", b"<svg xmlns='http://www.w3.org/2000/svg'></svg>", Content_Type="image/svg+xml"),
        server.gives("/b.png", b"<!doctype html>" * 20, Content_Type="image/png"),
        server.gives("/c.png", PNG, Content_Encoding="gzip"),
        server.gives("/d.png", b""),
        server.root + "/nowhere.png",
    ]
    assert load(Fetcher(grounds=grounds), *addresses) == [
        "it is no image that Winnow shows",
        "it is no image that Winnow shows",
        "it is packed, which was not asked for",
        "it is no image that Winnow shows",
        "its server answered 404",
    ]


def test_a_large_image_is_not_loaded_whether_it_says_so_or_not(server: Server, grounds: Grounds) -> None:
    large = PNG + b"\0" * 2_000_000
    says, silent = server.gives("/a.png", large), server.gives("/b.png", large, Content_Length="")
    budget = Budget(picture_bytes=1024 * 1024)
    assert load(Fetcher(budget, grounds), says, silent) == ["it is larger than 1 MB"] * 2


def test_all_together_have_a_budget(server: Server, grounds: Grounds) -> None:
    addresses = [server.gives(f"/{number}.png", PNG + b"\0" * 600_000) for number in range(3)]
    found = load(Fetcher(Budget(all_bytes=1024 * 1024, at_once=1), grounds), *addresses)
    assert [isinstance(one, bytes) for one in found] == [True, False, False]
    assert found[1] == "together they are larger than 1 MB"


def test_no_more_are_loaded_than_may_be(server: Server, grounds: Grounds) -> None:
    addresses = [server.gives(f"/{number}.png", PNG) for number in range(3)]
    assert load(Fetcher(Budget(pictures=2), grounds), *addresses) == [PNG, PNG, "only 2 are loaded at once"]


def test_a_server_that_dawdles_is_not_waited_for(server: Server, grounds: Grounds) -> None:
    assert load(Fetcher(Budget(seconds=0.3), grounds), server.dawdles("/a.png")) == ["it took too long"]


def test_an_image_that_breaks_off_is_none(server: Server, grounds: Grounds) -> None:
    address = server.gives("/a.png", PNG, Content_Length=str(len(PNG) + 50), Connection="close")
    [found] = load(Fetcher(grounds=grounds), address)
    assert isinstance(found, str)


def test_a_server_that_cannot_prove_who_it_is_is_not_asked(server: Server) -> None:
    address = server.gives("/a.png", PNG)
    assert load(Fetcher(grounds=Grounds(local=True)), address) == ["its server cannot prove who it is"]
    assert server.asked == []


def test_nobody_private_is_asked_whatever_their_name(
    server: Server, certificate: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    port = int(server.root.rpartition(":")[2])
    hosts = {"pictures.example": ["127.0.0.1"], "mixed.example": ["93.184.215.14", "10.0.0.8"]}

    def look_up(host: str, *_: object, **__: object) -> list[tuple[object, ...]]:
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (one, port)) for one in hosts[host]]

    def connect(*_: object) -> None:
        raise AssertionError("somebody was asked")

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    monkeypatch.setattr(socket, "create_connection", connect)
    monkeypatch.setattr("gui.pictures.fetching.fetcher.getproxies", dict)
    fetcher = Fetcher(grounds=Grounds(str(certificate)))
    for host in hosts:
        with pytest.raises(RefusedError, match="private network"):
            fetcher.one(f"https://{host}/a.png")
    with pytest.raises(RefusedError, match="unusual port"):
        fetcher.one(server.root + "/a.png")


def test_a_name_is_looked_up_once_and_that_address_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[object] = []
    looked_up: list[str] = []

    def look_up(host: str, *_: object, **__: object) -> list[tuple[object, ...]]:
        looked_up.append(host)
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("93.184.215.14", 443))]

    def connect(place: object, *_: object) -> None:
        asked.append(place)
        raise OSError

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    monkeypatch.setattr(socket, "create_connection", connect)
    monkeypatch.setattr("gui.pictures.fetching.fetcher.getproxies", dict)
    with pytest.raises(RefusedError, match="not reached"):
        Fetcher().one("https://pictures.example/a.png")
    assert (looked_up, asked) == (["pictures.example"], [("93.184.215.14", 443)])


def test_the_systems_proxy_is_asked_where_there_is_one(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[object] = []

    def connect(place: object, *_: object) -> None:
        asked.append(place)
        raise OSError

    monkeypatch.setattr(socket, "create_connection", connect)
    monkeypatch.setattr("gui.pictures.fetching.fetcher.getproxies", lambda: {"https": "http://proxy.example:3128"})
    monkeypatch.setattr("gui.pictures.fetching.fetcher.proxy_bypass", lambda _: False)
    with pytest.raises(RefusedError):
        Fetcher().one("https://pictures.example/a.png")
    assert asked == [("proxy.example", 3128)]
    monkeypatch.setattr("gui.pictures.fetching.fetcher.getproxies", lambda: {"https": "socks5://proxy.example:1080"})
    with pytest.raises(RefusedError, match="proxy"):
        Fetcher().one("https://pictures.example/a.png")
    assert len(asked) == 1
