"""The column beside the panes: the open articles, the contents of a group, and what is still to be opened."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QVBoxLayout, QWidget

from gui.articles.contents_panel import ContentsPanel
from gui.articles.list_model import ArticleListModel
from gui.articles.list_view import ArticleListView
from gui.jobs.waiting_list import WaitingPanel
from gui.language.speech import tr
from gui.widgets.theme import SPACE

MANY = 8
"""Above how many articles the line that filters them is always there, and their list scrolls above that of a group."""
_NO_LIMIT = (1 << 24) - 1


class Sidebar(QWidget):
    """A line that filters, the list of the articles, and the panel of those that wait; hidden where all are."""

    def __init__(self, shelf: ArticleListModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shelf = shelf
        self._wanted = self._filtered = False
        self.articles = ArticleListView(shelf)
        self.contents = ContentsPanel()
        self.waiting = WaitingPanel()
        self.field = QLineEdit()
        self.field.setAccessibleName(tr("Filter the open articles"))
        self.field.setPlaceholderText(tr("Filter"))
        self.field.setClearButtonEnabled(True)
        self.none = QLabel(tr("No open article is called that."))
        self.none.setProperty("role", "faint")
        self.none.setWordWrap(True)
        head = self._head = QWidget()
        above = QVBoxLayout(head)
        above.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        above.addWidget(self.field)
        above.addWidget(self.none)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self.articles, 1_000)
        self._line = QFrame()
        self._line.setFixedHeight(1)
        self._line.setProperty("role", "line")
        column.addWidget(self._line)
        column.addWidget(self.contents, 2_000)
        column.addWidget(self.waiting)
        column.addStretch(1)  # takes the room of the articles while they are hidden
        self.setMinimumWidth(self.articles.minimumWidth())
        for part in (self.articles, self.contents, self.waiting, self.field):
            part.installEventFilter(self)
        self.field.textChanged.connect(lambda _: self._filter())
        for signal in (shelf.rowsInserted, shelf.rowsRemoved):
            signal.connect(lambda *_: self._filter())
        shelf.dataChanged.connect(lambda _first, _last, roles: None if roles else self._filter())
        self._fit()

    def ask(self) -> None:
        """Let the reader say which articles to list."""
        self._wanted = True
        self._fit()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent) and watched is not self.field:
            self._fit()
        if watched is self.field and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._pressed(event.key())
        return super().eventFilter(watched, event)

    def _pressed(self, key: int) -> bool:
        """Do what a key does in the line; give False where that is what it always does."""
        rows = self._rows()
        if key == Qt.Key.Key_Escape and (self.field.text() or self._wanted):
            self._wanted = False
            self.field.clear()
            self.articles.setFocus(Qt.FocusReason.OtherFocusReason)
            self._fit()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter) and rows:
            if self.articles.currentIndex().row() not in rows or key != Qt.Key.Key_Down:
                self.articles.setCurrentIndex(self._shelf.index(rows[0]))
            self.articles.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            return False
        return True

    def _rows(self) -> list[int]:
        """Give the rows that are listed."""
        words = self.field.text().casefold().split()
        if not words:
            return list(range(len(self._shelf)))
        rows = []
        for row in range(len(self._shelf)):
            source = self._shelf[row].article.source
            article = self._shelf[row].article
            text = f"{article.title}\n{article.site or ''}\n{source.name}\n{source.path}".casefold()
            if all(word in text for word in words):
                rows.append(row)
        return rows

    def _filter(self) -> None:
        words = bool(self.field.text().strip())
        if words or self._filtered:
            rows = set(self._rows())
            for row in range(len(self._shelf)):
                self.articles.setRowHidden(row, row not in rows)
            self.articles.keep_in_sight()
        self._filtered = words
        self._fit()

    def _fit(self) -> None:
        listed = not self.articles.isHidden()
        few = len(self._shelf) <= MANY and not self._wanted
        if (few or len(self._shelf) < 2) and self.field.text():
            self.field.clear()  # nothing may stay hidden by a line that is not there
        if len(self._shelf) < 2:
            self._wanted = False
        self._head.setVisible(listed and not few)
        self.none.setVisible(listed and self._filtered and not self._rows())
        grouped = not self.contents.isHidden()
        self._line.setVisible(grouped and listed)
        rows = min(len(self._shelf), MANY) if grouped else 0
        self.articles.setMaximumHeight(rows * self.articles.sizeHintForRow(0) if rows else _NO_LIMIT)
        self.setHidden(not listed and not grouped and self.waiting.isHidden())
