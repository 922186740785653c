"""Where a link leads: its address made whole, and what a reader should know before it is opened."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QUrl, QUrlQuery

from gui.language.speech import tr

SCHEMES: Final = ("http", "https", "mailto")
"""Schemes of links that the reader may send to the desktop; nothing else is ever passed on."""

_HOST = re.compile(
    r"(?:(https?)://)?((?:[^\s/@:.?#]+\.)+([^\W\d_]{2,24}|xn--[a-z0-9-]+))(?::\d+)?(/\S*|[?#]\S*)?", re.I
)
_MAIL = re.compile(r"[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+")
# Endings of file names that are countries' too: a text "setup.py" promises no site.
_FILES = frozenset("ai cc cs do gz hs is js kt lb md ml mm pl pm ps py rb rs sh so tf ts vi".split())
_ENDINGS = frozenset(
    "com org net edu gov mil int info biz name pro app dev page site online shop store blog bank".split()
)
# Second levels under which countries sell names: the name is the level below.
_SHARED = frozenset("ac co com edu gob gouv gov go mil ne net nom or org".split())


@dataclass(frozen=True, slots=True)
class Address:
    """An address that may be opened.

    Attributes:
        url: The whole address.
        goes_to: The site, in ASCII, since other letters can look alike; or who is written to, empty if nobody yet.
        warnings: Sentences that a reader should know first.
    """

    url: QUrl
    goes_to: str
    warnings: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """The address as it is passed on: only characters that cannot be mistaken for others."""
        return self.url.toString(QUrl.ComponentFormattingOption.FullyEncoded)

    @property
    def is_mail(self) -> bool:
        """Whether it starts a letter instead of opening a page."""
        return self.url.scheme() == "mailto"


def whole(href: str, base: str | None) -> QUrl:
    """Make an address whole by the one that the page gives as its own; what cannot be made whole stays as it is."""
    url = QUrl(href.strip())
    origin = QUrl(base or "")
    if origin.scheme() in ("http", "https") and origin.host():
        return origin.resolved(url)
    if url.isRelative() and url.host():  # "//host/path": whichever scheme the page had
        url.setScheme("https")
    return url


def is_here(url: QUrl, base: str | None) -> bool:
    """Tell whether an address is a place within the page itself."""
    if url.isRelative() and not url.path() and not url.host() and not url.hasQuery():
        return True
    return bool(base) and _bare(whole(url.toString(), base)) == _bare(QUrl(base or ""))


def _bare(url: QUrl) -> str:
    return url.toString().partition("#")[0]


def examine(href: str, base: str | None, shown: Iterable[str] = ()) -> Address | None:
    """Say where a link leads.

    Args:
        href: Its address, as the article has it.
        base: The address that the page gives as its own, or None.
        shown: The texts that the link is shown by.

    Returns:
        None if it is nothing that may be opened.
    """
    url = whole(href, base)
    if not url.isValid() or url.scheme() not in SCHEMES:
        return None
    if url.scheme() == "mailto":
        return _mail(url, shown)
    ascii_host = url.host(QUrl.ComponentFormattingOption.FullyEncoded)
    if not ascii_host:
        return None
    warnings: list[str] = []
    for text in shown:
        promised = _promised(text)
        if promised is not None and not _is_same_site(promised, ascii_host):
            warnings.append(
                tr(
                    "The article shows it as “{shown}”, but it leads to “{host}”.",
                    shown=in_letters(promised),
                    host=ascii_host,
                )
            )
            break
    if (letters := in_letters(ascii_host)) != ascii_host:
        warnings.append(tr("Its name has unusual letters, which can look like others: “{letters}”.", letters=letters))
    if url.userInfo():
        warnings.append(tr("What stands before the @ is not the site. The site is “{host}”.", host=ascii_host))
    return Address(url, ascii_host, tuple(warnings))


def _mail(url: QUrl, shown: Iterable[str]) -> Address | None:
    to = url.path(QUrl.ComponentFormattingOption.FullyDecoded)
    warnings = [
        tr("The article shows it as “{shown}”, but the letter would go to “{to}”.", shown=text, to=to)
        for text in dict.fromkeys(text.strip() for text in shown)
        if _MAIL.fullmatch(text) and text.lower() not in to.lower()
    ]
    keys = {key.lower() for key, _ in QUrlQuery(url).queryItems()}
    if keys & {"attach", "attachment"}:
        warnings.append(tr("It asks your mail program to attach a file."))
    if not to and not keys:
        return None
    return Address(url, to, tuple(warnings))


def _promised(text: str) -> str | None:
    """Give the host that a link's text names, in ASCII; None if the text is words."""
    found = _HOST.fullmatch(text.strip().rstrip(".,;:!"))
    if found is None:
        return None
    scheme, host, ending, _ = found.groups()
    ending = ending.lower()
    plain = scheme is None and not host.lower().startswith("www.")
    if plain and (ending in _FILES or (len(ending) > 2 and ending not in _ENDINGS and not ending.startswith("xn--"))):
        return None
    return bytes(QUrl.toAce(host).data()).decode("ascii") or None


def _is_same_site(one: str, other: str) -> bool:
    return _site(one) == _site(other)


def _site(host: str) -> tuple[str, ...]:
    """Give the labels that somebody registered: of ``a.b.example.co.uk`` the last three."""
    labels = host.lower().rstrip(".").split(".")
    shared = len(labels) > 2 and len(labels[-1]) == 2 and labels[-2] in _SHARED
    return tuple(labels[-3 if shared else -2 :])


def in_letters(host: str) -> str:
    """Give a host with its encoded labels as letters; one that encodes nothing stays as it is."""
    return ".".join(_label(label) for label in host.split("."))


def _label(label: str) -> str:
    if not label.lower().startswith("xn--"):
        return label
    try:
        return label[4:].encode("ascii").decode("punycode")
    except UnicodeError:
        return label
