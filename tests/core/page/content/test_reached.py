"""Less or more of a page than usual: what is less sure stays, what is probable goes, headings and captions with it."""

import pytest

from core.article.reach import Reach
from core.page.content.context import NOWHERE
from core.page.content.leaf_judge import Known, judge
from core.page.content.reached import judge_at

BY = {"bias": 0.0, "good": 3.0, "bad": -3.0, "doubtful": -0.9, "hardly": -0.1, "plain": -1.0}


def known(
    fact: str,
    *,
    words: int = 10,
    level: int = 0,
    always: bool = False,
    plain: bool = False,
    caption: bool = False,
    path: tuple[int, ...] = (),
) -> Known:
    place = NOWHERE._replace(prose=words, path=path)
    return Known([fact], words, level, None, always, plain, None, place, caption)


def lost(reach: Reach, *blocks: Known) -> list[bool]:
    return [confidence > 0 for confidence in judge_at(reach, blocks, BY)]


def test_the_usual_reach_is_what_the_judge_says() -> None:
    blocks = [known("good"), known("bad"), known("hardly"), known("doubtful", level=2), known("doubtful")]
    assert judge_at(Reach.USUAL, blocks, BY) == judge(blocks, BY)


def test_what_is_less_sure_stays_with_less_and_what_is_probable_goes_with_more() -> None:
    blocks = [known("good"), known("bad"), known("doubtful"), known("hardly", plain=True), known("good")]
    assert lost(Reach.LESS, *blocks) == [False, True, False, False, False]
    assert lost(Reach.USUAL, *blocks) == [False, True, True, False, False]
    assert lost(Reach.MORE, *blocks) == [False, True, True, True, False]


@pytest.mark.parametrize("reach", Reach)
def test_no_confidence_is_below_that_of_the_reach(reach: Reach) -> None:
    facts = ("good", "bad", "doubtful", "hardly")
    for first in facts:
        for second in facts:
            for level in (0, 2):
                blocks = [known("good"), known(first, level=level), known(second), known("good", words=30)]
                assert all(not sure or sure >= reach.least for sure in judge_at(reach, blocks, BY))


def test_what_goes_keeps_its_confidence() -> None:
    blocks = [known("good"), known("bad"), known("doubtful"), known("good")]
    usual = judge_at(Reach.USUAL, blocks, BY)
    assert judge_at(Reach.LESS, blocks, BY) == [0.0, usual[1], 0.0, 0.0]
    assert judge_at(Reach.MORE, blocks, BY) == usual


def test_care_for_headings_and_plain_lines_ends_with_more() -> None:
    heading = [known("good"), known("plain", level=2, words=2), known("good", path=(1,))]
    line = [known("good"), known("plain", plain=True), known("good")]
    for blocks in (heading, line):
        assert lost(Reach.USUAL, *blocks) == [False, False, False]
        assert lost(Reach.MORE, *blocks) == [False, True, False]
    announcing = [known("good"), known("plain", level=2), known("good")]
    assert lost(Reach.MORE, *announcing) == [False, False, False]  # what it announces is there


def test_a_heading_goes_with_all_that_it_announces_and_is_as_sure() -> None:
    blocks = [known("good", words=50), known("hardly", level=2), known("bad"), known("bad")]
    sure = judge_at(Reach.LESS, blocks, BY)
    assert sure[1] == sure[2] == sure[3] > Reach.LESS.least
    blocks = [known("good", words=50), known("good", level=2), known("hardly", plain=True), known("bad")]
    assert lost(Reach.USUAL, *blocks) == [False, False, False, True]
    assert lost(Reach.MORE, *blocks) == [False, True, True, True]
    assert judge_at(Reach.MORE, blocks, BY)[1] == judge_at(Reach.MORE, blocks, BY)[2]


def test_a_heading_stays_with_less_if_something_stays_that_it_announces() -> None:
    blocks = [known("good", words=50), known("hardly", level=2), known("bad"), known("doubtful")]
    assert lost(Reach.USUAL, *blocks) == [False, True, True, True]
    assert lost(Reach.LESS, *blocks) == [False, False, True, False]


def test_a_caption_goes_with_more_if_all_goes_that_stands_with_it() -> None:
    caption = known("bad", always=True, caption=True, path=(1, 2))
    others = [known("good", words=50, path=(1,)), known("bad", path=(1, 2, 3))]
    others.append(known("hardly", plain=True, path=(1, 2)))
    assert lost(Reach.USUAL, caption, *others) == [False, False, True, False]
    assert lost(Reach.MORE, caption, *others) == [True, False, True, True]
    assert lost(Reach.MORE, caption, *others[:2], known("good", path=(1, 2))) == [False, False, True, False]
    assert lost(Reach.MORE, caption, others[0]) == [False, False]  # that of an image


def test_code_and_the_first_headline_always_stay() -> None:
    assert lost(Reach.MORE, known("good"), known("bad", always=True)) == [False, False]


def test_where_more_would_empty_the_article_it_is_the_usual() -> None:
    blocks = [known("hardly", words=90, plain=True), known("bad", words=9), known("good", words=1)]
    assert judge_at(Reach.MORE, blocks, BY) == judge(blocks, BY)
    assert lost(Reach.MORE, *blocks) == [False, True, False]


@pytest.mark.parametrize("reach", Reach)
def test_nothing(reach: Reach) -> None:
    assert judge_at(reach, [], BY) == []
