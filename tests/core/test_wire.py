import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core import wire
from core.article import Article, Block, BlockKind, Image, Metadata, Run, Style
from core.errors import BudgetError, FolderError, WinnowError
from core.removal import Kind, Removal
from core.source import MediaType, Source
from core.span import Span


def decode(data: bytes, step: int) -> list[wire.Message]:
    reader = wire.FrameReader()
    return [message for at in range(0, len(data), step) for message in reader.feed(data[at : at + step])]


def lengths(data: bytes) -> list[int]:
    """The lengths that the frames of ``data`` announce; they must fill it."""
    found, at = [], 0
    while at < len(data):
        found.append(struct.unpack_from(">I", data, at)[0])
        at += 4 + found[-1]
    assert at == len(data)
    return found


def travel(article: Article, step: int = 1000) -> Article:
    data = b"".join(wire.frames(message) for message in wire.encode_article(article))
    reader = wire.ArticleReader()
    *before, last = [reader.feed(message) for message in decode(data, step)]
    assert before == [None] * len(before)
    assert last is not None
    return last


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


@given(st.text(st.characters(codec=None, exclude_categories=())), st.integers(1, 50))
def test_any_text_survives_in_any_pieces(text: str, step: int) -> None:
    messages = [{"text": text}, {"x": [1, None, True], text: text}]
    assert decode(b"".join(map(wire.frames, messages)), step) == messages


def test_two_lone_surrogates_do_not_become_one_character() -> None:
    text = "a\ud83d\ude00b"
    assert len(text) == 4
    copy = travel(prose(text))
    assert copy.source.text == text
    assert copy.text == text


@pytest.mark.parametrize("size", [wire.MAX_FRAME - 20, wire.MAX_FRAME, 3 * wire.MAX_FRAME, 2_000_000])
@pytest.mark.parametrize("letter", ["a", "\N{GRINNING FACE}", '"', "\\", "\0", "\ud83d"])
def test_no_frame_is_longer_than_the_limit(size: int, letter: str) -> None:
    message = {"long": letter * size}
    data = wire.frames(message)
    assert max(lengths(data)) <= wire.MAX_FRAME
    assert decode(data, 100_000) == [message]


def test_everything_of_an_article_arrives() -> None:
    text = "Head\nvar a = 1;One &amp; two\n\n\N{GRINNING FACE} wide cell|other\n- item"
    removal = Removal(Span(5, 15), Kind.SCRIPT, 0.75, "A declaration.", "leaks.javascript")
    at = text.index("\N{GRINNING FACE}")
    original = Source(
        text.encode(), text, "a.md", MediaType.MARKDOWN, "cp1252", "declared", 3, 2, "/a/b.md", "https://a.example/"
    )
    article = Article(
        original,
        (removal,),
        (
            Block(BlockKind.HEADING, (Run("Head", 0, 4),), level=2),
            Block(
                BlockKind.PARAGRAPH,
                (
                    Run("One ", 15, 19, Style.BOLD | Style.ITALIC),
                    Run("&", 19, 24, Style.PLAIN, "https://b.example/"),
                    Run(" ", 24, 24),
                    Run("two", 25, 28),
                ),
                quoted=2,
                reflow=True,
                gap="\n",
            ),
            Block(BlockKind.IMAGE, image=Image("data:image/png;base64,AA", "A dot")),
            Block(
                BlockKind.TABLE,
                rows=(((Run(text[at : at + 11], at, at + 11),), (Run("other", at + 12, at + 17),)), ((), ())),
                header_rows=1,
            ),
            Block(BlockKind.ITEM, (Run("item", len(text) - 4, len(text)),), level=1, marker="- "),
        ),
        Metadata("Head", "A. B.", "2024-01-02", "Site", "en", "rtl", (("title", "the first heading"),)),
    )
    copy = travel(article, 7)
    assert copy.text == article.text
    assert copy.removals == article.removals
    assert copy.blocks == article.blocks
    assert copy.metadata == article.metadata
    assert copy.segments() == article.segments()
    assert copy.source.sha256 == article.source.sha256
    for name in ("text", "name", "media_type", "encoding", "encoding_reason", "replaced", "bom", "path", "url"):
        assert getattr(copy.source, name) == getattr(article.source, name)
    assert isinstance(copy.blocks[1].runs[0].style, Style)
    assert isinstance(copy.removals[0].kind, Kind)


