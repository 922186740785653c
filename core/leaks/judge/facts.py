"""The facts that the judge of leaked and quoted code weighs: of a text as a whole, and of each piece in it."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

from core.article.removal import Kind
from core.leaks.element_names import ELEMENTS
from core.leaks.holding import Signs
from core.leaks.judge import listings, tags
from core.leaks.judge.cues import cues, machines, shared, without_errors, woven
from core.leaks.judge.explained import explained_data, told_error
from core.leaks.judge.fences import fenced
from core.leaks.judge.of_code import OfCode, languages, of_code
from core.leaks.judge.shown import tell_systems
from core.leaks.judge.surroundings import Surroundings, surroundings
from core.leaks.judge.talk import Talk, talk
from core.leaks.judge.vocabulary import ANNOUNCES, LABEL, NAMES_OF_KINDS
from core.leaks.piece import Piece
from core.patterns import lazy_pattern

_SIGNS = Signs("{}()[];=<>$|\\_&")
_TAG_NAME = lazy_pattern(r"</?\s?([A-Za-z][\w:-]*)\s*/?>")
_ATTRIBUTE = lazy_pattern(r"\s[\w:-]+\s?=\s?[\"'“”]")
_BEGINS_STATEMENT = lazy_pattern(r"(?:var|let|const)\s|if\s?\(|[!+~;]?\(?function\b|/\* ?\*/$")
_STATEMENT_ENDS = (";", "}", "})")
_MEMBER = lazy_pattern(r"[A-Za-z\])]\.[A-Za-z_$]")
_LINE_START = lazy_pattern(r"(?:^|\n)[ \t]*$")
_CLOSING = lazy_pattern(r"</\s?([A-Za-z][\w-]*)")
_GOES_ON = lazy_pattern(r"\{%-?\s?(?:el|end)")
# Keywords that Markdown makes bold, as only a listing has them.
_EMPHASISED = lazy_pattern(
    r"\*\*(?:new|def|class|return|if|elif|else|for|while|this|self|import|function|var|let|const|public|private|static|void|final|int|try)\*\*"
)
_LOOKED_AT = 3_000
_FEW = 256  # pieces
_NEIGHBOURHOOD = 300
_BESIDE = 200
_MOST_PIECES = 40
_STOPS = frozenset([*".!?。", ""])
"""Behind which nothing announces anything."""
_GOES_ON_BEFORE = frozenset(",(（")
_GOES_ON_BEHIND = frozenset(",.);")
_SENTENCE_ENDS = frozenset('.!?”"')
_OPENING_QUOTES = frozenset("“‘\"'«「(")
_MARKED = frozenset("+#!")
"""The last characters of labels that are no letters."""
_KINDS = tuple(
    (f"is {kind.value}", kind) for kind in (Kind.MARKUP, Kind.STYLE, Kind.DATA, Kind.TEMPLATE, Kind.ERROR, Kind.BLOB)
)
_TALK_OF = {
    where: tuple(f"{where} {what}" for what in ("strong", "weak", "names", "shown", "eastern"))
    for where in ("beside", "near", "text")
}


def _log(value: float) -> float:
    return math.log1p(max(0.0, value))


def all_facts(text: str, pieces: Sequence[Piece]) -> list[dict[str, float]]:
    """Give the facts of every piece of ``text``; ``pieces`` are sorted and disjoint."""
    heads = [text[piece.start : min(piece.end, piece.start + _LOOKED_AT)] for piece in pieces]
    # Of many pieces it is not held what each says.
    said = list(map(of_code, heads)) if len(heads) <= _FEW else [None] * len(heads)
    around = surroundings(text, pieces, heads, said)
    taken = 0
    known: list[dict[str, float]] = []
    other_code = "\n".join(head for piece, head in zip(pieces, heads, strict=True) if piece.kind is not Kind.ERROR)
    run = machines(heads, around.prose)
    sentences, listed = woven(text, pieces), fenced(text, pieces)
    explained = explained_data(
        [head if piece.kind is Kind.DATA else "" for piece, head in zip(pieces, heads, strict=True)], around.prose
    )
    styles = sum(piece.kind is Kind.STYLE for piece in pieces)
    told = without_errors(around.prose) if any(piece.kind is Kind.ERROR for piece in pieces) else ""
    lower = told.lower()
    closed = frozenset(map(str.lower, _CLOSING.findall(" ".join(heads))))
    for number, piece in enumerate(pieces):
        low = pieces[number - 1].end if number else 0
        high = pieces[number + 1].start if number + 1 < len(pieces) else len(text)
        fact = facts(text, piece, said[number] or of_code(heads[number]), around, low, high, piece.start - taken)
        before, after = (
            text[max(low, piece.start - _NEIGHBOURHOOD) : piece.start],
            text[piece.end : min(high, piece.end + _NEIGHBOURHOOD)],
        )
        fact |= cues(piece, heads[number], before, after, len(text), run[number])
        fact |= listings.place_of(piece.kind, heads[number], before, around.words, announced=bool(fact["announced"]))
        fact["shown as an example"] = float(listings.is_shown_as_example(fact))
        fact["untold in quoting text"] = fact["untold"] * min(fact["text strong"], 4.0)
        fact["lone tag"] = float(piece.kind is Kind.MARKUP and tags.is_lone_tag(heads[number], before, after, closed))
        is_error = piece.kind is Kind.ERROR
        fact["told error"] = math.log1p(min(told_error(heads[number], told, lower, other_code), 5)) if is_error else 0.0
        fact["explained data"] = float(explained[number])
        fact["fenced"] = float(listed[number])
        # A lesson goes on behind what it shows; what a theme appends stands behind the last sentence.
        fact["style appended"] = float(
            piece.kind is Kind.STYLE
            and styles == 1
            and bool(fact["sentence before"])
            and not text[piece.end :].strip()
            and not (fact["kind is named"] or fact["mentioned"] or fact["announced"])
        )
        fact["woven"] = sentences[number] if piece.kind is Kind.SCRIPT else 0.0
        fact["runs in quoting text"] = fact["runs in a page"] * min(max(fact["text strong"], fact["text eastern"]), 4.0)
        if number and piece.kind is Kind.TEMPLATE and _GOES_ON.match(heads[number]):
            fact["value of a key"] = max(fact["value of a key"], known[-1]["value of a key"])
        known.append(fact)
        taken += piece.end - piece.start
    # What a sentence is made of is quoted elsewhere in the text too.
    bare = [head.strip("(); ") for head in heads]
    in_sentences = {code for code, fact in zip(bare, known, strict=True) if fact["woven"] and fact["in sentence"]}
    for code, fact in zip(bare, known, strict=True):
        fact["woven"] = max(fact["woven"], float(code in in_sentences))
    tags.spread(text, pieces, known)
    listings.spread(text, pieces, heads, known)
    tell_systems(around.prose, pieces, heads, known)
    return known


def beside(values: Sequence[float]) -> list[float]:
    """Give for each value the mean of its neighbours, two on each side; 0 where there are none."""
    means = []
    for at in range(len(values)):
        neighbours = [*values[max(0, at - 2) : at], *values[at + 1 : at + 3]]
        means.append(sum(neighbours) / len(neighbours) if neighbours else 0.0)
    return means


@lru_cache(maxsize=256)
def _ends_with(pattern: re.Pattern[str], passage: str) -> bool:
    """Tell whether a pattern is found in a passage; what stands before the marks of a list or a table is often the same."""
    return pattern.search(passage) is not None


def _is_statement(code: str) -> bool:
    """Tell whether code begins or ends as a statement does."""
    return code.rstrip().endswith(_STATEMENT_ENDS) or _BEGINS_STATEMENT.match(code) is not None


@lru_cache(maxsize=256)
def _told(where: str, told: Talk, scale: int) -> Mapping[str, float]:
    """Give the facts of how much is told of code: somewhere, by how little of it counts."""
    strong, weak, names, shown, eastern = _TALK_OF[where]
    return {
        strong: math.log1p(told.rate(told.strong) / scale),
        weak: math.log1p(told.rate(told.weak) / scale / 3),
        names: math.log1p(told.rate(told.names) / scale),
        shown: math.log1p(told.rate(told.shown) / scale),
        eastern: math.log1p(told.rate(told.eastern) / scale),
    }


def facts(
    text: str, piece: Piece, said: OfCode, around: Surroundings, low: int, high: int, place: int
) -> dict[str, float]:
    """Give the facts about one piece. Costs windows of a fixed size, whatever the text's length.

    Args:
        text: The text.
        piece: The piece.
        said: What its beginning says of itself.
        around: What is true of the whole text.
        low: Where the piece before this one ends, or 0.
        high: Where the piece after this one starts, or the text's length.
        place: Where the piece stands in the text without its pieces.
    """
    code = text[piece.start : piece.end]
    head = code[:_LOOKED_AT]
    length = len(code)
    before, after = (
        text[max(low, piece.start - _BESIDE) : piece.start],
        text[piece.end : min(high, piece.end + _BESIDE)],
    )
    close = text[max(0, piece.start - 60) : piece.start]
    near, beside = around.near(place), talk(before + "\n" + after, wide=around.wide)
    lines = code.count("\n") + 1
    bare_before, bare_after = close.rstrip(), text[piece.end : piece.end + 40].lstrip()
    next_character = text[piece.end : piece.end + 1]
    script, markup = piece.kind is Kind.SCRIPT, piece.kind is Kind.MARKUP
    tag = _TAG_NAME.fullmatch(head) if markup and length < 80 else None
    last, follows = bare_before[-1:], bare_after[:1]
    is_word_end = last.isalnum() or last == "_"
    in_sentence = (last.islower() or last in _GOES_ON_BEFORE) and (follows.islower() or follows in _GOES_ON_BEHIND)
    spoken = said.languages
    if piece.kind is Kind.ERROR and not head.startswith("Traceback"):
        spoken = dict.fromkeys(spoken, 0.0)  # its paths and names are the server's
    foreign = languages(before[-120:] + "\n" + after[:120])
    known = {name: float(piece.kind is kind) for name, kind in _KINDS}
    known["is a script"] = float(script)
    known |= {name: math.log1p(min(value, 8)) if value else 0.0 for name, value in spoken.items()}
    known |= {
        "length": math.log(length),
        "lines": math.log(lines),
        "indented": float(lines > 1 and said.indented),
        "long lines": float(length > 200 * lines),
        "dense": float(said.dense),
        "spaced": said.spaced,
        "evidence": min(piece.score, 6.0),
        "tiny": float(script and length < 60),
        "statement": float(script and _is_statement(code[-200:])),
        "signs": _log(100 * said.signs / len(head)),
        "bracketed prose": float(
            script
            and not said.signs
            and not _MEMBER.search(head)
            and head[:2] not in ("/*", "//")
            and piece.detector != "leaks.remnants"
        ),
        "stack trace": float(head.startswith("Traceback")),
        "keyword arguments": said.keyword_arguments,
        "closes": float(code.endswith((";", "}", ")", ">"))),
        "runtime words": said.runtime,
        "no runtime word": float(script and not piece.runtime),
        "own": said.own,
        "one letter": said.one_letter,
        "example": said.example,
        "comment": said.comment,
        "bare tag": float(bool(tag)),
        "unknown tag": float(bool(tag and tag[1].lower() not in ELEMENTS)),
        "attributes": float(markup and min(len(_ATTRIBUTE.findall(head)), 4)),
        "spoken tag": tags.spoken(close[-30:] if is_word_end else "", bare_after) if markup else 0.0,
        "called tag": float(markup and length < 80 and tags.called(close[-30:], text[piece.end : piece.end + 30])),
        "glued before": float(close[-1:].isalnum() or close[-1:] in _SENTENCE_ENDS),
        "glued after": float(next_character.isalpha()),
        "starts line": float(bool(_LINE_START.search(close))),
        "ends line": float(next_character in ("", "\n", "\r")),
        "named": float(last not in _STOPS and _ends_with(ANNOUNCES, bare_before)),
        "mentioned": math.log1p(min(shared(head, around.words), 8)),
        "kind is named": math.log1p(len(NAMES_OF_KINDS.get(piece.kind.value, frozenset()) & around.words)),
        "labelled": float((is_word_end or last in _MARKED) and _ends_with(LABEL, bare_before)),
        "in backticks": float(close[-1:] == "`" or next_character == "`"),
        "emphasised": float(script and bool(_EMPHASISED.search(before + head + after))),
        "in quotes": float(close[-1:] in _OPENING_QUOTES),
        "in sentence": float(in_sentence),
        "sentence before": float(last in ("", *".!?。”…")),
        "code before": _log(100 * _SIGNS.count(before) / (len(before) + 30)),
        "code after": _log(100 * _SIGNS.count(after) / (len(after) + 30)),
        "beside foreign": math.log1p(max(foreign.values())),
        "pieces": math.log1p(min(around.different, _MOST_PIECES)),
        "share": around.share,
        "others own": around.own,
        "others foreign": around.foreign,
    }
    known |= _told("beside", beside, 5)
    known |= _told("near", near, 2)
    known |= _told("text", around.talk, 1)
    quoting = min(known["text strong"], 4.0)
    known["own in quoting text"] = known["own"] * quoting
    known["style in quoting text"] = known["is style"] * quoting
    known["length in quoting text"] = known["length"] * quoting
    return known
