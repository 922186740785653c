"""What the worker says of a long article before the article itself."""

import io
import os
from pathlib import Path

import pytest

from core import open_article
from core.article.correction import Decision, remove
from core.article.removal import Kind
from core.article.span import Span
from core.cleaning.beginning import LONG
from core.corrections.rules import Rule, normalised
from core.corrections.store import Store
from core.loading import load_file
from core.worker import apart, service, wire
from core.worker.apart import answer_apart
from core.worker.beginning import decode_beginning
from tests.long_texts import page, paragraphs, text


@pytest.fixture
def file(tmp_path: Path) -> Path:
    made = tmp_path / "harbour.html"
    made.write_text(page(LONG), "utf-8")
    return made


def said(job: wire.Message) -> list[wire.Message]:
    messages: list[wire.Message] = []
    service.answer(job, messages.append)
    return messages


def begins(job: wire.Message) -> bool:
    messages = said({"begin": True} | job)
    assert "done" in messages[-1]
    return "beginning" in messages[0]


def test_the_beginning_comes_before_the_article_and_is_its_own(file: Path) -> None:
    first, *rest = said({"job": 3, "path": str(file), "begin": True})
    assert first["beginning"] == 3
    assert all("beginning" not in message for message in rest)
    beginning, article = decode_beginning(first), open_article(file)
    assert beginning.blocks == article.blocks[: len(beginning.blocks)]
    assert beginning.source.sha256 == article.source.sha256
    assert beginning.source.path == str(file)
    assert article.source.text.startswith(beginning.source.text)
    assert len(beginning.source.text) < LONG / 10
    assert beginning.source.byte_count == file.stat().st_size


def test_a_text_has_one_as_well() -> None:
    assert begins({"job": 1, "text": text(LONG), "name": "t"})


def test_what_is_not_long_has_none() -> None:
    assert not begins({"job": 1, "text": text(LONG)[: LONG - 1], "name": "t"})


def test_nobody_is_told_who_did_not_ask(file: Path) -> None:
    assert not begins({"job": 1, "path": str(file), "begin": False})


def test_where_corrections_are_to_be_applied_there_is_none(file: Path) -> None:
    assert not begins({"job": 1, "path": str(file), "corrections": []})


def test_what_was_decided_about_before_has_none(file: Path, tmp_path: Path) -> None:
    path = tmp_path / "store.sqlite"
    store = Store(path)
    job = {"job": 1, "path": str(file), "store": str(path)}
    assert begins(job)
    source = load_file(file)
    at = source.text.index(paragraphs(1)[0])
    store.add(source, [remove(Span(at, at + 20), Kind.TEXT)])
    assert not begins(job)


def test_what_a_rule_acts_in_has_none(file: Path, tmp_path: Path) -> None:
    path = tmp_path / "store.sqlite"
    store = Store(path)
    job = {"job": 1, "path": str(file), "store": str(path)}
    store.rule_table.add(Rule("something that stands nowhere", Decision.REMOVE, Kind.TEXT, ""))
    assert begins(job)
    store.rule_table.add(Rule(normalised(" ".join(paragraphs(1)[0].split()[:12])), Decision.REMOVE, Kind.TEXT, ""))
    assert not begins(job)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="no copies of processes here")
def test_from_a_process_of_its_own_it_comes_before_all_else(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(apart, "LARGE", 100)
    output = io.BytesIO()

    def answer(job: wire.Message, send: apart.Send, pack: apart.Pack) -> tuple[None, None]:
        service.answer(job, send, pack=pack)
        return None, None

    answer_apart({"job": 1, "path": str(file), "begin": True}, output, answer)
    messages = wire.FrameReader().feed(output.getvalue())
    assert messages[0]["beginning"] == 1
    assert messages[-1]["done"] == 1


@pytest.mark.parametrize(
    "message", [{}, {"parts": 3}, {"parts": []}, {"parts": ["x"]}, {"parts": [{"article": "end"}]}, {"parts": [{}]}]
)
def test_what_is_no_beginning_is_refused(message: wire.Message) -> None:
    with pytest.raises(wire.WireError):
        decode_beginning(message)
