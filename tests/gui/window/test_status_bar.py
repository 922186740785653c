"""What the status bar tells of the article in front."""

import json
from pathlib import Path

import pytest
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
    assert "JSON-LD articleBody" in figures.stated.toolTip()
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
