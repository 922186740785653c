"""Linked panes: the follower goes by places of the original, without jumps and without answering back."""

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication

from core import clean_text
from core.article.article import Article
from gui.panes.linking import Linker, resting_place
from gui.settings.settings import Settings
from tests.gui.conftest import Desk

CODE = "\n".join(f"var gate{n} = document.querySelector('.gate-{n}'); gate{n}.close(now);" for n in range(60))


def paragraph(n: int) -> str:
    return f"Paragraph {n}: " + "the warden shuts the gate at dusk and nobody on the quay minds it much. " * 6


LONG = "\n\n".join(paragraph(n) for n in range(40))
LEAKY = "\n\n".join([*(paragraph(n) for n in range(8)), CODE, *(paragraph(n) for n in range(8, 24))])


@pytest.fixture
def long(tmp_path: Path) -> Path:
    file = tmp_path / "long.txt"
    file.write_text(LONG, "utf-8")
    return file


@pytest.fixture
def leaky(tmp_path: Path) -> Path:
    file = tmp_path / "leaky.txt"
    file.write_text(LEAKY, "utf-8")
    return file


def turn(view: QAbstractScrollArea, steps: int = -3) -> None:
    """Turn the wheel over a view, as a person does."""
    viewport = view.viewport()
    at = QPointF(viewport.rect().center())
    event = QWheelEvent(
        at, QPointF(viewport.mapToGlobal(at.toPoint())), QPoint(), QPoint(0, 120 * steps), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(viewport, event)
    QApplication.processEvents()


def lines(desk: Desk) -> tuple[int, int]:
    """The places in the original that both panes show at the height where the eye reads, on the screen."""
    reader, original = desk.window.reader, desk.window.original
    y = reader.view.viewport().height() // 3
    other = original.view.viewport().mapFromGlobal(reader.view.viewport().mapToGlobal(QPoint(0, y))).y()
    one, two = reader.source_at(y), original.source_at(other)
    assert one is not None
    assert two is not None
    return one, two


def near(desk: Desk) -> bool:
    """Whether both panes show the same place, to two lines."""
    one, two = lines(desk)
    return abs(one - two) <= 200


@pytest.fixture
def wide(desk: Desk) -> Desk:
    """A window without the panel, or little would be seen of the panes."""
    desk.window.settings.panel = False
    return desk


def test_the_original_follows_the_reader(wide: Desk, long: Path) -> None:
    wide.open(long)
    for _ in range(10):
        turn(wide.window.reader.view)
        assert near(wide)
    assert wide.window.original.view.verticalScrollBar().value() > 20


def test_the_reader_follows_the_original(wide: Desk, long: Path) -> None:
    wide.open(long)
    for _ in range(10):
        turn(wide.window.original.view)
        assert near(wide)
    assert wide.window.reader.view.verticalScrollBar().value() > 400


def test_keys_lead_too(wide: Desk, long: Path) -> None:
    wide.open(long)
    wide.window.activateWindow()
    wide.window.reader.view.setFocus()
    for _ in range(3):
        wide.bot.keyClick(wide.window.reader.view, Qt.Key.Key_PageDown)
        QApplication.processEvents()
        assert near(wide)
    wide.bot.keyClick(wide.window.original.view, Qt.Key.Key_PageDown)
    QApplication.processEvents()
    assert near(wide)


@pytest.mark.parametrize("leader", ["reader", "original"])
def test_the_leader_is_never_moved_by_the_follower(wide: Desk, long: Path, leader: str) -> None:
    wide.open(long)
    window = wide.window
    view = getattr(window, leader).view
    told: list[str] = []
    follower = window.original if leader == "reader" else window.reader
    follower.scrolled.connect(lambda: told.append("the follower says that a person moved it"))
    values = []
    for _ in range(6):
        turn(view)
        values.append(view.verticalScrollBar().value())
        QApplication.processEvents()
        assert view.verticalScrollBar().value() == values[-1]
    steps = {b - a for a, b in pairwise(values)}
    assert len(steps) == 1  # each turn of the wheel moved it by the same
    assert told == []


def test_going_down_and_up_again_comes_back(wide: Desk, long: Path) -> None:
    wide.open(long)
    turn(wide.window.reader.view)
    before = wide.window.original.view.verticalScrollBar().value()
    turn(wide.window.reader.view)
    turn(wide.window.reader.view, 3)
    assert wide.window.original.view.verticalScrollBar().value() == before


def test_the_reader_rests_while_code_goes_by(wide: Desk, leaky: Path) -> None:
    wide.open(leaky)
    window = wide.window
    article = window.session.article
    assert article is not None
    (removal,) = article.removals
    assert removal.span.length > 3_000
    window.original.open_all()  # code that is folded goes by in a line
    wide.settle()
    inside: list[int] = []
    values: list[int] = []
    for _ in range(400):
        turn(window.original.view, -1)
        _, place = lines(wide)
        if removal.start + 80 < place < removal.end - 80:
            inside.append(place)
            values.append(window.reader.view.verticalScrollBar().value())
        elif inside:
            break
    assert len(inside) > 5
    assert len(set(values)) == 1
    # And goes on behind it.
    for _ in range(6):
        turn(window.original.view)
    assert window.reader.view.verticalScrollBar().value() > values[0]
    assert near(wide)


def test_the_reader_never_goes_against_the_original_though_cells_stand_side_by_side(wide: Desk, tmp_path: Path) -> None:
    words = "the warden shuts the gate at dusk and nobody on the quay minds it " * 3
    rows = "".join(f"<tr><td>{words} {n}</td>\n<td>{words}</td>\n<td>{words}</td></tr>\n" for n in range(12))
    prose = "".join(f"<p>{paragraph(n)}</p>\n" for n in range(6))
    file = tmp_path / "table.html"
    file.write_text(f"<html><body><article><h1>Gates</h1>\n{prose}<table>{rows}</table>{prose}</article>", "utf-8")
    wide.open(file)
    view = wide.window.original.view
    values: list[int] = []
    before = -1
    while view.verticalScrollBar().value() != before:
        before = view.verticalScrollBar().value()
        turn(view, -1)
        wide.settle()
        values.append(wide.window.reader.view.verticalScrollBar().value())
    assert values == sorted(values)
    assert len(set(values)) > 10
    values.clear()
    while view.verticalScrollBar().value() > 0:
        turn(view, 1)
        wide.settle()
        values.append(wide.window.reader.view.verticalScrollBar().value())
    assert values == sorted(values, reverse=True)


def test_many_moves_are_followed_once(wide: Desk, long: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    wide.open(long)
    window = wide.window
    brought: list[int] = []
    real = window.original.bring
    monkeypatch.setattr(window.original, "bring", lambda place, y: (brought.append(place), real(place, y)))
    bar = window.reader.view.verticalScrollBar()
    for value in range(100, 600, 50):
        bar.setValue(value)
    assert brought == []
    QApplication.processEvents()
    assert len(brought) == 1
    assert near(wide)


def test_linking_is_switched_off_and_on_by_key_and_remembered(
    make_desk: Callable[..., Desk], long: Path, settings: Settings
) -> None:
    first = make_desk()
    first.open(long)
    window = first.window
    window.activateWindow()
    first.bot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert not window.tool_bar.buttons["link_panes"].isChecked()
    for _ in range(6):
        turn(window.reader.view)
    assert window.original.view.verticalScrollBar().value() == 0
    window.close()
    second = make_desk()
    second.open(long)
    assert not second.window.actions_by_name["link_panes"].isChecked()
    for _ in range(6):
        turn(second.window.reader.view)
    assert second.window.original.view.verticalScrollBar().value() == 0
    # Linked again, they come together at once.
    second.bot.mouseClick(second.window.tool_bar.buttons["link_panes"], Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    assert near(second)
    assert settings.linked


def test_a_pane_that_comes_back_is_where_the_other_one_is(wide: Desk, long: Path) -> None:
    wide.open(long)
    window = wide.window
    window.actions_by_name["layout_reader"].trigger()
    for _ in range(8):
        turn(window.reader.view)
    window.actions_by_name["layout_both"].trigger()
    wide.bot.waitUntil(lambda: near(wide))
    window.actions_by_name["layout_original"].trigger()
    for _ in range(4):
        turn(window.original.view, -8)
    window.actions_by_name["layout_both"].trigger()
    wide.bot.waitUntil(lambda: near(wide))
    assert lines(wide)[0] > 4_000


def test_a_removal_is_shown_in_both_though_they_are_linked(wide: Desk, leaky: Path) -> None:
    wide.open(leaky)
    window = wide.window
    window.session.step(1)
    QApplication.processEvents()
    article = window.session.article
    assert article is not None
    start = article.removals[0].start
    view = window.original.view
    top, bottom = window.original.source_at(0), window.original.source_at(view.viewport().height() - 1)
    assert top is not None
    assert bottom is not None
    assert top <= start <= bottom
    top, bottom = window.reader.source_at(0), window.reader.source_at(window.reader.view.viewport().height() - 1)
    assert top is not None
    assert bottom is not None
    assert top <= article.removals[0].end <= bottom


def test_a_removal_that_was_gone_to_stays_in_sight_when_the_window_changes(wide: Desk, leaky: Path) -> None:
    wide.open(leaky)
    window = wide.window
    for _ in range(3):
        turn(window.reader.view)
    window.session.step(1)
    view = window.original.view
    start = window.session.pieces[0].found.start
    for size in ((1000, 560), (1000, 700), (900, 640)):
        window.resize(*size)
        QApplication.processEvents()
        wide.settle()
        QApplication.processEvents()
        top, bottom = window.original.source_at(0), window.original.source_at(view.viewport().height() - 1)
        assert top is not None
        assert bottom is not None
        assert top <= start <= bottom, size


def article_of(text: str) -> Article:
    return clean_text(text)


@pytest.mark.parametrize("pane", ["reader", "original"])
def test_the_other_pane_comes_along_to_what_is_found(wide: Desk, long: Path, pane: str) -> None:
    wide.open(long)
    getattr(wide.window, pane).view.setFocus()
    wide.window.finder.open("Paragraph 30:")
    wide.bot.waitUntil(lambda: wide.window.finder.finding.hit() is not None)
    wide.bot.waitUntil(lambda: near(wide))
    place = LONG.index("Paragraph 30:")
    assert all(abs(line - place) <= 1_000 for line in lines(wide))


def test_the_resting_place_is_the_place_itself_or_the_last_one_before() -> None:
    article = article_of(LEAKY)
    (removal,) = article.removals
    assert resting_place(article, 40) == 40
    assert article.source.text[40] != " "
    resting = resting_place(article, removal.start + 100)
    assert removal.start - 4 <= resting < removal.start
    assert resting_place(article, removal.end - 1) == resting
    assert resting_place(article, removal.end + 40) == removal.end + 40
    size = len(article.source.text)
    assert size - 4 <= resting_place(article, size) <= size
    assert resting_place(article, size + 99) == resting_place(article, size)
    assert resting_place(article, -5) == resting_place(article, 0)


def test_before_all_that_is_kept_the_reader_rests_at_its_beginning() -> None:
    article = article_of(CODE + "\n\n" + LONG)
    assert article.removals[0].start == 0
    beginning = article.source_offset(0)
    assert resting_place(article, 5) == beginning
    assert resting_place(article, beginning + 1) == beginning + 1


def test_nothing_is_brought_without_an_article(wide: Desk) -> None:
    linker = Linker(wide.window.reader, wide.window.original)
    linker.set_on(True)
    assert wide.window.reader.source_at(10) is None
