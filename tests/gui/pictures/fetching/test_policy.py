"""Whom the program that loads images may ask, and for what."""

from ipaddress import ip_address

import pytest

from gui.pictures.fetching.policy import RefusedError, Target, is_picture, is_public, redirected, target_of


@pytest.mark.parametrize(
    ("address", "asked"),
    [
        ("https://a.example/b.png?c=1#d", "https://a.example/b.png?c=1"),
        ("https://a.example//b/c", "https://a.example//b/c"),
        ("http://a.example/b.png", "https://a.example/b.png"),
        ("http://a.example:80/b.png", "https://a.example/b.png"),
        ("https://a.example:443", "https://a.example/"),
        ("https://A.Example./b", "https://a.example/b"),
        ("https://bücher.example/b", "https://xn--bcher-kva.example/b"),
        ("https://8.8.8.8/b", "https://8.8.8.8/b"),
        ("https://[2606:4700::1]/b", "https://[2606:4700::1]/b"),
    ],
)
def test_an_address_is_asked_by_https_alone(address: str, asked: str) -> None:
    target = target_of(address)
    assert target.address == asked
    assert target.port == 443


@pytest.mark.parametrize(
    "address",
    [
        "ftp://a.example/b", "file:///etc/passwd", "data:image/png;base64,AA", "javascript:alert(1)", "/b.png", "",
        "https://a.example:8443/b", "http://a.example:8080/b", "https://a.example:x/b",
        "https://user@a.example/b", "https://user:word@a.example/b", "https:///b",
        "https://localhost/b", "https://a.localhost/b", "https://printer/b", "https://router.lan/b", "https://x.local/b",
        "https://x.internal/b", "https://x.onion/b",
        "https://127.0.0.1/b", "https://10.0.0.1/b", "https://172.16.0.1/b", "https://192.168.1.1/b", "https://169.254.169.254/b",
        "https://100.64.0.1/b", "https://0.0.0.0/b", "https://224.0.0.1/b", "https://255.255.255.255/b",
        "https://[::1]/b", "https://[::]/b", "https://[fe80::1]/b", "https://[fc00::1]/b", "https://[::ffff:127.0.0.1]/b",
        "https://[64:ff9b::7f00:1]/b", "https://[2002:7f00:1::]/b", "https://[ff02::1]/b", "https://[fec0::1]/b",
        "https://a.example/b c", "https://a.example/b\r\nHost: c.example", "https://a b.example/c",
        "https://a%2eexample/b", "https://a..example/b",
    ],
)  # fmt: skip
def test_what_may_not_be_asked(address: str) -> None:
    with pytest.raises(RefusedError):
        target_of(address)


@pytest.mark.parametrize(
    "location", ["http://a.example/c", "file:///c", "//127.0.0.1/c", "https://localhost/c", "", None]
)
def test_a_server_sends_nobody_anywhere_else(location: str | None) -> None:
    with pytest.raises(RefusedError):
        redirected(Target("https://a.example/b", "a.example", 443, "/b"), location)


@pytest.mark.parametrize(
    ("location", "asked"),
    [
        ("/c.png", "https://a.example/c.png"),
        ("https://b.example/c.png", "https://b.example/c.png"),
        ("//b.example/c", "https://b.example/c"),
    ],
)
def test_a_server_may_send_on(location: str, asked: str) -> None:
    assert redirected(Target("https://a.example/b", "a.example", 443, "/b"), location).address == asked


@pytest.mark.parametrize("number", ["8.8.8.8", "2606:4700::1", "64:ff9b::808:808", "::ffff:8.8.8.8"])
def test_addresses_of_the_open_internet(number: str) -> None:
    assert is_public(ip_address(number))


@pytest.mark.parametrize(
    ("head", "is_one"),
    [
        (b"\x89PNG\r\n\x1a\n\0\0", True),
        (b"\xff\xd8\xff\xe0", True),
        (b"GIF89a", True),
        (b"RIFF\0\0\0\0WEBPVP8 ", True),
        (b"\0\0\0\x20ftypavif", True),
        (b"<svg xmlns='x'>", False),
        (b"<!doctype html>", False),
        (b"RIFF\0\0\0\0WAVE", False),
        (b"\0\0\0\x20ftypmp42", False),
        (b"", False),
    ],
)
def test_an_image_is_told_by_its_first_bytes(head: bytes, is_one: bool) -> None:
    assert is_picture(head) == is_one
