"""What the bundle starts: the command `winnow`, one of its own processes, or one that shares its work."""

import multiprocessing
import os
import runpy
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


if __name__ == "__main__":
    multiprocessing.freeze_support()
    _as_it_was()
    if sys.argv[1:2] == ["--run-module"]:  # gui.jobs.own_process.RUN_MODULE
        module = sys.argv[2]
        del sys.argv[1:3]
        runpy.run_module(module, run_name="__main__", alter_sys=True)
    else:
        from gui.__main__ import main

        sys.exit(main())
