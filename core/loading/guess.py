"""Which encoding bytes are in that say nothing of it, or lie: the one in which they read most like a language.

Every encoding of the Encoding Standard is tried on words that are not ASCII, with their neighbours, taken from all over
the text: what stands between tags, and in no script, style or comment. What counts is how likely the letters follow
each other in a language that is written in that encoding, and whether case and signs stand where people put them. What
the page says of its language, and where it comes from, is weighed in.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

import regex

from core.loading import letters
from core.loading.declared import Declared

_WESTERN = "en fr de es it pt nl sv da nb fi is ca gl id sq"
# Python's name; what it costs that somebody uses it; the languages. The commonest one of a language goes first.
_ENCODINGS: tuple[tuple[str, float, str], ...] = (
    ("cp1252", 0.0, _WESTERN),
    ("cp1251", 0.0, "ru uk bg sr mk be"),
    ("cp1250", 0.0, "pl cs sk hu sl hr ro sq"),
    ("cp1253", 0.0, "el"),
    ("cp1254", 0.0, "tr az"),
    ("cp1255", 0.0, "he"),
    ("cp1256", 0.0, "ar fa ur"),
    ("cp1257", 0.0, "lt lv et"),
    ("cp1258", 0.0, "vi"),
    ("cp874", 0.0, "th"),
    ("gb18030", 0.0, "zh-hans"),
    ("gb18030", 4.0, "zh-hant"),
    ("big5hkscs", 0.0, "zh-hant"),
    ("cp932", 0.0, "ja"),
    ("euc_jp", 1.0, "ja"),
    ("cp949", 0.0, "ko"),
    ("iso8859-2", 1.0, "pl cs sk hu sl hr ro"),
    ("koi8-r", 2.0, "ru"),
    ("koi8-u", 3.0, "uk"),
    ("iso8859-7", 1.0, "el"),
    ("iso8859-15", 3.0, _WESTERN + " et"),
    ("iso8859-5", 4.0, "ru bg sr mk be"),
    ("cp866", 4.0, "ru be"),
    ("mac-roman", 8.0, "en fr de es it pt nl sv da nb fi is ca"),
    ("mac-cyrillic", 8.0, "ru uk bg sr mk be"),
    ("iso8859-6", 3.0, "ar"),
    ("iso8859-8", 3.0, "he"),
    ("iso8859-13", 2.0, "lt lv et"),
    ("iso8859-4", 5.0, "lt lv et"),
    ("iso8859-16", 4.0, "ro"),
    ("iso8859-10", 7.0, "is sv da nb fi"),
    ("iso8859-3", 7.0, "tr"),
)
_FALLBACK: dict[str, str] = {}
for _name, _, _languages in sorted(_ENCODINGS, key=lambda row: row[1]):
    for _language in _languages.split():
        _FALLBACK.setdefault(_language, _name)
NAMES = {
    "ar": "Arabic", "az": "Azerbaijani", "be": "Belarusian", "bg": "Bulgarian", "ca": "Catalan", "cs": "Czech",
    "da": "Danish", "de": "German", "el": "Greek", "en": "English", "es": "Spanish", "et": "Estonian", "fa": "Persian",
    "fi": "Finnish", "fr": "French", "gl": "Galician", "he": "Hebrew", "hr": "Croatian", "hu": "Hungarian",
    "id": "Indonesian", "is": "Icelandic", "it": "Italian", "ja": "Japanese", "ko": "Korean", "lt": "Lithuanian",
    "lv": "Latvian", "mk": "Macedonian", "nb": "Norwegian", "nl": "Dutch", "pl": "Polish", "pt": "Portuguese",
    "ro": "Romanian", "ru": "Russian", "sk": "Slovak", "sl": "Slovenian", "sq": "Albanian", "sr": "Serbian",
    "sv": "Swedish", "th": "Thai", "tr": "Turkish", "uk": "Ukrainian", "ur": "Urdu", "vi": "Vietnamese",
    "zh-hans": "simplified Chinese", "zh-hant": "traditional Chinese",
}  # fmt: skip
_RARE_LANGUAGES = {"en": 0.0, "id": 2.0, "sq": 2.0, "gl": 2.0, "az": 2.0, "be": 2.0, "ur": 1.0, "mk": 1.0, "is": 1.0}
_OF_DOMAIN = {
    "ru": "ru", "su": "ru", "kz": "ru", "kg": "ru", "by": "ru be", "ua": "uk ru", "bg": "bg", "rs": "sr hr", "mk": "mk",
    "gr": "el", "cy": "el", "tr": "tr", "az": "az", "il": "he", "sa": "ar", "ae": "ar", "eg": "ar", "ma": "ar fr",
    "dz": "ar fr", "tn": "ar fr", "jo": "ar", "iq": "ar", "sy": "ar", "lb": "ar", "kw": "ar", "qa": "ar", "ye": "ar",
    "ir": "fa", "pk": "ur", "th": "th", "vn": "vi", "jp": "ja", "kr": "ko", "cn": "zh-hans", "sg": "zh-hans",
    "tw": "zh-hant", "hk": "zh-hant", "mo": "zh-hant", "pl": "pl", "cz": "cs", "sk": "sk", "hu": "hu", "si": "sl",
    "hr": "hr", "ba": "hr sr", "ro": "ro", "md": "ro ru", "lt": "lt", "lv": "lv", "ee": "et", "al": "sq", "de": "de",
    "at": "de", "ch": "de fr it", "li": "de", "fr": "fr", "be": "fr nl", "lu": "fr de", "nl": "nl", "es": "es ca gl",
    "mx": "es", "ar": "es", "cl": "es", "pe": "es", "uy": "es", "ve": "es", "cat": "ca", "it": "it", "pt": "pt",
    "br": "pt", "se": "sv", "dk": "da", "no": "nb", "fi": "fi sv", "is": "is", "id": "id", "uk": "en", "us": "en",
    "au": "en", "nz": "en", "ie": "en", "ca": "en fr",
}  # fmt: skip
_SAME = {"no": "nb", "nn": "nb", "bs": "hr", "sh": "hr", "iw": "he", "in": "id", "mo": "ro", "ms": "id"}
_SAID = 6.0  # what a language gains that the page names; templates name English for any, so that gains less
_SAID_ENGLISH = 1.5
_FROM_THERE = 4.0
_WINDOWS = 1_200  # words that are not ASCII
_SIZE = 6_000  # bytes of them with their neighbours
_AROUND = 4  # words on each side of one
_LONGEST = 300  # bytes of one
_MOST = 2_000_000  # bytes that are looked at
_STRETCHES = 8
_WORST, _WORST_SIGN, _WORST_WIDE = 6.0, 9.5, 11.0
"""What a letter, another character, and one of Chinese or the like may cost at most on the average where it is text."""

_HIDDEN = regex.compile(rb"<(?:!--|(script|style)\b)", regex.IGNORECASE)
_MARKUP = regex.compile(rb"<[/!?a-zA-Z][^<>]*+>|&#?[a-zA-Z0-9]{1,30};")
_HIGH = regex.compile(rb"[\x80-\xff]")
_WORDS = regex.compile(r"[\p{L}\p{M}]+")
_SIGN = regex.compile(r"[^\p{L}\p{M}\x00-\x7f]")
_JOINED = regex.compile(r"\d[\p{L}--\p{ASCII}]|[\p{L}--\p{ASCII}]\d|[\p{L}--\p{ASCII}]_", regex.VERSION1)
_CUT = regex.compile("\ufffd{1,2}[0-9]?\\n")  # what a word that was cut may end with
_SPACELESS = frozenset("ja ko zh-hans zh-hant th".split())


class Guess(NamedTuple):
    """An encoding, by Python's name, and the language that the text is in by it; no language where nothing fits."""

    encoding: str
    language: str


