"""The article that comes with Winnow, for whoever wants to see what it does."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import resources

PATH: Final = str(Path(resources.__file__).parent / "samples" / "leaked-news.txt")
"""Its absolute path."""
