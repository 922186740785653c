"""What begins before a rare mark is found as a search at every place finds it."""

import random
import re

import pytest

from core.leaks.anchored import Runs, anchored
from core.leaks.languages import blob, generators, remnants, server_error, wiki_tables

PIECES = (
    "&a=1", "&b_c=", "?x=2", "; k=v", ";sid=9f8e7d6c5b4a3f2e1d", "data:image/png;base64,AAAABBBBCCCC", "![a](", "{#id .x}", " {.y}",
    "| align=left |", "!! colspan=2 |", "valign=top|", "function(a){", "(function(b){", "x.y(function z(){", "!function(a,b)", " ",
    "\n", "a", "=", "é", "%", "System.Web.HttpException: no\n at A.b()", "Warning: it broke in /srv/a.php on line 3",
    "PHP Notice: x in /a.php:3", "<br /> <b>Fatal error</b>: y in <b>/b.php</b> on line <b>4</b>",
)  # fmt: skip


def spans(found):
    return [match.span() for match in found]


def texts(number):
    chance = random.Random(number)
    return ["".join(chance.choices(PIECES, k=chance.randint(1, 30))) for _ in range(300)]


ERRORS = [error for error in server_error._ERRORS if error.anchor is not None]


@pytest.mark.parametrize(
    ("pattern", "anchor", "back"),
    [
        (blob._DATA_URI, blob._DATA, blob._LONGEST_LEAD),
        (wiki_tables._LOOSE_CELL, wiki_tables._OF_CELL, wiki_tables._BEFORE_CELL),
        (generators._HEADING, generators._OPENS_LIST, generators._BEFORE_LIST),
        *((error.pattern, error.anchor, error.back) for error in ERRORS),
    ],
)
def test_what_begins_near_an_anchor_is_all_that_there_is(pattern, anchor, back):
    for text in texts(1):
        assert spans(anchored(pattern, anchor.finditer(text), text, back)) == spans(pattern.finditer(text))


@pytest.mark.parametrize(
    ("pattern", "runs"),
    [
        (blob._PARAMETERS, blob._PARAMETER_RUNS),
        (blob._COOKIES, blob._COOKIE_RUNS),
        (remnants._HEADS[0][1], remnants._FUNCTION_HEADS),
    ],
)
def test_what_begins_with_a_run_before_a_mark_is_all_that_there_is(pattern, runs):
    for text in texts(2):
        assert spans(runs.finditer(text)) == spans(pattern.finditer(text))
        low, high = len(text) // 4, len(text) - len(text) // 4
        assert spans(runs.finditer(text, low, high)) == spans(pattern.finditer(text, low, high))


def test_a_run_is_read_back_as_far_as_it_goes():
    runs = Runs(re.compile(r"(?<!\w)\w+!"), re.compile("!"), re.compile(r"\w*+"))
    text = " " + "a" * 5_000 + "! b!"
    assert spans(runs.finditer(text)) == [(1, 5_002), (5_003, 5_005)]
