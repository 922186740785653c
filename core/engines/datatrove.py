"""Steps of datatrove: `WinnowExtractor` makes text of HTML, `WinnowFilter` takes leaked code out of text.

It needs ``winnow-reader[datatrove]``::

    from core.engines.datatrove import WinnowFilter

    LocalPipelineExecutor(pipeline=[JsonlReader("in"), WinnowFilter(), JsonlWriter("out")]).run()
"""

from __future__ import annotations

from typing import Any

from datatrove.data import Document
from datatrove.pipeline.extractors.base import BaseExtractor
from datatrove.pipeline.filters.base_filter import BaseFilter

from core.article.article import Article
from core.article.reach import Reach, reach_of
from core.article.source import MediaType
from core.article.threshold import THRESHOLD, checked
from core.cleaning.fallback import clean_or_less
from core.cleaning.first_look import is_clean
from core.errors import EmptyError
from core.export.text import to_text
from core.loading import load_text

SPANS = "winnow_spans"
"""What a document's metadata call the list of what was removed."""


class WinnowExtractor(BaseExtractor):  # type: ignore[misc]
    """Makes readable text of the HTML of documents.

    Args:
        threshold: The confidence that code found in prose must have to be removed, above 0, at most 1.
        reach: How much of a page goes beside its article: ``less``, ``usual`` or ``more``.
        timeout: Seconds that a document may take; one that takes longer is dropped.

    Raises:
        ValueError: if the threshold or the reach is none.
    """

    name = "🌾 Winnow"

    def __init__(self, threshold: float = THRESHOLD, reach: Reach | str = Reach.USUAL, timeout: float = 10.0) -> None:
        super().__init__(timeout)
        self.threshold = checked(threshold)
        self.reach = reach_of(reach)

    def extract(self, text: str) -> str:
        """Give the readable text of a page; an empty one where there is none.

        Raises:
            NoArticleError: if the page is known to hold no article.
        """
        try:
            source = load_text(text, media_type=MediaType.HTML)
        except EmptyError:
            return ""
        return to_text(clean_or_less(source, self.threshold, self.reach))


class WinnowFilter(BaseFilter):  # type: ignore[misc]
    """Takes code that leaked out of the text of documents, and drops those of which too much was code.

    What was removed stands in the metadata as ``winnow_spans``: each ``start``, ``end``, ``kind``, ``confidence`` and
    ``reason``, in code points of the text as it was. A text of which nothing is removed stays to the letter.

    Args:
        threshold: The confidence that code must have to be removed, above 0, at most 1.
        most_removed: The share of a text, 0 to 1, that may go before its document is dropped.
        exclusion_writer: Writes the documents that are dropped.

    Raises:
        ValueError: if the threshold is none.
    """

    name = "🌾 Winnow"

    def __init__(self, threshold: float = THRESHOLD, most_removed: float = 1.0, exclusion_writer: Any = None) -> None:
        super().__init__(exclusion_writer)
        self.threshold = checked(threshold)
        self.most_removed = most_removed

    def filter(self, doc: Document) -> bool | tuple[bool, str]:
        """Clean a document in its place; tell whether to keep it, or why not."""
        doc.metadata[SPANS] = []
        if is_clean(doc.text):
            return True
        try:
            article = clean_or_less(load_text(doc.text), self.threshold)
        except EmptyError:
            return True
        if not article.removals:
            return True
        if article.removed_share() > self.most_removed or not article.text.strip():
            return False, "code"  # as it was, for whoever reads what is dropped
        doc.metadata[SPANS] = _spans(article)
        doc.text = article.text
        return True


def _spans(article: Article) -> list[dict[str, object]]:
    return [
        {
            "start": one.start,
            "end": one.end,
            "kind": one.kind.value,
            "confidence": round(one.confidence, 4),
            "reason": one.reason,
        }
        for one in article.removals
    ]
