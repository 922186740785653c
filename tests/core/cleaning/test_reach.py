"""How much of a page goes: from the one setting to what stays, and to everything that says what was set."""

import pytest

from core import Kind, Reach, clean_text, open_article
from core.article.article import Article
from core.article.correction import restore
from core.article.source import MediaType, Source
from core.cleaning.decided import decide
from core.cleaning.pipeline import clean
from core.export.report import report
from core.page.content import leaf_judge, reached
from tests.core.page.pages import LOREM

SURE = "Buy <a href=/s>our best seven long ropes</a> here today"
DOUBTFUL = "This story was <a href=/t>first told here</a>"
HARDLY = "The keeper of the lamp told us all of it"
HIDDEN = "<p hidden>Nobody sees these words, whatever is set.</p>"
PAGE = (
    f"<html><body><nav><a href=/>Home</a></nav><article><h1>The storm</h1><p>{LOREM[0]} {LOREM[1]}</p><p>{SURE}</p>"
    f"<p>{LOREM[2]} {LOREM[3]}</p><p>{DOUBTFUL}</p><p>{HARDLY}</p>{HIDDEN}<script>var a = b(1);</script>"
    f"<p>{LOREM[1]} {LOREM[2]}</p></article></body></html>"
)
WEIGHTS = {8: -3.0, 6: -0.9, 10: -0.1}
"""What the blocks of so many words weigh: those three."""
STAYS = {Reach.LESS: {DOUBTFUL, HARDLY}, Reach.USUAL: {HARDLY}, Reach.MORE: set[str]()}


@pytest.fixture(autouse=True)
def weighed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Weigh blocks by their number of words, whatever was trained."""
    for module in (leaf_judge, reached):
        monkeypatch.setattr(module, "totals_of", lambda known, *_: [WEIGHTS.get(block.words, 3.0) for block in known])


def page(reach: Reach | str) -> Article:
    return open_article(PAGE.encode(), name="storm.html", reach=reach)


def plain(html: str) -> str:
    return open_article(f"<p>{html}</p>".encode(), name="a.html").text


@pytest.mark.parametrize("reach", Reach)
def test_what_stays(reach: Reach) -> None:
    text = page(reach).text
    for html in (SURE, DOUBTFUL, HARDLY):
        assert (plain(html) in text) is (html in STAYS[reach])
    assert all(sentence in text for sentence in LOREM)


@pytest.mark.parametrize("reach", Reach)
def test_no_removal_is_less_sure_than_the_reach_says(reach: Reach) -> None:
    found = [one.confidence for one in page(reach).removals if one.kind is Kind.FURNITURE]
    assert len(found) >= 2
    assert min(found) >= reach.least


@pytest.mark.parametrize("reach", Reach)
def test_scripts_hidden_text_and_navigation_go_at_any_reach(reach: Reach) -> None:
    gone = [PAGE[one.start : one.end] for one in page(reach).removals]
    assert {HIDDEN, "<script>var a = b(1);</script>", "<nav><a href=/>Home</a></nav>"} <= set(gone)


def test_each_removal_keeps_its_confidence() -> None:
    less, usual, more = (set(page(reach).removals) for reach in Reach)
    assert less < usual < more


def test_text_that_no_block_holds_stays_with_less(monkeypatch: pytest.MonkeyPatch) -> None:
    import core.page

    words = "lost between two tables"
    html = f"<p>{LOREM[0]}</p><p>{words}</p><p>{LOREM[1]}</p>"
    original = core.page.BlockBuilder.build
    monkeypatch.setattr(
        core.page.BlockBuilder,
        "build",
        lambda self: tuple(block for block in original(self) if words not in block.text),
    )
    for reach, stays in ((Reach.LESS, True), (Reach.USUAL, False), (Reach.MORE, False)):
        assert (words in open_article(html.encode(), name="a.html", reach=reach).text) is stays


def test_an_article_says_its_reach() -> None:
    assert page("less").reach is Reach.LESS
    assert page(Reach.MORE).reach is Reach.MORE
    assert clean_text(LOREM[0]).reach is Reach.USUAL
    assert report(page("less"))["reach"] == "less"
    assert report(clean_text(LOREM[0]))["reach"] is None


def test_a_reach_that_is_none_is_an_error() -> None:
    with pytest.raises(ValueError, match="reach must be one of less, usual, more, not 'all'"):
        open_article(PAGE.encode(), reach="all")


@pytest.mark.parametrize("reach", Reach)
def test_what_is_decided_leaves_the_reach(reach: Reach) -> None:
    article = page(reach)
    (ropes,) = (one for one in article.removals if "ropes" in PAGE[one.start : one.end])
    back = decide(article, [restore(ropes)])
    assert back.reach is reach
    assert set(back.removals) == set(article.removals) - {ropes}
    assert "our best seven long ropes" in back.text
    assert (plain(DOUBTFUL) in back.text) is (DOUBTFUL in STAYS[reach])


def stated(words: int) -> str:
    body = " ".join(LOREM[number % 4] for number in range(words // 16 + 1))
    data = '{"@type": "NewsArticle", "articleBody": "' + body + '"}'
    return PAGE.replace("<article>", f"<article><script type=application/ld+json>{data}</script>")


@pytest.mark.parametrize("reach", Reach)
@pytest.mark.parametrize("words", [160, 175, 190, 200, 220, 240, 300])
def test_an_article_that_is_held_for_scripts_is_so_at_any_reach(reach: Reach, words: int) -> None:
    html = stated(words)
    source = Source(html.encode(), html, "storm.html", MediaType.HTML)
    origins = dict(clean(source).metadata.origins)
    assert dict(clean(source, reach=reach).metadata.origins).get("text") == origins.get("text")


def test_a_page_that_more_would_leave_nothing_of_is_no_lack() -> None:
    html = f"<p>Please enable JavaScript for more.</p><p>{HARDLY}</p><script>a()</script>"
    for reach in Reach:
        text = open_article(html.encode(), name="a.html", reach=reach).text
        assert "JavaScript" in text
        assert ("keeper" in text) is (reach is not Reach.MORE)
