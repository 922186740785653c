"""What stands beside an article, in words that anybody understands: by its tag, its role, or its names."""

from __future__ import annotations

from core.article.removal import COMMENTS
from core.patterns import lazy_pattern

PATH = "path to this page within the site, such as Home, News"
NEIGHBOURS = "links to the previous and the next article"
PAGES = "links to the pages before and after"
CONSENT = "notice that asks for consent to cookies"
CONTENTS = "table of contents with links into the page"
MENU_OF_SITE = "menu of the site: links beside the article"
BANNER = "head of the page: the name of the site and its menu"
COLUMN = "column beside the article"
WINDOW = "window that opens over the page"
TAGS = {
    "nav": MENU_OF_SITE,
    "aside": "box beside the article",
    "footer": "foot of the page, below the article",
    "form": "form to fill in, not part of the article",
    "fieldset": "form to fill in, not part of the article",
    "button": "button to press, not part of the article",
    "select": "list to choose from, part of a form",
    "menu": "menu with things to choose from",
    "dialog": WINDOW,
    "search": "search box of the site",
}
ROLES = {
    "navigation": TAGS["nav"],
    "contentinfo": TAGS["footer"],
    "complementary": TAGS["aside"],
    "search": TAGS["search"],
    "dialog": TAGS["dialog"],
    "alertdialog": TAGS["dialog"],
    "menu": TAGS["menu"],
    "menubar": TAGS["nav"],
    "toolbar": "row of buttons to press",
    "banner": BANNER,
}
POP_UP = "window or note that opens over the page"
SMALL_BOX = "small box beside the article, such as for search or signing in"
NOTES = "notes about the article, such as its author, date or tags"
SIGN_UP = "sign-up for a newsletter or a subscription"
WAY = "menu of the site, or another help for finding the way"
BY_TAG = {
    "nav": "its tag says that it is a menu",
    "aside": "its tag says that it stands beside",
    "footer": "its tag says that it is a foot",
    "form": "its tag says that it is a form",
    "fieldset": "its tag says that it is a part of a form",
    "button": "its tag says that it is a button",
    "select": "its tag says that it is a list to choose from",
    "menu": "its tag says that it is a menu of choices",
    "dialog": "its tag says that it is a window",
    "search": "its tag says that it is for searching",
}
"""The evidence, where a tag tells."""
BY_ROLE = {
    "navigation": "marked as a menu by the page",
    "contentinfo": "marked as a foot by the page",
    "complementary": "marked as standing beside by the page",
    "search": "marked as a search box by the page",
    "dialog": "marked as a window by the page",
    "alertdialog": "marked as a window with a warning by the page",
    "menu": "marked as a menu of choices by the page",
    "menubar": "marked as a row of menus by the page",
    "toolbar": "marked as a row of buttons by the page",
    "banner": "marked as a head by the page",
}
"""The evidence, where a role tells."""
MARKED_SILENT = "marked as not to be read out by the page"
FALLBACKS = {
    "video": "stand-in text where a video cannot be played",
    "audio": "stand-in text where sound cannot be played",
    "object": "stand-in for something embedded that cannot be shown",
    "applet": "stand-in for something embedded that cannot be shown",
    "canvas": "stand-in for a drawing that cannot be shown",
    "datalist": "suggestions for a field of a form",
    "annotation": "source of the formula beside it, not shown",
    "annotation-xml": "source of the formula beside it, not shown",
}
WORDLESS = {
    FALLBACKS["video"]: "video player, with no words in it",
    FALLBACKS["audio"]: "sound player, with no words in it",
    FALLBACKS["object"]: "embedded player or film, with no words in it",
    FALLBACKS["canvas"]: "drawing made by a script, with no words in it",
}
"""What the stand-ins are where they hold no words."""
OUTSIDE = "part of the page outside of the article"
"""The reason of what stands beside the article where nothing else is known of it."""
BESIDE_POSTS = "part of a forum’s page beside its posts"
OF_POST = "part of a forum post, but not its author, time or text"
SIGNATURE = "signature under a forum post, or a note on when it was changed"
POST_BUTTON = "button of a forum post, or a note of the forum"
LOST = "text of a part of the page that is not the article"
EMPTY = "empty part of the page, with nothing to see"
PERMALINK = "sign beside a heading, for copying its address"
HIDDEN = "text that the page itself hides from its readers"
SILENT = "decoration, which the page itself says is not to be read out"

