"""The face `winnow`: what callers may rely on is there, typed, told of, and costs nothing before it is used."""

import ast
import inspect
import operator
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

import core
import winnow

ROOT = Path(__file__).resolve().parent.parent
PROSE = ("The harbour was quiet that morning.", "Gulls sat on every post, and nobody hurried.")
SCRIPT = "window.slots=window.slots||[];slots.push(1);"
WRITERS = ("to_epub", "to_html", "to_json", "to_markdown", "to_soup", "to_text")


def test_all_that_is_named_is_there() -> None:
    assert len(winnow.__all__) == len(set(winnow.__all__))
    for name in winnow.__all__:
        assert getattr(winnow, name) is not None
    assert set(core.__all__) <= set(winnow.__all__)
    with pytest.raises(AttributeError, match="has no attribute 'other'"):
        operator.attrgetter("other")(winnow)


def test_everything_that_can_be_called_is_told_of() -> None:
    for name in winnow.__all__:
        thing = getattr(winnow, name)
        if callable(thing):
            assert inspect.getdoc(thing), name
    for name in ("clean_text", "open_article"):
        assert name in (inspect.getdoc(winnow) or "")


def test_a_text_is_cleaned_and_written() -> None:
    article = winnow.clean_text(f"{PROSE[0]} {SCRIPT} {PROSE[1]}")
    assert article.text == " ".join(PROSE)
    assert isinstance(article, winnow.Article)
    (removal,) = article.removals
    assert removal.kind is winnow.Kind.SCRIPT
    stamp = winnow.stamp_of(datetime(2026, 1, 2, tzinfo=UTC))
    assert "cleaned 2026-01-02T00:00:00Z by Winnow" in winnow.to_text(article, stamp).splitlines()[0]
    for name in WRITERS:
        assert getattr(winnow, name)(article)


def test_an_article_is_opened_from_a_path(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(f"{PROSE[0]} {SCRIPT} {PROSE[1]}", encoding="utf-8")
    assert winnow.open_article(path).text == " ".join(PROSE)
    with pytest.raises(winnow.UnreadableError):
        winnow.open_article(tmp_path / "not there")


def test_the_import_pays_for_neither_qt_nor_parsers_nor_writers() -> None:
    code = "import winnow, sys; print(sorted({'PySide6', 'bs4', 'lxml', 'gui', 'core.export'} & set(sys.modules)))"
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert shown.stdout.strip() == "[]"


def test_it_is_typed() -> None:
    """A checker takes the types of an installed package from its sources where a file says that they are there."""
    assert (ROOT / "winnow" / "py.typed").is_file()
    assert (ROOT / "core" / "py.typed").is_file()  # where the classes are
    tree = ast.parse((ROOT / "winnow" / "__init__.py").read_text("utf-8"))
    imported = {alias.name for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) for alias in node.names}
    assert set(winnow.__all__) <= imported  # also those that come late


def test_it_is_the_command_too() -> None:
    shown = subprocess.run(
        [sys.executable, "-m", "winnow", "clean", "resources/samples/leaked-news.txt"],
        capture_output=True, text=True, check=True, cwd=ROOT,
    )  # fmt: skip
    assert shown.stdout.startswith("The harbour town of Velmora")
