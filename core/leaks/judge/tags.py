"""Tags of which a text speaks: it calls them tags, names them, or shows one as the word of a sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence

from core.article.removal import Kind
from core.leaks.piece import Piece
from core.patterns import lazy_pattern

_WORDS_FOR_TAG = (
    r"tags?|elements?|balises?|étiquettes?|etiquetas?|elementos?|tagi?|znacznik\w*|elementet?|elementti|tagg\w*|тег\w*|"
    r"элемент\w*|thẻ|etiket\w*|елемент\w*|címké\w*|značk\w*|etichet\w*|oznak\w*|ознак\w*|таг\w*|elemen|tagget|taggen|"
    r"ετικέτ\w*|στοιχεί\w*|[בהכלמשו]{0,2}(?:תגית|תגיות|אלמנט)|[وبلف]?(?:ال|لل?)?(?:وسم|وسوم|عنصر|تاج)|تگ|برچسب"
)
_EASTERN = "タグ|标签|標籤|标记|標記|태그|요소|要素|元素|แท็ก|टैग|ট্যাগ"
_TALKS_OF_TAG = lazy_pattern(r"\s*(?:tags?|elements?|blocks?|balises?|etiquetas?|attributes?|is|are|or|and|with|to)\b")
_TAG_IS_NAMED = lazy_pattern(
    rf"\b(?:{_WORDS_FOR_TAG}|html|xml|code|in|inside|like|use)\s*$|(?:{_EASTERN})\s*$", re.IGNORECASE
)
_CALLED_TAG = lazy_pattern(rf"\b(?:{_WORDS_FOR_TAG})\s*$|(?:{_EASTERN})\s*$", re.IGNORECASE)
_TAG_CALLED = lazy_pattern(rf"\s?(?:(?:{_WORDS_FOR_TAG})\b|{_EASTERN})", re.IGNORECASE)
_ONE_TAG = lazy_pattern(r"</?\s?([A-Za-z][\w:-]*)(?:\s[^<>]*)?>")
_BARE = lazy_pattern(r"<\s?/?\s?([A-Za-z][\w:-]*)\s?/?>")
_BARE_ROW = lazy_pattern(r"(?:<\s?/?\s?[A-Za-z][\w:-]{0,20}\s?/?>\s*){2,6}")
_TAGS = lazy_pattern(r"</?\s?([A-Za-z][\w:-]*)")
_OPENING = lazy_pattern(r"<\s?([A-Za-z][\w-]*)\s?>")
_MAY_STAY_OPEN = frozenset(
    "p br hr li td tr th dd dt img input option b i u em strong a center font small sup sub".split()
)
_SAME_LISTING = 80  # code points


def tag_names(code: str) -> frozenset[str]:
    """Give the names of the tags in a piece."""
    return frozenset(map(str.lower, _TAGS.findall(code)))


def spoken(before: str, after: str) -> float:
    """Count the sides on which words beside a tag may speak of it."""
    return float(bool(_TALKS_OF_TAG.match(after))) + float(bool(_TAG_IS_NAMED.search(before)))


def called(before: str, after: str) -> bool:
    """Tell whether the words right beside a tag call it one, in any of many languages."""
    return bool(_TAG_CALLED.match(after) or _CALLED_TAG.search(before))


def is_lone_tag(code: str, before: str, after: str, closed: frozenset[str]) -> bool:
    """Tell whether a piece is a bare opening tag in a sentence, of an element that must be closed and nowhere is."""
    tag = _OPENING.fullmatch(code)
    if not tag or tag[1].lower() in _MAY_STAY_OPEN or tag[1].lower() in closed:
        return False
    return before[-1:] == " " and before[-2:-1].isalpha() and bool(after) and after[0] in " .,;:!?)、。"


def spread(text: str, pieces: Sequence[Piece], known: Sequence[dict[str, float]]) -> None:
    """Spread what is known of one tag: a sentence that names one of a pair, or of several like it, means the others too.

    So it is with what stands between two tags that are called so, in the same listing.
    """
    heads = [text[piece.start : min(piece.end, piece.start + 300)] for piece in pieces]
    rows = list(map(_in_row, heads))
    meant = {name for names, facts in zip(rows, known, strict=True) if facts["spoken tag"] for name in names}
    for names, facts in zip(rows, known, strict=True):
        facts["spoken tag"] = max(facts["spoken tag"], float(not meant.isdisjoint(names)))
    tags = [
        tag_names(head) if piece.kind is Kind.MARKUP else frozenset[str]()
        for piece, head in zip(pieces, heads, strict=True)
    ]
    meant = {name for names, facts in zip(rows, known, strict=True) if facts["called tag"] for name in names}
    if not meant:
        return
    for names, facts in zip(tags, known, strict=True):
        facts["called tag"] = max(facts["called tag"], float(not meant.isdisjoint(names)))
    for number in range(1, len(pieces) - 1):
        left, piece, right = pieces[number - 1 : number + 2]
        close = piece.start - left.end < _SAME_LISTING and right.start - piece.end < _SAME_LISTING
        if tags[number] and close and known[number - 1]["called tag"] and known[number + 1]["called tag"]:
            known[number]["called tag"] = 1.0


def _in_row(code: str) -> frozenset[str]:
    """Give the names of a tag, or of the bare tags in a row, that a piece is made of."""
    tag = _ONE_TAG.fullmatch(code)
    return frozenset(map(str.lower, [tag[1]] if tag else _BARE.findall(code) if _BARE_ROW.fullmatch(code) else []))
