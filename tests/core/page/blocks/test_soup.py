"""The soup of what is shown: BeautifulSoup's objects, whole and linked, each with its place in the source."""

from copy import copy

import pytest
from bs4 import BeautifulSoup, Tag

from core.page import choose_in
from core.page.blocks.builder import BlockBuilder
from core.page.blocks.soup import Maker, SourceString, SourceTag, children_of, shown, soup_of
from core.page.tree import build

PAGE = """<html lang=de><body><nav><a href=/>Start</a></nav><main id=m>
<h2>On knots</h2><p class="lead  wide">A rope that is bent twice holds <b>better</b> than a &lt;nail&gt; that is bent
once, as every child of the harbour learns before it learns to read.</p>
<ul><li>Bowline, which never slips under any load<li>Reef knot, which always does when it is pulled</ul>
<div class=newsletter><p>Mail</p></div><hr><img src=a.png alt=""><p>The last of the ropes is made of hemp, tarred by
hand and stretched for a week between two posts before anyone may buy it.</p></main></body></html>"""


def soup_and_source() -> tuple[BeautifulSoup, str]:
    return shown(choose_in(PAGE)[1]), PAGE


def test_it_holds_what_is_shown_alone() -> None:
    soup, _ = soup_and_source()
    assert soup.find(class_="newsletter") is None
    assert soup.nav is None
    assert "Bowline" in soup.get_text()
    assert "Mail" not in soup.get_text()


def test_it_is_searched_as_any_other() -> None:
    soup, _ = soup_and_source()
    assert [item.get_text(strip=True)[:4] for item in soup.find_all("li")] == ["Bowl", "Reef"]
    assert [p["class"] for p in soup.select("main > p.lead.wide")] == [["lead", "wide"]]
    bold = soup.find("b")
    assert isinstance(bold, Tag)
    assert bold.string == "better"
    assert bold.find_parent("p") is soup.p
    assert bold.previous_sibling == bold.find_previous(string=True)
    following = bold.find_next("li")
    assert following is not None
    assert following.find_previous_sibling() is None
    assert soup.find(string="On knots") is not None


def test_it_is_printed_as_any_other() -> None:
    soup = soup_of(build("<div id=a><p class='x  y'>1 &lt; 2<br>3</p><p></p></div>").body)
    assert str(soup) == '<body><div id="a"><p class="x y">1 &lt; 2<br/>3</p><p></p></div></body>'
    assert BeautifulSoup(str(soup), "html.parser") == soup
    assert "<br/>" in soup.prettify()


def test_its_links_are_those_of_a_parsed_soup() -> None:
    soup, _ = soup_and_source()
    parsed = BeautifulSoup(str(soup), "html.parser")
    assert [str(node) for node in soup.descendants] == [str(node) for node in parsed.descendants]
    assert soup.main is not None
    assert parsed.main is not None
    assert [str(node) for node in soup.main.next_elements] == [str(node) for node in parsed.main.next_elements]
    nodes = list(soup.descendants)
    assert nodes
    for node in nodes:
        assert node.parent is not None
        assert any(child is node for child in node.parent.contents)
        assert node.previous_element is not None
        assert node.previous_element.next_element is node
        if node.next_sibling is not None:
            assert node.next_sibling.previous_sibling is node
        if node.previous_sibling is not None:
            assert node.previous_sibling.next_sibling is node


def test_every_node_knows_its_place() -> None:
    soup, source = soup_and_source()
    nodes = list(soup.descendants)
    assert all(isinstance(node, SourceTag | SourceString) for node in nodes)
    for node in nodes:
        if isinstance(node, SourceTag):
            assert source[node.start : node.open_end].startswith(f"<{node.name}")
            assert source[node.start : node.end].startswith(source[node.start : node.open_end])
        elif isinstance(node, SourceString):
            assert source[node.start : node.end].replace("&lt;", "<").replace("&gt;", ">") == node


