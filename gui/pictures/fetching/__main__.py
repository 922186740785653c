"""Loads images: ``python -m gui.pictures.fetching``. It is started for one article and keeps nothing.

On standard input comes one frame, ``{"load": [[number, address], ...]}``. On standard output go, for each number,
frames ``{"picture": number, "piece": bytes in base64}`` and ``{"loaded": number}``, or ``{"failed": number, "why":
words}``; at the end ``{"done": true}``. The process ends, also in the middle of its work, when its input does.
"""

from __future__ import annotations

import base64
import os
import queue
import signal
import sys
import threading

from core.worker import wire
from core.worker.pipes import read_into, take_output
from gui.pictures.fetching.fetcher import Fetcher

_PIECE = 96 * 1024


def main() -> int:
    """Carry out one order."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the window ends it
    output = take_output()
    orders: queue.SimpleQueue[wire.Message] = queue.SimpleQueue()

    def listen() -> None:
        read_into(orders, "the process that loads images")
        os._exit(0)  # whoever asked for it is gone

    threading.Thread(target=listen, daemon=True).start()

    def tell(number: int, found: bytes | str) -> None:
        if isinstance(found, str):
            output.write(wire.frames({"failed": number, "why": found}))
        else:
            for at in range(0, len(found), _PIECE):
                piece = base64.b64encode(found[at : at + _PIECE]).decode("ascii")
                output.write(wire.frames({"picture": number, "piece": piece}))
            output.write(wire.frames({"loaded": number}))
        output.flush()

    order = orders.get()
    try:
        Fetcher().load([(int(number), str(address)) for number, address in order["load"]], tell)
        output.write(wire.frames({"done": True}))
        output.flush()
    except BrokenPipeError:
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
