"""Documents of Word (DOCX), which mammoth reads as HTML; that HTML is the text of the article."""

from __future__ import annotations

import io
from collections.abc import Iterator

from lxml import etree

from core.errors import ContainerError, MissingLibraryError
from core.loading.containers.container import Container, Entry, Member
from core.loading.containers.document import Said, member_of
from core.loading.containers.omml import with_formulas, without_formulas
from core.loading.containers.packed import Packed, xml_of

_FORMULA = b":oMath"
_CORE = "docProps/core.xml"
_OTHERS = (("xl/", "a spreadsheet (XLSX)"), ("ppt/", "a presentation (PPTX)"), ("visio/", "a drawing (VSDX)"))


class Docx(Container):
    """A document of Word: one article. What else has its form, as spreadsheets do, is refused by name."""

    what = "a Word document (DOCX)"

    def entries(self) -> Iterator[Entry]:
        """Yield the document, which is not read for that."""
        yield Entry("")

    def members(self) -> Iterator[Member]:
        """Yield the document."""
        with Packed(self.blob, self.what) as parts:
            self._refuse_others(parts.names)
            said = _said(parts) if _CORE in parts else Said()
            changed: dict[str, bytes] = {}
            formulas: list[str] = []
            for name in parts.names:
                if name.startswith("word/") and name.endswith(".xml") and _FORMULA in (data := parts.read(name)):
                    root = xml_of(data, self.blob.name, self.what)
                    formulas += without_formulas(root, len(formulas))
                    changed[name] = etree.tostring(root, encoding="utf-8", xml_declaration=True)
            data = parts.again(changed)
        try:
            import mammoth
        except ImportError as error:
            raise MissingLibraryError(
                f"“{self.blob.name}” is {self.what}, which needs mammoth.", "Install winnow-reader[documents]."
            ) from error
        try:
            body = mammoth.convert_to_html(io.BytesIO(data), style_map=_STYLES, include_embedded_style_map=False).value
        except MemoryError:
            raise
        except Exception as error:  # it raises whatever its parts raise at what Word would not write
            raise ContainerError(
                f"“{self.blob.name}” is {self.what}, but damaged.", "Open it in a word processor and save it again."
            ) from error
        yield member_of(self.blob.name, self.what, with_formulas(body, formulas), said)

    def _refuse_others(self, names: tuple[str, ...]) -> None:
        if any(name.startswith("word/") for name in names):
            return
        what = next((what for start, what in _OTHERS if any(name.startswith(start) for name in names)), None)
        if what is None:
            raise ContainerError(f"“{self.blob.name}” is {self.what}, but damaged.", "Download or save it again.")
        raise ContainerError(f"“{self.blob.name}” is {what}, not an article.", "Save its text as DOCX, text or HTML.")


_STYLES = """
p[style-name='Title'] => h1:fresh
p[style-name='Subtitle'] => p.subtitle:fresh
p[style-name='Quote'] => blockquote > p:fresh
p[style-name='Intense Quote'] => blockquote > p:fresh
p[style-name='HTML Preformatted'] => pre:separator('\\n')
p[style-name='Source Code'] => pre:separator('\\n')
u => u
strike => s
"""


def _said(parts: Packed) -> Said:
    """Read what the document's properties say of it."""
    found: dict[str, str] = {}
    for node in parts.xml(_CORE).iter("{*}*"):
        name, words = node.tag.rpartition("}")[2], " ".join((node.text or "").split())
        if words:
            found.setdefault(name, words)
    return Said(found.get("title"), found.get("creator"), found.get("created"), found.get("language"))
