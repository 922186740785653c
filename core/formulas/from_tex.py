"""TeX to a formula, and the formula as MathML.

latex2mathml reads the TeX. What it gives is taken over element by element, so that no attribute of a text's making can
reach a page: there are no links, styles or events in a formula.
"""

from __future__ import annotations

import re
from functools import lru_cache
from html import escape, unescape
from xml.etree.ElementTree import Element

from core.formulas.node import DEEPEST, MathNode
from core.patterns import lazy_pattern

_LONGEST = 4_000
"""Code points of TeX, beyond which a formula is shown as TeX: to read one takes time."""
_DEFINES = lazy_pattern(r"\\(?:def|edef|gdef|let|newcommand|renewcommand|providecommand|newenvironment|require)\b")
_OF_LINES = lazy_pattern(
    r"\\(begin|end)\{(?:aligned|alignat|alignedat|gather|gathered|eqnarray|multline|flalign|align)\*?\}(?:\{\d+\})?"
)
_CASES = lazy_pattern(r"\\(begin|end)\{[dr]cases\*?\}")
_IDLE = lazy_pattern(r"\\(?:nonumber|notag|middle|allowbreak|displaylimits)(?![A-Za-z])|\\label\{[^{}]*\}")
_TOKENS = frozenset({"mi", "mn", "mo", "mtext", "mspace", "ms"})
_ROWS = frozenset({"math", "mrow", "msqrt", "mstyle", "mpadded", "mphantom", "menclose", "mtd", "mtr", "mtable"})
_COUNTED = {
    **dict.fromkeys(("mfrac", "mroot", "msub", "msup", "munder", "mover"), 2),
    **dict.fromkeys(("msubsup", "munderover"), 3),
}
_BESIDE = {"msub": "munder", "msup": "mover", "msubsup": "munderover"}
_LARGE = frozenset({*"∑∏∐⋂⋃⋀⋁⨁⨂", "lim", "max", "min", "sup", "inf"})
"""What has its bounds below and above it, where a formula has its own lines."""
_ATTRIBUTES = {
    "mathvariant": lazy_pattern(r"[a-z-]+"),
    "linethickness": lazy_pattern(r"0|[\d.]+(?:em|pt|px)"),
    "stretchy": lazy_pattern(r"true|false"),
    "fence": lazy_pattern(r"true|false"),
    "accent": lazy_pattern(r"true|false"),
    "movablelimits": lazy_pattern(r"true|false"),
    "displaystyle": lazy_pattern(r"true|false"),
    "form": lazy_pattern(r"prefix|postfix|infix"),
    "scriptlevel": lazy_pattern(r"[+-]?\d"),
    "width": lazy_pattern(r"[+-]?[\d.]+em|0"),
    "linebreak": lazy_pattern(r"newline"),
    "minsize": lazy_pattern(r"[\d.]+em"),
    "maxsize": lazy_pattern(r"[\d.]+em"),
    "notation": lazy_pattern(r"[a-z]+"),
    "columnalign": lazy_pattern(r"(?:left|right|center)(?: (?:left|right|center))*"),
}


@lru_cache(maxsize=512)
def read_tex(tex: str) -> MathNode | None:
    """Read TeX, without dollars around it; None where it is more than can be read."""
    if len(tex) > _LONGEST or _DEFINES.search(tex) or not tex.strip():
        return None
    from latex2mathml.converter import Converter  # dear to import, and few texts hold formulas

    plain = _IDLE.sub("", _CASES.sub(r"\\\1{cases}", _OF_LINES.sub(r"\\\1{align*}", tex)))
    try:
        made = Converter().convert_to_element(plain)
    except Exception:  # it has many of its own, and reads what people wrote
        return None
    return _node(made, 0)


def _node(element: Element, depth: int) -> MathNode:
    text = unescape(element.text or "")
    if depth > DEEPEST:
        return MathNode("mtext", "".join(map(unescape, element.itertext())))
    children = tuple(_node(child, depth + 1) for child in element)
    if element.tag in _TOKENS and not children:
        return MathNode(element.tag, text, (), dict(element.attrib))
    known = element.tag in _ROWS or element.tag in _COUNTED
    return MathNode(element.tag if known else "mrow", "", children, dict(element.attrib))


def to_mathml(tex: str, *, display: bool) -> str | None:
    """Give a formula in TeX as a ``math`` element, well-formed XML; None where the TeX cannot be read."""
    node = read_tex(tex)
    if node is None:
        return None
    block = ' display="block"' if display else ""
    inside = "".join(_written(child, display) for child in node.children)
    return f'<math xmlns="http://www.w3.org/1998/Math/MathML" alttext="{escape(_shown(tex))}"{block}>{inside}</math>'


def _written(node: MathNode, display: bool) -> str:
    values = (f' {name}="{value}"' for name, value in sorted(node.attributes.items()) if _is_plain(name, value))
    children = [_written(child, display) for child in node.children]
    children += ["<mrow></mrow>"] * (_COUNTED.get(node.name, 0) - len(children))
    if (wanted := _COUNTED.get(node.name)) and len(children) > wanted:
        children = [*children[: wanted - 1], f"<mrow>{''.join(children[wanted - 1 :])}</mrow>"]
    name = node.name
    if display and name in _BESIDE and node.children and node.children[0].text in _LARGE:
        name = _BESIDE[name]
    return f"<{name}{''.join(values)}>{escape(_shown(node.text))}{''.join(children)}</{name}>"


def _is_plain(name: str, value: str) -> bool:
    return name in _ATTRIBUTES and _ATTRIBUTES[name].fullmatch(value) is not None


def _shown(text: str) -> str:
    """Give a text without what XML cannot hold."""
    return re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff\ud800-\udfff]", "\ufffd", text)
