"""Menus, shortcuts and the tool bar as tables; ``actions`` makes the menus real."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence

from gui.language.speech import noted
from gui.window import view_menu
from gui.window.menu_spec import Spec
from gui.window.titles import EDIT, FILE, GO, HELP, VIEW

_Standard = QKeySequence.StandardKey
MENUS: tuple[tuple[str, tuple[Spec | str | None, ...]], ...] = (
    (
        FILE,
        (
            Spec("open", noted("&Open…"), (_Standard.Open,), noted("Open files")),
            Spec(
                "open_folder",
                noted("Open &Folder…"),
                ("Ctrl+Shift+O",),
                noted("List the articles of a folder, and open them"),
            ),
            "recent",
            Spec(
                "paste",
                noted("Open from Clip&board"),
                (_Standard.Paste, "Ctrl+Shift+V"),
                noted("Open the text, page or files that were copied"),
            ),
            "encodings",
            Spec(
                "reload",
                noted("Reloa&d"),
                ("F5", "Ctrl+R"),
                noted("Read the file of the article in front again"),
                "file",
            ),
            None,
            Spec(
                "save_as",
                noted("&Save Readable Text As…"),
                (_Standard.Save, _Standard.SaveAs),
                noted("Save the readable text as text, Markdown, web page, EPUB or PDF"),
                "article",
            ),
            Spec(
                "save_report",
                noted("Sa&ve Report…"),
                (),
                noted("Save what was removed, with places and reasons"),
                "article",
            ),
            Spec(
                "clean_folder",
                noted("Cle&an a Folder…"),
                (),
                noted("Clean all articles of a folder, or of a file that holds many, into another folder"),
            ),
            Spec(
                "print",
                noted("&Print…"),
                (_Standard.Print,),
                noted("See the article on paper, and print it"),
                "article",
            ),
            Spec(
                "article_facts",
                noted("Abou&t This Article…"),
                ("Alt+Return",),
                noted("See where it comes from, what it says of itself, and what was made of it"),
                "article",
            ),
            None,
            Spec(
                "close_article",
                noted("&Close Article"),
                (_Standard.Close,),
                noted("Close the article in front"),
                "article",
            ),
            Spec(
                "close_others",
                noted("Close Ot&hers"),
                (),
                noted("Close every article but the one in front"),
                "articles",
            ),
            Spec("close_all", noted("Close A&ll"), (), noted("Close every article"), "article"),
            Spec(
                "reopen",
                noted("R&eopen Closed"),
                ("Ctrl+Shift+T",),
                noted("Open the article that was closed last"),
                "closed",
            ),
            Spec("quit", noted("&Quit"), ("Ctrl+Q",), noted("Close the window")),
        ),
    ),
    (
        EDIT,
        (
            Spec("undo", noted("&Undo"), (_Standard.Undo,), noted("Take back the last decision"), "undo"),
            Spec("redo", noted("Re&do"), (_Standard.Redo, "Ctrl+Y"), noted("Decide again what was taken back"), "redo"),
            None,
            Spec(
                "toggle_removal",
                noted("Re&store or Remove Again"),
                ("R",),
                noted("Put the current removal back, or remove it again"),
                "piece",
                in_panes=True,
            ),
            Spec(
                "remove_selected",
                noted("Re&move Selected Text"),
                ("Del", "Backspace"),
                noted("Remove the selected text from what is read"),
                "article",
                in_panes=True,
            ),
            "kinds",
            "edges",
            None,
            Spec(
                "copy_text",
                noted("Copy &Readable Text"),
                ("Ctrl+Shift+C",),
                noted("Copy the whole readable text"),
                "article",
            ),
            Spec(
                "copy_rich_text",
                noted("Copy as Rich Te&xt"),
                (),
                noted("Copy the whole article with its headings, links and tables"),
                "article",
            ),
            Spec(
                "copy_markdown", noted("Copy &as Markdown"), (), noted("Copy the whole article as Markdown"), "article"
            ),
            "citations",
            None,
            Spec(
                "rules",
                noted("Ru&les…"),
                (),
                noted("See what you decided for all articles; export and import corrections"),
            ),
            None,
            Spec("find", noted("&Find…"), (_Standard.Find,), noted("Find words in the pane that is read"), "article"),
            Spec("find_next", noted("Find &Next"), (_Standard.FindNext,), noted("Go to the next hit"), "article"),
            Spec(
                "find_previous",
                noted("Find Pre&vious"),
                (_Standard.FindPrevious,),
                noted("Go to the hit before"),
                "article",
            ),
            None,
            Spec(
                "preferences",
                noted("&Preferences…"),
                (_Standard.Preferences, "Ctrl+,"),
                noted("Set how Winnow looks and works"),
            ),
        ),
    ),
    (VIEW, view_menu.ENTRIES),
    (
        GO,
        (
            Spec(
                "next_removal",
                noted("&Next Removal"),
                ("F8", "Alt+Down"),
                noted("Go to the next removal or suspected code"),
                "removal",
            ),
            Spec(
                "previous_removal",
                noted("&Previous Removal"),
                ("Shift+F8", "Alt+Up"),
                noted("Go to the removal or suspected code before"),
                "removal",
            ),
            Spec(
                "next_suspected",
                noted("Next S&uspected"),
                ("S",),
                noted("Go to the next code that is only suspected"),
                "removal",
                in_panes=True,
            ),
            None,
            Spec(
                "go_to_offset",
                noted("Go to P&osition…"),
                ("Ctrl+J",),
                noted("Go to a line or a character of the original"),
                "article",
            ),
            Spec(
                "next_heading",
                noted("Next &Heading"),
                ("H",),
                noted("Go to the next heading"),
                "article",
                in_panes=True,
            ),
            Spec(
                "previous_heading",
                noted("Previous Headin&g"),
                ("Shift+H",),
                noted("Go to the heading before"),
                "article",
                in_panes=True,
            ),
            None,
            Spec(
                "next_article",
                noted("Next &Article"),
                ("Ctrl+PgDown", "Ctrl+Tab"),
                noted("Show the next article"),
                "articles",
            ),
            Spec(
                "previous_article",
                noted("Previous A&rticle"),
                ("Ctrl+PgUp", "Ctrl+Shift+Tab"),
                noted("Show the article before"),
                "articles",
            ),
            Spec(
                "filter_articles",
                noted("&Filter Articles…"),
                ("Ctrl+K",),
                noted("List only some of the articles"),
                "articles",
            ),
            None,
            Spec(
                "next_in_list",
                noted("Next in &List"),
                ("F4", "Alt+PgDown"),
                noted("Show the next article of the list"),
                "list",
            ),
            Spec(
                "previous_in_list",
                noted("Previous in Lis&t"),
                ("Shift+F4", "Alt+PgUp"),
                noted("Show the article before in the list"),
                "list",
            ),
            Spec(
                "filter_list",
                noted("Filter &Contents…"),
                ("Ctrl+Shift+K",),
                noted("List only some of the contents"),
                "list",
            ),
            None,
            Spec("next_pane", noted("Next Pan&e"), ("F6",), noted("Go to the next pane or panel"), "article"),
            Spec(
                "previous_pane",
                noted("Previous Pane"),
                ("Shift+F6",),
                noted("Go to the pane or panel before"),
                "article",
            ),
        ),
    ),
    (
        HELP,
        (
            Spec("guide", noted("Winnow &Guide"), (_Standard.HelpContents, "F1"), noted("Read how Winnow is used")),
            Spec(
                "shortcuts",
                noted("&Keyboard Shortcuts…"),
                ("Ctrl+?",),
                noted("See every action and its keys, and change them"),
            ),
            Spec(
                "words",
                noted("&What the Words Mean"),
                (),
                noted("Removed, suspected, restored, decision, rule, kind and level"),
            ),
            None,
            Spec("sample", noted("Open the &Sample"), (), noted("Open an article that code leaked into")),
            Spec("about", noted("&About Winnow…"), (), noted("What this is, and which version")),
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
    ("bibtex", noted("As &BibTeX"), noted("Copy the article’s entry for a bibliography in LaTeX")),
    ("csl", noted("As &CSL JSON"), noted("Copy the article’s entry for Zotero, Pandoc and the like")),
    ("apa", noted("As &APA"), noted("Copy the article’s entry in a list of references, in words")),
)
"""How the article in front can be cited: names, words, and what the status bar says."""

EDGES: tuple[tuple[str, str, tuple[int, int]], ...] = (
    (noted("Start Earlier"), "Alt+Shift+Left", (-1, 0)),
    (noted("Start Later"), "Alt+Shift+Right", (1, 0)),
    (noted("End Earlier"), "Alt+Left", (0, -1)),
    (noted("End Later"), "Alt+Right", (0, 1)),
)
"""What moves the edges of the current removal: words, keys, and by how many code points at its start and at its end."""
