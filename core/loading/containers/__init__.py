"""Files that hold articles: told by content, listed, and read a member at a time.

``forms`` tells which form a file has; each form is a module of its own. A member is called by a path: that of the file,
a slash, and the path inside it, ``/home/a/corpus.jsonl/3``, also through containers in containers. ``reading`` goes
such paths.
"""

from core.loading.containers.container import Container, Entry, Member
from core.loading.containers.reading import (
    Contents,
    Part,
    contents_of,
    load_member,
    parts_in,
    parts_of,
    sources_in,
)
from core.paths import file_of

__all__ = [
    "Container",
    "Contents",
    "Entry",
    "Member",
    "Part",
    "contents_of",
    "file_of",
    "load_member",
    "parts_in",
    "parts_of",
    "sources_in",
]
