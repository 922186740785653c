"""Which container a file is, told from its first bytes; its name only breaks ties.

Each form is a module of this package. Modules are imported when a file of their form is met: a plain text pays for none
of them.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable
from typing import NamedTuple

from core.loading.containers import document_marks, marks, told
from core.loading.containers.blob import HEAD, Blob
from core.loading.containers.container import Container


class Form(NamedTuple):
    """A form of containers: how it is told, and the class that reads it.

    Attributes:
        is_one: First bytes, name -> whether it may be one.
        module: The module of this package.
        name: The class.
        confirmed: Tells where the first bytes are not enough, or None.
    """

    is_one: Callable[[bytes, str], bool]
    module: str
    name: str
    confirmed: Callable[[Blob], bool] | None = None


FORMS: tuple[Form, ...] = (
    Form(document_marks.is_epub, "epub", "Epub"),
    Form(document_marks.is_docx, "docx", "Docx"),
    Form(document_marks.is_odt, "odt", "Odt"),
    Form(document_marks.is_rtf, "rtf", "Rtf"),
    Form(document_marks.is_pdf, "pdf", "Pdf"),
    Form(document_marks.is_subtitles, "subtitles", "Subtitles"),
    Form(marks.starts(b"\x1f\x8b\x08"), "compressed", "Gzip"),
    Form(marks.is_bzip2, "compressed", "Bzip2"),
    Form(marks.starts(b"\xfd7zXZ\0"), "compressed", "Xz"),
    Form(marks.is_zstd, "compressed", "Zstandard"),
    Form(marks.is_brotli, "compressed", "Brotli"),
    Form(marks.starts(b"WARC/0.", b"WARC/1.", b"filedesc://"), "warc", "Warc"),
    Form(marks.is_har, "har", "Har"),
    Form(marks.is_tar, "tar_archive", "TarArchive"),
    Form(marks.is_web_archive, "webarchive", "WebArchive"),
    Form(marks.is_mbox, "mbox", "Mbox"),
    Form(marks.is_mail, "mail", "Mail"),
    Form(marks.is_mhtml, "mhtml", "Mhtml"),
    Form(told.is_links, "links", "Links"),
    Form(told.is_wxr, "wxr", "Wxr"),
    Form(told.is_mediawiki, "mediawiki_xml", "MediaWiki"),
    Form(told.is_feed, "feed", "Feed"),
    Form(told.is_parquet, "parquet", "Parquet"),
    Form(told.is_notebook, "notebook", "Notebook"),
    Form(told.is_json_lines, "json_lines", "JsonLines"),
    Form(told.is_json, "json_array", "JsonArray"),
    Form(told.is_table, "csv_table", "Table"),
    Form(marks.is_around_zip, "zip_archive", "ZipArchive", marks.holds_zip),
    Form(marks.is_wacz, "wacz", "Wacz"),
    Form(marks.is_zip, "zip_archive", "ZipArchive"),  # after every form that is a ZIP archive as well
)


def container_of(blob: Blob) -> Container | None:
    """Give the container that the bytes are, or None where they are none."""
    head = blob.head(HEAD)
    for form in FORMS:
        if form.is_one(head, blob.name) and (form.confirmed is None or form.confirmed(blob)):
            module = importlib.import_module(f"core.loading.containers.{form.module}")
            container: Container = getattr(module, form.name)(blob)
            if container.fits():
                return container
    return None
