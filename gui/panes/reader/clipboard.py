"""What a selection in the reader puts on the clipboard: its text to the letter, and the same with its form."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData

from gui.panes.reader import selection

if TYPE_CHECKING:
    from PySide6.QtGui import QTextCursor

    from core.article.article import Article
    from core.article.span import Span
    from gui.typesetting.placed_text import PlacedText

_FORMATTED = 60_000
"""Characters that are formatted while the reader waits, up to 50 ms; of more only the text is copied."""
_MARKED = 20_000
"""The same for Markdown, which fewer programs take."""
_CHARSET = '<meta charset="utf-8">'


def mime_of(cursor: QTextCursor, placed: PlacedText, text: str, article: Article | None) -> QMimeData:
    """Give what is selected as text and, where that does not take long, as HTML and Markdown.

    The headline and the line under it that the article's text lacks are copied where nothing else is selected.
    """
    words = selection.copied(cursor, placed, text)
    if words and len(words) <= _FORMATTED:
        return _data_of(words, selection.chosen(cursor, placed), article)
    return plain(words or cursor.selection().toPlainText())


def mime_of_span(span: Span, text: str, article: Article | None) -> QMimeData:
    """Give a span of an article's text in the same way."""
    return _data_of(text[span.start : span.end], [span], article)


def _data_of(words: str, spans: list[Span], article: Article | None) -> QMimeData:
    if article is not None and len(words) <= _FORMATTED:
        from core.export.fragment import to_words
        from core.export.markdown import to_markdown
        from core.export.part import part_of

        part = part_of(article, spans)
        data = formatted(words, to_words(part))
        if len(words) <= _MARKED:
            data.setData("text/markdown", to_markdown(part).encode("utf-8", "replace"))
        return data
    return plain(words)


def plain(words: str) -> QMimeData:
    """Give words alone."""
    data = QMimeData()
    # Qt takes a byte order mark at the head of a text for a sign to itself.
    data.setText(f"\ufeff{words}" if words.startswith(("\ufeff", "\ufffe")) else words)
    return data


def formatted(words: str, html: str) -> QMimeData:
    """Give words with and without their form."""
    data = plain(words)
    # Cheaper than setHtml; without a charset some programs take it for one of a language.
    data.setData("text/html", (_CHARSET + html).encode("utf-8", "replace"))
    return data
