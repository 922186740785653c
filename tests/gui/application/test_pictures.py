"""The pictures of the documentation: what draws them, and what there is."""

import runpy
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter
from PySide6.QtWidgets import QApplication

from core import open_article
from gui.widgets.theme import Theme

ROOT = Path(__file__).parents[3]


@pytest.fixture(scope="module")
def tool() -> dict[str, object]:
    return runpy.run_path(str(ROOT / "tools" / "pictures.py"))


def test_each_is_there_in_its_size_and_all_are_small(tool: dict[str, object]) -> None:
    total = 0
    for width, height, *_ in tool["SIZES"]:  # type: ignore[attr-defined]
        for theme in Theme:
            file = ROOT / "docs" / f"{theme}-{width}x{height}.png"
            picture = QImage(str(file))
            assert (picture.width(), picture.height()) == (width, height)
            assert (QColor(picture.pixel(width // 2, height - 4)).lightness() < 128) is (theme is Theme.DARK)
            total += file.stat().st_size
    assert total < 1_500_000


def test_what_they_show_is_there(tool: dict[str, object]) -> None:
    for _, _, sample, removal in tool["SIZES"]:  # type: ignore[attr-defined]
        article = open_article(ROOT / "resources" / "samples" / sample)
        assert 0 <= removal < len(article.removals)


def test_a_lesson_keeps_its_code_and_loses_what_leaked() -> None:
    article = open_article(ROOT / "resources" / "samples" / "tide-clock.md")
    assert "def next_high(now):" in article.text
    assert "adSlots" not in article.text
    assert ".share-row" not in article.text
    assert len(article.removals) == 2


def test_they_are_drawn_alike_every_time(
    qapp: QApplication, tool: dict[str, object], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    draw = tool["draw"]
    monkeypatch.setitem(draw.__globals__, "SIZES", ((1000, 600, "tide-clock.md", 1),))  # type: ignore[attr-defined]
    monkeypatch.setitem(draw.__globals__, "Theme", (Theme.SEPIA,))  # type: ignore[attr-defined]
    for folder in ("one", "two"):
        assert draw(tmp_path / folder) == 0  # type: ignore[operator]
    (one,), (two,) = (list((tmp_path / folder).iterdir()) for folder in ("one", "two"))
    assert one.name == two.name == "sepia-1000x600.png"
    assert one.read_bytes() == two.read_bytes()


def test_a_picture_keeps_its_frequent_colours_to_the_letter(
    qapp: QApplication, tool: dict[str, object], tmp_path: Path
) -> None:
    file = tmp_path / "many.png"
    image = QImage(600, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("#123456"))
    painter = QPainter(image)
    gradient = QLinearGradient(0, 0, 600, 0)
    gradient.setColorAt(0, QColor("#a00000"))
    gradient.setColorAt(1, QColor("#0000ff"))
    painter.fillRect(0, 0, 600, 10, gradient)
    painter.end()
    image.save(str(file))
    tool["shrink"](file)  # type: ignore[operator]
    shrunk = QImage(str(file)).convertToFormat(QImage.Format.Format_RGB32)
    pixels = Counter(shrunk.pixel(x, y) for x in range(600) for y in range(40))
    assert len(pixels) <= 256
    assert all(shrunk.pixel(x, 20) == image.pixel(x, 20) for x in range(600))
    for x in range(600):  # the others are near
        assert abs(QColor(shrunk.pixel(x, 5)).red() - QColor(image.pixel(x, 5)).red()) <= 8
