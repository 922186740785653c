"""The titles of the menus, which the window's first frame shows before there is anything in them."""

from __future__ import annotations

from gui.language.speech import noted

TITLES = FILE, EDIT, VIEW, GO, HELP = (noted("&File"), noted("&Edit"), noted("&View"), noted("&Go"), noted("&Help"))
"""All of them, in order."""
