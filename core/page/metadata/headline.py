"""The title of a page: which of its headings it is, else what the page calls itself, without the site's name."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple
from urllib.parse import urlsplit

from core.article.removal import Kind
from core.page.content.chosen import Choice
from core.page.tree.document import Document
from core.page.tree.lookup import Lookup
from core.page.tree.nodes import Element, Text
from core.patterns import lazy_pattern

_SEPARATOR = lazy_pattern(r"\s+[|\-–—·•»«:/›‹→]+\s+|\s*[|¦｜]\s*|:\s+|\s+::\s+")
_CLOSE = lazy_pattern(r"\s+[|\-–—·•»«/›‹→]+\s+|\s*[|¦｜]\s*|\s+::\s+")
_UNSPACED_CLOSE = lazy_pattern(r"\s*[|¦｜_\-–—]+\s*")
"""What parts a title from the name of the site, where nobody knows that: scripts without spaces set none around it."""
_UNSPACED = lazy_pattern(r"[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff]")
_SIGNS = lazy_pattern(r"[\W_]+")
_HOST = lazy_pattern(r"[\w-]+(?:\.[\w-]+)*\.[a-z]{2,6}", re.IGNORECASE)
_PERMALINKS = frozenset("¶#§🔗")
_BESIDE = lazy_pattern(
    r"(?<![a-z])(?:header-?link|anchor(?:-?link)?|permalink|hash-?link|label|badge|label-append|sr-only|"
    r"visually-?hidden|screen-reader-text|edit-?section|mw-editsection)(?![a-z])",
    re.IGNORECASE,
)
_SITE_NAMES = lazy_pattern(r"(?<![a-z])(?:site-?(?:title|name|logo)|logo|brand|blog-?title)(?![a-z])", re.IGNORECASE)
_BOARD = lazy_pattern(r"\b(?:forums?|message boards?|bulletin board|community)\W*\Z", re.IGNORECASE)
_PRINTED = lazy_pattern(
    r"print(?:er|able)?[\s-]*(?:friendly|version|view)|printable|druck(?:version|ansicht)|version imprimable|"
    r"para (?:imprimir|impressão)|versione stampabile|printversie|utskrift|wydruk|для печати|打印|列印|印刷用|인쇄",
    re.IGNORECASE,
)
"""What a page that is made for paper calls itself."""
_GENERIC = frozenset({"blog", "home", "news", "forum", "forums", "documentation", "docs", "articles", "insights"})
_ASIDE = frozenset({"related articles", "comments", "cookie or consent notice"})
_MARKED = ("entry-title", 'itemprop="headline"', 'class="headertitle"')
"""What microformats, microdata and Doxygen write into the tag of a headline."""
_FEW = 3
_MOST_HEADINGS = 12
_MIN_LIKENESS = 0.5
_MIN_SITE = 4
_MOST_SITE_WORDS = 6
_LONGEST = 400
_MOST_PARTS = 24
_LONGEST_MARKUP = 8_000
_LONG_WORD = 4
_LONG_START = 12
"""Letters and digits of a heading's start that is a title by itself, if another heading says just that."""


class Heading(NamedTuple):
    """A heading that can be seen and its text, white space folded, without marks that only link or label it.

    ``parts`` are the pieces of its text, as the elements within part them.
    """

    element: Element
    text: str
    parts: tuple[str, ...]


@dataclass(slots=True)
class Names:
    """What a page calls itself: each name with its origin, most trusted first; and what its site is called."""

    titles: list[tuple[str, str]] = field(default_factory=list)
    site: str | None = None
    address: str | None = None


@lru_cache(maxsize=512)
def plain(text: str) -> str:
    """Give the letters and digits of ``text``, case folded."""
    return _SIGNS.sub("", text.casefold())


def folded(text: str) -> str:
    """Fold white space, and decode what was escaped twice."""
    return " ".join((html.unescape(text) if "&" in text else text).split())


def headings(document: Document, choice: Choice, lookup: Lookup, names: Names) -> list[Heading]:
    """Give the first-level headings that may be the title: shown, not the site's name, not a comment's or a note's.

    One that is the site's name is added to ``names``, if those had none.
    """
    hidden = [p for p in choice.pieces if p.kind == Kind.HIDDEN or p.rule in _ASIDE]
    found: list[Heading] = []
    for element in lookup.named("h1", _MOST_HEADINGS, choice.root.end):
        if element.end - element.start > _LONGEST_MARKUP or any(p.start <= element.start < p.end for p in hidden):
            continue
        parts = tuple(_words(element))
        text = folded("".join(parts))
        if not text or len(text) > _LONGEST:
            continue
        if _is_site(element, text, names):
            names.site = names.site or text
        else:
            found.append(Heading(element, text, parts))
    return found or _marked(choice, lookup)


