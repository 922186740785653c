"""The judge of blocks: lists and tables are one, headings go with what they announce, an article is never emptied."""

from core.page.content.context import NOWHERE
from core.page.content.leaf_judge import Known, judge, weights

BY = {"bias": 0.0, "good": 3.0, "bad": -3.0, "slightly bad": -1.2}


def known(fact: str, *, words: int = 10, level: int = 0, group: int | None = None, always: bool = False) -> Known:
    return Known([fact, "a fact of no weight"], words, level, group, always, place=NOWHERE._replace(prose=words))


def lost(*blocks: Known) -> list[bool]:
    return [confidence > 0 for confidence in judge(blocks, BY)]


def test_what_weighs_less_goes() -> None:
    assert lost(known("good"), known("bad"), known("good")) == [False, True, False]


def test_confidence_grows_with_the_weight() -> None:
    _, sure, unsure = judge([known("good"), known("bad"), known("slightly bad")], BY)
    assert 0.5 < unsure < sure < 1


def test_a_list_stays_or_goes_as_one() -> None:
    assert lost(known("good", group=1), known("bad", words=2, group=1)) == [False, False]
    assert lost(known("good", words=90), known("bad", group=1), known("good", words=1, group=1))[1:] == [True, True]


def test_what_always_stays() -> None:
    assert lost(known("good"), known("bad", always=True)) == [False, False]


def test_a_heading_goes_with_all_that_it_announces() -> None:
    heading = known("good", level=2)
    assert lost(known("good"), heading, known("bad"), known("good", level=2), known("good"))[1:3] == [True, True]
    assert lost(known("good"), heading, known("bad"), known("good", level=3), known("good"))[1] is False
    assert lost(known("good"), heading, known("bad"), known("good"))[1] is False
    assert lost(known("good"), known("good", level=2)) == [False, False]


def test_headings_of_headings_go_too() -> None:
    assert lost(known("good"), known("good", level=2), known("good", level=3), known("bad")) == [
        False,
        True,
        True,
        True,
    ]


def test_an_article_is_never_emptied() -> None:
    assert lost(known("bad"), known("bad"), known("good", words=1)) == [False, False, False]


def test_nothing() -> None:
    assert lost() == []


def test_the_weights_are_numbers_within_reason() -> None:
    facts, trees = weights()
    assert "bias" in facts
    assert trees.count > 1
    assert all(abs(weight) < 10 for weight in facts.values())
