"""Threads of forums: a post is an author, a time and a text, whatever software wrote the page."""

import pytest

from core.page.blocks.posts import _BETWEEN
from core.page.content.forum import is_forum
from core.page.tree import build
from tests.core.page.pages import read, text_of

FIRST = "My kettle whistles a quarter tone flat since the move, and the cat leaves the room each time."
SECOND = "Mine did so until I cleaned the spout with lemon juice and a very small brush for an hour."
THANKS = "It works!"


def phpbb(author: str, time: str, text: str) -> str:
    return f"""<div id="p7" class="post bg2"><div class="inner"><dl class="postprofile"><dt>
      <div class="avatar-container"><img src="a.png" alt="User avatar"></div>
      <a href="./memberlist.php?mode=viewprofile&u=4" class="username">{author}</a></dt>
      <dd class="profile-rank">Kettle keeper</dd><dd><strong>Posts:</strong> 231</dd>
      <dd><strong>Joined:</strong> Mon Mar 04, 2013 9:12 am</dd></dl>
      <div class="postbody"><h3><a href="#p7">Re: A flat kettle</a></h3><ul class="post-buttons"><li>
      <a href="./posting.php">Quote</a></li></ul><p class="author"><time>{time}</time></p>
      <div class="content">{text}</div><div class="notice">Last edited by {author} on Tue 3, 2020.</div>
      <div class="signature">Steam is only water that dreams of the sea</div></div></div></div>"""


def vbulletin(author: str, time: str, text: str) -> str:
    return f"""<div id="edit71"><table id="post71"><tr><td class="thead">{time}</td><td class="thead">#7</td></tr>
      <tr><td class="alt2"><a class="bigusername" href="member.php?u=7">{author}</a><div class="smalltext">Junior Member
      </div><div>Join Date: Mar 2013</div><div>Location: Upriver</div><div>Posts: 231</div></td>
      <td class="alt1"><div id="post_message_71">{text}</div><div>__________________<br>Steam only dreams</div></td></tr>
      <tr><td>&nbsp;</td><td><a href="newreply.php"><b>Reply With Quote</b></a></td></tr></table></div>"""


def xenforo(author: str, time: str, text: str) -> str:
    return f"""<article class="message message--post"><div class="message-user"><div class="message-avatar">
      <a href="/members/{author}.7/" class="avatar"><span>K</span></a></div>
      <h4 class="message-name"><a href="/members/k.7/" class="username">{author}</a></h4><h5 class="userTitle">Member</h5>
      <dl><dt>Joined</dt><dd>Mar 4, 2013</dd></dl><dl><dt>Messages</dt><dd>231</dd></dl></div>
      <div class="message-cell--main"><header class="message-attribution"><ul><li><time class="u-dt">{time}</time></li>
      </ul><ul><li><a href="/threads/1/post-7">#7</a></li></ul></header>
      <article class="message-body js-selectToQuote"><div class="bbWrapper">{text}</div></article>
      <footer><a class="actionBar-action">Reply</a></footer><aside class="message-signature">Steam dreams</aside>
      </div></article>"""


def discourse(author: str, time: str, text: str) -> str:
    return f"""<div class="topic-body crawler-post" itemprop="comment" itemscope
      itemtype="http://schema.org/Comment"><div class="crawler-post-meta"><span class="creator" itemprop="author" itemscope>
      <a href="https://talk.example/u/{author}"><span itemprop="name">{author}</span></a></span>
      <span class="crawler-post-infos"> · <time itemprop="datePublished">{time}</time>
      <span itemprop="position">7</span></span></div><div class="post" itemprop="text">{text}</div>
      <div><span class="post-likes">3 Likes</span></div></div>"""


def invision(author: str, time: str, text: str) -> str:
    return f"""<article id="elComment_71" class="ipsComment cPost"><aside class="ipsComment_author cAuthorPane">
      <h3 class="cAuthorPane_author"><a href="https://talk.example/profile/7-{author}/">{author}</a></h3>
      <ul class="cAuthorPane_info"><li>Members</li><li>231</li><li>Location: Upriver</li></ul></aside>
      <div class="ipsColumn"><div class="ipsComment_meta"><time title="{time}"><span class="ipsTime__long">{time}</span><span
      class="ipsTime__short">1 yr</span></time></div><div class="cPost_contentWrap">
      <div data-role="commentContent">{text}</div></div><ul><li><a href="#">Quote</a></li></ul></div></article>"""


def stack_exchange(author: str, time: str, text: str) -> str:
    return f"""<div class="answer" itemprop="suggestedAnswer"><div class="js-vote-count">17</div>
      <div class="answercell"><div class="s-prose js-post-body" itemprop="text">{text}</div>
      <div class="post-menu"><a href="#">Share</a></div><div class="user-info"><div class="user-action-time">{time}</div>
      <div class="user-details"><a href="/users/7/{author}">{author}</a><span>2,310</span><span>14 silver badges</span>
      </div></div></div></div>"""