def _marked(choice: Choice, lookup: Lookup) -> list[Heading]:
    """Give what a page without a heading of the first level marks as its headline, if that is one text."""
    found: dict[str, Heading] = {}
    for needle in _MARKED:
        for element in lookup.tagged(needle, _MOST_HEADINGS, choice.root.end):
            parts = tuple(_words(element)) if element.end - element.start <= _LONGEST_MARKUP else ()
            text = folded("".join(parts))
            if 0 < len(text) <= _LONGEST:
                found.setdefault(plain(text), Heading(element, text, parts))
    return [*found.values()] if len(found) == 1 else []


def _words(element: Element) -> Iterator[str]:
    """Yield the text of a heading; what begins a line or a block is parted by a space."""
    stack: list[Iterator[Element | Text]] = [iter(element.contents)]
    while stack:
        node = next(stack[-1], None)
        if node is None:
            stack.pop()
        elif isinstance(node, Text):
            yield node
        elif isinstance(node, Element):
            if node.name in ("br", "div", "p"):
                yield " "
            if node.name in ("button", "rp", "rt") or "hidden" in node.attrs or node.value("aria-hidden") == "true":
                continue
            beside = node.attrs and _BESIDE.search(f"{node.value('class')} {node.value('rel')}")
            if beside and len(element.get_text()) > len(node.get_text()) + 2:
                continue
            if node.name == "a" and node.get_text().strip() in _PERMALINKS:
                continue
            stack.append(iter(node.contents))


def _is_site(element: Element, text: str, names: Names) -> bool:
    """Tell whether a heading names the site: it says so, or is a link to where the site begins."""
    if plain(text) == plain(names.site or ""):
        return True
    link = _link_in(element)
    if link is None or plain(link.get_text()) != plain(text):
        link = element.parent if isinstance(element.parent, Element) and element.parent.name == "a" else None
    if link is None:
        short = text.count(" ") < _MOST_SITE_WORDS  # a blog's title may also be that of one of its entries
        return short and bool(_SITE_NAMES.search(f"{element.value('class')} {element.value('id')}"))
    try:
        target = urlsplit(link.value("href").strip())
    except ValueError:
        return False
    return bool(link.value("href")) and not target.path.strip("/.") and not (target.query or target.fragment)


def _link_in(element: Element) -> Element | None:
    nodes = list(element.contents)
    for node in nodes:
        if isinstance(node, Element):
            if node.name == "a":
                return node
            nodes += node.contents
    return None


def choose_heading(
    found: Sequence[Heading], choice: Choice, names: Names, others: Callable[[], Sequence[str]]
) -> Heading | None:
    """Find the heading that is the title.

    One that the page calls itself by, to the letter or but for the site's name; else the likest; else the only one of
    the article or of the page, unless one of ``others()``, the lower headings, is what the page calls itself by.
    """
    calls = [title for title, _ in names.titles]
    whole = {plain(title) for title in calls} | {plain(without_site(title, names, ())) for title in calls}
    parts = [[plain(part) for part in _SEPARATOR.split(title)] for title in calls]
    best: tuple[float, Heading] | None = None
    for heading in [_undecorated(heading, whole) for heading in found]:
        score = _likeness(heading, whole, parts, calls)
        if best is None or score > best[0]:
            best = (score, heading)
    least = _MIN_LIKENESS if len(found) <= _FEW else 1.0  # where every section has one, being alike is chance
    if best is not None and best[0] >= least:
        return best[1]
    lower = others()
    whole |= {plain(without_site(title, names, lower)) for title in calls}
    if any(plain(other) in whole for other in lower):
        return None
    inside = [h for h in found if choice.root.start <= h.element.start < choice.root.end]
    for some in (inside, found):
        if len({plain(heading.text) for heading in some}) == 1:
            return some[0]
    return None


def _undecorated(heading: Heading, whole: set[str]) -> Heading:
    """Take off a heading what elements of their own add to a name of the page: a date, a label, a count."""
    parts = heading.parts
    if 1 < len(parts) <= _MOST_PARTS and plain(heading.text) not in whole:
        for length in range(len(parts) - 1, 0, -1):
            for first in (0, len(parts) - length):
                text = folded("".join(parts[first : first + length]))
                if len(text) > _MIN_SITE and plain(text) in whole:
                    return heading._replace(text=text)
    return heading


