"""The panel of the outline."""

from PySide6.QtCore import QEvent, QModelIndex
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from core import open_article
from gui.panes.outline.dock import OutlineView
from gui.panes.outline.headings import Headings

_PROSE = "The tide comes in twice a day, and the gate of the mill is opened by hand when it does. "


def test_the_tip_of_a_heading_is_no_markup(qtbot: QtBot) -> None:
    page = f"<article><h1>Tides</h1><p>{_PROSE * 4}</p><h2>The &lt;b&gt;bold&lt;/b&gt; tag</h2><p>{_PROSE * 4}</p></article>"
    view = OutlineView()
    qtbot.addWidget(view)
    view.headings.show(Headings(open_article(page.encode(), name="a.html")))
    view.expandAll()
    view.resize(300, 200)
    with qtbot.waitExposed(view):
        view.show()
    at = view.visualRect(view.headings.of(view.headings.rowCount(QModelIndex()))).center()
    area = view.viewport()
    QApplication.sendEvent(area, QHelpEvent(QEvent.Type.ToolTip, at, area.mapToGlobal(at)))
    assert QToolTip.text() == "The ‹b>bold‹/b> tag"
