"""The byline and the date that a page shows near its headline, for pages that do not state them otherwise."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from itertools import islice

from core.page.content.chosen import Choice
from core.page.metadata.bylines import after_by, name_above_date, name_beside_date, shown_name
from core.page.metadata.dates import parse_date
from core.page.metadata.lines import LATER, MAX_LINE, in_facts, is_prose, lines_of, shown_date
from core.page.tree.lookup import Lookup
from core.page.tree.nodes import Element, Text
from core.patterns import lazy_pattern

_BYLINE_NAMES = lazy_pattern(
    r"(?<![a-z])(?:by-?line\w*|(?:post|entry|article|blog)?[-_]?authors?(?:[-_]+(?:name|link|title|text|wrapper))*|"
    r"contributor|author-meta--name|(?<![\w-])(?:(?:post|entry|article|blog|story)[-_]*)?writer)(?![a-z])|(?:author|writer)Name",
    re.IGNORECASE,
)
_NOT_THE_AUTHOR = lazy_pattern(
    r"(?<![a-z])(?:comments?|avatar|image|img|photo|date|bio|about|social|related)(?![a-z])", re.IGNORECASE
)
_AUTHOR_PAGE = lazy_pattern(
    r"/(?:authors?|autor(?:es)?|auteurs?|writers?|contributors?|producers|journalists?)/[^/]", re.IGNORECASE
)
_RUBRIC_PAGE = lazy_pattern(r"[/?&_-](?:categor(?:y|ies)|topics?|tags?|sections?)(?:/|=)[^/]", re.IGNORECASE)
_MOST_RUBRICS = 8
_USER = lazy_pattern(
    r"(?<![a-z])(?:big)?user-?name(?![a-z])|/members?/\w|/(?:u|user|users|profile)/[\w%]|mode=viewprofile|member\.php\?|"
    r"(?<![a-z])(?:postuser|postleft|postauthor|post-author|user)(?![a-z])",
    re.IGNORECASE,
)
_LATEST = lazy_pattern(r"last|latest|recent|newest|most|view|replies|letzte|dernier|último|последн", re.IGNORECASE)
_BY_WITHIN = lazy_pattern(r"\b(?i:by|von|par|por)\s+(?=[^\W\d_a-z])")
_DATE_NAMES = lazy_pattern(
    r"(?<![a-z])(?:(?:post|publish(?:ed)?|entry|article|story|blog)[-_]?)?date(?:line)?(?![a-z])|(?<![\w-])(?:timestamp|published)(?![\w-])",
    re.IGNORECASE,
)
_SAYS_WHEN = ("Published", "Posted", "Last updated", "Updated")
_STATED_DATES = ("datePublished", "dateCreated", "created-timestamp")
_SAYS_WHO = ("Written by", "written by", "Article by", "Posted by", "Words by")
_FOLLOWS = lazy_pattern(r"[\s,]*+(?:and|und|et|y|e|och|og|en|&|,|;)?+\s*+\Z")
_NEEDLES = ("uthor", "yline", "riter")
_USER_NEEDLES = (
    'itemprop="author"',
    "itemprop='author'",
    "username",
    "/member",
    "viewprofile",
    "/u/",
    "/user/",
    "PostUser",
    "postleft",
    "class=user",
)
_ASIDE = frozenset(
    {
        "related articles",
        "comments",
        "newsletter or subscription box",
        "advertisement",
        "footer",
        "role contentinfo",
    }
)
"""The rules by which goes what names others than the author of the article."""
_BEFORE, _AFTER = 16, 90
_LINES = 40
_BYLINES = 5
"""Lines after the headline in which a byline may stand that nothing tells but its place."""
_MOST_MARKED = 30
_MOST_TIMES = 40
_MOST_AUTHORS = 8
_DATELINES = 5
"""Lines below the headline in which a date is that of the article."""
_WEB = "1990"
"""The year before which an article that is given no other day is none of a page's."""
_APART = 300
"""Code points of source between two names of one byline."""


