"""PDF files, read by a library of others."""

from __future__ import annotations

import io
import re
import unicodedata
from datetime import UTC, datetime
from functools import cache

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QLocale
from PySide6.QtGui import QFontDatabase, QGuiApplication, QPageSize
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core import Article, clean_text
from core.article.blocks import Block, BlockKind, Image, Metadata, Run
from core.article.source import MediaType, Source
from core.errors import BudgetError
from core.export.stamp import Stamp, title_of
from gui.exporting.paper import pages
from gui.exporting.paper.pdf import to_pdf
from gui.exporting.paper.sheet import sheet
from gui.exporting.paper.spaces import with_spaces
from gui.settings.type_settings import Face, TypeSettings, decoded, encoded
from gui.widgets.theme import Theme, apply_theme
from tests.core.export.articles import PROSE, SAMPLES
from tests.core.export.pictures import png

NAMES = [sample.name for sample in SAMPLES]
FOOT = re.compile(r"\d+\s/\s\d+")


@cache
def article(name: str) -> Article:
    return SAMPLES[NAMES.index(name)].article()


def read(made: Article, chosen: TypeSettings | None = None) -> PdfReader:
    return PdfReader(io.BytesIO(to_pdf(made, encoded(chosen or TypeSettings()), lambda *_: None)))


def plain(text: str) -> str:
    """Undo ligatures and drop white space."""
    return "".join(unicodedata.normalize("NFKC", text).split())


def has_face(script: str) -> bool:
    """Tell whether a face for a writing system is installed."""
    return bool(QFontDatabase.families(QFontDatabase.WritingSystem[script]))


@pytest.mark.parametrize("name", NAMES)
def test_pypdf_reads_every_word_in_order(qtbot: QtBot, name: str) -> None:
    sample = SAMPLES[NAMES.index(name)]
    if not has_face(sample.script):
        pytest.skip(f"no face for {sample.script} is installed")
    made = article(name)
    shown = [FOOT.sub("", page.extract_text()) for page in read(made).pages]
    foot = plain(title_of(made) or made.source.name)
    # The title of the article stands at the foot of every page but the first.
    text = "".join(plain(page).replace(foot, "") if number else plain(page) for number, page in enumerate(shown))
    if sample.script in ("Hebrew", "Arabic", "Devanagari"):
        # Letters are read in the order in which they stand on paper, and signs that are joined to them as they can be.
        wanted = "".join(plain(block.text) for block in made.blocks)
        assert set(filter(str.isalpha, wanted)) <= set(text)
        return
    at = 0
    for block in made.blocks:
        for word in plain(block.text.replace(" | ", " ")), plain(block.image.alt if block.image else ""):
            if block.image is None or not word:
                place = text.find(word, at)
                assert place >= 0, (word, text[at : at + 60])
                at = place + len(word)


def test_words_are_parted_by_spaces(qtbot: QtBot) -> None:
    text = read(article("plain.txt")).pages[0].extract_text()
    assert "The harbour master kept a notebook" in text
    assert "\t" not in text


def test_only_what_a_glyph_stands_for_is_changed() -> None:
    before = (
        b"<0009> x begincmap <0009> <000A> [<0009> <0041> ]\n<0009> <0009> <0009>\n<0004> <0005> <0009> endcmap <0009>"
    )
    assert with_spaces(before) == (
        b"<0009> x begincmap <0009> <000A> [<0020> <0041> ]\n<0009> <0009> <0020>\n<0004> <0005> <0009> endcmap <0009>"
    )


def test_the_document_says_what_it_is_and_its_pages_are_numbered(qtbot: QtBot) -> None:
    made = article("page.html")
    stamp = Stamp(datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC), "9.8.7")
    file = PdfReader(io.BytesIO(to_pdf(made, encoded(TypeSettings()), lambda *_: None, stamp)))
    assert file.metadata is not None
    assert (file.metadata.title, file.metadata.creator) == ("The notebook", "Winnow 9.8.7")
    assert file.metadata.author == "Rosa Quill"
    long = read(article("long.txt"))
    feet = [FOOT.findall(page.extract_text())[-1].split("/") for page in long.pages]
    assert [(int(a), int(b)) for a, b in feet] == [(n + 1, len(long.pages)) for n in range(len(long.pages))]
    assert len(long.pages) > 2
    assert "long.txt" in long.pages[1].extract_text()