def mybb(author: str, time: str, text: str) -> str:
    return f"""<div class="post" id="post_71"><div class="post_author"><div class="author_information"><strong>
      <a href="user-7.html">{author}</a></strong></div><div class="author_statistics">Posts: 231<br>Threads: 4<br>
      Joined: Mar 2013<br>Reputation: 7</div></div><div class="post_content"><div class="post_head">
      <span class="post_date">{time}</span><strong><a href="#pid71">#7</a></strong></div>
      <div class="post_body scaleimages" id="pid_71">{text}</div></div><div class="post_controls"><a href="#">Reply</a>
      </div></div>"""


def nodebb(author: str, time: str, text: str) -> str:
    return f"""<li component="post" itemprop="comment"><div class="icon"><span class="avatar">K</span><span>Offline</span></div>
      <a href="/user/{author}" itemprop="author">{author}</a> <span>Regular</span> <a href="/post/7"><span class="timeago">{time}</span></a>
      <div class="content" component="post/content" itemprop="text">{text}</div>
      <div class="post-footer"><a href="#">Reply</a><span>0</span></div></li>"""


def smf(author: str, time: str, text: str) -> str:
    return f"""<div class="windowbg"><div class="post_wrapper"><div class="poster"><h4>
      <a href="index.php?action=profile;u=7">{author}</a></h4><ul><li>Full Member</li><li>Posts: 231</li></ul></div>
      <div class="postarea"><div class="keyinfo"><h5><a href="#msg71">Re: A flat kettle</a></h5><div class="smalltext">{time}
      </div></div><div class="post"><div id="msg_71" class="inner">{text}</div></div></div>
      <div class="moderatorbar"><div class="signature">Steam dreams</div></div></div></div>"""


def discuz(author: str, time: str, text: str) -> str:
    return f"""<div id="post_71"><table><tr><td class="pls"><div class="authi"><a href="space-uid-7.html">{author}</a></div>
      <p>积分 231</p></td><td class="plc"><div class="pi"><em>{time}</em></div><div class="pct"><table><tr>
      <td class="t_f" id="postmessage_71">{text}</td></tr></table></div></td></tr><tr><td></td><td><a href="#">回复</a>
      </td></tr></table></div>"""


def lemmy(author: str, time: str, text: str) -> str:
    return f"""<article class="comment-node" id="comment-71"><div><a class="person-listing" href="/u/{author}">{author}</a>
      <span class="moment-time">{time}</span></div><div class="comment-content"><div class="md-div">{text}</div></div>
      <button>reply</button></article>"""


SOFTWARES = (
    phpbb,
    vbulletin,
    xenforo,
    discourse,
    invision,
    stack_exchange,
    mybb,
    nodebb,
    smf,
    discuz,
    lemmy,
)
POSTS = (
    ("Kettlewright", "12 Mar 2024, 09:15", f"<p>{FIRST}</p>"),
    ("Ada Steam", "13 Mar 2024, 18:40", f"<p>{SECOND}</p>"),
    ("Kettlewright", "13 Mar 2024, 19:02", f"<p>{THANKS}</p>"),
)


def page(software, posts=POSTS, before: str = "", after: str = "") -> str:
    generator = '<meta name="generator" content="Simple Machines, Discourse, Lemmy or another forum">'
    return (
        f"<html><head><title>A flat kettle - Talk of the town</title>{generator}</head><body>"
        f"<div class='wrap'><h1>A flat kettle</h1>{before}<div class='thread'>"
        + "".join(software(*post) for post in posts)
        + f"</div>{after}</div></body></html>"
    )


@pytest.mark.parametrize("software", SOFTWARES, ids=lambda software: software.__name__)
def test_a_post_is_an_author_a_time_and_a_text(software) -> None:
    blocks = [block for block in read(page(software)).blocks if block.text]
    said = [
        {part.strip(" ·\n") for block in own for part in block.text.split(_BETWEEN)} - {""} for own in _by_posts(blocks)
    ]
    for own, (author, time, text) in zip(said, POSTS, strict=True):
        head = own - {text[3:-4]}
        assert head < own
        assert " ".join(sorted(head)).replace(" · ", " ") in (f"{time} {author}", f"{author} {time}"), own


def _by_posts(blocks):
    found = []
    for block in blocks:
        found += [[]] if block.post else []
        found[-1].append(block)
    return found


@pytest.mark.parametrize("software", SOFTWARES, ids=lambda software: software.__name__)
def test_what_stands_beside_the_posts_goes(software) -> None:
    before = "<div><a href=/>Board index</a> <a href=/f>Kitchen</a></div><div>Welcome, guest. Please log in.</div>"
    after = (
        "<div><h3>Similar threads</h3><div><a href=/t/2>A sharp teapot</a></div></div>"
        "<div>All times are GMT. The time now is 07:31.</div>"
    )
    found = text_of(page(software, before=before, after=after)).removeprefix("A flat kettle\n\n")
    assert found == text_of(page(software))


