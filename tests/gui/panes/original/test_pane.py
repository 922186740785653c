"""What a person sees and does in the original pane."""

from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.article.article import Article
from core.article.removal import Kind
from gui.panes.original import OriginalPane, filling, painting
from gui.panes.original.display import Form
from gui.panes.original.view import OriginalView
from gui.widgets import theme
from gui.widgets.turn import Turn

Make = Callable[..., Article]


@pytest.fixture
def pane(qtbot: QtBot, qapp: QApplication) -> OriginalPane:
    theme.apply_theme(qapp, theme.Theme.LIGHT)
    made = OriginalPane()
    qtbot.addWidget(made)
    made.resize(600, 400)
    made.show()
    qtbot.waitExposed(made)
    return made


def _filled(qtbot: QtBot, pane: OriginalPane, article: Article) -> None:
    pane.show_article(article)
    qtbot.waitUntil(pane.view.is_filled)


def painted_marks(view: OriginalView) -> list[tuple[int, QRectF]]:
    return [(mark.piece, mark.box) for mark in painting.marks(view)]


def _cursor_at(pane: OriginalPane, i: int) -> QTextCursor:
    cursor = QTextCursor(pane.view.document())
    cursor.setPosition(pane.view.position_of(i))
    return cursor


def _point_of(pane: OriginalPane, i: int) -> QPoint:
    return pane.view.cursorRect(_cursor_at(pane, i)).center() + QPoint(3, 0)


def test_a_click_on_a_highlight_names_its_removal(qtbot: QtBot, pane: OriginalPane, make_article: Make) -> None:
    article = make_article("Prose one. f(a); Prose two. {b:c} End.", (11, 16, Kind.SCRIPT), (28, 33, Kind.STYLE))
    _filled(qtbot, pane, article)
    with qtbot.waitSignal(pane.removal_clicked) as clicked:
        qtbot.mouseClick(pane.view.viewport(), Qt.MouseButton.LeftButton, pos=_point_of(pane, 30))
    assert clicked.args == [1]
    with qtbot.assertNotEmitted(pane.removal_clicked, wait=50):
        qtbot.mouseClick(pane.view.viewport(), Qt.MouseButton.LeftButton, pos=_point_of(pane, 4))


def test_highlights_are_painted_where_the_removal_stands(qtbot: QtBot, pane: OriginalPane, make_article: Make) -> None:
    _filled(qtbot, pane, make_article("aaaa bbbbbbbb cccc", (5, 13, Kind.SCRIPT)))
    image = pane.view.viewport().grab().toImage()
    ground = QColor(theme.kind_colours(Kind.SCRIPT).background)

    def painted(i: int) -> bool:
        x = _point_of(pane, i)
        return any(image.pixelColor(x.x() + dx, y) == ground for dx in range(-2, 3) for y in range(2, 20))

    assert painted(8)
    assert not painted(1)
    assert not painted(15)


@pytest.mark.parametrize(
    "text",
    [
        "one\r\ntwo\rthree\u2028four\u00a0five\0six\ufeff",
        "a😀b\n𝔘nicode\u2029end",
        "x" * 5001,
        "\ufeffone",
        "\ufeff\ufeff😀",
        "\ufffeone",
    ],
)
def test_copying_gives_the_original_to_the_letter(
    qtbot: QtBot, pane: OriginalPane, make_article: Make, text: str
) -> None:
    _filled(qtbot, pane, make_article(text))
    pane.view.selectAll()
    assert pane.view.createMimeDataFromSelection().text() == text


def test_going_to_a_removal_brings_it_into_the_upper_half(qtbot: QtBot, pane: OriginalPane, make_article: Make) -> None:
    text = "A line of prose that stays.\n" * 400
    at = len(text) // 2
    _filled(qtbot, pane, make_article(text, (at, at + 10, Kind.DATA)))
    pane.go_to_removal(0)
    y = _point_of(pane, at).y()
    assert 0 <= y <= pane.view.viewport().height() // 2


def test_a_removal_behind_what_is_filled_is_reached_when_it_comes(
    qtbot: QtBot, pane: OriginalPane, make_article: Make
) -> None:
    text = "word " * 60_000
    at = len(text) - 50
    pane.show_article(make_article(text, (at, at + 20, Kind.SCRIPT)))
    assert not pane.view.is_filled()
    pane.go_to_removal(0)
    qtbot.waitUntil(pane.view.is_filled)
    assert 0 <= _point_of(pane, at).y() <= pane.view.viewport().height()


