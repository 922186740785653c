"""What happens in a process that is measured. Each scene prints its figures, CPU seconds and bytes, as JSON.

usage: python -m tests.benchmarks.window.scenes SCENE FILE FRAMES [where]
"""

from __future__ import annotations

import gc
import json
import os
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QPlainTextEdit

from core.article.article import Article
from core.article.removal import Kind
from core.article.span import Span
from core.worker import wire
from gui.application.main_window import MainWindow
from gui.jobs.worker_process import WorkerProcess
from gui.panes.original import OriginalPane
from gui.settings.settings import Settings
from gui.widgets.theme import Theme, apply_theme
from tests.benchmarks.window.meter import BlockMeter, Script

# Answers every job by what a worker once said, as fast as it is read.
REPLAY = (
    "import os, sys\n"
    "answer = open(sys.argv[1], 'rb').read()\n"
    "while os.read(0, 1 << 20):\n"
    "    sys.stdout.buffer.write(answer)\n"
    "    sys.stdout.buffer.flush()\n"
)
_SIZES = ((1000, 700), (1600, 1000), (1200, 800))


def tell(figures: dict[str, Any]) -> None:
    print(json.dumps(figures), flush=True)
    sys.stdout.flush()
    os._exit(0)


def resident(process: int | str = "self") -> int:
    """Give the bytes of a process that are in memory, 0 if it has ended; by default of this one."""
    try:
        return int(Path(f"/proc/{process}/statm").read_text("ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE")
    except OSError:
        return 0


def children(process: int) -> list[str]:
    """Give the processes that one has begun as copies of itself, which share with it what it holds at rest."""
    try:
        return Path(f"/proc/{process}/task/{process}/children").read_text("ascii").split()
    except OSError:
        return []


def cpu_of(process: int) -> float:
    """Give the CPU seconds that a process has used, all threads together."""
    tasks = Path(f"/proc/{process}/task").iterdir()
    return sum(int((task / "schedstat").read_text("ascii").split()[0]) for task in tasks) / 1e9


def open_window(
    app: QApplication, background: WorkerProcess | None = None, corrections: Path | None = None
) -> MainWindow:
    apply_theme(app, Theme.LIGHT)
    window = MainWindow(settings=Settings(), background=background, corrections=corrections)
    window.resize(1200, 800)
    window.show()
    return window


class Paints(QObject):
    """Calls back after each painting of a widget: its event filter sees a paint event before the widget does."""

    def __init__(self, widget: QObject, then: Callable[[], object]) -> None:
        super().__init__(widget)
        self._then = then
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            QApplication.postEvent(self, QEvent(QEvent.Type.User), Qt.EventPriority.HighEventPriority.value)
        return False

    def customEvent(self, event: QEvent) -> None:
        self._then()


def blocks(file: str, frames: str, where: str = "") -> None:
    """Open a file, read about in it, and tell the longest turn of every phase, and what the file costs in memory."""
    app = QApplication(["window"])
    window = open_window(app, WorkerProcess(command=[sys.executable, "-c", REPLAY, frames]))
    meter = BlockMeter(window, where=bool(where))
    figures: dict[str, Any] = {"longest": {}, "total": {}}

    def phases() -> Iterator[Callable[[], bool] | None]:
        yield lambda: window.background.process_id() > 0
        before = resident()
        for name, steps in _phases(window, file).items():
            meter.take()
            if where:
                print(name, file=sys.stderr)
            for step in steps:
                step()
                yield lambda: not window.busy() and window.is_settled()
            figures["longest"][name], figures["total"][name] = meter.take()
            if name == "open":
                gc.collect()
                figures["resident"] = resident() - before
                assert window.session.article is not None, "nothing was opened"
                figures["removals"] = len(window.session.article.removals)

    script = Script(phases(), lambda: tell(figures))
    app.exec()
    del script


def memory(file: str, frames: str) -> None:
    """Open a file with a real worker; tell the memory of window and worker, over what both hold at rest."""
    app = QApplication(["window"])
    window = open_window(app)
    peak = Peak()

    def steps() -> Iterator[Callable[[], bool] | None]:
        yield lambda: window.background.process_id() > 0
        yield _at_rest(window.background)
        peak.begin(window.background.process_id())
        drop_on(window, file)
        yield lambda: not window.busy() and window.is_settled() and window.session.article is not None
        gc.collect()
        time.sleep(0.2)  # the worker may still be giving memory back
        tell(peak.figures())

    script = Script(steps(), lambda: None)
    app.exec()
    del script


class Peak:
    """The memory of window and worker over what they hold at rest, looked at every few milliseconds by a thread."""

    def __init__(self) -> None:
        self._rest: list[int] = []
        self._ids: tuple[int, ...] = ()
        self._most: list[int] = []
        self._together = 0

    def begin(self, worker: int) -> None:
        """Begin, while this process and its worker are at rest."""
        self._ids = os.getpid(), worker
        self._rest = [resident(one) for one in self._ids]
        self._most = [0, 0]
        threading.Thread(target=self._look, daemon=True).start()

    def _over(self) -> list[int]:
        return [
            resident(one) - rest + (sum(max(0, resident(child) - rest) for child in children(one)) if number else 0)
            for number, (one, rest) in enumerate(zip(self._ids, self._rest, strict=True))
        ]

    def _look(self) -> None:
        while True:
            over = self._over()
            self._most = [max(two) for two in zip(self._most, over, strict=True)]
            self._together = max(self._together, sum(over))
            time.sleep(0.003)

    def figures(self) -> dict[str, int]:
        """Give the peaks of window, worker and both together, and what each holds now."""
        window, worker = self._most
        held, kept = self._over()
        return {"window": window, "worker": worker, "together": self._together, "held": held, "kept": kept}


def decide(file: str, frames: str, where: str = "") -> None:
    """Decide about removals of an article that a real worker cleaned, and find in it; tell the longest turn of each."""
    app = QApplication(["window"])
    window = open_window(app, corrections=Path(frames).with_name(f"corrections-{os.getpid()}.sqlite"))
    meter = BlockMeter(window, where=bool(where))
    figures: dict[str, Any] = {"longest": {}}

    def settled() -> bool:
        return not window.busy() and window.is_settled() and not window.finder.finding.is_running()

    def phases() -> Iterator[Callable[[], bool] | None]:
        yield lambda: window.background.process_id() > 0
        window.open_paths([file])
        yield settled
        assert window.session.article is not None, "nothing was opened"
        figures["removals"] = len(window.session.pieces)
        middle = figures["removals"] // 2
        decisions = window.decisions
        for name, step in {
            "restore": lambda: decisions.restore(middle),
            "relabel": lambda: decisions.relabel(middle // 2, Kind.ERROR),
            "remove": lambda: decisions.remove(Span(1_000, 1_200), Kind.DATA),
            "undo": decisions.undo,
            "redo": decisions.redo,
            "find": lambda: window.finder.open("letter"),
        }.items():
            meter.take()
            if where:
                print(name, file=sys.stderr)
            step()
            yield settled
            figures["longest"][name], _ = meter.take()

    script = Script(phases(), lambda: tell(figures))
    app.exec()
    del script


def _phases(window: MainWindow, file: str) -> dict[str, list[Callable[[], object]]]:
    reader, original = window.reader.view, window.original.view
    actions = window.actions_by_name

    def last() -> int:
        return len(window.session.pieces) - 1

    found = {
        "open": [lambda: window.open_paths([file])],
        "scroll": [
            step
            for view in (original, reader)
            for step in (
                *[lambda view=view: wheel(view, -360)] * 5,
                *[lambda view=view: QTest.keyClick(view, Qt.Key.Key_PageDown)] * 3,
                lambda view=view: view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2),
                lambda view=view: view.verticalScrollBar().setValue(view.verticalScrollBar().maximum()),
                lambda view=view: QTest.keyClick(view, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier),
                lambda view=view: view.verticalScrollBar().setValue(0),
            )
        ],
        "far": [
            lambda: window.session.choose(last()),
            lambda: window.session.choose(last() // 2),
            lambda: window.session.step(1),
            lambda: window.session.choose(0),
        ],
        "resize": [lambda size=size: window.resize(*size) for size in _SIZES],
        "zoom": [actions["zoom_in"].trigger, actions["zoom_out"].trigger],
        "theme": [lambda: window.choose_theme(Theme.DARK), lambda: window.choose_theme(Theme.LIGHT)],
    }
    folds = [action for name, action in actions.items() if "fold" in name]
    if folds:
        found["fold"] = [action.trigger for action in folds for _ in range(2)]
    return found


def wheel(view: QAbstractScrollArea, delta: int) -> None:
    """Turn the wheel over a view."""
    place = QPointF(view.viewport().rect().center())
    event = QWheelEvent(
        place, view.viewport().mapToGlobal(place), QPoint(), QPoint(0, delta), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view.viewport(), event)


def read_article(frames: str) -> Article:
    reader, articles = wire.FrameReader(), wire.ArticleReader()
    for message in reader.feed(Path(frames).read_bytes()):
        article = articles.feed(message) if "article" in message else None
        if article is not None:
            gc.freeze()
            return article
    raise ValueError(frames)


def original(file: str, frames: str) -> None:
    """Show an article in the pane of the original, and tell the time until that is painted."""
    app = QApplication(["window"])
    apply_theme(app, Theme.LIGHT)
    article = read_article(frames)
    pane = OriginalPane()
    _first_paint(app, pane, pane.view, lambda: pane.show_article(article))


def plain(file: str, frames: str) -> None:
    """Show the same text in a bare text widget."""
    app = QApplication(["window"])
    apply_theme(app, Theme.LIGHT)
    text = read_article(frames).source.text
    view = QPlainTextEdit()
    view.setReadOnly(True)
    _first_paint(app, view, view, lambda: view.setPlainText(text))


def _first_paint(app: QApplication, top: Any, view: QAbstractScrollArea, show: Callable[[], object]) -> None:
    top.resize(600, 800)
    top.show()
    for _ in range(20):
        app.processEvents()
    begun = time.thread_time()
    paints = Paints(view.viewport(), lambda: tell({"cpu": time.thread_time() - begun}))
    show()
    app.exec()
    del paints


def drop(file: str, frames: str) -> None:
    """Drop a file on the window at rest; tell the time until paragraphs are painted, of the window and its worker."""
    app = QApplication(["window"])
    window = open_window(app)
    began: dict[str, float] = {}
    reader = window.reader.view

    def painted() -> None:
        if began and reader.isVisible() and reader.document().characterCount() > 500:
            window_cpu = time.thread_time() - began["window"]
            worker_cpu = cpu_of(window.background.process_id()) - began["worker"]
            wall = time.perf_counter() - began["wall"]
            tell({"cpu": window_cpu + worker_cpu, "window": window_cpu, "worker": worker_cpu, "wall": wall})

    Paints(reader.viewport(), painted)

    def steps() -> Iterator[Callable[[], bool] | None]:
        yield lambda: window.background.process_id() > 0
        yield _at_rest(window.background)
        worker = cpu_of(window.background.process_id())
        began.update(worker=worker, window=time.thread_time(), wall=time.perf_counter())
        drop_on(window, file)
        yield lambda: False

    script = Script(steps(), lambda: None)
    app.exec()
    del script


def _at_rest(background: WorkerProcess) -> Callable[[], bool]:
    """Give a condition that the worker has used no CPU for a while."""
    seen: list[float] = []

    def rests() -> bool:
        seen.append(cpu_of(background.process_id()))
        return len(seen) > 20 and seen[-1] == seen[-20]

    return rests


def drop_on(window: MainWindow, file: str) -> None:
    """Drag a file over the middle of a window and let it fall."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(file)])
    place = QPointF(window.rect().center())
    rest = (Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    for event in (
        QDragEnterEvent(place.toPoint(), *rest),
        QDragMoveEvent(place.toPoint(), *rest),
        QDropEvent(place, *rest),
    ):
        QApplication.sendEvent(window.windowHandle(), event)


if __name__ == "__main__":
    {scene.__name__: scene for scene in (blocks, decide, original, plain, drop, memory)}[sys.argv[1]](*sys.argv[2:])
