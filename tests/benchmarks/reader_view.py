"""Firefox's Reader View as a peer: Mozilla's Readability in a process of Node.js, over documents of jsdom.

``make peers`` installs both where there is Node.js with npm; ``WINNOW_BENCH_NODE`` names another folder that has them.
"""

from __future__ import annotations

import base64
import json
import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

_SCRIPT = Path(__file__).with_suffix(".mjs")
_FOLDER = Path(__file__).parents[2] / "build" / "peers"


def reader_view() -> Callable[[bytes], str] | None:
    """Give what reads a page's bytes; None where Node.js or one of the packages is not there."""
    folder = Path(os.environ.get("WINNOW_BENCH_NODE") or _FOLDER)
    node = shutil.which("node")
    if node is None or not all((folder / "node_modules" / name).is_dir() for name in ("jsdom", "@mozilla/readability")):
        return None
    process = subprocess.Popen(
        [node, str(_SCRIPT), str(folder.resolve())], stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8"
    )
    to, answers = process.stdin, process.stdout
    assert to is not None
    assert answers is not None

    def read(page: bytes) -> str:
        print(base64.b64encode(page).decode("ascii"), file=to, flush=True)
        return json.loads(answers.readline()) or ""

    return read
