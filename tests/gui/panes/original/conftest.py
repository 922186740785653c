"""A pane of the original, and a page that has all that its text mode and its head are about."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from gui.panes.original import OriginalPane
from gui.widgets import theme

SCRIPT = "<script>" + "gate.open(key, 12); queue.push(gate.id);\n" * 40 + "</script>"
HEAD = f"""<!DOCTYPE html>
<html><head><title>The ferry at noon</title>
<link rel="stylesheet" href="harbour.css">
{SCRIPT}
<style>body {{ margin: 0 }}</style></head>
<body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/tides">Tides</a></li>{"<li><a href=/>More</a></li>" * 14}</ul></nav>
"""
PROSE = (
    "The ferry leaves at noon, and nobody minds the wait, for the harbour is full of gulls &amp; boats, "
    "and the old pilot tells the children who sit on the wall how the ice took the pier away."
)
PAGE = f"""{HEAD}<article><h1>The ferry at noon</h1>
<p>{PROSE}</p>
<p>Second: {PROSE}</p>
<p>Third, with a <b>bold</b> word: {PROSE}</p>
</article>
<div class="comments" id="comments"><h2>Comments</h2><p>First!</p><p>No, I was here before you.</p></div>
{SCRIPT}
<footer>Copyright 2021. All rights reserved. <a href="/imprint">Imprint</a></footer>
</body></html>
"""


@pytest.fixture
def original(qtbot: QtBot, qapp: QApplication) -> OriginalPane:
    """A pane that is shown, in the light theme."""
    theme.apply_theme(qapp, theme.Theme.LIGHT)
    made = OriginalPane()
    qtbot.addWidget(made)
    made.resize(600, 500)
    made.show()
    qtbot.waitExposed(made)
    return made
