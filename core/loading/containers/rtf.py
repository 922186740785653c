"""Rich text (RTF 1.9) as simple HTML, which is the text of the article: what is set to be shown, and nothing else."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import Final

from core.errors import ContainerError
from core.loading.containers.container import Container, Entry, Member
from core.loading.containers.document import Said, data_uri, member_of
from core.loading.containers.rtf_page import Page, Setting
from core.patterns import lazy_pattern

_TOKEN = lazy_pattern(
    rb"\\'(?P<hex>[0-9A-Fa-f]{2})|\\(?P<word>[A-Za-z]{1,32})(?P<number>-?\d{1,10})? ?|\\(?P<sign>[^A-Za-z])"
    rb"|(?P<brace>[{}])|(?P<text>[^\\{}\r\n\0]+)|[\r\n\0]+|\\",
    re.DOTALL,
)
_SIGNS: Final = {b"~": "\xa0", b"_": "\u2011", b"-": "", b"\\": "\\", b"{": "{", b"}": "}", b"\t": "\t"}
_WORDS: Final = {
    "tab": "\t",
    "emdash": "—",
    "endash": "–",
    "emspace": "\u2003",
    "enspace": "\u2002",
    "qmspace": "\u2005",
    "bullet": "•",
    "lquote": "‘",
    "rquote": "’",
    "ldblquote": "“",
    "rdblquote": "”",
    "zwj": "\u200d",
    "zwnj": "\u200c",
}
_PASSED_OVER: Final = frozenset(
    "fonttbl colortbl stylesheet info header headerl headerr headerf footer footerl footerr footerf ftnsep ftnsepc "
    "ftncn aftnsep aftnsepc aftncn nonshppict object objdata shpinst shprslt pict tc tcn xe bkmkstart bkmkend private "
    "listtext pntext pntxta pntxtb fldinst annotation atnid atnauthor nonesttables nesttableprops template upr "
    "title author creatim revtim printim operator subject keywords comment doccomm company manager category".split()
)
_READ: Final = frozenset("ud shppict shptxt result fldrslt footnote".split())
"""What is read although it stands in what is passed over, or behind the sign for what may be."""
_HOLDING: Final = ("upr", "object", "shpinst")
"""What is passed over but for a part of it."""
_ENTRIES: Final = ("fonttbl", "stylesheet", "title", "author", "listtext", "pntext", "fldinst", "pict")
"""What is not shown but says something."""
_CHARSETS: Final = {
    77: "mac_roman",
    128: "cp932",
    129: "cp949",
    134: "gb18030",
    136: "cp950",
    161: "cp1253",
    162: "cp1254",
    163: "cp1258",
    177: "cp1255",
    178: "cp1256",
    186: "cp1257",
    204: "cp1251",
    222: "cp874",
    238: "cp1250",
}
_DEEPEST: Final = 2_000
_LINK = lazy_pattern(r'\s*HYPERLINK\s+(?:\\l\s+(?P<local>"[^"]*")|(?:\\\w\s+)*"(?P<address>[^"]*)")', re.IGNORECASE)
_HEADING = lazy_pattern(r"heading\s+([1-9])|(?P<title>title)", re.IGNORECASE)


@dataclass(slots=True)
class _Group:
    """What holds until a group ends."""

    setting: Setting = field(default_factory=Setting)
    encoding: str = ""
    skipped: int = 1
    shown: bool = True
    part: str = ""
    begins: bool = True
    style: int = -1


class Rtf(Container):
    """A document of rich text: one article."""

    what = "a rich text document (RTF)"

    def entries(self) -> Iterator[Entry]:
        """Yield the document, which is not read for that."""
        yield Entry("")

    def members(self) -> Iterator[Member]:
        """Yield the document."""
        reader = _Reader(self.blob.whole())
        try:
            body = reader.read()
        except _TooDeepError as error:
            raise ContainerError(
                f"“{self.blob.name}” is {self.what} whose groups nest too deeply.", "Save it again."
            ) from error
        yield member_of(self.blob.name, self.what, body, reader.said())


class _TooDeepError(Exception):
    """Groups nest so deep that no word processor wrote them."""


class _Reader:
    """Reads the tokens of a document once, from first to last."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._group = _Group()
        self._stack: list[_Group] = []
        self._page = Page()
        self._default = "cp1252"
        self._fonts: dict[int, str] = {}  # number -> encoding
        self._font = self._plain_font = 0
        self._styles: dict[int, int] = {}  # number of a style of paragraphs -> level of its headings
        self._bytes = bytearray()  # what waits to be decoded, since characters may have several
        self._skip = 0  # characters that stand for one given by its number
        self._high = 0  # the first half of a character of UTF-16
        self._said: dict[str, str] = {}
        self._part: list[str] = []  # the text of what is not shown but says something
        self._links: list[str] = []
        self._acts: dict[str, Callable[[int | None], None]] = {
            "par": lambda _: self._page.end_paragraph(),
            "sect": lambda _: self._page.end_paragraph(),
            "line": lambda _: self._page.add("\n", self._group.setting),
            "page": lambda _: self._page.end_paragraph(),
            "cell": lambda _: self._page.end_cell(),
            "nestcell": lambda _: self._page.add("\n", self._group.setting),
            "row": lambda _: self._page.end_row(),
            "intbl": lambda _: self._page.set_in_table(True),
            "pard": lambda _: self._page.begin_paragraph(),
            "outlinelevel": lambda n: self._page.set_heading((n or 0) + 1 if (n or 0) < 6 else 0),
            "plain": lambda _: self._plain(),
            "super": lambda _: self._set(replace(self._group.setting, raised="sup")),
            "sub": lambda _: self._set(replace(self._group.setting, raised="sub")),
            "nosupersub": lambda _: self._set(replace(self._group.setting, raised="")),
        }

    def said(self) -> Said:
        """Give what the document says of itself, once it was read."""
        return Said(self._said.get("title"), self._said.get("author"), self._said.get("creatim"))

    def read(self) -> str:
        """Give the HTML of the document.

        Raises:
            _TooDeepError: if groups nest too deep.
        """
        at, data = 0, self._data
        while found := _TOKEN.match(data, at):
            at = found.end()
            if found["hex"]:
                self._add_bytes(bytes.fromhex(found["hex"].decode()), 1)
            elif found["text"]:
                self._add_bytes(found["text"], len(found["text"]))
            elif found["brace"] == b"{":
                self._open()
            elif found["brace"]:
                self._close()
                if not self._stack:
                    break
            elif found["word"]:
                number = int(found["number"]) if found["number"] else None
                if found["word"] == b"bin":
                    at += max(0, number or 0)
                else:
                    self._word(found["word"].decode().lower(), number)
            elif sign := found["sign"]:
                self._sign(sign)
        while self._stack:  # a document that was cut off
            self._close()
        self._flush()
        return self._page.finished()

    def _open(self) -> None:
        self._flush()
        if len(self._stack) >= _DEEPEST:
            raise _TooDeepError
        self._stack.append(self._group)
        self._group = replace(self._group, begins=True)
        self._skip = 0

    def _close(self) -> None:
        self._flush()
        ended = self._group
        if self._stack:
            self._group = self._stack.pop()
        if (ended.part and ended.part != self._group.part) or ended.part in ("fonttbl", "stylesheet"):
            self._end_part(ended)
        self._skip = 0

    def _sign(self, sign: bytes) -> None:
        if sign == b"*":
            self._group.begins = True
            self._group.shown, self._group.part = False, "*"
        elif sign in b"\r\n":
            self._page.end_paragraph()
        elif sign in _SIGNS:
            self._add(_SIGNS[sign])

    def _word(self, word: str, number: int | None) -> None:
        group = self._group
        if word == "u" and number is not None:
            self._flush()
            self._add_code(number & 0xFFFF if number < 0 else number)
            self._skip = group.skipped
            return
        self._flush()
        self._skip = 0
        if word == "uc":
            group.skipped = max(0, min(number if number is not None else 1, 100))
        elif word in _WORDS:
            self._add(_WORDS[word])
        elif group.begins and (word in _PASSED_OVER or word in _READ):
            self._begin_part(word)
        elif word in ("ansicpg", "mac", "pc", "pca"):
            name = {"mac": "mac_roman", "pc": "cp437", "pca": "cp850"}.get(word, f"cp{number}")
            self._default = _known(name, "cp1252")
        elif word == "f" and number is not None:
            self._font = number
            group.encoding = self._fonts.get(number, "")
        elif word == "deff":
            self._plain_font = number or 0
        elif word == "fcharset" and group.part == "fonttbl":
            self._fonts[self._font] = _CHARSETS.get(number or 0, "")
        elif word == "s" and number is not None:
            if group.part == "stylesheet":
                group.style = number
            elif group.shown:
                self._page.set_heading(self._styles.get(number, 0))
        elif group.part == "creatim" and word in ("yr", "mo", "dy"):
            self._said["creatim"] = f"{self._said['creatim']}-{number or 0:02}" if word != "yr" else f"{number or 0:04}"
        elif group.shown:
            self._shown_word(word, number)
        group.begins = False

    def _shown_word(self, word: str, number: int | None) -> None:
        setting = self._group.setting
        on = number != 0
        if word == "b":
            self._set(replace(setting, bold=on))
        elif word == "i":
            self._set(replace(setting, italic=on))
        elif word in ("strike", "striked"):
            self._set(replace(setting, struck=on))
        elif word in ("v", "deleted"):
            self._set(replace(setting, hidden=on))
        elif act := self._acts.get(word):
            act(number)

    def _plain(self) -> None:
        self._set(Setting(href=self._group.setting.href))
        self._group.encoding = self._fonts.get(self._plain_font, "")

    def _set(self, setting: Setting) -> None:
        self._group.setting = setting

    def _begin_part(self, word: str) -> None:
        group = self._group
        group.begins = False
        outer = self._stack[-1] if self._stack else _Group()
        if word not in _READ:
            group.shown = False
            if outer.shown or outer.part == "info":
                group.part = word
                self._part = []
        elif outer.shown or outer.part in _HOLDING:
            group.shown, group.part = True, ""
            if word == "footnote":
                group.part, group.setting = "footnote", Setting()
                self._page.begin_note()
            elif word == "fldrslt" and self._links:
                group.setting = replace(group.setting, href=self._links.pop())

    def _end_part(self, ended: _Group) -> None:
        words = " ".join("".join(self._part).split())
        if ended.part == "footnote":
            self._page.end_note()
        elif ended.part == "stylesheet" and ended.style >= 0:
            if found := _HEADING.match(words.rstrip(";")):
                self._styles[ended.style] = 1 if found["title"] else min(6, int(found[1]))
        elif ended.part in ("title", "author") and words:
            self._said.setdefault(ended.part, words)
        elif ended.part in ("listtext", "pntext"):
            self._page.set_marker(words)
        elif ended.part == "fldinst":
            found = _LINK.match(words)
            self._links = [found["address"] or ""] if found else []
        elif ended.part == "pict":
            self._page.add_image(data_uri(_unhexed("".join(self._part))))
        if ended.part in _ENTRIES:
            self._part = []

    def _add_bytes(self, data: bytes, characters: int) -> None:
        if self._skip:
            taken = min(self._skip, characters)
            self._skip -= taken
            data = data[taken:]
        self._bytes += data
        self._group.begins = False

    def _flush(self) -> None:
        if self._bytes:
            data, self._bytes = bytes(self._bytes), bytearray()
            self._add(data.decode(self._group.encoding or self._default, "replace"))

    def _add_code(self, code: int) -> None:
        if 0xD800 <= code < 0xDC00:
            self._high = code
            return
        if 0xDC00 <= code < 0xE000:
            if not self._high:
                return
            code = 0x10000 + (self._high - 0xD800) * 0x400 + code - 0xDC00
        self._high = 0
        if 0 < code <= 0x10FFFF:
            self._add(chr(code))

    def _add(self, text: str) -> None:
        if self._bytes:
            self._flush()
        if self._group.shown:
            self._page.add(text, self._group.setting)
        elif self._group.part in _ENTRIES:
            self._part.append(text)


def _known(name: str, default: str) -> str:
    try:
        "".encode(name)
    except LookupError:
        return default
    return name


def _unhexed(text: str) -> bytes:
    try:
        return bytes.fromhex("".join(text.split()))
    except ValueError:
        return b""
