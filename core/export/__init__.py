"""Article -> a form that other programs read: plain text, Markdown, HTML, EPUB, and a JSON report.

``FORMS`` is the table of them; the command line and the window offer what stands in it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from core.article.article import Article
from core.export.epub import to_epub
from core.export.fragment import to_fragment
from core.export.html import to_html
from core.export.markdown import to_markdown
from core.export.report import to_json
from core.export.text import to_text

__all__ = ["FORMS", "Form", "to_epub", "to_fragment", "to_html", "to_json", "to_markdown", "to_text"]


class Form(NamedTuple):
    """A form that an article can be exported to.

    Attributes:
        name: The name that the command line uses.
        suffix: What a file's name ends with, with its dot.
        write: Article -> the exported text, or the bytes of a form that is no text.
    """

    name: str
    suffix: str
    write: Callable[[Article], str | bytes]


FORMS: dict[str, Form] = {
    form.name: form
    for form in (
        Form("text", ".txt", to_text),
        Form("markdown", ".md", to_markdown),
        Form("html", ".html", to_html),
        Form("epub", ".epub", to_epub),
        Form("json", ".json", to_json),
    )
}
