"""Dumps of wikis."""

import pytest

from core.article.source import MediaType
from core.errors import ContainerError, EmptyError
from core.loading.containers.blob import Blob
from core.loading.containers.container import Member, Unread
from core.loading.containers.forms import container_of
from core.loading.containers.mediawiki_xml import MediaWiki
from core.loading.containers.xml_elements import elements

TEXT = "The '''ferry''' left at [[dawn]], and nobody on the pier waved. It came back in the evening with the mail."
HEAD = """<mediawiki xmlns="http://www.mediawiki.org/xml/export-0.11/" version="0.11" xml:lang="en"><siteinfo><sitename>Pierpedia</sitename>
<dbname>pier</dbname><base>https://wiki.example.org/wiki/Main_Page</base><namespaces><namespace key="0"/></namespaces></siteinfo>"""


def revision(text: str, year: int = 2024, model: str = "wikitext") -> str:
    return f"""<revision><id>{year}</id><timestamp>{year}-03-05T08:00:00Z</timestamp><contributor><username>Ida</username></contributor>
    <model>{model}</model><format>text/x-wiki</format><text bytes="9" xml:space="preserve">{text}</text></revision>"""


def page(title: str, *revisions: str, space: int = 0, more: str = "") -> str:
    return f"<page><title>{title}</title><ns>{space}</ns><id>1</id>{more}{''.join(revisions)}</page>"


def opened(*pages: str, end: str = "</mediawiki>") -> MediaWiki:
    found = container_of(Blob("dump.xml", data=f"{HEAD}{''.join(pages)}{end}".encode()))
    assert isinstance(found, MediaWiki)
    return found


def test_pages_are_articles() -> None:
    dump = opened(
        page("Old pier/Ferry &amp; mail?", revision("Old.", 2021), revision(f"{TEXT}\n\n&lt;ref>A.&lt;/ref>")),
        page("Ferries", revision("#REDIRECT [[Ferry]]"), more='<redirect title="Ferry" />'),
        page("Talk:Ferry", revision(TEXT), space=1),
        page("Template:Ship", revision(TEXT), space=10),
        page("Module:Ship", revision("return 1", model="Scribunto"), space=828),
        page("Nothing", revision("")),
        page("Dusk", revision(TEXT)),
    )
    first, second, third = dump.members()
    assert isinstance(first, Member)
    assert (first.data.decode(), first.media_type) == (f"{TEXT}\n\n<ref>A.</ref>", MediaType.TEXT)
    held = first.held
    assert (held.title, held.site, held.language) == ("Old pier/Ferry & mail?", "Pierpedia", "en")
    assert held.url == "https://wiki.example.org/wiki/Old_pier/Ferry_%26_mail%3F"
    assert held.published == "2024-03-05T08:00:00Z"
    assert isinstance(second, Unread)
    assert isinstance(second.error, EmptyError)
    assert (third.name, dump.member("3").held.title) == ("3", "Dusk")


def test_damage_costs_nothing_before_it() -> None:
    rows = opened(page("Dawn", revision(TEXT)), "<page><title>Cut", end="").members()
    assert next(rows).name == "1"
    with pytest.raises(ContainerError, match="damaged"):
        next(rows)


def test_pages_and_revisions_are_let_go() -> None:
    pages = [page(f"Page {number}", *[revision(TEXT, 2000 + n) for n in range(4)]) for number in range(1000)]
    found = opened(*pages)
    beside = [len(element.getparent()) for element in elements(found.blob, found.what, "page")]
    assert len(beside) == 1000
    assert max(beside) < 100  # what the parser read ahead
    assert [len(row.data) for row in found.members() if isinstance(row, Member)] == [len(TEXT)] * 1000
