"""Markdown to blocks, each word with its place."""

import itertools
from collections import Counter

import pytest
from bs4 import BeautifulSoup
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from core.article.article import Article
from core.article.blocks import Block, BlockKind, Run, Style
from core.article.source import MediaType, Source
from core.export import to_markdown
from core.prose.markdown.blocks import code_spans, markdown_blocks
from core.prose.markdown.front_matter import front_matter
from core.prose.markdown.placed import placed_tokens


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
    assert only("```JS title=a\nx\n```\n").language == "js"
    assert only("~~~ {.js}\nx\n~~~\n").language == ""
    fenced = only("```js\nvar a = 1;\n\n  f(a);\n```\n")
    assert (fenced.kind, fenced.text) == (BlockKind.CODE, "var a = 1;\n\n  f(a);")
    assert only("    indented = 1\n").kind is BlockKind.CODE
    assert read("```\n```\n").blocks == ()


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (
            "```At noon the old ferry left the pier.\nIt was late.\n```\n",
            "At noon the old ferry left the pier.\nIt was late.",
        ),
        ("> ~~~ At noon the old ferry left the pier.\n", "At noon the old ferry left the pier."),
        ("```正午时分老渡轮离开了码头\n", "正午时分老渡轮离开了码头"),
    ],
)
def test_words_behind_the_marks_of_a_fence_are_shown(text: str, code: str) -> None:
    assert (only(text).text, only(text).language) == (code, "")


@pytest.mark.parametrize("info", ["python title='x'", "js {1,3-5} show the line numbers here", "bash copy"])
def test_settings_of_a_fence_are_not(info: str) -> None:
    assert only(f"```{info}\na\n```\n").text == "a"


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
    metadata, span, url = found
    assert url is None
    assert (metadata.title, metadata.byline, metadata.published) == ("A title", "Ada", "2024-05-01")
    assert span.start == 0
    assert front_matter("---\nno fields\n---\n") is None
    assert front_matter("Text") is None


def test_front_matter_may_be_toml() -> None:
    text = (
        '+++\ntitle = "A title"\nauthors = ["Quill, Rosa", "Bo"]\ndate = 2024-05-01T10:00:00+02:00\nlanguage = "en"\n'
        'url = "https://a.example/b"\n[params]\nsite = "The Lamp"\nweight = 3\n+++\nText'
    )
    found = front_matter(text)
    assert found is not None
    metadata, span, url = found
    assert (metadata.title, metadata.published, metadata.site) == ("A title", "2024-05-01T10:00:00+02:00", "The Lamp")
    assert (metadata.authors, metadata.byline, metadata.language) == (("Quill, Rosa", "Bo"), "Quill, Rosa, Bo", "en")
    assert text[span.end :] == "Text"
    assert url == "https://a.example/b"


@pytest.mark.parametrize(
    ("fields", "authors"),
    [
        ('author = "Ada, Bo"', ("Ada", "Bo")),
        ('[[authors]]\nname = "Ada"\n[[authors]]\nname = "Bo"', ("Ada", "Bo")),
        ("draft = true", ()),
    ],
)
def test_authors_of_toml(fields: str, authors: tuple[str, ...]) -> None:
    found = front_matter(f"+++\r\n{fields}\r\n+++\r\nText")
    assert found is not None
    assert found.metadata.authors == authors


@pytest.mark.parametrize(
    "text", ["+++\nnot a field\n+++\nText", "+++\n+++\nText", "+++\na = 1\nText", "Text\n+++\na = 1\n+++\n"]
)
def test_lines_of_plus_signs_alone_are_text(text: str) -> None:
    assert front_matter(text) is None


def test_a_box_of_github_has_its_name_in_a_line_of_its_own() -> None:
    text = "> [!NOTE]\n> Nobody **knew**.\n>\n> More.\n\n> [!warning]\n>\n> - Wait.\n"
    article = read(text)
    assert [(b.kind, b.text, b.quoted) for b in article.blocks] == [
        (BlockKind.PARAGRAPH, "Note", 1),
        (BlockKind.PARAGRAPH, "Nobody knew.", 1),
        (BlockKind.PARAGRAPH, "More.", 1),
        (BlockKind.PARAGRAPH, "Warning", 1),
        (BlockKind.ITEM, "Wait.", 1),
    ]
    (name,) = article.blocks[0].runs
    assert (text[name.start : name.end], name.style) == ("[!NOTE]", Style.BOLD)
    assert to_markdown(article).startswith("> **Note**\n>\n> Nobody **knew**.")


@pytest.mark.parametrize(
    "text", ["> [!NOTE] and more", "[!NOTE]\nText", "> Text\n> [!NOTE]\n> more", "> [!OTHER]\n> more"]
)
def test_what_is_no_box_stays_as_it_is(text: str) -> None:
    assert "".join(b.text for b in read(text).blocks) == text.replace("> ", "")


@pytest.mark.parametrize(
    ("field", "authors"),
    [
        ("author: Ada, Bo", ("Ada", "Bo")),
        ('authors: ["Quill, Rosa", Bo]', ("Quill, Rosa", "Bo")),
        ("authors:\n  - Ada\n  - 'Bo'", ("Ada", "Bo")),
        ("author: 'O''Hara'", ("O'Hara",)),
        ('author: "A \\x3Cb> \\"c\\" \\\\ \\u00e9"', ('A <b> "c" \\ é',)),
        ("authors: []", ()),
    ],
)
def test_front_matter_names_authors_one_by_one(field: str, authors: tuple[str, ...]) -> None:
    found = front_matter(f"---\ntitle: x\n{field}\nurl: https://a.example/b\n---\nText")
    assert found is not None
    assert found.metadata.authors == authors
    assert found.metadata.byline == (", ".join(authors) or None)
    assert found.url == "https://a.example/b"


