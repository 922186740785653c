"""Makes texts that code leaked into, with the exact spans: any code of any page, put into any prose.

DATA is a folder with ``pages/html``, ``pages-mixed/html`` (saved pages, gzipped or not) and ``leakbench/*.jsonl*``
(``text``, ``gold`` and ``legit`` spans, ``source``), whose texts give the prose. The same seed gives the same texts.
"""

import gzip
import html
import json
import re
import zlib
from collections import Counter, defaultdict
from dataclasses import dataclass
from urllib.parse import urlsplit

_CODE = re.compile(r"<(script|style)\b([^>]*)>(.*?)</\1\s*>", re.IGNORECASE | re.DOTALL)
_DATA = re.compile(r"json", re.IGNORECASE)
_PARAGRAPH = re.compile(r"[^\n]{60,1500}")
_SUSPICIOUS = re.compile(r"[{}<>\[\]=;|\\]|\(\)|&\w+;|://|\$\(")
_SEAM = re.compile(r"(?:[;}]\s*|\n\s*)(?=[A-Za-z_$(!.#@/*{\[])")
_SENTENCE = re.compile(r"(?<=[.!?…。！？”\"])\s+|(?<=[。！？])")


FOLDS = 5
"""Into how many parts the sources are divided, to measure with what was learnt from the others."""


@dataclass(frozen=True)
class Made:
    """A text and where its leaks are.

    ``gold`` has (start, end, kind), code points, half-open; ``source`` is what to fold by.
    """

    source: str
    text: str
    gold: list


def _read(path):
    data = path.read_bytes()
    return gzip.decompress(data) if data[:2] == b"\x1f\x8b" else data


def fold_of(source):
    """Give the fold that a source is in."""
    return zlib.crc32(source.encode()) % FOLDS


class Sources:
    """Tells what pages and texts are of one source: a site, or a repository."""

    def __init__(self, data):
        """Read where the pages of ``data`` are from."""
        truths = {path.stem: json.loads(path.read_text()) for path in (data / "pages/ground-truth").glob("*.json")}
        truths |= json.loads((data / "pages-mixed/ground-truth.json").read_text())
        self._sites = {page: _site(truth.get("url") or "") or page for page, truth in truths.items()}
        self._pages_with = defaultdict(set)
        for page, truth in truths.items():
            for snippet in truth.get("with") or ():
                self._pages_with[snippet].add(page)

    def of_page(self, page):
        """Give the source of a page by the name of its file."""
        return self._sites.get(page, page)

    def of_text(self, document):
        """Give the source of a document of ``leakbench``: a page's site, or the repository."""
        if source := str(document.get("source") or ""):
            return source
        page = re.sub(r"-(natural|injected)$", "", document["id"])
        group, _, name = page.rpartition("/")
        if group == "trafil":
            # Its page is known by what it says only.
            text = document["text"]
            held = Counter(page for snippet, pages in self._pages_with.items() if snippet in text for page in pages)
            return self.of_page(held.most_common(1)[0][0]) if held else page
        return self.of_page(f"scrap-{name[:16]}" if group else page)


def _site(address):
    host = urlsplit(address).hostname or ""
    return host.removeprefix("www.")


def codes(data, folder, longest=2_500):
    """Yield (page, kind, code) of the pages of a folder."""
    for path in sorted((data / folder / "html").iterdir()):
        seen = set()
        for found in _CODE.finditer(_read(path).decode("utf-8", "replace")):
            code = found[3].strip()
            if not len(code) >= 15 or code in seen:
                continue
            seen.add(code)
            kind = "style" if found[1].lower() == "style" else "data" if _DATA.search(found[2]) else "script"
            page = path.name.removesuffix(".gz").removesuffix(".html")
            yield page, kind, code if len(code) <= longest else _piece(code, longest)


def _piece(code, longest):
    """Give a beginning of long code that ends with a statement, a rule or a line."""
    end = max(code.rfind(mark, 200, longest) for mark in (";", "}", "\n"))
    return code[: end + 1] if end > 200 else code[:longest]


