"""Article -> JSON report: what was read, what was removed and why, and what is left.

Form 1 of the report is one JSON object:

- ``report``: ``{"form": 1, "program": "Winnow", "version": ..., "cleaned": ..., "offsets": "code points, half-open"}``;
  ``cleaned`` is when, as ISO 8601 has it, in UTC. The form's
  number rises when a reader of the old form would misread the new one; new members may come without that.
- ``source``: ``name``, ``sha256`` of the bytes, ``bytes`` and ``code_points`` (their numbers), ``media_type``,
  ``encoding``, ``encoding_reason``, ``replaced`` (undecodable sequences that stand as U+FFFD), ``url`` or null;
  ``container``, what it stood in, and ``member``, the path inside that, or null.
- ``metadata``: ``title``, ``byline``, ``authors``, ``published``, ``site``, ``language``, ``direction``, ``image`` (the
  address of the lead image), ``kind`` (of page: ``article``, ``forum`` or ``documentation``), null where the article
  does not say; ``origins`` names for each member where it came from, and for ``text``, where that is not what the page
  shows.
- ``text``: the readable text.
- ``removals``: in order, each ``start``, ``end``, ``kind``, ``confidence``, ``reason`` (what it is and why it went, in
  plain words), ``detail`` (the evidence, may be empty), ``detector``, and ``text``, the removed piece to the letter.
- ``threshold``: the confidence that code found in prose had to have to be removed, above 0, at most 1.
- ``reach``: how much of a page went beside its article, ``less``, ``usual`` or ``more``; null of what is no page.
- ``suspected``: code below that threshold that may have leaked, in order, with the members of a removal. It stands in
  ``text`` and is kept.
- ``corrections``: what a reader decided, in order, disjoint: ``start``, ``end``, ``decision`` (``keep`` or ``remove``),
  ``kind`` (null where nothing is known), ``reason`` and ``adjusts``, which is null, or ``[start, end]`` of a removal as
  it was found, if this one changes its edges or its kind.
- ``lost``: the first words of pieces that a reader had decided about and that the original holds no more.
- ``segments``: the partition of the original, ``[start, end, "kept" | "structure" | "removed"]``, in order, no gap.

All offsets count code points of the decoded original (without its byte order mark), half-open.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from core.article.article import Article
from core.article.removal import Removal
from core.article.source import MediaType
from core.export.stamp import Stamp, stamp_of

FORM = 1


def report(article: Article, stamp: Stamp | None = None) -> dict[str, Any]:
    """Give the report as plain data; see the module for its form."""
    stamp = stamp or stamp_of()
    source, metadata = article.source, article.metadata
    return {
        "report": {
            "form": FORM,
            "program": "Winnow",
            "version": stamp.program.removeprefix("Winnow "),
            "cleaned": stamp.cleaned,
            "offsets": "code points, half-open",
        },
        "source": {
            "name": source.name,
            "sha256": source.sha256,
            "bytes": source.byte_count,
            "code_points": len(source.text),
            "media_type": source.media_type.value,
            "encoding": source.encoding,
            "encoding_reason": source.encoding_reason,
            "replaced": source.replaced,
            "url": source.url,
            "container": source.held.container if source.held else None,
            "member": source.held.member if source.held else None,
        },
        "metadata": {
            "title": metadata.title,
            "byline": metadata.byline,
            "authors": list(metadata.authors),
            "published": metadata.published,
            "site": metadata.site,
            "language": metadata.language,
            "direction": metadata.direction,
            "image": metadata.image,
            "kind": metadata.kind,
            "origins": dict(metadata.origins),
        },
        "text": article.text,
        "removals": _listed(article.removals, source.text),
        "threshold": article.threshold,
        "reach": article.reach.value if source.media_type is MediaType.HTML else None,
        "suspected": _listed(article.suspected, source.text),
        "corrections": [
            {
                "start": one.span.start,
                "end": one.span.end,
                "decision": one.decision.value,
                "kind": one.kind.value if one.kind else None,
                "reason": one.reason,
                "adjusts": list(one.adjusts) if one.adjusts else None,
            }
            for one in article.corrections
        ],
        "lost": list(article.lost),
        "shortfalls": list(article.shortfalls),
        "segments": [[segment.start, segment.end, segment.state.value] for segment in article.segments()],
    }


def spans_of(article: Article, shift: int = 0) -> list[dict[str, Any]]:
    """Give what was removed, in order, as corpora hold it: where, what, how sure and why.

    Args:
        article: The article.
        shift: What is added to every offset, for an original that counts code points which ``Source.text`` has not.
    """
    return [
        {
            "start": one.start + shift,
            "end": one.end + shift,
            "kind": one.kind.value,
            "confidence": round(one.confidence, 4),
            "reason": one.reason,
            "detail": one.detail,
        }
        for one in article.removals
    ]


def _listed(found: Sequence[Removal], text: str) -> list[dict[str, Any]]:
    return [
        {
            "start": one.start,
            "end": one.end,
            "kind": one.kind.value,
            "confidence": round(one.confidence, 4),
            "reason": one.reason,
            "detail": one.detail,
            "detector": one.detector,
            "text": text[one.start : one.end],
        }
        for one in found
    ]


def to_json(article: Article, stamp: Stamp | None = None) -> str:
    """Give the report as JSON, indented, with every character as itself and a line break at the end."""
    return json.dumps(report(article, stamp), ensure_ascii=False, indent=2) + "\n"
