"""What stands in the menu of the view; ``menu_table`` has the others."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence

from gui.language.speech import noted
from gui.window.menu_spec import Spec

_Standard = QKeySequence.StandardKey
ENTRIES: tuple[Spec | str | None, ...] = (
    Spec(
        "layout_reader",
        noted("&Reader"),
        ("Ctrl+1",),
        noted("Show the article alone"),
        "article",
        group="layout",
    ),
    Spec("layout_both", noted("&Side by Side"), ("Ctrl+2",), noted("Show both panes"), "article", group="layout"),
    Spec(
        "layout_original",
        noted("&Original"),
        ("Ctrl+3",),
        noted("Show the original alone"),
        "article",
        group="layout",
    ),
    Spec(
        "full_screen",
        noted("&Full Screen"),
        (_Standard.FullScreen, "F11"),
        noted("Fill the screen"),
        check=True,
    ),
    None,
    Spec(
        "link_panes",
        noted("&Link Panes"),
        ("Ctrl+L",),
        noted("Scroll both panes together"),
        "article",
        check=True,
    ),
    Spec(
        "own_text",
        noted("Te&xt of the Page"),
        ("Ctrl+4",),
        noted("Show a page’s own text in the place of its source"),
        "page",
        check=True,
    ),
    Spec("fold_all", noted("Fol&d All"), ("F7",), noted("Fold the long removals of the original"), "removal"),
    Spec("open_all", noted("Op&en All"), ("Shift+F7",), noted("Open what is folded in the original"), "removal"),
    Spec(
        "marks",
        noted("&Marks of Removals"),
        (),
        noted("Mark in the reader where something was removed"),
        check=True,
    ),
    None,
    Spec(
        "load_pictures",
        noted("Load Pi&ctures…"),
        (),
        noted("Ask their servers for the pictures of this article that are not in its file"),
        "pictures",
    ),
    Spec(
        "enlarge_image",
        noted("Enlar&ge Image"),
        ("I",),
        noted("See the first image in sight over the whole window"),
        "article",
        in_panes=True,
    ),
    None,
    Spec("type", noted("T&ype…"), ("Ctrl+T",), noted("Size, face, spacing and width of the text, and the theme")),
    Spec("zoom_in", noted("Zoom &In"), (_Standard.ZoomIn, "Ctrl+="), noted("Larger text")),
    Spec("zoom_out", noted("Zoom O&ut"), (_Standard.ZoomOut,), noted("Smaller text")),
    Spec("zoom_reset", noted("&Normal Size"), ("Ctrl+0",), noted("Text of the normal size")),
    None,
    "themes",
    "panels",
)
"""A word is a submenu that the window fills, None a line."""
