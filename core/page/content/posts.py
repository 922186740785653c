"""The posts of a thread: who wrote each, when, and what; and what of a forum's page is none of that.

The softwares of forums call the text of a post by a few names, and a post is the largest element with one such text.
What else stands in it is its author and time, which stay, and what tells of the author or is to be pressed, which goes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from core.article.removal import Kind
from core.page.content.leaves import BLOCK_TAGS, Leaf, Leaves
from core.page.content.showing import Showing
from core.page.tree.nodes import Element, Text

OF_POST = "of a post, but not its author, time or text"
_TEXTS = re.compile(
    r"(?:message-body|messageText|ipsEntry__post|cPost_contentWrap|post_?body|js-post-body|userContent|"
    r"bbp-(?:reply|topic)-content|Post-body|lia-message-body-content|postmsg|md-div|usertext-body|comment-content|cooked|t_f|"
    r"js-post__content-text|post-body|commentBody|postcontent)"
)
"""Classes of the text of a post."""
_NUMBERED = re.compile(r"(?:post|reply|comment|message)[-_]?(?:message|body|content|text)[-_]?\d+|(?:msg|pid)_\d+")
"""Ids of it."""
_PROPERTIES = frozenset({"text", "articleBody"})
_PARTS = frozenset({"post/content", "commentContent"})
_POST = re.compile(
    r"(?:message|post|comment|ipsComment|ipsEntry|answer|question|topic-body|Item|reply|hentry|"
    r"lia-message-view-wrapper|postbit\w*)"
)
_SIGNATURE = re.compile(
    r"(?:\S*-)?(?:signatures?|sig|post_?signature|signaturecontainer|memberSignature|moderatorbar|"
    r"bbCodeBlock-expandLink|editdate|lastedited|post_edit|message-lastEdit|notice)"
)
_SIGNED = re.compile(r"_{5,}|-{5,}|(?:sent from my|sent via|gesendet von|envoyé de mon|enviado desde) ", re.IGNORECASE)
_EDITED = re.compile(r"(?:last )?(?:edited|modified)\b.{0,80}|zuletzt bearbeitet\b.{0,80}", re.IGNORECASE)
_REMARK = re.compile(r"comment(?:s|-copy|-text|-body|list)?|js-comment")
_ANSWER = re.compile(r"^(?:(?:re|aw|antw|sv|vs|odp)\s?(?:\[\d+\])?:\s*)+", re.IGNORECASE)
_PROFILE = re.compile(
    r"(?:^|/)(?:u|users?|members?|profiles?|people|personas?)/[^/?#]|(?:member|memberlist|profile|user)\.php|"
    r"action=profile|mod=space|space-uid-|(?:^|/)user-\d|[?&]u=\d",
    re.IGNORECASE,
)
_AUTHOR = re.compile(
    r"(?:user-?_?names?|bigusername|post-?_?(?:author|er)|poster|author(?:-?_?name)?|creator|nick(?:name)?|message-name|"
    r"ipsEntry__username|cAuthorPane_author|bbp-author-name|person-listing|PostUser-name|largetext|MessageCard__\w*user\w*)",
    re.IGNORECASE,
)
_TIME = re.compile(
    r"(?:post-?_?(?:date|time)|date(?:line)?|DateTime|datestamp|time(?:ago|stamp)?|relativetime|u-dt|js-date|smalltext)",
    re.IGNORECASE,
)
_MOMENT = re.compile(
    r"\b(?:19|20)\d\d\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\b\d{1,2}:\d\d\b|"
    r"\b(?:\d+|an?)\s*(?:min(?:ute)?s?|hours?|days?|weeks?|months?|years?|hr?|d|w|mo|yr?)\s+ago\b|\byesterday\b|\btoday\b",
    re.IGNORECASE,
)
_JOINED = re.compile(
    r"join|regist|member since|location|\bposts?\s*:|\d posts\b|^posts\b|mitglied|beiträge|inscri|registrad|messages?:",
    re.IGNORECASE,
)
_POSITION = re.compile(r"#\s?\d{1,6}")
_BUTTON = re.compile(
    r"(?:multi-?\s?)?quote|reply(?: with quote)?|reply to this(?: post)?|report(?: post| this)?|like|share|permalink|link|edit|"
    r"advertisement.{0,30}|click to (?:expand|collapse)\W*|(?:show|read) more\W*|expand\W*|view attachment \d+|"
    r"zitieren|antworten|melden|citer|répondre|citar|responder|rispondi|ответить|цитировать|回复|引用",
    re.IGNORECASE,
)
_OF_TIMES = frozenset({"dateCreated", "datePublished", "dateModified"})
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_LINE = 12
"""Words of a line that may name an author or a time."""
_CARD = 20
"""Words of a line about an author, or beside the posts, at most."""
_PROSE = 25
_NAME = 6


class Post(NamedTuple):
    """A post.

    Attributes:
        element: All of it.
        text: What its author wrote.
        head: The numbers of the leaves that name its author and its time.
    """

    element: Element
    text: Element
    head: tuple[int, ...]


class Thread(NamedTuple):
    """What the posts of a page say of its blocks.

    Attributes:
        posts: The posts, in order.
        kept: The numbers of the leaves that are authors, times and texts.
        dropped: The numbers of those that are furniture, each with the reason.
        spared: The elements around all that is kept, by identity: no rule holds for them.
        asides: The elements within the lines of authors and times that are neither: the number of a post, a second
            form of its time, a note on changes.
    """

    posts: tuple[Post, ...] = ()
    kept: frozenset[int] = frozenset()
    dropped: dict[int, str] = {}  # noqa: RUF012
    spared: frozenset[int] = frozenset()
    asides: tuple[Element, ...] = ()


NO_THREAD = Thread()


def thread_of(body: Element, leaves: Leaves, showing: Showing, title: str) -> Thread:
    """Find the posts of a page that is of a forum and calls itself ``title``; without any, nothing is said."""
    texts = _texts(body, leaves, showing)
    if not texts:
        return NO_THREAD
    posts = [
        Post(element, text, tuple(_head(element, text, leaves)))
        for element, text in zip(_elements(texts, body), texts, strict=True)
    ]
    kept: set[int] = set()
    spared: set[int] = set()
    dropped: dict[int, str] = {}
    title = _plain(title)
    for post in posts:
        kept.update(post.head)
        for number in (post.text.first, *post.head):
            _spare(spared, leaves.all[number], body)
        _spare_inside(spared, post.text)
        signed = False
        for number in range(post.element.first, post.element.last):
            leaf = leaves.all[number]
            if number in kept:
                continue
            inside = post.text.first <= number < post.text.last
            if _is_signature(leaf, post.element):
                signed = signed or bool(_SIGNED.match(leaf.text)) and not inside
                dropped[number] = "a signature or a note on changes"
            elif _BUTTON.fullmatch(leaf.text):
                dropped[number] = "a button of a post, or a note of the forum"
            elif inside:
                kept.add(number)
            elif signed:
                dropped[number] = "a signature"
            elif reason := _furniture(leaf, post, title):
                dropped[number] = reason
    if len(posts) > 1:
        _drop_beside(dropped, posts, leaves, body, title)
    for number in kept & dropped.keys():
        del dropped[number]
    asides = [aside for post in posts for n in post.head for aside in _asides(leaves.all[n], post.element)]
    return Thread(tuple(posts), frozenset(kept), dropped, frozenset(spared), tuple(asides))


def _texts(body: Element, leaves: Leaves, showing: Showing) -> list[Element]:
    """Give the elements that are the text of a post: shown, and the innermost of those within one another."""
    found: list[Element] = []
    hidden = -1
    for element in body.elements():
        if element.order <= hidden:
            continue
        if element.attrs and element.last > element.first:
            if not _is_text(element):
                continue
            if any(_is_hidden(node, showing) for node in (element, *element.parents)):
                hidden = element.order_end
                continue
            while found and found[-1].order_end >= element.order_end:
                found.pop()
            found.append(element)
    return found


def _is_hidden(element: Element, showing: Showing) -> bool:
    verdict = showing.judge(element) if element.attrs else None
    return verdict is not None and verdict.kind is Kind.HIDDEN


def _is_text(element: Element) -> bool:
    if element.name in ("a", "span", "meta", "body", "html", "textarea"):
        return False
    attrs = element.attrs
    if attrs.get("itemprop") in _PROPERTIES or attrs.get("component") in _PARTS or attrs.get("data-role") in _PARTS:
        return True
    if "id" in attrs and _NUMBERED.fullmatch(attrs["id"]):
        return True
    names = attrs.get("class", "").split()
    if any(map(_TEXTS.fullmatch, names)):
        return True
    return "content" in names and any("postbody" in node.attrs.get("class", "") for node in _near(element))


def _near(element: Element) -> Iterator[Element]:
    for level, node in enumerate(element.parents):
        if level == 3:
            return
        yield node


def _elements(texts: Sequence[Element], body: Element) -> list[Element]:
    """Give for each text the largest element around it that holds no other; a single one is told by its name."""
    found = []
    orders = [text.order for text in texts]
    for place, text in enumerate(texts):
        before = orders[place - 1] if place else -1
        after = orders[place + 1] if place + 1 < len(texts) else None
        element = text
        for node in text.parents:
            if node is body or node.order <= before or (after is not None and after <= node.order_end):
                break
            if len(texts) == 1 and not (node.name == "article" or _named(_POST, node)):
                continue
            if len(texts) > 1 and place + 1 == len(texts) and node.order_end > _end_of_former(found, node):
                break
            element = node
        found.append(element)
    return found


def _end_of_former(found: Sequence[Element], node: Element) -> int:
    """Give where the last post may end: no further than the element around it and the post before."""
    if not found or found[-1].parent is None:
        return node.order_end
    return found[-1].parent.order_end


def _named(pattern: re.Pattern[str], element: Element) -> bool:
    return any(map(pattern.fullmatch, element.attrs.get("class", "").split()))


def _head(element: Element, text: Element, leaves: Leaves) -> Iterator[int]:
    """Give the leaves of a post that name its author and its time: of each the likeliest, of equal ones the first."""
    authors: list[tuple[int, int]] = []
    times: list[tuple[int, int]] = []
    edited = False
    for number in range(element.first, element.last):
        leaf = leaves.all[number]
        if text.first <= number < text.last or not 0 < _words(leaf, element) <= _LINE or _is_remark(leaf, element):
            continue
        changed, edited = edited, bool(_EDITED.match(leaf.text))
        if edited or _is_of_card(leaves, number):
            continue
        if not changed and (likely := _names_author(leaf, element)):
            authors.append((-likely, number))
        if likely := _names_time(leaf, element):
            times.append((-likely, number))
    yield from sorted({min(found)[1] for found in (authors, times) if found})


def _words(leaf: Leaf, element: Element) -> int:
    """Count the words of a block without what it notes on changes."""
    if leaf.words <= _LINE or leaf.words > 4 * _LINE:
        return leaf.words
    return sum(len(p.split()) for p in leaf.parts if not any(_named(_SIGNATURE, n) for n in _around(p, element)))


def _is_remark(leaf: Leaf, element: Element) -> bool:
    """Tell whether a block is of a remark on a post."""
    return any(_named(_REMARK, node) for node in _around(leaf.parts[0], element))


def _asides(leaf: Leaf, element: Element) -> Iterator[Element]:
    """Give the elements within a line of an author or a time that are neither."""
    before: Text | None = None
    for part in leaf.parts:
        if part.isspace():
            continue
        for node in _around(part, element):
            if node.name in BLOCK_TAGS:
                break
            own = node.attrs.get("itemprop") == "position" or bool(_POSITION.fullmatch(node.get_text().strip()))
            if own or _named(_SIGNATURE, node) or (before is not None and _is_other_form(node, before)):
                yield node
                break
        before = part


def _is_other_form(node: Element, before: Text) -> bool:
    """Tell whether an element says in another way what the one before it in the same time says."""
    if node.parent is None or node.parent.name != "time":
        return False
    return any(around.parent is node.parent for around in (before.parent, *before.parent.parents) if around is not None)


def _around(part: Text, end: Element) -> Iterator[Element]:
    """Yield the elements around a text, up to ``end``."""
    node = part.parent
    while node is not None and node is not end:
        yield node
        node = node.parent


def _names_author(leaf: Leaf, element: Element) -> int:
    """Tell how likely a block names who wrote a post; 0 is not at all."""
    found = 0
    for part in leaf.parts:
        name = part.strip()
        if len(name.split()) > _NAME or sum(map(str.isalnum, name)) < 2 or name.isdecimal():
            continue
        for level, node in enumerate(_around(part, element)):
            names = node.attrs.get("class", "")
            if "avatar" in names.lower() or node.name in _HEADINGS:
                break
            if node.attrs.get("itemprop") in ("name", "author") and level < 4:
                return 3
            if node.name == "a" and _PROFILE.search(node.attrs.get("href", "")):
                found = 2
            elif level < 2 and _named(_AUTHOR, node) and not _JOINED.search(leaf.text):
                found = max(found, 1)
    return found


def _names_time(leaf: Leaf, element: Element) -> int:
    """Tell how likely a block names when a post was written; 0 is not at all."""
    if _JOINED.search(leaf.text):
        return 0
    told = bool(_MOMENT.search(leaf.text))
    found = int(told)
    for part in leaf.parts:
        if part.isspace():
            continue
        for level, node in enumerate(_around(part, element)):
            if node.name in _HEADINGS:
                return 0
            if node.name == "time" or node.attrs.get("itemprop") in _OF_TIMES:
                found = 3
            elif told and level < 3 and _named(_TIME, node):
                found = max(found, 2)
    return found


def _is_of_card(leaves: Leaves, number: int) -> bool:
    """Tell whether a date is one of its author's: behind a word such as Joined, in a list or a line of such words."""
    before = leaves.all[number - 1].text if number else ""
    return bool(_JOINED.match(before)) and len(before.split()) <= _NAME


