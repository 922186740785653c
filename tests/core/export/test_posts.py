"""Posts of a thread in every form of export, and on the way from the process that reads to the one that shows."""

from core import open_article
from core.article.blocks import Block, BlockKind, Run
from core.export import to_html, to_markdown, to_text
from core.export.outline import begins_post, outline
from core.worker.plain_data import decode_block, encode_block
from tests.core.page.content.test_posts import FIRST, SECOND, THANKS, page, xenforo

THREAD = open_article(page(xenforo).encode(), name="thread.html")
HEADS = (
    "Kettlewright  ·  12 Mar 2024, 09:15",
    "Ada Steam  ·  13 Mar 2024, 18:40",
    "Kettlewright  ·  13 Mar 2024, 19:02",
)


def test_each_post_is_an_article_of_its_own() -> None:
    written = to_html(THREAD)
    parts = written.split("<article>\n")[1:]
    assert [part.count("</article>") for part in parts] == [1, 1, 1]
    for part, text in zip(parts, (FIRST, SECOND, THANKS), strict=True):
        assert f"<p>{text}</p>" in part.partition("</article>")[0]
    assert "<p><small>" in parts[0]


def test_a_page_without_posts_has_no_such_article() -> None:
    other = open_article(f"<p>{FIRST}</p><p>{SECOND}</p>".encode(), name="page.html")
    assert "<article>" not in to_html(other)
    assert "---" not in to_markdown(other)


def test_rules_part_posts_in_markdown_and_lines_in_text() -> None:
    body = to_markdown(THREAD)
    assert body.count("\n---\n") == 2
    assert body.index(FIRST) < body.index("\n---\n") < body.index(SECOND)
    text = to_text(THREAD)
    for head, said in zip(HEADS, (FIRST, SECOND, THANKS), strict=True):
        assert f"{head}\n\n{said}" in text


def test_a_post_that_begins_with_a_quote_begins_there() -> None:
    source = "Quoted words"
    block = Block(BlockKind.PARAGRAPH, (Run(source, 0, len(source)),), quoted=1, post=True)
    [node] = outline([block])
    assert begins_post(node)
    assert not begins_post(outline([Block(BlockKind.ITEM, block.runs, level=1, marker="- ")])[0])


def test_the_marks_of_posts_pass_between_processes() -> None:
    source = "Wren"
    for post, signed in ((True, True), (False, True), (True, False)):
        block = Block(BlockKind.PARAGRAPH, (Run(source, 0, 4),), post=post, signed=signed)
        assert decode_block(encode_block(block, source), source) == block
