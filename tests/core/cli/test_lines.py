"""JSON lines in, JSON lines out."""

import hashlib
import json
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.article.source import MediaType
from core.cleaning.first_look import is_clean
from core.cleaning.pipeline import clean
from core.cli import main
from core.errors import EmptyError
from core.loading import load_text

CODE = "window.a=b('c');d();"
TEXT = f"One day it rained on the old town. {CODE} Then it stopped, and nobody was glad of it."
CLEAN = TEXT.replace(CODE + " ", "")
OTHER = "The baker opened his shop at five, as he had done for thirty years."


def cleaned(path: Path, *options: str, code: int = 0) -> list[bytes]:
    out = path.with_suffix(".out")
    out.unlink(missing_ok=True)
    assert main(["clean", str(path), "--to", "jsonl", "-o", str(out), *options]) == code
    return out.read_bytes().splitlines()


def corpus(tmp_path: Path, *lines: str | bytes | dict[str, object]) -> Path:
    path = tmp_path / "corpus.jsonl"
    data = [json.dumps(one).encode() if isinstance(one, dict) else one for one in lines]
    path.write_bytes(b"\n".join(one.encode("utf-8", "surrogatepass") if isinstance(one, str) else one for one in data))
    return path


def digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def test_fields_are_kept_and_the_text_is_cleaned(tmp_path: Path) -> None:
    path = corpus(tmp_path, {"id": 1, "text": TEXT, "tags": ["x", None]}, {"id": 2, "text": OTHER, "n": {"a": 1.5}})
    first, second = map(json.loads, cleaned(path))
    (span,) = first.pop("spans")
    assert TEXT[span["start"] : span["end"]] == CODE
    assert span["kind"] == "script"
    assert 0.5 <= span["confidence"] <= 1
    assert span["reason"]
    assert first == {"id": 1, "text": CLEAN, "tags": ["x", None], "original_sha256": digest(TEXT)}
    assert second == {"id": 2, "text": OTHER, "n": {"a": 1.5}, "spans": [], "original_sha256": digest(OTHER)}


def test_what_nothing_is_removed_from_stays_to_the_letter(tmp_path: Path) -> None:
    text = "  Two spaces end this line.  \r\n\r\n\r\n\r\nThe caf\u00e9 \U0001f600 closes at six.\t"
    line = (
        '{"id" :1.50e3,\t"text":"  Two \\u0061bc lines  \\r\\n\\n\\n\\nmore.", "big": 123456789012345678901234567890 }'
    )
    path = corpus(tmp_path, {"text": text}, line.replace("\t", ""), line, "\ufeff" and {"text": "A b."})
    lines = cleaned(path)
    assert json.loads(lines[0])["text"] == text
    assert lines[1].startswith(line.replace("\t", "").encode()[:-2])
    assert json.loads(lines[2])["text"] == json.loads(line)["text"]


def test_markdown_stays_markdown_and_html_becomes_text(tmp_path: Path) -> None:
    markdown = f"# The rain\n\n- one thing that fell\n- another thing that fell\n\n{TEXT}\n\nSee [the town](https://a.example)."
    path = corpus(
        tmp_path,
        {"text": markdown},
        {"text": f"<p>{OTHER}</p><p>{OTHER}</p><p>He was <b>glad</b>.</p>"},
        {"text": OTHER},
    )
    first, second, third = map(json.loads, cleaned(path))
    assert first["text"] == markdown.replace(CODE + " ", "")
    assert "<" not in second["text"]
    assert second["text"].endswith("He was glad.")
    assert third["text"] == OTHER


def test_spans_count_the_text_as_it_was(tmp_path: Path) -> None:
    for before in ("\ufeff", "\U0001f600 ", "\r\n\r\n", "A lone \ud800 half. "):
        text = before + TEXT
        (line,) = cleaned(corpus(tmp_path, {"text": text}))
        (span,) = json.loads(line)["spans"]
        assert text[span["start"] : span["end"]] == CODE


def test_records_without_text_and_names_that_are_taken(tmp_path: Path) -> None:
    path = corpus(
        tmp_path,
        {"text": "", "id": 1},
        {"id": 2, "text": None},
        {"id": 3},
        {"id": 4, "text": OTHER, "spans": "mine", "winnow_spans": "too"},
    )
    lines = [json.loads(line) for line in cleaned(path)]
    assert [line["id"] for line in lines] == [1, 2, 3, 4]
    assert lines[1]["text"] is None
    assert "text" not in lines[2]
    assert (lines[3]["spans"], lines[3]["winnow_spans"], lines[3]["winnow_winnow_spans"]) == ("mine", "too", [])


