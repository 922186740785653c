"""What is said of a link before anybody follows it: where it leads, in plain words, and what is odd about it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from typing import Final, NamedTuple
from urllib.parse import unquote_to_bytes

from PySide6.QtCore import QUrl

from gui.language.speech import noted, tr
from gui.links.address import examine, in_letters, is_here

_REFUSED: Final = {
    "javascript": noted("A script, which Winnow never runs"),
    "vbscript": noted("A script, which Winnow never runs"),
    "data": noted("Data within the page, which Winnow does not open"),
    "blob": noted("Data of the page’s scripts, which Winnow does not have"),
    "file": noted("A file on a disk, which Winnow does not open"),
}
_ENCODED = re.compile(r"(?:%[89A-F][0-9A-F])+", re.IGNORECASE)
_TOGETHER: Final = dict.fromkeys(("BOPOMOFO", "HANGUL", "HIRAGANA", "KATAKANA", "KATAKANA-HIRAGANA"), "CJK")
_PHONETIC: Final = range(0x250, 0x2B0)
_LEFT_TO_RIGHT: Final = "\u200e"
_MOST: Final = 2_000
"""Characters of an address that are shown; of a longer one, as many of its ends."""


class Told(NamedTuple):
    """What is said of a link.

    Attributes:
        line: Where it leads, in one line of plain text.
        warnings: Sentences that a reader should know first.
    """

    line: str
    warnings: tuple[str, ...] = ()


def told(href: str, base: str | None, shown: Iterable[str] = ()) -> Told:
    """Say where a link leads; the arguments are those of ``examine``."""
    url = QUrl(href.strip())
    if (not href or url.hasFragment()) and is_here(url, base):
        name = QUrl.fromPercentEncoding(url.fragment().encode())
        return Told(
            tr("A place in this article: #{name}", name=_plain(name)) if name else tr("The beginning of this article")
        )
    address = examine(href, base, shown)
    if address is None:
        return Told(_refused(href))
    if address.is_mail:
        return Told(tr("A letter: {address}", address=_readable(address.text)), address.warnings)
    line = _readable(address.text)
    letters = in_letters(address.goes_to)
    odd = [warning for warning in address.warnings if letters not in warning or letters == address.goes_to]
    if letters == address.goes_to:
        return Told(line, address.warnings)
    if is_mixed(letters):
        return Told(tr("{address} (written “{written}”)", address=line, written=_plain(letters)), address.warnings)
    return Told(line.replace(address.goes_to, letters, 1), tuple(odd))


def _refused(href: str) -> str:
    """Say what an address is that nobody may follow, by what browsers take for its scheme."""
    plain = re.sub(r"[\t\r\n]", "", href).strip(" \0")
    scheme = plain.partition(":")[0].lower() if ":" in plain else ""
    what = tr(_REFUSED[scheme]) if scheme in _REFUSED else None
    if what is None:
        what = (
            tr("Winnow does not follow this link")
            if scheme
            else tr("A page beside this one, which does not say where it was")
        )
    return f"{what}: {_plain(href)}"


def _plain(text: str) -> str:
    """Give a text as one line of signs that can be seen, of a long one its ends."""
    if len(text) > _MOST:
        text = f"{text[: _MOST // 2]}…{text[-_MOST // 2 :]}"
    return "".join(sign if sign.isprintable() else "\ufffd" for sign in text)


def _readable(address: str) -> str:
    """Give an encoded address with its letters; signs that are no letters stay encoded."""
    return _ENCODED.sub(_decoded, _plain(address))


def _decoded(found: re.Match[str]) -> str:
    try:
        text = unquote_to_bytes(found[0]).decode()
    except UnicodeDecodeError:
        return found[0]
    if not all(unicodedata.category(sign)[0] in "LMN" for sign in text):
        return found[0]
    # What follows must stand behind it, or the parts of a path would be shown in another order.
    turned = any(unicodedata.bidirectional(sign) in ("R", "AL", "AN") for sign in text)
    return f"{_LEFT_TO_RIGHT}{text}{_LEFT_TO_RIGHT}" if turned else text


def is_mixed(host: str) -> bool:
    """Tell whether a host is written in letters of several scripts, which can look like each other."""
    return len({_script(letter) for letter in host if letter.isalpha()}) > 1


def _script(letter: str) -> str:
    if ord(letter) in _PHONETIC:  # they are called Latin, and look like other letters
        return "PHONETIC"
    name = unicodedata.name(letter, "UNKNOWN").split()[0]
    return _TOGETHER.get(name, name)
