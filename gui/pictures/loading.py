"""Loading the images of an article that stand elsewhere: asked for once an article, told of, stopped at any time."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from urllib.parse import urlsplit

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QLabel, QMainWindow, QPushButton

from core.article.article import Article
from core.article.blocks import Media
from core.images import Lack, path_beside
from gui.articles.current_article import CurrentArticle
from gui.language.core_words import said
from gui.language.speech import plural, tr
from gui.panes.reader.pane import ReaderPane
from gui.pictures.fetching.policy import BUDGET
from gui.pictures.loader import Loader
from gui.typesetting.fetched import Fetched, remote_address
from gui.typesetting.figures import folder_of
from gui.widgets.notices import Action, Notice, NoticeBar, Severity, announce
from gui.widgets.tips import wrapped_tip

_NAMED = 12  # hosts in the question
_REASONS = 3  # in the status bar


class PictureLoading(QObject):
    """Loads the images of the article in front where the reader says so; another article forgets them.

    Signals:
        changed: there is more or less to load than before.
    """

    changed = Signal()

    def __init__(self, window: QMainWindow, session: CurrentArticle, reader: ReaderPane, notices: NoticeBar) -> None:
        super().__init__(window)
        self._window, self._session, self._reader, self._notices = window, session, reader, notices
        self._loader: Loader | None = None
        self._question: Notice | None = None
        self._known: tuple[Article, list[str]] | None = None
        self._wanted: list[str] = []
        self._told = 0
        self._why: list[str] = []
        self._shown = ""  # what the status bar says because of the mouse
        self._button = QPushButton(tr("Stop"))
        self._button.setAccessibleName(tr("Stop loading pictures"))
        self._button.setToolTip(tr("Load no more pictures (Esc)"))
        self._button.clicked.connect(self.stop)
        height = max((one.sizeHint().height() for one in window.statusBar().findChildren(QLabel)), default=0)
        self._button.setMaximumHeight(height)  # or the bar would be higher than without it
        window.statusBar().addPermanentWidget(self._button)
        self._button.hide()
        session.article_changing.connect(self._forget)
        reader.picture_mouse.hovered.connect(self._show_address)

    @property
    def _fetched(self) -> Fetched:
        return self._reader.arrivals.fetched

    def is_loading(self) -> bool:
        """Tell whether images are on their way."""
        return self._loader is not None

    def addresses(self) -> list[str]:
        """Give the addresses of the images of the article in front that could be loaded, each once."""
        article = self._session.article
        if article is None:
            return []
        if self._known is None or self._known[0] is not article:
            self._known = article, _remote(article)
        fetched = self._fetched
        return [one for one in self._known[1] if one not in fetched.loaded and one not in fetched.awaited]

    def title(self) -> str:
        """Give the words of the menu's entry."""
        addresses = self.addresses()
        return tr("Load Pi&ctures ({pictures})…", pictures=_count(addresses)) if addresses else tr("Load Pi&ctures…")

    def ask(self) -> None:
        """Ask whether the images may be loaded, and say what that means."""
        addresses = self.addresses()
        if not addresses or self.is_loading():
            return
        if self._question is not None:
            self._question.dismiss()
        hosts = _hosts(addresses[: BUDGET.pictures])
        named = tr(", ").join(hosts[:_NAMED])
        if (more := len(hosts) - _NAMED) > 0:
            named = plural("{names} and %n more", "{names} and %n more", more, names=named)
        learns = plural(
            "From {servers}. Their servers learn the address of your computer, and that somebody looks at these "
            "pictures.",
            "From {servers}. Its server learns the address of your computer, and that somebody looks at this picture.",
            len(hosts) if len(hosts) > 1 else len(addresses),
            servers=named,
        )
        many = len(addresses) > 1 and len(hosts) == 1
        if many:
            learns = tr(
                "From {servers}. Its server learns the address of your computer, and that somebody looks at these "
                "pictures.",
                servers=named,
            )
        hint = f"{learns} " + tr("Nothing is kept; another article asks again.")
        count = _count(addresses[: BUDGET.pictures])
        first = len(addresses) > BUDGET.pictures
        self._question = notice = self._notices.tell(
            tr("Load the first {pictures}?", pictures=count) if first else tr("Load {pictures}?", pictures=count),
            hint,
            severity=Severity.INFO,
            actions=(Action(tr("Load Pictures"), self.load),),
        )
        notice.setToolTip(wrapped_tip("\n".join(hosts)))
        notice.take_focus(notice.action_buttons[0])

    def load(self) -> None:
        """Load the images of the article in front; who calls this has asked."""
        addresses = self.addresses()[: BUDGET.pictures]
        if not addresses or self.is_loading():
            return
        self._wanted, self._told, self._why = addresses, 0, []
        for address in addresses:
            self._fetched.failed.pop(address, None)
        self._fetched.awaited.update(addresses)
        self._reader.refresh()  # now the boxes have the sizes that the page says
        self._loader = Loader(addresses, self)
        self._loader.loaded.connect(self._take)
        self._loader.failed.connect(self._miss)
        self._loader.over.connect(self._end)
        self._button.show()
        self._say()
        self.changed.emit()
        self._loader.start()  # last: where the process does not start, it is over at once

    def stop(self) -> bool:
        """Load no more; tell whether anything was being loaded."""
        if self._loader is None:
            return False
        for address in [one for one in self._wanted if one in self._fetched.awaited]:
            self._miss(address, tr("you stopped it"))
        self._loader.stop()
        self._end()
        return True

    def shutdown(self) -> None:
        """Load no more, and wait until nothing of it is left."""
        if self._loader is not None:
            self._loader.end()
            self._loader = None

    def _forget(self) -> None:
        """Forget what was loaded for the article that leaves."""
        if self._question is not None:
            self._question.dismiss()
            self._question = None
        if self._loader is not None:
            self._loader.stop()
            self._loader = None
            self._window.statusBar().clearMessage()
        self._button.hide()
        self._fetched.clear()
        self._known = None

    def _take(self, address: str, data: bytes) -> None:
        self._fetched.loaded[address] = data
        self._arrive(address)

    def _miss(self, address: str, why: str) -> None:
        self._fetched.failed[address] = why
        self._why.append(why)
        self._arrive(address)

    def _arrive(self, address: str) -> None:
        self._fetched.awaited.discard(address)
        self._told += 1
        self._reader.arrivals.take(address)
        self._say()

    def _say(self) -> None:
        hosts = len(_hosts(self._wanted))
        words = tr(
            "Loading pictures {number} of {total} from {hosts}",
            number=self._told,
            total=len(self._wanted),
            hosts=plural("%n hosts", "%n host", hosts),
        )
        self._window.statusBar().showMessage(words)

    def _end(self) -> None:
        self._loader = None
        self._button.hide()
        words = summary(len(self._wanted) - len(self._why), self._why)
        self._window.statusBar().showMessage(words)
        announce(self._window, words)
        self.changed.emit()

    def _show_address(self, block: int) -> None:
        """Say in the status bar where the image under the mouse is from."""
        bar, address = self._window.statusBar(), self._reader.picture_mouse.address_of(block)
        if address:
            bar.showMessage(address)
        elif self._shown and bar.currentMessage() == self._shown:
            bar.clearMessage()
            if self.is_loading():
                self._say()
        self._shown = address


