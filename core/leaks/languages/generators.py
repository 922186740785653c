"""What only the generator of a site, a blog service or another wiki than MediaWiki reads: lists of attributes, directives, tokens.

Kramdown, Pandoc, Pelican, Org, reStructuredText, Nikola, Hatena, Drupal, Confluence, DokuWiki, PmWiki, Trac, MoinMoin, TranslatePress.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from core.leaks.anchored import anchored
from core.leaks.holding import rarest
from core.leaks.languages.shortcode_marks import QUOTED
from core.patterns import lazy_pattern

_NAME = r"[^\W\d_](?:[\w-]|\\_){0,80}+"
_SIGNED = rf"\\?[.#]\\?-?{_NAME}"
_VALUED = rf"(?:[\w:@-]|\\_){{1,40}}+=(?:{QUOTED}|[^\s\"'“”″„{{}}<>=!]{{1,200}}+)"
_ITEM = rf"(?:{_SIGNED}|{_VALUED})"
_COLON = lazy_pattern(
    r"\\?\{ ?:(?::?/(?:comment|nomarkdown|options)?|:(?:comment|nomarkdown|options)\b[^{}\n]{0,200}"
    r"|(?:[\w-]{1,40}:)?(?:\s{0,3}(?::?\.?(?:toc|no_?toc|no\\_toc|footnotes)\b|"
    rf"{_ITEM}))++(?:\s{{0,3}}(?:{_ITEM}|{_NAME})){{0,20}}+)\s{{0,3}}/?\\?\}}"
)
# Behind a link, an image or other marked text; of names and classes alone also at the end of a heading.
_GLUED = lazy_pattern(
    rf"\{{(?:(?:(?<=[)\]]\{{)|(?<=[)\]]\\\{{))\s?{_ITEM}|(?:(?<=[*`>”]\{{)|(?<=[*`>”]\\\{{))\s?{_SIGNED})(?:\s{{1,3}}{_ITEM}){{0,20}}+\s?\\?\}}"
)
_HEADING = lazy_pattern(
    rf"[ \t](?<=[^\s{{(,=$].)[ \t]{{0,2}}(\\?\{{\s?{_SIGNED}(?:\s{{1,3}}{_ITEM}){{0,20}}+\s?\\?\}})[ \t]*$",
    re.MULTILINE,
)
_OPENS_LIST = lazy_pattern(r"\{\s?\\?[.#]")
_BEFORE_LIST = 4  # spaces and a backslash
_UNNUMBERED = lazy_pattern(r"^#{1,6}[ \t][^\n{}]{1,200}?[ \t](\{-\})[ \t]*$", re.MULTILINE)
_LATEX = lazy_pattern(r"\\[A-Za-z]{1,30}\*?(?:\[[^\[\]\n]{0,40}\]|\{[^{}\n]{0,40}\})*\Z|[$^_]\Z")

_ORG_LINE = lazy_pattern(
    r"^[ \t]*#\+(?:(?:BEGIN|END)_(?:QUOTE|CENTER|VERSE|EXPORT|COMMENT|HTML|LATEX|ABSTRACT|NOTES?|ASIDE|DETAILS|INFO|TIP|WARNING)\b[^\n]*"
    r"|(?:ATTR_[A-Z]+|OPTIONS|STARTUP|HTML(?:_\w+)?|LATEX(?:_\w+)?|SETUPFILE|INCLUDE|MACRO|PROPERTY|TOC|HUGO_\w+|EXPORT_\w+|EXCLUDE_TAGS"
    r"|FILETAGS|LANGUAGE|BIND|INFOJS_OPT|LINK|NAME|RESULTS)(?:\[[^\]\n]{0,80}\])?:[^\n]*|(?:CAPTION|TITLE|SUBTITLE):)",
    re.MULTILINE | re.IGNORECASE,
)
_ORG_DRAWER = lazy_pattern(
    r"^[ \t]*:(?:PROPERTIES|LOGBOOK):[ \t]*\n(?:[^\n]{0,400}\n){0,40}?[ \t]*:END:[ \t]*$", re.MULTILINE
)

# Directives of reStructuredText with their options; what is indented below them is text. Of notes only the mark goes.
_REST = lazy_pattern(
    r"^[ \t]*\.\. (?:(?:\|[^|\n]{1,60}\| )?(?:image|figure|raw|toctree|youtube|vimeo|gist|include|contents|index|highlight|container|class|role"
    r"|default-role|sectnum|meta|slides|thumbnail|listing|soundcloud|media|post-list|gallery|only|literalinclude|auto\w{3,10}|(?:current)?module"
    r"|cssclass)::[^\n]{0,400}(?:\n[ \t]+:[\w-]{1,40}:[^\n]{0,400}){0,20}"
    r"|(?:note|warning|tip|hint|important|caution|danger|attention|admonition|seealso|epigraph|pull-quote|topic|sidebar|rubric|centered)::"
    r"|_[^\n:]{1,80}:[ \t]*$|TEASER_END\b[^\n]{0,80})",
    re.MULTILINE,
)
_NIKOLA = lazy_pattern(
    r"(?:^\.\. (?:title|slug|date|tags|category|link|description|type|author|status|previewimage|has_math|updated|template|hidetitle):"
    r"[^\n]{0,400}(?:\n|\Z)){3,20}+",
    re.MULTILINE,
)

# Each with the characters without which it is not looked for. All repeats are bounded.
_DIRECTIVES = [
    ("{filename}", lazy_pattern(r"[{|]filename[}|](?=[\w./])")),
    ("{static}", lazy_pattern(r"\{static\}(?=[\w./])")),
    ("{attach}", lazy_pattern(r"\{attach\}(?=[\w./])")),
    ("{/*", lazy_pattern(r"\{/\*[^{}]{0,1000}\*/\}")),
    ("[:", lazy_pattern(r"\[:(?:contents|too_deep|embed)(?::[^\[\]\n]{0,200})?\]")),
    ("[f:id:", lazy_pattern(r"\[f:id:[\w-]{1,40}:\w{1,40}:[^\[\]\n]{1,200}\]")),
    (":embed", lazy_pattern(r"\[https?://[^\s\[\]]{1,300}:embed(?::\w{1,20}){0,3}\]")),
    (":detail]", lazy_pattern(r"\[(?:asin|isbn|ISBN):[\w-]{5,20}:detail\]")),
    ("]]", lazy_pattern(r"\[\[\{\s{0,3}\"(?:fid|type|view_mode)\"[^\[\]]{0,3000}(?:\[[^\[\]]{0,1000}\][^\[\]]{0,1000}){0,20}\}\]\]")),
    ("]]", lazy_pattern(r"\[\[(?:_?TOC_?|toc|PageOutline|BR|Image|Include|TitleIndex|LastModified)(?:\([^()\n]{0,200}\))?\]\]")),
    ("]]", lazy_pattern(r"\[\[nid:\d{1,9}\]\]")),
    (":", lazy_pattern(
        r"\[(?:node|site|user|current-user|current-page|current-date|term|taxonomy|file|date|commerce-order|webform_submission|comment)"
        r":[a-z][\w-]{1,40}(?::[\w-]{1,40}){0,5}\]"
    )),
    ("~~", lazy_pattern(r"~~(?:NOTOC|NOCACHE|INFO|DISCUSSION|REDIRECT|SLIDESHOW|ODT|CLEARFLOAT|UP|TABLE|META|TAGS)(?:[:>][^~\n]{0,100})?~~")),
    ("(:", lazy_pattern(
        r"\(:(?:title|nolinks?|noleft|noright|notitle|nofooter|noheader|noaction|redirect|include|toc|table|tableend|cell|cellnr|row|linebreaks"
        r"|nolinebreaks|keywords|description|searchresults|pagelist|if|ifend|else|div|divend|section)(?:\s[^()\n]{0,200})?:\)"
    )),
    ("<<", lazy_pattern(
        r"<<(?:TableOfContents|BR|Anchor|Include|FullSearch|PageList|MailTo|Navigation|Icon|Date|DateTime|FootNote|Gallery|Footnote)"
        r"(?:\([^()<>\n]{0,200}\))?>>"
    )),
    ("#!trp", lazy_pattern(r"#!trpst#[^#]{0,300}#!trpen#")),
]  # fmt: skip
_TRIGGERED = [(rarest(trigger), trigger, pattern) for trigger, pattern in _DIRECTIVES]
_CONFLUENCE = lazy_pattern(
    r"\{(?P<name>panel|code|color|info|note|warning|tip|expand|section|column|toc|excerpt|noformat|quote|anchor|include|children|jira|status)"
    r"(?P<value>:[\w#][^{}\n]{0,200})?\}"
)
_OPENS_ONCE = frozenset(["anchor", "children", "include", "jira", "status", "toc"])


def find(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield the places of such marks in ``text`` with the reason; code points, half-open. Linear."""
    if "{" in text:
        yield from _lists(text)
        yield from _confluence(text)
    for character, trigger, pattern in _TRIGGERED:
        if character in text and trigger in text:
            for found in pattern.finditer(text):
                yield *found.span(), "command for the program that builds the site"
    if "\n.. " in text or text.startswith(".. "):
        for pattern in (_REST, _NIKOLA):
            for found in pattern.finditer(text):
                yield (
                    _start(found),
                    found.start() + len(found.group().rstrip()),
                    "command for the program that builds the site (reStructuredText)",
                )
    if "#+" in text:
        for found in _ORG_LINE.finditer(text):
            yield _start(found), found.end(), "setting for the program that the text was written in (Org)"
    if "N" in text and ":END:" in text:
        for found in _ORG_DRAWER.finditer(text):
            yield _start(found), found.end(), "notes of the program that the text was written in (Org)"


