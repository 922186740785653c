"""References of an article in three forms, with every shape of what a page says of itself."""

import json
import re
from datetime import date
from typing import Any

import pytest

from core import Article, Block, BlockKind, MediaType, Metadata, PageKind, Run, Source
from core.export import to_apa, to_bibtex, to_csl_json

READ = date(2026, 11, 30)
ADDRESS = "https://news.example/2024/harbour_master.html?a=1&b=%20#end"


def article(url: str | None = ADDRESS, **facts: Any) -> Article:
    """An article that says such things of itself."""
    text = "The ferry left at noon."
    source = Source(text.encode(), text, "harbour.html", MediaType.HTML, url=url)
    return Article(source, (), (Block(BlockKind.PARAGRAPH, (Run(text, 0, len(text)),)),), Metadata(**facts))


FULL: dict[str, Any] = {
    "title": "The Harbour Master’s Notebook",
    "byline": "Rosa Quill and Otto B. Lunt",
    "authors": ("Rosa Quill", "Otto B. Lunt"),
    "published": "2024-05-03T10:00:00+02:00",
    "site": "The Ferry",
    "language": "en-GB",
    "kind": PageKind.ARTICLE,
}


def test_bibtex_has_every_fact() -> None:
    assert to_bibtex(article(**FULL), READ) == (
        "@online{quill2024harbour,\n"
        "  author       = {Quill, Rosa and Lunt, Otto B.},\n"
        "  title        = {{The Harbour Master’s Notebook}},\n"
        "  date         = {2024-05-03},\n"
        "  year         = {2024},\n"
        "  month        = may,\n"
        "  organization = {The Ferry},\n"
        f"  url          = {{{ADDRESS}}},\n"
        "  urldate      = {2026-11-30},\n"
        "  langid       = {british},\n"
        "}\n"
    )


def fields(entry: str) -> dict[str, str]:
    """Read an entry as BibTeX does: by its braces."""
    found: dict[str, str] = {}
    body = entry[entry.index(",") + 1 :]
    at = 0
    while start := re.compile(r"\s*(\w+)\s*=\s*").match(body, at):
        at = start.end()
        depth, end = 0, at
        while depth or body[end] != ",":
            depth += {"{": 1, "}": -1}.get(body[end], 0)
            assert depth >= 0
            end += 1
        found[start[1]] = body[at:end]
        at = end + 1
    assert body[at:].strip() == "}"
    return found


@pytest.mark.parametrize(
    ("title", "written"),
    [
        ("50% & more", r"50\% \& more"),
        ("a_b #1 $5", r"a\_b \#1 \$5"),
        ("C:\\ferry", r"C:\textbackslash{}ferry"),
        ("an open { brace", r"an open \textbraceleft{} brace"),
        ("a closed } one", r"a closed \textbraceright{} one"),
        ("x^2 ~ y", r"x\textasciicircum{}2 \textasciitilde{} y"),
        ("Ça va, “été”? 港", "Ça va, “été”? 港"),
        ("two\nlines\t here\0", "two lines here\ufffd"),
    ],
)
def test_bibtex_is_escaped(title: str, written: str) -> None:
    found = fields(to_bibtex(article(title=title, site=title, authors=(title,)), READ))
    assert found["title"] == f"{{{{{written}}}}}"
    assert found["organization"] == f"{{{written}}}"
    assert found["author"] == f"{{{{{written}}}}}"


def test_bibtex_keeps_names_whole_that_hold_and_or_commas() -> None:
    names = ("Office of Tides, Storms and Harbours", "王小明", "Rosa Quill", "Otto Lunt, Jr.")
    assert fields(to_bibtex(article(authors=names), READ))["author"] == (
        "{{Office of Tides, Storms and Harbours} and {王小明} and Quill, Rosa and Lunt, Jr., Otto}"
    )
    assert fields(to_bibtex(article(byline="Rosa Quill and Otto Lunt"), READ))["author"] == (
        "{{Rosa Quill and Otto Lunt}}"  # a byline that nobody took apart
    )


