"""What there is to know about an article: from the menu, to be read and copied."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from core.article.removal import Kind
from core.article.span import Span
from gui.window.article_facts import ArticleFacts
from tests.gui.conftest import Desk

PAGE = """<html lang="de"><head><title>Der Hafen & die Flut</title><meta name="author" content="Ada Anker">
<meta charset="utf-8"><meta property="article:published_time" content="2024-05-06T07:08:09Z">
<script>var slot = 1;</script></head><body><article><h1>Der Hafen & die Flut</h1><p>Der Hafen ist lang und grau, und die
Fähre kommt zweimal am Tag, mittags und abends, mit Post und mit Milch.</p><p>Niemand hatte den Sturm erwartet, und
niemand hatte den Kapitän gefragt, der davon seit dem Morgen wusste.</p></article></body></html>"""


def shown(desk: Desk) -> ArticleFacts:
    desk.bot.keyClick(desk.window, Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier)
    (dialog,) = (one for one in desk.window.findChildren(ArticleFacts) if one.isVisible())
    return dialog


def test_it_tells_of_a_page_what_was_found_and_where(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "hafen.html"
    path.write_text(PAGE, encoding="utf-8")
    desk.open(path)
    article = desk.window.session.article
    assert article is not None
    text = shown(desk).as_text()
    for line in (
        "Name: hafen.html",
        f"Place: {path}",
        "Form: Web page (HTML)",
        f"Size: {len(PAGE.encode()):,} bytes, {len(PAGE):,} characters",
        f"SHA-256: {article.source.sha256}",
        "Authors: Ada Anker (meta author)",
        "Language: de",
        "Your decisions: none",
    ):
        assert line in text, line
    assert "Encoding: UTF-8 (" in text
    assert "Title: Der Hafen & die Flut (" in text
    sizes = [
        int(line.split()[1].replace(",", ""))
        for line in text.splitlines()
        if line.startswith(("Kept", "Struc", "Removed:"))
    ]
    assert sum(sizes) == len(PAGE)


def test_decisions_are_counted(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "pier.txt"
    path.write_text("The pier is long and grey, and nobody had asked the captain about it.\n", encoding="utf-8")
    desk.open(path)
    desk.window.decisions.remove(Span(0, 8), Kind.TEXT)
    desk.settle()
    text = shown(desk).as_text()
    assert "Your decisions: 0 restored, 1 removed" in text
    assert "Removals: 1 piece: Selected text 1" in text


def test_it_is_copied_and_closed_by_key(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "pier & sea <i>.txt"
    path.write_text("The pier is long and grey.\n", encoding="utf-8")
    desk.open(path)
    dialog = shown(desk)
    assert "pier & sea <i>.txt" in dialog.page.toPlainText()
    desk.bot.mouseClick(dialog.copy_button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == dialog.as_text()
    assert "Name: pier & sea <i>.txt" in dialog.as_text()
    desk.bot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not [one for one in desk.window.findChildren(ArticleFacts) if one.isVisible()]


def test_there_is_nothing_to_tell_without_an_article(desk: Desk) -> None:
    assert not desk.window.actions_by_name["article_facts"].isEnabled()
