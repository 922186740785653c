"""Looks for texts that break a promise of the search for leaks, guided by coverage (atheris, libFuzzer).

usage: python -m tests.fuzz.guided [-max_total_time=SECONDS] [libFuzzer's options]

Texts are made of fragments of code and prose and of any Unicode. Every broken promise is told once, made as short as
can be done quickly, and written to ``build/fuzz``; the search goes on. The exit code is 1 if any was broken.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
import traceback
from collections.abc import Callable
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["core"]):
    import core.cleaning.pipeline
    import core.loading  # noqa: F401  # imported late by the public face, and to be instrumented
    from core import State, UnreadableError, clean_text
    from core.leaks import find_leaks

from tests.properties.samples import ALL_CODE, PROSE

FOUND = Path("build/fuzz")
CORPUS = FOUND / "corpus"
MOST_PARTS = 40
SHRINKING = 300
"""How many shorter texts are tried for a finding."""

FRAGMENTS = (
    *ALL_CODE, *PROSE,
    "{", "}", "(", ")", "[", "]", ";", ":", ",", ".", "<", ">", "</", "/>", "<!--", "-->", "<![CDATA[", "]]>", "<!", "<?",
    "?>", "<%", "%>", "{%", "%}", "{{", "}}", "[[", "]]", "[/", "/*", "*/", "//", "'", '"', "`", "${", "\\", "\\'", "=",
    "==", "=>", "&&", "||", "!", "?", "+", "-", "#", "@", "&lt;", "&gt;", "&amp;", "&amp;amp;lt;", "&#123;", "&quot;",
    "function", "function(", "var ", "let ", "return ", "if(", "else", "for(", "try{", "catch(e)", "new ", "async ",
    "window.", "document.", "a", "b.c", "x=1", "a:b;", "color:red", ".q{", "#q ", "@media ", "@import ", "px", "100%", '"a":',
    '{"a":', "[1,2", "null", "<b>", "</b>", "<p ", "<br", "a href=", "script", "<script>", "</script>", "<style>",
    "[q id=", "[b]", "at q (q.js:1:2)", "Warning: ", " on line 3", "http://q.example/?a=1&b=2", "\n", "\r", "\r\n", "\n\n",
    " ", "\t", "\u00a0", "\u2028", "\0", "\ufeff", "\u200b", "\u202e", "e\u0301", "😀", "\ud800", "\udc00", "word", "Word ",
)  # fmt: skip


def made_of(data: bytes) -> str:
    """Make a text of the fuzzer's bytes."""
    provider = atheris.FuzzedDataProvider(data)
    parts = []
    for _ in range(provider.ConsumeIntInRange(1, MOST_PARTS)):
        if not provider.remaining_bytes():
            break
        which = provider.ConsumeIntInRange(0, len(FRAGMENTS) + 20)
        if which < len(FRAGMENTS):
            parts.append(FRAGMENTS[which])
        else:
            parts.append(provider.ConsumeUnicode(1 + which - len(FRAGMENTS)))
    return "".join(parts)


def spans_in_order(text: str) -> bool:
    """Tell whether spans are in range, sorted, disjoint, not empty and without outer white space."""
    at = 0
    for removal in find_leaks(text):
        code = text[removal.start : removal.end]
        if not at <= removal.start < removal.end <= len(text) or code != code.strip():
            return False
        at = removal.end
    return True


def partition(text: str) -> bool:
    """Tell whether every character is on record once, and what is kept is what is shown."""
    try:
        article = clean_text(text)
    except UnreadableError:
        return True
    segments = article.segments()
    kept = "".join(text[s.start : s.end] for s in segments if s.state is State.KEPT)
    whole = "".join(text[s.start : s.end] for s in segments) == text
    return whole and "".join(kept.split()) == "".join(article.text.split())


def a_second_time_nothing(text: str) -> bool:
    """Tell whether cleaning the cleaned text changes nothing."""
    try:
        once = clean_text(text).text
        return clean_text(once).text == once
    except UnreadableError:
        return True


PROMISES: tuple[Callable[[str], bool], ...] = (spans_in_order, partition, a_second_time_nothing)


def broken(text: str) -> str | None:
    """Give the name of a promise that ``text`` breaks; where something is raised also of what and where."""
    for promise in PROMISES:
        try:
            if not promise(text):
                return promise.__name__
        except Exception as error:  # any at all breaks a promise, and is told
            last = traceback.extract_tb(error.__traceback__)[-1]
            return f"{promise.__name__}-{type(error).__name__}-{Path(last.filename).stem}-{last.lineno}"
    return None


def shortened(text: str, name: str) -> str:
    """Give a shorter text that breaks the same promise, by leaving out ever smaller pieces."""
    left = SHRINKING
    size = len(text) // 2
    while size and left:
        at = 0
        while at < len(text) and left:
            left -= 1
            shorter = text[:at] + text[at + size :]
            if broken(shorter) == name:
                text = shorter
            else:
                at += size
        size //= 2
    return text


def tell(text: str, name: str) -> None:
    """Print a finding and write it down, if it is the first or the shortest of its name."""
    file = FOUND / f"{name}.json"
    if file.exists() and len(json.loads(file.read_text("utf-8"))["text"]) <= len(text):
        return
    text = shortened(text, name)
    file.write_text(json.dumps({"promise": name, "text": text}) + "\n", "utf-8")
    print(f"BROKEN: {name}: {text!r}", flush=True)


def one(data: bytes) -> None:
    """Try one input of the fuzzer."""
    text = made_of(data)
    name = broken(text)
    if name:
        tell(text, name)


def seed() -> None:
    """Write inputs to begin with: bytes of every length, spread evenly."""
    CORPUS.mkdir(parents=True, exist_ok=True)
    for number in range(64):
        data = b"".join(hashlib.sha256(b"%d %d" % (number, i)).digest() for i in range(1 + number // 8))
        (CORPUS / f"seed-{number:02}").write_bytes(data)


def main(arguments: list[str]) -> int:
    """Fuzz in a process of its own, which libFuzzer ends as it likes; then give 1 if a promise was broken, else 0."""
    seed()
    for file in FOUND.glob("*.json"):
        file.unlink()
    child = os.fork()
    if not child:
        atheris.Setup(
            [
                sys.argv[0],
                *arguments,
                "-verbosity=0",
                "-max_len=1024",
                "-timeout=60",
                f"-artifact_prefix={FOUND}/",
                str(CORPUS),
            ],
            one,
        )
        atheris.Fuzz()
    _, status = os.waitpid(child, 0)
    findings = sorted(FOUND.glob("*.json"))
    for file in findings:
        known = json.loads(file.read_text("utf-8"))
        print(f"{known['promise']}: {known['text']!r}")
    print(f"{len(findings)} kinds of findings in {FOUND}")
    return int(bool(findings) or os.waitstatus_to_exitcode(status) != 0)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
