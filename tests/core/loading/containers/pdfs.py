"""PDF files for tests, written by hand: words in Courier, whose letters are 0.6 em wide, at places of a page."""

from collections.abc import Sequence
from pathlib import Path
from textwrap import wrap

Words = tuple[float, float, float, str]
"""Left edge, height and size in points, and the words."""
EM = 0.6


def set_in(
    text: str, left: float, top: float, columns: int, *, size: float = 10, step: float = 12, indent: int = 0
) -> list[Words]:
    """Set a paragraph in lines of so many letters; words are parted nowhere but at hyphens that stand in it."""
    lines = wrap(text, columns, initial_indent="_" * indent, break_on_hyphens=True)
    placed = [(left, top - step * number, size, line) for number, line in enumerate(lines)]
    if indent:
        placed[0] = (left + indent * EM * size, top, size, lines[0][indent:])
    return placed


def write_pdf(path: Path, pages: Sequence[Sequence[Words]], *, info: str = "", turned: bool = False) -> Path:
    """Write a PDF of pages of 600 by 800 points."""
    objects = [
        "<</Type/Catalog/Pages 2 0 R>>",
        "",
        "<</Type/Font/Subtype/Type1/BaseFont/Courier/Encoding/WinAnsiEncoding>>",
        f"<<{info}>>",
    ]
    kids = []
    for page in pages:
        stream = "\n".join(
            f"BT /F1 {size} Tf {'0 1 -1 0' if turned else '1 0 0 1'} {x} {y} Tm ({_escaped(words)}) Tj ET"
            for x, y, size, words in page
        )
        objects.append(f"<</Length {len(stream.encode('cp1252'))}>>stream\n{stream}\nendstream")
        objects.append(
            f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</Font<</F1 3 0 R>>>>/Contents {len(objects)} 0 R>>"
        )
        kids.append(f"{len(objects)} 0 R")
    objects[1] = f"<</Type/Pages/Kids[{' '.join(kids)}]/Count {len(kids)}>>"
    data, places = b"%PDF-1.4\n", []
    for number, one in enumerate(objects, 1):
        places.append(len(data))
        data += f"{number} 0 obj\n{one}\nendobj\n".encode("cp1252")
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    data += (
        f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}trailer<</Size {len(objects) + 1}/Root 1 0 R/Info 4 0 R>>\n"
        f"startxref\n{len(data)}\n%%EOF\n"
    ).encode("cp1252")
    path.write_bytes(data)
    return path


def _escaped(words: str) -> str:
    return words.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
