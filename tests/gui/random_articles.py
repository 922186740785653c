"""Random originals of every form, each letter of whose prose stands in them once, so that none can be taken for another."""

from __future__ import annotations

import contextlib
from random import Random

from core.article.article import Article
from core.article.source import MediaType, Source
from core.cleaning.pipeline import clean
from core.errors import NoArticleError

# Prose is written in these; code, marks and what the panes add of their own is not.
_SCRIPTS = ("汉", "가", "ა", "א", "ا", "Ѐ", "\U00020000", "\U0001f300")
_SIZES = (2_500, 6_000, 33, 27, 28, 256, 20_000, 700)
_LETTERS = [
    [letter for letter in map(chr, range(ord(first), ord(first) + size)) if letter.isprintable()]
    for first, size in zip(_SCRIPTS, _SIZES, strict=True)
]
_PROSE = frozenset(letter for letters in _LETTERS for letter in letters)
_LEAKS = (
    'var slot = document.getElementById("ad-7"); slot.show(300, 250); loadAd(slot);',
    ".banner { color: #fff; margin: 0 auto; } .banner a { display: none; }",
    'window.tracker = window.tracker || []; window.tracker.push(["view", 12]);',
)


def prose_of(text: str) -> str:
    """Give the letters of the prose in a text."""
    return "".join(filter(_PROSE.__contains__, text))


class _Writer:
    """Writes words of letters that were not written before."""

    def __init__(self, rng: Random) -> None:
        self.rng = rng
        self._fresh = [letters[::-1] for letters in _LETTERS]

    def word(self, script: int) -> str:
        letters = self._fresh[script]
        if len(letters) < 6:
            letters = self._fresh[6]
        return "".join(letters.pop() for _ in range(self.rng.randint(1, 5)))

    def words(self, least: int, most: int) -> list[str]:
        """Give words, most of them of one script."""
        one = self.rng.choice((0, 0, 0, 1, 1, 5, 3, 4, 2, 6))
        count = self.rng.randint(least, most)
        return [self.word(self.rng.choice((one,) * 8 + (6, 7))) for _ in range(count)]

    def leak(self) -> str:
        return self.rng.choice(_LEAKS)

    def sentence(self, least: int = 2, most: int = 14) -> str:
        return " ".join(self.words(least, most))

    def long(self) -> str:
        return " ".join(self.word(6) for _ in range(2_600))


def _text(write: _Writer) -> str:
    rng = write.rng
    ending = rng.choice(("\n", "\n", "\r\n", "\r"))
    parts = []
    for _ in range(rng.randint(1, 9)):
        turn = rng.random()
        if turn < 0.15:
            parts.append(write.sentence() + rng.choice((" ", ending, "")) + write.leak() + " " + write.sentence())
        elif turn < 0.3:
            parts.append(ending.join(f"{rng.choice('-*')} {write.sentence()}" for _ in range(rng.randint(1, 4))))
        elif turn < 0.4:
            parts.append(ending.join(write.sentence() for _ in range(rng.randint(2, 5))))
        elif turn < 0.43:
            parts.append(write.long())
        else:
            parts.append(rng.choice(("", "  ")) + write.sentence(1, 40))
    return (ending * rng.randint(1, 3)).join(parts) + ending * rng.randint(0, 2)


def _inline(write: _Writer, html: bool) -> str:
    rng = write.rng
    parts = []
    for _ in range(rng.randint(1, 5)):
        words = write.sentence(1, 8)
        mark = rng.choice(("", "", "b", "i", "code", "a", "leak", "amp", "br"))
        if html:
            made = {
                "": words,
                "a": f'<a href="https://pier.example/x">{words}</a>',
                "leak": f"{words} {write.leak().replace('&', '&amp;').replace('<', '&lt;')}",
                "amp": f"{words}&nbsp;&amp; {write.sentence(1, 2)}",
                "br": f"{words}<br>\n   {write.sentence(1, 3)}",
            }.get(mark, f"<{mark}>{words}</{mark}>")
        else:
            made = {
                "": words,
                "b": f"**{words}**",
                "i": f"*{words}*",
                "code": f"`{words}`",
                "a": f"[{words}](https://pier.example/x)",
                "leak": f"{words} {write.leak()}",
                "amp": f"{words} &amp; {write.sentence(1, 2)}",
                "br": f"{words}  \n{write.sentence(1, 3)}",
            }[mark]
        parts.append(made)
    return " ".join(parts)


