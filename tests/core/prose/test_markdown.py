"""Markdown to blocks, each word with its place."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.article.article import Article
from core.article.blocks import Block, BlockKind, Run, Style
from core.article.source import MediaType, Source
from core.prose.markdown import code_spans, front_matter, markdown_blocks


def read(text: str) -> Article:
    runs = [Run(text, 0, len(text))] if text else []
    source = Source(text.encode("utf-8", "surrogatepass"), text, "x.md", MediaType.MARKDOWN)
    return Article(source, (), markdown_blocks(runs))


def only(text: str) -> Block:
    (block,) = read(text).blocks
    return block


def test_headings_paragraphs_quotes_and_rules() -> None:
    made = read("# One *two*\n\nText\nwrapped.\n\n> Quoted\n>> deeper\n\n***\n\nSetext\n===\n").blocks
    assert [(b.kind, b.text, b.level, b.quoted) for b in made] == [
        (BlockKind.HEADING, "One two", 1, 0),
        (BlockKind.PARAGRAPH, "Text\nwrapped.", 0, 0),
        (BlockKind.PARAGRAPH, "Quoted", 0, 1),
        (BlockKind.PARAGRAPH, "deeper", 0, 2),
        (BlockKind.RULE, "", 0, 0),
        (BlockKind.HEADING, "Setext", 1, 0),
    ]


def test_lists_keep_their_numbers_and_depth() -> None:
    made = read("3. three\n4. four\n   - inner\n\n     more\n").blocks
    assert [(b.marker, b.text, b.level) for b in made] == [
        ("3. ", "three", 1),
        ("4. ", "four", 1),
        ("- ", "inner", 2),
        ("", "more", 2),
    ]


def test_styles_and_links() -> None:
    runs = only('a **b** *c* ~~d~~ `e` [f](http://g.h "t")').runs
    assert [(r.text, r.style, r.href) for r in runs if r.text.strip()] == [
        ("a ", Style.PLAIN, None),
        ("b", Style.BOLD, None),
        ("c", Style.ITALIC, None),
        ("d", Style.STRIKE, None),
        ("e", Style.CODE, None),
        ("f", Style.PLAIN, "http://g.h"),
    ]


def test_escapes_and_entities_stand_for_their_source() -> None:
    text = r"\*not\* it &amp; &copy; end"
    article = read(text)
    assert article.text == "*not* it & © end"
    assert article.source_offset(article.text.index("©")) == text.index("&copy;")


def test_code_is_kept_to_the_letter() -> None:
    fenced = only("```js\nvar a = 1;\n\n  f(a);\n```\n")
    assert (fenced.kind, fenced.text) == (BlockKind.CODE, "var a = 1;\n\n  f(a);")
    assert only("    indented = 1\n").kind is BlockKind.CODE
    assert read("```\n```\n").blocks == ()


def test_tables_and_images() -> None:
    table = only("| a | b |\n|---|---|\n| 1 | 2 |\n")
    assert (table.kind, table.text, table.header_rows) == (BlockKind.TABLE, "a | b\n1 | 2", 1)
    image = read("![alt words](pic.png)").blocks[-1]
    assert image.image is not None
    assert (image.image.address, image.image.alt) == ("pic.png", "alt words")


def test_hard_breaks_stay() -> None:
    assert only("one  \ntwo").text == "one\ntwo"


def test_front_matter_is_metadata() -> None:
    found = front_matter('---\ntitle: "A title"\nauthor: Ada\ndate: 2024-05-01\ntags: x\n---\nText')
    assert found is not None
    metadata, span = found
    assert (metadata.title, metadata.byline, metadata.published) == ("A title", "Ada", "2024-05-01")
    assert span.start == 0
    assert front_matter("---\nno fields\n---\n") is None
    assert front_matter("Text") is None


def test_code_is_found_for_protection() -> None:
    text = "Use `f()` so:\n\n```\na();\n```\n\n    b();\n\nEnd."
    assert [text[s:e].strip() for s, e in code_spans(text)] == ["`f()`", "```\na();\n```", "b();"]
    assert code_spans("~~~~\nx\n~~~\ny") == []


@pytest.mark.slow
@pytest.mark.parametrize("mark", [">", "[", "* ", "`", "~", "|", "<", "&", "\\", "#", "- "])
def test_a_hundred_thousand_marks_are_read(mark: str) -> None:
    read(mark * 100_000 + " word")


@given(st.text(st.sampled_from("ab \n\r#*_`>-1.[]()|\\&amp;~!😀"), max_size=80))
def test_any_markdown_is_a_partition(text: str) -> None:
    read(text)