def documents(data, names, skipped=frozenset()):
    """Yield (set, document) of the sets of ``leakbench`` that are named, without those of the ``skipped`` sources."""
    for path in sorted((data / "leakbench").glob("*.jsonl*")):
        if (name := path.name.split(".")[0]) in names:
            for line in filter(None, _read(path).decode().split("\n")):
                document = json.loads(line)
                if str(document.get("source", "")) not in skipped:
                    yield name, document


def paragraphs(document):
    """Yield the paragraphs of prose of a document of ``leakbench``."""
    text = list(document["text"])
    for start, end, *_ in [*document["gold"], *document.get("legit", ())]:
        text[start:end] = "\n" * (end - start)
    for found in _PARAGRAPH.finditer("".join(text)):
        paragraph = " ".join(found.group().split())
        if not _SUSPICIOUS.search(paragraph) and paragraph.count(" ") + 4 * (not paragraph.isascii()) > 6:
            yield paragraph


def _sliced(rng, code):
    """Give code from a statement, a rule or a line on, or to one: leaks begin and end with any of them."""
    seams = [found.end() for found in _SEAM.finditer(code)]
    if seams and rng.random() < 0.2:
        at = rng.choice(seams)
        code = code[:at] if rng.random() < 0.3 else code[at:]
    return code


def _mangled(rng, code):
    turn = rng.random()
    if turn < 0.1:
        code = html.escape(code)
    elif turn < 0.15:
        code = re.sub(r"<[^<>]*>", "", code)
    elif turn < 0.2:
        code = code.lower()
    if rng.random() < 0.25:
        code = code[: rng.randint(12, len(code))] if len(code) > 12 else code
    elif rng.random() < 0.05:
        code = code[rng.randint(0, len(code) // 2) :]
    if rng.random() < 0.5:
        code = " ".join(code.split())
    return code.strip()


def _split(rng, paragraph):
    """Give what stands before and after a place in a paragraph: between two sentences, or two words."""
    if rng.random() < 0.65 and len(parts := _SENTENCE.split(paragraph)) > 1:
        at = rng.randint(1, len(parts) - 1)
        return " ".join(parts[:at]), " ".join(parts[at:])
    at = rng.choice([found.start() for found in re.finditer(r"\s", paragraph)] or [len(paragraph)])
    return paragraph[:at], paragraph[at:].lstrip()


def _parted(rng, text):
    """Give what stands before and after a place in a text, given as its paragraphs: within one, or between two."""
    at = rng.randrange(len(text))
    first, last = max(0, at - rng.choice((0, 0, 1, 3))), at + rng.choice((1, 1, 2, 4))
    between = rng.choice(("\n", "\n\n", " "))
    before, after = _split(rng, text[at]) if rng.random() < 0.5 or at + 1 == len(text) else (text[at], "")
    return (
        between.join([*text[first:at], before]),
        between.join([*([after] if after else ()), *text[at + 1 : last + (not after)]]),
    )


def make(rng, prose, leaks, count):
    """Yield ``count`` texts from lists of texts (each a list of paragraphs) and of (source, kind, code)."""
    by_kind = defaultdict(list)
    for leak in leaks:
        by_kind[leak[1]].append(leak)
    for _ in range(count):
        source, kind, code = rng.choice(by_kind[rng.choice(("script", "script", "script", "style", "style", "data"))])
        code = _mangled(rng, _sliced(rng, code) if kind != "data" else code)
        before, after = _parted(rng, rng.choice(prose))
        if rng.random() < 0.1:
            before = rng.choice((before[:-1] if before[-1:] in ".!?" else before, "", before + ":"))
        left, right = (rng.choice(("", "", " ", " ", "\n", "\n\n")) for _ in range(2))
        text = before + left
        start = len(text)
        text += code + right + after
        if len(code) >= 8:
            yield Made(source, text, [(start, start + len(code), kind)])
