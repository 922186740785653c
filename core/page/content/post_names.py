"""What stands in a post, told by how the softwares of forums name it and by what its lines say."""

from __future__ import annotations

import re
from collections.abc import Iterator

from core.page.content.leaves import BLOCK_TAGS, Leaf, Leaves
from core.page.tree.nodes import Element, Text
from core.patterns import lazy_pattern

_SIGNATURE = lazy_pattern(
    r"(?:\S*-)?(?:signatures?|sig|post_?signature|signaturecontainer|memberSignature|moderatorbar|"
    r"bbCodeBlock-expandLink|editdate|lastedited|post_edit|message-lastEdit|notice)"
)
_BY = lazy_pattern(r"\d.* by \S")
SIGNED = lazy_pattern(r"_{5,}|-{5,}")
"""What a signature is parted by from the text before it."""
_SENT = lazy_pattern(r"(?:sent from my|sent via|gesendet von|envoyé de mon|enviado desde) ", re.IGNORECASE)
_EDITED = lazy_pattern(r"(?:last )?(?:edited|modified)\b.{0,80}|zuletzt bearbeitet\b.{0,80}", re.IGNORECASE)
_REMARK = lazy_pattern(r"comment(?:s|-copy|-text|-body|list)?|js-comment")
_PROFILE = lazy_pattern(
    r"(?:^|/)(?:u|users?|members?|profiles?|people|personas?)/[^/?#]|(?:member|memberlist|profile|user)\.php|"
    r"action=profile|mod=space|space-uid-|(?:^|/)user-\d|[?&]u=\d",
    re.IGNORECASE,
)
_AUTHOR = lazy_pattern(
    r"(?:user-?_?names?|bigusername|post-?_?(?:author|er)|poster|author(?:-?_?name)?|creator|nick(?:name)?|message-name|"
    r"ipsEntry__username|cAuthorPane_author|bbp-author-name|person-listing|PostUser-name|largetext|MessageCard__\w*user\w*)",
    re.IGNORECASE,
)
_TIME = lazy_pattern(
    r"(?:post-?_?(?:date|time)|date(?:line)?|DateTime|datestamp|time(?:ago|stamp)?|relativetime|u-dt|js-date|smalltext)",
    re.IGNORECASE,
)
_MOMENT = lazy_pattern(
    r"\b(?:19|20)\d\d\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\b\d{1,2}:\d\d\b|"
    r"\b(?:\d+|an?)\s*(?:min(?:ute)?s?|hours?|days?|weeks?|months?|years?|hr?|d|w|mo|yr?)\s+ago\b|\byesterday\b|\btoday\b",
    re.IGNORECASE,
)
_JOINED = lazy_pattern(
    r"join|regist|member since|location|\bposts?\s*:|\d posts\b|^posts\b|mitglied|beiträge|inscri|registrad|messages?:",
    re.IGNORECASE,
)
_POSITION = lazy_pattern(r"#\s?\d{1,6}")
BUTTON = lazy_pattern(
    r"(?:multi-?\s?)?quote|reply(?: with quote)?|reply to this(?: post)?|report(?: post| this)?|like|share|"
    r"permalink|link|edit|"
    r"advertisement.{0,30}|click to (?:expand|collapse)\W*|(?:show|read) more\W*|expand\W*|view attachment \d+|"
    r"zitieren|antworten|melden|citer|répondre|citar|responder|rispondi|ответить|цитировать|回复|引用",
    re.IGNORECASE,
)
_OF_TIMES = frozenset({"dateCreated", "datePublished", "dateModified"})
HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
LINE = 12
"""Words of a line that may name an author or a time."""
_NAME = 6
_LABEL = 2


def is_called(pattern: re.Pattern[str], element: Element) -> bool:
    """Tell whether one of an element's classes is a name of the pattern."""
    return any(map(pattern.fullmatch, element.attrs.get("class", "").split()))


def around(part: Text, end: Element) -> Iterator[Element]:
    """Yield the elements around a text, up to ``end``."""
    node = part.parent
    while node is not None and node is not end:
        yield node
        node = node.parent


def words_of_line(leaf: Leaf, element: Element) -> int:
    """Count the words of a block without what it notes on changes."""
    if leaf.words <= LINE or leaf.words > 4 * LINE:
        return leaf.words
    return sum(len(p.text.split()) for p in leaf.parts if not any(is_called(_SIGNATURE, n) for n in around(p, element)))


