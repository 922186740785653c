"""Dates as pages write them."""

import pytest

from core.page.metadata.dates import parse_date

SHORT = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("3. März 2024", "2024-03-03"),
        ("am 3. Mai 2024 um 10:15", "2024-05-03T10:15:00"),
        ("1er août 2023", "2023-08-01"),
        ("3 de mayo de 2024", "2024-05-03"),
        ("3 de maio de 2024", "2024-05-03"),
        ("3 maggio 2024", "2024-05-03"),
        ("3 mei 2024", "2024-05-03"),
        ("den 3 maj 2024", "2024-05-03"),
        ("12 września 2023 r.", "2023-09-12"),
        ("3 listopada 2023", "2023-11-03"),
        ("3 мая 2024", "2024-05-03"),
        ("3 травня 2024", "2024-05-03"),
        ("3 Mayıs 2024", "2024-05-03"),
        ("3. toukokuuta 2024", "2024-05-03"),
        ("2024年5月3日", "2024-05-03"),
        ("2024년 5월 3일", "2024-05-03"),
        ("20240503", "2024-05-03"),
        ("الجمعة، 3 أيار/مايو 2024", "2024-05-03"),
        ("3 ديسمبر 2024", "2024-12-03"),
        ("3 במאי 2024", "2024-05-03"),
        ("12-May-2024", "2024-05-12"),
        ("May 3, 2024, 1:05 pm EST", "2024-05-03T13:05:00-05:00"),
        ("May 3, 2024 at 12:05 a.m.", "2024-05-03T00:05:00"),
        ("Thu, 18 Dec 2025 06:55:17 GMT", "2025-12-18T06:55:17+00:00"),
        ("Fri Dec 12 2025 09:00:00 GMT+0100 (Central European)", "2025-12-12T09:00:00+01:00"),
        ("2025-12-19T02:41:41.1234567Z", "2025-12-19T02:41:41.123456+00:00"),
        ("2025-12-19T25:00Z", "2025-12-19"),
        ("2025-02-30", None),
        ("0001-01-01", None),
        ("May 3, 2024 25:99", "2024-05-03"),
        ("45 May 2024", None),
        ("call 555-12-2024 now", None),
        ("version 3.11.2024.1", None),
        ("", None),
        *((f"{month} 3, 2024", f"2024-{n:02}-03") for n, month in enumerate(SHORT.split(), 1)),
        ("3 mrt 2024", "2024-03-03"),
    ],
)
def test_dates(text: str, expected: str | None) -> None:
    assert parse_date(text) == expected


@pytest.mark.parametrize(
    ("language", "expected"),
    [(None, "2024-03-04"), ("en-US", "2024-03-04"), ("en-GB", "2024-04-03"), ("fr", "2024-04-03")],
)
def test_the_language_decides_between_day_and_month(language: str | None, expected: str) -> None:
    assert parse_date("3/4/2024", language) == expected


def test_a_day_above_twelve_decides_by_itself() -> None:
    assert parse_date("31/10/2024", "en-US") == parse_date("10/31/2024", "fr") == "2024-10-31"
