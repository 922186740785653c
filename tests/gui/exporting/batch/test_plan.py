"""What is proposed, what a folder of outputs is, and what is read of a report as it grows."""

import json
from pathlib import Path

import pytest

from core.cli.arguments import clean_parser
from core.export import FORMS
from gui.exporting.batch.plan import FORMS as OFFERED
from gui.exporting.batch.plan import REPORT, Place, Plan, place_of, proposed
from gui.exporting.batch.report import Failure, GrowingReport


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    folder = tmp_path / "pages"
    folder.mkdir()
    return folder


def line(path: Path | str, status: str = "cleaned", reason: str | None = None) -> str:
    return json.dumps({"path": str(path), "status": status, "reason": reason}) + "\n"


def report(folder: Path, *lines: str) -> None:
    folder.mkdir(exist_ok=True)
    (folder / REPORT).write_text("".join(lines), "utf-8")


def test_what_is_offered_is_what_the_command_line_writes() -> None:
    assert {name for name, _ in OFFERED} == {*FORMS, "jsonl"}


@pytest.mark.parametrize("form", [name for name, _ in OFFERED])
def test_the_command_line_takes_a_plan(tmp_path: Path, form: str) -> None:
    plan = Plan(str(tmp_path / "a"), str(tmp_path / "b"), form, 0.8, "less", "cp1252", header=False, resume=True)
    options = clean_parser().parse_args(plan.arguments()[1:])
    assert options.files == [plan.source]
    assert Path(options.output) == (tmp_path / "b" / "articles.jsonl" if form == "jsonl" else tmp_path / "b")
    assert (options.to, options.threshold, options.page, options.encoding) == (form, 0.8, "less", "cp1252")
    assert options.resume
    assert options.header is False
    assert options.report == plan.report


def test_a_folder_beside_is_proposed(pages: Path) -> None:
    assert proposed(str(pages)) == f"{pages} cleaned"
    file = pages.parent / "corpus.jsonl"
    file.write_text("{}\n")
    assert proposed(str(file)) == str(pages.parent / "corpus cleaned")
    archive = pages.parent / "saved.zip"
    archive.write_bytes(b"PK")
    assert proposed(str(archive / "a")) == str(pages.parent / "a cleaned")


def test_what_was_begun_is_proposed_again_and_what_is_of_others_is_not(pages: Path) -> None:
    first = Path(f"{pages} cleaned")
    report(first, line(pages / "a.txt"))
    assert proposed(str(pages)) == str(first)
    report(first, line("/elsewhere/a.txt"))
    assert proposed(str(pages)) == f"{first} 2"
    Path(f"{first} 2").mkdir()
    (Path(f"{first} 2") / "a.txt").touch()
    assert proposed(str(pages)) == f"{first} 3"


def test_what_a_folder_of_outputs_is(pages: Path, tmp_path: Path) -> None:
    out, source = tmp_path / "out", str(pages)
    assert place_of(str(out), source) is Place.FREE
    out.mkdir()
    assert place_of(str(out), source) is Place.FREE
    (out / "a.txt").touch()
    assert place_of(str(out), source) is Place.FILLED
    assert place_of(str(out / "a.txt"), source) is Place.FILE
    report(out, line(pages / "a.txt"))
    assert place_of(str(out), source) is Place.OURS
    report(out, line(f"{pages} of others/a.txt"))
    assert place_of(str(out), source) is Place.OTHERS
    report(out, "{")
    assert place_of(str(out), source) is Place.FILLED
    for inside in (pages, pages / "out", pages / ".." / "pages" / "out"):
        assert place_of(str(inside), source) is Place.WITHIN


def test_a_report_tells_what_failed_since(tmp_path: Path) -> None:
    report(tmp_path, line("old", "failed", "before"), '{"path": "torn", "status": "fai')
    growing = GrowingReport(str(tmp_path / REPORT))
    # What resumes cuts the torn line off, and goes on there.
    words = 'says "status": "failed" of itself'
    added = line("b", "failed", "is empty") + line(words) + line(words, "failed")
    whole = line("old", "failed", "before")
    report(tmp_path, whole, added[:-5])
    assert growing.failures() == ([Failure("b", "is empty")], False)
    report(tmp_path, whole, added)
    assert growing.failures() == ([Failure(words, "")], False)
    assert growing.failures() == ([], False)


def test_a_report_that_is_not_there_yet(tmp_path: Path) -> None:
    growing = GrowingReport(str(tmp_path / REPORT))
    assert growing.failures() == ([], False)
    report(tmp_path, line("b", "failed", "is empty"))
    assert growing.failures() == ([Failure("b", "is empty")], False)
