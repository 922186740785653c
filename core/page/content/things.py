"""What the parts of pages are called by their makers, and what that is in words that anybody understands.

Names are class names, ids, labels, roles and the like. Of several the closest wins: a newsletter in a column is one.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from core.page.content.wording import (
    BANNER,
    CONSENT,
    CONTENTS,
    MENU_OF_SITE,
    NEIGHBOURS,
    PAGES,
    PATH,
    PERMALINK,
    TAGS,
    WINDOW,
)
from core.patterns import lazy_pattern


class Thing(NamedTuple):
    """A part of a page: what it is, and what an empty place for it is for."""

    said: str
    place: str


# Closest first. Each pattern is of whole words, parted by hyphens as names part them.
_TABLE = (
    (r"photo-?swipe|pswp\w*", "viewer of pictures", "pictures"),
    (r"ez-toc-section", "place to which a table of contents leads", "a jump"),
    (
        r"bread-?crumbs?\w*|crumbs?|path-?nav",
        PATH,
        "the path to the page",
    ),
    (
        r"post-?navigation|nav-?links?|nav-?(?:previous|next)|prev(?:ious)?-?next|next-?prev|sibling-?links?|"
        r"(?:prev|previous|next)-?(?:post|article|topic)s?|post-?nav|article-?nav|wp-prev|adjacent",
        NEIGHBOURS,
        "links to other articles",
    ),
    (r"paginat\w*|pager|paging|page-?(?:numbers?|nav)", PAGES, "page numbers"),
    (
        r"cookie\w*|consent\w*|gdpr|ccpa|onetrust|didomi|cmp|cmp-?box\w*|cli-(?:modal|bar)\w*|cc-(?:window|banner)|privacy-?(?:bar|banner|notice)",
        CONSENT,
        "a notice on cookies",
    ),
    (
        r"pay-?wall\w*|reg-?wall|buy-?box|access-?options?|meter(?:ed)?-?wall",
        "barrier for readers without a subscription",
        "readers without a subscription",
    ),
    (
        r"newsletters?\w*|mail(?:ing-?list|chimp|munch|poet|erlite|form)|mc4wp\w*|mc-embed\w*|sailthru|e?mail-?(?:sign-?up|capture)|klaviyo|"
        r"convertkit|opt-?in(?:monster)?",
        "sign-up for a newsletter",
        "a newsletter’s sign-up",
    ),
    (
        r"comment-?(?:form|respond|reply|box)\w*|reply-?(?:form|box)|respond|wp-comments?-post|add-?comment\w*",
        "form for writing a comment",
        "a form for comments",
    ),
    (r"review-?form|write-?review", "form for writing a review", "a form for reviews"),
    (r"wpcf7\w*|contact-?form\w*|kontakt-?formular|contact-?us", "contact form", "a contact form"),
    (r"subscri(?:be|ption)s?\w*|sign-?up|register|registration|join-?(?:now|us)", "invitation to subscribe or to sign up", "a sign-up"),
    (r"petition\w*|speakup", "petition to sign", "a petition"),
    (r"donat\w+|support-us|fundrais\w+", "request for donations", "a request for donations"),
    (r"polls?|quiz|survey", "poll or questions to readers", "a poll"),
    (r"log-?in\w*|sign-?in|user-?nav|account-?menu|password", "box for signing in", "signing in"),
    (r"search\w*|htsearch|suche|such-?(?:box|form|feld)|recherche|asp-w", TAGS["search"], "a search box"),
    (
        r"shar(?:e|es|ing)(?:-?(?:this|bar|box|buttons?|links?|icons?))?|share\w*|sharedaddy|add-?to-?any\w*|a2a\w*|add-?this\w*|essb\w*|"
        r"sdk?-?sharing|social-?shar\w+|teilen|partager",
        "buttons for sharing the article",
        "buttons for sharing",
    ),
    (r"socials?\w*|follow(?:-?us)?|facebook|twitter|instagram|linkedin|fb-\w+", "links to social networks", "links to social networks"),
    (r"(?:view|comment|share|like|reply|read)s?-?count\w*|counter|stats|likes", "number of readers, comments or likes", "a number of readers"),
    (r"comments?\w*|disqus\w*|replies|discussion|livefyre", "comments by readers", "comments"),
    (
        r"ads?|advert\w*|ad-?(?:slot|unit|container|wrapper|block|banner|box|label|place\w*)s?|dfp|gpt|div-?gpt\w*|adsby\w*|google-?ads?\w*|"
        r"sponsor\w*|billboard|leaderboard|teads|htlad|aswift|out-of-page|outofpage|commercial|promo\w*|marketing|affiliate\w*|offers?",
        "advertisement",
        "an advertisement",
    ),
    (r"ctas?|call-to-action", "invitation to buy, or to do something else on the site", "an invitation"),
    (r"outbrain\w*|taboola\w*|revcontent|mgid|zergnet", "links to other articles, paid for by advertisers", "paid links"),
    (
        r"related\w*|recommend\w*|recirc\w*|more-?(?:from|stories|articles|posts|news|in)|popular\w*|trending\w*|latest\w*|recent\w*|"
        r"most-?(?:read|popular|viewed)|read-?(?:next|more)|up-?next|also-?(?:read|like)|similar|teasers?|suggest\w*|further|all-articles",
        "links to other articles",
        "links to other articles",
    ),
    (r"disclaimers?|disclosures?|affiliate-?(?:note|notice)", "disclaimer by the site, such as on advertising", "a disclaimer"),
    (r"copyrights?|licen[cs]e\w*", "notice of who holds the rights", "a notice of rights"),
    (r"(?:nav-?)?skip-?\w*|skip-?to\w*|(?:back-?)?to-?top|backtotop|scroll-?(?:to-?)?(?:top|up)|go-?top|anchor-?top", "link that jumps to another place of the page", "a jump to the top"),
    (
        r"toc|ez-toc\w*|table-of-contents|contents-?list|doc-?outline|outline|on-?this-?page|jump-?links?",
        CONTENTS,
        "a table of contents",
    ),
    (r"read(?:ing)?-?time|lesezeit|time-?to-?read", "time that reading takes", "the time that reading takes"),
    (
        r"(?:by-?)?author\w*|by-?lines?|contributors?|writer|(?:about-?)?bio|posted-?by|headshot",
        "line or box about who wrote the article",
        "the author",
    ),
    (
        r"date\w*|time-?stamp|(?:publish|post)ed(?:-?(?:on|date|time))?|pub-?date|updated(?:-?on)?|last-?modified|time-?ago",
        "date of the article",
        "a date",
    ),
    (
        r"(?:post-?|entry-?|article-?)?(?:tags?|categor(?:y|ies)|topics?|terms)(?:-?(?:list|links?|cloud))?|tag-?\w*|taxonomy\w*|cat-?links|keywords?|kicker",
        "topics under which the article is filed",
        "topics",
    ),
    (r"anchor|header-?link|heading-?link|perma-?link|hash-?link|octicon-link", PERMALINK, "a sign beside a heading"),
    (r"(?:block-?)?quotes?", "quotation", "a quotation"),
    (r"signature", "signature under a forum post", "a signature"),
    (r"edit-?indicator|edited|last-?edit\w*", "note on when a post was changed", "a note on changes"),
    (r"vot(?:e|es|ing)\w*|upvote\w*|downvote\w*|reactions?|like-?button", "votes by readers, or buttons for voting", "votes"),
    (r"ratings?|stars?|(?:post-)?reviews?", "rating by readers", "a rating"),
    (
        r"(?:user|member|message-?user)-?(?:title|name|extras|details|info|cell|card|fields?|rank|avatar|flair|badge|group)|user|member|(?:c-)?author-?pane|"
        r"avatar\w*|profile\w*|reputation|mod(?:erator)?-?(?:badge|flair)|flair|badges?|custom-?fields?",
        "about the user: name, picture or rank",
        "a user’s name",
    ),
    (r"print\w*", "link or note for printing", "printing"),
    (r"downloads?|ebook|whitepaper", "offer of something to download", "a download"),
    (r"feedback|helpful\w*", "question whether the page was helpful", "a question to readers"),
    (r"lang(?:uages?)?-?\w*|translat(?:or|ions?)\w*|locale", "choice of another language", "a choice of languages"),
    (r"dark-?mode|theme-?(?:switch\w*|toggle)|color-?scheme|font-?size\w*", "switch for how the page looks", "a switch"),
    (r"cart|basket|checkout|add-?to-?cart|product-?\w*|shop|store|price\w*|buy\w*", "part of a shop", "part of a shop"),
    (r"apps?-?(?:store|banner|download)|install-?app", "offer of an app", "an offer of an app"),
    (r"notification\w*|push-?\w+|onesignal", "offer to send notifications", "notifications"),
    (r"chat\w*|intercom|zendesk|help-?panel", "window for asking the site for help", "a chat"),
    (r"light-?box\w*|galler(?:y|ies)|slid(?:er|es|eshow)\w*|carousel\w*|swiper\w*|image-?viewer", "viewer of pictures", "pictures"),
    (r"podcasts?|audio\w*|sound-?\w*", "sound player", "a sound player"),
    (r"(?:video|jw)-?\w*|you-?tube\w*|vimeo|player\w*|mejs\w*", "video player", "a video"),
    (r"maps?|leaflet", "map", "a map"),
    (r"tool-?tips?\w*|popovers?|hover-?card", "small note that shows up beside a word", "a small note"),
    (r"spinner|loader|loading|skeleton|pull-to-refresh|preloader", "sign that something is loading", "a sign of loading"),
    (r"caption|(?:photo|image)-?credits?|attribution", "line that belongs to a picture", "a caption"),
    (r"breaking\w*|ticker|alert-?bar|announcement\w*|notice-?bar|site-?notice", "announcement by the site", "an announcement"),
    (r"contact\w*|address|kontakt", "how to get in touch", "addresses"),
    (
        r"(?:entry|post|article|story|card|blog|single)-(?:page-|content-)?(?:header|head|hero)(?:-\w+)?",
        "head of the article, such as its title picture or its notes",
        "the head of the article",
    ),
    (
        r"(?:entry|post|article|story|card|blog|single)-(?:page-|content-)?(?:footer|foot|bottom)(?:-\w+)?",
        "foot of the article, such as its topics, its author or links to other articles",
        "the foot of the article",
    ),
    (r"faqs?|questions", "questions and answers", "questions"),
    (r"(?:site-?|page-?|main-?)?footer\w*|foot|colophon|bottom-?bar|wpfooter|imprint|impressum|(?:sp|page|site)-bottom", TAGS["footer"], "the foot of the page"),
    (
        r"side-?bars?\w*|side-?(?:col(?:umn)?|widget|panel)|(?:left|right)-?(?:rail|col(?:umn)?)|rail|secondary|widgets?(?:-?area)?|complementary",
        "column beside the article",
        "a column beside the article",
    ),
    (r"hamburger\w*|(?:main-|mobile-)?menus?\w*|burger|off-?canvas\w*|drawer", MENU_OF_SITE, "a menu"),
    (
        r"(?:site-?|page-?|main-?|global-?|section-?)?header(?:-?(?:bar|inner|container|wrapper|top|full|main))?|mast-?head|top-?bar|banner|wpheader|navbar-brand|branding|logo\w*",
        BANNER,
        "the head of the page",
    ),
    (r"(?:main-?|site-?|top-?|sub-?)?nav(?:i|igation|bar|list)?|site-?navigation-?\w*|m?onav|unternavi|mobilnavi", MENU_OF_SITE, "a menu"),
    (r"modals?\w*|pop-?ups?\w*|overlays?|dialogs?|toast(?:er)?|snackbar|interstitial\w*", WINDOW, "a window over the page"),
    (r"(?:entry-?|post-?|article-?)?meta(?:-?(?:data|info))?", "notes about the article, such as its author, date or topics", "notes about the article"),
    (r"fa|fas|far|fab|icons?|glyphicon|dashicons|material-icons", "small sign (icon)", "an icon"),
    (r"spacers?|separator|divider|clear(?:fix)?|gap|hr(?:-invisible)?", "space or line between parts", "space between parts"),
    (r"background|bg|backdrop|shadow|gradient", "background without words", "a background"),
    (r"tabs?", "tabs to choose from", "tabs"),
)  # fmt: skip
_THINGS = tuple(Thing(said, place) for _, said, place in _TABLE)
_ANY = lazy_pattern(r"(?<![a-z])(?:" + "|".join(f"({pattern})" for pattern, _, _ in _TABLE) + r")(?![a-z])")
_HYPHENS = lazy_pattern(r"[-_]+")
_HUMP = lazy_pattern(r"(?<=[a-z])(?=[A-Z])")
_NOT_ITSELF = lazy_pattern(
    r"(?<![^\s])(?:has|no|with|user-content|without|hide|show|is|not|u|mb|mt|my|pt|pb|text|font|bg|border|flex|grid|items|justify|w|h|p|m|sm|md|lg|xl|js-track)"
    r"[-:][^\s]*|[\w-]*-print(?:-\w+)?(?![^\s])|print-(?:only|none|hidden)|el_(?:after|before)_[^\s]*|(?<=[\s-])(?:wrap(?:per)?|container|inner|holder|content)(?![a-z])",
    re.IGNORECASE,
)
"""Names that say how an element looks or what it lacks."""


@lru_cache(maxsize=4_096)
def thing_of(names: str) -> int:
    """Give the number of the closest thing that names tell of, -1 where they tell of none."""
    return min((number for number in map(_of_name, names.split()) if number >= 0), default=-1)


# Names come back within a page and from page to page, unlike the lists that they stand in.
@lru_cache(maxsize=16_384)
def _of_name(name: str) -> int:
    plain = _HYPHENS.sub("-", _NOT_ITSELF.sub(" ", _HUMP.sub("-", name)).lower())
    return min((found.lastindex - 1 for found in _ANY.finditer(plain) if found.lastindex), default=-1)


def thing(number: int) -> Thing:
    """Give the thing of a number."""
    return _THINGS[number]


def _numbers(*places: str) -> frozenset[int]:
    return frozenset(number for number, one in enumerate(_THINGS) if one.place in places)


NOTED = _numbers("the author", "a date", "topics", "the time that reading takes", "comments", "buttons for sharing")
"""What notes about an article hold."""
SELF = _numbers(
    "an icon", "space between parts", "a background", "a sign beside a heading", "a jump", "a jump to the top"
)
"""What is itself though it holds no words, and no place for something."""
MENU = _numbers("a menu")
WEAK = _numbers(
    "an icon", "space between parts", "a background", "tabs", "a window over the page", "notes about the article",
    "the head of the page", "the foot of the page", "a column beside the article",
)  # fmt: skip
"""What names tell so loosely that what stands there says more, or that says only where it stands."""
OF_ARTICLE = _numbers("the head of the article", "the foot of the article")
LOOSE = _numbers("an icon", "space between parts", "a background", "tabs")
"""What the names of parts with words tell nothing of."""
FORMS = _numbers(
    "a notice on cookies", "readers without a subscription", "a newsletter’s sign-up", "a form for comments",
    "a form for reviews", "a contact form", "a sign-up", "a petition", "a request for donations", "a poll", "signing in",
    "a search box", "part of a shop", "a question to readers", "a choice of languages", "comments", "votes", "a rating",
)  # fmt: skip
FORM_OF = dict.fromkeys(_numbers("comments"), "form for writing a comment")
"""What forms are called whose names tell of what they are for."""
WINDOWS = FORMS | _numbers("buttons for sharing", "pictures", "a video", "a menu", "an advertisement", "a download")
