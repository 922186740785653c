"""What code is for: told by well-known names at its beginning, and never guessed."""

import pytest

from core.article.purposes import ADVERTISING, CONSENT, FACTS, SOCIAL, TRACKING, purpose_of


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("googletag.cmd.push(function () { googletag.display('slot-3'); });", ADVERTISING),
        ("(adsbygoogle = window.adsbygoogle || []).push({});", ADVERTISING),
        ("window.dataLayer = window.dataLayer || []; gtag('js', new Date());", TRACKING),
        ("var s = 'https://www.google-analytics.com/analytics.js';", TRACKING),
        ("fbq('track', 'PageView');", TRACKING),
        ("ga('send', 'pageview');", TRACKING),
        ("ym(4711471, 'init', {clickmap: true});", TRACKING),
        ("var _paq = window._paq || [];", TRACKING),
        ("dataLayer.push({'pageType': 'log', 'author': 'Ada'});", FACTS),
        ("var utag_data = {page_name: 'Pier'};", FACTS),
        ("dataLayer.push({'event': 'gtm.js'});", TRACKING),
        ("function OptanonWrapper() {}", CONSENT),
        ("window.twttr = (function (d, s, id) {})(document);", SOCIAL),
        ("FB.init({appId: '1'});", SOCIAL),
        ("var disqus_shortname = 'pier';", "comment box for readers"),
        ("window.__NEXT_DATA__ = {};", "the page’s own data for its scripts"),
    ],
)
def test_known_names_tell_what_code_is_for(code: str, words: str) -> None:
    text = f"The ferry left. {code}"
    found = purpose_of(text, len(text) - len(code), len(text))
    assert found is not None
    assert found.words == words
    assert found.name.lower() in code.lower()


@pytest.mark.parametrize(
    "code",
    [
        "var boat = 'ferry'; sail(boat);",
        "function ga(a, b) { return a + b; }",  # a name that shortened code bears
        "var hj = 3, ym = 4, FB = 5;",
        "myGoogletagger.show();",
        "",
    ],
)
def test_nothing_is_guessed(code: str) -> None:
    assert purpose_of(code, 0, len(code)) is None


def test_only_the_piece_is_looked_at_and_only_its_beginning() -> None:
    text = "googletag.x(); sail(); googletag.y();"
    assert purpose_of(text, text.index("sail"), text.index("sail") + 7) is None
    late = "sail();" * 400 + "googletag.x();"
    assert purpose_of(late, 0, len(late)) is None
