"""Fields of records, found by their names, their lengths and what stands in them."""

from typing import Any

import pytest

from core.article.source import MediaType
from core.errors import ContainerError, EmptyError
from core.loading.containers.container import Member, Unread
from core.loading.containers.records import Fields, fields_of, member_of
from core.loading.containers.values import date_of, language_of, names_of, text_of

TEXT = "The ferry left at dawn, and nobody on the pier waved. It came back in the evening with the mail."
TEASER = "A short word about a ferry and its pier."
LONG = " ".join([TEXT] * 8)
PAGE = f"<p>{TEXT}</p>\n<p>{TEASER}</p>"


def read(record: dict[str, Any], text: str | None = None) -> Member:
    member = member_of(record, fields_of([record], "c", text), "1", "a corpus")
    assert isinstance(member, Member)
    return member


@pytest.mark.parametrize(
    ("record", "field"),
    [
        ({"id": "a 1", "text": TEXT, "summary": LONG}, "text"),
        ({"text": TEASER, "html": f"<div>{LONG}</div>"}, "html"),
        ({"text": TEXT, "raw_html": f"<script>{LONG * 9}</script><div>{LONG}</div>" * 2}, "raw_html"),
        ({"text": LONG, "html": f"<html><script>var a = 1; {LONG * 20}</script><p>{LONG}</p></html>"}, "text"),
        ({"articleBody": TEXT, "description": TEXT * 2, "headline": TEASER}, "articleBody"),
        (
            {"content": {"rendered": PAGE}, "excerpt": {"rendered": TEASER}, "title": {"rendered": "A"}},
            "content.rendered",
        ),
        ({"_source": {"body": {"text": TEXT}}}, "_source.body.text"),
        ({"kop": TEASER, "artikel_tekst": LONG}, "artikel_tekst"),
        ({"title": TEASER, "abstract": TEXT}, "abstract"),
        ({"embedding": "0.12 0.53 0.11 0.98 " * 200, "data": "aGVsbG8gd29ybGQ" * 500, "words": LONG}, "words"),
        ({"title": LONG, "paragraphs": [TEXT, TEXT]}, "paragraphs"),
        ({"url": "https://example.org/a", "text": "Too short"}, "text"),
        ({"news": "渡轮在黎明时分离开了，码头上没有人挥手。傍晚时分，它带着邮件回来了。"}, "news"),
    ],
)
def test_the_field_of_the_text(record: dict[str, Any], field: str) -> None:
    assert fields_of([record], "c").text == field


@pytest.mark.parametrize(
    "record", [{}, {"title": LONG, "url": "https://example.org/"}, {"id": 3}, {"text": ""}, {"author": {"name": TEXT}}]
)
def test_records_without_texts(record: dict[str, Any]) -> None:
    with pytest.raises(ContainerError, match="No field"):
        fields_of([record], "c")


def test_what_the_others_say() -> None:
    record = {
        "meta": {
            "headline": " On  the ferry",
            "lang": "pt_BR",
            "source": "https://example.org/a/1",
            "site": "The Pier",
        },
        "body": TEXT,
        "image": {"url": "https://example.org/i.png", "title": "A ship"},
        "authors": [{"name": "Ida Brandt"}, {"name": "Leo Vance"}, {"name": ""}],
        "publishedAt": 1709625600,
    }
    held = read(record).held
    assert (held.title, held.language, held.url) == ("On the ferry", "pt-BR", "https://example.org/a/1")
    assert (held.site, held.authors, held.published) == (
        "The Pier",
        ("Ida Brandt", "Leo Vance"),
        "2024-03-05T08:00:00Z",
    )


def test_a_field_of_something_else_is_not_of_the_record() -> None:
    held = read(
        {"text": TEXT, "image": {"url": "https://example.org/i.png"}, "author": {"url": "https://example.org/me"}}
    ).held
    assert held.url is None


def test_a_source_that_is_an_address_is_no_site() -> None:
    held = read({"text": TEXT, "source": "https://example.org/x", "source-hostname": "example.org"}).held
    assert (held.url, held.site) == ("https://example.org/x", None)
    assert read({"text": TEXT, "source": "The Pier"}).held.site == "The Pier"


def test_titles_of_pages_may_hold_entities() -> None:
    record = {"title": {"rendered": "Dawn &#038; <em>dusk</em>"}, "content": {"rendered": PAGE}}
    assert read(record).held.title == "Dawn & dusk"
    assert read({"title": "Dawn &amp; dusk", "text": TEXT}).held.title == "Dawn &amp; dusk"


