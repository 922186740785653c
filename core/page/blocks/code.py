"""Blocks of code: which elements are one, in which language, and what in them is decoration."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice, pairwise

from core.article.removal import Kind
from core.page.blocks.code_names import names_box, names_numbers
from core.page.blocks.shown import first_within
from core.page.blocks.tables import cells, table_rows
from core.page.content.leaves import BLOCK_TAGS
from core.page.tree.document import Piece
from core.page.tree.nodes import Element, Node, Text
from core.patterns import lazy_pattern

PRE = frozenset({"pre", "listing", "xmp", "plaintext"})
HOLDERS = frozenset({"table", "ol", "ul", "div"})
"""The elements besides ``pre`` that may be a block of code."""
CODE_LINES = frozenset({"div", "li", "p", "pre", "tr"})
"""The elements that are a line of code even where they are empty."""
_CELLS = frozenset({"td", "th"})
_CODE = frozenset({"code"})
_DIGITS = lazy_pattern(r"[\s\d.:|\u200b\xa0]*\Z")
_UNSELECTED = lazy_pattern(r"user-select\s*:\s*none")
_PROMPT = 40
"""Code points of a prompt, at most."""
_CODE_CELL = lazy_pattern(
    r"(?:^|\s)(?:code|blob-code\S*|hljs-ln-code|js-file-line|rouge-code|lntd|de1|line-content)(?:$|\s)"
)
_CODE_LIST = lazy_pattern(r"(?:^|\s)(?:linenums|dp-\w+|hljs-list|code-lines|prettyprint)(?:$|\s)")
_LINE = frozenset({"line", "code-line", "token-line", "view-line", "cm-line", "CodeMirror-line", "highlight-line"})
_BLOCK_STYLE = lazy_pattern(r"display\s*:\s*(?:block|flex|grid|table-row|list-item)\b")
_LINED_STYLE = lazy_pattern(r"display\s*:\s*(?:flex|grid)\b")
_LANGUAGES = tuple(
    lazy_pattern(rf"(?:^|\s){form}(?:$|[\s;\"'])", re.IGNORECASE)
    for form in (
        r"lang(?:uage)?-([\w+#.-]+)",
        r"highlight-(?:source|text)-([\w+#]+)\S*",
        r"brush:\s*([\w+#-]+);?",
        r"sourceCode\s+(?!literate)([\w+#-]+)",
        r"highlight-(?!lines|table|wrapper|code|box|source|text)([a-z][\w+#]*)",
        r"(?:hljs|src)\s+(?:src-)?([a-z][\w+#]*)",
    )
)
_NONE = frozenset("none text plain plaintext default nohighlight auto undefined code ln line inset notranslate".split())
_AROUND = 4
"""Elements around a block of code, and within it, that may tell its language."""


def is_line(node: Node | None) -> bool:
    """Tell whether an element within code is a line of it."""
    if not isinstance(node, Element):
        return False
    if node.name in BLOCK_TAGS:
        return node.name not in _CELLS
    around = node.parent if node.name == "code" else None
    if isinstance(around, Element) and (around.name in PRE or is_lined(around)):
        return True
    if not node.attrs:
        return False
    return not _LINE.isdisjoint(node.value("class").split()) or _BLOCK_STYLE.search(node.value("style")) is not None


def is_lined(node: Node | None) -> bool:
    """Tell whether an element sets what it holds in lines, by its style: white space in between shows nothing."""
    return isinstance(node, Element) and _LINED_STYLE.search(node.value("style")) is not None


class Neighbours:
    """What stands before the nodes of a block of code; each element's nodes are put in order but once."""

    def __init__(self) -> None:
        self._before: dict[int, dict[int, Node]] = {}

    def line_before(self, node: Element) -> Element | None:
        """Give the line of code that an element follows, if one stands before it and does not end by itself."""
        parent = node.parent
        if parent is None:
            return None
        known = self._before.get(id(parent))
        if known is None:
            known = self._before[id(parent)] = {id(one): before for before, one in pairwise(parent.contents)}
        before = known.get(id(node))
        if isinstance(before, Text) and not before.strip() and is_lined(parent):
            before = known.get(id(before))
        if isinstance(before, Element) and is_line(before) and not before.get_text().endswith("\n"):
            return before
        return None


