"""Elements that can never be content: they get no node, but a piece, or tell something of the page."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from core.article.removal import Kind
from core.page.tree import reasons
from core.page.tree.attributes import read_attributes
from core.page.tree.entities import unescape
from core.page.tree.nodes import Element, Text, names
from core.page.tree.tokens import Token, TokenKind, attributes
from core.patterns import lazy_pattern

if TYPE_CHECKING:
    from core.page.tree.construction import Construction

RAW_NAMES = names("script title style noscript iframe noembed noframes textarea")
READ_ON = RAW_NAMES | {"svg", "template"}
"""The elements whose rules read further tokens."""
_BREAKS_DRAWING = names(
    "h1 h2 h3 h4 h5 h6 body blockquote center dd div dl dt head hr img li main menu meta nav ol p pre section table ul"
)
_LONGEST_SPARE = 8_000
_TAG = lazy_pattern(r"<(?:[^<>\"']++|\"[^\"]*+\"|'[^']*+')*+>")
_IMAGE = lazy_pattern(r"(<img)\b(?:[^<>\"']++|\"[^\"]*+\"|'[^']*+')*+>", re.IGNORECASE)
_COUNTS = lazy_pattern(
    r"(?:height|width)\s*=\s*[\"']?[012](?:px)?[\"'\s/>]|display\s*:\s*none|/tr\?|/pixel|/p\?|/collect|noscript\.gif|"
    r"scorecardresearch|quantserve|track|beacon|analytics",
    re.IGNORECASE,
)
"""What tells images that only count visits."""
_SHOWS = lazy_pattern(
    r"\.(?:jpe?g|png|gif|webp|avif|svg)|\b(?:srcset|alt|width)\s*=\s*(?:[\"']\s*[^\s\"']|[^\s\"'>])", re.IGNORECASE
)
"""What tells images that there is something to see on."""
_KINDS = {
    "style": Kind.STYLE,
    "noscript": Kind.MARKUP,
    "iframe": Kind.FURNITURE,
    "noembed": Kind.MARKUP,
    "noframes": Kind.MARKUP,
    "textarea": Kind.FURNITURE,
}
SPARE = frozenset({"noscript", "noframes"})
"""The rules for what is shown only where no scripts run, or no frames are."""
LINKED_DATA = "ld+json"
"""The rule for what a page says of itself to search engines."""


def raw(builder: Construction, token: Token) -> None:
    """Read a raw-text element whole: it becomes a piece, a title or JSON-LD, never a node."""
    if token.name in ("noscript", "noframes") and not builder.scripting:
        builder.open.reconstruct(token.start)
        builder.insert(token)
        return
    name, start = token.name, token.start
    close, end = builder.tokens.skip_raw(name)
    if name == "title":
        if builder.document.title is None:
            builder.document.title = unescape(builder.text[token.end : close])
    elif name == "script":
        kind = _script_type(builder.text, token)
        if kind.startswith("math/") and builder.text[token.end : close].strip():
            _formula(builder, token, close, end)
        elif "json" in kind:
            linked = LINKED_DATA in kind
            if linked:
                builder.document.data.append(builder.text[token.end : close])
            said = reasons.of_script(builder.text, start, end, kind)
            builder.piece(start, end, Kind.DATA, 1.0, *said, LINKED_DATA if linked else name)
        else:
            builder.piece(start, end, Kind.SCRIPT, 1.0, *reasons.of_script(builder.text, start, end), name)
    else:
        said = reasons.of_element(name, builder.text, start, end)
        builder.piece(start, end, _KINDS[name], 1.0, *said, name)
        if name == "iframe":
            builder.open.add(builder.element(token))
        elif (
            name == "noscript" and close - token.end <= _LONGEST_SPARE and _IMAGE.search(builder.text, token.end, close)
        ):
            _spare_images(builder, token, close)


def _spare_images(builder: Construction, token: Token, close: int) -> None:
    """Add what a ``noscript`` element holds, if that is images alone: the page shows them where scripts run, too."""
    text = builder.text
    if not _IMAGE.search(text, token.end, close) or _TAG.sub("", text[token.end : close]).strip():
        return
    images = [
        one for one in _IMAGE.finditer(text, token.end, close) if _SHOWS.search(one[0]) and not _COUNTS.search(one[0])
    ]
    if not images:
        return
    holder = builder.element(token)
    builder.open.add(holder)
    for found in images:
        image = Element("img", builder.written, found.start(), found.end(), found.end(1))
        image.parent = holder
        holder.contents.append(image)
        image.order = image.order_end = holder.order_end = len(builder.open.inserted)
        builder.open.inserted.append(image)


def _script_type(text: str, token: Token) -> str:
    """Give the type of a script where it may matter."""
    written = text[token.mark : token.end - 1]
    if "&" not in written and "json" not in (lower := written.lower()) and "math" not in lower:
        return ""
    return read_attributes(written).get("type", "").strip().lower()


def _formula(builder: Construction, token: Token, close: int, end: int) -> None:
    """Keep a script that is a formula, as an element that holds its letters; ``formulas`` makes one of it."""
    builder.open.reconstruct(token.start)
    element = builder.element(token)
    builder.open.add(element)
    element.end = end
    text = Text(builder.text, token.end, close)
    text.parent = element
    element.contents.append(text)
    builder.document.texts.append(text)


def skip(builder: Construction, token: Token) -> None:
    """Pass over a drawing or a template: what it holds is never shown as text."""
    name = token.name
    if name == "template":
        values = attributes(builder.text, token)
        if "shadowrootmode" in values or "shadowroot" in values:
            builder.shadows.append(builder.insert(token))
            return
        if values.get("id", "").startswith(("B:", "P:")):
            builder.awaited[values["id"][2:]] = place = builder.element(token)
            builder.open.add(place)
    elif builder.text[token.end - 2] == "/":
        return
    tokens = builder.tokens
    depth, end, foreign = 1, len(builder.text), 0
    while depth and (inner := tokens.next_tag()) is not None:
        if inner.kind is TokenKind.START:
            if name == "svg" and not foreign and inner.name in _BREAKS_DRAWING:
                tokens.put_back(inner)
                end = inner.start
                break
            opened = builder.text[inner.end - 2] != "/" or name == "template"
            depth += inner.name == name and opened
            foreign += inner.name == "foreignobject" and opened
        else:
            depth -= inner.name == name
            foreign -= inner.name == "foreignobject" and foreign > 0
            if not depth:
                end = inner.end
    builder.piece(token.start, end, Kind.MARKUP, 1.0, *reasons.of_element(name, builder.text, token.start, end), name)
