"""Documentation: signatures, boxes and tabs are content, as is the table of contents of a page that holds no more."""

import pytest

from core.page import choose_in
from core.page.content.contents import contents_of
from core.page.content.furniture import judge
from core.page.content.leaves import Leaves
from core.page.content.reference import beside_code, is_reference
from core.page.tree import build
from tests.core.page.pages import LOREM, PROSE, text_of


def first(html: str, name: str):
    return build(f"<body>{html}").body.find(name)


@pytest.mark.parametrize("sign", ["¶", "§", "#", "🔗"])
def test_the_link_of_a_heading_to_itself_goes(sign: str) -> None:
    html = f"<body><h1>Tides</h1><h2 id=ebb>Ebb<a class=x href=#ebb>{sign}</a></h2>{PROSE}"
    assert sign not in text_of(html)
    assert "Ebb" in text_of(html)


def test_a_sign_that_leads_elsewhere_is_no_such_link() -> None:
    assert judge(first("<a href=/sharp>#</a>", "a")) is None
    assert judge(first("<a href=#ebb>#ebb</a>", "a")) is None


@pytest.mark.parametrize("style", ["hidden", "style='display:none'", "aria-hidden=true"])
def test_every_tab_stays(style: str) -> None:
    html = (
        f"<body><h1>Install</h1>{PROSE}<div role=tabpanel><p>On Alder, run this:</p><pre>fetch tide</pre></div>"
        f"<div role=tabpanel {style}><p>On Birch, run this:</p><pre>get tide</pre></div><p>{LOREM[0]}</p>"
    )
    assert "On Alder" in text_of(html)
    assert "On Birch" in text_of(html)


def test_a_button_beside_the_words_of_a_heading_goes() -> None:
    html = f"<body><h1>Module tide <button>Copy item path</button></h1>{PROSE}"
    assert text_of(html).startswith("Module tide\n")


@pytest.mark.parametrize(
    "button", ["<button>What is a tide?</button>", "What <button aria-expanded=false>is it?</button>"]
)
def test_a_button_that_is_a_heading_stays(button: str) -> None:
    assert "it?" in text_of(f"<body><h1>Tides</h1>{PROSE}<h2>{button}</h2><p>{LOREM[1]}</p>") or "tide?" in text_of(
        f"<body><h1>Tides</h1>{PROSE}<h2>{button}</h2><p>{LOREM[1]}</p>"
    )


@pytest.mark.parametrize("name", ["hide-from-toc", "no-toc", "no_toc", "toc-ignore", "skip-toc"])
def test_a_heading_that_the_contents_leave_out_is_none_of_them(name: str) -> None:
    assert judge(first(f"<h2 class='{name} x'>Ebb</h2>", "h2")) is None


@pytest.mark.parametrize("name", ["toc", "page-toc", "toc-title"])
def test_what_is_named_contents_is_furniture(name: str) -> None:
    verdict = judge(first(f"<div class='{name}'>Ebb</div>", "div"))
    assert verdict is not None
    assert verdict.rule == "navigation"


@pytest.mark.parametrize("name", ["navheader", "navfooter", "rst-versions", "edit-this-page", "was-this-helpful"])
def test_what_tools_put_around_a_page_goes(name: str) -> None:
    html = f"<body><div><h1>Tides</h1>{PROSE}<div class={name}><p>Something about the page</p></div></div>"
    assert "Something" not in text_of(html)


@pytest.mark.parametrize(
    "name", ["admonition", "theme-admonition", "custom-block", "markdown-alert", "member-signature"]
)
def test_what_tools_name_as_content_stays(name: str) -> None:
    box = f"<div class='{name}'><p>Note</p><p><a href=/a>See ebb</a></p></div>"
    found = text_of(f"<body><div><h1>Tides</h1>{PROSE}{box}{PROSE.replace('harbour', 'pier')}</div>")
    assert "Note\n\nSee ebb" in found


def test_a_fold_is_never_the_whole_page() -> None:
    html = (
        f"<body><main><h1>Module tide</h1><details open><summary>Expand</summary><div>{PROSE * 3}</div></details>"
        "<h2>Functions</h2><dl><dt><a href=ebb.html>ebb</a></dt><dd>Gives the water back to the sea it came from.</dd>"
        "<dt><a href=flow.html>flow</a></dt><dd>Takes it again.</dd></dl></main>"
    )
    assert choose_in(html)[1].root.name == "main"


CHAPTERS = "".join(
    f"<dt><a href={name}.html>{name.title()} tides</a></dt>" for name in "neap spring king ebb slack high".split()
)


def test_a_chapter_that_is_a_table_of_contents_shows_it() -> None:
    html = (
        "<body><nav><a href=/>Home</a></nav><div id=page><div class=navheader><a href=/up>Up</a></div><h1>4. Tides</h1>"
        f"<div class=toc><p>Table of Contents</p><dl class=toc>{CHAPTERS}</dl></div></div>"
    )
    found = text_of(html)
    assert "Neap tides" in found
    assert "High tides" in found
    assert "Up" not in found.split()


def test_the_contents_of_a_page_with_prose_go() -> None:
    html = f"<body><div><h1>4. Tides</h1><div class=toc><dl class=toc>{CHAPTERS}</dl></div>{PROSE * 2}</div>"
    assert "Neap tides" not in text_of(html)


@pytest.mark.parametrize(
    "html",
    [
        f"<nav><div class=toc>{CHAPTERS}</div></nav>",
        f"<div class=sidebar><div class=toc>{CHAPTERS}</div></div>",
        f"<div class=toc>{CHAPTERS.replace('href=', 'href=#')}</div>",
        "<div class=toc><a href=a.html>One</a></div>",
    ],
)
def test_a_menu_and_a_pages_own_headings_are_no_such_contents(html: str) -> None:
    document = build(f"<body><h1>Tides</h1>{html}")

    Leaves(document.body)
    assert contents_of(document.body, {id(element) for element in document.body.elements()}) is None


REFERENCE = '<head><meta name="generator" content="Sphinx 7"></head>'


def test_prose_beside_code_is_not_judged_where_the_page_is_documentation() -> None:
    line = "To set the clock by the neap tide alone, give the name of the harbour first:"
    html = f"{REFERENCE}<body><div><h1>Tides</h1><section>{PROSE}</section><section><p>{line}</p><pre>tide set alder</pre></section></div>"
    document, choice = choose_in(html)
    leaves = Leaves(document.body)
    numbers = [number for number, leaf in enumerate(leaves.all) if leaf.words]
    told = [leaves.all[number].text for number in sorted(beside_code(leaves, numbers))]
    assert told == [line]
    assert choice.reference


def test_links_beside_code_are_judged() -> None:
    links = "<p><a href=/a>See the whole list of the other commands of this program here</a></p>"
    leaves = Leaves(build(f"<body><section>{links}<pre>tide set alder</pre></section>").body)
    assert not beside_code(leaves, [number for number, leaf in enumerate(leaves.all) if leaf.words])


@pytest.mark.parametrize(
    ("head", "told"),
    [
        (REFERENCE, True),
        ('<head><link rel=canonical href="https://docs.tide.example/a"></head>', True),
        ('<head><link rel=canonical href="https://tide.example/news/a"></head>', False),
        ("", False),
    ],
)
def test_a_page_says_that_it_is_documentation(head: str, *, told: bool) -> None:
    assert is_reference(build(f"<html>{head}<body><p>Tides</p>")) is told
