import pytest

from gui.links.address import examine

BASE = "https://news.example/2026/harbour.html"


@pytest.mark.parametrize(
    ("href", "base", "text", "site"),
    [
        ("https://a.example/b?c=d#e", None, "https://a.example/b?c=d#e", "a.example"),
        ("HTTP://A.Example/", None, "http://a.example/", "a.example"),
        ("b c/ü.html", BASE, "https://news.example/2026/b%20c/%C3%BC.html", "news.example"),
        ("../about", BASE, "https://news.example/about", "news.example"),
        ("//cdn.example/x", BASE, "https://cdn.example/x", "cdn.example"),
        ("//cdn.example/x", None, "https://cdn.example/x", "cdn.example"),
        ("?page=2", BASE, "https://news.example/2026/harbour.html?page=2", "news.example"),
        ("mailto:a@b.example?subject=Hi", None, "mailto:a@b.example?subject=Hi", "a@b.example"),
        (" https://a.example/ ", None, "https://a.example/", "a.example"),
    ],
)
def test_an_address_is_made_whole(href: str, base: str | None, text: str, site: str) -> None:
    address = examine(href, base)
    assert address is not None
    assert (address.text, address.goes_to, address.warnings) == (text, site, ())


@pytest.mark.parametrize(
    ("href", "base"),
    [
        ("relative.html", None),
        ("relative.html", "file:///home/page.html"),
        ("file:///etc/passwd", BASE),
        ("javascript:alert(1)", BASE),
        ("JavaScript:alert(1)", BASE),
        ("data:text/html,x", BASE),
        ("smb://h/s", BASE),
        ("https://", BASE),
        ("https:///path", None),
        ("mailto:", BASE),
        ("", None),
        ("https://exa mple/", None),
    ],
)
def test_nothing_else_may_be_opened(href: str, base: str | None) -> None:
    assert examine(href, base) is None


@pytest.mark.parametrize(
    ("shown", "href"),
    [
        ("bank.com", "https://evil.example/"),
        ("https://bank.com/login", "https://evil.example/login"),
        ("www.bank.com", "https://bank.com.evil.example/"),
        ("BANK.COM", "https://bank.org"),
        ("bank.co.uk", "https://evil.co.uk/"),
        (" bank.com. ", "https://evil.example/"),
        ("bücher.de", "https://buecher.de/"),
    ],
)
def test_a_text_that_names_another_site_is_told(shown: str, href: str) -> None:
    address = examine(href, None, ["Read on", shown])
    assert address is not None
    (warning,) = address.warnings
    assert warning.startswith("The article shows it as “")
    assert warning.endswith(f"leads to “{address.goes_to}”.")


@pytest.mark.parametrize(
    ("shown", "href"),
    [
        ("Read on", "https://a.example/"),
        ("bank.com", "https://www.bank.com/login"),
        ("www.bank.com", "https://bank.com/"),
        ("m.bank.com/x", "https://login.bank.com/"),
        ("shop.bank.co.uk", "https://bank.co.uk/"),
        ("bücher.de", "https://xn--bcher-kva.de/"),
        ("setup.py", "https://code.example/setup.py"),
        ("Node.js", "https://nodejs.example/"),
        ("e.g.", "https://a.example/"),
        ("3.5", "https://a.example/"),
        ("the end.Now", "https://a.example/"),
        ("End.Now", "https://a.example/"),
        ("see bank.com for more", "https://a.example/"),
    ],
)
def test_words_and_the_same_site_are_no_promise_broken(shown: str, href: str) -> None:
    address = examine(href, None, [shown])
    assert address is not None
    assert not any("shows it as" in warning for warning in address.warnings)


def test_letters_that_look_like_others_are_written_plainly() -> None:
    address = examine("https://раураl.example/", None)  # Cyrillic but for the last letter
    assert address is not None
    assert address.goes_to == "xn--l-7sba6dbr.example"
    assert address.text == "https://xn--l-7sba6dbr.example/"
    assert address.warnings == ("Its name has unusual letters, which can look like others: “раураl.example”.",)
    again = examine("https://xn--l-7sba6dbr.example/", None)
    assert again is not None
    assert (again.goes_to, again.warnings) == (address.goes_to, address.warnings)


def test_a_name_before_the_site_is_told() -> None:
    address = examine("https://bank.com@evil.example/", None)
    assert address is not None
    assert address.goes_to == "evil.example"
    assert address.warnings == ("What stands before the @ is not the site. The site is “evil.example”.",)


def test_a_letter_to_somebody_else_and_with_a_file_is_told() -> None:
    address = examine("mailto:eve@evil.example?attach=/etc/passwd", None, ["ann@bank.com"])
    assert address is not None
    assert address.warnings == (
        "The article shows it as “ann@bank.com”, but the letter would go to “eve@evil.example”.",
        "It asks your mail program to attach a file.",
    )
    honest = examine("mailto:Ann@bank.com", None, ["ann@bank.com", "Write to us"])
    assert honest is not None
    assert honest.warnings == ()


def test_what_cannot_be_told_from_markup_is_encoded() -> None:
    address = examine("https://a.example/<b>\u202e x", None)
    assert address is not None
    assert address.text == "https://a.example/%3Cb%3E%E2%80%AE%20x"
