"""What on a page is not its article, told from one element: its tag, its role, its attributes, its names."""

from __future__ import annotations

import re
from typing import NamedTuple

from core.page.nodes import Element
from core.removal import Kind


class Verdict(NamedTuple):
    """Why an element is not content."""

    kind: Kind
    confidence: float
    reason: str


_TAGS = {
    "nav": "navigation: a <nav> element",
    "aside": "beside the article: an <aside> element",
    "footer": "foot of the page: a <footer> element",
    "form": "form",
    "fieldset": "form",
    "button": "button",
    "select": "form field",
    "menu": "menu",
    "dialog": "dialog",
    "search": "search form",
}
_FALLBACKS = frozenset({"video", "audio", "object", "canvas", "applet", "datalist", "annotation", "annotation-xml"})
_ROLES = {
    "navigation": "navigation",
    "contentinfo": "foot of the page",
    "complementary": "beside the article",
    "search": "search form",
    "dialog": "dialog",
    "alertdialog": "dialog",
    "menu": "menu",
    "menubar": "menu",
    "toolbar": "toolbar",
    "banner": "head of the page",
}
_HIDDEN_STYLE = re.compile(r"(?:^|;)\s*+(?:display\s*+:\s*+none|visibility\s*+:\s*+hidden)", re.IGNORECASE)
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
    ("cookie or consent notice", r"cookies?(?:-?\w+)?|consent\w*|gdpr\w*|onetrust\w*|ccpa"),
    (
        "advertisement",
        r"ad|ads|advert\w*|ad-?(?:slot|unit|container|wrapper|block|banner|box|label)|adsbygoogle|dfp|gpt-ad|sponsor(?:ed|s)?|promo(?:s|tions?|-\w+)?|"
        r"cta|call-to-action|affiliate-?(?:disclosure|box)",
    ),
    (
        "navigation",
        r"nav|navbar|navigation|main-?nav|site-?nav|menu|main-?menu|mega-?menu|mobile-?menu|breadcrumbs?|crumbs|bread-?crumb|pagination|pager|paging|"
        r"skip-?(?:link|to-content|nav)\w*|toc|table-of-contents|ez-toc-\w+|jump-?(?:to|links)|off-?canvas|drawer|tabs-nav|back-?to-?top|to-?top|sidebar\w*|"
        r"side-?bar|rail|right-?rail|site-?header|page-?footer|site-?footer|footer|masthead|topbar|top-?bar|toolbar|language-?(?:switcher|selector)",
    ),
    (
        "notes about the article",
        r"byline|by-line|post-?meta|entry-?meta|article-?meta|meta-?(?:data|info)|postmetadata|author-?(?:box|bio|info|card|name|details|meta|block|avatar|link|profile)?|"
        r"about-?(?:the-)?author|bio|post-?(?:tags?|categor(?:y|ies)|author|date|info)|entry-?(?:footer|tags|categories)|"
        r"tags?|tag-?(?:list|cloud|links)|tagcloud|cat-?links|categories|publish(?:ed)?-?date|dateline|read(?:ing)?-?time|timestamp|post-?ratings?|rating|copyright|edit-?(?:link|section)|mw-editsection|"
        r"print-?(?:link|button)|permalink|headerlink|hash-?link|anchor-?link|view-?count|views",
    ),
    ("pop-up", r"modal\w*|pop-?up\w*|overlay|lightbox|tooltip|toast|snackbar|interstitial"),
    ("login or search box", r"log-?in\w*|search-?(?:form|box|bar|results)?|widget-?area|widgets?"),
    (
        "hidden",
        r"sr-only|visually-?hidden|screen-?reader(?:-text|-only)?|screenreader|print-only|a11y-hidden|noprint|hidden|hide|d-none",
    ),
)
_FILTER = re.compile(
    r"(?<![^\s_])(?:" + "|".join(f"({pattern})" for _, pattern in _NAMES).replace("-?", "[-_]?") + r")(?![^\s_])",
    re.IGNORECASE,
)
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


def judge(element: Element) -> Verdict | None:
    """Tell why ``element`` is not content, or None if nothing says so. How much it holds is not weighed here."""
    name = element.name
    attrs = element.attrs
    if "hidden" in attrs and element.value("hidden") != "until-found":
        return Verdict(Kind.HIDDEN, 0.95, "not shown: hidden attribute")
    style = element.value("style")
    if style and _HIDDEN_STYLE.search(style):
        return Verdict(Kind.HIDDEN, 0.9, "not shown: hidden by its style")
    if name in _FALLBACKS:
        return Verdict(Kind.HIDDEN, 0.9, f"shown only where <{name}> does not work")
    if reason := _TAGS.get(name):
        return Verdict(Kind.FURNITURE, 0.9, reason)
    if reason := _ROLES.get(element.value("role")):
        return Verdict(Kind.FURNITURE, 0.85, f"{reason}: role {element.value('role')}")
    if element.value("aria-hidden") == "true" and name not in ("code", "pre", "img", "picture", "figure"):
        return Verdict(Kind.HIDDEN, 0.7, "not read out: aria-hidden")
    if name not in _NEVER_BY_NAME and ("class" in attrs or "id" in attrs):
        return _by_names(f"{element.value('class')} {element.value('id')}")
    return None


def _by_names(names: str) -> Verdict | None:
    found = _FILTER.search(names)
    if found is None:
        return None
    reason, _ = _NAMES[(found.lastindex or 1) - 1]
    kind = Kind.HIDDEN if reason == "hidden" else Kind.FURNITURE
    return Verdict(kind, 0.75, f"{reason}: named “{found[0].strip()[:40]}”")
