"""Content: the article stays whole, everything else goes, each with its reason and its exact place."""

import re

import pytest

from core.article.removal import Kind
from core.article.source import MediaType, Source
from core.page import read_page
from core.page.content.forum import is_forum
from core.page.content.subtitle import subtitle_of
from core.page.tree import build
from tests.core.page.pages import LOREM, PROSE, read, removed, text_of

ARTICLE = "\n\n".join(LOREM)


@pytest.mark.parametrize(
    ("piece", "kind"),
    [
        ("<script>var a = '</p>';</script>", Kind.SCRIPT),
        ('<script type="application/ld+json">{"a": 1}</script>', Kind.DATA),
        ("<style>p { color: red }</style>", Kind.STYLE),
        ("<!-- a comment -->", Kind.MARKUP),
        ("<noscript><img src=x></noscript>", Kind.MARKUP),
        ("<template><p>later</p></template>", Kind.MARKUP),
        ("<div hidden>not shown</div>", Kind.HIDDEN),
        ("<div style='color: red; display: none'>not shown</div>", Kind.HIDDEN),
        ("<span style=visibility:hidden>not shown</span>", Kind.HIDDEN),
        ("<span aria-hidden=true>not read</span>", Kind.HIDDEN),
        ("<span class='sr-only'>not shown</span>", Kind.HIDDEN),
        ("<span class='off-screen'>not shown</span>", Kind.HIDDEN),
        ("<video>no video here</video>", Kind.HIDDEN),
        ("<nav><a href=/>Home</a> <script>x()</script></nav>", Kind.FURNITURE),
        ("<aside>Beside</aside>", Kind.FURNITURE),
        ("<footer>Below</footer>", Kind.FURNITURE),
        ("<form><label>Name</label><input></form>", Kind.FURNITURE),
        ("<button>Share</button>", Kind.FURNITURE),
        ("<div role=navigation>Home</div>", Kind.FURNITURE),
        ("<div class='post related-posts'>Read this too</div>", Kind.FURNITURE),
        ("<div class='x-related-box'>Read this too</div>", Kind.FURNITURE),
        ("<div id=comments>First!</div>", Kind.FURNITURE),
        ("<ul class=social-links><li>Follow</ul>", Kind.FURNITURE),
        ("<div id=cookie-law-bar>We use cookies</div>", Kind.FURNITURE),
        ("<div class=newsletter>Join us</div>", Kind.FURNITURE),
        ("<iframe src=https://ads.example/ads/1>x</iframe>", Kind.FURNITURE),
    ],
)
def test_what_goes(piece: str, kind: Kind) -> None:
    html = f"<body><div><p>{LOREM[0]}</p>{piece}{PROSE[len(LOREM[0]) + 7 :]}</div>"
    assert text_of(html) == ARTICLE
    assert removed(html) == [(kind.value, piece)]
    [removal] = read(html).removals
    assert removal.reason
    assert 0 < removal.confidence <= 1


def test_a_heading_that_names_the_site_is_no_headline() -> None:
    site = "<div id=bar><h1>The Pier Book</h1></div>"
    html = f"<title>The Lamps - The Pier Book</title><body>{site}<main><h2>The Lamps</h2>{PROSE}</main>"
    assert text_of(html) == f"The Lamps\n\n{ARTICLE}"
    assert text_of(html.replace("The Lamps</h2>", "Oil</h2>")).startswith("The Pier Book")


@pytest.mark.parametrize("sign", ["#", "¶", "§", "🔗", "<span>#</span>"])
def test_the_sign_that_links_a_heading_to_itself_goes(sign: str) -> None:
    link = f"<a class=mark href='#lamps'>{sign}</a>"
    html = f"<main><h1>Lamps<span>{link}</span></h1>{PROSE}<p>See <a href='#lamps'>#</a> and C#.</p></main>"
    assert text_of(html) == f"Lamps\n\n{ARTICLE}\n\nSee # and C#."
    assert removed(html) == [("furniture", link)]


