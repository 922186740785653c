"""Where the snippets of rules stand in the articles that are open: looked for once, and known as long as those are."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from core.corrections.matching import Matcher
from core.corrections.rules import holds_for
from gui.decisions.rule_effects import Touched, effect

if TYPE_CHECKING:
    from core.article.article import Article
    from core.article.span import Span
    from core.corrections.rules import Rule
    from gui.articles.list_model import ArticleListModel

Places = list[tuple["Article", list["Span"]]]
"""Where the snippet of a rule stands in open articles."""
_STEPS = 200  # pieces between two looks at the time


class OpenPieces(QObject):
    """The pieces of the open articles.

    Signals:
        changed: other articles are open, or one of them has a new form.
    """

    changed = Signal()

    def __init__(self, shelf: ArticleListModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shelf = shelf
        self._known: dict[str, dict[str, list[Span]]] = defaultdict(dict)  # by identity and snippet
        self._change = QTimer(self)  # many articles may come in one turn
        self._change.setSingleShot(True)
        self._change.setInterval(0)
        self._change.timeout.connect(self._changed)
        for signal in (shelf.rowsInserted, shelf.rowsRemoved, shelf.dataChanged):
            signal.connect(self._change.start)

    def _changed(self) -> None:
        here = {article.source.identity for article in self.articles()}
        for identity in [one for one in self._known if one not in here]:
            del self._known[identity]
        self.changed.emit()

    def articles(self) -> list[Article]:
        """Give the open articles, in order."""
        return [self._shelf[row].article for row in range(len(self._shelf))]

    def row_of(self, identity: str) -> int:
        """Give the row of an article; -1 where it is not open any more."""
        rows = (row for row, one in enumerate(self.articles()) if one.source.identity == identity)
        return next(rows, -1)

    def spans(self, snippet: str, article: Article) -> list[Span] | None:
        """Give where a snippet stands in an article; None where nobody looked yet."""
        known = self._known.get(article.source.identity)
        return known.get(snippet) if known is not None else None

    def look(self, snippet: str, article: Article) -> Iterator[None]:
        """Look for a snippet in an article, step by step."""
        if self.spans(snippet, article) is None:
            found: list[Span] = []
            for spans in Matcher(snippet).steps(article.source.text):
                found += spans
                yield
            self._known[article.source.identity][snippet] = found

    def places(self, rule: Rule, articles: Sequence[Article], found: Places) -> Iterator[None]:
        """Add where a rule acts in open articles to ``found``, step by step."""
        for article in articles:
            if holds_for(rule, article.source):
                yield from self.look(rule.snippet, article)
                if spans := self.spans(rule.snippet, article):
                    found.append((article, spans))

    def touched(
        self, rule: Rule, articles: Sequence[Article], instead_of: Sequence[Rule], found: list[Touched]
    ) -> Iterator[None]:
        """Add what a rule touches, in the place of others, to ``found``, step by step."""
        for article in articles:
            if not holds_for(rule, article.source):
                continue
            yield from self.look(rule.snippet, article)
            text, at, line = article.source.text, 0, 1
            for number, span in enumerate(self.spans(rule.snippet, article) or ()):
                line += text.count("\n", at, span.start)
                at = span.start
                found.append(Touched(article, span, line, effect(rule, article, span, instead_of)))
                if not number % _STEPS:
                    yield

    def counts(self, rules: Sequence[Rule], counts: dict[Rule, int]) -> Iterator[None]:
        """Count the pieces that each rule touches into ``counts``, step by step."""
        articles = self.articles()
        for rule in rules:
            count = 0
            for article in articles:
                if holds_for(rule, article.source):
                    yield from self.look(rule.snippet, article)
                    count += len(self.spans(rule.snippet, article) or ())
            counts[rule] = count
            yield
