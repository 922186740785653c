"""Where a reader's decisions are kept."""

from __future__ import annotations

import os
import sys
from pathlib import Path


def default_path() -> Path:
    """Give where a reader's decisions are kept on this platform."""
    home = Path.home()
    if sys.platform == "win32":
        folder = Path(os.environ.get("LOCALAPPDATA") or home / "AppData" / "Local")
    elif sys.platform == "darwin":
        folder = home / "Library" / "Application Support"
    else:
        folder = Path(os.environ.get("XDG_DATA_HOME") or home / ".local" / "share")
    return folder / "winnow" / "corrections.sqlite"
