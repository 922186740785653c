"""The quick look at a text that tells for most prose that cleaning would remove nothing, without making an article."""

from __future__ import annotations

from core.article.blocks import Run
from core.cleaning.draft import without_idle
from core.cleaning.seams import Owned, flow_text
from core.leaks import find_pieces
from core.leaks.shadow import Shadow


def is_clean(text: str) -> bool:
    """Tell whether ``clean`` surely removes nothing of a text, be it plain or Markdown, at any threshold.

    False says nothing. The text is one that no byte order mark begins, in which no half of a surrogate pair stands, and
    that its container does not call HTML.
    """
    # A page has tags; the front matter of Markdown is no part of what is read.
    if "<" in text or text.startswith(("---", "\ufeff")):
        return False
    # No piece that could be weighed is found: neither in the text, as Markdown is read, nor without the white space
    # that the blocks of plain text drop.
    if find_pieces(Shadow(text).text):
        return False
    if "\n" not in text and "\r" not in text and text == text.strip():
        return True
    idle = without_idle([Owned(Run(text, 0, len(text)), 0)])
    flow = flow_text(idle)
    return flow == text or not find_pieces(Shadow(flow).text)
