"""Stored decisions that no longer fit: the article opens, and says what could not be carried out."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

import pytest

from core.article.article import Article, ArticleError
from core.article.correction import Correction, Decision, remove
from core.article.removal import Kind
from core.article.source import MediaType, Source
from core.article.span import Span, is_partition
from core.cleaning.check import misplaced_words
from core.cleaning.decided import carried_out, decide, decide_by
from core.cleaning.pipeline import clean
from core.corrections.recall import decide_as_known
from core.corrections.store import Store

TEXT = (
    "The ferry left at noon.\r\n\r\n"
    'var slot = document.getElementById("ad-top"); slot.style.display = "none"; loadAd(slot);\r\n\r\n'
    "Nobody on the pier &lt;b&gt;had expected&lt;/b&gt; a storm so early 😀 in the year.\r\n"
)
MARKDOWN = (
    "---\ntitle: The ferry\n---\n# The *ferry*\n\nNoon &amp; dusk, `slot = [1]` and [the pier](https://pier.example \"Pier\").\n\n"
    "1. One\n2. Two\n\n| a | b |\n|---|---|\n| c | d |\n\n```js\nwait(1);\n```\n\n[pier]: https://pier.example 'The pier'\n"
)  # fmt: skip
PAGE = (
    "<!doctype html><title>The ferry</title><script>track(\"pier\");</script><nav><a href=\"/a\">Weather &amp; tides</a></nav>"
    "<article><h1>The ferry</h1><p>The ferry left at noon &amp; came back at dusk, and nobody on the pier had expected "
    "&lt;div class=\"ad\"&gt; a storm so early.</p><table><tr><td>One</td><td>Two &copy;</td></tr></table>"
    "<p>The captain had seen the clouds over the western islands, and thought that they would pass.<!-- tide --></p></article>"
)  # fmt: skip
SOURCES = {
    "text": Source(TEXT.encode(), TEXT, "ferry.txt", MediaType.TEXT),
    "markdown": Source(MARKDOWN.encode(), MARKDOWN, "ferry.md", MediaType.MARKDOWN),
    "page": Source(PAGE.encode(), PAGE, "ferry.html", MediaType.HTML),
}
LONG = 10**9

# The original, and what its decision is about: the text of it, and how far the span begins and ends beside that.
PIECES: list[tuple[str, str, int, int]] = [
    ("text", "\r\n", 0, -1), ("text", "\r\n", 1, 0), ("text", "&lt;", 1, 0), ("text", "&lt;b&gt;", 2, -2),
    ("text", "&lt;", 0, -3), ("text", "😀", 0, 0), ("text", "var slot", 4, 40), ("text", "loadAd(slot);", 3, 8),
    ("text", "The ferry", 0, LONG), ("text", "in the year.", 3, LONG), ("text", "\r\n\r\n", 1, -1),
    ("markdown", "&amp;", 0, -4), ("markdown", "&amp;", 1, -1), ("markdown", "---\ntitle", 2, 0),
    ("markdown", "title: The", 0, 0), ("markdown", "*ferry*", 0, -6), ("markdown", "`slot", 0, -4),
    ("markdown", "](https", 0, -6), ("markdown", "https://pier", 3, 0), ("markdown", "\"Pier\"", 1, -1),
    ("markdown", "1. One", 0, -4), ("markdown", "| a | b |", 0, -8), ("markdown", "|---|---|", 0, 0),
    ("markdown", "|---|---|", 3, -3), ("markdown", "```js", 0, 0), ("markdown", "```js\nwait", 3, 0),
    ("markdown", "[pier]: ", 1, 0), ("markdown", "'The pier'", 0, -3), ("markdown", "---\ntitle", 0, LONG),
    ("page", "&amp; came", 1, -5), ("page", "&amp; came", 0, -9), ("page", "&lt;div", 2, -2), ("page", "&copy;", 1, -1),
    ("page", "<p>", 0, 0), ("page", "</td><td>", 2, -2), ("page", "<!doctype", 0, 0), ("page", "<title>", 3, 0),
    ("page", "track(", 2, 0), ("page", "&amp; tides", 2, 0), ("page", "<!-- tide -->", 4, -4), ("page", "class=\"ad\"", 2, 12),
    ("page", "<article>", 0, LONG), ("page", "<!doctype", 0, LONG), ("page", "href=\"/a\"", 0, 0), ("page", "<table>", -3, 30),
]  # fmt: skip


def span_of(text: str, part: str, first: int, last: int) -> Span:
    start = text.index(part)
    return Span(start + first, min(start + len(part) + last, len(text) + 50))


def check_open(article: Article) -> None:
    assert is_partition([(start, end) for start, end, _ in article.segments()], len(article.source.text))
    assert misplaced_words(article) == ()


@pytest.mark.parametrize("decision", [Decision.KEEP, Decision.REMOVE])
@pytest.mark.parametrize(("name", "part", "first", "last"), PIECES)
def test_a_decision_about_a_piece_of_anything_is_carried_out(
    name: str, part: str, first: int, last: int, decision: Decision
) -> None:
    source = SOURCES[name]
    span = span_of(source.text, part, first, last)
    store = Store(None)
    store.add(source, [Correction(span, decision, Kind.MARKUP)])
    article = decide_as_known(clean(source), store)
    check_open(article)
    assert article.lost == article.shortfalls == ()
    (made,) = article.corrections
    assert made.span.start <= span.start < made.span.end >= min(span.end, len(source.text))
    removed = [(one.start, one.end) for one in article.removals]
    if decision is Decision.KEEP:
        assert all(end <= made.span.start or made.span.end <= start for start, end in removed)
    else:
        assert made.span in removed


def raw(store: Store, source: Source, **changed: Any) -> None:
    """Keep a decision, and write something else into its row, as another program or a later version might."""
    store.add(source, [remove(Span(4, 9), Kind.DATA)])
    connection = store._db
    for column, value in changed.items():
        connection.execute(f"UPDATE decisions SET {column} = ?", (value,))
    connection.commit()


@pytest.mark.parametrize(
    "changed",
    [
        {"kind": "nonsense"}, {"kind": None}, {"decision": "perhaps"}, {"decision": ""}, {"kind": ""}, {"kind": 7},
        {"copies": "many"}, {"exact": "words that stand nowhere in it"}, {"exact": ""}, {"exact": " "},
        {"start": 5, "end": 900, "exact": "gone"}, {"start": 10**12, "end": 10**12 + 4, "exact": "gone"},
        {"start": "four", "exact": "ferry"}, {"end": b"\x00", "exact": "ferry"}, {"start": -1, "end": 3, "exact": "gone"},
    ],
)  # fmt: skip
@pytest.mark.parametrize("name", SOURCES)
def test_a_decision_that_is_none_is_left_out_and_told(name: str, changed: dict[str, Any]) -> None:
    store, source = Store(None), SOURCES[name]
    raw(store, source, **changed)
    article = decide_as_known(clean(source), store)
    check_open(article)
    assert article.corrections == ()
    assert len(article.lost) == 1
    assert article.text == clean(source).text


@pytest.mark.parametrize(
    "changed", [{"start": 5}, {"end": 10**12}, {"start": 5, "end": 5}, {"start": 9, "end": 4}, {"start": -8}]
)
def test_a_decision_whose_place_is_wrong_finds_it_by_its_text(changed: dict[str, Any]) -> None:
    store, source = Store(None), SOURCES["text"]
    raw(store, source, **changed)
    article = decide_as_known(clean(source), store)
    assert [one.span for one in article.corrections] == [Span(4, 9)]
    assert article.lost == article.shortfalls == ()


def test_the_same_bytes_in_another_encoding_find_their_decisions_again() -> None:
    data = "Æ Æ Æ Æ. The ferry left at noon and came back at dusk, with nobody on board. Æ".encode()
    read, other = (Source(data, data.decode(name), "a", MediaType.TEXT, name) for name in ("utf-8", "latin-1"))
    store = Store(None)
    store.add(read, [remove(span_of(read.text, "with nobody on board", 0, 0), Kind.DATA)])
    (correction,) = store.known(other).corrections
    assert other.text[slice(*correction.span)] == "with nobody on board"


def test_what_is_beyond_the_article_is_left_out_and_told() -> None:
    source = SOURCES["text"]
    size = len(source.text)
    article = decide(clean(source), [remove(Span(size, size + 4), Kind.DATA), remove(Span(0, 4), Kind.DATA)])
    assert [one.span for one in article.corrections] == [Span(0, 4)]
    (told,) = article.shortfalls
    assert f"{size:,} to {size + 4:,} was left out" in told


def failing(*starts: int) -> Any:
    """A way to carry decisions out that breaks where one begins at one of ``starts``."""

    def carry_out(article: Article, history: Any) -> Article:
        if any(one.span.start in starts for one in history):
            raise ArticleError("broken")
        return carried_out(article, history)

    return carry_out


@pytest.mark.parametrize("starts", [(0,), (4,), (14,), (0, 14), (0, 4, 10, 14), (10, 4)])
def test_only_those_that_fail_are_left_out_each_told_by_its_words(starts: tuple[int, ...]) -> None:
    article = clean(SOURCES["text"])
    history = [remove(Span(at, at + 3), Kind.DATA) for at in (0, 4, 10, 14)]
    decided = decide_by(article, history, failing(*starts))
    assert [one.span.start for one in decided.corrections] == [at for at in (0, 4, 10, 14) if at not in starts]
    assert len(decided.shortfalls) == len(starts)
    for at in starts:
        assert any(TEXT[at : at + 3].strip() in told and "left out" in told for told in decided.shortfalls)
    check_open(decided)


def test_of_very_many_that_fail_the_rest_is_left_out_untried() -> None:
    article = clean(SOURCES["text"])
    history = [remove(Span(at, at + 1), Kind.DATA) for at in range(60)]
    calls = 0

    def carry_out(article: Article, history: Any) -> Article:
        nonlocal calls
        calls += 1
        return failing(*range(1, 60))(article, history)

    decided = decide_by(article, history, carry_out)
    assert [one.span.start for one in decided.corrections] == [0]
    assert len(decided.shortfalls) == 59
    assert calls < 200


def test_a_file_of_decisions_that_sqlite_itself_refuses_is_no_reason_not_to_open(tmp_path: Path) -> None:
    path = tmp_path / "store.sqlite"
    store = Store(path)
    store.add(SOURCES["text"], [remove(Span(4, 9), Kind.DATA)])
    store.close()
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE decisions SET reason = x'ff00'")
    article = decide_as_known(clean(SOURCES["text"]), Store(path))
    assert [one.span for one in article.corrections] == [Span(4, 9)]


@pytest.mark.parametrize("space", ["&nbsp;", "&#160;", "&#xA0;", "&emsp;"])
def test_a_space_in_letters_that_ends_a_line_is_no_word(space: str) -> None:
    text = f"The ferry left{space}\n"
    article = clean(Source(text.encode(), text, "ferry.md", MediaType.MARKDOWN))
    cut = decide(article, [remove(Span(9, 14), Kind.FURNITURE)])
    assert misplaced_words(cut) == ()
    assert cut.text == "The ferry"
