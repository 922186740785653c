"""Dates as pages write them: in numbers, or in the words of many languages."""

from __future__ import annotations

import re
from datetime import date, datetime, time, timedelta, timezone

from core.patterns import lazy_pattern

_MONTHS = (
    # English, German, French, Spanish, Portuguese, Italian, Dutch, Swedish, Danish, Norwegian, Polish, Czech, Finnish,
    # Turkish, Indonesian, Romanian, Russian, Ukrainian, Greek, Arabic, Hebrew: as they stand beside a day.
    "january januar jänner janvier enero janeiro gennaio januari tammikuuta ocak ianuarie stycznia ledna января січня "
    "ιανουαρίου "
    "يناير ינואר בינואר",
    "february februar février febrero fevereiro febbraio februari helmikuuta şubat februarie lutego února февраля "
    "лютого φεβρουαρίου "
    "فبراير פברואר בפברואר",
    "march märz mars marzo março maart marts maaliskuuta mart maret martie marca března марта березня μαρτίου "
    "مارس מרץ במרץ",
    "april avril abril aprile huhtikuuta nisan aprilie kwietnia dubna апреля квітня απριλίου أبريل ابريل אפריל באפריל",
    "may mai mayo maio maggio mei maj toukokuuta mayıs maja května мая травня μαΐου مايو מאי במאי",
    "june juni juin junio junho giugno kesäkuuta haziran iunie czerwca června июня червня ιουνίου "
    "يونيو يونيه יוני ביוני",
    "july juli juillet julio julho luglio heinäkuuta temmuz iulie lipca července июля липня ιουλίου "
    "يوليو يوليه יולי ביולי",
    "august août agosto augustus augusti elokuuta ağustos agustus sierpnia srpna августа серпня αυγούστου "
    "أغسطس اغسطس אוגוסט באוגוסט",
    "september septembre septiembre setembro settembre syyskuuta eylül septembrie września září сентября вересня "
    "σεπτεμβρίου "
    "سبتمبر ספטמבר בספטמבר",
    "october oktober octobre octubre outubro ottobre oktober lokakuuta ekim octombrie października října октября "
    "жовтня οκτωβρίου "
    "أكتوبر اكتوبر אוקטובר באוקטובר",
    "november novembre noviembre novembro marraskuuta kasım noiembrie listopada listopadu ноября листопада νοεμβρίου "
    "نوفمبر נובמבר בנובמבר",
    "december dezember décembre diciembre dezembro dicembre desember joulukuuta aralık decembrie grudnia prosince "
    "декабря грудня δεκεμβρίου "
    "ديسمبر דצמבר בדצמבר",
)
_SHORT = {"mar": 3, "mrt": 3, "sept": 9}
"""Short names that are no beginning, or that of two months, one of them in a language that shortens otherwise."""
_HOURS = {"est": -5, "edt": -4, "cst": -6, "cdt": -5, "mst": -7, "mdt": -6, "pst": -8, "pdt": -7, "cet": 1, "cest": 2}
_ZERO = ("z", "utc", "gmt")
_MONTH_BEFORE_DAY = frozenset({"en", "en-us", "en-ph", "fil"})
_FIRST_YEAR, _LAST_YEAR = 1900, 2100
_LONGEST = 300
"""Code points that a date is looked for in."""

_ISO = lazy_pattern(r"(?<!\d)(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?)\s?(Z|[+-]\d{2}:?\d{2})?)?")
_DIGIT = lazy_pattern(r"\d")
_WORD = r"(?:[^\W\d_]{2,12}\s?/\s?)?([^\W\d_]{3,12})\.?"
"""The name of a month; in Arabic often after its name in another part of the world."""
_DAY = r"(\d{1,2})(?:st|nd|rd|th|er|e|º|ª|°|\.)?"
_DAY_FIRST = lazy_pattern(rf"(?<!\d){_DAY}\s*[-–/]?\s*(?:of\s|de\s)?{_WORD},?\s*[-–/]?\s*(?:del?\s)?(\d{{4}})(?!\d)")
_MONTH_FIRST = lazy_pattern(rf"(?<!\w){_WORD}\s+{_DAY},?\s+(\d{{4}})(?!\d)")
_YEAR_FIRST = lazy_pattern(r"(?<!\d)(\d{4})(?:[./-]|\s?[年년]\s?)(\d{1,2})(?:[./-]|\s?[月월]\s?)(\d{1,2})(?!\d)")
_NUMBERS = lazy_pattern(r"(?<![\d./])(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d|[./]\d)")
_COMPACT = lazy_pattern(r"(?<!\d)(\d{4})(\d{2})(\d{2})(?:T?\d{4,6})?Z?\Z")
_TIME = lazy_pattern(
    r"(?:\s*(?:,|at|um|à|a las|[-–—|•·@])){0,2}\s*(\d{1,2})[:h](\d{2})(?::(\d{2}))?(?:\s*([ap])\.?m\b\.?)?"
    r"(?:\s*\(?(z|utc|gmt|[ecmp][sd]t|ce?st|cet)\b)?\s*([+-]\d{2}:?\d{2})?",
    re.IGNORECASE,
)


