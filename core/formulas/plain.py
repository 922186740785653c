"""A formula as a line of text: letters, signs, and what is raised or lowered."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from typing import NamedTuple

from core.formulas.from_tex import read_tex
from core.formulas.node import DEEPEST, MathNode
from core.formulas.symbols import RELATIONS

_VULGAR = {
    ("1", "2"): "½", ("1", "3"): "⅓", ("2", "3"): "⅔", ("1", "4"): "¼", ("3", "4"): "¾", ("1", "5"): "⅕",
    ("2", "5"): "⅖", ("3", "5"): "⅗", ("4", "5"): "⅘", ("1", "6"): "⅙", ("5", "6"): "⅚", ("1", "8"): "⅛",
    ("3", "8"): "⅜", ("5", "8"): "⅝", ("7", "8"): "⅞",
}  # fmt: skip
_ROOTS = {"3": "∛", "4": "∜"}
_COMBINING = {"¯": "\u0304", "―": "\u0304", "^": "\u0302", "~": "\u0303", "→": "\u20d7", "˙": "\u0307", "¨": "\u0308",
              "ˇ": "\u030c", "˘": "\u0306", "´": "\u0301", "`": "\u0300", "˚": "\u030a"}  # fmt: skip
_OPERATORS = RELATIONS | set("+−±∓×÷⋅∩∪∧∨⊕⊗")
_WORDS = frozenset({"mtr", "mtable"})


class Part(NamedTuple):
    """A stretch of a formula.

    Attributes:
        text: What it says.
        raised: 1 where it is raised, -1 where it is lowered, else 0.
        slanted: Whether it is a letter that stands for something, which is set in italics.
    """

    text: str
    raised: int = 0
    slanted: bool = False


def bare(formula: str) -> tuple[str, bool]:
    """Give a formula without the dollars around it, and whether it is set in lines of its own."""
    text = formula.strip()
    for mark in ("$$", "$"):
        if len(text) > 2 * len(mark) and text.startswith(mark) and text.endswith(mark):
            return text[len(mark) : -len(mark)].strip(), len(mark) > 1
    return text, False


def parts_of(formula: str) -> tuple[Part, ...]:
    """Give a formula in TeX as text; as the TeX that it is where that cannot be read."""
    tex, _ = bare(formula)
    node = read_tex(tex)
    if node is None:
        return (Part(tex),)
    parts: list[Part] = []
    for part in _Line().write(node.children, 0, 0):
        if parts and parts[-1][1:] == part[1:]:
            parts[-1] = part._replace(text=parts[-1].text + part.text)
        elif part.text:
            parts.append(part)
    return tuple(parts) or (Part(tex),)


class _Line:
    """Writes elements as parts of one line."""

    def write(self, nodes: Sequence[MathNode], raised: int, depth: int) -> list[Part]:
        """Give the parts of elements that follow each other; signs between two of them have air around them."""
        made: list[Part] = []
        for number, node in enumerate(nodes):
            parts = self.node(node, raised, depth)
            said = node.text.strip()
            if node.name == "mo" and said in _OPERATORS and made and number + 1 < len(nodes) and not raised:
                before = made[-1].text[-1:]
                if before not in ("(", "[", "{", " ", ",") and before not in _OPERATORS:
                    parts = [Part(f" {said} ", raised)]
            elif node.name == "mo" and said in (",", ";") and not raised:
                parts = [Part(f"{said} ", raised)]
            elif node.name in ("mi", "mo") and len(said) > 1 and said.isalpha() and number + 1 < len(nodes):
                following = nodes[number + 1]
                parts = [Part(said + ("" if following.text.strip() in ("(", "[", "{") else " "), raised)]
            made += parts
        return made

    def node(self, node: MathNode, raised: int, depth: int) -> list[Part]:
        """Give the parts of one element."""
        if depth > DEEPEST:
            return [Part(node.words, raised)]
        depth += 1
        name = node.name
        if name == "mi":
            said = unicodedata.normalize("NFKC", node.text) if node.text > "\U0001d400" else node.text
            upright = len(said) != 1 or not said.isalpha() or node.attributes.get("mathvariant") == "normal"
            return [Part(said, raised, not upright)]
        if name == "mspace":
            return [Part("\n" if "linebreak" in node.attributes else " ", raised)]
        if name in ("mn", "mo", "mtext", "ms"):
            return [Part(node.text, raised)]
        children = [*node.children, *[MathNode("mrow")] * 3]
        if name == "mfrac":
            return self._fraction(node, raised, depth)
        if name == "msqrt":
            return [Part("√", raised), *self._closed(self.write(node.children, raised, depth), raised)]
        if name == "mroot":
            index = children[1].words
            sign = [Part(_ROOTS[index], raised)] if index in _ROOTS else [Part(index, 1), Part("√", raised)]
            return [*sign, *self._closed(self.node(children[0], raised, depth), raised)]
        if name in ("msub", "msup", "msubsup", "munder", "mover", "munderover"):
            return self._scripts(node, raised, depth)
        if name == "mtable":
            return self._table(node, raised, depth)
        if name == "mphantom":
            return []
        return self.write(node.children, raised, depth)

    def _fraction(self, node: MathNode, raised: int, depth: int) -> list[Part]:
        over, under = ([*node.children, *[MathNode("mrow")] * 2])[:2]
        whole = _VULGAR.get((over.words.strip(), under.words.strip()))
        if node.attributes.get("linethickness") == "0":
            return [*self.node(over, raised, depth), Part(" over ", raised), *self.node(under, raised, depth)]
        if whole:
            return [Part(whole, raised)]
        above, below = (self._closed(self.node(part, raised, depth), raised) for part in (over, under))
        return [*above, Part("/" if raised else " ∕ ", raised), *below]

    def _closed(self, parts: list[Part], raised: int) -> list[Part]:
        """Put brackets around what is more than one letter, number or bracketed whole."""
        text = "".join(part.text for part in parts if part.raised == raised).strip()
        single = text.isalnum() and (len(text) == 1 or text.isdecimal())
        whole = text[:1] == "(" and text.find(")") == len(text) - 1
        if single or whole or not text:
            return parts
        return [Part("(", raised), *parts, Part(")", raised)]

    def _scripts(self, node: MathNode, raised: int, depth: int) -> list[Part]:
        children = [*node.children, *[MathNode("mrow")] * 3]
        base = self.node(children[0], raised, depth)
        both = node.name in ("msubsup", "munderover")
        lower = children[1] if both or node.name in ("msub", "munder") else None
        upper = children[2 if both else 1] if both or node.name in ("msup", "mover") else None
        mark = upper.words.strip() if upper is not None else ""
        text = "".join(part.text for part in base)
        if node.name == "mover" and mark in _COMBINING and len(text) == 1:
            return [base[0]._replace(text=text + _COMBINING[mark])]
        made = list(base)
        if len(text) > 1 and text.isalpha() and made[-1].text.endswith(" "):
            made[-1] = made[-1]._replace(text=made[-1].text.rstrip())
        for script, way, sign in ((lower, -1, "_"), (upper, 1, "^")):
            if script is None or not script.words.strip():
                continue
            if script.words.strip() in ("′", "″", "‴"):
                made.append(Part(script.words.strip(), raised))
            elif raised:
                made += [Part(sign, raised), *self._closed(self.node(script, raised, depth), raised)]
            else:
                made += self.node(script, way, depth)
        if (len(text) > 1 and text.isalpha()) or text in ("∑", "∏", "∫"):
            made.append(Part(" ", raised))
        return made

    def _table(self, node: MathNode, raised: int, depth: int) -> list[Part]:
        lines = "displaystyle" in node.attributes
        made: list[Part] = []
        for number, row in enumerate(node.children):
            if number:
                made.append(Part("\n" if lines and not raised else "; ", raised))
            for column, cell in enumerate(row.children):
                inside = self.write(cell.children, raised, depth)
                made += [Part(" ", raised), *inside] if column else inside
        return made
