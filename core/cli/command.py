"""The command line: `winnow clean` works without Qt and without a display; everything else is handed to the window.

Exit codes: 0 done, 1 a result could not be written or a check failed, 2 wrong usage, 3 an input could not be read, or
holds no article.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Protocol

from core.cli.complaints import THEMES, UsageError, complain

DONE, USAGE = 0, 2
INTERRUPTED = 130


class Window(Protocol):
    """What shows articles on a screen or in a picture; the command line is given one, it knows none."""

    def run(self, files: list[str], *, new_window: bool = False, language: str = "") -> int:
        """Open the window on the files and give the exit code when it is closed, or when the open one has taken them.

        A ``new_window`` is one beside those that are open. It speaks a ``language``, or else the one that is set.
        """

    def snapshot(
        self,
        out: str,
        files: list[str],
        *,
        theme: str = "light",
        size: tuple[int, int] = (1200, 800),
        language: str = "en",
    ) -> int:
        """Draw the window on the files into the PNG picture ``out``; ``size`` in pixels."""


def main(
    argv: Sequence[str] | None = None, *, window: Window | None = None, now: Callable[[], datetime] | None = None
) -> int:
    """Run the command line.

    Args:
        argv: The arguments without the program's name; those of the process by default.
        window: What opens files on the screen. Without one, `clean` alone works.
        now: Tells the time, which results say that they were made at; the clock's by default.

    Returns:
        The exit code.
    """
    arguments = list(sys.argv[1:] if argv is None else argv)
    command = "winnow clean" if arguments[:1] == ["clean"] else "winnow"
    try:
        # Late: the window must not pay for the parsers, and an interrupt meanwhile is to end quietly.
        from core.cli.arguments import clean_parser, window_parser

        if command == "winnow clean":
            from core.cli.clean import clean

            return clean(clean_parser().parse_args(arguments[1:]), now)
        return _show(window_parser().parse_args(arguments), window)
    except UsageError as error:
        complain(str(error), f"Try: {command} --help")
        return USAGE
    except BrokenPipeError:
        # Whoever read the output has seen enough. The interpreter would complain when it flushes at the end.
        _silence_stdout()
        return DONE
    except KeyboardInterrupt:
        return INTERRUPTED
    except SystemExit as done:  # argparse, after --help or --version
        return done.code if isinstance(done.code, int) else DONE


def _show(options: argparse.Namespace, window: Window | None) -> int:
    if options.snapshot is None and (options.theme or options.size):
        raise UsageError("--theme and --size belong to --snapshot")
    if options.snapshot is not None and not options.files:
        raise UsageError("--snapshot needs a file to show")
    if options.snapshot is not None and options.new_window:
        raise UsageError("--new-window opens a window, --snapshot draws a picture instead")
    if window is None:
        raise UsageError("this program cannot open a window; only clean works here")
    spoken = {"language": options.language} if options.language else {}
    if options.snapshot is None:
        return window.run(options.files, new_window=options.new_window, **spoken)
    theme, size = options.theme or THEMES[0], options.size or (1200, 800)
    return window.snapshot(options.snapshot, options.files, theme=theme, size=size, **spoken)


def _silence_stdout() -> None:
    nothing = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nothing, sys.stdout.fileno())
    os.close(nothing)
