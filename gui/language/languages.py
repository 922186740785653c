"""The languages that there are, which one a reader gets, and what makes the window speak it."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

import resources
from gui.language.speech import speak

FOLDER: Final = Path(resources.__file__).parent / "translations"
SYSTEM: Final = ""
"""The choice to follow the system."""
LANGUAGES: Final = {"en": "English", "de": "Deutsch", "ar": "العربية"}
"""The codes of the languages, and their names in themselves, which are never translated."""
_ENGLISH: Final = "en"


class Translated:
    """A language other than English, from its file of translations."""

    def __init__(self, code: str) -> None:
        self.code = code
        self.locale = locale_of(code)
        self._texts = QTranslator()
        self._texts.load(str(FOLDER / f"winnow_{code}.qm"))

    def text(self, source: str, singular: str = "", number: int = -1) -> str:
        return self._texts.translate("", source, singular, number) or source

    def number(self, value: int) -> str:
        return self.locale.toString(value)

    def decimal(self, written: str) -> str:
        places = len(written.partition(".")[2])
        return self.locale.toString(float(written), "f", places)

    def percent(self, written: str) -> str:
        sign, words = self.locale.percent(), self.decimal(written)
        return f"{words}\u00a0{sign}" if self.code == "de" else f"{words}{sign}"


def locale_of(code: str) -> QLocale:
    """Give the locale of a language: the system's own if it is of that language, so that its region counts."""
    system, found = QLocale.system(), QLocale(code)
    return system if system.language() == found.language() else found


def chosen(choice: str) -> str:
    """Give the code of a language: a reader's choice, or else the system's, or else English."""
    if choice in LANGUAGES:
        return choice
    wanted = (tag.replace("_", "-").split("-")[0] for tag in QLocale.system().uiLanguages())
    return next((code for code in wanted if code in LANGUAGES), _ENGLISH)


def start_speaking(choice: str) -> None:
    """Have the window, before any of it is made, speak the language of a choice, and lie in its direction.

    English needs no file and changes nothing. Dates are written in the language of the words around them.
    """
    code = chosen(choice)
    if code == _ENGLISH:
        if choice:
            QLocale.setDefault(locale_of(code))
        return
    language = Translated(code)
    speak(language)
    QLocale.setDefault(language.locale)
    app = QCoreApplication.instance()
    qt = QTranslator(app)  # what Qt says itself: buttons of its dialogs, menus of its fields
    if qt.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        QCoreApplication.installTranslator(qt)
    if language.locale.textDirection() == Qt.LayoutDirection.RightToLeft:
        QGuiApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
