"""Lists: what stands before their items."""

from __future__ import annotations

from core.article.numerals import STYLES, numeral
from core.page.tree.nodes import Element
from core.patterns import lazy_pattern

LISTS = frozenset({"ul", "ol", "dir", "menu"})
_NAMED = {
    "lower-alpha": "a", "lower-latin": "a", "upper-alpha": "A", "upper-latin": "A", "lower-roman": "i",
    "upper-roman": "I", "decimal": "1",
}  # fmt: skip
_STYLE = lazy_pattern(r"list-style(?:-type)?\s*:[^;]*?(" + "|".join(_NAMED) + r")\b")


class ListMarkers:
    """The markers of a list that is open."""

    def __init__(self, element: Element) -> None:
        self._numbered = element.name == "ol"
        self._style = _style_of(element, "1")
        self._step = -1 if "reversed" in element.attrs else 1
        first = 1
        if self._step < 0:
            first = sum(isinstance(item, Element) and item.name == "li" for item in element.contents)
        self._number = _integer(element.value("start"), first)

    def of(self, item: Element) -> str:
        """Give the marker of the next item."""
        if not self._numbered:
            return "- "
        value = _integer(item.value("value"), self._number)
        self._number = value + self._step
        return f"{numeral(value, _style_of(item, self._style))}. "


def _integer(text: str, other: int) -> int:
    text = text.strip()
    return int(text) if text.lstrip("-").isdecimal() and text.count("-") < 2 and len(text) < 10 else other


def _style_of(element: Element, other: str) -> str:
    if named := _STYLE.search(element.value("style").lower()):
        return _NAMED[named[1]]
    kind = element.value("type").strip()
    return kind if kind in STYLES else other
