"""JavaScript in prose: where its first statement starts, and whether what the lexer walks over is code."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from core.leaks.lexer import CHAIN_START, GLUED_KEYWORD_START, KEYWORD_START, NAME, PLAIN_ROOTS, ROOTS, Walk
from core.leaks.piece import Piece
from core.leaks.suspicion import zones
from core.leaks.words import is_prose, is_word
from core.removal import Kind
from core.span import Span

_START = re.compile(
    rf"(?P<keyword>{KEYWORD_START})"
    rf"|(?P<invoked>[!+;~]{{0,4}}\(\s*(?:async\s*)?(?:function\b|\(\s*[\w$, ]{{0,80}}\)\s*=>)|[!+~]function\b|\(\s?window\s?\.\s?{NAME}\s?\)\s?\|\|)"
    rf"|(?P<use>['\"]use strict['\"])"
    rf"|(?P<chain>(?:\(\s?)?(?<![A-Za-z0-9_$@])(?:{CHAIN_START}))"
    rf"|(?P<indexed>(?<![\w$.])window\s?\[(?=\(function|['\"]))|(?P<comment>/\*(?=[\s!<*#@(])|//\s*<!\[CDATA\[|//\s*<!--|<!\[CDATA\[)"
    rf"|(?P<block>\{{\s*(?:{NAME}(?:\.{NAME}){{0,6}}\s*=(?!=)|(?:const|var|let)\s+{NAME}\s*=))|(?P<literal>\[[^\]\n]{{1,200}}\]\.(?:forEach|map|push|join)\()",
)
_ROOT = re.compile(rf"(?:{ROOTS})$")
_WORDLIKE_ROOTS = frozenset(["screen", "history", "location", "performance", "module", "moment", "exports", "console"])
_GLUED_ROOT = re.compile(rf"(?<=[\w.$])(?:var|let|const|function|if|for|try|while|{ROOTS})$")
_RUNTIME = re.compile(
    rf"\b(?:{ROOTS}|getElementById|getElementsBy\w+|createElement|addEventListener|querySelector(?:All)?|appendChild|"
    r"insertBefore|innerHTML|setAttribute|ajax|onload|pageview|async|src)\b|\$\("
)
_NAME = re.compile(NAME)
_FIRST_NAME = re.compile(rf"(?:\(\s?)?({NAME})")
_PROSE_IN_BRACKETS = re.compile(rf"\({NAME}\s\(")
_CALL_OF_FUNCTION = re.compile(r"\(\s*(?:async\s*)?(?:function\b|\([^()\n]{0,80}\)\s*=>|[\w$]{1,40}\s*=>)")
_DEFAULT_IN_BRACKETS = re.compile(rf"\(\s?({NAME}(?:\.{NAME}){{0,3}})\s?=\s?(?:window\.)?\1\s?\|\|")
_STOP_BEFORE_ROOT = re.compile(rf"[A-Za-z]+\.(?=(?:{ROOTS})\b|\$[.(]|(?:if|for|while|switch)\s?\()")
# What libraries and services call themselves in a page.
_GLOBAL = re.compile(
    r"(?:jwplayer|fetch|requirejs|require|define|google|googletag|gapi|customElements|videojs|flowplayer|Vue|React|ReactDOM|Alpine|angular|"
    r"axios|Swiper|swiper|gsap|WebFont|Typekit|Shopify|ShopifyAnalytics|Static|Squarespace|Backbone|Drupal|elementorFrontend|grecaptcha|"
    r"hcaptcha|turnstile|hj|ym|ttq|snaptr|pintrk|twq|lintrk|clarity|mixpanel|amplitude|Sentry|Stripe|mapboxgl|Chart|Highcharts|Plotly|"
    r"MathJax|Prism|hljs|lazySizes|tinymce|Modernizr|_satellite|utag|digitalData|bootstrap|instgrm|OptanonWrapper|Optanon|OneTrust|Didomi|"
    r"CookieConsent|Cookiebot|klaro|particlesJS|htmx|StackExchange|TradingView|AOS|WOW|Foundation|tarteaucitron|DISQUS|Intercom|drift|_hsq)"
    r"(?=[_.(\[\s]|$)"
)
# Before a name: a sentence that has not ended.
_RUNS_ON = re.compile(r"(?:[^\W\d_][,;]?|\w [/–—&-])[ \n\xa0]$")
_OWN_NAME = re.compile(r"[A-Z_$][\w$]|[a-z]+[A-Z_]")
_HUMP = re.compile(r"[a-z]{6,}(?=[A-Z])")
_VERBS = frozenset(
    (
        "get set is has on off init load show hide create update add remove handle send check render track open close "
        "start stop play make build find read write push call register enable disable toggle insert append parse"
    ).split()
)
# A function in brackets that is called at once: behind the brackets, or inside at their end.
_CALLED = re.compile(r"\s*(?:\.call|\.apply)?\s*\(")
_CALLS_ITSELF = re.compile(r"\}\s*(?:\.call|\.apply)?\([^(){}]{0,300}(?:\([^(){}]{0,100}\)[^(){}]{0,100})*\)\s*\)$")
_COMMENT_BEFORE = re.compile(r"(?:(?<!:)//(?!\S*\.\w)[^\n]*\n\s*)+$|/\*(?:[^*]|\*(?!/)){0,3000}\*/\s*$")
# The end of a statement that was cut in a string, at the beginning of a line.
_STRING_TAIL = re.compile(r"(?:(?<=\n)|(?<![\s\S]))['\"][)\]}]{1,4};?\s?$")
_HIDDEN_BEFORE = re.compile(r"<!--\s*$")
_INLINE_COMMENT_BEFORE = re.compile(
    r"(?:(?<=[.!?:…”\n;}] )|(?<=[\n;}]))//\s[^\n{}<>]{2,400}$|(?<!:)//(?!\S*\.\S)(?:[^\n.]{2,300}|\s?)$"
)
_MANUAL_PAGE = re.compile(r"[\w.+-]+\((?:\d[a-z]{0,2}|e?s)\)")
# Strings, keywords, names that are no words, members, blocks, ends of statements.
_NO_NOTATION = re.compile(
    rf"['\"`’”{{}}\[]|[a-z][A-Z]|[A-Za-z]_|_[A-Za-z]|\$[A-Za-z(]|[A-Za-z]\.[A-Za-z]|;\S|[&|=!]=|&&|=>|/\*|//|(?:\b(?:var|let|const|new|return|{ROOTS})\b)|\w\([A-Za-z)]|\);"
)
# Modules that are brought in or handed out, functions that do nothing.
_UNMISTAKABLE = re.compile(
    r"(?:import|export)\b[^;\n]{0,300}\bfrom\s*['\"]|import\s*['\"][./@\w-]+['\"]|export\s+(?:default\s+)?(?:\{|(?:const|let|function|class)\s)"
    r"|function\s+(?:[a-z]+[A-Z]|[A-Z][a-z]+[A-Z])[\w$]*\s*\([\w$, ]*\)\s*\{\s*\}"
)
_SCRIPT_TAG_BEFORE = re.compile(r"<script\b[^<>]*>\s*$", re.IGNORECASE)
_CLOSERS = re.compile(r"[)\]}]+[;,]?(?:\([\w$., '\"-]{0,200}\);?)?")
_AHEAD = 400  # the longest beginning of a statement
_NEXT = 20  # what stands behind a keyword or a name
# Where ``_START`` is worth a try: a name that goes on as a statement may, a keyword, a mark.
_CANDIDATE = re.compile(
    r"(?<![A-Za-z_$])(?:[A-Za-z_$][\w$]*+(?=\s*+[.(\[=&|+*/?-])"
    r"|[\w$]{0,60}?(?:var|let|const|async|function|class|import|export|new|return|throw|typeof|delete|try|do)\b(?=\s*+[\w${\[*'\";(!]))"
    r"|[!+;~](?=[!+;~]{0,4}[(f])|\((?=[\w$(!{\[\s)])|\[(?=[^\]\n]{1,200}\]\.)|\{(?=\s*+[A-Za-z_$])|['\"](?=use strict)|/(?=[*/])|<(?=!)"
)
_GLUED_KEYWORD = re.compile(r"(?:var|let|const|function|import|class)$")
_GLUED_SHORT = re.compile(r"(?<=[^\W\d_])(?:export|import|try|new|class|throw|return|typeof)$")
_GLUED_START = re.compile(rf"(?P<keyword>{GLUED_KEYWORD_START})")
_CODE_NAME = re.compile(r"[a-z][A-Z]|_|\$|\.\w")


def find(text: str, tags: Sequence[Span] = ()) -> Iterator[Piece]:
    """Yield the pieces of JavaScript in ``text``, in order, none of which starts inside one of the ``tags``.

    Time is linear: walks that are rejected draw on a budget of a few times the text's length.
    """
    at = wasted = number = done = 0
    for low, high in zones(text):
        at = max(at, low)
        while match := _next_start(text, at, high):
            while number < len(tags) and tags[number].end <= match.start():
                number += 1
            if number < len(tags) and tags[number].start <= match.start():
                at = tags[number].end
                continue
            start = _unglued(text, match)
            walk = Walk(text, start)
            piece = _judge(text, walk, done)
            if piece:
                yield piece
                done = piece.end
                at = max(done, match.start() + 1)
            else:
                wasted += walk.end - start
                at = walk.end if wasted > 4 * len(text) + 10_000 else _after_name(text, match.start())
                at = max(at, match.start() + 1)


def _next_start(text: str, at: int, high: int) -> re.Match[str] | None:
    """Give the first beginning of a statement in ``[at, high)``; only where a word or a mark of code begins is tried."""
    for candidate in _CANDIDATE.finditer(text, at, high + _NEXT):
        begin, end = candidate.span()
        if begin >= high:
            break
        if match := _START.match(text, begin, high + _AHEAD):
            return match
        if end - begin > 3 and (keyword := _GLUED_KEYWORD.search(text, begin, end)):
            if match := _START.match(text, keyword.start(), high + _AHEAD):
                return match
        if end - begin > 5 and (keyword := _GLUED_SHORT.search(text, begin, end)):
            # ``hurriedtry {`` is no ``entry {``.
            glued = text[begin : keyword.start()]
            if not glued.isascii() or (is_prose(glued) and not is_prose(text[begin:end])):
                if match := _GLUED_START.match(text, keyword.start(), high + _AHEAD):
                    return match
    return None


def _after_name(text: str, at: int) -> int:
    while at < len(text) and (text[at].isalnum() or text[at] in "_$"):
        at += 1
    return at


def _unglued(text: str, match: re.Match[str]) -> int:
    """Give where code begins in a match whose first name may have prose glued to it, or standing before it."""
    start = match.start()
    if match.lastgroup == "keyword" and text[start].isspace():
        return start + 1
    if match.lastgroup == "invoked" and text[start] == "!":
        return start + _is_exclamation(text, start)
    if match.lastgroup != "chain":
        return start
    chain = match.group()
    first = _FIRST_NAME.match(chain)
    name = first[1] if first else ""
    if first and chain[0] == "(":
        if (glued := _GLUED_ROOT.search(name)) and name[: glued.start()].isalpha():
            return start + first.start(1) + glued.start()
        if first.end() < len(chain) and _CALL_OF_FUNCTION.match(text, match.end() - 1):
            return match.end() - 1
        if not _PROSE_IN_BRACKETS.match(text, start):
            return start
    if _ROOT.match(name):
        full_stop = _STOP_BEFORE_ROOT.match(chain) if name in _WORDLIKE_ROOTS else None
        return start + (full_stop.end() if full_stop else 0)
    if re.fullmatch(r"[A-Za-z][a-z]+\$", name) and chain.startswith(name + "("):
        return start + len(name) - 1
    # A word glued to a keyword or a root object: ``strategicif(``.
    if (glued := _GLUED_ROOT.search(name)) and _is_glue(text, start, name, glued.start()):
        return start + glued.start()
    # A word before a function that is called at once, glued or not: ``Brian(function(){...})()``.
    if (
        name.isalnum()
        and (chain[len(name) :] == "(" or chain[-2:-1].isspace())
        and _CALL_OF_FUNCTION.match(text, match.end() - 1)
    ):
        if chain[-2:-1].isspace():
            return match.end() - 1
        walk = Walk(text, match.end() - 1)
        if walk.closed < 0:
            invoked = is_prose(name) and bool(_RUNS_ON.search(text, max(0, start - 30), start))
        else:
            invoked = bool(
                _CALLED.match(text, walk.closed) or _CALLS_ITSELF.search(text, max(0, walk.closed - 400), walk.closed)
            )
        if invoked:
            return match.end() - 1
    if name.isalpha() and chain[-1] == "(" and is_prose(name) and _DEFAULT_IN_BRACKETS.match(text, match.end() - 1):
        return match.end() - 1
    return start + _prose_before(text, start, chain, name)


def _is_glue(text: str, start: int, name: str, size: int) -> bool:
    """Tell whether the first ``size`` characters of ``name``, before a keyword or a root object, are a word of prose."""
    glued = name[:size].lstrip("$")
    if not glued.isalnum():
        return False
    if name[size:] in _KEYWORDS or not glued.isascii() or is_prose(glued):
        return not is_word(name) and not _stands_elsewhere(text, name, start)
    if name[size:] in PLAIN_ROOTS:
        return not _stands_elsewhere(text, name, start)
    return glued[1:].islower() and len(glued) > 4 and name[size:] not in _WORDLIKE_ROOTS


_KEYWORDS = frozenset("var let const function if for try while".split())


def _is_exclamation(text: str, at: int) -> bool:
    """Tell whether the mark at ``at``, before a function, ends a sentence rather than negates what follows."""
    before = text[at - 1 : at]
    if not before or not (before.isalpha() or before in " \xa0\u202f"):
        return False
    if text.startswith("(", at + 1):
        return before != " "
    if not _NAMED_FUNCTION.match(text, at + 1):
        return False
    walk = Walk(text, at + 1)  # a function with a name that nothing calls
    return walk.closed > 0 and "(" not in text[walk.end - 1 : walk.end + 1]


_NAMED_FUNCTION = re.compile(rf"function\s+{NAME}\s*\(")


def _prose_before(text: str, start: int, chain: str, name: str) -> int:
    """Give how many characters at the beginning of ``chain`` are the end of a sentence: ``growing.console.log(``."""
    if full_stop := _STOP_BEFORE_ROOT.match(chain):
        return full_stop.end()
    if _GLOBAL.match(name):
        return 0
    before = text[max(0, start - 30) : start]
    runs_on = bool(_RUNS_ON.search(before))
    if runs_on and before[-1] != "\n" and (stop := _full_stop(text, start, chain, name)):
        return stop
    second = _NAME.match(chain, len(name) + 1) if chain[len(name) : len(name) + 1] == "." else None
    if second and runs_on and name.isalpha() and _is_prose(name):
        if name.istitle() and second.group().isupper():
            return 0
        if _OWN_NAME.match(second.group()) or not is_word(second.group()):
            return len(name) + 1
    if second and runs_on and len(name) > 4 and name.islower() and name.isalpha() and second.group()[0].isupper():
        return 0 if _stands_elsewhere(text, name, start) else len(name) + 1
    if (runs_on and before[-1] != "\n") or before[-1:] in ("/", "-", "’"):
        if _stands_elsewhere(text, name, start):
            return 0
        # A word glued to a name that the code uses again: ``aquay.set(); quay.run();``.
        for used in set(_USED.findall(text[start + len(chain) : start + 2_000])):
            glued = name.removesuffix(used)
            if len(used) > 2 and glued != name and glued.lower() not in _VERBS and (glued == "a" or is_prose(glued)):
                return len(glued)
        for size in range(5, len(name) - 3):
            if chain[len(name) : len(name) + 1] == "." and _GLOBAL.fullmatch(name, size):
                return size
        # A word glued to the first name: ``Fantasyadserver.queue.push(``.
        hump = _HUMP.match(name)
        if hump and (name[hump.end() : hump.end() + 1] in ("", "_") or is_word(hump.group())):
            hump = None
        for size in range(len(name) - 2, 1, -1):
            word, left = name[:size], name[size:]
            if word.isalpha() and word[1:].islower() and is_prose(word) and not is_word(name):
                if word.lower() not in _VERBS and (
                    (size > 3 and _GLOBAL.match(left))
                    or (word.istitle() and size > 3)
                    or left[0] in "_$"
                    or left[:2].isupper()
                    or (hump and size > 3)
                ):
                    return size
                break
    return 0


def _full_stop(text: str, start: int, chain: str, name: str) -> int:
    """Give the length of a sentence's last word and its full stop at the beginning of ``chain``, or 0."""
    if not (name.isalpha() and name[1:].islower() and chain[len(name) : len(name) + 1] == "."):
        return 0
    second = _NAME.match(chain, len(name) + 1)
    if not second or _is_used(text, name, start + len(chain)) or _is_used(text, name, max(0, start - 2_010), start - 1):
        return 0
    if _GLOBAL.match(chain, second.start()) or _is_used(text, second.group(), start + len(chain)):
        return second.start()
    if name.islower() and len(name) > 3 and (is_prose(name) or _is_foreign(text, start)):
        own = _OWN_NAME.match(second.group()) or not is_prose(second.group())
        goes_on = chain[second.end() : second.end() + 1] == "." or chain[second.end() :].lstrip()[:1] == "="
        return second.start() if own and (goes_on or is_prose(name)) else 0
    return 0


def _is_used(text: str, name: str, at: int, end: int | None = None) -> bool:
    """Tell whether code behind ``at`` uses ``name`` as the first name of a chain."""
    return bool(re.search(rf"(?<![\w$.]){re.escape(name)}\s?(?:\.\w|[(\[=])", text[at : end or at + 2_000]))


_USED = re.compile(rf"(?<![\w$.])({NAME})[.(\[]")
_WORD = re.compile(r"[^\W\d_]{3,}")


def _is_foreign(text: str, at: int) -> bool:
    """Tell whether the words before ``at`` are of a language whose words are not known."""
    words = _WORD.findall(text[max(0, at - 120) : at])[1:]
    return len(words) > 2 and sum(map(is_prose, words)) * 2 < len(words)


def _stands_elsewhere(text: str, name: str, start: int) -> bool:
    """Tell whether ``name`` stands near by as a name of its own."""
    window = text[max(0, start - 10_000) : start] + " " + text[start + len(name) : start + 10_000]
    return bool(re.search(rf"(?<![\w$]){re.escape(name)}(?![\w$])", window))


def _is_prose(name: str) -> bool:
    return is_prose(name)


def _with_comments(text: str, start: int, low: int) -> int:
    """Move ``start`` back over comments that stand right before the code."""
    if start > low and text[start - 1] == "." and (start < 2 or text[start - 2].isspace()):
        return start - 1  # the rest of a chain whose head is lost
    if start > low and (tail := _STRING_TAIL.search(text, max(low, start - 12), start)):
        return tail.start()
    if start > low and text[start - 1] == ";" and not text[max(0, start - 2)].isdigit():
        start -= 1
    window = text[max(low, start - 4000) : start]
    for pattern in (_HIDDEN_BEFORE, _COMMENT_BEFORE, _INLINE_COMMENT_BEFORE):
        if found := pattern.search(window):
            return start - len(window) + found.start()
    return start


def _with_closers(text: str, start: int, end: int) -> int:
    """Move ``end`` over brackets that close what the code lost: they touch it, and no bracket of the prose is open."""
    found = _CLOSERS.match(text, end)
    if not found or text[end - 1] not in "};)":
        return end
    before = text[max(0, start - 300) : start]
    return end if before.count("(") > before.count(")") else found.end()


def _is_notation(code: str) -> bool:
    """Tell the notation of a science or a manual from code: ``(F(2, 61) = 1.08, p = .35)``, ``chmod(1), fork(2)``."""
    return not _NO_NOTATION.search(_MANUAL_PAGE.sub(" ", code))


def _judge(text: str, walk: Walk, low: int) -> Piece | None:
    code = text[walk.start : walk.end]
    if len(code) < 6 or (len(code) < 200 and _is_notation(code)):
        return None
    runtime = len(set(_RUNTIME.findall(code[:20_000]))) + bool(_GLOBAL.match(code))
    named = bool(_CODE_NAME.search(code[:60]))
    score = (
        0.35 * min(walk.calls, 4)
        + 0.3 * min(walk.assigns, 4)
        + 0.35 * min(walk.statements, 4)
        + 0.2 * min(walk.strings, 3)
        + 0.25 * min(walk.keywords, 4)
        + 0.15 * min(walk.members, 4)
        + 0.3 * min(runtime, 4)
        + 0.2 * walk.balanced
        + 0.3 * named
    )
    enough = (
        (walk.statements and (walk.calls or walk.assigns or walk.keywords or walk.members))
        or (walk.calls and (walk.strings or (walk.members and runtime) or (walk.calls >= 2 and named)))
        or (walk.assigns and runtime and walk.members)
        or (walk.assigns and (walk.strings or walk.calls or walk.balanced) and (named or runtime or walk.keywords))
    )
    if _UNMISTAKABLE.match(code) or _SCRIPT_TAG_BEFORE.search(text, max(0, walk.start - 200), walk.start):
        score, enough = score + 0.5, enough or walk.assigns or walk.calls or walk.keywords
    comment = code.startswith("/*") and not walk.calls
    if comment and code.endswith("*/"):
        score, enough = 1.0, 1
    if not enough or score < 1:
        return None
    counts = ((walk.statements, "statement"), (walk.calls, "call"), (walk.assigns, "assignment"))
    parts = [f"{n} {word}{'s' if n != 1 else ''}" for n, word in counts if n] or ["a comment"]
    last = "the end of a statement" if code.endswith((";", "}")) else "the last complete expression"
    head = code[:24].split("\n")[0].strip()
    reason = f"starts with “{head}”; {', '.join(parts)}; ends with {last}"
    start = _with_comments(text, walk.start, low)
    return Piece(
        start, _with_closers(text, start, walk.end), Kind.SCRIPT, score, reason, "leaks.javascript", runtime > 0
    )
