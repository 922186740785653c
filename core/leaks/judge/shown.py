"""What no text ever shows, and what a text shows because it speaks of the system that reads it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from core.article.removal import Kind
from core.leaks.judge.tags import tag_names
from core.leaks.piece import Piece
from core.patterns import lazy_pattern

# What neither a reader nor a writer ever sees: styles of a word processor, a licence for machines, an injected script, an
# assistant's citations.
_HIDDEN = lazy_pattern(
    r"mso-style-(?:name|parent)\s?:|</?w:(?:LsdException|LatentStyles)\b|web\.resource\.org/cc/|=\s?\"data:text/javascript;base64,"
    r"|\[cite(?:\\?_start|\\?_end|:\s?\d)|oaicite:|oai_citation|c(?<!\wc)ite\ue202?turn\d|†[^【】\n]{1,80}】"
)
MADE_UP = (
    r"\.css-(?=[a-z]{0,7}\d)[a-z0-9]{5,8}(?![\w-])|\[data-v-[0-9a-f]{6,8}\]|\[_ng(?:content|host)-[\w-]{2,20}\]|\.jsx-\d{6,}"
    r"|\.elementor-element-[0-9a-f]{6,8}(?!\w)|\.wp-(?:container|elements)-[\w-]{0,30}(?=[0-9a-f]*\d)[0-9a-f]{6,}|\.vc_custom_\d{10,}"
)
"""Names that a program makes up for classes and attributes, anew whenever a page is built: an expression."""
_MADE_UP = lazy_pattern(MADE_UP)
_MADE_UP_PARTS = (".css-", "[data-v-", "[_ng", ".jsx-", ".elementor-", ".wp-", ".vc_custom_")
"""What such names hold: a look for these is much cheaper than the expression."""
# One call that fills a place for advertising, as thousands of pages have it; who shows it speaks of advertising beside it.
_AD_CALL = lazy_pattern(
    r"\(?\s?adsbygoogle\s?=\s?window\.adsbygoogle\s?\|\|\s?\[\]\s?\)?\.push\(\s?\{\s?\}\s?\);?"
    r"|googletag\.cmd\.push\(\s?function\s?\(\)\s?\{\s?googletag\.display\(\s?[\"'‘’][^\"'‘’()]{1,80}[\"'‘’]\s?\);?\s?\}\s?\);?"
)
# Of advertising: words in lower case, and one that other words hold.
_ADVERTISING_PARTS = (
    "adsense|banner|広告|アドセンス|广告|廣告|광고|애드센스|реклам|anzeige|werb|publicit|publicid|anunci|annons|reklam|iklan|quảng cáo"
    "|โฆษณา|إعلان|विज्ञापन"
).split("|")
_AD = lazy_pattern(r"ad(?<!\wad)(?:s|vert\w*)?\b")
_ADVERTISING = lazy_pattern("|".join((r"\bad(?:s|vert\w*)?\b", *_ADVERTISING_PARTS)), re.IGNORECASE)
_OTHER_CASES = "ſıİ"
"""Letters that are others where case counts for nothing, but not in lower case."""
# Expressions of systems that fill a page in the reader's browser, and what a text calls these systems.
_EXPRESSION = lazy_pattern(
    r"\{\{\s?[\w$][\w$.!\[\]()' |:+*/?<>=-]{0,80}\}\}|\s(?:v-(?:for|if|else|bind|on|model|html|text|show|once|slot)|wx:(?:for|if|else|key)|ng-(?:repeat|model|bind|app|if))\b"
    r"|\s\*ng(?:For|If)\b"
)
_EAST = "\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af"
# Each begins with letters that are found fast; what stands before them is looked at then.
_SYSTEMS = tuple(
    (letters, lazy_pattern(pattern))
    for letters, pattern in (
        *(
            (
                vue,
                rf"{vue}(?:(?<!\w{vue})(?:\.?js\b|\s?[23]\b|-[a-z]|(?=\s?[{_EAST}]))|(?:(?<=[{_EAST}]{vue})|(?<=[{_EAST}]\s{vue}))\b)",
            )
            for vue in ("Vue", "vue")
        ),
        ("Angular", r"Angular(?<!\wAngular)(?:JS\b|\s?\d|\s(?:component|template|directive))"),
        ("mustache.js", r"mustache\.js(?<!\wmustache\.js)"),
        ("Handlebars", r"Handlebars(?<!\wHandlebars)(?:\.js)?\b"),
        ("小程序", "小程序"),
        ("wxml", r"wxml(?<!\wwxml)\b"),
        ("uni", r"uni(?<!\wuni)-?app\b"),
        ("v-", r"v-(?<!\wv-)(?:for|bind|if|model)\b"),
        ("wx:for", r"wx:for(?<!\wwx:for)\b"),
        ("ng-repeat", r"ng-repeat(?<!\wng-repeat)\b"),
    )
)
_BARE = lazy_pattern(r"(?:</?\s?[A-Za-z][\w:-]{0,20}\s?/?>\s*){1,6}")
_BESIDE = 300  # code points


def is_never_shown(code: str, before: str, after: str) -> bool:
    """Tell whether a piece that the text does not speak of is nothing that any text shows, from the prose beside it too."""
    if _HIDDEN.search(code) or ("{" in code and has_made_up_names(code)):
        return True
    return bool(_AD_CALL.fullmatch(code)) and not _tells_of_advertising(f"{before}\n{after}")


def _tells_of_advertising(passage: str) -> bool:
    if not passage.isascii() and any(map(passage.__contains__, _OTHER_CASES)):
        return _ADVERTISING.search(passage) is not None
    lower = passage.lower()
    return any(map(lower.__contains__, _ADVERTISING_PARTS)) or _AD.search(lower) is not None


def _names_system(prose: str) -> bool:
    return any(letters in prose and pattern.search(prose) for letters, pattern in _SYSTEMS)


def has_made_up_names(code: str) -> bool:
    """Tell whether code names classes or attributes as only a program does."""
    return any(map(code.__contains__, _MADE_UP_PARTS)) and _MADE_UP.search(code) is not None


def tell_systems(prose: str, pieces: Sequence[Piece], heads: Sequence[str], known: Sequence[dict[str, float]]) -> None:
    """Mark the expressions of a system that the text names, and the bare tags beside them that such a listing is made of.

    Args:
        prose: The text outside of its pieces.
        pieces: The pieces, sorted and disjoint.
        heads: Their beginnings.
        known: What is known of each; ``system is told`` is added.
    """
    told = [
        piece.kind in (Kind.MARKUP, Kind.TEMPLATE) and _EXPRESSION.search(head) is not None
        for piece, head in zip(pieces, heads, strict=True)
    ]
    if not any(told) or not _names_system(prose):
        return
    names = list(map(tag_names, heads))
    last: dict[str, int] = {}
    for turn in (range(len(pieces)), range(len(pieces) - 1, -1, -1)):
        last.clear()
        for number in turn:
            start = pieces[number].start
            if not told[number] and _BARE.fullmatch(heads[number]):
                told[number] = all(abs(start - last.get(name, -_BESIDE)) < _BESIDE for name in names[number])
            if told[number]:
                last.update(dict.fromkeys(names[number], start))
    for facts, is_told in zip(known, told, strict=True):
        facts["system is told"] = float(is_told)
