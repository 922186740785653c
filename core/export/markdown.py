"""Article -> Markdown: CommonMark, with the tables and struck-out text of GitHub's dialect.

Formulas in TeX stand to the letter. One in which a reader of Markdown that knows no formulas would find a tag or a link
is escaped whole, its dollars too, so that its letters are shown and do nothing.

Text that would read as a mark is escaped, so that a reader of Markdown gets back the letters of the article. Where the
marks for bold and italic cannot stand (inside a word beside punctuation, or beside another mark), their HTML tags do;
superscript, subscript and marked text, for which Markdown has no mark, are always tags. A comment parts two numbered
lists that stand in a row, or they would be read as one.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from itertools import groupby, pairwise

from core.article.article import Article
from core.article.blocks import Block, BlockKind, Image, Media, Run, Style
from core.article.numerals import numeral
from core.export.address import image_address, link_address
from core.export.notes import parts_of
from core.export.outline import (
    Leaf,
    ListNode,
    Node,
    Quote,
    Terms,
    begins_post,
    credits_line,
    headline,
    joined,
    outline,
)
from core.export.stamp import Stamp, address_of, in_a_line, names_of, title_of
from core.patterns import lazy_pattern

_MARKS = lazy_pattern(r"[\\`*_\[\]<>~|]|&(?=#?\w+;)|!\Z")
_LINE_MARK = lazy_pattern(r"^[ \t]*(?:([#+\-=:])|(\d{1,9})([.)]))", re.MULTILINE)
_BREAKS = lazy_pattern(r"[ \t]*(?:\r\n?|\n)[ \t]*")
_UNIFIED = lazy_pattern(r"\r\n?")
_CLOSING_HASHES = lazy_pattern(r"(?<![^\s])#+$")
_TICKS = lazy_pattern(r"`+")
_UNSAFE_FORMULA = lazy_pattern(
    r"""^[ \t]*<[A-Za-z/!?] | <(?: /?[A-Za-z][A-Za-z0-9-]*(?:[\s/][^<]*[>"'=]|>) | [!?] | [A-Za-z][\w+.-]*: )
    | \]\(\s*(?:<[^>\n]*|\S*)[:&] | ^[ \t]*\[[^\]]+\]: | \n[ \t]*\n""",
    re.MULTILINE | re.VERBOSE,
)
"""What a reader of Markdown that knows no formulas would take for a tag or for a link out, or what ends a paragraph."""
_MARKED = lazy_pattern(r"<|\](?=[(\[:])|&(?=#?\w+;)|`")
_ONE_WORD = lazy_pattern(r"""\S*\s*(?:\Z|\n|["'(])""")
_LANGUAGE = lazy_pattern(r"[\w+#.-]+")
_BETWEEN = "<!-- -->"
_UNSAFE_ADDRESS = lazy_pattern(r"[\x00-\x1f\x7f]")


def to_markdown(article: Article, stamp: Stamp | None = None) -> str:
    """Give the article as Markdown, with a line break at the end; with front matter where it has a stamp for that."""
    parts = [front_matter(article, stamp)] if stamp and stamp.header else []
    if title := headline(article):
        parts.append("# " + _heading(_escaped(title, reflow=True)))
    if credit := credits_line(article):
        parts.append(_line_start(_escaped(credit, reflow=True)))
    for label, blocks in parts_of(article):
        nodes = _nodes(outline(blocks))
        parts += nodes if label is None else [_footnote(label, "\n\n".join(nodes))]
    return "\n\n".join(parts) + "\n" if parts else ""


def _footnote(label: str, text: str) -> str:
    # A word alone would be the address of a link, to readers that know no footnotes.
    return _prefixed(f"\n\n{text}" if _ONE_WORD.match(text) else text, f"[^{label}]: ", " " * 4).replace(
        ": \n", ":\n", 1
    )


def front_matter(article: Article, stamp: Stamp) -> str:
    """Give what the article says of itself as YAML between lines of ``---``."""
    metadata, names = article.metadata, names_of(article)
    fields: list[tuple[str, str]] = []
    for key, value in (
        ("title", title_of(article)),
        ("byline", metadata.byline if metadata.authors and metadata.byline != ", ".join(metadata.authors) else None),
        ("date", metadata.published),
        ("site", metadata.site),
        ("language", metadata.language),
        ("url", address_of(article)),
        ("cleaned", stamp.cleaned),
        ("generator", stamp.program),
    ):
        if value and in_a_line(value):
            fields.append((key, _quoted(value)))
    if names:
        fields.insert(bool(fields and fields[0][0] == "title"), ("authors", f"[{', '.join(map(_quoted, names))}]"))
    return "\n".join(["---", *(f"{key}: {value}" for key, value in fields), "---"])


def _quoted(text: str) -> str:
    """Write a text as YAML, so that a reader of Markdown that knows no front matter finds no tag, link or reference."""
    plain = in_a_line(text).replace("\\", "\\\\").replace('"', '\\"')
    return '"' + _MARKED.sub(lambda found: f"\\x{ord(found[0]):02X}", plain) + '"'


def _nodes(nodes: Sequence[Node]) -> list[str]:
    parts: list[str] = []
    bullets = 0
    numbered = False
    begun = False
    for node in nodes:
        if begins_post(node):
            parts += ["---"] if begun else []
            begun = True
        if isinstance(node, ListNode):
            # Two lists in a row would be read as one if they had the same marks.
            ordered = _is_ordered(node)
            parts += [_BETWEEN, _list(node, 0)] if ordered and numbered else [_list(node, bullets % 2)]
            bullets, numbered = (0 if ordered else bullets + 1), ordered
            continue
        bullets, numbered = 0, False
        if isinstance(node, Quote):
            parts.append(_prefixed("\n\n".join(_nodes(node.children)), "> ", "> "))
        elif isinstance(node, Terms):
            parts.append(_terms(node))
        else:
            parts.append(_block(node.block))
    return parts


def _prefixed(text: str, first: str, rest: str) -> str:
    lines = text.split("\n")
    return "\n".join([first + lines[0], *((rest + line).rstrip() if not line else rest + line for line in lines[1:])])


def _terms(node: Terms) -> str:
    """Write terms and definitions as Markdown Extra and Pandoc read them, and as others show them well."""
    out = ""
    last = None
    for block in node.blocks:
        defines = block.kind is BlockKind.DEFINITION
        text = _line_start(_inline(block.runs, reflow=block.reflow).strip())
        piece = _prefixed(text, ": ", "  ") if defines and last is not None else text
        # Only a term that follows a definition stands apart: several terms may share one.
        apart = "" if last is None else "\n\n" if not defines and last is BlockKind.DEFINITION else "\n"
        out += ("  " if apart == "\n" else "") + apart + piece  # a break for readers that know no terms
        last = block.kind
    return out


def _is_ordered(node: ListNode) -> bool:
    """Tell whether Markdown has numbers for a list; others are bullets that say theirs."""
    return node.style == "1" and min(node.values, default=-1) >= 0


def _list(node: ListNode, other: int) -> str:
    """Write a list; where its numbers do not count on, another one begins, since readers only heed the first."""
    ordered = _is_ordered(node)
    if ordered and (at := next((n for n, (a, b) in enumerate(pairwise(node.values), 1) if b != a + 1), 0)):
        first, rest = (
            ListNode("1", node.values[part], node.items[part]) for part in (slice(None, at), slice(at, None))
        )
        return f"{_list(first, 0)}\n\n{_BETWEEN}\n\n{_list(rest, 0)}"
    entries = []
    for number, item in enumerate(node.items):
        marker = (f"{node.values[number]}." if ordered else "-*"[other]) + " "
        label = "" if ordered or not node.values else f"{numeral(node.values[number], node.style)}. "
        loose = any(isinstance(child, Leaf) and child.block.gap.count("\n") > 1 for child in item[1:])
        # A list that starts with another number than 1 cannot follow a paragraph without a blank line.
        loose = loose or any(isinstance(child, ListNode) and child.start != 1 and _is_ordered(child) for child in item)
        text = label + (("\n\n" if loose else "\n").join(_nodes(item)) if item else "")
        entries.append(_prefixed(text, marker, " " * len(marker)).rstrip())
    firsts = [item[0].block for item in node.items[1:] if item and isinstance(item[0], Leaf)]
    return ("\n" if firsts and all(block.gap.count("\n") == 1 for block in firsts) else "\n\n").join(entries)


def _block(block: Block) -> str:
    if block.kind is BlockKind.RULE:
        return "---"
    if block.kind is BlockKind.CODE:
        return _fenced(block.text, block.language)
    if block.kind is BlockKind.TABLE:
        return _table(block)
    if block.image is not None:
        return _image(block.image)
    if block.kind is BlockKind.HEADING:
        return "#" * min(max(block.level, 1), 6) + " " + _heading(_inline(block.runs, reflow=True))
    if block.runs and all(run.style & Style.MATH for run in block.runs):  # lines of a formula are no lists or headings
        text = _UNIFIED.sub("\n", block.text).strip("\n")
        if not _UNSAFE_FORMULA.search(text):
            return text
    return _line_start(_inline(block.runs, reflow=block.reflow).strip())


def _heading(text: str) -> str:
    return _CLOSING_HASHES.sub(lambda m: "\\" + m[0], " ".join(text.split()))


def _fenced(text: str, language: str) -> str:
    inside = text.replace("\r\n", "\n").replace("\r", "\n")
    fence = "`" * max(3, _longest_ticks(inside) + 1)
    named = language if _LANGUAGE.fullmatch(language) else ""
    return f"{fence}{named}\n{inside}{'' if inside.endswith(chr(10)) else chr(10)}{fence}"


def _longest_ticks(text: str) -> int:
    return max(map(len, _TICKS.findall(text)), default=0)


def _image(image: Image) -> str:
    if image.media is not Media.IMAGE:
        words = _escaped(image.told, reflow=True).replace("\n", " ")
        place = link_address(image.address)
        return _line_start(words) if place is None else f"[{words}]({_destination(place)})"
    alt = _escaped(image.alt, reflow=True).replace("\n", " ")
    address = image_address(image.address)
    return _line_start(alt) if address is None else f"![{alt}]({_destination(address)})"


def _destination(address: str) -> str:
    plain = _UNSAFE_ADDRESS.sub("", address)
    escaped = re.sub(r"[\\<>]|&(?=#?\w+;)", lambda m: "\\" + m[0], plain)
    return f"<{escaped}>" if re.search(r"[\s()<>]", plain) else escaped


def _table(block: Block) -> str:
    rows = [[" ".join(_inline(cell, reflow=True, in_table=True).split()) for cell in row] for row in block.rows]
    width = max(map(len, rows), default=0)
    if not block.header_rows:
        rows.insert(0, [])
    rows = [row + [""] * (width - len(row)) for row in rows]
    rows.insert(1, ["---"] * width)
    return "\n".join("| " + " | ".join(row) + " |" for row in rows)


def _line_start(text: str) -> str:
    """Escape what would make a heading, a list or a rule of a line."""
    return _LINE_MARK.sub(lambda m: f"\\{m[1]}" if m[1] else f"{m[2]}\\{m[3]}", text)


def _escaped(text: str, *, reflow: bool) -> str:
    marked = _MARKS.sub(lambda m: "\\" + m[0], text)
    if reflow:
        return re.sub(r"\n+", "\n", _BREAKS.sub("\n", marked))
    return _BREAKS.sub("\\\\\n", marked)


def _inline(runs: Sequence[Run], *, reflow: bool, in_table: bool = False) -> str:
    out = ""
    united = joined(runs)
    following = [*(run.text for run in united[1:]), ""][: len(united)]
    for href, group in groupby(zip(united, following, strict=True), key=lambda pair: pair[0].href):
        address = link_address(href) if href else None
        inside = "" if address else out
        for run, after in group:
            inside += _run(run, inside, after, reflow=reflow, in_table=in_table)
        out = f"{out}[{inside.strip()}]({_destination(address)})" if address else inside
    return out


def _run(run: Run, before: str, after: str, *, reflow: bool, in_table: bool) -> str:
    text = run.text
    if run.style & Style.MATH:
        if _UNSAFE_FORMULA.search(text):
            return _escaped(text, reflow=reflow).replace("$", "\\$")
        return text.replace("|", "\\|") if in_table else text
    if run.style is Style.PLAIN or not text.strip():
        return _escaped(text, reflow=reflow)
    # A mark does not work beside white space: that goes outside.
    core = text.strip()
    lead, trail = text[: text.index(core)], text[text.index(core) + len(core) :]
    inside = _code(core) if run.style & Style.CODE else _escaped(core, reflow=reflow)
    if in_table and run.style & Style.CODE:
        # A table is cut into cells before anything else is read, code too.
        inside = inside.replace("|", "\\|")
    opening, closing = "", ""
    previous = (before + lead)[-1:]
    follower = (trail + after)[:1]
    marked = _may_mark(previous, inside[0], inside[-1], follower)
    for style, mark, tag in (
        (Style.SUBSCRIPT, "", "sub"),
        (Style.SUPERSCRIPT, "", "sup"),
        (Style.MARK, "", "mark"),
        (Style.STRIKE, "~~", "s"),
        (Style.ITALIC, "*", "em"),
        (Style.BOLD, "**", "strong"),
    ):
        if run.style & style:
            use = mark if mark and marked and not opening.startswith("<") else ""
            opening = (use or f"<{tag}>") + opening
            closing += use or f"</{tag}>"
    return f"{_escaped(lead, reflow=reflow)}{opening}{inside}{closing}{_escaped(trail, reflow=reflow)}"


def _may_mark(previous: str, first: str, last: str, follower: str) -> bool:
    """Tell whether marks may stand around a text: CommonMark's rules of flanking, on the safe side."""
    if previous in ("*", "~"):
        return False
    opens = not _is_punctuation(first) or not previous or previous.isspace() or _is_punctuation(previous)
    closes = not _is_punctuation(last) or not follower or follower.isspace() or _is_punctuation(follower)
    return opens and closes


def _is_punctuation(character: str) -> bool:
    return bool(character) and unicodedata.category(character)[0] in "PS"


def _code(text: str) -> str:
    inside = re.sub(r"\s*[\r\n]\s*", " ", text)
    ticks = "`" * (_longest_ticks(inside) + 1)
    pad = " " if inside.startswith("`") or inside.endswith("`") else ""
    return f"{ticks}{pad}{inside}{pad}{ticks}"
