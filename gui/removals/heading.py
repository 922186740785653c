"""The line above the list of removals: how much went, and what else is marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.language.speech import plural, share, tr

if TYPE_CHECKING:
    from core.article.article import Article


def heading_of(article: Article, pieces: int) -> str:
    """Say how much of an article went, such as ``12 removals, 34% of the original``.

    Args:
        article: The article.
        pieces: How many pieces of it are marked: removed, suspected or put back.
    """
    removed, suspected = len(article.removals), len(article.suspected)
    back = pieces - removed - suspected
    words = tr("Nothing removed") if suspected or back else tr("Nothing had to be removed.")
    if removed:
        words = tr(
            "{removals}, {share} of the original",
            removals=plural("%n removals", "%n removal", removed),
            share=share(article.removed_share()),
        )
    words += plural(", %n suspected", ", %n suspected", suspected) if suspected else ""
    words += plural(", %n restored", ", %n restored", back) if back else ""
    return words
