"""Where pieces stand, and which groups of them a list shows at first."""

from core import open_article
from core.article.article import Article
from core.article.removal import Kind
from gui.removals.groups import AT_FIRST, Group, Key, groups_of, opened_at_first
from gui.removals.pieces import pieces_of
from gui.removals.standing import Standing, in_reading_order, standings_of

_PROSE = "The tide comes in twice a day, and the gate of the mill is opened by hand when it does. "
_PAGE = f"""<html><head><title>Tides</title><script>let page = 1;</script><style>p {{ color: red }}</style></head><body>
<nav><a href="/a">Home</a> <a href="/b">News</a> <a href="/c">Sport</a></nav>
<article><h1>Tides</h1><p>{_PROSE * 3}</p><!-- a note --><script>track("in the middle");</script>
<p>{_PROSE * 3}</p></article>
<footer><a href="/d">Imprint</a> <a href="/e">Contact</a></footer><script>let foot = 1;</script></body></html>"""


def _by_words(article: Article) -> dict[str, Standing]:
    pieces = pieces_of(article)
    text = article.source.text
    words = ("let page", "color: red", "Home", "a note", "in the middle", "Imprint", "let foot")
    found = {}
    for piece, standing in zip(pieces, standings_of(article, pieces), strict=True):
        span = text[piece.found.start : piece.found.end]
        found.update({word: standing for word in words if word in span})
    return found


def test_pieces_stand_in_the_article_around_it_or_in_the_head() -> None:
    found = _by_words(open_article(_PAGE.encode(), name="a.html"))
    assert found == {
        "let page": Standing.HEAD,
        "color: red": Standing.HEAD,
        "Home": Standing.AROUND,
        "a note": Standing.NOTE,
        "in the middle": Standing.ARTICLE,
        "Imprint": Standing.AROUND,
        "let foot": Standing.AROUND,
    }


def test_all_of_a_text_stands_in_the_article() -> None:
    article = open_article(
        f'{_PROSE}var a = document.querySelector(".x"); a.close(now); {_PROSE}'.encode(), name="a.txt"
    )
    pieces = pieces_of(article)
    assert pieces
    assert set(standings_of(article, pieces)) == {Standing.ARTICLE}


def test_a_tag_in_a_script_does_not_end_the_head() -> None:
    page = _PAGE.replace("let page = 1;", 'let page = "<body>";')
    assert _by_words(open_article(page.encode(), name="a.html"))["color: red"] is Standing.HEAD


def test_what_touches_the_article_comes_first() -> None:
    article, around, head = Standing.ARTICLE, Standing.AROUND, Standing.HEAD
    assert in_reading_order([head, around, article, around, article]) == (2, 4, 1, 3, 0)


def test_groups_hold_what_stands_alike_and_is_alike() -> None:
    made = open_article(_PAGE.encode(), name="a.html")
    pieces = pieces_of(made)
    groups = groups_of(pieces, standings_of(made, pieces), range(len(pieces)))
    keys = [group.key for group in groups]
    assert keys == sorted(keys, key=lambda key: key.standing)
    assert keys[-1] == Key(Standing.NOTE, Kind.MARKUP)
    assert sorted(number for group in groups for number in group.pieces) == list(range(len(pieces)))


def _groups(*sizes: int) -> list[Group]:
    kinds = list(Kind)
    return [Group(Key(Standing.ARTICLE, kinds[n]), list(range(size))) for n, size in enumerate(sizes)]


def test_few_rows_are_all_shown_at_first() -> None:
    groups = _groups(3, 2, 2)
    assert opened_at_first(groups) == {group.key for group in groups}


def test_of_many_rows_the_first_group_is_open_if_it_is_small() -> None:
    groups = _groups(3, 40, 2)
    assert opened_at_first(groups) == {groups[0].key}
    assert opened_at_first(_groups(AT_FIRST, 40, 2)) == set()


def test_the_only_group_is_open() -> None:
    groups = _groups(400)
    assert opened_at_first(groups) == {groups[0].key}


def test_where_the_article_stands_in_the_head_itself_so_does_what_is_around_it() -> None:
    prose = "The tide comes in twice a day, and the gate of the mill is opened by hand when it does. " * 8
    page = (
        f'<html><head><script type="application/ld+json">{{"@type": "NewsArticle", "articleBody": "{prose}"}}</script>'
        "<script>let a = 1;</script></head><body><script>let b = 2;</script><div id=root></div></body></html>"
    )
    made = open_article(page.encode(), name="a.html")
    assert made.text.startswith("The tide comes in")
    standings = standings_of(made, pieces_of(made))
    assert standings == (Standing.HEAD, Standing.HEAD, Standing.HEAD, Standing.AROUND)
