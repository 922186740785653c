"""The headings of an article, as a list and as a tree."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from core.article.article import Article
from core.article.blocks import Block, BlockKind, Metadata, Run
from core.article.removal import Kind, Removal
from core.article.source import MediaType, Source
from core.article.span import Span
from gui.panes.outline.headings import Headings
from gui.panes.outline.model import OutlineModel


def article(*parts: tuple[int, str], title: str | None = None) -> Article:
    """Make an article of headings and, with level 0, paragraphs; what stands between them was removed."""
    at, text, blocks, removals = 0, "", [], []
    for level, words in parts:
        kind = BlockKind.HEADING if level else BlockKind.PARAGRAPH
        blocks.append(Block(kind, (Run(words, at, at + len(words)),), level=level))
        at += len(words)
        removals.append(Removal(Span(at, at + 1), Kind.MARKUP, 1.0, "a tag", "test"))
        text += words + "|"
        at += 1
    source = Source(text.encode(), text, "a.html", MediaType.HTML)
    return Article(source, tuple(removals), tuple(blocks), Metadata(title=title))


def rows(model: OutlineModel, parent: QModelIndex | None = None) -> list[object]:
    """Give the words of the tree, each followed by those below it."""
    parent = parent or QModelIndex()
    found: list[object] = []
    for row in range(model.rowCount(parent)):
        index = model.index(row, 0, parent)
        found.append(index.data())
        if below := rows(model, index):
            found.append(below)
    return found


def test_where_headings_begin() -> None:
    made = article((1, "Boats"), (0, "Text."), (2, "Old\n boats"), (0, "More."), (2, "  "), (3, "Oars"))
    headings = Headings(made)
    assert [(one.level, one.words) for one in headings] == [(1, "Boats"), (2, "Old boats"), (3, "Oars")]
    offsets = [headings.offset(number) for number in range(3)]
    assert offsets == [made.text.index(words) for words in ("Boats", "Old\n", "Oars")]
    assert [headings.at(offset) for offset in (0, offsets[1] - 1, offsets[1], offsets[2], len(made.text))] == [
        0,
        0,
        1,
        2,
        2,
    ]


def test_a_title_is_a_heading_where_the_text_does_not_begin_with_it() -> None:
    assert [one.words for one in Headings(article((2, "Oars"), title="Boats"))] == ["Boats", "Oars"]
    assert [one.words for one in Headings(article((1, "Boats"), (2, "Oars"), title=" Boats "))] == ["Boats", "Oars"]
    assert Headings(article((0, "Text."), title="Boats")).levels == []
    assert Headings(article((0, "Text."), (2, "Oars"))).at(0) == -1


def test_the_tree_goes_by_level() -> None:
    model = OutlineModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    levels = [(2, "a"), (3, "b"), (5, "c"), (4, "d"), (3, "e"), (1, "f"), (2, "g"), (1, "h")]
    model.show(Headings(article(*levels)))
    assert rows(model) == ["a", ["b", ["c", "d"], "e"], "f", ["g"], "h"]
    for number in range(len(levels)):
        assert model.number(model.of(number)) == number
    assert model.of(2).data(Qt.ItemDataRole.AccessibleTextRole) == "c, level 5"
    model.show(None)
    assert rows(model) == []
