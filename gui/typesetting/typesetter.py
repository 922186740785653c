"""Sets an article's blocks into a text document, in parts, so that the window stays free meanwhile."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QTextBlockFormat,
    QTextCharFormat,
    QTextDocument,
)

from core.article.article import Article
from core.article.blocks import Block, BlockKind
from gui.language.speech import digits, tr
from gui.typesetting.figures import Figures
from gui.typesetting.formats import MARKER_GAP, PAINTED, Formats, Painted, reads_rtl
from gui.typesetting.images import Pictures
from gui.typesetting.placed_text import PlacedText
from gui.typesetting.reading_time import minutes
from gui.typesetting.stretches import Stretch
from gui.typesetting.tables import set_table
from gui.typesetting.text_setter import START, HyphenPlaces, TextSetter

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_PART = 24_000
"""Characters that are built and laid out in one go, of those that cost little."""
_FIRST = 6_000
"""The same for the first part: no more than what is in sight."""
_PICTURE = 20_000
"""Characters that cost as much as an image."""
_BETWEEN = "  ·  "  # the parts of the line below the title


class Typesetter(TextSetter):
    """Sets an article's blocks into a document, part by part."""

    def __init__(
        self,
        document: QTextDocument,
        formats: Formats,
        column: float,
        pictures: Pictures,
        article: Article,
        placed: PlacedText,
        hyphens: HyphenPlaces | None = None,
        pixels: float = 1.0,
        *,
        on_paper: bool = False,
        posts: Sequence[int] | None = None,
        begins: bool = False,
    ) -> None:
        """Prepare.

        Args:
            document: An empty document.
            formats: The formats of its text.
            column: Width of the column, in pixels.
            pictures: Is told of the article's images.
            article: What to set.
            placed: Filled with where the article's text stands in the document.
            hyphens: Gives where soft hyphens go in a stretch of text, if they are wanted.
            pixels: How many pixels of the screen one of the window is.
            on_paper: Whether it is set for paper: without the time that it takes to read, and tables whole, so that
                their headings stand on every page.
            posts: The indexes of the article's blocks with which posts begin, where they are known.
            begins: Whether the article is only the beginning of one: nobody knows yet how long that takes to read.
        """
        super().__init__(document, formats, placed, hyphens)
        self.column = column
        self._document = document
        self._article = article
        self.on_paper = on_paper
        self._begins = begins
        self._rtl = article.metadata.direction == "rtl"
        self._after_image = False
        self._posted = False
        self._post = 0  # the number of the post that was begun last
        self._number = ""  # of the post that begins, until it is set
        self._line_after_title = ""
        self._at_top = False
        self._posts = [number for number, block in enumerate(article.blocks) if block.post] if posts is None else posts
        first = [article.blocks[index].number for index in self._posts[:2]]
        self._numbered = not on_paper and (len(first) > 1 or any(first))
        self._index = 0  # of the block that is set
        self._figures = Figures(self, pictures, article.source, column, pixels, on_paper=on_paper)

    def build(self) -> Iterator[None]:
        """Build; yields between parts."""
        self.set_frame()
        self.cursor.beginEditBlock()
        self._head()
        held = _PART - _FIRST
        for number, block in enumerate(self._article.blocks):
            self.skip(len(block.gap) if number else 0)
            self._index = number
            for cost in self._block(block):
                held += cost
                if held > _PART:
                    held = 0
                    self.cursor.endEditBlock()  # now Qt lays out this part, and nothing that was there before
                    yield
                    self.cursor.beginEditBlock()
            self._after_image = block.kind is BlockKind.IMAGE
        self.cursor.endEditBlock()

    def set_frame(self) -> None:
        """Set the air above and below the text: Qt drops the first block's top margin."""
        frame = self._document.rootFrame().frameFormat()
        frame.setTopMargin(2.2 * self.formats.em)
        frame.setBottomMargin(4 * self.formats.em)
        self._document.rootFrame().setFrameFormat(frame)

    def set_stretch(self, begin: Stretch, end: Stretch | None, position: int, placed: PlacedText) -> None:
        """Set what stands between the beginnings of two stretches of the article, in a document that has a block.

        Args:
            begin: The first.
            end: The second, or None for the end of the article.
            position: The end of the block of the document that it comes behind.
            placed: Filled with where that text stands.
        """
        blocks = self._article.blocks
        self._placed, self._at, self._first = placed, begin.offset, False
        self._after_image = begin.block > 0 and blocks[begin.block - 1].kind is BlockKind.IMAGE
        posted = bisect_left(self._posts, begin.block)
        self._posted, self._post = posted > 0, self._post_numbers[posted]
        self.cursor.setPosition(position)
        self.cursor.beginEditBlock()
        if not begin.offset:
            self._at_top = True
            self._head()
        last = len(blocks) if end is None else end.block + (end.begin != START)
        for number in range(begin.block, last):
            if number > begin.block:
                self.skip(len(blocks[number].gap))
            self._index = number
            self._begin = begin.begin if number == begin.block else START
            self._end = end.begin if end is not None and number == end.block else None
            for _ in self._block(blocks[number]):
                pass
            self._after_image = blocks[number].kind is BlockKind.IMAGE
        self._end = None
        self.cursor.endEditBlock()

    @cached_property
    def _post_numbers(self) -> list[int]:
        """The number of the last post before each of ``_posts``, and at last that of the last one."""
        numbers = [0]
        for index in self._posts:
            numbers.append(self._article.blocks[index].number or numbers[-1] + 1)
        return numbers

    def paragraph(self, form: QTextBlockFormat, char: QTextCharFormat | None = None) -> None:
        if self._at_top:  # where Qt would drop its margin, stood nothing before it
            form.setTopMargin(0)
            self._at_top = False
        super().paragraph(form, char)

    def _head(self) -> None:
        article = self._article
        blocks = article.blocks
        titled = bool(blocks) and blocks[0].kind is BlockKind.HEADING
        same = titled and " ".join(blocks[0].text.split()) == " ".join((article.title or "").split())
        parts = [article.byline, _in_words(article.published), article.site]
        if not self.on_paper and (titled or article.title or any(parts)):
            parts.append(tr("{minutes} min", minutes="…" if self._begins else minutes(article.text)))
        line = _BETWEEN.join(part for part in parts if part)
        if article.title and not same:
            rtl = self._rtl or reads_rtl(article.title)
            self.paragraph(self.formats.block(rtl, leading=118, below=0.5))
            self.cursor.insertText(article.title, self.formats.heading(1))
        if line and (article.title or not titled) and not same:
            self._faint_line(line)
        self._line_after_title = line if same or (titled and not article.title) else ""

    def _faint_line(self, line: str) -> None:
        rtl = self._rtl or reads_rtl(self._article.title or "")
        self.paragraph(self.formats.block(rtl, leading=130, below=1.8))
        if rtl:  # each part for itself, or "2 min" would read "min 2"
            line = _BETWEEN.join(f"\u2068{part}\u2069" for part in line.split(_BETWEEN))
        self.cursor.insertText(line, self.formats.faint())

    def _block(self, block: Block) -> Iterator[int]:
        if block.post and self._begin == START:
            yield from self._between_posts(block)
        handler = {
            BlockKind.HEADING: self._heading,
            BlockKind.ITEM: self._item,
            BlockKind.CODE: self._code,
            BlockKind.TABLE: self._table,
            BlockKind.IMAGE: self._image,
            BlockKind.CAPTION: self._caption,
            BlockKind.RULE: self._rule,
            BlockKind.TERM: self._term,
            BlockKind.DEFINITION: self._definition,
        }.get(block.kind, self._signature if block.signed else self._text)
        yield from handler(block)
        yield 40

    def _between_posts(self, block: Block) -> Iterator[int]:
        """Set a rule before a post, unless it is the first, and its number if it has no line of its author."""
        if self._posted:
            yield from self._rule(replace(block, quoted=0))
        self._posted = True
        if not self._numbered:
            return
        self._post = block.number or self._post + 1
        if block.signed:
            self._number = f"#{digits(self._post)}"
        else:
            self.paragraph(self.formats.block(self._reads_rtl(block), leading=130, below=0.6))
            self.place()
            self.cursor.insertText(f"#{digits(self._post)}", self.formats.faint())
            self.place()

    def _signature(self, block: Block) -> Iterator[int]:
        """Set the line that names a post's author or time, and the post's number behind it: small and faint."""
        self.paragraph(self.formats.block(self._reads_rtl(block), leading=130, below=0.6, quoted=block.quoted))
        self.place()
        yield from self.runs(block.runs, self.formats.faint(), reflow=True)
        if self._number:
            self.cursor.insertText(f"  ·  {self._number}", self.formats.faint())
            self.place()
            self._number = ""

    def _reads_rtl(self, block: Block) -> bool:
        return self._rtl or reads_rtl(next((run.text for run in block.flat_runs() if run.text), ""))

    def _text(self, block: Block) -> Iterator[int]:
        form = self.formats.block(self._reads_rtl(block), below=0.8, quoted=block.quoted)
        self.paragraph(self.formats.justify(form))
        self.place()
        return self.runs(block.runs, QTextCharFormat(), reflow=block.reflow)

    def _heading(self, block: Block) -> Iterator[int]:
        leading, above = (118, 1.2) if block.level <= 1 else (122, 1.5)
        below = 0.5 if block.level <= 2 else 0.35
        form = self.formats.block(
            self._reads_rtl(block), leading=leading, above=above, below=below, quoted=block.quoted
        )
        form.setHeadingLevel(block.level)
        self.paragraph(form)
        self.place()
        yield from self.runs(block.runs, self.formats.heading(block.level), reflow=True, hyphenated=False)
        if self._line_after_title:
            self._faint_line(self._line_after_title)
            self.place()
            self._line_after_title = ""

    def _item(self, block: Block) -> Iterator[int]:
        depth = max(1, block.level)
        form = self.formats.block(self._reads_rtl(block), below=0.4, quoted=block.quoted)
        self.formats.indent(form, 1.5 * self.formats.em * min(depth, 8))
        marker = ("•" if block.marker == "- " else block.marker.strip()) + MARKER_GAP if block.marker else ""
        if marker:  # it hangs before the text, so that all lines of that begin at one edge
            margin = form.leftMargin() if form.leftMargin() else form.rightMargin()
            form.setTextIndent(-min(QFontMetricsF(self.formats.base).horizontalAdvance(marker), margin))
        self.paragraph(self.formats.justify(form))
        self.place()
        if marker and self._begin == START:
            self.cursor.insertText(marker, self.formats.marker())
            self.skip(len(block.marker))
            self.place()
        return self.runs(block.runs, QTextCharFormat(), reflow=block.reflow)

    def _term(self, block: Block) -> Iterator[int]:
        form = self.formats.block(self._reads_rtl(block), above=0.3, below=0.1, quoted=block.quoted)
        self.paragraph(form)
        self.place()
        char = QTextCharFormat()
        char.setFontWeight(QFont.Weight.DemiBold)
        return self.runs(block.runs, char, reflow=block.reflow)

    def _definition(self, block: Block) -> Iterator[int]:
        form = self.formats.block(self._reads_rtl(block), below=0.6, quoted=block.quoted)
        self.formats.indent(form, 1.5 * self.formats.em)
        self.paragraph(self.formats.justify(form))
        self.place()
        return self.runs(block.runs, QTextCharFormat(), reflow=block.reflow)

    def _code(self, block: Block) -> Iterator[int]:
        em = self.formats.em
        form = self.formats.block(False, leading=135, above=1.3, below=1.7, quoted=block.quoted)
        form.setLeftMargin(form.leftMargin() + 1.1 * em)
        form.setRightMargin(form.rightMargin() + 0.9 * em)
        form.setNonBreakableLines(False)
        form.setProperty(PAINTED, int(Painted.CODE))
        self.paragraph(form, self.formats.code())
        self.place()
        return self.runs(block.runs, self.formats.code(), reflow=False, hyphenated=False)

    def _caption(self, block: Block) -> Iterator[int]:
        form = self.formats.block(self._reads_rtl(block), leading=130, below=1.6, quoted=block.quoted)
        if self._after_image:
            form.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.paragraph(form)
        self.place()
        return self.runs(block.runs, self.formats.faint(), reflow=True)

    def _rule(self, block: Block) -> Iterator[int]:
        form = self.formats.block(self._rtl, leading=100, above=0.6, below=1.4, quoted=block.quoted)
        form.setProperty(PAINTED, int(Painted.RULE))
        self.paragraph(form)
        yield 0

    def _image(self, block: Block) -> Iterator[int]:
        self._figures.set(block, self._index, rtl=self._rtl)
        yield _PICTURE

    def _table(self, block: Block) -> Iterator[int]:
        return set_table(self, block, rtl=self._rtl)


def _in_words(published: str | None) -> str | None:
    """Give an ISO date in the words of the reader's language; what is no date stays as it is."""
    if not published:
        return None
    try:
        day = date.fromisoformat(published[:10])
    except ValueError:
        return published
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)
