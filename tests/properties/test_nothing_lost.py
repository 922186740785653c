"""No word is neither shown nor removed: by the check of structure, and by what readers of others show."""

from __future__ import annotations

import random
import re
from collections import Counter
from contextlib import suppress
from html import unescape
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from core.article.article import Article, State
from core.article.blocks import Block, BlockKind, Run
from core.article.source import MediaType, Source
from core.cleaning.check import misplaced_words
from core.cleaning.pipeline import clean
from core.errors import NoArticleError
from core.loading import load_file
from tests.fuzz import inputs
from tests.fuzz.promises import shown_letters
from tests.properties.samples import PROSE

ROOT = Path(__file__).parents[2]
OWN = sorted(
    path
    for pattern in ("*.md", "docs/*.md", "resources/samples/*", "tests/cases/*/source.*")
    for path in ROOT.glob(pattern)
)
LETTER = re.compile(r"[^\W_]")
UNSHOWN = ("script", "style", "template", "title", "noscript", "head")
MARKS = [mark for mark in inputs.MARKS if "$" not in mark and "title:" not in mark]
# What other parsers of pages read otherwise than a browser does is left out.
TAGS = [tag for tag in inputs.TAGS if not re.search(r"plaintext|xmp|textarea|frame|CDATA|\?x|noscript|svg|math|select|option|template|notit|</$|<a$|='|^\"|title|^<$|^>$|</p$|\0|-->|<!--", tag)]  # fmt: skip


def letters(text: str) -> Counter[str]:
    return Counter(LETTER.findall(text))


def accounted(article: Article) -> Counter[str]:
    """The letters that are shown, and those of the removals, as they stand and as a page would show them."""
    text = article.source.text
    removed = "".join(text[start:end] for start, end, state in article.segments() if state is State.REMOVED)
    return letters(article.text) + (letters(removed) | letters(unescape(removed)))


def page_letters(page: str) -> Counter[str]:
    """The letters that another parser finds in a page's elements."""
    soup = BeautifulSoup(page, "lxml")
    for tag in soup(UNSHOWN):
        tag.decompose()
    return letters(soup.get_text())


def check(source: Source) -> None:
    article = clean(source)
    assert misplaced_words(article) == ()
    if source.media_type is MediaType.MARKDOWN:
        assert not shown_letters(source.text) - accounted(article)
    elif source.media_type is MediaType.HTML:
        assert not page_letters(source.text) - accounted(article)
    else:
        assert not letters(source.text) - accounted(article)


@pytest.mark.parametrize("path", OWN, ids=lambda path: str(path.relative_to(ROOT)))
def test_in_our_own_documents(path: Path) -> None:
    check(load_file(path))


def made(seed: str, fragments: list[str], kind: MediaType) -> Source:
    pick = random.Random(seed)
    parts = [pick.choice(fragments) if pick.random() < 0.6 else pick.choice(PROSE) for _ in range(pick.randint(1, 14))]
    text = "".join(parts)
    return Source(text.encode(), text, "q", kind)


@pytest.mark.parametrize("seed", range(30))
def test_in_any_markdown(seed: int) -> None:
    for number in range(12):
        check(made(f"{seed} {number}", MARKS, MediaType.MARKDOWN))


@pytest.mark.parametrize("seed", range(30))
def test_in_any_page(seed: int) -> None:
    for number in range(12):
        with suppress(NoArticleError):  # scripts and nothing else
            check(made(f"{seed} {number}", TAGS, MediaType.HTML))


NESTED = "> " * 60 + "- " * 60 + "the harbour was quiet"
MARKDOWN = [
    '[a]: https://quay.example "Quay"\n\nNobody came.\n', "[a]: b\n[a]: c 'other'\n\nSee [a].\n", "[^1]: A note of its own.\n\nIt was quiet[^1].\n",
    "<div>Nobody</div>\n\n<!-- a remark -->\n\n<b>hurried</b>\n", NESTED, "\n".join("  " * n + "- item" for n in range(60)),
    "[" * 60 + "quay" + "]" * 60, "*" * 60 + "quay" + "*" * 60, "> a\n>\n> | b | c |\n> |---|---|\n> | d | e | f |\n",
    "- [ ] open\n- [x] done\n", "Term\n: what it means\n", "~~~ text {.x}\ncode\n~~~\n", "Setext\n===\n\nOther\n---\n", "a  \nb\\\nc\n",
    "![the *quay* at [dawn](b)](c \"t\") after\n", "[![alt](b)](c) and [d][e] and [f][]\n\n[e]: g\n[f]: h\n", "&copy; &#169; &notanentity; &amp;amp;\n",
    "1986\\. A year\n1986. A list\n", "`` a ` b ``\n``` c ```\n", "`\n| c ` `d\n` `\ne\n` ` f`\n", "<https://quay.example/%C3%BC> <b@quay.example>\n", "\tcode\n\n    more\n", "a\rb\r\nc\n",
    "[a]\n\n[a]: <b c> (t\nu)\n", "| a |\n|---|\n| `b|c` \\| d |\n", "***a** b* __c _d_ e__ ~~f~~\n", "#no heading\n####### none\n# yes #\n",
]  # fmt: skip


@pytest.mark.parametrize("text", MARKDOWN)
def test_in_what_markdown_is_made_of(text: str) -> None:
    check(Source(text.encode(), text, "q", MediaType.MARKDOWN))


def article_of(text: str, kind: MediaType, *kept: tuple[int, int]) -> Article:
    blocks = tuple(Block(BlockKind.PARAGRAPH, (Run(text[start:end], start, end),)) for start, end in kept)
    return Article(Source(text.encode(), text, "q", kind), (), blocks)


@pytest.mark.parametrize(
    ("kind", "text", "kept", "found"),
    [
        (MediaType.TEXT, "one two", (0, 3), ["two"]),
        (MediaType.TEXT, "one \n .", (0, 3), ["."]),
        (MediaType.TEXT, "one \n\t", (0, 3), []),
        (MediaType.MARKDOWN, "one *two*", (0, 4), ["two"]),
        (MediaType.MARKDOWN, "one [two](three) four", (5, 8), ["one", "four"]),
        (MediaType.MARKDOWN, "[two](three 'four')", (1, 4), []),
        (MediaType.MARKDOWN, "[two][three]\n\n[three]: four\n", (1, 4), []),
        (MediaType.MARKDOWN, "[three]: four and five\n\none", (24, 27), ["three]: four and five"]),
        (MediaType.MARKDOWN, "```three\none\n```\n", (9, 12), []),
        (MediaType.MARKDOWN, "> 12. one", (6, 9), []),
        (MediaType.MARKDOWN, "one 12. two", (0, 3), ["12. two"]),
        (MediaType.MARKDOWN, "![one](two) one", (12, 15), []),
        (MediaType.MARKDOWN, "---\ntitle: two\n---\none", (19, 22), []),
        (MediaType.HTML, "<p title='two'>one</p>", (15, 18), []),
        (MediaType.HTML, "<p>one <b>two</b></p>", (3, 6), ["two"]),
        (MediaType.HTML, "<p>one<script>two</script></p>", (3, 6), []),
        (MediaType.HTML, "<p>one&nbsp;</p>", (3, 6), []),
        (MediaType.HTML, "<p>one&auml;</p>", (3, 6), ["&auml;"]),
        (MediaType.HTML, "<p>&auml;</p>", (3, 5), ["uml;"]),
    ],
)
def test_the_check_finds_words_in_structure(
    kind: MediaType, text: str, kept: tuple[int, int], found: list[str]
) -> None:
    assert [one.words for one in misplaced_words(article_of(text, kind, kept))] == found