def test_the_legend_names_the_kinds_that_are_there(qtbot: QtBot, pane: OriginalPane, make_article: Make) -> None:
    _filled(qtbot, pane, make_article("aa bb cc", (0, 2, Kind.SCRIPT), (3, 5, Kind.SCRIPT), (6, 8, Kind.MARKUP)))
    assert pane.legend() == ["Original", "Script (JS) 2", "Tags (HTML) 1"]
    pane.clear()
    assert pane.legend() == ["Original"]
    assert pane.view.toPlainText() == ""


def test_dropping_is_left_to_the_window(pane: OriginalPane) -> None:
    assert not pane.view.acceptDrops()
    assert not pane.view.viewport().acceptDrops()


SOME = "aaaa bbbbbbbb cccc dddddddd eeee"


def test_suspected_code_has_dots_and_no_ground(qtbot: QtBot, pane: OriginalPane, make_article: Make) -> None:
    _filled(qtbot, pane, make_article(SOME, (5, 13, Kind.SCRIPT), suspected=((19, 27, Kind.SCRIPT),)))
    view = pane.view
    image = view.viewport().grab().toImage()
    ground, line = (QColor(getattr(theme.kind_colours(Kind.SCRIPT), part)) for part in ("background", "line"))
    (_, removed), (_, suspected) = painted_marks(view)

    def colours(box: QRectF) -> list[QColor]:
        area = box.toAlignedRect()
        return [
            image.pixelColor(x, y)
            for x in range(area.left(), area.right())
            for y in range(area.top(), area.bottom() + 1)
        ]

    assert ground in colours(removed)
    assert ground not in colours(suspected)
    reddish = [c for c in colours(suspected) if abs(c.hue() - line.hue()) < 12 and c.saturation() > 60]
    assert reddish
    # Dots: along the lowest lines the paper shows between them.
    area = suspected.toAlignedRect()
    row = [
        image.pixelColor(x, round(suspected.bottom()) - 1).lightness() for x in range(area.left() + 2, area.right() - 2)
    ]
    assert min(row) < 200
    assert max(row) > 240
    changes = sum((one > 220) != (two > 220) for one, two in pairwise(row))
    assert changes > 6


def test_the_gutter_is_hollow_beside_suspected_code(qtbot: QtBot, pane: OriginalPane, make_article: Make) -> None:
    text = "aaaa bbbb\ncccc dddd"
    _filled(qtbot, pane, make_article(text, (5, 9, Kind.SCRIPT), suspected=((15, 19, Kind.SCRIPT),)))
    gutter = pane.view._gutter
    image = gutter.grab().toImage()
    paper = QColor(theme.COLOURS[theme.Theme.LIGHT].paper)
    (_, removed), (_, suspected) = painted_marks(pane.view)

    def across(box: QRectF) -> list[bool]:
        return [image.pixelColor(x, round(box.center().y())) != paper for x in range(gutter.width())]

    def strokes(marks: list[bool]) -> int:
        return sum(two and not one for one, two in pairwise([False, *marks]))

    assert strokes(across(removed)) == 1
    assert strokes(across(suspected)) == 2


def test_a_click_and_the_tool_tip_tell_what_is_suspected(qtbot: QtBot, pane: OriginalPane, make_article: Make) -> None:
    _filled(qtbot, pane, make_article(SOME, (19, 27, Kind.SCRIPT), suspected=((5, 13, Kind.STYLE),)))
    with qtbot.waitSignal(pane.removal_clicked) as clicked:
        qtbot.mouseClick(pane.view.viewport(), Qt.MouseButton.LeftButton, pos=_point_of(pane, 8))
    assert clicked.args == [0]
    assert (
        pane.view.marking.tip(0)
        == "Suspected: Styles (CSS), 8 characters, 41% sure\nlooks like a call\nIt stays in the text"
    )
    assert pane.view.marking.tip(1) == "Script (JS), 8 characters, 97% sure\nstarts with a call"


