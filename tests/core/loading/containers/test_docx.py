"""Documents of Word."""

import io
import sys
import zipfile
from pathlib import Path

import pytest

from core.article.article import Article
from core.article.blocks import BlockKind, Style
from core.cleaning.pipeline import clean
from core.errors import ContainerError, EmptyError, MissingLibraryError, UnreadableError
from core.loading import load_bytes, load_file
from core.loading.containers import contents_of

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
M = "http://schemas.openxmlformats.org/officeDocument/2006/math"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
TYPES = f"""<?xml version="1.0"?><Types xmlns="{PACKAGE}/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="png" ContentType="image/png"/>
<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"""
RELS = f"""<?xml version="1.0"?><Relationships xmlns="{PACKAGE}/relationships">
<Relationship Id="r1" Type="{R}/officeDocument" Target="word/document.xml"/></Relationships>"""
CORE = f"""<?xml version="1.0"?><cp:coreProperties xmlns:cp="{PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"
xmlns:dcterms="http://purl.org/dc/terms/"><dc:title>Tides &amp; lamps</dc:title><dc:creator>Ada Quill; Bo Reed</dc:creator>
<dcterms:created>2022-05-01T10:00:00Z</dcterms:created></cp:coreProperties>"""
PROSE = "The lamp on the pier had been lit since four, and Marten could see it from the kitchen window."


def p(*runs: str, style: str = "") -> str:
    set_as = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{set_as}{''.join(runs)}</w:p>"


