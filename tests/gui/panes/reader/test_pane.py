"""What a person sees and does in the reader pane."""

import base64
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QPoint, Qt
from PySide6.QtGui import QImage, QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.article.article import Article
from core.article.blocks import Block, BlockKind, Image, Media, Metadata, Run, Style
from core.article.source import MediaType, Source
from core.cleaning.pipeline import clean
from gui.panes.reader.pane import ReaderPane
from gui.typesetting.images import load_image
from gui.widgets import theme

Make = Callable[..., Article]


@pytest.fixture
def pane(qtbot: QtBot, qapp: QApplication) -> ReaderPane:
    theme.apply_theme(qapp, theme.Theme.LIGHT)
    made = ReaderPane()
    qtbot.addWidget(made)
    made.resize(1200, 600)
    made.show()
    qtbot.waitExposed(made)
    return made


def _png(width: int = 4, height: int = 3) -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(0xFF8800)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(data.data())


def _blocks(*blocks: Block, path: str | None = None, metadata: Metadata | None = None) -> Article:
    """An article whose blocks have no source of their own."""
    source = Source(b"x", "x", "x.html", MediaType.HTML, path=path)
    return Article(source, (), blocks, metadata or Metadata())


def _show(qtbot: QtBot, pane: ReaderPane, article: Article) -> str:
    pane.show_article(article)
    qtbot.waitUntil(pane.is_finished)
    return pane.view.toPlainText()


def test_title_byline_and_date_stand_above_the_text(qtbot: QtBot, pane: ReaderPane) -> None:
    metadata = Metadata(title="A headline", byline="Ada Byron", published="2024-03-05", site="The Site")
    shown = _show(qtbot, pane, _blocks(Block(BlockKind.PARAGRAPH, (Run("Text.", 0, 0),)), metadata=metadata))
    lines = shown.split("\n")
    assert lines[0] == "A headline"
    assert "Ada Byron" in lines[1]
    assert "2024" in lines[1]
    assert "The Site" in lines[1]
    assert lines[2] == "Text."


def test_a_title_that_the_text_begins_with_is_shown_once(qtbot: QtBot, pane: ReaderPane) -> None:
    heading = Block(BlockKind.HEADING, (Run("A  headline", 0, 0),), level=1)
    shown = _show(qtbot, pane, _blocks(heading, metadata=Metadata(title="A headline", byline="Ada")))
    assert shown.split("\n") == ["A  headline", "Ada  ·  1 min"]


def test_the_parts_below_a_title_that_reads_from_the_right_stand_each_for_itself(
    qtbot: QtBot, pane: ReaderPane
) -> None:
    metadata = Metadata(title="שלום", byline="Ada", direction="rtl")
    shown = _show(qtbot, pane, _blocks(Block(BlockKind.PARAGRAPH, (Run("שלום", 0, 0),)), metadata=metadata))
    assert shown.split("\n")[1] == "\u2068Ada\u2069  ·  \u20681 min\u2069"


def test_every_kind_of_block_is_set(qtbot: QtBot, pane: ReaderPane) -> None:
    cell = (Run("one", 0, 0),)
    shown = _show(
        qtbot,
        pane,
        _blocks(
            Block(BlockKind.HEADING, (Run("Head", 0, 0),), level=2),
            Block(
                BlockKind.PARAGRAPH,
                (Run("plain ", 0, 0), Run("bold", 0, 0, Style.BOLD), Run("2", 0, 0, Style.SUPERSCRIPT)),
            ),
            Block(BlockKind.ITEM, (Run("item", 0, 0),), level=1, marker="- "),
            Block(BlockKind.ITEM, (Run("second", 0, 0),), level=2, marker="3. "),
            Block(BlockKind.PARAGRAPH, (Run("quoted", 0, 0),), quoted=1),
            Block(BlockKind.CODE, (Run("a = 1\nb = 2", 0, 0),)),
            Block(BlockKind.TABLE, rows=((cell, cell), (cell, cell)), header_rows=1),
            Block(BlockKind.IMAGE, image=Image("https://example.org/a.png", "A bridge")),
            Block(BlockKind.IMAGE, image=Image("https://example.org/v", "The storm", Media.VIDEO)),
            Block(BlockKind.CAPTION, (Run("caption", 0, 0),)),
            Block(BlockKind.RULE),
            Block(BlockKind.PARAGRAPH, (Run("soft\nwrapped", 0, 0),), reflow=True),
            Block(BlockKind.PARAGRAPH, (Run("a\nverse", 0, 0),)),
        ),
    )
    for words in (
        "Head",
        "plain bold2",
        "•\u2002item",
        "3.\u2002second",
        "quoted",
        "a = 1\nb = 2",
        "one",
        "Image: A bridge",
        "Video on example.org: The storm",
        "caption",
        "soft wrapped",
        "a\nverse",
    ):
        assert words in shown


