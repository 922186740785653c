"""Start tags: a rule for each name that needs one. Any other opens an element within the formatting."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from core.page.tree.adoption import adopt
from core.page.tree.document import Fact
from core.page.tree.left_out import RAW_NAMES, raw, skip
from core.page.tree.nodes import Element, names
from core.page.tree.open_elements import BUTTON_SCOPES, CELLS, FOSTERING, SCOPES, SPECIAL
from core.page.tree.tokens import Token, attributes

if TYPE_CHECKING:
    from core.page.tree.construction import Construction

VOID = names("area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr")
BLOCKS = names(
    "address article aside blockquote button center details dialog dir div dl fieldset figcaption figure footer header "
    "hgroup listing main menu nav ol pre search section summary ul"
)
HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
FORMATS = names("a b big code em font i nobr s small strike strong tt u")
_ROWS = frozenset({"tbody", "thead", "tfoot"})
TABLE_PARTS = _ROWS | CELLS | {"tr", "colgroup", "col"}
ROOTS = frozenset({"html", "head", "body", "frameset"})
_LIST_ITEMS = frozenset({"li"})
_TERMS = frozenset({"dd", "dt"})
_ITEM_SCOPES = SPECIAL - {"address", "div", "p"}

Rule = Callable[["Construction", Token], None]


def _inline(builder: Construction, token: Token) -> None:
    _, at, end, name, mark = token
    builder.open.reconstruct(at)
    builder.open.push(Element(name, builder.written, at, end, mark), at)


def _fact(builder: Construction, token: Token) -> None:
    builder.document.facts.append(Fact(token.name, attributes(builder.text, token)))


def _format(builder: Construction, token: Token) -> None:
    _, at, end, name, mark = token
    elements = builder.open
    listed = elements.formatting
    if not listed:
        element = Element(name, builder.written, at, end, mark)
        elements.push(element, at)
        listed.append(element)
        return
    if name in ("a", "nobr") and (former := elements.last_formatting(name)) is not None:
        adopt(elements, name, at, at)
        elements.unformat(former)
        if former.open:
            elements.remove(former)
    elements.reconstruct(at)
    element = Element(name, builder.written, at, end, mark)
    elements.push(element, at)
    elements.format(element)


def _block(builder: Construction, token: Token) -> None:
    _, at, end, name, mark = token
    elements = builder.open
    if elements.counts.get("p"):
        elements.close("p", BUTTON_SCOPES, at)
    elements.push(Element(name, builder.written, at, end, mark), at)


def _button(builder: Construction, token: Token) -> None:
    builder.open.close("button", SCOPES, token.start)
    builder.open.reconstruct(token.start)
    builder.insert(token)


def _heading(builder: Construction, token: Token) -> None:
    elements, at = builder.open, token.start
    elements.close("p", BUTTON_SCOPES, at)
    if elements.current.name in HEADINGS:
        elements.pop(at)
    builder.insert(token)


def _void(builder: Construction, token: Token) -> None:
    elements, at = builder.open, token.start
    if token.name == "hr":
        elements.close("p", BUTTON_SCOPES, at)
    elif token.name not in ("param", "source", "track"):
        elements.reconstruct(at)
    elements.add(builder.element(token))


def _image(builder: Construction, token: Token) -> None:
    _void(builder, token._replace(name="img"))


def _table(builder: Construction, token: Token) -> None:
    elements, at = builder.open, token.start
    if elements.current.name in FOSTERING:
        elements.close("table", frozenset(), at)
    _block(builder, token)


def _form(builder: Construction, token: Token) -> None:
    if builder.form is None:
        builder.open.close("p", BUTTON_SCOPES, token.start)
        builder.form = builder.insert(token)


def _option(builder: Construction, token: Token) -> None:
    elements, at = builder.open, token.start
    if elements.current.name == "option":
        elements.pop(at)
    if token.name == elements.current.name == "optgroup" and elements.counts.get("select"):
        elements.pop(at)
    builder.insert(token)


def _ruby(builder: Construction, token: Token) -> None:
    builder.open.close_implied(token.start, "rtc" if token.name in ("rp", "rt") else "")
    builder.insert(token)


def _root(builder: Construction, token: Token) -> None:
    for element in (builder.document.html, builder.document.body):
        if element.name == token.name and element.implied:
            element.take_tag(token.start, token.end, token.mark)


def _item(builder: Construction, token: Token) -> None:
    elements, at = builder.open, token.start
    counts, names = elements.counts, _LIST_ITEMS if token.name == "li" else _TERMS
    if any(map(counts.get, names)):
        for depth in range(len(elements.elements) - 1, 0, -1):
            opened = elements.elements[depth].name
            if opened in names:
                elements.pop_to(depth, at)
                break
            if opened in _ITEM_SCOPES:
                break
    if counts.get("p"):
        elements.close("p", BUTTON_SCOPES, at)
    builder.insert(token)


def _table_part(builder: Construction, token: Token) -> None:
    """Open a part of a table in its place: close what stands there, imply the row group and the row."""
    elements, at, name = builder.open, token.start, token.name
    table = elements.find("table", frozenset())
    if not table or name == "col":
        return
    depth = table + 1
    stack = elements.elements
    if name in ("tr", "td", "th"):
        if depth < len(stack) and stack[depth].name in _ROWS:
            depth += 1
        if name != "tr" and depth < len(stack) and stack[depth].name == "tr":
            depth += 1
    elements.pop_to(depth, at)
    if name in ("tr", "td", "th"):
        if stack[-1].name == "table":
            builder.imply("tbody", at)
        if name != "tr" and stack[-1].name != "tr":
            builder.imply("tr", at)
    builder.insert(token)


START_RULES: dict[str, Rule] = {
    **dict.fromkeys(VOID, _void),
    **dict.fromkeys(BLOCKS | {"p", "plaintext", "xmp"}, _block),
    **dict.fromkeys(HEADINGS, _heading),
    **dict.fromkeys(FORMATS, _format),
    **dict.fromkeys(TABLE_PARTS, _table_part),
    **dict.fromkeys(("li", "dd", "dt"), _item),
    **dict.fromkeys(("option", "optgroup"), _option),
    **dict.fromkeys(("rb", "rtc", "rp", "rt"), _ruby),
    **dict.fromkeys(("meta", "link", "base"), _fact),
    **dict.fromkeys(ROOTS, _root),
    **dict.fromkeys(RAW_NAMES, raw),
    **dict.fromkeys(("svg", "template"), skip),
    "button": _button,
    "image": _image,
    "table": _table,
    "form": _form,
}
BLOCK_RULE = START_RULES["div"]
INLINE_RULE: Rule = _inline
