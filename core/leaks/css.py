"""CSS in prose: rules and at-rules, with selectors read backwards from the brace to where prose ends."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from core.leaks.markup import ELEMENTS
from core.leaks.piece import Piece
from core.leaks.torso import torso_end
from core.leaks.words import is_prose, is_word
from core.removal import Kind
from core.span import Span

_DECLARATION = re.compile(r"\s*(?P<name>--[\w-]+|[*_]?-?[a-zA-Z][a-zA-Z-]*)\s*:[ \t]*(?:\r?\n[ \t]*)?(?=[^\s:])")
_PROPERTY = re.compile(
    r"-(?:webkit|moz|ms|o)-|--|[*_]?(?:accent|align|all|animation|appearance|aspect|backdrop|backface|background|block|border|bottom|box|break|caption|caret|"
    r"clear|clip|color|column|contain|content|counter|cursor|direction|display|empty|fill|filter|flex|float|font|gap|grid|"
    r"height|hyphens|inline|inset|isolation|justify|left|letter|line|list|margin|mask|max|min|mix|object|opacity|order|orphans|outline|overflow|"
    r"overscroll|padding|page|perspective|place|pointer|position|quotes|resize|right|rotate|row|scale|scroll|shape|size|speak|src|stroke|tab|table|"
    r"text|top|touch|transform|transition|translate|unicode|user|vertical|visibility|white|widows|width|will|word|writing|z|zoom)(?=[-:\s]|$)",
    re.IGNORECASE,
)
_AT_BLOCK = (
    r"@(?:-(?:webkit|moz|ms|o)-)?(?:media|font-face|keyframes|supports|layer|container|page|property|viewport|counter-style|document|starting-style)"
    r"\b[^{};]{0,400}\{"
)
_AT_RULE = re.compile(rf"{_AT_BLOCK}|@(?:import|charset|namespace|layer)\s[^;{{}}\n]{{1,400}};")
_PSEUDO = (
    "active|after|any-link|autofill|backdrop|before|checked|cue|current|default|defined|dir|disabled|empty|enabled|"
    "file-selector-button|first|focus|fullscreen|future|global|grammar-error|has|host|hover|in-range|indeterminate|invalid|is|"
    "lang|last|left|link|local|marker|matches|modal|not|nth|only|open|optional|out-of-range|part|past|paused|picture-in-picture|"
    "placeholder|playing|popover-open|read|required|right|root|scope|selection|slotted|spelling-error|state|target|user|valid|"
    "view-transition|visited|where"
)
_COMPOUND = rf"(?:\.(?=[a-f]*\d)[0-9a-f]{{6,}}(?![\w.])|[.#](?:\\[0-9a-fA-F]{{1,6}} |\\.|[A-Za-z_-])(?:\\[0-9a-fA-F]{{1,6}} |\\.|[\w-])*|\[[^\]\[{{}}]{{1,200}}\]|(?:::(?!root|hover|not|is|where)|:)(?:-(?:webkit|moz|ms|o)-[a-z-]+|(?:{_PSEUDO})(?:-[a-z-]+)?(?![\w-]))(?:\((?:[^(){{}}]|\((?:[^(){{}}]|\([^(){{}}]*\))*\)){{0,1000}}\))?)"
_SELECTOR_TOKEN = re.compile(
    r"(?P<space>\s+)|(?P<comment>/\*(?:[^*]|\*(?!/)){0,2000}\*/)|(?P<combinator>[>+~,&|]|(?<!\*)\*(?!\*))|(?P<percent>\d+(?:\.\d+)?%)"
    rf"|(?P<type>[A-Za-z][\w-]*){_COMPOUND}*|(?P<part>{_COMPOUND}+|(?<![^\s}}])\. [a-z_-][\w-]*(?=[\s,:]))"
)
_VALUE = re.compile(
    r"[^;{}\"'(\n]+|\"(?:[^\"\\\n]|\\.)*\"|'(?:[^'\\\n]|\\.)*'|\((?:[^()\"'{}]|\"[^\"\n]*\"|'[^'\n]*'|\([^()]*(?:\([^()]*\)[^()]*)*\))*\)|\n(?!\s*\n)|[\"'(]"
)
_CUT_SHORT = re.compile(rf"\s*(?:{_COMPOUND}+|[a-z-][\w-]*\s*:\s*[\w#.%-]+|[a-z]+-[a-z-]+:?|--[\w-]+)")
_COMMENT_BEFORE = re.compile(r"(?:/\*(?:[^*]|\*(?!/)){0,3000}\*/\s*)+$|<!--\s*$")
_MEDIA_LAST = re.compile(r"/\*[^*]{0,300}\*/|-->|/\*# source\S*")
# At-rules whose descriptors are of their own.
_DESCRIBED = re.compile(r"@(?:property|counter-style|font-feature-values|font-palette-values)\b")
_LONGEST_SELECTOR = 3_000
_SENTENCE = re.compile(r"(?:[^\W\d_]{2,}[ ,]+){5}")
_CUT_AT_RULE = re.compile(
    r"\s*@[a-z-]{0,25}(?:\s?(?:only\b|screen\b|all\b|print\b|and\b|not\b|[a-z-]+(?=\s?\{)|\(\s?[a-z-]*(?:\s?:\s?[\w.]*)?\)?))*(?=[\s{]|$)"
)
_CUT_BLOCK = re.compile(r"\s?\{\s*(?:[\w-]+(?:\s?:\s?[^\s;{}]*)?)?(?=\s|$)")
_CUT_VALUE = re.compile(
    r" (?:-?\d[\w.%]*|#[0-9a-f]{3,8}|var\(\S*|calc\(\S*|rgba?\(\S*|(?:solid|auto|none|inherit|all|ease|linear|center|left|right|top|bottom|important|!important)\b)(?=\s|$)"
)
_CUT_PROPERTY = re.compile(r"\n?[ \t]*(-{0,2}[a-z]+(?:-[a-z]*)*)(?=\s|$)")
_AT_NAMES = (
    "media font-face keyframes supports layer container page property viewport counter-style document starting-style "
    "import charset namespace -webkit-keyframes -moz-keyframes -o-keyframes -ms-keyframes -moz-document -ms-viewport scope"
).split()
_ENDED = re.compile(r"[.!?…:]\s?$|\n\s*$")
_WORD_BEFORE = re.compile(r"(?:^|[\s(])[^\W\d_]+ $")
_COMPOUND_BEFORE = re.compile(r"(?:^|[\s,}])(?:html|:root)?[.:#\[\w\]-]*[.:#\]][\w-]* $|html $")
# More words in a row than a value has, outside its strings.
_RUNNING_WORDS = re.compile(r"(?:[^\W\d_]{2,} ){6}")
_LONGEST_VALUE = 200_000
_NESTED = frozenset(".#&>:[")
_SELF_MADE = re.compile(r"(?<=[\w\])-])\s?\{")
_KNOWN_LATER = re.compile(rf"[^{{}};]{{1,200}};(?:[^{{}};]{{1,200}};){{0,3}}\s*(?:{_PROPERTY.pattern})", re.IGNORECASE)
_BARE_BLOCK = re.compile(r"\{[^{}\n]{3,300}\}")
_ELEMENTS_IN_A_ROW = re.compile(r"((?:[a-z]+[0-9]? ){0,3}[a-z]+[0-9]?)\s?(?:[>:#\[]|[,.](?=[.#a-z]))")
_JOINED_NAME = re.compile(r"[.#][a-z]+[-_][\w-]*")
_SPACED_PART = re.compile(r"\s(?:[.#]|:root)")
_SHORT_ELEMENTS = frozenset(["ol", "ul", "li", "dl", "dt", "dd", "td", "th", "tr"])
_LISTED = re.compile(r",\s?[a-z][a-z0-9]{0,9}\s?[,{]")
# Elements that are words first; none of them is where a selector in running text begins.
_WORDLIKE_ELEMENTS = frozenset(
    "address area base center data image link map mark menu object search source summary time title track use main".split()
)
_DOMAIN = re.compile(r"\.(?:com|org|net|io|co|edu|gov|info|de|fr|uk)(?![\w-])")
_ROOT_ELEMENTS = frozenset(["html", "body"])
_PARTIAL = re.compile(r"(?:[.#](?=[\s]|$)|::?[a-z-]*|\[[^\]\s]*|\([^()\s]*|\\)+(?=\s|$)|[.#:\[][^\s{}]*(?=\s|$)")
# A rule cut short before its first declaration was whole: its selector alone must be unmistakable.
_HEAD_ALONE = re.compile(
    r"\s*\}|\s*(?:[a-z-]{1,40}\s*(?::[ \t]*[\w#.%(-]{0,40}(?: -?\d[\w.%]*){0,3}(?: ![a-z]*)?)?)?(?=\s|$)(?!\s*\})"
)
# The declarations of a rule that lost its selector, the first of them perhaps in part.
_HEAD_LOST = re.compile(
    r"(?:(?:(?:-?\d[\w.%]*|auto|none|solid|inherit|#[0-9a-f]{3,8}|!important)\s?){1,5};\s*)?"
    r"(?:(?<![\w-])[a-z-]{3,40}\s?:\s?[^;{}\n:]{1,120};\s*){1,30}\}\s*$"
)
_BINDINGS = re.compile(r"\s*[\w$*, ]{1,200}\}\s*from\b")
_UNMISTAKABLE = re.compile(
    r"(?:^|[\s,>}])[.#][A-Za-z_-][\w-]{2,}|[a-z(]\[[\w-]+[*^$~|]?=|[\w\])-]:(?:hover|root|before|after|not\()|:root|[a-z][.#][A-Za-z_-][\w-]{2,}"
)


def find(text: str, tags: Sequence[Span] = ()) -> Iterator[Piece]:
    """Yield the pieces of CSS in ``text``, in order. Linear: a brace is read once, a selector within a window."""
    yield from _imports(text)
    at = brace = wasted = 0
    while found := _BRACE.search(text, max(at, brace)):
        brace = text.find("{", found.start(), found.end())
        start = _start(text, at, brace)
        if start >= 0:
            sheet = _Sheet(text, start)
            if sheet.end > brace and sheet.known and (sheet.rules or sheet.known >= 2 or sheet.sure):
                begin = _with_comments(text, start, at)
                yield sheet.piece(begin, brace)
                at = sheet.end
            else:
                wasted += sheet.end - start
                at = sheet.end if wasted > 4 * len(text) + 10_000 else at
        elif (end := _head_alone(text, at, brace)) > 0:
            start = _selector_start(text, max(at, brace - _LONGEST_SELECTOR), brace)
            if start >= 0 and _UNMISTAKABLE.search(text[start:brace]):
                selector = " ".join(text[start:brace].split())[:40]
                start = _with_comments(text, start, at)
                yield Piece(start, end, Kind.STYLE, 1.0, f"the beginning of a rule: “{selector}”", "leaks.css")
                at = end
        brace += 1


# The brace of an at-rule, or one behind which a declaration, a nested rule or a comment stands, or nothing.
_BRACE = re.compile(rf"{_AT_BLOCK}|\{{(?=\s*+(?:[.#&>:\[@}}/<]|--|[*_]?-?[a-zA-Z][\w-]{{0,60}}+(?:\s*+:|\s|$)|$))")

_IMPORT = re.compile(
    r"@layer [a-zA-Z][\w-]*(?:\s?,\s?[a-zA-Z][\w-]*){1,30};?|@charset \"[\w-]{3,20}\";|@import\s+(?:url\(\s*(?:\"[^\"\n]{0,300}\"|'[^'\n]{0,300}'|[^)\"'\n]{0,300})\s*\)|\"[^\"\n]{0,300}\"|'[^'\n]{0,300}')[^;{}\n]{0,200};"
)


def _imports(text: str) -> Iterator[Piece]:
    for found in _IMPORT.finditer(text):
        yield Piece(*found.span(), Kind.STYLE, 1.5, "a rule that imports or orders style sheets", "leaks.css")


def _head_alone(text: str, low: int, brace: int) -> int:
    """Give the end of a rule that is empty or was cut short right behind its brace, or -1."""
    if text[brace - 1 : brace].isspace() and brace - low < 3:
        return -1
    found = None if _BINDINGS.match(text, brace + 1) else _HEAD_ALONE.match(text, brace + 1)
    return brace + 1 + len(found.group().rstrip()) if found else -1


def _with_comments(text: str, start: int, low: int) -> int:
    window = text[max(low, start - 4000) : start]
    found = _COMMENT_BEFORE.search(window)
    if not found and window.rstrip().endswith("}"):
        found = _HEAD_LOST.search(window[-2_000:])
        window = window[-2_000:]
    return start - len(window) + found.start() if found else start


def _skip(text: str, at: int) -> int:
    """Pass white space, comments and the marks that hid styles from old browsers."""
    while at < len(text):
        if text[at].isspace():
            at += 1
        elif text.startswith("/*", at):
            stop = text.find("*/", at + 2)
            if stop < 0 or text.find("/*", at + 2, stop) >= 0:
                return at
            at = stop + 2
        elif text.startswith("<!--", at):
            at += 4
        elif text.startswith("-->", at):
            at += 3
        else:
            break
    return at


def _opens_rule(text: str, brace: int) -> bool:
    at = _skip(text, brace + 1)
    found = _DECLARATION.match(text, at)
    if not found:
        # A rule within a rule.
        inner = text.find("{", at, at + 300)
        return inner > 0 and text[at : at + 1] in _NESTED and _selector_start(text, at, inner) == at
    if _PROPERTY.match(found["name"]):
        return True
    # A property that a builder made up, before one that all know.
    return bool(_SELF_MADE.match(text, brace) and _KNOWN_LATER.match(text, at))


def _start(text: str, low: int, brace: int) -> int:
    """Give where the rule whose brace stands at ``brace`` begins, or -1 where it is no rule."""
    at_sign = text.rfind("@", max(low, brace - 400), brace)
    if (
        at_sign >= 0
        and (found := _AT_RULE.match(text, at_sign))
        and found.end() == brace + 1
        and not _SENTENCE.search(found.group())
    ):
        return at_sign
    if not _opens_rule(text, brace):
        return -1
    return _selector_start(text, max(low, brace - _LONGEST_SELECTOR), brace)


def _selector_start(text: str, low: int, brace: int) -> int:
    """Read the selector that ends at ``brace`` backwards; give its beginning, or -1."""
    at = max(low, max(text.rfind(c, low, brace) for c in ";{}") + 1)
    tokens: list[re.Match[str] | None] = []
    while at < brace:
        match = _SELECTOR_TOKEN.match(text, at)
        tokens.append(match)
        at = match.end() if match else at + 1
    start = -1
    for match in reversed(tokens):
        if match is None:
            break
        group = "type" if match["type"] else match.lastgroup
        if group == "space":
            if match.group().count("\n") > 1 and start >= 0 and text[start - 1 : start] != ",":
                previous = text[max(0, match.start() - 20) : match.start()].rstrip()[-1:]
                if previous not in ",>+~":
                    break
            continue
        if group == "combinator":
            if match.group() == "*" and start >= 0 and text.startswith(("html", "body"), start):
                break
            if match.group() in "*&":
                start = match.start()
            continue
        if group == "type":
            begin, whole = _type_start(text, match, low)
            if begin >= 0:
                start = begin
            if not whole:
                break
            continue
        if (
            group == "part"
            and text[match.start() - 1 : match.start()].isalnum()
            and (domain := _DOMAIN.match(match.group()))
        ):
            if domain.end() < len(match.group()):
                start = match.start() + domain.end()
            break
        if group == "part" and _is_full_stop(text, match):
            start = match.start() + 1
            break
        start = match.start()
    return start


def _follows_prose(text: str, begin: int) -> bool:
    """Tell whether a word that is no element stands before ``begin``."""
    before = _WORD_BEFORE.search(text[max(0, begin - 40) : begin])
    return bool(before and before.group().strip(" (\n") not in ELEMENTS)


def _type_start(text: str, match: re.Match[str], low: int) -> tuple[int, bool]:
    """Give where a compound with a type selector begins, and whether all of it is selector; -1 where none is."""
    word = match["type"]
    if match.group().startswith(":root", len(word)) and word != "html":
        return match.start() + len(word), False
    begin, rest = match.start(), match.group()[len(match["type"]) :]
    before = text[max(0, begin - 20) : begin].rstrip()[-1:]
    if begin > low and text[begin - 1].isalnum() and text[begin - 1] < "\u0250":
        return -1, False
    if word in ("a", "i") and not rest and text[match.end() : match.end() + 1] in " \n" and _follows_prose(text, begin):
        return -1, False  # the article of a sentence
    if (
        word in _WORDLIKE_ELEMENTS
        and not rest
        and _SPACED_PART.match(text, match.end())
        and _follows_prose(text, begin)
    ):
        return -1, False
    if len(word) == 1 and text[begin - 1 : begin] in ("'", "’"):
        return -1, False
    if (word.lower() in ELEMENTS and (not word.istitle() or (len(word) == 1 and rest))) or (
        word in ("from", "to") and text[match.end() : match.end() + 2].lstrip()[:1] in ("{", ",")
    ):
        # Nothing encloses the root: what stands before it is prose.
        if rest and is_word(word) and _follows_prose(text, begin):
            name = re.match(r"\.([a-z][a-z0-9]*)(?![\w-])", rest)
            if name and name[1] in ELEMENTS:
                return begin + len(word) + 1, False  # a sentence's last word
        whole = word.lower() not in _ROOT_ELEMENTS or before in ("", ",", "+", ">", "~")
        return begin, whole or bool(_COMPOUND_BEFORE.search(text[max(0, begin - 80) : begin]))
    if (
        word.islower()
        and not rest
        and before == ","
        and not is_prose(word)
        and text[match.end() : match.end() + 10].lstrip()[:1] in ("{", ",")
    ):
        return begin, True  # a list of elements, some of which do not exist
    if (
        "-" in word
        and word.islower()
        and (
            before in ("", "}", ",", ">", ";", "/")
            or _ENDED.search(text[max(0, begin - 3) : begin])
            or not is_word(word.split("-")[0])
        )
    ):
        return begin, True
    # Prose glued to an element's name: ``Conservancyblockquote {``, ``Theosimg:is(``.
    follows = rest[:1] in (":", ".", "#", "[") or text[match.end() : match.end() + 10].lstrip()[:1] in ("{", ",")
    if follows:
        for size in range(min(len(word) - 2, 10), 1, -1):
            if (
                word[-size:] in ELEMENTS
                and (size > 2 or word[-1].isdigit() or (word[-2:] in _SHORT_ELEMENTS and not is_prose(word)))
                and word[:-size].replace("-", "").isalpha()
                and not is_word(word)
                and (
                    size > 4
                    or word.endswith("img")
                    or (word[-2:] in _SHORT_ELEMENTS and _LISTED.match(text, match.end()) and is_prose(word[:-size]))
                    or ((size > 3 or rest or word[-size] == "h") and is_prose(word[:-size].split("-")[-1]))
                )
            ):
                return begin + len(word) - size, False
    if rest:
        name = re.match(r"\.([a-z][a-z0-9]*)(?![\w-])", rest)
        if name and name[1] in ELEMENTS:
            return begin + len(word) + 1, False
        return begin + len(word), False
    return -1, False


def _is_full_stop(text: str, match: re.Match[str]) -> bool:
    """Tell a sentence's full stop glued to an element's name from a class: ``internet.img:is(``."""
    found = re.match(r"[.:]([a-z][a-z0-9]*)(?![\w-])", match.group())
    if not found or found[1] not in ELEMENTS:
        return False
    before = text[max(0, match.start() - 2) : match.start()]
    # A sentence that ended within its quotation marks has had its full stop.
    return before[-1:].isalnum() or (before[-1:] in ')"”’' and before[:1] not in ".!?…")


def _is_at_name(rule: str) -> bool:
    """Tell whether ``rule`` begins with the name of an at-rule, whole or cut short."""
    name = rule.strip()[1:].split(" ")[0].split("{")[0].split("(")[0]
    return any(known.startswith(name) for known in _AT_NAMES)


def _cut_selector(text: str, at: int) -> int:
    """Give the end of the selector that begins at ``at`` and was cut off before its brace, or ``at``.

    A full stop of prose never stands before a letter, so a class or an id is a selector wherever it stands.
    """
    end, sure = at, False
    glue = True  # a bare element may follow
    while token := _SELECTOR_TOKEN.match(text, at):
        group = "type" if token["type"] else token.lastgroup
        if group == "space":
            if token.group().count("\n") > 1 and not _JOINED_NAME.match(text, token.end()):
                break
        elif (group == "part" and not token.group().startswith(". ")) or (
            group == "type" and len(token.group()) > len(token["type"]) and token["type"] in ELEMENTS
        ):
            end, sure, glue = token.end(), True, True
        elif group == "combinator" and sure:
            end, glue = token.end(), True
        elif group == "type" and token["type"] in ELEMENTS and glue and (not sure or text[end - 1] in ",>+~"):
            end, glue = token.end(), False
        elif (
            group == "type"
            and sure
            and (row := _ELEMENTS_IN_A_ROW.match(text, at))
            and all(name in ELEMENTS for name in row[1].split())
        ):
            end, glue = row.end(1), True
            at = end
            continue
        else:
            break
        at = token.end()
    if partial := _PARTIAL.match(text, end) or (_PARTIAL.match(text, at) if sure else None):
        if sure or partial.group()[1:2].isalpha():
            return partial.end()
    return end if sure else -1


class _Sheet:
    """Rules followed from ``start``.

    Attributes:
        end: Behind the last code character.
        rules, known: The number of rules closed and of declarations of known properties.
        sure: Whether the first selector is unmistakable.
        closed: Whether every brace closed.
    """

    def __init__(self, text: str, start: int) -> None:
        self.text = text
        self.start = self.end = start
        self.rules = self.known = 0
        self._depth = 0
        self._run()
        self.closed = not self._depth
        self.sure = text[start] == "@" or bool(_UNMISTAKABLE.search(text[start : text.find("{", start)]))
        self._end_with_what_is_left()

    def piece(self, start: int, brace: int) -> Piece:
        """Make the piece that begins at ``start``."""
        score = 0.6 + 0.3 * min(self.rules, 3) + 0.2 * min(self.known, 5)
        selector = " ".join(self.text[self.start : brace].split())[:40]
        tail = "the closing brace of a rule" if self.closed else "the last declaration before it was cut short"
        reason = (
            f"starts with “{selector}”; {self.rules} rule{'s' if self.rules != 1 else ''}, "
            f"{self.known} declaration{'s' if self.known != 1 else ''}; ends with {tail}"
        )
        return Piece(start, self.end, Kind.STYLE, score, reason, "leaks.css", False)

    def _run(self) -> None:
        text = self.text
        at = self.start
        while (at := _skip(text, at)) < len(text):
            if text[at] == "}":
                if not self._depth and not self.rules:
                    return
                self._depth = max(0, self._depth - 1)
                self.rules += 1
                at = self.end = at + 1
            elif text[at] == ";":
                at = self.end = at + 1
            elif (stop := self._declaration(at)) >= 0 or (stop := self._opening(at)) >= 0:
                at = self.end = stop
            else:
                return

    def _declaration(self, at: int) -> int:
        """Give the end of the declaration at ``at``, its semicolon included, or -1."""
        found = _DECLARATION.match(self.text, at) if self._depth else None
        if not found:
            return -1
        known = bool(_PROPERTY.match(found["name"]))
        stop = found.end()
        while stop - at < _LONGEST_VALUE and (value := _VALUE.match(self.text, stop)):
            if value.end() - stop > 30 and _RUNNING_WORDS.search(value.group()) and value.group()[0] not in "\"'(":
                return -1
            stop = value.end()
        if self.text[stop : stop + 1] not in (";", "}") or (not known and stop - at > 200):
            return -1
        self.known += known
        return stop + (self.text[stop] == ";")

    def _opening(self, at: int) -> int:
        """Give the position behind the brace of the rule or at-rule that begins at ``at``, or -1."""
        text = self.text
        if (found := _AT_RULE.match(text, at)) and not _SENTENCE.search(found.group()):
            self._depth += text[found.end() - 1] == "{"
            self.known += bool(_DESCRIBED.match(text, at))
            return found.end()
        if text[at] == "{" and self.rules and (found := _BARE_BLOCK.match(text, at)):
            self.rules += 1
            return found.end()
        brace = text.find("{", at, at + _LONGEST_SELECTOR)
        if brace < 0 or _selector_start(text, at, brace) != at:
            return -1
        inner = _skip(text, brace + 1)
        if text[inner : inner + 1] != "}" and not _DECLARATION.match(text, inner) and not self._depth:
            if text[at] not in ".#:[*":
                return -1
            nested = text.find("{", inner, inner + 300)
            if nested > 0 and text[inner] in _NESTED and _selector_start(text, inner, nested) == inner:
                self._depth += 1
                return brace + 1
            # A rule whose declarations are broken still goes where rules went before it.
            close = text.find("}", brace, brace + 500)
            if close < 0 or not self.rules or "{" in text[brace + 1 : close]:
                return -1
            self.rules += 1
            return close + 1
        self._depth += 1
        return brace + 1

    def _end_with_what_is_left(self) -> None:
        """Take the comment that ends a sheet, or the torso of the selector or declaration at which it was cut."""
        text = self.text
        at = self.end
        while at < len(text) and text[at].isspace():
            at += 1
        if found := _MEDIA_LAST.match(text, at):
            at = self.end = found.end()
            if not self._depth:
                return
            while at < len(text) and text[at].isspace():
                at += 1
        end = self.end
        if self.rules and (cut_at := _cut_selector(text, end)) > end:
            end = cut_at
        elif self.rules and (cut := _CUT_AT_RULE.match(text, end)) and _is_at_name(cut.group()):
            end = cut.end()
        elif (
            (self.rules or self.sure)
            and (brace := text.find("{", at, at + 300)) > 0
            and _selector_start(text, at, brace) == at
            and _CUT_BLOCK.match(text, brace)
        ):
            end = brace
        elif self._depth and (cut := _CUT_SHORT.match(text, end)) and text[cut.end() : cut.end() + 1] not in ("{", ";"):
            self.known += bool(_PROPERTY.match(cut.group().strip()))
            end = torso_end(text, cut.end())
            while end < len(text) and text[end] == " " and (more := _CUT_VALUE.match(text, end)):
                end = more.end()
        elif (
            self._depth
            and (cut := _CUT_PROPERTY.match(text, end))
            and (cut.start(1) == end or _PROPERTY.match(cut[1]) or not is_word(cut[1]))
            and (
                text[end] != " "
                or text[cut.end() : cut.end() + 1] in ("", "\n")
                or text[cut.start(1) - 2 : cut.start(1)].isspace()
            )
        ):
            end = cut.end()
        if end > self.end and (cut := _CUT_BLOCK.match(text, end)):
            end = cut.end()
        self.end = end