def r(text: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def document(body: str, path: Path, **parts: str | bytes) -> Path:
    """Write a document with a body; other parts by their names, ``__`` for a slash."""
    whole = f'<?xml version="1.0"?><w:document xmlns:w="{W}" xmlns:m="{M}" xmlns:r="{R}"><w:body>{body}</w:body></w:document>'
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("[Content_Types].xml", TYPES)
        packed.writestr("_rels/.rels", RELS)
        packed.writestr("docProps/core.xml", CORE)
        packed.writestr("word/document.xml", whole)
        for name, data in parts.items():
            packed.writestr(name.replace("__", "/").replace("--", "."), data)
    return path


def read(path: Path) -> Article:
    return clean(load_file(path))


def test_a_document_is_one_article_and_all_of_it(tmp_path: Path) -> None:
    row = "<w:tr>{}</w:tr>".format
    cells = [f"<w:tc>{p(r(text))}</w:tc>" for text in ("high", "6:10", "low", "0:24")]
    table = f"<w:tbl>{row(cells[0] + cells[1])}{row(cells[2] + cells[3])}</w:tbl>"
    path = document(
        p(r("Evening"), style="Heading1")
        + p(r("The lamp was "), r("lit", "<w:b/>"), r("."))
        + table
        + p(r("Related articles")),
        tmp_path / "tides.docx",
    )
    assert contents_of(str(path)) is None
    article = read(path)
    assert article.text == "Evening\n\nThe lamp was lit.\n\nhigh | 6:10\nlow | 0:24\n\nRelated articles"
    assert [run.text for block in article.blocks for run in block.runs if run.style & Style.BOLD] == ["lit"]
    assert [block.kind for block in article.blocks[:3]] == [BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.TABLE]
    at = article.source_offset(article.text.index("The lamp"))
    assert article.source.text[at:].startswith("The lamp was <strong>lit")
    assert (article.metadata.title, article.metadata.authors) == ("Evening", ("Ada Quill", "Bo Reed"))
    assert article.metadata.published == "2022-05-01T10:00:00Z"
    assert load_file(path).held.container == "a Word document (DOCX)"


def test_what_was_deleted_is_not_read_and_what_was_inserted_is(tmp_path: Path) -> None:
    body = p(
        r("It was "), f"<w:del><w:r><w:delText>dark</w:delText></w:r></w:del><w:ins>{r('bright')}</w:ins>", r(" there.")
    )
    assert read(document(body, tmp_path / "a.docx")).text == "It was bright there."


def test_formulas_stay_in_their_sentence(tmp_path: Path) -> None:
    fraction = f"<m:f><m:num>{_m('a+1')}</m:num><m:den>{_m('2')}</m:den></m:f>"
    power = f"<m:sSup><m:e>{_m('x')}</m:e><m:sup>{_m('2')}</m:sup></m:sSup>"
    root = f"<m:rad><m:radPr><m:degHide m:val='1'/></m:radPr><m:deg/><m:e>{_m('y')}</m:e></m:rad>"
    total = (
        f"<m:nary><m:naryPr><m:chr m:val='∑'/><m:limLoc m:val='undOvr'/></m:naryPr><m:sub>{_m('i=1')}</m:sub>"
        f"<m:sup>{_m('n')}</m:sup><m:e><m:d><m:e>{_m('i')}</m:e></m:d></m:e></m:nary>"
    )
    body = p(r("Since "), f"<m:oMath>{fraction}{_m('=')}{power}</m:oMath>", r(", it holds."))
    body += p(f"<m:oMathPara><m:oMath>{root}{_m('≤')}{total}</m:oMath></m:oMathPara>")
    blocks = read(document(body, tmp_path / "a.docx")).blocks
    assert blocks[0].text == r"Since $\frac{a+1}{2} = x^2$, it holds."
    assert blocks[1].text == r"$$\sqrt{y} \leq \sum_{i = 1}^n(i)$$"
    assert [run.style for run in blocks[0].runs] == [Style.PLAIN, Style.MATH, Style.PLAIN]


def _m(text: str) -> str:
    return f"<m:r><m:t>{text}</m:t></m:r>"


def test_images_are_carried_and_none_is_fetched(tmp_path: Path) -> None:
    secret = tmp_path / "secret.png"
    secret.write_bytes(b"\x89PNG secret")
    drawing = (
        '<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:docPr descr="A pier"/>'
        '<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><pic:pic '
        'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip r:{how}="{id}"/></pic:blipFill></pic:pic>'
        "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
    )
    rels = (
        f'<Relationships xmlns="{PACKAGE}/relationships"><Relationship Id="i1" Type="{R}/image" Target="media/a.png"/>'
        f'<Relationship Id="i2" Type="{R}/image" Target="{secret.as_uri()}" TargetMode="External"/></Relationships>'
    )
    parts = {"word___rels__document--xml--rels": rels, "word__media__a--png": b"\x89PNG inside"}
    path = document(p(r(PROSE), drawing.format(how="embed", id="i1")), tmp_path / "a.docx", **parts)
    (image,) = [block.image for block in read(path).blocks if block.image]
    assert image.address.startswith("data:image/png;base64,")
    path = document(p(r(PROSE), drawing.format(how="link", id="i2")), tmp_path / "b.docx", **parts)
    try:
        text = load_file(path).text
    except UnreadableError:
        return
    assert PROSE in text
    assert "c2VjcmV0" not in text


@pytest.mark.parametrize(
    ("part", "what"),
    [("xl__workbook--xml", r"a spreadsheet \(XLSX\)"), ("ppt__presentation--xml", r"a presentation \(PPTX\)")],
)
def test_other_office_documents_are_refused_by_name(tmp_path: Path, part: str, what: str) -> None:
    path = tmp_path / "a"
    with zipfile.ZipFile(path, "w") as packed:
        packed.writestr("[Content_Types].xml", TYPES)
        packed.writestr(part.replace("__", "/").replace("--", "."), "<x/>")
    with pytest.raises(ContainerError, match=what):
        load_file(path)


def test_a_document_without_text_is_a_sentence(tmp_path: Path) -> None:
    with pytest.raises(EmptyError, match="without text"):
        load_file(document(p(), tmp_path / "a.docx"))


def test_damage_and_entities_are_sentences(tmp_path: Path) -> None:
    path = document(p(r(PROSE)), tmp_path / "a.docx")
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 2])
    with pytest.raises(ContainerError, match="damaged"):
        load_file(path)
    path = document("<w:p><w:r></w:p>", tmp_path / "b.docx")
    with pytest.raises(ContainerError, match="damaged"):
        load_file(path)
    path = document(p(r(PROSE)), tmp_path / "c.docx", word__styles__xml="<!DOCTYPE x [<!ENTITY a 'b'>]><x>&a;</x>")
    with zipfile.ZipFile(path, "a") as packed:
        packed.writestr("word/numbering.xml", "<!DOCTYPE x [<!ENTITY a 'b'>]><x>&a;</x>")
    with pytest.raises(ContainerError, match="entities of its own"):
        load_file(path)


def test_bytes_alone_are_refused_as_before() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as packed:
        packed.writestr("[Content_Types].xml", TYPES)
    with pytest.raises(UnreadableError, match="a ZIP archive or an office document"):
        load_bytes(out.getvalue(), name="a.docx")


@pytest.mark.parametrize(("library", "data"), [("mammoth", None), ("pypdfium2", b"%PDF-1.4\n")])
def test_without_the_library_a_sentence_says_what_to_install(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, library: str, data: bytes | None
) -> None:
    path = tmp_path / "a"
    if data is None:
        document(p(r(PROSE)), path)
    else:
        path.write_bytes(data)
    monkeypatch.setitem(sys.modules, library, None)
    with pytest.raises(MissingLibraryError, match=f"needs {library}") as found:
        load_file(path)
    assert found.value.hint == "Install winnow-reader[documents]."
