"""What is shown of a page: its own elements without what was dropped, which are themselves again afterwards."""

import pytest

from core.page import choose_in
from core.page.blocks.shown import first_within, shown
from core.page.content.choice import all_of
from core.page.content.chosen import Choice
from core.page.tree import build
from core.page.tree.nodes import Element, Node, Text
from tests.core.page.tree.written import written

PAGE = """<html lang=de><body><nav><a href=/>Start</a></nav><main id=m>
<h2>On knots</h2><p class="lead  wide">A rope that is bent twice holds <b>better</b> than a &lt;nail&gt; that is bent
once, as every child of the harbour learns before it learns to read.</p>
<ul><li>Bowline, which never slips under any load<li>Reef knot, which always does when it is pulled</ul>
<div class=newsletter><p>Mail</p></div><hr><img src=a.png alt=""><p>The last of the ropes is made of hemp, tarred by
hand and stretched for a week between two posts before anyone may buy it.</p></main></body></html>"""


def choice_in(html: str) -> Choice:
    """Take all of a page, of which tests then drop something."""
    return all_of(build(html))


def below(root: Element, name: str) -> Element:
    found = root.find(name)
    assert found is not None
    return found


def state(root: Element) -> list[object]:
    """Give all that is known of the nodes of a tree."""
    nodes: list[Node] = [root, *root.descendants]
    return [
        (id(node), id(node.parent), node.attrs, list(map(id, node.contents))) if isinstance(node, Element) else id(node)
        for node in nodes
    ]


def test_it_holds_what_is_shown_alone() -> None:
    _, choice = choose_in(PAGE)
    with shown(choice) as roots:
        said = "".join(root.get_text() for root in roots)
        assert [root.name for root in roots] == ["main"]
        assert [root.parent for root in roots] == [None]
        assert first_within(roots[0], {"b"}) is not None
        assert all(node.value("class") != "newsletter" for node in roots[0].descendants if isinstance(node, Element))
    assert "Bowline" in said
    assert "Mail" not in said


def test_afterwards_the_tree_is_what_it_was() -> None:
    html = (
        "<body><p class='poem'>a <i>b</i></p><table><tr><td>c</table><object><param name=movie value=/m>w</object>"
        "<div>d<p>e</p></div></body>"
    )
    choice = choice_in(html)
    body = choice.root
    choice.dropped |= {id(below(body, "i")), id(below(body, "object")), id(below(body, "div"))}
    before = state(body)
    with shown(choice, {"poem": ";white-space: pre"}, {html.index("<table")}) as roots:
        assert state(roots[0]) != before
    assert state(body) == before


def test_it_is_what_it_was_after_an_error_too() -> None:
    choice = choice_in("<body><p>a</p><p>b</p></body>")
    choice.dropped.add(id(below(choice.root, "p")))
    before = state(choice.root)
    with pytest.raises(ZeroDivisionError), shown(choice):
        raise ZeroDivisionError
    assert state(choice.root) == before


def test_texts_of_blocks_that_were_dropped_are_left_out() -> None:
    choice = choice_in("<body><p>one</p><div>two<p>three</p>four</div></body>")
    texts = [node for node in choice.root.descendants if isinstance(node, Text)]
    choice.dropped_leaves |= {next(text.leaf for text in texts if text == word) for word in ("one", "four")}
    with shown(choice) as roots:
        assert written(roots[0]) == "<p></p><div>two<p>three</p></div>"


def test_of_media_the_tag_stays_with_its_address_and_what_it_holds_goes() -> None:
    choice = choice_in("<body><video><source src=/a.mp4><p>no words</p></video><p>x</p></body>")
    choice.dropped.add(id(below(choice.root, "video")))
    with shown(choice) as roots:
        assert written(roots[0]) == '<video src="/a.mp4"></video><p>x</p>'
    choice.dropped.add(id(choice.root))
    with shown(choice) as roots:
        assert roots == []


def test_the_headline_comes_first() -> None:
    page = PAGE.replace("<nav>", "<title>Knots</title><header><h1>Knots</h1></header><nav>")
    with shown(choose_in(page)[1]) as roots:
        assert [root.name for root in roots] == ["h1", "main"]


def test_style_rules_and_tables_of_posts_are_written_to_the_elements_and_not_to_equal_ones() -> None:
    html = "<body><p class='poem b' style='color:red'>a</p><table><tr><td>b</table><table><tr><td>c</table></body>"
    choice = choice_in(html)
    with shown(choice, {"poem": ";white-space: pre"}, {html.index("<table")}) as roots:
        assert below(roots[0], "p").attrs["style"] == "color:red;white-space: pre"
        assert [table.value("role") for table in roots[0].find_all("table")] == ["presentation", ""]


def test_what_stands_within_something_that_was_dropped_is_not_found() -> None:
    choice = choice_in("<body><picture><img src=/a.png></picture><picture><b>x</b></picture></body>")
    choice.dropped.add(id(below(choice.root, "img")))
    with shown(choice) as roots:
        assert first_within(roots[0], {"img"}) is None
        assert below(roots[0], "img").name == "img"  # the search by numbers knows nothing of that
        assert first_within(roots[0], {"i", "b"}) is below(roots[0], "b")
