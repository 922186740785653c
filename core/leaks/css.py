"""CSS in prose: rules and at-rules, with selectors read backwards from the brace to where prose ends."""

from __future__ import annotations

import re
from collections.abc import Iterator

from core.leaks.piece import Piece
from core.removal import Kind

# A brace that opens declarations, or a rule inside an at-rule.
_OPEN = re.compile(r"\{")
_COMMENT = re.compile(r"\s*(?:/\*|<!--|-->)")
_SPACE = re.compile(r"\s*")
_DECLARATION = re.compile(r"\s*(?P<name>--[\w-]+|[*_]?-?[a-zA-Z][a-zA-Z-]*)\s*:\s*(?=[^\s:])")
_PROPERTY = re.compile(
    r"-(?:webkit|moz|ms|o)-|--|[*_]?(?:accent|align|animation|appearance|aspect|backdrop|backface|background|border|bottom|box|break|caret|"
    r"clear|clip|color|column|contain|content|counter|cursor|direction|display|empty|fill|filter|flex|float|font|gap|grid|"
    r"height|hyphens|inset|isolation|justify|left|letter|line|list|margin|mask|max|min|mix|object|opacity|order|orphans|outline|overflow|"
    r"overscroll|padding|page|perspective|place|pointer|position|quotes|resize|right|rotate|row|scale|scroll|shape|size|speak|src|stroke|tab|table|"
    r"text|top|touch|transform|transition|translate|unicode|user|vertical|visibility|white|widows|width|will|word|writing|z|zoom)(?=[-:\s]|$)",
    re.IGNORECASE,
)
_AT_RULE = re.compile(
    r"@(?:-(?:webkit|moz|ms|o)-)?(?:media|font-face|keyframes|supports|layer|container|page|property|viewport|counter-style|document)\b[^{};]{0,400}\{"
    r"|@(?:import|charset|namespace)\s[^;{}\n]{1,400};"
)
_ELEMENTS = frozenset(
    "a abbr address article aside audio b blockquote body button canvas caption center cite code col dd details div dl dt em "
    "embed fieldset figcaption figure font footer form frame g h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input ins label "
    "legend li link main map mark menu nav noscript object ol optgroup option p path picture pre progress q rect s section select small "
    "source span strike strong style sub summary sup svg table tbody td textarea tfoot th thead time title tr tt u ul use video from to".split()
)
# One simple or compound selector, combinator or comma, read backwards is read forwards by this over a short window.
_SELECTOR_TOKEN = re.compile(
    r"(?P<space>\s+)|(?P<comment>/\*(?:[^*]|\*(?!/)){0,2000}\*/)|(?P<combinator>[>+~,*&|])"
    r"|(?P<part>(?:[.#](?:\\.|[\w-])+|\[[^\]\[{}]{1,200}\]|::?[a-zA-Z-]+(?:\((?:[^()]|\([^()]*\)){0,300}\))?|[\d.]+%)"
    r"(?:[.#](?:\\.|[\w-])+|\[[^\]\[{}]{1,200}\]|::?[a-zA-Z-]+(?:\((?:[^()]|\([^()]*\)){0,300}\))?)*)"
    r"|(?P<type>[A-Za-z][\w-]*)(?P<rest>(?:[.#](?:\\.|[\w-])+|\[[^\]\[{}]{1,200}\]|::?[a-zA-Z-]+(?:\((?:[^()]|\([^()]*\)){0,300}\))?)*)"
    r"|(?P<at>@[\w-]+)"
)
_WINDOW = 3000


def find(text: str) -> Iterator[Piece]:
    """Yield the pieces of CSS in ``text``, in order. Linear: each brace is read once."""
    at = 0
    for opening in _OPEN.finditer(text):
        brace = opening.start()
        if brace < at:
            continue
        start = _start(text, at, brace)
        if start < 0:
            continue
        end, rules, known, closed = _rules(text, start)
        if known and (rules or known >= 2) and end > brace:
            score = 0.6 + 0.3 * min(rules, 3) + 0.2 * min(known, 5)
            selector = " ".join(text[start:brace].split())[:40]
            tail = "the closing brace of a rule" if closed else "the last complete declaration"
            reason = f"CSS: starts with “{selector}”; {rules} rule{'s' if rules != 1 else ''}, {known} declaration{'s' if known != 1 else ''}; ends with {tail}"
            yield Piece(start, end, Kind.STYLE, score, reason, "leaks.css", False)
            at = end


def _opens_rule(text: str, brace: int) -> bool:
    at = _skip(text, brace + 1)
    found = _DECLARATION.match(text, at)
    return bool(found and _PROPERTY.match(found["name"]))


