"""What kind of page it is, and what told so."""

import pytest

from core.article.blocks import PageKind
from tests.core.page.pages import PROSE, read

CODE = "<pre>open the gate</pre>"
ARTICLE, FORUM, DOCUMENTATION = PageKind


def at(address: str) -> str:
    return f"<link rel=canonical href='{address}'>"


@pytest.mark.parametrize(
    ("html", "kind", "origin"),
    [
        ("", ARTICLE, "no sign of another kind"),
        (at("https://harbour.example/news/forums-are-dead"), ARTICLE, "no sign of another kind"),
        (at("https://community.example/blog/storm"), ARTICLE, "no sign of another kind"),
        ("<meta name=generator content='phpBB'>", FORUM, "the page's software or declared type"),
        (at("https://forum.harbour.example/storm"), FORUM, "address"),
        (at("https://harbour.example/threads/storm.12/"), FORUM, "address"),
        (at("viewtopic.php?id=12"), FORUM, "address"),
        (at("https://harbour.example/t/storm/12"), FORUM, "address"),
        ("<meta name=generator content='Docusaurus v3'>", DOCUMENTATION, "meta generator"),
        (at("https://docs.harbour.example/gates"), DOCUMENTATION, "address"),
        (at("https://harbour.example/docs/gates"), DOCUMENTATION, "address"),
        (at("https://harbour.example/docsters/gates"), ARTICLE, "no sign of another kind"),
        ("<body class='wy-body-for-nav'>", DOCUMENTATION, "names in the page's frame"),
        (
            f'<script type="application/ld+json">{{"@type": "TechArticle"}}</script>{CODE}',
            DOCUMENTATION,
            "JSON-LD",
        ),
        ('<script type="application/ld+json">{"@type": "TechArticle"}</script>', ARTICLE, "no sign of another kind"),
        (f"{CODE}<p>Then</p>" * 4, DOCUMENTATION, "many blocks of code, no author and no date"),
        (f"{CODE}<p>Then</p>" * 3, ARTICLE, "no sign of another kind"),
        (f"<h1>Gates</h1><p>By Ann Pier</p>{CODE * 4}", ARTICLE, "no sign of another kind"),
    ],
)
def test_kinds(html: str, kind: PageKind, origin: str) -> None:
    found = read(f"<html><head>{html}{PROSE}").metadata
    assert (found.kind, dict(found.origins)["kind"]) == (kind, origin)
