"""How the items of a list are numbered: in digits, letters or Roman numerals."""

from __future__ import annotations

from core.patterns import lazy_pattern

_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
    (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_MARKER = lazy_pattern(r"\s*(?:(?P<digits>-?\d{1,9})|(?P<letters>[A-Za-z]{1,9}))[.)]\s*")
_VALUES = {"m": 1000, "d": 500, "c": 100, "l": 50, "x": 10, "v": 5, "i": 1}
STYLES = frozenset("1aAiI")
"""The ways to number, as the attribute ``type`` of HTML names them."""


def numeral(value: int, style: str) -> str:
    """Write a number in a style; one that the style has no way to write stands in digits."""
    if style in ("a", "A") and value > 0:
        letters = ""
        while value:
            value, rest = divmod(value - 1, 26)
            letters = chr(ord("a") + rest) + letters
        return letters.upper() if style == "A" else letters
    if style in ("i", "I") and 0 < value < 4000:
        written = ""
        for worth, sign in _ROMAN:
            count, value = divmod(value, worth)
            written += sign * count
        return written.upper() if style == "I" else written
    return str(value)


def read_marker(marker: str, style: str = "") -> tuple[int, str] | None:
    """Give the number and the style of an item's marker; None for a bullet.

    Args:
        marker: What stands before the item, such as ``iv. ``.
        style: The style of the items before it, if there are any: ``c.`` may be three or a hundred.
    """
    found = _MARKER.fullmatch(marker)
    if found is None:
        return None
    if found["digits"]:
        return int(found["digits"]), "1"
    letters = found["letters"]
    lower = letters.lower()
    if letters not in (lower, letters.upper()):
        return None
    upper = letters != lower
    roman = _roman(lower)
    of_letters = style in ("a", "A") or (style not in ("i", "I") and lower != "i" and not (roman and len(lower) > 1))
    if roman is None or of_letters:
        value = 0
        for letter in lower:
            value = 26 * value + ord(letter) - ord("a") + 1
        return value, "A" if upper else "a"
    return roman, "I" if upper else "i"


def _roman(lower: str) -> int | None:
    """Read a Roman numeral; None for letters that are none."""
    if not set(lower) <= _VALUES.keys():
        return None
    total = 0
    for sign, following in zip(lower, lower[1:] + "i", strict=True):
        worth = _VALUES[sign]
        total += -worth if worth < _VALUES[following] else worth
    return total if numeral(total, "i") == lower else None
