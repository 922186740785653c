"""Notebooks of Jupyter: an article in Markdown, of the cells in order; what the code put out is left out."""

from __future__ import annotations

import base64
import binascii
import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from core.article.held import Held
from core.article.source import MediaType
from core.errors import ContainerError, EmptyError
from core.loading.containers.blob import Blob
from core.loading.containers.container import Container, Member
from core.loading.containers.values import language_of, names_of, words_of
from core.loading.encoding import decode
from core.patterns import lazy_pattern

_FENCES = lazy_pattern(r"^[ \t]*(`{3,}|~{3,})", re.MULTILINE)
_HEADING = lazy_pattern(r"^#[ \t]+(\S.*)$", re.MULTILINE)
_LANGUAGE = lazy_pattern(r"[\w+#.-]{1,40}\Z")


class Notebook(Container):
    """A notebook, which is one article."""

    what = "a notebook (Jupyter)"

    def __init__(self, blob: Blob) -> None:
        super().__init__(blob)
        self._cells: list[Any] = []
        self._metadata: Mapping[str, Any] = {}
        self._error: ContainerError | None = None

    def fits(self) -> bool:
        """Tell whether the document is a notebook."""
        try:
            document = json.loads(decode(self.blob.whole()).text, strict=False)
        except (ValueError, RecursionError):
            self._error = ContainerError(f"“{self.blob.name}” is {self.what} that is damaged.", "Save it again.")
            return self.blob.name.lower().endswith(".ipynb")
        if not isinstance(document, dict) or not isinstance(document.get("nbformat"), int):
            return False
        cells = document.get("cells")
        if cells is None:  # as it was before version 4
            sheets = document.get("worksheets")
            sheets = [one for one in sheets if isinstance(one, dict)] if isinstance(sheets, list) else []
            cells = [cell for sheet in sheets if isinstance(sheet.get("cells"), list) for cell in sheet["cells"]]
        self._cells = [cell for cell in cells if isinstance(cell, dict)] if isinstance(cells, list) else []
        metadata = document.get("metadata")
        self._metadata = metadata if isinstance(metadata, dict) else {}
        return True

    def members(self) -> Iterator[Member]:
        """Yield the article."""
        if self._error:
            raise self._error
        text = "\n\n".join(part for cell in self._cells if (part := self._part(cell))) + "\n"
        if text.isspace():
            raise EmptyError(f"“{self.blob.name}” is {self.what} without text.", "There is nothing to read in it.")
        heading = next((found for cell in self._cells if (found := _HEADING.search(_prose(cell)))), None)
        held = Held(
            self.what,
            title=words_of(self._metadata.get("title")) or (words_of(heading[1].rstrip("# \t\r")) if heading else None),
            authors=names_of(self._metadata.get("authors")),
            language=language_of(self._metadata.get("language")),
            images=dict(_images(self._cells)),
        )
        yield Member("", text.encode("utf-8", "surrogatepass"), held, MediaType.MARKDOWN, "utf-8")

    def _part(self, cell: Mapping[str, Any]) -> str:
        """Give the Markdown of a cell."""
        kind = cell.get("cell_type")
        source = _source(cell)
        if not source.strip():
            return ""
        if kind == "code":
            fence = max(("`" * (len(found[1]) + 1) for found in _FENCES.finditer(source)), key=len, default="```")
            return f"{fence}{self._language(cell)}\n{source.strip(chr(10))}\n{fence}"
        if kind == "heading":
            level = cell.get("level")
            return f"{'#' * (level if isinstance(level, int) and 1 <= level <= 6 else 1)} {' '.join(source.split())}"
        return source.strip("\n")

    def _language(self, cell: Mapping[str, Any]) -> str:
        """Give the language of the code in a cell, or the empty string."""
        for about, name in (("kernelspec", "language"), ("language_info", "name")):
            inner = self._metadata.get(about)
            found = inner.get(name) if isinstance(inner, dict) else None
            if isinstance(found, str) and _LANGUAGE.match(found):
                return found.lower()
        found = cell.get("language")
        return found.lower() if isinstance(found, str) and _LANGUAGE.match(found) else ""


def _source(cell: Mapping[str, Any]) -> str:
    source = cell.get("source", cell.get("input"))
    if isinstance(source, list):
        return "".join(line for line in source if isinstance(line, str))
    return source if isinstance(source, str) else ""


def _prose(cell: Mapping[str, Any]) -> str:
    kind = cell.get("cell_type")
    if kind == "heading" and cell.get("level") == 1:
        return f"# {' '.join(_source(cell).split())}"
    return _source(cell) if kind == "markdown" else ""


def _images(cells: list[Any]) -> Iterator[tuple[str, bytes]]:
    """Yield the images that are attached to cells, by the addresses that these call them by."""
    for cell in cells:
        attached = cell.get("attachments")
        for name, forms in attached.items() if isinstance(attached, dict) else ():
            for kind, data in forms.items() if isinstance(forms, dict) else ():
                if kind.startswith("image/") and isinstance(data, str):
                    try:
                        yield f"attachment:{name}", base64.b64decode(data)
                    except (binascii.Error, ValueError):
                        continue
