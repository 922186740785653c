"""The menu of the encodings: which one the article in front is read in, and the choice of another."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from core.article.encodings import GROUPS
from core.article.source import Source
from gui.language.core_words import said
from gui.language.speech import tr


class EncodingMenu(QMenu):
    """The encodings by script, made when they are first wanted.

    Signals:
        chosen: the Python name of the encoding that the reader wants, or None to have it found.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("E&ncoding"), parent)
        self.menuAction().setStatusTip(tr("See which encoding the file is read in, and read it in another one"))
        self.automatic = QAction(tr("Find &Automatically"), self)
        self.automatic.setCheckable(True)
        self.automatic.triggered.connect(lambda _=False: self.chosen.emit(None))
        self.addAction(self.automatic)
        self.addSeparator()
        self.encodings: dict[str, QAction] = {}
        self.scripts: dict[str, QMenu] = {}
        self._source: Source | None = None
        self.aboutToShow.connect(self._fill)
        self.show_source(None)

    def show_source(self, source: Source | None) -> None:
        """Check the encoding of an original; what came from no file has none to choose."""
        self._source = source
        self.setEnabled(source is not None and source.path is not None)
        self.menuAction().setEnabled(self.isEnabled())
        if self.encodings:
            self._check()

    def open_below(self, widget: QWidget) -> None:
        """Open under a widget."""
        self.popup(widget.mapToGlobal(QPoint(0, widget.height())))

    def _fill(self) -> None:
        if not self.encodings:
            self._make()
        self._check()

    def _make(self) -> None:
        group, of_scripts = QActionGroup(self), QActionGroup(self)
        for one in (group, of_scripts):
            one.setExclusionPolicy(QActionGroup.ExclusionPolicy.ExclusiveOptional)  # it may be one that is not listed
        for script, encodings in GROUPS:
            menu = self.scripts[script] = self.addMenu(said(script))
            menu.menuAction().setCheckable(True)
            of_scripts.addAction(menu.menuAction())
            for name, text in encodings:
                action = self.encodings[name] = menu.addAction(said(text))
                action.setCheckable(True)
                action.triggered.connect(lambda _=False, name=name: self.chosen.emit(name))
                group.addAction(action)

    def _check(self) -> None:
        """Check what the article is read in, whatever was clicked last."""
        source = self._source
        self.automatic.setChecked(source is not None and source.chosen_encoding is None)
        for name, action in self.encodings.items():
            action.setChecked(source is not None and source.encoding == name)
        for menu in self.scripts.values():
            menu.menuAction().setChecked(any(action.isChecked() for action in menu.actions()))
