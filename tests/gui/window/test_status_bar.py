"""What the status bar tells of the article in front."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStatusBar
from pytestqt.qtbot import QtBot

from core.article.article import Article
from core.article.blocks import Metadata, PageKind
from core.article.correction import Correction, Decision
from core.article.removal import Kind
from core.article.source import MediaType, Source
from core.article.span import Span
from core.cleaning.decided import decide
from core.cleaning.pipeline import clean
from gui.window.reading_progress import ReadingProgress
from gui.window.status_bar import Figures, removals_line
from tests.gui.conftest import Desk

WORDS = "Seven boats lay at the pier, and none of them was ready for the sea when the wind turned at night. "


@pytest.fixture
def bar(qtbot: QtBot) -> QStatusBar:
    made = QStatusBar()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def figures(bar: QStatusBar) -> Figures:
    return Figures(bar)


def article(**metadata: object) -> Article:
    return Article(Source(b"", "", "a.html", MediaType.HTML), (), (), Metadata(**metadata))  # type: ignore[arg-type]


@pytest.mark.parametrize(("kind", "text"), [(PageKind.FORUM, "Forum"), (PageKind.DOCUMENTATION, "Documentation")])
def test_the_kind_of_page(figures: Figures, kind: PageKind, text: str) -> None:
    figures.show(article(kind=kind, origins=(("kind", "address"), ("byline", "JSON-LD"), ("text", "x"))), 0.1)
    assert figures.kind.text() == text
    assert figures.kind.toolTip() == "<qt>Kind of page: address<br>Author: JSON-LD</qt>"
    figures.show(article(), 0.1)
    assert figures.kind.isHidden()
    assert figures.stated.isHidden()


def test_what_a_page_calls_its_tags_is_no_rich_text(figures: Figures) -> None:
    figures.show(article(kind=PageKind.ARTICLE, origins=(("published", f"meta <img src=a>{'x' * 500}"),)), 0.1)
    tip = figures.kind.toolTip()
    assert "&lt;img" in tip
    assert "<img" not in tip
    assert len(tip) < 200


def test_that_the_text_is_from_the_data_of_the_page(desk: Desk, tmp_path: Path) -> None:
    record = {"@type": "Article", "headline": "Boats", "articleBody": "\n\n".join(f"{n}. {WORDS}" for n in range(12))}
    page = f'<script type="application/ld+json">{json.dumps(record)}</script><body><h1>Boats</h1>'
    stated, shown = tmp_path / "stated.html", tmp_path / "shown.html"
    stated.write_text(page)
    shown.write_text(f"<body><h1>Boats</h1><p>{WORDS * 4}</p>")
    desk.open(stated)
    figures = desk.window.figures
    assert figures.stated.isVisible()
    assert figures.stated.text() == "Text from the page’s data"
    assert "JSON-LD articleBody" in " ".join(figures.stated.toolTip().split())
    assert figures.kind.text() == "Article"
    desk.window.actions_by_name["close_article"].trigger()
    assert figures.stated.isHidden()
    assert figures.kind.isHidden()
    desk.open(shown)
    assert figures.kind.isVisible()
    assert figures.stated.isHidden()


def test_nothing_is_called_clean_of_itself_where_a_reader_or_a_rule_kept_it() -> None:
    text = "The ferry left at noon, and nobody had expected a storm."
    plain = clean(Source(text.encode(), text, "ferry.txt", MediaType.TEXT))
    assert removals_line(plain) == "Nothing had to be removed"
    kept = decide(plain, [Correction(Span(0, 9), Decision.KEEP, Kind.SCRIPT, "kept by your rule for all articles")])
    assert removals_line(kept) == "Nothing removed, 1 restored"


# How far it is read.


@pytest.fixture
def progress(qtbot: QtBot) -> ReadingProgress:
    made = ReadingProgress()
    qtbot.addWidget(made)
    made.begin("word " * 238 * 20)
    return made


@pytest.mark.parametrize(
    ("share", "words"),
    [
        (None, ""),
        (0.0, "0%  ·  20 min left"),
        (0.345, "34%  ·  13 min left"),
        (0.999, "99%  ·  1 min left"),
        (1.0, "Read to the end"),
    ],
)
def test_words_of_progress(progress: ReadingProgress, share: float | None, words: str) -> None:
    width = progress.width()
    progress.show_share(share)
    assert progress.text() == words
    assert progress.width() == width >= progress.sizeHint().width()
    assert progress.accessibleName()


def test_much_that_is_left_is_counted_in_hours(progress: ReadingProgress) -> None:
    progress.begin("word " * 238 * 60 * 50)
    progress.show_share(0.5)
    assert progress.text() == "50%  ·  25 h left"


def test_progress_follows_the_reader(desk: Desk, tmp_path: Path) -> None:
    long, short = tmp_path / "long.txt", tmp_path / "short.txt"
    long.write_text("\n\n".join(f"{n}. {WORDS * 6}" for n in range(60)), "utf-8")
    short.write_text(WORDS, "utf-8")
    desk.open(long)
    view, label = desk.window.reader.view, desk.window.figures.progress
    bar, width = view.verticalScrollBar(), label.width()
    assert width < label.fontMetrics().horizontalAdvance("100%  ·  1,000 min left") + 24
    desk.bot.waitUntil(lambda: label.text().startswith("0%  ·  "))
    begun = label.text()
    seen = []
    for value in range(0, bar.maximum(), bar.maximum() // 7):
        bar.setValue(value)
        desk.bot.waitUntil(lambda: not desk.window.reader.line.is_due())
        seen.append(int(label.text().partition("%")[0]))
    assert seen == sorted(set(seen))
    assert 40 <= seen[len(seen) // 2] <= 60
    desk.bot.keyClick(view, Qt.Key.Key_End)
    desk.bot.waitUntil(lambda: label.text() == "Read to the end")
    desk.bot.keyClick(view, Qt.Key.Key_Home)
    desk.bot.waitUntil(lambda: label.text() == begun)
    assert label.width() == width
    desk.window.actions_by_name["layout_original"].trigger()
    desk.bot.waitUntil(lambda: label.text() == "")
    desk.window.actions_by_name["layout_both"].trigger()
    desk.bot.waitUntil(lambda: label.text() == begun)
    desk.open(short)
    desk.bot.waitUntil(lambda: label.text() == "")


@pytest.mark.parametrize("keys", [Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier])
def test_the_end_of_a_long_text_is_waited_for(desk: Desk, tmp_path: Path, keys: Qt.KeyboardModifier) -> None:
    long = tmp_path / "long.txt"
    long.write_text("\n\n".join(f"{n}. {WORDS * 6}" for n in range(500)), "utf-8")
    window = desk.window
    told: list[str] = []
    window.statusBar().messageChanged.connect(told.append)
    session = window.session
    with desk.bot.waitSignal(session.article_changed, check_params_cb=lambda *_: session.article is not None):
        window.open_paths([str(long)])
    view = window.reader.view
    assert not window.reader.is_finished()
    desk.bot.keyClick(view, Qt.Key.Key_End, keys)
    assert window.statusBar().currentMessage() == "Setting the rest of the text …"
    desk.settle()
    assert window.statusBar().currentMessage() == ""
    assert view.verticalScrollBar().value() == view.verticalScrollBar().maximum()
    assert window.figures.progress.text() == "Read to the end"
    assert told[-2:] == ["Setting the rest of the text …", ""]


def test_who_turns_back_on_the_way_to_the_end_stays_there(desk: Desk, tmp_path: Path) -> None:
    long = tmp_path / "long.txt"
    long.write_text("\n\n".join(f"{n}. {WORDS * 6}" for n in range(500)), "utf-8")
    window = desk.window
    with desk.bot.waitSignal(window.session.article_changed):
        window.open_paths([str(long)])
    view = window.reader.view
    desk.bot.keyClick(view, Qt.Key.Key_End)
    view.verticalScrollBar().setValue(40)
    assert window.statusBar().currentMessage() == ""
    desk.settle()
    assert view.verticalScrollBar().value() == 40
