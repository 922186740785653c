"""How an article comes from the worker's messages to the window's signal."""

import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from core.article.article import Article
from core.errors import WorkerDiedError
from core.worker import wire
from gui.jobs.openings import Opening
from gui.jobs.worker_process import WorkerProcess

# The text "wrong" is answered by an article whose parts contradict each other; what follows "done" can be chosen.
SCRIPT = """
import os, sys
from core.worker import wire
from core.article.article import Article
from core.article.blocks import Block, BlockKind, Run
from core.article.source import MediaType, Source

def say(message):
    sys.stdout.buffer.write(wire.frames(message))
    sys.stdout.buffer.flush()

reader = wire.FrameReader()
while data := os.read(0, 65536):
    for job in reader.feed(data):
        text = job["text"]
        source = Source(text.encode(), text, "t", MediaType.TEXT)
        article = Article(source, (), (Block(BlockKind.PARAGRAPH, (Run(text, 0, len(text)),)),))
        for message in wire.encode_article(article):
            if text == "wrong" and message["article"] == "text":
                message["text"] = "wro"
            say(message | {"job": job["job"]})
        say({"done": job["job"], "seconds": 0.25})
        if text == "last words":
            os._exit(1)
"""


@pytest.fixture
def background(qtbot: QtBot) -> Iterator[WorkerProcess]:
    made = WorkerProcess(command=[sys.executable, "-c", SCRIPT])
    yield made
    made.shutdown()
    made.deleteLater()


def opening(text: str) -> Opening:
    return Opening("t", text=text)


def test_an_article_comes_with_its_seconds_on_the_windows_thread(background: WorkerProcess, qtbot: QtBot) -> None:
    threads: list[QThread] = []
    background.finished.connect(lambda *_: threads.append(QThread.currentThread()))
    with qtbot.waitSignal(background.finished) as finished:
        number = background.submit(opening("Words."))
    assert finished.args is not None
    assert (finished.args[0], finished.args[1].text, finished.args[2]) == (number, "Words.", 0.25)
    assert threads == [background.thread()]
    assert background.running() is None


def test_an_article_that_contradicts_itself_costs_a_message_and_the_next_is_read(
    background: WorkerProcess, qtbot: QtBot
) -> None:
    errors: list[object] = []
    background.failed.connect(lambda _number, error: errors.append(error))
    background.submit(opening("wrong"))
    with qtbot.waitSignal(background.finished) as finished:
        good = background.submit(opening("Right."))
    assert [type(error) for error in errors] == [WorkerDiedError]
    assert finished.args is not None
    assert (finished.args[0], finished.args[1].text) == (good, "Right.")


def test_a_worker_that_dies_after_its_answer_costs_nothing(background: WorkerProcess, qtbot: QtBot) -> None:
    heard: list[object] = []
    background.finished.connect(lambda _number, article, _seconds: heard.append(article.text))
    background.failed.connect(lambda _number, error: heard.append(error))
    background.submit(opening("last words"))
    qtbot.waitUntil(lambda: len(heard) == 1 and background.process_id() == 0)
    background.submit(opening("Next."))
    qtbot.waitUntil(lambda: len(heard) == 2)
    assert heard == ["last words", "Next."]


def test_a_job_cancelled_while_its_article_is_put_together_is_not_heard_of(
    background: WorkerProcess, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun, go_on = threading.Event(), threading.Event()
    feed = wire.ArticleReader.feed

    def slow_feed(reader: wire.ArticleReader, message: wire.Message) -> Article | None:
        if message["article"] == "end" and not go_on.is_set():
            begun.set()
            assert go_on.wait(30)
        return feed(reader, message)

    monkeypatch.setattr(wire.ArticleReader, "feed", slow_feed)
    heard: list[int] = []
    background.finished.connect(lambda number, *_: heard.append(number))
    background.failed.connect(lambda number, *_: heard.append(number))
    first = background.submit(opening("Unwanted."))
    qtbot.waitUntil(begun.is_set)
    assert background.cancel(first)
    go_on.set()
    with qtbot.waitSignal(background.finished):
        second = background.submit(opening("Wanted."))
    assert heard == [second]
