"""The formulas of a page, however it sets them, each as one element ``math`` that holds its TeX as one text.

What is looked for: MathML, the scripts that MathJax reads and what it made of them, KaTeX, images whose words are TeX,
and TeX that a page marks as such. A formula that stands there in several forms is taken once; its text stands for the
piece of the source that holds them all.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache

from core.formulas.node import DEEPEST, MathNode
from core.formulas.reading import read_mathml
from core.formulas.to_tex import to_tex
from core.page.tree.document import Document
from core.page.tree.formula_images import image_tex
from core.page.tree.nodes import Element, Node, Text, names
from core.patterns import lazy_pattern

NAME = "math"
"""The name of a formula's element; its attribute ``display`` says ``block`` where it has its own lines."""
_NAMES = frozenset({NAME, "script", "mjx-container"})
_SIGNS = (
    "math", "MATH", "katex", "MathJax", "mjx-", "latex", "arithmatex", 'class="tex', "class='tex", "cht=tx", "mimetex",
    "equation_image", 'class="formula', "class='formula", 'class="equation', "ee_img", "ql-img-", "?tex=",
)  # fmt: skip
"""What stands in the source of every page that has formulas."""
_RENDERED = names(
    "MathJax MathJax_Preview MathJax_Display MathJax_SVG MathJax_SVG_Display MathJax_CHTML MathJax_PlainSource "
    "MathJax_MathML MathJax_MathContainer mjx-chtml MJXc-display MathJax_Processed"
)
_CONTAINERS = _RENDERED | names("katex katex-display katex-block mwe-math-element")
_WRITTEN = names("math inline display math-tex arithmatex tex latex mathjax tex2jax_process math-inline math-block")
_DISPLAYED = names("katex-display MathJax_Display MathJax_SVG_Display MJXc-display mwe-math-fallback-image-display")
_IN_ATTRIBUTES = ("data-latex", "data-tex", "data-expr", "data-formula", "data-math", "alttext")
_MARKS = (("$$", "$$", True), (r"\[", r"\]", True), (r"\(", r"\)", False), ("$", "$", False))
_COMMENT = lazy_pattern(r"(?<!\\)%[^\n]*\n?")
_STYLED = lazy_pattern(r"\{\s*\\(?:displaystyle|textstyle)\b(.*)\}\Z", re.DOTALL)
_CODE_CLASS = lazy_pattern(r"mjx-c([0-9A-F]{2,6})\Z")
_LOOKS_LIKE_TEX = lazy_pattern(r"\\[a-zA-Z]+|[\^_{}]")


def fold_formulas(document: Document) -> bool:
    """Make one element of each formula of a page; tell whether there are any."""
    suspects = [element for element in document.html.elements() if _may_be(element)]
    if not suspects or not any(sign in document.text for sign in _SIGNS):
        return False
    folded = _Folder(document)
    folded.fold(suspects)
    if folded.found:
        document.html.number()
    return folded.found


def _may_be(element: Element) -> bool:
    """Tell whether anything about an element's tag says that it is a formula."""
    name = element.name
    if name in _NAMES or (":" in name and _local(name) == NAME):
        return True
    attrs = element.attrs
    if name == "img":
        return bool(attrs) and bool(image_tex(element))
    return "class" in attrs and _may_be_formula(attrs["class"])


class _Folder:
    """Folds the formulas of one page."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self.found = False

    def fold(self, suspects: Sequence[Element]) -> None:
        """Fold those of the elements, which are in document order, that are formulas."""
        until = -1
        for element in suspects:
            if element.order <= until or element.name == "body":
                continue
            formula = self._formula(element)
            if formula is None:
                continue
            tex, display, last = formula
            if tex and self._make(element, last, tex, display):
                until = element.order_end if last is element else last.order_end
                self.found = True

    def _formula(self, element: Element) -> tuple[str, bool, Element] | None:
        """Give the TeX that an element shows, whether in lines of its own, and the last of what shows it."""
        name = element.name
        if name == "math" or (":" in name and _local(name) == "math"):
            return _tex_of(element), _is_displayed(element), element
        if name == "img":
            tex = image_tex(element)
            return (_clean(tex)[0], False, element) if tex else None
        if name == "script":
            return (*_of_script(element), element) if element.contents else None
        if name == "mjx-container":
            return _tex_of(element), _is_displayed(element), element
        classes = element.attrs["class"].split()
        if not _CONTAINERS.isdisjoint(classes):
            if not _RENDERED.isdisjoint(classes) and (script := _script_behind(element)) is not None:
                return (*_of_script(script), script)
            return _tex_of(element), _is_displayed(element), element
        if not _WRITTEN.isdisjoint(classes) and name in ("span", "div", "p"):
            return _of_text(element)
        return None

    def _make(self, element: Element, last: Element, tex: str, display: bool) -> bool:
        """Make the element the formula; of its siblings those up to ``last`` are part of it."""
        document, parent = self._document, element.parent
        start, end = element.start, last.end
        if parent is None or end <= start:
            return False
        siblings = parent.contents
        at = next(number for number, node in enumerate(siblings) if node is element)
        stop = next((n for n in range(at, len(siblings)) if siblings[n] is last), -1) + 1
        texts = document.texts
        first = bisect_left(texts, start, key=_start)
        behind = bisect_left(texts, end, key=_start)
        own = sum(1 for node in siblings[at:stop] for _ in _texts(node))
        if stop <= at or behind - first != own or (first and texts[first - 1].end > start):
            return False  # misnested tags: other text stands in between
        mark = "$$" if display else "$"
        text = Text.verbatim(f"{mark}{tex}{mark}", start, end)
        text.parent = element
        texts[first:behind] = [text]
        element.name, element.contents = NAME, [text]
        element.attrs = {"display": "block"} if display else {}
        element.end = end
        del siblings[at + 1 : stop]
        return True


@lru_cache(maxsize=4_096)
def _may_be_formula(classes: str) -> bool:
    """Tell whether one of an element's names is one that formulas bear."""
    return not (_CONTAINERS | _WRITTEN).isdisjoint(classes.split())


