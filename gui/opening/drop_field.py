"""The field on the welcome page that says what may be dropped, and answers to what is dragged over the window."""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPainterPath
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gui.language.speech import noted, tr
from gui.widgets.theme import SERIF, SPACE, font

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

_HEAD = noted("Drop an article here")
_FORMS = noted(
    "Text, web pages, documents, books, archives or a folder. You read them clean, beside the original, "
    "with every removed piece of code marked and explained."
)
_FRAME = 2  # pixels


class Answer(StrEnum):
    """What the field says to a drag."""

    NONE = "none"
    OFFERED = "offered"
    REFUSED = "refused"


class Leaf(QWidget):
    """A small drawing: a sheet with a folded corner and lines of text, in the colour of what it stands for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(QSize(44, 52))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)  # its pen has the colour that the sheet gives, and a pixel's width
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(2, 2)
        box = QRectF(2, 1, self.width() / 2 - 4, self.height() / 2 - 2)
        fold = 5.5
        sheet = QPainterPath(QPointF(box.left(), box.top()))
        for x, y in (
            (box.right() - fold, box.top()),
            (box.right(), box.top() + fold),
            (box.right(), box.bottom()),
            (box.left(), box.bottom()),
        ):
            sheet.lineTo(x, y)
        sheet.closeSubpath()
        sheet.moveTo(box.right() - fold, box.top())
        sheet.lineTo(box.right() - fold, box.top() + fold)
        sheet.lineTo(box.right(), box.top() + fold)
        painter.drawPath(sheet)
        for line, share in enumerate((0.55, 1.0, 0.75)):
            y = box.top() + 10 + 4 * line
            left = box.left() + 3.5
            painter.drawLine(QPointF(left, y), QPointF(left + (box.width() - 7) * share, y))
        painter.end()


class DropField(QFrame):
    """A framed field with a headline and a sentence; buttons can stand below them.

    The style sheet draws its frame, and says that its words are plain and centred: to do that here would take the
    enumerations that the window's first frame does without.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Drop field"))
        self.setProperty("answer", Answer.NONE.value)  # the style sheet goes by it
        self.leaf = Leaf(self)
        self._focused: QWidget | None = None  # the button that had the focus before the buttons made room
        self._head = QLabel(self)
        self._head.setFont(font(SERIF, 22))
        self._head.setStyleSheet(f"font-family: {', '.join(repr(name) for name in SERIF)}; font-size: 22pt;")
        self._words = QLabel(self)
        self._words.setWordWrap(True)
        self._words.setProperty("role", "faint")
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * SPACE - _FRAME, 3 * SPACE - _FRAME, 4 * SPACE - _FRAME, 3 * SPACE - _FRAME)
        column.setSpacing(2 * SPACE)
        drawing = QHBoxLayout()
        drawing.addStretch(1)
        drawing.addWidget(self.leaf)
        drawing.addStretch(1)
        column.addLayout(drawing)
        for label in (self._head, self._words):
            column.addWidget(label)
        self._row = QWidget(self)
        policy = self._row.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self._row.setSizePolicy(policy)
        self.buttons = QHBoxLayout(self._row)
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.buttons.setSpacing(SPACE)
        column.addWidget(self._row)
        self.rest()
        # Answers of one line and of two must not move what stands below.
        self._words.setMinimumHeight(2 * self._words.fontMetrics().lineSpacing() + 2)

    def rest(self) -> None:
        """Say what may be dropped."""
        self._say(Answer.NONE, tr(_HEAD), tr(_FORMS))

    def offer(self, words: str) -> None:
        """Light up, and say what a drop would do."""
        self._say(Answer.OFFERED, words, tr("Nothing is changed, sent or run."))

    def refuse(self, reason: str) -> None:
        """Say why what is dragged over the window cannot be opened."""
        self._say(Answer.REFUSED, tr("Not this"), reason)

    def answer(self) -> Answer:
        """Give what it says to the drag over the window."""
        return self._answer

    def words(self) -> str:
        """Give its headline and its sentence, in two lines."""
        return f"{self._head.text()}\n{self._words.text()}"

    def _say(self, answer: Answer, head: str, words: str) -> None:
        self._answer = answer
        self._head.setText(head)
        self._words.setText(words)
        if answer != self.property("answer"):
            self.setProperty("answer", answer.value)
            # On the grounds of an answer, the faint ink of a hint would be too faint.
            self._words.setProperty("role", "faint" if answer is Answer.NONE else "")
            for widget in (self, self.leaf, self._words):
                widget.style().unpolish(widget)
                widget.style().polish(widget)
        if answer is not Answer.NONE and self._row.isVisible():
            button = QApplication.focusWidget()
            self._focused = button if button is not None and self._row.isAncestorOf(button) else None
        self._row.setVisible(answer is Answer.NONE)
        if answer is Answer.NONE and self._focused is not None:
            self._focused.setFocus()
            self._focused = None
        self.setAccessibleDescription(f"{head}. {words}")
        self.update()
