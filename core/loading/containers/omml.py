"""Formulas of Word (Office MathML, ISO/IEC 29500-1, part 22) as MathML, which mammoth passes over."""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from typing import Any, Final

from lxml import etree

from core.patterns import lazy_pattern

_M: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_TOKEN = lazy_pattern(r"(?P<mn>\d+(?:[.,]\d+)*)|(?P<mi>[^\W\d_])|(?P<mo>\S)")
_BEGIN, _END = "\ue010", "\ue011"
"""Private characters around the number of a formula, until mammoth has read the document."""
_PLACE = lazy_pattern(f"{_BEGIN}(\\d+){_END}")


def without_formulas(root: Any, first: int = 0) -> list[str]:
    """Put a run of text in the place of each formula of a document's XML; give the formulas as MathML.

    They are numbered from ``first``.
    """
    found: list[str] = []
    for node in [*root.iter(f"{_M}oMath")]:
        if any(True for _ in node.iterancestors(f"{_M}oMath")):
            continue
        para = node.getparent() if node.getparent().tag == f"{_M}oMathPara" else None
        display = ' display="block"' if para is not None else ""
        run = etree.Element(f"{_W}r")
        words = etree.SubElement(run, f"{_W}t")
        words.text = f"{_BEGIN}{first + len(found)}{_END}"
        found.append(f"<math{display}>{_row(node)}</math>")
        _replace(node, run)
    for para in [*root.iter(f"{_M}oMathPara")]:
        at = para.getparent()
        for run in [*para.iterchildren(f"{_W}r")]:
            at.insert(at.index(para), run)
        at.remove(para)
    return found


def with_formulas(html: str, formulas: list[str]) -> str:
    """Put formulas to their places in what mammoth made."""
    return _PLACE.sub(lambda found: formulas[int(found[1])] if int(found[1]) < len(formulas) else found[0], html)


def _replace(node: Any, by: Any) -> None:
    by.tail = node.tail
    node.getparent().replace(node, by)


def _row(node: Any) -> str:
    """Give what stands in an element, in a row; nothing for one that is not there."""
    return "".join(map(_of, node)) if node is not None else ""


def _of(node: Any) -> str:
    if not isinstance(node.tag, str) or node.tag.endswith("Pr"):
        return ""
    make = _ELEMENTS.get(node.tag.removeprefix(_M))
    return make(node) if make else _row(node)


def _in(node: Any, name: str) -> str:
    """Give the part of a name as one element."""
    return f"<mrow>{_row(node.find(_M + name))}</mrow>"


def _set(node: Any, properties: str, name: str, default: str) -> str:
    """Give a value of an element's properties; the empty one where it is set to nothing."""
    found = node.find(f"{_M}{properties}/{_M}{name}")
    return default if found is None else found.get(f"{_M}val", "")


def _run(node: Any) -> str:
    text = "".join(part.text or "" for part in node.iter(f"{_M}t", f"{_W}t"))
    properties = node.find(f"{_M}rPr")
    if properties is not None and properties.find(f"{_M}nor") is not None:
        return f"<mtext>{escape(text)}</mtext>"
    if _set(node, "rPr", "sty", "i") == "p" and len(text) > 1 and text.isalpha():
        return f"<mi>{escape(text)}</mi>"
    return "".join(f"<{found.lastgroup}>{escape(found[0])}</{found.lastgroup}>" for found in _TOKEN.finditer(text))


def _fraction(node: Any) -> str:
    kind = _set(node, "fPr", "type", "bar")
    if kind == "lin":
        return f"{_in(node, 'num')}<mo>/</mo>{_in(node, 'den')}"
    thin = ' linethickness="0"' if kind == "noBar" else ""
    return f"<mfrac{thin}>{_in(node, 'num')}{_in(node, 'den')}</mfrac>"


