"""No name takes an article: wrappers, topics, short lines and scripts without spaces."""

import pytest

from core.article.source import MediaType, Source
from core.page import read_page
from core.page.content.measure import words_in
from tests.core.page.pages import LOREM, PROSE, read, removed, text_of

ARTICLE = "\n\n".join(LOREM)
LINKS = "".join(f"<li><a href=/{n}>News of the coast and its people, part {n}</a></li>" for n in range(8))


@pytest.mark.parametrize(
    "name",
    [
        "content-sidebar-wrap",
        "has-sidebar",
        "sidebar_right",
        "sharebuttons",
        "paywall",
        "ad-container",
        "Comments",
        "search",
        "social",
        "newsletter-page",
        "gdpr-Content",
    ],
)
@pytest.mark.parametrize("tag", ["div", "form"])
def test_a_wrapper_is_no_furniture(name: str, tag: str) -> None:
    html = f"<body><{tag} class='{name}'><div>{PROSE}</div><ul>{LINKS}</ul></{tag}><div>Tap here to install it.</div>"
    assert text_of(html) == ARTICLE


@pytest.mark.parametrize(
    ("identity", "heading"),
    [
        ("cookies", "Cookies"),
        ("comments", "Comments"),
        ("newsletter", "Newsletter"),
        ("related", "Related"),
        ("navigation", "Navigation in fog"),
        ("tags", "Tags"),
        ("copyright", "Copyright"),
    ],
)
def test_a_section_may_be_about_what_furniture_is_called(identity: str, heading: str) -> None:
    section = (
        f"<section id={identity}><h2>{heading}</h2><p>Of this the harbour office keeps a list of its own.</p></section>"
    )
    text = text_of(f"<main>{PROSE}{section}<section id=end><h2>The end</h2><p>{LOREM[1]}</p></section></main>")
    assert "keeps a list of its own" in text
    assert heading in text


def test_little_that_is_left_makes_the_largest_removal_come_back() -> None:
    rows = "".join(f"<tr><td>Boat {n}</td><td>Owner {n}</td><td>{n} metres</td></tr>" for n in range(60))
    html = f"<main><h1>Boats</h1><p>All boats of the harbour are listed here, by their owners.</p></main><div><table>{rows}</table></div>"
    page = read(html)
    assert ("text", "largest removal undone") in page.metadata.origins
    assert "Owner 33" in text_of(html)


def test_nothing_is_undone_where_the_article_is_shown() -> None:
    page = read(f"<main>{PROSE}</main><nav><ul>{LINKS}</ul></nav>")
    assert ("text", "largest removal undone") not in page.metadata.origins


@pytest.mark.parametrize(
    "lines",
    [
        ("Ida: Is it far?", "Jan: Two hours.", "Ida: On foot?", "Jan: By boat, if the wind is kind to us this time."),
        (
            "Ida: Ist es weit?",
            "Jan: Zwei Stunden.",
            "Ida: Zu Fuß?",
            "Jan: Mit dem Boot, wenn der Wind heute gnädig ist.",
        ),
        ("Ида: Далеко?", "Ян: Два часа.", "Ида: Пешком?", "Ян: На лодке, если ветер сегодня будет к нам добр."),
        (
            "Ίδα: Είναι μακριά;",
            "Γιαν: Δύο ώρες.",
            "Ίδα: Με τα πόδια;",
            "Γιαν: Με βάρκα, αν ο άνεμος είναι καλός σήμερα.",
        ),
    ],
)
def test_short_lines_are_an_article(lines: tuple[str, ...]) -> None:
    scenes = "".join(f"<div class=scene><p>{line}</p></div>" for line in lines)
    text = text_of(f"<div id=page><h1>The way</h1>{scenes}{scenes.replace('?', '??')}</div>")
    assert all(line in text for line in lines)


def test_what_stands_between_content_is_content() -> None:
    verses = "".join(f"<p>Line {n} of the song</p>" for n in ("one", "two", "three", "four"))
    text = text_of(f"<main>{PROSE}<div>{verses}</div>{PROSE.replace('harbour', 'town')}</main>")
    assert "Line three of the song" in text


def test_a_subtitle_of_a_few_words_stays() -> None:
    head = "<header><h1>The storm</h1><h3 class=sub-title>What it took, what it left</h3><p>By Ida</p></header>"
    assert (
        text_of(f"<title>The storm</title><article>{head}<div>{PROSE}</div></article>")
        == f"The storm\n\nWhat it took, what it left\n\n{ARTICLE}"
    )


