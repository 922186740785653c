"""Documents of LibreOffice, as odfpy writes them."""

import zipfile
from pathlib import Path

import pytest
from odf import dc, meta, office, style, table, text
from odf.draw import Frame, Image
from odf.opendocument import OpenDocumentSpreadsheet, OpenDocumentText

from core.article.blocks import BlockKind, Style
from core.cleaning.pipeline import clean
from core.errors import ContainerError, EmptyError
from core.loading import load_file
from core.loading.containers import contents_of

PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010806000000"
    "1f15c4890000000d49444154789c6360000002000001e221bc330000000049454e44ae426082"
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    document = OpenDocumentText()
    document.meta.addElement(dc.Title(text="Tides & lamps"))
    document.meta.addElement(meta.InitialCreator(text="Ada Quill"))
    document.meta.addElement(meta.CreationDate(text="2022-05-01T10:00:00"))
    bold = style.Style(name="T1", family="text")
    bold.addElement(style.TextProperties(fontweight="bold"))
    raised = style.Style(name="T2", family="text")
    raised.addElement(style.TextProperties(textposition="super 58%"))
    numbers = text.ListStyle(name="L1")
    numbers.addElement(text.ListLevelStyleNumber(level=1, numformat="1"))
    for one in (bold, raised, numbers):
        document.automaticstyles.addElement(one)
    body = document.text
    body.addElement(text.H(outlinelevel=2, text="Evening"))
    lit = text.P(text="The lamp ")
    lit.addElement(text.Span(stylename=bold, text="was lit"))
    lit.addText(" <since> four")
    lit.addElement(text.Span(stylename=raised, text="th"))
    note = text.Note(id="n1", noteclass="footnote")
    note.addElement(text.NoteCitation(text="1"))
    inner = text.NoteBody()
    inner.addElement(text.P(text="By the harbour clock."))
    note.addElement(inner)
    lit.addElement(note)
    lit.addText(".")
    body.addElement(lit)
    items = text.List(stylename=numbers)
    for words in ("one", "two"):
        item = text.ListItem()
        item.addElement(text.P(text=words))
        items.addElement(item)
    body.addElement(items)
    tides = table.Table()
    for row in (("high", "6:10"), ("low", "0:24")):
        line = table.TableRow()
        for words in row:
            cell = table.TableCell()
            cell.addElement(text.P(text=words))
            line.addElement(cell)
        tides.addElement(line)
    body.addElement(tides)
    link = text.P(text="See ")
    link.addElement(text.A(href="https://harbour.example/a?b=1&c=2", text="the harbour"))
    comment = office.Annotation()
    comment.addElement(text.P(text="Check this!"))
    link.addElement(comment)
    body.addElement(link)
    pier = text.P()
    frame = Frame(width="1cm", height="1cm")
    frame.addElement(Image(href=document.addPictureFromString(PIXEL, "image/png")))
    pier.addElement(frame)
    body.addElement(pier)
    body.addElement(text.P(text="Related articles"))
    document.save(str(tmp_path / "tides.odt"))
    return tmp_path / "tides.odt"


def test_a_document_is_one_article_and_all_of_it(path: Path) -> None:
    assert contents_of(str(path)) is None
    article = clean(load_file(path))
    assert article.text == (
        "Evening\n\nThe lamp was lit <since> fourth1.\n\n1. one\n2. two\n\nhigh | 6:10\nlow | 0:24\n\n"
        "See the harbour\n\n\n\nRelated articles\n\n\n\n1. By the harbour clock."
    )
    kinds = [block.kind for block in article.blocks]
    assert kinds.count(BlockKind.ITEM) >= 2
    runs = [run for block in article.blocks for run in block.runs]
    assert [run.text for run in runs if run.style & Style.BOLD] == ["was lit"]
    assert [run.href for run in runs if run.text == "the harbour"] == ["https://harbour.example/a?b=1&c=2"]
    (image,) = [block.image for block in article.blocks if block.image]
    assert image.address.startswith("data:image/png;base64,")
    assert (article.metadata.byline, article.metadata.published) == ("Ada Quill", "2022-05-01T10:00:00")
    assert article.source.held is not None
    assert article.source.held.title == "Tides & lamps"


def test_what_was_deleted_is_not_read(tmp_path: Path) -> None:
    path = flat(
        tmp_path,
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>dark</text:p></text:deletion>"
        "</text:changed-region></text:tracked-changes><text:p>It was<text:s text:c='3'/>bright<text:line-break/>there.</text:p>",
    )
    assert clean(load_file(path)).text == "It was bright\nthere."


def flat(folder: Path, body: str, kind: str = "text") -> Path:
    oasis = "urn:oasis:names:tc:opendocument:xmlns"
    path = folder / "a.fodt"
    path.write_text(
        f'<?xml version="1.0" encoding="UTF-8"?>\n<office:document xmlns:office="{oasis}:office:1.0" xmlns:text="{oasis}:text:1.0" '
        f'xmlns:draw="{oasis}:drawing:1.0" office:mimetype="application/vnd.oasis.opendocument.{kind}">'
        f"<office:body><office:{kind}>{body}</office:{kind}></office:body></office:document>",
        "utf-8",
    )
    return path


def test_formulas_stay(tmp_path: Path) -> None:
    math = (
        '<draw:frame><draw:object><math xmlns="http://www.w3.org/1998/Math/MathML"><semantics><mfrac><mi>a</mi><mn>2</mn></mfrac>'
        '<annotation encoding="StarMath 5.0">a over 2</annotation></semantics></math></draw:object></draw:frame>'
    )
    assert (
        clean(load_file(flat(tmp_path, f"<text:p>Half is {math} here.</text:p>"))).text
        == r"Half is $\frac{a}{2}$ here."
    )


def test_other_documents_are_refused_by_name(tmp_path: Path) -> None:
    OpenDocumentSpreadsheet().save(str(tmp_path / "a.ods"))
    with pytest.raises(ContainerError, match=r"a spreadsheet \(ODS\)"):
        load_file(tmp_path / "a.ods")
    with pytest.raises(ContainerError, match=r"a presentation \(ODP\)"):
        load_file(flat(tmp_path, "", "presentation"))


def test_encryption_damage_and_nothing_are_sentences(path: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(path) as old:
        parts = {name: old.read(name) for name in old.namelist()}
    torn = tmp_path / "torn.odt"
    torn.write_bytes(path.read_bytes()[:900])
    with pytest.raises(ContainerError, match="damaged"):
        load_file(torn)
    parts["META-INF/manifest.xml"] = b"<manifest><encryption-data/></manifest>"
    with zipfile.ZipFile(tmp_path / "locked.odt", "w") as new:
        for name, data in parts.items():
            new.writestr(name, data)
    with pytest.raises(ContainerError, match="encrypted"):
        load_file(tmp_path / "locked.odt")
    with pytest.raises(EmptyError, match="without text"):
        load_file(flat(tmp_path, "<text:p/>"))


def test_deep_lists_end(tmp_path: Path) -> None:
    deep = "<text:list><text:list-item>" * 2000 + "<text:p>bottom</text:p>" + "</text:list-item></text:list>" * 2000
    with pytest.raises(ContainerError, match="damaged"):
        load_file(flat(tmp_path, deep))
    deep = "<text:list><text:list-item>" * 110 + "<text:p>bottom</text:p>" + "</text:list-item></text:list>" * 110
    assert "bottom" in clean(load_file(flat(tmp_path, deep))).text
