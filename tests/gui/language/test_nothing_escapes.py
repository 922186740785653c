"""Whatever the window says goes through the translation: with every translated text marked, no text is without a mark."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from core.article.correction import Decision
from core.article.encodings import GROUPS
from core.article.removal import Kind
from core.article.span import Span
from core.corrections.rules import Rule
from gui.language.speech import speak
from tests.gui.conftest import Desk
from tests.gui.decisions.rule_desk import RuleDesk
from tests.gui.language.marked import Marked, MarkedQt, texts, unmarked

_PROSE = "Qqq wwww eee rrrr ttt, yyyy uuu iiii ooo pppp aaa ssss ddd ffff ggg hhhh jjj kkkk lll zzzz. "
_PAGE = f"""<html lang="en"><head><title>Qqqq</title><meta name="author" content="Xxxx">
<meta property="og:site_name" content="Vvvv"><script>let page = 1; googletag.cmd.push(1);</script>
<style>p {{ color: red }}</style></head><body>
<nav><a href="/a">Qqa</a> <a href="/b">Qqb</a> <a href="/c">Qqc</a></nav>
<article><h1>Qqqq</h1><p>{_PROSE * 3}</p><script>track("qqq");</script>
<p>{_PROSE * 2}<a href="https://www.vvvv.example/wwww">{_PROSE[:40]}</a></p><h2>Wwww</h2><p>{_PROSE * 3}</p>
<img src="https://pictures.vvvv.example/gate.png" alt="Bbbb"><p>{_PROSE * 3}</p></article>
<div class="comments"><h3>Qqqc</h3><p>{_PROSE * 2}</p></div><aside class="sidebar"><p>{_PROSE}</p></aside>
<footer>© 2020 Vvvv</footer></body></html>"""
_LEAK = f"{_PROSE * 4}var gate = document.querySelector('.gate'); gate.close(now); if (gate) {{ gate.open(); }} {_PROSE * 4}"
OWN = {
    "Winnow", "tides.html", "gates.txt", "PySide", "MIT", "SHA-256", "UTF-8", "Python", "Qt", "A+", "A−", "Aa",
    "Xxxx", "Vvvv", "vvvv.example", "English", "Deutsch", "العربية", "og:site_name",
    *(encoding.text for _, group in GROUPS for encoding in group),
}  # fmt: skip
"""Names, which no language writes otherwise, and what is the article's own."""
_OWN_WORDS = set(re.findall(r"[^\W\d_]+", _PROSE)) | set(
    "Qqqq Qqqc Qqa Qqb Qqc Wwww Bbbb var gate document quer querySelector close now open if let page googletag cmd push track "
    "qqq author og site_name www wwww example p color red style https javascript run txt html".split()
)


@pytest.fixture
def marked(qapp: QApplication) -> Iterator[None]:
    """Every translated text bears marks, Qt's own too."""
    qt = MarkedQt()
    speak(Marked())
    QCoreApplication.installTranslator(qt)
    yield
    QCoreApplication.removeTranslator(qt)
    speak(None)


@pytest.fixture
def full(marked: None, make_desk: Callable[..., Desk], tmp_path: Path) -> Desk:
    """A window with all that it can show at once."""
    desk = make_desk()
    page, text = tmp_path / "tides.html", tmp_path / "gates.txt"
    page.write_text(_PAGE, "utf-8")
    text.write_text(_LEAK, "utf-8")
    desk.open(text, page)
    window = desk.window
    window.resize(1400, 900)
    window.history.show()
    window.outline.show()
    window.finder.open("qqq")
    window.session.choose(0)
    desk.settle()
    return desk


_SUFFIXES = re.compile(r"\(?\*\.\S+")


def escaped(root: QWidget, folder: Path, *, bodies: bool = True) -> list[str]:
    """Give what below a widget bears no mark."""
    own = OWN | {str(folder), folder.name}
    found = {
        f"{whose}: {left!r} of {text[:120]!r}"
        for whose, text in texts(root, bodies=bodies)
        if text and (left := unmarked(_SUFFIXES.sub(" ", text), own)) and not _is_own(left)
    }
    return sorted(found)


def _is_own(left: str) -> bool:
    """Tell whether words are the article's own: such as no language has, or its code."""
    return all(word in _OWN_WORDS for word in re.findall(r"[^\W\d_]+", left))


def test_the_window(full: Desk, tmp_path: Path) -> None:
    window = full.window
    for view in (window.reader.view, window.original.view, window.removals.details.excerpt):
        view.setProperty("article", True)
    for number in range(len(window.session.pieces)):
        window.session.choose(number)
        full.settle()
        assert escaped(window.removals, tmp_path) == []
    assert escaped(window, tmp_path) == []


def test_a_text(full: Desk, tmp_path: Path) -> None:
    window = full.window
    for view in (window.reader.view, window.original.view, window.removals.details.excerpt):
        view.setProperty("article", True)
    window.actions_by_name["next_article"].trigger()
    full.settle()
    window.session.choose(0)
    full.settle()
    full.bot.keyClick(window.reader.view, Qt.Key.Key_R)
    full.settle()
    assert escaped(window, tmp_path) == []
    window.session.choose(0)
    for kind in (Kind.DATA, Kind.TEXT):
        window.decision_actions.call_it(kind)
        full.settle()
    window.decision_actions.undo()
    full.settle()
    assert escaped(window, tmp_path) == []


