"""PDF documents: the text that they hold, as running text, which is the text of the article."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from core.article.held import Held
from core.article.source import MediaType
from core.errors import ContainerError, MissingLibraryError, NoArticleError, TooLargeError
from core.limits import LIMITS
from core.loading.containers.container import Container, Entry, Member
from core.loading.containers.pdf_heads import without_heads
from core.loading.containers.pdf_lines import Line, lines_of
from core.loading.containers.pdf_text import text_of
from core.patterns import lazy_pattern

_DATE = lazy_pattern(r"D:(\d{4})(\d\d)?(\d\d)?(?:(\d\d)(\d\d)(\d\d)?)?(Z|[+-]\d\d'?\d\d)?")
_NO_TITLE = lazy_pattern(
    r"(?:microsoft \w+ - .*|.*\.(?:docx?|odt|rtf|tex|dvi|indd|qxp|qxd|pdf|html?|pages|pptx?|xlsx?)|untitled.*"
    r"|\(?anonymous\)?|\[.*\]|unspecified|unknown|title|author|user|admin(?:istrator)?|[\W\d_]*)\Z",
    re.IGNORECASE | re.DOTALL,
)


class Pdf(Container):
    """A PDF: one article."""

    what = "a PDF document"

    def entries(self) -> Iterator[Entry]:
        """Yield the document, which is not read for that."""
        yield Entry("")

    def members(self) -> Iterator[Member]:
        """Yield the document.

        Raises:
            NoArticleError: if it holds images of pages alone.
        """
        try:
            import pypdfium2
            import pypdfium2.raw
        except ImportError as error:
            raise MissingLibraryError(
                f"“{self.blob.name}” is {self.what}, which needs pypdfium2.", "Install winnow-reader[documents]."
            ) from error
        document = self._opened(pypdfium2)
        try:
            said = document.get_metadata_dict()
            pages = self._pages(document, pypdfium2)
        finally:
            document.close()
        text = text_of(without_heads(pages)) or text_of(pages)
        if not any(map(str.isalnum, text)):
            raise NoArticleError(
                f"“{self.blob.name}” is scanned: its pages are images, and it holds no text.",
                "Have a program for text recognition (OCR) add the text first.",
            )
        held = Held(
            self.what,
            title=_words(said.get("Title")),
            authors=tuple(name for one in re.split(r"[;&]", said.get("Author") or "") if (name := _words(one))),
            published=_date(said.get("CreationDate")),
        )
        yield Member("", f"{text}\n".encode("utf-8", "replace"), held, MediaType.TEXT, "utf-8")

    def _opened(self, pdfium: Any) -> Any:
        try:
            return pdfium.PdfDocument(self.blob.path or self.blob.whole())
        except pdfium.PdfiumError as error:
            if "password" in str(error).lower() or "security" in str(error).lower():
                raise ContainerError(
                    f"“{self.blob.name}” is encrypted.", "Save it without a password first."
                ) from error
            raise ContainerError(
                f"“{self.blob.name}” is {self.what}, but damaged.", "Download it again, or print it into a new PDF."
            ) from error

    def _pages(self, document: Any, pdfium: Any) -> list[list[Line]]:
        """Give the lines of the pages; a page that is damaged holds none."""
        count = len(document)
        if count > LIMITS.pages:
            raise self._too_long(f"{count:,} pages", f"{LIMITS.pages:,}")
        left = LIMITS.page_characters
        pages: list[list[Line]] = []
        for number in range(count):
            try:
                page = document[number]
            except pdfium.PdfiumError:
                pages.append([])
                continue
            textpage = page.get_textpage()
            left -= textpage.count_chars()
            if left < 0:
                raise self._too_long("more characters", f"{LIMITS.page_characters:,}")
            _, foot, _, top = page.get_cropbox()
            pages.append(lines_of(textpage, pdfium.raw, foot, top))
            textpage.close()
            page.close()
        return pages

    def _too_long(self, size: str, limit: str) -> TooLargeError:
        return TooLargeError(f"“{self.blob.name}” has {size}; Winnow reads up to {limit} of a PDF.", "Split it first.")


def _words(value: str | None) -> str | None:
    words = " ".join((value or "").replace("\0", "").split())
    return None if _NO_TITLE.match(words) else words


def _date(value: str | None) -> str | None:
    """Give a date of a PDF in the form of ISO 8601."""
    found = _DATE.match(value or "")
    if not found:
        return None
    year, month, day, hour, minute, second, zone = found.groups()
    date = "-".join(part for part in (year, month, day if month else None) if part)
    if not (day and hour):
        return date
    digits = (zone or "").replace("'", "")
    shift = f"{digits[:3]}:{digits[3:]}" if digits not in ("", "Z") else digits
    return f"{date}T{hour}:{minute}:{second or '00'}{shift}"
