"""What the bundle starts: the command `winnow`, one of its own processes, or one that shares its work."""

import os
import sys


def _as_it_was() -> None:
    """Give programs that are started from here the libraries of the system, not those of the bundle."""
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    if before is not None:
        os.environ["LD_LIBRARY_PATH"] = before
    else:
        os.environ.pop("LD_LIBRARY_PATH", None)
    # Those of our own that are started from here find the bundle's libraries as this one did, by themselves.
    os.environ["PYINSTALLER_RESET_ENVIRONMENT"] = "1"


def _run(arguments: list[str]) -> int:
    """Be what the arguments ask for; give the exit code."""
    first = arguments[0] if arguments else ""
    if first == "--run-module":  # gui.jobs.own_process.RUN_MODULE
        import runpy

        module = arguments[1]
        del sys.argv[1:3]
        runpy.run_module(module, run_name="__main__", alter_sys=True)
        return 0
    if first == "--multiprocessing-fork":  # one that shares the work of a pool
        from multiprocessing.spawn import freeze_support

        freeze_support()
    if "-c" in arguments and arguments[-1].startswith("from multiprocessing.resource_tracker import main;"):
        exec(arguments[-1])
        return 0
    from gui.__main__ import main

    return main()


if __name__ == "__main__":
    _as_it_was()
    # There is no such file: the processes of a pool must not look for it.
    globals().pop("__file__", None)
    sys.exit(_run(sys.argv[1:]))