def test_a_script_within_a_paragraph_is_a_removal_of_its_own() -> None:
    html = f"<div><p>The harbour was <script>track('x')</script>quiet.</p>{PROSE}</div>"
    assert text_of(html).startswith("The harbour was quiet.\n\n")
    assert removed(html) == [("script", "<script>track('x')</script>")]


def test_names_within_code_say_nothing() -> None:
    html = f"{PROSE}<pre><code><span class=comment># note</span> <span class=share>x</span></code></pre>"
    assert text_of(html) == ARTICLE + "\n\n# note x"


@pytest.mark.parametrize(
    "wrap",
    [
        "<header>{}</header>",
        "<aside>{}</aside>",
        "<form>{}</form>",
        "<div class=sidebar>{}</div>",
        "<div hidden>{}</div>",
        "<div class='modal'>{}</div>",
    ],
)
def test_no_rule_takes_half_of_the_prose(wrap: str) -> None:
    long = PROSE + "".join(f"<p>{sentence} And number {n} again.</p>" for n in range(8) for sentence in LOREM)
    html = "<body>" + wrap.format(long) + "<nav>Home</nav>"
    assert LOREM[0] in text_of(html)
    assert "Home" not in text_of(html)


def test_no_rule_takes_half_of_the_prose_in_pieces() -> None:
    html = "".join(f"<div class=widget><p>{sentence}</p></div>" for sentence in LOREM)
    assert text_of(html) == ARTICLE


def test_comments_may_be_longer_than_the_article() -> None:
    body = "".join(f"<p>{sentence} Part {n}.</p>" for n in range(6) for sentence in LOREM)
    talk = "".join(f"<p>{sentence} Said reader {n}.</p>" for n in range(20) for sentence in LOREM)
    html = f"<article>{body}</article><div id=comments>{talk}</div>"
    assert "Said reader" not in text_of(html)
    forum = "<meta name=generator content='phpBB'>" + html
    assert "Said reader 3" in text_of(forum)


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<meta name=generator content='Discourse 3.1'>", True),
        ('<script type="application/ld+json">{"@type": "QAPage"}</script>', True),
        ("<div itemtype=https://schema.org/DiscussionForumPosting>", True),
        ('<html id="XF">', True),
        ("<meta name=generator content='WordPress 6'>", False),
        ("<p>Discourse about phpBB</p>", False),
    ],
)
def test_forums(html: str, expected: bool) -> None:
    assert is_forum(build(html)) is expected


def test_the_body_over_sibling_containers_stays_whole() -> None:
    html = "<div id=page><div class=top>Skip</div><main>" + "".join(
        f"<section><p>{sentence}</p></section>" for sentence in LOREM
    )
    assert ARTICLE in text_of(html + "</main></div>")


def test_what_is_beside_the_article_is_one_removal_each() -> None:
    html = f"<body><div>Edition of today</div>straight<main>{PROSE}</main><div>All rights <b>reserved</b></div>"
    assert text_of(html) == ARTICLE
    assert removed(html) == [
        ("furniture", "<div>Edition of today</div>straight"),
        ("furniture", "<div>All rights <b>reserved</b></div>"),
    ]


def test_the_headline_outside_the_article_is_kept() -> None:
    html = f"<title>Storm Day - News</title><header><h1>Storm Day</h1><p>Edition</p></header><main>{PROSE}</main>"
    assert text_of(html) == "Storm Day\n\n" + ARTICLE
    assert [kind for kind, _ in removed(html)] == ["furniture", "furniture"]


def test_another_heading_outside_the_article_is_not() -> None:
    html = f"<title>Storm Day</title><div><h1>The Daily Pier</h1></div><main>{PROSE}</main>"
    assert text_of(html) == ARTICLE


def test_a_long_block_that_repeats_goes() -> None:
    long = f"{LOREM[1]} {LOREM[2]}"
    html = f"<main><p>{long}</p>{PROSE}<div><p>{long}</p></div></main>"
    assert text_of(html) == f"{long}\n\n{ARTICLE}"
    assert removed(html) == [("furniture", long)]