def _skip(text: str, at: int) -> int:
    """Pass white space and comments."""
    while True:
        at = _SPACE.match(text, at).end()  # type: ignore[union-attr]
        if text.startswith("/*", at):
            stop = text.find("*/", at + 2)
            if stop < 0:
                return at
            at = stop + 2
        elif text.startswith(("<!--", "-->"), at):
            at += 4 if text[at] == "<" else 3
        else:
            return at


def _start(text: str, low: int, brace: int) -> int:
    """Give where the rule whose brace stands at ``brace`` begins, or -1 where it is no rule."""
    rule = _opens_rule(text, brace)
    nested = False
    line = text.rfind("@", max(low, brace - 400), brace)
    if line >= 0 and (at_rule := _AT_RULE.match(text, line)) and at_rule.end() == brace + 1:
        inner = _skip(text, brace + 1)
        nested = text[inner : inner + 1] not in ('"', "'")
        if nested:
            return line
    empty = text[brace + 1 : brace + 2] == "}"
    if not rule and not empty:
        return -1
    return _selector_start(text, max(low, brace - _WINDOW), brace)


def _selector_start(text: str, low: int, brace: int) -> int:
    """Read the selector that ends at ``brace``; give its beginning, or -1."""
    # Cut the window at what no selector holds, then take the longest tail that reads as selectors.
    cut = max(text.rfind(c, low, brace) for c in ";{}")
    low = max(low, cut + 1)
    tokens: list[tuple[int, int, str, str]] = []
    at = low
    while at < brace:
        match = _SELECTOR_TOKEN.match(text, at)
        if not match:
            tokens.append((at, at + 1, "other", text[at]))
            at += 1
            continue
        tokens.append((at, match.end(), match.lastgroup or "", match.group()))
        at = match.end()
    start = -1
    for begin, stop, group, token in reversed(tokens):
        if group == "space":
            if "\n\n" in token:
                break
            continue
        if group == "combinator":
            if token in "*&":
                start = begin
            continue
        if group == "part":
            # ``sentence.class``: a full stop glued to a word is a class only after an element's name.
            start = begin
            continue
        if group in ("type", "rest"):
            name = re.match(r"[A-Za-z][\w-]*", token)
            word = name.group() if name else ""
            glued = token[len(word) :]
            if word.lower() in _ELEMENTS and (word.islower() or word.isupper()) or "-" in word and word.islower():
                previous = text[begin - 1 : begin]
                start = begin
                if previous and previous.isalpha():
                    break
                continue
            if glued:
                start = begin + len(word)
            break
        if group == "comment":
            start = begin
            continue
        break
    return start


def _value_end(text: str, at: int) -> int:
    """Give the end of a declaration's value: the position of its ``;`` or ``}``, or -1."""
    size, depth = min(len(text), at + 200_000), 0
    while at < size:
        character = text[at]
        if character in "\"'":
            stop = text.find(character, at + 1, at + 100_000)
            newline = text.find("\n", at, stop) if stop >= 0 else -1
            if stop < 0 or newline >= 0:
                at += 1
                continue
            at = stop + 1
            continue
        if character == "(":
            depth += 1
        elif character == ")":
            depth = max(0, depth - 1)
        elif character == ";" and not depth:
            return at
        elif character in "{}" or (character == "\n" and text[at : at + 2] == "\n\n"):
            return at if character == "}" else -1
        at += 1
    return -1


def _rules(text: str, start: int) -> tuple[int, int, int, bool]:
    """Follow rules from ``start``; give the end, the number of rules and declarations, and whether all closed."""
    at = end = start
    depth = rules = known = 0
    while True:
        at = _skip(text, at)
        if at >= len(text):
            break
        if text[at] == "}":
            if depth == 0 and not (rules and text[end:at].strip() == ""):
                break
            depth = max(0, depth - 1)
            rules += 1
            at += 1
            end = at
            continue
        if text[at] == ";":
            at += 1
            end = at
            continue
        if depth and (declaration := _DECLARATION.match(text, at)):
            stop = _value_end(text, declaration.end())
            nested = text.find("{", at, stop if stop >= 0 else at + 300)
            if stop >= 0 and (nested < 0 or _PROPERTY.match(declaration["name"])):
                known += bool(_PROPERTY.match(declaration["name"]))
                at = stop + (text[stop] == ";")
                end = at
                continue
        at_rule = _AT_RULE.match(text, at)
        if at_rule:
            at = at_rule.end()
            depth += text[at - 1] == "{"
            end = at
            continue
        brace = text.find("{", at, at + _WINDOW)
        if brace < 0 or not (_opens_rule(text, brace) or text[_skip(text, brace + 1) : _skip(text, brace + 1) + 1] == "}"):
            break
        if _selector_start(text, at, brace) != at:
            break
        depth += 1
        at = end = brace + 1
    if depth:
        # Cut short: what followed the last whole declaration is not known to be CSS.
        return end, rules, known, False
    return end, rules, known, True
