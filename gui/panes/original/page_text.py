"""Reading a page's own text out of its source: what stands between the tags, in order, whatever became of it."""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING

from gui.language.speech import noted, plural, tr
from gui.panes.original.own_text import OwnText, Sort

if TYPE_CHECKING:
    from collections.abc import Iterator

    from core.article.article import Article

_STEP = 300
"""Constructs of the source that are read between two looks at the clock."""
_LONGEST = 20_000
"""Code points of text that are read between two, if there is no construct."""

_SPACE = r"[\t\n\f\r ]"
# Possessive throughout: no text makes these look at a character more than a few times.
_ATTRIBUTES = r"""(?:[^>"'=]++|=[\t\n\f\r ]*+(?:"[^"]*+"|'[^']*+')?+|["'])*+"""
_TAG = re.compile(rf"<(/?)([a-zA-Z][^\t\n\f\r />]*+){_ATTRIBUTES}(?:>|\Z)|<(?:[!?]|/(?![a-zA-Z]))[^>]*+>?")
_COMMENT_END = re.compile(r"--!?>")
_ENTITY = r"(?P<entity>&(?:#\w{1,10}|\w{2,32});?)"
_TEXT = re.compile(rf"(?P<literal>[^\t\n\f\r &]+(?: [^\t\n\f\r &]+)*)|(?P<white>{_SPACE}+)|{_ENTITY}|&")
_AS_IT_IS = re.compile(rf"(?P<literal>[^&]+)|{_ENTITY}|&")

_LABELS = {
    "script": noted("script"),
    "style": noted("style sheet"),
    "noscript": noted("text for browsers without scripts"),
    "noframes": noted("text for browsers without frames"),
    "noembed": noted("text for old browsers"),
    "template": noted("template"),
    "iframe": noted("embedded page"),
    "object": noted("embedded object"),
    "svg": "",
    "annotation": "",
    "annotation-xml": "",
}
"""What no browser shows as text, and what it is called; the nameless is left out without a word."""
_LEAST = 1_000
"""Code points of the smallest of it that gets a label: pages have a hundred scripts of a line."""
_CLOSING = {name: re.compile(rf"</{name}(?=[\t\n\f\r />])[^>]*+(?:>|\Z)", re.IGNORECASE) for name in _LABELS}
_LINES = frozenset(
    "address article aside body br button center dd details dialog dir div dl dt fieldset figcaption figure footer "
    "form frameset head header hgroup html legend li main menu meta nav ol optgroup option section select summary "
    "tbody textarea tfoot thead title tr ul video audio caption link input".split()
)
"""Elements that begin a line and end one."""
_PARAGRAPHS = frozenset("blockquote h1 h2 h3 h4 h5 h6 hr p pre table".split())
"""Those with an empty line around them."""
_CELLS = frozenset({"td", "th"})
_BREAKS = dict.fromkeys(_LINES, 2) | dict.fromkeys(_PARAGRAPHS, 3) | dict.fromkeys(_CELLS, 1)
_WORDS = (" ", "\t", "\n", "\n\n")
"""What parts two texts, by how much parts them."""


class PageText:
    """The reading of one page.

    Attributes:
        made: The text, complete when ``steps`` are at their end.
    """

    def __init__(self, article: Article) -> None:
        self.made = OwnText()
        self._article = article
        self._text = article.source.text
        self._parted = -1  # how much parts what comes from what was; -1 for not at all
        self._end = 0  # where the source of what was ends
        self._after_link = False  # whether a link was
        self._labelled = False  # whether a label was the last
        self._unclosed: set[str] = set()
        self._as_it_is = 0  # how many elements are open in which white space counts

    def steps(self) -> Iterator[None]:
        """Read the page, in steps that are short."""
        text, at, count = self._text, 0, 0
        while at < len(text):
            tag = text.find("<", at)
            tag = len(text) if tag < 0 else tag
            while tag - at > _LONGEST:
                cut = text.rfind(" ", at, at + _LONGEST)
                cut = cut if cut > at else at + _LONGEST
                self._read(at, cut)
                at = cut
                yield
            found = _TAG.match(text, tag) if tag < len(text) else None
            if text.startswith("<!--", tag):
                self._read(at, tag)
                close = _COMMENT_END.search(text, tag + (2 if text.startswith(("<!-->", "<!--->"), tag) else 4))
                at = close.end() if close else len(text)
            elif found is None:
                # A sign that begins no tag is text.
                self._read(at, min(tag + 1, len(text)))
                at = tag + 1
            else:
                self._read(at, tag)
                at = self._pass(found.group(2), bool(found.group(1)), tag, found.end())
            count += 1
            if count % _STEP == 0:
                yield
        self.made.finish()

    def _pass(self, name: str | None, closes: bool, start: int, end: int) -> int:
        """Go past a tag, or past the whole element if it shows no text; give where that ends."""
        if name is None:
            return end
        name = name.lower()
        if not closes and name in _LABELS:
            stop = self._closed(name, end)
            if not self._is_kept(start, stop):
                self._label(tr(_LABELS[name]) if _LABELS[name] else "", start, stop)
                return stop
            return end  # the article shows what is in it
        if name in ("pre", "textarea"):
            self._as_it_is = max(0, self._as_it_is + (-1 if closes else 1))
        self._parted = max(self._parted, _BREAKS.get(name, -1))
        if name == "a":
            if not closes and self._after_link:
                self._parted = max(self._parted, 0)  # links of a menu stand apart
            self._after_link = closes
        return end

    def _closed(self, name: str, end: int) -> int:
        """Give where an element ends whose start tag does at ``end``."""
        if self._text[end - 2] == "/" and name != "script":
            return end
        found, at = None, -1 if name in self._unclosed else self._text.find("</", end)
        while at >= 0 and (found := _CLOSING[name].match(self._text, at)) is None:
            at = self._text.find("</", at + 2)
        if found is None:
            self._unclosed.add(name)  # nor are those behind it: none of them looks for its end again
            return len(self._text)
        return found.end()

    def _is_kept(self, start: int, end: int) -> bool:
        """Tell whether the article shows some of source ``[start, end)``."""
        return self._article.text_offset(start) != self._article.text_offset(end)

    def _label(self, name: str, start: int, end: int) -> None:
        if name and end - start >= _LEAST:
            beside = self._labelled and self._parted <= 2
            self._parted = max(self._parted, 2)
            self._put(
                plural("{what}, %n characters", "{what}, %n character", end - start, what=name),
                start,
                end,
                Sort.LABEL,
                "   " if beside else "",
            )
            self._parted = 2
            self._labelled = True

    def _read(self, start: int, end: int) -> None:
        """Take in the text between two tags."""
        text = self._text
        for found in (_AS_IT_IS if self._as_it_is else _TEXT).finditer(text, start, end):
            one, two = found.span()
            if found.lastgroup == "white":
                self._parted = max(self._parted, 0)
            elif found.lastgroup == "entity" and (said := unescape(found[0])) != found[0]:
                self._put(said, one, two, Sort.WHOLE)
            else:
                self._put(found[0], one, two, Sort.LITERAL)

    def _put(self, words: str, start: int, end: int, sort: Sort, between: str = "") -> None:
        """Add a text, parted from the one before as the tags in between say."""
        if self._parted >= 0 and not self.made.is_empty:
            self.made.add(between or _WORDS[self._parted], self._end, start, Sort.BETWEEN)
        self._parted, self._end = -1, end
        self._labelled = self._after_link = False
        self.made.add(words, start, end, sort)
