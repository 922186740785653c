"""What a block looks like that the judge of blocks takes for furniture, in words that anybody understands."""

from __future__ import annotations

from core.page.content.leaf_judge import weights
from core.page.content.leaves import Leaf
from core.page.content.phrases import phrases_of

_LINK_SHARE = 0.6
_SHORT_LINE = 12
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
    "comment": "part of the comments by readers, or of their form",
    "subscribe": "invitation to subscribe, to join or to follow",
    "contact": "invitation to buy, to book or to get in touch",
    "shop": "invitation to buy or to order",
    "legal": "notice on rights, privacy or the site itself",
    "advertisement": "mark of an advertisement",
    "affiliate": "mark of an advertisement, or a note on earning by links",
    "contents": "table of contents of the page",
    "social": "pointer to social networks",
    "we": "text in which the site speaks of itself",
}


def told_by_words(text: str) -> tuple[str, str] | None:
    """Say what words are that speak against a block by themselves, with the evidence; None where they do not."""
    by = weights()[0]
    heaviest = min(phrases_of(text), key=lambda fact: by.get(fact, 0.0), default="")
    said = _PHRASES.get(heaviest.partition(" ")[2].rpartition(" ")[0]) if by.get(heaviest, 0.0) <= _TELLING else None
    return (f"{said}, by its words", f"the phrase “{heaviest}”") if said else None


def likeness(leaf: Leaf) -> tuple[str, str]:
    """Say what a block of furniture looks like, and by what, with the evidence."""
    words = f"{leaf.words:,} word{'s' if leaf.words != 1 else ''}"
    detail = f"{words}, {leaf.link_words:,} of them in links" if leaf.link_words else words
    if said := told_by_words(leaf.text):
        return said[0], f"{detail}; {said[1]}"
    if leaf.link_words >= _LINK_SHARE * leaf.words:
        if leaf.words > 3:
            return "link among other links, not a sentence of the article", detail
        return "link of a few words, not a sentence of the article", detail
    if leaf.words < _SHORT_LINE:
        return "short line that does not belong to the article’s text", detail
    return "looks like something beside the article: by its position and its names", detail
