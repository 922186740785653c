"""How the reader sets its text, and what a person changes about it."""

import base64
import gzip
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QTextBlock, QTextFrame, QTextTable, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.article.article import Article
from core.article.blocks import Block, BlockKind, Image, Metadata, Run, Style
from core.article.source import MediaType, Source
from gui.panes.reader.pane import ReaderPane
from gui.settings.type_settings import LEGIBLE, Face, Spacing, TypeSettings, Width
from gui.typesetting.images import Pictures, load_image
from gui.widgets import theme

Make = Callable[..., Article]
PROSE = "The ferry had left, and whoever was late sat down on the warm stones to wait for another one. "
ARABIC = "كان الميناء هادئا في ذلك الصباح ولم يكن أحد على الجسر القديم. "


@pytest.fixture
def pane(qtbot: QtBot, qapp: QApplication) -> ReaderPane:
    theme.apply_theme(qapp, theme.Theme.LIGHT)
    made = ReaderPane()
    qtbot.addWidget(made)
    made.resize(1100, 600)
    made.show()
    qtbot.waitExposed(made)
    return made


def paragraph(text: str, *, quoted: int = 0) -> Block:
    return Block(BlockKind.PARAGRAPH, (Run(text, 0, 0),), quoted=quoted)


def show(qtbot: QtBot, pane: ReaderPane, *blocks: Block, path: str | None = None, **metadata: str) -> Article:
    article = Article(Source(b"x", "x", "x.html", MediaType.HTML, path=path), (), blocks, Metadata(**metadata))
    pane.show_article(article)
    qtbot.waitUntil(pane.is_finished)
    return article


def block_of(pane: ReaderPane, words: str) -> QTextBlock:
    found = pane.view.document().find(words)
    assert not found.isNull()
    return found.block()


def pixel(pane: ReaderPane, x: float, y: float) -> QColor:
    """The colour at a point of the view."""
    return pane.view.viewport().grab().toImage().pixelColor(int(x), int(y))


def height_of(pane: ReaderPane, block: QTextBlock) -> float:
    rect = pane.view.document().documentLayout().blockBoundingRect(block)
    return rect.center().y() - pane.view.verticalScrollBar().value()


def tables(pane: ReaderPane) -> list[QTextTable]:
    frames: list[QTextFrame] = pane.view.document().rootFrame().childFrames()
    return [frame for frame in frames if isinstance(frame, QTextTable)]


def png(width: int, height: int) -> str:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(0xFF8800)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return "data:image/png;base64," + base64.b64encode(bytes(data.data())).decode()


# What is chosen


def test_every_choice_changes_the_page(qtbot: QtBot, pane: ReaderPane) -> None:
    show(qtbot, pane, paragraph(PROSE * 5))
    pictures = [pane.grab().toImage()]
    for chosen in (
        TypeSettings(zoom=2),
        TypeSettings(face=Face.SANS),
        TypeSettings(spacing=Spacing.TIGHT),
        TypeSettings(spacing=Spacing.LOOSE),
        TypeSettings(width=Width.NARROW),
        TypeSettings(width=Width.WIDE),
        TypeSettings(justified=True),
    ):
        pane.set_type(chosen)
        qtbot.waitUntil(pane.is_finished)
        assert pane.type_settings == chosen
        now = pane.grab().toImage()
        assert now not in pictures
        pictures.append(now)
    pane.set_type(TypeSettings())
    qtbot.waitUntil(pane.is_finished)
    assert pane.grab().toImage() == pictures[0]


@pytest.mark.parametrize(("width", "characters"), [(Width.NARROW, 60), (Width.NORMAL, 67), (Width.WIDE, 75)])
@pytest.mark.parametrize("face", [Face.SERIF, Face.SANS])
@pytest.mark.parametrize("zoom", [0, 4])
def test_a_column_holds_as_many_characters_as_it_says(
    qtbot: QtBot, pane: ReaderPane, width: Width, characters: int, face: Face, zoom: int
) -> None:
    pane.set_type(TypeSettings(zoom=zoom, face=face, width=width))
    show(qtbot, pane, paragraph(PROSE * 40))
    layout = pane.view.document().firstBlock().layout()
    lengths = [layout.lineAt(n).textLength() for n in range(layout.lineCount() - 1)]
    assert abs(max(lengths) - characters) <= 3
    assert characters - 8 <= sum(lengths) / len(lengths) <= characters


