"""The strip beside the scroll bar shows all that is marked, at its place in the whole."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.article.article import Article
from core.article.removal import Kind
from gui.panes.original import OriginalPane, overview
from gui.widgets import theme

Make = Callable[..., Article]
LINE = "A line of prose that stays where it is.\n"


@pytest.fixture
def pane(qtbot: QtBot, qapp: QApplication) -> OriginalPane:
    theme.apply_theme(qapp, theme.Theme.LIGHT)
    made = OriginalPane()
    qtbot.addWidget(made)
    made.resize(600, 500)
    made.show()
    qtbot.waitExposed(made)
    return made


def show(qtbot: QtBot, pane: OriginalPane, article: Article) -> QImage:
    pane.show_article(article)
    qtbot.waitUntil(pane.view.is_filled)
    return pane.overview.grab().toImage()


def rows_of(image: QImage, kind: Kind) -> list[int]:
    """The rows in which the line colour of a kind is seen."""
    wanted = QColor(theme.kind_colours(kind).line)
    return [
        y for y in range(image.height()) if any(image.pixelColor(x, y) == wanted for x in range(1, image.width() - 1))
    ]


def columns_of(image: QImage, kind: Kind, y: int) -> tuple[int, ...]:
    wanted = QColor(theme.kind_colours(kind).line)
    return tuple(x for x in range(image.width()) if image.pixelColor(x, y) == wanted)


def far_down(text: str, share: float) -> int:
    return int(len(text) * share)


def test_marks_stand_where_the_pieces_stand(qtbot: QtBot, pane: OriginalPane, make_article: Make) -> None:
    text = LINE * 1000
    half, end = far_down(text, 0.5), far_down(text, 0.9)
    image = show(qtbot, pane, make_article(text, (half, half + 20, Kind.SCRIPT), (end, end + 20, Kind.ERROR)))
    for kind, share in ((Kind.SCRIPT, 0.5), (Kind.ERROR, 0.9)):
        rows = rows_of(image, kind)
        assert rows
        assert all(abs(row - share * image.height()) < 8 for row in rows)
    assert not rows_of(image, Kind.STYLE)


def test_every_kind_has_a_form_of_its_own(qtbot: QtBot, pane: OriginalPane, make_article: Make) -> None:
    text = LINE * 2000
    places = [(kind, far_down(text, (number + 3) / (len(Kind) + 4))) for number, kind in enumerate(Kind)]
    image = show(qtbot, pane, make_article(text, *((at, at + 20, kind) for kind, at in places)))
    forms = {columns_of(image, kind, rows_of(image, kind)[0]) for kind in Kind}
    assert len(forms) == len(Kind) == len(set(overview.FORMS.values()))


def test_suspected_code_is_hollow(qtbot: QtBot, pane: OriginalPane, make_article: Make) -> None:
    text = LINE * 1000
    half, end = far_down(text, 0.5), far_down(text, 0.9)
    article = make_article(text, (half, half + 20, Kind.SCRIPT), suspected=((end, end + 20, Kind.SCRIPT),))
    image = show(qtbot, pane, article)
    rows = rows_of(image, Kind.SCRIPT)
    assert len(columns_of(image, Kind.SCRIPT, rows[0])) > len(columns_of(image, Kind.SCRIPT, rows[-1])) == 2


def test_a_click_scrolls_there_and_a_drag_goes_on(qtbot: QtBot, pane: OriginalPane, make_article: Make) -> None:
    text = LINE * 1000
    show(qtbot, pane, make_article(text))
    strip = pane.overview
    with qtbot.waitSignal(pane.scrolled):
        qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(8, strip.height() // 2))
    middle = pane.source_at(pane.view.viewport().height() // 2)
    assert middle is not None
    assert abs(middle / len(text) - 0.5) < 0.03
    qtbot.mousePress(strip, Qt.MouseButton.LeftButton, pos=QPoint(8, strip.height() // 2))
    qtbot.mouseMove(strip, QPoint(8, strip.height() - 1))
    qtbot.mouseRelease(strip, Qt.MouseButton.LeftButton, pos=QPoint(8, strip.height() - 1))


def test_the_current_one_stands_out_and_moves(qtbot: QtBot, pane: OriginalPane, make_article: Make) -> None:
    text = LINE * 1000
    one, two = far_down(text, 0.3), far_down(text, 0.8)
    before = show(qtbot, pane, make_article(text, (one, one + 20, Kind.SCRIPT), (two, two + 20, Kind.SCRIPT)))
    ink = QColor(theme.COLOURS[theme.Theme.LIGHT].ink)

    def dark(image: QImage) -> list[int]:
        return [y for y in range(image.height()) if image.pixelColor(2, y) == ink]

    assert not dark(before)
    for index, share in enumerate((0.3, 0.8)):
        pane.go_to_removal(index)
        rows = dark(pane.overview.grab().toImage())
        assert rows
        assert all(abs(y - share * before.height()) < 9 for y in rows)


def test_what_is_in_sight_is_framed(qtbot: QtBot, pane: OriginalPane, make_article: Make) -> None:
    show(qtbot, pane, make_article(LINE * 1000))
    frame = QColor(theme.COLOURS[theme.Theme.LIGHT].faint)

    def framed() -> list[int]:
        image = pane.overview.grab().toImage()
        return [y for y in range(image.height()) if image.pixelColor(8, y) == frame]

    top = framed()
    bar = pane.view.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert framed()[0] > top[0] + 300


def test_the_picture_is_drawn_once(
    qtbot: QtBot, pane: OriginalPane, make_article: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = LINE * 1000
    show(qtbot, pane, make_article(text, (100, 2_000, Kind.SCRIPT), (9_000, 9_020, Kind.DATA)))
    drawn: list[int] = []
    real = pane.overview._draw
    monkeypatch.setattr(pane.overview, "_draw", lambda *given: (drawn.append(1), real(*given))[1])
    for value in (10, 50, 90):
        pane.view.verticalScrollBar().setValue(value)
        pane.overview.grab()
    pane.go_to_removal(1)
    pane.overview.grab()
    assert not drawn
    pane.toggle_fold(0)
    pane.overview.grab()
    assert len(drawn) == 1
    qtbot.waitUntil(pane.view.is_filled)
    drawn.clear()
    pane.resize(600, 400)
    pane.overview.grab()
    assert not drawn  # it is stretched until the size rests
    qtbot.waitUntil(lambda: bool(drawn))
    assert len(drawn) == 1


def test_the_tool_tip_names_what_stands_there(qtbot: QtBot, pane: OriginalPane, make_article: Make) -> None:
    text = LINE * 1000
    half = far_down(text, 0.5) + len(LINE)
    image = show(qtbot, pane, make_article(text, (half, half + 20, Kind.SCRIPT), (half + 30, half + 42, Kind.DATA)))
    row = rows_of(image, Kind.SCRIPT)[0]
    assert pane.overview.tip(QPoint(8, row)) == "Script (JS), 20 characters\nand 1 more here"
    assert pane.overview.tip(QPoint(8, 100)) == ""


def test_folding_moves_the_marks(qtbot: QtBot, pane: OriginalPane, make_article: Make) -> None:
    code = "gate.open(1);\n" * 600
    text = LINE * 100 + code + LINE * 100
    end = len(text) - 30
    article = make_article(text, (len(LINE) * 100, len(LINE) * 100 + len(code), Kind.SCRIPT), (end, end + 9, Kind.DATA))
    folded = rows_of(show(qtbot, pane, article), Kind.SCRIPT)
    pane.open_all()
    qtbot.waitUntil(pane.view.is_filled)
    opened = rows_of(pane.overview.grab().toImage(), Kind.SCRIPT)
    assert len(opened) > 5 * len(folded)


def test_a_screen_reader_hears_of_it_and_the_tab_key_passes_by(
    qtbot: QtBot, pane: OriginalPane, make_article: Make
) -> None:
    show(qtbot, pane, make_article(LINE, (0, 5, Kind.SCRIPT)))
    assert pane.overview.accessibleName() == "Overview of the removals"
    assert pane.overview.accessibleDescription().startswith("1 mark")
    assert pane.overview.focusPolicy() is Qt.FocusPolicy.NoFocus
