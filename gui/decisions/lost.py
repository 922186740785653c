"""What is said of corrections that found no place any more."""

from __future__ import annotations

from core.article.article import Article
from gui.language.speech import plural, tr

_SHOWN = 60  # code points


def lost_in_words(article: Article) -> tuple[str, str]:
    """Say how many corrections of an article were lost, and what the first of them was about."""
    count, name = len(article.lost), article.source.name
    first = " ".join(article.lost[0].split())[:_SHOWN]
    sentence = plural(
        "%n of your corrections have no place any more in “{name}”, which changed since.",
        "One of your corrections has no place any more in “{name}”, which changed since.",
        count,
        name=name,
    )
    if count == 1:
        return sentence, tr("It was about “{first}”.", first=first)
    return sentence, tr("The first was about “{first}”.", first=first)
