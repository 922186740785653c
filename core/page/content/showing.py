"""What a page does not show: told by an attribute, by a style, or by its own rules, unless a script is to show it.

Tabs, answers that unfold and texts to be read on are hidden until somebody asks for them: they are content, or may be.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cached_property

from core.article.removal import Kind
from core.page.content.furniture import PLACED, Verdict, judge
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
_LONGEST_NAME = 200
"""Code points of the names that are looked for, the longest of all."""


class Showing:
    """Judges elements with what the page does not show in mind."""

    def __init__(self, document: Document) -> None:
        self._text = document.text
        self._rules = StyleRules(document)
        self._named: dict[tuple[str, str], bool] = {}
        self._before: dict[int, dict[int, Element]] = {}

    def judge_all(self, elements: Iterable[Element]) -> list[Verdict | None]:
        """Judge elements, each as ``judge`` does: what the same tags say is found once."""
        known: dict[tuple[str, int], Verdict | None] = {}
        verdicts: list[Verdict | None] = []
        for element in elements:
            name, attrs = element.name, element.attrs
            if name in PLACED or "id" in attrs:
                verdicts.append(self.judge(element))
                continue
            key = name, id(attrs)
            if key in known:
                verdicts.append(known[key])
                continue
            verdict = judge(element)
            if self._may_be_unseen(element, verdict):
                verdict = self._where_it_stands(element, verdict)
            else:
                known[key] = verdict
            verdicts.append(verdict)
        return verdicts

    def judge(self, element: Element) -> Verdict | None:
        """Tell why an element is not content, as ``furniture.judge`` does; ``NOT_SHOWN`` is what is hidden for good."""
        verdict = judge(element)
        return self._where_it_stands(element, verdict) if self._may_be_unseen(element, verdict) else verdict

    def _may_be_unseen(self, element: Element, verdict: Verdict | None) -> bool:
        """Tell whether its tag alone says that an element is not shown, or the page's rules do."""
        if verdict is not None and verdict.unseen:
            return True
        attrs = element.attrs
        return bool(attrs) and self._rules.hide(element.name, attrs)

    def _where_it_stands(self, element: Element, verdict: Verdict | None) -> Verdict | None:
        """Judge an element that may be unseen, for all that ``verdict`` says of its tag."""
        if verdict is not None and verdict.unseen:
            return verdict if self._on_purpose(element) else verdict._replace(rule=NOT_SHOWN)
        if self._is_kept(element) or self._on_purpose(element):
            return verdict
        return Verdict(Kind.HIDDEN, 0.85, HIDDEN, NOT_SHOWN, "hidden by a style rule of the page", unseen=True)

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
        quoted = self._quoted
        if identity and any(
            f"#{identity}" in within
            or (
                identity in within
                and any(f"{lead}{quote}{identity}{quote}" in self._text for lead in ("aria-controls=", "ById("))
            )
            for quote, within in quoted.items()
        ):
            return True
        names = [f".{name}" for name in classes.split()[:_MOST_NAMES]]
        return any(name in within for within in quoted.values() for name in names)

    @cached_property
    def _quoted(self) -> dict[str, frozenset[str]]:
        """What stands between two quotation marks of a kind with none between, for each kind, if it may be a name."""
        return {
            quote: frozenset([one for one in self._text.split(quote)[1:-1] if len(one) <= _LONGEST_NAME])
            for quote in "\"'"
        }

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
