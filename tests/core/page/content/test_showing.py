"""What a browser does not show, and what a page shows once somebody asks for it."""

import pytest

from tests.core.page.pages import LOREM, PROSE, read, removed, text_of

GONE = "This line is only for the people who set the type, and nobody is supposed to read it on any screen at all."
TAIL = "Nobody could say on that day how long the roofs would take, so the school stayed open as a place to sleep."
GREEK = "Αυτή η γραμμή είναι μόνο για το τυπογραφείο, και κανείς δεν πρόκειται να τη διαβάσει σε καμία οθόνη ποτέ πια."
CHINESE = "这一行只是为了排版的人准备的，任何屏幕上都不应该有人读到它，也没有人会想念它。" * 3


def page(piece: str, style: str = "") -> str:
    return (
        f"<html><head><style>{style}</style></head><body><article>{PROSE}{piece}<p>{TAIL}</p></article></body></html>"
    )


@pytest.mark.parametrize("words", [GONE, GREEK, CHINESE])
@pytest.mark.parametrize(
    ("tag", "style"),
    [
        ("<div hidden>", ""),
        ("<div style='display:none'>", ""),
        ("<div style='color:red; visibility : hidden'>", ""),
        ("<div style='display: none !important'>", ""),
        ("<div class='box wall'>", ".wall { display: none }"),
        ("<div id=wall>", "a{color:red}#wall{visibility:hidden;color:red}"),
        ("<div class=wall>", "div.wall{display:none}"),
        ("<div class='a b'>", ".a.b,.c{display:none}"),
        ("<div class=wall>", "/* no } brace */ .wall{display:block}.wall{display:none}"),
        ("<div class=wall>", ".wall{display:none!important}.wall{display:block}"),
        ("<div class=wall>", "@media screen{.wall{display:none}}"),
        ("<div class=wall>", "@media print{.wall{display:block}} .wall{display:none}"),
        ("<div class=wall id=w>", "#w{display:none} .wall{display:block}"),
        ("<div class=wall>", "@import 'x.css'; .wall{display:none}"),
    ],
)
def test_what_no_browser_shows_goes(words: str, tag: str, style: str) -> None:
    html = page(f"{tag}<p>{words}</p></div>", style)
    text = text_of(html)
    assert words not in text
    assert TAIL in text
    assert ("hidden", f"{tag}<p>{words}</p></div>") in removed(html)


@pytest.mark.parametrize(
    ("tag", "style"),
    [
        ("<div class=wall>", ".wall{display:none}.wall{display:block}"),
        ("<div class=wall>", "@media print{.wall{display:none}}"),
        ("<div class=wall>", "@media (max-width: 600px){.wall{display:none}}"),
        ("<div class=wall>", ".wall{display:none} @media (min-width: 600px){.wall{display:block}}"),
        (
            "<div class='hidden-box md:block'>",
            ".hidden-box{display:none} @media (min-width:9px){.md\\:block{display:block}}",
        ),
        ("<div class=wall>", ".wall{display:none} .js .wall{display:block}"),
        ("<div class=wall>", ".wall{display:none} .wall.open{display:block}"),
        ("<div class=wall>", ".menu .wall{display:none}"),
        ("<span class=wall>", "div.wall{display:none}"),
        ("<div class=wall style='display:block'>", ".wall{display:none}"),
        ("<div class=wall>", ".wallpaper{display:none} .wall .x{display:none} .wall"),
        ("<div class='tab-pane wall' style='display:none'>", ""),
        ("<div class=wall style='display:none' role=tabpanel>", ""),
        ("<div hidden data-part=collapsible-text>", ""),
        ("<a href='#part'>More</a><div id=part hidden>", ""),
        ("<button aria-controls=other>x</button><h3>Who wrote it?</h3><div hidden>", ""),
        ("<script>$('.tale').show()</script><div class=tale style='display:none'>", ""),
    ],
)
def test_what_is_shown_or_comes_to_be_stays(tag: str, style: str) -> None:
    assert TAIL.replace("school", "inn") in text_of(page(f"{tag}<p>{TAIL.replace('school', 'inn')}</p></div>", style))


@pytest.mark.parametrize(
    "html",
    [
        f"<style>body{{visibility:hidden}}</style><body>{PROSE}</body>",
        f"<style>.js-loading{{visibility:hidden}}</style><body class=js-loading><main>{PROSE}</main></body>",
        f"<style>.load{{display:none}}</style><body><main class=load>{PROSE}</main></body>",
        f"<style>p.load{{display:none}}</style><body><main>{PROSE.replace('<p>', '<p class=load>')}</main></body>",
    ],
)
def test_an_article_that_waits_for_a_script_is_shown(html: str) -> None:
    assert text_of(html) == "\n\n".join(LOREM)


def test_of_two_copies_the_one_that_is_seen_stays() -> None:
    long = f"{TAIL} {LOREM[0]}"
    html = page(f"<h3>Later</h3><div hidden class=tab-body><p>{long}</p></div><p>{long}</p>")
    assert text_of(html).count(long) == 1
    assert any(r.start <= html.index(long) < r.end for r in read(html).removals)


def test_a_sheet_for_paper_hides_nothing() -> None:
    html = f"<style media=print>.wall{{display:none}}</style><main>{PROSE}<div class=wall><p>{TAIL}</p></div></main>"
    assert TAIL in text_of(html)


@pytest.mark.parametrize(
    "piece", ["@media", ".a{display:none", ".a ", "{", "}", "@media print{", ".a.a", "\\:", "display:none;"]
)
def test_hostile_sheets(piece: str) -> None:
    assert text_of(f"<style>{piece * 20_000}</style><main>{PROSE}</main>") == "\n\n".join(LOREM)


@pytest.mark.parametrize("piece", ["<p hidden id=x{}>a</p>", "<p class='a{} b{}' hidden>a</p>"])
def test_many_hidden_elements_take_no_time_by_their_square(piece: str) -> None:
    many = "".join(piece.replace("{}", str(number)) for number in range(20_000))
    assert text_of(f"<main>{PROSE}<div>{many}</div></main>") == "\n\n".join(LOREM)
