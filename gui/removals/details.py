"""What is chosen in the list of removals: what it is, why it went, its text, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from core.article.correction import DETECTOR
from core.article.removal import Kind
from core.article.source import MediaType
from gui.language.core_words import said
from gui.language.speech import plural, tr
from gui.removals.list_model import RemovalsModel
from gui.removals.visible_words import first_words
from gui.widgets import theme
from gui.widgets.direction import margins

if TYPE_CHECKING:
    from core.article.article import Article
    from gui.removals.pieces import Piece

_EXCERPT = 4_000
_LEAST = 110  # pixels of height
_SAID = 90  # code points
_EXCERPT_HEIGHT = 48  # pixels, at least


class Details(QWidget):
    """The details of one piece, or of several together.

    Signals:
        toggle_wanted: what is chosen is to be restored, or removed.
        kind_chosen: the Kind that it really is.
        words_wanted: what the words mean is to be explained.
    """

    toggle_wanted = Signal()
    kind_chosen = Signal(object)
    words_wanted = Signal()

    def __init__(self, model: RemovalsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.reason = self._label()
        self.evidence = self._label()
        self.evidence.setProperty("role", "faint")
        self.excerpt = QPlainTextEdit(self)
        self.excerpt.setReadOnly(True)
        self.excerpt.setAcceptDrops(False)
        self.excerpt.viewport().setAcceptDrops(False)
        self.excerpt.setFont(theme.font(theme.MONO, 9))
        self.excerpt.setAccessibleName(tr("Text of the piece"))
        self.excerpt.setMinimumHeight(_EXCERPT_HEIGHT)
        self.toggle = QPushButton(self)
        self.toggle.clicked.connect(self.toggle_wanted)
        self.kind = QToolButton(self)
        self.kind.setText(tr("Change Kind"))
        self.kind.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.kinds = kinds_menu(self.kind, self.kind_chosen.emit)
        self.kind.setMenu(self.kinds)
        self.help = QToolButton(self)
        self.help.setText("?")
        self.help.setToolTip(tr("What these words mean"))
        self.help.setAccessibleName(tr("What these words mean"))
        self.help.clicked.connect(self.words_wanted)
        acts = QHBoxLayout()
        acts.setSpacing(theme.SPACE)
        acts.addWidget(self.toggle)
        acts.addWidget(self.kind)
        acts.addStretch(1)
        acts.addWidget(self.help)
        said = QWidget()
        lines = QVBoxLayout(said)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.addWidget(self.reason)
        lines.addWidget(self.evidence)
        lines.addWidget(self.excerpt, 1)
        lines.addStretch(0)
        area = QScrollArea(self)  # what is said of a piece may be long, and the list low
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(said)
        for part in (area, said, area.viewport()):
            part.setAutoFillBackground(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(margins(2 * theme.SPACE, theme.SPACE, theme.SPACE, theme.SPACE))
        column.addWidget(area, 1)
        column.addLayout(acts)

    def _label(self) -> QLabel:
        label = QLabel(self)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label

    def minimumSizeHint(self) -> QSize:
        least = super().minimumSizeHint()
        return QSize(least.width(), _LEAST)  # or the panel would grow when the first piece is chosen

    def show_pieces(self, article: Article | None, pieces: Sequence[Piece], chosen: Sequence[int]) -> None:
        """Show what is ``chosen`` of the pieces of an article."""
        some = article is not None and bool(chosen)
        for part in (self.excerpt, self.evidence, self.toggle, self.kind):
            part.setVisible(some)
        if article is None or not chosen:
            listed = self._model.rowCount() > 0 or not pieces
            self.reason.setText(tr("Choose a removal to see what it is.") if listed else tr("No removal is like that."))
            self.excerpt.setPlainText("")
            return
        several = [pieces[number] for number in chosen]
        back = all(piece.suspected for piece in several)
        self.toggle.setText(tr("Remove") if back else tr("Restore"))
        check_kind(self.kinds, {piece.found.kind for piece in several})
        if len(several) == 1:
            self._show_one(article, several[0], chosen[0])
        else:
            self._show_several(several)

    def _show_one(self, article: Article, piece: Piece, number: int) -> None:
        removal = piece.found
        sure = "" if removal.detector == DETECTOR else tr(", {share} sure", share=theme.sure_label(removal.confidence))
        stop = "" if piece.reason.endswith(".") else "."
        words = f"{piece.label}{sure}: {piece.reason}{stop}"
        self.reason.setText(
            tr("{state}. {what} It stays in the text.", state=tr(piece.state), what=words) if piece.suspected else words
        )
        size = plural("%n characters", "%n character", removal.span.length)
        lines = [
            self._said(article, piece),
            said(removal.detail),
            tr(", ").join((size, self._model.place(removal.start))),
        ]
        self.evidence.setText("\n".join(line for line in lines if line))
        self.toggle.setAccessibleName(
            tr("Remove this {kind}", kind=piece.label)
            if piece.suspected
            else tr("Restore this {kind}", kind=piece.label)
        )
        self.kind.setAccessibleName(tr("Change the kind of this piece"))
        text = article.source.text[removal.start : min(removal.end, removal.start + _EXCERPT)]
        more = removal.span.length - len(text)
        self.excerpt.setPlainText(
            text.replace("\0", "␀")
            + ("\n" + plural("… and %n more characters", "… and %n more character", more) if more else "")
        )

    @staticmethod
    def _said(article: Article, piece: Piece) -> str:
        """Say what can be read in a part of a page; empty where a piece is code."""
        if not piece.has_words or article.source.media_type is not MediaType.HTML:
            return ""
        found = piece.found
        words = first_words(article.source.text, found.start, found.end, _SAID)
        if any(map(str.isalnum, words)):  # signs of a font for icons say nothing
            return tr("It says “{words}”", words=words)
        return "" if "no words" in f"{found.reason} {found.detail}" else tr("It holds no words")

    def _show_several(self, several: Sequence[Piece]) -> None:
        labels = sorted({piece.label for piece in several})
        self.reason.setText(
            plural("%n pieces chosen: {kinds}.", "%n piece chosen: {kinds}.", len(several), kinds=tr(", ").join(labels))
        )
        self.evidence.setText(
            plural("%n characters", "%n character", sum(piece.found.span.length for piece in several))
        )
        many = len(several)
        back = all(piece.suspected for piece in several)
        self.toggle.setAccessibleName(
            plural("Remove these %n pieces", "Remove this %n piece", many)
            if back
            else plural("Restore these %n pieces", "Restore this %n piece", many)
        )
        self.kind.setAccessibleName(
            plural("Change the kind of these %n pieces", "Change the kind of this %n piece", many)
        )
        reasons = list(dict.fromkeys(piece.reason for piece in several))
        self.excerpt.setPlainText("\n".join(reasons[:40]) + ("\n…" if len(reasons) > 40 else ""))


def kinds_menu(owner: QWidget, choose: Callable[[Kind], object], *, keys: bool = False) -> QMenu:
    """Make a menu of the kinds, each with its number; ``choose`` is told which one is chosen.

    The numbers are keys in one such menu alone, the one whose actions the panes have.
    """
    menu = QMenu(tr("Change &Kind"), owner)
    for number, kind in enumerate(Kind, 1):
        key = str(number % 10)
        action = menu.addAction(theme.kind_label(kind) if keys else f"{theme.kind_label(kind)}\t{key}")
        action.setCheckable(True)
        action.setData(kind)
        if keys:
            action.setShortcut(key)
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.triggered.connect(lambda _=False, kind=kind: choose(kind))
    return menu


def check_kind(menu: QMenu, kinds: set[Kind]) -> None:
    """Check a kind in such a menu, if it is the only one."""
    for action in menu.actions():
        action.setChecked(kinds == {action.data()})