def test_an_author_is_not_taken_for_the_word_before_the_name() -> None:
    def named(author: str, time: str, text: str) -> str:
        line = f"<p class=author>by <strong><a href=/u>{author}</a></strong> » <time>{time}</time></p>"
        return f"<div class=post><div class=postbody>{line}<div class=content>{text}</div></div></div>"

    text = "\n".join(block.text for block in read(page(named)).blocks)
    assert all(f"by {author} » {time}" in text for author, time, _ in POSTS)


def test_author_and_time_are_one_line_before_the_text() -> None:
    blocks = [block for block in read(page(xenforo)).blocks if block.text]
    assert [(b.text, b.post, b.signed) for b in blocks[:2]] == [
        ("Kettlewright  ·  12 Mar 2024, 09:15", True, True),
        (FIRST, False, False),
    ]


def test_a_text_with_a_date_and_edited_words_stays() -> None:
    text = "<p>Edited to add: I did so again</p><p>-------- a line of mine, and 2024 was no good year for steam</p><p>Sure</p>"
    posts = ("Kettlewright", "12 Mar 2024, 09:15", f"<p>{FIRST}</p>{text}"), *POSTS[1:]
    found = text_of(page(xenforo, posts))
    for own in ("Edited to add: I did so again", "a line of mine", "Sure"):
        assert own in found


def test_a_quote_and_who_said_it_stay() -> None:
    quote = "<blockquote><div>Ada Steam said:</div><div>a very small brush</div></blockquote><p>How small?</p>"
    found = text_of(page(invision, (*POSTS, ("Kettlewright", "14 Mar 2024, 08:00", quote))))
    assert "Ada Steam said:" in found
    assert "a very small brush" in found


def test_a_subject_of_its_own_stays() -> None:
    html = page(phpbb).replace("Re: A flat kettle</a>", "The brush that I meant</a>", 1)
    found = text_of(html)
    assert "The brush that I meant" in found
    assert "Re: A flat kettle" not in found


def test_the_remarks_on_an_answer_are_judged_not_taken_for_its_card() -> None:
    remark = (
        '<ul class="comments"><li class="comment"><div class="comment-text"><span class="comment-copy">The lemon must be '
        "a fresh one, since what stands in a bottle leaves a film on the tin.</span></div></li></ul>"
    )
    html = page(stack_exchange).replace('<div class="post-menu">', f'{remark}<div class="post-menu">', 1)
    assert "The lemon must be a fresh one" in text_of(html)


def test_a_page_is_a_forum_by_what_it_calls_its_posts() -> None:
    assert is_forum(build(f"<body>{vbulletin(*POSTS[0])}</body>"))
    assert is_forum(build(f"<body>{mybb(*POSTS[0])}</body>"))
    assert not is_forum(
        build(f"<body><div class=post-body><p>{FIRST}</p></div><div class=comment>{SECOND}</div></body>")
    )


def test_comments_under_an_article_are_no_posts() -> None:
    html = f"<body><article><h1>A kettle</h1><p>{FIRST}</p></article><div id=comments><div class=comment-content>No</div></div>"
    assert not any(block.post or block.signed for block in read(html).blocks)


def test_an_article_has_no_posts_though_it_quotes_the_names() -> None:
    html = f'<body><h1>Posts</h1><p>{FIRST}</p><pre>&lt;div id="post_message_7"&gt;</pre><p>{SECOND}</p>'
    assert not is_forum(build(html))


@pytest.mark.parametrize("software", [vbulletin, xenforo, discourse, mybb], ids=lambda software: software.__name__)
def test_a_post_has_the_number_that_its_page_gives_it(software) -> None:
    posts = [
        software(*post).replace("#7<", f"#{n}<").replace(">7<", f">{n}<") for n, post in enumerate(POSTS, start=41)
    ]
    pages = iter(posts)
    made = read(page(lambda *_: next(pages)))
    assert [block.number for block in made.blocks if block.post] == [41, 42, 43]
    assert not any(block.number for block in made.blocks if not block.post)


def test_a_number_that_several_posts_have_is_none_of_a_post() -> None:
    assert [block.number for block in read(page(xenforo)).blocks if block.post] == [0, 0, 0]


def test_a_number_in_the_text_of_a_post_is_none_of_the_post() -> None:
    posts = [(author, time, f"<p>#{n}</p>{text}") for n, (author, time, text) in enumerate(POSTS, start=2)]
    assert [block.number for block in read(page(phpbb, posts)).blocks if block.post] == [0, 0, 0]