def test_a_long_article_arrives_in_many_messages_of_a_frame_each() -> None:
    text = "Some words. " * 30_000
    removals = [Removal(Span(at, at + 2), Kind.DATA, 1.0, "x", "y") for at in range(0, len(text), 240)]
    article = prose(text, *removals)
    messages = list(wire.encode_article(article))
    assert len(messages) > 10
    assert [len(lengths(wire.frames(message))) for message in messages] == [1] * len(messages)
    assert travel(article, 100_000).removals == tuple(removals)


def test_one_reader_reads_one_article_after_another() -> None:
    reader = wire.ArticleReader()
    for text in ("First.", "Second one."):
        results = [reader.feed(message) for message in wire.encode_article(prose(text))]
        assert results[-1] is not None
        assert results[-1].text == text


@pytest.mark.parametrize("error", [FolderError("“a” is a folder.", "Open the files in it."), BudgetError("Too long.")])
def test_an_error_arrives_with_its_class_and_its_words(error: WinnowError) -> None:
    copy = wire.decode_error(decode(wire.frames(wire.encode_error(error)), 5)[0])
    assert (type(copy), copy.sentence, copy.hint) == (type(error), error.sentence, error.hint)


@pytest.mark.parametrize(
    "message",
    [
        {},
        {"error": "os", "sentence": "a", "hint": "b"},
        {"error": "Exception", "sentence": "a", "hint": "b"},
        {"error": 1, "sentence": "a", "hint": "b"},
        {"error": "FolderError", "sentence": "a"},
        {"error": "FolderError", "sentence": 1, "hint": "b"},
    ],
)
def test_what_is_no_error_is_refused(message: wire.Message) -> None:
    with pytest.raises(wire.WireError):
        wire.decode_error(message)


def frame(body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + body


@pytest.mark.parametrize(
    "data",
    [
        frame(b""),
        struct.pack(">I", wire.MAX_FRAME + 1),
        b"Traceback (most recent call last)",
        frame(b"abcd"),
        frame(b"[1]"),
        frame(b'"a"'),
        frame(b"\xff\xff"),
        frame(b"[" * 200_000),
        frame(b'{"part":1}'),
        frame(b'{"part":"{"}') + frame(b'{"a":1}'),
        frame(b'{"part":"[]","last":true}'),
    ],
)
def test_bytes_that_are_no_frames_are_refused(data: bytes) -> None:
    reader = wire.FrameReader()
    with pytest.raises(wire.WireError):
        reader.feed(data)


def test_half_a_frame_waits_for_the_rest() -> None:
    reader = wire.FrameReader()
    data = wire.frames({"a": 1})
    assert reader.feed(data[:6]) == []
    assert reader.feed(data[6:]) == [{"a": 1}]


def test_messages_of_an_article_out_of_place_are_refused() -> None:
    head, text, removals, blocks, end = wire.encode_article(
        prose("abcdef", Removal(Span(1, 3), Kind.BLOB, 1.0, "", ""))
    )
    orders: list[list[wire.Message]] = [
        [text],
        [end],
        [{}],
        [head, head],
        [head, text, blocks, text],
        [head, {"article": "text", "text": 5}],
        [head, {"article": "text"}],
        [head, {"article": "pictures"}],
        [head, text, {"article": "removals", "items": [[1, 2, "no kind", 1, "", ""]]}],
        [head, text, {"article": "removals", "items": [[1, "2", "blob", 1, "", ""]]}],
        [head, text, {"article": "removals", "items": 7}],
        [head, text, {"article": "blocks", "items": [["paragraph"]]}],
        [head, text, removals, removals, blocks, end],
        [head, {"article": "text", "text": "ab"}, removals, blocks, end],
        [head | {"media_type": "image/png"}, text, removals, blocks, end],
        [head | {"replaced": True}, text, removals, blocks, end],
        [head, text, removals, blocks, end | {"metadata": {}}],
    ]
    for order in orders:
        reader = wire.ArticleReader()
        *before, last = order
        assert [reader.feed(message) for message in before] == [None] * len(before)
        with pytest.raises(wire.WireError):
            reader.feed(last)
