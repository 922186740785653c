"""What a short line says by itself: a date, a price, a number of readers, a line of rights, an address."""

from __future__ import annotations

from core.patterns import lazy_pattern

_LONGEST = 240
_MOST_WORDS = 14
_MONTH = (
    r"(?:jan|feb|m[aä]r|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz]|ene|abr|ago|dic|janv|févr|avr|juin|juil|août|déc|gen|giu|lug|set|ott|"
    r"янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)[^\W\d_]{0,8}\.?"
)
_DATE = (
    rf"\b(?:{_MONTH}\s\d{{1,2}}(?:st|nd|rd|th)?,?(?:\s\d{{4}}|\b)|\d{{1,2}}(?:st|nd|rd|th|\.)?\s(?:de\s|of\s)?{_MONTH},?(?:\s(?:de\s)?\d{{2,4}}|\b)|"
    r"\d{1,2}[./]\d{1,2}[./]\d{2,4}\b|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}\b|\d{4}年\d{1,2}月)"
)
_NUMBER = r"\d[\d.,]*\s?[km]?\+?\s"
_UNITS = (
    ("number of followers or members", r"followers?|subscribers?|members?|fans|abonn\w+|mitglieder|posters|users?"),
    ("number of readers", r"views?|reads|readers|visits?|hits|aufrufe|vues|vistas|visualiza\w+|просмотр\w+"),
    ("number of comments or answers", r"(?:new\s)?(?:comments?|replies|reply|responses?|answers?|kommentare?|commentaires?|comentarios?|antworten|comentários?|posts?)"),
    ("number of times that the article was shared", r"shares?|retweets?|mal geteilt"),
    ("votes by readers", r"likes?|votes?|upvotes?|reactions?|claps?|ratings?|reviews?|stars?"),
    ("time that reading takes", r"min(?:ute)?s?\s(?:read|lesezeit|de lecture|de lectura|de leitura)"),
    ("number of articles", r"articles?|stories|topics|results?|items?|products?|photos?|images?"),
    ("line that tells how long ago something was", r"(?:seconds?|sec|min(?:ute)?s?|hours?|hrs?|days?|weeks?|months?|mos?|years?|yrs?)(?:\sago)?$"),
)  # fmt: skip
_SAYS = lazy_pattern(
    r"(?P<rights>©|\(c\)\s\d{4}|\bcopyright\b|all rights reserved|alle rechte vorbehalten)|"
    + "|".join(rf"(?P<u{number}>\b{_NUMBER}(?:{unit})\b)" for number, (_, unit) in enumerate(_UNITS))
    + r"|(?P<past>\b(?:vor|il y a|hace|před|há)\s\d+\s\w+|\bago\b|^(?:yesterday|today|gestern|heute)\b)"
    rf"|(?P<date>{_DATE})|(?P<price>[$€£¥]\s?\d|\d\s?(?:€|eur\b|usd\b|zł))|(?P<mail>[\w.+-]+@[\w-]+\.\w)|(?P<phone>(?:tel|phone|fon|fax)[.:]|\+\d[\d ()/-]{{8,}})"
    r"|(?P<read>\b(?:lesezeit|reading time|read time)\b)|(?P<by>^(?:by|von|par|por|autor:?)\s(?=\S+\s\S))|(?P<name>^@\w+$)"
    r"|(?P<page>^(?:page|seite)\s\d|^\d+\s(?:of|von|/)\s\d+$)|(?P<number>^[\d\s.,%+#-]+$)|(?P<sign>^[^\w]{1,4}$)|(?P<asks>\?$)"
)
_WORDS = {
    "rights": "notice of who holds the rights",
    "past": "line that tells how long ago something was",
    "date": "date",
    "price": "price",
    "mail": "address for getting in touch",
    "phone": "number for getting in touch",
    "read": "time that reading takes",
    "by": "line that names who wrote something",
    "name": "name of an account",
    "page": "number of a page",
    "number": "number without words",
    "sign": "sign without words",
    "asks": "short question",
    **{f"u{number}": words for number, (words, _) in enumerate(_UNITS)},
}
_LONGER = {
    "rights": _WORDS["rights"],
    "mail": "lines with an address for getting in touch",
    "phone": "lines with a number for getting in touch",
}
"""What longer lines say that hold such a sign first."""


def line_of(text: str) -> str:
    """Say what a short line is by its own words, "" where they do not tell. ``text`` has no tags."""
    if len(text) > _LONGEST:
        return ""
    count = text.count(" ") + 1
    if not (found := _SAYS.search(text.lower())):
        return ""
    if count > _MOST_WORDS:
        return _LONGER.get(found.lastgroup or "", "")
    name = found.lastgroup or ""
    if name == "date" and 2 * len(found[0]) < len(text):
        return "line with a date"
    return _WORDS[name]
