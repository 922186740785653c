import base64
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from core import clean_text
from core.article.article import Article
from core.article.correction import remove, restore
from core.article.reach import Reach
from core.article.removal import Kind
from core.article.source import MediaType, Source
from core.article.span import Span
from core.article.threshold import THRESHOLD
from core.cleaning.pipeline import clean
from core.corrections.store import Store
from core.errors import BudgetError, ContainerError, EmptyError, StoreError, TooLargeError, WinnowError
from core.limits import LIMITS
from core.worker import service, wire

ROOT = Path(service.__file__).parents[2]
LEAK = "The gate is shut at dusk. var gate = open(1); gate.close(now); Nobody has the key."


class Served:
    """A worker process, fed and read."""

    def __init__(self) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-P", "-m", "core.worker"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=os.environ | {"PYTHONPATH": str(ROOT)},
        )
        self._messages: list[wire.Message] = []
        self._reader = wire.FrameReader()

    def send(self, message: wire.Message) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(wire.frames(message))
        self.process.stdin.flush()

    def receive(self) -> tuple[Article | None, wire.Message]:
        """The next answer: its article, if it has one, and its last message."""
        assert self.process.stdout is not None
        articles, article = wire.ArticleReader(), None
        while True:
            while not self._messages:
                data = os.read(self.process.stdout.fileno(), 1 << 16)
                assert data, "the worker ended"
                self._messages += self._reader.feed(data)
            message = self._messages.pop(0)
            if "article" not in message:
                return article, message
            article = articles.feed(message) or article

    def close(self) -> int:
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.close()
        code = self.process.wait(20)
        self.process.stdout.close()
        return code


@pytest.fixture
def served() -> Iterator[Served]:
    made = Served()
    yield made
    if made.process.poll() is None:
        made.process.kill()
    made.close()


