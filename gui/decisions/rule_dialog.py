"""The dialog in which a rule is made or changed, with the pieces of the open articles that it would touch."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from core.article.correction import Decision
from core.article.removal import Kind
from gui.decisions.rule_effects import Touched, count_words
from gui.decisions.rule_words import sentence, what
from gui.decisions.slices import Slices
from gui.decisions.touched_model import ARTICLE, HAPPENS, LINE, TEXT, TouchedModel
from gui.language.speech import plural, tr
from gui.widgets.controls import Segments, Switch
from gui.widgets.notices import announce
from gui.widgets.plain_table import make_plain
from gui.widgets.theme import SPACE
from gui.widgets.tips import wrapped_tip

if TYPE_CHECKING:
    from core.corrections.rules import Rule
    from gui.decisions.open_pieces import OpenPieces

_DECISIONS = (Decision.KEEP, Decision.REMOVE)
_LONGEST_SITE = 28  # characters of a site's name on its button
_SHOWN = 2_000  # code points of the snippet


class RuleDialog(QDialog):
    """What the rule does, where, and to which pieces; nothing holds before it is accepted.

    Attributes:
        rule: The rule as it is chosen now.
        looking: The search for the pieces.

    Signals:
        place_wanted: a Touched to which the reader wants to go.
        rule_wanted: the reader wants the rule as it is chosen.
    """

    place_wanted = Signal(object)
    rule_wanted = Signal()

    def __init__(
        self,
        rule: Rule,
        sites: Sequence[str],
        pieces: OpenPieces,
        *,
        changed: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Show a rule that is to be made, or one that is ``changed``; ``sites`` are those for which it may hold."""
        super().__init__(parent)
        self.rule = rule
        self._before = (rule,) if changed else ()
        self._sites = [*dict.fromkeys(site for site in sites if site), ""]
        self._pieces = pieces
        self._touched: list[Touched] = []
        self.looking = Slices(self)
        self.looking.worked.connect(self._show_found)
        self.setWindowTitle(tr("Edit Rule") if changed else tr("New Rule"))
        self.setModal(False)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._make_controls(rule)
        self._make_table()
        self.accept_button = QPushButton(tr("Save Rule") if changed else tr("Make Rule"))
        self.accept_button.setProperty("primary", "true")
        self.accept_button.setDefault(True)
        self.accept_button.clicked.connect(self.rule_wanted)
        self.cancel_button = QPushButton(tr("Cancel"))
        self.cancel_button.setAutoDefault(False)
        self.cancel_button.clicked.connect(self.reject)
        self._lay_out()
        pieces.changed.connect(self._look)
        self._choose()

    def _make_controls(self, rule: Rule) -> None:
        self.sentence = QLabel()
        self.sentence.setProperty("role", "head")
        self.sentence.setWordWrap(True)
        self.sentence.setTextFormat(Qt.TextFormat.PlainText)
        self.decisions = Segments(tr("What the rule does"), [tr("Keep"), tr("Remove")])
        self.decisions.show_choice(_DECISIONS.index(rule.decision))
        self.decisions.chosen.connect(lambda _: self._choose())
        self.kinds = QComboBox()
        self.kinds.setAccessibleName(tr("What the text is"))
        for kind in [*([None] if rule.kind is None else []), *Kind]:
            words = what(kind)
            self.kinds.addItem(f"{words[0].upper()}{words[1:]}" if kind is None else words, kind)
        self.kinds.setCurrentIndex(self._row_of(rule.kind))
        self.kinds.currentIndexChanged.connect(lambda _: self._choose())
        names = [site if len(site) <= _LONGEST_SITE else f"…{site[1 - _LONGEST_SITE :]}" for site in self._sites[:-1]]
        self.sites = Segments(
            tr("Where it holds"), [*(tr("On {site}", site=name) for name in names), tr("In all articles")]
        )
        for button, site in zip(self.sites.buttons, self._sites, strict=True):
            button.setToolTip(wrapped_tip(site))
            button.setAccessibleName(
                tr("Where it holds: on {site}", site=site) if site else tr("Where it holds: in all articles")
            )
        self.sites.show_choice(self._sites.index(rule.site))
        self.sites.chosen.connect(lambda _: self._choose())
        self.text = QPlainTextEdit(rule.snippet[:_SHOWN] + (" …" if len(rule.snippet) > _SHOWN else ""))
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(tr("Its text"))
        self.text.setFixedHeight(3 * self.text.fontMetrics().lineSpacing() + SPACE)
        self.text.installEventFilter(self)
        for widget in (self.text, self.text.viewport()):
            widget.setAcceptDrops(False)
        self.also = Switch(tr("Also in the articles that are open"))
        self.also.setChecked(True)

    def _make_table(self) -> None:
        self.count = QLabel()
        self.count.setWordWrap(True)
        self.count.setAccessibleName(tr("How many pieces it touches"))
        self.model = TouchedModel()
        self.model.setParent(self)
        self.table = QTableView()
        self.table.setAccessibleName(tr("Pieces of the open articles that the rule touches"))
        self.table.setAccessibleDescription(tr("Enter goes to a piece"))
        self.table.setModel(self.model)
        make_plain(self.table)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(TEXT, QHeaderView.ResizeMode.Stretch)
        for column, width in ((ARTICLE, 160), (LINE, 64), (HAPPENS, 160)):
            self.table.setColumnWidth(column, width)
        self.table.doubleClicked.connect(self._go)
        self.table.installEventFilter(self)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * SPACE)
        grid.setVerticalSpacing(SPACE)
        grid.setColumnStretch(1, 1)
        does = QHBoxLayout()
        does.setSpacing(SPACE)
        does.addWidget(self.decisions, 1)
        does.addWidget(self.kinds, 1)
        for row, words in enumerate((tr("What"), tr("Where"), tr("Text"))):
            label = QLabel(words)
            label.setProperty("role", "faint")
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop if words == tr("Text") else Qt.AlignmentFlag(0))
        grid.addLayout(does, 0, 1)
        grid.addWidget(self.sites, 1, 1)
        grid.addWidget(self.text, 2, 1)
        hint = QLabel(tr("Numbers and white space in it may differ."))
        hint.setProperty("role", "faint")
        grid.addWidget(hint, 3, 1)
        foot = QHBoxLayout()
        foot.setSpacing(SPACE)
        foot.addWidget(self.also, 1)
        foot.addSpacing(2 * SPACE)
        foot.addWidget(self.accept_button)
        foot.addWidget(self.cancel_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * SPACE, 2 * SPACE, 2 * SPACE, 2 * SPACE)
        column.setSpacing(SPACE)
        column.addWidget(self.sentence)
        column.addLayout(grid)
        column.addWidget(self.count)
        column.addWidget(self.table, 1)
        column.addLayout(foot)
        self.resize(80 * SPACE, 60 * SPACE)

    # What is chosen.

    def _row_of(self, kind: Kind | None) -> int:
        return next((row for row in range(self.kinds.count()) if self.kinds.itemData(row) == kind), 0)

    def _choose(self) -> None:
        """Take what is chosen, and look at what that would do."""
        decision = _DECISIONS[self.decisions.choice()]
        kind = self.kinds.currentData()
        if kind is None and decision is Decision.REMOVE:  # what goes must be something
            self.kinds.setCurrentIndex(self._row_of(Kind.FURNITURE))
            return
        kind = Kind(kind) if kind is not None else None
        self.rule = replace(self.rule, decision=decision, kind=kind, site=self._sites[self.sites.choice()])
        self.sentence.setText(f"{sentence(self.rule)}.")
        self._look()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if watched is self.table and enter and self.table.currentIndex().isValid():
                self._go(self.table.currentIndex())
                return True
            if watched is self.text and enter:
                self.accept_button.click()
                return True
        return super().eventFilter(watched, event)

    def _go(self, index: QModelIndex) -> None:
        self.place_wanted.emit(self.model.rows()[index.row()])

    # What it touches.

    def _look(self) -> None:
        current = self._current()
        self._touched = []
        self.model.clear()
        work = self._pieces.touched(self.rule, self._pieces.articles(), self._before, self._touched)
        self.looking.start(work)
        self._select(current)

    def _current(self) -> tuple[str, int] | None:
        index = self.table.currentIndex()
        row = self.model.rows()[index.row()] if index.isValid() else None
        return (row.article.source.identity, row.span.start) if row is not None else None

    def _select(self, wanted: tuple[str, int] | None) -> None:
        """Make the row of a piece the current one again."""
        if wanted is not None:
            for row, one in enumerate(self.model.rows()):
                if one.span.start == wanted[1] and one.article.source.identity == wanted[0]:
                    self.table.setCurrentIndex(self.model.index(row, 0))
                    return

    def is_looking(self) -> bool:
        """Tell whether there may be more pieces."""
        return self.looking.is_running()

    def _show_found(self) -> None:
        self.model.add(self._touched[self.model.rowCount() :])
        if self.is_looking():
            many = len(self._touched)
            so_far = plural("Looking… %n pieces so far.", "Looking… %n piece so far.", many)
            self.count.setText(so_far if many else tr("Looking…"))
            return
        words = count_words(self._touched, len(self._pieces.articles()), self.rule.decision)
        if words != self.count.text():
            self.count.setText(words)
            if self.isVisible():
                announce(self, words)
