"""An independent check that nothing is lost: structure may hold no words.

An ``Article`` sees to it that every character is kept, structure or removed. That says nothing of what is called
structure, so this looks at the characters themselves, by rules of its own: in plain text structure is white space, in
Markdown it is marks, addresses, titles, labels, alternatives and front matter, on a page what is no text of an element.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from core.article.article import Article, State
from core.article.correction import DETECTOR
from core.article.source import MediaType
from core.article.span import Span
from core.page.tree import build
from core.page.tree.entities import decode_entity
from core.patterns import lazy_pattern
from core.prose.markdown.front_matter import front_matter

_WORD: Final = lazy_pattern(r"\w(?:.{0,60}\w)?", re.DOTALL)
_PARTS: Final = r"(?:\\.|[^\[\]\\]|\[(?:\\.|[^\[\]\\]|\[(?:\\.|[^\[\]\\]|\[[^\[\]]*+\])*+\])*+\]){0,3000}+"
_TITLE: Final = r"""(?:"(?:\\.|[^"\\])*+"|'(?:\\.|[^'\\])*+'|\((?:\\.|[^()\\])*+\))"""
_SPACE: Final = r"[\x00-\x20>]*+"
_BARE: Final = (
    r"(?:\\[^\x00-\x20]|[^\x00-\x20()]|\((?:\\[^\x00-\x20]|[^\x00-\x20()]|\((?:\\[^\x00-\x20]|[^\x00-\x20()]"
    r"|\([^\x00-\x20()]*+\))*+\))*+\))"
)
_ADDRESS: Final = rf"(?:<(?:\\.|[^<>\n\\])*+>|{_BARE}++)"
_TARGET: Final = rf"\({_SPACE}{_ADDRESS}?{_SPACE}{_TITLE}?{_SPACE}\)"
_SEAM: Final = "\ue000"
"""What stands for a removal in the text that is looked through: a line may have been ended there."""
_CUT: Final = f"{_SEAM}?"
_BEGIN: Final = rf"(?:^|(?<={_SEAM}))(?:[^\S\n]|[>*+-]|\d{{1,9}}[.)](?=\s))*+"
_STRUCTURE: Final = lazy_pattern(
    rf"{_BEGIN}(?P<definition>\[{_PARTS}\]{_CUT}:{_SPACE}"
    rf"(?:{_ADDRESS}(?:{_SPACE}{_TITLE})?[ \t]*+(?:$|(?={_SEAM}))|[^\x00-\x20{_SEAM}]++(?={_SEAM})))"
    rf"|{_BEGIN}(?P<info>(?:`{{3,}}|~{{3,}})[^\n]*+)"
    rf"|(?P<number>(?:^|(?<={_SEAM}))(?:[^\S\n]|[>*+-]|\d{{1,9}}[.)](?=\s|\Z))++)"
    rf"|(?P<noted>(?<=\]:)(?:[ \t>*+-]|\d{{1,9}}[.)](?=\s|\Z))++)"
    rf"|(?P<image>!{_CUT}\[{_PARTS}\]{_CUT}(?:{_TARGET}|\[{_PARTS}\])?)"
    rf"|(?P<target>\]{_CUT}(?:{_TARGET}|\[{_PARTS}\]))",
    re.MULTILINE | re.DOTALL,
)
"""What may hold words in the structure of Markdown."""


_REFERENCE: Final = lazy_pattern(r"&#?\w{1,31};")


class Misplaced(NamedTuple):
    """Words that are called structure: neither shown nor removed.

    Attributes:
        span: Where they stand in the source, code points, half-open.
        words: What stands there, at most some sixty characters, its white space folded.
    """

    span: Span
    words: str


def misplaced_words(article: Article) -> tuple[Misplaced, ...]:
    """Give the words of an article's original that are neither shown nor removed; none if all is well."""
    segments = article.segments()
    structure = [Span(start, end) for start, end, state in segments if state is State.STRUCTURE]
    text = article.source.text
    match article.source.media_type:
        case MediaType.HTML:
            found = _on_page(text, structure)
        case MediaType.MARKDOWN:
            removed = [one.span for one in article.removals if one.detector != DETECTOR]
            own = [one.span for one in article.removals if one.detector == DETECTOR]
            found = _in_markdown(text, structure, removed, own)
        case MediaType.TEXT:
            found = (span for span in structure if text[span.start : span.end].strip())
    return tuple(_misplaced(text, span) for span in found)


def _misplaced(text: str, span: Span) -> Misplaced:
    piece = text[span.start : span.end]
    words = Span(span.end - len(piece.lstrip()), span.start + len(piece.rstrip()))
    return Misplaced(words, " ".join(piece.split())[:60])


def _on_page(text: str, structure: Sequence[Span]) -> Iterator[Span]:
    """Yield the parts of a page's texts that are structure and hold words."""
    number = 0
    for piece in build(text).texts:
        while number < len(structure) and structure[number].end <= piece.start:
            number += 1
        at = number
        while at < len(structure) and structure[at].start < piece.end:
            part = Span(max(structure[at].start, piece.start), min(structure[at].end, piece.end))
            if _WORD.search(_decoded(text, part)):
                yield part
            at += 1


def _decoded(text: str, part: Span) -> str:
    """Give a part of a page's text with its entities decoded; half of one is read as its letters."""
    parts: list[str] = []
    at = part.start
    while (start := text.find("&", at, part.end)) >= 0:
        decoded = decode_entity(text, start)
        whole = decoded is not None and decoded[1] <= part.end
        parts += (text[at:start], decoded[0] if decoded and whole else "&")
        at = decoded[1] if decoded and whole else start + 1
    return "".join((*parts, text[at : part.end]))


def _in_markdown(text: str, structure: Sequence[Span], removed: Sequence[Span], own: Sequence[Span]) -> Iterator[Span]:
    """Yield the words in a Markdown text's structure that stand in no address, title, label, alternative or the like.

    What was removed is no part of what the marks were read in, but for the reader's ``own`` removals.
    """
    front = front_matter(text)
    begin = front[1].end if front else 0
    state = bytearray(b"k" * len(text))
    for spans, mark in ((structure, b"s"), (removed, b"r"), (own, b"o")):
        for start, end in spans:
            state[start:end] = mark * (end - start)
    # Of a removal one character is left, which stands for the seam.
    kept, removal, words = b"krs"
    left = [i for i in range(begin, len(text)) if state[i] != removal or i == 0 or state[i - 1] != removal]
    read = "".join(_SEAM if state[i] == removal else text[i] for i in left) if removed else text[begin:]
    rest = list(read)
    lines = read.replace("\r", "\n").replace("\0", "\ufffd")
    at = 0
    while found := _STRUCTURE.search(lines, at):
        at = found.end()
        if state[left[found.start()]] == kept:  # the letters of a text look like marks
            at = found.start() + 1
            continue
        for i in range(*found.span()):
            rest[i] = " "
    for space in _REFERENCE.finditer(read):
        if (decoded := decode_entity(space.group(), 0)) and decoded[0].isspace():
            rest[space.start() : space.end()] = " " * (space.end() - space.start())
    at = 0
    while at < len(rest):
        if state[left[at]] != words or not rest[at].isalnum():
            at += 1
            continue
        end = last = at + 1
        while end < len(rest) and state[left[end]] == words:
            end += 1
            if rest[end - 1].isalnum():
                last = end
        yield Span(left[at], left[last - 1] + 1)
        at = end
