"""What only a wiki reads: links, tables, switches."""

from __future__ import annotations

import re
from collections.abc import Iterator

from core.leaks.languages.braces import nested

_SPACES = (
    "Category|File|Image|Media|Kategorie|Datei|Bild|Catégorie|Fichier|Categoría|Archivo|Imagen|Categoria|Immagine|Ficheiro|Kategoria|Plik|"
    "Tiedosto|Luokka|Kategori|Fil|Bestand|Categorie|Категория|Файл|Категорія|Kategória|Kép|Soubor|Thể loại|Tập tin|تصنيف|ملف|"
    "分类|分類|文件|档案|檔案|カテゴリ|ファイル|분류|파일"
)
_SPACED = re.compile(rf"\[\[:?(?:{_SPACES})\s?:", re.IGNORECASE)
_CUT = re.compile(rf"\[\[(?:{_SPACES})\s?:[^\[\]\n]{{1,200}}\](?!\])", re.IGNORECASE)
_LINK = re.compile(r"\[\[([^\W\d_][^\[\]|\n{}<>\"]{0,120}+)(\|(?=[^\[\]\n|]{1,200}\]\]))?")
_ENOUGH_LINKS = 3
_SWITCH = re.compile(
    r"__(?:NO)?(?:TOC|FORCETOC|EDITSECTION|NEWSECTIONLINK|GALLERY|INDEX|HIDDENCAT|TITLECONVERT|CONTENTCONVERT|NOTC|NOCC)__"
    r"|__(?:KEIN_INHALTSVERZEICHNIS|INHALTSVERZEICHNIS|SOMMAIRE|AUCUNSOMMAIRE)__"
)
_TABLE = re.compile(r"^[ :]{0,4}\{\|[^\n]{0,400}$", re.MULTILINE)
_ATTRIBUTE = r"[a-z-]{1,20}\s?=\s?(?:\"[^\"\n]{0,200}\"|'[^'\n]{0,200}'|\w{1,20})[ \t]{0,3}"
_ROW = re.compile(
    rf"(?P<row>\|-+(?:\s{{0,3}}{_ATTRIBUTE}){{0,8}}\s*$)|(?P<end>\|\}})|(?P<title>\|\+)"
    rf"|(?P<cell>[|!](?!\|)\s{{0,3}}(?:{_ATTRIBUTE}){{1,8}}\|(?!\|))|(?P<plain>[|!](?![|!}}]))"
)
_CELLS = re.compile(r"\|\|(?:\s{0,3}(?:" + _ATTRIBUTE + r"){1,8}\|(?!\|))?|!!")
_STYLED = re.compile(rf"^[|!]\s{{0,3}}(?:{_ATTRIBUTE}){{1,8}}\|(?!\|)", re.MULTILINE)
_BARE_ROW = re.compile(rf"^\|-+(?:\s{{0,3}}{_ATTRIBUTE}){{0,8}}[ \t]*$", re.MULTILINE)
_INLINE = re.compile(rf"\{{\|[ \t]{{0,3}}(?:{_ATTRIBUTE}){{1,8}}(?:\|-)?(?![ \t]*$)", re.MULTILINE)
_LONGEST_TABLE = 5_000


def find(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield the places of wiki residue in ``text`` with the reason; code points, half-open. Linear."""
    if "[[" in text and "]" in text:
        yield from _links(text)
    if "__" in text:
        for switch in _SWITCH.finditer(text):
            yield switch.start(), switch.end(), "a switch of a wiki"
    if "{|" in text:
        yield from _tables(text)
    elif "|-" in text:
        yield from _loose_rows(text)


def _links(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield links to files and categories whole, and of links in running text the marks, where there are enough."""
    links: list[tuple[int, int, int]] = []
    evident = False
    taken = 0
    for start, end in nested(text, "[[", "]]", inner=True):
        if start < taken:
            continue
        if _SPACED.match(text, start):
            yield start, end, "a link that only a wiki reads"
            taken = end
            evident = True
        elif (link := _LINK.match(text, start)) and (link[2] or link.end() == end - 2):
            links.append((start, link.end() if link[2] else start + 2, end))
            evident = evident or bool(link[2])
    for cut in _CUT.finditer(text):
        if cut.start() >= taken:
            yield cut.start(), cut.end(), "a link that only a wiki reads"
    if (evident and len(links) > 1) or len(links) >= _ENOUGH_LINKS:
        for start, shown, end in links:
            yield start, shown, "the beginning of a link of a wiki"
            yield end - 2, end, "the end of a link of a wiki"


def _tables(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield the marks of tables; what their cells say stays."""
    at = 0
    inline = list(_INLINE.finditer(text))
    if inline:
        # Lines that ran together: where cells begin is not told from bars in prose any more.
        for mark in inline:
            yield mark.start(), _stripped(mark), "the beginning of a table of a wiki"
        for end in re.finditer(r"\|\}(?!\})", text):
            yield end.start(), end.end(), "the end of a table of a wiki"
        return
    for table in _TABLE.finditer(text):
        if table.start() < at:
            continue
        yield (
            table.start() + len(table.group()) - len(table.group().lstrip()),
            _stripped(table),
            "the beginning of a table of a wiki",
        )
        at = table.end() + 1
        for _ in range(_LONGEST_TABLE):
            if at >= len(text):
                break
            line_end = text.find("\n", at)
            line_end = line_end if line_end >= 0 else len(text)
            row = _ROW.match(text, at, line_end)
            if row:
                yield at, _stripped(row), "a mark of a table of a wiki"
                if not row["row"]:
                    for cell in _CELLS.finditer(text, row.end(), line_end):
                        yield cell.start(), cell.end(), "a mark of a table of a wiki"
            elif text.startswith("\n", at) and text.startswith("\n", at + 1):
                break
            at = line_end + 1
            if row and row["end"]:
                break


def _loose_rows(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield the marks of a table that has lost its beginning."""
    rows = list(_BARE_ROW.finditer(text))
    if len(rows) < 2:
        return
    for mark in (*rows, *_STYLED.finditer(text)):
        yield mark.start(), _stripped(mark), "a mark of a table of a wiki"
    for end in re.finditer(r"^\|\}", text, re.MULTILINE):
        yield end.start(), end.end(), "the end of a table of a wiki"


def _stripped(found: re.Match[str]) -> int:
    """Give the end of what was found without the white space after it."""
    return found.start() + len(found.group().rstrip())
