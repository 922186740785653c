"""The headline of an article that stands before its element, and the subtitle under a headline."""

from __future__ import annotations

from collections.abc import Container, Iterator
from itertools import islice

from core.page.content.chosen import Candidates, Choice
from core.page.content.subtitle import names_site, subtitle_of
from core.page.tree.document import Document

_SITE_LINKS = 0.8
_FIRST_HEADINGS = 3
_SHORT_NAME = 3
"""Letters and digits of a heading that says too little to be what a page calls itself."""


def subtitle_leaves(left: Candidates, dropped: Container[int]) -> range:
    """Give the numbers of the blocks of the subtitle under the first headline that stays, if there is one."""
    kept = set(left.kept)
    for heading in left.choice.root.find_all("h1"):
        if any(number in kept and number not in dropped for number in range(heading.first, heading.last)):
            under = subtitle_of(heading)
            return range(under.first, under.last) if under is not None else range(0)
    return range(0)


def place_headline(left: Candidates, document: Document) -> None:
    """Keep the page's heading, if it stands before the root and is what the page calls itself."""
    choice = left.choice
    titles = [document.title or ""]
    titles += [f.attributes.get("content", "") for f in document.facts if f.attributes.get("property") == "og:title"]
    named = [_plain(title) for title in titles if title]
    kept = {*left.kept} - choice.dropped_leaves
    around = {id(element) for element in choice.root.parents}
    for heading in document.body.find_all("h1"):
        if id(heading) in around:  # a heading that never ends
            continue
        if left.leaves.link_share_of(heading) >= _SITE_LINKS and names_site(heading):
            continue
        text = _plain(heading.get_text())
        if heading is choice.root or kept.intersection(range(heading.first, heading.last)):
            return
        if _only_ends(text, named) and any(title.startswith(start) for start in _starts(choice) for title in named):
            continue
        if len(text) > _SHORT_NAME and any(text in title or title in text for title in named):
            if id(heading) in choice.dropped and choice.root.order < heading.order <= choice.root.order_end:
                choice.dropped.remove(id(heading))
            else:
                choice.headline = heading
                under = subtitle_of(heading)
                if under is not None and kept.isdisjoint(range(under.first, under.last)):
                    choice.subtitle = under
            return


def _only_ends(text: str, titles: list[str]) -> bool:
    """Tell whether a heading is no more than what follows in every name of the page that holds it: the site's name."""
    holding = [title for title in titles if text and text in title]
    return bool(holding) and not any(title.startswith(text) for title in holding)


def _starts(choice: Choice) -> Iterator[str]:
    """Give the first headings of the article, as a name of the page would begin with one."""
    for name in ("h1", "h2"):
        for heading in islice(choice.root.find_all(name), _FIRST_HEADINGS):
            if len(text := _plain(heading.get_text())) > _SHORT_NAME:
                yield text


def _plain(text: str) -> str:
    return "".join(filter(str.isalnum, text.casefold()))
