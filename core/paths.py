"""Paths of articles: which part of one is that of a file, and which names say that a file may hold articles.

The window's process needs no more than this of how files are read.
"""

from __future__ import annotations

import os

SUFFIXES = tuple(
    "html htm xhtml xht shtml txt text md markdown mkd rst rest adoc asciidoc tex latex org wiki mediawiki"
    " mht mhtml eml mbox warc arc wacz har webarchive jsonl ndjson jsonlines ldjson json xml rss atom rdf csv tsv"
    " parquet ipynb pdf epub docx docm odt fodt rtf srt vtt"
    " gz tgz bz2 tbz tbz2 xz txz zst tzst br zip tar".split()
)
"""What the names of files end in that may be articles, or hold some, without the dot."""


def file_of(path: str) -> tuple[str, str]:
    """Part a path into that of a file or folder that is there, and the path inside it, which may be empty."""
    whole, inner = path, ""
    while whole and not os.path.lexists(whole):
        parent, name = os.path.split(whole)
        if parent == whole:
            break
        whole, inner = parent, f"{name}/{inner}" if inner else name
    if inner and not os.path.isfile(whole):
        return path, ""
    return whole, inner