def _start(found: re.Match[str]) -> int:
    return found.end() - len(found.group().lstrip())


def _lists(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield lists of attributes as Kramdown and Pandoc write them."""
    for trigger in ("{:", "{ :"):
        if trigger in text:
            yield from (
                (*found.span(), "note for the program that builds the site, on how the words beside it look")
                for found in _COLON.finditer(text)
            )
            break
    for found in _GLUED.finditer(text):
        start, end = found.span()
        start -= text.startswith("\\", start - 1) if start else 0
        if not _LATEX.search(text, max(0, start - 80), start):
            yield start, end, "note for the program that builds the site, on how the words beside it look"
    if _OPENS_LIST.search(text) and any(sign in text for sign in ("{#", "{.", "{ #", "{ .", "{\\")):
        yield from (
            (*found.span(1), "note for the program that builds the site, on how the words beside it look")
            for found in anchored(_HEADING, _OPENS_LIST.finditer(text), text, _BEFORE_LIST)
        )
    if "{-}" in text:
        yield from (
            (*found.span(1), "note for the program that builds the site, on how the words beside it look")
            for found in _UNNUMBERED.finditer(text)
        )


def _confluence(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield macros of Confluence and Jira: the same name opens and closes, and what opens may hold a value."""
    marks = list(_CONFLUENCE.finditer(text))
    names = Counter(mark["name"] for mark in marks)
    for mark in marks:
        paired = names[mark["name"]] > 1
        once = mark["name"] in _OPENS_ONCE and mark["value"]
        if (paired or once) and text[mark.start() - 1 : mark.start()] not in ("\\", "/", "}", "$", "_", "^"):
            yield *mark.span(), "command of a wiki (Confluence), which should have been replaced"
