"""Documents of LibreOffice and its kin (ODT; FODT in one piece) as simple HTML, which is the text of the article."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from html import escape
from typing import Any, Final

from core.errors import ContainerError
from core.limits import LIMITS
from core.loading.containers.container import Container, Entry, Member
from core.loading.containers.document import Said, data_uri, member_of
from core.loading.containers.packed import Packed, xml_of

_OASIS: Final = "{urn:oasis:names:tc:opendocument:xmlns:"
_OFFICE, _TEXT, _TABLE = (_OASIS + name + ":1.0}" for name in ("office", "text", "table"))
_STYLE, _DRAW = _OASIS + "style:1.0}", _OASIS + "drawing:1.0}"
_FO: Final = _OASIS + "xsl-fo-compatible:1.0}"
_HREF: Final = "{http://www.w3.org/1999/xlink}href"
_MATH: Final = "{http://www.w3.org/1998/Math/MathML}math"
_OTHERS: Final = {
    "spreadsheet": "a spreadsheet (ODS)",
    "presentation": "a presentation (ODP)",
    "graphics": "a drawing (ODG)",
    "chart": "a chart",
    "formula": "a formula",
    "database": "a database",
}
_SVG: Final = _OASIS + "svg-compatible:1.0}"
_LEFT_OUT: Final = frozenset(
    (
        *(_TEXT + name for name in ("tracked-changes", "sequence-decls", "variable-decls", "user-field-decls")),
        *(_OFFICE + name for name in ("annotation", "forms", "binary-data")),
        *(_SVG + name for name in ("title", "desc")),
        _DRAW + "object-ole",
    )
)
"""What is not shown, or is of who wrote and not of the text. Sources of an index are left out as well."""
_DEEPEST: Final = 200
"""Elements within elements that are read by their meaning; what is deeper is read as text."""
_IMAGES: Final = 64 * 1024 * 1024
"""Bytes of images that are taken along."""


class Odt(Container):
    """A document of a word processor: one article. Spreadsheets and the like are refused by name."""

    what = "a text document (ODT)"

    def entries(self) -> Iterator[Entry]:
        """Yield the document, which is not read for that."""
        yield Entry("")

    def members(self) -> Iterator[Member]:
        """Yield the document."""
        if not self.blob.head(4).startswith(b"PK"):
            root = xml_of(self.blob.whole(), self.blob.name, self.what)
            yield self._member(root, [root], root, None)
            return
        with Packed(self.blob, self.what) as parts:
            kind = parts.read("mimetype").decode("ascii", "replace") if "mimetype" in parts else ""
            self._refuse_others(kind.rpartition(".")[2])
            if "META-INF/manifest.xml" in parts and b"encryption-data" in parts.read("META-INF/manifest.xml"):
                raise ContainerError(f"“{self.blob.name}” is encrypted.", "Save it without a password first.")
            content = parts.xml("content.xml")
            styles = [content, *(parts.xml(name) for name in ("styles.xml",) if name in parts)]
            meta = parts.xml("meta.xml") if "meta.xml" in parts else None
            yield self._member(content, styles, meta, parts)

    def _member(self, content: Any, styles: list[Any], meta: Any, parts: Packed | None) -> Member:
        body = content.find(f".//{_OFFICE}body/{_OFFICE}text")
        if body is None:
            other = next(iter(content.findall(f"{_OFFICE}body/*")), None)
            if other is not None and isinstance(other.tag, str):
                self._refuse_others(other.tag.rpartition("}")[2])
            raise ContainerError(f"“{self.blob.name}” is {self.what}, but damaged.", "Download or save it again.")
        return member_of(self.blob.name, self.what, _Writer(styles, parts).page(body), _said(meta))

    def _refuse_others(self, kind: str) -> None:
        kind = kind.removesuffix("-template")
        if what := _OTHERS.get({"drawing": "graphics"}.get(kind, kind)):
            raise ContainerError(
                f"“{self.blob.name}” is {what}, not an article.", "Save its text as ODT, text or HTML."
            )


def _said(meta: Any) -> Said:
    """Read what the document's properties say of it."""
    found: dict[str, str] = {}
    holder = meta.find(f".//{_OFFICE}meta") if meta is not None else None
    for node in holder if holder is not None else ():
        words = " ".join((node.text or "").split())
        if words and isinstance(node.tag, str):
            found.setdefault(node.tag.rpartition("}")[2], words)
    return Said(
        found.get("title"),
        found.get("initial-creator") or found.get("creator"),
        found.get("creation-date"),
        found.get("language"),
    )


