"""What an article is made of: blocks of runs, each run with its place in the source, and what it says of itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntFlag, StrEnum
from typing import NamedTuple

from core.patterns import lazy_pattern

_HOST = lazy_pattern(
    r"(?:https?:)?//(?:[^/?#\\]*@)?(?:(?:www|m|w|player|embeds?|open|platform)\.(?=[^/?#:]*\.))?(?P<site>[^/?#:@\[\]\s\\]+)",
    re.IGNORECASE,
)


class Style(IntFlag):
    """How a run of text is set.

    ``MATH`` is a formula in TeX, with its dollars. ``READING`` is what ruby tells of how the letters before it are
    read, with its brackets. ``ABBREVIATION`` is one that its page explains, in the title of its element.
    """

    PLAIN = 0
    BOLD = 1
    ITALIC = 2
    CODE = 4
    STRIKE = 8
    SUPERSCRIPT = 16
    SUBSCRIPT = 32
    MATH = 64
    MARK = 128
    READING = 256
    ABBREVIATION = 512


class Run(NamedTuple):
    """A stretch of readable text of one style, and the source that it stands for.

    Either ``text`` is ``source.text[start:end]`` to the letter, or the run is atomic: it stands for that piece as a
    whole (an entity, folded white space), or for nothing when ``start == end`` (a space that mends a seam).
    """

    text: str
    start: int
    end: int
    style: Style = Style.PLAIN
    href: str | None = None


class BlockKind(StrEnum):
    """What a block is."""

    HEADING = "heading"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    CODE = "code"
    TABLE = "table"
    IMAGE = "image"
    CAPTION = "caption"
    RULE = "rule"
    TERM = "term"
    DEFINITION = "definition"


class Spanned(NamedTuple):
    """A cell of a table that takes the places of others, which are empty: where it stands, and how many it takes."""

    row: int
    column: int
    rows: int
    columns: int


class Media(StrEnum):
    """What an article shows beside its text. What plays or runs is only told of: what it was and where."""

    IMAGE = "image"
    VIDEO = "video"
    AUDIO = "audio"
    POST = "post"
    MAP = "map"
    EMBED = "embedded page"


@dataclass(frozen=True, slots=True)
class Image:
    """An image, or other media, that the article refers to.

    Attributes:
        address: As it stands in the source; nothing is fetched.
        alt: What it is called, in words; may be empty.
        media: What it is.
        width: How wide its page says that it is, in pixels; 0 where it does not say both sides.
        height: The same of its height.
    """

    address: str
    alt: str = ""
    media: Media = Media.IMAGE
    width: int = 0
    height: int = 0

    @property
    def host(self) -> str:
        """The site that its address names, without what says only that it is shown there; empty where it names none."""
        found = _HOST.match(self.address.strip())
        return found["site"].lower() if found else ""

    @property
    def told(self) -> str:
        """What it is, of media where, and what it is called, as one phrase: ``Video on films.example: The storm``."""
        what = self.media.value.capitalize()
        if self.media is not Media.IMAGE and self.host:
            what += f" {'from' if self.media is Media.EMBED else 'on'} {self.host}"
        return f"{what}: {self.alt}" if self.alt else what


@dataclass(frozen=True, slots=True)
class Block:
    """One block of the article; blocks are flat, in reading order.

    Attributes:
        kind: What it is.
        runs: Its text. Empty for tables, images and rules.
        level: Heading level 1 to 6; depth of a list item from 1; otherwise 0.
        marker: What stands before a list item in plain text, with a space behind it: ``-``, ``1.``, ``a.`` or ``iv.``;
            empty for a further paragraph of one.
        quoted: How many block quotes enclose it.
        rows: For a table: rows of cells, each a tuple of runs. The first ``header_rows`` are headings.
        header_rows: Number of heading rows.
        header_columns: Number of first columns whose cells are headings.
        spans: The cells that take more than one place; what they take besides their own is empty cells.
        language: Of code: the language that its page says it is in; empty where it says none.
        post: Whether a post of a thread begins with it.
        signed: Whether it is the line that names a post's author or time.
        number: The number that its page gives the post which begins with it; 0 where it gives none.
        image: For an image.
        gap: What separates it from the block before in ``Article.text``.
        reflow: Whether line breaks inside the runs are only wrapping, and may be shown as spaces.
    """

    kind: BlockKind
    runs: tuple[Run, ...] = ()
    level: int = 0
    marker: str = ""
    quoted: int = 0
    rows: tuple[tuple[tuple[Run, ...], ...], ...] = ()
    header_rows: int = 0
    image: Image | None = None
    gap: str = "\n\n"
    reflow: bool = False
    header_columns: int = 0
    spans: tuple[Spanned, ...] = ()
    language: str = ""
    post: bool = False
    signed: bool = False
    number: int = 0

    @property
    def text(self) -> str:
        """The block's text, without its marker; cells parted by bars with spaces, rows by line breaks."""
        return "".join(run.text for run in self.flat_runs())

    def flat_runs(self) -> Iterator[Run]:
        """Yield every run in order, with the separators of a table as runs of no source."""
        yield from self.runs
        at = next((cell[0].start for row in self.rows for cell in row if cell), 0)
        for number, row in enumerate(self.rows):
            if number:
                at = next((cell[0].start for cell in row if cell), at)
                yield Run("\n", at, at)
            for column, cell in enumerate(row):
                at = cell[0].start if cell else at  # an empty cell stands where the one before it ends
                if column:
                    yield Run(" | ", at, at)
                yield from cell
                at = cell[-1].end if cell else at


class PageKind(StrEnum):
    """What kind of page an article was saved from."""

    ARTICLE = "article"
    FORUM = "forum"
    DOCUMENTATION = "documentation"


@dataclass(frozen=True, slots=True)
class Metadata:
    """What the article says of itself; None where it does not.

    Attributes:
        title: The headline.
        byline: The authors, as one line.
        published: Date or date and time, ISO 8601.
        site: The publication's name.
        language: BCP 47 tag, such as ``en`` or ``pt-BR``.
        direction: ``ltr`` or ``rtl``.
        origins: For each name above, where it came from, in words; and for ``text``, where the article's text is not
            what the page shows but what it holds for scripts.
        authors: The authors of ``byline``, one by one.
        image: Address of the image that leads the article, as it stands in the source; nothing is fetched.
        kind: What kind of page it is. None for what is no page.
    """

    title: str | None = None
    byline: str | None = None
    published: str | None = None
    site: str | None = None
    language: str | None = None
    direction: str = "ltr"
    origins: tuple[tuple[str, str], ...] = ()
    authors: tuple[str, ...] = ()
    image: str | None = None
    kind: PageKind | None = None