@pytest.mark.parametrize(
    ("published", "expected"),
    [
        ("2024-05-03", {"date": "{2024-05-03}", "year": "{2024}", "month": "may"}),
        ("2024-12", {"date": "{2024-12}", "year": "{2024}", "month": "dec"}),
        ("2024", {"date": "{2024}", "year": "{2024}"}),
        ("2024-13-40", {"date": "{2024}", "year": "{2024}"}),
        ("Spring 2024", {"year": "{Spring 2024}"}),
        (None, {}),
    ],
)
def test_bibtex_dates(published: str | None, expected: dict[str, str]) -> None:
    found = fields(to_bibtex(article(published=published), READ))
    assert {name: value for name, value in found.items() if name in ("date", "year", "month")} == expected


@pytest.mark.parametrize(
    ("facts", "key"),
    [
        ({"title": "A Ferry"}, "ferry"),
        ({"title": "The", "site": "The Ferry"}, "theferry"),
        ({"authors": ("王小明",), "title": "港"}, "article"),
        ({"authors": ("Émile Çelik",), "published": "2024", "title": "Été"}, "celik2024ete"),
        ({"authors": ("Rosa Quill",), "published": "in Spring 1998", "title": "!"}, "quill1998"),
        ({}, "article"),
    ],
)
def test_keys_are_plain(facts: dict[str, Any], key: str) -> None:
    assert to_bibtex(article(**facts), READ).startswith(f"@online{{{key},\n")
    assert json.loads(to_csl_json(article(**facts), READ))[0]["id"] == key


def test_nothing_is_said_that_the_article_does_not_say() -> None:
    bare = article(url=None)
    assert to_bibtex(bare, READ) == "@online{article,\n}\n"
    assert json.loads(to_csl_json(bare, READ)) == [{"id": "article", "type": "webpage"}]
    assert to_apa(bare, READ).text == "[Untitled web page]. (n.d.)."
    assert "url" not in fields(to_bibtex(article(url="file:///home/a.html", **FULL), READ))


def check(item: dict[str, Any]) -> None:
    """Check an item against the types that the schema of CSL asks for."""
    assert set(item) <= {"id", "type", "title", "author", "container-title", "issued", "accessed", "URL", "language"}
    assert item["type"] in ("webpage", "article-newspaper")
    for name in set(item) - {"author", "issued", "accessed"}:
        assert isinstance(item[name], str)
        assert item[name]
    for name in item.get("author", []):
        assert set(name) in ({"literal"}, {"family", "given"}, {"family", "given", "suffix"})
        assert all(isinstance(part, str) and part for part in name.values())
    for name in ("issued", "accessed"):
        when = item.get(name)
        if when is not None:
            assert set(when) in ({"date-parts"}, {"literal"})
            for parts in when.get("date-parts", []):
                assert 1 <= len(parts) <= 3
                assert all(type(part) is int for part in parts)


@pytest.mark.parametrize(
    "facts",
    [
        FULL,
        {},
        {"title": "港", "authors": ("王小明", "محمد علي"), "language": "zh", "published": "2024-05"},
        {"byline": "Harbour Staff", "published": "last week", "site": "Harbour Times", "language": "no tag!"},
        {"authors": ("Otto Lunt, Jr.",), "published": "2024"},
        {"title": " \n ", "byline": "  ", "site": "\0"},
    ],
)
def test_csl_json_has_the_types_of_its_schema(facts: dict[str, Any]) -> None:
    (item,) = json.loads(to_csl_json(article(**facts), READ))
    check(item)


def test_csl_json_has_every_fact() -> None:
    assert json.loads(to_csl_json(article(**FULL), READ)) == [
        {
            "id": "quill2024harbour",
            "type": "webpage",
            "title": "The Harbour Master’s Notebook",
            "author": [{"family": "Quill", "given": "Rosa"}, {"family": "Lunt", "given": "Otto B."}],
            "container-title": "The Ferry",
            "issued": {"date-parts": [[2024, 5, 3]]},
            "URL": ADDRESS,
            "accessed": {"date-parts": [[2026, 11, 30]]},
            "language": "en-GB",
        }
    ]
    assert "Master’s" in to_csl_json(article(**FULL), READ)  # letters, no escapes
    (words,) = json.loads(to_csl_json(article(published="Spring 2024"), READ))
    assert words["issued"] == {"literal": "Spring 2024"}


