"""A formula as TeX, in the commands of LaTeX and amsmath."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from core.formulas.node import DEEPEST, MathNode
from core.formulas.symbols import ACCENTS, FUNCTIONS, INVISIBLE, OVER_MANY, RELATIONS, UNDER, VARIANTS, command
from core.patterns import lazy_pattern

_COMMAND_END = lazy_pattern(r"\\[A-Za-z]+\Z")
_TEXT = lazy_pattern(r"[\\#$%&_{}~^]")
_IN_TEXT = {"\\": r"\backslash", "~": r"\sim", "^": r"\hat{}"}
_ROWS = frozenset({"mtr", "mlabeledtr"})
_FENCES = {
    ("(", ")"): "pmatrix",
    ("[", "]"): "bmatrix",
    ("|", "|"): "vmatrix",
    ("‖", "‖"): "Vmatrix",
    ("{", ""): "cases",
}
_NOTHING = frozenset({"annotation", "annotation-xml", "none", "maligngroup", "malignmark", "mprescripts"})
_EM = lazy_pattern(r"(-?[\d.]+)em\Z")
_PRIMES = {"′": "'", "″": "''", "‴": "'''", "'": "'"}


def to_tex(node: MathNode) -> str:
    """Give a formula as TeX, without dollars around it; empty where it shows nothing."""
    return _tex(node, 0).strip()


def _tex(node: MathNode, depth: int) -> str:
    if depth > DEEPEST:
        return _in_text(node.words)
    if node.name in _NOTHING:
        return ""
    write = _WRITERS.get(node.name)
    if write is not None:
        return write(node, depth + 1)
    return _text(node, depth) if node.text and not node.children else _row(node.children, depth + 1)


def _row(children: Sequence[MathNode], depth: int) -> str:
    out = ""
    number = 0
    while number < len(children):
        matrix = _fenced_matrix(children, number, depth)
        if matrix is not None:
            piece, number = matrix
        else:
            child = children[number]
            piece = _tex(child, depth)
            number += 1
            if child.name == "mo" and out and number < len(children) and _said(child) in RELATIONS:
                piece = f" {piece} "
        out = _joined(out, piece)
    return out


def _joined(left: str, right: str) -> str:
    """Put two pieces of TeX side by side: a command takes no letter behind it for its own."""
    if right[:1].isalpha() and _COMMAND_END.search(left):
        return f"{left} {right}"
    return left + (right.lstrip() if left.endswith(" ") else right)


def _fenced_matrix(children: Sequence[MathNode], at: int, depth: int) -> tuple[str, int] | None:
    """Give the matrix at a place with what encloses it, and where that ends; None where there is none."""
    table = _only(children[at + 1]) if at + 1 < len(children) else None
    if children[at].name != "mo" or table is None or table.name != "mtable":
        return None
    closing = _said(children[at + 2]) if at + 2 < len(children) and children[at + 2].name == "mo" else ""
    opening = _said(children[at])
    kind = _FENCES.get((opening, closing)) or (_FENCES.get((opening, "")) if at + 2 >= len(children) else None)
    if kind is None:
        return None
    return _matrix(table, depth, kind), min(len(children), at + 3)


def _only(node: MathNode) -> MathNode:
    """Give what a row of one element holds."""
    for _ in range(DEEPEST):
        if node.name not in ("mrow", "mstyle", "mpadded") or len(node.children) != 1:
            break
        node = node.children[0]
    return node


def _said(node: MathNode) -> str:
    return "".join(node.text.split())


def _group(node: MathNode, depth: int) -> str:
    return "{" + _tex(node, depth).strip() + "}"


def _tight(node: MathNode, depth: int) -> str:
    """Give what is raised or lowered: a single letter or digit without braces."""
    inside = _tex(node, depth).strip()
    return inside if len(inside) == 1 and inside.isalnum() else f"{{{inside}}}"


def _base(node: MathNode, depth: int) -> str:
    inside = _tex(node, depth).strip()
    node = _only(node)
    simple = node.name in ("mi", "mn", "mo", "mtext", "mfenced", "mover", "munder", "msqrt") and inside
    return inside if simple else f"{{{inside}}}"


def _identifier(node: MathNode, depth: int) -> str:
    said = "".join(sign for sign in _said(node) if sign not in INVISIBLE)
    variant = VARIANTS.get(node.attributes.get("mathvariant", ""))
    if len(said) > 1 and said.isascii():
        if said in FUNCTIONS:
            return f"\\{said}"
        return f"\\{variant or 'mathrm'}{{{_in_text(said)}}}" if said.isalnum() else f"\\mathrm{{{_in_text(said)}}}"
    written = _signs(said)
    return f"\\{variant}{{{written}}}" if variant and written and len(said) == 1 else written


def _signs(said: str) -> str:
    out = ""
    for sign in said:
        out = _joined(out, command(sign))
    return out


def _operator(node: MathNode, depth: int) -> str:
    said = _said(node)
    if len(said) > 1 and said.isascii() and said.isalpha():
        return f"\\{said}" if said in FUNCTIONS else f"\\operatorname{{{said}}}"
    return _signs(said) if said else (r"\ " if "\u00a0" in node.text else "")


def _number(node: MathNode, depth: int) -> str:
    return _signs(_said(node))


def _text(node: MathNode, depth: int) -> str:
    text = re.sub(r"\s+", " ", node.text)
    if not text.strip():
        return r"\ " if text else ""
    return f"\\text{{{_in_text(text)}}}"


def _in_text(text: str) -> str:
    return _TEXT.sub(lambda found: _IN_TEXT.get(found[0], "\\" + found[0]), text)


def _space(node: MathNode, depth: int) -> str:
    if node.attributes.get("linebreak") == "newline":
        return r"\\ "
    width = _EM.match(node.attributes.get("width", "").strip())
    size = float(width[1]) if width and width[1].replace(".", "", 1).isdecimal() else 0.0
    return r"\qquad " if size >= 2 else r"\quad " if size >= 1 else r"\ " if size >= 0.25 else r"\," if size > 0 else ""


def _fraction(node: MathNode, depth: int) -> str:
    over, under = (_group(child, depth) for child in _two(node))
    if node.attributes.get("linethickness", "").strip() in ("0", "0px", "0pt", "0em"):
        return f"{{{over} \\atop {under}}}"
    return f"\\frac{over}{under}"


def _two(node: MathNode) -> tuple[MathNode, MathNode]:
    """Give the two elements that an element should have, whatever it has."""
    children = [child for child in node.children if child.name != "mprescripts"]
    return (children + [MathNode("mrow")] * 2)[0], (children + [MathNode("mrow")] * 2)[1]


def _root(node: MathNode, depth: int) -> str:
    base, index = _two(node)
    return f"\\sqrt[{_tex(index, depth).strip()}]{_group(base, depth)}"


def _square_root(node: MathNode, depth: int) -> str:
    return f"\\sqrt{{{_row(node.children, depth).strip()}}}"


def _scripts(node: MathNode, depth: int) -> str:
    children = [*node.children, *[MathNode("mrow")] * 3]
    base = _base(children[0], depth)
    lower = children[1] if node.name in ("msub", "msubsup", "munder", "munderover") else None
    upper = (
        children[2 if node.name in ("msubsup", "munderover") else 1] if node.name not in ("msub", "munder") else None
    )
    low = f"_{_tight(lower, depth)}" if lower is not None else ""
    if upper is None:
        return base + low
    raised = _only(upper)
    primes = _PRIMES.get(_said(raised)) if raised.name in ("mo", "mi") else None
    return base + (primes or "") + low if primes else f"{base}{low}^{_tight(upper, depth)}"


def _over_and_under(node: MathNode, depth: int) -> str:
    base, mark = _two(node)
    said = _said(_only(mark)) if _only(mark).name in ("mo", "mi", "mtext") else ""
    if node.name != "munderover":
        found = ACCENTS.get(said) if node.name == "mover" else UNDER.get(said)
        if found:
            many = len(_only(base).words) > 1 or _only(base).name not in ("mi", "mn")
            return f"\\{OVER_MANY.get(found, found) if many else found}{_group(base, depth)}"
    inner = _only(base)
    if inner.name == "mo" or _said(inner) in FUNCTIONS or inner.name in ("munder", "mover"):
        large = inner.name != "mo" or _said(inner) in "∑∏∐∫∬∭∮⋂⋃⋀⋁⨁⨂" or _said(inner).isalpha()
        if large:
            return _scripts(node, depth)
    if node.name == "munderover":
        over = node.children[2] if len(node.children) > 2 else MathNode("mrow")
        return f"\\overset{_group(over, depth)}{{\\underset{_group(mark, depth)}{_group(base, depth)}}}"
    return f"\\{'overset' if node.name == 'mover' else 'underset'}{_group(mark, depth)}{_group(base, depth)}"


def _many_scripts(node: MathNode, depth: int) -> str:
    children = list(node.children)
    parted = next((number for number, child in enumerate(children) if child.name == "mprescripts"), len(children))
    base = _base(children[0], depth) if parted else "{}"

    def pairs(scripts: Sequence[MathNode]) -> str:
        out = ""
        for number, script in enumerate(scripts):
            inside = _tex(script, depth).strip()
            if inside:
                out += f"{'_^'[number % 2]}{_tight(script, depth)}"
        return out

    before = pairs(children[parted + 1 :])
    return f"{f'{{}}{before}' if before else ''}{base}{pairs(children[1:parted])}"


def _table(node: MathNode, depth: int) -> str:
    return _matrix(node, depth, "matrix")


def _matrix(table: MathNode, depth: int, kind: str) -> str:
    rows = []
    for row in table.children:
        cells = [_tex(cell, depth).strip() for cell in (row.children if row.name in _ROWS else (row,))]
        if row.name == "mlabeledtr" and cells:
            cells = [*cells[1:], cells[0]]
        rows.append(" & ".join(cells))
    inside = r" \\ ".join(rows)
    return f"\\begin{{{kind}}} {inside} \\end{{{kind}}}"


def _fenced(node: MathNode, depth: int) -> str:
    opening, closing = node.attributes.get("open", "("), node.attributes.get("close", ")")
    marks = "".join(node.attributes.get("separators", ",").split())
    out = ""
    for number, child in enumerate(node.children):
        mark = marks[min(number - 1, len(marks) - 1)] if number and marks else ""
        out = _joined(_joined(out, _signs(mark)), _tex(child, depth))
    left, right = (_signs("".join(sign.split())) or "." for sign in (opening, closing))
    return _joined(_joined(f"\\left{left}", out), f" \\right{right}" if right == "." else f"\\right{right}")


def _enclosed(node: MathNode, depth: int) -> str:
    inside = _row(node.children, depth).strip()
    notation = node.attributes.get("notation", "").split()
    if "radical" in notation:
        return f"\\sqrt{{{inside}}}"
    named = {
        "box": "boxed",
        "roundedbox": "boxed",
        "updiagonalstrike": "cancel",
        "top": "overline",
        "bottom": "underline",
    }
    found = next((named[one] for one in notation if one in named), None)
    return f"\\{found}{{{inside}}}" if found else inside


def _first(node: MathNode, depth: int) -> str:
    return _tex(node.children[0], depth) if node.children else _in_text(node.text)


def _phantom(node: MathNode, depth: int) -> str:
    return f"\\phantom{{{_row(node.children, depth).strip()}}}"


_WRITERS: dict[str, Callable[[MathNode, int], str]] = {
    "mi": _identifier,
    "mn": _number,
    "mo": _operator,
    "mtext": _text,
    "ms": _text,
    "mspace": _space,
    "mfrac": _fraction,
    "msqrt": _square_root,
    "mroot": _root,
    **dict.fromkeys(("msub", "msup", "msubsup"), _scripts),
    **dict.fromkeys(("munder", "mover", "munderover"), _over_and_under),
    "mmultiscripts": _many_scripts,
    "mtable": _table,
    "mfenced": _fenced,
    "menclose": _enclosed,
    "mphantom": _phantom,
    "semantics": _first,
    "maction": _first,
}
