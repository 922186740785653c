"""What the window is measured with: prose, pages and one long line of our own making, always the same.

An input is a file, and the article's frames as the worker sends them. Pages are cleaned by Winnow once; of prose and
of the line the article is put together here, since where its code stands is known, and its number of removals is exact.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from core import open_article
from core.article.article import Article
from core.article.blocks import Block, BlockKind, Run
from core.article.removal import Kind, Removal
from core.article.source import MediaType, Source
from core.article.span import Span
from core.worker import wire

MB = 1_000_000
JOB = 1
"""The number of a fresh window's first job, which the recorded answers carry."""

_WORDS = (
    "harbour tide lamp morning letter ferry bridge river lantern orchard keeper window bread clock rain garden gate "
    "market road winter summer station library letterbox meadow chapel stone ladder kettle island captain neighbour "
    "walked waited carried opened remembered wrote found closed painted crossed repaired promised counted answered "
    "slowly again before after under beside through early quietly the a an and but because while old new long little "
    "of to with from without über café naïve façade"
).split()
_CODE = (
    'dataLayer.push({{"event":"view","slot":{n}}});',
    "var slot{n} = document.querySelector('#slot-{n}'); slot{n}.hidden = true;",
    ".teaser-{n} {{ margin: 0 auto; color: #{n:06x} }}",
)
_KINDS = (Kind.SCRIPT, Kind.SCRIPT, Kind.STYLE)


@dataclass(frozen=True, slots=True)
class Input:
    """An input on disk.

    Attributes:
        name: What it is, and how many removals it was to have.
        file: The original.
        frames: The answer of a worker to it.
        removals: Number of removals that it has.
        size: Bytes of the file.
    """

    name: str
    file: Path
    frames: Path
    removals: int
    size: int


def sentence(chance: random.Random, words: int = 0) -> str:
    """Give a sentence."""
    picked = chance.choices(_WORDS, k=words or chance.randint(5, 17))
    text = " ".join(picked)
    text = f"“{text},” {chance.choice(_WORDS)} the {chance.choice(_WORDS)}" if chance.random() < 0.1 else text
    return text[0].upper() + text[1:] + chance.choice(("...", ".", ".", ".", ".", " – yes.", "?"))


def prose(size: int, removals: int, *, lines: bool) -> tuple[str, list[Removal]]:
    """Give prose of ``size`` code points with code strewn into it, and the removals.

    With ``lines`` it has paragraphs; otherwise it is one line.
    """
    chance = random.Random(size + removals)
    parts: list[str] = []
    found: list[Removal] = []
    at = paragraph = 0
    while at < size:
        text = sentence(chance, 2 if removals * 60 > size else 0) + " "
        if len(found) < removals and at + len(text) >= len(found) * size / removals:
            number = len(found)
            code = _CODE[number % 3].format(n=number) if removals * 100 < size else f"<i{number}>"
            start = at + len(text)
            span, kind = Span(start, start + len(code)), _KINDS[number % 3]
            found.append(Removal(span, kind, 0.97, "reads as statements, not as sentences", "benchmark"))
            text += code + " "
        paragraph += len(text)
        if lines and paragraph > 500:
            text, paragraph = text + "\n\n", 0
        parts.append(text)
        at += len(text)
    return "".join(parts), found


def prose_article(source: Source, removals: list[Removal]) -> Article:
    """Give the article of a prose whose removals are known: a block a paragraph."""
    text = source.text
    blocks: list[Block] = []
    at = number = 0
    for paragraph in text.split("\n\n"):
        end = at + len(paragraph)
        runs: list[Run] = []
        start = at
        while number < len(removals) and removals[number].start < end:
            hole = removals[number]
            runs.append(Run(text[start : hole.start], start, hole.start))
            start = hole.end
            number += 1
        if start < end:
            runs.append(Run(text[start:end], start, end))
        if runs:
            blocks.append(Block(BlockKind.PARAGRAPH, tuple(runs)))
        at = end + 2
    return Article(source, tuple(removals), tuple(blocks))


