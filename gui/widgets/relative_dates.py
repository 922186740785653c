"""Moments in the words of a reader: today, yesterday, a weekday, a date."""

from __future__ import annotations

import re
from datetime import datetime

from PySide6.QtCore import QDate, QLocale, QTime

from gui.language.speech import tr

_TOKEN = re.compile(r"'[^']*'|d{1,4}|M{1,4}|y{2,4}|.", re.DOTALL)


def told(moment: datetime, now: datetime, locale: QLocale) -> str:
    """Say when something was, as seen from ``now``: ``today, 14:05``, ``yesterday``, ``Monday``, ``3 March``.

    Args:
        moment: When it was; with a time zone.
        now: The present; with the reader's time zone, which decides what a day is.
        locale: How the reader writes dates.
    """
    moment = moment.astimezone(now.tzinfo)
    days = (now.date() - moment.date()).days
    if days == 0:
        time = QTime(moment.hour, moment.minute)
        return tr("today, {time}", time=locale.toString(time, QLocale.FormatType.ShortFormat))
    if days == 1:
        return tr("yesterday")
    date = QDate(moment.year, moment.month, moment.day)
    if 1 < days < 7:
        return locale.toString(date, "dddd")
    long = locale.dateFormat(QLocale.FormatType.LongFormat)
    return locale.toString(date, _cut(long, "dM" if moment.year == now.year else "dMy"))


def _cut(pattern: str, wanted: str) -> str:
    """Cut a locale's long date down to some of its parts, in its order and with what it puts between them.

    Args:
        pattern: The long date, as Qt writes it.
        wanted: Letters of the parts: ``d`` for the day of the month, ``M``, ``y``.
    """
    tokens = _TOKEN.findall(pattern)
    keep = [at for at, token in enumerate(tokens) if token[0] in wanted and not token.startswith("ddd")]
    first, last = keep[0], keep[-1]
    # What belongs to the number or the name stands right behind it: "3.", "3日".
    if last + 1 < len(tokens) and not re.match(r"[\s,،dMy]", tokens[last + 1]):
        last += 1
    inside = (token for at, token in enumerate(tokens) if first <= at <= last and (token[0] not in "dMy" or at in keep))
    return "".join(inside)
