"""What buttons and fields of forms are for, by their names, their labels and their few words."""

from __future__ import annotations

import re

from core.page.content.wording import TAGS
from core.patterns import lazy_pattern

_FIELDS = lazy_pattern(
    r"(?P<login>type=[\"']?password)|(?P<search>type=[\"']?search|name=[\"']?(?:s|q|query|search\w*|words)[\"'\s>]|role=[\"']?search)|"
    r"(?P<comment>name=[\"']?comment)|(?P<write><textarea)|(?P<mail>type=[\"']?email|name=[\"']?e?-?mail|placeholder=[\"'][^\"']{0,20}e-?mail)",
    re.IGNORECASE,
)
BY_MAIL = "form to sign up with an e-mail address"
_FIELD = lazy_pattern(r"<(?:input|select|textarea|button)\b", re.IGNORECASE)
_FIELDED = {
    "login": "box for signing in",
    "search": TAGS["search"],
    "comment": "form for writing a comment",
    "write": "form for writing to the site or its readers",
    "mail": BY_MAIL,
}
_OF_FIELDS = ("login", "search", "comment", "write", "mail")
_BUTTONS = tuple(
    (lazy_pattern(pattern), words)
    for pattern, words in (
        (r"\b(?:menu|hamburger|burger|nav\w*|offcanvas|off canvas)\b", "button that opens the menu"),
        (r"\b(?:shar(?:e|ing|es)|teilen|partager|compartir)\b|share", "button for sharing"),
        (r"\bprint|drucken|imprimer", "button for printing"),
        (r"\bcookies?\b|\bconsent|\bzustimmen\b|\baccept|\bakzeptieren|\bagree\b|\breject|\bablehnen", "button for answering on cookies or consent"),
        (r"\bsubscri|\bsign up|\bregist(?:er|r)|\bsignup|newsletter|\babonn", "button for subscribing or registering"),
        (r"\blog ?in\b|\bsign ?in\b|\banmelden\b", "button for signing in"),
        (r"\bsearch|\bsuche", "button for searching"),
        (r"\benlarge|\blightbox|\bzoom|\bexpand (?:image|photo)|\bfullscreen", "button for enlarging a picture"),
        (r"\bplay\b|\bvideo|\bpause\b|\blisten|\baudio|\byoutube", "button for playing a video or sound"),
        (r"\b(?:up|down)?vote|\bvoting|\blikes?\b|\breact|\bhelpful|feedback|\bthumb", "button for voting"),
        (r"\bcopy|\bclipboard|\bkopieren|^link$", "button for copying"),
        (r"\bcomment|\brepl(?:y|ies)\b|\brespond", "button for comments or a reply"),
        (r"\bto ?top\b|\bback ?to ?top|scrolltop", "button that goes back to the top of the page"),
        (r"\bclose\b|\bdismiss|\bschlie|\bcerrar|\bfermer|\bcancel", "button that closes a window"),
        (r"\b(?:show|load|view|see|read) (?:all|more|less)\b|\bmore\b|\bmehr\b|\bexpand|\bcollaps|\baccordion|\btoggle|\bdropdown|\bactions?\b|\boptions\b|\bsettings\b", "button that shows or hides more"),
        (r"\bnext\b|\bprev|\bslider?|\bcarousel|\bswiper|\barrow|\bslick", "button for going on or back"),
        (r"\bcart\b|\bbuy\b|\border\b|\bshop\b|\bcheckout|\bprice", "button for buying"),
        (r"\bdownload|\bpdf\b", "button for downloading"),
        (r"\bsave\b|\bbookmark|\bmerken|\bfavou?rite|\bwishlist", "button for saving the article for later"),
        (r"\bfollow", "button for following"),
        (r"\bdark mode|\btheme (?:switch|toggle)|\bcontrast\b|\bfont size|\blanguage", "button for how the page looks"),
        (r"\bsubmit|\bsend\b|\bsenden|\babsenden|\bgo\b", "button for sending a form"),
        (r"\bask\b|\bchat|\bassistant", "button for asking a question"),
        (r"\bdonate|\bsupport us", "button for donating"),
        (r"\btab\b|\btabs\b", "button for choosing a part to show"),
    )
)  # fmt: skip
_HUMP = lazy_pattern(r"(?<=[a-z])(?=[A-Z])")


def has_fields(source: str, start: int, end: int) -> bool:
    """Tell whether a part of a page holds a field or a button."""
    return bool(_FIELD.search(source, start, end))


def button_of(*said: str) -> str:
    """Say what a button is for, by the first of its words and its names that tells; "" where none does."""
    for one in said:
        plain = _HUMP.sub(" ", one).lower().replace("-", " ").replace("_", " ")
        for pattern, words in _BUTTONS:
            if pattern.search(plain):
                return words
    return ""


def fields_of(source: str, start: int, end: int) -> str:
    """Say what the fields of a form are for, by their types; "" where they do not tell."""
    names = {found.lastgroup for found in _FIELDS.finditer(source, start, end)}
    if {"write", "mail"} <= names and "comment" not in names:
        return "contact form"
    return next((_FIELDED[name] for name in _OF_FIELDS if name in names), "")