def test_what_is_said_again_among_its_neighbours_was_meant() -> None:
    long = f"{LOREM[1]} {LOREM[2]}"
    assert text_of(f"<main><p>{long}</p>{PROSE}<p>{long}</p></main>") == f"{long}\n\n{ARTICLE}\n\n{long}"


def test_a_refrain_stays() -> None:
    assert text_of(f"<main>{PROSE}<p>{LOREM[1]}</p></main>") == f"{ARTICLE}\n\n{LOREM[1]}"


def test_documentation_may_repeat() -> None:
    long = f"{LOREM[1]} {LOREM[2]}"
    code = "".join(f"<pre>roofs = {n}</pre><p>{long}</p>" for n in range(3))
    assert text_of(f"<main>{PROSE}{code}</main>").count(long) == 3


def test_links_to_other_stories_go_but_a_link_stays() -> None:
    links = "".join(f"<div class=item><a href=/{n}>Another story, number {n}</a></div>" for n in range(5))
    html = f"<main>{PROSE}<p><a href=/one>One more link</a></p>{MORE}<h3>More stories</h3><div>{links}</div></main>"
    text = text_of(html)
    assert "One more link" in text
    assert "tory" not in text


def test_a_list_of_links_within_the_text_stays() -> None:
    links = "".join(f"<li><a href=/{n}>The pier of the year {1900 + n}</a></li>" for n in range(5))
    assert "The pier of the year 1904" in text_of(f"<main>{PROSE}<ul>{links}</ul>{MORE}</main>")


def test_a_folded_heading_stays() -> None:
    html = (
        f"<main><h2><button>Why so?</button></h2>{PROSE}<button aria-expanded=false>How was the storm?</button></main>"
    )
    text = text_of(html)
    assert text.startswith("Why so?")
    assert text.endswith("How was the storm?")


def test_tab_panels_stay() -> None:
    html = f"<main>{PROSE}<section role=tabpanel hidden><p>On the island it was calm.</p></section></main>"
    assert text_of(html).endswith("calm.")


def test_what_is_hidden_only_where_narrow_stays() -> None:
    html = f"<main>{PROSE}<div class='hidden md:block'>Shown on a desk.</div><div class=hidden>No.</div>{MORE}</main>"
    assert "Shown on a desk." in text_of(html)
    assert "No." not in text_of(html)


def test_text_in_noscript_is_used_where_there_is_no_other() -> None:
    html = f"<body><div id=app></div><noscript><main>{PROSE}{PROSE.replace('harbour', 'town')}</main></noscript>"
    assert text_of(html).startswith(ARTICLE)


def test_noscript_that_holds_no_more_is_not_used() -> None:
    html = f"<body><p>Short but true.</p><noscript><img src='{'x' * 800}'></noscript>"
    assert text_of(html) == "Short but true."


def test_a_page_of_links_is_not_emptied() -> None:
    html = "<ul>" + "".join(f"<li><a href=/{n}>Story number {n}</a></li>" for n in range(4)) + "</ul>"
    assert text_of(html).count("Story") == 4


@pytest.mark.parametrize("html", ["", " \n", "<html></html>", "<script>x</script>"])
def test_nothing_to_read(html: str) -> None:
    page = read(html)
    assert page.blocks == ()


def test_what_is_streamed_late_is_read_in_its_place() -> None:
    html = (
        f"<main>{PROSE}<template id=B:0></template><p>The end.</p></main>"
        "<div hidden id=S:0><p>Late but <template id=B:1></template> here.</p></div>"
        "<div hidden id=S:1><b>still</b></div><div hidden id=S:9>never</div>"
    )
    assert text_of(html) == ARTICLE + "\n\nLate but\n\nstill\n\nhere.\n\nThe end."
    assert ("hidden", "<div hidden id=S:9>never</div>") in removed(html)


def test_a_part_of_what_is_streamed_late_is_read_in_its_place() -> None:
    html = (
        f"<main>{PROSE}<template id=B:0></template></main>"
        "<div hidden id=S:0><p>Late.</p><template id=P:1></template></div><div hidden id=S:1><p>Later still.</p></div>"
    )
    assert text_of(html) == ARTICLE + "\n\nLate.\n\nLater still."