class _Writer:
    """Writes the elements of a document as HTML."""

    def __init__(self, styles: list[Any], parts: Packed | None) -> None:
        self._parts = parts
        self._left = _IMAGES
        self._notes: list[str] = []
        self._marks: dict[str, tuple[str, ...]] = {}  # style of characters -> the elements that set text so
        self._parents: dict[str, str] = {}  # style of paragraphs -> the one that it is made from
        self._numbered: set[tuple[str, int]] = set()  # style and level of lists that are numbered
        for root in styles:
            self._read_styles(root)

    def _read_styles(self, root: Any) -> None:
        for style in root.iter(f"{_STYLE}style"):
            name = style.get(f"{_STYLE}name", "")
            if parent := style.get(f"{_STYLE}parent-style-name"):
                self._parents.setdefault(name, parent)
            said = style.find(f"{_STYLE}text-properties")
            if said is not None and style.get(f"{_STYLE}family") == "text":
                self._marks.setdefault(name, _elements_of(said))
        for style in root.iter(f"{_TEXT}list-style"):
            for level in style.iterchildren(f"{_TEXT}list-level-style-number"):
                self._numbered.add((style.get(f"{_STYLE}name", ""), int(level.get(f"{_TEXT}level", "1") or 1)))

    def page(self, body: Any) -> str:
        """Give the HTML of a document's body, its notes last."""
        made = self._within(body, 0)
        # A note may stand in a note: each is written once.
        notes = "".join(f'<li id="note-{number}">{text}</li>' for number, text in enumerate(self._notes, 1))
        return made + (f"<hr><ol>{notes}</ol>" if notes else "")

    def _within(self, node: Any, depth: int, style: str = "", level: int = 0) -> str:
        """Write what stands in an element; ``style`` and ``level`` are of the list around it."""
        parts = [escape(node.text or "", quote=False)]
        for child in node:
            if isinstance(child.tag, str) and child.tag not in _LEFT_OUT and not child.tag.endswith("-source"):
                parts.append(self._of(child, depth + 1, style, level))
            parts.append(escape(child.tail or "", quote=False))
        return "".join(parts)

    def _of(self, node: Any, depth: int, style: str, level: int) -> str:
        if depth > _DEEPEST:
            return escape("".join(node.itertext()), quote=False)
        name = node.tag
        if name == f"{_TEXT}s":
            return " " * min(_number(node.get(f"{_TEXT}c"), 1), 1000)
        if name == f"{_TEXT}tab":
            return "\t"
        if name == f"{_TEXT}line-break":
            return "<br>"
        if name == f"{_TEXT}note":
            return self._note(node, depth)
        if name == f"{_DRAW}image":
            return self._image(node)
        if name == f"{_DRAW}object":
            return self._object(node)
        if name == f"{_DRAW}frame":
            return self._frame(node, depth, style, level)
        if name == f"{_TEXT}list":
            style = node.get(f"{_TEXT}style-name") or style
            kind = "ol" if (style, level + 1) in self._numbered else "ul"
            return f"<{kind}>{self._within(node, depth, style, level + 1)}</{kind}>"
        made = self._within(node, depth, style, level)
        for one in self._tag(node):
            made = f"<{one}>{made}</{one.partition(' ')[0]}>"
        return made

    def _tag(self, node: Any) -> tuple[str, ...]:
        """Give the elements, from the innermost one, that an element becomes, with their attributes."""
        name = node.tag
        if name == f"{_TEXT}h":
            return (f"h{min(6, max(1, _number(node.get(f'{_TEXT}outline-level'), 1)))}",)
        if name == f"{_TEXT}p":
            return self._paragraph(node.get(f"{_TEXT}style-name", ""))
        if name == f"{_TEXT}span":
            return self._marks.get(node.get(f"{_TEXT}style-name", ""), ())
        if name == f"{_TEXT}a":
            return (f'a href="{escape(node.get(_HREF, ""))}"',)
        if name in (f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell"):
            head = node.getparent().getparent()
            tag = "th" if head is not None and head.tag == f"{_TABLE}table-header-rows" else "td"
            spans = "".join(
                f' {html}="{_number(value, 1)}"'
                for html, value in (
                    ("colspan", node.get(f"{_TABLE}number-columns-spanned")),
                    ("rowspan", node.get(f"{_TABLE}number-rows-spanned")),
                )
                if value
            )
            return () if name.endswith("covered-table-cell") else (tag + spans,)
        return _ELEMENTS.get(name, ())

    def _paragraph(self, style: str) -> tuple[str, ...]:
        for _ in range(10):
            if style in ("Title", "Subtitle"):
                return ("h1",) if style == "Title" else ("p",)
            if style.startswith("Heading_20_") and style[11:12].isdigit():
                return (f"h{min(6, max(1, int(style[11:12])))}",)
            if style in ("Quotations", "Quote"):
                return ("p", "blockquote")
            if style.startswith("Preformatted"):
                return ("pre",)
            style = self._parents.get(style, "")
        return ("p",)

    def _note(self, node: Any, depth: int) -> str:
        body = node.find(f"{_TEXT}note-body")
        self._notes.append("")
        number = len(self._notes)
        self._notes[number - 1] = self._within(body, depth) if body is not None else ""
        return f'<sup><a href="#note-{number}">{number}</a></sup>'

    def _frame(self, node: Any, depth: int, style: str, level: int) -> str:
        """Write the first of a frame's contents that can be read: the others stand for it elsewhere."""
        words = node.findtext(f"{_SVG}desc") or ""
        for child in node:
            if not isinstance(child.tag, str) or child.tag in _LEFT_OUT:
                continue
            made = self._image(child, words) if child.tag == f"{_DRAW}image" else self._of(child, depth, style, level)
            if made:
                return made
        return ""

    def _image(self, node: Any, words: str = "") -> str:
        data = b""
        inside = node.find(f"{_OFFICE}binary-data")
        if inside is not None:
            try:
                data = base64.b64decode(inside.text or "")
            except ValueError:
                data = b""
        else:
            name = node.get(_HREF, "").removeprefix("./")
            if self._parts is not None and name in self._parts:
                try:
                    data = self._parts.read(name)
                except ContainerError:  # costs that image alone
                    data = b""
        if not 0 < len(data) <= min(self._left, LIMITS.image_bytes):
            return ""
        self._left -= len(data)
        return f'<img src="{data_uri(data)}" alt="{escape(words)}">' if data_uri(data) else ""

    def _object(self, node: Any) -> str:
        """Write a formula; other objects are shown by the image beside them."""
        math = node.find(_MATH)
        name = node.get(_HREF, "").removeprefix("./")
        if math is None and self._parts is not None and f"{name}/content.xml" in self._parts:
            try:
                root = self._parts.xml(f"{name}/content.xml")
            except ContainerError:
                return ""
            math = root if root.tag == _MATH else None
        return f"<math>{_mathml(math, 0)}</math>" if math is not None else ""


def _mathml(node: Any, depth: int) -> str:
    """Write what stands in a formula, without the names of its namespace."""
    if depth > _DEEPEST:
        return escape("".join(node.itertext()), quote=False)
    made = [escape(node.text or "", quote=False)]
    for child in node:
        if isinstance(child.tag, str):
            name = child.tag.rpartition("}")[2]
            if name != "annotation" and name.isalnum():
                values = "".join(f' {key}="{escape(value)}"' for key, value in child.attrib.items() if key.isalpha())
                made.append(f"<{name}{values}>{_mathml(child, depth + 1)}</{name}>")
        made.append(escape(child.tail or "", quote=False))
    return "".join(made)


def _elements_of(said: Any) -> tuple[str, ...]:
    """Give the elements of HTML that set text as the properties of a style say."""
    position = said.get(f"{_STYLE}text-position", "").split(" ")[0]
    height = position.rstrip("%")
    if height.lstrip("-").isdecimal() and int(height):
        position = "sub" if height.startswith("-") else "super"
    raised = {"super": "sup", "sub": "sub"}.get(position, "")
    marks = (
        ("b", said.get(f"{_FO}font-weight") in ("bold", "600", "700", "800", "900")),
        ("i", said.get(f"{_FO}font-style") in ("italic", "oblique")),
        ("s", said.get(f"{_STYLE}text-line-through-style") not in (None, "none")),
        (raised, bool(raised)),
    )
    return tuple(name for name, is_set in marks if is_set)


def _number(value: str | None, default: int) -> int:
    return int(value) if value and value.isdecimal() and len(value) < 6 else default


_ELEMENTS: Final[dict[str, tuple[str, ...]]] = {
    f"{_TEXT}list-item": ("li",),
    f"{_TEXT}list-header": ("li",),
    f"{_TABLE}table": ("table",),
    f"{_TABLE}table-row": ("tr",),
    f"{_TABLE}table-header-rows": ("thead",),
    f"{_DRAW}text-box": ("div",),
    f"{_TEXT}section": ("div",),
    f"{_TEXT}ruby": ("ruby",),
    f"{_TEXT}ruby-text": ("rt",),
}
