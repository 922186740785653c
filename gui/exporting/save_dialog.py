"""The dialog that asks where to save an article, and in which form."""

from __future__ import annotations

import os
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from gui.exporting.choices import Choice, by_suffix, with_suffix


class SaveDialog(QFileDialog):
    """Asks for a place and a form; the end of the name and the form always agree.

    Signals:
        chosen: the path as it is to be written, the Choice, and whether replacing a file there was agreed to.
    """

    chosen = Signal(str, object, bool)

    def __init__(self, title: str, choices: Sequence[Choice], first: Choice, name: str, parent: QWidget) -> None:
        """Prepare.

        Args:
            title: Of the dialog.
            choices: The forms.
            first: The form that is offered first.
            name: Path of the file that is suggested, without the end of its name.
            parent: The window.
        """
        super().__init__(parent, title, os.path.dirname(name))
        self._choices = tuple(choices)
        self.resize(min(760, self.screen().availableGeometry().width()), 480)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.setFileMode(QFileDialog.FileMode.AnyFile)
        self.setNameFilters([choice.filter for choice in choices])
        self.selectNameFilter(first.filter)
        self.setDefaultSuffix(first.suffix[1:])
        self.selectFile(os.path.basename(name) + first.suffix)
        self.filterSelected.connect(self._change_form)
        self.fileSelected.connect(self._take)

    def choice(self) -> Choice:
        """Give the form of the filter that is chosen."""
        chosen = self.selectedNameFilter()
        return next((choice for choice in self._choices if choice.filter == chosen), self._choices[0])

    def _change_form(self) -> None:
        choice = self.choice()
        names = self.selectedFiles()
        self.setDefaultSuffix(choice.suffix[1:])
        if names and not os.path.isdir(names[0]):
            self.selectFile(with_suffix(os.path.basename(names[0]), choice, self._choices))

    def _take(self, path: str) -> None:
        """Take the path: the end of its name says the form, and where it says none it gets the filter's."""
        choice = by_suffix(path, self._choices)
        if choice is not None:
            self.chosen.emit(path, choice, True)
            return
        choice = self.choice()
        self.chosen.emit(path + choice.suffix, choice, False)
