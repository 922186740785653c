"""What a server printed where an article should be: warnings, errors and stack traces."""

from __future__ import annotations

import re
from collections.abc import Iterator

from core.leaks.piece import Piece
from core.removal import Kind

_PHP = re.compile(
    r"(?:PHP )?(?:Warning|Notice|Fatal error|Parse error|Deprecated|Strict Standards|Catchable fatal error)\s?: "
    r"[^\n]{1,500}? in (?:/|[A-Za-z]:\\)[^\s:]{1,300}(?: on line |:)\d+"
)
_PYTHON = re.compile(
    r"Traceback \(most recent call last\):\s+(?:File \"[^\"\n]{1,300}\", line \d+[^\n]{0,200}\s+){1,60}?\w+(?:Error|Exception)\b[^\n]{0,300}"
)
_SQL = re.compile(r"You have an error in your SQL syntax; [^\n]{1,300}? at line \d+")


def find(text: str) -> Iterator[Piece]:
    """Yield server errors in ``text``. Linear: every repeat is bounded."""
    for pattern, reason in (
        (_PHP, "a warning or an error of PHP, with its file and line"),
        (_PYTHON, "a stack trace of Python"),
        (_SQL, "an error of a database"),
    ):
        for found in pattern.finditer(text):
            yield Piece(*found.span(), Kind.ERROR, 2.0, reason, "leaks.server_error")
