"""What copying, saving and printing do, one order after the other, each in a process of its own."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QMimeData, QObject, QTimer, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow

from core.article.article import Article
from core.errors import SaveError, WinnowError
from core.export.stamp import title_of
from core.paths import file_of
from gui.exporting.choices import READABLE, REPORT, Choice, file_name
from gui.exporting.export_process import ExportProcess
from gui.exporting.save_dialog import SaveDialog
from gui.jobs.progress_row import ProgressRow
from gui.language.core_words import said
from gui.language.speech import noted, spoken_code, tr
from gui.panes.reader.clipboard import formatted
from gui.settings.type_settings import encoded
from gui.widgets.notices import Action, Severity, announce
from gui.widgets.theme import current_theme

if TYPE_CHECKING:
    from gui.articles.current_article import CurrentArticle
    from gui.articles.list_model import ArticleListModel
    from gui.settings.settings import Settings
    from gui.widgets.notices import NoticeBar
    from gui.window.central_widget import CentralWidget

SLOW = 300
"""Milliseconds after which an order counts as slow, and the window shows its progress."""
_AT_ONCE = 100_000
"""Characters of an original that is so small that its article is copied without another process."""
_PATIENCE = 60.0
"""Seconds that a window which is closed waits for what it still writes."""
_COPIED = {
    "fragment": noted("Rich text copied"),
    "markdown": noted("Markdown copied"),
    "quotation": noted("Quotation copied"),
    "bibtex": noted("Citation copied as BibTeX"),
    "csl": noted("Citation copied as CSL JSON"),
    "apa": noted("Citation copied as APA"),
}


class ExportCommands(QObject):
    """Carries out what a reader wants done with the article in front."""

    def __init__(
        self,
        window: QMainWindow,
        session: CurrentArticle,
        shelf: ArticleListModel,
        centre: CentralWidget,
        settings: Settings,
        open_url: Callable[[QUrl], object],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._shelf = shelf
        self._notices: NoticeBar = centre.notices
        self._contents = centre.contents
        self._settings = settings
        self._open_url = open_url
        self._waiting: deque[ExportProcess] = deque()
        self._running: ExportProcess | None = None
        self._prints: list[ExportProcess] = []
        self._dialog: SaveDialog | None = None
        self.row = ProgressRow(tip=tr("Give this up (Esc)"))
        self.row.cancel_wanted.connect(self.cancel)
        centre.add_over(self.row)
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(SLOW)
        self._slow.timeout.connect(self._tell_slow)

    # Copying.

    def copy(self, form: str) -> None:
        """Copy the article in front as ``fragment``, which is rich text, or ``markdown``."""
        article = self._session.article
        if article is None:
            return
        if len(article.source.text) <= _AT_ONCE:
            from core.export import to_fragment, to_markdown

            self._copied(article, form, {"fragment": to_fragment, "markdown": to_markdown}[form](article))
            return
        self._queue(ExportProcess({"order": form}, article, self), partial(self._copied, article, form))

    def _copied(self, article: Article, form: str, text: str) -> None:
        mime = QMimeData()
        if form == "fragment":
            mime = formatted(article.text, text)
        else:
            mime.setText(text)
        self._put(mime, form)

    def copy_part(self, form: str, spans: Sequence[tuple[int, int]], words: str) -> None:
        """Copy a part of the article in front as ``fragment``, which is rich text, ``markdown`` or ``quotation``.

        Args:
            form: How.
            spans: What of ``Article.text``.
            words: The same as plain text.
        """
        article = self._session.article
        if article is None:
            return
        if len(words) <= _AT_ONCE:
            from gui.exporting.part_forms import written

            self._part_copied(form, words, written(form, article, spans))
            return
        order = {"order": form, "spans": [list(span) for span in spans]}
        self._queue(ExportProcess(order, article, self), partial(self._part_copied, form, words))

    def _part_copied(self, form: str, words: str, text: str) -> None:
        from gui.exporting.part_forms import quoted

        mime = QMimeData()
        if form == "fragment":
            mime = formatted(words, text)
        elif form == "quotation":
            quotation = quoted(text)
            mime = formatted(quotation.text, quotation.html)
            mime.setData("text/markdown", quotation.markdown.encode("utf-8", "replace"))
        else:
            mime.setText(text)
            mime.setData("text/markdown", text.encode("utf-8", "replace"))
        self._put(mime, form)

    def copy_citation(self, form: str) -> None:
        """Copy the entry of the article in front in a list of references, as ``bibtex``, ``csl`` or ``apa``."""
        article = self._session.article
        if article is None:
            return
        from core.export.citation import to_apa, to_bibtex, to_csl_json

        mime, today = QMimeData(), date.today()
        if form == "apa":
            reference = to_apa(article, today)
            mime = formatted(reference.text, reference.html)
        else:
            mime.setText({"bibtex": to_bibtex, "csl": to_csl_json}[form](article, today))
        self._put(mime, form)

    def _put(self, mime: QMimeData, form: str) -> None:
        """Put something on the clipboard, and say so."""
        QGuiApplication.clipboard().setMimeData(mime)
        self._window.statusBar().showMessage(tr(_COPIED[form]), 4_000)
        announce(self._window, tr(_COPIED[form]))

    # Saving.

    def save(self, *, report: bool) -> None:
        """Ask where to save the article in front, or the report of it, and do so."""
        article = self._session.article
        if article is not None:
            self._ask(article, report=report)

    def _ask(self, article: Article, *, report: bool) -> None:
        if self._dialog is not None:
            return
        choices = REPORT if report else READABLE
        title = tr("Save Report") if report else tr("Save Readable Text")
        first = next((one for one in choices if one.form == self._settings.save_form), choices[0])
        name = file_name(title_of(article), Path(article.source.name).stem)
        dialog = self._dialog = SaveDialog(
            title, choices, first, os.path.join(self._folder(article), name), self._window
        )
        dialog.chosen.connect(partial(self._chosen, article))
        dialog.finished.connect(self._dialog_closed)
        dialog.open()

    def _folder(self, article: Article) -> str:
        beside = os.path.dirname(file_of(article.source.path)[0]) if article.source.path else ""
        return self._settings.save_folder or beside or str(Path.home())

    def _dialog_closed(self) -> None:
        self._dialog = None

    def _chosen(self, article: Article, path: str, choice: Choice, agreed: bool) -> None:
        name = os.path.basename(path)
        again = Action(tr("Choose Another Place…"), partial(self._ask, article, report=choice in REPORT))
        if not agreed and os.path.exists(path):
            notice = self._notices.tell(
                tr("“{name}” is there already. Replace it?", name=name),
                severity=Severity.WARNING,
                actions=(Action(tr("Replace"), partial(self._write, article, path, choice)), again),
                address=path,
            )
            notice.take_focus(notice.close_button)
        else:
            self._write(article, path, choice)

    def _originals(self) -> list[str]:
        shelf = self._shelf
        paths = (shelf[row].article.source.path for row in range(len(shelf)))
        return [file_of(path)[0] for path in (*paths, *self._contents.paths()) if path is not None]

    def _write(self, article: Article, path: str, choice: Choice) -> None:
        order = {"order": choice.form, "to": path, "originals": self._originals()} | self._looks()
        order |= {"cleaned": datetime.now(UTC).isoformat(), "header": self._settings.header}
        self._queue(ExportProcess(order, article, self), lambda _: self._saved(path, choice))

    def _saved(self, path: str, choice: Choice) -> None:
        settings = self._settings
        settings.save_folder = os.path.dirname(path)
        if choice in READABLE:
            settings.save_form = choice.form
        folder = QUrl.fromLocalFile(settings.save_folder)
        self._notices.tell(
            tr("Saved “{name}”.", name=os.path.basename(path)),
            severity=Severity.INFO,
            actions=(Action(tr("Show Folder"), lambda: self._open_url(folder)),),
            address=path,
            passing=True,
        )

    # Printing.

    def print(self) -> None:
        """Show the article in front as it would be printed, in a window of another process."""
        article = self._session.article
        if article is None:
            return
        errand = ExportProcess({"order": "print", "language": spoken_code()} | self._looks(), article, self)
        bar = self._window.statusBar()
        errand.shown.connect(bar.clearMessage)
        errand.failed.connect(partial(self._tell_failed, errand))
        errand.over.connect(lambda: self._prints.remove(errand))
        errand.over.connect(errand.deleteLater)
        self._prints.append(errand)
        errand.start()
        bar.showMessage(tr("Opening the preview…"))

    def _looks(self) -> dict[str, Any]:
        return {"type": encoded(self._settings.typography), "theme": current_theme().value}

    # Orders.

    def busy(self) -> bool:
        """Tell whether something is being copied or saved."""
        return self._running is not None

    def cancel(self) -> bool:
        """Give up what is being copied or saved; False if that is nothing."""
        errand = self._running
        if errand is None:
            return False
        errand.cancel()
        self._window.statusBar().showMessage(tr("Given up"), 4_000)
        self._go_on()
        return True

    def shutdown(self) -> None:
        """Finish what is being saved, out of sight, and end everything else."""
        for errand in self._prints:
            errand.cancel()
        if self._running is not None or self._waiting:
            self._window.hide()
        for errand in [*filter(None, [self._running]), *self._waiting]:
            if "to" in errand.order:
                if errand is not self._running:
                    errand.start()
                errand.wait(_PATIENCE)
            errand.cancel()
        for errand in self.findChildren(ExportProcess):
            errand.wait()

    def _queue(self, errand: ExportProcess, finished: Callable[[str], object]) -> None:
        errand.finished.connect(finished)
        errand.failed.connect(partial(self._tell_failed, errand))
        errand.paged.connect(self._tell_page)
        for over in (errand.finished, errand.failed):
            over.connect(lambda *_: self._go_on())
        errand.over.connect(errand.deleteLater)
        self._waiting.append(errand)
        if self._running is None:
            self._go_on()

    def _go_on(self) -> None:
        """Begin the next order, if there is one."""
        self._slow.stop()
        self.row.hide()
        self._running = self._waiting.popleft() if self._waiting else None
        if self._running is not None:
            self._running.start()
            self._slow.start()

    def _tell_slow(self) -> None:
        if self._running is not None and self.row.isHidden():
            self.row.say(self._words(self._running.order))

    def _tell_page(self, page: int, of: int) -> None:
        if self._running is not None and not self.row.isHidden():
            self.row.say(tr("{saving}  page {page} of {of}", saving=self._words(self._running.order), page=page, of=of))

    def _words(self, order: dict[str, Any]) -> str:
        path = order.get("to")
        if path is None:
            return tr("Copying…")
        return tr("Saving “{name}”…", name=self.row.shortened(os.path.basename(path)))

    def _tell_failed(self, errand: ExportProcess, error: WinnowError) -> None:
        actions: Sequence[Action] = ()
        if isinstance(error, SaveError):
            ask = partial(self._ask, errand.article, report=errand.order["order"] == "json")
            actions = (Action(tr("Choose Another Place…"), ask),)
        self._notices.tell(said(error.sentence), said(error.hint), actions=actions)
