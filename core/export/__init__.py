"""Article -> a form that other programs read: plain text, Markdown, HTML, EPUB, and a JSON report.

A part of an article, by spans of its text, is an article of its own (``part_of``). ``to_bibtex``, ``to_csl_json`` and
``to_apa`` give an article's entry in a list of references, and take the day on which it was read.

``FORMS`` is the table of the forms; the command line and the window offer what stands in it.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol

from core.article.article import Article
from core.export.stamp import Stamp, stamp_of

if TYPE_CHECKING:
    from core.export.citation import to_apa, to_bibtex, to_csl_json
    from core.export.epub import to_epub
    from core.export.fragment import to_fragment
    from core.export.html import to_html
    from core.export.markdown import to_markdown
    from core.export.part import part_of
    from core.export.report import to_json
    from core.export.soup import to_soup
    from core.export.text import to_text

__all__ = [
    "FORMS",
    "Form",
    "Stamp",
    "part_of",
    "stamp_of",
    "to_apa",
    "to_bibtex",
    "to_csl_json",
    "to_epub",
    "to_fragment",
    "to_html",
    "to_json",
    "to_markdown",
    "to_soup",
    "to_text",
]


_MODULES = {
    "part_of": "part",
    "to_apa": "citation",
    "to_bibtex": "citation",
    "to_csl_json": "citation",
    "to_epub": "epub",
    "to_fragment": "fragment",
    "to_html": "html",
    "to_json": "report",
    "to_markdown": "markdown",
    "to_soup": "soup",
    "to_text": "text",
}
"""Where each writer is. They are imported when they are asked for: a text pays for no parser of pages."""


def __getattr__(name: str) -> Any:
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"core.export.{_MODULES[name]}"), name)


class Writer(Protocol):
    """Writes a form."""

    def __call__(self, article: Article, stamp: Stamp | None = None, /) -> str | bytes:
        """Give the exported text or bytes."""


class Form(NamedTuple):
    """A form that an article can be exported to.

    Attributes:
        name: The name that the command line uses.
        suffix: What a file's name ends with, with its dot.
        write: Article and stamp -> the exported text, or the bytes of a form that is no text. The stamp says when the
            article was cleaned and by what; without one, text and Markdown are the text alone.
    """

    name: str
    suffix: str
    write: Writer


def _late(name: str) -> Writer:
    def write(article: Article, stamp: Stamp | None = None, /) -> str | bytes:
        written: str | bytes = __getattr__(name)(article, stamp)
        return written

    return write


FORMS: dict[str, Form] = {
    form.name: form
    for form in (
        Form("text", ".txt", _late("to_text")),
        Form("markdown", ".md", _late("to_markdown")),
        Form("html", ".html", _late("to_html")),
        Form("epub", ".epub", _late("to_epub")),
        Form("json", ".json", _late("to_json")),
    )
}
