"""A window of 640 by 480 pixels: nothing in it is clipped."""

import contextlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QDialog, QLabel, QLineEdit, QWidget

from gui.widgets.notices import Action
from gui.widgets.theme import Theme, ThemeChoice
from tests.gui.conftest import Desk

SMALL = (640, 480)
LEAK = "The tide comes in. var gate = document.querySelector('.gate'); gate.close(now); The tide goes out.\n\n"


@pytest.fixture
def small(desk: Desk, tmp_path: Path) -> Desk:
    """A small window with two articles, the list of them, the find bar and the history."""
    files = [tmp_path / "one.txt", tmp_path / "two.txt"]
    for file in files:
        file.write_bytes((LEAK * 12).encode() + b"Three \xff\xfe\xff bytes.")
    desk.open(*files)
    desk.window.history.show()
    desk.window.finder.open("tide")
    settled(desk)
    return desk


QTS_OWN = (
    "backButton",
    "forwardButton",
    "toParentButton",
    "newFolderButton",
    "listModeButton",
    "detailModeButton",
)
"""Buttons of Qt's dialog for files, which it gives one size for good; nor is the sign in a line that clears it ours."""


def clipped(root: QWidget, within: QWidget) -> list[str]:
    """The controls below ``root`` that are smaller than what they say, or reach out of ``within``."""
    wrong = []
    room = QRect(within.mapToGlobal(QPoint()), within.size())
    for widget in root.findChildren(QWidget):
        if not widget.isVisible() or not isinstance(widget, QAbstractButton | QLabel | QLineEdit | QComboBox):
            continue
        place = QRect(widget.mapToGlobal(QPoint()), widget.size())
        tight = isinstance(widget, QAbstractButton) and widget.width() < widget.sizeHint().width()
        if isinstance(widget, QLabel) and widget.text():
            wraps = widget.wordWrap()
            tight = not wraps and widget.width() < widget.sizeHint().width()
            tight |= wraps and widget.height() < widget.heightForWidth(widget.width())
        if isinstance(widget.parent(), QLineEdit) or widget.objectName() in QTS_OWN:
            continue
        if tight or not room.contains(place):
            wrong.append(f"{type(widget).__name__} {getattr(widget, 'text', str)()!r} {place.getRect()}")
    return wrong


def settled(desk: Desk) -> None:
    desk.settle()
    for _ in range(3):
        QApplication.processEvents()


@pytest.mark.parametrize("theme", list(Theme))
def test_the_bars_fit(small: Desk, theme: Theme) -> None:
    window = small.window
    window.choose_theme(ThemeChoice(theme))
    window.resize(*SMALL)
    settled(small)
    assert window.size().toTuple() == SMALL
    assert window.history.isVisible()
    for bar in (window.tool_bar, window.statusBar(), window.finder.bar):
        assert bar is not None
        assert bar.isVisible()
        assert clipped(bar, window) == []


def test_what_is_chosen_is_told_whole(small: Desk, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    prose = "<p>The tide comes in over the flats, and the pilot, who knows every stone of them, waits for it.</p>"
    menu = '<nav><a href="/">Home</a> <a href="/boats">Boats</a></nav>'
    page.write_text(f"<title>Tides</title><body>{menu}<article><h1>Tides</h1>{prose * 9}</article>{menu}", "utf-8")
    small.open(page)
    window, details = small.window, small.window.removals.details
    window.finder.close()
    window.history.hide()
    window.resize(*SMALL)
    settled(small)
    small.bot.keyClick(window.reader.view, Qt.Key.Key_F8)
    settled(small)
    assert details.toggle.isVisible()
    assert min(part.height() - part.sizeHint().height() for part in (details.toggle, details.kind)) >= 0
    for label in (details.reason, details.evidence):  # what has no room can be scrolled to
        assert label.height() >= label.heightForWidth(label.width())


def test_the_window_can_be_that_small(small: Desk) -> None:
    window = small.window
    window.dock.toggleViewAction().trigger()  # there is no height for the list and a notice over the panes
    window.notices.tell(
        "What happened is told in a sentence that is rather long.",
        "And so is what to do.",
        actions=[Action("On news.example.org", lambda: None), Action("In All Articles", lambda: None)],
    )
    window.progress.appear("some-long-name-of-a-file-that-is-being-opened.html", 12)
    settled(small)
    least = window.minimumSizeHint()
    assert least.width() <= SMALL[0]
    assert least.height() <= SMALL[1]
    window.resize(*SMALL)
    settled(small)
    assert window.size().toTuple() == SMALL
    foot = window.notices.parentWidget()
    assert foot is not None
    assert clipped(foot, window.stack) == []


def test_a_sentence_in_the_find_bar_does_not_widen_the_window(small: Desk) -> None:
    window = small.window
    bar = window.finder.bar
    assert bar is not None
    before = window.minimumSizeHint().width()
    bar.show_failure("This is no regular expression: " + "it never ends, " * 20)
    layout = window.central.layout()
    assert layout is not None
    layout.activate()
    assert window.minimumSizeHint().width() == before
    tip = bar.count.toolTip()
    assert "it never ends" in tip
    assert max(bar.fontMetrics().horizontalAdvance(line) for line in tip.splitlines()) <= window.width()


def test_the_figures_that_matter_least_are_left_out_first(small: Desk) -> None:
    window, figures = small.window, small.window.figures
    window.history.hide()
    window.resize(1000, 700)
    window.statusBar().clearMessage()
    settled(small)
    assert figures.encoding.isVisible()
    window.resize(*SMALL)
    window.statusBar().showMessage("Something that takes a good deal of room")
    settled(small)
    assert not figures.encoding.isVisible()
    assert figures.removed.isVisible()
    left = min(label.x() for label in window.statusBar().findChildren(QLabel) if label.isVisible())
    assert left >= window.statusBar().fontMetrics().horizontalAdvance(window.statusBar().currentMessage())
    window.resize(1000, 700)
    window.statusBar().clearMessage()
    settled(small)
    assert figures.encoding.isVisible()


@contextlib.contextmanager
def dialog(desk: Desk, name: str) -> Iterator[QWidget]:
    desk.window.activateWindow()
    desk.window.actions_by_name[name].trigger()
    desk.bot.waitUntil(lambda: QApplication.activeWindow() not in (None, desk.window))
    made = QApplication.activeWindow()
    assert isinstance(made, QDialog)
    yield made
    desk.bot.keyClick(made, Qt.Key.Key_Escape)


@pytest.mark.parametrize("name", ["preferences", "shortcuts", "about", "go_to_offset", "clean_folder", "save_as"])
def test_every_dialog_fits(small: Desk, name: str) -> None:
    with dialog(small, name) as shown:
        least = shown.minimumSizeHint().expandedTo(shown.minimumSize())
        assert least.width() <= SMALL[0]
        assert least.height() <= SMALL[1]
        shown.resize(*SMALL)
        small.bot.waitUntil(lambda: clipped(shown, shown) == [])
