"""Article -> one complete HTML page that is safe to open.

Only blocks that Winnow built are written, with every text and attribute escaped; there is no script in the page and its
content policy allows none. A link or an image whose address is refused keeps its words.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import escape
from itertools import groupby

from core.article import Article, Block, BlockKind, Image, Run, Style
from core.export.address import image_address, link_address
from core.export.outline import Leaf, ListNode, Node, Quote, credits_line, headline, joined, outline

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
    (Style.ITALIC, "em"),
    (Style.BOLD, "strong"),
)
# HTML cannot hold these, not even as references.
_CONTROLS = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f]")
_BREAK = re.compile(r"\r\n?|\n")


def to_html(article: Article) -> str:
    """Give the article as one HTML page, in UTF-8 when it is written to a file."""
    direction = "rtl" if article.metadata.direction == "rtl" else "ltr"
    language = f' lang="{_text(article.language)}"' if article.language else ""
    title = headline(article)
    credit = credits_line(article)
    body = [f"<h1>{_text(title)}</h1>"] if title else []
    body += [f"<p><small>{_text(credit)}</small></p>"] if credit else []
    body += [_node(node) for node in outline(article.blocks)]
    lines = [
        "<!DOCTYPE html>",
        f'<html{language} dir="{direction}">',
        "<head>",
        '<meta charset="utf-8">',
        f'<meta http-equiv="Content-Security-Policy" content="{_text(POLICY)}">',
        '<meta name="viewport" content="width=device-width">',
        f"<title>{_text(article.title or article.source.name)}</title>",
        f"<style>{SHEET}</style>",
        "</head>",
        "<body>",
        *body,
        "</body>",
        "</html>",
    ]
    return "\n".join(lines) + "\n"


def _text(text: str) -> str:
    return escape(_CONTROLS.sub("\ufffd", text))


def _node(node: Node) -> str:
    if isinstance(node, Quote):
        return "<blockquote>\n" + "\n".join(map(_node, node.children)) + "\n</blockquote>"
    if isinstance(node, ListNode):
        return _list(node)
    return _block(node.block)


def _list(node: ListNode) -> str:
    items = ["<li>" + "\n".join(_in_item(child) for child in item) + "</li>" for item in node.items]
    if node.start is None:
        return "<ul>\n" + "\n".join(items) + "\n</ul>"
    start = "" if node.start == 1 else f' start="{node.start}"'
    return f"<ol{start}>\n" + "\n".join(items) + "\n</ol>"


def _in_item(node: Node) -> str:
    return f"<p>{_inline(node.block.runs, node.block.reflow)}</p>" if isinstance(node, Leaf) else _node(node)


def _block(block: Block) -> str:
    if block.kind is BlockKind.RULE:
        return "<hr>"
    if block.kind is BlockKind.CODE:
        return f"<pre><code>{_text(block.text)}</code></pre>"
    if block.kind is BlockKind.TABLE:
        return _table(block)
    if block.image is not None:
        return f"<p>{_image(block.image)}</p>"
    inside = _inline(block.runs, block.reflow)
    if block.kind is BlockKind.HEADING:
        level = min(max(block.level, 1), 6)
        return f"<h{level}>{inside}</h{level}>"
    if block.kind is BlockKind.CAPTION:
        return f"<p><small>{inside}</small></p>"
    return f"<p>{inside}</p>"


def _image(image: Image) -> str:
    address = image_address(image.address)
    if address is None:
        return f"<em>{_text(image.alt)}</em>"
    return f'<img src="{_text(address)}" alt="{_text(image.alt)}">'


def _table(block: Block) -> str:
    lines = ["<table>"]
    for number, row in enumerate(block.rows):
        tag = "th" if number < block.header_rows else "td"
        lines.append("<tr>" + "".join(f"<{tag}>{_inline(cell, block.reflow)}</{tag}>" for cell in row) + "</tr>")
    return "\n".join([*lines, "</table>"])


def _inline(runs: Sequence[Run], reflow: bool) -> str:
    parts = []
    for href, group in groupby(joined(runs), key=lambda run: run.href):
        inside = "".join(_run(run, reflow) for run in group)
        address = link_address(href) if href else None
        parts.append(f'<a href="{_text(address)}" rel="noreferrer">{inside}</a>' if address else inside)
    return "".join(parts)


def _run(run: Run, reflow: bool) -> str:
    out = _BREAK.sub("\n" if reflow else "<br>\n", _text(run.text))
    for style, tag in _TAGS:
        if run.style & style:
            out = f"<{tag}>{out}</{tag}>"
    return out
