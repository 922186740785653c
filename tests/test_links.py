"""Links of the repository's own pages: what they lead to is there, headings too."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from gui.guide.chapters import slug

ROOT = Path(__file__).parent.parent
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")])
_LINK = re.compile(r"(?<!`)!?\[[^\]\n]*\]\(([^)\s]+)\)")
_HEADING = re.compile(r"^#{1,6} (.+)$", re.MULTILINE)
_FENCED = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)
_FOREIGN = ("http:", "https:", "mailto:")


def prose(path: Path) -> str:
    return _FENCED.sub("", path.read_text("utf-8"))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_links_lead_somewhere(page: Path) -> None:
    for link in _LINK.findall(prose(page)):
        if link.startswith(_FOREIGN):
            continue
        name, _, anchor = link.partition("#")
        target = (page.parent / name).resolve() if name else page
        assert target.exists(), link
        if anchor:
            assert anchor in [slug(title) for title in _HEADING.findall(prose(target))], link


def test_there_are_links_to_look_at() -> None:
    assert sum(len(_LINK.findall(prose(page))) for page in PAGES) > 10
