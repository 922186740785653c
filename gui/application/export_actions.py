"""The ways out of the window: the clipboard, files and paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from collections.abc import Callable

    from gui.application.batch_commands import BatchCommands
    from gui.application.export_commands import ExportCommands


class ExportActions(QObject):
    """Everything that a reader can take the article in front away with; what does it is imported when it is wanted."""

    def __init__(
        self, parent: QObject, make: Callable[[], ExportCommands], make_batch: Callable[[], BatchCommands]
    ) -> None:
        """Do nothing yet; ``make`` and ``make_batch`` give what carries the actions out, once one is wanted."""
        super().__init__(parent)
        self._make, self._make_batch = make, make_batch
        self._made: ExportCommands | None = None
        self._batch: BatchCommands | None = None

    @property
    def commands(self) -> ExportCommands:
        """What carries it out."""
        if self._made is None:
            self._made = self._make()
        return self._made

    @property
    def batch(self) -> BatchCommands:
        """What cleans whole folders."""
        if self._batch is None:
            self._batch = self._make_batch()
        return self._batch

    def clean_folder(self, path: str | None = None) -> None:
        """Ask which folder to clean, proposing a path, or what is listed."""
        self.batch.ask(path)

    def copy_rich_text(self) -> None:
        """Copy the article in front with its headings, styles, links and tables."""
        self.commands.copy("fragment")

    def copy_markdown(self) -> None:
        """Copy the article in front as Markdown."""
        self.commands.copy("markdown")

    def copy_citation(self, form: str) -> None:
        """Copy the article's entry in a list of references, as ``bibtex``, ``csl`` or ``apa``."""
        self.commands.copy_citation(form)

    def save_as(self) -> None:
        """Save the readable text in a form that the reader chooses."""
        self.commands.save(report=False)

    def save_report(self) -> None:
        """Save what was removed, with places and reasons."""
        self.commands.save(report=True)

    def print(self) -> None:
        """Show how the article in front would be printed."""
        self.commands.print()

    def busy(self) -> bool:
        """Tell whether something is being copied or saved."""
        return self._made is not None and self._made.busy()

    def cancel(self) -> bool:
        """Give up what is being copied or saved; False if that is nothing."""
        return self._made is not None and self._made.cancel()

    def shutdown(self) -> None:
        """Finish what is being saved and end everything else."""
        if self._batch is not None:
            self._batch.shutdown()
        if self._made is not None:
            self._made.shutdown()
