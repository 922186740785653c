"""What stands with a headline: the line under it, outside of the article, and a link to the front page."""

from __future__ import annotations

import re

from core.page.content.furniture import judge
from core.page.tree.nodes import Element, Text
from core.patterns import lazy_pattern

_NAMES = lazy_pattern(
    r"(?<![a-z])(?:sub-?(?:title|head(?:ing|line)?|hed)|stand-?first|deck|dek|lead|lede|kicker-?text|excerpt|summary|intro|"
    r"untertitel|vorspann|chapo|chapeau|bajada|entradilla|ingress)(?![a-z])",
    re.IGNORECASE,
)
_HUMP = lazy_pattern(r"(?<=[a-z])(?=[A-Z])")
"""Where a word begins in names as ``HeaderDek``."""
_HEADINGS = frozenset({"h2", "h3", "h4", "h5"})
_FRONT = lazy_pattern(r"(?:(?:https?:)?//[^/]+)?/?(?:index\.\w+|#)?")
_FEWEST, _MOST = 12, 400
"""Code points of a subtitle."""


def subtitle_of(headline: Element) -> Element | None:
    """Give the element that follows a headline, or what holds it alone, and is its subtitle; None if none does."""
    node = headline
    while node.parent is not None and node.parent.name != "body":
        following = _next(node)
        if following is not None:
            following = _innermost(following)
            names = _HUMP.sub("-", f"{following.value('class')} {following.value('id')}")
            named = following.name in _HEADINGS or _NAMES.search(names)
            text = " ".join(following.get_text().split())
            return following if named and _FEWEST <= len(text) <= _MOST and judge(following) is None else None
        node = node.parent
    return None


def _innermost(element: Element) -> Element:
    """Give the element that holds all that a wrapper does."""
    while not (element.value("class") and _NAMES.search(_HUMP.sub("-", element.value("class")))):
        inner = [node for node in element.contents if isinstance(node, Element) or not node.isspace()]
        if len(inner) != 1 or not isinstance(inner[0], Element):
            break
        element = inner[0]
    return element


def _next(node: Element) -> Element | None:
    """Give the element right behind another one; None where text or nothing follows."""
    assert node.parent is not None
    passed = False
    for other in node.parent.contents:
        if other is node:
            passed = True
        elif passed and isinstance(other, Text):
            if not other.isspace():
                return None
        elif passed and isinstance(other, Element):
            return other
    return None


def names_site(heading: Element) -> bool:
    """Tell whether a heading of links names the site: it leads to the front page."""
    link = heading.find("a")
    link = link or next((around for around in heading.parents if around.name == "a"), None)
    return link is not None and bool(_FRONT.fullmatch(link.attrs.get("href", "").strip()))
