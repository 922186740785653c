"""The window's worker: ``python -m core.worker``. Jobs come as frames on standard input, answers go to standard output.

A job is ``{"job": number, ...}`` with one of ``path``, ``text`` or ``data`` (base64), and if wanted ``name``,
``encoding``, ``threshold``, ``reach`` and, for a text, ``html``; with ``corrections`` to be applied, or with the path
of the ``store`` in which to look for them; and with ``digest`` where what was read before is meant, whatever the file
holds now. Its answer is the article's messages and ``{"done": number, "seconds": s}``, or ``{"failed": number, ...}``
with an error; where the path is that of a folder, or of a container of several articles, it is ``{"listed": number,
...}`` once or more often, with its contents, and then ``done``. Where a job says ``begin``, and its original is long,
``{"beginning": number, ...}`` may come before its article, with the first blocks of that. The worker ends, also in the
middle of a job, when its input does: it never outlives the window. Its memory is limited by the system where that can
be.
"""

from __future__ import annotations

import base64
import binascii
import gc
import os
import queue
import signal
import threading
import time
import traceback
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from importlib import import_module
from pathlib import Path

import resources
from core.article.article import Article
from core.article.reach import Reach, reach_of
from core.article.source import MediaType, Source
from core.article.threshold import THRESHOLD, is_threshold
from core.cleaning.decided import decide
from core.cleaning.fallback import clean_or_less
from core.corrections.recall import decide_as_known
from core.corrections.store import Store
from core.errors import BudgetError, FolderError, ManyArticlesError, ReadError, StoreError, WinnowError
from core.limits import LIMITS
from core.loading import load_bytes, load_file, load_text
from core.loading.containers import contents_of
from core.worker import wire
from core.worker.apart import Pack, Packed, answer_apart, is_large
from core.worker.beginning import early_of
from core.worker.listing import encode_contents
from core.worker.pipes import read_into, take_output

_FLUSHED = frozenset({"done", "failed", "listed", "beginning"})
"""What the window is told at once."""
_READY = ("core.page.content.choice", "core.page.metadata.facts", "core.page")
"""What takes longest to import, each for itself."""
_SAMPLE = "samples/saved-page.html"


class Lately:
    """The articles that were cleaned last, as nobody had decided about them yet.

    So decisions are carried out on what was read, whatever its file holds by now, and nothing is cleaned twice.
    """

    def __init__(self, most: int = 40_000_000) -> None:
        """Keep none yet, and never originals of more than ``most`` code points together, but for the last one."""
        self._most = most
        self._kept: OrderedDict[str, Article | Packed] = OrderedDict()

    def keep(self, article: Article) -> None:
        """Keep an article, as the one that was used last."""
        self._keep(article.source.sha256, article)

    def keep_packed(self, packed: Packed) -> None:
        """Keep an article that is packed, in the same way."""
        self._keep(packed.digest, packed)

    def _keep(self, digest: str, kept: Article | Packed) -> None:
        self._kept.pop(digest, None)
        self._kept[digest] = kept
        while len(self._kept) > 1 and sum(map(_points, self._kept.values())) > self._most:
            self._kept.popitem(last=False)

    def get(self, digest: object) -> Article | None:
        """Give the article whose original has that digest, if it is kept."""
        kept = self._kept.get(digest) if isinstance(digest, str) else None
        return kept.unpack() if isinstance(kept, Packed) else kept

    def is_packed(self, digest: object) -> bool:
        """Tell whether the article whose original has that digest is kept packed."""
        return isinstance(digest, str) and isinstance(self._kept.get(digest), Packed)

    def last(self) -> Article | None:
        """Give the article that was used last, if it is not packed."""
        kept = next(reversed(self._kept.values()), None)
        return kept if isinstance(kept, Article) else None


def _points(kept: Article | Packed) -> int:
    return kept.points if isinstance(kept, Packed) else len(kept.source.text)


