"""The markup of a page recedes, so that its prose stands out."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.article.article import Article
from core.article.blocks import Block, BlockKind, Metadata, Run
from core.article.removal import Kind, Removal
from core.article.source import MediaType, Source
from core.article.span import Span
from gui.panes.original import OriginalPane, painting
from gui.widgets import theme

PAGE = "<p class='lead'>NNNNNNNN</p><i>gone()</i>"
PROSE = (PAGE.index("NNN"), PAGE.index("</p>"))
TAG = (PAGE.index("class"), PAGE.index(">"))
GONE = (PAGE.index("gone"), PAGE.index("</i>"))


def page(media_type: MediaType) -> Article:
    source = Source(PAGE.encode(), PAGE, "page", media_type)
    removal = Removal(Span(*GONE), Kind.SCRIPT, 0.9, "a call", "test")
    return Article(source, (removal,), (Block(BlockKind.PARAGRAPH, (Run("NNNNNNNN", *PROSE),)),), Metadata())


@pytest.fixture(params=theme.Theme)
def pane(request: pytest.FixtureRequest, qtbot: QtBot, qapp: QApplication) -> OriginalPane:
    theme.apply_theme(qapp, request.param)
    made = OriginalPane()
    qtbot.addWidget(made)
    made.resize(600, 300)
    made.show()
    qtbot.waitExposed(made)
    return made


def strongest(pane: OriginalPane, start: int, end: int) -> float:
    """How far the strongest pixel of a stretch of text is from its ground, in lightness."""
    view = pane.view
    places = []
    for i in (start, end):
        cursor = QTextCursor(view.document())
        cursor.setPosition(view.position_of(i))
        places.append(view.cursorRect(cursor))
    box = QRect(places[0].topLeft(), places[1].bottomLeft()).adjusted(3, 0, -3, -3)
    image = view.viewport().grab().toImage()
    ground = image.pixelColor(box.left(), box.top()).lightnessF()
    return max(
        abs(image.pixelColor(x, y).lightnessF() - ground)
        for x in range(box.left(), box.right())
        for y in range(box.top(), box.bottom())
    )


def test_tags_are_fainter_than_prose_on_pages_only(qtbot: QtBot, pane: OriginalPane) -> None:
    pane.show_article(page(MediaType.HTML))
    assert strongest(pane, *TAG) < 0.85 * strongest(pane, *PROSE)
    pane.show_article(page(MediaType.TEXT))
    assert strongest(pane, *TAG) == pytest.approx(strongest(pane, *PROSE), abs=0.1)


def test_selected_tags_lie_on_one_ground(qtbot: QtBot, pane: OriginalPane) -> None:
    pane.show_article(page(MediaType.HTML))
    pane.view.selectAll()
    image = pane.view.viewport().grab().toImage()
    box = pane.view.cursorRect(QTextCursor(pane.view.document()))
    chosen = QColor(theme.COLOURS[theme.current_theme()].chosen)
    assert image.pixelColor(box.right() + 12, box.top() + 1) == chosen


@pytest.mark.parametrize("chosen", theme.Theme)
def test_dimmed_ink_is_the_faint_colour(qapp: QApplication, chosen: theme.Theme) -> None:
    theme.apply_theme(qapp, chosen)
    colours = theme.COLOURS[chosen]
    ink, paper, faint = (QColor(value).getRgb()[:3] for value in (colours.ink, colours.paper, colours.faint))
    share = painting.dimness()
    mixed = [round(one * (1 - share) + other * share) for one, other in zip(ink, paper, strict=True)]
    assert all(abs(one - other) <= 12 for one, other in zip(mixed, faint, strict=True))


def test_structure_is_found_for_any_stretch() -> None:
    article = page(MediaType.HTML)
    whole = [(s.start, s.end) for s in article.segments() if s.state == "structure"]
    assert [tuple(span) for span in article.structure_in(0, len(PAGE))] == whole
    for start in range(len(PAGE)):
        for end in range(start, len(PAGE) + 1):
            expected = [(max(s, start), min(e, end)) for s, e in whole if max(s, start) < min(e, end)]
            assert [tuple(span) for span in article.structure_in(start, end)] == expected
