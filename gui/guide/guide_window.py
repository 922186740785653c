"""The window of the user guide: its contents, a field to look in them, and the chapter that is read."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gui.guide.chapters import Section, chapters
from gui.guide.page import GuidePage
from gui.language.speech import tr
from gui.widgets.theme import SPACE

_SECTION = Qt.ItemDataRole.UserRole


class GuideWindow(QDialog):
    """The guide in a window of its own, beside which one can go on reading."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Winnow Guide"))
        self.setModal(False)
        found = chapters(QLocale().name()[:2])
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Look in the guide"))
        self.field.setAccessibleName(tr("Look in the guide"))
        self.field.setClearButtonEnabled(True)
        self.contents = QTreeWidget()
        self.contents.setAccessibleName(tr("Contents of the guide"))
        self.contents.setHeaderHidden(True)
        self.contents.setIndentation(2 * SPACE)
        self.contents.setRootIsDecorated(False)
        self.contents.setItemsExpandable(False)
        self.nothing = QLabel(tr("Nothing in the guide has these words."))
        self.nothing.setWordWrap(True)
        self.nothing.setProperty("role", "faint")
        self.page = GuidePage(found)
        self._fill([section for chapter in found for section in chapter.sections])
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        column.addWidget(self.field)
        column.addWidget(self.nothing)
        column.addWidget(self.contents, 1)
        self.split = QSplitter()
        self.split.setChildrenCollapsible(False)
        self.split.addWidget(side)
        self.split.addWidget(self.page)
        self.split.setStretchFactor(1, 1)
        self.split.setSizes([32 * SPACE, 74 * SPACE])
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.split)
        self.resize(108 * SPACE, 82 * SPACE)
        self.field.textChanged.connect(self._look)
        self.field.returnPressed.connect(self._show_first)
        self.contents.currentItemChanged.connect(lambda item, _: self._show(item))
        self.contents.itemClicked.connect(lambda item, _: self._show(item))
        self.page.moved.connect(self._mark)
        self._look("")
        self.page.show_section(found[0].name)
        self.page.setFocus()

    def _fill(self, sections: list[Section]) -> None:
        above: QTreeWidgetItem | None = None
        bold = QFont(self.contents.font())
        bold.setWeight(QFont.Weight.DemiBold)
        for section in sections:
            item = QTreeWidgetItem([section.title])
            item.setData(0, _SECTION, section)
            if above is None or section.level == 1:
                item.setFont(0, bold)
                self.contents.addTopLevelItem(item)
                above = item
            else:
                above.addChild(item)
        self.contents.expandAll()

    def items(self) -> list[QTreeWidgetItem]:
        """Give the rows of the contents from top to bottom, hidden ones too."""
        rows: list[QTreeWidgetItem] = []
        for number in range(self.contents.topLevelItemCount()):
            if (top := self.contents.topLevelItem(number)) is not None:
                rows += [top, *_below(top)]
        return rows

    def _look(self, text: str) -> None:
        """List the sections that have all the words that were written, and the chapters that these stand in."""
        words = text.casefold().split()
        for item in reversed(self.items()):  # sections before their chapter
            has = all(word in item.data(0, _SECTION).words.casefold() for word in words)
            item.setHidden(not has and all(one.isHidden() for one in _below(item)))
        self.nothing.setVisible(all(item.isHidden() for item in self.items()))

    def _show_first(self) -> None:
        """Go to the first section that is listed and has the words itself."""
        words = self.field.text().casefold().split()
        for item in self.items():
            if all(word in item.data(0, _SECTION).words.casefold() for word in words):
                self.contents.setCurrentItem(item)
                self._show(item)
                return

    def _show(self, item: QTreeWidgetItem | None) -> None:
        if item is None:
            return
        section = item.data(0, _SECTION)
        self.page.show_section(section.chapter, "" if section.level == 1 else section.anchor)

    def _mark(self, chapter: str, anchor: str) -> None:
        """Have the contents show where the page is, without going there."""
        for item in self.items():
            section = item.data(0, _SECTION)
            if section.chapter == chapter and (section.anchor == anchor or (not anchor and section.level == 1)):
                blocked = self.contents.blockSignals(True)
                self.contents.setCurrentItem(item)
                self.contents.blockSignals(blocked)
                self.contents.viewport().update()
                return


def _below(item: QTreeWidgetItem) -> list[QTreeWidgetItem]:
    rows = (item.child(row) for row in range(item.childCount()))
    return [row for row in rows if row is not None]
