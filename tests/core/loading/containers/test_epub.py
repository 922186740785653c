"""Books: their chapters, one at a time."""

import io
import re
import zipfile
from pathlib import Path

import pytest
from ebooklib import epub

from core.article.blocks import BlockKind
from core.cleaning.pipeline import clean
from core.errors import ContainerError, UnreadableError
from core.limits import LIMITS
from core.loading import load_each, load_file
from core.loading.containers import contents_of

PROSE = "The lamp on the pier had been lit since four, and Marten could see it from the kitchen window."
PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010806000000"
    "1f15c4890000000d49444154789c6360000002000001e221bc330000000049454e44ae426082"
)


def written(path: Path, chapters: list[tuple[str, str, str]]) -> Path:
    """Have EbookLib write a book of chapters: file, title in the contents, body."""
    book = epub.EpubBook()
    book.set_identifier("lamp-1")
    book.set_title("The Lamp Keepers")
    book.set_language("en")
    book.add_author("Ada Quill")
    book.add_author("Bo Reed")
    book.add_metadata("DC", "date", "2021-04-03")
    book.add_item(epub.EpubItem(uid="pic", file_name="images/pier one.png", media_type="image/png", content=PIXEL))
    items = []
    for file, title, body in chapters:
        item = epub.EpubHtml(title=title, file_name=file, lang="en")
        item.content = body
        book.add_item(item)
        items.append(item)
    book.toc = tuple(items)
    book.add_item(epub.EpubNcx())
    book.add_item(epub.EpubNav())
    book.spine = ["nav", *items]
    epub.write_epub(path, book)
    return path


@pytest.fixture
def book(tmp_path: Path) -> Path:
    return written(
        tmp_path / "lamp.epub",
        [
            ("text/cover.xhtml", "Cover", '<img src="../images/pier%20one.png" alt=""/>'),
            ("text/one.xhtml", "One: Evening", f"<h1>One</h1><p>{PROSE}</p><p>Related articles</p>"),
            (
                "text/two.xhtml",
                "Two: Night",
                f'<h1>Two</h1><p>{PROSE}</p><img src="../images/pier%20one.png" alt="The pier"/>',
            ),
        ],
    )


def changed(path: Path, change: dict[str, bytes], without: tuple[str, ...] = ()) -> Path:
    """Write a book again with other parts."""
    with zipfile.ZipFile(path) as old:
        parts = {name: old.read(name) for name in old.namelist() if name not in without} | change
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for name, data in parts.items():
            new.writestr(name, data)
    return path


def test_chapters_are_members_in_order_with_titles_of_the_contents(book: Path) -> None:
    found = contents_of(str(book))
    assert found is not None
    assert found.what == "a book (EPUB)"
    assert [(entry.name, entry.title) for entry in found.entries] == [("1", "One: Evening"), ("2", "Two: Night")]


def test_a_chapter_says_what_the_book_says(book: Path) -> None:
    source = load_file(f"{book}/1")
    with zipfile.ZipFile(book) as parts:
        assert source.data == parts.read("EPUB/text/one.xhtml")
    metadata = clean(source).metadata
    assert (metadata.title, metadata.byline, metadata.site) == (
        "One: Evening",
        "Ada Quill, Bo Reed",
        "The Lamp Keepers",
    )
    assert (metadata.published, metadata.language) == ("2021-04-03", "en")
    assert metadata.authors == ("Ada Quill", "Bo Reed")


def test_all_of_a_chapter_is_its_article(book: Path) -> None:
    article = clean(load_file(f"{book}/1"))
    assert [block.text for block in article.blocks] == ["One", PROSE, "Related articles"]
    assert article.source.text[article.source_offset(article.text.index("The lamp")) :].startswith(PROSE)


def test_images_come_from_the_book(book: Path) -> None:
    (image,) = [b.image for b in clean(load_file(f"{book}/2")).blocks if b.kind is BlockKind.IMAGE]
    assert image is not None
    assert image.address.startswith("data:image/png;base64,")