def test_it_answers_job_after_job_as_the_core_would(served: Served, tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text(LEAK, "utf-8")
    expected = clean_text(LEAK)
    assert expected.removals
    for number, job in enumerate(
        ({"path": str(file)}, {"text": LEAK, "name": "b"}, {"data": base64.b64encode(LEAK.encode()).decode()}), 1
    ):
        served.send({"job": number, **job})
        article, last = served.receive()
        assert article is not None
        assert last["done"] == number
        assert last["seconds"] > 0
        assert article.text == expected.text
        assert article.removals == expected.removals
    assert served.close() == 0


def test_a_text_that_needs_many_frames_arrives_whole(served: Served) -> None:
    text = "Der Fluß steigt. \N{GRINNING FACE} " * 30_000
    served.send({"job": 1, "text": text, "name": "long"})
    article, _ = served.receive()
    assert article is not None
    assert article.source.text == text


def test_a_page_given_as_text_is_read_as_a_page(served: Served) -> None:
    served.send({"job": 1, "text": "<p>One &amp; two.</p><script>var a = 1;</script>", "name": "p", "html": True})
    article, _ = served.receive()
    assert article is not None
    assert article.source.media_type is MediaType.HTML
    assert article.text == "One & two."


def test_an_error_is_an_answer_and_the_next_job_is_done(served: Served, tmp_path: Path) -> None:
    served.send({"job": 1, "path": str(tmp_path)})
    served.send({"job": 2, "text": "Prose.", "name": "t"})
    article, last = served.receive()
    assert article is None
    assert last["failed"] == 1
    assert type(wire.decode_error(last)) is ContainerError
    article, last = served.receive()
    assert article is not None
    assert last["done"] == 2


def test_it_ends_with_its_input(served: Served) -> None:
    served.send({"job": 1, "text": "Prose.", "name": "t"})
    served.receive()
    assert served.close() == 0


def test_it_ends_with_its_input_in_the_middle_of_a_job(served: Served, tmp_path: Path) -> None:
    served.send({"job": 1, "text": "Prose, and more of it. " * 500_000, "name": "t"})
    assert served.close() == 0


@pytest.mark.skipif(sys.platform == "win32", reason="no signals")
def test_ctrl_c_in_the_terminal_is_not_for_the_worker(served: Served) -> None:
    served.send({"job": 1, "text": "Prose.", "name": "t"})
    served.receive()
    served.process.send_signal(signal.SIGINT)
    served.send({"job": 2, "text": "Prose.", "name": "t"})
    assert served.receive()[1]["done"] == 2


def test_bytes_that_are_no_frames_end_it(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-P", "-m", "core.worker"],
        input=b"\xff\xff\xff\xff",
        capture_output=True,
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        check=False,
    )
    assert done.returncode == 1
    assert done.stdout == b""
    assert b"the worker was given a frame of" in done.stderr


def answered(job: wire.Message, clean: object = None) -> list[wire.Message]:
    sent: list[wire.Message] = []
    if clean is None:
        service.answer(job, sent.append)
    else:
        service.answer(job, sent.append, clean)  # type: ignore[arg-type]
    return sent


@pytest.mark.parametrize(
    ("cause", "kind", "words"),
    [
        (MemoryError, BudgetError, "needs more memory"),
        (RecursionError, BudgetError, "nested too deeply"),
    ],
)
def test_a_job_that_outgrows_its_budget_says_so(cause: type[Exception], kind: type[WinnowError], words: str) -> None:
    def clean(source: Source, threshold: float, reach: Reach) -> Article:
        raise cause

    (message,) = answered({"job": 4, "text": "Prose.", "name": "novel"}, clean)
    error = wire.decode_error(message)
    assert message["failed"] == 4
    assert type(error) is kind
    assert words in error.sentence
    assert "novel" in error.sentence


def test_a_bug_is_told_in_a_sentence_and_in_full_on_the_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    def clean(source: Source, threshold: float, reach: Reach) -> Article:
        raise ZeroDivisionError("a bug")

    (message,) = answered({"job": 1, "path": __file__}, clean)
    assert wire.decode_error(message).sentence == "Winnow failed on “test_service.py”."
    assert "ZeroDivisionError: a bug" in capsys.readouterr().err


def test_a_job_has_its_threshold() -> None:
    given: list[float] = []

    def clean(source: Source, threshold: float, reach: Reach) -> Article:
        given.append(threshold)
        return clean_text(source.text)

    for job in ({"job": 1}, {"job": 2, "threshold": 0.25}, {"job": 3, "threshold": 1}):
        assert "done" in answered(job | {"text": "Prose."}, clean)[-1]
    assert given == [THRESHOLD, 0.25, 1.0]


def test_a_job_has_its_reach() -> None:
    given: list[Reach] = []

    def clean(source: Source, threshold: float, reach: Reach) -> Article:
        given.append(reach)
        return clean_text(source.text)

    for job in ({"job": 1}, {"job": 2, "reach": "less"}, {"job": 3, "reach": "more"}):
        assert "done" in answered(job | {"text": "Prose."}, clean)[-1]
    assert given == [Reach.USUAL, Reach.LESS, Reach.MORE]


@pytest.mark.parametrize("reach", ["all", None, 1, ["less"]])
def test_a_job_with_no_reach_to_use_fails(reach: object, capsys: pytest.CaptureFixture[str]) -> None:
    (message,) = answered({"job": 1, "text": "Prose.", "reach": reach})
    assert message["failed"] == 1
    assert "WireError: the reach" in capsys.readouterr().err


@pytest.mark.parametrize("threshold", ["0.5", None, 0, 1.5, -1])
def test_a_job_with_no_threshold_to_use_fails(threshold: object, capsys: pytest.CaptureFixture[str]) -> None:
    (message,) = answered({"job": 1, "text": "Prose.", "threshold": threshold})
    assert message["failed"] == 1
    assert "WireError: the threshold" in capsys.readouterr().err


@pytest.mark.parametrize("job", [{"job": 1}, {"job": 1, "data": "no base64!"}])
def test_a_job_without_a_readable_input_fails(job: wire.Message, capsys: pytest.CaptureFixture[str]) -> None:
    (message,) = answered(job)
    assert message["failed"] == 1
    assert "WireError" in capsys.readouterr().err


def test_a_reader_that_is_gone_is_nobody_to_answer() -> None:
    def send(message: wire.Message) -> None:
        raise BrokenPipeError

    with pytest.raises(BrokenPipeError):
        service.answer({"job": 1, "text": "Prose."}, send)


@pytest.mark.parametrize("job", [{"text": " \n"}, {"data": ""}])
def test_an_empty_input_says_so(job: wire.Message) -> None:
    (message,) = answered({"job": 1} | job)
    assert type(wire.decode_error(message)) is EmptyError


def test_a_file_over_the_limit_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("core.loading.LIMITS", replace(LIMITS, file_bytes=4))
    (message,) = answered({"job": 1, "text": "Prose.", "name": "t"})
    assert type(wire.decode_error(message)) is TooLargeError


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems have no such limit")
def test_memory_is_limited_by_the_system() -> None:
    script = (
        "from core.worker.service import limit_memory\n"
        "assert limit_memory(64 * 1024 * 1024)\n"
        "bytes(16 * 1024 * 1024)\n"
        "try:\n    bytes(256 * 1024 * 1024)\n"
        "except MemoryError:\n    print('held')\n"
    )
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, check=True)
    assert done.stdout.strip() == b"held"


