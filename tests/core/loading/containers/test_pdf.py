"""PDF documents: their running text."""

from pathlib import Path

import pypdf
import pytest

from core.cleaning.pipeline import clean
from core.errors import ContainerError, NoArticleError, TooLargeError
from core.limits import Limits
from core.loading import load_file
from core.loading.containers import contents_of, pdf
from tests.core.loading.containers import pdfs

ONE = (
    "The lamp on the pier had been lit since four, and Marten could see it from the kitchen window whenever the fog let go "
    "of the harbour for a moment. He had not slept, and did not mean to."
)
TWO = (
    "Nobody had told him that the ferry would be late. He learned it from the gulls, which sat on the rail of the landing "
    "stage as they only did when no ship was near, and from the silence behind the mole."
)
THREE = "By noon the whole town knew, and by evening they had all forgotten it again, as they did with everything."


def test_paragraphs_are_told_by_space(tmp_path: Path) -> None:
    page = [(50, 760, 18, "The Lamp"), *pdfs.set_in(ONE, 50, 720, 60), *pdfs.set_in(TWO, 50, 720 - 12 * 5, 60)]
    path = pdfs.write_pdf(tmp_path / "a.pdf", [page])
    assert contents_of(str(path)) is None
    article = clean(load_file(path))
    assert article.text == f"The Lamp\n\n{ONE}\n\n{TWO}"
    assert article.source_offset(article.text.index("Nobody")) == article.source.text.index("Nobody")


def test_paragraphs_are_told_by_indents(tmp_path: Path) -> None:
    page = pdfs.set_in(ONE, 50, 720, 60, indent=3) + pdfs.set_in(TWO, 50, 720 - 12 * 4, 60, indent=3)
    assert load_file(pdfs.write_pdf(tmp_path / "a.pdf", [page])).text == f"{ONE}\n\n{TWO}\n"


def test_a_short_line_ends_a_paragraph(tmp_path: Path) -> None:
    page = pdfs.set_in(f"{ONE} Was it so?", 50, 720, 60)
    page += pdfs.set_in(TWO, 50, page[-1][1] - 12, 60)
    assert load_file(pdfs.write_pdf(tmp_path / "a.pdf", [page])).text == f"{ONE} Was it so?\n\n{TWO}\n"


def test_lines_of_verse_stay_lines(tmp_path: Path) -> None:
    verse = ["The lamp is lit,", "and no one has to wait for it", "tonight"]
    page = pdfs.set_in(TWO, 50, 720, 60) + [(50, 640 - 12 * number, 10, line) for number, line in enumerate(verse)]
    assert load_file(pdfs.write_pdf(tmp_path / "a.pdf", [page])).text == f"{TWO}\n\n" + "\n".join(verse) + "\n"


@pytest.mark.parametrize("by_rows", [False, True])
def test_columns_are_read_one_after_the_other(tmp_path: Path, by_rows: bool) -> None:
    left, right = pdfs.set_in(ONE, 50, 700, 36), pdfs.set_in(TWO, 310, 700, 36)
    page = [(50, 740, 16, "Two columns"), *left, *right]
    if by_rows:
        page.sort(key=lambda words: (-words[1], words[0]))
    assert load_file(pdfs.write_pdf(tmp_path / "a.pdf", [page])).text == f"Two columns\n\n{ONE}\n\n{TWO}\n"


def test_a_paragraph_goes_on_across_columns_and_pages_and_notes(tmp_path: Path) -> None:
    lines = pdfs.set_in(f"{ONE} {TWO} {THREE}", 50, 700, 60)
    cut = len(lines) // 2 + 1
    assert lines[cut - 1][3][-1].isalpha()
    first = [*lines[:cut], (50, 100, 7, "1. See the chronicle of the harbour, which says nothing of it at all.")]
    second = [(x, y + 12 * cut, size, text) for x, y, size, text in lines[cut:]]
    text = load_file(pdfs.write_pdf(tmp_path / "a.pdf", [first, second])).text
    assert text.split("\n\n") == [
        f"{ONE} {TWO} {THREE}",
        "1. See the chronicle of the harbour, which says nothing of it at all.\n",
    ]


def test_running_heads_and_page_numbers_go_and_numbers_of_the_text_stay(tmp_path: Path) -> None:
    pages = []
    for number, text in enumerate((ONE, TWO, THREE, ONE), 7):
        head = (50, 770, 9, "THE LAMP KEEPERS") if number % 2 else (400, 770, 9, f"Chapter {number // 8 + 1}")
        body = pdfs.set_in(text, 50, 700, 60)
        pages.append([head, *body, (50, 400, 10, f"{1910 + number}"), (290, 30, 9, f"- {number} -")])
    text = load_file(pdfs.write_pdf(tmp_path / "a.pdf", pages)).text
    assert "- 8 -" not in text
    assert [year for year in ("1917", "1918", "1919", "1920") if year in text] == ["1917", "1918", "1919", "1920"]
    assert "Chapter 2" in text  # two pages alone say so
    three = [*pages, [(50, 770, 9, "THE LAMP KEEPERS"), *pdfs.set_in(TWO, 50, 700, 60), (290, 30, 9, "- 11 -")]]
    text = load_file(pdfs.write_pdf(tmp_path / "b.pdf", three)).text
    assert "KEEPERS" not in text
    assert "11" not in text