def test_a_line_has_sixty_to_seventy_five_characters(pane: ReaderPane) -> None:
    metrics = pane.view.fontMetrics()
    sample = "The quick brown fox jumps over the lazy dog and then sits down by the river for a while. "
    fits = max(n for n in range(len(sample)) if metrics.horizontalAdvance(sample[:n]) <= pane.view.viewport().width())
    assert 55 <= fits <= 85
    left = pane.view.viewport().geometry().left()
    right = pane.view.width() - pane.view.viewport().geometry().right()
    assert abs(left - right) <= 24


def test_a_link_is_announced_and_nothing_opens(qtbot: QtBot, pane: ReaderPane) -> None:
    run = Run("a link that is long enough to be hit by the mouse", 0, 0, href="https://example.org/x")
    _show(qtbot, pane, _blocks(Block(BlockKind.PARAGRAPH, (run,))))
    cursor = QTextCursor(pane.view.document())
    cursor.setPosition(10)
    point = pane.view.cursorRect(cursor).center()
    with qtbot.waitSignal(pane.link_clicked) as clicked:
        qtbot.mouseClick(pane.view.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert clicked.args == ["https://example.org/x"]


def test_going_to_a_place_scrolls_there(qtbot: QtBot, pane: ReaderPane, make_article: Make) -> None:
    blocks = [Block(BlockKind.PARAGRAPH, (Run(f"Paragraph number {n}. " * 8, 0, 0),)) for n in range(800)]
    article = _blocks(*blocks)
    pane.show_article(article)
    assert not pane.is_finished()
    pane.go_to_text(article.text.index("number 700."))
    qtbot.waitUntil(pane.is_finished)
    seen = pane.view.cursorForPosition(pane.view.viewport().rect().center())
    seen.select(QTextCursor.SelectionType.BlockUnderCursor)
    number = int(seen.selectedText().split("number ")[1].split(".")[0])
    assert 695 <= number <= 710


def test_zoom_keeps_the_text(qtbot: QtBot, pane: ReaderPane, make_article: Make) -> None:
    before = _show(qtbot, pane, make_article("Some words."))
    size = pane.view.font().pointSizeF()
    pane.zoom(3)
    qtbot.waitUntil(pane.is_finished)
    assert pane.view.font().pointSizeF() == size + 3
    assert pane.view.toPlainText() == before
    pane.zoom(0)
    assert pane.view.font().pointSizeF() == size


def test_images_that_the_article_carries_or_has_beside_it_are_shown(tmp_path: Path) -> None:
    (tmp_path / "beside.png").write_bytes(_png())
    carried = "data:image/png;base64," + base64.b64encode(_png()).decode()
    for address in (carried, "beside.png", "beside.png?v=1", "./beside.png"):
        image = load_image(address, str(tmp_path))
        assert image is not None
        assert (image.width(), image.height()) == (4, 3)


def test_no_other_image_is_read(tmp_path: Path) -> None:
    outside = tmp_path / "outside.png"
    outside.write_bytes(_png())
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "link.png").symlink_to(outside)
    (folder / "text.png").write_text("no image")
    (folder / "empty.png").write_bytes(b"")
    for address in (
        "https://example.org/a.png", "//example.org/a.png", "http:a.png", f"file://{outside}", str(outside),
        "../outside.png",
        "%2e%2e/outside.png", "link.png", r"\\host\share\a.png", "%5C%5Chost/a.png", "text.png",
        "empty.png", "", "missing.png", "a\0b.png",
        "data:image/png;base64,!!!!", "data:text/html,<b>", "data:image/png,plain",
    ):  # fmt: skip
        assert load_image(address, str(folder)) is None, address
    assert load_image("outside.png", None) is None


