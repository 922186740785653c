"""The command `winnow`: cleaning and help without Qt, the window when it is asked for."""

from __future__ import annotations

import sys

from core.cli import main as command_line


class _LazyWindow:
    """The window, imported when it is first needed: `winnow clean` must work where Qt cannot even be loaded."""

    def run(self, files: list[str]) -> int:
        from gui.app import run

        return run(files)

    def snapshot(self, out: str, files: list[str], *, theme: str = "light", size: tuple[int, int] = (1200, 800)) -> int:
        from gui.app import snapshot

        return snapshot(out, files, theme=theme, size=size)


def main() -> int:
    """Run the command line of this process; give the exit code."""
    return command_line(window=_LazyWindow())


if __name__ == "__main__":
    sys.exit(main())
