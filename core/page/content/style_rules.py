"""The style rules of a page, as far as they say that elements are not shown.

Read are rules of one compound each (``.class``, ``#id``, ``tag.class``), at the top level or in an ``@media`` of all or
of screens. Of two that fit an element the stronger one counts, as the cascade has it
(https://www.w3.org/TR/css-cascade/). A rule with a state or a context that shows what another one hides (``.tab.open``,
``.js .text``, a wide screen) says that the page does show it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from core.article.removal import Kind
from core.page.tree.document import Document
from core.patterns import lazy_pattern

_MOST = 400_000
"""Code points of style sheets that are read."""
# These are asked of small letters: where case is ignored, every character costs many times as much.
_HIDES = lazy_pattern(r"display\s*:\s*none|visibility\s*:\s*hidden")
_SHOWS = lazy_pattern(r"display\s*:\s*(?!none)[a-z]|visibility\s*:\s*visible")
_TELLS = lazy_pattern(r"display|visibility")
_COMMENT = lazy_pattern(r"/\*.*?(?:\*/|\Z)", re.DOTALL)
_BLOCK = lazy_pattern(r"@(?:media|supports|layer|container)[^{};]{0,400}\{", re.IGNORECASE)
_BLOCK_END = lazy_pattern(r"\}\s*\}")
"""Where the innermost rule and the block around it end."""
_OPEN_TAG = lazy_pattern(r"<style\b([^>]*)>", re.IGNORECASE)
_MEDIA = lazy_pattern(r"""\bmedia\s*=\s*["']?\s*([^"'>]*)""", re.IGNORECASE)
_SCREEN = lazy_pattern(r"\s*(?:only\s+)?(?:all|screen)?\s*\Z", re.IGNORECASE)
_SIMPLE = lazy_pattern(r"([a-z][\w-]*)?((?:[.#](?:[\w-]|\\.)++)++)\Z", re.IGNORECASE)
_NAME = lazy_pattern(r"[.#](?:[\w-]|\\.)++")
_PSEUDO = lazy_pattern(r"(?<!\\):")
_COMBINATORS = str.maketrans(">+~", "   ")


class _Rule(NamedTuple):
    """What one compound selector says: ``strength`` and then the order decide."""

    tag: str
    names: tuple[str, ...]
    strength: tuple[bool, int, int, int]
    hides: bool


class StyleRules:
    """What the page's own style sheets hide."""

    def __init__(self, document: Document) -> None:
        self._rules: dict[str, list[_Rule]] = {}
        self._toggled: set[str] = set()
        self._known: dict[tuple[str, str, str], bool] = {}
        self._count = 0
        left = _MOST
        for piece in document.pieces:
            if piece.kind is Kind.STYLE and left > 0:
                sheet = document.text[piece.start : min(piece.end, piece.start + left)]
                left -= len(sheet)
                opening = _OPEN_TAG.match(sheet)
                media = _MEDIA.search(opening[1]) if opening else None
                if _HIDES.search(lowered(sheet)) and (media is None or _SCREEN.match(media[1])):
                    self._read(_COMMENT.sub("", sheet[opening.end() if opening else 0 :]))

    def hide(self, name: str, attrs: Mapping[str, str]) -> bool:
        """Tell whether the rules hide an element, and none shows it in another state or on other screens."""
        if not self._rules:
            return False
        key = name, attrs.get("class", ""), attrs.get("id", "")
        known = self._known.get(key)
        if known is None:
            known = self._known[key] = self._hide(*key)
        return known

    def _hide(self, tag: str, classes: str, identity: str) -> bool:
        names = [f".{name}" for name in classes.split()]
        if identity:
            names.append(f"#{identity}")
        fitting = [
            rule
            for name in names
            for rule in self._rules.get(name, ())
            if rule.tag in ("", tag) and all(part in names for part in rule.names)
        ]
        if not fitting:
            return False
        strongest = max(fitting, key=lambda rule: rule.strength)
        return strongest.hides and self._toggled.isdisjoint(names)

    def _read(self, sheet: str) -> None:
        small = lowered(sheet)
        blocks = _BLOCK.finditer(sheet)
        block, begin, end = "", -1, -1
        following = next(blocks, None)
        at = 0
        while found := _TELLS.search(small, at):
            opening = sheet.rfind("{", at, found.start())
            at = found.end()
            if opening < 0:
                continue
            stop = sheet.find("}", at)
            at = stop = len(sheet) if stop < 0 else stop
            while following is not None and following.end() <= opening:
                if following.end() > end:  # within another one it says no more than that
                    block, begin = following[0], following.end()
                    close = _BLOCK_END.search(sheet, begin)
                    end = close.end() if close else len(sheet)
                following = next(blocks, None)
            start = sheet.rfind("}", 0, opening) + 1
            start = max(start, sheet.rfind("{", start, opening) + 1, sheet.rfind(";", start, opening) + 1)
            said = small[opening + 1 : stop]
            hides = bool(_HIDES.search(said))
            if hides or _SHOWS.search(said):
                around = block if begin <= opening < end else ""
                self._add(sheet[start:opening], hides, "!important" in said.replace(" ", ""), around)

    def _add(self, selectors: str, hides: bool, important: bool, around: str) -> None:
        """Add what a rule says; ``around`` is the beginning of the block that it stands in, if any."""
        media = around.lower().partition("@media")[2].rstrip("{")
        active = bool(_SCREEN.match(media))
        if "print" in media:
            return
        for selector in selectors.split(","):
            simple = _SIMPLE.match(selector.strip())
            names = _names(simple[2]) if simple else ()
            if simple and active:
                self._count += 1
                ids = sum(name[0] == "#" for name in names)
                strength = (important, ids, len(names) - ids, self._count)
                rule = _Rule((simple[1] or "").lower(), names, strength, hides)
                self._rules.setdefault(names[0], []).append(rule)
            if not hides and (not active or len(names) != 1):
                last = _PSEUDO.split(selector, maxsplit=1)[0].translate(_COMBINATORS).split()[-1:]
                self._toggled.update(_names(last[0]) if last else ())


def lowered(text: str) -> str:
    """Give a text in small letters, every character in its place: of some, the small form would be two."""
    small = text.lower()
    if len(small) == len(text):
        return small
    return "".join([one if len(one) == 1 else sign for sign, one in zip(text, map(str.lower, text), strict=True)])


def _names(compound: str) -> tuple[str, ...]:
    """Give the classes and ids of a compound selector, each with its sign."""
    return tuple(name.replace("\\", "") for name in _NAME.findall(compound))
