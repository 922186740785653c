"""What a block looks like that the judge of blocks takes for furniture, in words that anybody understands."""

from __future__ import annotations

from core.page.content.leaf_judge import weights
from core.page.content.leaves import Leaf
from core.page.content.phrases import phrases_of
from core.patterns import lazy_pattern

_LINK_SHARE = 0.6
_SHORT_LINE = 12
_LOOKED_AT = 400
LINE = "short line that does not belong to the article’s text"
LINK = "link of a few words, not a sentence of the article"
LINK_AMONG = "link among other links, not a sentence of the article"
BESIDE = "looks like something beside the article: by its position and its names"
GENERAL = frozenset({LINE, LINK, LINK_AMONG, BESIDE})
"""What is said of a block of which nothing else is known."""
_TELLING = -0.4
"""What a phrase weighs at most that speaks against a block by itself."""
_PHRASES = {
    "read more": "call to read more elsewhere",
    "related": "pointer to other articles",
    "share": "buttons for sharing the article",
    "byline": "line that names who wrote or published the article",
    "author": "note about the author",
    "moment": "line that tells when the article was published or changed",
    "time": "line that tells a time",
    "credit": "line that tells where a picture comes from",
    "subjects": "topics under which the article is filed",
    "neighbour": "help for finding the way on the page",
    "comment": "part of the comments by readers",
    "subscribe": "invitation to subscribe",
    "contact": "invitation to do something on the site",
    "shop": "part of a shop",
    "legal": "notice by the site about itself",
    "advertisement": "mark of an advertisement",
    "affiliate": "note on earning by links",
    "contents": "table of contents of the page",
    "social": "pointer to social networks",
    "we": "text that says “we” or “us”, as a site does of itself",
}
_ABOUT_COMMENTS = "heading or line about comments by readers"
_PRICE = r"[$€£]\s?\d|\bpric(?:e|es|ing)\b|\bdiscount|\bcoupon|\bdeals?\b"
# What phrases say more closely, the first that fits.
_CLOSER = {
    "time": (
        (r"\bread\b|\d\s*-?mins?\b", "time that reading takes"),
        (r"\bago\b", "line that tells how long ago something was"),
        (r"\bupdated\b", "line that tells when something was changed"),
    ),
    "comment": (
        (r"\blog[ -]?in\b|\bsign[ -]in\b|\bregister\b", "link for signing in"),
        (r"\bvotes?\b|\blikes\b", "votes by readers"),
        (r"\bviews\b", "line about how often something was read"),
        (r"\bshares\b", "line about how often something was shared"),
        (r"\byour email\b|\brequired\b|^(?:name|email)\b", "field of a form"),
        (r"\breport\b", "link for reporting something to the site"),
        (r"\bcomments?\b|\bkomment|\bcoment|\b(?:leave|post) a\b|\bbe the first\b", _ABOUT_COMMENTS),
        (r"\breplies\b", _ABOUT_COMMENTS),
        (r"\breply\b", "link for replying to a comment"),
    ),
    "subscribe": (
        (r"\bdonate\b|^support\b", "request for donations or other support"),
        (r"\bsubscri|\babonn|\bsuscr|\bassine", "invitation to subscribe"),
        (r"newsletter|\binbox|\bemail", "invitation to sign up for a newsletter"),
        (r"\bsign\s?-?up", "invitation to sign up"),
        (r"^follow", "invitation to follow on social networks"),
        (r"^listen", "invitation to listen"),
        (r"^download", "link for downloading"),
        (r"^thank", "thanks to readers"),
        (r"\bjoin", "invitation to join"),
    ),
    "contact": (
        (r"\bbuy\b|\border\b|\badd to\b|\bshop\b|" + _PRICE, "invitation to buy"),
        (r"\bbook\b|\bschedule\b", "invitation to book a date"),
        (r"\bcontact|\bcall\b|\btouch\b|\btalk to\b|\bneed help|\bquestions\b", "invitation to get in touch"),
        (r"\bfree\b|^(?:try|start|get started)\b", "invitation to try something"),
        (r"^apply|^request", "invitation to apply or to ask for something"),
        (r"^(?:visit|view|explore|discover|learn|watch|see)\b", "invitation to look at something else"),
        (r"\bdemo\b|\btrial\b|\bquote\b|\boffer\b", "invitation to ask for an offer or a trial"),
        (r"^get\b", "invitation to get something from the site"),
        (r"^our team", "note about the makers of the site"),
    ),
    "shop": (
        (r"\bquote|\bconsultation|\btrial|\bdemo\b", "invitation to ask for an offer or a trial"),
        (_PRICE, "price or special offer"),
    ),
    "legal": (
        (r"copyright|©|\bright|\brecht|\bdroits|\bderechos|\bdireitos", "notice of who holds the rights"),
        (r"cookie", "notice on cookies"),
        (r"privacy|gdpr", "notice on privacy"),
        (r"\bterms\b|^by (?:clicking|sub|sign)", "notice on the terms of use"),
        (r"disclaimer|disclosure|\bopinions\b|\bviews\b", "disclaimer by the site"),
        (r"^(?:this|a version) (?:article|post|story|content|of)", "note on how the article came about"),
        (r"trademark", "notice on trademarks"),
    ),
    "advertisement": ((r"affiliate|commission", "note on earning by links"),),
    "affiliate": (
        (r"affiliate|commission|disclosure|\bearn", "note on earning by links"),
        (r"", "mark of an advertisement"),
    ),
    "we": (
        (r"\bour (?:site|website|team|readers|editors|partners|services)\b", "text in which the site speaks of itself"),
    ),
}  # fmt: skip
_CLOSER_WORDS = {name: [(lazy_pattern(pattern), words) for pattern, words in table] for name, table in _CLOSER.items()}


def told_by_words(text: str) -> tuple[str, str] | None:
    """Say what words are that speak against a block by themselves, with the evidence; None where they do not."""
    by = weights()[0]
    heaviest = min(phrases_of(text), key=lambda fact: by.get(fact, 0.0), default="")
    if by.get(heaviest, 0.0) > _TELLING:
        return None
    how, _, rest = heaviest.partition(" ")
    name = rest.rpartition(" ")[0]
    if (said := _PHRASES.get(name)) is None:
        return None
    low = text[:_LOOKED_AT].lower()
    said = next((words for pattern, words in _CLOSER_WORDS.get(name, ()) if pattern.search(low)), said)
    return f"{said}, by its words", "its first words say so" if how == "starts" else "a word in it says so"


def likeness(leaf: Leaf) -> tuple[str, str]:
    """Say what a block of furniture looks like, and by what, with the evidence."""
    words = f"{leaf.words:,} word{'s' if leaf.words != 1 else ''}"
    detail = f"{words}, {leaf.link_words:,} of them in links" if leaf.link_words else words
    if said := told_by_words(leaf.text):
        return said[0], f"{detail}; {said[1]}"
    if leaf.link_words >= _LINK_SHARE * leaf.words:
        if leaf.words > 3:
            return LINK_AMONG, detail
        return LINK, detail
    if leaf.words < _SHORT_LINE:
        return LINE, detail
    return BESIDE, detail
