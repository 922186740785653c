"""The lines that a page shows, each the inline text of a block, and the dates in them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from core.page.metadata.bylines import after_by
from core.page.metadata.dates import parse_date
from core.page.tree.nodes import Element, Text
from core.patterns import lazy_pattern

LATER = lazy_pattern(
    r"updat|modif|review|edited|checked|revis|changed|aktualisiert|zuletzt|mis à jour|actualizad|atualizad|aggiornat|"
    r"bijgewerkt|uppdatera|opdatere|oppdater|güncel|обновлен|更新|수정",
    re.IGNORECASE,
)
_PUBLISHED = lazy_pattern(
    r"publi|posted|submitted|written|created|started|asked|veröffentlicht|erschienen|geplaatst|gepubliceerd|postado|enviado|skrevet|"
    r"lagt inn|indsendt|upplagd|opublikowano|dodano|опубликован|发布|發布|公開|投稿|게시|등록",
    re.IGNORECASE,
)
_LONG_WORD, _SIGNS_A_WORD = 16, 3
"""Code points of a word that is none, in scripts without spaces; and of those that count as one."""
_SENTENCE = 8
"""Words of a sentence that is no note of when the article was written."""
MAX_LINE = 100
_DEEP = 6
_FACTS = lazy_pattern(r"(?<![a-z])(?:infobox|factbox|fact-box|vcard-table|sidebar-table)(?![a-z])", re.IGNORECASE)
_PHRASES = frozenset({"a", "span"})
_SAYS_BY = lazy_pattern(r"\b(?:by|von|par|por|di|da|av|af|door)\s*\Z", re.IGNORECASE)


def lines_of(texts: Sequence[Text]) -> list[str]:
    """Join the texts of each block, white space folded; long blocks are left out, they are prose."""
    lines: list[str] = []
    parts: list[str] = []
    leaf = -1
    last: Text | None = None
    for text in texts:
        if text.isspace():
            if parts:
                parts.append(" ")
            continue
        words = text.text
        if text.leaf != leaf and parts:
            lines.append("".join(parts))
            parts = []
        if parts and parts[-1][-1].isalnum() and words[:1].isalnum() and len(parts[-1]) > 1:
            parts.append(" | ")  # two elements that only a style sheet parts
        elif len(parts) > 1 and parts[-1] == " " and _are_apart(last, text):
            parts.append("| ")
        leaf, last = text.leaf, text
        parts.append(words if len(words) < 4 * MAX_LINE else "x" * 4 * MAX_LINE)
    lines.append("".join(parts))
    folded = (" ".join(line.split()) for line in lines)
    return [line for line in folded if 0 < len(line) <= MAX_LINE]


def in_facts(text: Text) -> bool:
    """Tell whether a text is of a table or a list of facts about what the article is about."""
    node = text.parent
    for _ in range(_DEEP):
        if node is None:
            return False
        if node.name in ("tr", "dl") and any(isinstance(c, Element) and c.name == "th" for c in node.contents):
            return True
        if node.name in ("table", "aside", "section", "div") and _FACTS.search(node.value("class")):
            return True
        node = node.parent
    return False


def _are_apart(one: Text | None, other: Text) -> bool:
    """Tell whether two texts of a line, parted by a space, are two phrases, each an element of its own."""
    first, second = one.parent if one is not None else None, other.parent
    if one is None or first is None or second is None or first is second:
        return False
    words = one.text
    phrases = " " in words.strip() and words.rstrip()[-1:].isalpha() and other.text.lstrip()[:1].isupper()
    return phrases and first.name in _PHRASES and second.name in _PHRASES and not _SAYS_BY.search(words)


def is_prose(line: str) -> bool:
    """Tell whether a line is a sentence that does not speak of when it was written: a date in it is another's."""
    ends = line.rstrip(')"”’»').endswith((".", "!", "?", "。", "！", "？", "؟", "…"))
    words = len(line.split())
    if len(line) > _LONG_WORD * words:
        words = len(line) // _SIGNS_A_WORD
    notes = LATER.search(line) or _PUBLISHED.search(line) or after_by(line) is not None
    return ends and not notes and words >= _SENTENCE


def shown_date(lines: Sequence[str], language: str | None = None) -> tuple[str, bool] | None:
    """Find the date of publication among the lines; that of a later change (True) only if there is no other."""
    later: str | None = None
    marked = False
    for line in lines:
        moment = None if is_prose(line) else parse_date(line, language)
        if moment and not (marked or LATER.search(line)):
            return moment, False
        later = later or moment
        marked = bool(LATER.search(line)) and not moment
    return (later, True) if later else None