_NAMED = {
    "comments": COMMENTS,
    "related articles": "links to other articles",
    "sharing links": "buttons for sharing the article, or links to social networks",
    "newsletter or subscription box": SIGN_UP,
    "cookie or consent notice": CONSENT,
    "advertisement": "advertisement, or a call to buy or do something",
    "navigation": WAY,
    "notes about the article": NOTES,
    "pop-up": POP_UP,
    "login or search box": SMALL_BOX,
    "hidden": HIDDEN,
}
# What a name says more closely than its rule, the first that fits.
_CLOSER = {
    "navigation": (
        (r"bread|crumb", PATH),
        (r"pag(?:ination|ing|er)|prev|next", PAGES),
        (r"toc|contents|jump", CONTENTS),
        (r"side-?_?bar|rail", COLUMN),
        (r"foot", TAGS["footer"]),
        (r"head|masthead|top-?_?bar", BANNER),
        (r"skip|to-?_?top", "link that jumps to another place of the page"),
        (r"lang", "choice of another language"),
        (r"version|rst", "choice of another version"),
        (r"toolbar", ROLES["toolbar"]),
        (r"nav|menu", MENU_OF_SITE),
    ),
    "notes about the article": (
        (r"tag|categor|cat-?_?links", "tags or topics under which the article is filed"),
        (r"author-?_?(?:box|bio|info|card|block)|about|^bio", "box about the author"),
        (r"author|by-?_?line", "who wrote the article"),
        (r"edit", "link for changing the page"),
        (r"feedback|helpful", "question whether the page was helpful"),
        (r"copy-?_?b", "button for copying"),
        (r"copyright", "notice of who holds the rights"),
        (r"print", "button for printing"),
        (r"rating", "rating by readers"),
        (r"views?$|view-?_?count", "number of readers"),
        (r"date|timestamp", "date of the article"),
        (r"read", "time that reading takes"),
        (r"permalink|headerlink|hash|anchor", PERMALINK),
    ),
    "sharing links": (
        (r"shar|addto|add-?this|a2a", "buttons for sharing the article"),
        (r"follow|social", "links to social networks"),
    ),
    "hidden": (
        (r"sr-?_?only|visually|screen|a11y", "text for screen readers only, not shown on the page"),
        (r"noprint", "part of the page that is not printed"),
        (r"print", "text that is shown on paper only"),
    ),
    "login or search box": (
        (r"log", "box for signing in"),
        (r"search", TAGS["search"]),
    ),
    "advertisement": (
        (r"affiliate", "note on earning by links"),
        (r"disclos|disclaim", "disclaimer by the site, such as on advertising"),
        (r"cta|call", "call to buy or do something"),
        (r"sponsor", "advertisement by a sponsor"),
        (r"promo", "promotion of something else"),
        (r"", "advertisement"),
    ),
    "newsletter or subscription box": (
        (r"wall", "barrier for readers without a subscription"),
        (r"newsletter|mailing|mc_", "sign-up for a newsletter"),
    ),
    "related articles": (
        (r"outbrain|taboola", "links to other articles, paid for by advertisers"),
        (r"prev|next|nav|pagination", NEIGHBOURS),
        (r"popular|trending|most|latest|recent", "links to new or popular articles"),
    ),
}
_CLOSER_NAMES = {rule: [(lazy_pattern(pattern), words) for pattern, words in table] for rule, table in _CLOSER.items()}


def named(rule: str, name: str) -> str:
    """Say what goes by a rule of names, more closely where the name tells."""
    name = name.lower()
    for pattern, words in _CLOSER_NAMES.get(rule, ()):
        if pattern.search(name):
            return words
    return _NAMED[rule]
