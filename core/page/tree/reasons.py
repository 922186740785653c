"""What is left out of a page before its tree is built, in words that anybody understands, with the evidence.

Each is told by what its tag and its beginning say; a piece of which nothing more is known has the words of its kind.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from core.article.purposes import ADVERTISING, TRACKING, purpose_of
from core.patterns import lazy_pattern

_LOOKED_AT = 800
_OF_TAG = 400
_TEMPLATE = lazy_pattern(
    r"type\s*=\s*[\"']?\s*(?:text/(?:x-)?(?:template|handlebars|html|mustache|tmpl)|x-tmpl)", re.IGNORECASE
)
_FONTS = lazy_pattern(r"<style\b[^>]*>\s*(?:/\*[^*]{0,300}\*/\s*|@charset[^;]{0,40};\s*)?@font-face", re.IGNORECASE)
_PIXEL = lazy_pattern(
    r"/tr\?|/pixel|/p\?|/collect|noscript\.gif|scorecardresearch|quantserve|/track|/beacon|analytics|facebook\.com/tr|"
    r"(?:height|width)\s*=\s*[\"']?[01](?:px)?[\"'\s/>]",
    re.IGNORECASE,
)
_IMAGE = lazy_pattern(r"<img\b", re.IGNORECASE)
_FRAMES = lazy_pattern(
    r"(?P<video>youtube(?:-nocookie)?\.com/embed|youtu\.be|player\.vimeo|dailymotion|wistia|brightcove|jwplayer|jwplatform|"
    r"rumble\.com/embed|ted\.com/talks|/videos?/)|"
    r"(?P<sound>open\.spotify|spotify\.com/embed|soundcloud|embed\.music|podcasts|audio|megaphone|simplecast|libsyn|acast)|"
    r"(?P<map>google\.[a-z.]+/maps|maps\.google|openstreetmap|mapbox)|"
    r"(?P<post>facebook\.com/plugins|platform\.twitter|twitter\.com|instagram\.com|tiktok\.com|reddit(?:media)?\.com|"
    r"linkedin\.com/embed|t\.me/)|"
    r"(?P<tracking>googletagmanager)|(?P<ad>doubleclick|googlesyndication|adnxs|amazon-adsystem|adserver|google_osd|google_ads)|"
    r"(?P<form>docs\.google\.com/forms|typeform|jotform|mailchimp|list-manage|substack\.com/embed|surveymonkey|sg-form|hsforms|//forms?[.-]|formstack|cognitoforms)",
    re.IGNORECASE,
)
_COUNTED = lazy_pattern(
    r"metrics?\b|pixel|beacon|increment|counter|analytics|/track|checksync|usersync|cksync|user-sync|cookie-?sync|statcounter|/count\b",
    re.IGNORECASE,
)
_UNSEEN = lazy_pattern(
    r"display\s*:\s*none|visibility\s*:\s*hidden|(?<![\w-])(?:height|width)\s*[=:]\s*[\"']?[01](?:px)?[\"'\s;/>]|\shidden[\s>=]",
    re.IGNORECASE,
)
_TITLE = lazy_pattern(r"\s(?:title|aria-label)\s*=\s*[\"']([^\"'<>]{3,60})", re.IGNORECASE)
_SOURCE = lazy_pattern(r"\s(?:data-)?src\s*=\s*[\"']?(?:https?:)?//([\w.-]{3,60})", re.IGNORECASE)
_FILE = lazy_pattern(r"\ssrc\s*=\s*[\"']?[^\s\"'>?#]*/([\w.@-]{2,60})(?=[\"'\s>?#])", re.IGNORECASE)
_RULES = lazy_pattern(r"<noscript\b[^>]*>\s*<(?:style|link)\b", re.IGNORECASE)
_SWITCHED_OFF = lazy_pattern(r"<!--\s*</?[a-z][a-z0-9]*[\s/>]", re.IGNORECASE)
_TAG = lazy_pattern(r"<[^>]*>")
_ASKS = lazy_pattern(r"java\s?script", re.IGNORECASE)
_FRAMED = {
    "video": "embedded video",
    "sound": "embedded sound player",
    "map": "embedded map",
    "post": "embedded post or button of a social network",
    "tracking": TRACKING,
    "ad": ADVERTISING,
    "form": "embedded form to fill in",
}
_SHOWN_FRAMES = frozenset({"post"})
"""What frames show of networks that count visits too."""
_EXPLORER = lazy_pattern(r"<!--\s*\[if\b|<!--\s*<!\[endif|<!\[(?:end)?if\b", re.IGNORECASE)
_EDITOR = lazy_pattern(r"<!--\s*/?wp:", re.IGNORECASE)
_DATA = {
    "ld+json": "facts about the page for search engines",
    "speculationrules": "hint which page to load next",
    "importmap": "list of the page’s scripts",
}
_DATA_NAMES = (
    (("cookiebot", "onetrust", "didomi"), "settings of the banner asking for consent to cookies"),
    (("gtm", "analytics", "track"), "facts about this page, prepared for the program that counts visits"),
    (("settings", "config", "options"), "settings for the page’s scripts"),
    (("translation", "i18n", "locale"), "words for the page’s scripts to show"),
)
_NOT_OF_IT = ", not part of the article"


class Said(NamedTuple):
    """What a piece is and why it went, and the evidence."""

    reason: str
    detail: str


def _size(start: int, end: int, what: str) -> str:
    return f"{end - start:,} characters of {what}"


def of_script(text: str, start: int, end: int, form: str = "") -> Said:
    """Say what a script is for; ``form`` is its type where it may matter."""
    if "json" in form:
        words = next((words for name, words in _DATA.items() if name in form), "")
        known = None if words else purpose_of(text, start, end)
        words = words or (known.words if known else _data_of(text, start, end))
        return Said(words + _NOT_OF_IT, _size(start, end, f"a script element of the type {form.strip()}"))
    size = _size(start, end, "a script element")
    if known := purpose_of(text, start, end):
        return Said(known.words + _NOT_OF_IT, f"{size}, which names “{known.name}”")
    if _TEMPLATE.search(text, start, min(end, text.find(">", start, end) + 1 or end)):
        return Said("pattern that the page’s scripts fill in, never shown itself", size)
    for name in ("speculationrules", "importmap"):
        if text.find(name, start, min(end, start + 60)) >= 0:
            return Said(_DATA[name] + _NOT_OF_IT, size)
    file = _FILE.search(text, start, min(end, start + _OF_TAG))
    return Said("page script" + _NOT_OF_IT, f"{size}, which loads “{file[1]}”" if file else size)


def _data_of(text: str, start: int, end: int) -> str:
    """Say what data of the page is, by the name of its element."""
    tag = text[start : text.find(">", start, min(end, start + _OF_TAG)) + 1].lower()
    return next(
        (words for names, words in _DATA_NAMES if any(map(tag.__contains__, names))), "data for the page’s scripts"
    )


def of_style(text: str, start: int, end: int) -> Said:
    """Say what a style sheet is."""
    words = "fonts and other style rules" if _FONTS.match(text, start, end) else "style rules"
    return Said(f"{words} of the page: how it looks, not what it says", _size(start, end, "a style element"))


def of_frame(text: str, start: int, end: int) -> Said:
    """Say what is embedded from elsewhere."""
    size = _size(start, end, "an iframe element")
    high = min(end, start + _LOOKED_AT)
    found = _FRAMES.search(text, start, high)
    if found and found.lastgroup not in _SHOWN_FRAMES:
        return Said(f"{_FRAMED[found.lastgroup or '']}{_NOT_OF_IT}", f"{size}, which names “{found[0]}”")
    close = text.find(">", start, high) + 1 or high
    unseen = _UNSEEN.search(text, start, close)
    if counted := _COUNTED.search(text, start, close) if unseen else None:
        return Said("invisible counter of visits" + _NOT_OF_IT, f"{size}, which is hidden and names “{counted[0]}”")
    if found:
        return Said(f"{_FRAMED[found.lastgroup or '']}{_NOT_OF_IT}", f"{size}, which names “{found[0]}”")
    site = _SOURCE.search(text, start, close)
    of = f"{size}, which shows {site[1]}" if site else size
    if unseen:
        return Said("hidden window into another page, which readers do not see", of)
    title = _TITLE.search(text, start, close)
    return Said("window into another page, embedded here", f"{of}, called “{title[1]}”" if title else of)


def of_spare(text: str, start: int, end: int) -> Said:
    """Say what is shown only where scripts are off."""
    size = _size(start, end, "a noscript element")
    high = min(end, start + _LOOKED_AT)
    image = bool(_IMAGE.search(text, start, high))
    if image and _PIXEL.search(text, start, high):
        return Said("tracking pixel: an invisible picture that reports each visit", size)
    if known := purpose_of(text, start, end):
        return Said(f"{known.words}, for browsers without scripts", f"{size}, which names “{known.name}”")
    if image:
        return Said("picture once more, for browsers without scripts", size)
    if _RULES.match(text, start, end):
        return Said("style rules for browsers without scripts", size)
    words = _TAG.sub(" ", text[start:high])
    if not words.strip():
        return Said("stand-in for browsers without scripts, with no words in it", size)
    if _ASKS.search(words):
        return Said("request to turn on scripts, shown only where they are off", size)
    return Said("stand-in that is shown only where scripts are off", size)


def of_comment(text: str, start: int, end: int) -> Said:
    """Say what a comment in the code of a page is."""
    size = _size(start, end, "a comment of HTML")
    if _EXPLORER.match(text, start, end):
        return Said("instruction for old versions of Internet Explorer, never shown", size)
    if _EDITOR.match(text, start, end):
        return Said("mark that the editor of WordPress left in the page’s code, never shown", size)
    if _SWITCHED_OFF.match(text, start, end):
        return Said("part of the page that its makers switched off, never shown", size)
    return Said("note that the page’s makers left in its code, never shown", size)


def of_declaration(text: str, start: int, end: int) -> Said:
    """Say what a declaration is."""
    size = _size(start, end, "a declaration")
    if _EXPLORER.match(text, start, end):
        return Said("instruction for old versions of Internet Explorer, never shown", size)
    if text.startswith("<?php", start) or text.startswith("<?=", start):
        return Said("command to the site’s server (PHP) that it did not carry out, never shown", size)
    return Said("instruction to programs in the page’s code, never shown", size)


def of_unfinished(start: int, end: int) -> Said:
    """Say what a tag without an end is."""
    return Said("mark of the page’s code (HTML tag) that was cut off", _size(start, end, "a tag that never ends"))


def of_element(name: str, text: str, start: int, end: int) -> Said:
    """Say what another element is whose inside is not read as one."""
    if name in _TOLD:
        return _TOLD[name](text, start, end)
    words, element = _OTHERS[name]
    return Said(words, _size(start, end, element))


_TOLD = {"style": of_style, "iframe": of_frame, "noscript": of_spare}
_OTHERS = {
    "textarea": ("field of a form to write in", "a textarea element"),
    "noembed": ("stand-in for very old browsers, never shown", "a noembed element"),
    "noframes": ("stand-in for browsers without frames, never shown", "a noframes element"),
    "svg": ("drawing made of code, such as an icon", "an svg element"),
    "template": ("pattern that the page’s scripts fill in, never shown itself", "a template element"),
}