def test_the_name_of_the_site_is_no_headline() -> None:
    html = f"<title>The storm | Coast</title><h1><a href=/>Coast</a></h1><main><h1>The storm</h1>{PROSE}</main>"
    assert text_of(html) == f"The storm\n\n{ARTICLE}"


CHINESE = (
    "渔港昨天清晨非常安静。",
    "夜里的风暴吹走了两座屋顶。",
    "中午，第一批马车运来了木板。",
    "镇长说，集市之前一定修好。",
)
JAPANESE = (
    "港は朝からとても静かだった。",
    "嵐は屋根を二つ奪った。",
    "昼には材木を積んだ車が来た。",
    "市長は祭りまでに直すと言った。",
)
THAI = (
    "ท่าเรือเงียบสงบมากในเช้าวันนั้น",
    "พายุพัดหลังคาบ้านสองหลังหายไป",
    "ตอนเที่ยงรถบรรทุกไม้มาถึงท่าเรือ",
    "นายกเทศมนตรีสัญญาว่าจะซ่อมให้เสร็จ",
)


@pytest.mark.parametrize("sentences", [CHINESE, JAPANESE, THAI])
def test_scripts_without_spaces_are_prose(sentences: tuple[str, ...]) -> None:
    paragraphs = ["".join(sentences[:2]), "".join(sentences[2:]), sentences[0]]
    prose = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    text = text_of(f"<body><div class=a>{prose}</div><div class=b><p>© 2024</p></div>")
    assert text == "\n\n".join(paragraphs)


@pytest.mark.parametrize(
    ("text", "least", "most"),
    [
        ("The boats lay still between the piers.", 7, 7),
        ("渔船静静地停在码头之间。", 5, 8),
        ("船は桟橋の間に静かに並んでいた。", 6, 9),
        ("배들은 부두 사이에 조용히 있었다.", 5, 5),
        ("เรือจอดนิ่งอยู่ระหว่างท่าเรือ", 5, 8),
        ("https://example.org/a/very/long/address/of/one/word", 2, 5),
        (" ", 0, 0),
    ],
)
def test_a_word_is_as_long_in_every_script(text: str, least: int, most: int) -> None:
    assert least <= words_in(text) <= most


def test_a_notice_of_rights_behind_the_article_goes() -> None:
    notice = "<div><p>All rights reserved; no part of this may be reproduced without written permission of the office.</p></div>"
    assert text_of(f"<body><div><div>{PROSE}</div>{notice}</div>") == ARTICLE


def test_a_plan_repeats_its_meals() -> None:
    meals = "<p>Oats with milk and berries</p><p>Soup of beans and bread</p><p>Fish, rice and greens</p>"
    days = "".join(f"<section><h3>Day {n}</h3>{meals}</section>" for n in ("one", "two", "three"))
    text = text_of(f"<main>{PROSE}{PROSE.replace('harbour', 'town')}{days}<p>{LOREM[0]} {LOREM[3]}</p></main>")
    assert text.count("Soup of beans") == 3


def test_a_page_drawn_twice_is_shown_once() -> None:
    short = "".join(f"<p>Rule {n}: tie up every boat with care</p>" for n in range(9))
    assert text_of(f"<body><main>{short}</main><section>{short}</section>").count("Rule 4") == 1


def test_bytes_are_read_alike() -> None:
    html = f"<main>{PROSE}</main>"
    page = read_page(Source(html.encode(), html, "page.html", MediaType.HTML))
    assert not page.removals


def test_what_stands_behind_a_place_that_links_lead_to_is_no_link() -> None:
    rows = "".join(f"<tr><td>Pier {n}</td><td>{n} boats</td></tr>" for n in range(1, 5))
    part = f"<h2><a {{}}/>On the {{}}</h2><table>{rows}</table><p>The tide turns at the {{}} of the {{}} at night.</p>"
    names = ("sharing", "subscribe", "comments", "login_form")
    parts = "".join(part.format(f'id="{name}"', name, "mouth", f"{name} river") for name in names)
    html = f"<html><body><div>{PROSE}{parts}</div></body></html>"
    assert not removed(html)
    assert text_of(html).count("Pier 3") == len(names)
