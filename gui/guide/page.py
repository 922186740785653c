"""The page on which a chapter of the guide is read."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QUrl, Signal
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from gui.guide.chapters import Chapter
from gui.language.speech import tr
from gui.widgets import theme
from gui.widgets.theme import SPACE

_STYLE = """
h1 {{ font-size: 150%; font-weight: 600; margin-top: 0px; margin-bottom: {gap}px; }}
h2 {{ font-size: large; font-weight: 600; margin-top: {above}px; margin-bottom: {small}px; }}
p, li {{ line-height: 135%; }}
p {{ margin-top: 0px; margin-bottom: {gap}px; }}
li {{ margin-bottom: {half}px; }}
a {{ color: {accent}; text-decoration: none; }}
code, pre {{ font-family: {mono}; background-color: {code}; }}
pre {{ margin-left: {gap}px; margin-bottom: {gap}px; }}
table {{ border-collapse: collapse; margin-bottom: {gap}px; }}
th {{ text-align: left; font-weight: 600; color: {faint}; }}
th, td {{ border-bottom: 1px solid {line}; padding: {half}px {gap}px {half}px {half}px; }}
"""


class GuidePage(QTextBrowser):
    """A chapter; links lead to other chapters, Alt+Left and Alt+Right back and forth.

    Signals:
        moved: the name of the chapter that is shown, and the anchor in it or nothing.
    """

    moved = Signal(str, str)

    def __init__(self, chapters: tuple[Chapter, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._chapters = {chapter.name: chapter for chapter in chapters}
        self.setAccessibleName(tr("Guide"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setAcceptDrops(False)
        self.document().setDocumentMargin(3 * SPACE)
        self._paint()
        self.anchorClicked.connect(lambda url: self._go(self.source().resolved(url)))
        self.sourceChanged.connect(lambda url: self.moved.emit(_name(url), url.fragment()))

    def show_section(self, chapter: str, anchor: str = "") -> None:
        """Show a chapter, at a heading if one is given."""
        self._go(QUrl(f"{chapter}.md#{anchor}" if anchor else f"{chapter}.md"))

    def _go(self, url: QUrl) -> None:
        self.setSource(url, QTextDocument.ResourceType.HtmlResource)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Give a chapter; a guide has nothing else, and nothing is read from elsewhere."""
        chapter = self._chapters.get(_name(QUrl(name)))
        return chapter.html if chapter is not None else ""

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_chapters"):
            self._paint()

    def _paint(self) -> None:
        """Set the colours of the theme, and the chapter anew in them, where it is scrolled to."""
        colours = theme.COLOURS[theme.current_theme()]
        style = _STYLE.format(
            gap=round(1.25 * SPACE),
            above=3 * SPACE,
            half=SPACE // 2,
            small=SPACE,
            mono=", ".join(f"'{family}'" for family in theme.MONO),
            **colours._asdict(),
        )
        if self.document().defaultStyleSheet() == style:
            return
        self.document().setDefaultStyleSheet(style)
        if not self.source().isEmpty():
            bar = self.verticalScrollBar()
            place = bar.value()
            self.reload()
            bar.setValue(place)


def _name(url: QUrl) -> str:
    return url.fileName().removesuffix(".md")
