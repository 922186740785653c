"""The chapters of the user guide: Markdown in ``resources/guide``, a folder a language."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import NamedTuple

from markdown_it import MarkdownIt
from markdown_it.token import Token

import resources

ROOT = Path(resources.__file__).parent / "guide"
ORDER = ("start", "opening", "reading", "removals", "deciding", "saving", "settings", "trouble")
"""The chapters as they are listed: the names of their files."""
_FROM_RIGHT = ("ar", "fa", "he", "ur")
_NOT_IN_SLUG = re.compile(r"[^\w\- ]")


class Section(NamedTuple):
    """A heading of a chapter, and what stands below it up to the next one.

    Attributes:
        chapter: The name of the chapter's file, without its end.
        level: 1 for the chapter's title, 2 for what stands below it.
        title: The words of the heading.
        anchor: What a link to it ends with, behind ``#``.
        words: All of its words, the heading's too, to look in.
    """

    chapter: str
    level: int
    title: str
    anchor: str
    words: str


class Chapter(NamedTuple):
    """A chapter.

    Attributes:
        name: The name of its file, without its end.
        html: Its text, headings with their anchors as ids.
        sections: Its headings, the title first.
    """

    name: str
    html: str
    sections: tuple[Section, ...]


@cache
def chapters(language: str) -> tuple[Chapter, ...]:
    """Give the chapters in a language (``de``), in English where there is no guide in it."""
    folder = ROOT / language if (ROOT / language).is_dir() else ROOT / "en"
    rtl = folder.name in _FROM_RIGHT
    return tuple(_read(name, (folder / f"{name}.md").read_text("utf-8"), rtl=rtl) for name in ORDER)


def slug(title: str) -> str:
    """Give the anchor of a heading, as sites that show Markdown make it: small letters, and ``-`` for spaces."""
    return _NOT_IN_SLUG.sub("", title.strip().lower()).replace(" ", "-")


def _read(name: str, text: str, *, rtl: bool) -> Chapter:
    parser = MarkdownIt("commonmark").enable("table")
    tokens = parser.parse(text)
    sections: list[Section] = []
    words: list[str] = []
    for index, token in enumerate(tokens):
        if token.type == "heading_open":
            title = tokens[index + 1].content
            token.attrSet("id", slug(title))
            sections, words = _closed(sections, words), []
            sections.append(Section(name, int(token.tag[1]), title, slug(title), ""))
        elif token.type in ("inline", "code_block", "fence"):
            token.content = token.content.rstrip("\n")  # the last line would be set with an empty one below it
            words.append(token.content)
            if rtl:
                _keep_together(token.children or [])
        elif token.type == "table_open" and rtl:
            token.attrs |= {"dir": "rtl", "width": "100%"}
    html = parser.renderer.render(_mirrored(tokens) if rtl else tokens, parser.options, {})
    return Chapter(name, html, tuple(_closed(sections, words)))


def _keep_together(tokens: list[Token]) -> None:
    """Have keys and code run from left to right in a line that does not: their signs would change places."""
    bold = False
    for token in tokens:
        bold = token.type == "strong_open" or (bold and token.type != "strong_close")
        if token.content.isascii() and (token.type == "code_inline" or (bold and token.type == "text")):
            token.content = f"\u2066{token.content}\u2069"


def _closed(sections: list[Section], words: list[str]) -> list[Section]:
    """Give the sections, the last with its words."""
    if not sections:
        return sections
    return [*sections[:-1], sections[-1]._replace(words=" ".join(words))]


def _mirrored(tokens: list[Token]) -> list[Token]:
    """Give tokens in which the cells of each row stand in the opposite order: Qt knows no tables from right to left."""
    mirrored: list[Token] = []
    cells: list[list[Token]] | None = None
    for token in tokens:
        if token.type == "tr_open":
            cells = []
            mirrored.append(token)
        elif token.type == "tr_close":
            mirrored += [one for cell in reversed(cells or []) for one in cell]
            cells = None
            mirrored.append(token)
        elif cells is None:
            mirrored.append(token)
        elif token.type in ("th_open", "td_open"):
            cells.append([token])
        else:
            cells[-1].append(token)
    return mirrored
