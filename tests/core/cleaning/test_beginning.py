"""The first blocks of a long article are told before the rest, only where they will be the article's."""

import pytest

from core.article.article import Article
from core.article.blocks import BlockKind
from core.article.reach import Reach
from core.article.source import MediaType
from core.cleaning import fallback
from core.cleaning.fallback import clean_or_less
from core.cleaning.pipeline import clean
from core.loading import load_text
from core.page import beginning as of_page
from tests.long_texts import HEAD, page, paragraphs, text

LEAK = "var gate = document.querySelector('#gate'); gate.hidden = true; gate.remove();"


def begun(words: str, media: MediaType, reach: Reach = Reach.USUAL) -> tuple[Article | None, Article]:
    """Give the beginning that was told, if one was, and the whole article."""
    told: list[Article] = []
    article = clean(load_text(words, media_type=media), reach=reach, early=told.append)
    assert len(told) <= 1
    return (told[0] if told else None), article


def prefix(words: str, media: MediaType) -> Article:
    """Give the beginning that is told, which must be one of the article."""
    beginning, article = begun(words, media)
    assert beginning is not None
    count = len(beginning.blocks)
    assert 1 < count < len(article.blocks)
    assert beginning.blocks == article.blocks[:count]
    assert beginning.removals == ()
    assert len(beginning.text) >= 600
    for name in ("title", "byline", "published", "site", "language", "direction"):
        assert getattr(beginning.metadata, name) == getattr(article.metadata, name)
    return beginning


def test_of_a_page_it_is_what_the_article_begins_with() -> None:
    beginning = prefix(page(40_000), MediaType.HTML)
    assert beginning.title == "Notes from the harbour"
    assert beginning.byline == "Ada Fenn"
    assert beginning.blocks[0].kind is BlockKind.HEADING


def test_of_a_page_of_many_more_blocks_than_are_read_it_is_so_too() -> None:
    short = "".join(f"<p>{one.partition('.')[0]}.</p>" for one in paragraphs(900_000))
    prefix(page(6_000, behind=short), MediaType.HTML)


def test_what_goes_of_a_page_is_not_in_it() -> None:
    teasers = "".join(f'<p class="related"><a href="/{n}">Read story {n}</a></p>' for n in range(4))
    beginning = prefix(page(40_000, f"<script>{LEAK}</script><aside class='related'>{teasers}</aside>"), MediaType.HTML)
    assert "Read story" not in beginning.text
    assert "querySelector" not in beginning.text


def test_it_ends_before_a_table_that_is_not_known_whole() -> None:
    rows = "".join(
        f"<tr><td>Day {n}</td><td>High tide at {n} o'clock, as the keeper saw it</td></tr>" for n in range(300)
    )
    lead = "".join(f"<p>{one}</p>" for one in paragraphs(1_500))
    beginning = prefix(page(40_000, f"{lead}<table><tr><th>Day</th><th>Tide</th></tr>{rows}</table>"), MediaType.HTML)
    assert all(block.kind is not BlockKind.TABLE for block in beginning.blocks)


def test_of_a_text_it_ends_before_the_first_code() -> None:
    every = paragraphs(60_000)
    beginning = prefix("\n\n".join([*every[:4], LEAK, *every[4:]]), MediaType.TEXT)
    assert beginning.blocks[-1].text in every[:3]


def test_a_text_that_begins_with_code_has_none() -> None:
    beginning, article = begun(f"{LEAK}\n\n{text(60_000)}", MediaType.TEXT)
    assert beginning is None
    assert article.removals


def test_code_near_the_top_of_a_page_leaves_too_little() -> None:
    beginning, _ = begun(page(40_000, f"<p>{LEAK}</p>"), MediaType.HTML)
    assert beginning is None


def test_a_text_is_read_as_wrapped_if_all_of_it_is() -> None:
    lines = [one.split(". ") for one in paragraphs(60_000)]
    wrapped = "\n\n".join("\n".join(f"{line[:90]:<80}".strip() for line in one) for one in lines)
    beginning = prefix(wrapped, MediaType.TEXT)
    whole = begun(wrapped, MediaType.TEXT)[1]
    assert beginning.blocks[0].reflow == whole.blocks[0].reflow


def test_of_markdown_it_ends_before_what_is_defined_elsewhere() -> None:
    every = paragraphs(60_000)
    every[4] += " It is told in [the log][1] and in [another](https://example.org/log)."
    beginning = prefix("\n\n".join([*every, "[1]: https://example.org/harbour"]), MediaType.MARKDOWN)
    assert "the log" not in beginning.text


def test_of_markdown_it_ends_before_a_fence_that_may_go_on() -> None:
    every = paragraphs(60_000)
    beginning = prefix("\n\n".join([*every[:4], "```", *every[4:]]), MediaType.MARKDOWN)
    assert beginning.blocks[-1].text in every[:4]
    assert all(block.kind is BlockKind.PARAGRAPH for block in beginning.blocks)


def test_a_page_whose_article_stands_in_its_data_has_none() -> None:
    stated = f'<script type="application/ld+json">{{"articleBody": "{" ".join(paragraphs(30_000))}"}}</script>'
    beginning, _ = begun(page(4_000, behind=stated), MediaType.HTML)
    assert beginning is None


def test_a_page_with_little_prose_has_none() -> None:
    assert begun(f"{HEAD}<p>{paragraphs(300)[0]}</p></article>", MediaType.HTML)[0] is None


@pytest.mark.parametrize("reach", [Reach.LESS, Reach.MORE])
def test_where_more_or_less_of_a_page_goes_there_is_none(reach: Reach) -> None:
    assert begun(page(40_000), MediaType.HTML, reach)[0] is None


@pytest.mark.parametrize("media", list(MediaType))
def test_to_tell_it_changes_nothing_of_the_article(media: MediaType) -> None:
    words = page(20_000, "<h2>Day by day</h2>") if media is MediaType.HTML else text(40_000)
    source = load_text(words, media_type=media)
    assert clean(source, early=lambda _: None) == clean(source)


@pytest.mark.parametrize("error", [AttributeError, ValueError, RecursionError])
def test_an_article_opens_whatever_fails_about_its_beginning(
    monkeypatch: pytest.MonkeyPatch, error: type[Exception]
) -> None:
    def failing(*_: object) -> None:
        raise error

    monkeypatch.setattr(of_page, "first_chosen", failing)
    told: list[Article] = []
    source = load_text(page(20_000), media_type=MediaType.HTML)
    article = clean_or_less(source, early=told.append)
    assert told == []
    assert article == fallback.clean(source)
