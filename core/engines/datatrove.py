"""Steps for pipelines of datatrove: pages to articles, and texts without the code that leaked into them.

Needs ``winnow-reader[engines]``. The steps hold no state but their settings, so every executor can send them around.
Offsets are code points, half-open, of the text that a document had before the step.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from datatrove.pipeline.base import PipelineStep
from datatrove.pipeline.filters.base_filter import BaseFilter
from datatrove.pipeline.readers.base import BaseDiskReader
from datatrove.utils.logging import logger
from datatrove.utils.typeshelper import StatHints

from core.article.reach import Reach, reach_of
from core.article.source import MediaType
from core.article.threshold import THRESHOLD, checked
from core.cleaning.fallback import clean_or_less
from core.errors import UnreadableError
from core.export.report import spans_of
from core.loading import load_each, load_file, load_text
from core.loading.sniff import media_type

if TYPE_CHECKING:
    from collections.abc import Iterator

    from datatrove.data import Document, DocumentsPipeline

    from core.article.article import Article
    from core.article.source import Source

MOST_REMOVED = 0.5
"""Share of a text that may be leaked code for it to be kept, where none is given."""


class WinnowReader(BaseDiskReader):  # type: ignore[misc]
    """Reads the articles of whatever files Winnow opens, as they stand in them: WARC, corpora, feeds, archives, pages.

    A document's ``id`` is its path below the folder, with the path inside its container; its ``metadata`` has
    ``media_type``, and what the container says: ``url``, ``title``, ``byline``, ``published``, ``language``. What
    cannot be read is counted, and its sentence goes to the log. The folder must be one of the machine's own.
    """

    name = "🌾 Winnow"

    def read_file(self, filepath: str) -> DocumentsPipeline:
        """Yield the articles of a file."""
        path = self.data_folder.resolve_paths(filepath)
        folder = path.removesuffix(filepath)
        for number, (inner, source) in enumerate(_sources(path)):
            if isinstance(source, UnreadableError):
                self.stat_update("unreadable")
                logger.warning(str(source))
                continue
            held = source.held
            said = {
                "url": source.url or (held.url if held else None),
                "title": held.title if held else None,
                "byline": ", ".join(held.authors) if held else None,
                "published": held.published if held else None,
                "language": held.language if held else None,
            }
            metadata = {"media_type": source.media_type.value} | {key: value for key, value in said.items() if value}
            data = {"text": source.text, "id": inner.removeprefix(folder), "metadata": metadata}
            if document := self.get_document_from_dict(data, filepath, number):
                yield document


class WinnowExtractor(PipelineStep):  # type: ignore[misc]
    """Puts the readable text of a page, or of a text into which code leaked, in place of what a document holds.

    A document's ``metadata`` gets ``original_sha256`` (of the text in UTF-8), ``spans`` (of what was removed, each
    with ``start``, ``end``, ``kind``, ``confidence``, ``reason`` and ``detail``), and ``title``, ``byline``,
    ``published`` and ``language`` where the article says them and the metadata did not. A document that holds no
    article is dropped and counted by why.
    """

    type = "🛢 - EXTRAC"
    name = "🌾 Winnow"

    def __init__(self, threshold: float = THRESHOLD, page: str | Reach = Reach.USUAL) -> None:
        """Set the step up.

        Args:
            threshold: The confidence that code in prose must have to be removed, above 0, at most 1.
            page: How much of a page goes: ``less``, ``usual`` or ``more``.

        Raises:
            ValueError: if one of them is none.
        """
        super().__init__()
        self.threshold = checked(threshold)
        self.page = str(reach_of(page))

    def run(self, data: DocumentsPipeline, rank: int = 0, world_size: int = 1) -> Iterator[Document]:
        """Work through the documents of a task, one at a time."""
        for document in data:
            self.stat_update(StatHints.total)
            with self.track_time():
                try:
                    article = _article_of(document, self.threshold, reach_of(self.page))
                except UnreadableError as error:
                    self.stat_update(StatHints.dropped, f"dropped_{type(error).__name__}")
                    continue
                _tell(document, article)
                if not document.text.strip():
                    self.stat_update(StatHints.dropped, "dropped_empty")
                    continue
            self.stat_update(StatHints.forwarded)
            self.update_doc_stats(document)
            yield document


class WinnowFilter(BaseFilter):  # type: ignore[misc]
    """Keeps texts of which no more than a share is leaked code; nothing of those that are kept is changed."""

    name = "🌾 Winnow"

    def __init__(
        self, most_removed: float = MOST_REMOVED, threshold: float = THRESHOLD, exclusion_writer: Any = None
    ) -> None:
        """Set the step up.

        Args:
            most_removed: The share of code points that may be leaked code, 0 to 1.
            threshold: The confidence that code must have to count, above 0, at most 1.
            exclusion_writer: A writer of datatrove's for what is dropped, or None.

        Raises:
            ValueError: if a number is out of its bounds.
        """
        super().__init__(exclusion_writer)
        if not 0 <= most_removed <= 1:
            raise ValueError(f"most_removed must be 0 to 1, not {most_removed!r}")
        self.most_removed = most_removed
        self.threshold = checked(threshold)

    def filter(self, doc: Document) -> bool | tuple[bool, str]:
        """Tell whether a document is kept, or why it is not."""
        try:
            article = clean_or_less(load_text(doc.text, name=str(doc.id)), self.threshold)
        except UnreadableError as error:
            return False, type(error).__name__
        removed = sum(removal.end - removal.start for removal in article.removals)
        return removed <= self.most_removed * len(doc.text) or (False, "leaked_code")


def _sources(path: str) -> Iterator[tuple[str, Source | UnreadableError]]:
    try:
        several = load_each(path)
        if several is not None:
            yield from several
        else:
            yield path, load_file(path)
    except UnreadableError as error:
        yield path, error


def _article_of(document: Document, threshold: float, reach: Reach) -> Article:
    said = document.metadata.get("media_type")
    kind = MediaType(said) if said in list(MediaType) else media_type(document.text, "")
    source = load_text(document.text, name=str(document.id), media_type=kind)
    return clean_or_less(source, threshold, reach=reach if kind is MediaType.HTML else Reach.USUAL)


def _tell(document: Document, article: Article) -> None:
    metadata = document.metadata
    metadata["original_sha256"] = article.source.sha256
    metadata["spans"] = spans_of(article)
    for name in ("title", "byline", "published", "language"):
        if value := getattr(article.metadata, name):
            metadata.setdefault(name, value)
    document.text = article.text
