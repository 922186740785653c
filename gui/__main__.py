"""The command `winnow`: cleaning and help without Qt, the window when it is asked for."""

from __future__ import annotations

import gc
import signal
import sys


class _LazyWindow:
    """The window, imported when it is first needed: `winnow clean` must work where Qt cannot even be loaded."""

    def run(self, files: list[str], *, new_window: bool = False, language: str = "") -> int:
        from gui.application.app import run

        return run(files, new_window=new_window, language=language)

    def snapshot(
        self,
        out: str,
        files: list[str],
        *,
        theme: str = "light",
        size: tuple[int, int] = (1200, 800),
        language: str = "en",
    ) -> int:
        from gui.application.app import snapshot

        return snapshot(out, files, theme=theme, size=size, language=language)


def main() -> int:
    """Run the command line of this process; give the exit code."""
    arguments = sys.argv[1:]
    if arguments[:1] != ["clean"] and not any(argument.startswith("-") for argument in arguments):
        # Files alone, or nothing: the window need not wait for a parser and for what `clean` imports.
        # At once: an interrupt that is raised while Qt's classes are made leaves them half made for good.
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        gc.disable()  # until it is painted: nearly all that is made meanwhile is kept
        return _LazyWindow().run(arguments)
    from core.cli import main as command_line

    return command_line(window=_LazyWindow())


if __name__ == "__main__":
    sys.exit(main())
