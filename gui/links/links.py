"""What happens when a link is clicked: a place in the article is shown, an address is asked about, all else refused.

Where it leads is said before, as soon as the mouse or the keyboard comes to it.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QStatusBar

from core.article.article import Article
from gui.articles.current_article import CurrentArticle
from gui.language.speech import tr
from gui.links import anchors
from gui.links.address import Address, examine, is_here, whole
from gui.links.address_line import AddressLine
from gui.links.telling import told
from gui.panes.reader.link_pointer import Link
from gui.panes.reader.pane import ReaderPane
from gui.widgets.notices import Action, Notice, NoticeBar, Severity, announce
from gui.widgets.theme import SPACE
from gui.widgets.tips import wrapped_tip


class Links(QObject):
    """Follows the links of the article in front; nothing leaves Winnow that the reader has not confirmed."""

    def __init__(
        self,
        session: CurrentArticle,
        reader: ReaderPane,
        notices: NoticeBar,
        open_url: Callable[[QUrl], object],
        bar: QStatusBar,
        parent: QObject | None = None,
    ) -> None:
        """Follow what ``reader`` says was clicked; ``open_url`` is given an address that was confirmed.

        Where the link leads that is meant, ``bar`` shows.
        """
        super().__init__(parent)
        self._session = session
        self._reader = reader
        self._notices = notices
        self._open_url = open_url
        self._question: Notice | None = None
        self._bar = bar
        self.line = AddressLine(bar)
        reader.link_clicked.connect(self.follow)
        reader.view.links.changed.connect(self._tell)

    # Where a link leads.

    def _tell(self, link: Link | None, by_key: bool) -> None:
        """Say where a link leads, or nothing where none is meant."""
        if link is None:
            self.line.tell("")
            return
        article, view = self._session.shown, self._reader.view
        base = article.source.url if article is not None else None
        line, warnings = told(link.href, base, (view.links.words(link, view.text),))
        self.line.tell(f"⚠ {line}" if warnings else line)
        if warnings or self.line.is_cut():
            view.links.tip = wrapped_tip("\n".join([line, *warnings]), view.viewport().width() - 4 * SPACE)
        if by_key:
            announce(view, " ".join((line, *warnings)))

    def verb(self, href: str) -> str:
        """Give the words of what following a link does; empty where that is nothing."""
        article = self._session.shown
        base = article.source.url if article is not None else None
        url = QUrl(href)
        if article is not None and (not href or url.hasFragment()) and is_here(url, base):
            return tr("&Go to Place")
        address = examine(href, base)
        return "" if address is None else tr("&Write a Letter…") if address.is_mail else tr("Open in &Browser…")

    def copy_address(self, href: str) -> None:
        """Copy the address of a link, whole if it can be; one that nobody may follow as it stands."""
        article = self._session.shown
        base = article.source.url if article is not None else None
        address = examine(href, base)
        url = whole(href, base)
        here = url.toString(QUrl.ComponentFormattingOption.FullyEncoded) if url.scheme() in ("http", "https") else href
        self._copied(address.text if address is not None else here, tr("Link address copied"))

    def copy_words(self, link: Link) -> None:
        """Copy the words that a link is shown by."""
        self._copied(self._reader.view.links.words(link, self._reader.view.text), tr("Link text copied"))

    def _copied(self, text: str, words: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self._bar.showMessage(words, 4_000)
        announce(self._bar, words)

    # Following it.

    def follow(self, href: str) -> None:
        """Do what a link asks for, as far as that may be done; it takes the place of what was asked before."""
        if self._question is not None:
            self._question.dismiss()
        self._question = None
        article = self._session.shown
        base = article.source.url if article is not None else None
        url = QUrl(href)
        if article is not None and (not href or url.hasFragment()) and is_here(url, base):
            self._go_to(article, url.fragment())
            return
        address = examine(href, base, _texts_of(article, href) if article is not None else ())
        if address is not None:
            self._ask(address)
            return
        beside = url.isRelative() and bool(href) and not url.hasFragment()
        self._notices.tell(
            tr("Winnow does not follow this link."),
            tr("It leads to a page beside this one, and this one does not say where it was.") if beside else "",
            severity=Severity.INFO,
            address=href,
        )

    def _ask(self, address: Address) -> None:
        sentence = tr("Open {site} outside Winnow?", site=address.goes_to)
        if address.is_mail:
            sentence = tr("Write to {address}?", address=address.goes_to) if address.goes_to else tr("Write a letter?")
        self._question = notice = self._notices.tell(
            sentence,
            " ".join(address.warnings),
            severity=Severity.WARNING if address.warnings else Severity.INFO,
            actions=(
                Action(tr("Write") if address.is_mail else tr("Open"), lambda: self._open_url(address.url)),
                Action(tr("Copy Address"), lambda: QGuiApplication.clipboard().setText(address.text)),
            ),
            address=address.text,
        )
        # Enter answers with what is safe: where something is odd, that is not to open it.
        notice.take_focus(notice.close_button if address.warnings else notice.action_buttons[0])

    def _go_to(self, article: Article, name: str) -> None:
        try:
            self._reader.go_to_text(anchors.find(article, name))
        except LookupError as error:
            self._tell_missing(error)

    def _tell_missing(self, error: LookupError) -> None:
        """Say why a place of this page cannot be gone to."""
        if self._session.article is None:
            self._bar.showMessage(tr("The rest is still being read …"))
        elif isinstance(error, anchors.RemovedError):
            self._notices.tell(
                tr("This link leads to a part of the page that is not part of the article."),
                tr("You find it in the original."),
                severity=Severity.INFO,
            )
        else:
            self._notices.tell(tr("This link leads to a place that the page does not have."), severity=Severity.INFO)


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