def test_it_may_be_changed() -> None:
    soup, _ = soup_and_source()
    item = soup.li
    assert item is not None
    item.decompose()
    assert len(soup.find_all("li")) == 1
    assert soup.p is not None
    soup.p.append(soup.new_tag("em", string="new"))
    assert soup.p.find_all("em")[-1].string == "new"
    soup.p["class"] = "other"
    assert not soup.select(".lead")
    assert 'class="other"' in str(soup)


def test_equal_tags_do_not_share_their_attributes() -> None:
    soup = soup_of(build("<p class=a>1</p><p class=a>2</p>").body)
    first, second = soup.find_all("p")
    first["class"] = "b"
    assert second["class"] == ["a"]


def test_a_copy_stands_for_the_same_place() -> None:
    soup, _ = soup_and_source()
    item = soup.li
    assert isinstance(item, SourceTag)
    twin = copy(item)
    assert isinstance(twin, SourceTag)
    assert twin == item
    assert (twin.start, twin.open_end, twin.end) == (item.start, item.open_end, item.end)
    [text] = twin.contents
    [original] = item.contents
    assert isinstance(text, SourceString)
    assert isinstance(original, SourceString)
    assert (text.start, text.end) == (original.start, original.end)


def test_the_headline_comes_first() -> None:
    page = PAGE.replace("<nav>", "<title>Knots</title><header><h1>Knots</h1></header><nav>")
    soup = shown(choose_in(page)[1])
    first, second = soup.contents
    assert isinstance(first, Tag)
    assert isinstance(second, Tag)
    assert (first.name, second.name) == ("h1", "main")


TURNS = (
    "<body><div id=a><div id=b><p>One <b>two</b> three</p>\n<div class=c><p>Four</p><video>no words</video></div></div>"
    "<section>text <i>between</i><div><p>Five</p></div></section></div><ul><li>Six<li>Seven</ul></body>",
    "<body><div><div><code>a = 1</code></div><div><code>b = 2</code></div></div><p>After it</p></body>",
    "<body><div class=cm-content><div>a</div>\n<div>b</div></div><div data-line-number=1><p>1</p></div></body>",
    "<body><table><tr><td><div><p>Long</p><table><tr><td>in</td></tr></table></div></td><td>x</td></tr></table></body>",
    "<body><div role=img style='background:url(/a.png)'><p>Words</p></div><div><br></div>tail</body>",
)


@pytest.mark.parametrize("html", TURNS)
def test_frames_that_are_made_in_turn_give_the_same_blocks(html: str, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = BlockBuilder(html, soup_of(build(html).body)).build()
    monkeypatch.setattr("core.page.blocks.soup._LARGE", 0)
    monkeypatch.setattr("core.page.blocks.soup._SOME", 1)
    maker = Maker(frozenset(), frozenset(), whole=False)
    assert BlockBuilder(html, maker.soup([build(html).body])).build() == whole


def test_a_large_frame_holds_some_of_its_nodes_at_a_time() -> None:
    html = "<body><div>" + "<p>A line of words</p>" * 3000 + "</div><p>Last</p></body>"
    soup = Maker(frozenset(), frozenset(), whole=False).soup([build(html).body])
    body = soup.contents[0]
    assert isinstance(body, SourceTag)
    frame = next(children_of(body))
    assert isinstance(frame, SourceTag)
    held = count = 0
    for node in children_of(frame):
        count += 1
        assert isinstance(node, SourceTag)
        assert node.get_text() == "A line of words"
        assert node.parent is frame
        held = max(held, len(frame.contents))
    assert (count, held) == (3000, 64)
    assert frame.contents == []
    assert soup_of(build(html).body).get_text() == "A line of words" * 3000 + "Last"


def test_style_rules_and_tables_of_posts_are_written_to_the_tags() -> None:
    html = "<body><p class='poem b' style='color:red'>a</p><table><tr><td>b</table></body>"
    maker = Maker(frozenset(), frozenset(), {"poem": ";white-space: pre"}, {html.index("<table")})
    soup = maker.soup([build(html).body])
    assert soup.p is not None
    assert soup.p["style"] == "color:red;white-space: pre"
    assert soup.table is not None
    assert soup.table["role"] == "presentation"
