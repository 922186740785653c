"""Writes one article in one form: ``python -m gui.exporting``. Imports Qt for paper alone.

On standard input come frames: the order, and the article. The order is ``{"order": form}`` with

- a form of ``core.export.FORMS`` or ``pdf``, and ``to``, the path of the file to write, and ``originals``, paths of
  files that must never be written to, and ``cleaned``, when the article was cleaned (ISO 8601), and ``header``,
  whether plain text and Markdown begin with where they come from; without them they are the text alone;
- ``fragment`` or ``markdown`` without ``to``: the text comes back in pieces, ``{"piece": text}``; with ``spans`` of the
  article's text, ``[[start, end], ...]``, only they are written, also as ``quotation``;
- ``print``: a preview is shown, which ``{"shown": true}`` says, and from which the article is printed.

For paper, ``type`` and ``theme`` say how it is set and what colours the preview's controls have.

On standard output go ``{"page": number, "of": pages}`` while pages are made, and at the end ``{"done": path or null}``,
or ``{"failed": ...}`` with an error. The process ends, also in the middle of its work, when its input does, but not
while it writes a file.
"""

from __future__ import annotations

import gc
import os
import queue
import signal
import sys
import threading
import traceback
from collections.abc import Callable
from datetime import datetime

from core.article.article import Article
from core.errors import BudgetError, SaveError, WinnowError
from core.export import FORMS, stamp_of, to_fragment, to_markdown
from core.export.saving import encoded, same_file, save
from core.worker import wire
from core.worker.pipes import read_into, take_output
from gui.exporting.part_forms import written

_PIECE = 60_000  # characters; always fits into one frame
_SAVING = threading.Lock()

Send = Callable[[wire.Message], None]


def carry_out(order: wire.Message, article: Article, send: Send) -> None:
    """Do what was ordered and send the answer, an error if it has one."""
    name = article.source.name
    failure: WinnowError
    try:
        _do(order, article, send)
    except BrokenPipeError:
        raise
    except WinnowError as error:
        failure = error
    except MemoryError:
        failure = BudgetError(
            f"“{name}” needs more memory than there is.", "Save it as plain text, or open a part of it."
        )
    except Exception:
        # A bug: the reader gets a sentence, whoever watches the terminal the whole story.
        traceback.print_exc()
        failure = WinnowError(
            f"Winnow failed to write “{name}”.", "Nothing was changed. Please report this with the file."
        )
    else:
        return
    send({"failed": True} | wire.encode_error(failure))


def _do(order: wire.Message, article: Article, send: Send) -> None:
    form, path = order["order"], order.get("to")
    if form == "print":
        from gui.exporting.paper.preview import preview

        preview(article, order["type"], order["theme"], lambda: send({"shown": True}), order.get("language", "en"))
        send({"done": None})
    elif path is None:
        if "spans" in order:
            text = written(form, article, [(start, end) for start, end in order["spans"]])
        else:
            text = {"fragment": to_fragment, "markdown": to_markdown}[form](article)
        for at in range(0, len(text), _PIECE):
            send({"piece": text[at : at + _PIECE]})
        send({"done": None})
    else:
        if any(same_file(path, original) for original in order["originals"]):
            sentence = f"“{os.path.basename(path)}” is the original of an open article, which Winnow never changes."
            raise SaveError(sentence, "Choose another name.")
        stamp = None
        if "cleaned" in order:
            stamp = stamp_of(datetime.fromisoformat(order["cleaned"]), header=order["header"])
        if form == "pdf":
            from gui.exporting.paper.pdf import to_pdf

            data = to_pdf(article, order["type"], lambda page, of: send({"page": page, "of": of}), stamp)
        else:
            data = encoded(FORMS[form].write(article, stamp))
        with _SAVING:
            save(path, data)
            send({"done": path})


def _read(messages: queue.SimpleQueue[wire.Message]) -> None:
    """Put what arrives into the queue; end the process with its input, but not while it writes a file."""
    read_into(messages, "the process that writes articles")
    with _SAVING:
        os._exit(1)


def main() -> None:
    """Take one order, carry it out, and end."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C in a terminal is for the window
    output = take_output()
    gc.disable()  # the process ends before garbage matters

    def send(message: wire.Message) -> None:
        output.write(wire.frames(message))
        if "piece" not in message:
            output.flush()

    messages: queue.SimpleQueue[wire.Message] = queue.SimpleQueue()
    threading.Thread(target=_read, args=(messages,), daemon=True).start()
    order = messages.get()
    reader = wire.ArticleReader()
    while (article := reader.feed(messages.get())) is None:
        pass
    code = 0
    try:
        carry_out(order, article, send)
    except BrokenPipeError:
        code = 1
    sys.stderr.flush()
    os._exit(code)  # the thread that reads would hold the process


if __name__ == "__main__":
    main()
