"""Inputs for the fuzzer: texts, Markdown, pages and bytes, made of fragments by a seeded generator."""

from __future__ import annotations

import random
from dataclasses import dataclass

from core.article.correction import Correction, Decision
from core.article.removal import Kind
from core.article.source import MediaType, Source
from core.article.span import Span
from core.article.threshold import THRESHOLD
from core.errors import WinnowError
from core.loading import load_bytes
from tests.properties.samples import ALL_CODE, PROSE

BITS = (
    "{", "}", "(", ")", "[", "]", ";", ":", ",", ".", "<", ">", "</", "/>", "<!--", "-->", "<![CDATA[", "]]>", "<!", "<?",
    "?>", "<%", "%>", "{%", "%}", "{{", "}}", "[[", "]]", "[/", "/*", "*/", "//", "'", '"', "`", "${", "\\", "\\'", "=",
    "==", "=>", "&&", "||", "!", "?", "+", "-", "#", "@", "&lt;", "&gt;", "&amp;", "&amp;amp;lt;", "&#123;", "&quot;", "&",
    "function", "function(", "var ", "let ", "return ", "if(", "else", "for(", "try{", "catch(e)", "new ", "async ",
    "window.", "document.", "a", "b.c", "x=1", "a:b;", "color:red", ".q{", "#q ", "@media ", "@import ", "px", "100%",
    '"a":', '{"a":', "[1,2", "null", "<b>", "</b>", "<p ", "<br", "a href=", "script", "<script>", "</script>", "<style>",
    "[q id=", "[b]", "at q (q.js:1:2)", "Warning: ", " on line 3", "http://q.example/?a=1&b=2", "\n", "\r", "\r\n", "\n\n",
    " ", "\t", "\u00a0", "\u2028", "\0", "\ufeff", "\u200b", "\u202e", "e\u0301", "😀", "\ud800", "\udc00", "word", "Word ",
    "\x0b", "\x0c", "\x1c", "\x85", "\u2003", "\u3000", "\u00ad", "&nbsp;", "&#13;", "&#0;", "&am", "p;", "lt;", "&Aacute",
)  # fmt: skip
MARKS = (
    "# ", "## ", "\n# ", "*", "**", "_", "__", "~~", "`", "``", "```", "\n```js\n", "\n```\n", "~~~", "\n~~~\n", "\n- ", "\n* ",
    "\n1. ", "\n2) ", "\n> ", ">> ", "\n    ", "\n\t", "\t", "\n---\n", "\n===\n", "---\n", "\n***\n", "[", "](", "](b \"t\")",
    "](<b c>)", "][", "][a]", "![", "![x](y)", "[a]: ", "\n[a]: b\n", "\n\n[a]: b \"t\"\n", "\n[^1]: note", "[^1]", "[a]", ")",
    "<http://q.example/%C3%BC>", "<b@q.example>", "http://q.example", "\\", "\\\n", "  \n", "|", "\n| a | b |\n|---|---|\n",
    "\n| c |", " | ", "\\|", ":-:", "$", "$$", "\n$$\n", "$a_b$", "&copy;", "&#35;", "<b>", "<!-- x -->", "\n<div>\n", "---\ntitle: a\n---\n",
    "- [ ] ", "\n\n\n", "\n", "\r\n", "\r", " ", "  ", "word ", "*a*", "1986. ", "\n     - ", "\n   ", "\u00a0", "\u3000", "\0", "\\\\", "\\`",
)  # fmt: skip
TAGS = (
    "<p>", "</p>", "<div>", "</div>", "<table>", "<tr>", "<td>", "</td>", "<th>", "</table>", "<caption>", "<ul><li>", "</ul>",
    "<ol>", "<li>", "<b>", "</b>", "</i>", "<i>", "<a>", "</a>", "<script>", "</script>", "<style>", "</style>", "<!--", "-->",
    "<pre>", "</pre>", "<code>", "</code>", "&amp;", "&#x41;", "&lt;", "&notit;", "&nbsp;", "<img src=x>", "<img src=y alt='z'>",
    "<br>", "<hr>", "<h1>", "</h1>", "<h2>", "<a href='b'>", "<a href=\"/q?a=1&amp;b\">", "<svg>", "</svg>", "<math>", "<template>",
    "</template>", "<select><option>", "</select>", "<title>", "</title>", "<textarea>", "</textarea>", "<noscript>", "</noscript>",
    "<iframe>", "</iframe>", "<plaintext>", "<xmp>", "<frameset>", "<body>", "</body>", "</html>", "<head>", "<main>", "<article>",
    "</article>", "<nav>", "</nav>", "<aside>", "<footer>", "<figure>", "<figcaption>", "<blockquote>", "</blockquote>", "<form>",
    "<button>", "<input>", "<video>", "<object>", "<dl><dt>", "<dd>", "<sup>", "<sub>", "<span hidden>", "<p style='display:none'>",
    "<p class=\"ad\">", "<div class='comments'>", "<details><summary>", "<ruby>a<rt>b</ruby>", "<![CDATA[", "]]>", "<?x?>",
    "<!doctype html>", "words ", "\n", "\r\n", " ", "<", ">", "</", "<a", "='", "\"", "\0", "<p/>", "</p", "<meta charset=utf-8>",
    "<div itemprop='articleBody'>", "<img class='emoji' alt='😀' src='q.png'>", "<label>", "<center>", "<font>", "<nobr>", "</center>",
    "<math display=block>", "</math>", "<mi>x</mi>", "<msup>", "<mfrac>", "<mtable><mtr>", "<script type='math/tex'>", "<span class=katex>",
    "<img class=latex alt='x^2'>", "<td rowspan=2>", "<td colspan=3>", "<span class=lineno>1</span>", "<div style='white-space:pre'>",
    "<rt>", "<rp>(", "<q>", "</q>", "<ol reversed start=2 type=a>", "<li value=7>", "<div class=line>", "<mark>", "<abbr title='b'>",
    "<td class=code>", "<mjx-container>", "<span class=MathJax>",
)  # fmt: skip
CODINGS = ("utf-8", "utf-16-le", "utf-16-be", "windows-1252", "iso-8859-2", "windows-1251", "koi8-r", "shift_jis", "euc-jp", "gb18030", "big5", "euc-kr", "iso-2022-jp", "utf-7", "macroman", "ibm866")  # fmt: skip
DECLARED = (*CODINGS, "rot-13", "base64", "zlib", "hex", "idna", "punycode", "undefined", "unicode_escape", "x-user-defined", "replacement", "utf-32", "", "\\")  # fmt: skip
BYTE_ORDER = (b"", b"", b"", b"", b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff", b"\xff\xfe\0\0", b"\x1b$B")


@dataclass(frozen=True, slots=True)
class Case:
    """An input.

    Attributes:
        form: ``text``, ``markdown``, ``page`` or ``bytes``.
        parts: What it is made of: texts, or bytes.
        decisions: Start, end, whether it stays, and the number of its kind.
        threshold: The confidence that code must have to go.
        exported: Whether the article is written in every form too.
    """

    form: str
    parts: tuple[str | bytes, ...]
    decisions: tuple[tuple[int, int, bool, int], ...] = ()
    threshold: float = THRESHOLD
    exported: bool = False

    def source(self) -> Source | None:
        """Give the original; None where it is refused, as it may be."""
        if self.form == "bytes":
            data = b"".join(part for part in self.parts if isinstance(part, bytes))
            try:
                return load_bytes(data, name="q")
            except WinnowError:
                return None
        text = "".join(part for part in self.parts if isinstance(part, str))
        kind = {"text": MediaType.TEXT, "markdown": MediaType.MARKDOWN, "page": MediaType.HTML}[self.form]
        return Source(text.encode("utf-8", "surrogatepass"), text, "q", kind) if text.strip() else None

    def corrections(self) -> list[Correction]:
        """Give the decisions."""
        kinds = list(Kind)
        return [
            Correction(Span(start, end), Decision.KEEP if keep else Decision.REMOVE, kinds[kind % len(kinds)])
            for start, end, keep, kind in self.decisions
        ]


def make(random_: random.Random) -> Case:
    """Make an input of any form."""
    form = random_.choice(("text", "text", "markdown", "markdown", "page", "page", "bytes"))
    exported = random_.random() < 0.1
    threshold = random_.choice((THRESHOLD, THRESHOLD, THRESHOLD, 0.05, 0.3, 0.8, 1.0))
    if form == "bytes":
        return Case(form, tuple(_bytes(random_)), (), threshold, exported)
    parts = tuple(_parts(random_, form))
    decisions: tuple[tuple[int, int, bool, int], ...] = ()
    if random_.random() < 0.3:
        size = max(1, sum(map(len, parts)))
        decisions = tuple(_decision(random_, size) for _ in range(random_.randint(1, 4)))
    return Case(form, parts, decisions, threshold, exported)


def _decision(random_: random.Random, size: int) -> tuple[int, int, bool, int]:
    start = random_.randrange(size)
    length = random_.choice((1, 1, 2, 3, 5, 8, 20, 60, size))
    return start, start + length, random_.random() < 0.5, random_.randrange(len(Kind))


def _parts(random_: random.Random, form: str) -> list[str]:
    own = {"text": BITS, "markdown": MARKS, "page": TAGS}[form]
    weights = random_.choice(((6, 1, 1, 1, 1), (2, 2, 2, 1, 0), (4, 3, 0, 0, 0), (1, 3, 3, 3, 0), (3, 0, 3, 1, 0)))
    parts = []
    for _ in range(random_.choice((3, 6, 10, 16, 24))):
        kind = random_.choices(range(5), weights)[0]
        if kind == 0:
            parts.append(random_.choice(own))
        elif kind == 1:
            parts.append(random_.choice(PROSE) + random_.choice(("", " ", "\n", "\n\n")))
        elif kind == 2:
            parts.append(_cut(random_, random_.choice(ALL_CODE)))
        elif kind == 3:
            parts.append(random_.choice(BITS))
        else:
            parts.append("".join(chr(_code_point(random_)) for _ in range(random_.randint(1, 4))))
    return parts


def _cut(random_: random.Random, code: str) -> str:
    """Give code whole, cut, or with other code in the middle of it."""
    how = random_.random()
    at = random_.randrange(len(code) + 1)
    if how < 0.45:
        return code
    if how < 0.6:
        return code[:at]
    if how < 0.75:
        return code[at:]
    if how < 0.8:  # layer in layer
        layers = random_.choice((2, 3, 9, 20))
        return (code[:at] + random_.choice(("", "", " ", "\n", random_.choice(BITS)))) * layers + code[at:] * layers
    return code[:at] + random_.choice((*ALL_CODE, *BITS)) + code[at:]


def _code_point(random_: random.Random) -> int:
    return random_.choice((random_.randrange(0x80), random_.randrange(0x800), random_.randrange(0x3000), random_.randrange(0x110000)))  # fmt: skip


def _bytes(random_: random.Random) -> list[bytes]:
    parts = [random_.choice(BYTE_ORDER)]
    declared, coding = random_.choice(DECLARED), random_.choice(CODINGS)
    how = random_.random()
    if how < 0.5:
        head = random_.choice(('<meta charset="{}">', "<meta http-equiv=content-type content='text/html; charset={}'>", '<?xml version="1.0" encoding="{}"?>'))  # fmt: skip
        parts += [b"<!doctype html><html>", head.format(declared).encode("ascii"), b"<body><p>"]
    for _ in range(random_.randint(1, 8)):
        text = random_.choice((*PROSE, *ALL_CODE, *TAGS, *MARKS))
        parts.append(text.encode(random_.choice((coding, coding, coding, random_.choice(CODINGS))), "replace"))
        if random_.random() < 0.1:
            parts.append(random_.randbytes(random_.randint(1, 6)))
    return parts