def test_the_document_says_where_it_comes_from(qtbot: QtBot) -> None:
    source = Source(b"x", "x", "x.html", MediaType.HTML, url="https://a.example/b")
    said = Metadata("The tide", "Ada & Bo", "2026-01-02", "The <Post>", "en", authors=("Ada", "Bo"))
    made = Article(source, (), (Block(BlockKind.PARAGRAPH, (Run("Words.", 0, 0),)),), said)
    stamp = Stamp(datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC), "9.8.7")
    told = PdfReader(io.BytesIO(to_pdf(made, encoded(TypeSettings()), lambda *_: None, stamp))).xmp_metadata
    assert told is not None
    assert (told.dc_title, told.dc_creator) == ({"x-default": "The tide"}, ["Ada", "Bo"])
    assert (told.dc_source, told.dc_publisher, told.dc_language) == ("https://a.example/b", ["The <Post>"], ["en"])
    assert [day.date().isoformat() for day in told.dc_date or []] == ["2026-01-02"]
    assert (told.xmp_creator_tool, told.xmp_create_date) == ("Winnow 9.8.7", datetime(2026, 1, 2, 3, 4, 5))


def test_links_lead_out_of_paper_only_where_they_lead_somewhere(qtbot: QtBot) -> None:
    page = read(article("links.html")).pages[0]
    links = {str(note.get_object()["/A"]["/URI"]) for note in page.get("/Annots", [])}
    assert links == {"https://example.org/a?b=1&c=2"}


def test_an_image_of_the_article_is_in_it_and_one_from_afar_is_not(qtbot: QtBot) -> None:
    assert len(read(article("picture.html")).pages[0].images) == 1
    far = Block(BlockKind.IMAGE, image=Image("https://example.org/a.png", "A far island"))
    made = Article(Source(b"x", "x", "x.html", MediaType.HTML), (), (far,))
    page = read(made).pages[0]
    assert len(page.images) == 0
    assert "A far island" in page.extract_text()


def test_a_tall_image_fits_its_page(qtbot: QtBot, tmp_path: object) -> None:
    import base64

    address = "data:image/png;base64," + base64.b64encode(png(20, 4000)).decode()
    blocks = (Block(BlockKind.IMAGE, image=Image(address, "tall")), Block(BlockKind.PARAGRAPH, (Run("After.", 0, 0),)))
    file = read(Article(Source(b"x", "x", "x.html", MediaType.HTML), (), blocks))
    assert len(file.pages) <= 2
    assert "After." in file.pages[-1].extract_text()


def test_a_heading_never_stands_last_on_its_page(qtbot: QtBot) -> None:
    blocks: list[Block] = []
    for number in range(60):
        blocks.append(Block(BlockKind.HEADING, (Run(f"Heading {number}.", 0, 0),), level=2))
        blocks += [Block(BlockKind.PARAGRAPH, (Run(PROSE[: 40 + 37 * (number % 5)], 0, 0),))] * (1 + number % 3)
    named = Metadata(title="x.html")
    file = read(Article(Source(b"x", "x", "x.html", MediaType.HTML), (), tuple(blocks), named))
    assert len(file.pages) > 4
    for page in file.pages:
        lines = [line.strip() for line in page.extract_text().splitlines() if line.strip()]
        body = [line for line in lines if not FOOT.search(line) and line != "x.html"]
        assert not body[-1].startswith("Heading"), body[-3:]


@pytest.mark.parametrize(
    ("locale", "size"),
    [("en_US", QPageSize.PageSizeId.Letter), ("en_GB", QPageSize.PageSizeId.A4), ("es_MX", QPageSize.PageSizeId.Letter), ("de_DE", QPageSize.PageSizeId.A4)],
)  # fmt: skip
def test_the_paper_is_the_usual_one(qtbot: QtBot, locale: str, size: QPageSize.PageSizeId) -> None:
    assert sheet(QLocale(locale)).pageSize().id() == size


