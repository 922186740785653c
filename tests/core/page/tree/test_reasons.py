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


def test_what_a_service_is_called_is_evidence() -> None:
    (found,) = build("<body><script>googletag.cmd.push(f)</script>").pieces
    assert found.detail.endswith("names “googletag”")
