"""What stands in the reader in the place of an article of which nothing is left: why, and what can be done."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from core.article.blocks import BlockKind
from core.article.reach import Reach
from core.article.removal import Kind
from core.article.source import MediaType
from gui.language.speech import tr
from gui.removals.level_control import LEVELS
from gui.widgets.theme import SPACE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from core.article.article import Article
    from gui.removals.pieces import Piece

_CAREFUL: Final = LEVELS[0]
_LARGEST = 3
"""How many removals are restored at once."""
_PROSE = frozenset({Kind.FURNITURE, Kind.HIDDEN})
_WIDEST = 46 * SPACE


def is_blank(article: Article) -> bool:
    """Tell whether nothing of an article is left to read or to look at."""
    white = not article.text or article.text.isspace()
    return white and not any(block.kind is BlockKind.IMAGE for block in article.blocks)


def largest(pieces: Sequence[Piece]) -> list[int]:
    """Give the indices of the largest removals, in their order: of what may be prose, or else of what was code."""
    removed = [index for index, piece in enumerate(pieces) if not piece.suspected]
    prose = [index for index in removed if pieces[index].found.kind in _PROSE]
    found = sorted(prose or removed, key=lambda index: -pieces[index].found.span.length)
    return sorted(found[:_LARGEST])


class BlankPage(QScrollArea):
    """The page. It covers a view while there is nothing to read, and has its focus meanwhile.

    Signals:
        restore_wanted: the indices of the removals that are to be restored.
        threshold_wanted: the threshold that the article is to be cleaned by.
        reach_wanted: the reach that the article is to be cleaned by.
        original_wanted: the original is to be shown.
        encoding_wanted: an encoding is to be chosen; the button below which that is done.
    """

    restore_wanted = Signal(list)
    threshold_wanted = Signal(float)
    reach_wanted = Signal(object)
    original_wanted = Signal()
    encoding_wanted = Signal(QWidget)

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self._view = view
        self._largest: list[int] = []
        self.setAccessibleName(tr("Nothing is left to read"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAcceptDrops(False)
        self.viewport().setAcceptDrops(False)
        self.head, self.words = QLabel(), QLabel()
        self.head.setProperty("role", "head")
        self.words.setProperty("role", "faint")
        for label in (self.head, self.words):
            label.setWordWrap(True)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.restore = QPushButton()
        self.careful = QPushButton(tr("Clean with “{level}”", level=tr(_CAREFUL.name)))
        self.careful.setToolTip(tr(_CAREFUL.tip))
        self.less = QPushButton(tr("Remove Less of the Page"))
        self.original = QPushButton(tr("Show the Original"))
        self.encoding = QPushButton(tr("Read It in Another Encoding…"))
        self.buttons = (self.restore, self.careful, self.less, self.original, self.encoding)
        self.restore.clicked.connect(lambda: self.restore_wanted.emit(list(self._largest)))
        self.careful.clicked.connect(lambda: self.threshold_wanted.emit(_CAREFUL.threshold))
        self.less.clicked.connect(lambda: self.reach_wanted.emit(Reach.LESS))
        self.original.clicked.connect(self.original_wanted)
        self.encoding.clicked.connect(lambda: self.encoding_wanted.emit(self.encoding))
        self._lay_out()
        self.hide()
        view.installEventFilter(self)

    def _lay_out(self) -> None:
        column = QWidget()
        column.setMaximumWidth(_WIDEST)
        rows = QVBoxLayout(column)
        rows.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, 2 * SPACE)
        rows.setSpacing(SPACE)
        rows.addStretch(1)
        rows.addWidget(self.head)
        rows.addWidget(self.words)
        rows.addSpacing(SPACE)
        for button in self.buttons:
            button.setAutoDefault(True)  # else Enter would press none in a window that is no dialog
            rows.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        rows.addStretch(2)
        page = QWidget()
        middle = QVBoxLayout(page)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.addWidget(column)
        middle.setAlignment(column, Qt.AlignmentFlag.AlignHCenter)
        self.setWidget(page)
        for ground in (page, self.viewport()):
            ground.setBackgroundRole(QPalette.ColorRole.Base)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._view and event.type() == QEvent.Type.Resize:
            self.setGeometry(self._view.rect())
        return super().eventFilter(watched, event)

    def tell(self, article: Article | None, pieces: Sequence[Piece] = ()) -> None:
        """Cover the view if nothing of an article is left, and say what can be done; uncover it otherwise."""
        if article is None or not is_blank(article):
            self._leave()
            return
        source, removals = article.source, article.removals
        self._largest = largest(pieces)
        if source.text and not source.text.isspace():
            self.head.setText(tr("Nothing is left to read."))
            self.words.setText(tr("All of this text was removed. Nothing is lost: what went can come back."))
        else:
            self.head.setText(tr("There is no text in here."))
            self.words.setText(tr("Where there should be some, it may be in another encoding."))
        self.restore.setText(
            tr("Restore the Largest Removals") if len(self._largest) > 1 else tr("Restore the Largest Removal")
        )
        unsure = any(one.detector.startswith("leaks") and one.confidence < _CAREFUL.threshold for one in removals)
        page = source.media_type is MediaType.HTML and any(one.kind is Kind.FURNITURE for one in removals)
        self.restore.setVisible(bool(self._largest))
        self.careful.setVisible(unsure and article.threshold < _CAREFUL.threshold)
        self.less.setVisible(page and article.reach is not Reach.LESS)
        self.encoding.setVisible(source.path is not None)
        first = next(button for button in self.buttons if not button.isHidden())
        first_wanted = self._view.hasFocus() and not self._has_focus()
        self._view.setFocusProxy(first)
        self.setGeometry(self._view.rect())
        self.show()
        self.raise_()
        if first_wanted:
            first.setFocus()

    def _leave(self) -> None:
        """Give the view back, and the focus if it is in here."""
        if self.isHidden():
            return
        inside = self._has_focus()
        self._view.setFocusProxy(None)  # type: ignore[arg-type]
        if inside:
            self._view.setFocus()
        self.hide()

    def _has_focus(self) -> bool:
        return any(button.hasFocus() for button in self.buttons)
