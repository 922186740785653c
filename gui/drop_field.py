"""The field on the welcome page that says what may be dropped, and answers to what is dragged over the window."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from core.removal import Kind
from gui.theme import COLOURS, SERIF, SPACE, current_theme, font, kind_colours

_HEAD = "Drop an article here"
_FORMS = (
    "Text, Markdown or a saved web page. You read it clean, beside its original, "
    "with every removed piece of code marked and explained."
)


class Answer(StrEnum):
    """What the field says to a drag."""

    NONE = "none"
    OFFERED = "offered"
    REFUSED = "refused"


class Leaf(QWidget):
    """A small drawing: a sheet with a folded corner and lines of text, in the colour of what it stands for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.answer = Answer.NONE
        self.setFixedSize(QSize(44, 52))

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = COLOURS[current_theme()]
        ink = {
            Answer.NONE: colours.faint,
            Answer.OFFERED: colours.accent,
            Answer.REFUSED: kind_colours(Kind.ERROR).line,
        }[self.answer]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(ink), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
        box = QRectF(self.rect()).adjusted(4, 2, -4, -2)
        fold = 11.0
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
            y = box.top() + 20 + 8 * line
            painter.drawLine(QPointF(box.left() + 7, y), QPointF(box.left() + 7 + (box.width() - 14) * share, y))
        painter.end()


class DropField(QWidget):
    """A framed field with a headline and a sentence; buttons can stand below them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Drop field")
        self.leaf = Leaf(self)
        self._focused: QWidget | None = None  # the button that had the focus before the buttons made room
        self._head = QLabel(self)
        self._head.setFont(font(SERIF, 22))
        self._head.setStyleSheet(f"font-family: {', '.join(repr(name) for name in SERIF)}; font-size: 22pt;")
        self._words = QLabel(self)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(4 * SPACE, 3 * SPACE, 4 * SPACE, 3 * SPACE)
        column.setSpacing(2 * SPACE)
        drawing = QHBoxLayout()
        drawing.addStretch(1)
        drawing.addWidget(self.leaf)
        drawing.addStretch(1)
        column.addLayout(drawing)
        for label in (self._head, self._words):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
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
        self._say(Answer.NONE, _HEAD, _FORMS)

    def offer(self, words: str) -> None:
        """Light up, and say what a drop would do."""
        self._say(Answer.OFFERED, words, "Nothing is changed, sent or run.")

    def refuse(self, reason: str) -> None:
        """Say why what is dragged over the window cannot be opened."""
        self._say(Answer.REFUSED, "Not this", reason)

    def answer(self) -> Answer:
        """Give what it says to the drag over the window."""
        return self.leaf.answer

    def words(self) -> str:
        """Give its headline and its sentence, in two lines."""
        return f"{self._head.text()}\n{self._words.text()}"

    def _say(self, answer: Answer, head: str, words: str) -> None:
        self.leaf.answer = answer
        self._head.setText(head)
        self._words.setText(words)
        # On the grounds of an answer, the faint ink of a hint would be too faint.
        self._words.setProperty("role", "faint" if answer is Answer.NONE else "")
        self._words.style().polish(self._words)
        if answer is not Answer.NONE and self._row.isVisible():
            button = QApplication.focusWidget()
            self._focused = button if button is not None and self._row.isAncestorOf(button) else None
        self._row.setVisible(answer is Answer.NONE)
        if answer is Answer.NONE and self._focused is not None:
            self._focused.setFocus()
            self._focused = None
        self.setAccessibleDescription(f"{head}. {words}")
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = COLOURS[current_theme()]
        error = kind_colours(Kind.ERROR)
        line, ground, pattern = {
            Answer.NONE: (colours.faint, colours.paper, Qt.PenStyle.DashLine),
            Answer.OFFERED: (colours.accent, colours.chosen, Qt.PenStyle.SolidLine),
            Answer.REFUSED: (error.line, error.background, Qt.PenStyle.SolidLine),
        }[self.leaf.answer]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(ground))
        painter.setPen(QPen(QColor(line), 1.5, pattern))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 1.5 * SPACE, 1.5 * SPACE)
        painter.end()