def test_menus_that_come_when_they_are_wanted(full: Desk, tmp_path: Path) -> None:
    window = full.window
    window.actions_by_name["next_article"].trigger()
    full.settle()
    view = window.original.view
    menus: list[QMenu] = [window.context_menus.of_pieces(view, [0]), window.context_menus.of_pieces(view, [0, 1])]
    window.reader.view.selectAll()
    menus.append(window.context_menus.at(window.reader.view, QPoint(40, 40)))
    window.menus.encodings.aboutToShow.emit()
    menus.append(window.menus.encodings)
    for menu in menus:
        assert menu.actions()
        assert escaped(menu, tmp_path) == []


def test_notices(full: Desk, tmp_path: Path) -> None:
    window = full.window
    full.open(tmp_path / "Qqqq.txt")  # there is none
    image = tmp_path / "Wwww.html"
    image.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(200))
    full.open(image)
    assert full.notices()
    window.links.follow("javascript:run()")
    window.links.follow("https://www.vvvv.example/wwww")
    full.settle()
    assert escaped(window.notices, tmp_path) == []


@pytest.mark.parametrize(
    "name",
    ["preferences", "shortcuts", "about", "go_to_offset", "clean_folder", "save_as", "words", "article_facts"],
)
def test_dialogs(full: Desk, name: str, tmp_path: Path) -> None:
    window = full.window
    window.activateWindow()
    window.actions_by_name[name].trigger()
    full.bot.waitUntil(lambda: QApplication.activeWindow() not in (None, window))
    shown = QApplication.activeWindow()
    assert isinstance(shown, QDialog)
    assert escaped(shown, tmp_path, bodies=name != "about") == []
    full.bot.keyClick(shown, Qt.Key.Key_Escape)


def test_the_welcome_page(marked: None, make_desk: Callable[..., Desk], tmp_path: Path) -> None:
    desk = make_desk()
    desk.settle()
    assert escaped(desk.window, tmp_path) == []


_CODE = "var gate = document.querySelector('.gate'); gate.close(now); if (gate) { gate.open(); }"


def test_rules(marked: None, qtbot: QtBot, tmp_path: Path) -> None:
    desk = RuleDesk(qtbot, tmp_path)
    desk.store.add_rule(Rule(" ".join(_PROSE.split()[:9]).lower(), Decision.REMOVE, Kind.FURNITURE, "vvvv.example"))
    desk.store.add_rule(Rule(" ".join(_PROSE.split()[4:12]).lower(), Decision.KEEP))
    desk.open_all(gates_txt=_LEAK)
    window = desk.window
    article = window.session.article
    assert article is not None
    for decision in Decision.KEEP, Decision.REMOVE:
        assert window.rule_dialogs.open(article, _CODE, decision, Kind.SCRIPT) is not None
        dialog = desk.dialog()
        assert escaped(dialog, tmp_path) == []
        desk.press(dialog.accept_button)
        desk.settle()
        assert escaped(window.notices, tmp_path) == []
    listed = desk.list()
    assert listed.model.rowCount() >= 3
    assert escaped(listed, tmp_path) == []
    desk.bot.keyClick(listed, Qt.Key.Key_Escape)
    window.session.choose(0)
    window.decision_actions.toggle()
    desk.settle()
    window.decisions.remove([Span(0, len(_PROSE) * 3)], Kind.TEXT)
    desk.settle()
    assert escaped(window.notices, tmp_path) == []
    assert escaped(window.history, tmp_path) == []


def test_lists_of_contents_and_what_waits(marked: None, make_desk: Callable[..., Desk], tmp_path: Path) -> None:
    desk = make_desk()
    folder = tmp_path / "qqq"
    folder.mkdir()
    for name in ("gates.txt", "tides.html"):
        (folder / name).write_text(_LEAK, "utf-8")
    (folder / "Wwww.html").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(200))
    desk.open(folder)
    window = desk.window
    window.actions_by_name["next_in_list"].trigger()
    desk.settle()
    window.actions_by_name["next_in_list"].trigger()
    desk.settle()
    window.reader.view.setProperty("article", True)
    window.original.view.setProperty("article", True)
    window.removals.details.excerpt.setProperty("article", True)
    assert escaped(window, tmp_path) == []
    window.progress.appear("gates.txt", 3, again=True)
    assert escaped(window.progress, tmp_path) == []


def test_cleaning_a_folder(marked: None, make_desk: Callable[..., Desk], tmp_path: Path) -> None:
    desk = make_desk()
    folder = tmp_path / "qqq"
    folder.mkdir()
    (folder / "gates.txt").write_text(_LEAK, "utf-8")
    (folder / "Wwww.html").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(200))
    desk.window.actions_by_name["clean_folder"].trigger()
    dialog = desk.window.export_actions.batch.dialog
    dialog.order.source.selectAll()
    desk.bot.keyClicks(dialog.order.source, str(folder))
    desk.bot.mouseClick(dialog.order.start_button, Qt.MouseButton.LeftButton)
    desk.bot.waitUntil(lambda: not dialog.is_running())
    assert dialog.work.failed.count() == 1
    assert escaped(dialog, tmp_path) == []
    desk.bot.keyClick(dialog, Qt.Key.Key_Escape)


def test_type(full: Desk, tmp_path: Path) -> None:
    window = full.window
    window.activateWindow()
    window.actions_by_name["type"].trigger()
    full.bot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    shown = QApplication.activePopupWidget()
    assert shown is not None
    OWN.update(QFontDatabase.families())
    assert escaped(shown, tmp_path) == []
    shown.close()