def test_a_link_that_opens_a_pop_up_is_part_of_its_sentence() -> None:
    html = f"<main>{PROSE}<p>Every <a class=glossary-tooltip href=#pier>pier</a> was wet.</p></main>"
    assert text_of(html).endswith("Every pier was wet.")


def test_what_hides_only_what_overflows_it_is_shown() -> None:
    html = f"<main>{PROSE}<div class='box-overflow_hidden'><p>Every pier was wet.</p></div></main>"
    assert text_of(html).endswith("Every pier was wet.")


def test_a_streamed_part_that_awaits_itself_stays_hidden() -> None:
    html = f"<main>{PROSE}</main><div hidden id=S:0>x<template id=B:0></template></div>"
    assert text_of(html) == ARTICLE


def test_streamed_parts_that_await_each_other_are_left_out() -> None:
    first = "<div hidden id=S:0>x<template id=B:1></template></div>"
    second = "<div hidden id=S:1>y<template id=B:0></template></div>"
    html = f"<main>{PROSE}</main>{first}{second}"
    assert text_of(html) == ARTICLE
    assert removed(html) == [("furniture", first), ("hidden", second)]


MORE = "".join(f"<p>{sentence} {word}.</p>" for word in ("Twice", "Again", "Once more") for sentence in LOREM)


def test_what_calls_itself_a_menu_goes_however_much_it_holds() -> None:
    entries = "".join(
        f"<li><a href=/{n}>All about the harbour, its boats and piers</a> and much more that one may want to know, {n}."
        for n in range(40)
    )
    html = f"<body><nav><ul>{entries}</ul></nav><main>{PROSE}</main>"
    assert text_of(html) == ARTICLE


def test_names_do_not_count_where_they_leave_nothing() -> None:
    links = "".join(f"<h3><a href=/{n}>Harbour news, part {n}</a></h3><p>May {n}</p>" for n in range(1, 5))
    text = text_of(f"<nav><a href=/>Home</a></nav><div class=content-sidebar-wrap>{links}</div>")
    assert "Harbour news, part 3" in text
    assert "Home" not in text


def test_short_blocks_that_repeat_in_order_go() -> None:
    body = "".join(f"<h3>Step {n} of the works</h3><p>Nail plank number {n} to its beam.</p>" for n in range(9))
    once = text_of(f"<main><div>{PROSE}{body}</div></main>")
    assert text_of(f"<main><div>{PROSE}{body}</div><div>{body}</div></main>") == once
    assert "Step 8 of the works" in once


def test_short_blocks_that_repeat_out_of_order_stay() -> None:
    rows = "".join(f"<dt>Size {n}</dt><dd>Of wood.</dd><dd>Number {n}.</dd>" for n in range(12))
    assert text_of(f"<main>{PROSE}<dl>{rows}</dl></main>").count("Of wood.") == 12


def test_the_whole_text_once_more_in_one_block_goes() -> None:
    body = PROSE + MORE
    copy = "# Storm\n\n" + body.replace("<p>", "").replace("</p>", "\n\n")
    html = f"<main><article>{body}</article><pre>{copy}</pre></main>"
    assert text_of(html) == text_of(f"<main><article>{body}</article></main>")
    [(kind, _)] = removed(html)
    assert kind == "furniture"


@pytest.mark.parametrize(
    "box",
    [
        "<h3>Related articles</h3><div class=card><a href=/1>Ten years after the flood</a></div>",
        "<div class=author-bio-text><h4>About the author</h4><span>Ann Pier is a writer and journalist.</span></div>",
        "<div class=post-share><span>Share this:</span> <a href=/f>Facebook</a> <a href=/t>Twitter</a></div>",
        "<div class=cta-box><h3>Subscribe to our newsletter</h3><span>Get the latest news in your inbox.</span></div>",
        "<div class=read-more><a href=/1>Read more</a></div>",
    ],
)
def test_boxes_behind_the_article_go(box: str) -> None:
    article = f"<h1>Storm Day</h1>{PROSE}{MORE}"
    expected = text_of(f"<main><article>{article}</article></main>")
    assert "Once more" in expected
    html = f"<main><article>{article}{box}</article></main>"
    assert text_of(html) == expected
    assert all(r.reason for r in read(html).removals)


