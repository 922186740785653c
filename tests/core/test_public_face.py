"""What callers use: ``clean_text`` and ``open_article``."""

from pathlib import Path

import pytest

from core import BlockKind, Kind, MediaType, State, UnreadableError, clean_text, open_article

SCRIPT = (
    'window.slots=window.slots||[];if(slots.length){slots.push("Read. More");document.getElementById("a").remove();}'
)
EXAMPLE = "window.boats = load('harbour'); boats.forEach(boat => boat.moor());"
PROSE = ("The harbour was quiet that morning.", "Gulls sat on every post, and nobody hurried.")


def test_a_script_between_two_sentences_goes_to_the_letter() -> None:
    article = clean_text(PROSE[0] + "\n" + SCRIPT + PROSE[1])
    assert article.text == "\n".join(PROSE)
    (removal,) = article.removals
    assert article.source.text[removal.start : removal.end] == SCRIPT
    assert removal.kind is Kind.SCRIPT
    assert removal.confidence > 0.9
    assert removal.reason
    assert {segment.state for segment in article.segments()} >= {State.KEPT, State.REMOVED}


def test_cleaning_twice_changes_nothing() -> None:
    once = clean_text(PROSE[0] + SCRIPT + PROSE[1]).text
    again = clean_text(once)
    assert again.text == once
    assert again.removals == ()


def test_a_page_is_opened_from_bytes_and_from_a_file(tmp_path: Path) -> None:
    prose = " ".join(PROSE * 12)
    page = (
        "<!doctype html><html lang=en><title>T</title><nav>Home</nav><article><h1>Head</h1>"
        f"<p>{prose} {SCRIPT} {prose}</p><p>{' '.join(PROSE * 3)}</p></article>"
    )
    path = tmp_path / "page.html"
    path.write_text(page, encoding="utf-8")
    for article in (open_article(path), open_article(page.encode(), name="page.html")):
        assert article.source.media_type is MediaType.HTML
        assert article.source.name == "page.html"
        assert "window.slots" not in article.text
        assert article.text.count(PROSE[0]) == 27
        assert any(r.kind is Kind.SCRIPT and page[r.start : r.end] == SCRIPT for r in article.removals)


def test_leaks_in_a_pages_table_and_its_code() -> None:
    prose = " ".join(PROSE * 12)
    page = (
        f"<html><body><article><p>{prose}</p><p>{SCRIPT}</p><table><tr><th>Port</th><th>Boats</th></tr>"
        f"<tr><td>North {SCRIPT}</td><td>12</td></tr></table>"
        f"<pre><code>{EXAMPLE}</code></pre><p>Another day began.</p></article></body></html>"
    )
    article = open_article(page.encode(), name="page.html")
    table = next(block for block in article.blocks if block.kind is BlockKind.TABLE)
    assert table.text == "Port | Boats\nNorth | 12"
    code = next(block for block in article.blocks if block.kind is BlockKind.CODE)
    assert code.text == EXAMPLE
    assert sum("window.slots" in page[r.start : r.end] for r in article.removals) == 2


def test_markdown_keeps_its_code_and_loses_the_leak() -> None:
    text = f"---\ntitle: Boats\n---\n# Head\n\n{PROSE[0]} {SCRIPT} {PROSE[1]}\n\n```js\n{SCRIPT}\n```\n"
    article = open_article(text.encode(), name="a.md")
    assert article.title == "Boats"
    assert article.text == f"Head\n\n{PROSE[0]} {PROSE[1]}\n\n{SCRIPT}"


def test_nothing_to_read_is_an_error() -> None:
    with pytest.raises(UnreadableError):
        clean_text("  ")


def test_the_window_does_not_pay_for_the_parsers() -> None:
    import subprocess
    import sys

    code = "import core, core.article.article, sys; print('bs4' in sys.modules or 'lxml' in sys.modules)"
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert shown.stdout.strip() == "False"