def answer(
    job: wire.Message,
    send: Callable[[wire.Message], None],
    clean: Callable[..., Article] = clean_or_less,
    lately: Lately | None = None,
    pack: Pack | None = None,
) -> Article | None:
    """Do a job and send its answer, an error if it has one; give the article that was sent.

    With ``pack`` the bytes of the original are packed before it is cleaned.

    Raises:
        OSError: if the answer cannot be sent.
    """
    number = job.get("job")
    name = _name(job)
    failure: WinnowError
    try:
        begun = time.perf_counter()
        try:
            article = _decided(job, _cleaned(job, send, clean, lately or Lately(), pack), send)
        except (ManyArticlesError, FolderError):
            if (contents := contents_of(os.path.abspath(job["path"]))) is None:
                raise
            for message in encode_contents(contents):
                send(message | {"listed": number})
            send({"done": number, "seconds": time.perf_counter() - begun})
            return None
        for sentence in article.shortfalls:
            send({"warned": number} | wire.encode_error(WinnowError(f"{article.source.name}: {sentence}")))
        seconds = time.perf_counter() - begun
        for message in wire.encode_article(article):
            send(message | {"job": number})
        send({"done": number, "seconds": seconds})
    except BrokenPipeError:
        raise
    except WinnowError as error:
        failure = error
    except MemoryError:
        failure = BudgetError(f"“{name}” needs more memory than Winnow may take.", "Split it, or open a part of it.")
    except RecursionError:
        failure = BudgetError(f"“{name}” is nested too deeply.", "Open a part of it.")
    except Exception:
        # A bug: the reader gets a sentence, whoever watches the terminal the whole story.
        traceback.print_exc()
        failure = WinnowError(f"Winnow failed on “{name}”.", "The file is untouched. Please report this with the file.")
    else:
        return article
    send({"failed": number} | wire.encode_error(failure))
    return None


def _cleaned(
    job: wire.Message,
    send: Callable[[wire.Message], None],
    clean: Callable[..., Article],
    lately: Lately,
    pack: Pack | None,
) -> Article:
    threshold, reach, digest, encoding = _threshold(job), _reach(job), job.get("digest"), _encoding(job)
    article = lately.get(digest)
    wanted = threshold, reach, encoding
    if article is None or (article.threshold, article.reach, article.source.chosen_encoding) != wanted:
        source = _in_encoding(article.source, encoding) if article else _load(job)
        if digest is not None and source.sha256 != digest:
            raise ReadError(f"“{source.name}” was changed on the disk.", "Open it again to see what it holds now.")
        early = early_of(job, len(source.text), send, _store)
        if pack is not None:
            source = pack(source)
        article = clean(source, threshold, reach) if early is None else clean(source, threshold, reach, early=early)
    lately.keep(article)
    return article


def _in_encoding(source: Source, encoding: str | None) -> Source:
    """Give an original as it reads in the encoding that a reader chose, or None for the one that is found."""
    if source.chosen_encoding == encoding:
        return source
    if source.held is not None and source.path is not None and encoding is None:
        return load_file(source.path)  # the container may say which it is
    read = load_bytes(source.data, name=source.name, encoding=encoding, path=source.path)
    return replace(read, held=source.held, media_type=source.media_type) if source.held is not None else read


def _decided(job: wire.Message, article: Article, send: Callable[[wire.Message], None]) -> Article:
    if (corrections := job.get("corrections")) is not None:
        return decide(article, wire.decode_corrections(corrections))
    if (path := job.get("store")) is None:
        return article
    try:
        store = _store(path)
        if store.set_aside is not None:
            aside, store.set_aside = store.set_aside, None
            raise StoreError(
                "The file of your corrections was damaged, so a new one was begun.", f"The old one is kept: {aside}"
            )
        return decide_as_known(article, store, noted=True)
    except StoreError as error:  # the article can be read all the same
        send({"warned": job.get("job")} | wire.encode_error(error))
    return article


def _store(path: str) -> Store:
    return _opened(path, os.getpid())  # a process must not use what another one has opened


