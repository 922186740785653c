"""Subtitles (SRT, WebVTT) as running text, which is the text of the article: what is said, without numbers and times.

What rolls up line by line is said once. A paragraph ends at the end of a sentence behind which there is silence, where
somebody else speaks, or when it is long.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import unescape
from typing import NamedTuple

from core.article.held import Held
from core.article.source import MediaType
from core.errors import EmptyError
from core.loading.containers.container import Container, Entry, Member
from core.loading.encoding import decode
from core.patterns import lazy_pattern

_TIME = r"(?:(\d{1,3}):)?(\d{1,2}):(\d{1,2})[,.](\d{1,3})"
_TIMES = lazy_pattern(rf"[ \t]*{_TIME}[ \t]*-->[ \t]*{_TIME}")
_BREAK = lazy_pattern(r"\r\n|\r|\n")
_TAG = lazy_pattern(r"</?[A-Za-z\d.:][^<>\n]{0,200}>|\{\\[^{}\n]{0,200}\}|\{[a-zA-Z]:[^{}\n]{0,80}\}")
_VOICE = lazy_pattern(r"<v(?:\.[^\s<>]*)?[ \t]+([^<>\n]{1,100})>")
_LANGUAGE = lazy_pattern(r"^Language:[ \t]*([A-Za-z]{2,3}(?:-[A-Za-z\d]{1,8})*)[ \t]*$", re.MULTILINE)
_ENDED = lazy_pattern(r"[.!?…。！？♪][\"'”’»)\]]*\Z")
_TURN = lazy_pattern(r"[-–—>]{1,2}[ \t]*\S")
_NAMED = lazy_pattern(r"[^\W\d_][\w .'-]{0,40}: |[\[(]")
_WIDE = lazy_pattern(r"[\u2e80-\ua4cf\uf900-\ufaff\uff00-\uffef]")
_SILENCE = 1.0
"""Seconds between two sentences that part paragraphs."""
_LONG = 500
"""Characters of a paragraph behind which any sentence ends it."""


class _Cue(NamedTuple):
    """What is shown from one second to another."""

    begin: float
    end: float
    lines: tuple[str, ...]


class Subtitles(Container):
    """The subtitles of a film: one article."""

    what = "a file of subtitles (SRT or WebVTT)"

    def entries(self) -> Iterator[Entry]:
        """Yield the text, which is not read for that."""
        yield Entry("")

    def members(self) -> Iterator[Member]:
        """Yield the text."""
        text = decode(self.blob.whole(), None).text
        said = "\n\n".join(_paragraphs(_cues(text)))
        if not said.strip():
            raise EmptyError(
                f"“{self.blob.name}” is {self.what} in which nothing is said.", "There is nothing to read."
            )
        language = _LANGUAGE.search(text[:2000]) if text.lstrip("\ufeff").startswith("WEBVTT") else None
        held = Held(self.what, language=language[1] if language else None)
        yield Member("", f"{said}\n".encode("utf-8", "replace"), held, MediaType.TEXT, "utf-8")


def _cues(text: str) -> Iterator[_Cue]:
    """Yield the cues; what stands before a line of times up to a blank line is a name, a note or a style."""
    lines = _BREAK.split(text)
    starts = [number for number, line in enumerate(lines) if "-->" in line and _TIMES.match(line)]
    for number, following in zip(starts, [*starts[1:], len(lines) + 1], strict=False):
        found = _TIMES.match(lines[number])
        assert found is not None
        body = lines[number + 1 : following]
        # A blank line ends a cue. Where files have them inside cues, what follows has no times of its own.
        end = next((at for at, line in enumerate(body) if not line.strip()), len(body))
        if end == len(body) and following <= len(lines) and body and body[-1].strip().isdecimal():
            end -= 1  # the number of the next cue, without a blank line before it
        shown = tuple(line for line in map(_plain, body[:end]) if line)
        if shown:
            yield _Cue(_seconds(found.groups()[:4]), _seconds(found.groups()[4:]), shown)


def _plain(line: str) -> str:
    """Give the words of a line, with who speaks before them."""
    line = _VOICE.sub(lambda voice: f"{voice[1].strip()}: ", line)
    return " ".join(unescape(_TAG.sub("", line)).split())


def _seconds(parts: tuple[str | None, ...]) -> float:
    hours, minutes, seconds, rest = (part or "0" for part in parts)
    return int(hours) * 3600 + int(minutes) * 60 + int(seconds) + int(rest.ljust(3, "0")) / 1000


def _paragraphs(cues: Iterator[_Cue]) -> Iterator[str]:
    text, end = "", 0.0
    before: tuple[str, ...] = ()
    for cue in cues:
        again = next((n for n in range(min(len(before), len(cue.lines)), 0, -1) if before[-n:] == cue.lines[:n]), 0)
        before = cue.lines
        for number, line in enumerate(cue.lines[again:]):
            silent = number == 0 and cue.begin - end >= _SILENCE
            sentence = bool(_ENDED.search(text))
            if text and (_TURN.match(line) or (sentence and (silent or len(text) > _LONG or _NAMED.match(line)))):
                yield text
                text = ""
            joint = "" if not text or (_WIDE.match(text[-1]) and _WIDE.match(line[0])) else " "
            text += joint + line
        end = max(end, cue.end)
    if text:
        yield text
