"""How containers of records are told from their first bytes: JSON, XML by its first element, tables."""

from __future__ import annotations

import codecs
import json
import re

from core.loading.containers.blob import HEAD
from core.patterns import lazy_pattern

_ENCODING = {codecs.BOM_UTF16_LE: "utf-16-le", codecs.BOM_UTF16_BE: "utf-16-be", codecs.BOM_UTF8: "utf-8"}
_OBJECT = lazy_pattern(r'\{\s*(?:"|\Z)')
_RECORDS = lazy_pattern(r'(?:\[\s*)?\{\s*(?:"|\Z)')
_NOTEBOOK = lazy_pattern(r'"(?:cells|worksheets)"\s*:\s*\[')
_NEST = lazy_pattern(r"(?:[\[{]\s*){100}")
_PART = lazy_pattern(r"\s+|<\?.*?\?>|<!--.*?-->", re.DOTALL)
_DOCTYPE = lazy_pattern(r"<!DOCTYPE[^\[>]*(?:\[.*?\]\s*)?>", re.DOTALL)
_ROOT = lazy_pattern(r"<([A-Za-z_][\w.-]*(?::[\w.-]+)?)([^>]*)")
_PARTS = lazy_pattern(r"[,;\t|]")
_LINES = ("jsonl", "ndjson", "jsonlines", "ldjson")
_TABLES = ("csv", "tsv", "tab")


def text_of_head(head: bytes) -> str:
    """Decode the first bytes of a file as far as marks and names of elements need it."""
    for mark, encoding in _ENCODING.items():
        if head.startswith(mark):
            return head[len(mark) :].decode(encoding, "replace")
    return head.decode("utf-8", "replace")


def suffix_of(name: str) -> str:
    """Give what a name ends in, in lower case."""
    return name.rsplit(".", 1)[-1].lower() if "." in name else ""


def root_of(head: bytes) -> tuple[str, str]:
    """Give the first element of an XML document and its attributes; a DTD that does not end counts as one."""
    if not head.lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n\0").startswith(b"<"):
        return "", ""
    text, at = text_of_head(head), 0
    while found := _PART.match(text, at) or _DOCTYPE.match(text, at):
        at = found.end()
    if found := _ROOT.match(text, at):
        return found[1], found[2]
    found = re.compile(r"<!DOCTYPE\s+([\w.:-]+)\s*\[").match(text, at)
    return (found[1], "") if found else ("", "")


def is_wxr(head: bytes, name: str) -> bool:
    """Tell an export of WordPress."""
    return root_of(head)[0] == "rss" and "//wordpress.org/export/" in text_of_head(head)


def is_feed(head: bytes, name: str) -> bool:
    """Tell a feed."""
    root, attributes = root_of(head)
    if root in ("rss", "feed", "atom:feed"):
        return True
    return root == "rdf:RDF" and ("purl.org/rss" in attributes or "netscape.com/rdf/simple" in attributes)


def is_mediawiki(head: bytes, name: str) -> bool:
    """Tell a dump of a wiki."""
    return root_of(head)[0] == "mediawiki"


def is_links(head: bytes, name: str) -> bool:
    """Tell a list of addresses: of feeds, or of what a reader saved for later."""
    if root_of(head)[0] == "opml":
        return True
    text = text_of_head(head).lstrip()
    first = text[:200].split("\n", 1)[0].strip().lower().replace('"', "")
    if first in ("title,url,time_added,tags,status", "title,url,time_added,cursor,tags,status"):
        return True
    if first.startswith("url,title,selection,folder"):
        return True
    low = text[:400].lower()
    return low.startswith("<!doctype netscape-bookmark-file") or "<title>pocket export</title>" in low


def is_notebook(head: bytes, name: str) -> bool:
    """Tell a notebook of Jupyter; its cells may stand behind long metadata."""
    text = text_of_head(head).lstrip()
    return bool(_OBJECT.match(text)) and (bool(_NOTEBOOK.search(text)) or suffix_of(name) == "ipynb")


def is_json_lines(head: bytes, name: str) -> bool:
    """Tell whether the first line is a JSON object, or may be one that goes on."""
    text = head.removeprefix(codecs.BOM_UTF8).lstrip()
    if not text.startswith(b"{"):
        return False
    lines = [line for line in text.split(b"\n") if line.strip()]
    if len(lines) == 1 and len(head) >= HEAD:
        return bool(_OBJECT.match(text_of_head(text)))
    if len(lines) == 1 and suffix_of(name) not in _LINES:
        return False
    try:
        return isinstance(json.loads(lines[0]), dict)
    except (ValueError, RecursionError):
        return False


def is_json(head: bytes, name: str) -> bool:
    """Tell whether the first bytes may be those of records in JSON."""
    if not head.lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n\0").startswith((b"{", b"[")):
        return False
    text = text_of_head(head).lstrip()
    return bool(_RECORDS.match(text)) or (suffix_of(name) == "json" and bool(_NEST.match(text)))


def is_named_table(name: str) -> bool:
    """Tell whether a name is that of a table."""
    return suffix_of(name) in _TABLES


def is_table(head: bytes, name: str) -> bool:
    """Tell whether the first line may be the names of columns."""
    if is_named_table(name):
        return True
    line = text_of_head(head).lstrip("\ufeff").split("\n", 1)[0]
    return len(line) < 2000 and len(_PARTS.findall(line)) >= 2 and not line.lstrip().startswith(("{", "[", "<"))


def is_parquet(head: bytes, name: str) -> bool:
    """Tell a table in Parquet."""
    return head.startswith(b"PAR1")