def test_a_page_full_of_remote_things_loads_nothing(
    qtbot: QtBot, pane: ReaderPane, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr("gui.typesetting.images.open", lambda *a, **k: opened.append(str(a[0])), raising=False)
    addresses = [
        "https://example.org/a.png",
        "file:///etc/hostname",
        r"\\host\share\b.png",
        "//cdn.example.org/c.gif",
        "ftp://x/y.png",
    ]
    blocks = [Block(BlockKind.IMAGE, image=Image(address)) for address in addresses]
    _show(qtbot, pane, _blocks(*blocks, path=str(tmp_path / "page.html")))
    assert opened == []
    assert pane.view.images == {}
    assert pane.view.loadResource(2, "https://example.org/a.png") is None
    assert pane.view.refused == ["https://example.org/a.png"]


def test_an_image_is_scaled_to_the_column(qtbot: QtBot, pane: ReaderPane, tmp_path: Path) -> None:
    (tmp_path / "wide.png").write_bytes(_png(3000, 30))
    _show(qtbot, pane, _blocks(Block(BlockKind.IMAGE, image=Image("wide.png")), path=str(tmp_path / "p.html")))
    (image,) = pane.view.images.values()
    assert image.width() <= pane.view.column()


def test_right_to_left_articles_read_so(qtbot: QtBot, pane: ReaderPane) -> None:
    _show(qtbot, pane, _blocks(Block(BlockKind.PARAGRAPH, (Run("שלום", 0, 0),)), metadata=Metadata(direction="rtl")))
    assert pane.view.document().defaultTextOption().textDirection() is Qt.LayoutDirection.RightToLeft


def test_items_that_are_read_from_the_right_need_no_scrolling_aside(qtbot: QtBot, pane: ReaderPane) -> None:
    words = "قارب كبير على الرصيف وكانت السماء صافية في الصباح. " * 6
    items = [Block(BlockKind.ITEM, (Run(words, 0, 0),), level=1, marker=f"{n}. ") for n in range(9, 20)]
    pane.resize(420, 400)
    _show(qtbot, pane, _blocks(*items, metadata=Metadata(direction="rtl")))
    assert not pane.view.horizontalScrollBar().isVisible()


def test_clearing_and_building_again(qtbot: QtBot, pane: ReaderPane, make_article: Make) -> None:
    _show(qtbot, pane, make_article("Words."))
    pane.refresh()
    qtbot.waitUntil(pane.is_finished)
    assert "Words." in pane.view.toPlainText()
    pane.clear()
    assert pane.view.toPlainText() == ""
    pane.refresh()
    assert pane.view.toPlainText() == ""


def test_code_with_letters_of_two_units_is_painted(qtbot: QtBot, pane: ReaderPane) -> None:
    code = Block(BlockKind.CODE, (Run("\U0001f30a" * 120 + " x" * 60 + "\nend", 0, 0),))
    _show(qtbot, pane, _blocks(code))
    block = pane.view.document().firstBlock()
    assert block.layout().lineCount() > 2
    with qtbot.captureExceptions() as raised:
        pane.grab()
    assert raised == []


def test_a_third_click_selects_the_paragraph_and_not_the_place_behind_it(qtbot: QtBot, pane: ReaderPane) -> None:
    long = " ".join(f"word{n}" for n in range(2_000))
    rows = (((Run("one", 0, 0),), (Run("two", 0, 0),)),)
    article = _blocks(
        Block(BlockKind.PARAGRAPH, (Run("First one.", 0, 0),)),
        Block(BlockKind.PARAGRAPH, (Run(long, 0, 0),)),
        Block(BlockKind.TABLE, rows=rows),
    )
    _show(qtbot, pane, article)
    view = pane.view
    for words, whole in (("First", "First one."), ("word1990", long), ("word10", long), ("one", "one"), ("two", "two")):
        cursor = view.document().find(words, 12 if len(words) == 3 else 0)
        cursor.setPosition(cursor.selectionStart() + 1)
        view.setTextCursor(cursor)
        view.ensureCursorVisible()
        point = view.cursorRect().center()
        qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
        assert [article.text[start:end] for start, end in view.chosen()] == [whole]
        assert view.createMimeDataFromSelection().text() == whole
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point + QPoint(60, 0))


