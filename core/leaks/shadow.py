"""Text as its author wrote it: character references decoded, however often they were escaped, with a map back.

Only references to the characters that code is made of are decoded, so that prose keeps its own.
"""

from __future__ import annotations

import re
from bisect import bisect_right

_REFERENCE = re.compile(
    r"&(?:amp ?;){0,24}(?:(?P<lt>lt|\#0{0,4}60|\#x0{0,4}3c)|(?P<gt>gt|\#0{0,4}62|\#x0{0,4}3e)|(?P<quot>quot|\#0{0,4}34|\#x0{0,4}22)"
    r"|(?P<apos>apos|\#0{0,4}39|\#x0{0,4}27)|(?P<amp>amp|\#0{0,4}38|\#x0{0,4}26)|(?P<lcub>\#0{0,4}123|\#x0{0,4}7b)"
    r"|(?P<rcub>\#0{0,4}125|\#x0{0,4}7d)) {0,2};",
    re.IGNORECASE,
)
_CHARACTER = {"lt": "<", "gt": ">", "quot": '"', "apos": "'", "amp": "&", "lcub": "{", "rcub": "}"}


class Shadow:
    """A decoded copy of a text and the way back.

    Attributes:
        text: The copy. Positions in it are turned into positions of the original by ``start`` and ``end``.
    """

    def __init__(self, original: str) -> None:
        self.text = original
        self._at: list[int] = []
        self._extra: list[int] = []
        if "&" not in original:
            return
        parts: list[str] = []
        last = extra = 0
        for match in _REFERENCE.finditer(original):
            parts.append(original[last : match.start()])
            parts.append(_CHARACTER[match.lastgroup or "amp"])
            self._at.append(match.start() - extra)
            extra += match.end() - match.start() - 1
            self._extra.append(extra)
            last = match.end()
        if parts:
            self.text = "".join([*parts, original[last:]])

    def start(self, i: int) -> int:
        """Give the original position at which the copy's character ``i`` begins."""
        k = bisect_right(self._at, i - 1)
        return i + (self._extra[k - 1] if k else 0)

    def end(self, i: int) -> int:
        """Give the original position at which the copy's character before ``i`` ends."""
        return self.start(i)

    def from_original(self, j: int) -> int:
        """Give the position in the copy of the original's position ``j``; inside a reference, its beginning."""
        low, high = 0, len(self._at)
        while low < high:
            middle = (low + high) // 2
            if self.start(self._at[middle]) <= j:
                low = middle + 1
            else:
                high = middle
        if not low:
            return j
        return max(j - self._extra[low - 1], self._at[low - 1] + (self.start(self._at[low - 1]) < j))
