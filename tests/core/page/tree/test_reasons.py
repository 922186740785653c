"""What is left out of a page says what it is, in words for people who know no code, and its evidence apart."""

import pytest

from core.page.tree import build


@pytest.mark.parametrize(
    ("piece", "reason"),
    [
        ("<script>sail()</script>", "page script, not part of the article"),
        ("<script>googletag.cmd.push(f)</script>", "advertising call, not part of the article"),
        ("<script async src='https://www.googletagmanager.com/gtag/js'></script>", "tracking code"),
        ("<script type='application/ld+json'>{}</script>", "facts about the page for search engines"),
        ("<script type='application/json' id='__NEXT_DATA__'>{}</script>", "the page’s own data for its scripts"),
        ("<script type='application/json'>{}</script>", "data for the page’s scripts"),
        ("<script type='text/template'><p>{{x}}</p></script>", "pattern that the page’s scripts fill in"),
        ("<script type='speculationrules'>{}</script>", "hint which page to load next"),
        ("<style>p { color: red }</style>", "style rules of the page"),
        ("<style>@font-face { src: url(a) }</style>", "fonts and other style rules of the page"),
        ("<noscript><img src='https://x.example/tr?id=1' width='1'></noscript>", "tracking pixel"),
        ("<noscript><img src='pier.jpg' width='700'></noscript>", "picture once more"),
        ("<noscript>Turn it on.</noscript>", "stand-in that is shown only where scripts are off"),
        ("<iframe src='https://www.youtube.com/embed/x'></iframe>", "embedded video"),
        ("<iframe src='https://pier.example/'></iframe>", "window into another page"),
        (
            "<iframe class=metrics style='display: none' src='https://pier.example/'></iframe>",
            "invisible counter of visits",
        ),
        ("<iframe hidden src='https://pier.example/'></iframe>", "hidden window into another page"),
        ("<script>dataLayer = [{'pageType': 'log'}]</script>", "facts about this page, prepared for the program that"),
        (
            "<script type='application/json' id='CookiebotConfig'>{}</script>",
            "settings of the banner asking for consent",
        ),
        ("<noscript><style>p { color: red }</style></noscript>", "style rules for browsers without scripts"),
        ("<noscript>Please enable JavaScript.</noscript>", "request to turn on scripts"),
        ("<noscript> </noscript>", "stand-in for browsers without scripts, with no words in it"),
        ("<!-- <div>Old</div> -->", "part of the page that its makers switched off"),
        ("<!-- header -->", "note that the page’s makers left in its code"),
        ("<!--[if lt IE 9]><p>Old</p><![endif]-->", "instruction for old versions of Internet Explorer"),
        ("<!-- wp:paragraph -->", "mark that the editor of WordPress left"),
        ("<svg><path d='M0 0'/></svg>", "drawing made of code"),
        ("<template><p>x</p></template>", "pattern that the page’s scripts fill in"),
        ("<textarea>x</textarea>", "field of a form"),
    ],
)
def test_the_reason_is_plain_and_the_size_stands_apart(piece: str, reason: str) -> None:
    (found,) = build(f"<body><p>The ferry left.</p>{piece}").pieces
    assert found.reason.startswith(reason)
    assert f"{len(piece):,} characters" in found.detail
    assert not any(map(str.isdigit, found.reason))


def test_a_script_of_a_file_of_its_own_names_the_file() -> None:
    (found,) = build("<body><script src='https://pier.example/js/tide.min.js?v=3'></script>").pieces
    assert found.detail.endswith("which loads “tide.min.js”")


def test_what_a_service_is_called_is_evidence() -> None:
    (found,) = build("<body><script>googletag.cmd.push(f)</script>").pieces
    assert found.detail.endswith("names “googletag”")
