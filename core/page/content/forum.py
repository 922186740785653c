"""Whether a page is a thread of a forum: its posts are its content, whoever wrote them."""

from __future__ import annotations

import re

from core.page.tree.document import Document

_SOFTWARE = re.compile(
    r"discourse|phpbb|vbulletin|xenforo|flarum|nodebb|mybb|smf|simple machines|invision|ip\.board|vanilla|"
    r"woltlab|fluxbb|punbb|bbpress|question2answer|discuz|khoros|lithium|phorum|burning board|lemmy",
    re.IGNORECASE,
)
_TYPES = re.compile(r"schema\.org/(?:DiscussionForumPosting|QAPage)|\"(?:DiscussionForumPosting|QAPage)\"")
_MARKS = re.compile(
    r"<(?:html|body)\b[^>]{0,600}?(?:id=\"(?:XF|phpbb|nojs)\"|class=\"[^\"]{0,300}(?:nojs notouch|bbpress|forum-topic|"
    r"question-page|phpbb|ipsApp))"
)
_POSTS = re.compile(
    r"\bid=\"?(?:post_message_\d|td_post_\d|postmessage_\d|msg_\d+\" class=\"inner|elComment_\d)|"
    r"\bclass=\"(?:[^\"]{0,200}\s)?(?:js-post-body|cPost_contentWrap|ipsEntry__post|post_body scaleimages|comment-node|"
    r"js-selectToQuote|bbp-reply-content|lia-message-body-content|usertext-body|PostStream-item)[\s\"]"
)
"""How softwares of forums call a post, as nothing else does."""


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
    return any(_in_tag(text, found.start()) for found in _POSTS.finditer(text, document.body.start))


def _in_tag(text: str, at: int) -> bool:
    """Tell whether a place is within a tag, and not in what a page says of tags."""
    return text.rfind("<", 0, at) > text.rfind(">", 0, at)
