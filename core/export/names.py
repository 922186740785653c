"""The names of authors: which are persons' for sure, and what of such a name is the family's."""

from __future__ import annotations

import re
from typing import NamedTuple

from core.patterns import lazy_pattern

_PARTICLES = frozenset(
    "af auf da das de del della den der des di do dos du la le ten ter van von zu zum zur bin ibn al el".split()
)
_SUFFIX = lazy_pattern(r"(?:Jr|Sr)\.?|I{2,3}|IV")
_DEGREE = lazy_pattern(r"(?:[A-Z]{2,}|Ph\.?D|M\.?D|[BM]\.?[AS]c?|Esq|R\.?N)\.?")
_TITLES = frozenset("dame dr frau herr lord miss mme mr mrs ms prof rev sir".split())
_INITIALS = lazy_pattern(r"[^\W\d_]|(?:[^\W\d_]\.-?){1,4}|[^\W\d_]\.?-[^\W\d_]\.?")
_WORD = lazy_pattern(r"[^\W\d_]+(?:['’\-][^\W\d_]+)*")
_LATIN_END = 0x250
"""Where the Latin letters end that are not of Vietnamese, whose names begin with the family's."""
_NO_PERSON = frozenset(
    """academy admin administrator afp agence agency agenzia agentur ap archive archives association authority bank
    bbc blog board brand bureau business campaign center centre channel church city club college collective commission
    committee community company consortium contributor contributors corp corporation correspondent council data
    department desk deutsche digital dpa editor editorial editors education encyclopedia energy europe federation
    forum foundation fund gazette global gmbh government group guardian guest health herald history home house inc
    industry info initiative insider institut institute international journal lab labs law library limited llc local
    ltd magazine management market marketing media ministry museum nachrichten national network networks news
    newsroom office online organisation organization partners party podcast police post presse press project radio
    redacción redaction redaktion redazione rédaction reporter reporters research reuters review school science
    security service services society software solutions sport sports staff studio studios support systems team tech
    technologies technology telegraph times today tribune trust tv union united university user verein verlag
    weekly wiki wikipedia world writer writers zeitung""".split()
)
_ARTICLES = frozenset("the a an el la los las le les der die das il lo gli i de het den det o os as".split())
_FAMILY_FIRST = frozenset("hu ja ko vi zh".split())
"""Languages in which the family's name stands before the other, also in Latin letters."""


class Name(NamedTuple):
    """An author.

    Attributes:
        literal: The name as it stands.
        family: The family's name, and what belongs to it; empty unless it is sure.
        given: The other names.
        suffix: What tells a son from his father.
    """

    literal: str
    family: str = ""
    given: str = ""
    suffix: str = ""


def name_of(text: str, site: str | None = None, language: str | None = None) -> Name:
    """Take an author's name apart where it is a person's for sure: two names in Latin letters, initials between them.

    Args:
        text: The name, in one line.
        site: The publication's name, which is no person's.
        language: Tag of the article's language.
    """
    alone = Name(text)
    if _is_of(text, site) or (language or "").partition("-")[0].lower() in _FAMILY_FIRST or not _is_latin(text):
        return alone
    before, *degrees = (part.strip() for part in text.split(","))
    if degrees and all(map(_DEGREE.fullmatch, degrees)) and " " in before:
        text = before
    before, comma, after = (part.strip() for part in text.partition(","))
    if comma and (_SUFFIX.fullmatch(after) or not after):
        suffix = after
        words = before.split()
    elif comma:
        return alone if "," in after else _turned(alone, before.split(), after.split())
    else:
        suffix, words = "", before.split()
    while words and words[0].lower().rstrip(".") in _TITLES:
        del words[0]
    if len(words) > 2 and not suffix and _SUFFIX.fullmatch(words[-1]):
        suffix = words.pop()
    last = len(words) - 1
    first = next((n for n, word in enumerate(words) if 0 < n < last and word.lower() in _PARTICLES), last)
    given, family = words[:first], words[first:]
    return Name(alone.literal, " ".join(family), " ".join(given), suffix) if _are_sure(given, family) else alone


def _turned(alone: Name, family: list[str], given: list[str]) -> Name:
    """Read ``Family, Given``."""
    if any(map(_DEGREE.fullmatch, given)) or not _are_sure(given, family):
        return alone
    return Name(alone.literal, " ".join(family), " ".join(given))


def _are_sure(given: list[str], family: list[str]) -> bool:
    if not given or not family:
        return False
    names = [*(word for word in family[:-1] if word.lower() not in _PARTICLES), family[-1]]
    full = [word for word in given if not _INITIALS.fullmatch(word)]
    # Of three names that are written out, the one in the middle may be of either.
    if len(names) != 1 or len(full) > 1 or given[0].lower() in _ARTICLES:
        return False
    plain = [word.lower().strip(".’'") for word in (*given, *family)]
    if any(word in _NO_PERSON or word.removesuffix("s") in _NO_PERSON for word in plain):
        return False
    if not all(map(_is_name, (*full, *names))):
        return False
    return full == [] or full[0].isupper() == names[0].isupper()


def _is_name(word: str) -> bool:
    # All capitals may be a person's name, but two or three of them are an office more often.
    return (
        bool(_WORD.fullmatch(word)) and word[0].isupper() and len(word) > 1 and not (word.isupper() and len(word) < 4)
    )


def _is_of(name: str, site: str | None) -> bool:
    return bool(site) and name.casefold() in (site or "").casefold()


def _is_latin(text: str) -> bool:
    return all(ord(letter) < _LATIN_END for letter in text if letter.isalpha())


def initials(given: str) -> str:
    """Give the initials of given names: ``J. R.``, ``J.-P.``."""
    words = re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", given)
    return " ".join("-".join(f"{part[0].upper()}." for part in word.split("-")) for word in words)
