"""What stands beside an article says what it is: by its tag, its role, its names, its phrases, or what it holds."""

import pytest

from core.article.removal import COMMENTS
from core.page.content.beside import is_empty, what_stands_in
from core.page.content.furniture import NAMED_RULES
from core.page.content.wording import named
from tests.core.page.pages import LOREM, PROSE, read


@pytest.mark.parametrize(
    ("piece", "reason", "detail"),
    [
        ("<nav><a href=/>Home</a></nav>", "menu of the site: links beside the article", "its tag says"),
        ("<aside>Beside</aside>", "column beside the article", "its tag says that it stands beside: 1 word"),
        ("<div role=navigation>Home</div>", "menu of the site: links beside the article", "marked as a menu"),
        ("<div hidden>not shown</div>", "text that the page itself hides from its readers", "hidden by a mark"),
        ("<div id=comments>First!</div>", COMMENTS, "comments: named “comments”"),
        ("<div class=breadcrumbs>Home / Sea</div>", "path to this page within the site, such as Home, News", "crumb"),
        ("<div class=post-tags>Sea</div>", "tags or topics under which the article is filed", "post-tags"),
        ("<div class=share-bar>Share</div>", "buttons for sharing the article", "share"),
        ("<div class=follow-us>Follow us</div>", "links to social networks", "follow-us"),
        ("<div class=newsletter>Join us</div>", "sign-up for a newsletter", "named “newsletter”"),
        ("<div class=newsletter></div>", "empty place for a newsletter’s sign-up", "named “newsletter”"),
        ("<video>no video here</video>", "stand-in text where a video cannot be played", "inside a video element"),
    ],
)
def test_the_reason_names_the_thing_and_the_detail_the_evidence(piece: str, reason: str, detail: str) -> None:
    (removal,) = read(f"<body><div><p>{LOREM[0]}</p>{piece}{PROSE[len(LOREM[0]) + 7 :]}</div>").removals
    assert removal.reason == reason
    assert detail in removal.detail


@pytest.mark.parametrize("rule", NAMED_RULES)
def test_every_rule_of_names_has_words(rule: str) -> None:
    assert named(rule, "x")


@pytest.mark.parametrize(
    ("box", "words"),
    [
        ("<div class=b><p>Subscribe to our newsletter and never miss a tide again, it is free.</p></div>", "subscribe"),
        ("<div class=b><p><a href=/1>Read more</a></p></div>", "call to read more elsewhere, by its words"),
    ],
)
def test_a_block_that_went_by_its_words_says_so(box: str, words: str) -> None:
    removals = read(f"<main><article><h1>Storm Day</h1>{PROSE}{PROSE}{box}</article></main>").removals
    assert any(words in removal.reason and "by its words" in removal.reason for removal in removals)


@pytest.mark.parametrize(
    ("part", "reason", "detail"),
    [
        (
            "<div><a href=/1>One</a> <a href=/2>Two</a></div>",
            "list of links outside of the article",
            "2 words, 2 links",
        ),
        ("<div><a href=/1>One</a></div>", "link outside of the article", "1 word, 1 link"),
        ("<div><img src=a.png></div>", "picture outside of the article", "1 picture"),
        ("<div><input> <a href=#>Tide</a></div>", "form or button outside of the article", "1 word, 1 link"),
        ("<div><nav><a href=/1>One</a> <a href=/2>Two</a></nav></div>", "menu with links outside of", "2 links"),
        ("<div>Advertisement</div>", "mark of an advertisement, by its words", "1 word; a word in it says so"),
        ("<div>The pier is closed.</div>", "short line outside of the article", "4 words"),
        (f"<div>{LOREM[0]}</div>", "text outside of the article", "words"),
        ("<div><script>var a = 'x y z';</script></div>", "empty part of the page, with nothing to see", "no words"),
    ],
)
def test_what_is_only_outside_says_what_it_holds(part: str, reason: str, detail: str) -> None:
    found = what_stands_in(f"<p>{part}</p>", 3, 3 + len(part))
    assert found[0].startswith(reason)
    assert detail in found[1]


def test_what_a_script_may_fill_is_not_called_empty() -> None:
    place = "<div class=ad><script>fill()</script></div>"
    assert not is_empty(place, 0, len(place))
    assert is_empty("<div class=ad> </div>", 0, 21)
