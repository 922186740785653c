"""What is said of a link before it is followed."""

import pytest

from gui.links.telling import is_mixed, told

BASE = "https://news.example/2026/harbour.html"


@pytest.mark.parametrize(
    ("href", "base", "line"),
    [
        ("https://a.example/b?c=d#e", None, "https://a.example/b?c=d#e"),
        ("../about", BASE, "https://news.example/about"),
        ("//cdn.example/x", None, "https://cdn.example/x"),
        ("https://a.example/%C3%BCber/%E6%B8%AF", None, "https://a.example/über/港"),
        ("https://a.example/über uns", None, "https://a.example/über%20uns"),
        ("https://a.example/%E2%80%AEgpj.exe", None, "https://a.example/%E2%80%AEgpj.exe"),
        ("https://a.example/%2F%3Cb%3E%FF", None, "https://a.example/%2F%3Cb%3E%FF"),
        ("https://a.example/%D7%99%D7%9D/x", None, "https://a.example/\u200eים\u200e/x"),
        ("mailto:ann@a.example?subject=%C3%9C", None, "A letter: mailto:ann@a.example?subject=Ü"),
        ("#note", None, "A place in this article: #note"),
        ("harbour.html#the%20end", BASE, "A place in this article: #the end"),
        (BASE + "#note", BASE, "A place in this article: #note"),
        ("#", None, "The beginning of this article"),
        ("", BASE, "The beginning of this article"),
        ("next.html", None, "A page beside this one, which does not say where it was: next.html"),
        ("javascript:alert(1)", BASE, "A script, which Winnow never runs: javascript:alert(1)"),
        ("java\nscript:alert(1)", None, "A script, which Winnow never runs: java\ufffdscript:alert(1)"),
        (" JavaScript:x", BASE, "A script, which Winnow never runs:  JavaScript:x"),
        ("vbscript:x", None, "A script, which Winnow never runs: vbscript:x"),
        ("data:text/html,<b>", None, "Data within the page, which Winnow does not open: data:text/html,<b>"),
        ("file:///etc/passwd", BASE, "A file on a disk, which Winnow does not open: file:///etc/passwd"),
        ("smb://h/s", None, "Winnow does not follow this link: smb://h/s"),
        ("x\u202ey:z", None, "Winnow does not follow this link: x\ufffdy:z"),
    ],
)
def test_where_a_link_leads(href: str, base: str | None, line: str) -> None:
    assert told(href, base) == (line, ())


def test_a_host_in_letters_of_one_script_is_shown_in_them() -> None:
    assert told("https://bücher.example/a", None).line == "https://bücher.example/a"
    assert told("https://xn--bcher-kva.example/a", None) == ("https://bücher.example/a", ())


def test_a_host_in_mixed_letters_is_shown_as_it_is_registered_too() -> None:
    line, warnings = told("https://раураl.example/", None)  # Cyrillic but for the last letter
    assert line == "https://xn--l-7sba6dbr.example/ (written “раураl.example”)"
    (warning,) = warnings
    assert "can look like others" in warning


@pytest.mark.parametrize(
    ("host", "mixed"),
    [
        ("a.example", False), ("bücher.example", False), ("пример.рф", False), ("пример.example", True),
        ("раураl.example", True), ("\u0251pple.example", True), ("例え.テスト", False), ("7.7", False),
    ],
)  # fmt: skip
def test_mixed_letters(host: str, mixed: bool) -> None:
    assert is_mixed(host) is mixed


def test_what_the_words_promise_is_compared() -> None:
    line, warnings = told("https://evil.example/", None, ["www.bank.com"])
    assert line == "https://evil.example/"
    assert warnings == ("The article shows it as “www.bank.com”, but it leads to “evil.example”.",)
    assert told("mailto:eve@evil.example", None, ["ann@bank.com"]).warnings


def test_of_a_very_long_address_both_ends_are_shown() -> None:
    line = told("data:text/html," + "a" * 100_000 + "end", None).line
    assert len(line) < 2_100
    assert line.endswith("aend")
    assert "…" in line
