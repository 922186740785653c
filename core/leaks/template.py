"""Shortcodes, placeholders and wiki residue: what a template engine or a forum should have replaced."""

from __future__ import annotations

import re
from collections.abc import Iterator

from core.leaks.piece import Piece
from core.removal import Kind

_PLACEHOLDER = re.compile(r"\{\{[{#/&^!]?\s*[A-Za-z_$][^{}\n]{0,300}\}\}\}?|\{%-?\s*[a-z]+\b[^{}%\n]{0,300}-?%\}")
# Shortcodes of WordPress and its builders, and BBCode. A bare name must be a known one; attributes tell the others.
_NAMES = (
    "youtube|vimeo|caption|gallery|embed|audio|video|playlist|contact-form(?:-7)?|wpforms|ninja_form|gravityform|rev_slider|"
    "sidebar|column|row|button|divider|spacer|toc|ad|adsense|newsletter|soundcloud|twitter|facebook|instagram|googlemaps?|"
    r"vc_\w+|et_pb_\w+|fusion_\w+|av_\w+|su_\w+|ux_\w+|cmsmasters_\w+|mk_\w+"
)
_BBCODE = "b|i|u|s|url|img|quote|code|color|size|font|list|center|left|right|spoiler|email|table|tr|td|th|youtube|media|attach"
_SHORTCODE = re.compile(
    rf"\[\s?/?\s?(?:{_NAMES})(?:[\s/][^\[\]\n]{{0,600}})?\]"
    rf"|\[\s?/?\s?(?:{_BBCODE})\s?\]|\[\s?(?:{_BBCODE})\s?=[^\[\]\n]{{1,400}}\]"
    rf"|\[\s?(?:{_BBCODE}|[a-z][a-z0-9_-]{{2,40}})(?:\s+[a-z_-]{{1,40}}\s?=\s?(?:\"[^\"\[\]\n]{{0,200}}\"|'[^'\[\]\n]{{0,200}}'|“[^”\[\]\n]{{0,200}}”))+\s?/?\]",
    re.IGNORECASE,
)
_BARE_BBCODE = re.compile(r"\[\s?(/?)\s?([a-z]+)\s?\]", re.IGNORECASE)
_WIKI = re.compile(
    r"\[\[(?:Category|File|Image|Kategorie|Datei|Catégorie|Fichier|Categoría|Archivo|Категория|Файл|分类|分類|カテゴリ|ファイル):[^\[\]\n]{1,200}\]\]?"
)


def find(text: str) -> Iterator[Piece]:
    """Yield template code in ``text``. Linear: every repeat is bounded."""
    if "{{" in text or "{%" in text:
        for found in _PLACEHOLDER.finditer(text):
            yield Piece(*found.span(), Kind.TEMPLATE, 1.5, "a placeholder of a template", "leaks.template")
    if "[" not in text:
        return
    for found in _SHORTCODE.finditer(text):
        bare = _BARE_BBCODE.fullmatch(found.group())
        if bare and not _is_paired(text, bare[2], closes=bool(bare[1]), found=found):
            continue
        yield Piece(*found.span(), Kind.TEMPLATE, 1.5, "a shortcode or a mark of a forum", "leaks.template")
    for found in _WIKI.finditer(text):
        yield Piece(*found.span(), Kind.TEMPLATE, 1.5, "a link that only a wiki reads", "leaks.template")


def _is_paired(text: str, name: str, *, closes: bool, found: re.Match[str]) -> bool:
    """Tell whether a bare mark like ``[b]`` has its other half within reach; alone it may be a note of the text."""
    if closes:
        return bool(re.search(rf"\[\s?{name}\b", text[max(0, found.start() - 5_000) : found.start()], re.IGNORECASE))
    return bool(re.search(rf"\[\s?/\s?{name}\s?\]", text[found.end() : found.end() + 5_000], re.IGNORECASE))
