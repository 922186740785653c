"""Large jobs, which are done in a process of their own."""

import io
import os
import signal
import time
import zlib
from dataclasses import replace
from pathlib import Path

import pytest

from core import clean_text, open_article
from core.article.article import Article
from core.article.correction import restore
from core.worker import apart, service, wire
from core.worker.apart import Packed, answer_apart, is_large
from tests.core.worker.test_service import LEAK, Served

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="no copies of processes here")


@pytest.fixture(autouse=True)
def _large(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(apart, "LARGE", 100)


def done(job: wire.Message, lately: service.Lately) -> tuple[list[wire.Message], Packed | None]:
    """Do a job apart; give its messages, and what is to be kept."""

    def answer(job: wire.Message, send: apart.Send, pack: apart.Pack) -> tuple[Article | None, Article | None]:
        sent = service.answer(job, send, lately=lately, pack=pack)
        return sent, lately.last() if sent is not None else None

    output = io.BytesIO()
    packed = answer_apart(job, output, answer)
    return wire.FrameReader().feed(output.getvalue()), packed


def article_in(messages: list[wire.Message]) -> Article:
    reader = wire.ArticleReader()
    articles = [reader.feed(message) for message in messages if "article" in message]
    assert articles[-1] is not None
    return articles[-1]


def test_the_answer_is_the_same_and_the_article_is_kept(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text(LEAK * 5)
    job = {"job": 7, "path": str(file)}
    assert is_large(job)
    lately = service.Lately()
    messages, packed = done(job, lately)
    assert article_in(messages).text == open_article(file).text
    assert messages[-1]["done"] == 7
    assert lately.last() is None  # what the other process kept is gone with it
    assert packed is not None
    assert packed.unpack() == open_article(file)
    assert packed.points == len(LEAK * 5)


@pytest.mark.parametrize(
    "data",
    [
        LEAK.encode("utf-8") * 5,
        b"\xef\xbb\xbf" + LEAK.encode("utf-8") * 5,
        ("Ж " + LEAK * 5).encode("utf-16"),
        ("Żółć " + LEAK * 5).encode("cp1250"),
        b"\xff\xfe\x00 broken \x80" + LEAK.encode("utf-8") * 5,
    ],
    ids=["plain", "marked", "utf-16", "cp1250", "broken"],
)
def test_every_byte_of_the_original_is_kept(data: bytes, tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes(data)
    _, packed = done({"job": 1, "path": str(file)}, service.Lately())
    if packed is not None:  # what cannot be read is an error
        assert packed.unpack() == open_article(file)
        assert packed.unpack().source.data == data


def test_bytes_that_the_text_does_not_give_are_kept_packed() -> None:
    source = replace(clean_text(LEAK * 5).source, data=b"otherwise written", encoding="utf-8")
    shelf = apart._Shelf()
    assert shelf.put(source).data == b""
    assert zlib.decompress(shelf.take(shelf.put(source))) == b"otherwise written"


def test_decisions_are_carried_out_on_what_was_kept(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text(LEAK * 5)
    lately = service.Lately()
    messages, packed = done({"job": 1, "path": str(file)}, lately)
    assert packed is not None
    lately.keep_packed(packed)
    assert lately.is_packed(packed.digest)
    file.write_text("Something else by now. " * 20)
    article = article_in(messages)
    decisions = wire.encode_corrections([restore(article.removals[0])])
    job = {"job": 2, "path": str(file), "digest": packed.digest, "corrections": decisions}
    messages, again = done(job, lately)
    assert len(article_in(messages).removals) == len(article.removals) - 1
    assert again is not None
    assert again.unpack() == packed.unpack()  # as nobody had decided about it


def test_an_error_is_an_answer(tmp_path: Path) -> None:
    file = tmp_path / "empty.txt"
    file.write_text(" " * 500)
    messages, packed = done({"job": 3, "path": str(file)}, service.Lately())
    assert [message["failed"] for message in messages] == [3]
    assert packed is None


def test_small_and_missing_files_are_no_large_jobs(tmp_path: Path) -> None:
    (tmp_path / "small.txt").write_text("Short.")
    assert not is_large({"path": str(tmp_path / "small.txt")})
    assert not is_large({"path": str(tmp_path / "none.txt")})
    assert not is_large({"path": str(tmp_path)})
    assert not is_large({})
    assert is_large({"text": "x" * 200})


def test_a_packed_article_counts_as_large_as_its_original() -> None:
    lately = service.Lately(most=150)
    for digest in "ab":
        lately.keep_packed(Packed(digest, 100, (), b""))
    assert not lately.is_packed("a")
    assert lately.is_packed("b")
    lately.keep(clean_text("Another article of some words."))
    assert lately.last() is not None


def test_the_other_process_ends_with_the_worker(tmp_path: Path) -> None:
    file = tmp_path / "large.txt"
    file.write_text("The gate is shut at dusk. var gate = open(1); gate.close(now); Nobody has the key.\n" * 60_000)
    served = Served()
    with served.process:
        served.send({"job": 1, "path": str(file)})
        listing = Path(f"/proc/{served.process.pid}/task/{served.process.pid}/children")
        if not listing.exists():
            pytest.skip("no list of processes here")
        until = time.monotonic() + 60
        while not (children := listing.read_text("ascii").split()):
            assert time.monotonic() < until
            time.sleep(0.01)
        served.process.send_signal(signal.SIGKILL)
        served.process.wait()
        while _runs(children[0]):
            assert time.monotonic() < until
            time.sleep(0.01)


def _runs(process: str) -> bool:
    try:
        return Path(f"/proc/{process}/stat").read_text("ascii").rpartition(")")[2].split()[0] not in "ZX"
    except OSError:
        return False
