"""What only a wiki reads: links, switches, magic words; its tables have a module of their own."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from core.article.span import Span
from core.leaks.languages.braces import nested
from core.patterns import lazy_pattern

_SPACES = (
    "Category|File|Image|Media|Kategorie|Datei|Bild|Catégorie|Fichier|Categoría|Archivo|Imagen|Categoria|Immagine|Ficheiro|Kategoria|Plik|"
    "Tiedosto|Luokka|Kategori|Fil|Bestand|Categorie|Категория|Файл|Категорія|Kategória|Kép|Soubor|Thể loại|Tập tin|تصنيف|ملف|"
    "分类|分類|文件|档案|檔案|カテゴリ|ファイル|분류|파일"
)
_SPACED = lazy_pattern(rf"\[\[:?(?:{_SPACES})\s?:", re.IGNORECASE)
_CUT = lazy_pattern(rf"\[\[(?:{_SPACES})\s?:[^\[\]\n]{{1,200}}\](?!\])", re.IGNORECASE)
_LINK = lazy_pattern(r"\[\[([^\W\d_][^\[\]|\n{}<>\"]{0,120}+)(\|(?=[^\[\]\n|]{1,200}\]\]))?")
_ENOUGH_LINKS = 3
_SWITCH = lazy_pattern(
    r"__(?:NO)?(?:TOC|FORCETOC|EDITSECTION|NEWSECTIONLINK|GALLERY|INDEX|HIDDENCAT|TITLECONVERT|CONTENTCONVERT|NOTC|NOCC)__"
    r"|__(?:KEIN_INHALTSVERZEICHNIS|INHALTSVERZEICHNIS|SOMMAIRE|AUCUNSOMMAIRE)__"
)
# What writes a bar, a brace or a break where a template would take it for its own; and the end of one that lost its beginning.
_MAGIC = lazy_pattern(r"\{\{(?:!{1,2}|!-|!\+|-|=|\(!|!\)|\(\(|\)\)|\*|·|•|,)\}\}")
_WIKI_BRACES = lazy_pattern(r"\}\}\||\{\{[^\W\d][^{}\n]{0,80}[|}]|\[\[[^\[\]\n]{1,80}\]\]")
_STRAY_END = lazy_pattern(r"(?<![^\s.。!?…»”\")])\}\}\|?(?=\s|$)")

_STYLED = lazy_pattern(r"\{\\(?:display|text)style\b")
_NAME_BEFORE = lazy_pattern(r"\w+$")
_LINE = 400  # characters before a formula


def find(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield the places of wiki residue in ``text`` with the reason; code points, half-open. Linear."""
    if "[[" in text and "]" in text:
        yield from _links(text)
    if "__" in text:
        for switch in _SWITCH.finditer(text):
            yield switch.start(), switch.end(), "command of a wiki, which should not be seen"
    if "}}" in text:
        yield from _braces(text)
    if "{\\" in text:
        yield from _formulas(text)


def _formulas(text: str) -> Iterator[tuple[int, int, str]]:
    r"""Yield the sources of formulas that a copied page of a wiki has behind each formula that it shows.

    A formula between marks of its own (``$``, ``\(``) is the text's.
    """
    taken = 0
    for start, end in nested(text, "{", "}", inner=True):
        if start < taken or not _STYLED.match(text, start):
            continue
        line = text[text.rfind("\n", 0, start) + 1 : start][-_LINE:]
        open_ = line.count("$") % 2 or line.rfind("\\(") > line.rfind("\\)")
        shown = text.startswith(_inner(text[start:end]), end) or (
            line[-1:].isspace() and _shows(line.rstrip(), text[start:end])
        )
        if shown and not open_:
            yield start, end, "source of the formula beside it, as wikis write it"
            taken = end


def _inner(source: str) -> str:
    r"""Give what a formula shows, as it is written: ``\mathbf {x}`` of ``{\displaystyle \mathbf {x} }``."""
    return _STYLED.sub("", source[:-1], count=1).strip() or source


def _shows(line: str, source: str) -> bool:
    """Tell whether a line ends with what a formula shows: with a mark, or a name of the formula."""
    name = _NAME_BEFORE.search(line)
    return bool(line) and (name is None or name.group() in source)


def _braces(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield magic words, and ends of templates that have no beginning where a wiki's text is evident."""
    for word in _MAGIC.finditer(text):
        yield word.start(), word.end(), "command of a wiki, which should have been replaced"
    if text.count("}}") <= text.count("{{") or not _WIKI_BRACES.search(text):
        return
    taken = [Span(*span) for span in nested(text, "{", "}")]
    for end in _STRAY_END.finditer(text):
        before = bisect_right(taken, end.start(), key=lambda span: span.start) - 1
        if before < 0 or taken[before].end <= end.start():
            yield end.start(), end.end(), "end of a building block of a wiki (template)"


def _links(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield links to files and categories whole, and of links in running text the marks, where there are enough."""
    links: list[tuple[int, int, int]] = []
    evident = False
    taken = 0
    for start, end in nested(text, "[[", "]]", inner=True):
        if start < taken:
            continue
        if _SPACED.match(text, start):
            yield start, end, "link to a picture or a category, as wikis write it"
            taken = end
            evident = True
        elif (link := _LINK.match(text, start)) and (link[2] or link.end() == end - 2):
            links.append((start, link.end() if link[2] else start + 2, end))
            evident = evident or bool(link[2])
    for cut in _CUT.finditer(text):
        if cut.start() >= taken:
            yield cut.start(), cut.end(), "link to a picture or a category, as wikis write it"
    if (evident and len(links) > 1) or len(links) >= _ENOUGH_LINKS:
        for start, shown, end in links:
            yield start, shown, "beginning of a link, as wikis write it"
            yield end - 2, end, "end of a link, as wikis write it"
