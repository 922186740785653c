"""Article -> EPUB 3: one chapter, with the images that the article carries or that stand beside it.

After EPUB 3.3 (W3C): a ZIP file whose first entry is ``mimetype``, stored; a container that names the package; a
package with its metadata, manifest and spine; a navigation document of the article's headings.
"""

from __future__ import annotations

import io
import re
from html import escape

from core.article.article import Article
from core.export.address import whole_link
from core.export.html import SHEET, body, escaped
from core.export.pictures import folder_of, form_of
from core.export.stamp import Stamp, address_of, language_of, names_of, stamp_of
from core.images import image_bytes
from core.patterns import lazy_pattern

_CONTAINER = """<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
"""
_HEADING = lazy_pattern(r"<h([1-6])>(.*?)</h\1>", re.DOTALL)
_TAG = lazy_pattern(r"<[^>]*>")
_DAY = lazy_pattern(r"\d{4}(?:-\d\d(?:-\d\d)?)?")


def to_epub(article: Article, stamp: Stamp | None = None) -> bytes:
    """Give the article as an EPUB file."""
    import zipfile  # dear to import, and the window copies text by what stands beside this

    stamp = stamp or stamp_of()
    images = _Images(article)
    # A page beside the article's is not in the book, so a relative link leads nowhere unless it can be made whole.
    lines = body(article, images.address, lambda address: whole_link(address, article.source.url))
    text, entries = _with_anchors("\n".join(lines))
    title = escaped(article.title or article.source.name)
    language = language_of(article) or "und"
    head = f'xmlns="http://www.w3.org/1999/xhtml" xml:lang="{language}" lang="{language}"'
    rtl = article.metadata.direction == "rtl"
    direction = "rtl" if rtl else "ltr"
    chapter = (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n<html {head} dir="{direction}">\n<head>'
        f'<title>{title}</title><link rel="stylesheet" type="text/css" href="style.css"/></head>\n'
        f"<body>\n{text}\n</body>\n</html>\n"
    )
    places = "".join(
        f'<li><a href="article.xhtml{anchor}">{words}</a></li>' for anchor, words in entries or [("", title)]
    )
    navigation = (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html>\n<html {head} '
        f'xmlns:epub="http://www.idpf.org/2007/ops">\n<head><title>{title}</title></head>\n'
        f'<body><nav epub:type="toc"><ol>{places}</ol></nav></body>\n</html>\n'
    )
    files: list[tuple[str, bytes]] = [
        ("META-INF/container.xml", _CONTAINER.encode()),
        (
            "EPUB/package.opf",
            _package(article, title, language, images, stamp, rtl=rtl, math="<math " in text).encode(),
        ),
        ("EPUB/navigation.xhtml", navigation.encode()),
        ("EPUB/article.xhtml", chapter.encode()),
        ("EPUB/style.css", SHEET.encode()),
        *((f"EPUB/{name}", data) for name, _, data in images.files),
    ]
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, data in [("mimetype", b"application/epub+zip"), *files]:
            entry = zipfile.ZipInfo(name)  # of a fixed date, so that the same article gives the same file
            entry.compress_type = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            packed.writestr(entry, data)
    return out.getvalue()


class _Images:
    """The images that go into the file.

    Attributes:
        files: Each image's name, media type and bytes.
    """

    def __init__(self, article: Article) -> None:
        self._folder = folder_of(article)
        self._names: dict[str, str | None] = {}
        self.files: list[tuple[str, str, bytes]] = []

    def address(self, address: str) -> str | None:
        """Take an image in and give its name; None where it is not at hand, or of no form that every reader shows."""
        if address not in self._names:
            self._names[address] = self._take(image_bytes(address, self._folder))
        return self._names[address]

    def _take(self, data: bytes) -> str | None:
        form = form_of(data)
        if form is None:
            return None
        media_type, suffix = form
        name = f"image-{len(self.files) + 1}.{suffix}"
        self.files.append((name, media_type, data))
        return name


def _with_anchors(text: str) -> tuple[str, list[tuple[str, str]]]:
    """Give every heading an id; and give, for the navigation, the anchors and their words."""
    entries: list[tuple[str, str]] = []

    def marked(found: re.Match[str]) -> str:
        words = " ".join(_TAG.sub("", found[2]).split())
        if not words:
            return found[0]
        entries.append((f"#h{len(entries) + 1}", words))
        return f'<h{found[1]} id="h{len(entries)}">{found[2]}</h{found[1]}>'

    return _HEADING.sub(marked, text), entries


def _package(
    article: Article, title: str, language: str, images: _Images, stamp: Stamp, *, rtl: bool, math: bool
) -> str:
    import uuid  # as dear

    identifier = uuid.uuid5(uuid.NAMESPACE_URL, f"winnow:{article.source.sha256}")
    day = _DAY.match(article.published or "")
    about = [
        f'<dc:identifier id="id">urn:uuid:{identifier}</dc:identifier>',
        f"<dc:title>{title}</dc:title>",
        f"<dc:language>{language}</dc:language>",
        f'<meta property="dcterms:modified">{stamp.cleaned}</meta>',
        *(f"<dc:creator>{escaped(author)}</dc:creator>" for author in names_of(article)),
    ]
    about.append(f'<dc:contributor id="maker">{escaped(stamp.program)}</dc:contributor>')
    about.append('<meta refines="#maker" property="role" scheme="marc:relators">bkp</meta>')  # who produced the book
    if article.site:
        about.append(f"<dc:publisher>{escaped(article.site)}</dc:publisher>")
    if address := address_of(article):
        about.append(f"<dc:source>{escaped(address)}</dc:source>")
    if day:
        about.append(f"<dc:date>{day[0]}</dc:date>")
    properties = ' properties="mathml"' if math else ""  # to be told, as the standard has it
    items = [
        '<item id="navigation" href="navigation.xhtml" media-type="application/xhtml+xml" properties="nav"/>',
        f'<item id="article" href="article.xhtml" media-type="application/xhtml+xml"{properties}/>',
        '<item id="style" href="style.css" media-type="text/css"/>',
        *(
            f'<item id="{name.replace(".", "-")}" href="{escape(name)}" media-type="{media_type}"/>'
            for name, media_type, _ in images.files
        ),
    ]
    direction = ' page-progression-direction="rtl"' if rtl else ""
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id">\n'
        '<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">\n' + "\n".join(about) + "\n</metadata>\n"
        "<manifest>\n" + "\n".join(items) + "\n</manifest>\n"
        f'<spine{direction}><itemref idref="article"/></spine>\n</package>\n'
    )