@pytest.mark.parametrize(("wide", "zoom"), [(330, 0), (760, 0), (1100, 12), (1600, 0)])
def test_nothing_is_wider_than_the_column(qtbot: QtBot, pane: ReaderPane, wide: int, zoom: int) -> None:
    pane.resize(wide, 600)
    pane.set_type(TypeSettings(zoom=zoom))
    cells = tuple((Run(f"a rather long cell {n}", 0, 0),) for n in range(7))
    show(
        qtbot, pane, Block(BlockKind.IMAGE, image=Image(png(4000, 50))), Block(BlockKind.TABLE, rows=(cells, cells)),
        paragraph("x" * 900), Block(BlockKind.CODE, (Run("y" * 900, 0, 0),)), *[paragraph(PROSE * 9)] * 9,
    )  # fmt: skip
    assert pane.view.verticalScrollBar().maximum() > 0
    assert pane.view.horizontalScrollBar().maximum() == 0
    assert pane.view.viewport().width() == pane.view.text_width


def test_lines_stay_as_they_are_when_the_scroll_bar_comes(qtbot: QtBot, pane: ReaderPane) -> None:
    widths = []
    for count in (1, 40):
        show(qtbot, pane, *[paragraph(PROSE * 5)] * count)
        assert pane.view.verticalScrollBar().isVisible() is (count == 40)
        widths.append((pane.view.viewport().width(), pane.view.viewport().x()))
    assert widths[0] == widths[1]


def test_the_legible_face_is_asked_for_by_name(pane: ReaderPane) -> None:
    pane.set_type(TypeSettings(face=Face.LEGIBLE))
    assert pane.view.font().families()[: len(LEGIBLE)] == LEGIBLE


def test_type_that_is_set_before_anything_is_shown_counts(qtbot: QtBot, pane: ReaderPane) -> None:
    pane.set_type(TypeSettings(zoom=5, spacing=Spacing.LOOSE))
    show(qtbot, pane, paragraph("words"))
    assert pane.view.document().defaultFont().pointSizeF() == 17.5
    assert block_of(pane, "words").blockFormat().lineHeight() == 172