def _month_table() -> dict[str, int]:
    """Give the number of every month by its name in lower case, and by every beginning that names no other."""
    whole = {name: number for number, names in enumerate(_MONTHS, 1) for name in names.split()}
    short: dict[str, int] = {}
    for name, number in whole.items():
        for length in range(3, len(name)):
            start = name[:length]
            short[start] = number if short.get(start, number) == number else 0
    return {**{start: number for start, number in short.items() if number}, **_SHORT, **whole}


_MONTH_OF = _month_table()


def is_month(word: str) -> bool:
    """Tell whether a word in lower case is the name of a month, or short for one."""
    return word in _MONTH_OF


def parse_date(text: str, language: str | None = None) -> str | None:
    """Read the first date of ``text``, with its time and zone if it has them, as ISO 8601; else None.

    Args:
        text: Text or an attribute: ``2024-05-03T10:00Z``, ``3. Mai 2024``, ``May 3, 2024, 1:05 pm EST``.
        language: BCP 47 tag of the page. It decides whether ``3/4/2024`` begins with the month.
    """
    text = text[:_LONGEST]
    if not _DIGIT.search(text):
        return None
    if found := _ISO.search(text):
        return _iso(found)
    day, end = _in_words(text)
    if day is None:
        day, end = _in_numbers(text, language)
    if day is None:
        return None
    moment = _time(text, end)
    return datetime.combine(day, moment).isoformat() if moment else day.isoformat()


def _iso(found: re.Match[str]) -> str | None:
    day = _day(*(int(part) for part in found[1].split("-")))
    if day is None:
        return None
    if found[2] is None:
        return day.isoformat()
    try:
        return datetime.fromisoformat(f"{found[1]}T{found[2]}{found[3] or ''}").isoformat()
    except ValueError:
        return day.isoformat()


def _in_words(text: str) -> tuple[date | None, int]:
    for pattern, (day, month) in ((_MONTH_FIRST, (2, 1)), (_DAY_FIRST, (1, 2))):
        for found in pattern.finditer(text):
            if number := _MONTH_OF.get(found[month].lower()):
                return _day(int(found[3]), number, int(found[day])), found.end()
    return None, 0


def _in_numbers(text: str, language: str | None) -> tuple[date | None, int]:
    if found := _YEAR_FIRST.search(text) or _COMPACT.match(text.strip()):
        return _day(int(found[1]), int(found[2]), int(found[3])), found.end()
    if found := _NUMBERS.search(text):
        first, second = int(found[1]), int(found[3])
        american = found[2] == "/" and (language or "en").lower() in _MONTH_BEFORE_DAY
        if second > 12 or (american and first <= 12):
            first, second = second, first
        return _day(int(found[4]), second, first), found.end()
    return None, 0


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day) if _FIRST_YEAR <= year <= _LAST_YEAR else None
    except ValueError:
        return None


def _time(text: str, at: int) -> time | None:
    """Read the time of day that follows a date."""
    found = _TIME.match(text, at)
    if found is None:
        return None
    hour = int(found[1])
    if found[4]:
        hour = hour % 12 + (12 if found[4].lower() == "p" else 0)
    zone = None
    name = (found[5] or "").lower()
    if found[6]:
        sign = -1 if found[6][0] == "-" else 1
        zone = timezone(sign * timedelta(hours=int(found[6][1:3]) % 24, minutes=int(found[6][-2:]) % 60))
    elif name:
        zone = timezone(timedelta(hours=0 if name in _ZERO else _HOURS.get(name, 0)))
    try:
        return time(hour, int(found[2]), int(found[3] or 0), tzinfo=zone)
    except ValueError:
        return None
