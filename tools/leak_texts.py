"""Makes texts that code leaked into, with the exact spans: any code of any page, put into any prose.

DATA is a folder with ``pages/html``, ``pages-mixed/html`` (saved pages, gzipped or not) and ``leakbench/*.jsonl*``
(``text``, ``gold`` and ``legit`` spans, ``source``), whose texts give the prose. The same seed gives the same texts.
"""

import gzip
import html
import json
import re
from collections import defaultdict
from dataclasses import dataclass

_CODE = re.compile(r"<(script|style)\b([^>]*)>(.*?)</\1\s*>", re.IGNORECASE | re.DOTALL)
_DATA = re.compile(r"json", re.IGNORECASE)
_PARAGRAPH = re.compile(r"[^\n]{60,1500}")
_SUSPICIOUS = re.compile(r"[{}<>\[\]=;|\\]|\(\)|&\w+;|://|\$\(")
_SEAM = re.compile(r"(?:[;}]\s*|\n\s*)(?=[A-Za-z_$(!.#@/*{\[])")
_SENTENCE = re.compile(r"(?<=[.!?…。！？”\"])\s+|(?<=[。！？])")


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


def codes(data, folder, longest=2_500):
    """Yield (source, kind, code) of the pages of a folder."""
    for path in sorted((data / folder / "html").iterdir()):
        page = _read(path).decode("utf-8", "replace")
        seen = set()
        for found in _CODE.finditer(page):
            code = found[3].strip()
            if not len(code) >= 15 or code in seen:
                continue
            seen.add(code)
            kind = "style" if found[1].lower() == "style" else "data" if _DATA.search(found[2]) else "script"
            yield path.stem, kind, code[:longest] if len(code) <= longest else _piece(code, longest)


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


def paragraphs(data, names, skipped=frozenset()):
    """Yield (source, paragraph) of the prose of the sets that are named, without that of the ``skipped`` sources."""
    for name, document in documents(data, names, skipped):
        text = list(document["text"])
        for start, end, *_ in [*document["gold"], *document.get("legit", ())]:
            text[start:end] = "\n" * (end - start)
        for found in _PARAGRAPH.finditer("".join(text)):
            paragraph = " ".join(found.group().split())
            if not _SUSPICIOUS.search(paragraph) and paragraph.count(" ") + 4 * (not paragraph.isascii()) > 6:
                yield f"{name}:{document.get('source') or document['id']}", paragraph


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


def make(rng, prose, leaks, count):
    """Yield ``count`` texts from lists of (source, paragraph) and (source, kind, code)."""
    by_kind = defaultdict(list)
    for leak in leaks:
        by_kind[leak[1]].append(leak)
    for _ in range(count):
        source, kind, code = rng.choice(by_kind[rng.choice(("script", "script", "script", "style", "style", "data"))])
        code = _mangled(rng, _sliced(rng, code) if kind != "data" else code)
        before, after = _split(rng, rng.choice(prose)[1])
        if rng.random() < 0.5:
            before, after = rng.choice(prose)[1], rng.choice(prose)[1]
        if rng.random() < 0.1:
            before = rng.choice((before[:-1] if before[-1:] in ".!?" else before, "", before + ":"))
        left, right = (rng.choice(("", "", " ", " ", "\n", "\n\n")) for _ in range(2))
        text = before + left
        start = len(text)
        text += code + right + after
        if len(code) >= 8:
            yield Made(source, text, [(start, start + len(code), kind)])
