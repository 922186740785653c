"""Documents of rich text."""

from pathlib import Path

import pytest

from core.article.article import Article
from core.article.blocks import BlockKind, Style
from core.cleaning.pipeline import clean
from core.errors import ContainerError, EmptyError
from core.loading import load_file
from core.loading.containers import contents_of

PNG = "89504e470d0a1a0a0000000d49484452"


def read(folder: Path, body: str, head: str = "") -> Article:
    path = folder / "a.rtf"
    path.write_bytes(f"{{\\rtf1\\ansi\\ansicpg1252\\deff0{head}\n{body}}}".encode("latin-1"))
    assert contents_of(str(path)) is None
    return clean(load_file(path))


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (r"One.\par Two\line three.\par", "One.\n\nTwo\nthree."),
        ("Words broken\r\n over lines stay whole.", "Words broken over lines stay whole."),
        (r"Caf\'e9 \'93open\'94 \endash  caf\u233?s \u8217\'92", "Café “open” – cafés ’"),
        (r"{\uc2\u26085\'93\'fa\u26412\'96\'7b} \uc0\u26085 .", "日本 日."),
        (r"\u-10179?\u-8704?", "😀"),
        (r"A\~b \{c\} \\ d\_e f\-g", "A\xa0b {c} \\ d\u2011e fg"),
        (r"It was {\deleted dark}{\revised bright}{\v unseen} there.", "It was bright there."),
        (r"{\header Run head}{\footer 7}{\*\unknown gone {deep}}{\*\bkmkstart here}Text{\xe Index}.", "Text."),
        (r"{\pict\wmetafile8 0102ff}Text.", "Text."),
        (r"Data {\pict\bin6 }{}\\x} ends.", "Data  ends.".replace("  ", " ")),
        (r"{\upr{ab\'3f}{\*\ud{ab\u263?}}} end.", "abć end."),
        (
            r"{\shp{\*\shpinst{\sp{\sn a}{\sv b}}{\shptxt In a box.\par}}{\shprslt In a box.}}Beside.",
            "In a box.\n\nBeside.",
        ),
        (r"{\object{\*\objdata 0102}{\result Shown.}}", "Shown."),
        (r"Cut {\b off", "Cut off"),
        (r"Text.}} trailing", "Text."),
    ],
)
def test_what_is_shown_is_read(tmp_path: Path, body: str, text: str) -> None:
    assert read(tmp_path, body).text == text


def test_styles_and_links(tmp_path: Path) -> None:
    body = r'a {\b b} {\i c\i0  d} {\strike e}{\super f}{\plain g} {\field{\*\fldinst{HYPERLINK "http://h.example/a?b=1"}}{\fldrslt{\ul h}}}.'
    runs = [run for block in read(tmp_path, body).blocks for run in block.runs]
    assert [(run.text, run.style) for run in runs if run.style] == [
        ("b", Style.BOLD),
        ("c", Style.ITALIC),
        ("e", Style.STRIKE),
        ("f", Style.SUPERSCRIPT),
    ]
    assert [(run.text, run.href) for run in runs if run.href] == [("h", "http://h.example/a?b=1")]


def test_fonts_tell_the_encoding(tmp_path: Path) -> None:
    fonts = (
        r"{\fonttbl{\f0\fnil\fcharset0 Arial;}{\f1\fnil\fcharset204{\*\falt Times}Arial Cyr;}{\f2\fcharset128 Mincho;}}"
    )
    body = r"\f1\'cf\'f0\'e8\'e2\'e5\'f2 \f2\'93\'fa\'96\'7b \plain caf\'e9"
    assert read(tmp_path, body, fonts).text == "Привет 日本 café"


def test_headings_lists_tables_and_notes(tmp_path: Path) -> None:
    styles = r"{\stylesheet{\ql Normal;}{\s1\b\sbasedon0 heading 1;}{\*\cs10 \additive Default;}{\s5 Title;}}"
    body = (
        r"\pard\plain\s1\b Evening\par\pard\plain It was lit{\super\chftn{\footnote\pard\plain \chftn By the clock.}}.\par"
        r"{\listtext\pard\plain 1.\tab}\pard\ls1 one\par{\listtext 2.\tab}\pard\ls1 two\par"
        r"{\pntext\f2\'b7\tab}\pard dot\par"
        r"\trowd\cellx1\cellx2\pard\intbl high\cell 6:10\cell\row\trowd\pard\intbl low\cell 0:24\cell\row\pard After.\par"
    )
    article = read(tmp_path, body, styles)
    assert article.text == (
        "Evening\n\nIt was lit1.\n\n1. one\n2. two\n- dot\n\nhigh | 6:10\nlow | 0:24\n\nAfter.\n\n\n\n1. By the clock."
    )
    assert [block.kind for block in article.blocks][:3] == [BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.ITEM]


def test_it_says_of_itself_and_carries_images(tmp_path: Path) -> None:
    info = r"{\info{\title Tides & lamps}{\author Ada Quill}{\operator X}{\creatim\yr2022\mo5\dy1\hr9}}"
    article = read(
        tmp_path,
        rf"Text.{{\*\shppict{{\pict{{\*\picprop{{\sp{{\sn a}}{{\sv b}}}}}}\pngblip {PNG}}}}}{{\nonshppict{{\pict\pngblip {PNG}}}}}",
        info,
    )
    metadata = article.metadata
    assert (metadata.title, metadata.byline, metadata.published) == ("Tides & lamps", "Ada Quill", "2022-05-01")
    (image,) = [block.image for block in article.blocks if block.image]
    assert image.address.startswith("data:image/png;base64,")


def test_nothing_and_too_much_are_sentences(tmp_path: Path) -> None:
    with pytest.raises(EmptyError, match="without text"):
        read(tmp_path, r"\par")
    with pytest.raises(ContainerError, match="nest too deeply"):
        read(tmp_path, "{" * 100_000 + "text")


def test_places_lead_into_what_is_shown(tmp_path: Path) -> None:
    article = read(tmp_path, r"The lamp {\b was} lit & burned.")
    at = article.source_offset(article.text.index("burned"))
    assert article.source.text[at:].startswith("burned.</p>")
