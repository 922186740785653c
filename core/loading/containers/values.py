"""Values of records, as corpora and exports write them, to words, dates, languages and texts."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from datetime import UTC, date, datetime
from typing import Any

from core.errors import ContainerError
from core.patterns import lazy_pattern

_ISO = lazy_pattern(
    r"(\d{4})([-/.]?)(\d\d)\2(\d\d)"
    r"(?:[T ]*(\d\d)[:.]?(\d\d)(?:[:.]?(\d\d)(?:[.,]\d{1,9})?)? ?(Z|UTC|GMT|[+-]\d\d:?\d\d)?)?\Z",
    re.IGNORECASE,
)
_MONTH = lazy_pattern(r"\d{4}(?:-\d\d)?\Z")
_NUMBER = lazy_pattern(r"-?\d{8,19}(?:\.\d{1,9})?\Z")
_TAG = lazy_pattern(r"([A-Za-z]{2,3})((?:[-_][A-Za-z0-9]{1,8})*)\Z")
_WRITTEN_LIST = lazy_pattern(r"""\[\s*(?:['"].*['"]\s*)?\]\Z""", re.DOTALL)
_WRITTEN = lazy_pattern(r"""'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)\"""")
_NAMES = ("name", "displayName", "display_name", "full_name", "title", "rendered", "value", "#text", "$t")
_TEXTS = ("text", "content", "value", "body", "paragraph", "html", "markdown", "rendered")
_LONGEST_DATE = 100
_LONGEST_LIST = 5000
_LEAST_SECONDS = 1e8
_MOST_SECONDS = 1e11
"""Numbers between them are seconds since 1970, from 1973 on; larger ones are counted in finer units."""


def words_of(value: object) -> str | None:
    """Give a value as words in a line, or None where it has none."""
    if isinstance(value, Mapping):
        value = next((value[name] for name in _NAMES if name in value), None)
    if isinstance(value, list) and len(value) == 1:
        value = value[0]
    if isinstance(value, int | float) and not isinstance(value, bool):
        value = str(value)
    return " ".join(value.split()) or None if isinstance(value, str) else None


def names_of(value: object) -> tuple[str, ...]:
    """Give the names of persons in a value: a name, a list of them, or a list that was written as Python does."""
    if isinstance(value, str) and len(value) <= _LONGEST_LIST and _WRITTEN_LIST.match(value.strip()):
        value = [found[1] or found[2] for found in _WRITTEN.finditer(value)]
    several = value if isinstance(value, list | tuple) else [value]
    return tuple(name for one in several if (name := words_of(one)))


def address_of(value: object) -> str | None:
    """Give the address in a value, or None where it is none of the web."""
    words = words_of(value)
    return words if words and words.lower().startswith(("http://", "https://")) else None


def language_of(value: object) -> str | None:
    """Give a value as a BCP 47 tag, or None where it is none: the name of a language in words."""
    found = _TAG.match(words_of(value) or "")
    return found[1].lower() + found[2].replace("_", "-") if found else None


def date_of(value: Any) -> str | None:
    """Give a value as date, or date and time, in ISO 8601; words in which none is found as they are.

    Numbers are seconds since 1970, or milliseconds, microseconds or nanoseconds where they are too large for seconds.
    """
    if isinstance(value, Mapping):
        value = next((value[name] for name in ("$date", "$numberLong", "iso", "value", "date") if name in value), None)
        return date_of(value) if not isinstance(value, Mapping) or len(value) == 1 else None
    if isinstance(value, datetime | date):
        return _written(value)
    if isinstance(value, int | float) and not isinstance(value, bool):
        return _since_epoch(value)
    words = words_of(value)
    if words is None or _MONTH.match(words):
        return words
    if len(words) > _LONGEST_DATE:
        return None
    if (found := _ISO.match(words)) and (iso := _checked(found)):
        return iso
    if _NUMBER.match(words):
        return _since_epoch(float(words))
    return _of_mail(words) or words


def text_of(value: object) -> str:
    """Give the text of a value: a string, or a list of paragraphs, which are parted by blank lines."""
    if isinstance(value, str):
        return value
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    if isinstance(value, list | tuple):
        return "\n\n".join(part for one in value if (part := _paragraph(one).strip("\n")))
    return ""


def _paragraph(value: object) -> str:
    if isinstance(value, Mapping):
        value = next((value[name] for name in _TEXTS if isinstance(value.get(name), str)), None)
    return value if isinstance(value, str) else ""


def _checked(found: re.Match[str]) -> str | None:
    """Give a date of year, month and day, checked; its time to the second, and its zone."""
    year, _, month, day, hour, minute, second, zone = found.groups()
    try:
        datetime(int(year), int(month), int(day), int(hour or 0), int(minute or 0), min(59, int(second or 0)))
    except ValueError:
        return None
    iso = f"{year}-{month}-{day}"
    if hour is None:
        return iso
    iso += f"T{hour}:{minute}" + (f":{second}" if second else "")
    if zone is None:
        return iso
    if zone[0] not in "+-":
        return f"{iso}Z"
    return f"{iso}{zone}" if ":" in zone else f"{iso}{zone[:3]}:{zone[3:]}"


def _since_epoch(number: float) -> str | None:
    if not math.isfinite(number):
        return None
    if 1000 <= number < 3000:
        return f"{number:.0f}"  # a year
    while number >= _MOST_SECONDS:
        number /= 1000
    if number < _LEAST_SECONDS:
        return None
    return _written(datetime.fromtimestamp(number, UTC))


def _of_mail(words: str) -> str | None:
    """Read a date as mails and RSS write it, RFC 2822."""
    from email.utils import parsedate_to_datetime  # late: few corpora have such dates

    if "," not in words and ":" not in words:
        return None
    try:
        return _written(parsedate_to_datetime(words))
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _written(value: date) -> str:
    iso = value.isoformat(timespec="seconds") if isinstance(value, datetime) else value.isoformat()
    return iso.replace("+00:00", "Z")


def no_texts(name: str) -> ContainerError:
    """Give the error for records none of which holds a text."""
    return ContainerError(
        f"No field of the records in “{name}” holds a text.", "Name it: winnow clean FILE --text-field NAME."
    )