SLOTTED = "The ferry left at noon. var slot = window.slots.pop(); slot.show(12); Nobody had expected a storm."


def article_of(messages: list[wire.Message]) -> Article:
    reader = wire.ArticleReader()
    found = [made for message in messages if "article" in message and (made := reader.feed(message))]
    return found[0]


def test_corrections_of_a_job_are_applied_and_come_back() -> None:
    (removal,) = clean_text(SLOTTED).removals
    corrections = wire.encode_corrections([restore(removal), remove(Span(0, 4), Kind.MARKUP)])
    article = article_of(answered({"job": 1, "text": SLOTTED, "corrections": corrections}))
    assert [r.span for r in article.removals] == [Span(0, 4)]
    assert article.corrections == (remove(Span(0, 4), Kind.MARKUP), restore(removal))


@pytest.mark.parametrize("corrections", ["x", [[1, 2]], [[5, 2, "keep", None, ""]], [[1, 2, "burn", None, ""]]])
def test_malformed_corrections_fail(corrections: object, capsys: pytest.CaptureFixture[str]) -> None:
    assert "failed" in answered({"job": 1, "text": SLOTTED, "corrections": corrections})[0]
    assert "WireError" in capsys.readouterr().err


def test_a_store_is_looked_into(tmp_path: Path) -> None:
    path = tmp_path / "corrections.sqlite"
    article = clean_text(SLOTTED)
    Store(path).add(article.source, [restore(article.removals[0])])
    assert article_of(answered({"job": 1, "text": SLOTTED, "store": str(path)})).removals == ()


def test_a_store_that_cannot_be_opened_costs_a_warning_and_not_the_article(tmp_path: Path) -> None:
    messages = answered({"job": 1, "text": SLOTTED, "store": str(tmp_path)})
    assert messages[0]["warned"] == 1
    assert isinstance(wire.decode_error(messages[0]), StoreError)
    assert len(article_of(messages).removals) == 1


def test_an_article_is_cleaned_anew_from_what_was_read_and_not_from_what_the_file_holds_now(tmp_path: Path) -> None:
    file = tmp_path / "ferry.txt"
    file.write_text(SLOTTED, encoding="utf-8")
    lately = service.Lately()
    sent: list[wire.Message] = []
    service.answer({"job": 1, "path": str(file)}, sent.append, lately=lately)
    first = article_of(sent)
    file.write_text("Something else.", encoding="utf-8")
    again = {"job": 2, "path": str(file), "digest": first.source.sha256, "corrections": []}
    sent.clear()
    service.answer(again, sent.append, lately=lately)
    assert article_of(sent).source.text == SLOTTED
    sent.clear()
    service.answer(again, sent.append, lately=service.Lately())
    assert "was changed on the disk" in sent[-1]["sentence"]


