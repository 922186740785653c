"""Which container a file is, told from its first bytes; its name only breaks ties.

Each form is a module of this package with a class of the same name in capitals. Modules are imported when a file of
their form is met: a plain text pays for none of them.
"""

from __future__ import annotations

import importlib
import re
from collections.abc import Callable
from typing import NamedTuple

from core.loading.containers import told
from core.loading.containers.blob import HEAD, Blob
from core.loading.containers.container import Container

_MIME_HEAD = re.compile(
    rb"\A(?:[ \t]*\r?\n)*(?:[A-Za-z][A-Za-z0-9-]{1,60}:[ \t]*[^\r\n]*(?:\r?\n[ \t]+[^\r\n]*)*\r?\n)+"
)
_MULTIPART = re.compile(rb"^content-type:[ \t]*multipart/related", re.IGNORECASE | re.MULTILINE)
_VERSION = re.compile(rb"^mime-version:", re.IGNORECASE | re.MULTILINE)


class Form(NamedTuple):
    """A form of containers: how it is told, and the class that reads it."""

    is_one: Callable[[bytes, str], bool]
    module: str
    name: str


def _is_mhtml(head: bytes, name: str) -> bool:
    found = _MIME_HEAD.match(head)
    return bool(found and _MULTIPART.search(found[0]) and _VERSION.search(found[0]))


FORMS: tuple[Form, ...] = (
    Form(_is_mhtml, "mhtml", "Mhtml"),
    Form(told.is_links, "links", "Links"),
    Form(told.is_wxr, "wxr", "Wxr"),
    Form(told.is_mediawiki, "mediawiki_xml", "MediaWiki"),
    Form(told.is_feed, "feed", "Feed"),
    Form(told.is_parquet, "parquet", "Parquet"),
    Form(told.is_notebook, "notebook", "Notebook"),
    Form(told.is_json_lines, "json_lines", "JsonLines"),
    Form(told.is_json, "json_array", "JsonArray"),
    Form(told.is_table, "csv_table", "Table"),
)


def container_of(blob: Blob) -> Container | None:
    """Give the container that the bytes are, or None where they are none."""
    head = blob.head(HEAD)
    for form in FORMS:
        if form.is_one(head, blob.name):
            module = importlib.import_module(f"core.loading.containers.{form.module}")
            container: Container = getattr(module, form.name)(blob)
            if container.fits():
                return container
    return None
