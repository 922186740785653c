"""Encodings that nothing declares: how often Winnow reads the text as it was written, beside other detectors.

Pages in many languages and their usual encodings, in three sizes, with prose of our own and much script around it,
a sentence as a text file, and three words of it, which no detector can always tell and which do not count in ``all``.
Right is what decodes to the same text, by whatever name. Documents of the benchmark's data, encoded anew, come on top
where there are data. Each peer is given the same bytes; one that cannot be imported is left out
(``pip install .[bench]``).
"""

from __future__ import annotations

import importlib
import json
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from core.loading.encoding import decode
from tests.benchmarks.floors import broken
from tests.languages import PROSE, in_encoding

NEEDS_DATA = False
_CODE = (
    "window.dataLayer=window.dataLayer||[];function gtag(){dataLayer.push(arguments)}gtag('js',new Date());",
    "(function(d,s){var e=d.createElement(s);e.async=1;e.src='/static/app.js?v=3';d.head.appendChild(e)})(document,'script');",
    "var menu=document.querySelectorAll('.menu li');for(var i=0;i<menu.length;i++){menu[i].onclick=function(){toggle(this)}}",
)
_STYLE = ".a{color:red;margin:0 auto}\n.menu li{float:left;padding:2px 8px}\n"
_SIZES = {"short": (1, 2_000), "medium": (3, 10_000), "long": (12, 60_000)}


class Sample(NamedTuple):
    """A file: its language, encoding and size, what it holds, and the text that was written."""

    language: str
    encoding: str
    size: str
    data: bytes
    text: str


