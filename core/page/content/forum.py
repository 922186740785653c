"""Whether a page is a thread of a forum: its posts are its content, whoever wrote them."""

from __future__ import annotations

import re

from core.page.tree.document import Document
from core.patterns import lazy_pattern

_SOFTWARE = lazy_pattern(
    r"discourse|phpbb|vbulletin|xenforo|flarum|nodebb|mybb|smf|simple machines|invision|ip\.board|vanilla|"
    r"woltlab|fluxbb|punbb|bbpress|question2answer|discuz|khoros|lithium|phorum|burning board|lemmy",
    re.IGNORECASE,
)
_TYPES = lazy_pattern(r"schema\.org/(?:DiscussionForumPosting|QAPage)|\"(?:DiscussionForumPosting|QAPage)\"")
_MARKS = lazy_pattern(
    r"<(?:html|body)\b[^>]{0,600}?(?:id=\"(?:XF|phpbb|nojs)\"|class=\"[^\"]{0,300}(?:nojs notouch|bbpress|forum-topic|"
    r"question-page|phpbb|ipsApp))"
)
_NUMBERED = tuple(f'id="{name}' for name in ("post_message_", "postmessage_", "msg_"))
"""How softwares of forums begin the id of a post, which ends with its number."""
_NAMED = (
    "post_body scaleimages",
    "comment-node",
    "bbp-reply-content",
    "lia-message-body-content",
    "usertext-body",
    "PostStream-item",
)
"""What they call a post, as nothing else does; where the page names its software otherwise, that tells."""
_BOUNDS = frozenset("\"' \n\t>")
_LOOKS = 8
"""Places at which a name is looked at: in the first ones a page may speak of it."""


def is_forum(document: Document) -> bool:
    """Tell from the software that names itself, the types that the page declares, or what its posts are called."""
    for fact in document.facts:
        if fact.attributes.get("name", "").lower() == "generator" and _SOFTWARE.search(
            fact.attributes.get("content", "")
        ):
            return True
    text = document.text
    declared = ("DiscussionForumPosting" in text or "QAPage" in text) and _TYPES.search(text)
    if declared or any(_MARKS.match(text, root.start) for root in (document.html, document.body)):
        return True
    return any(_calls_posts(text, name) for name in (*_NUMBERED, *_NAMED))


def _calls_posts(text: str, name: str) -> bool:
    """Tell whether a tag of a page bears the name of a post."""
    at = -1
    for _ in range(_LOOKS):
        at = text.find(name, at + 1)
        if at < 0:
            return False
        end = at + len(name)
        whole = text[end : end + 1].isdigit() if name[-1] == "_" else text[end : end + 1] in _BOUNDS
        if whole and text.rfind("<", 0, at) > text.rfind(">", 0, at):
            return True
    return False
