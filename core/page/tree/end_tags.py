"""End tags: a rule for each name that needs one. Any other closes its element if nothing special stands within."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.page.tree.adoption import adopt
from core.page.tree.nodes import Element
from core.page.tree.open_elements import BUTTON_SCOPES, LIST_SCOPES, MARKED, SCOPES
from core.page.tree.start_tags import BLOCKS, FORMATS, HEADINGS, ROOTS, TABLE_PARTS, Rule
from core.page.tree.tokens import Token

if TYPE_CHECKING:
    from core.page.tree.construction import Construction

_SCOPED = (BLOCKS | {"dd", "dt", "li"}) - {"button"}
ODD_ENDS = FORMATS | ROOTS | MARKED | {"form"}
"""Those that may do more than close the current element of that name."""


def _end_inline(builder: Construction, token: Token) -> None:
    _, at, end, name, _ = token
    if not builder.open.pop_named(name, at, end):
        builder.open.close_any_other(name, at, end)


def _end_format(builder: Construction, token: Token) -> None:
    adopt(builder.open, token.name, token.start, token.end)


def _end_paragraph(builder: Construction, token: Token) -> None:
    _, at, end, _, _ = token
    if not (builder.open.pop_named("p", at, end) or builder.open.close("p", BUTTON_SCOPES, at, end)):
        builder.imply("p", at)
        builder.open.pop(at, end)


def _end_block(builder: Construction, token: Token) -> None:
    _, at, end, name, _ = token
    if not builder.open.pop_named(name, at, end):
        builder.open.close(name, LIST_SCOPES if name == "li" else SCOPES, at, end)


def _end_heading(builder: Construction, token: Token) -> None:
    if depth := builder.open.find_any(HEADINGS, SCOPES):
        builder.open.pop_to(depth, token.start, token.end)


def _end_form(builder: Construction, token: Token) -> None:
    form, builder.form = builder.form, None
    if form is not None and form.open and builder.open.find("form", SCOPES):
        builder.open.close_implied(token.start)
        if builder.open.current is form:
            builder.open.pop(token.start, token.end)
            return
        builder.open.remove(form)
        form.end = token.end


def _end_table_part(builder: Construction, token: Token) -> None:
    table = builder.open.find("table", frozenset())
    depth = builder.open.find(token.name, frozenset())
    if table and depth > table:
        builder.open.pop_to(depth, token.start, token.end)


def _end_table(builder: Construction, token: Token) -> None:
    builder.open.close("table", frozenset(), token.start, token.end)


def _end_break(builder: Construction, token: Token) -> None:
    builder.open.reconstruct(token.start)
    builder.open.add(Element("br", builder.written, token.start, token.end, token.end - 1))


def _ignore(builder: Construction, token: Token) -> None:
    """An end tag that closes nothing."""


END_RULES: dict[str, Rule] = {
    **dict.fromkeys(_SCOPED | MARKED | {"button"}, _end_block),
    **dict.fromkeys(HEADINGS, _end_heading),
    **dict.fromkeys(FORMATS, _end_format),
    **dict.fromkeys(TABLE_PARTS, _end_table_part),
    **dict.fromkeys(ROOTS, _ignore),
    "p": _end_paragraph,
    "form": _end_form,
    "table": _end_table,
    "br": _end_break,
}
INLINE_END: Rule = _end_inline