def page(sentences: list[str], noise: int) -> str:
    """Give a page with so many characters of code around the sentences, which alone are not ASCII."""
    code = "".join(f"<script>{_CODE[k % 3]}</script>\n" for k in range(max(1, noise // 2 // 110)))
    style = f"<style>{_STYLE * max(1, noise // 2 // len(_STYLE))}</style>"
    prose = "\n".join(f"<p>{sentence}</p>" for sentence in sentences)
    return f"<html><head><title>{sentences[0][:30]}</title>{style}\n{code}</head><body>\n{prose}\n{code}</body></html>"


def samples() -> Iterator[Sample]:
    """Yield every language in each of its encodings and sizes."""
    for language, (encodings, prose) in PROSE.items():
        for encoding in encodings.split():
            own = [in_encoding(sentence, encoding) for sentence in prose]
            wide = [number for number, sentence in enumerate(own) if not sentence.isascii()]  # else nothing is guessed
            for first in wide[:3]:
                for size, (number, noise) in _SIZES.items():
                    text = page([own[(first + k) % len(own)] for k in range(number)], noise)
                    yield Sample(language, encoding, size, text.encode(encoding), text)
                text = own[first] + "\n"
                yield Sample(language, encoding, "text", text.encode(encoding), text)
                text = _some_words(own[first])
                yield Sample(language, encoding, "words", text.encode(encoding), text)


def _some_words(sentence: str) -> str:
    """Give three words, one of them not in ASCII; of a sentence without spaces, some letters."""
    words = sentence.split()
    if len(words) < 4:
        return sentence[:8]
    at = next(number for number, word in enumerate(words) if not word.isascii())
    start = max(0, min(at - 1, len(words) - 3))
    return " ".join(words[start : start + 3])


def from_data(data: Path | None) -> Iterator[Sample]:
    """Yield documents of the benchmark's data, as text files in the commonest encodings of their language.

    They are the leaks that were found in the wild, which say what language they are in, and articles in English.
    """
    if data is None:
        return
    for path in sorted((data / "leakbench").glob("wild*.jsonl")):
        for line in filter(None, path.read_text(encoding="utf-8").split("\n")):
            document = json.loads(line)
            language = {"zh": "zh-hans", "fa": "ar", "no": "da"}.get(document["lang"], document["lang"])
            yield from _encoded(document["text"][:20_000], language)
    for path in sorted((data / "pages" / "ground-truth").glob("*.json"))[:150]:
        yield from _encoded((json.loads(path.read_text(encoding="utf-8")).get("main_content") or "")[:20_000], "en")


def _encoded(text: str, language: str) -> Iterator[Sample]:
    for encoding in PROSE[language][0].split()[:2] if language in PROSE else ():
        # What an encoding has no place for is left out, as long as the text is still what it was.
        written = in_encoding(text, encoding).encode(encoding, "ignore").decode(encoding)
        wide = sum(not letter.isascii() for letter in written)
        if wide >= 5 and wide > 0.9 * sum(not letter.isascii() for letter in text):
            yield Sample(language, encoding, "data", written.encode(encoding), written)


def by_winnow(data: bytes) -> str | None:
    """Decode as Winnow does."""
    return decode(data).text


def peers() -> dict[str, Callable[[bytes], str | None]]:
    """Give what decodes bytes, by the name of the package that guesses; only those that are installed."""
    found: dict[str, Callable[[bytes], str | None]] = {}
    for package in ("charset_normalizer", "chardet", "cchardet", "chardetng_py"):
        try:
            module = importlib.import_module(package)
        except ImportError:
            continue
        if package == "charset_normalizer":
            found[package] = lambda data, module=module: (best := module.from_bytes(data).best()) and str(best)
        elif package == "chardetng_py":
            found[package] = lambda data, module=module: _chardetng(module, data)
        else:
            found[package] = lambda data, module=module: _as(data, module.detect(data)["encoding"])
    return found


def _chardetng(module: object, data: bytes) -> str | None:
    detector = module.EncodingDetector()  # type: ignore[attr-defined]
    detector.feed(data, last=True)
    return _as(data, detector.guess(tld=None, allow_utf8=True))


def _as(data: bytes, name: str | None) -> str | None:
    """Decode by the encoding that a peer names, as browsers do: what it calls ISO 8859-1 may be Windows-1252."""
    if name is None:
        return None
    supersets = {"gb2312": "gb18030", "gbk": "gb18030", "big5": "big5hkscs", "shift_jis": "cp932", "euc-kr": "cp949"}
    supersets |= {"iso-8859-1": "cp1252", "windows-874": "cp874", "tis-620": "cp874", "macintosh": "mac-roman"}
    supersets |= {"x-mac-cyrillic": "mac-cyrillic", "ascii": "cp1252", "uhc": "cp949", "maccyrillic": "mac-cyrillic"}
    try:
        return data.decode(supersets.get(name.lower(), name), "replace")
    except LookupError:
        return None


def main(data: Path | None) -> int:
    """Print a line a detector, and what Winnow read wrong; fail where it is below its floor."""
    everything = [*samples(), *from_data(data)]
    sizes = [*_SIZES, "text", "words", "data"]
    print(
        f"{len(everything)} files, {len(PROSE)} languages, {len({(s.language, s.encoding) for s in everything})} pairs"
    )
    print(f"{'':20}" + "".join(f"{size:>9}" for size in sizes) + f"{'all':>9}{'ms':>9}")
    figures: dict[str, float] = {}
    wrong: list[Sample] = []
    for name, read in {"winnow": by_winnow, **peers()}.items():
        right: dict[str, list[bool]] = defaultdict(list)
        begun = time.process_time()
        for sample in everything:
            good = read(sample.data) == sample.text
            right[sample.size].append(good)
            if name == "winnow" and not good:
                wrong.append(sample)
        spent = (time.process_time() - begun) / len(everything) * 1000
        shares = {size: sum(right[size]) / len(right[size]) for size in sizes if right[size]}
        own = [good for size in (*_SIZES, "text") for good in right[size]]
        total = sum(own) / len(own)
        line = "".join(f"{shares[size]:9.1%}" if size in shares else f"{'':9}" for size in sizes)
        print(f"{name:20}{line}{total:9.1%}{spent:9.1f}", flush=True)
        if name == "winnow":
            figures = {size: share for size, share in shares.items() if size != "data"} | {"all": total}
    for sample in wrong:
        got = decode(sample.data)
        print(f"  wrong: {sample.language} {sample.encoding} {sample.size}, read as {got.encoding} ({got.reason})")
    told = broken("encodings", figures)
    for sentence in told:
        print(sentence)
    return bool(told)