@pytest.mark.parametrize(
    "part",
    [
        "<h2>Why the roofs went</h2><p>The wind came from the north, which it had not done for years.</p>",
        "<ul><li>Timber from the hill</li><li>Nails from the town</li><li>Opinions</li></ul>",
        "<blockquote>We shall build it again.</blockquote>",
        "<figure><img src=a.jpg><figcaption>The market, by Ann Pier</figcaption></figure>",
        "<pre>wind = 11\nroofs -= 2</pre>",
        "<table><tr><th>Stall<th>State</tr><tr><td>Fish<td>Gone</tr><tr><td>Bread<td>Stands</tr></table>",
    ],
)
def test_every_kind_of_block_within_the_article_stays(part: str) -> None:
    before, after = text_of(f"<main>{PROSE}</main>"), text_of(f"<main>{MORE}</main>")
    text = text_of(f"<main>{PROSE}{part}{MORE}</main>")
    alone = text_of(f"<main>{part}</main>")
    assert text == f"{before}\n\n{alone}\n\n{after}"


def test_a_list_that_sets_out_the_page_is_judged_block_by_block() -> None:
    links = "".join(
        f"<li><img src=/{n}.jpg><a href=/news/{n}>{sentence.split('.')[0][:40]}</a> <span>Comments {n}</span></li>"
        for n, sentence in enumerate(LOREM * 8)
    )
    column = f"<div class=right-box><h3>Most read</h3><ul class=hot-list>{links}</ul></div>"
    body = "".join(f"<p>{sentence} Part {n}.</p>" for n in range(5) for sentence in LOREM)
    html = f"<body><ul class=columns><li class=left>{body}</li><li class=side>{column}</li></ul></body>"
    page = read(html)
    text = text_of(html)
    assert all(sentence in text for sentence in LOREM)
    assert "Comments" not in text
    assert not any(block.image for block in page.blocks)  # the pictures beside the links go with them


def test_a_block_may_begin_before_the_element_that_holds_the_article() -> None:
    assert "bend of the river" in text_of(f"<body>Of a mill, <x-story>at a bend of the river{PROSE}</x-story></body>")


def test_a_heading_that_never_ends_is_no_headline_beside_the_article() -> None:
    html = f"<title>Storm over the pier</title><body><h1>Storm over the pier<div class=story>{PROSE}</div>"
    assert text_of(html).count("nobody laughed") == 1


LEAD = f"{LOREM[1].replace('storm', 'gale')} Here is all that we know of it so far."


@pytest.mark.parametrize("lead", ["<p>{}</p>", "<header><p>{}</p></header>", "<div class=summary><p>{}</p></div>"])
def test_the_lead_before_the_article_stays(lead: str) -> None:
    html = (
        f"<title>Storm Day</title><main><h1>Storm Day</h1>{lead.format(LEAD)}<div class=body>{PROSE}{MORE}</div></main>"
    )
    assert text_of(html).startswith(f"Storm Day\n\n{LEAD}\n\n{LOREM[0]}")


def test_teasers_behind_the_article_go() -> None:
    cards = "".join(f"<div class=card><h3><a href=/{n}>Of boats</a></h3><p>{LEAD}</p></div>" for n in range(3))
    body = "".join(f"<p>{sentence} Part {n}.</p>" for n in range(12) for sentence in LOREM)
    html = f"<main><div class=body>{body}</div><div class=more>{cards}</div></main>"
    assert text_of(html).endswith("Part 11.")
    assert removed(html) == [("furniture", f"<div class=more>{cards}</div>")]