@pytest.mark.parametrize(
    ("site", "kind", "expected"),
    [
        ("The Harbour Times", PageKind.ARTICLE, "article-newspaper"),
        ("Hafenzeitung", None, "article-newspaper"),
        ("The Harbour Times", PageKind.FORUM, "webpage"),
        ("Sometimes Afloat", PageKind.ARTICLE, "webpage"),
        (None, PageKind.ARTICLE, "webpage"),
    ],
)
def test_a_newspaper_is_told_by_its_name(site: str | None, kind: PageKind | None, expected: str) -> None:
    assert json.loads(to_csl_json(article(site=site, kind=kind), READ))[0]["type"] == expected


def apa(**facts: Any) -> str:
    return to_apa(
        article(**{"url": "https://a.example/", "title": "Tides", "published": "2024-05-03"} | facts), READ
    ).text


@pytest.mark.parametrize(
    ("facts", "line"),
    [
        ({"authors": ("Rosa Quill",)}, "Quill, R. (2024, May 3). Tides. https://a.example/"),
        (
            {"authors": ("Rosa Quill", "Anne-Marie Lunt"), "site": "The Ferry"},
            "Quill, R., & Lunt, A.-M. (2024, May 3). Tides. The Ferry. https://a.example/",
        ),
        (
            {"authors": ("Rosa Quill", "Otto Lunt", "Harbour Press")},
            "Quill, R., Lunt, O., & Harbour Press. (2024, May 3). Tides. https://a.example/",
        ),
        (
            {"authors": ("Harbour Press", "Ministry of Tides")},
            "Harbour Press & Ministry of Tides. (2024, May 3). Tides. https://a.example/",
        ),
        ({"authors": ("Otto Lunt, Jr.",)}, "Lunt, O., Jr. (2024, May 3). Tides. https://a.example/"),
        ({"authors": ("The Ferry",), "site": "The Ferry"}, "The Ferry. (2024, May 3). Tides. https://a.example/"),
        ({"authors": ("王小明",)}, "王小明. (2024, May 3). Tides. https://a.example/"),
        ({"published": "2024-05"}, "Tides. (2024, May). https://a.example/"),
        ({"published": "2024"}, "Tides. (2024). https://a.example/"),
        ({"published": "Spring 2024"}, "Tides. (Spring 2024). https://a.example/"),
        ({"published": None}, "Tides. (n.d.). Retrieved November 30, 2026, from https://a.example/"),
        ({"title": "Why tides?"}, "Why tides? (2024, May 3). https://a.example/"),
        ({"title": "Tides.", "url": None}, "Tides. (2024, May 3)."),
        (
            {"title": None, "authors": ("Rosa Quill",)},
            "Quill, R. (2024, May 3). [Untitled web page]. https://a.example/",
        ),
    ],
)
def test_apa(facts: dict[str, Any], line: str) -> None:
    assert apa(**facts) == line


def test_apa_names_twenty_authors_and_the_last() -> None:
    letters = "BCDFGHJKLMNPQRSTVWXZ"
    names = tuple(f"Rosa {letter}uill" for letter in letters)
    assert apa(authors=names).startswith("Buill, R., Cuill, R., ")
    assert ", Xuill, R., & Zuill, R. (2024" in apa(authors=names)
    assert ", Xuill, R., . . . Otto. (2024" in apa(authors=(*names[:-1], "Rosa Yuill", "Otto"))


def test_apa_has_italics() -> None:
    page = article(url="https://a.example/?a=1&b=2", title="Tides & <b>", published="2024", site="The Ferry")
    link = '<a href="https://a.example/?a=1&amp;b=2">https://a.example/?a=1&amp;b=2</a>'
    assert to_apa(page, READ).html == f"<p><i>Tides &amp; &lt;b&gt;</i>. (2024). The Ferry. {link}</p>\n"
    paper = article(url=None, title="Tides?", published="2024", site="Harbour Times", authors=("Rosa Quill",))
    assert to_apa(paper, READ).html == "<p>Quill, R. (2024). Tides? <i>Harbour Times</i>.</p>\n"
