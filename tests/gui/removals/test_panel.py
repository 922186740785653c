"""What a person sees and does in the panel of removals."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from core.article.article import Article
from core.article.blocks import Block, BlockKind, Run
from core.article.removal import Kind, Removal
from core.article.source import MediaType, Source
from core.article.span import Span
from gui.removals.panel import RemovalsPanel
from gui.removals.table_model import PLACE, PREVIEW, REASON, SIZE, SURE

TEXT = "Prose.\nlet a = 1; More.\n" + "b{c:d}" + " End."


def _article(*removals: tuple[int, int, Kind, float]) -> Article:
    source = Source(TEXT.encode(), TEXT, "a.txt", MediaType.TEXT)
    made = tuple(Removal(Span(s, e), kind, sure, f"reason {s}", "test") for s, e, kind, sure in removals)
    return Article(source, made, (Block(BlockKind.PARAGRAPH, (Run("Prose.", 0, 6),)),))


@pytest.fixture
def panel(qtbot: QtBot) -> RemovalsPanel:
    made = RemovalsPanel()
    qtbot.addWidget(made)
    made.resize(1000, 240)
    made.show()
    qtbot.waitExposed(made)
    made.show_article(_article((7, 17, Kind.SCRIPT, 0.97), (24, 30, Kind.STYLE, 0.61)))
    return made


def _cell(panel: RemovalsPanel, row: int, column: int) -> str:
    return str(panel.table.model().index(row, column).data())


def test_a_row_says_what_where_and_why(panel: RemovalsPanel) -> None:
    assert _cell(panel, 0, 0) == "Script (JS)"
    assert _cell(panel, 0, SIZE) == "10"
    assert _cell(panel, 0, PLACE) == "2:1"
    assert _cell(panel, 0, PREVIEW) == "let a = 1;"
    assert _cell(panel, 0, REASON) == "reason 7"
    assert _cell(panel, 0, SURE) == "97%"
    assert _cell(panel, 1, PLACE) == "3:1"
    assert panel.heading.text().startswith("2 removals, ")


def test_a_click_chooses_a_removal_and_tells_its_evidence(qtbot: QtBot, panel: RemovalsPanel) -> None:
    rect = panel.table.visualRect(panel.table.model().index(1, PREVIEW))
    with qtbot.waitSignal(panel.removal_chosen) as chosen:
        qtbot.mouseClick(panel.table.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert chosen.args == [1]
    assert panel.current() == 1
    assert "reason 24" in panel.reason.text()
    assert panel.excerpt.toPlainText() == "b{c:d}"


def test_arrow_keys_go_from_row_to_row(qtbot: QtBot, panel: RemovalsPanel) -> None:
    panel.select(0)
    panel.table.setFocus()
    with qtbot.waitSignal(panel.removal_chosen) as chosen:
        qtbot.keyClick(panel.table, Qt.Key.Key_Down)
    assert chosen.args == [1]


def test_selecting_from_elsewhere_is_not_announced(qtbot: QtBot, panel: RemovalsPanel) -> None:
    with qtbot.assertNotEmitted(panel.removal_chosen, wait=50):
        panel.select(1)
    assert panel.current() == 1


def test_sorted_rows_still_name_the_right_removal(qtbot: QtBot, panel: RemovalsPanel) -> None:
    panel.table.sortByColumn(SIZE, Qt.SortOrder.AscendingOrder)
    assert _cell(panel, 0, 0) == "Styles (CSS)"
    rect = panel.table.visualRect(panel.table.model().index(0, PREVIEW))
    with qtbot.waitSignal(panel.removal_chosen) as chosen:
        qtbot.mouseClick(panel.table.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert chosen.args == [1]


def test_an_article_without_removals_says_so(panel: RemovalsPanel) -> None:
    panel.show_article(_article())
    assert panel.heading.text() == "Nothing had to be removed."
    assert panel.current() == -1
    panel.clear()
    assert panel.heading.text() == "No article is open."


@pytest.mark.parametrize(
    ("column", "kinds"), [(PLACE, "cta"), (SIZE, "atc"), (SURE, "atc"), (PREVIEW, "atc"), (REASON, "tac"), (0, "cta")]
)
def test_every_column_sorts_both_ways(panel: RemovalsPanel, column: int, kinds: str) -> None:
    panel.show_article(_article((7, 17, Kind.SCRIPT, 0.97), (24, 30, Kind.STYLE, 0.61), (31, 34, Kind.MARKUP, 0.6)))
    for order, wanted in ((Qt.SortOrder.AscendingOrder, kinds), (Qt.SortOrder.DescendingOrder, kinds[::-1])):
        panel.table.sortByColumn(column, order)
        assert "".join(_cell(panel, row, 0)[1] for row in range(3)) == wanted


def test_the_current_removal_stays_current_when_the_rows_are_sorted(qtbot: QtBot, panel: RemovalsPanel) -> None:
    panel.select(1)
    panel.table.sortByColumn(SIZE, Qt.SortOrder.AscendingOrder)
    assert panel.current() == 1
    assert panel.table.currentIndex().row() == 0


def test_words_filter_what_is_listed(qtbot: QtBot, panel: RemovalsPanel) -> None:
    qtbot.keyClicks(panel.filters.field, "B{C")
    qtbot.waitUntil(lambda: panel.table.model().rowCount() == 1)
    assert _cell(panel, 0, PREVIEW) == "b{c:d}"
    panel.filters.field.clear()
    qtbot.waitUntil(lambda: panel.table.model().rowCount() == 2)


def test_a_kind_filters_and_the_button_says_so(qtbot: QtBot, panel: RemovalsPanel) -> None:
    panel.filters.kind_actions[Kind.STYLE].trigger()
    assert panel.filters.button.text() == "Styles (CSS)"
    assert [_cell(panel, row, 0) for row in range(panel.table.model().rowCount())] == ["Styles (CSS)"]
    assert not panel.filters.kind_actions[Kind.BLOB].isVisible()
    panel.filters.all.trigger()
    assert panel.table.model().rowCount() == 2
    assert panel.filters.button.text() == "All kinds"


def test_whoever_goes_to_what_is_not_listed_sees_it(panel: RemovalsPanel) -> None:
    panel.filters.kind_actions[Kind.STYLE].trigger()
    panel.select(0)
    assert panel.current() == 0
    assert panel.table.model().rowCount() == 2


def test_the_current_removal_stays_so_while_the_list_is_filtered(panel: RemovalsPanel) -> None:
    panel.select(1)
    panel.filters.kind_actions[Kind.STYLE].trigger()
    assert panel.current() == 1


def test_buttons_restore_and_rename(qtbot: QtBot, panel: RemovalsPanel) -> None:
    panel.select(0)
    assert panel.toggle.text() == "Restore"
    with qtbot.waitSignal(panel.toggle_wanted):
        qtbot.mouseClick(panel.toggle, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(panel.kind_chosen) as chosen:
        next(action for action in panel.kind.menu().actions() if action.text() == "Error message").trigger()
    assert chosen.args == [Kind.ERROR]


def test_levels_say_beforehand_what_would_change(qtbot: QtBot, panel: RemovalsPanel) -> None:
    source = Source(TEXT.encode(), TEXT, "a.txt", MediaType.TEXT)
    found = [
        Removal(Span(s, e), kind, sure, "reason", "leaks.test")
        for s, e, kind, sure in ((7, 17, Kind.SCRIPT, 0.97), (24, 30, Kind.STYLE, 0.61))
    ]
    blocks = (Block(BlockKind.PARAGRAPH, (Run("Prose.", 0, 6),)),)
    panel.show_article(Article(source, tuple(found), blocks))
    assert [button.text() for button in panel.levels.buttons] == ["Careful −1", "Balanced", "Thorough"]
    assert "1 fewer would go" in panel.levels.buttons[0].toolTip()


def test_many_removals_are_listed_a_turn_later_or_when_one_is_chosen(qtbot: QtBot, panel: RemovalsPanel) -> None:
    text = "a{}" * 2_500
    source = Source(text.encode(), text, "a.txt", MediaType.TEXT)
    removals = tuple(Removal(Span(at, at + 3), Kind.STYLE, 0.9, "r", "test") for at in range(0, len(text), 3))
    article = Article(source, removals, ())
    panel.show_article(article)
    qtbot.waitUntil(lambda: panel.table.model().rowCount() == 2_500)
    assert panel.heading.text() == "2,500 removals, 100% of the original"
    panel.clear()
    panel.show_article(article)
    panel.select(2_400)
    assert panel.current() == 2_400
