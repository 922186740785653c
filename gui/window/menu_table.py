"""Menus, shortcuts and the tool bar as tables; ``actions`` makes the menus real."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QKeySequence

from gui.window.titles import EDIT, FILE, GO, HELP, VIEW


@dataclass(frozen=True, slots=True)
class Spec:
    """An action.

    Attributes:
        name: What the window calls it; the method that it runs.
        text: What the menu says.
        keys: Its shortcuts; a standard one, or as Qt writes them.
        tip: What the status bar says.
        needs: ``article``, ``removal``, ``articles`` (two or more), ``piece`` (a current one), ``undo`` or ``redo`` if
            it makes sense only with such a thing; ``page`` is an article of a page of HTML, ``file`` one that was read
            from a file, ``closed`` one that was closed, ``list`` one of contents,
            ``pictures`` are those that could be loaded.
        check: Whether it is something that is on or off; its method is given which.
        in_panes: Whether its keys work in the panes and the list of removals alone, being letters.
        group: What it is one choice of, if it is; its method is run when it is chosen.
    """

    name: str
    text: str
    keys: tuple[QKeySequence.StandardKey | str, ...] = ()
    tip: str = ""
    needs: str = ""
    check: bool = False
    group: str = ""
    in_panes: bool = False


_Standard = QKeySequence.StandardKey
MENUS: tuple[tuple[str, tuple[Spec | str | None, ...]], ...] = (
    (
        FILE,
        (
            Spec("open", "&Open…", (_Standard.Open,), "Open files"),
            Spec("open_folder", "Open &Folder…", ("Ctrl+Shift+O",), "List the articles of a folder, and open them"),
            "recent",
            Spec(
                "paste",
                "Open from Clip&board",
                (_Standard.Paste, "Ctrl+Shift+V"),
                "Open the text, page or files that were copied",
            ),
            "encodings",
            Spec("reload", "Reloa&d", ("F5", "Ctrl+R"), "Read the file of the article in front again", "file"),
            None,
            Spec(
                "save_as",
                "&Save Readable Text As…",
                (_Standard.Save, _Standard.SaveAs),
                "Save the readable text as text, Markdown, web page, EPUB or PDF",
                "article",
            ),
            Spec("save_report", "Sa&ve Report…", (), "Save what was removed, with places and reasons", "article"),
            Spec(
                "clean_folder",
                "Cle&an a Folder…",
                (),
                "Clean all articles of a folder, or of a file that holds many, into another folder",
            ),
            Spec(
                "article_facts",
                "Abou&t This Article…",
                ("Alt+Return",),
                "See where it comes from, what it says of itself, and what was made of it",
                "article",
            ),
            Spec("print", "&Print…", (_Standard.Print,), "See the article on paper, and print it", "article"),
            None,
            Spec("close_article", "&Close Article", (_Standard.Close,), "Close the article in front", "article"),
            Spec("close_others", "Close Ot&hers", (), "Close every article but the one in front", "articles"),
            Spec("close_all", "Close A&ll", (), "Close every article", "article"),
            Spec("reopen", "R&eopen Closed", ("Ctrl+Shift+T",), "Open the article that was closed last", "closed"),
            Spec("quit", "&Quit", ("Ctrl+Q",), "Close the window"),
        ),
    ),
    (
        EDIT,
        (
            Spec("undo", "&Undo", (_Standard.Undo,), "Take back the last decision", "undo"),
            Spec("redo", "Re&do", (_Standard.Redo, "Ctrl+Y"), "Decide again what was taken back", "redo"),
            None,
            Spec(
                "toggle_removal",
                "Re&store or Remove Again",
                ("R",),
                "Put the current removal back, or remove it again",
                "piece",
                in_panes=True,
            ),
            Spec(
                "remove_selected",
                "Re&move Selected Text",
                ("Del", "Backspace"),
                "Remove the selected text from what is read",
                "article",
                in_panes=True,
            ),
            "kinds",
            "edges",
            None,
            Spec("copy_text", "Copy &Readable Text", ("Ctrl+Shift+C",), "Copy the whole readable text", "article"),
            Spec(
                "copy_rich_text",
                "Copy as Rich Te&xt",
                (),
                "Copy the whole article with its headings, links and tables",
                "article",
            ),
            Spec("copy_markdown", "Copy &as Markdown", (), "Copy the whole article as Markdown", "article"),
            "citations",
            None,
            Spec("rules", "Ru&les…", (), "See what you decided for all articles; export and import corrections"),
            None,
            Spec("find", "&Find…", (_Standard.Find,), "Find words in the pane that is read", "article"),
            Spec("find_next", "Find &Next", (_Standard.FindNext,), "Go to the next hit", "article"),
            Spec("find_previous", "Find Pre&vious", (_Standard.FindPrevious,), "Go to the hit before", "article"),
            None,
            Spec("preferences", "&Preferences…", (_Standard.Preferences, "Ctrl+,"), "Set how Winnow looks and works"),
        ),
    ),
    (
        VIEW,
        (
            Spec("layout_reader", "&Reader", ("Ctrl+1",), "Show the article alone", "article", group="layout"),
            Spec("layout_both", "&Side by Side", ("Ctrl+2",), "Show both panes", "article", group="layout"),
            Spec("layout_original", "&Original", ("Ctrl+3",), "Show the original alone", "article", group="layout"),
            Spec("full_screen", "&Full Screen", (_Standard.FullScreen, "F11"), "Fill the screen", check=True),
            None,
            Spec("link_panes", "&Link Panes", ("Ctrl+L",), "Scroll both panes together", "article", check=True),
            Spec(
                "own_text",
                "Te&xt of the Page",
                ("Ctrl+4",),
                "Show a page’s own text in the place of its source",
                "page",
                check=True,
            ),
            Spec("fold_all", "Fol&d All", ("F7",), "Fold the long removals of the original", "removal"),
            Spec("open_all", "Op&en All", ("Shift+F7",), "Open what is folded in the original", "removal"),
            Spec("marks", "&Marks of Removals", (), "Mark in the reader where something was removed", check=True),
            None,
            Spec(
                "load_pictures",
                "Load Pi&ctures…",
                (),
                "Ask their servers for the pictures of this article that are not in its file",
                "pictures",
            ),
            Spec(
                "enlarge_image",
                "Enlar&ge Image",
                ("I",),
                "See the first image in sight over the whole window",
                "article",
                in_panes=True,
            ),
            None,
            Spec("type", "T&ype…", ("Ctrl+T",), "Size, face, spacing and width of the text, and the theme"),
            Spec("zoom_in", "Zoom &In", (_Standard.ZoomIn, "Ctrl+="), "Larger text"),
            Spec("zoom_out", "Zoom O&ut", (_Standard.ZoomOut,), "Smaller text"),
            Spec("zoom_reset", "&Normal Size", ("Ctrl+0",), "Text of the normal size"),
            None,
            "themes",
            "panels",
        ),
    ),
    (
        GO,
        (
            Spec(
                "next_removal",
                "&Next Removal",
                ("F8", "Alt+Down"),
                "Go to the next removal or suspected code",
                "removal",
            ),
            Spec(
                "previous_removal",
                "&Previous Removal",
                ("Shift+F8", "Alt+Up"),
                "Go to the removal or suspected code before",
                "removal",
            ),
            Spec(
                "next_suspected",
                "Next S&uspected",
                ("S",),
                "Go to the next code that is only suspected",
                "removal",
                in_panes=True,
            ),
            None,
            Spec(
                "go_to_offset",
                "Go to P&osition…",
                ("Ctrl+J",),
                "Go to a line or a character of the original",
                "article",
            ),
            Spec("next_heading", "Next &Heading", ("H",), "Go to the next heading", "article", in_panes=True),
            Spec(
                "previous_heading",
                "Previous Headin&g",
                ("Shift+H",),
                "Go to the heading before",
                "article",
                in_panes=True,
            ),
            None,
            Spec("next_article", "Next &Article", ("Ctrl+PgDown", "Ctrl+Tab"), "Show the next article", "articles"),
            Spec(
                "previous_article",
                "Previous A&rticle",
                ("Ctrl+PgUp", "Ctrl+Shift+Tab"),
                "Show the article before",
                "articles",
            ),
            Spec("filter_articles", "&Filter Articles…", ("Ctrl+K",), "List only some of the articles", "articles"),
            None,
            Spec("next_in_list", "Next in &List", ("F4", "Alt+PgDown"), "Show the next article of the list", "list"),
            Spec(
                "previous_in_list",
                "Previous in Lis&t",
                ("Shift+F4", "Alt+PgUp"),
                "Show the article before in the list",
                "list",
            ),
            Spec("filter_list", "Filter &Contents…", ("Ctrl+Shift+K",), "List only some of the contents", "list"),
            None,
            Spec("next_pane", "Next Pan&e", ("F6",), "Go to the next pane or panel", "article"),
            Spec("previous_pane", "Previous Pane", ("Shift+F6",), "Go to the pane or panel before", "article"),
        ),
    ),
    (
        HELP,
        (
            Spec("guide", "Winnow &Guide", (_Standard.HelpContents, "F1"), "Read how Winnow is used"),
            Spec(
                "shortcuts",
                "&Keyboard Shortcuts…",
                ("Ctrl+?",),
                "See every action and its keys, and change them",
            ),
            Spec("words", "&What the Words Mean", (), "Removed, suspected, restored, decision, rule, kind and level"),
            None,
            Spec("sample", "Open the &Sample", (), "Open an article that code leaked into"),
            Spec("about", "&About Winnow…", (), "What this is, and which version"),
        ),
    ),
)
"""The menus: titles, and what stands in them; a word is a submenu that the window fills, None a line."""

TOOL_BAR: tuple[tuple[str, ...], ...] = (
    ("open", "previous_removal", "position", "next_removal"),
    ("layout",),
    ("link_panes", "type_button"),
)
"""The tool bar, from left to middle to right: actions, groups of them, and widgets that the window makes."""

CITATIONS: tuple[tuple[str, str, str], ...] = (
    ("bibtex", "As &BibTeX", "Copy the article’s entry for a bibliography in LaTeX"),
    ("csl", "As &CSL JSON", "Copy the article’s entry for Zotero, Pandoc and the like"),
    ("apa", "As &APA", "Copy the article’s entry in a list of references, in words"),
)
"""How the article in front can be cited: names, words, and what the status bar says."""

EDGES: tuple[tuple[str, str, tuple[int, int]], ...] = (
    ("Start Earlier", "Alt+Shift+Left", (-1, 0)),
    ("Start Later", "Alt+Shift+Right", (1, 0)),
    ("End Earlier", "Alt+Left", (0, -1)),
    ("End Later", "Alt+Right", (0, 1)),
)
"""What moves the edges of the current removal: words, keys, and by how many code points at its start and at its end."""
