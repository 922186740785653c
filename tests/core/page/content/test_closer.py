"""What a rule calls by a general word is told more closely: by names, fields, addresses and a line’s own words."""

import pytest

from core.page.content.closer import empty, told
from core.page.content.likeness import LINE, LINK
from core.page.content.lines import line_of
from core.page.content.things import thing, thing_of
from core.page.content.wording import (
    BANNER,
    EMPTY,
    FALLBACKS,
    HIDDEN,
    MENU_OF_SITE,
    NEIGHBOURS,
    OUTSIDE,
    PAGES,
    PATH,
    PERMALINK,
    SILENT,
    TAGS,
)  # fmt: skip

WINDOW = TAGS["dialog"]


def said(reason: str, piece: str, before: str = "") -> str:
    page = f"{before}{piece}</div>"
    return told(reason, "", page, len(before), len(before) + len(piece))[0]


@pytest.mark.parametrize(
    ("reason", "piece", "words"),
    [
        (OUTSIDE, '<div class="crums"><ul id="crumbs"><li><a href=/>Home</a></ul></div>', PATH),
        (OUTSIDE, '</h1><div itemtype="https://schema.org/BreadcrumbList"><a href=/>Pier</a></div>', PATH),
        (OUTSIDE, '<!-- head --><header class=x><a href=/>The Pier</a> <a href=/t>Tides</a></header>', BANNER),
        (OUTSIDE, '<div class=authorBox>Ada went to sea.</div>', "line or box about who wrote the article"),
        (OUTSIDE, '<div><h3>Boats</h3></div>', "heading outside of the article"),
        (OUTSIDE, '<div><h3>Read more</h3><a href=/1>Ebb and flow</a></div>', "links to other articles"),
        (OUTSIDE, '<div class="cta-box"><a href=/1>Sail with us, soon</a></div>', "invitation to buy, or to do"),
        (OUTSIDE, '<p>26K subscribers</p>', "number of followers or members outside of the article"),
        (OUTSIDE, '<div><a href="mailto:ada@pier.example">Write</a></div>', "address for getting in touch"),
        (MENU_OF_SITE, '<nav class="post-navigation"><a rel=prev href=/1>Ebb</a></nav>', NEIGHBOURS),
        (MENU_OF_SITE, '<nav class="main-menu"><a href=/1>Ebb</a></nav>', MENU_OF_SITE),
        (PAGES, '<div class="pager--prev-next"><a href=/1>Ebb</a></div>', NEIGHBOURS),
        (PAGES, '<div class=pager>Page 1 of 1</div>', "number of the page, and how many there are"),
        (TAGS["footer"], '<footer class="entry__footer">Filed</footer>', "foot of the article, such as its topics"),
        (TAGS["footer"], '<footer class="site">Pier</footer>', TAGS["footer"]),
        (WINDOW, '<div role=dialog><form class="newsletter-pop">Join</form></div>', f"{WINDOW}: sign-up for a newsl"),
        (WINDOW, '<div role=dialog id=cookieBar>Fine?</div>', f"{WINDOW}: notice that asks for consent"),
        (WINDOW, '<div role=dialog>Tide</div>', WINDOW),
    ],
)  # fmt: skip
def test_names_say_what_it_is(reason: str, piece: str, words: str) -> None:
    assert said(reason, piece).startswith(words)


@pytest.mark.parametrize(
    ("piece", "words"),
    [
        ('<form class="wpcf7-form"><input name=a></form>', "contact form"),
        ("<form><input type=password></form>", "box for signing in"),
        ("<form><input name=s></form>", TAGS["search"]),
        ("<form><textarea name=comment></textarea></form>", "form for writing a comment"),
        ("<form><textarea></textarea><input type=email></form>", "contact form"),
        ("<form><input type=email></form>", "form to sign up with an e-mail address"),
        ("<form><input name=boat></form>", TAGS["form"]),
        ("<fieldset><a href=/1>Ebb</a></fieldset>", "framed box with links, not part of the article"),
    ],
)
def test_fields_say_what_a_form_is_for(piece: str, words: str) -> None:
    assert said(TAGS["form"], piece) == words


