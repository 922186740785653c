"""Content that a page sends late, for scripts to put in its place."""

from __future__ import annotations

from core.page.tree.document import Document
from core.page.tree.nodes import Element


def fill(document: Document, awaited: dict[str, Element]) -> bool:
    """Put what React streams late, ``<div hidden id="S:1">``, where ``<template id="B:1">`` or ``P:1`` awaits it."""
    filled = False
    for part in document.body.find_all("div"):
        identity = part.value("id")
        if not identity.startswith("S:") or "hidden" not in part.attrs:
            continue
        place = awaited.get(identity[2:])
        if place is None or any(parent is part for parent in place.parents):
            continue
        place.contents, part.contents = part.contents, place.contents
        for element in (place, part):
            for node in element.contents:
                node.parent = element
        part.attrs = {}
        filled = True
    return filled