def test_words_that_lines_part_are_put_together_as_the_text_writes_them(tmp_path: Path) -> None:
    lines = [
        "A quay is no harbour, and a well is known by its water, not",
        "by its stones. The harbour master said so on a well-known",
        "morning; he said it again to all who came to see the har-",
        "bour, and they wrote it down in the book of the well-",
        "known sayings that is kept under the lamp, and then the ex-",
        "ample was forgotten, like the fourteenth-",
        "Century bell.",
    ]
    page = [(50, 700 - 12 * number, 10, line) for number, line in enumerate(lines)]
    text = " ".join(load_file(pdfs.write_pdf(tmp_path / "a.pdf", [page])).text.split())
    assert "see the harbour, and" in text
    assert "of the well-known sayings" in text
    assert "the example was" in text
    assert "fourteenth-Century" in text


def test_tables_keep_their_rows(tmp_path: Path) -> None:
    rows = [("Harbour", "High", "Low"), ("Sandvik", "6:10", "0:24"), ("Torp", "7:02", "1:15"), ("Nes", "7:40", "1:58")]
    page = [(50 + 120 * n, 700 - 14 * row, 10, cell) for row, cells in enumerate(rows) for n, cell in enumerate(cells)]
    text = load_file(pdfs.write_pdf(tmp_path / "a.pdf", [page])).text
    assert text == "".join("\t".join(cells) + "\n" for cells in rows)


def test_bullets_begin_lines(tmp_path: Path) -> None:
    page = [
        (50, 700, 10, "•"),
        (70, 700, 10, "one thing, said at"),
        (70, 688, 10, "some length"),
        (50, 676, 10, "•"),
        (70, 676, 10, "another"),
    ]
    assert load_file(pdfs.write_pdf(tmp_path / "a.pdf", [page])).text == "• one thing, said at some length\n• another\n"


def test_text_along_the_edge_stays(tmp_path: Path) -> None:
    path = pdfs.write_pdf(tmp_path / "a.pdf", [[(30, 300, 10, "Harbour office copy")]], turned=True)
    assert load_file(path).text == "Harbour office copy\n"


def test_what_stands_beyond_the_page_is_not_read(tmp_path: Path) -> None:
    page = [*pdfs.set_in(ONE, 50, 700, 60), (50, 900, 10, "Cut off above"), (50, -40, 10, "and below.")]
    assert load_file(pdfs.write_pdf(tmp_path / "a.pdf", [page])).text == f"{ONE}\n"


def test_it_says_of_itself(tmp_path: Path) -> None:
    info = "/Title(The Lamp)/Author(Ada Quill; Bo Reed)/CreationDate(D:20220501100000+02'00')"
    metadata = clean(load_file(pdfs.write_pdf(tmp_path / "a.pdf", [pdfs.set_in(ONE, 50, 700, 60)], info=info))).metadata
    assert (metadata.title, metadata.authors) == ("The Lamp", ("Ada Quill", "Bo Reed"))
    assert metadata.published == "2022-05-01T10:00:00+02:00"
    info = "/Title(Microsoft Word - lamp7.docx)/Author(Administrator)/CreationDate(D:2022)"
    metadata = clean(load_file(pdfs.write_pdf(tmp_path / "b.pdf", [pdfs.set_in(ONE, 50, 700, 60)], info=info))).metadata
    assert (metadata.title, metadata.byline, metadata.published) == (None, None, "2022")


def test_what_cannot_be_read_is_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(NoArticleError, match="is scanned") as found:
        load_file(pdfs.write_pdf(tmp_path / "scan.pdf", [[], []]))
    assert "OCR" in found.value.hint
    path = pdfs.write_pdf(tmp_path / "a.pdf", [pdfs.set_in(ONE, 50, 700, 60)] * 3)
    (tmp_path / "torn.pdf").write_bytes(b"%PDF-1.7\n" + path.read_bytes()[200:400])
    with pytest.raises(ContainerError, match="damaged"):
        load_file(tmp_path / "torn.pdf")
    writer = pypdf.PdfWriter(clone_from=path)
    writer.encrypt("secret", algorithm="RC4-128")
    writer.write(tmp_path / "locked.pdf")
    with pytest.raises(ContainerError, match="encrypted"):
        load_file(tmp_path / "locked.pdf")
    monkeypatch.setattr(pdf, "LIMITS", Limits(pages=2))
    with pytest.raises(TooLargeError, match="3 pages"):
        load_file(path)
    monkeypatch.setattr(pdf, "LIMITS", Limits(page_characters=100))
    with pytest.raises(TooLargeError, match="more characters"):
        load_file(path)