@pytest.mark.parametrize("attributes", ["hidden", "aria-hidden=true class=answer", "class='faq-answer toc_answer'"])
def test_answers_that_unfold_stay(attributes: str) -> None:
    html = (
        f"<main>{PROSE}{MORE}<h3>Was anybody hurt?</h3><div {attributes}><p>{LEAD}</p></div>"
        f"<h3>Who pays for it?</h3><div {attributes}><p>{LEAD.replace('all', 'most')} The town pays.</p></div></main>"
    )
    text = text_of(html)
    assert LEAD in text
    assert "The town pays." in text


def test_what_is_hidden_and_dropped_is_one_removal() -> None:
    box = f"<div hidden class='newsletter-modal'><h4>Subscribe to our newsletter</h4><p>{LEAD} Join us now.</p></div>"
    html = f"<main>{PROSE}{MORE}{box}</main>"
    assert removed(html) == [("hidden", box)]


@pytest.mark.parametrize(
    "subtitle",
    [
        "<h3 class=x>A keeper, his daughter and a letter</h3>",
        "<p class=standfirst>Ein Wärter, seine Tochter und ein Brief</p>",
        "<div id=subtitle>灯台守とその娘、そして一通の手紙の話</div>",
        "<div class=PageHeaderDek-x1>A keeper, his daughter and a letter</div>",
        "<div class=x><div><div class=dek>A keeper, his daughter and a letter</div></div></div>",
    ],
)
def test_a_subtitle_under_a_headline_outside_of_the_article_stays(subtitle: str) -> None:
    head = f"<div class=top><h1>The light</h1>{subtitle}<div class=by><a href=/@e>Edda</a></div></div>"
    html = f"<title>The light</title><main>{head}<div class=body>{PROSE}</div></main>"
    words = re.sub("<[^>]*>", "", subtitle)
    assert text_of(html).startswith(f"The light\n\n{words}\n\n")


@pytest.mark.parametrize(
    "other", ["<p>By Edda</p>", "words<h3>A keeper and his daughter</h3>", "<h3 hidden>A keeper and his</h3>"]
)
def test_what_is_no_subtitle(other: str) -> None:
    body = build(f"<main><div><h1>The light</h1>{other}</div><div>{PROSE}</div></main>").body
    assert subtitle_of(next(iter(body.find_all("h1")))) is None


def test_a_block_that_goes_is_one_row_and_comes_back_as_one() -> None:
    inside = "More: <a href=/1>Another story</a>, <a href=/2>one more</a> | <a href=/3>Subscribe to our newsletter</a>, <b>now"
    html = f"<main>{PROSE}{MORE}<h3>More stories</h3><p>{inside}</p></main>"
    [row] = [r for r in read(html).removals if "Another story" in html[r.start : r.end]]
    assert html[row.start : row.end] == inside
    source = Source(html.encode(), html, "page.html", MediaType.HTML)
    [back] = [b.text for b in read_page(source, [row.span]).blocks if "Another" in b.text]
    assert back == "More: Another story, one more | Subscribe to our newsletter, now"


def test_a_script_within_a_block_that_goes_is_part_of_its_row() -> None:
    block = "More stories: <a href=/1>Another story</a><script>x()</script>, <a href=/2>and one</a>"
    html = f"<main>{PROSE}{MORE}<h3>More stories</h3><p>{block}</p></main>"
    rows = [html[r.start : r.end] for r in read(html).removals]
    assert sum("story" in row or "and one" in row for row in rows) == 1


@pytest.mark.parametrize(
    "html",
    [
        f"<title>The light</title><main><aside><h1>The light</h1></aside><p class=lead>{LOREM[0]}</p>{PROSE}</main>",
        f"<title>The light</title><div><div><h1>The light</h1></div><div class=intro><p>{LOREM[0]}</p></div></div>",
        f"<title>The light</title><nav><h1>The light</h1></nav><div class=intro><div>{PROSE}</div></div>",
    ],
)
def test_a_subtitle_that_is_of_the_article_stands_once(html: str) -> None:
    assert text_of(html).count(LOREM[0]) == html.count(LOREM[0])
