"""What can be done with a link: the entries of its context menu."""

from __future__ import annotations

from PySide6.QtWidgets import QMenu

from gui.language.speech import tr
from gui.links.links import Links
from gui.panes.reader.link_pointer import Link


def add_entries(menu: QMenu, links: Links, link: Link) -> None:
    """Put the entries for a link into a menu."""
    verb = links.verb(link.href)
    if verb:
        menu.addAction(verb).triggered.connect(lambda _=False: links.follow(link.href))
    menu.addAction(tr("Copy Link &Address")).triggered.connect(lambda _=False: links.copy_address(link.href))
    menu.addAction(tr("Copy Link Te&xt")).triggered.connect(lambda _=False: links.copy_words(link))
    menu.addSeparator()