def summary(loaded: int, why: Sequence[str]) -> str:
    """Say what came of it: ``12 pictures loaded, 1 not: its server answered 404``."""
    words = plural("%n pictures loaded", "%n picture loaded", loaded)
    if not why:
        return words
    reasons = list(dict.fromkeys(why))
    told = tr(", ").join(map(said, reasons[:_REASONS])) + (tr(", …") if len(reasons) > _REASONS else "")
    return plural("{loaded}, %n not: {why}", "{loaded}, %n not: {why}", len(why), loaded=words, why=told)


def _remote(article: Article) -> list[str]:
    """Give the addresses of an article's images that are on the web and nowhere at hand, each once, in order."""
    found: dict[str, None] = {}
    folder = folder_of(article.source)
    for block in article.blocks:
        if block.image is None or block.image.media is not Media.IMAGE or block.image.address[:5].lower() == "data:":
            continue
        remote = remote_address(block.image.address, article.source)
        if remote is not None and path_beside(block.image.address, folder) in (Lack.ELSEWHERE, Lack.MISSING):
            found[remote] = None
    return list(found)


def _hosts(addresses: Iterable[str]) -> list[str]:
    """Give the servers of addresses, each once, in order."""
    return list(dict.fromkeys(urlsplit(address).hostname or "" for address in addresses))


def _count(addresses: Sequence[str]) -> str:
    return tr(
        "{pictures} from {hosts}",
        pictures=plural("%n pictures", "%n picture", len(addresses)),
        hosts=plural("%n hosts", "%n host", len(_hosts(addresses))),
    )
