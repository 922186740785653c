"""The posts of a thread: who wrote each, when, and what; and what of a forum's page is none of that.

The softwares of forums call the text of a post by a few names, and a post is the largest element with one such text.
What else stands in it is its author and time, which stay, and what tells of the author or is to be pressed, which goes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from core.article.removal import Kind
from core.page.content.leaves import BLOCK_TAGS, Leaf, Leaves
from core.page.content.post_names import (
    BUTTON,
    HEADINGS,
    LINE,
    SIGNED,
    around,
    asides_of,
    is_called,
    is_of_card,
    is_remark,
    is_signature,
    names_author,
    names_time,
    notes_change,
    number_in,
    words_of_line,
)
from core.page.content.showing import Showing
from core.page.content.wording import BESIDE_POSTS, OF_POST, POST_BUTTON, SIGNATURE
from core.page.tree.nodes import Element
from core.patterns import lazy_pattern

_TEXTS = lazy_pattern(
    r"(?:message-body|messageText|ipsEntry__post|cPost_contentWrap|post_?body|js-post-body|userContent|"
    r"bbp-(?:reply|topic)-content|Post-body|lia-message-body-content|postmsg|md-div|usertext-body|comment-content|cooked|t_f|"
    r"js-post__content-text|post-body|commentBody|postcontent)"
)
"""Classes of the text of a post."""
_NUMBERED = lazy_pattern(r"(?:post|reply|comment|message)[-_]?(?:message|body|content|text)[-_]?\d+|(?:msg|pid)_\d+")
"""Ids of it."""
_PROPERTIES = frozenset({"text", "articleBody"})
_PARTS = frozenset({"post/content", "commentContent"})
_POST = lazy_pattern(
    r"(?:message|post|comment|ipsComment|ipsEntry|answer|question|topic-body|Item|reply|hentry|"
    r"lia-message-view-wrapper|postbit\w*)"
)
_ANSWER = lazy_pattern(r"^(?:(?:re|aw|antw|sv|vs|odp)\s?(?:\[\d+\])?:\s*)+", re.IGNORECASE)
_IMAGES = frozenset({"img", "picture", "svg"})
_SUBJECT = "h3"
"""The lowest heading that a post may have as its subject without a link; user titles are lower ones."""
_CARD = 20
"""Words of a line about an author, or beside the posts, at most."""
_PROSE = 25
_SENTENCE = 8


class Post(NamedTuple):
    """A post.

    Attributes:
        element: All of it.
        text: What its author wrote.
        head: The numbers of the leaves that name its author and its time.
        lines: Where these stand in the page.
        number: Which one of its thread the page says that it is; 0 where it says nothing.
    """

    element: Element
    text: Element
    head: tuple[int, ...]
    lines: tuple[tuple[int, int], ...] = ()
    number: int = 0


class Thread(NamedTuple):
    """What the posts of a page say of its blocks.

    Attributes:
        posts: The posts, in order.
        kept: The numbers of the leaves that are authors, times and texts.
        dropped: The numbers of those that are furniture, each with the reason.
        spared: The elements around all that is kept, by identity: no rule holds for them.
        asides: Elements of posts that go, each with the reason: images and cards of authors, and in the lines of
            authors and times the number of a post, a second form of its time, a note on changes.
    """

    posts: tuple[Post, ...] = ()
    kept: frozenset[int] = frozenset()
    dropped: dict[int, str] = {}  # noqa: RUF012
    spared: frozenset[int] = frozenset()
    asides: tuple[tuple[Element, str], ...] = ()


NO_THREAD = Thread()


def thread_of(body: Element, leaves: Leaves, showing: Showing, title: str) -> Thread:
    """Find the posts of a page that is of a forum and calls itself ``title``; without any, nothing is said."""
    texts = _texts(body, leaves, showing)
    if not texts:
        return NO_THREAD
    posts = _numbered(
        [_post(element, text, leaves) for element, text in zip(_elements(texts, body), texts, strict=True)]
    )
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
            signed = signed or (not inside and bool(SIGNED.match(leaf.text)))
            if is_signature(leaf, post.element):
                dropped[number] = SIGNATURE
            elif BUTTON.fullmatch(leaf.text):
                dropped[number] = POST_BUTTON
            elif inside:
                kept.add(number)
            elif signed:
                dropped[number] = "signature under a forum post"
            elif reason := _furniture(leaf, post, title):
                dropped[number] = reason
    if len(posts) > 1:
        _drop_beside(dropped, posts, leaves, body, title)
    for number in kept & dropped.keys():
        del dropped[number]
    asides = [(image, OF_POST) for post in posts for image in _images(post)]
    asides += [(part, OF_POST) for post in posts for n in post.head for part in asides_of(leaves.all[n], post.element)]
    asides += [part for post in posts for part in _wholes(post.element, dropped)]
    return Thread(tuple(posts), frozenset(kept), dropped, frozenset(spared), tuple(asides))


def _wholes(element: Element, dropped: Mapping[int, str]) -> Iterator[tuple[Element, str]]:
    """Give the outermost elements of a post of which all goes, each with the reason: one removal is easier to judge."""
    end = -1
    for node in element.elements():
        numbers = range(node.first, node.last)
        if node.order > end and numbers and node.name in BLOCK_TAGS and all(n in dropped for n in numbers):
            end = node.order_end
            yield node, dropped[numbers[0]]


def _post(element: Element, text: Element, leaves: Leaves) -> Post:
    head = tuple(_head(element, text, leaves))
    beside = (n for n in range(element.first, element.last) if not text.first <= n < text.last)
    told = next((found for n in beside if (found := number_in(leaves.all[n]))), 0)
    return Post(element, text, head, tuple(span for number in head for span in leaves.all[number].spans()), told)


def _numbered(posts: list[Post]) -> list[Post]:
    """Give the posts without numbers where several have the same, which is no number of a post then."""
    told = [post.number for post in posts if post.number]
    return posts if len(set(told)) == len(told) else [post._replace(number=0) for post in posts]


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
    found: list[Element] = []
    orders = [text.order for text in texts]
    for place, text in enumerate(texts):
        before = orders[place - 1] if place else -1
        after = orders[place + 1] if place + 1 < len(texts) else None
        element = text
        for node in text.parents:
            if node is body or node.order <= before or (after is not None and after <= node.order_end):
                break
            if len(texts) == 1 and not (node.name == "article" or is_called(_POST, node)):
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


def _head(element: Element, text: Element, leaves: Leaves) -> Iterator[int]:
    """Give the leaves of a post that name its author and its time: of each the likeliest, of equal ones the first."""
    authors: list[tuple[int, int]] = []
    times: list[tuple[int, int]] = []
    edited = False
    for number in range(element.first, element.last):
        leaf = leaves.all[number]
        if text.first <= number < text.last or not 0 < words_of_line(leaf, element) <= LINE or is_remark(leaf, element):
            continue
        changed, edited = edited, notes_change(leaf.text)
        if edited or is_of_card(leaves, number):
            continue
        if not changed and (likely := names_author(leaf, element)):
            authors.append((-likely, number))
        if likely := names_time(leaf, element):
            times.append((-likely, number))
    head = {min(found)[1] for found in (authors, times) if found}
    if authors and times and leaves.all[min(authors)[1]].text in leaves.all[min(times)[1]].text:
        head = {min(times)[1]}  # which says both
    yield from sorted(head)


def _furniture(leaf: Leaf, post: Post, title: str) -> str | None:
    """Tell why a block of a post that is none of author, time and text is furniture, or None if it may be content."""
    holders = list(around(leaf.parts[0], post.element))
    heading = next((node.name for node in holders if node.name in HEADINGS), "")
    if heading and (heading <= _SUBJECT or leaf.link_words):
        own = _plain(_ANSWER.sub("", leaf.text))
        around_page = any(node.name == "h1" for node in holders)
        return "title of the thread, said once more" if own and own in title and not around_page else None
    if is_remark(leaf, post.element):
        return None
    if leaf.words <= _CARD or 2 * leaf.link_words > leaf.words:
        return OF_POST
    return None


def _plain(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))


def _drop_beside(dropped: dict[int, str], posts: Sequence[Post], leaves: Leaves, body: Element, title: str) -> None:
    """Drop what stands beside the posts of a thread and is neither its heading nor prose.

    Where much prose stands before the first post, that may be a question that bears no name: its lines stay too.
    """
    begin = posts[0].element.first
    asked = any(leaf.words - leaf.link_words >= _PROSE for leaf in leaves.all[body.first : begin])
    own = {number for post in posts for number in range(post.element.first, post.element.last)}
    for number in range(body.first, body.last):
        leaf = leaves.all[number]
        most = _SENTENCE if asked and number < begin else _PROSE
        if number in own or not leaf.words or leaf.words - leaf.link_words >= most:
            continue
        headings = {node.name for node in around(leaf.parts[0], body)} & HEADINGS
        if "h1" in headings or (headings and number < begin and _plain(leaf.text) in title):
            continue
        dropped[number] = BESIDE_POSTS


def _images(post: Post) -> list[Element]:
    """Give the images of a post that do not stand in its text: of its author, and of what is to be pressed."""
    text = range(post.text.order, post.text.order_end + 1)
    images = [element for element in post.element.elements() if element.name in _IMAGES]
    return [image for image in images if image.order not in text]


def _spare(spared: set[int], leaf: Leaf, body: Element) -> None:
    for part in leaf.parts:
        spared.update(map(id, around(part, body)))


def _spare_inside(spared: set[int], text: Element) -> None:
    spared.add(id(text))
    spared.update(map(id, text.parents))
