from datetime import UTC, datetime, timedelta, timezone

import pytest
from PySide6.QtCore import QLocale

from gui.widgets.relative_dates import told

ZONE = timezone(timedelta(hours=2))
NOW = datetime(2026, 3, 11, 9, 30, tzinfo=ZONE)  # a Wednesday


@pytest.mark.parametrize(
    ("moment", "words"),
    [
        (datetime(2026, 3, 11, 0, 5, tzinfo=ZONE), "today, 00:05"),
        (datetime(2026, 3, 10, 23, 59, tzinfo=ZONE), "yesterday"),
        (datetime(2026, 3, 9, 12, 0, tzinfo=ZONE), "Monday"),
        (datetime(2026, 3, 5, 12, 0, tzinfo=ZONE), "Thursday"),
        (datetime(2026, 3, 4, 12, 0, tzinfo=ZONE), "4 March"),
        (datetime(2026, 1, 1, 12, 0, tzinfo=ZONE), "1 January"),
        (datetime(2025, 12, 31, 12, 0, tzinfo=ZONE), "31 December 2025"),
        (datetime(2026, 3, 12, 12, 0, tzinfo=ZONE), "12 March"),  # a clock that was wrong
    ],
)
def test_a_moment_is_told_as_seen_from_now(moment: datetime, words: str) -> None:
    assert told(moment, NOW, QLocale("en_GB")) == words


def test_a_day_is_the_readers_day() -> None:
    late = datetime(2026, 3, 10, 22, 30, tzinfo=UTC)  # half past midnight where the reader is
    assert told(late, NOW, QLocale("en_GB")) == "today, 00:30"


@pytest.mark.parametrize(
    ("locale", "short", "long"),
    [
        ("en_US", "February 3", "February 3, 2025"),
        ("de_DE", "3. Februar", "3. Februar 2025"),
        ("fr_FR", "3 février", "3 février 2025"),
        ("es_ES", "3 de febrero", "3 de febrero de 2025"),
        ("ja_JP", "2月3日", "2025年2月3日"),
        ("hu_HU", "február 3.", "2025. február 3."),
    ],
)
def test_a_date_is_written_as_the_reader_writes_dates(locale: str, short: str, long: str) -> None:
    for year, words in ((2026, short), (2025, long)):
        assert told(datetime(year, 2, 3, 12, 0, tzinfo=ZONE), NOW, QLocale(locale)) == words