def test_what_was_read_is_read_again_in_another_encoding(tmp_path: Path) -> None:
    file = tmp_path / "tea.txt"
    file.write_bytes("Чай в саду".encode("koi8-r"))
    lately = service.Lately()
    sent: list[wire.Message] = []
    job: wire.Message = {"job": 1, "path": str(file)}

    def read(**more: object) -> Source:
        sent.clear()
        service.answer(job | more, sent.append, lately=lately)
        return article_of(sent).source

    found = read()
    file.write_text("Something else.", encoding="utf-8")
    chosen = read(digest=found.sha256, encoding="cp1251")
    assert (chosen.encoding, chosen.text) == ("cp1251", "Чай в саду".encode("koi8-r").decode("cp1251"))
    assert read(digest=found.sha256, encoding="cp1251", threshold=0.9).text == chosen.text
    assert read(digest=found.sha256).encoding == "koi8-r"


def test_a_member_in_another_encoding_is_still_the_containers(tmp_path: Path) -> None:
    file = tmp_path / "tea.jsonl"
    file.write_text('{"title": "Tea", "text": "Tea in the café, every day at five."}\n', encoding="utf-8")
    lately = service.Lately()
    sent: list[wire.Message] = []

    def read(**more: object) -> Source:
        sent.clear()
        service.answer({"job": 1, "path": f"{file}/1", **more}, sent.append, lately=lately)
        return article_of(sent).source

    found = read()
    chosen = read(digest=found.sha256, encoding="cp1252")
    assert "cafÃ©" in chosen.text
    assert chosen.held == found.held is not None
    again = read(digest=found.sha256)
    assert (again.text, again.encoding_reason, again.held) == (found.text, found.encoding_reason, found.held)


def test_a_job_with_an_encoding_that_is_none_fails(capsys: pytest.CaptureFixture[str]) -> None:
    assert answered({"job": 1, "text": "a", "encoding": 7})[-1]["failed"] == 1
    assert "the encoding 7" in capsys.readouterr().err


def test_an_article_is_cleaned_once_for_all_decisions_about_it() -> None:
    times: list[tuple[float, Reach]] = []

    def counted(source: Source, threshold: float, reach: Reach) -> Article:
        times.append((threshold, reach))
        return clean(source, threshold, reach)

    lately = service.Lately()
    job: wire.Message = {"job": 1, "text": SLOTTED, "digest": clean_text(SLOTTED).source.sha256}
    higher = {"threshold": 0.9}
    less = higher | {"reach": "less"}
    for more in ({}, {"corrections": []}, higher, higher | {"corrections": []}, less, less | {"corrections": []}):
        service.answer(job | more, lambda _: None, counted, lately)
    assert times == [(THRESHOLD, Reach.USUAL), (0.9, Reach.USUAL), (0.9, Reach.LESS)]


def test_articles_are_kept_up_to_a_size() -> None:
    lately = service.Lately(most=25)
    articles = [clean_text(letter * 10) for letter in "abc"]
    for article in articles:
        lately.keep(article)
    assert [lately.get(article.source.sha256) for article in articles] == [None, *articles[1:]]
    large = clean_text("d" * 100)
    lately.keep(large)
    assert lately.get(large.source.sha256) is large
    assert lately.get(articles[2].source.sha256) is None


def test_a_damaged_store_is_told_of_once(tmp_path: Path) -> None:
    path = tmp_path / "corrections.sqlite"
    path.write_bytes(b"no database at all " * 300)
    job = {"job": 1, "text": SLOTTED, "store": str(path)}
    assert "was damaged" in answered(job)[0]["sentence"]
    assert "warned" not in answered(job)[0]


def test_what_could_not_be_done_is_told_with_the_article(served: Served) -> None:
    served.send({"job": 1, "text": LEAK, "name": "gate.txt"})
    first, _ = served.receive()
    assert first is not None
    size = len(LEAK)
    served.send(
        {"job": 2, "text": LEAK, "name": "gate.txt", "corrections": [[[size, size + 3], "remove", "data", "", None]]}
    )
    article, told = served.receive()
    assert article is None
    assert told["warned"] == 2
    error = wire.decode_error(told)
    assert error.sentence.startswith(f"gate.txt: Your decision about the characters {size} to {size + 3} was left out")
    article, last = served.receive()
    assert article is not None
    assert last["done"] == 2
    assert len(article.shortfalls) == 1
    assert article.removals == first.removals