def _is_signature(leaf: Leaf, element: Element) -> bool:
    if _EDITED.fullmatch(leaf.text) or _SIGNED.match(leaf.text):
        return True
    return any(
        _named(_SIGNATURE, node) or node.attrs.get("data-role") == "memberSignature"
        for node in _around(leaf.parts[0], element)
    )


def _furniture(leaf: Leaf, post: Post, title: str) -> str | None:
    """Tell why a block of a post that is none of author, time and text is furniture, or None if it may be content."""
    around = list(_around(leaf.parts[0], post.element))
    if any(node.name in _HEADINGS for node in around):
        own = _plain(_ANSWER.sub("", leaf.text))
        around_page = any(node.name == "h1" for node in around)
        return "repeats the title of the thread" if own and own in title and not around_page else None
    if _is_remark(leaf, post.element):
        return None
    if leaf.words <= _CARD or 2 * leaf.link_words > leaf.words:
        return OF_POST
    return None


def _plain(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))


def _drop_beside(dropped: dict[int, str], posts: Sequence[Post], leaves: Leaves, body: Element, title: str) -> None:
    """Drop what stands beside the posts of a thread and is neither its heading nor prose."""
    own = {number for post in posts for number in range(post.element.first, post.element.last)}
    for number in range(body.first, body.last):
        leaf = leaves.all[number]
        if number in own or not leaf.words or leaf.words - leaf.link_words >= _PROSE:
            continue
        headings = {node.name for node in _around(leaf.parts[0], body)} & _HEADINGS
        if "h1" in headings or (headings and number < posts[0].element.first and _plain(leaf.text) in title):
            continue
        dropped[number] = "beside the posts of a thread"


def _spare(spared: set[int], leaf: Leaf, body: Element) -> None:
    for part in leaf.parts:
        spared.update(map(id, _around(part, body)))


def _spare_inside(spared: set[int], text: Element) -> None:
    spared.add(id(text))
    spared.update(map(id, text.parents))