@cache
def _opened(path: str, process: int) -> Store:
    return Store(Path(path))


def _name(job: wire.Message) -> str:
    name, path = job.get("name"), job.get("path")
    if isinstance(name, str):
        return name
    return Path(path).name if isinstance(path, str) else "text"


def _threshold(job: wire.Message) -> float:
    value = job.get("threshold", THRESHOLD)
    if not isinstance(value, int | float) or not is_threshold(value):
        raise wire.WireError(f"the threshold {value!r}")
    return float(value)


def _reach(job: wire.Message) -> Reach:
    try:
        return reach_of(job.get("reach", Reach.USUAL))
    except ValueError as error:
        raise wire.WireError(f"the reach {job['reach']!r}") from error


def _encoding(job: wire.Message) -> str | None:
    value = job.get("encoding")
    if not isinstance(value, str | None):
        raise wire.WireError(f"the encoding {value!r}")
    return value


def _load(job: wire.Message) -> Source:
    name, encoding = _name(job), _encoding(job)
    if (path := job.get("path")) is not None:
        return load_file(path, encoding=encoding)
    if (data := job.get("data")) is not None:
        try:
            return load_bytes(base64.b64decode(data, validate=True), name=name, encoding=encoding)
        except binascii.Error as error:
            raise wire.WireError("data that is no base64") from error
    if (text := job.get("text")) is not None:
        return load_text(text, name=name, media_type=MediaType.HTML if job.get("html") else MediaType.TEXT)
    raise wire.WireError("a job without an input")


def limit_memory(extra: int) -> bool:
    """Let the process take ``extra`` bytes of address space beyond what it has; tell whether the system sees to it."""
    try:
        import resource  # not on Windows

        size = int(Path("/proc/self/statm").read_text("ascii").split()[0]) * resource.getpagesize()
        _, hard = resource.getrlimit(resource.RLIMIT_AS)
        soft = size + extra if hard == resource.RLIM_INFINITY else min(size + extra, hard)
        resource.setrlimit(resource.RLIMIT_AS, (soft, hard))
    except (ImportError, OSError, ValueError):
        return False
    return True


def _get_ready(jobs: queue.SimpleQueue[wire.Message]) -> None:
    """Read a small page while nothing is to be done, so that a reader's first one does not wait for what is loaded."""
    for name in _READY:
        if not jobs.empty():
            return
        import_module(name)
    if jobs.empty():
        clean_or_less(load_bytes(resources.data(_SAMPLE), name=_SAMPLE))


def _read_jobs(jobs: queue.SimpleQueue[wire.Message]) -> None:
    """Put jobs into the queue; end the process with its input."""
    os._exit(0 if read_into(jobs, "the worker") else 1)


def main() -> None:
    """Answer jobs until the input ends; the process ends with it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C in a terminal is for the window
    output = take_output()
    limit_memory(LIMITS.job_bytes)
    jobs: queue.SimpleQueue[wire.Message] = queue.SimpleQueue()
    threading.Thread(target=_read_jobs, args=(jobs,), daemon=True).start()

    def send(message: wire.Message) -> None:
        output.write(wire.frames(message))
        if not _FLUSHED.isdisjoint(message):
            output.flush()

    lately = Lately()

    def answer_and_keep(
        job: wire.Message, send: Callable[[wire.Message], None], pack: Pack
    ) -> tuple[Article | None, Article | None]:
        sent = answer(job, send, lately=lately, pack=pack)
        return sent, lately.last() if sent is not None else None

    _get_ready(jobs)
    gc.collect()
    gc.freeze()
    gc.disable()
    while True:
        job = jobs.get()
        try:
            if lately.is_packed(job.get("digest")) or is_large(job):
                packed = answer_apart(job, output, answer_and_keep)
                if packed is not None:
                    lately.keep_packed(packed)
            else:
                answer(job, send, lately=lately)
        except BrokenPipeError:
            os._exit(0)
        gc.collect()
