"""Standard input and output of a process of the window's own, as frames."""

from __future__ import annotations

import os
import queue
import sys
from typing import BinaryIO

from core.worker import wire

_READ = 256 * 1024


def take_output() -> BinaryIO:
    """Keep standard output for frames alone: whatever else prints goes to standard error."""
    output = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    sys.stdout = sys.stderr
    return output


def read_into(messages: queue.SimpleQueue[wire.Message], who: str) -> bool:
    """Put every message that arrives into a queue until the input ends; tell whether all of it were frames.

    What is none is told on standard error, in the name of ``who``.
    """
    reader = wire.FrameReader()
    good = True
    try:
        while data := os.read(0, _READ):
            for message in reader.feed(data):
                messages.put(message)
    except (OSError, wire.WireError) as error:
        sys.stderr.write(f"winnow: {who} was given {error}\n")
        good = False
    sys.stderr.flush()
    return good