def test_a_chosen_field() -> None:
    record = {"text": LONG, "lead": {"words": TEXT}}
    assert read(record, "lead.words").data.decode() == TEXT
    with pytest.raises(ContainerError, match="no field “boddy”") as error:
        fields_of([record], "c", "boddy")
    assert "text, lead, lead.words" in error.value.hint


@pytest.mark.parametrize(
    ("record", "kind"),
    [
        ({"text": TEXT}, None),
        ({"text": f"<p>{TEXT}</p>"}, MediaType.HTML),
        ({"text": f"{TEXT}<br>{TEXT}<br />"}, MediaType.HTML),
        ({"text": f"{TEXT}<br>\n\n{TEXT}<br />\n\n{TEXT}"}, None),
        ({"text": f"The <p> element opens a paragraph. {TEXT}"}, None),
        ({"content_html": f"{TEXT} <em>Really</em>."}, MediaType.HTML),
        ({"content_html": f"{TEXT} Nuts &amp; bolts."}, MediaType.HTML),
        ({"content_html": TEXT}, None),
        ({"content_markdown": TEXT}, MediaType.MARKDOWN),
    ],
)
def test_what_a_text_is(record: dict[str, Any], kind: MediaType | None) -> None:
    assert read(record).media_type is kind


def test_paragraphs_are_parted_by_blank_lines() -> None:
    assert text_of([TEXT, "", {"type": "p", "text": TEASER}, 3, None]) == f"{TEXT}\n\n{TEASER}"


def test_a_record_without_a_text_says_so_and_another_field_stands_in() -> None:
    fields = fields_of([{"text": TEXT}, {"text": "", "content": TEXT}], "c")
    assert isinstance(found := member_of({"text": None, "content": TEASER}, fields, "2", "a corpus"), Member)
    assert found.data.decode() == TEASER
    for record in ({}, {"text": " \n"}, {"text": 5}, {"text": {"a": TEXT}}):
        unread = member_of(record, fields, "3", "a corpus")
        assert isinstance(unread, Unread)
        assert isinstance(unread.error, EmptyError)
        assert "Record 3 holds no text" in unread.error.sentence


@pytest.mark.parametrize(
    ("value", "iso"),
    [
        ("2024-03-05", "2024-03-05"),
        ("2024-03-05 08:00", "2024-03-05T08:00"),
        ("2024/03/05", "2024-03-05"),
        ("20240305", "2024-03-05"),
        ("20240305080000", "2024-03-05T08:00:00"),
        ("2024-03-05T08:00:00.123456Z", "2024-03-05T08:00:00Z"),
        ("2024-03-05T08:00:00+0130", "2024-03-05T08:00:00+01:30"),
        ("2024-03-05 08:00:00 UTC", "2024-03-05T08:00:00Z"),
        ("Tue, 05 Mar 2024 08:00:00 GMT", "2024-03-05T08:00:00Z"),
        ("Tue, 05 Mar 2024 08:00:00 +0200", "2024-03-05T08:00:00+02:00"),
        (1709625600, "2024-03-05T08:00:00Z"),
        (1709625600.5, "2024-03-05T08:00:00Z"),
        (1709625600000, "2024-03-05T08:00:00Z"),
        (1709625600000000, "2024-03-05T08:00:00Z"),
        ("1709625600", "2024-03-05T08:00:00Z"),
        ({"$date": {"$numberLong": "1709625600000"}}, "2024-03-05T08:00:00Z"),
        ("2024", "2024"),
        (2024, "2024"),
        ("2024-13-45", "2024-13-45"),
        ("5 March 2024", "5 March 2024"),
        ("", None),
        (None, None),
        (7, None),
        (float("inf"), None),
        (float("nan"), None),
        (True, None),
        ({}, None),
    ],
)
def test_dates(value: object, iso: str | None) -> None:
    assert date_of(value) == iso


def test_languages_and_names() -> None:
    assert [language_of(one) for one in ("EN", "de_AT", "zh-Hans-CN", "English", "", None, "??")] == [
        "en", "de-AT", "zh-Hans-CN", None, None, None, None,
    ]  # fmt: skip
    assert names_of("['Ida Brandt', \"Leo O'Hara\"]") == ("Ida Brandt", "Leo O'Hara")
    assert names_of("[]") == ()
    assert names_of("Ida Brandt") == ("Ida Brandt",)
    assert names_of({"displayName": "Ida"}) == ("Ida",)


def test_fields_need_only_a_text() -> None:
    assert Fields("text").title_of({"title": "A"}) == ""
