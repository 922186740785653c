"""Containers, folders and corpora on the command line."""

import io
import json
import zipfile
from pathlib import Path

import pytest

from core.cli import main

CODE = "window.a=b('c');d();"
TEXT = f"One day it rained on the old town. {CODE} Then it stopped, and nobody was glad of it."
CLEAN = TEXT.replace(CODE + " ", "")
OTHER = "The baker opened his shop at five, as he had done for thirty years."


def write(path: Path, *records: object) -> Path:
    lines = [record if isinstance(record, str) else json.dumps(record, ensure_ascii=False) for record in records]
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    return write(tmp_path / "in" / "corpus.jsonl", {"id": "a", "text": TEXT}, {"id": "b", "text": OTHER})


def files_of(folder: Path) -> dict[str, str]:
    return {str(path.relative_to(folder)): path.read_text("utf-8") for path in folder.rglob("*") if path.is_file()}


def lines_of(path: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def test_all_articles_of_a_container_are_printed(corpus: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["clean", str(corpus)]) == 0
    assert capsysbinary.readouterr().out.decode() == f"{CLEAN}\n\n{OTHER}\n"
    assert main(["clean", str(corpus), "--to", "markdown"]) == 0
    assert capsysbinary.readouterr().out.decode() == f"{CLEAN}\n\n{OTHER}\n"
    assert main(["clean", f"{corpus}/2"]) == 0
    assert capsysbinary.readouterr().out.decode() == f"{OTHER}\n"


def test_reports_of_a_container_are_one_array(corpus: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["clean", str(corpus), "--to", "json"]) == 0
    first, second = json.loads(capsysbinary.readouterr().out)
    assert (first["text"], second["text"]) == (CLEAN, OTHER)
    plain = write(corpus.with_name("plain.txt"), OTHER)
    assert main(["clean", str(plain), str(corpus), "--to", "json"]) == 0
    one, array = _values(capsysbinary.readouterr().out.decode())
    assert isinstance(one, dict)
    assert isinstance(array, list)
    assert len(array) == 2


def _values(text: str) -> list[object]:
    found, at = [], 0
    while text[at:].strip():
        at += len(text[at:]) - len(text[at:].lstrip())
        value, at = json.JSONDecoder().raw_decode(text, at)
        found.append(value)
    return found


@pytest.mark.parametrize("form", ["html", "epub"])
def test_pages_of_a_container_need_a_folder(
    corpus: Path, capsysbinary: pytest.CaptureFixture[bytes], form: str
) -> None:
    assert main(["clean", str(corpus), "--to", form]) == 2
    assert b"name a folder with -o" in capsysbinary.readouterr().err


def test_a_bad_record_costs_a_complaint(tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    path = write(tmp_path / "c.jsonl", {"text": OTHER}, "{torn", {"text": TEXT})
    assert main(["clean", str(path)]) == 3
    shown = capsysbinary.readouterr()
    assert shown.out.decode() == f"{OTHER}\n\n{CLEAN}\n"
    assert shown.err.decode().count("winnow:") == 1
    assert "Line 2 of “c.jsonl” is no JSON." in shown.err.decode()
    assert main(["clean", str(path), "--to", "json"]) == 3
    assert len(json.loads(capsysbinary.readouterr().out)) == 2


def test_a_container_in_which_nothing_is_found_is_told(
    tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    path = write(tmp_path / "c.jsonl", {"text": OTHER}, {"text": TEXT})
    assert main(["clean", str(path), "--text-field", "words"]) == 3
    shown = capsysbinary.readouterr()
    assert shown.out == b""
    assert "no field “words”" in shown.err.decode()


def test_standard_input_may_be_a_container(
    corpus: Path, monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    class Stdin:
        def __init__(self, data: bytes) -> None:
            self.buffer = io.BytesIO(data)

    monkeypatch.setattr("sys.stdin", Stdin(corpus.read_bytes()))
    assert main(["clean", "-"]) == 0
    assert capsysbinary.readouterr().out.decode() == f"{CLEAN}\n\n{OTHER}\n"
    torn = corpus.read_bytes() + b"{torn\n"
    monkeypatch.setattr("sys.stdin", Stdin(torn))
    assert main(["clean", "-", "--to", "jsonl"]) == 3
    assert [json.loads(line)["id"] for line in capsysbinary.readouterr().out.splitlines()] == ["a", "b"]
    monkeypatch.setattr("sys.stdin", Stdin(TEXT.encode()))
    assert main(["clean", "-"]) == 0
    assert capsysbinary.readouterr().out.decode() == f"{CLEAN}\n"


def test_records_go_into_a_folder_by_their_numbers(corpus: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    assert main(["clean", str(corpus), "-o", str(out), "--no-header"]) == 0
    assert files_of(out) == {"corpus/000001.txt": CLEAN, "corpus/000002.txt": OTHER}


def test_a_folder_is_gone_through(corpus: Path, tmp_path: Path) -> None:
    folder = corpus.parent
    for name in ("a.txt", "sub/b.html", "sub/.hidden.txt", ".git/c.txt", "sub/b_files/d.txt", "sub/logo.png"):
        write(folder / name, f"<p>{OTHER}</p>" if name.endswith("html") else OTHER)
    (folder / "loop").symlink_to(folder)
    with zipfile.ZipFile(folder / "saved.zip", "w") as archive:
        archive.writestr("x/one.txt", OTHER)
        archive.writestr("x/two.txt", TEXT)
    out = tmp_path / "out"
    assert main(["clean", str(folder), "-o", str(out), "--no-header"]) == 0
    assert sorted(files_of(out)) == [
        "a.txt",
        "corpus/000001.txt",
        "corpus/000002.txt",
        "saved/x/one.txt",
        "saved/x/two.txt",
        "sub/b.txt",
    ]
    both = tmp_path / "both"
    assert main(["clean", str(folder / "sub"), str(folder / "a.txt"), "-o", str(both), "--no-header"]) == 0
    assert sorted(files_of(both)) == ["a.txt", "sub/b.txt"]


def test_outputs_never_mix_with_inputs(corpus: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["clean", str(corpus.parent), "-o", str(corpus.parent / "out")]) == 2
    assert b"lies within" in capsysbinary.readouterr().err
    assert main(["clean", str(corpus.parent), "--to", "jsonl", "-o", str(corpus.parent / "out.jsonl")]) == 2
    assert main(["clean", str(corpus.parent), "--report", str(corpus.parent / "report.jsonl")]) == 2
    assert sorted(path.name for path in corpus.parent.iterdir()) == ["corpus.jsonl"]
    assert main(["clean", str(corpus), "--to", "jsonl", "-o", str(corpus)]) == 2
    assert main(["clean", str(corpus), "--report", str(corpus)]) == 2


def test_nothing_is_overwritten_unasked(
    corpus: Path, tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    out = tmp_path / "out"
    mine = write(out / "corpus" / "000002.txt", "Mine.")
    assert main(["clean", str(corpus), "-o", str(out), "--no-header"]) == 1
    assert "is there already. " not in capsysbinary.readouterr().out.decode()
    assert mine.read_text("utf-8") == "Mine.\n"
    assert main(["clean", str(corpus), "-o", str(out), "--no-header", "--resume"]) == 0
    assert files_of(out) == {"corpus/000001.txt": CLEAN, "corpus/000002.txt": "Mine.\n"}
    lines = write(tmp_path / "lines.jsonl", {"mine": 1})
    assert main(["clean", str(corpus), "--to", "jsonl", "-o", str(lines)]) == 1
    assert lines_of(lines) == [{"mine": 1}]


def test_resuming_does_what_is_left_and_removes_halves(corpus: Path, tmp_path: Path) -> None:
    out, report = tmp_path / "out", tmp_path / "report.jsonl"
    options = ["clean", str(corpus), "-o", str(out), "--no-header", "--report", str(report)]
    assert main(options) == 0
    whole = files_of(out)
    (out / "corpus" / "000001.txt").unlink()
    (out / "corpus" / ".000001.txt.ab12cd34.part").write_text("half")
    with report.open("a") as file:
        file.write('{"path": "tor')
    assert main([*options, "--resume"]) == 0
    assert files_of(out) == whole
    assert [(Path(str(line["path"])).name, line["status"]) for line in lines_of(report)] == [
        ("1", "cleaned"),
        ("2", "cleaned"),
        ("1", "cleaned"),
    ]


def test_the_report_tells_what_became_of_each(tmp_path: Path) -> None:
    path = write(tmp_path / "c.jsonl", {"text": TEXT}, "{torn", {"text": OTHER})
    out, report = tmp_path / "out", tmp_path / "report.jsonl"
    assert main(["clean", str(path), "-o", str(out), "--report", str(report)]) == 3
    first, second, third = lines_of(report)
    assert isinstance(first.pop("seconds"), float)
    assert first == {
        "path": f"{path}/1",
        "output": str(out / "c" / "000001.txt"),
        "status": "cleaned",
        "removals": 1,
        "characters": len(TEXT),
        "reason": None,
    }
    assert (second["status"], second["output"]) == ("failed", None)
    assert "is no JSON" in str(second["reason"])
    assert third["removals"] == 0
    assert main(["clean", str(path), "--report", str(report)]) == 1


def test_usage_of_what_belongs_to_batches(corpus: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["clean", str(corpus), "--resume"]) == 2
    assert main(["clean", str(corpus), "--jobs", "0"]) == 2
    assert main(["clean", str(corpus), "--check"]) == 0
    out = capsysbinary.readouterr().out.decode().splitlines()
    assert out == [f"{corpus}/{number}: every word is shown or removed" for number in (1, 2)]


def test_names_within_containers_become_names_of_files(tmp_path: Path) -> None:
    path = tmp_path / "saved.zip"
    with zipfile.ZipFile(path, "w") as archive:
        for name in ("a/what?.html", "a/what*.html", "7.txt", "a/" + "long" * 60 + ".txt"):
            archive.writestr(name, OTHER)
    out = tmp_path / "out"
    assert main(["clean", str(path), "-o", str(out), "--no-header"]) == 0
    names = sorted(files_of(out))
    assert names[0] == "saved/000007.txt"
    assert "saved/a/what_-2.txt" in names
    assert "saved/a/what_.txt" in names
    assert len(names) == 4


def test_a_container_may_go_into_one_file(
    corpus: Path, tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    text, array = tmp_path / "all.txt", tmp_path / "all.json"
    assert main(["clean", str(corpus), "-o", str(text)]) == 0
    assert text.read_text("utf-8") == f"{CLEAN}\n\n{OTHER}\n"
    assert main(["clean", str(corpus), "--to", "json", "-o", str(array)]) == 0
    assert [one["text"] for one in json.loads(array.read_text("utf-8"))] == [CLEAN, OTHER]
    assert main(["clean", str(corpus), "-o", str(text)]) == 1
    assert b"is there already" in capsysbinary.readouterr().err
    assert main(["clean", str(corpus), "--to", "html", "-o", str(tmp_path / "all.html")]) == 2
    empty = write(tmp_path / "empty.jsonl", {"text": ""}, {"text": " "})
    assert main(["clean", str(empty), "--text-field", "text", "-o", str(tmp_path / "none.txt")]) == 3
    assert sorted(path.name for path in tmp_path.iterdir()) == ["all.json", "all.txt", "empty.jsonl", "in"]
