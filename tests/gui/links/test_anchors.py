import pytest

from core import clean_text, open_article
from gui.links import anchors

WORDS = "The harbour was quiet that morning, and nobody on the old bridge was in any hurry to leave it. " * 4
PAGE = f"""<!doctype html><title>Harbour</title><body>
<nav id="menu"><a href="/a">Home</a><a href="/b">News</a><a href="/c">Sport</a></nav>
<article><h1>Harbour</h1><p>First of all: {WORDS}<a href="#note">1</a></p><p data-id="note">{WORDS}</p>
<h2 id='old bridge'>The bridge</h2><p>Second: {WORDS}</p><p id=note>Last of all: {WORDS}</p></article></body>"""


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("note", "Last of all"),
        ("old%20bridge", "The bridge"),
        ("top", "Harbour"),
        ("", "Harbour"),
        ("the-bridge", "The bridge"),
    ],
)
def test_a_place_in_a_page_is_found(name: str, words: str) -> None:
    article = open_article(PAGE.encode(), name="page.html")
    at = anchors.find(article, name)
    assert article.text[at:].startswith(words) or (at == 0 and words == "Harbour")


def test_a_place_that_was_removed_and_one_that_never_was() -> None:
    article = open_article(PAGE.encode(), name="page.html")
    with pytest.raises(anchors.RemovedError):
        anchors.find(article, "menu")
    for name in ("nowhere", "not", "a", "bridge"):
        with pytest.raises(LookupError) as raised:
            anchors.find(article, name)
        assert raised.type is LookupError


def test_a_heading_of_markdown_is_found() -> None:
    article = open_article(f"# Harbour\n\n{WORDS}\n\n## The old bridge!\n\n{WORDS}".encode(), name="a.md")
    assert article.text[anchors.find(article, "the-old-bridge") :].startswith("The old bridge!")


def test_a_plain_text_has_no_places() -> None:
    with pytest.raises(LookupError):
        anchors.find(clean_text('Some id="note" words.'), "note")


def test_a_footnote_of_markdown_is_found() -> None:
    article = open_article(f"# Harbour\n\n{WORDS}[^tide]\n\n[^tide]: Springs and neaps.\n".encode(), name="a.md")
    assert article.text[anchors.find(article, "fn-tide") :] == "[tide] Springs and neaps."
    with pytest.raises(LookupError):
        anchors.find(article, "fn-ebb")
