"""The tree of a page, built from tokens the way a browser does it, every node with its place in the source.

Follows the tree construction of the HTML standard (https://html.spec.whatwg.org/multipage/parsing.html#tree-construction)
for all that decides the order of text and the structure of blocks: implied tags, misnested formatting (the adoption
agency), tables and what is fostered out of them. What can never be content (scripts, styles, comments, templates,
drawings) gets no node: it is listed in ``Document.pieces``. The depth is limited, so nothing here or later recurses.
"""

from __future__ import annotations

import gc

from core.page.tree.builder import Builder
from core.page.tree.document import Document
from core.page.tree.formulas import fold_formulas

__all__ = ["build"]


def build(text: str, *, scripting: bool = True) -> Document:
    """Build the tree of a page. Never fails: every text is a page to a browser.

    Without ``scripting`` scripts and frames are off: ``noscript`` and ``noframes`` elements are part of the tree.
    """
    collecting = gc.isenabled()
    gc.disable()
    try:
        document = Builder(text, scripting).run()
        fold_formulas(document)
        return document
    finally:
        if collecting:
            gc.enable()