def _markdown(write: _Writer) -> str:
    rng = write.rng
    parts = []
    for _ in range(rng.randint(1, 9)):
        turn = rng.randrange(9)
        if turn == 0:
            parts.append("#" * rng.randint(1, 3) + " " + write.sentence(1, 5))
        elif turn == 1:
            mark = rng.choice(("- ", "1. "))
            parts.append("\n".join(mark + _inline(write, False) for _ in range(rng.randint(1, 4))))
        elif turn == 2:
            columns = rng.randint(1, 4)
            rows = [[write.sentence(1, 3) for _ in range(columns)] for _ in range(rng.randint(1, 4))]
            lines = ["| " + " | ".join(row) + " |" for row in rows]
            lines.insert(1, "|" + "---|" * columns)
            parts.append("\n".join(lines))
        elif turn == 3:
            parts.append(rng.choice(("![A pier](picture.png)", "![](picture.png)")))
        elif turn == 4:
            parts.append("```\n" + "\n".join(write.sentence() for _ in range(rng.randint(1, 4))) + "\n```")
        elif turn == 5:
            parts.append("> " + _inline(write, False) + "\n>\n> " + write.sentence())
        elif turn == 6:
            parts.append(rng.choice(("---", write.long())) if rng.random() < 0.3 else write.sentence())
        else:
            parts.append(_inline(write, False))
    return "\n\n".join(parts) + "\n"


def _page(write: _Writer) -> str:
    rng = write.rng
    parts = []
    for _ in range(rng.randint(2, 9)):
        turn = rng.randrange(8)
        if turn == 0:
            parts.append(f"<h2>{write.sentence(1, 5)}</h2>")
        elif turn == 1:
            items = "\n".join(f"  <li>{_inline(write, True)}</li>" for _ in range(rng.randint(1, 4)))
            parts.append(f"<ul>\n{items}\n</ul>")
        elif turn == 2:
            columns = rng.randint(1, 4)
            rows = "".join(
                "<tr>" + "".join(f"<td>{write.sentence(0, 3)}</td>" for _ in range(columns)) + "</tr>\n"
                for _ in range(rng.randint(1, 4))
            )
            parts.append(f"<table>{rows}</table>")
        elif turn == 3:
            parts.append(
                '<figure><img src="pier.png" alt=""><figcaption>' + write.sentence() + "</figcaption></figure>"
            )
        elif turn == 4:
            parts.append(
                "<pre><code>" + "\n".join(write.sentence() for _ in range(rng.randint(1, 4))) + "</code></pre>"
            )
        elif turn == 5:
            parts.append(f"<script>{write.leak() * rng.choice((1, 20))}</script>")
        else:
            parts.append(f"<p>{_inline(write, True)}\n   {write.sentence(8, 30)}</p>")
    body = "\n".join(parts)
    return f"<!doctype html><html><head><title>Pier</title></head><body><article>\n{body}\n</article></body></html>\n"


_FORMS = ((MediaType.TEXT, "txt", _text), (MediaType.MARKDOWN, "md", _markdown), (MediaType.HTML, "html", _page))


def random_original(rng: Random) -> Source:
    """Write an original: plain text, Markdown or a page."""
    media_type, suffix, writer = rng.choice(_FORMS)
    text = writer(_Writer(rng))
    return Source(text.encode(), text, f"pier.{suffix}", media_type)


def random_article(rng: Random) -> Article:
    """Clean such an original; one that is known to hold no article is passed over."""
    while True:
        with contextlib.suppress(NoArticleError):
            return clean(random_original(rng))