def test_front_matter_may_say_nothing_but_who_wrote_it() -> None:
    assert front_matter("---\ncleaned: x\n---\nText") is not None
    assert front_matter("---\nNote: the tide is late.\n---\nText") is None


def test_code_that_begins_with_a_line_break_is_kept_to_the_letter() -> None:
    assert read("See ``\na `b` c ``, then `\nd\n` and ` e\n`.").text == "See a `b` c, then d and e."


def test_code_is_found_for_protection() -> None:
    text = "Use `f()` so:\n\n```\na();\n```\n\n    b();\n\nEnd."
    assert [text[s:e].strip() for s, e in code_spans(text)] == ["`f()`", "```\na();\n```", "b();"]
    assert code_spans("~~~~\nx\n~~~\ny") == []


def shown(text: str) -> str:
    """What a reader of Markdown that is not ours shows of a text, without white space."""
    made = MarkdownIt("commonmark", {"html": False, "maxNesting": 40}).enable(["table", "strikethrough"]).render(text)
    return "".join("".join(BeautifulSoup(made, "lxml").get_text().split()))


def ours(text: str) -> str:
    cells = [cell for block in read(text).blocks for row in block.rows for cell in row]
    words = "".join(block.text for block in read(text).blocks if block.kind is not BlockKind.TABLE)
    words += "".join(run.text for cell in cells for run in cell)
    return "".join(words.replace("\0", "\ufffd").split())


@pytest.mark.parametrize(
    "text",
    [
        "Run `make\nrelease` on the branch, then **wait** for the build.",
        "> Run `make\n> release` on the branch, then **wait** for the build.",
        "See <https://towers.example/%C3%BCber> for the rest of the *story*.",
        "- a\n\tb `c\n\td` e\n\n\tf\n",
        "***a** b* ~~~c~~ d",
        "# A # heading ##\n\nB\n=\n\n> C\nlazy *d*",
        '&amp; \\* \\a &#65; <a@b.example> [x](y "t") ` `` `',
        "| a \\| b | `c` |\n|--|--|\n| **d** | |",
        "1.  a\r\n    b\r\n\r\n        code\r\n",
        "\u2003\nword \x00 word",
    ],
)
def test_every_word_that_another_reader_shows_is_there(text: str) -> None:
    assert sorted(ours(text)) == sorted(shown(text))


TOKENS = [
    *"ab\n#*_`>|\\~!😀\t", "  \n", "- ", "1. ", "    ", "~~", "**", "``", "```\n", "\r\n", "&amp;", "\\*",
    "[x](y)", "<http://a.example/%C3%BC>", "| a | b |\n|---|---|\n", "===\n", "\x0c", "\u2003", "\\\n",
]  # fmt: skip


@given(st.lists(st.sampled_from(TOKENS), max_size=25).map("".join))
def test_no_word_is_lost(text: str) -> None:
    assert not Counter(shown(text)) - Counter(ours(text))  # cells beyond the columns are shown by us alone


def test_letters_know_their_places() -> None:
    text = "> Run `make\r\n> release` on\r\n> <https://a.example/%C3%BC> now &amp; *then*.\r\n"
    article = read(text)
    for word in ("make", "release", "now", "then"):
        assert article.source_offset(article.text.index(word)) == text.index(word)
    assert article.source_offset(article.text.index("https")) == text.index("https")


def test_cells_beyond_the_columns_are_not_lost() -> None:
    assert only("| a | b |\n|---|---|\n| 1 | 2 | *three* |\n").text == "a | b\n1 | 2 | three"


@pytest.mark.parametrize("formula", ["$x_{i}^{*}$", r"$f\left[a\right](b)$", r"$\{x \mid x > 0\}$", "$$a_1*b_2*c_3$$"])
def test_formulas_are_text_to_the_letter(formula: str) -> None:
    article = read(f"Let {formula} be *small*.")
    assert article.text == f"Let {formula} be small."
    assert formula in to_markdown(article)
    assert read(to_markdown(article)).text == article.text


def test_a_formula_in_lines_of_its_own() -> None:
    formula = "$$\n\\begin{cases} 0, & x = y \\\\ 1, & x \\neq y\n- a_1*b_2*c\n\\end{cases}\n$$"
    article = read(f"Then\n\n{formula}\n\nfor all.")
    assert article.text == f"Then\n\n{formula}\n\nfor all."
    assert formula in to_markdown(article)


def test_prices_are_no_formulas() -> None:
    assert read("It costs $5 or *maybe* $10, or US$ 3 *or* 4$.").text == "It costs $5 or maybe $10, or US$ 3 or 4$."


@pytest.mark.slow
@pytest.mark.parametrize("mark", [">", "[", "* ", "`", "~", "|", "<", "&", "\\", "#", "- ", "$", "$a"])
def test_a_hundred_thousand_marks_are_read(mark: str) -> None:
    read(mark * 100_000 + " word")


@given(st.text(st.sampled_from("ab \n\r#*_`>-1.[]()|\\&amp;~!😀"), max_size=80))
def test_any_markdown_is_a_partition(text: str) -> None:
    read(text)


def test_every_letter_of_code_in_a_line_has_its_place_however_it_is_padded() -> None:
    for length in range(1, 8):
        for characters in itertools.product("` \na", repeat=length):
            text = "".join(characters)
            for block in placed_tokens(text):
                for child in block.children:
                    if child.token.type == "code_inline":
                        shown = "".join(piece.text for piece in child.pieces)
                        places = "".join(text[piece.start : piece.end] for piece in child.pieces)
                        assert shown.replace("\n", " ") == child.token.content == places.replace("\n", " "), text
