"""What a page does not show: told by an attribute, by a style, or by its own rules, unless a script is to show it.

Tabs, answers that unfold and texts to be read on are hidden until somebody asks for them: they are content, or may be.
"""

from __future__ import annotations

import re

from core.article.removal import Kind
from core.page.content.furniture import Verdict, judge
from core.page.content.style_rules import StyleRules
from core.page.content.wording import HIDDEN
from core.page.tree.document import Document
from core.page.tree.nodes import Element, Text
from core.patterns import lazy_pattern

NOT_SHOWN = "not shown"
"""The rule for what no browser shows, and no script is known to."""
_UNFOLDS = lazy_pattern(
    r"tab(?!le)|accord|collaps|toggl|expand|faq|answer|question|spoiler|fold|panel|reveal|read-?(?:more|on)|truncat|"
    r"(?:more|full|rest|hidden)-?_?(?:text|content|info|body|story|article)|transcript|solution|hint|detail|carousel|slide",
    re.IGNORECASE,
)
_STATES = ("x-", "v-", "ng-", ":", "@", "data-tab", "data-accordion", "data-collapse", "data-target", "data-reactid")
_HEADS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6", "button", "summary", "dt", "label", "legend"})
_LONGEST_HEAD = 200
_LEVELS = 2
_MOST_NAMED = 200
"""Elements that are looked for by name: each costs a search through all of the page."""
_MOST_NAMES = 8


class Showing:
    """Judges elements with what the page does not show in mind."""

    def __init__(self, document: Document) -> None:
        self._text = document.text
        self._rules = StyleRules(document)
        self._named: dict[tuple[str, str], bool] = {}
        self._before: dict[int, dict[int, Element]] = {}

    def judge(self, element: Element) -> Verdict | None:
        """Tell why an element is not content, as ``furniture.judge`` does; ``NOT_SHOWN`` is what is hidden for good."""
        verdict = judge(element)
        if verdict is not None and verdict.unseen:
            return verdict if self._on_purpose(element) else verdict._replace(rule=NOT_SHOWN)
        attrs = element.attrs
        hidden = attrs and self._rules.hide(element.name, attrs)
        if hidden and not self._is_kept(element) and not self._on_purpose(element):
            return Verdict(Kind.HIDDEN, 0.85, HIDDEN, NOT_SHOWN, "hidden by a style rule of the page", unseen=True)
        return verdict

    def _is_kept(self, element: Element) -> bool:
        """Tell whether the element's own style shows it whatever the rules say."""
        style = element.attrs.get("style", "")
        return "display" in style or "visibility" in style

    def _on_purpose(self, element: Element) -> bool:
        """Tell whether the page is made to show an element once somebody asks for it."""
        node: Element | None = element
        for _ in range(_LEVELS):
            if node is None or node.name == "body":
                break
            if node.value("role") == "tabpanel" or any(
                _UNFOLDS.search(value)
                for name, value in node.attrs.items()
                if name in ("class", "id") or name.startswith("data-")
            ):
                return True
            node = node.parent
        if any(name.startswith(_STATES) for name in element.attrs):
            return True
        return self._is_named(element) or self._follows_its_head(element)

    def _is_named(self, element: Element) -> bool:
        """Tell whether something else on the page names the element by its id, or a script by its class."""
        key = element.value("id").strip(), element.value("class")
        known = self._named.get(key)
        if known is None:
            known = self._named[key] = len(self._named) < _MOST_NAMED and self._names(*key)
        return known

    def _names(self, identity: str, classes: str) -> bool:
        if identity and any(
            f"{lead}{identity}{quote}" in self._text
            for quote in "\"'"
            for lead in (f"{quote}#", f"aria-controls={quote}", f"ById({quote}")
        ):
            return True
        names = classes.split()[:_MOST_NAMES]
        return any(f"{quote}.{name}{quote}" in self._text for name in names for quote in "\"'")

    def _follows_its_head(self, element: Element) -> bool:
        """Tell whether an element stands right behind a heading or a button, as what that unfolds does."""
        parent = element.parent
        if parent is None:
            return False
        before = self._before.get(id(parent))
        if before is None:
            before = self._before[id(parent)] = _neighbours(parent)
        head = before.get(id(element))
        return head is not None and _is_head(head)


def _neighbours(parent: Element) -> dict[int, Element]:
    """Give what stands right before each child, by the child's identity, where nothing but space is between."""
    found: dict[int, Element] = {}
    before: Element | None = None
    for node in parent.contents:
        if isinstance(node, Element):
            if before is not None:
                found[id(node)] = before
            before = node
        elif not node.isspace():
            before = None
    return found


def _is_head(before: Element) -> bool:
    """Tell whether an element is one that unfolds what follows it."""
    heads = before.name in _HEADS or before.value("role") == "button" or "aria-expanded" in before.attrs
    inner = [node for node in before.contents if not (isinstance(node, Text) and node.isspace())]
    heads = heads or (len(inner) == 1 and isinstance(inner[0], Element) and inner[0].name in _HEADS)
    return heads and before.end - before.start < 2 * _LONGEST_HEAD