def test_the_legend_counts_what_is_suspected(qtbot: QtBot, pane: OriginalPane, make_article: Make) -> None:
    _filled(
        qtbot,
        pane,
        make_article(SOME, (5, 13, Kind.SCRIPT), suspected=((0, 4, Kind.STYLE), (19, 27, Kind.SCRIPT))),
    )
    assert pane.legend() == ["Original", "Script (JS) 1", "Suspected 2"]


LINES = "".join(f"Line {number} of prose that stays.\n" for number in range(400))


def test_a_place_is_brought_to_its_height_and_named_again(qtbot: QtBot, pane: OriginalPane, make_article: Make) -> None:
    _filled(qtbot, pane, make_article(LINES))
    place = LINES.index("Line 200 ")
    with qtbot.assertNotEmitted(pane.scrolled, wait=20):
        pane.bring(place + 7, 100)
    height = pane.view.fontMetrics().lineSpacing()
    assert abs(_point_of(pane, place).y() - 100) <= 2 * height
    assert pane.source_at(_point_of(pane, place).y()) == place
    assert pane.source_at(100_000) is not None
    pane.clear()
    assert pane.source_at(0) is None


def test_a_place_that_is_not_there_yet_is_brought_when_it_comes(
    qtbot: QtBot, pane: OriginalPane, make_article: Make
) -> None:
    text = LINES * 20
    place = text.rindex("Line 200 ")
    pane.show_article(make_article(text))
    pane.bring(place, 50)
    qtbot.waitUntil(pane.view.is_filled)
    assert abs(_point_of(pane, place).y() - 50) <= pane.view.fontMetrics().lineSpacing()


def test_a_person_who_scrolls_is_told_of(qtbot: QtBot, pane: OriginalPane, make_article: Make) -> None:
    _filled(qtbot, pane, make_article(LINES))
    pane.view.setFocus()
    with qtbot.waitSignal(pane.scrolled):
        qtbot.keyClick(pane.view, Qt.Key.Key_PageDown)


def test_a_hover_is_told_and_lit(qtbot: QtBot, pane: OriginalPane, make_article: Make) -> None:
    _filled(qtbot, pane, make_article(SOME, (5, 13, Kind.SCRIPT)))
    with qtbot.waitSignal(pane.removal_hovered) as hovered:
        qtbot.mouseMove(pane.view.viewport(), _point_of(pane, 8))
    assert hovered.args == [0]
    with qtbot.waitSignal(pane.removal_hovered) as hovered:
        qtbot.mouseMove(pane.view.viewport(), QPoint(300, 200))
    assert hovered.args == [-1]
    before = pane.view.viewport().grab().toImage()
    pane.set_hovered(0)
    lit = pane.view.viewport().grab().toImage()
    place = _point_of(pane, 8)
    assert before.pixelColor(place.x(), 6) != lit.pixelColor(place.x(), 6)
    pane.set_hovered(-1)
    assert pane.view.viewport().grab().toImage() == before


def test_every_place_is_brought_to_its_height(qtbot: QtBot, pane: OriginalPane, make_article: Make) -> None:
    # Among them those above which a block ends close to the top of the pane.
    _filled(qtbot, pane, make_article(LINES))
    height = pane.view.fontMetrics().lineSpacing()
    for number in range(60, 200):
        place = LINES.index(f"Line {number} ")
        pane.bring(place, 120)
        assert abs(pane.view.cursorRect(_cursor_at(pane, place)).top() - 120) <= height


ODD = "😀\r\n\r\u2028\u2029\u00a0\0\ufeff𝔘é\u0301"


