"""Code in layers, code that a removal brings together, and cleaning that fails."""

from __future__ import annotations

import pytest

from core import clean_text
from core.article.article import Article, ArticleError
from core.article.correction import Correction, Decision
from core.article.reach import Reach
from core.article.removal import Kind
from core.article.source import MediaType, Source
from core.article.span import Span
from core.cleaning import fallback, pipeline
from core.cleaning.check import misplaced_words
from core.cleaning.decided import decide
from core.cleaning.fallback import clean_or_less
from core.cleaning.pipeline import clean

PROSE = "The ferry left at noon."


def source_of(text: str, kind: MediaType) -> Source:
    return Source(text.encode(), text, "ferry", kind)


@pytest.mark.parametrize("layers", [1, 8, 9, 20, 60])
@pytest.mark.parametrize(("left", "right"), [("<!--", "-->"), (":root{", ""), ("<div ", ""), ("[q_s=", '"]"]'), ("<scr", "ipt>"), ("#row{", ""), ("{%rd", "%}")])  # fmt: skip
def test_code_in_layers_goes_in_one_cleaning(left: str, right: str, layers: int) -> None:
    once = clean_text(f"{PROSE}\n{left * layers}{right * layers}\nNobody saw it go.").text
    again = clean_text(once)
    assert again.removals == ()
    assert again.text == once


def test_reading_again_has_an_end(monkeypatch: pytest.MonkeyPatch) -> None:
    calls = 0
    real = pipeline.find_leaks

    def counting(*arguments: object) -> object:
        nonlocal calls
        calls += 1
        return real(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(pipeline, "find_leaks", counting)
    text = PROSE + "\n" + "<div " * 400
    monkeypatch.setattr(pipeline, "_FURTHER", 3 * len(text))
    clean_text(text)
    assert 8 < calls < 20


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Noon &g<![CDATA[t; dusk", "Noon &gt; dusk"),
        ("Noon &am<b></b>p; dusk", "Noon &amp; dusk"),
    ],
)
def test_what_a_removal_brings_together_is_shown_as_it_stands(text: str, shown: str) -> None:
    article = clean(source_of(text, MediaType.MARKDOWN))
    assert article.removals
    assert " ".join(article.text.split()) == shown
    assert misplaced_words(article) == ()


def test_the_rest_of_a_text_of_which_a_part_is_kept_is_on_record() -> None:
    text = "<nav><a href='/'>Home of the paper and the weather</a></nav><article><p>" + PROSE * 9 + "</p></article>"
    start = text.index("paper")
    article = decide(clean(source_of(text, MediaType.HTML)), [Correction(Span(start, start + 5), Decision.KEEP)])
    assert "paper" in article.text
    assert misplaced_words(article) == ()
    removed = [text[one.start : one.end] for one in article.removals]
    assert any("Home of the" in piece for piece in removed)
    assert any("and the weather" in piece for piece in removed)


def test_marks_of_which_a_reader_removes_a_part_stay_marks() -> None:
    text = 'The tide.\n\n[a]: b "t"\n'
    article = clean(source_of(text, MediaType.MARKDOWN))
    decided = decide(article, [Correction(Span(len(text) - 2, len(text)), Decision.REMOVE, Kind.DATA)])
    assert decided.text == "The tide."
    assert misplaced_words(decided) == ()


def test_where_the_search_fails_the_article_is_shown_whole_and_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    text = f"{PROSE} var gate = open(1); gate.close(now); Nobody saw it go."

    def failing(*_: object) -> object:
        raise ArticleError("kept run 3:4 stands in a removal")

    monkeypatch.setattr(pipeline, "find_leaks", failing)
    article = clean_or_less(source_of(text, MediaType.TEXT))
    assert article.text == text
    (told,) = article.shortfalls
    assert "failed to look for leaked code" in told
    assert "kept run 3:4" in told


def test_where_nothing_fails_nothing_is_told() -> None:
    article = clean_or_less(source_of(PROSE, MediaType.TEXT))
    assert article.shortfalls == ()


@pytest.mark.parametrize("error", [MemoryError, RecursionError])
def test_a_budget_that_is_spent_is_no_fault_of_the_search(
    error: type[Exception], monkeypatch: pytest.MonkeyPatch
) -> None:
    calls: list[bool] = []

    def failing(source: Source, threshold: float, reach: Reach, *, leaks: bool = True, early: object = None) -> Article:
        calls.append(leaks)
        raise error

    monkeypatch.setattr(fallback, "clean", failing)
    with pytest.raises(error):
        clean_or_less(source_of(PROSE, MediaType.TEXT))
    assert calls == [True]


def test_an_article_that_cannot_be_read_at_all_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    def failing(*_: object, **__: object) -> Article:
        raise ArticleError("broken")

    monkeypatch.setattr(fallback, "clean", failing)
    with pytest.raises(ArticleError):
        clean_or_less(source_of(PROSE, MediaType.TEXT))
