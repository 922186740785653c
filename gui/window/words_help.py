"""What the words of the window mean, on one page: what becomes of a piece, who decided it, and what a piece is."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QPushButton, QTextEdit, QVBoxLayout, QWidget

from core.article.removal import Kind
from gui.language.speech import noted, tr
from gui.removals.level_control import LEVELS
from gui.widgets import theme
from gui.widgets.direction import is_mirrored

_INTRODUCTION = noted(
    "Winnow shows an article without what does not belong to it. The original never changes: whatever is taken out "
    "of the text is listed, and can come back."
)
_TOGETHER = noted(
    "A level decides what is sure enough to be removed; what is less sure is suspected. What was removed can be "
    "restored, and what is suspected can be removed: each time that is a decision. A decision can become a rule. "
    "The kind says what a piece is, whatever became of it."
)


class Word(NamedTuple):
    """A word, what it means, and the kind whose sample stands beside it, hollow where the piece stays in the text."""

    name: str
    meaning: str
    sample: Kind | None = None
    hollow: bool = False


WORDS = (
    Word(
        noted("Removed"),
        noted(
            "Taken out of the readable text. The original shows it on a coloured ground, the list names it, and "
            "Restore puts it back."
        ),
        Kind.SCRIPT,
    ),
    Word(
        noted("Suspected"),
        noted(
            "It may not belong to the article, but Winnow is not sure enough. It stays in the text, with dots "
            "below it, until you remove it."
        ),
        Kind.SCRIPT,
        hollow=True,
    ),
    Word(
        noted("Restored"),
        noted("Put back by you or by one of your rules. It stays in the text, also when you open the article again."),
        Kind.SCRIPT,
        hollow=True,
    ),
    Word(
        noted("Decision"),
        noted(
            "What you say about one piece of one article: restore it, remove it, call it another kind, move its "
            "beginning or its end. Winnow keeps your decisions, and Undo takes them back."
        ),
    ),
    Word(
        noted("Rule"),
        noted(
            "A decision that holds wherever Winnow meets the same piece again, on one site or in all articles. You are "
            "asked after a decision. Manage rules in Edit\u00a0→\u00a0Rules."
        ),
    ),
    Word(
        noted("Level"),
        noted(
            "How sure Winnow must be before it removes code from a text: {levels} or {last}. For web pages, a second "
            "level says how much goes of what stands beside the article."
        ),
    ),
    Word(noted("Kind"), noted("What a piece is. Each kind has a colour and a line of its own:")),
)
KINDS = {
    Kind.SCRIPT: noted("commands for the browser (JavaScript), such as calls for advertisements"),
    Kind.STYLE: noted("rules for colours, letters and places on a page"),
    Kind.DATA: noted("facts for programs and for search engines"),
    Kind.MARKUP: noted("marks of a page’s code, and notes in it"),
    Kind.TEMPLATE: noted("commands that the site should have replaced, such as shortcodes"),
    Kind.ERROR: noted("what a server or a database says when something fails"),
    Kind.BLOB: noted("files, keys and tracking strings, written as letters and digits"),
    Kind.FURNITURE: noted("menus, advertisements, comments, links to other articles, notices"),
    Kind.HIDDEN: noted("text that the page itself does not show"),
    Kind.TEXT: noted("what you selected and removed yourself"),
}
_MARGIN = 5 * theme.SPACE
_SAMPLE = QRectF(0, 0, 20, 14)


class WordsPage(QTextEdit):
    """The page: text alone, that a screen reader reads, with the samples painted beside it in the current theme."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._samples: dict[int, tuple[Kind, bool]] = {}  # by the number of the block
        self.setAccessibleName(tr("What the words mean"))
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        self.setAcceptDrops(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.document().setDocumentMargin(2 * theme.SPACE)
        self._write()

    def _write(self) -> None:
        cursor = QTextCursor(self.document())
        cursor.insertText(tr(_INTRODUCTION))
        for word in WORDS:
            self._add(cursor, tr(word.name), above=2 * theme.SPACE, head=True)
            if word.sample is not None:
                self._samples[cursor.blockNumber()] = word.sample, word.hollow
            self._add(cursor, self._meaning(word), above=theme.SPACE // 4)
        for kind, meaning in KINDS.items():
            self._add(cursor, f": {tr(meaning)}", above=theme.SPACE // 2, term=theme.kind_label(kind))
            self._samples[cursor.blockNumber()] = kind, False
        self._add(cursor, tr("How they hang together"), above=2 * theme.SPACE, head=True)
        self._add(cursor, tr(_TOGETHER), above=theme.SPACE // 4)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    @staticmethod
    def _meaning(word: Word) -> str:
        *others, last = (tr(level.name) for level in LEVELS)
        return tr(word.meaning, levels=tr(", ").join(others), last=last)

    @staticmethod
    def _add(cursor: QTextCursor, words: str, *, above: int, head: bool = False, term: str = "") -> None:
        """Add a paragraph, which may begin with a term, set bold as headings are."""
        block, plain, bold = QTextBlockFormat(), QTextCharFormat(), QTextCharFormat()
        if is_mirrored():
            block.setRightMargin(_MARGIN)
        else:
            block.setLeftMargin(_MARGIN)
        block.setTopMargin(above)
        block.setHeadingLevel(2 if head else 0)
        bold.setFontWeight(QFont.Weight.DemiBold)
        cursor.insertBlock(block, plain)
        cursor.insertText(term, bold)
        cursor.insertText(words, bold if head else plain)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        layout = self.document().documentLayout()
        for number, (kind, hollow) in self._samples.items():
            block = self.document().findBlockByNumber(number)
            line = block.layout().lineAt(0).rect().translated(layout.blockBoundingRect(block).topLeft())
            sample = QRectF(_SAMPLE)
            sample.moveCenter(line.center())
            sample.moveLeft(2 * theme.SPACE)
            if is_mirrored():
                sample.moveRight(self.viewport().width() - 2 * theme.SPACE)
            sample.translate(0, -self.verticalScrollBar().value())
            theme.draw_swatch(painter, QRectF(sample.toRect()), kind, suspected=hollow)


class WordsHelp(QDialog):
    """The page in a window of its own, beside which one can go on reading."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("What the Words Mean"))
        self.setModal(False)
        self.page = WordsPage(self)
        self.close_button = QPushButton(tr("Close"))
        self.close_button.setAutoDefault(False)
        self.close_button.clicked.connect(self.close)
        foot = QHBoxLayout()
        foot.setContentsMargins(2 * theme.SPACE, theme.SPACE, 2 * theme.SPACE, 2 * theme.SPACE)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.page, 1)
        column.addLayout(foot)
        self.resize(76 * theme.SPACE, 68 * theme.SPACE)
        self.page.setFocus()
