"""The whole program in another language."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from gui.language.languages import start_speaking
from gui.language.speech import speak
from gui.widgets.theme import apply_theme, current_theme

CODES = ["de", "ar"]


@pytest.fixture(params=CODES)
def spoken(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[str]:
    """The whole program speaks a language, Qt too."""
    before, theme = QLocale(), current_theme()
    start_speaking(request.param)
    apply_theme(qapp, theme)
    yield request.param
    speak(None)
    QLocale.setDefault(before)
    for translator in qapp.findChildren(QTranslator):
        QCoreApplication.removeTranslator(translator)
        translator.deleteLater()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    apply_theme(qapp, theme)
