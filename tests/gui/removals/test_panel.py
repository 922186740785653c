"""What a person sees and does in the panel of removals."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QModelIndex, QObject, QRect, Qt
from PySide6.QtGui import QHelpEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from core.article.article import Article
from core.article.blocks import Block, BlockKind, Run
from core.article.removal import Kind, Removal
from core.article.source import MediaType, Source
from core.article.span import Span
from gui.removals.list_model import KIND, PLACE, PREVIEW, REASON, SIZE, STATE, SURE
from gui.removals.panel import RemovalsPanel
from gui.widgets.theme import kind_label

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


def _index(panel: RemovalsPanel, row: int, column: int = 0) -> QModelIndex:
    """Give the index of the row of a piece, counted over all groups."""
    pieces = [piece for group in panel.model.groups for piece in group.pieces]
    return panel.model.index_of(pieces[row], column)


def _cell(panel: RemovalsPanel, row: int, column: int) -> str:
    return str(_index(panel, row, column).data())


def _rows(panel: RemovalsPanel) -> int:
    return sum(len(group.pieces) for group in panel.model.groups)


def _rest() -> None:
    """Let a few turns of the event loop do what is left to do."""
    for _ in range(5):
        QApplication.processEvents()


def _press(qtbot: QtBot, panel: RemovalsPanel, index: QModelIndex, *, ctrl: bool = False) -> None:
    keys = Qt.KeyboardModifier.ControlModifier if ctrl else Qt.KeyboardModifier.NoModifier
    where = panel.rows.visualRect(index).center()
    qtbot.mouseClick(panel.rows.viewport(), Qt.MouseButton.LeftButton, keys, where)


def test_a_row_says_what_where_and_why(panel: RemovalsPanel) -> None:
    assert _cell(panel, 0, KIND) == kind_label(Kind.SCRIPT)
    assert _cell(panel, 0, SIZE) == "10"
    assert _cell(panel, 0, PLACE) == "2"
    assert _index(panel, 0, PLACE).data(Qt.ItemDataRole.ToolTipRole) == "line 2, column 1"
    assert _cell(panel, 0, PREVIEW) == "let a = 1;"
    assert _cell(panel, 0, REASON) == "reason 7"
    assert _cell(panel, 0, SURE) == "97%"
    assert _cell(panel, 1, PLACE) == "3"
    assert panel.heading.text().startswith("2 removals, ")
    said = _index(panel, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == f"{kind_label(Kind.SCRIPT)}, removed, line 2, column 1: reason 7"


def test_a_click_chooses_a_removal_and_tells_its_evidence(qtbot: QtBot, panel: RemovalsPanel) -> None:
    with qtbot.waitSignal(panel.removal_chosen) as chosen:
        _press(qtbot, panel, _index(panel, 1, PREVIEW))
    assert chosen.args == [1]
    assert panel.current() == 1
    assert "61% sure: reason 24" in panel.details.reason.text()
    assert panel.details.evidence.text() == "6 characters, line 3, column 1"
    assert panel.details.excerpt.toPlainText() == "b{c:d}"


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("<b>Follow us</b>", "It says “Follow us”\n16 characters, line 1, column 1"),
        ("<b>\ue000</b>", "It holds no words\n8 characters, line 1, column 1"),
    ],
)
def test_what_can_be_read_in_a_part_of_a_page_is_said(panel: RemovalsPanel, code: str, said: str) -> None:
    text = f"{code}The tide comes in."
    found = Removal(Span(0, len(code)), Kind.FURNITURE, 0.9, "links to follow the site", "page")
    block = Block(BlockKind.PARAGRAPH, (Run(text[len(code) :], len(code), len(text)),))
    panel.show_article(Article(Source(text.encode(), text, "a.html", MediaType.HTML), (found,), (block,)))
    panel.select(0)
    assert panel.details.evidence.text() == said


def test_arrow_keys_go_from_row_to_row(qtbot: QtBot, panel: RemovalsPanel) -> None:
    panel.select(0)
    panel.rows.setFocus()
    qtbot.keyClick(panel.rows, Qt.Key.Key_Down)  # to the next group
    assert panel.current() == -1
    with qtbot.waitSignal(panel.removal_chosen) as chosen:
        qtbot.keyClick(panel.rows, Qt.Key.Key_Down)
    assert chosen.args == [1]


def test_selecting_from_elsewhere_is_not_announced(qtbot: QtBot, panel: RemovalsPanel) -> None:
    with qtbot.assertNotEmitted(panel.removal_chosen, wait=50):
        panel.select(1)
    assert panel.current() == 1


def _one_list(panel: RemovalsPanel) -> None:
    panel.filters.groups.trigger()
    assert not panel.model.grouped


def test_sorted_rows_still_name_the_right_removal(qtbot: QtBot, panel: RemovalsPanel) -> None:
    _one_list(panel)
    panel.rows.sortByColumn(SIZE, Qt.SortOrder.AscendingOrder)
    assert _cell(panel, 0, 0) == kind_label(Kind.STYLE)
    with qtbot.waitSignal(panel.removal_chosen) as chosen:
        _press(qtbot, panel, panel.model.index(0, PREVIEW))
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
    _one_list(panel)
    letters = {7: "c", 24: "t", 31: "a"}
    for order, wanted in ((Qt.SortOrder.AscendingOrder, kinds), (Qt.SortOrder.DescendingOrder, kinds[::-1])):
        panel.rows.sortByColumn(column, order)
        starts = [panel._pieces[panel.model.piece_at(panel.model.index(row, 0))].found.start for row in range(3)]
        assert "".join(letters[start] for start in starts) == wanted


def test_groups_are_sorted_within(panel: RemovalsPanel) -> None:
    panel.show_article(_article((7, 17, Kind.SCRIPT, 0.97), (18, 20, Kind.SCRIPT, 0.9), (24, 30, Kind.STYLE, 0.61)))
    panel.rows.sortByColumn(SIZE, Qt.SortOrder.AscendingOrder)
    assert [group.pieces for group in panel.model.groups] == [[1, 0], [2]]


def test_the_current_removal_stays_current_when_the_rows_are_sorted(qtbot: QtBot, panel: RemovalsPanel) -> None:
    panel.select(1)
    _one_list(panel)
    panel.rows.sortByColumn(SIZE, Qt.SortOrder.AscendingOrder)
    assert panel.current() == 1
    assert panel.rows.currentIndex().row() == 0


def test_words_filter_what_is_listed(qtbot: QtBot, panel: RemovalsPanel) -> None:
    qtbot.keyClicks(panel.filters.field, "B{C")
    qtbot.waitUntil(lambda: _rows(panel) == 1)
    assert _cell(panel, 0, PREVIEW) == "b{c:d}"
    panel.filters.field.clear()
    qtbot.waitUntil(lambda: _rows(panel) == 2)


def test_words_are_those_of_the_list_too_and_escape_takes_them_away(qtbot: QtBot, panel: RemovalsPanel) -> None:
    qtbot.keyClicks(panel.filters.field, kind_label(Kind.STYLE))
    qtbot.waitUntil(lambda: _rows(panel) == 1)
    assert _cell(panel, 0, KIND) == kind_label(Kind.STYLE)
    qtbot.keyClicks(panel.filters.field, " of nothing")
    qtbot.waitUntil(lambda: _rows(panel) == 0)
    assert panel.details.reason.text() == "No removal is like that."
    qtbot.keyClick(panel.filters.field, Qt.Key.Key_Escape)
    assert not panel.filters.field.text()
    assert _rows(panel) == 2
    assert panel.details.reason.text() == "Choose a removal to see what it is."


def test_a_kind_filters_and_the_button_says_so(qtbot: QtBot, panel: RemovalsPanel) -> None:
    panel.filters.kind_actions[Kind.STYLE].trigger()
    assert panel.filters.button.text() == kind_label(Kind.STYLE)
    assert [_cell(panel, row, 0) for row in range(_rows(panel))] == [kind_label(Kind.STYLE)]
    assert not panel.filters.kind_actions[Kind.BLOB].isVisible()
    panel.filters.all.trigger()
    assert _rows(panel) == 2
    assert panel.filters.button.text() == "All kinds"


def test_whoever_goes_to_what_is_not_listed_sees_it(panel: RemovalsPanel) -> None:
    panel.filters.kind_actions[Kind.STYLE].trigger()
    panel.select(0)
    assert panel.current() == 0
    assert _rows(panel) == 2


def test_the_current_removal_stays_so_while_the_list_is_filtered(panel: RemovalsPanel) -> None:
    panel.select(1)
    panel.filters.kind_actions[Kind.STYLE].trigger()
    assert panel.current() == 1


def test_buttons_restore_and_rename(qtbot: QtBot, panel: RemovalsPanel) -> None:
    panel.select(0)
    assert panel.details.toggle.text() == "Restore"
    with qtbot.waitSignal(panel.toggle_wanted) as toggled:
        qtbot.mouseClick(panel.details.toggle, Qt.MouseButton.LeftButton)
    assert toggled.args == [[0]]
    actions = panel.details.kind.menu().actions()
    assert [action.text() for action in actions if action.isChecked()] == [f"{kind_label(Kind.SCRIPT)}\t1"]
    with qtbot.waitSignal(panel.kind_chosen) as chosen:
        next(action for action in actions if action.data() == Kind.ERROR).trigger()
    assert chosen.args == [Kind.ERROR, [0]]


def test_several_rows_are_chosen_at_once(qtbot: QtBot, panel: RemovalsPanel) -> None:
    _press(qtbot, panel, _index(panel, 0))
    _press(qtbot, panel, _index(panel, 1), ctrl=True)
    assert panel.chosen() == [0, 1]
    assert panel.details.reason.text().startswith("2 pieces chosen: ")
    assert panel.details.evidence.text() == "16 characters"
    assert panel.details.toggle.accessibleName() == "Restore these 2 pieces"
    with qtbot.waitSignal(panel.toggle_wanted) as toggled:
        qtbot.mouseClick(panel.details.toggle, Qt.MouseButton.LeftButton)
    assert toggled.args == [[0, 1]]


def test_what_is_chosen_stays_chosen_in_a_new_form_of_the_article(qtbot: QtBot, panel: RemovalsPanel) -> None:
    panel.select(0, [1])
    panel.show_article(_article((7, 17, Kind.SCRIPT, 0.97), (24, 30, Kind.STYLE, 0.61)), current=0)
    assert panel.chosen() == [0, 1]
    assert panel.current() == 0


def test_the_row_of_a_group_stands_for_all_of_it(qtbot: QtBot, panel: RemovalsPanel) -> None:
    panel.show_article(_article((7, 17, Kind.SCRIPT, 0.97), (18, 20, Kind.SCRIPT, 0.9), (24, 30, Kind.STYLE, 0.61)))
    group = panel.model.index(0, 0)
    assert group.data() == f"{kind_label(Kind.SCRIPT)}, 2 pieces"
    _press(qtbot, panel, group)
    assert panel.chosen() == [0, 1]
    assert panel.rows.isExpanded(group)
    qtbot.keyClick(panel.rows, Qt.Key.Key_Return)
    assert not panel.rows.isExpanded(group)
    qtbot.keyClick(panel.rows, Qt.Key.Key_Right)
    assert panel.rows.isExpanded(group)
    rect = panel.rows.visualRect(group).center()
    qtbot.mouseDClick(panel.rows.viewport(), Qt.MouseButton.LeftButton, pos=rect)
    assert not panel.rows.isExpanded(group)


def test_a_group_stays_chosen_and_folded_in_a_new_form_though_another_piece_is_current(
    qtbot: QtBot, panel: RemovalsPanel
) -> None:
    marks = [(7, 17, Kind.SCRIPT, 0.97), (18, 20, Kind.SCRIPT, 0.9), (24, 30, Kind.STYLE, 0.61)]
    panel.show_article(_article(*marks))
    panel.select(2)
    group = panel.model.index(0, 0)
    panel.rows.collapse(group)
    _press(qtbot, panel, group)
    panel.show_article(_article(*marks), current=2)
    assert panel.chosen() == [0, 1]
    assert panel.rows.currentIndex() == panel.model.index(0, 0)
    assert not panel.rows.isExpanded(panel.model.index(0, 0))
    panel.show_article(_article((7, 17, Kind.DATA, 0.97), (18, 20, Kind.DATA, 0.9), marks[2]), current=2)
    assert panel.chosen() == [0, 1]  # in the group of another kind, beside what may be there already
    _press(qtbot, panel, panel.model.index(0, 0))
    panel.show_article(_article(*marks, (32, 35, Kind.TEXT, 1.0)), current=3)
    assert panel.chosen() == [3]  # what is new is gone to


def test_a_group_that_was_folded_stays_so_and_opens_for_what_a_reader_goes_to(panel: RemovalsPanel) -> None:
    panel.rows.collapse(panel.model.index(0, 0))
    panel.show_article(_article((7, 17, Kind.SCRIPT, 0.97), (24, 30, Kind.STYLE, 0.61)))
    assert not panel.rows.isExpanded(panel.model.index(0, 0))
    panel.select(0)
    assert panel.rows.isExpanded(panel.model.index(0, 0))
    panel.select(1)
    panel.show_article(_article((7, 17, Kind.SCRIPT, 0.97), (24, 30, Kind.STYLE, 0.61)), current=1)
    assert panel.rows.isExpanded(panel.model.index(0, 0))


def test_the_right_button_asks_for_a_menu_of_what_is_chosen(qtbot: QtBot, panel: RemovalsPanel) -> None:
    panel.select(0, [1])
    with qtbot.waitSignal(panel.menu_wanted) as wanted:
        panel.rows.customContextMenuRequested.emit(panel.rows.visualRect(_index(panel, 1)).center())
    assert wanted.args is not None
    assert wanted.args[0] == [0, 1]
    panel.select(0)
    with qtbot.waitSignal(panel.menu_wanted) as wanted:  # elsewhere than what is chosen
        panel.rows.customContextMenuRequested.emit(panel.rows.visualRect(_index(panel, 1)).center())
    assert wanted.args is not None
    assert wanted.args[0] == [1]


def test_the_help_button_asks_what_the_words_mean(qtbot: QtBot, panel: RemovalsPanel) -> None:
    with qtbot.waitSignal(panel.words_wanted):
        qtbot.mouseClick(panel.details.help, Qt.MouseButton.LeftButton)


def test_a_narrow_list_leaves_out_what_the_details_say(panel: RemovalsPanel) -> None:
    widths = panel.rows.column_widths()
    panel.split.setSizes([500, 500])
    assert panel.rows.isColumnHidden(SIZE)
    assert panel.rows.isColumnHidden(PLACE)
    assert panel.rows.column_widths() == widths
    panel.split.setSizes([720, 280])
    assert not panel.rows.isColumnHidden(SIZE)
    assert panel.rows.column_widths() == widths


def test_the_state_of_a_piece_has_a_column_where_some_stay(panel: RemovalsPanel) -> None:
    assert panel.rows.isColumnHidden(STATE)


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
    previews: list[list[int]] = []
    panel.previewed.connect(previews.append)
    QApplication.sendEvent(panel.levels.buttons[0], QEvent(QEvent.Type.Enter))
    QApplication.sendEvent(panel.levels.buttons[0], QEvent(QEvent.Type.Leave))
    assert previews == [[1], []]


def test_many_removals_are_listed_a_turn_later_or_when_one_is_chosen(qtbot: QtBot, panel: RemovalsPanel) -> None:
    text = "a{}" * 2_500
    source = Source(text.encode(), text, "a.txt", MediaType.TEXT)
    removals = tuple(Removal(Span(at, at + 3), Kind.STYLE, 0.9, "r", "test") for at in range(0, len(text), 3))
    article = Article(source, removals, ())
    panel.show_article(article)
    qtbot.waitUntil(lambda: _rows(panel) == 2_500)
    assert panel.heading.text() == "2,500 removals, 100% of the original"
    panel.clear()
    panel.show_article(article)
    panel.select(2_400)
    assert panel.current() == 2_400


def test_any_pieces_can_be_selected_beside_each_other_or_not(panel: RemovalsPanel) -> None:
    panel.show_article(_article(*((at, at + 1, Kind.SCRIPT if at < 16 else Kind.DATA, 0.9) for at in range(8, 20))))
    for pieces in ([0, 1, 2, 5, 7, 8, 11], [3], list(range(12)), [6, 2, 10]):
        panel.rows.choose(pieces, pieces[0])
        assert panel.chosen() == sorted(pieces)
        assert panel.current() == pieces[0]


def test_a_tip_is_as_narrow_as_the_list_and_no_markup(panel: RemovalsPanel) -> None:
    article = _article((7, 17, Kind.SCRIPT, 0.97))
    (removal,) = article.removals
    panel.show_article(replace(article, removals=(replace(removal, reason="<b>bold</b> " + "and so on " * 60),)))
    at = panel.rows.visualRect(_index(panel, 0, REASON)).center()
    area = panel.rows.viewport()
    QApplication.sendEvent(area, QHelpEvent(QEvent.Type.ToolTip, at, area.mapToGlobal(at)))
    assert QToolTip.text().startswith("‹b>bold")
    assert "\n" in QToolTip.text()


def test_another_width_is_painted_once_and_shared_by_the_columns(qtbot: QtBot, panel: RemovalsPanel) -> None:
    class Paints(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if isinstance(event, QPaintEvent):
                regions.append(event.rect())
            return False

    view = panel.rows
    panel.select(0)
    regions: list[QRect] = []
    watch = Paints()
    view.viewport().installEventFilter(watch)
    for width in (1300, 500, 900):
        _rest()
        regions.clear()
        panel.resize(width, 240)
        qtbot.waitUntil(lambda: regions != [])
        _rest()
        assert view.header().length() == view.viewport().width()
        assert view.horizontalScrollBar().maximum() == 0
        shown = [view.isColumnHidden(column) for column in (SIZE, PLACE, PREVIEW)]
        assert shown == [view.width() < least for least in (620, 620, 480)]
        if width == 1300:
            assert regions == [view.viewport().rect()]
