"""The benchmark of several sources, on a page of each that is told apart from its furniture or is not."""

import gzip
import json
from pathlib import Path

import pytest

from tests.benchmarks import mixed
from tests.benchmarks.truths import SOURCES

PROSE = " ".join(f"The ferry of {hour} o'clock leaves the harbour with its lamps lit." for hour in range(1, 10))


@pytest.fixture
def data(tmp_path: Path) -> Path:
    (tmp_path / "pages-mixed" / "html").mkdir(parents=True)
    truth = {"wanted": PROSE[:40], "unwanted": "Subscribe to the timetable"}
    every = {
        f"{source}-1": {"source": source, "text": PROSE, "with": [truth["wanted"]], "without": [truth["unwanted"]]}
        for source in SOURCES
    }
    page = f"<title>Ferries</title><nav><a href=/>{truth['unwanted']}</a></nav><article><p>{PROSE}</p></article>"
    for name in every:
        (tmp_path / "pages-mixed" / "html" / f"{name}.html.gz").write_bytes(gzip.compress(page.encode()))
    (tmp_path / "pages-mixed" / "ground-truth.json").write_text(json.dumps(every), encoding="utf-8")
    return tmp_path


def test_pages_that_are_read_whole_are_above_every_floor(data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert mixed.main(data) == 0
    told = capsys.readouterr().out
    assert all(f"{source:13} Winnow       pages    1  F1 1.0000" in told for source in SOURCES)


def test_a_source_that_is_read_badly_is_named(
    data: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(mixed, "ours", lambda page: "Subscribe to the timetable")
    assert mixed.main(data) == 1
    assert "WORSE THAN ITS FLOOR: mixed, scrap lost is 1, most 0" in capsys.readouterr().out


def test_without_pages_there_is_no_figure(tmp_path: Path) -> None:
    assert mixed.main(tmp_path) == 2
