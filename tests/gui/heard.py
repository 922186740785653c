"""What a screen reader is told of a list."""

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractItemView


def row_names(view: QAbstractItemView) -> list[str]:
    """Give what the rows of a list are called in the accessibility tree."""
    tree = QAccessible.queryAccessibleInterface(view)
    assert tree is not None
    rows = (tree.child(number) for number in range(tree.childCount()))
    roles = (QAccessible.Role.ListItem, QAccessible.Role.Cell)  # a table has headers too
    return [row.text(QAccessible.Text.Name) for row in rows if row is not None and row.role() in roles]
