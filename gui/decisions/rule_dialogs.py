"""The dialogs of rules, as menus, notices and each other ask for them."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from gui.language.speech import tr
from gui.widgets.notices import Severity

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from core.article.article import Article
    from core.article.correction import Decision
    from core.article.removal import Kind, Removal
    from core.corrections.rules import Rule
    from gui.articles.current_article import CurrentArticle
    from gui.articles.open_articles import OpenArticles
    from gui.decisions.rule_dialog import RuleDialog
    from gui.decisions.rule_effects import Touched
    from gui.decisions.rule_maker import RuleMaker
    from gui.decisions.rules_dialog import RulesDialog


class RuleDialogs(QObject):
    """Shows the dialog of one rule, one at a time, and the list of all.

    Signals:
        place_wanted: a Span of the original in front to which a reader wants to go, where no piece is to be chosen.
    """

    place_wanted = Signal(object)

    def __init__(self, maker: RuleMaker, articles: OpenArticles, session: CurrentArticle, window: QWidget) -> None:
        super().__init__(window)
        self._maker = maker
        self._articles = articles
        self._session = session
        self._window = window
        self._dialog: RuleDialog | None = None
        self._list: RulesDialog | None = None

    def open_for(self, article: Article, removal: Removal, decision: Decision) -> RuleDialog | None:
        """Show the dialog of a new rule for a piece of an article, whatever became of it there.

        None where its text makes no rule, which the reader is told, or where no rules are kept.
        """
        return self.open(article, article.source.text[removal.start : removal.end], decision, removal.kind)

    def open(
        self, article: Article, text: str, decision: Decision, kind: Kind | None, *, everywhere: bool = False
    ) -> RuleDialog | None:
        """Show the dialog of a new rule for a text that stands in an article; at first for its site, if it has one."""
        from core.corrections.rules import LONGEST, Rule, normalised, site_of

        if self._maker.store() is None:
            return None
        snippet = normalised(text)
        if snippet is None:
            long = len(text) > LONGEST
            self._maker.tell(
                tr("This piece is too long for a rule.") if long else tr("This piece is too short for a rule."),
                tr("It would hardly be the same twice.")
                if long
                else tr("It would be found in the middle of what you read."),
                severity=Severity.INFO,
            )
            return None
        site = site_of(article.source)
        return self._show(Rule(snippet, decision, kind, "" if everywhere else site), [site])

    def edit(self, rule: Rule) -> RuleDialog | None:
        """Show the dialog in which a rule that holds is changed."""
        from core.corrections.rules import site_of

        if self._maker.store() is None:
            return None
        article = self._session.article
        return self._show(rule, [rule.site, site_of(article.source) if article is not None else ""], changed=rule)

    def _show(self, rule: Rule, sites: Sequence[str], changed: Rule | None = None) -> RuleDialog:
        from gui.decisions.rule_dialog import RuleDialog  # made when it is first wanted

        if self._dialog is not None and isValid(self._dialog):
            self._dialog.close()
        owner = self._list if changed is not None else None  # which keeps it above the list
        dialog = RuleDialog(rule, sites, self._maker.pieces, changed=changed is not None, parent=owner or self._window)
        dialog.place_wanted.connect(self._go)
        dialog.rule_wanted.connect(lambda: self._take(dialog, changed))
        self._dialog = dialog
        dialog.show()
        dialog.activateWindow()
        return dialog

    def _take(self, dialog: RuleDialog, changed: Rule | None) -> None:
        if self._maker.make(dialog.rule, changed, at_once=dialog.also.isChecked()):
            dialog.accept()

    def show_list(self) -> None:
        """Show the rules that hold, or bring their dialog to the front."""
        store = self._maker.store()
        if store is None:
            return
        if self._list is None:
            from gui.decisions.rules_dialog import RulesDialog

            self._list = RulesDialog(store, self._maker, self._window)
            self._list.edit_wanted.connect(self.edit)
            self._list.finished.connect(lambda _: self._closed())
            self._maker.above = self._list.notices
        self._list.show()
        self._list.raise_()
        self._list.activateWindow()

    def _closed(self) -> None:
        self._list = None
        self._maker.list_closed()

    def _go(self, touched: Touched) -> None:
        """Bring a piece of an open article into sight; one that is marked there becomes the current one."""
        row = self._maker.pieces.row_of(touched.article.source.identity)
        if row < 0:
            return
        self._articles.show_row(row)
        pieces, span = self._session.pieces, touched.span
        index = bisect_right(pieces, span.start, key=lambda piece: piece.found.end)
        if index < len(pieces) and pieces[index].found.start < span.end:
            self._session.choose(index)
        else:
            self.place_wanted.emit(span)