def page(size: int, removals: int) -> str:
    """Give a page of about ``size`` code points: an article of all that articles have, with scripts between."""
    chance = random.Random(size + removals + 1)
    head = (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>Notes from the harbour</title>\n'
        '<meta name="author" content="Ada Fenn">\n</head>\n<body>\n<nav><ul><li><a href="/">Home</a></li>'
        '<li><a href="/news">News</a></li></ul></nav>\n<article class="post">\n<h1>Notes from the harbour</h1>\n'
    )
    parts = [head]
    at, made = len(head), 1  # the navigation is the first removal
    for element in _elements(chance):
        parts.append(element)
        at += len(element)
        while made < removals and at >= made * size / removals:
            code = f"<script>slot({made});</script>\n" if removals * 60 > size else _script(made)
            # Something stands between two scripts, or they would be one removal.
            code += f"<p>{sentence(chance, 2)}</p>\n" if removals * 100 > size else ""
            parts.append(code)
            at += len(code)
            made += 1
        if at >= size:
            break
    return "".join(parts) + "</article>\n<footer>Set in our own words</footer>\n</body>\n</html>\n"


def _script(number: int) -> str:
    return f"<script>\n{_CODE[number % 2].format(n=number)}\n</script>\n"


def _elements(chance: random.Random) -> Iterator[str]:
    while True:
        yield f"<h2>{sentence(chance, 5)}</h2>\n"
        for _ in range(chance.randint(4, 9)):
            words = [sentence(chance) for _ in range(chance.randint(3, 7))]
            place = chance.randrange(len(words))
            words[place] = chance.choice(
                ('<a href="https://example.org/{0}">{1}</a>', "<em>{1}</em>", "<strong>{1}</strong>", "{1} &amp; more")
            ).format(chance.randint(1, 999), words[place])
            yield f"<p>{' '.join(words)}</p>\n"
        form = chance.random()
        if form < 0.3:
            yield "<ul>\n" + "".join(f"<li>{sentence(chance)}</li>\n" for _ in range(5)) + "</ul>\n"
        elif form < 0.5:
            yield f"<blockquote><p>{sentence(chance)} {sentence(chance)}</p></blockquote>\n"
        elif form < 0.6:
            yield f"<pre><code>{_CODE[0].format(n=chance.randint(1, 99))}\n{_CODE[0].format(n=7)}</code></pre>\n"
        elif form < 0.7:
            yield f'<figure><img src="boat.jpg" alt="A boat"><figcaption>{sentence(chance)}</figcaption></figure>\n'
        elif form < 0.8:
            rows = "".join(f"<tr><td>{sentence(chance, 3)}</td><td>{sentence(chance, 3)}</td></tr>\n" for _ in range(4))
            yield f"<table>\n<tr><th>Day</th><th>Tide</th></tr>\n{rows}</table>\n"


def make(name: str, folder: Path) -> Input:
    """Make an input: ``prose``, ``page`` or ``line``, its megabytes, and its removals, as in ``page 10 20000``."""
    form, size, removals = name.split()
    points, number = round(float(size) * MB), int(removals)
    file = folder / (name.replace(" ", "-") + (".html" if form == "page" else ".txt"))
    if form == "page":
        file.write_text(page(points, number), encoding="utf-8")
        article = open_article(file)
    else:
        text, found = prose(points, number, lines=form == "prose")
        file.write_text(text, encoding="utf-8")
        source = Source(file.read_bytes(), text, file.name, MediaType.TEXT, path=str(file))
        article = prose_article(source, found)
    frames = file.with_suffix(".frames")
    with frames.open("wb") as out:
        for message in wire.encode_article(article):
            out.write(wire.frames(message | {"job": JOB}))
        out.write(wire.frames({"done": JOB, "seconds": 1.0}))
    return Input(name, file, frames, len(article.removals), file.stat().st_size)