def guess(data: bytes, said: Declared) -> Guess:
    """Guess the encoding of bytes that are no UTF-8; ``said`` is what the page says of itself.

    Where they read like no language, it is what browsers fall back on: the encoding of the language that the page
    names, or of where it comes from, or else windows-1252.
    """
    sample = b"".join(_sample(data))
    gains = _gains(said)
    least = float("inf")
    name = language = ""
    for encoding, rare, languages in _ENCODINGS:
        text = _text(sample, encoding)
        words = Counter(_WORDS.findall(text))
        signs = _signs_cost(text, spaceless=False)
        for one in languages.split():
            cost = rare + _RARE_LANGUAGES.get(one, 0.5) - gains.get(one, 0.0)
            cost += _signs_cost(text, spaceless=True) if one in _SPACELESS else signs
            if cost < least:
                cost += letters.words_cost(words, one)
            if cost < least:
                least, name, language = cost, encoding, one
    if _is_text(_text(sample, name), language):
        return Guess(name, NAMES[language])
    likely = max(gains, key=lambda one: gains[one], default="en")
    return Guess(_FALLBACK.get(likely, "cp1252"), "")


def _text(sample: bytes, encoding: str) -> str:
    return _CUT.sub("\n", sample.decode(encoding, "replace"))


def _is_text(text: str, language: str) -> bool:
    """Tell whether what is not ASCII reads like a language."""
    words = Counter(word for word in _WORDS.findall(text) if not word.isascii())
    signs = _SIGN.findall(text)
    spaceless = language in _SPACELESS
    most, most_sign = (_WORST_WIDE, _WORST_WIDE) if spaceless else (_WORST, _WORST_SIGN)
    cost = letters.words_cost(words, language) + _signs_cost(text, spaceless=spaceless)
    size = sum((len(word) + 1) * number for word, number in words.items())  # its edge costs too
    return cost <= most * size + most_sign * len(signs) and 8 * signs.count("\ufffd") <= size


