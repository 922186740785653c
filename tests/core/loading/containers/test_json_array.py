"""Records in a JSON document."""

import json
from typing import Any

import pytest

from core.article.source import MediaType
from core.errors import ContainerError, NotFoundError
from core.loading.containers.blob import Blob
from core.loading.containers.container import Member, Unread
from core.loading.containers.forms import container_of
from core.loading.containers.json_array import JsonArray

TEXT = "The ferry left at dawn, and nobody on the pier waved. It came back in the evening with the mail."
LONG = " ".join([TEXT] * 8)
POSTS = [{"title": f"Day {n}", "content": f"{n}. {TEXT}"} for n in (1, 2)]


def opened(document: Any, name: str = "a.json", encoding: str = "utf-8") -> JsonArray:
    found = container_of(Blob(name, data=json.dumps(document, ensure_ascii=False, indent=1).encode(encoding)))
    assert isinstance(found, JsonArray)
    return found


def members(container: JsonArray) -> list[Member]:
    rows = list(container.members())
    assert all(isinstance(row, Member) for row in rows)
    return [row for row in rows if isinstance(row, Member)]


@pytest.mark.parametrize(
    "document",
    [
        POSTS,
        {"articles": POSTS},
        {"status": "ok", "total": 2, "response": {"docs": POSTS}},
        {"hits": {"total": 2, "hits": [{"_id": "a", "_source": post} for post in POSTS]}},
        {"links": [{"href": "a"}], "whatever": POSTS},
        {"authors": [{"name": "Ida", "bio": TEXT}], "items": POSTS},
        {
            "@context": "https://schema.org",
            "@graph": [{"headline": p["title"], "articleBody": p["content"]} for p in POSTS],
        },
    ],
)
def test_where_records_stand(document: Any) -> None:
    for name in ("a.json", "a"):
        rows = members(opened(document, name))
        assert [row.data.decode() for row in rows] == [f"1. {TEXT}", f"2. {TEXT}"]
        assert [(row.name, row.held.title, row.held.member) for row in rows] == [
            ("1", "Day 1", "1"),
            ("2", "Day 2", "2"),
        ]
    assert opened(document).member("2").held.title == "Day 2"
    assert [entry.title for entry in opened(document).entries()] == ["Day 1", "Day 2"]


@pytest.mark.parametrize("encoding", ["utf-16", "utf-8-sig", "cp1252"])
def test_encodings(encoding: str) -> None:
    document = [{"title": "Café", "text": f"Über den Fluß. {TEXT}"} for _ in range(3)]
    assert members(opened(document, encoding=encoding))[0].held.title == "Café"


def test_a_json_feed() -> None:
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "The Pier",
        "language": "en-GB",
        "items": [
            {
                "id": "1",
                "url": "https://example.org/1",
                "title": "Dawn",
                "content_html": f"<p>{TEXT}</p>",
                "content_text": TEXT,
                "date_published": "2024-03-05T08:00:00+00:00",
                "authors": [{"name": "Ida Brandt"}, {"name": "Leo Vance"}],
            },
            {"id": "2", "content_text": TEXT, "summary": LONG},
            {"id": "3", "url": "https://example.org/3", "title": "A link alone"},
        ],
    }
    first, second, third = opened(feed).members()
    assert isinstance(first, Member)
    assert isinstance(second, Member)
    assert (first.media_type, second.media_type, second.data.decode()) == (MediaType.HTML, None, TEXT)
    held = first.held
    assert (held.container, held.site, held.language) == ("a feed (JSON Feed)", "The Pier", "en-GB")
    assert (held.title, held.url, held.authors) == ("Dawn", "https://example.org/1", ("Ida Brandt", "Leo Vance"))
    assert held.published == "2024-03-05T08:00:00+00:00"
    assert isinstance(third, Unread)
    assert "holds no text" in third.error.sentence


def test_an_export_of_wallabag() -> None:
    saved = {
        "id": 7,
        "title": "Dawn",
        "url": "https://example.org/1",
        "is_archived": 0,
        "content": f"<p>{TEXT}</p><p>{TEXT}</p>",
        "created_at": "2024-03-06T09:00:00+01:00",
        "published_at": "2024-03-05T08:00:00+01:00",
        "published_by": ["Ida Brandt"],
        "mimetype": "text/html",
        "language": "en",
        "domain_name": "example.org",
        "preview_picture": "https://example.org/i.png",
    }
    (row,) = members(opened([saved]))
    held = row.held
    assert row.media_type is MediaType.HTML
    assert (held.published, held.authors, held.site) == ("2024-03-05T08:00:00+01:00", ("Ida Brandt",), "example.org")


def test_one_record_is_the_document() -> None:
    found = opened({"@type": "NewsArticle", "headline": "Dawn", "articleBody": LONG, "publisher": {"name": "The Pier"}})
    (row,) = members(found)
    assert (row.name, row.held.title, row.held.site, row.held.container) == (
        "",
        "Dawn",
        "The Pier",
        "an article in JSON",
    )
    with pytest.raises(NotFoundError):
        found.member("1")


@pytest.mark.parametrize(
    "document",
    [
        [],
        {},
        [1, 2],
        ["a", "b"],
        {"name": "tool", "version": "1.0", "description": LONG, "scripts": {"test": "run"}},
        [{"name": "a", "description": TEXT}, {"name": "b", "description": TEXT}],
        [{"id": 1, "label": "A button that is red"}, {"id": 2, "label": "A button that is blue"}],
        {"messages": [{"role": "user", "content": TEXT}, {"role": "assistant", "content": TEXT}]},
        [{"key": "a"}, *["x"] * 30],
    ],
)
def test_other_json_is_a_text(document: Any) -> None:
    assert container_of(Blob("a.json", data=json.dumps(document, indent=1).encode())) is None


@pytest.mark.parametrize(
    "data",
    [
        json.dumps(POSTS).encode() + b"\n\nThen came the storm.",
        b'{"title": "Dawn", "text": "' + TEXT.encode() + b'"}',
        b'{"a": {"b": 1',
        b"[caption id=3] A ship.",
        b"{{infobox}} text",
        b"[" * 100_000,
    ],
)
def test_leaked_json_is_a_text(data: bytes) -> None:
    assert container_of(Blob("leak.txt", data=data)) is None


@pytest.mark.parametrize("bomb", [b"[" * 100_000, b'{"a":' * 100_000, b'[{"a":' * 100_000 + b"1" + b"}]" * 100_000])
def test_depth_is_refused_in_a_sentence(bomb: bytes) -> None:
    found = container_of(Blob("a.json", data=bomb))
    assert found is not None
    with pytest.raises(ContainerError, match="nests too deeply"):
        list(found.members())


def test_what_is_no_record_costs_no_other() -> None:
    rows = list(opened([*POSTS, "a", None, POSTS[0]]).members())
    assert [(row.name, isinstance(row, Member)) for row in rows] == [
        ("1", True), ("2", True), ("3", False), ("4", False), ("5", True),
    ]  # fmt: skip


def test_a_list_of_omnivore_says_where_the_texts_are() -> None:
    saved = {
        "id": "a",
        "slug": "dawn",
        "title": "Dawn",
        "description": TEXT,
        "url": "https://example.org/",
        "savedAt": "2024-03-05",
        "readingProgress": 3,
    }
    with pytest.raises(ContainerError, match="Omnivore, which holds no texts"):
        list(opened([saved, saved], "metadata_0_to_20.json").members())
