"""What a page says in order to do harm is words in every form, read by parsers of others."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from typing import Any

import html5lib
import pytest
from lxml import etree
from markdown_it import MarkdownIt

from core.article.article import Article
from core.article.blocks import Block, BlockKind, Run, Style
from core.export import to_epub, to_fragment, to_html, to_markdown
from core.export.html import SHEET
from tests.core.export.hostile import ADDRESSES, LINKED, TEXTS, article_of, harm_of, hostile_article

ARTICLE = hostile_article()
FIRST = "words of the page"


def parsed(text: str) -> Any:
    return html5lib.parse(text, treebuilder="etree", namespaceHTMLElements=False)


def elements(tree: Any) -> Iterator[tuple[str, dict[str, str]]]:
    for element in tree.iter():
        if isinstance(element.tag, str):
            yield element.tag.rpartition("}")[2].lower(), {str(k): str(v) for k, v in element.attrib.items()}


def harms(tree: Any) -> list[str]:
    head = {id(one) for one in tree.find("head").iter()}
    found = []
    for element in tree.iter():
        if isinstance(element.tag, str):
            in_text = id(element) not in head and element.tag not in ("html", "head", "body")
            found += harm_of(element.tag.lower(), dict(element.attrib), in_text=in_text)
    return found


def links(tree: Any) -> dict[str, str]:
    return {
        "".join(a.itertext()): a.get("href") for a in tree.iter("a") if re.fullmatch(r"w\d+", "".join(a.itertext()))
    }


def rendered(text: str) -> Any:
    """Show Markdown as a careless program does: with HTML, and with whatever a link leads to."""
    parser = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
    parser.validateLink = lambda url: True  # type: ignore[method-assign]
    return parsed(parser.render(text))


def test_they_are_many() -> None:
    assert len(set(ADDRESSES)) >= 500
    assert len(set(TEXTS)) >= 60


def test_the_check_finds_harm() -> None:
    for text in (
        "<script>x</script>", "<p onclick=x>", "<a href='java&#10;script:x'>", "<img src=x onerror=x>", "<p style='background:url(x)'>",
        "<form>", "<iframe>", "<a href='file:///x'>", "<a href='//host/x'>", "<img src='data:image/svg+xml,x'>", "<a href='http://x/\\y'>",
        "<p><style>x</style>", "<p><meta http-equiv=refresh>", "<a href='http://x/<y>'>",
    ):  # fmt: skip
        assert harms(parsed(text)), text
    assert not harms(parsed("<p><a href='http://x/'>x</a><a href='#a'>y</a><img src='a.png'>"))


@pytest.mark.parametrize("form", ["page", "fragment", "markdown"])
def test_links_are_the_only_way_out(form: str) -> None:
    write = {"page": to_html, "fragment": to_fragment, "markdown": to_markdown}[form]
    tree = (rendered if form == "markdown" else parsed)(write(ARTICLE))
    assert harms(tree) == []
    shown = links(tree)
    assert set(shown) == {f"w{number}" for number in range(LINKED, len(ADDRESSES))}
    assert all(
        re.fullmatch(r"(?:https?://|mailto:)[!#$&-;=?-\[\]_a-zA-Z~%]+", href) for href in map(str.lower, shown.values())
    )


def test_the_only_style_of_a_page_is_its_own() -> None:
    tree = parsed(to_html(ARTICLE))
    assert [style.text for style in tree.iter("style")] == [SHEET]


def test_a_book_holds_words_alone() -> None:
    with zipfile.ZipFile(io.BytesIO(to_epub(ARTICLE))) as book:
        names = book.namelist()
        for name in names:
            if name.endswith((".xhtml", ".opf", ".xml")):
                tree = etree.fromstring(book.read(name), etree.XMLParser(resolve_entities=False))
                assert tree.getroottree().docinfo.internalDTD is None or not list(
                    tree.getroottree().docinfo.internalDTD.entities()
                )
                assert [
                    harm for tag, values in elements(tree) if not name.endswith(".opf") for harm in harm_of(tag, values)
                ] == []
                assert not tree.xpath("//processing-instruction()")
                assert not tree.xpath("//*[local-name()='style']")
        chapter = etree.fromstring(book.read("EPUB/article.xhtml"))
    # Every image is the one that the article carries itself.
    assert [name for name in names if "image" in name] == ["EPUB/image-1.png"]
    shown = {a.xpath("string()"): a.get("href") for a in chapter.xpath("//*[local-name()='a']")}
    assert {f"w{number}" for number in range(LINKED, len(ADDRESSES))} <= set(shown)
    assert not [word for word in shown if re.fullmatch(r"w\d+", word) and int(word[1:]) < LINKED]


@pytest.mark.parametrize("text", TEXTS)
def test_each_text_alone_is_words(text: str) -> None:
    """One text could hide what another does, such as an open comment."""
    made = one(text)
    assert harms(parsed(to_html(made))) == []
    tree = rendered(to_markdown(made))
    assert harms(tree) == []
    assert FIRST in "".join(tree.itertext())


@pytest.mark.parametrize("formula", ["$a<b$", "$a < b > c$", r"$\left[a\right](\beta)$", "$$a_{<n}b$$", "$x[1](y)$"])
def test_a_formula_that_only_looks_odd_stands_to_the_letter(formula: str) -> None:
    assert formula in to_markdown(article_of([Block(BlockKind.PARAGRAPH, (Run(formula, 0, 0, Style.MATH),))], "x", ()))


@pytest.mark.parametrize(
    "formula",
    ["$a<b>c$", "$$\n<script\nx\n$$", "$[x](javascript:a)$", "$[x](<java&#58;a>)$", "$<img src=x onerror=a()>$"],
)
def test_a_formula_that_could_be_a_tag_or_a_link_is_words(formula: str) -> None:
    text = to_markdown(article_of([Block(BlockKind.PARAGRAPH, (Run(formula, 0, 0, Style.MATH),))], "x", ()))
    tree = rendered(text)
    assert harms(tree) == []
    assert "".join(formula.split()) in "".join("".join(tree.itertext()).split())


def one(text: str) -> Article:
    blocks = [
        Block(BlockKind.PARAGRAPH, (Run(FIRST, 0, 0),)),
        Block(BlockKind.PARAGRAPH, (Run(text, 0, 0),)),
        Block(BlockKind.PARAGRAPH, (Run(text, 0, 0, href="https://x.example/" + text),)),
    ]
    return article_of(blocks, text, (text, "Ada"))
