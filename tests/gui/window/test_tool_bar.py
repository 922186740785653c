"""The tool bar: one row of what is needed while reading."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QToolBar, QWidget

from gui.widgets import glyphs
from gui.widgets.theme import COLOURS, Theme, ThemeChoice
from gui.window import menu_table
from tests.gui.conftest import Desk

LEAKY = (
    "The gate is shut at dusk. var gate = document.querySelector('.gate'); gate.close(now); Nobody has the key.\n\n"
    "In the morning .gate { color: red; margin: 0 auto; } the warden comes back.\n"
)


@pytest.fixture
def leaky(tmp_path: Path) -> Path:
    file = tmp_path / "gate.txt"
    file.write_text(LEAKY, "utf-8")
    return file


def place(window: QWidget, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint()), widget.size())


def click(desk: Desk, name: str) -> None:
    desk.bot.mouseClick(desk.window.tool_bar.buttons[name], Qt.MouseButton.LeftButton)


def test_the_table_names_only_what_there_is() -> None:
    names = {spec.name for _, entries in menu_table.MENUS for spec in entries if isinstance(spec, menu_table.Spec)}
    groups = {
        spec.group for _, entries in menu_table.MENUS for spec in entries if isinstance(spec, menu_table.Spec)
    } - {""}
    shown = [name for part in menu_table.TOOL_BAR for name in part]
    assert len(shown) == len(set(shown))
    assert set(glyphs.GLYPHS) <= set(shown) & names
    assert {name for name in shown if name in groups} == {"layout"}


@pytest.mark.parametrize("width", [1000, 0])
@pytest.mark.parametrize("theme", list(Theme))
def test_nothing_is_clipped_or_hidden(desk: Desk, leaky: Path, width: int, theme: Theme) -> None:
    window = desk.window
    window.choose_theme(ThemeChoice(theme))
    desk.open(leaky)
    window.resize(width, 700)  # to 0: as narrow as it can be
    QApplication.processEvents()
    tools = [*window.tool_bar.buttons.values(), window.position]
    assert len(tools) >= 8
    for tool in tools:
        assert tool.isVisible()
        assert window.rect().contains(place(window, tool))
        assert tool.width() >= tool.sizeHint().width()
        assert tool.height() >= tool.sizeHint().height()
    boxes = [place(window, tool) for tool in tools]
    assert not any(one.intersects(other) for n, one in enumerate(boxes) for other in boxes[:n])
    assert len({box.center().y() for box in boxes}) <= 2  # one row, to a pixel
    window.choose_theme(ThemeChoice.LIGHT)


def test_the_layouts_stand_in_the_middle(desk: Desk, leaky: Path) -> None:
    desk.open(leaky)
    window = desk.window
    first, last = (place(window, window.tool_bar.buttons[name]) for name in ("layout_reader", "layout_original"))
    assert abs((first.left() + last.right()) / 2 - window.width() / 2) <= 2


def test_the_arrows_go_to_removals_and_the_position_is_told(desk: Desk, leaky: Path) -> None:
    window = desk.window
    assert window.position.text() == ""
    assert not window.tool_bar.buttons["next_removal"].isEnabled()
    desk.open(leaky)
    assert window.position.text() == "2 removals"
    wide = window.position.width()
    said = []
    for name in ("next_removal", "next_removal", "previous_removal"):
        click(desk, name)
        said.append(window.position.text())
        assert window.position.width() == wide
    assert said == ["1 of 2", "2 of 2", "1 of 2"]
    assert window.position.accessibleName() == "Removals: 1 of 2"
    assert window.statusBar().currentMessage() == "Removal 1 of 2, Script (JS)"


def test_the_position_is_as_wide_in_every_article_of_some_hundred_removals(
    desk: Desk, leaky: Path, tmp_path: Path
) -> None:
    one, none = tmp_path / "one.txt", tmp_path / "none.txt"
    one.write_text(LEAKY.split("\n\n", maxsplit=1)[0], "utf-8")
    none.write_text("Nothing to remove here.", "utf-8")
    seen = []
    for file in (leaky, one, none):
        desk.open(file)
        seen.append((desk.window.position.text(), desk.window.position.width()))
    assert [words for words, _ in seen] == ["2 removals", "1 removal", "None"]
    assert len({width for _, width in seen}) == 1


def test_where_a_filter_lets_none_through_the_position_does_not_say_that_there_are_none(
    desk: Desk, leaky: Path
) -> None:
    desk.open(leaky)
    desk.window.removals.filters.field.setText("nowhere")
    desk.bot.waitUntil(lambda: desk.window.position.text() == "None listed")
    desk.window.removals.filters.clear()
    assert desk.window.position.text() == "2 removals"


def test_without_removals_the_position_says_so(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "plain.txt"
    file.write_text("Nothing to remove here.", "utf-8")
    desk.open(file)
    assert desk.window.position.text() == "None"


def test_every_tool_has_a_name_and_tells_its_key(desk: Desk) -> None:
    for name, button in desk.window.tool_bar.buttons.items():
        assert button.accessibleName() or button.text(), name
        keys = desk.window.actions_by_name[name].shortcuts()
        if keys:
            assert f"({keys[0].toString(keys[0].SequenceFormat.NativeText)})" in button.toolTip()


def shades(widget: QWidget) -> set[str]:
    image = widget.grab().toImage()
    return {QColor(image.pixel(x, y)).name() for x in range(image.width()) for y in range(image.height())}


@pytest.mark.parametrize("theme", list(Theme))
def test_glyphs_have_the_colour_of_the_text(desk: Desk, leaky: Path, theme: Theme) -> None:
    desk.open(leaky)
    desk.window.choose_theme(ThemeChoice(theme))
    for name in glyphs.GLYPHS:
        assert COLOURS[theme].ink in shades(desk.window.tool_bar.buttons[name]), name
    desk.window.choose_theme(ThemeChoice.LIGHT)


@pytest.mark.parametrize("name", sorted(glyphs.GLYPHS))
def test_glyphs_are_drawn_anew_for_a_finer_screen(name: str) -> None:
    def drawn(ratio: int) -> QImage:
        image = QImage(16 * ratio, 16 * ratio, QImage.Format.Format_Grayscale8)
        image.setDevicePixelRatio(ratio)
        image.fill(255)
        painter = QPainter(image)
        glyphs.draw(painter, name, QPointF(8, 8), QColor("black"))
        painter.end()
        return image

    def greys(image: QImage) -> float:
        values = [QColor(image.pixel(x, y)).lightness() for x in range(image.width()) for y in range(image.height())]
        return sum(0 < v < 255 for v in values) / sum(v < 255 for v in values)

    assert greys(drawn(4)) < greys(drawn(1))  # the edges are a smaller part


def test_the_bar_cannot_be_lost(make_desk: Callable[..., Desk], leaky: Path) -> None:
    first = make_desk()
    (bar,) = first.window.findChildren(QToolBar)
    assert bar.contextMenuPolicy() is Qt.ContextMenuPolicy.PreventContextMenu
    first.open(leaky)
    first.window.close()
    second = make_desk()
    assert not second.window.tool_bar.isVisible()  # there is nothing to read yet
    second.open(leaky)
    assert second.window.tool_bar.isVisible()
    second.window.articles.close_in_front()
    assert not second.window.tool_bar.isVisible()
