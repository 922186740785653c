"""What a document of rich text shows, written as HTML: paragraphs, headings, lists, tables, notes."""

from __future__ import annotations

from dataclasses import dataclass, field
from html import escape
from itertools import groupby

from core.patterns import lazy_pattern

_NUMBER = lazy_pattern(r"\(?(\d{1,6})[.)]?\Z")
_MOST_IMAGES = 64 * 1024 * 1024
"""Characters of images that are taken along."""


@dataclass(frozen=True, slots=True)
class Setting:
    """How text is set."""

    bold: bool = False
    italic: bool = False
    struck: bool = False
    raised: str = ""
    hidden: bool = False
    href: str = ""


@dataclass(slots=True)
class _Flow:
    """A text that grows: the document's own, or that of a note."""

    made: list[str] = field(default_factory=list)
    pieces: list[tuple[Setting, str]] = field(default_factory=list)
    heading: int = 0
    marker: str | None = None
    in_table: bool = False
    cell: list[str] = field(default_factory=list)
    row: list[str] = field(default_factory=list)
    rows: list[str] = field(default_factory=list)
    list_as: str = ""


class Page:
    """The HTML of a document while it is read."""

    def __init__(self) -> None:
        self._flow = _Flow()
        self._outer: list[_Flow] = []
        self._notes: list[str] = []
        self._left = _MOST_IMAGES

    def add(self, text: str, setting: Setting) -> None:
        """Add text to the paragraph; a line break is one that stays."""
        if text and not setting.hidden:
            self._flow.pieces.append((setting, text))

    def add_image(self, address: str) -> None:
        """Add an image by an address that holds it; nothing for an empty one."""
        self._left -= len(address)
        if address and self._left > 0:
            self._flow.pieces.append((Setting(raised="img"), address))

    def begin_paragraph(self) -> None:
        """Forget how the paragraph before was set."""
        flow = self._flow
        flow.heading, flow.in_table = 0, False

    def set_heading(self, level: int) -> None:
        """Have the paragraph be a heading, or with 0 none."""
        self._flow.heading = level

    def set_in_table(self, is_in: bool) -> None:
        """Have the paragraph stand in a table."""
        self._flow.in_table = is_in

    def set_marker(self, marker: str) -> None:
        """Have the paragraph be an item of a list, with its bullet or number."""
        self._flow.marker = marker

    def end_paragraph(self) -> None:
        """End the paragraph."""
        flow = self._flow
        text, marker = _html(flow.pieces), flow.marker
        flow.pieces, flow.marker = [], None
        if not text.strip():
            return
        if flow.in_table:
            flow.cell.append(text)
            return
        self._end_table()
        if marker is None:
            self._end_list()
            name = f"h{flow.heading}" if flow.heading else "p"
            flow.made.append(f"<{name}>{text}</{name}>")
            return
        number = _NUMBER.match(marker)
        kind = "ol" if number else "ul"
        if flow.list_as != kind:
            self._end_list()
            flow.made.append(f"<{kind}>")
            flow.list_as = kind
        flow.made.append(f'<li value="{number[1]}">{text}</li>' if number else f"<li>{text}</li>")

    def end_cell(self) -> None:
        """End a cell of a table."""
        flow = self._flow
        flow.in_table = True
        self.end_paragraph()
        flow.row.append("<br>".join(flow.cell))
        flow.cell = []

    def end_row(self) -> None:
        """End a row of a table."""
        flow = self._flow
        if flow.row:
            self._end_list()
            flow.rows.append("<tr>" + "".join(f"<td>{cell}</td>" for cell in flow.row) + "</tr>")
            flow.row = []

    def begin_note(self) -> None:
        """Begin a note, whose mark stands here; what follows is its text."""
        number = len(self._notes) + 1
        self._notes.append("")
        self._flow.pieces.append((Setting(raised="note"), str(number)))
        self._outer.append(self._flow)
        self._flow = _Flow()

    def end_note(self) -> None:
        """End a note; what follows goes on where it began."""
        if self._outer:
            number = self._outer[-1].pieces[-1][1] if self._outer[-1].pieces else ""
            text = self._all()
            self._flow = self._outer.pop()
            if number.isdecimal():
                self._notes[int(number) - 1] = text

    def finished(self) -> str:
        """Give the HTML of all that was read, the notes last."""
        while self._outer:
            self.end_note()
        made = self._all()
        notes = "".join(f'<li id="note-{number}">{text}</li>' for number, text in enumerate(self._notes, 1))
        return made + (f"<hr><ol>{notes}</ol>" if notes else "")

    def _all(self) -> str:
        self.end_paragraph()
        flow = self._flow
        if flow.cell:
            self.end_cell()
        self.end_row()
        self._end_table()
        self._end_list()
        return "".join(flow.made)

    def _end_table(self) -> None:
        flow = self._flow
        if flow.row or flow.cell:  # text between the cells of a row that never ended
            flow.row += ["<br>".join(flow.cell)] if flow.cell else []
            flow.cell = []
            self.end_row()
        if flow.rows:
            flow.made.append(f"<table>{''.join(flow.rows)}</table>")
            flow.rows = []

    def _end_list(self) -> None:
        if self._flow.list_as:
            self._flow.made.append(f"</{self._flow.list_as}>")
            self._flow.list_as = ""


def _html(pieces: list[tuple[Setting, str]]) -> str:
    made: list[str] = []
    for setting, group in groupby(pieces, key=lambda piece: piece[0]):
        text = "".join(piece for _, piece in group)
        if setting.raised == "img":
            made.append(f'<img src="{escape(text)}" alt="">')
        elif setting.raised == "note":
            made.append(f'<sup><a href="#note-{text}">{text}</a></sup>')
        else:
            made.append(_set_as(setting, escape(text, quote=False).replace("\n", "<br>")))
    return "".join(made)


def _set_as(setting: Setting, text: str) -> str:
    marks = (("b", setting.bold), ("i", setting.italic), ("s", setting.struck), (setting.raised, bool(setting.raised)))
    for name, is_set in marks:
        if is_set:
            text = f"<{name}>{text}</{name}>"
    return f'<a href="{escape(setting.href)}">{text}</a>' if setting.href else text
