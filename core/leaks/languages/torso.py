"""Where code that was cut short ends, when the cut fell into a string or a value and no grammar can tell."""

from __future__ import annotations

from core.patterns import lazy_pattern

_RUN = lazy_pattern(r"\S*")
_TOUCHING = lazy_pattern(r"[^\s'\"<>]*")
# What running prose does not hold within a word.
_CODE_MARK = lazy_pattern(r"[\\{}<>=|_@#$;\[\]\"%]|\w[(/:&?]\w|\d,\d|\(['\")]|['\")]\)|\w-\w+-\w")
# Quotes of a string within the string: what stands between two of them belongs to the code, sentences too.
_INNER_QUOTE = lazy_pattern(r"\\+[\"'/nu]|\":|\",\s?\"|&quot;")
_ESCAPE = lazy_pattern(r"\\+(?:[\"'/n]|u[0-9a-fA-F]{4})")
# What shows that other code began before the next quote mark.
_OTHER = lazy_pattern(r"\n\n|[\w\]][(\[=]|[{;]")
# A word of a script that parts no words, behind a path or an address.
_EASTERN = lazy_pattern(r"(?<=[A-Za-z0-9/._-])[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_PATH = lazy_pattern(r"[\w-][/._-][\w/._-]*$")
_GAP = 300


def torso_end(text: str, at: int) -> int:
    """Give the position behind the last code of a string or value that never closes; ``at`` stands inside it.

    What touches ``at`` belongs to it as far as it looks like code; then everything up to the last quote mark that is
    escaped as only strings of data escape it; then runs of characters that are no words.
    """
    run = _RUN.match(text, at)
    end = run.end() if run else at
    if (eastern := _EASTERN.search(text, at, end)) and _PATH.search(text, at, eastern.start()):
        return eastern.start()
    if not _CODE_MARK.search(text, at, end) and not _ESCAPE.search(text, at, at + _GAP):
        touching = _TOUCHING.match(text, at)
        return touching.end() if touching else at
    while (mark := _INNER_QUOTE.search(text, end, end + _GAP)) and not _OTHER.search(text, end, mark.start()):
        run = _RUN.match(text, mark.end())
        end = run.end() if run else mark.end()
    while (run := _RUN.match(text, end + 1)) and run.end() > end + 1 and _is_code(run.group()):
        end = run.end()
    return end


def _is_code(run: str) -> bool:
    inner = run.strip("\"'“”‘’()[].,;:!?…")
    return len(_CODE_MARK.findall(inner)) >= 2 and "://" not in run[:9]
