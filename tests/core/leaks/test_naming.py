"""A leak says what it is, in words for people who know no code; counts and names are evidence."""

import pytest

from core.leaks import find_leaks

BEFORE = "The ferry left at noon and came back at dusk. "
AFTER = " Nobody on the pier had expected a storm."


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        (
            "var boat = document.getElementById('b-7'); boat.sail(300); go(boat);",
            "page script (JavaScript) that leaked",
        ),
        ("googletag.cmd.push(function() { googletag.display('div-7'); });", "advertising call that leaked"),
        ("window.dataLayer = window.dataLayer || []; gtag('config', 'G-1');", "tracking code for counting visits that"),
        (
            ".pier-box { color: #333; margin: 0 auto; } .pier-box p { padding: 3px; }",
            "style rules of a page (CSS) that",
        ),
        ('{"@context": "https://schema.org", "@type": "Article"}', "facts for search engines that leaked"),
        ('{"boat": "ferry", "seats": 300, "deck": true}', "data for programs (JSON) that leaked"),
        ('<a href="https://pier.example/">', "mark of a page’s code (HTML tag) for a link"),
        ("<!-- /15/pier-box -->", "note in a page’s code, never meant to be shown"),
        ('[gallery ids="1,2,3"]', "command to show a gallery of pictures (a shortcode)"),
        ('[vc_row full_width="yes"]', "command to set the layout of the page (a shortcode)"),
        ("[url=https://pier.example/]", "mark by which a forum sets a link (BBCode)"),
        ('[quote="Ada, post:6"]', "mark by which a forum quotes somebody (BBCode)"),
        ("[contact-form-7 id='3']", "command to show a contact form (a shortcode)"),
        ("{% include pier.html %}", "command of the site’s template to put in something"),
        ('<p><span style="color: #333">', "marks of a page’s code (HTML tags) for a new paragraph and colour"),
        ("<i class='fa fa-anchor'></i>", "marks of a page’s code (HTML tags) for a small sign (icon)"),
        ('<link rel="image_src" href="/pier.png">', "mark of a page’s code (HTML tag) for a preview picture"),
        ("{{ boat.name }}", "placeholder that the site should have filled in"),
        ("data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAUA", "picture written out as letters and digits"),
        ("Warning: fopen() failed in /srv/www/pier.php on line 12", "error message of the site’s server (PHP)"),
    ],
)
def test_the_reason_of_a_leak_is_plain(code: str, reason: str) -> None:
    text = BEFORE + code + AFTER
    found = find_leaks(text, threshold=0.01)
    first = next(leak for leak in found if leak.start < len(BEFORE) + len(code) and leak.end > len(BEFORE))
    assert first.reason.startswith(reason)


def test_counts_and_names_stand_in_the_detail() -> None:
    (leak,) = find_leaks(f"{BEFORE}googletag.cmd.push(function() {{ googletag.display('div-7'); }});{AFTER}")
    assert not any(map(str.isdigit, leak.reason))
    assert leak.detail.startswith("names “googletag”; reads as program code: starts with “googletag.cmd.push")
    assert "2 calls" in leak.detail
    assert "ends with" not in leak.detail
