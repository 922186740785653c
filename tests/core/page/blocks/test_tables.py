"""Tables of pages: every cell in its column, whatever cells take more than one place."""

import pytest

from core.article.blocks import Block, BlockKind, Spanned, Style
from tests.core.page.pages import read


def table(html: str) -> Block:
    [found] = [block for block in read(html).blocks if block.kind is BlockKind.TABLE]
    return found


def shape(html: str) -> list[list[str]]:
    return [["".join(run.text for run in cell) for cell in row] for row in table(html).rows]


def test_cells_are_never_shifted() -> None:
    html = (
        "<table><thead><tr><th rowspan=2>Year<th colspan=2>Ships<tr><th>In<th>Out</thead>"
        "<tbody><tr><td rowspan=2>1901<td>12<td>11<tr><td>14<td>13<tr><td>1902<td colspan=2>none</table>"
    )
    assert shape(html) == [
        ["Year", "Ships", ""],
        ["", "In", "Out"],
        ["1901", "12", "11"],
        ["", "14", "13"],
        ["1902", "none", ""],
    ]
    found = table(html)
    assert found.header_rows == 2
    assert found.spans == (Spanned(0, 0, 2, 1), Spanned(0, 1, 1, 2), Spanned(2, 0, 2, 1), Spanned(4, 1, 1, 2))


def test_the_first_column_may_be_headings() -> None:
    found = table("<table><tr><th>a<th>b<tr><th>c<td>d<tr><th>e<td>f</table>")
    assert (found.header_rows, found.header_columns) == (1, 1)
    assert table("<table><tr><th>a<th>b<tr><td>c<td>d</table>").header_columns == 0


@pytest.mark.parametrize(
    ("html", "rows", "spans"),
    [
        ("<tr><td colspan=100>all<tr><td>a<td>b", [["all", ""], ["a", "b"]], (Spanned(0, 0, 1, 2),)),
        ("<tr><td colspan=x>a<td>b<tr><td colspan=0>c<td>d", [["a", "b"], ["c", "d"]], ()),
        ("<tr><td rowspan=9>a<td>b<tr><td>c", [["a", "b"], ["", "c"]], (Spanned(0, 0, 2, 1),)),
        ("<tr><td rowspan=0>a<td>b<tr><td>c", [["a", "b"], ["", "c"]], (Spanned(0, 0, 2, 1),)),
        ("<tbody><tr><td rowspan=3>a<td>b<tbody><tr><td>c<td>d", [["a", "b"], ["c", "d"]], ()),
        ("<tr><td>a<td rowspan=2>b<tr><td colspan=2>c", [["a", "b"], ["c", ""]], (Spanned(0, 1, 2, 1),)),
        ("<tr><td>a<td>b<tr><td><td><tr><td>c<td>d", [["a", "b"], ["c", "d"]], ()),
        ("<tr><td rowspan=3>a<td>b<tr><td><tr><td>c", [["a", "b"], ["", ""], ["", "c"]], (Spanned(0, 0, 3, 1),)),
        ("<tr><td colspan=2>a<td>b<tr><td colspan=2>c<td>d", [["a", "b"], ["c", "d"]], ()),
    ],
)
def test_odd_spans(html: str, rows: list[list[str]], spans: tuple[Spanned, ...]) -> None:
    assert shape(f"<table>{html}</table>") == rows
    assert table(f"<table>{html}</table>").spans == spans


def test_spans_cannot_make_a_table_large() -> None:
    row = "<tr>" + "<td colspan=1000>x" * 30
    rows = "".join(f"<tr><td colspan={n + 1}>y" + "<td colspan=7>z" * 30 for n in range(60))
    found = table(f"<table>{row}{rows}</table>")
    assert sum(map(len, found.rows)) < 60_000


def test_cells_keep_their_styles() -> None:
    found = table(
        "<table><tr><td>10<sup>3</sup> m<td>H<sub>2</sub>O<tr><td><b>x</b><ul><li>a<li>b</ul><td><math><mi>y</mi></math></table>"
    )
    assert [(run.text, run.style) for row in found.rows for cell in row for run in cell] == [
        ("10", Style.PLAIN),
        ("3", Style.SUPERSCRIPT),
        (" m", Style.PLAIN),
        ("H", Style.PLAIN),
        ("2", Style.SUBSCRIPT),
        ("O", Style.PLAIN),
        ("x", Style.BOLD),
        (" ", Style.PLAIN),
        ("a", Style.PLAIN),
        (" ", Style.PLAIN),
        ("b", Style.PLAIN),
        ("$y$", Style.MATH),
    ]
