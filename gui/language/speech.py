"""What every visible text of the window goes through: ``tr`` and ``plural``, and ``noted`` for what is said later.

Texts are English in the source, with ``{names}`` where values stand, so that a language may order them as it likes.
``pyside6-lupdate`` finds the literals (``tools/translations.py`` tells it the names of these functions). In English
nothing is loaded and nothing is looked up.
"""

from __future__ import annotations

from typing import Protocol


class Language(Protocol):
    """A language that the window speaks; ``code`` is its code."""

    code: str

    def text(self, source: str, singular: str = "", number: int = -1) -> str:
        """Give the translation of a text; of several forms that for ``number``.

        ``singular`` is the source's form for one.
        """

    def number(self, value: int) -> str:
        """Write a number."""

    def decimal(self, written: str) -> str:
        """Write a number that is given as English writes it, without groups."""

    def percent(self, written: str) -> str:
        """Write a percentage, given as English writes the number of it."""


_language: Language | None = None


def speak(language: Language | None) -> None:
    """Say everything from now on in a language; in English with None. What was said already stays as it is."""
    global _language
    _language = language


def spoken() -> Language | None:
    """Give the language that everything is said in; None is English."""
    return _language


def spoken_code() -> str:
    """Give the code of the language that everything is said in."""
    return "en" if _language is None else _language.code


def tr(text: str, /, **values: object) -> str:
    """Say a text in the reader's language.

    Args:
        text: The English text, a literal or one that was ``noted``.
        values: What stands for its ``{names}``; whole numbers are written as the language does.
    """
    if _language is not None:
        text = _language.text(text)
    return _filled(text, values) if values else text


def plural(many: str, one: str, number: int, /, **values: object) -> str:
    """Say a text that depends on a number, which ``%n`` stands for.

    Args:
        many: The English text for several.
        one: The English text for one.
        number: The number.
        values: What stands for other ``{names}`` in it.
    """
    text = (one if number == 1 else many) if _language is None else _language.text(many, one, number)
    if values:
        text = _filled(text, values)
    return text.replace("%n", digits(number))


def noted(text: str) -> str:
    """Mark a text that ``tr`` says later, and give it as it is: for tables, made before a language is known."""
    return text


def noted_plural(many: str, one: str, _number: int) -> tuple[str, str]:
    """Mark a text that ``plural`` says later; the number tells ``lupdate`` that there are forms of it."""
    return many, one


def digits(number: int) -> str:
    """Write a whole number as the language does, such as ``2,000``."""
    return f"{number:,}" if _language is None else _language.number(number)


def percent(rounded: int) -> str:
    """Write a percentage as the language does, such as ``12%``."""
    return f"{rounded}%" if _language is None else _language.percent(str(rounded))


def share(part: float) -> str:
    """Write a part of a whole, 0 to 1, as a rounded percentage."""
    return percent(int(f"{100 * part:.0f}"))


def tenths_of_percent(part: float) -> str:
    """Write a part of a whole, 0 to 1, as a percentage with one place behind its point."""
    written = f"{100 * part:.1f}"
    return f"{written}%" if _language is None else _language.percent(written)


def seconds_in_words(seconds: float) -> str:
    """Say how long something took, such as ``1.5 s`` or ``120 ms``."""
    if seconds >= 1:
        written = f"{seconds:.1f}"
        return tr("{seconds} s", seconds=written if _language is None else _language.decimal(written))
    return tr("{milliseconds} ms", milliseconds=round(seconds * 1000))


def signed(number: int) -> str:
    """Write a whole number with its sign, such as ``+12`` or ``−3``."""
    sign = "+" if number > 0 else "\N{MINUS SIGN}" if number < 0 else ""
    return f"{sign}{digits(abs(number))}"


def decimal(value: float) -> str:
    """Write a number with at most one place behind its point, such as ``1.5``."""
    written = f"{round(value, 1):g}"
    return written if _language is None else _language.decimal(written)


def _filled(text: str, values: dict[str, object]) -> str:
    return text.format_map(
        {
            name: digits(value) if isinstance(value, int) and not isinstance(value, bool) else value
            for name, value in values.items()
        }
    )