def _start(text: Text) -> int:
    return text.start


def _texts(node: Node) -> Iterator[Text]:
    if isinstance(node, Text):
        yield node
    else:
        yield from (inner for inner in node.descendants if isinstance(inner, Text))


def _elements(element: Element) -> Iterator[Element]:
    yield element
    yield from (node for node in element.descendants if isinstance(node, Element))


def _local(name: str) -> str:
    """Give a name without the prefix of its name space."""
    return name.rpartition(":")[2]


def _is_displayed(element: Element) -> bool:
    around = [element, *([element.parent] if element.parent is not None else [])]
    if any(not _DISPLAYED.isdisjoint(one.value("class").split()) for one in around):
        return True
    shown = (one for one in _elements(element) if one.attrs.get("display", "").lower() in ("block", "true"))
    return next(shown, None) is not None


def _script_behind(element: Element) -> Element | None:
    """Give the script that MathJax made an element of, if only what it made stands between them."""
    siblings = element.parent.contents if element.parent is not None else []
    at = next((number for number, node in enumerate(siblings) if node is element), len(siblings))
    for node in siblings[at + 1 :]:
        if isinstance(node, Text):
            if node.strip():
                return None
        elif node.name == "script":
            return node if node.contents else None
        elif _RENDERED.isdisjoint(node.value("class").split()):
            return None
    return None


def _of_script(script: Element) -> tuple[str, bool]:
    kind = script.value("type").lower()
    written = script.get_text()
    if "mml" in kind:
        read = read_mathml(written)
        return (to_tex(read) if read else ""), "block" in written[:200]
    tex, display = _clean(written)
    return tex, display or "mode=display" in kind.replace(" ", "")


def _of_text(element: Element) -> tuple[str, bool, Element] | None:
    """Read TeX that stands between marks as the whole text of an element."""
    written = element.get_text().strip()
    for opening, closing, _ in _MARKS:
        inside = written[len(opening) : -len(closing)]
        if len(written) > len(opening) + len(closing) and written.startswith(opening) and written.endswith(closing):
            tex, display = _clean(written)
            return (tex, display, element) if closing not in inside else None
    return None


def _clean(written: str) -> tuple[str, bool]:
    """Give TeX without the marks around it, comments and line breaks, and whether the marks give it its own lines."""
    tex = written.strip()
    display = False
    for opening, closing, own_lines in _MARKS:
        if len(tex) > len(opening) + len(closing) and tex.startswith(opening) and tex.endswith(closing):
            tex, display = tex[len(opening) : -len(closing)], own_lines
            break
    tex = " ".join(_COMMENT.sub("", tex).split())
    styled = _STYLED.fullmatch(tex)
    if styled and _is_whole(styled[1]):
        tex = styled[1].strip()
    return tex, display


def _is_whole(tex: str) -> bool:
    """Tell whether no brace of a text closes one that was opened before it."""
    depth = 0
    for found in re.finditer(r"\\.|[{}]", tex):
        depth += {"{": 1, "}": -1}.get(found[0], 0)
        if depth < 0:
            return False
    return depth == 0


def _tex_of(container: Element) -> str:
    """Give the TeX of what one element shows, from the best that it has."""
    inside = list(_elements(container))
    for element in inside:
        if _local(element.name) == "annotation" and "tex" in element.value("encoding").lower():
            return _clean(element.get_text())[0]
    for element in inside:
        for name in _IN_ATTRIBUTES:
            if (value := element.attrs.get(name, "").strip()) and (name != "alttext" or _LOOKS_LIKE_TEX.search(value)):
                return _clean(value)[0]
    if script := next((one for one in inside if one.name == "script" and one.contents), None):
        return _of_script(script)[0]
    for element in inside:
        if _local(element.name) == "math" and (tex := to_tex(_node(element, 0, _said))):
            return tex
        if (value := element.attrs.get("data-mathml", "")) and (read := read_mathml(value)):
            return to_tex(read)
    for element in inside:
        if element.name == "img" and (tex := image_tex(element, known=True)):
            return _clean(tex)[0]
    if shown := next((one for one in inside if one.name == "mjx-math"), None):
        return to_tex(_node(shown, 0, _drawn))
    label = container.attrs.get("aria-label", "")
    return _clean(label)[0] if _LOOKS_LIKE_TEX.search(label) else ""


def _node(element: Element, depth: int, read: Callable[[Element], str]) -> MathNode:
    name = _local(element.name).removeprefix("mjx-")
    children = [node for node in element.contents if isinstance(node, Element) and node.name != "mjx-c"]
    if depth > DEEPEST or not children:
        return MathNode(name, read(element), (), element.attrs)
    return MathNode(name, "", tuple(_node(child, depth + 1, read) for child in children), element.attrs)


def _said(element: Element) -> str:
    return element.get_text()


def _drawn(element: Element) -> str:
    """Give the letters that MathJax draws by style sheet, where their classes name them."""
    letters = ""
    for node in _elements(element):
        for word in node.value("class").split() if node.name == "mjx-c" else ():
            if (code := _CODE_CLASS.match(word)) and int(code[1], 16) < 0x110000:
                letters += chr(int(code[1], 16))
    return letters