def test_short_empty_elements_end_where_they_begin(book: Path) -> None:
    page = (
        '<?xml version="1.0" encoding="utf-8"?>\n<html xmlns="http://www.w3.org/1999/xhtml"><head><title/>'
        f'<script src="a.js"/></head><body><p><a id="p1"/>First <i/>words.</p><div/><p>{PROSE}<br/>End.</p></body></html>'
    )
    changed(book, {"EPUB/text/one.xhtml": page.encode()})
    article = clean(load_file(f"{book}/1"))
    assert [block.text for block in article.blocks] == ["First words.", f"{PROSE}\nEnd."]
    assert all(run.href is None for block in article.blocks for run in block.runs)


def test_a_chapter_that_is_missing_costs_no_other(book: Path) -> None:
    changed(book, {}, without=("EPUB/text/one.xhtml",))
    rows = load_each(book)
    assert rows is not None
    first, second = (found for _, found in rows)
    assert isinstance(first, ContainerError)
    assert "lacks its part" in first.sentence
    assert not isinstance(second, UnreadableError)
    with pytest.raises(ContainerError, match="lacks its part"):
        load_file(f"{book}/1")


def _encryption(algorithm: str) -> bytes:
    return (
        '<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container" xmlns:enc="http://www.w3.org/2001/04/xmlenc#">'
        f'<enc:EncryptedData><enc:EncryptionMethod Algorithm="{algorithm}"/></enc:EncryptedData></encryption>'
    ).encode()


def test_a_protected_book_is_refused_by_name(book: Path) -> None:
    aes = _encryption("http://www.w3.org/2001/04/xmlenc#aes256-cbc")
    changed(book, {"META-INF/encryption.xml": aes, "META-INF/license.lcpl": b"{}"})
    with pytest.raises(ContainerError, match=r"protected against copying \(LCP\)"):
        load_file(f"{book}/1")


def test_fonts_that_are_obfuscated_protect_nothing(book: Path) -> None:
    changed(book, {"META-INF/encryption.xml": _encryption("http://www.idpf.org/2008/embedding")})
    assert PROSE in load_file(f"{book}/1").text


def test_a_bomb_is_a_sentence(book: Path) -> None:
    changed(book, {"EPUB/text/one.xhtml": b"<p>" + b"boom " * (LIMITS.unpacked_ratio * 20_000) + b"</p>"})
    rows = load_each(book)
    assert rows is not None
    first, second = (found for _, found in rows)
    assert isinstance(first, ContainerError)
    assert "unpacks to more" in first.sentence
    assert not isinstance(second, UnreadableError)


def test_entities_of_a_package_are_a_sentence(book: Path) -> None:
    laughs = b'<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><package>&b;</package>'
    changed(book, {"EPUB/content.opf": laughs})
    with pytest.raises(ContainerError, match="entities of its own"):
        load_file(f"{book}/1")


def test_titles_of_an_old_book_come_from_its_ncx(book: Path) -> None:
    with zipfile.ZipFile(book) as parts:
        package = re.sub(rb'<item(?:ref)? [^>]*"nav[^>]*>', b"", parts.read("EPUB/content.opf"))
    changed(book, {"EPUB/content.opf": package}, without=("EPUB/nav.xhtml",))
    found = contents_of(str(book))
    assert found is not None
    assert [(entry.name, entry.title) for entry in found.entries] == [("1", "One: Evening"), ("2", "Two: Night")]


@pytest.mark.parametrize("damage", [0.3, 0.6, 0.95])
def test_a_torn_book_is_a_sentence(book: Path, damage: float) -> None:
    data = book.read_bytes()
    book.write_bytes(data[: int(len(data) * damage)])
    with pytest.raises(ContainerError, match="damaged"):
        load_file(f"{book}/1")


def test_a_book_is_told_by_its_first_bytes(tmp_path: Path, book: Path) -> None:
    other = tmp_path / "unnamed"
    other.write_bytes(book.read_bytes())
    assert contents_of(str(other)) is not None
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as packed:
        packed.writestr("notes.txt", "nothing")
    other = tmp_path / "other.epub"
    other.write_bytes(out.getvalue())
    with pytest.raises(ContainerError, match="damaged"):
        load_file(other)
