"""What kind of page it is: an article, a thread of a forum, or documentation; and what told so."""

from __future__ import annotations

import re
from itertools import islice

from core.article.blocks import PageKind
from core.page.content.chosen import Choice
from core.page.content.reference import reference_by
from core.page.tree.document import Document
from core.patterns import lazy_pattern

_FORUM_ADDRESS = lazy_pattern(
    r"//(?:[^/]*\.)?(?:forums?|boards?|discuss|discourse|bbs)\.[^/]+/(?!blogs?/|news/).|/(?:forums?|threads?)/[^/?#]|"
    r"(?:^|/)(?:viewtopic|showthread)\.php|index\.php\?topic=|/t/[^/]+/\d",
    re.IGNORECASE,
)
_DOCUMENTATION_TYPES = lazy_pattern(r"\"(?:TechArticle|APIReference)\"")
_MANY_CODES = 4
"""Blocks of code of a page that is documentation, if nobody signs and dates it; articles full of code are signed."""


def kind_of(document: Document, choice: Choice, address: str | None, *, signed: bool) -> tuple[PageKind, str]:
    """Tell the kind of a page, and from what.

    Args:
        document: The page.
        choice: What was chosen of it.
        address: The address that the page gives as its own.
        signed: Whether the page names an author or a date.
    """
    address = address or ""
    if choice.forum:
        return PageKind.FORUM, "the page's software or declared type"
    if _FORUM_ADDRESS.search(address):
        return PageKind.FORUM, "address"
    if told := reference_by(document, address):
        return PageKind.DOCUMENTATION, told
    codes = len(list(islice((e for e in choice.root.elements() if e.name == "pre"), _MANY_CODES)))
    if codes and any(map(_DOCUMENTATION_TYPES.search, document.data)):
        return PageKind.DOCUMENTATION, "JSON-LD"
    if codes == _MANY_CODES and not signed:
        return PageKind.DOCUMENTATION, "many blocks of code, no author and no date"
    return PageKind.ARTICLE, "no sign of another kind"
