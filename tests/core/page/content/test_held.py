"""What a large page holds less of changes nothing of what is found on it."""

import pytest

from core.page import choose_in
from core.page.content import leaves as module
from core.page.content import repeats as of_repeats
from core.page.content.leaf_judge import judge, known_of, weights
from core.page.content.leaves import Leaves
from core.page.content.repeats import repeats
from core.page.tree import build
from core.page.tree.nodes import Text

PROSE = "The harbour was quiet in the morning, and the keeper of the lamp walked home with a new letter in his hand. "
PAGE = (
    "<nav><a href=/>Home</a></nav><article><h1>Notes</h1>"
    + "".join(f"<p class=c{n}>{n} {PROSE}</p>" for n in range(12))
    + f"<p>Written by Ada Fenn</p><p>3 {PROSE}</p><p>All rights reserved, reproduction prohibited.</p></article>"
    + "<p><a href=/more>Read more</a> about the ferry</p>"
)


def test_the_judge_says_the_same_of_facts_that_are_not_all_held() -> None:
    body = build(PAGE).body
    leaves = Leaves(body)
    kept = range(len(leaves.all))
    by, trees = weights()
    whole, less = (known_of(body, leaves, [n for n in kept if leaves.all[n].parts], {}, by=one) for one in (None, by))
    assert sum(len(block.facts) for block in less) < sum(len(block.facts) for block in whole)
    assert judge(less, by, trees) == judge(whole, by, trees)


def test_texts_that_are_not_held_read_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    held = [leaf.text for leaf in Leaves(build(PAGE).body).all]
    monkeypatch.setattr(module, "_MOST_HELD", 0)
    assert [leaf.text for leaf in Leaves(build(PAGE).body).all] == held


def test_texts_of_one_hash_are_told_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    leaves = Leaves(build(PAGE).body)
    kept = [number for number, leaf in enumerate(leaves.all) if leaf.parts]
    found = repeats(leaves, kept)
    monkeypatch.setattr(of_repeats, "hash", lambda text: len(text) % 2, raising=False)
    assert repeats(leaves, kept) == found


def test_a_long_text_with_entities_reads_like_a_short_one() -> None:
    document, _ = choose_in(f"<p>{'a &amp; b ' * 200}<p>a &amp; b<p>&nbsp;<p>&#32;{'&nbsp;' * 100}<p>x")
    texts = [node for node in document.body.descendants if isinstance(node, Text)]
    assert [text.text for text in texts] == ["a & b " * 200, "a & b", "\xa0", " " + "\xa0" * 100, "x"]
    assert [text.isspace() for text in texts] == [False, False, True, True, False]
