"""A language in which every text that is translated bears marks, and what finds texts without them."""

import re
from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QDockWidget,
    QFileDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QStatusBar,
    QTextEdit,
    QWidget,
)

_HOLES = re.compile(r"(\{\w+\}|%n)")
_MARKED = re.compile(r"⟦[^⟧]*(?:⟧|$)")
_TAGS = re.compile(r"<[^<>]*>")
_KEYS = re.compile(
    r"\b(?:(?:Ctrl|Alt|Shift|Meta)\+)*(?:F\d+|Esc|Enter|Return|Del|Delete|Backspace|PgUp|PgDown|Tab|Left|Right|Up|Down|[A-Z])\b"
)

_NUMBERED = re.compile(r"\S*\d\S*")
"""Numbers, dates, sums and versions."""


class Marked:
    """English in which every translated text stands between ⟦ and ⟧, but for the values in it."""

    code = "xx"

    def text(self, source: str, singular: str = "", number: int = -1) -> str:
        form = singular if singular and number == 1 else source
        return "".join(
            part if _HOLES.fullmatch(part) or not part.strip() else f"⟦{part}⟧" for part in _HOLES.split(form)
        )

    def number(self, value: int) -> str:
        return f"{value:,}"

    def decimal(self, written: str) -> str:
        return written

    def percent(self, written: str) -> str:
        return f"{written}%"


class MarkedQt(QTranslator):
    """The same of what Qt says itself."""

    def translate(self, _context: str, source: str, _comment: str = "", _number: int = -1) -> str:
        return f"⟦{source}⟧"

    def isEmpty(self) -> bool:
        return False


def unmarked(text: str, own: set[str]) -> str:
    """Give what of a text bears no mark, without keys of the keyboard and what is the article's own or a name."""
    left = _TAGS.sub(" ", _MARKED.sub(" ", text))
    for word in sorted(own, key=len, reverse=True):
        left = left.replace(word, " ")
    left = _NUMBERED.sub(" ", _KEYS.sub(" ", left))
    return " ".join(left.split()) if re.search(r"[^\W\d_]{2}", left) else ""


def texts(root: QWidget, *, bodies: bool = True) -> Iterator[tuple[str, str]]:
    """Yield every text that can be seen or is read out below a widget, with whose it is.

    Args:
        root: The widget; hidden ones below it count too.
        bodies: Whether pages of text count that cannot be edited; those of articles never do.
    """
    for widget in (root, *root.findChildren(QWidget)):
        name = f"{type(widget).__name__} {widget.objectName()}".strip()
        for what in ("windowTitle", "toolTip", "statusTip", "accessibleName", "accessibleDescription"):
            yield f"{name} {what}", getattr(widget, what)()
        if isinstance(widget, QAbstractButton | QLabel):
            yield f"{name} text", widget.text()
        if isinstance(widget, QLineEdit):
            yield f"{name} placeholder", widget.placeholderText()
        if isinstance(widget, QComboBox) and widget.objectName() != "fileTypeCombo":
            for row in range(widget.count()):
                yield f"{name} item", widget.itemText(row)
        if isinstance(widget, QMenu):
            yield f"{name} title", widget.title()
        if isinstance(widget, QStatusBar):
            yield f"{name} message", widget.currentMessage()
        if isinstance(widget, QDockWidget):
            yield f"{name} toggle", widget.toggleViewAction().text()
        if isinstance(widget, QPlainTextEdit | QTextEdit):
            yield f"{name} placeholder", widget.placeholderText()
            if bodies and widget.isReadOnly() and widget.property("article") is None:
                yield f"{name} body", widget.toPlainText()
        if isinstance(widget, QAbstractItemView) and widget.model() is not None and not isinstance(widget, QHeaderView):
            if isinstance(widget.window(), QFileDialog):
                continue  # what is on the disk
            yield from _cells(name, widget.model())
    for action in root.findChildren(QAction):
        for what in ("text", "toolTip", "statusTip"):
            yield f"action {action.objectName() or action.text()} {what}", getattr(action, what)()


def _cells(name: str, model: QAbstractItemModel, parent: QModelIndex | None = None) -> Iterator[tuple[str, str]]:
    role, above = Qt.ItemDataRole, QModelIndex() if parent is None else parent
    columns = range(1 if isinstance(model, QAbstractListModel) else model.columnCount(above))
    if parent is None:
        for column in columns:
            for one in (role.DisplayRole, role.ToolTipRole):
                yield f"{name} header {column}", str(model.headerData(column, Qt.Orientation.Horizontal, one) or "")
    for row in range(min(model.rowCount(above), 40)):
        for column in columns:
            index = model.index(row, column, above)
            for one in (role.DisplayRole, role.ToolTipRole, role.AccessibleTextRole):
                yield f"{name} cell {column} {one.name}", str(index.data(one) or "")
            if column == 0:
                yield from _cells(name, model, index)
