"""The command line, as a person calls it."""

import io
import json
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

from core import Kind, Span, open_article
from core.article.article import Article, ArticleError
from core.article.blocks import Block, BlockKind, Run
from core.article.correction import remove
from core.article.reach import Reach
from core.article.source import Source
from core.cleaning import fallback, pipeline
from core.cli import main
from core.corrections.interchange import dumped
from core.corrections.store import Store
from core.errors import UnreadableError
from core.export import FORMS, Stamp

CODE = "window.a=b('c');d();"
TEXT = f"One day it rained on the old town. {CODE} Then it stopped, and nobody was glad of it."
CLEAN = TEXT.replace(CODE + " ", "")


class Screen:
    """A window that only notes what it is asked."""

    def __init__(self) -> None:
        self.calls: list[tuple[object, ...]] = []

    def run(self, files: list[str], *, new_window: bool = False) -> int:
        self.calls.append(("new" if new_window else "run", files))
        return 0

    def snapshot(self, out: str, files: list[str], *, theme: str = "light", size: tuple[int, int] = (1200, 800)) -> int:
        self.calls.append(("snapshot", out, files, theme, size))
        return 0


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "rain.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def test_the_readable_text_is_printed(file: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["clean", str(file)]) == 0
    assert capsysbinary.readouterr().out.decode() == CLEAN + "\n"