@pytest.mark.parametrize("text", [ODD * 1_000, "x" * 5_000_000, ("word😀 " * 800_000)[:5_000_000]])
def test_source_and_document_map_both_ways(
    qtbot: QtBot, pane: OriginalPane, make_article: Make, text: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(filling, "_LONG", len(text))  # so that all of it is filled in
    pane.show_article(make_article(text))
    qtbot.waitUntil(pane.view.is_filled)
    view = pane.view
    document = view.document()
    for i in range(0, len(text) + 1, max(1, len(text) // 997)):
        position = view.position_of(i)
        found = view.source_of(position)
        # Between the two characters of a line break is the end of its line.
        assert found == i or text[i - 1 : i + 1] == "\r\n" == text[found : found + 2]
        shown = document.characterAt(position)
        if i < len(text) and text[i] in "xword \u00a0é":
            assert shown == text[i]
    cursor = QTextCursor(document)
    for start in range(0, len(text) - 3_000, len(text) // 7):
        cursor.setPosition(view.position_of(start))
        cursor.setPosition(view.position_of(start + 2_999), QTextCursor.MoveMode.KeepAnchor)
        view.setTextCursor(cursor)
        first, last = view.source_of(view.position_of(start)), view.source_of(view.position_of(start + 2_999))
        assert view.createMimeDataFromSelection().text() == text[first:last]
    view.selectAll()
    assert view.createMimeDataFromSelection().text() == text


def test_of_a_very_long_text_only_what_is_near_is_filled_in(
    qtbot: QtBot, pane: OriginalPane, make_article: Make
) -> None:
    text = "".join(f"Line {number} of the original\n" for number in range(80_000))
    pane.show_article(make_article(text))
    qtbot.waitUntil(pane.view.is_filled)
    view = pane.view
    assert view.document().characterCount() < len(text) / 4
    for line in (40_000, 79_990, 100):
        place = text.index(f"Line {line} ")
        pane.bring(place, 0)
        qtbot.waitUntil(pane.view.is_filled)
        assert abs((pane.source_at(2) or 0) - place) < 2_000
        shown = view.filling.display.blocks
        assert all(
            block.form is Form.TEXT for block in shown if place - 20_000 < block.start and block.end < place + 20_000
        )
    assert view.document().characterCount() < len(text)
    view.selectAll()
    assert view.createMimeDataFromSelection().text() == text


def test_the_scroll_bar_tells_the_truth_from_the_start(qtbot: QtBot, pane: OriginalPane, make_article: Make) -> None:
    pane.show_article(make_article(LINES * 60))
    assert not pane.view.is_filled()
    bar = pane.view.verticalScrollBar()
    early = bar.maximum()
    qtbot.waitUntil(pane.view.is_filled)
    assert early == pytest.approx(bar.maximum(), rel=0.1)
    assert bar.maximum() == pytest.approx(400 * 60, rel=0.02)
    pane.resize(300, 400)
    qtbot.waitUntil(pane.view.is_filled)
    assert bar.maximum() == pytest.approx(400 * 60, rel=0.02)
    bar.setValue(bar.maximum())
    assert pane.view.verticalScrollBar().value() == bar.maximum()


def test_what_is_in_sight_is_filled_in_whatever_else_its_turn_has_done(
    qtbot: QtBot, pane: OriginalPane, make_article: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    pane.show_article(make_article(LINES * 60))
    with monkeypatch.context() as patch:
        patch.setattr(Turn, "is_full", lambda _: True)
        bar = pane.view.verticalScrollBar()
        bar.setValue(bar.maximum() // 2)
        QApplication.processEvents()
        document = pane.view.document()
        assert all(document.findBlockByNumber(number).text().strip() for number, _ in pane.view.visible_blocks())
        assert not pane.view.is_filled()
    qtbot.waitUntil(pane.view.is_filled)


def test_a_drag_into_what_is_not_filled_in_shows_it(qtbot: QtBot, pane: OriginalPane, make_article: Make) -> None:
    text = LINES * 60
    pane.show_article(make_article(text))
    bar = pane.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    QApplication.processEvents()
    place = pane.source_at(0)
    assert place is not None
    assert abs(place / len(text) - 0.5) < 0.05
    top = next(pane.view.visible_blocks())[0]
    assert pane.view.document().findBlockByNumber(top).text().startswith("Line")
    qtbot.waitUntil(pane.view.is_filled)
    assert pane.source_at(0) == place


def test_a_narrower_pane_keeps_its_top(qtbot: QtBot, pane: OriginalPane, make_article: Make) -> None:
    text = ("A line of prose that is long enough to be broken in a narrow pane, and once more. \n") * 400
    _filled(qtbot, pane, make_article(text))
    pane.bring(len(text) // 2, 0)
    top = pane.source_at(0)
    pane.resize(350, 380)
    qtbot.waitUntil(pane.view.is_filled)
    now = pane.source_at(0)
    assert top is not None
    assert now is not None
    assert now <= top < now + 120
