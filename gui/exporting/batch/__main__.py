"""The command line in a process that a window started: ``python -m gui.exporting.batch clean ...``. Knows no Qt.

It leads a group of processes, so that all of them can be stopped and go on together, and is interrupted when its
standard input ends: that is how a window gives it up, and why a window that died leaves none behind.
"""

from __future__ import annotations

import _thread
import os
import signal
import sys
import threading


def _watch() -> None:
    """Interrupt the program when nothing more can come on standard input."""
    while os.read(0, 1024):
        pass
    if hasattr(signal, "pthread_kill"):
        main_thread = threading.main_thread().ident
        assert main_thread is not None
        signal.pthread_kill(main_thread, signal.SIGINT)  # this also wakes it
    else:
        _thread.interrupt_main()


def main() -> int:
    """Run the command line; give its exit code."""
    signal.signal(signal.SIGINT, signal.default_int_handler)  # whoever started the window may have had it ignored
    if hasattr(os, "setpgid"):
        os.setpgid(0, 0)
    try:
        threading.Thread(target=_watch, daemon=True).start()
        from core.cli import main as clean  # late: what interrupts it meanwhile is to end it quietly

        return clean(sys.argv[1:])
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main())
