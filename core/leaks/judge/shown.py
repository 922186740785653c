"""What no text ever shows, and what a text shows because it speaks of the system that reads it."""

from __future__ import annotations

import re

# What neither a reader nor a writer ever sees: styles of a word processor, a licence for machines, an injected script, an
# assistant's citations.
_HIDDEN = re.compile(
    r"mso-style-(?:name|parent)\s?:|</?w:(?:LsdException|LatentStyles)\b|web\.resource\.org/cc/|=\s?\"data:text/javascript;base64,"
    r"|\[cite(?:\\?_start|\\?_end|:\s?\d)|oaicite:|oai_citation|\bcite\ue202?turn\d|†[^【】\n]{1,80}】"
)
# One call that fills a place for advertising, as thousands of pages have it; who shows it speaks of advertising beside it.
_AD_CALL = re.compile(
    r"\(?\s?adsbygoogle\s?=\s?window\.adsbygoogle\s?\|\|\s?\[\]\s?\)?\.push\(\s?\{\s?\}\s?\);?"
    r"|googletag\.cmd\.push\(\s?function\s?\(\)\s?\{\s?googletag\.display\(\s?[\"'‘’][^\"'‘’()]{1,80}[\"'‘’]\s?\);?\s?\}\s?\);?"
)
_ADVERTISING = re.compile(
    r"\bad(?:s|vert\w*)?\b|adsense|banner|広告|アドセンス|广告|廣告|광고|애드센스|реклам|anzeige|werb|publicit|publicid|anunci|"
    r"annons|reklam|iklan|quảng cáo|โฆษณา|إعلان|विज्ञापन",
    re.IGNORECASE,
)
# Expressions of systems that fill a page in the reader's browser, and what a text calls these systems.
_EXPRESSION = re.compile(
    r"\{\{\s?[\w$][\w$.!\[\]()' |:+*/?<>=-]{0,80}\}\}|\s(?:v-(?:for|if|else|bind|on|model|html|text|show|once|slot)|wx:(?:for|if|else|key)|ng-(?:repeat|model|bind|app|if))\b"
    r"|\s\*ng(?:For|If)\b"
)
_EAST = "\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af"
_SYSTEMS = re.compile(
    rf"\b[Vv]ue(?:\.?js\b|\s?[23]\b|-[a-z]|(?=\s?[{_EAST}]))|(?<=[{_EAST}])\s?[Vv]ue\b"
    r"|\bAngular(?:JS\b|\s?\d|\s(?:component|template|directive))|\bmustache\.js|\bHandlebars(?:\.js)?\b"
    r"|小程序|\bwxml\b|\buni-?app\b|\b(?:v-(?:for|bind|if|model)|wx:for|ng-repeat)\b"
)


def is_never_shown(code: str, before: str, after: str) -> bool:
    """Tell whether a piece that the text does not speak of is nothing that any text shows, from the prose beside it too."""
    if _HIDDEN.search(code):
        return True
    return bool(_AD_CALL.fullmatch(code)) and not _ADVERTISING.search(f"{before}\n{after}")


def names_system(prose: str) -> bool:
    """Tell whether a text names a system that fills templates in the reader's browser."""
    return _SYSTEMS.search(prose) is not None


def is_expression(code: str) -> bool:
    """Tell whether a piece holds an expression of such a system."""
    return _EXPRESSION.search(code) is not None
