"""Pages that hold no article say why; others are never taken for one."""

import pytest

from core.cleaning.fallback import clean_or_less
from core.cleaning.pipeline import clean
from core.errors import NoArticleError
from core.loading import load_bytes
from tests.core.page.pages import LOREM, PROSE, read, text_of

NOTE = "Short but true."


def lack(html: str) -> str:
    found = read(html).lack
    assert found is None or found.hint
    return found.sentence if found else ""


@pytest.mark.parametrize(
    ("html", "words"),
    [
        ("<meta http-equiv=refresh content='0; url=https://new.example/a'>", "leads on to https://new.example/a"),
        ("<meta http-equiv=Refresh content='5;URL=\"/b\"'><p>Weiter geht es <a href=/b>hier</a>.", "leads on to /b"),
        ("<script>window.location.href = 'https://new.example/c';</script>", "leads on to https://new.example/c"),
        ("<script>location.replace('/d')</script><a href=/d>Hier klicken</a>", "leads on to /d"),
        ("<frameset><frame src=menu.html><frame src=main.html></frameset>", "menu.html, main.html"),
        (
            "<frameset><frame src=main.html><noframes>No frames here.</noframes></frameset>",
            "only frames with other pages: main.html",
        ),
        ("<iframe src=https://in.example/a width=100%></iframe>", "https://in.example/a"),
        ("<title>Just a moment...</title><p>Checking your browser before you go on.", "a check by the site"),
        ("<script>window._cf_chl_opt={}</script><p>請稍候…", "a check by the site"),
        ("<title>Access denied</title><p>You have no permission to see this page.", "a check by the site"),
        ("<p>Подтвердите, что вы не робот.<script src=https://hcaptcha.com/1/api.js></script>", "a check by the site"),
        ("<div id=root></div><script src=app.js></script>", "its scripts would have fetched it"),
        (
            "<noscript>Please enable JavaScript.</noscript><div id=app>Loading</div><script src=a.js></script>",
            "scripts",
        ),
        ("<p>You need to enable JavaScript to run this app.<script src=a.js></script>", "scripts"),
        ("<p>Пожалуйста, включите JavaScript.<script src=a.js></script>", "scripts"),
        ("<p>请启用 JavaScript 后再继续。<script src=a.js></script>", "scripts"),
    ],
)
def test_pages_that_hold_nothing(html: str, words: str) -> None:
    assert words in lack(html)
    for carry_out in (clean, clean_or_less):
        with pytest.raises(NoArticleError) as raised:
            carry_out(load_bytes(f"<!doctype html>{html}".encode(), name="a.html"))
        assert raised.value.sentence.startswith("“a.html” holds no")


@pytest.mark.parametrize(
    "html",
    [
        "",
        f"<p>{NOTE}",
        f"<p>{NOTE}<script>function go() {{ location.href = '/x' }}</script>",
        f"<meta http-equiv=refresh content=300><p>{NOTE}",
        f"<meta http-equiv=refresh content='600; url=/live'><p>{NOTE}",
        f"<meta http-equiv=refresh content='0; url=/a'>{PROSE}{PROSE}",
        f"<p>{NOTE} {LOREM[0]}<script src=https://www.google.com/recaptcha/api.js></script>",
        f"<script src=/cdn-cgi/challenge-platform/scripts/main.js></script><p>{LOREM[0]}",
        f"<p>{NOTE} JavaScript is a language that many people need.<p>{LOREM[0]}<script>x()</script>",
        f"<noscript>Turn on JavaScript.</noscript><p>{LOREM[0]}<script>x()</script>",
        "<img src=a.png><script>x()</script>",
        "<title>Are you a robot?</title>" + PROSE + PROSE,
        f"<iframe src=https://ads.example/a></iframe><p>{NOTE}",
    ],
)
def test_what_holds_something(html: str) -> None:
    assert lack(html) == ""


def test_many_frames_are_counted() -> None:
    frames = "".join(f"<frame src=page-{number}.html>" for number in range(12))
    assert "page-7.html and 4 more." in lack(f"<frameset>{frames}</frameset>")


def test_a_set_of_frames_shows_its_text() -> None:
    html = f"<frameset><frame src=a.html><noframes><body><h1>Pages</h1><p>{LOREM[0]}</body></noframes></frameset>"
    assert text_of(html) == f"Pages\n\n{LOREM[0]}"


def test_what_a_reader_keeps_is_shown_whatever_the_page_lacks() -> None:
    from core.article.source import MediaType, Source
    from core.article.span import Span
    from core.page import read_page

    html = "<script>location.replace('/d')</script>"
    page = read_page(Source(html.encode(), html, "a.html", MediaType.HTML), [Span(0, len(html))])
    assert page.lack is None
