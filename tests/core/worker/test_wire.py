import json
import struct
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.article.article import Article
from core.article.blocks import Block, BlockKind, Image, Media, Metadata, PageKind, Run, Spanned, Style
from core.article.held import Held
from core.article.reach import Reach
from core.article.removal import Kind, Removal
from core.article.source import MediaType, Source
from core.article.span import Span
from core.errors import BinaryError, BudgetError, FolderError, WinnowError
from core.worker import wire


def read(data: bytes, step: int) -> list[wire.Message]:
    reader = wire.FrameReader()
    return [message for at in range(0, len(data), step) for message in reader.feed(data[at : at + step])]


def travel(article: Article, step: int = 1000) -> Article:
    data = b"".join(wire.frames(message) for message in wire.encode_article(article))
    reader = wire.ArticleReader()
    made = [reader.feed(message) for message in read(data, step)]
    assert made[:-1] == [None] * (len(made) - 1)
    assert made[-1] is not None
    return made[-1]


def source(text: str) -> Source:
    return Source(text.encode("utf-8", "surrogatepass"), text, "a.txt", MediaType.TEXT)


def prose(text: str, *removals: Removal) -> Article:
    """An article of one paragraph: all of the text but its removals."""
    at, runs = 0, []
    for removal in removals:
        runs.append(Run(text[at : removal.start], at, removal.start))
        at = removal.end
    runs.append(Run(text[at:], at, len(text)))
    return Article(source(text), removals, (Block(BlockKind.PARAGRAPH, tuple(run for run in runs if run.text)),))


def rich() -> Article:
    text = "Head\nvar a = 1;One &amp; two\n\n\N{GRINNING FACE} wide cell|other\n- item"
    at = text.index("\N{GRINNING FACE}")
    original = Source(
        text.encode(), text, "b.html", MediaType.HTML, "cp1252", "declared", 3, 2, "/a/b.html", "https://a.example/"
    )
    held = Held("a feed", "3", "Head", ("A. B.", "C."), "2024-01-02", "Site", "en", "https://a.example/", True, True)
    original = replace(original, held=held)
    runs = (
        Run("One ", 15, 19, Style.BOLD | Style.ITALIC),
        Run("&", 19, 24, Style.PLAIN, "https://b.example/"),
        Run(" ", 24, 24),
        Run("two", 25, 28),
    )
    cells = ((Run(text[at : at + 11], at, at + 11),), (Run("other", at + 12, at + 17),))
    blocks = (
        Block(BlockKind.HEADING, (Run("Head", 0, 4),), level=2),
        Block(BlockKind.PARAGRAPH, runs, quoted=2, reflow=True, gap="\n"),
        Block(BlockKind.IMAGE, image=Image("data:image/png;base64,AA", "A dot", width=40, height=30)),
        Block(BlockKind.IMAGE, image=Image("https://a.example/v.mp4", "A film", Media.VIDEO)),
        Block(BlockKind.TABLE, rows=(cells, ((), ())), header_rows=1, header_columns=1, spans=(Spanned(0, 1, 2, 1),)),
        Block(BlockKind.CODE, language="c++"),
        Block(BlockKind.ITEM, (Run("item", len(text) - 4, len(text)),), level=1, marker="- "),
    )
    metadata = Metadata("Head", "A. B.", "2024-01-02", "Site", "en", "rtl", (("title", "the first heading"),))
    metadata = replace(metadata, authors=("A. B.",), image="https://a.example/i.png", kind=PageKind.FORUM)
    removal = Removal(Span(5, 15), Kind.SCRIPT, 0.75, "page script", "leaks.javascript", "a declaration")
    suspected = tuple(
        Removal(Span(s, e), Kind.DATA, sure, "an object", "leaks.json_data")
        for s, e, sure in ((16, 18, 0.4), (25, 28, 0.2))
    )
    return Article(original, (removal,), blocks, metadata, suspected, 0.625, Reach.LESS)


@given(st.text(st.characters(codec=None, exclude_categories=())), st.integers(1, 50))
def test_any_text_survives_in_any_pieces(text: str, step: int) -> None:
    messages = [{"text": text}, {"x": [1, None, True]}]
    assert read(b"".join(wire.frames(message) for message in messages), step) == messages


def test_two_halves_of_a_pair_stay_two() -> None:
    text = "a\ud83d\ude00b"
    assert len(text) == 4
    assert travel(prose(text)).source.text == text


@pytest.mark.parametrize("filling", ["x", "\0", '"', "\\", "\N{GRINNING FACE}", "\ud83d"])
@pytest.mark.parametrize("size", [wire.MAX_FRAME - 12, wire.MAX_FRAME, 2 * wire.MAX_FRAME + 1])
def test_no_frame_is_longer_than_the_limit(filling: str, size: int) -> None:
    message = {"long": filling * size}
    data = wire.frames(message)
    at = 0
    while at < len(data):
        (length,) = struct.unpack_from(">I", data, at)
        assert length <= wire.MAX_FRAME
        at += 4 + length
    assert read(data, 100_000) == [message]


@pytest.mark.parametrize("step", [1, 7, 100_000])
def test_everything_of_an_article_arrives(step: int) -> None:
    article = rich()
    copy = travel(article, step)
    assert copy.text == article.text
    assert copy.removals == article.removals
    assert copy.suspected == article.suspected
    assert copy.threshold == 0.625
    assert copy.reach is Reach.LESS
    assert copy.blocks == article.blocks
    assert copy.metadata == article.metadata
    assert copy.segments() == article.segments()
    assert copy.source.data == b""
    assert copy.source.sha256 == article.source.sha256
    for name in ("text", "name", "media_type", "encoding", "encoding_reason", "replaced", "bom", "path", "url", "held"):
        assert getattr(copy.source, name) == getattr(article.source, name)
    assert type(copy.blocks[1].runs[0].style) is Style
    assert type(copy.removals[0].kind) is Kind