class Vicinity:
    """What stands near a page's headline, read only as far as it is asked for."""

    def __init__(self, lookup: Lookup, choice: Choice, at: int | None, language: str | None) -> None:
        """``at`` is where the headline begins; without one it is where the article does."""
        self._lookup = lookup
        self._choice = choice
        self._language = language
        self._headed = at is not None
        self.at = choice.root.start if at is None else at

    @cached_property
    def lines(self) -> list[str]:
        """The lines around the headline, those after it first, each the inline text of a block."""
        before = self._lookup.texts_before(self.at, _BEFORE) if self._headed else []
        after = [text for text in self._lookup.texts_from(self.at, _AFTER) if not in_facts(text)]
        return [*lines_of(after), *lines_of(before)][:_LINES]

    @cached_property
    def _aside(self) -> list[tuple[int, int]]:
        return [(p.start, p.end) for p in self._choice.pieces if p.rule in _ASIDE]

    def is_rubric(self, name: str) -> bool:
        """Tell whether a link of that text leads to one of the site's rubrics: they stand where authors do."""
        for text in self._lookup.texts_with(name, _MOST_RUBRICS):
            if text.text.strip() == name:
                around = [text.parent, *islice(text.parent.parents, 2)] if text.parent else []
                if any(e.name == "a" and _RUBRIC_PAGE.search(e.value("href")) for e in around):
                    return True
        return False

    def said(self, names: Callable[[str], bool]) -> str | None:
        """Find who wrote in a line that says ``By``. ``names`` tells whether a text may be a name."""
        for number, line in enumerate(self.lines):
            rest = after_by(line, self._language)
            if rest is None and (found := _BY_WITHIN.search(line)) and parse_date(line, self._language):
                rest = line[found.end() :]
            if rest is None:
                continue
            if not rest and number + 1 < len(self.lines):
                rest = self.lines[number + 1]
            name = shown_name(rest, self._language)
            if name and names(name) and (name[0].isupper() or not name[0].isalpha() or len(name.split()) == 1):
                return name
        return None

    def byline(self, names: Callable[[str], bool]) -> tuple[str, str] | None:
        """Find who wrote: a line that says ``By``, an element that is marked so, or a line of a name and a date."""
        if name := self.said(names):
            return name, "visible byline"
        if name := next(self.marked(names), None):
            return name, "visible byline"
        for line, other in zip(self.lines[: _BYLINES if self._headed else 0], self.lines[1:], strict=False):
            for one, two in ((line, other), (other, line)):
                beside = name_above_date(one, two)
                if beside and names(beside) and beside.casefold() not in self.lines[0].casefold():
                    return beside, "visible byline"
        for line in self.lines:
            if (beside := name_beside_date(line)) and names(beside):
                return beside, "visible byline"
        return None

    def marked(self, names: Callable[[str], bool]) -> Iterator[str]:
        """Yield the names in the first element that is marked as the author's and holds any, with those that follow."""
        found = [element for element in self._near(_NEEDLES, _MOST_MARKED) if self._marked(element)]
        for number, element in enumerate(found):
            if name := self._name_in(element, names):
                yield self._with_others(name, found[number:], names)
                return

    def _with_others(self, name: str, marked: Sequence[Element], names: Callable[[str], bool]) -> str:
        """Add to the name in the first of the marked elements those in the ones that follow it in a row."""
        found = [name]
        before = marked[0]
        for element in marked[1:]:
            between = self._lookup.texts_from(before.end, 4) if element.start >= before.end else []
            if element.name != before.name or not all(
                _FOLLOWS.match(t.text) for t in between if t.start < element.start
            ):
                break
            if element.start - before.end > _APART or not (other := self._name_in(element, names)):
                break
            found.append(other)
            before = element
        return ", ".join(dict.fromkeys(found[:_MOST_AUTHORS]))

    def user(self, names: Callable[[str], bool]) -> tuple[str, str] | None:
        """Find who wrote the first post of a discussion."""
        for element in self._near(_USER_NEEDLES, _MOST_MARKED):
            if element.start <= self.at or self._says_latest(element):
                continue
            told = f"{element.value('class')} {element.value('href')}"
            marked = element.value("itemprop") == "author" or _USER.search(told)
            if marked and (name := self._name_in(element, names)):
                return name.partition(",")[0], "first post"
        return None

    def _says_latest(self, element: Element) -> bool:
        """Tell whether what stands before a user says that somebody else began: ``Last post by``."""
        before = [
            text.text for text in self._lookup.texts_before(element.start, 1) if element.start - text.end < MAX_LINE
        ]
        return bool(_LATEST.search(" ".join(before)[-MAX_LINE // 2 :]))

    def _near(self, needles: Sequence[str], most: int) -> list[Element]:
        """Give the elements with a needle in their tag, after the headline first, without what stands aside."""
        every: dict[int, Element] = {}
        for needle in needles:
            for element in self._lookup.tagged(needle, most):
                if not any(start <= element.start < end for start, end in self._aside):
                    every.setdefault(element.start, element)
        places = sorted(every)
        return [every[p] for p in places if p >= self.at] + [every[p] for p in reversed(places) if p < self.at]

    def _marked(self, element: Element) -> bool:
        if "author" in (element.value("rel"), element.value("itemprop")):
            return True
        names = f"{element.value('class')} {element.value('id')}"
        if _NOT_THE_AUTHOR.search(names):
            return False
        return bool(_BYLINE_NAMES.search(names)) or (
            element.name == "a" and bool(_AUTHOR_PAGE.search(element.value("href")))
        )

    def _name_in(self, element: Element, names: Callable[[str], bool]) -> str | None:
        """Find the name that an element begins with, and the names that are joined to it."""
        found: list[str] = []
        open_to_more = False
        for text in islice((node for node in element.descendants if isinstance(node, Text)), 12):
            words = " ".join(text.text.split())
            if not words:
                continue
            if found and _FOLLOWS.match(words):
                open_to_more = True
                continue
            if found and not open_to_more:
                break
            rest = after_by(words, self._language)
            name = shown_name(words, self._language)
            if name and names(name):
                found.append(name)
                open_to_more = words.endswith((",", "&", " and"))
            elif found or (rest is None and len(words) > MAX_LINE):
                break
            if len(found) == _MOST_AUTHORS:
                break
        return ", ".join(dict.fromkeys(found)) or None

    def earlier(self, stated: str) -> str | None:
        """Give the date right below the headline, if it is before ``stated``: the page was set anew since."""
        for line in self.lines[1 : 1 + _DATELINES] if self._headed else ():
            if LATER.search(line) or is_prose(line) or not (moment := parse_date(line, self._language)):
                continue
            return moment if moment[:10] < stated[:10] and moment[:4] >= _WEB else None
        return None

    def dates(self) -> Iterator[tuple[str, str]]:
        """Yield dates of publication with their origin, the likeliest first; those of changes after all others."""
        later: list[tuple[str, str]] = []
        before: list[tuple[str, str]] = []
        for needles, origin in (
            (("datePublished", "dateCreated", "created-timestamp"), "microdata"),
            (("<time", "<abbr"), "time element"),
        ):
            for element in self._near(needles, _MOST_TIMES):
                moment = self._date_of(element)
                if moment is None:
                    continue
                if self._is_later(element):
                    later.append((moment, origin))
                elif element.start < self.at:
                    before.append((moment, origin))
                else:
                    yield moment, origin
                    break
        for lines in (self.lines, [line for pair in self._saying(_SAYS_WHEN) for line in pair]):
            if found := shown_date(lines, self._language):
                if not found[1]:
                    yield found[0], "visible date"
                later.append((found[0], "visible date"))
        yield from before
        for element in self._near(("date", "Date", "timestamp", "published"), _MOST_TIMES):
            if _DATE_NAMES.search(element.value("class")) and (moment := self._date_of(element)):
                if not self._is_later(element):
                    yield moment, "visible date"
                later.append((moment, "visible date"))
        for moment, origin in later:
            yield moment, f"{origin} (last change)"

    def credited(self, names: Callable[[str], bool]) -> tuple[str, str] | None:
        """Find who wrote in lines that say ``Written by``, wherever they stand, if they all name the same."""
        found = set()
        for line, following in self._saying(_SAYS_WHO):
            rest = after_by(line, self._language)
            if rest is None:
                continue
            name = shown_name(rest or following, self._language)
            if name and names(name) and name[0].isupper():
                found.add(name)
        return (found.pop(), "visible byline") if len(found) == 1 else None

    def _saying(self, needles: Sequence[str]) -> Iterator[tuple[str, str]]:
        """Yield the lines of the page that hold a needle, each with the one that follows, but for what stands aside."""
        for needle in needles:
            for text in self._lookup.texts_with(needle, 4):
                if not any(start <= text.start < end for start, end in self._aside):
                    line, following, *_ = *lines_of(self._lookup.texts_from(text.start, 4)), "", ""
                    yield line, following

    def _date_of(self, element: Element) -> str | None:
        stated = (element.value(name) for name in ("datetime", "content", "title", "created-timestamp"))
        return next((moment for value in stated if (moment := parse_date(value, self._language))), None) or parse_date(
            self._lookup.text_of(element)[:MAX_LINE], self._language
        )

    def _is_later(self, element: Element) -> bool:
        """Tell whether the date of an element is said to be that of a change."""
        names = f"{element.value('class')} {element.value('itemprop')}"
        if "publish" in names.lower():
            return False
        before = self._lookup.texts_before(element.open_end, 3)
        near = [text.text for text in before if element.start - text.end < MAX_LINE]
        return bool(
            LATER.search(f"{names} {self._lookup.text_of(element)[:MAX_LINE]} {' '.join(near)[-MAX_LINE // 2 :]}")
        )