def decoration(node: Element, *, within: bool) -> str | None:
    """Say what an element is that shows no code, in words; None where it is code.

    Args:
        node: The element.
        within: Whether it stands within code.
    """
    if within and node.name == "button":
        return "button at a listing of code, such as for copying"
    attrs = node.attrs
    numbered = "data-line-number" in attrs or ("class" in attrs and names_numbers(node.value("class")))
    if not numbered and not within:
        return None
    apart = _UNSELECTED.search(node.value("style")) or attrs.get("unselectable") == "on"
    apart = apart or "select-none" in node.value("class").split()
    if not numbered and not apart:
        return None
    said = node.get_text()
    if not said.strip():
        return None
    if _DIGITS.match(said):
        return "line numbers beside a listing of code"
    return "sign before a command, not part of what is typed" if within and apart and len(said) <= _PROMPT else None


def is_code(node: Element) -> bool:
    """Tell whether an element that is no ``pre`` is a block of code: a table, a list or a box of its lines."""
    name = node.name
    if name == "table":
        return _is_code_table(node)
    if name in ("ol", "ul"):
        return _CODE_LIST.search(node.value("class")) is not None and first_within(node, _CODE) is not None
    if name == "div":
        named = "class" in node.attrs and names_box(node.value("class"))
        return named or _holds_lines(node)
    return False


def _is_code_table(table: Element) -> bool:
    rows = [list(cells(row)) for row in table_rows(table)]
    return bool(rows) and all(row and _CODE_CELL.search(row[-1].value("class")) for row in rows)


def _holds_lines(box: Element) -> bool:
    """Tell whether a box holds nothing but lines, each in a box of its own, which hold nothing but code."""
    lines: list[Element] = []
    for node in box.contents:
        if isinstance(node, Element):
            if node.name not in ("div", "code") or (lines and node.name != lines[0].name):
                return False
            if node.name == "div" and not (node.contents and _only_code(node)):
                return False
            lines.append(node)
        elif str(node).strip():
            return False
    if len(lines) < 2:
        return False
    if lines[0].name == "div":
        return True
    return is_lined(box) or all(map(is_line, lines))


def _only_code(line: Element) -> bool:
    found = False
    for node in line.contents:
        if isinstance(node, Element):
            if node.name not in ("code", "br"):
                return False
            found = found or node.name == "code"
        elif str(node).strip():
            return False
    return found


def language_of(node: Element) -> str:
    """Give the language that a page says a block of code is in, in small letters; empty where it says none."""
    inner = (one for one in node.descendants if isinstance(one, Element) and one.name in ("code", "pre"))
    near = [node, *islice(inner, _AROUND)]
    around: Node | None = node.parent
    for _ in range(_AROUND):
        if not isinstance(around, Element) or around.name in ("article", "main", "body"):
            break
        near.append(around)
        around = around.parent
    for element in near:
        for said in _said(element):
            if said and said not in _NONE and len(said) <= 30:
                return said
    return ""


def _said(element: Element) -> Iterator[str]:
    for name in ("data-lang", "data-language"):
        if re.fullmatch(r"[\w+#.-]+", element.value(name)):
            yield element.value(name).lower()
    classes = element.value("class")
    if classes:
        for pattern in _LANGUAGES:
            for found in pattern.finditer(classes):
                yield found[1].lower()


def pieces_of(node: Element, reason: str) -> list[Piece]:
    """Give the texts of an element as what is left out."""
    texts = (one for one in node.descendants if isinstance(one, Text) and one.strip())
    return [Piece(text.start, text.end, Kind.FURNITURE, 0.9, reason) for text in texts]