def test_between_cells_a_rectangle_of_them_is_selected_and_copied(qtbot: QtBot, pane: ReaderPane) -> None:
    rows = tuple(tuple((Run(f"{column}{row}", 0, 0),) for column in "abc") for row in range(3))
    article = _blocks(Block(BlockKind.TABLE, rows=rows))
    _show(qtbot, pane, article)

    def place(words: str) -> QPoint:
        cursor = pane.view.document().find(words)
        cursor.setPosition(cursor.selectionStart() + 1)
        return pane.view.cursorRect(cursor).center()

    viewport = pane.view.viewport()
    qtbot.mousePress(viewport, Qt.MouseButton.LeftButton, pos=place("b0"))
    qtbot.mouseMove(viewport, place("c1"))
    qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=place("c1"))
    assert [article.text[start:end] for start, end in pane.view.chosen()] == ["b0", "c0", "b1", "c1"]
    assert pane.view.createMimeDataFromSelection().text() == "b0 | c0\nb1 | c1"


def test_pages_are_selected_by_key_down_to_the_end_and_back(qtbot: QtBot, pane: ReaderPane) -> None:
    words = " ".join(["harbour"] * 60)
    text = "\n\n".join(f"Paragraph {n}. {words}" for n in range(20))
    _show(qtbot, pane, clean(Source(text.encode(), text, "a.txt", MediaType.TEXT)))
    view, shift = pane.view, Qt.KeyboardModifier.ShiftModifier
    view.setFocus()
    ends = [0]
    for key, last in ((Qt.Key.Key_PageDown, view.document().characterCount() - 1), (Qt.Key.Key_PageUp, 0)):
        while ends[-1] != last:
            qtbot.keyClick(view, key, shift)
            ends.append(view.textCursor().position())
            assert ends[-1] != ends[-2]
            assert view.viewport().rect().intersects(view.cursorRect().adjusted(0, 0, 1, 0))
    assert 10 < len(ends) < 40
    assert view.textCursor().anchor() == 0


@pytest.mark.parametrize("first", [1, 2, 3])
def test_pages_are_selected_by_key_past_tables_of_any_width(qtbot: QtBot, pane: ReaderPane, first: int) -> None:
    """Qt's own way goes round in a circle for ever in such a table."""
    rows = "\n".join(
        "| " + " | ".join(f"{'abcd' * (row + column)} {column}" for column in range(4)) + " |" for row in range(4)
    )
    head, rest = rows.split("\n", 1)
    text = "A harbour.\n\n" * first + f"{head}\n|---|---|---|---|\n{rest}\n"
    _show(qtbot, pane, clean(Source(text.encode(), text, "a.md", MediaType.MARKDOWN)))
    view = pane.view
    pane.resize(500, 700)
    last = view.document().characterCount() - 1
    for position in range(last):
        cursor = view.textCursor()
        cursor.setPosition(position)
        view.setTextCursor(cursor)
        qtbot.keyClick(view, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ShiftModifier)
        assert view.textCursor().position() == last