def is_remark(leaf: Leaf, element: Element) -> bool:
    """Tell whether a block is of a remark on a post."""
    return any(is_called(_REMARK, node) for node in around(leaf.parts[0], element))


def names_author(leaf: Leaf, element: Element) -> int:
    """Tell how likely a block names who wrote a post; 0 is not at all."""
    found = max((_part_names_author(part, element) for part in leaf.parts), default=0)
    return 0 if found == 1 and _JOINED.search(leaf.text) else found


def _part_names_author(part: Text, element: Element) -> int:
    name = part.text.strip()
    if len(name.split()) > _NAME or sum(map(str.isalnum, name)) < 2 or name.isdecimal():
        return 0
    found = 0
    linked = False
    for level, node in enumerate(around(part, element)):
        linked = linked or node.name == "a"
        if "avatar" in node.attrs.get("class", "").lower():
            break
        if node.attrs.get("itemprop") in ("name", "author") and level < 4:
            return 3
        if node.name == "a" and _PROFILE.search(node.attrs.get("href", "")):
            found = 2
        elif level < 2 + linked and is_called(_AUTHOR, node):
            found = max(found, 1 + linked)
    return found


def names_time(leaf: Leaf, element: Element) -> int:
    """Tell how likely a block names when a post was written; 0 is not at all."""
    if _JOINED.search(leaf.text):
        return 0
    told = bool(_MOMENT.search(leaf.text))
    found = int(told)
    for part in leaf.parts:
        if part.isspace():
            continue
        for level, node in enumerate(around(part, element)):
            if node.name in HEADINGS:
                return 0
            if node.name == "time" or node.attrs.get("itemprop") in _OF_TIMES:
                found = 3
            elif told and level < 3 and is_called(_TIME, node):
                found = max(found, 2)
    return found


def is_of_card(leaves: Leaves, number: int) -> bool:
    """Tell whether a date is one of its author's: behind a word such as Joined, in a list or a line of such words."""
    before = leaves.all[number - 1].text.rstrip(":") if number else ""
    return bool(_JOINED.match(before)) and ":" not in before and len(before.split()) <= _LABEL


def number_in(leaf: Leaf) -> int:
    """Give the number of a post in its thread that a block outside of its text says by itself; 0 where it says none."""
    for part in leaf.parts:
        words, parent = part.text.strip(), part.parent
        positioned = parent is not None and parent.attrs.get("itemprop") == "position"
        if _POSITION.fullmatch(words if not positioned or words.startswith("#") else f"#{words}"):
            return int(words.lstrip("# \xa0"))
    return 0


def asides_of(leaf: Leaf, element: Element) -> Iterator[Element]:
    """Give the elements within a line of an author or a time that are neither."""
    before: Text | None = None
    author = names_author(leaf, element)
    telling = {
        id(node)
        for part in leaf.parts
        if _MOMENT.search(part.text) or _part_names_author(part, element) == author > 0
        for node in around(part, element)
    }
    for part in leaf.parts:
        if part.isspace():
            continue
        for node in around(part, element):
            if node.name in BLOCK_TAGS:
                break
            own = node.attrs.get("itemprop") == "position" or bool(_POSITION.fullmatch(node.get_text().strip()))
            own = own or (author > 0 and id(node) not in telling)
            if own or is_called(_SIGNATURE, node) or (before is not None and _is_other_form(node, before)):
                yield node
                break
        before = part


def _is_other_form(node: Element, before: Text) -> bool:
    """Tell whether an element says in another way what the one before it in the same time says."""
    if node.parent is None or node.parent.name != "time":
        return False
    other = before.parent
    while other is not None and other.parent is not node.parent:
        other = other.parent
    return other is not None and other is not node


def notes_change(text: str) -> bool:
    """Tell whether a line says no more than when a post was changed."""
    return bool(_EDITED.fullmatch(text)) and bool(_MOMENT.search(text) or _BY.search(text))


def is_signature(leaf: Leaf, element: Element) -> bool:
    """Tell whether a block is a signature, or a note on when a post was changed or by what it was sent."""
    if notes_change(leaf.text) or (leaf.words <= LINE and _SENT.match(leaf.text)):
        return True
    return any(
        is_called(_SIGNATURE, node) or node.attrs.get("data-role") == "memberSignature"
        for node in around(leaf.parts[0], element)
    )
