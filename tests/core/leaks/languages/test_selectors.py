"""Selectors are read from near their brace, with the same result as from far before it."""

import random

from core.leaks.languages.css.selectors import _read, selector_start

PARTS = (
    "The ferry left the harbour", " at noon (a copy is kept)", ", see [12]", " word(s)", ".", ". ", " ", " ", "\n", "\n\n", "div", "a",
    ".title", "#block-7", ":hover", ":not(.a .b)", "[data-x='1 2']", "/* note */", "\\", "> ", "+ ", ", ", "*", "50%", "html", "Größe",
    "港口", ". name,", "img", "@", "12",
)  # fmt: skip


def test_how_far_before_the_brace_reading_begins_does_not_matter() -> None:
    chance = random.Random(11)
    found = 0
    for _ in range(4_000):
        text = "".join(chance.choices(PARTS, k=chance.randint(20, 90)))
        start = selector_start(text + "{", 0, len(text))
        assert start == _read(text + "{", 0, 0, len(text), whole=False)[0]
        found += start >= 0
    assert found > 1_000
