"""The titles of the menus, which the window's first frame shows before there is anything in them."""

from __future__ import annotations

TITLES = FILE, EDIT, VIEW, GO, HELP = ("&File", "&Edit", "&View", "&Go", "&Help")
"""All of them, in order."""