def _likeness(heading: Heading, whole: set[str], parts: Sequence[Sequence[str]], calls: Sequence[str]) -> float:
    """Give how much of a heading's words the page's names hold, 0 to 1; above 1 if it is all of a name or its start."""
    text = plain(heading.text)
    if not text:
        return 0.0
    if text in whole:
        return 3.0
    if any(len(split) > 1 and text == split[-1] for split in parts):
        return 0.4  # what ends a name is as a rule the site
    if any(plain(call).startswith(text) for call in calls):
        return 2.0
    if any(text in plain(call) and 3 * len(text) > len(plain(call)) for call in calls):
        return 1.5
    if any(len(plain(call)) > 8 and plain(call) in text for call in calls):
        return 1.5
    words = {plain(word) for word in heading.text.split()} - {""}
    words = {word for word in words if len(word) >= _LONG_WORD} or words
    best = max((len(words & {plain(w) for w in call.split()}) / len(words) for call in calls), default=0.0)
    return best if len(words) > 1 else best / 2.5


def title_of(
    heading: Heading | None, names: Names, others: Callable[[], Sequence[str]], stands: Callable[[str], bool]
) -> tuple[str, str] | None:
    """Give the title and its origin: the heading, else the first name of the page, whole and without the site's name.

    ``others()`` are the texts of lower headings: one of them may be the start of a name that the site's follows, and so
    may be what ``stands`` on the page as a text of its own.
    """
    if heading is not None:
        return _said_elsewhere(without_site(heading.text, names, (), sure=True), others), "first heading"
    if not names.titles:
        return None
    if (printed := list(filter(None, others()))) and all(_PRINTED.search(name) for name, _ in names.titles):
        return folded(printed[0]), "first heading"
    title, origin = names.titles[0]
    for longer, _ in names.titles[1:]:
        begun = title.rstrip("….")
        followed = any(_SEPARATOR.match(longer, len(start)) for start in (begun, title) if longer.startswith(start))
        if len(title) > 60 and longer.startswith(begun) and not followed:
            title = longer
    return _as_it_stands(without_site(folded(title), names, others()), stands), origin


def _as_it_stands(title: str, stands: Callable[[str], bool]) -> str:
    """Take off a name of the page what follows its longer part, if that stands on the page as a text of its own."""
    close = _UNSPACED_CLOSE if _UNSPACED.search(title) else _CLOSE
    for cut in reversed([*close.finditer(title)]):
        start = title[: cut.start()]
        if 2 * cut.start() < len(title):
            break
        if len(plain(start)) >= (_LONG_START if start.isascii() else _LONG_START // 2) and stands(start):
            return start
    return title


def _said_elsewhere(title: str, others: Callable[[], Sequence[str]]) -> str:
    """Take off a heading what follows a bar or a dash, if another heading says just what stands before."""
    for cut in _SEPARATOR.finditer(title):
        start = plain(title[: cut.start()])
        if ":" not in cut[0] and len(start) >= _LONG_START and any(plain(other) == start for other in others()):
            return title[: cut.start()].strip()
    return title


def without_site(title: str, names: Names, others: Sequence[str], *, sure: bool = False) -> str:
    """Take the name of the site off the end (or the start) of a title; if ``sure`` only the very name, after a bar."""
    known = {plain(other) for other in others} - {"", plain(names.site or "")}
    while parts := list(_SEPARATOR.finditer(title)):
        first, last = parts[0], parts[-1]
        if sure and not (names.site and last[0].strip() != ":" and plain(title[last.end() :]) == plain(names.site)):
            break
        for cut in parts:
            if cut[0].strip() != ":" and plain(title[: cut.start()]) in known:
                return title[: cut.start()].strip()
            if plain(title[cut.end() :]) in known and 2 * len(title) > 3 * cut.start():
                return title[cut.end() :].strip()
        if last[0].strip() != ":" and _names_site(title[last.end() :], names):
            title = title[: last.start()].strip()
        elif names.site and plain(title[: first.start()]) == plain(names.site):
            title = title[first.end() :].strip()
        else:
            break
    return title


def _names_site(text: str, names: Names) -> bool:
    """Tell whether the end of a title is the site's name, or the name of its host."""
    said = plain(text)
    if not said or said in _GENERIC:
        return bool(said)
    if _HOST.fullmatch(text.strip()) or _BOARD.search(text):
        return True
    if names.site and (said == plain(names.site) or (len(said) >= _MIN_SITE and said in plain(names.site))):
        return True
    try:
        host = urlsplit(names.address or "").hostname or ""
    except ValueError:
        return False
    labels = host.split(".")
    label = plain(max(labels[:-1], key=len)) if len(labels) > 1 else ""
    if plain(host) == said:
        return True
    return len(label) >= _MIN_SITE and len(said) >= _MIN_SITE and (said in label or label in said)