def test_bad_lines_give_none(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = corpus(tmp_path, {"text": OTHER}, "{torn", "[1]", b'"caf\xe9 and bread in the old town"', {"text": TEXT})
    lines = [json.loads(line) for line in cleaned(path, code=3)]
    assert [line["text"] for line in lines] == [OTHER, "café and bread in the old town", CLEAN]
    assert capsys.readouterr().err.count("winnow:") == 2


def test_the_field_of_the_text_may_be_chosen(tmp_path: Path) -> None:
    path = corpus(tmp_path, {"text": OTHER, "more": {"note": TEXT}}, {"text": OTHER, "more": {"note": OTHER}})
    first, _ = map(json.loads, cleaned(path, "--text-field", "more.note"))
    assert (first["text"], first["more"]) == (OTHER, {"note": CLEAN})


def test_a_corpus_of_one_record_is_one(tmp_path: Path) -> None:
    (line,) = cleaned(corpus(tmp_path, {"id": 7, "text": TEXT}))
    assert json.loads(line)["id"] == 7


def test_other_containers_and_files_become_records(tmp_path: Path) -> None:
    table = tmp_path / "table.csv"
    table.write_text(f"id,text\n1,{OTHER.replace(',', '')}\n2,{OTHER.replace(',', '')}\n", encoding="utf-8")
    assert [json.loads(line)["id"] for line in cleaned(table)] == ["1", "2"]
    page = tmp_path / "rain.txt"
    page.write_text(TEXT, encoding="utf-8")
    (line,) = map(json.loads, cleaned(page))
    assert (line["path"], line["text"], line["original_sha256"]) == (str(page), CLEAN, digest(TEXT))
    (span,) = line["spans"]
    assert TEXT[span["start"] : span["end"]] == CODE


def test_a_page_without_an_article_is_a_record_that_says_so(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    away = '<html><head><meta http-equiv="refresh" content="0;url=https://a.example/"></head><body><p>Go.</p></body></html>'
    (folder / "away.html").write_text(away, encoding="utf-8")
    (folder / "rain.txt").write_text(OTHER, encoding="utf-8")
    first, second = map(json.loads, cleaned(folder, code=3))
    assert (first["path"], first["text"], first["authors"], first["spans"]) == (str(folder / "away.html"), "", [], [])
    assert "holds no article" in first["error"]
    assert second["text"] == OTHER


def test_all_columns_are_kept(tmp_path: Path) -> None:
    pyarrow = pytest.importorskip("pyarrow")
    from pyarrow import parquet

    when = datetime(2024, 5, 1, tzinfo=UTC)
    rows = [{"id": 1, "text": TEXT, "when": when, "raw": b"x"}, {"id": 2, "text": OTHER, "when": when, "raw": b"y"}]
    path = tmp_path / "corpus.parquet"
    parquet.write_table(pyarrow.Table.from_pylist(rows), path)
    first, second = map(json.loads, cleaned(path))
    assert (first["text"], first["id"], first["when"], first["raw"]) == (CLEAN, 1, "2024-05-01T00:00:00+00:00", "x")
    assert second["text"] == OTHER


def test_a_record_that_cannot_be_cleaned_keeps_its_text(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object) -> None:
        raise IndexError("out of range")

    monkeypatch.setattr("core.cli.work.Cleaner.open_article", fails)
    first, second = map(json.loads, cleaned(corpus(tmp_path, {"text": TEXT}, {"text": OTHER}), code=3))
    assert (first["text"], first["spans"]) == (TEXT, [])
    assert "IndexError" in first["error"]
    assert "error" not in second


@pytest.mark.parametrize("cut", [0, 1, 200, 300, 10_000])
def test_resuming_goes_on_behind_the_last_whole_line(tmp_path: Path, cut: int) -> None:
    path = corpus(tmp_path, {"text": TEXT, "id": 1}, "{torn", {"text": OTHER, "id": 2}, {"text": TEXT, "id": 3})
    whole = b"\n".join(cleaned(path, code=3)) + b"\n"
    out = path.with_suffix(".out")
    out.write_bytes(whole[:cut])
    assert main(["clean", str(path), "--to", "jsonl", "-o", str(out), "--resume"]) == 3
    assert out.read_bytes() == whole


def test_lines_of_another_input_are_not_gone_on_with(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path, out = corpus(tmp_path, {"text": TEXT}, {"text": OTHER}), tmp_path / "corpus.out"
    other = tmp_path / "other.jsonl"
    other.write_text(json.dumps({"text": OTHER}) + "\n" + json.dumps({"text": TEXT}) + "\n", encoding="utf-8")
    whole = cleaned(path)
    for lines in (whole[:1], [*whole, whole[1]], [b"{}"], [b"no JSON"]):
        out.write_bytes(b"\n".join(lines) + b"\n")
        assert main(["clean", str(other), "--to", "jsonl", "-o", str(out), "--resume"]) == 1
        assert "is not what this input gave so far" in capsys.readouterr().err
        assert out.read_bytes().splitlines() == lines


def test_resuming_counts_files_too(tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    for name, text in (("a.txt", TEXT), ("b.txt", ""), ("c.txt", OTHER)):
        (folder / name).write_text(text, encoding="utf-8")
    whole = cleaned(folder, code=3)
    assert len(whole) == 2
    out = folder.with_suffix(".out")
    out.write_bytes(whole[0] + b"\n" + whole[1][:9])
    assert main(["clean", str(folder), "--to", "jsonl", "-o", str(out), "--resume"]) == 3
    assert out.read_bytes().splitlines() == whole


PIECES = st.sampled_from(
    [
        *"The rain fell on the town;|it was (or so he said) quiet:|a = b|\u201cno\u201d|\n|\n\n\n|\r\n|  |\t|[1]|5/6|a&b".split(
            "|"
        ),
        *"{|}|var x = 1;|f(a)|function|<b>|</b>|&lt;|# Title|- item|---|```|http://a.example/?b=c|@media|\\n|*/|%s|;}|on line 7".split(
            "|"
        ),
        "".join(chr(97 + i * 7 % 26) for i in range(60)),
    ]
)


@given(st.lists(st.one_of(PIECES, st.text(max_size=5)), max_size=12).map(" ".join))
def test_the_first_look_says_what_cleaning_says(text: str) -> None:
    if not is_clean(text):
        return
    for media_type in (MediaType.TEXT, MediaType.MARKDOWN):
        try:
            source = load_text(text, media_type=media_type)
        except EmptyError:
            return
        assert clean(source, 0.01).removals == ()


def test_the_first_look_says_so_of_most_prose() -> None:
    assert is_clean(OTHER)
    assert is_clean(f"{OTHER}\n\n{OTHER} (He was old; very old: ninety.)  \n\n\n\n{OTHER}")
    assert not is_clean(TEXT)
    assert not is_clean(f"{OTHER} <p>{OTHER}")
