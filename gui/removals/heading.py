"""The line above the list of removals: how much went, and what else is marked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from gui.widgets.words import counted

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
    words = "Nothing removed" if suspected or back else "Nothing had to be removed."
    if removed:
        words = f"{counted(removed, 'removal')}, {article.removed_share():.0%} of the original"
    words += f", {suspected:,} suspected" if suspected else ""
    words += f", {back:,} restored" if back else ""
    return words