def _root(node: Any) -> str:
    degree = node.find(f"{_M}deg")
    if degree is None or not "".join(degree.itertext()).strip():
        return f"<msqrt>{_in(node, 'e')}</msqrt>"
    return f"<mroot>{_in(node, 'e')}{_in(node, 'deg')}</mroot>"


def _fenced(node: Any) -> str:
    parts = [f"<mrow>{_row(part)}</mrow>" for part in node.iterchildren(f"{_M}e")]
    begin, between, end = (
        _fence(_set(node, "dPr", name, default))
        for name, default in (("begChr", "("), ("sepChr", "|"), ("endChr", ")"))
    )
    return f"<mrow>{begin}{between.join(parts)}{end}</mrow>"


def _fence(sign: str) -> str:
    return f"<mo>{escape(sign)}</mo>" if sign else ""


def _nary(node: Any) -> str:
    sign = f"<mo>{escape(_set(node, 'naryPr', 'chr', '∫'))}</mo>"
    name = "munderover" if _set(node, "naryPr", "limLoc", "undOvr") == "undOvr" else "msubsup"
    return f"<{name}>{sign}{_in(node, 'sub')}{_in(node, 'sup')}</{name}>{_in(node, 'e')}"


def _function(node: Any) -> str:
    name = node.find(f"{_M}fName")
    words = "".join(name.itertext()).strip() if name is not None else ""
    plain = (
        name is not None and words.isalpha() and all(part.tag == f"{_M}r" for part in name if part.tag != f"{_M}ctrlPr")
    )
    return f"{f'<mi>{escape(words)}</mi>' if plain else _in(node, 'fName')}<mo>\u2061</mo>{_in(node, 'e')}"


def _accent(node: Any) -> str:
    return f"<mover>{_in(node, 'e')}<mo>{escape(_set(node, 'accPr', 'chr', '̂'))}</mo></mover>"


def _bar(node: Any) -> str:
    name = "mover" if _set(node, "barPr", "pos", "bot") == "top" else "munder"
    return f"<{name}>{_in(node, 'e')}<mo>¯</mo></{name}>"


def _brace(node: Any) -> str:
    name = "mover" if _set(node, "groupChrPr", "pos", "bot") == "top" else "munder"
    return f"<{name}>{_in(node, 'e')}<mo>{escape(_set(node, 'groupChrPr', 'chr', '⏟'))}</mo></{name}>"


def _matrix(node: Any) -> str:
    rows = (
        "".join(f"<mtd>{_row(cell)}</mtd>" for cell in row.iterchildren(f"{_M}e"))
        for row in node.iterchildren(f"{_M}mr")
    )
    return f"<mtable>{''.join(f'<mtr>{row}</mtr>' for row in rows)}</mtable>"


def _lines(node: Any) -> str:
    rows = (f"<mtr><mtd>{_row(line)}</mtd></mtr>" for line in node.iterchildren(f"{_M}e"))
    return f"<mtable>{''.join(rows)}</mtable>"


def _parts(name: str, *parts: str) -> Callable[[Any], str]:
    return lambda node: f"<{name}>{''.join(_in(node, part) for part in parts)}</{name}>"


_ELEMENTS: Final[dict[str, Callable[[Any], str]]] = {
    "r": _run,
    "f": _fraction,
    "rad": _root,
    "d": _fenced,
    "nary": _nary,
    "func": _function,
    "acc": _accent,
    "bar": _bar,
    "groupChr": _brace,
    "m": _matrix,
    "eqArr": _lines,
    "sSup": _parts("msup", "e", "sup"),
    "sSub": _parts("msub", "e", "sub"),
    "sSubSup": _parts("msubsup", "e", "sub", "sup"),
    "limLow": _parts("munder", "e", "lim"),
    "limUpp": _parts("mover", "e", "lim"),
    "sPre": lambda node: (
        f"<mmultiscripts>{_in(node, 'e')}<mprescripts></mprescripts>{_in(node, 'sub')}{_in(node, 'sup')}"
        "</mmultiscripts>"
    ),
}
