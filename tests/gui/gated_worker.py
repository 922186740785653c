"""A worker that waits between the beginning of an article and the rest until a file says how to go on.

Its name is the argument: while there is none, the worker waits; where it holds words, the job runs out of memory.
"""

import os
import sys
import time
from pathlib import Path

from core.worker import service, wire
from core.worker.pipes import take_output


def main(gate: Path) -> None:
    output = take_output()

    def send(message: wire.Message) -> None:
        output.write(wire.frames(message))
        output.flush()
        if "beginning" in message:
            while not gate.exists():
                time.sleep(0.005)
            if gate.read_text("utf-8"):
                raise MemoryError

    reader, lately = wire.FrameReader(), service.Lately()
    while data := os.read(0, 1 << 16):
        for job in reader.feed(data):
            service.answer(job, send, lately=lately)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