def turn(pane: ReaderPane, by: int, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.ControlModifier) -> None:
    here = QPointF(100, 100)
    event = QWheelEvent(
        here, pane.view.viewport().mapToGlobal(here), QPoint(), QPoint(0, by), Qt.MouseButton.NoButton, keys,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(pane.view.viewport(), event)


def test_the_wheel_with_ctrl_asks_for_one_step_a_notch(qtbot: QtBot, pane: ReaderPane) -> None:
    show(qtbot, pane, *[paragraph(PROSE * 9) for _ in range(20)])
    wanted: list[int] = []
    pane.zoom_wanted.connect(wanted.append)
    for by in (120, -120, 240, 40, 40, 40, -60, -60):
        turn(pane, by)
    assert wanted == [1, -1, 2, 1, -1]
    assert pane.view.verticalScrollBar().value() == 0
    turn(pane, -120, Qt.KeyboardModifier.NoModifier)
    assert pane.view.verticalScrollBar().value() > 0
    assert len(wanted) == 5


def test_the_wheel_turns_over_the_margins_too(qtbot: QtBot, pane: ReaderPane) -> None:
    pane.resize(1300, 500)
    show(qtbot, pane, *[paragraph(PROSE * 9) for _ in range(20)])
    view = pane.view
    here = QPointF(5, 100)
    assert view.childAt(here.toPoint()) is None
    event = QWheelEvent(
        here, view.mapToGlobal(here), QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view, event)
    assert view.verticalScrollBar().value() > 0


def test_keys_scroll_and_with_shift_select_what_is_in_sight(qtbot: QtBot, pane: ReaderPane) -> None:
    article = show(qtbot, pane, *[paragraph(f"{n}. " + PROSE * 9) for n in range(30)])
    bar = pane.view.verticalScrollBar()
    pane.view.setFocus()
    values = []
    for key in (
        Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Space, Qt.Key.Key_Up, Qt.Key.Key_PageUp, Qt.Key.Key_End,
        Qt.Key.Key_Home,
    ):  # fmt: skip
        qtbot.keyClick(pane.view, key)
        values.append(bar.value())
    down, page, space, up, page_up, end, home = values
    assert 0 < down < page < space
    assert up < space
    assert page_up < up
    assert (end, home) == (bar.maximum(), 0)
    for key, value in ((Qt.Key.Key_End, bar.maximum()), (Qt.Key.Key_Home, 0)):
        qtbot.keyClick(pane.view, key, Qt.KeyboardModifier.ControlModifier)
        assert bar.value() == value
    bar.setValue(bar.maximum() // 2)
    at = bar.value()
    qtbot.keyClick(pane.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(pane.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert abs(bar.value() - at) < 60
    pane.view.copy()
    words = QApplication.clipboard().text()
    assert len(words) > 60
    assert words in article.text


# What stands under the title


def test_the_time_to_read_stands_under_the_title(qtbot: QtBot, pane: ReaderPane) -> None:
    show(qtbot, pane, paragraph("word " * 1190), title="A headline", byline="Ada")
    assert pane.view.document().findBlockByNumber(1).text() == "Ada  ·  5 min"
    show(qtbot, pane, paragraph("word " * 1190), title="A headline")
    assert pane.view.document().findBlockByNumber(1).text() == "5 min"
    show(qtbot, pane, paragraph("word " * 1190))
    assert pane.view.toPlainText().startswith("word")


# Kinds of blocks


def test_a_quote_has_a_bar_at_the_side_where_its_lines_begin(qtbot: QtBot, pane: ReaderPane) -> None:
    line = QColor(theme.COLOURS[theme.Theme.LIGHT].line)
    show(qtbot, pane, paragraph("before"), paragraph(PROSE, quoted=1), paragraph("twice " + PROSE, quoted=2))
    once, twice = height_of(pane, block_of(pane, "The ferry")), height_of(pane, block_of(pane, "twice"))
    inner = pane.view.formats.quote_indent(1) + 1
    assert pixel(pane, 1, once) == line
    assert pixel(pane, inner, once) != line
    assert pixel(pane, 1, twice) == pixel(pane, inner, twice) == line
    assert pixel(pane, 1, (once + twice) / 2) == line  # one bar, not two
    assert pixel(pane, 1, height_of(pane, block_of(pane, "before"))) != line
    show(qtbot, pane, paragraph(ARABIC, quoted=1), direction="rtl")
    height = height_of(pane, block_of(pane, "كان"))
    assert pixel(pane, pane.view.viewport().width() - 2, height) == line
    assert pixel(pane, 1, height) != line


def test_code_has_a_ground_and_marks_where_a_line_goes_on(qtbot: QtBot, pane: ReaderPane) -> None:
    code = Block(BlockKind.CODE, (Run("short = 1\n" + "long_name + " * 20 + "1\n\nend = 2", 0, 0),))
    article = show(qtbot, pane, paragraph("before"), code, paragraph("after"))
    ground = QColor(theme.COLOURS[theme.Theme.LIGHT].code)
    width = pane.view.viewport().width()
    middle = height_of(pane, block_of(pane, "short"))
    assert pixel(pane, width - 4, middle) == ground
    assert pixel(pane, width - 4, height_of(pane, block_of(pane, "after"))) != ground
    layout = block_of(pane, "short").layout()
    heights = {round(layout.lineAt(n).height()) for n in range(layout.lineCount())}
    assert max(heights) - min(heights) <= 1  # an empty line is as high as the others
    pane.view.selectAll()
    pane.view.copy()
    assert QApplication.clipboard().text() == article.text


def test_a_rule_is_a_thin_line(qtbot: QtBot, pane: ReaderPane) -> None:
    show(qtbot, pane, paragraph("before"), Block(BlockKind.RULE), paragraph("after"))
    height = height_of(pane, pane.view.document().findBlockByNumber(1))
    x = pane.view.viewport().width() // 2
    column = [pixel(pane, x, height + n) for n in range(-4, 5)]
    assert column.count(QColor(theme.COLOURS[theme.Theme.LIGHT].line)) == 1


def test_a_wide_table_gets_smaller_type_and_stays_in_the_column(qtbot: QtBot, pane: ReaderPane) -> None:
    def table(columns: int, words: str) -> Block:
        return Block(
            BlockKind.TABLE, rows=tuple(tuple((Run(f"{words} {n}", 0, 0),) for n in range(columns)) for _ in range(3))
        )

    sizes = []
    for columns, words in ((2, "a"), (7, "seven letters"), (12, "a rather long cell with averyveryverylongword")):
        show(qtbot, pane, table(columns, words))
        (made,) = tables(pane)
        layout = pane.view.document().documentLayout()
        assert layout.frameBoundingRect(made).width() <= pane.view.viewport().width()
        assert pane.view.horizontalScrollBar().maximum() == 0
        sizes.append(
            made.cellAt(0, 0).firstCursorPosition().charFormat().fontPointSize()
            or block_of(pane, words[:1]).begin().fragment().charFormat().fontPointSize()
        )
    assert sizes == sorted(sizes, reverse=True)
    assert sizes[0] > sizes[-1]


def test_a_long_table_is_set_in_parts_with_the_same_columns(qtbot: QtBot, pane: ReaderPane) -> None:
    rows = tuple(tuple((Run(f"{r} {'x' * (c + 1)}", 0, 0),) for c in range(3)) for r in range(200))
    article = show(qtbot, pane, Block(BlockKind.TABLE, rows=rows, header_rows=1))
    made = tables(pane)
    assert len(made) > 1
    assert sum(table.rows() for table in made) == 200
    layout = pane.view.document().documentLayout()
    assert len({layout.frameBoundingRect(table).width() for table in made}) == 1
    pane.view.selectAll()
    pane.view.copy()
    assert QApplication.clipboard().text() == article.text


@pytest.mark.parametrize(
    "text", [PROSE * 300, "港口那天早上很安静，" * 3000, "x" * 30_000, "a\r\nb" * 9000, "e\u0301" * 20_000]
)
@pytest.mark.parametrize("kind", [BlockKind.PARAGRAPH, BlockKind.CODE])
def test_a_huge_block_is_laid_out_in_parts_and_copied_to_the_letter(
    qtbot: QtBot, pane: ReaderPane, text: str, kind: BlockKind
) -> None:
    article = show(qtbot, pane, Block(kind, (Run(text, 0, 0),)), paragraph("The end."))
    document = pane.view.document()
    block, longest = document.firstBlock(), 0
    while block.isValid():
        longest = max(longest, block.length())
        block = block.next()
    assert longest < 7_000
    pane.view.selectAll()
    pane.view.copy()
    assert QApplication.clipboard().text() == article.text


def test_right_to_left_stands_on_the_right(qtbot: QtBot, pane: ReaderPane) -> None:
    item = Block(BlockKind.ITEM, (Run(ARABIC, 0, 0),), level=2, marker="- ")
    show(
        qtbot,
        pane,
        paragraph(ARABIC),
        item,
        Block(BlockKind.CODE, (Run("a = 1", 0, 0),)),
        direction="rtl",
        title="الميناء",
    )
    width = pane.view.viewport().width()
    for block in (pane.view.document().firstBlock(), block_of(pane, "كان"), block_of(pane, "•")):
        line = block.layout().lineAt(0)
        assert block.blockFormat().layoutDirection() is Qt.LayoutDirection.RightToLeft
        assert line.naturalTextRect().right() > width - 4 * pane.view.formats.em
    bullet = block_of(pane, "•")
    assert bullet.blockFormat().rightMargin() > 0
    assert bullet.blockFormat().leftMargin() == 0
    assert block_of(pane, "a = 1").blockFormat().layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_a_paragraph_of_another_direction_in_plain_text(qtbot: QtBot, pane: ReaderPane) -> None:
    show(qtbot, pane, paragraph("Latin"), paragraph("(12) " + ARABIC))
    assert block_of(pane, "كان").blockFormat().layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert block_of(pane, "Latin").blockFormat().layoutDirection() is Qt.LayoutDirection.LeftToRight


def test_styles_add_up(qtbot: QtBot, pane: ReaderPane) -> None:
    style = Style.CODE | Style.BOLD | Style.ITALIC | Style.STRIKE | Style.SUBSCRIPT
    show(qtbot, pane, Block(BlockKind.PARAGRAPH, (Run("all", 0, 0, style),)))
    char = block_of(pane, "all").begin().fragment().charFormat()
    assert char.fontWeight() == 700
    assert char.fontItalic()
    assert char.fontStrikeOut()
    assert char.verticalAlignment() is char.VerticalAlignment.AlignSubScript
    assert "Mono" in char.font().family() or "Mono" in char.fontFamilies()[0]


# Images


def test_images_are_centred_and_grow_with_the_text_up_to_the_column(qtbot: QtBot, pane: ReaderPane) -> None:
    widths = []
    for zoom in (0, 6):
        pane.set_type(TypeSettings(zoom=zoom))
        show(
            qtbot,
            pane,
            Block(BlockKind.IMAGE, image=Image(png(100, 50))),
            Block(BlockKind.IMAGE, image=Image(png(4000, 50))),
        )
        small, large = (image.width() for image in pane.view.images.values())
        assert large <= pane.view.viewport().width()
        assert large > pane.view.column() - 2
        widths.append(small)
        middle = height_of(pane, pane.view.document().firstBlock())
        assert pixel(pane, pane.view.viewport().width() / 2, middle) == QColor(0xFF8800)
        assert pixel(pane, 4, middle) != QColor(0xFF8800)
    assert widths == [100, 148]


def test_an_image_is_never_wider_than_a_narrow_pane(qtbot: QtBot, pane: ReaderPane) -> None:
    show(qtbot, pane, Block(BlockKind.IMAGE, image=Image(png(4000, 50))))
    pane.resize(300, 600)
    qtbot.waitUntil(
        lambda: (
            pane.is_finished()
            and all(image.width() <= pane.view.viewport().width() for image in pane.view.images.values())
        )
    )
    assert pane.view.horizontalScrollBar().maximum() == 0


def test_a_picture_that_comes_too_late_is_dropped(qtbot: QtBot, pane: ReaderPane) -> None:
    blocks = [Block(BlockKind.IMAGE, image=Image(png(900, 900))) for _ in range(5)]
    pane.show_article(Article(Source(b"x", "x", "x.html", MediaType.HTML), (), tuple(blocks)))
    show(qtbot, pane, paragraph("words"), Block(BlockKind.IMAGE, image=Image(png(30, 30))))
    assert [image.width() for image in pane.view.images.values()] == [30]


def test_pictures_that_cannot_be_decoded_are_none(qtbot: QtBot, tmp_path: Path) -> None:
    whole = base64.b64decode(png(50, 50).split(",")[1])
    (tmp_path / "cut.png").write_bytes(whole[:33] + b"\0\0\0\x10IDAT" + b"\xff" * 20)  # a head, and nonsense after it
    pictures = Pictures()
    got: list[str] = []
    pictures.decoded.connect(lambda name, _: got.append(name))
    assert pictures.add("https://example.org/a.png", str(tmp_path), lambda own: own) is None
    assert pictures.add("missing.png", str(tmp_path), lambda own: own) is None
    assert pictures.add("cut.png", str(tmp_path), lambda own: own) is not None
    qtbot.waitUntil(lambda: not pictures.busy())
    assert got == []
    assert load_image("cut.png", str(tmp_path)) is None
    pictures.close()


@pytest.mark.parametrize("packed", [False, True])
def test_an_svg_that_names_a_file_of_this_computer_reads_nothing(tmp_path: Path, packed: bool) -> None:
    secret = tmp_path / "secret.png"
    secret.write_bytes(base64.b64decode(png(50, 50).split(",")[1]))
    folder = tmp_path / "page"
    folder.mkdir()
    drawing = (
        '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="50" height="50">'
        f'<image xlink:href="{secret}" width="50" height="50"/></svg>'
    ).encode()
    for name in ("a.svg", "a.png"):
        (folder / name).write_bytes(gzip.compress(drawing) if packed else drawing)
        assert load_image(name, str(folder)) is None
    assert load_image("data:image/svg+xml;base64," + base64.b64encode(drawing).decode(), None) is None