def test_a_report_is_written(file: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.json"
    assert main(["clean", str(file), "--to", "json", "-o", str(out)]) == 0
    (removal,) = json.loads(out.read_text(encoding="utf-8"))["removals"]
    assert removal["text"] == CODE


def test_several_inputs_go_into_a_folder(file: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    twin = other / "rain.txt"
    twin.write_text(TEXT, encoding="utf-8")
    out = tmp_path / "out"
    assert main(["clean", str(file), str(twin), "-o", str(out), "--to", "html"]) == 0
    assert sorted(p.name for p in out.iterdir()) == ["rain-2.html", "rain.html"]


def test_a_result_never_takes_an_inputs_place(file: Path) -> None:
    assert main(["clean", str(file), "-o", str(file)]) == 2
    assert main(["clean", str(file), "-o", str(file.parent), "--no-header"]) == 0
    assert file.read_text(encoding="utf-8") == TEXT
    assert (file.parent / "rain-2.txt").read_text(encoding="utf-8") == CLEAN


def at_noon() -> datetime:
    return datetime(2026, 5, 6, 12, 0, 0, tzinfo=UTC)


@pytest.mark.parametrize("flag", [[], ["--header"], ["--no-header"]])
@pytest.mark.parametrize("form", ["text", "markdown"])
def test_saved_texts_say_where_they_come_from_and_printed_text_does_not(
    file: Path, tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes], form: str, flag: list[str]
) -> None:
    out = tmp_path / "out"
    assert main(["clean", str(file), "--to", form, *flag], now=at_noon) == 0
    printed = capsysbinary.readouterr().out.decode()
    assert main(["clean", str(file), "--to", form, "-o", str(out), *flag], now=at_noon) == 0
    saved = out.read_text(encoding="utf-8")
    told = "2026-05-06T12:00:00Z"
    assert (told in printed) == (flag == ["--header"] or (form == "markdown" and not flag))
    assert (told in saved) == (flag != ["--no-header"])
    assert printed.rstrip().endswith(CLEAN)
    assert saved.rstrip().endswith(CLEAN)


def test_several_markdown_texts_in_one_stream_have_no_front_matter(
    file: Path, tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert main(["clean", str(file), str(file), "--to", "markdown"], now=at_noon) == 0
    assert capsysbinary.readouterr().out.decode() == f"{CLEAN}\n\n{CLEAN}\n"


def test_a_file_on_which_winnow_fails_costs_a_line_and_the_rest_goes_on(
    file: Path, tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    bad = tmp_path / "bad.txt"
    bad.write_text("Boom, said the drum.", encoding="utf-8")
    write = FORMS["text"].write

    def fails(article: Article, stamp: Stamp | None = None) -> str | bytes:
        if article.text.startswith("Boom"):
            raise IndexError("list index\nout of range")
        return write(article, stamp)

    monkeypatch.setitem(FORMS, "text", FORMS["text"]._replace(write=fails))
    out = tmp_path / "out"
    assert main(["clean", str(bad), str(file), "-o", str(out), "--no-header"]) == 3
    told = capsysbinary.readouterr().err.decode().splitlines()
    assert len(told) == 1
    assert "IndexError list index out of range" in told[0]
    assert str(bad) in told[0]
    assert [path.name for path in out.iterdir()] == ["rain.txt"]
    assert main(["clean", str(bad)]) == 3


def test_a_result_that_cannot_be_written_does_not_stop_the_others(file: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    (out / "a.txt").mkdir(parents=True)
    first = tmp_path / "a.html"
    first.write_text(TEXT, encoding="utf-8")
    assert main(["clean", str(first), str(file), "-o", str(out), "--no-header"]) == 1
    assert (out / "rain.txt").read_text(encoding="utf-8") == CLEAN


def test_one_bad_file_among_good_ones(file: Path, tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["clean", str(tmp_path / "no.txt"), str(file)]) == 3
    shown = capsysbinary.readouterr()
    assert shown.out.decode() == CLEAN + "\n"
    assert "There is no file “no.txt”." in shown.err.decode()
    assert b"Traceback" not in shown.err


def test_texts_are_parted_by_a_blank_line(file: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["clean", str(file), str(file)]) == 0
    assert capsysbinary.readouterr().out.decode() == f"{CLEAN}\n\n{CLEAN}\n"


def test_standard_input(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(TEXT.encode())))
    assert main(["clean", "-"]) == 0
    assert capsysbinary.readouterr().out.decode() == CLEAN + "\n"
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(TEXT.encode())))
    assert main(["clean", "-", "-o", f"{tmp_path}/"]) == 0
    assert (tmp_path / "standard-input.txt").exists()


@pytest.mark.parametrize(
    "arguments",
    [
        ["clean"],
        ["clean", "-", "-"],
        ["clean", "a", "--to", "pdf"],
        ["clean", "a", "b", "--to", "html"],
        ["--nonsense"],
        ["--theme", "dark", "a"],
        ["--snapshot", "a.png"],
        ["--new-window", "--snapshot", "a.png", "b"],
        ["--snapshot", "a.png", "--size", "9x9", "b"],
    ],
)
def test_wrong_usage_ends_with_two(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(arguments, window=Screen()) == 2
    assert "--help" in capsys.readouterr().err


def test_several_inputs_need_a_folder(file: Path, tmp_path: Path) -> None:
    taken = tmp_path / "taken"
    taken.write_text("x", encoding="utf-8")
    assert main(["clean", str(file), str(file), "-o", str(taken)]) == 2


def test_an_unknown_encoding_is_wrong_usage(file: Path) -> None:
    assert main(["clean", str(file), "--encoding", "klingon"]) == 2


def test_a_place_that_cannot_be_written_ends_with_one(file: Path) -> None:
    assert main(["clean", str(file), "-o", str(file / "below.txt")]) == 1


def test_other_failures_end_with_three(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from core.errors import BudgetError

    for error in (BudgetError("It took too long.", "Split it."), UnreadableError("No.")):

        def fails(*_: object, error: Exception = error, **__: object) -> None:
            raise error

        monkeypatch.setattr("core.cli.work.Cleaner.open_article", fails)
        assert main(["clean", str(file)]) == 3


def test_ctrl_c_ends_quietly(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("core.cli.work.Cleaner.open_article", interrupted)
    assert main(["clean", str(file)]) == 130


def test_files_go_to_the_window() -> None:
    screen = Screen()
    assert main(["a.txt", "b.html"], window=screen) == 0
    assert main([], window=screen) == 0
    assert main(["--new-window", "a.txt"], window=screen) == 0
    assert main(["--snapshot", "o.png", "--theme", "dark", "--size", "1000x700", "a"], window=screen) == 0
    assert screen.calls == [
        ("run", ["a.txt", "b.html"]),
        ("run", []),
        ("new", ["a.txt"]),
        ("snapshot", "o.png", ["a"], "dark", (1000, 700)),
    ]
    assert main(["a.txt"]) == 2


def test_help_and_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--help"]) == 0
    assert main(["clean", "--help"]) == 0
    assert main(["--version"]) == 0
    assert capsys.readouterr().out.splitlines()[-1].startswith("winnow ")


def test_cleaning_needs_no_qt_and_a_closed_pipe_is_quiet(file: Path) -> None:
    code = "import sys; sys.modules['PySide6'] = None; from gui.__main__ import main; sys.argv[1:] = sys.argv[1:]; sys.exit(main())"
    done = subprocess.run([sys.executable, "-c", code, "clean", str(file)], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, CLEAN + "\n")
    big = file.with_name("big.txt")
    big.write_text("Many words stand here in a row.\n" * 100_000, encoding="utf-8")
    pipe = subprocess.Popen(
        [sys.executable, "-c", code, "clean", str(big)], stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert pipe.stdout is not None
    assert pipe.stderr is not None
    pipe.stdout.read(10)
    pipe.stdout.close()
    assert pipe.wait() == 0
    assert pipe.stderr.read() == b""
    pipe.stderr.close()


def test_a_page_that_holds_no_article_says_so_and_the_rest_goes_on(
    file: Path, tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    page = tmp_path / "frames.html"
    page.write_text("<html><frameset><frame src=menu.html><frame src=main.html></frameset></html>", encoding="utf-8")
    assert main(["clean", str(page), str(file)]) == 3
    out, err = capsysbinary.readouterr()
    assert "“frames.html” holds no text itself, only frames with other pages: menu.html, main.html." in err.decode()
    assert out


def test_a_threshold_decides_what_goes(file: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    assert main(["clean", str(file), "--threshold", "1"]) == 0
    assert capsysbinary.readouterr().out.decode() == TEXT + "\n"
    assert main(["clean", str(file), "--to", "json", "--threshold=1"]) == 0
    made = json.loads(capsysbinary.readouterr().out)
    assert made["removals"] == []
    assert [one["text"] for one in made["suspected"]] == [CODE]
    assert main(["clean", str(file), "--threshold", str(made["suspected"][0]["confidence"])]) == 0
    assert capsysbinary.readouterr().out.decode() == CLEAN + "\n"


@pytest.mark.parametrize("value", ["0", "1.01", "-0.5", "high", "nan", "inf", "50%", ""])
def test_a_threshold_that_is_none_is_wrong_usage(file: Path, capsys: pytest.CaptureFixture[str], value: str) -> None:
    assert main(["clean", str(file), f"--threshold={value}"]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert f"argument --threshold: “{value}” is not a number above 0 and at most 1" in told.err
    assert "Try: winnow clean --help" in told.err


def test_how_much_of_a_page_goes(tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    page = tmp_path / "storm.html"
    page.write_text("<nav>Home</nav><p>The harbour was quiet that morning, and the boats lay still.</p>", "utf-8")
    for options, reach in (([], "usual"), (["--page", "less"], "less"), (["--page=more"], "more")):
        assert main(["clean", str(page), "--to", "json", *options]) == 0
        assert json.loads(capsysbinary.readouterr().out)["reach"] == reach
    assert main(["clean", str(page), "--page", "all"]) == 2
    told = capsysbinary.readouterr().err.decode()
    assert "argument --page: invalid choice: 'all' (choose from" in told
    assert main(["clean", "--help"]) == 0
    assert "--page {less,usual,more}" in capsysbinary.readouterr().out.decode()


def test_the_help_tells_of_the_threshold(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["clean", "--help"]) == 0
    told = " ".join(capsys.readouterr().out.split())
    assert "--threshold T" in told
    assert "(default: 0.5)" in told


def test_corrections_of_an_export_are_applied_and_lost_ones_told(
    tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    text = "The ferry left at noon, and nobody on the pier had expected a storm. The captain wrote a letter home."
    file = tmp_path / "ferry.txt"
    file.write_text(text, encoding="utf-8")
    store = Store(None)
    start = text.index("The captain")
    store.add(open_article(file).source, [remove(Span(start, len(text)), Kind.FURNITURE)])
    export = tmp_path / "corrections.json"
    export.write_text(dumped(store), encoding="utf-8")
    assert main(["clean", str(file), "--corrections", str(export)]) == 0
    assert capsysbinary.readouterr().out.decode() == text[: start - 1] + "\n"
    file.write_text(text.replace("letter", "book"), encoding="utf-8")
    assert main(["clean", str(file), "--corrections", str(export)]) == 0
    printed = capsysbinary.readouterr()
    assert "wrote a book" in printed.out.decode()
    assert "lost its place: The captain wrote a letter" in printed.err.decode()


def test_what_is_no_file_of_corrections_is_refused(tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    file = tmp_path / "ferry.txt"
    file.write_text("The ferry left at noon.", encoding="utf-8")
    assert main(["clean", str(file), "--corrections", str(file)]) == 3
    assert "no corrections of Winnow" in capsysbinary.readouterr().err.decode()
    assert main(["clean", str(file), "--corrections", str(tmp_path / "none.json")]) == 3


def test_a_check_tells_of_each_file_that_all_is_shown_or_removed(
    file: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert main(["clean", "--check", str(file), str(file)]) == 0
    assert capsysbinary.readouterr().out.decode() == f"{file}: every word is shown or removed\n" * 2


def test_a_check_tells_what_is_neither_and_where(
    file: Path, monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    file.write_text("One.\r\nTwo words.\nThree.", encoding="utf-8")

    def losing(source: Source, threshold: float, reach: Reach, *, early: None) -> Article:
        return Article(source, (), (Block(BlockKind.PARAGRAPH, (Run("One.", 0, 4), Run("Three.", 17, 23))),))

    monkeypatch.setattr(fallback, "clean", losing)
    assert main(["clean", "--check", str(file)]) == 1
    assert capsysbinary.readouterr().out.decode() == f"{file}: line 2: neither shown nor removed: “Two words.”\n"


def test_a_check_goes_on_behind_a_file_that_cannot_be_read(
    file: Path, tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert main(["clean", "--check", str(tmp_path / "none.txt"), str(file)]) == 3
    assert "every word" in capsysbinary.readouterr().out.decode()


@pytest.mark.parametrize("more", [["--to", "markdown"], ["-o", "out.txt"]])
def test_a_check_writes_no_text(file: Path, more: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["clean", "--check", str(file), *more]) == 2
    assert "--check" in capsys.readouterr().err


def test_what_could_not_be_done_is_told_and_the_text_written_all_the_same(
    file: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def failing(*_: object) -> object:
        raise ArticleError("broken")

    monkeypatch.setattr(pipeline, "find_leaks", failing)
    assert main(["clean", str(file)]) == 0
    out, err = capsys.readouterr()
    assert out == TEXT + "\n"
    assert err.startswith("winnow: rain.txt: Winnow failed to look for leaked code")
