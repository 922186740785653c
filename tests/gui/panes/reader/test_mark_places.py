"""Marks of removals touch no letter, no bullet and no number, whatever stands around them."""

from collections.abc import Sequence

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.article.article import Article
from core.article.blocks import Block, BlockKind, Metadata, Run
from core.article.removal import Kind, Removal
from core.article.source import MediaType, Source
from core.article.span import Span
from gui.panes.reader import mark_painter
from gui.panes.reader.pane import ReaderPane
from gui.settings.type_settings import Spacing, TypeSettings
from gui.typesetting import text_setter
from gui.typesetting.formats import MARKER_GAP
from gui.widgets import theme

LATIN, ARABIC = "Fjord gate (big) Älg quay ", "قارب كبير على الرصيف "
INK = 200
"""Lightness below which a pixel is one of a letter, and not of a line or a ground."""
AROUND = 9
"""Pixels around the middle of a mark that are looked at."""


def item(marker: str, level: int = 1) -> Block:
    return Block(BlockKind.ITEM, level=level, marker=marker, gap="\n")


def article(parts: Sequence[tuple[Block, Sequence[str]]], direction: str = "ltr") -> Article:
    """Make an article in which something was removed between the texts of each block and behind each block."""
    source, blocks, removals = "", [], []
    for block, texts in [*parts, (Block(BlockKind.PARAGRAPH), ["End."])]:
        runs = []
        for text in texts:
            runs.append(Run(text, len(source), len(source) + len(text)))
            source += text
            removals.append(Removal(Span(len(source), len(source) + 3), Kind.MARKUP, 0.9, "why", "page"))
            source += "<x>"
        rows = tuple(tuple((run,) for run in runs[at : at + 2]) for at in range(0, len(runs), 2))
        table = block.kind is BlockKind.TABLE
        made = Block(
            block.kind, () if table else tuple(runs), block.level, block.marker, block.quoted, rows if table else ()
        )
        blocks.append(made)
    made_of = Source(source.encode(), source, "x.html", MediaType.HTML)
    return Article(made_of, tuple(removals), tuple(blocks), Metadata(direction=direction))


EVERYTHING = [
    (Block(BlockKind.HEADING, level=1), ["Big gÄte ", "Åfter"]),
    (Block(BlockKind.PARAGRAPH), [LATIN * 3, LATIN * 3, "Ä", "g", " Älg " * 4]),
    (item("- "), ["Äpfel jg ", "Ågy"]),
    (item("- "), ["Älg gjq " * 14, "(fgjp)"]),
    (item("12. "), ["Älg", "gq"]),
    (item("xviii. ", 2), ["Älg", "gq"]),
    (item("- ", 2), ["Älg"]),
    (Block(BlockKind.PARAGRAPH, quoted=1), ["Quoted Ä ", "gate"]),
    (Block(BlockKind.CODE), ["if (gate) {\n  Älg();", "\n}"]),
    (Block(BlockKind.TABLE), ["Head", "Älg", "one gjq", "two", "three", "four"]),
    (Block(BlockKind.TERM), ["Term"]),
    (Block(BlockKind.DEFINITION), ["Definition"]),
]
FROM_RIGHT = [
    (Block(BlockKind.PARAGRAPH), [ARABIC * 6, ARABIC * 3]),
    (item("- "), [ARABIC, ARABIC]),
    (item("12. "), [ARABIC, ARABIC]),
]


@pytest.fixture
def pane(qtbot: QtBot, qapp: QApplication) -> ReaderPane:
    theme.apply_theme(qapp, theme.Theme.LIGHT)
    made = ReaderPane()
    qtbot.addWidget(made)
    return made


def pictures(qtbot: QtBot, pane: ReaderPane, made: Article, chosen: TypeSettings) -> tuple[QImage, QImage]:
    """Show an article in a view that holds all of it; give how it looks without marks and with them."""
    pane.resize(500, 2600)
    pane.set_type(chosen)
    pane.show()
    qtbot.waitExposed(pane)
    pane.show_article(made)
    qtbot.waitUntil(pane.is_finished)
    pane.set_marks_visible(False)
    without = pane.view.viewport().grab().toImage()
    pane.set_marks_visible(True)
    return without, pane.view.viewport().grab().toImage()


def untouched(qtbot: QtBot, pane: ReaderPane, made: Article, chosen: TypeSettings) -> None:
    """Check that no mark of an article touches a letter."""
    without, painted = pictures(qtbot, pane, made, chosen)
    marks = pane.view.marks.marks.between(0, len(made.text))
    assert len(marks) >= len(made.blocks) - 1
    for mark in marks:
        middle = pane.view.marks.middle(mark)
        assert middle is not None
        left, top = int(middle.x()) - AROUND, int(middle.y()) - AROUND
        spoilt = changed = 0
        for x in range(max(0, left), min(painted.width(), left + 2 * AROUND)):
            for y in range(max(0, top), top + 2 * AROUND):
                if painted.pixel(x, y) != without.pixel(x, y):
                    changed += 1
                    spoilt += without.pixelColor(x, y).lightness() < INK
        assert changed > 4
        assert spoilt == 0, (made.text[mark.offset - 9 : mark.offset], made.text[mark.offset : mark.offset + 9])


@pytest.mark.parametrize("lit", [False, True])
@pytest.mark.parametrize("chosen", [TypeSettings(), TypeSettings(zoom=5, spacing=Spacing.TIGHT)])
@pytest.mark.parametrize(("parts", "direction"), [(EVERYTHING, "ltr"), (FROM_RIGHT, "rtl")])
def test_a_mark_touches_no_letter(
    qtbot: QtBot,
    pane: ReaderPane,
    monkeypatch: pytest.MonkeyPatch,
    parts: Sequence[tuple[Block, Sequence[str]]],
    direction: str,
    chosen: TypeSettings,
    lit: bool,
) -> None:
    if lit:
        monkeypatch.setattr(mark_painter, "_SIZE", mark_painter._LIT)
    untouched(qtbot, pane, article(parts, direction), chosen)


def test_a_mark_before_an_item_stands_between_the_items_at_the_edge(qtbot: QtBot, pane: ReaderPane) -> None:
    made = article([(item(marker), ["Älg"]) for marker in ("- ", "12. ", "- ")])
    pictures(qtbot, pane, made, TypeSettings())
    document = pane.view.document()
    for mark, number in zip(pane.view.marks.marks.between(0, len(made.text)), (1, 2, 3), strict=False):
        middle = pane.view.marks.middle(mark)
        assert middle is not None
        layout = document.documentLayout()
        block = document.findBlockByNumber(number)
        above, below = layout.blockBoundingRect(block.previous()), layout.blockBoundingRect(block)
        line = block.layout().lineAt(0)
        assert above.bottom() - line.height() / 4 < middle.y() < below.top() + line.ascent() / 2
        assert middle.x() < pane.view.formats.em
        assert block.text().find(MARKER_GAP) >= 0 or number == 3


def test_marks_where_a_long_paragraph_goes_on(qtbot: QtBot, pane: ReaderPane, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(text_setter, "LONGEST", len(LATIN) * 4)
    made = article([(Block(BlockKind.PARAGRAPH), [LATIN * 4, "Älg ", LATIN * 4, "g", LATIN * 3])])
    untouched(qtbot, pane, made, TypeSettings())
    assert pane.view.document().blockCount() > 3