def test_the_type_of_the_reader_is_that_of_the_paper(qtbot: QtBot) -> None:
    fonts = []
    for face in (Face.SERIF, Face.SANS):
        page = read(clean_text(PROSE), TypeSettings(face=face)).pages[0]
        fonts.append({str(font.get_object()["/BaseFont"]) for font in page["/Resources"]["/Font"].values()})
    assert fonts[0] != fonts[1]
    small, large = (len(read(article("long.txt"), TypeSettings(zoom=zoom)).pages) for zoom in (0, 8))
    assert large > small


def test_a_type_travels_as_plain_data() -> None:
    chosen = TypeSettings(zoom=3, face=Face.LEGIBLE, justified=True)
    assert decoded(encoded(chosen)) == chosen


def test_what_is_too_long_for_paper_says_so(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pages, "_TALLEST", 5_000)
    with pytest.raises(BudgetError, match="too long to be set in pages"):
        read(article("long.txt"))
    assert len(read(article("plain.txt")).pages) == 1


def test_a_page_that_runs_from_right_to_left_begins_at_the_right(qtbot: QtBot) -> None:
    assert QGuiApplication.instance() is not None
    made = Article(
        Source(b"x", "x", "x.html", MediaType.HTML),
        (),
        (Block(BlockKind.PARAGRAPH, (Run("שלום", 0, 0),)),),
        Metadata(direction="rtl"),
    )
    if not has_face("Hebrew"):
        pytest.skip("no face for Hebrew is installed")
    places: list[float] = []
    read(made).pages[0].extract_text(
        visitor_text=lambda text, cm, tm, *_: (
            places.append(cm[4] + tm[4] * cm[0]) if "ש" in text or "ם" in text else None
        )
    )
    assert places
    assert min(places) > 250


def table(rows: int, text: str) -> Block:
    head = (((Run("Hour", 0, 0),), (Run("Wind", 0, 0),)),)
    body = tuple(((Run(f"No {number}.", 0, 0),), (Run(text, 0, 0),)) for number in range(rows))
    return Block(BlockKind.TABLE, rows=head + body, header_rows=1)


def test_a_long_table_has_its_headings_on_every_page_and_every_row_once(qtbot: QtBot) -> None:
    made = Article(Source(b"x", "x", "x.html", MediaType.HTML), (), (table(150, "calm"),))
    pages = [page.extract_text() for page in read(made).pages]
    assert len(pages) > 2
    assert all("Hour" in page and "Wind" in page for page in pages)
    text = plain(" ".join(pages))
    assert [text.count(f"No{number}.") for number in range(150)] == [1] * 150


def test_a_table_that_runs_from_right_to_left_ends_where_the_column_does(qtbot: QtBot) -> None:
    made = Article(
        Source(b"x", "x", "x.html", MediaType.HTML), (), (table(2, "calm"),), Metadata(direction="rtl")
    )  # fmt: skip
    places: list[float] = []
    page = read(made).pages[0]
    page.extract_text(
        visitor_text=lambda text, cm, tm, *_: (
            places.append(cm[4] + tm[4] * cm[0]) if "Hour" in text or "Wind" in text else None
        )
    )
    side = 28 / 25.4 * 72
    assert float(page.mediabox.width) / 2 < min(places) < max(places) < float(page.mediabox.width) - side


def test_paper_is_the_same_in_every_theme(qtbot: QtBot) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    contents = []
    for theme in (Theme.LIGHT, Theme.DARK):
        apply_theme(app, theme)
        contents.append([page.get_contents().get_data() for page in read(article("page.html")).pages])
    apply_theme(app, Theme.LIGHT)
    assert contents[0] == contents[1]


def test_the_heading_is_the_title_where_the_article_has_no_other(qtbot: QtBot) -> None:
    file = read(article("tutorial.md"))
    assert file.metadata is not None
    assert file.metadata.title == "How to keep a log"
