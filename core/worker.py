"""The window's worker: ``python -m core.worker``. Jobs come as messages on standard input, answers go to standard output.

A job is ``["job", number, request]``, where the request has ``name``, ``encoding``, ``media_type`` and one of ``path``,
``text`` (the number of ``text`` messages that follow) or ``bytes`` (the number of ``bytes`` messages, Base64, that
follow). The answers are ``["started", number]``, ``["progress", number, phase]``, the messages of an article or an
``error``, and last ``["done", number, seconds]``. ``["ready"]`` says that everything is imported.

The process ends as soon as standard input does, also in the middle of a job: whoever asked is gone. Memory is limited
by the system, so that an article which needs too much costs a message and not the machine.
"""

from __future__ import annotations

import base64
import binascii
import gc
import os
import queue
import sys
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from typing import Any, BinaryIO

from core import wire
from core.article import Article
from core.errors import BudgetError, WinnowError
from core.limits import LIMITS
from core.source import MediaType, Source

Send = Callable[[wire.Message], None]


def main(clean: Callable[[Source], Article] | None = None) -> None:
    """Serve until standard input ends. Never returns: the process ends.

    Args:
        clean: Makes the article; ``core.cleaning.clean`` by default.
    """
    output = _take_output()

    def send(message: wire.Message) -> None:
        for frame in wire.encode(message):
            output.write(frame)
        output.flush()

    if clean is None:
        from core.cleaning import clean  # noqa: PLC0415 - costs as much as the window itself, and only here
    import core.loading  # noqa: F401, PLC0415

    messages: queue.SimpleQueue[wire.Message] = queue.SimpleQueue()
    threading.Thread(target=_read, args=(sys.stdin.fileno(), messages), daemon=True).start()
    limit_memory(LIMITS.job_bytes)
    gc.collect()
    gc.freeze()
    gc.disable()
    try:
        send(["ready"])
        while True:
            serve(messages.get, send, clean)
            gc.collect()
    except BrokenPipeError:
        os._exit(0)


def serve(receive: Callable[[], wire.Message], send: Send, clean: Callable[[Source], Article]) -> None:
    """Do one job: receive its messages, send the answers.

    Raises:
        WireError: if what comes is no job.
    """
    message = receive()
    if message[0] != "job" or len(message) != 3 or not isinstance(message[2], dict):
        raise wire.WireError(f"a message “{message[0]}” where a job belongs")
    number, request = message[1], message[2]
    parts = [receive() for _ in range(request.get("text") or request.get("bytes") or 0)]
    began = time.perf_counter()
    send(["started", number])
    for answer in _answers(number, request, parts, clean):
        send(answer)
    send(["done", number, time.perf_counter() - began])


def _answers(
    number: int, request: dict[str, Any], parts: list[wire.Message], clean: Callable[[Source], Article]
) -> Iterator[wire.Message]:
    """Yield the progress and the answer. An error is the last answer, also where it comes after a part of one."""
    name = request["name"]
    try:
        yield ["progress", number, "reading"]
        source = _load(request, parts)
        parts.clear()
        yield ["progress", number, "cleaning"]
        article = clean(source)
        yield ["progress", number, "sending"]
        yield from wire.article_messages(article)
    except WinnowError as error:
        yield wire.error_message(error)
    except MemoryError:
        yield wire.error_message(
            BudgetError(f"“{name}” needs more memory than Winnow may use.", "Open a smaller part of it.")
        )
    except RecursionError:
        yield wire.error_message(BudgetError(f"“{name}” is nested too deeply.", "Open a part of it."))
    except Exception:
        traceback.print_exc()
        yield wire.error_message(
            WinnowError(f"Winnow made a mistake while it read “{name}”.", "Please report it, with the file if you may.")
        )


def _load(request: dict[str, Any], parts: list[wire.Message]) -> Source:
    from core.loading import load_bytes, load_file, load_text  # noqa: PLC0415

    name, encoding = request["name"], request.get("encoding")
    if request.get("path") is not None:
        return load_file(request["path"], encoding=encoding)
    if "text" in request:
        text = "".join(part[1] for part in parts)
        return load_text(text, name=name, media_type=MediaType(request.get("media_type") or MediaType.TEXT))
    try:
        data = b"".join(base64.b64decode(part[1], validate=True) for part in parts)
    except binascii.Error as error:
        raise wire.WireError(f"bytes that are not Base64: {error}") from error
    return load_bytes(data, name=name, encoding=encoding)


def limit_memory(above: int) -> bool:
    """Limit the address space of this process to its size now and ``above`` bytes.

    Returns:
        Whether the system could do it.
    """
    try:
        import resource  # noqa: PLC0415 - not on every system

        with open("/proc/self/statm", "rb") as file:  # noqa: PTH123
            size = int(file.read().split()[0]) * resource.getpagesize()
        hard = resource.getrlimit(resource.RLIMIT_AS)[1]
        budget = size + above if hard == resource.RLIM_INFINITY else min(size + above, hard)
        resource.setrlimit(resource.RLIMIT_AS, (budget, hard))
    except (ImportError, OSError, ValueError):
        return False
    return True


def _take_output() -> BinaryIO:
    """Keep standard output for frames alone: whatever else is printed goes to standard error."""
    output = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    sys.stdout = sys.stderr
    return output


def _read(descriptor: int, messages: queue.SimpleQueue[wire.Message]) -> None:
    """Read messages until the input ends or makes no sense; then end the process."""
    decoder = wire.Decoder()
    status = 0
    try:
        while data := os.read(descriptor, 1 << 16):
            for message in decoder.feed(data):
                messages.put(message)
    except (OSError, wire.WireError) as error:
        sys.stderr.write(f"worker: {error}\n")
        status = 1
    sys.stderr.flush()
    os._exit(status)


if __name__ == "__main__":
    main()
