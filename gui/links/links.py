"""What happens when a link is clicked: a place in the article is shown, an address is asked about, all else refused."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QGuiApplication

from core.article.article import Article
from gui.articles.current_article import CurrentArticle
from gui.links import anchors
from gui.links.address import Address, examine, whole
from gui.panes.reader.pane import ReaderPane
from gui.widgets.notices import Action, Notice, NoticeBar, Severity


class Links(QObject):
    """Follows the links of the article in front; nothing leaves Winnow that the reader has not confirmed."""

    def __init__(
        self,
        session: CurrentArticle,
        reader: ReaderPane,
        notices: NoticeBar,
        open_url: Callable[[QUrl], object],
        parent: QObject | None = None,
    ) -> None:
        """Follow what ``reader`` says was clicked; ``open_url`` is given an address that was confirmed."""
        super().__init__(parent)
        self._session = session
        self._reader = reader
        self._notices = notices
        self._open_url = open_url
        self._question: Notice | None = None
        reader.link_clicked.connect(self.follow)

    def follow(self, href: str) -> None:
        """Do what a link asks for, as far as that may be done; it takes the place of what was asked before."""
        if self._question is not None:
            self._question.dismiss()
        self._question = None
        article = self._session.article
        base = article.source.url if article is not None else None
        url = QUrl(href)
        if article is not None and (not href or url.hasFragment()) and _is_here(url, base):
            self._go_to(article, url.fragment())
            return
        address = examine(href, base, _texts_of(article, href) if article is not None else ())
        if address is not None:
            self._ask(address)
            return
        beside = url.isRelative() and bool(href) and not url.hasFragment()
        self._notices.tell(
            "Winnow does not follow this link.",
            "It leads to a page beside this one, and this one does not say where it was." if beside else "",
            severity=Severity.INFO,
            address=href,
        )

    def _ask(self, address: Address) -> None:
        sentence = f"Open {address.goes_to} outside Winnow?"
        if address.is_mail:
            sentence = f"Write to {address.goes_to}?" if address.goes_to else "Write a letter?"
        self._question = notice = self._notices.tell(
            sentence,
            " ".join(address.warnings),
            severity=Severity.WARNING if address.warnings else Severity.INFO,
            actions=(
                Action("Write" if address.is_mail else "Open", lambda: self._open_url(address.url)),
                Action("Copy Address", lambda: QGuiApplication.clipboard().setText(address.text)),
            ),
            address=address.text,
        )
        # Enter answers with what is safe: where something is odd, that is not to open it.
        notice.take_focus(notice.close_button if address.warnings else notice.action_buttons[0])

    def _go_to(self, article: Article, name: str) -> None:
        try:
            self._reader.go_to_text(anchors.find(article, name))
        except anchors.RemovedError:
            self._notices.tell(
                "This link leads to a part of the page that is not part of the article.",
                "You find it in the original.",
                severity=Severity.INFO,
            )
        except LookupError:
            self._notices.tell("This link leads to a place that the page does not have.", severity=Severity.INFO)


def _is_here(url: QUrl, base: str | None) -> bool:
    """Tell whether an address is a place within the page itself."""
    if url.isRelative() and not url.path() and not url.host() and not url.hasQuery():
        return True
    return bool(base) and _bare(whole(url.toString(), base)) == _bare(QUrl(base or ""))


def _bare(url: QUrl) -> str:
    return url.toString().partition("#")[0]


def _texts_of(article: Article, href: str) -> list[str]:
    """Give the texts that links to an address are shown by; one link may be several runs."""
    texts: list[str] = []
    for block in article.blocks:
        last = None
        for run in block.flat_runs():
            if run.href is not None and (run.href == href or QUrl(run.href).toString() == href):
                if last == run.href:
                    texts[-1] += run.text
                else:
                    texts.append(run.text)
            last = run.href
    return texts
