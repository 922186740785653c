"""What a person opens, drops or pastes, as openings that a worker can be given. Nothing is read and nothing fetched."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMimeData, QUrl

from core.article.article import Article
from core.article.correction import Correction
from core.article.reach import Reach
from core.article.source import MediaType
from core.article.threshold import THRESHOLD
from gui.language.speech import tr


@dataclass(frozen=True, slots=True)
class Tops:
    """The places of the original, in code points, that stand at the top of the reader and of the original's pane."""

    reader: int = 0
    original: int = 0


@dataclass(frozen=True, slots=True)
class Home:
    """Where an article was when it was open before.

    Attributes:
        tops: What its panes showed.
        row: Its row among the open articles, if it goes back there whatever else is open.
        order: Its number among those that are opened again together; it goes before those of a higher one.
        quiet: Whether nobody asked for it just now: it is no recent file for that, and where its file is gone,
            nothing is said of it alone.
    """

    tops: Tops = Tops()
    row: int | None = None
    order: int | None = None
    quiet: bool = False


@dataclass(frozen=True, slots=True)
class Opening:
    """Something to open: a file's path, or a text.

    Attributes:
        name: The name to show.
        path: The absolute path of a file, or None.
        text: The text itself, where there is no file.
        html: Whether ``text`` is HTML.
        threshold: The confidence that code in prose must have to be removed.
        reach: How much of a page goes beside its article.
        encoding: The encoding that the reader chose for a file; None where it is to be found.
        digest: The SHA-256 of what is meant, where it is an original that was read before.
        corrections: What a reader decided, to be carried out; None where it is to be looked up.
        home: Where it was when it was open before, if it was.
        group: The key of the group that it was chosen from, if it was.
        begins: Whether its first paragraphs are wanted while the rest of it is still being read.
    """

    name: str
    path: str | None = None
    text: str | None = None
    html: bool = False
    threshold: float = THRESHOLD
    reach: Reach = Reach.USUAL
    encoding: str | None = None
    digest: str | None = None
    corrections: tuple[Correction, ...] | None = None
    home: Home | None = None
    group: str | None = None
    begins: bool = False

    def message(self) -> dict[str, Any]:
        """Give what a worker is told of it, but for the corrections."""
        made: dict[str, Any] = {"name": self.name, "threshold": self.threshold, "reach": self.reach.value}
        if self.path is not None:
            made["path"] = self.path
            if self.encoding is not None:
                made["encoding"] = self.encoding
        else:
            made |= {"text": self.text, "html": self.html}
        if self.digest is not None:
            made["digest"] = self.digest
        if self.begins:
            made["begin"] = True
        return made


def of_article(article: Article, threshold: float, reach: Reach) -> Opening:
    """Give the opening that cleans an article again: as it was read, with what was decided about it."""
    opening = anew(article, threshold, reach)
    return replace(opening, digest=article.source.sha256, corrections=article.corrections)


def in_encoding(article: Article, threshold: float, reach: Reach, encoding: str | None) -> Opening:
    """Give the opening that reads the same bytes again in an encoding that the reader chose, or None to find one.

    What was decided is looked up, since it may stand in other places then.
    """
    return replace(anew(article, threshold, reach), encoding=encoding, digest=article.source.sha256)


def anew(article: Article, threshold: float, reach: Reach) -> Opening:
    """Give the opening that reads an article again: its file as it is now, or the text that it came from."""
    source = article.source
    if source.path is not None:
        chosen = source.chosen_encoding
        return Opening(source.name, path=source.path, threshold=threshold, reach=reach, encoding=chosen)
    html = source.media_type is MediaType.HTML
    return Opening(source.name, text=source.text, html=html, threshold=threshold, reach=reach)


def of_path(path: str) -> Opening:
    """Give the opening of a file or folder, or of what a path leads to in one."""
    whole = os.path.abspath(path)
    return Opening(Path(whole).name or whole, path=whole)


def of_paths(paths: Iterable[str]) -> list[Opening]:
    """Give the openings of files, each once, in order."""
    return list(dict.fromkeys(of_path(path) for path in paths))


def refusal(mime: QMimeData) -> str | None:
    """Say why a drop or the clipboard cannot be opened, in a sentence; None if it can.

    Files go before HTML and HTML before text. Where addresses are all that is offered, or a link is (its text is the
    address again), they are refused: Winnow fetches nothing.
    """
    if mime.hasUrls() and mime.urls():
        urls = mime.urls()
        if any(_is_local(url) for url in urls):
            return None
        if not _has_content(mime, urls):
            return tr("Winnow fetches nothing from the web. Save the page, and open the file.")
        return None
    if (mime.hasHtml() and mime.html().strip()) or (mime.hasText() and mime.text().strip()):
        return None
    if mime.hasImage():
        return tr("A picture cannot be opened. Winnow reads text and pages.")
    return tr("There is no text in it.")


def can_open(mime: QMimeData) -> bool:
    """Tell whether a drop or the clipboard holds something that can be opened."""
    return refusal(mime) is None


def openings(mime: QMimeData, *, name: str) -> list[Opening]:
    """Give what a drop or the clipboard holds; nothing if it cannot be opened. ``name`` is for a text without one."""
    if refusal(mime) is not None:
        return []
    files = [url.toLocalFile() for url in mime.urls() if _is_local(url)]
    if files:
        return of_paths(files)
    if mime.hasHtml() and mime.html().strip():
        return [Opening(name, text=mime.html(), html=True)]
    return [Opening(name, text=mime.text())]


def _is_local(url: QUrl) -> bool:
    # A host means another machine; only Windows can reach one by a path, and only there does a file dialog give one.
    return url.isLocalFile() and (not url.host() or os.name == "nt")


def _has_content(mime: QMimeData, urls: list[QUrl]) -> bool:
    """Tell whether a drop that carries remote addresses holds a text besides them: a selection of a page."""
    addresses = {form for url in urls for form in (url.toString(), bytes(url.toEncoded().data()).decode("ascii"))}
    lines = [line.strip() for line in mime.text().splitlines() if line.strip()]
    return any(line not in addresses and line.rstrip("/") not in addresses for line in lines)