@pytest.mark.parametrize(
    ("piece", "words"),
    [
        ('<button aria-label="Share this"></button>', "button for sharing"),
        ("<button>Print</button>", "button for printing"),
        ('<button class="videoPlay"></button>', "button for playing a video or sound"),
        ("<button>Accept cookies</button>", "button for answering on cookies or consent"),
        ("<button class=hamburger></button>", "button that opens the menu"),
        ("<button>Ebb</button>", TAGS["button"]),
        ("<button></button>", "button, with no words in it"),
    ],
)
def test_names_and_words_say_what_a_button_is_for(piece: str, words: str) -> None:
    assert said(TAGS["button"], piece) == words


@pytest.mark.parametrize(
    ("reason", "piece", "words"),
    [
        (HIDDEN, "<div id=comments_placeholder hidden></div>", "empty place for comments, hidden, with no words in it"),
        (HIDDEN, "<div hidden></div>", "empty part of the page, hidden, with no words in it"),
        (HIDDEN, "<div hidden class=newsletter>Join</div>", "sign-up for a newsletter, hidden by the page itself"),
        (HIDDEN, "<div hidden>Low tide</div>", HIDDEN),
        (SILENT, "<i class='fa fa-boat'></i>", "small sign (icon), with nothing to read"),
        (SILENT, "<a class=anchor href=#tide></a>", f"{PERMALINK}, with nothing to read"),
        (FALLBACKS["video"], "<video controls></video>", "video player, with no words in it"),
        (FALLBACKS["video"], "<video>No film here</video>", FALLBACKS["video"]),
    ],
)
def test_no_words_are_claimed_where_there_are_none(reason: str, piece: str, words: str) -> None:
    assert said(reason, piece) == words


def test_an_empty_place_says_for_what() -> None:
    assert empty("<div class=ad-slot></div>", 0, 25) == "empty place for an advertisement"
    assert empty("<div class=spacer></div>", 0, 24) == "space or line between parts, with nothing to read"
    assert empty("<div></div>", 0, 11) == EMPTY


@pytest.mark.parametrize(
    ("before", "line", "words"),
    [
        ("<div><h2 class=x>", "Boats", "heading of a part beside the article"),
        ('<div><a href="/tag/sea/">', "Sea", "link to a topic under which articles are filed"),
        ('<div class="post-author"><b>', "Ada", "line or box about who wrote the article"),
        ("<div>", "<figure><img src=a.png><figcaption>Ebb</figcaption></figure>", "picture with its caption"),
        ("<div>", "May 3, 2024", "date"),
        ("<div>", "Ebb and flow", LINE),
        ("<p>Ebb</p>", "Flow", LINE),
    ],
)
def test_the_tags_before_a_line_say_what_it_is(before: str, line: str, words: str) -> None:
    assert said(LINE, line, before) == words


def test_a_link_says_where_it_leads() -> None:
    assert said(LINK, "Ada", "<a href='https://www.facebook.com/ada'>") == "link to a social network"


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("© 2024 The Pier", "notice of who holds the rights"),
        ("1,204 views", "number of readers"),
        ("3 Comments", "number of comments or answers"),
        ("4 min read", "time that reading takes"),
        ("2 days ago", "line that tells how long ago something was"),
        ("3. Mai 2024", "date"),
        ("The pier as it was before 2024-05-03", "line with a date"),
        ("$ 12.50", "price"),
        ("ada@pier.example", "address for getting in touch"),
        ("By Ada Tern", "line that names who wrote something"),
        ("12", "number without words"),
        ("Where is the ferry?", "short question"),
        ("The ferry left", ""),
        ("The pier has 3 boats and in May 2 more were seen there by all of us who stood and waited", ""),
    ],
)
def test_a_short_line_says_what_it_is(line: str, words: str) -> None:
    assert line_of(line) == words


def test_the_closest_name_wins_and_looks_are_no_names() -> None:
    assert thing(thing_of("sidebar newsletterBox")).said == "sign-up for a newsletter"
    assert thing_of("text-center mb-4 has-sidebar no-comments") == -1
