"""Nothing that a page says becomes an action of a PDF file, read by a library of others."""

from __future__ import annotations

import io
import re
from typing import Any

import pytest
from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject, IndirectObject
from pytestqt.qtbot import QtBot

from core.article.article import Article
from core.article.blocks import Block, BlockKind, Run, Style
from gui.exporting.paper.pdf import to_pdf
from gui.settings.type_settings import TypeSettings, encoded
from tests.core.export.hostile import ADDRESSES, LINKED, TEXTS, article_of, hostile_article

FORBIDDEN = (
    "/JS",
    "/JavaScript",
    "/OpenAction",
    "/AA",
    "/AcroForm",
    "/EmbeddedFiles",
    "/Launch",
    "/Win",
    "/RichMedia",
    "/XFA",
)


def read(made: Article) -> PdfReader:
    return PdfReader(io.BytesIO(to_pdf(made, encoded(TypeSettings()), lambda *_: None)), strict=True)


def dictionaries(file: PdfReader) -> list[DictionaryObject]:
    """Give every dictionary that can be reached, and every one that stands in the file though nothing leads to it."""
    found: list[DictionaryObject] = []
    seen: set[int] = set()
    todo: list[Any] = [file.trailer, *(IndirectObject(number, 0, file) for number in file.xref[0])]
    while todo:
        value = todo.pop()
        if isinstance(value, IndirectObject):
            if value.idnum in seen:
                continue
            seen.add(value.idnum)
            value = value.get_object()
        if isinstance(value, DictionaryObject):
            found.append(value)
            todo += [value.raw_get(key) for key in value]
        elif isinstance(value, ArrayObject):
            todo += list(value)
    return found


def harms(file: PdfReader) -> list[str]:
    harm = []
    for one in dictionaries(file):
        harm += [key for key in one if key in FORBIDDEN]
        if one.get("/Type") == "/Action" or (isinstance(one.get("/S"), str) and "/URI" in one):
            plain = str(one.get("/URI", "")).lower()
            if set(one) - {"/Type", "/S", "/URI"} or one["/S"] != "/URI":
                harm.append(f"action {dict(one)}")
            if not re.fullmatch(r"(?:https?://|mailto:)[!#$%&'*-;=?@_a-z~\[\]]+", plain):
                harm.append(f"address {plain!r}")
        if one.get("/Subtype") == "/Link" and one.get("/A", {}).get("/S") != "/URI":
            harm.append(f"link {dict(one)}")
    return harm


def addresses(file: PdfReader) -> list[str]:
    return [str(one["/URI"]) for one in dictionaries(file) if "/URI" in one]


def test_the_check_finds_an_action(qtbot: QtBot) -> None:
    made = article_of(
        [Block(BlockKind.PARAGRAPH, (Run("words", 0, 0, Style.PLAIN, "https://x.example/abcdefghijklmnop"),))], "x", ()
    )
    data = to_pdf(made, encoded(TypeSettings()), lambda *_: None)
    address = b"https://x.example/abcdefghijklmnop"
    for other in (
        b"http://x/)/JS(a())/X(yyyyyyyyyyyyy",
        b"http://x/)/X<</S/Launch>>/Y(yyyyyy",
        b"javascript:alert(1)//abcdefghijklmn"[:34],
    ):
        assert len(other) == len(address)
        assert not harms(PdfReader(io.BytesIO(data)))
        assert harms(PdfReader(io.BytesIO(data.replace(address, other)))), other


@pytest.mark.parametrize("url", ["https://x.example/)/S/Launch/X(<script>", None])
def test_every_action_opens_the_web_or_a_letter(qtbot: QtBot, url: str | None) -> None:
    links = [
        Block(BlockKind.PARAGRAPH, (Run("w", 0, 0, Style.PLAIN, address), Run(" end", 0, 0))) for address in ADDRESSES
    ]
    file = read(article_of(links, "x", (), url))
    assert harms(file) == []
    assert len(addresses(file)) == len(ADDRESSES) - LINKED


def test_a_whole_article_of_harm_is_words(qtbot: QtBot) -> None:
    assert harms(read(hostile_article())) == []


@pytest.mark.parametrize("text", TEXTS)
def test_titles_and_names_are_words(qtbot: QtBot, text: str) -> None:
    file = read(
        article_of(
            [Block(BlockKind.PARAGRAPH, (Run("words", 0, 0),))], text, (text, "Ada"), "https://x.example/" + text
        )
    )
    assert harms(file) == []
    assert file.metadata is not None
    assert "Ada" in str(file.metadata.author)
