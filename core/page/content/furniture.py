"""What on a page is not its article, told from one element: its tag, its role, its attributes, its names."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple

from core.article.removal import Kind
from core.page.content import wording
from core.page.content.leaves import is_target
from core.page.content.wording import FALLBACKS, HIDDEN, PERMALINK, ROLES, SILENT, TAGS
from core.page.tree.nodes import Element
from core.patterns import lazy_pattern


class Verdict(NamedTuple):
    """Why an element is not content.

    Attributes:
        kind: What it is.
        confidence: How sure that is.
        reason: The same in words that anybody understands.
        rule: The name of the rule that says so.
        detail: The evidence.
        unseen: Whether no browser shows it.
    """

    kind: Kind
    confidence: float
    reason: str
    rule: str
    detail: str = ""
    unseen: bool = False


_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_SIGNS = frozenset({"#", "¶", "§", "🔗", "🔗\ufe0e", "🔗\ufe0f", "∞"})
_SIGN = 2
"""Code points of the longest of them."""
_LONGEST_PERMALINK = 400
_BY_TAG = FALLBACKS.keys() | TAGS.keys()
_HIDDEN_STYLE = lazy_pattern(r"(?:^|;)\s*+(?:display\s*+:\s*+none|visibility\s*+:\s*+hidden)", re.IGNORECASE)
_NAMES = (
    (
        "comments",
        r"comments?|commentlist|comment-?(?:list|area|section|form|respond)|respond|disqus(?:_thread)?|livefyre|replies",
    ),
    (
        "related articles",
        r"related(?:-?(?:posts?|articles?|content|stories|links|items|reading|news|products))?|recommend(?:ed|ations?)|recirc\w*|"
        r"(?:more|also|read|up)-(?:from|stories|articles|posts|news|next|like|in|more|also)|next-?up|also-?read|youmaylike|"
        r"most-(?:read|popular|viewed)|trending|popular(?:-posts?)?|latest(?:-(?:posts?|news|articles|stories))?|"
        r"recent-?(?:posts?|articles|news)|similar(?:-\w+)?|outbrain|taboola|suggested(?:-\w+)?|post-?navigation|nav-?links|"
        r"(?:prev|previous|next)-?(?:post|article)|post-?(?:nav|pagination)",
    ),
    (
        "sharing links",
        r"shar(?:e|ing|es)(?:-?(?:bar|buttons?|links?|tools?|icons?|this))?|social\w*|sharedaddy|addtoany\w*|a2a_kit|addthis\w*|follow-us",
    ),
    (
        "newsletter or subscription box",
        r"newsletter\w*|subscri(?:be|ption)\w*|sign-?up|mailing-?list|mc_embed_signup|optin|opt-in|paywall\w*|regwall",
    ),
    ("cookie or consent notice", r"cookies?(?:-?[\w-]+)?|consent[\w-]*|gdpr[\w-]*|onetrust[\w-]*|ccpa[\w-]*"),
    (
        "advertisement",
        r"ad|ads|advert\w*|ad-?(?:slot|unit|container|wrapper|block|banner|box|label)|adsbygoogle|dfp|gpt-ad|sponsor(?:ed|s)?|promo(?:s|tions?|-\w+)?|"
        r"cta|call-to-action|affiliate-?(?:disclosure|box)",
    ),
    (
        "navigation",
        r"nav|navbar|navigation|main-?nav|site-?nav|menu|main-?menu|mega-?menu|mobile-?menu|breadcrumbs?|crumbs|bread-?crumb|pagination|pager|paging|"
        r"skip-?(?:link|to-content|nav)\w*|toc|table-of-contents|ez-toc-\w+|jump-?(?:to|links)|off-?canvas|drawer|tabs-nav|back-?to-?top|to-?top|sidebar\w*|"
        r"side-?bar|rail|right-?rail|nav-?(?:header|footer)|prev-?next|next-?prev|rst-versions|"
        r"version-?(?:selector|switcher|picker|dropdown)|site-?header|page-?footer|site-?footer|footer|masthead|topbar|top-?bar|toolbar|language-?(?:switcher|selector)",
    ),
    (
        "notes about the article",
        r"byline|by-line|post-?meta|entry-?meta|article-?meta|meta-?(?:data|info)|postmetadata|author-?(?:box|bio|info|card|name|details|meta|block|avatar|link|profile)?|"
        r"about-?(?:the-)?author|bio|post-?(?:tags?|categor(?:y|ies)|author|date|info)|entry-?(?:footer|tags|categories)|"
        r"tags?|tag-?(?:list|cloud|links)|tagcloud|cat-?links|categories|publish(?:ed)?-?date|dateline|read(?:ing)?-?time|timestamp|post-?ratings?|rating|copyright|edit-?(?:link|section)|mw-editsection|"
        r"(?:theme-)?edit-?(?:this-?)?page(?:-?link)?|edit-on-\w+|page-?(?:feedback|helpful)|feedback-?(?:widget|form|section|box)?|"
        r"doc-?feedback|was-this-helpful|helpful(?:ness)?|copy-?btn|copy-?button|md-source-file|td-page-meta|"
        r"print-?(?:link|button)|permalink|headerlink|hash-?link|anchor-?link|view-?count|views",
    ),
    ("pop-up", r"modal\w*|pop-?up\w*|overlay|lightbox|tooltip|toast|snackbar|interstitial"),
    ("login or search box", r"log-?in\w*|search-?(?:form|box|bar|results)?|widget-?area|widgets?"),
    (
        "hidden",
        r"sr-only|visually-?hidden|screen-?reader(?:-text|-only)?|screenreader|print-only|a11y-hidden|off-?screen|noprint|(?<!overflow_)hidden|hide|d-none",
    ),
)
# Words that say enough within a longer name: ``ast-related-posts-inner``, ``siteBreadcrumbs``.
_STRONG = (
    ("comments", "comments?"),
    ("related articles", "related|recommended|recirculation|readmore|trending|teasers"),
    ("sharing links", "share|sharing|social|sharebar"),
    ("newsletter or subscription box", "newsletter|subscribe|signup"),
    ("cookie or consent notice", "cookies?|consent|gdpr"),
    ("advertisement", "advertisement|adbox|promo|sponsored|disclaimer|disclosure"),
    ("navigation", "breadcrumbs?|megamenu|menu|sidebar|navbar|navigation|pagination|toc|footer"),
    ("notes about the article", "authorbox|author|byline|copyright"),
    ("pop-up", "popup|modal|tooltip"),
)
NAMED_RULES = tuple(rule for rule, _ in _NAMES if rule != "hidden")
"""The rules that go by the names of an element."""
_WHOLE = "|".join(f"({pattern})" for _, pattern in _NAMES).replace("-?", "[-_]?")
_WITHIN = "|".join(f"({pattern})" for _, pattern in _STRONG)
_WHOLE_NAMES = lazy_pattern(rf"(?<![^\s_])(?:{_WHOLE})(?![^\s_])")
_WITHIN_NAMES = lazy_pattern(rf"(?<![a-z])(?:{_WITHIN})(?![a-z])")
_NOT_LISTED = lazy_pattern(
    r"(?<![a-z])(?:(?:no|not|hide|skip|ignore|exclude|omit)[-_](?:from[-_]|in[-_])?toc|toc[-_](?:ignore|skip|hide|exclude))(?![a-z])"
)
"""Names of headings that a table of contents is to leave out."""
_SHOWN_WHERE_WIDE = lazy_pattern(r"(?:sm|md|lg|xl):(?:block|flex|grid|inline|table|contents)|d-(?:sm|md|lg|xl)-")
_VISIBLE_ALTHOUGH_SILENT = frozenset({"code", "pre", "img", "picture", "figure"})
_NEVER_BY_NAME = frozenset(
    {
        "body",
        "html",
        "main",
        "article",
        "h1",
        "h2",
        "p",
        "pre",
        "code",
        "table",
        "tbody",
        "td",
        "tr",
        "blockquote",
        "mark",
    }
)


_TELLING = frozenset({"hidden", "style", "role", "aria-hidden", "class", "id"})
"""The attributes that may say of any element that it is no content."""
PLACED = frozenset({"a", "button"})
"""What is judged by where it stands, too, as is what bears an id: of all else equal tags say the same."""
_NOTES = frozenset({"note", "doc-footnote", "doc-endnote", "doc-tip", "doc-notice", "footnote", "endnote", "rearnote"})


def judge(element: Element) -> Verdict | None:
    """Tell why ``element`` is not content, or None if nothing says so. How much it holds is not weighed here."""
    name = element.name
    attrs = element.attrs
    if not attrs or _TELLING.isdisjoint(attrs):
        if name in _BY_TAG:
            return _by_tag(element)
        if name == "a" and attrs.get("href", "")[:1] == "#" and _is_permalink(element):
            return Verdict(Kind.FURNITURE, 0.9, PERMALINK, "permalink", "link of a heading to itself")
        return None
    if "hidden" in attrs and attrs["hidden"] != "until-found" and not _is_tab(element):
        return Verdict(Kind.HIDDEN, 0.95, HIDDEN, "hidden", "hidden by a mark in its code", unseen=True)
    if "style" in attrs and _HIDDEN_STYLE.search(attrs["style"]) and not _is_tab(element):
        return Verdict(Kind.HIDDEN, 0.9, HIDDEN, "hidden", "hidden by its style", unseen=True)
    if name in _BY_TAG and (verdict := _by_tag(element)):
        return verdict
    if name == "a" and attrs.get("href", "")[:1] == "#" and _is_permalink(element):
        return Verdict(Kind.FURNITURE, 0.9, PERMALINK, "permalink", "link of a heading to itself")
    if "role" in attrs and (reason := ROLES.get(role := attrs["role"])):
        return Verdict(Kind.FURNITURE, 0.85, reason, f"role {role}", wording.BY_ROLE[role])
    if attrs.get("aria-hidden") == "true" and name not in _VISIBLE_ALTHOUGH_SILENT and not _is_tab(element):
        return Verdict(Kind.HIDDEN, 0.7, SILENT, "aria-hidden", wording.MARKED_SILENT)
    if name == "button" or name in _NEVER_BY_NAME:
        return None
    if "class" in attrs or "id" in attrs:
        target = name == "a" and is_target(element)
        verdict = _by_names(attrs.get("class", ""), "" if target else attrs.get("id", ""))
        if verdict and "id" in attrs and "class" not in attrs and is_topic(element):
            return None
        # A link of that name opens the pop-up; its words are the sentence's.
        return None if verdict and name == "a" and verdict.rule == "pop-up" else verdict
    return None


def is_topic(element: Element) -> bool:
    """Tell whether the id of an element is its own heading: a section on cookies is no notice of cookies."""
    words = _plain(element.attrs["id"])
    headings = (node for node in element.contents if isinstance(node, Element))
    first = next(headings, None)
    return first is not None and first.name in _HEADINGS and bool(words) and words in _plain(first.get_text())


def _plain(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))


def named(element: Element) -> Verdict | None:
    """Judge by nothing but class names and the id; where links lead to, an id names what they look for."""
    attrs = element.attrs
    target = element.name == "a" and is_target(element)
    return _by_names(attrs.get("class", ""), "" if target else attrs.get("id", ""))


def _by_tag(element: Element) -> Verdict | None:
    name = element.name
    if name in FALLBACKS:
        return Verdict(Kind.HIDDEN, 0.9, FALLBACKS[name], name, f"inside {_an(name)} element")
    reason = TAGS.get(name)
    if reason is None or (name == "button" and _folds(element)) or (name == "aside" and is_note(element)):
        return None
    return Verdict(Kind.FURNITURE, 0.9, reason, name, wording.BY_TAG[name])


def _an(name: str) -> str:
    return f"{'an' if name[0] in 'aeiou' else 'a'} {name}"


def _is_permalink(link: Element) -> bool:
    """Tell whether a link is a sign in a heading, by which one copies the heading's address."""
    if link.end - link.start > _LONGEST_PERMALINK:
        return False
    around = [link.parent, link.parent.parent] if link.parent is not None else []
    heading = next((element for element in around if element is not None and element.name in _HEADINGS), None)
    return heading is not None and link.get_text().strip() in _SIGNS and len(heading.get_text().strip()) > _SIGN


