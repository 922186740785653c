"""Article -> one complete HTML page that is safe to open.

Only blocks that Winnow built are written, with every text and attribute escaped; there is no script in the page and its
content policy allows none. A link or an image whose address is refused keeps its words.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from html import escape
from itertools import groupby

from core.article.article import Article
from core.article.blocks import Block, BlockKind, Image, Media, Run, Style
from core.article.places import name_in
from core.article.source import Source
from core.export.abbreviations import explanation
from core.export.address import link_address, whole_link
from core.export.anchors import Anchors
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
from core.export.pictures import CarriedImages
from core.export.stamp import Stamp, address_of, in_a_line, language_of, names_of, shown, stamp_of
from core.formulas.from_tex import to_mathml
from core.formulas.plain import bare
from core.patterns import lazy_pattern

POLICY = "default-src 'none'; img-src 'self' file: data: http: https:; style-src 'unsafe-inline'"
SHEET = (
    "body{max-width:38em;margin:2em auto;padding:0 1em;font:1.1em/1.6 serif}"
    "pre{overflow:auto}img{max-width:100%}blockquote{margin-inline:0;padding-inline-start:1em;"
    "border-inline-start:3px solid #bbb}"
    "table{border-collapse:collapse}th,td{border:1px solid #bbb;padding:.2em .5em;text-align:start}"
)

# The innermost first.
_TAGS = (
    (Style.CODE, "code"),
    (Style.SUBSCRIPT, "sub"),
    (Style.SUPERSCRIPT, "sup"),
    (Style.STRIKE, "s"),
    (Style.MARK, "mark"),
    (Style.ITALIC, "em"),
    (Style.BOLD, "strong"),
)
_BREAK = lazy_pattern(r"\r\n?|\n")


def to_html(article: Article, stamp: Stamp | None = None) -> str:
    """Give the article as one HTML page, in UTF-8 when it is written to a file."""
    stamp = stamp or stamp_of()
    direction = "rtl" if article.metadata.direction == "rtl" else "ltr"
    tag = language_of(article)
    language = f' lang="{tag}"' if tag else ""
    lines = [
        "<!DOCTYPE html>",
        f'<html{language} dir="{direction}">',
        "<head>",
        '<meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{escaped(POLICY)}">',
        '<meta name="viewport" content="width=device-width">',
        f"<title>{escaped(article.title or article.source.name)}</title>",
        *_about(article, stamp),
        f"<style>{SHEET}</style>",
        "</head>",
        "<body>",
        *body(article, CarriedImages(article).address),
        "</body>",
        "</html>",
    ]
    return "\n".join(lines) + "\n"


def _about(article: Article, stamp: Stamp) -> list[str]:
    """Give the elements of the head that say where the text comes from."""
    named = [("author", name) for name in names_of(article)]
    named += [("dcterms.modified", stamp.cleaned), ("generator", stamp.program)]
    address = address_of(article)
    stated = (
        ("og:title", article.title),
        ("og:site_name", article.site),
        ("article:published_time", article.published),
        ("og:url", address),
    )
    lines = [f'<meta name="{name}" content="{escaped(value)}">' for name, value in named]
    lines += [f'<meta property="{name}" content="{escaped(in_a_line(value))}">' for name, value in stated if value]
    return [*lines, f'<link rel="canonical" href="{escaped(address)}">'] if address else lines


def body(
    article: Article, address_of: Callable[[str], str | None], link_of: Callable[[str], str | None] = link_address
) -> list[str]:
    """Give what stands in the page's body, line by line; it is well-formed XML too.

    Args:
        article: The article.
        address_of: Address of an image as it stands in the article -> the one to write, or None where the image's
            words stand instead.
        link_of: The same for a link.
    """
    title = headline(article)
    credit = credits_line(article)
    lines = [f"<h1>{escaped(title)}</h1>"] if title else []
    lines += [f"<p><small>{escaped(credit)}</small></p>"] if credit else []
    writer = _Writer(address_of, link_of, Anchors(article), article.source)
    nodes = outline(article.blocks)
    return lines + _in_posts(nodes, writer)


def _in_posts(nodes: Sequence[Node], writer: _Writer) -> list[str]:
    """Write the blocks; each post of a thread is an article of its own."""
    lines: list[str] = []
    begun = False
    for node in nodes:
        if begins_post(node):
            lines += ["</article>", "<article>"] if begun else ["<article>"]
            begun = True
        lines.append(writer.node(node))
    return [*lines, "</article>"] if begun else lines


def escaped(text: str) -> str:
    """Escape a text for HTML and XML; what neither can hold becomes U+FFFD."""
    return escape(shown(text))


class _Writer:
    """Writes blocks, with the addresses that their images and links get, and the places that links within lead to."""

    def __init__(
        self,
        address_of: Callable[[str], str | None],
        link_of: Callable[[str], str | None],
        anchors: Anchors,
        source: Source,
    ) -> None:
        self._address_of = address_of
        self._link_of = link_of
        self._anchors = anchors
        self._source = source
        self._url = source.url

    def node(self, node: Node) -> str:
        if isinstance(node, Quote):
            return "<blockquote>\n" + "\n".join(map(self.node, node.children)) + "\n</blockquote>"
        if isinstance(node, ListNode):
            return self._list(node)
        if isinstance(node, Terms):
            return self._terms(node)
        return self._block(node.block)

    def _terms(self, node: Terms) -> str:
        lines = []
        for block in node.blocks:
            tag = "dt" if block.kind is BlockKind.TERM else "dd"
            lines.append(f"<{tag}>{self._inline(block.runs, block.reflow)}</{tag}>")
        if node.blocks[0].kind is not BlockKind.TERM:  # a list must begin with a term
            return "\n".join(f"<p>{self._inline(block.runs, block.reflow)}</p>" for block in node.blocks)
        if node.blocks[-1].kind is BlockKind.TERM:
            lines.append("<dd></dd>")
        return "<dl>\n" + "\n".join(lines) + "\n</dl>"

    def _list(self, node: ListNode) -> str:
        if node.start is None:
            items = [f"<li>{self._item(item)}</li>" for item in node.items]
            return "<ul>\n" + "\n".join(items) + "\n</ul>"
        step = node.step
        due = 1 if step > 0 else len(node.items)
        attributes = "" if node.style == "1" else f' type="{node.style}"'
        attributes += "" if node.start == due else f' start="{node.start}"'
        attributes += "" if step > 0 else ' reversed="reversed"'
        due = node.start
        items = []
        for value, item in zip(node.values, node.items, strict=True):
            own = "" if value == due else f' value="{value}"'
            items.append(f"<li{own}>{self._item(item)}</li>")
            due = value + step
        return f"<ol{attributes}>\n" + "\n".join(items) + "\n</ol>"

    def _item(self, item: Sequence[Node]) -> str:
        return "\n".join(self._in_item(child) for child in item)

    def _in_item(self, node: Node) -> str:
        return (
            f"<p>{self._inline(node.block.runs, node.block.reflow)}</p>" if isinstance(node, Leaf) else self.node(node)
        )

    def _block(self, block: Block) -> str:
        if block.kind is BlockKind.RULE:
            return "<hr/>"
        if block.kind is BlockKind.CODE:
            named = f' class="language-{escaped(block.language)}"' if block.language else ""
            return f"<pre>{self._places(block.runs)}<code{named}>{escaped(block.text)}</code></pre>"
        if block.kind is BlockKind.TABLE:
            return self._table(block)
        if block.image is not None:
            return f"<p>{self._image(block.image)}</p>"
        inside = self._inline(block.runs, block.reflow)
        if block.kind is BlockKind.HEADING:
            level = min(max(block.level, 1), 6)
            return f"<h{level}>{inside}</h{level}>"
        if block.kind is BlockKind.CAPTION or block.signed:
            return f"<p><small>{inside}</small></p>"
        return f"<p>{inside}</p>"

    def _image(self, image: Image) -> str:
        if image.media is not Media.IMAGE:
            place = self._link_of(image.address)
            words = escaped(image.told)
            return f'<a href="{escaped(place)}" rel="noreferrer">{words}</a>' if place else words
        address = self._address_of(image.address)
        if address is None:
            return f"<em>{escaped(image.alt)}</em>"
        return f'<img src="{escaped(address)}" alt="{escaped(image.alt)}"/>'

    def _table(self, block: Block) -> str:
        wide = {(span.row, span.column): span for span in block.spans}
        taken = {
            (row, column)
            for span in block.spans
            for row in range(span.row, span.row + span.rows)
            for column in range(span.column, span.column + span.columns)
            if (row, column) != (span.row, span.column)
        }
        lines = ["<table>"]
        for number, row in enumerate(block.rows):
            line = ""
            for column, cell in enumerate(row):
                if (number, column) in taken:
                    continue
                tag = "th" if number < block.header_rows or column < block.header_columns else "td"
                attributes = ""
                if span := wide.get((number, column)):
                    attributes = f' rowspan="{span.rows}"' if span.rows > 1 else ""
                    attributes += f' colspan="{span.columns}"' if span.columns > 1 else ""
                line += f"<{tag}{attributes}>{self._inline(cell, block.reflow)}</{tag}>"
            lines.append(f"<tr>{line}</tr>")
        return "\n".join([*lines, "</table>"])

    def _inline(self, runs: Sequence[Run], reflow: bool) -> str:
        parts = []
        for href, group in groupby(joined(runs), key=lambda run: run.href):
            link = list(group)
            inside = "".join(self._run(run, reflow) for run in link)
            address = self._link(href) if href else None
            parts.append(self._places(link))
            parts.append(f'<a href="{escaped(address)}" rel="noreferrer">{inside}</a>' if address else inside)
        return "".join(parts)

    def _places(self, runs: Sequence[Run]) -> str:
        names = self._anchors.within(runs)
        return "".join(f'<span id="{escaped(self._anchors.ids[name])}"></span>' for name in names)

    def _link(self, href: str) -> str | None:
        name = self._anchors.target(href)
        if name is not None:
            return f"#{self._anchors.ids[name]}"
        # What the article does not have may be on the page that it came from.
        away = self._url is not None and name_in(href, self._url) is not None
        return whole_link(href, self._url) if away else self._link_of(href)

    def _run(self, run: Run, reflow: bool) -> str:
        if run.style & Style.MATH:
            return _formula(run.text)
        out = _BREAK.sub("\n" if reflow else "<br/>\n", escaped(run.text))
        for style, tag in _TAGS:
            if run.style & style:
                out = f"<{tag}>{out}</{tag}>"
        if run.style & Style.ABBREVIATION and (title := explanation(self._source, run.start)):
            out = f'<abbr title="{escaped(title)}">{out}</abbr>'
        return out


def _formula(text: str) -> str:
    """Write a formula as MathML, or, where its TeX cannot be read, as that TeX."""
    tex, display = bare(text)
    marked = tex != text.strip()
    return (to_mathml(tex, display=display) if marked else None) or f"<code>{escaped(text)}</code>"
