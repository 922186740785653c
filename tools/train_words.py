"""Collects the words that prose is made of, and writes their hashes.

usage: python -m tools.train_words DATA [--out resources/weights/words.bin]

DATA is a folder with ``pages/ground-truth/*.json`` (``main_content``) and ``leakbench/*.jsonl*`` (``text`` and ``gold``
spans, whose text is left out). A word counts once a document; those of at least ``--least`` documents are kept. The
file is their CRC-32 sums, sorted, as little-endian 32-bit numbers.
"""

import argparse
import array
import collections
import gzip
import json
import re
import sys
import zlib
from pathlib import Path

WORD = re.compile(r"(?<![\w$.])[^\W\d_]{2,24}(?![\w$(=\[{/\\]|\.\w)")


def texts(folder: Path):
    """Yield (document, prose)."""
    for path in sorted((folder / "pages" / "ground-truth").glob("*.json")):
        truth = json.loads(path.read_text(encoding="utf-8"))
        if truth["page_type"] != "documentation":  # which speaks in the names of code
            yield path.stem, truth.get("main_content") or ""
    for path in sorted((folder / "leakbench").glob("*.jsonl*")):
        data = path.read_bytes()
        for line in filter(None, (gzip.decompress(data) if path.suffix == ".gz" else data).decode().split("\n")):
            document = json.loads(line)
            if document.get("page_type") == "documentation" or document.get("kind") == "tutorial":
                continue
            at, parts = 0, []
            for start, end, *_ in sorted([*document["gold"], *(document.get("legit") or ())]):
                parts.append(document["text"][at:start])
                at = max(at, end)
            yield document["id"].split("-")[0], " ".join([*parts, document["text"][at:]])


def main():
    """Run."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--out", type=Path, default=Path("resources/weights/words.bin"))
    parser.add_argument("--least", type=int, default=4)
    options = parser.parse_args()
    seen = collections.defaultdict(set)
    for document, text in texts(options.data):
        for word in set(WORD.findall(text)):
            # ``parseInt`` is no word, ``Paris`` is.
            if word[1:].islower():
                seen[word.lower()].add(document)
    words = sorted(word for word, documents in seen.items() if len(documents) >= options.least)
    sums = array.array("I", sorted({zlib.crc32(word.encode()) for word in words}))
    if sys.byteorder == "big":
        sums.byteswap()
    options.out.write_bytes(sums.tobytes())
    print(f"{len(words)} words, {options.out.stat().st_size} bytes")


if __name__ == "__main__":
    main()