def _is_tab(element: Element) -> bool:
    """Tell whether this is one of several panels of which a page shows one at a time: all of them are content."""
    return element.value("role") == "tabpanel"


def is_note(element: Element) -> bool:
    """Tell whether an element is a note on a place of the text, as the page says itself."""
    return element.value("role") in _NOTES or not _NOTES.isdisjoint(element.value("epub:type").split())


def _folds(button: Element) -> bool:
    """Tell whether a button is the heading of a section that it folds, or of a tab."""
    heading = button.parent if button.parent is not None and button.parent.name in _HEADINGS else None
    if heading is not None and (
        "aria-expanded" in button.attrs or _plain(heading.get_text()) == _plain(button.get_text())
    ):
        return True  # what stands beside the words of a heading copies or edits
    if button.value("role") == "tab":
        return True
    words = len(button.get_text(" ").split())
    return words >= 4 and ("aria-expanded" in button.attrs or "aria-controls" in button.attrs)


@lru_cache(maxsize=4096)
def _by_names(classes: str, identity: str) -> Verdict | None:
    """Judge by class names and by the id; an id may be a heading's own words, so only a whole one counts."""
    found = _first(_whole, f"{classes} {identity}") or _first(_within, classes)
    if found is None:
        return None
    rule, name = found
    if rule == "hidden" and _SHOWN_WHERE_WIDE.search(classes):
        return None
    kind = Kind.HIDDEN if rule == "hidden" else Kind.FURNITURE
    return Verdict(kind, 0.75, wording.named(rule, name), rule, f"{rule}: named “{name[:40]}”")


def _first(judge_name: Callable[[str], tuple[str, str] | None], names: str) -> tuple[str, str] | None:
    """Give what the first name says that says anything: its rule, and the part of it that does."""
    return next(filter(None, map(judge_name, names.split())), None)


# Names come back within a page and from page to page, unlike the lists that they stand in.
@lru_cache(maxsize=16_384)
def _whole(name: str) -> tuple[str, str] | None:
    found = _WHOLE_NAMES.search(name.lower())
    return (_NAMES[(found.lastindex or 1) - 1][0], name[found.start() : found.end()]) if found else None


@lru_cache(maxsize=16_384)
def _within(name: str) -> tuple[str, str] | None:
    if _NOT_LISTED.search(name.lower()):
        return None
    found = _WITHIN_NAMES.search(name.lower())
    return (_STRONG[(found.lastindex or 1) - 1][0], name[found.start() : found.end()]) if found else None