def _gains(said: Declared) -> dict[str, float]:
    gains: dict[str, float] = {}
    language = said.language
    main = language.split("-")[0]
    main = _SAME.get(main, main)
    if main == "zh":
        traditional = any(part in ("hant", "tw", "hk", "mo") for part in language.split("-"))
        main = "zh-hant" if traditional else "zh-hans"
    if main:
        gains[main] = _SAID_ENGLISH if main == "en" else _SAID
    for one in _OF_DOMAIN.get(said.domain, "").split():
        gains[one] = gains.get(one, 0.0) + (_SAID_ENGLISH if one == "en" else _FROM_THERE)
    return gains


def _sample(data: bytes) -> Iterator[bytes]:
    """Yield words that are not ASCII, each with what stands around it, from all over the text that a reader sees."""
    shown = _MARKUP.sub(b" \n ", _without_scripts(data))
    tokens = _tokens(data if shown.isascii() else shown)
    spots = [number for number, token in enumerate(tokens) if not token.isascii()]
    size = sum(min(len(tokens[spot]), _LONGEST) for spot in spots)
    step = max(1, len(spots) // _WINDOWS, size // _SIZE)
    taken, end = 0, 0
    for spot in spots[::step]:
        window = tokens[max(end, spot - _AROUND) : spot + _AROUND + 1]
        end = max(end, spot + _AROUND + 1)
        for token in window:
            yield token + b" " if len(token) <= _LONGEST else token[:_LONGEST] + b"\n"
            taken += min(len(token), _LONGEST)
        if taken > _SIZE:
            return


def _without_scripts(data: bytes) -> bytes:
    """Leave out comments, scripts and styles that end."""
    parts: list[bytes] = []
    lower = data.lower()
    endless: set[bytes] = set()
    at = 0
    for found in _HIDDEN.finditer(data):
        if found.start() < at:
            continue
        closing = b"</" + found[1].lower() if found[1] else b"-->"
        end = -1 if closing in endless else lower.find(closing, found.end())
        if end < 0:
            endless.add(closing)
            continue
        parts.append(data[at : found.start()])
        at = end + len(closing)
    return b" \n ".join([*parts, data[at:]])


def _tokens(data: bytes) -> list[bytes]:
    """Split at white space; of what is very long, some stretches that are not ASCII."""
    if len(data) <= _MOST:
        return data.split()
    tokens: list[bytes] = []
    end = 0
    for stretch in range(_STRETCHES):
        found = _HIGH.search(data, max(end, stretch * len(data) // _STRETCHES))
        if found is None:
            break
        start = max(end, data.rfind(b"\n", 0, found.start()) + 1, found.start() - _MOST // 100)
        end = start + _MOST // _STRETCHES
        tokens += data[start:end].split()
    return tokens


def _signs_cost(text: str, *, spaceless: bool) -> float:
    """Give what the signs cost that are no letters and not ASCII, and letters that touch digits."""
    total = 0.0 if spaceless else 5.0 * len(_JOINED.findall(text))
    total += 3.0 * abs(text.count("«") - text.count("»"))
    for found in _SIGN.finditer(text):
        at = found.start()
        total += _sign_cost(found[0], text[at - 1 : at] or " ", text[at + 1 : at + 2] or " ", spaceless)
    return total


def _sign_cost(sign: str, before: str, behind: str, spaceless: bool) -> float:
    if sign == "\ufffd":
        return 20.0
    if "\x80" <= sign <= "\x9f":
        return 16.0
    if spaceless and (cost := letters.sign_cost(sign)) is not None:
        return cost
    letter = before.isalpha() and behind.isalpha()
    number = before.isdigit() or behind.isdigit()
    if sign in "\u00a0\u00ad":
        return 3.0
    if sign in "’":
        return 2.5 if before.isalnum() else 8.0
    if sign in "“”„‘‚«»‹›…":
        return 9.0 if letter and not spaceless else 3.0
    if sign in "–—":
        return 3.0
    if sign in "£€¥$°½¼¾²³×±":
        return 5.0 if number or (sign == "€" and not letter) else 9.0
    if sign in "©®™§•·¿¡،؛؟†":
        return 9.0 if letter and sign != "·" else 5.0
    if sign in "ªº":
        return 5.0 if number else 11.0
    return 12.0
