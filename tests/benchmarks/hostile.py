"""Texts that are hard on a detector of code: one thing over and over, without a line break, of any length."""

from __future__ import annotations

import base64
import random
from collections.abc import Callable

FRAGMENTS = (
    "(", "<", '"', "a{", "/*", "<!--", "[[", "{{", "&amp;", "a.b(", "x=", "\\", '<a href="', '{"a":[', "if(a){", "function",
    "!", ";", "@media{", "'a.b(\\",
)  # fmt: skip


def repeated(fragment: str) -> Callable[[int], str]:
    """Give a maker of texts of ``fragment`` over and over, ``length`` code points long."""
    return lambda length: (fragment * (length // len(fragment) + 1))[:length]


def minified(length: int) -> str:
    """Give one line of JavaScript as a minifier writes it."""
    chance = random.Random(7)
    names = [chance.choice("abcdefghijklmnopqrstuvwxyz") + chance.choice(["", "t", "n", "1", "$"]) for _ in range(60)]
    forms = (
        "var {a}={b}.{c}({n},'{w}');",
        "function {a}({b},{c}){{return {b}&&{c}.{a}?{b}[{n}]:{c}||!1}}",
        "{a}.prototype.{b}=function({c}){{for(var {b}=0;{b}<{c}.length;{b}++)this.{a}({c}[{b}])}};",
        "if({a}>{n}){{{b}({{{c}:\"{w} {w}\",{a}:[{n},{n}]}})}}else{{{c}=/{w}+\\/[^\"]/g.test({a})}};",
        "!function({a}){{'use strict';{a}.{b}=`{w} ${{{c}}}`}}({c});",
    )  # fmt: skip
    words = ("open", "tide", "Read. More", "slot", "ready", "it's", "lamp")
    parts: list[str] = []
    size = 0
    while size < length:
        a, b, c = chance.choices(names, k=3)
        word = chance.choice(words).replace("'", "\\'")
        parts.append(chance.choice(forms).format(a=a, b=b, c=c, n=chance.randint(0, 999), w=word))
        size += len(parts[-1])
    return "".join(parts)[:length]


def blob(length: int) -> str:
    """Give random bytes in base64."""
    return base64.b64encode(random.Random(8).randbytes(length * 3 // 4 + 3)).decode()[:length]


def alternating(length: int) -> str:
    """Give brackets nested as deep as the text allows, opened and closed in order."""
    half = length // 2
    opened = repeated("([{")(half)
    return opened + opened[::-1].translate(str.maketrans("([{", ")]}"))


def nested_tags(length: int) -> str:
    """Give elements within elements."""
    half = length // 11
    return "<div>" * half + "</div>" * half


INPUTS: dict[str, Callable[[int], str]] = {
    "minified JavaScript": minified,
    "base64": blob,
    "nested brackets": alternating,
    "nested elements": nested_tags,
} | {repr(fragment): repeated(fragment) for fragment in FRAGMENTS}