def test_a_long_article_goes_in_many_messages_and_its_prose_once() -> None:
    text = "word " * 40_000 + "var a = 1;" + " end" * 1000
    article = prose(text, Removal(Span(200_000, 200_010), Kind.SCRIPT, 1.0, "code", "leaks.javascript"))
    messages = list(wire.encode_article(article))
    assert len([message for message in messages if message["article"] == "text"]) == 4
    assert sum(len(wire.frames(message)) for message in messages) < len(text) + 2_000
    assert travel(article).text == article.text


def test_many_removals_and_blocks_go_in_batches() -> None:
    text = "ab" * 3000
    removals = tuple(Removal(Span(2 * n, 2 * n + 1), Kind.BLOB, 0.5, "r", "d") for n in range(3000))
    blocks = tuple(Block(BlockKind.PARAGRAPH, (Run("b", 2 * n + 1, 2 * n + 2),)) for n in range(3000))
    article = Article(source(text), removals, blocks)
    assert all(len(wire.frames(message)) < wire.MAX_FRAME for message in wire.encode_article(article))
    assert travel(article) == Article(travel(article).source, removals, blocks)


def test_a_reader_takes_one_article_after_another() -> None:
    reader = wire.ArticleReader()
    made = [reader.feed(m) for text in ("One.", "Two.") for m in wire.encode_article(prose(text))]
    assert [article.text for article in made if article] == ["One.", "Two."]


@pytest.mark.parametrize(
    "data",
    [
        struct.pack(">I", wire.MAX_FRAME + 1),
        struct.pack(">I", 2) + b"{]",
        struct.pack(">I", 2) + b"[]",
        struct.pack(">I", 2) + b"\xff\xff",
        struct.pack(">I", 10) + b'{"part":1}',
        struct.pack(">I", 12) + b'{"part":"{"}' + struct.pack(">I", 2) + b"{}",
        struct.pack(">I", 24) + b'{"part":"x","last":true}',
        struct.pack(">I", 200_000) + b"[" * 200_000,
    ],
)
def test_what_is_no_frame_is_an_error(data: bytes) -> None:
    with pytest.raises(wire.WireError):
        wire.FrameReader().feed(data)


def spoiled() -> list[list[wire.Message]]:
    whole = list(wire.encode_article(rich()))
    head, text, removals, suspected, blocks, end = whole
    plain = json.loads(json.dumps(blocks))
    wrong_run, wrong_kind, overlapping = (json.loads(json.dumps(plain)) for _ in range(3))
    wrong_run["items"][0][1][0][1] = "0"
    wrong_kind["items"][0][0] = "poem"
    overlapping["items"][0][1][0][1:3] = [5, 9]
    return [
        [text],
        [head, head],
        [{"article": "poem"}],
        [head, {"article": "poem"}],
        [{}],
        [head, {"article": "text", "text": 7}],
        [head, text, blocks, text],
        [head, text, removals | {"items": [[0, 1, "poem", 1.0, "", "", ""]]}],
        [head, text, removals | {"items": [[0, True, "script", 1.0, "", ""]]}],
        [head, text, removals | {"items": [[1]]}],
        [head, text, wrong_run],
        [head, text, wrong_kind],
        [head, text, removals, overlapping, end],
        [head | {"media_type": "image/png"}, text, removals, blocks, end],
        [head | {"path": 1}, text, removals, blocks, end],
        [head, text, removals, blocks, end | {"metadata": {"origins": [], "colour": "red"}}],
        [head, text, removals, blocks, {"article": "end"}],
        [head, text, removals, suspected | {"items": [[0, 1, "poem", 1.0, "", "", ""]]}],
        [head, text, removals, suspected | {"items": [[5, 6, "data", 0.4, "", "", 7]]}],
        [head, text, removals, suspected | {"items": [[5, 6, "data", 0.4, "", "", ""]]}, blocks, end],
        [head, text, removals, blocks, end | {"threshold": "high"}],
        [head, text, removals, blocks, end | {"reach": "all"}],
    ]


@pytest.mark.parametrize("messages", spoiled())
def test_what_is_no_article_is_an_error(messages: list[wire.Message]) -> None:
    reader = wire.ArticleReader()
    for message in messages[:-1]:
        try:
            assert reader.feed(message) is None
        except wire.WireError:
            pytest.fail(f"{message} came too early")
    with pytest.raises(wire.WireError):
        reader.feed(messages[-1])


@pytest.mark.parametrize("kind", [FolderError, BinaryError, BudgetError, WinnowError])
def test_an_error_comes_back_as_its_class(kind: type[WinnowError]) -> None:
    (message,) = read(wire.frames(wire.encode_error(kind("“a” is wrong.", "Do this."))), 10)
    error = wire.decode_error(message)
    assert type(error) is kind
    assert (error.sentence, error.hint) == ("“a” is wrong.", "Do this.")


@pytest.mark.parametrize(
    "message",
    [
        {},
        {"error": "KeyboardInterrupt", "sentence": "", "hint": ""},
        {"error": "__doc__", "sentence": "", "hint": ""},
        {"error": 3, "sentence": "", "hint": ""},
        {"error": "FolderError", "sentence": None, "hint": ""},
        {"error": "FolderError", "sentence": "a"},
    ],
)
def test_what_is_no_error_is_one(message: wire.Message) -> None:
    with pytest.raises(wire.WireError):
        wire.decode_error(message)
